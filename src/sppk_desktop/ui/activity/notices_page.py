"""Notifications: their list and form, and above them the check-list of the one that is open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from sppk_desktop.ui.activity.notice_page import NoticePage
from sppk_desktop.ui.parts import column
from sppk_desktop.ui.record_page import RecordPage


class NoticesPage(QWidget):
    """A new notification, once saved, is shown as its check-list at once."""

    def __init__(self, records: RecordPage, notice: NoticePage) -> None:
        super().__init__()
        self.records, self.notice = records, notice
        self._stack = QStackedWidget()
        self._stack.addWidget(records)
        self._stack.addWidget(notice)
        self.setLayout(column(self._stack))
        self.setFocusProxy(records)
        records.saved.connect(self.show_notice)
        notice.left.connect(self.show_list)
        notice.edit_asked.connect(self._edit)

    def show_notice(self, notice_id: int) -> None:
        """Show a check-list."""
        self.notice.show_notice(notice_id)
        self._stack.setCurrentWidget(self.notice)

    def begin(self, values: Mapping[str, Any]) -> None:
        """A new danger: its form, beginning with these values."""
        self.notice.forget()
        self._stack.setCurrentWidget(self.records)
        self.records.begin(values)

    def show_list(self) -> None:
        """Back to the list."""
        at = self.notice.notice_id
        self.notice.forget()
        self._stack.setCurrentWidget(self.records)
        self.records.list.reload()
        if at is not None:
            self.records.list.select(at)

    def _edit(self, notice_id: int) -> None:
        self.notice.forget()
        self._stack.setCurrentWidget(self.records)
        self.records.open(notice_id)
