"""The page of examinations: their list and form, and over it the examination that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from sppk_desktop.ui.parts import column
from sppk_desktop.ui.psychodiagnostics.exam_page import ExamPage
from sppk_desktop.ui.psychodiagnostics.frame import CoveringPage
from sppk_desktop.ui.record_page import RecordPage


class ExaminationsPage(CoveringPage):
    """A new examination, once saved, is shown with its pupils at once."""

    def __init__(self, make_records: Callable[[Callable[[int], object]], RecordPage], exam: ExamPage) -> None:
        super().__init__()
        self.records, self.exam = make_records(self.show_exam), exam
        self._stack = QStackedWidget()
        self._stack.addWidget(self.records)
        self._stack.addWidget(exam)
        self.setLayout(column(self._stack))
        self.setFocusProxy(self.records)
        self.records.saved.connect(lambda id_: self.show_exam(id_, "people"))
        exam.left.connect(self._left)
        exam.edit_asked.connect(self._edit)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The list, or the open examination."""
        return (self.records,) if self._stack.currentWidget() is self.records else (self.exam,)

    def show_exam(self, exam_id: int, step: str = "") -> None:
        """Open an examination."""
        self._stack.setCurrentWidget(self.exam)
        self.covering.emit(True)
        self.exam.show_exam(exam_id, step)
        self.setFocusProxy(self.exam)

    def begin(self, values: Mapping[str, Any]) -> None:
        """The form of a new examination that begins with these values."""
        self._to_records()
        self.records.begin(values)

    def shown_again(self) -> None:
        """Read anew."""
        if self._stack.currentWidget() is self.records:
            self.records.list.reload()
            self.records.setFocus()
        else:
            self.covering.emit(True)
            self.exam.show_exam(self.exam.exam_id, self.exam.step)

    def leave(self) -> bool:
        """What was typed is kept."""
        self.exam.end()
        return True

    def _left(self, exam_id: int) -> None:
        self._to_records()
        self.records.list.reload()
        self.records.list.select(exam_id)
        self.records.list.grid.setFocus()

    def _edit(self, exam_id: int) -> None:
        self.exam.end()
        self._to_records()
        self.records.open(exam_id)

    def _to_records(self) -> None:
        self._stack.setCurrentWidget(self.records)
        self.setFocusProxy(self.records)
        self.covering.emit(False)
