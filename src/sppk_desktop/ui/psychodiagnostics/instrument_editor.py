"""The editor of an own instrument or questionnaire: its key and levels in tables, and always a draft."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.parts import button, column, label
from sppk_desktop.ui.psychodiagnostics.instrument_asks import Instruments, Wrong


class InstrumentEditor(QWidget):
    """``closed`` gives the number of what was saved, or nought. Bound to the instrument it was opened for."""

    closed = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, desk: Desk, asks: Instruments) -> None:
        super().__init__()
        self._desk, self._asks = desk, asks
        kit, px = desk.kit, desk.kit.theme.px
        self.form = FormView(desk, asks.form, screen=asks.screen, compartment=asks.compartment, paged=True)
        self._title = label(kit, "", "page")
        hints = [("Enter", T("next")), ("Ctrl+↓", T("next section")), ("F8", T("first gap")), ("Ctrl+S", T("save", "key"))]
        self._bar = ActionBar(kit, hints)
        self._remove = button(kit, T("Delete"), self._ask_removal, "danger", "bin")
        self._save = button(kit, T("Save"), self.save, "primary", "check")
        self._bar.set_buttons(self._remove, button(kit, T("Close"), self.close_form, "text"), self._save)
        whole = column(self._title, self.form, self._bar, gap=px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.form)
        self.form.draft_kept.connect(self._bar.say_draft)
        self.form.finished.connect(self._save.setFocus)
        for keys, do in (("Ctrl+S", self.save), ("Esc", self.close_form)):
            made = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(do)

    def open_for(self, number: int | None) -> None:
        """Show an own instrument, or an empty form of a new one."""
        self._bar.clear_draft()
        values = self._asks.start() if number is None else self._asks.values(number)
        russian = values.get("name_ru") if self._desk.kit.words.language == "ru" else None
        named = T("My instrument: {name}", name=russian or values.get("name_ky") or "")
        self._title.setText(self._desk.kit.say(T("A new instrument or questionnaire") if number is None else named))
        self._remove.setVisible(number is not None)
        self.form.open_for(number, values, 0)
        self.form.show_section(0)
        self.form.focus_first()

    def save(self) -> None:
        """Check and keep; what would not score is said at its field."""
        if not self.form.check():
            return
        try:
            number = self._asks.save(self.form.record_id, self.form.values())
        except AppError as error:
            self.form.keep_draft()
            if isinstance(error, self._asks.wrong):
                wrong = cast(Wrong, error)
                self.form.show_errors({wrong.field: wrong.reason})
            self._desk.tell(Message.of(error))
            return
        self.form.discard_draft()
        self.form.close_record()
        self._desk.hush()  # what was wrong is not any more
        self.closed.emit(number)

    def close_form(self) -> None:
        """Back to the list; what was written stays as a draft."""
        number = self.form.record_id or 0
        self.end()
        self.closed.emit(number)

    def end(self) -> None:
        """Let go; the draft stays."""
        self.form.close_record()

    def _ask_removal(self) -> None:
        if (number := self.form.record_id) is not None:
            self.form.discard_draft()
            self.end()
            self.remove_asked.emit(number)
