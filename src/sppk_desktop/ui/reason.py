"""Asking for a day, a purpose or a reason in one small window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from sppk_desktop.core.fields import Field
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors import Editor, editor_for
from sppk_desktop.ui.form.line import FormLine
from sppk_desktop.ui.parts import button, column, label, row
from sppk_desktop.ui.values import Lookups


class Asking(QDialog):
    """A few fields and one deed; ``answered`` gives their values once all required ones are told."""

    answered = Signal(dict)

    def __init__(self, desk: Desk, title: Phrase, told: Phrase | None, fields: Sequence[Field], deed: Phrase, parent: QWidget,
                 values: dict[str, Any] | None = None, lookups: Lookups | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        kit, px = desk.kit, desk.kit.theme.px
        self.setWindowTitle(kit.say(title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.editors = [editor_for(field, kit, lookups) for field in fields]
        whole = column(label(kit, title, "panel"), gap=px(8), margins=(px(18), px(16), px(18), px(14)))
        if told is not None:
            whole.addWidget(label(kit, told, "muted", wrap=True))
        for at, (field, editor) in enumerate(zip(fields, self.editors, strict=True)):
            editor.set_value((values or {}).get(field.name))
            editor.entered.connect(lambda at=at: self._onwards(at))
            editor.changed.connect(partial(self._answered, editor))
            whole.addWidget(FormLine(kit, None, field.label, [editor]))
        self._deed = button(kit, deed, self.take, "primary")
        whole.addLayout(row(None, button(kit, T("Cancel"), self.reject, "text"), self._deed, gap=px(8)))
        self.setLayout(whole)
        room = parent.window().width() - px(32)
        self.setMinimumWidth(min(kit.theme.characters(84), max(room, kit.theme.characters(40))))
        self.editors[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped texts say how high they are only once they have a width."""
        super().resizeEvent(event)
        if (layout := self.layout()) is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _grow(self) -> None:
        """Room for everything that stands in it now."""
        if (layout := self.layout()) is not None:
            layout.activate()
            self.setMinimumHeight(max(layout.totalMinimumSize().height(), layout.totalHeightForWidth(self.width())))

    def take(self) -> None:
        """Give the answers, if nothing is missing."""
        wrong = None
        for editor in self.editors:
            missing = T("This must be filled in.") if editor.field.required and editor.value() is None else None
            editor.set_error(editor.unclear or missing)
            wrong = wrong or (editor if editor.error is not None else None)
        if wrong is not None:
            wrong.setFocus()
            QTimer.singleShot(0, self, self._grow)  # what is wrong stands beside its field and may need a line more
            return
        self.answered.emit({editor.field.name: editor.value() for editor in self.editors})
        self.accept()

    def _answered(self, editor: Editor) -> None:
        """What was missing is no longer called so."""
        if editor.error is not None and editor.unclear is None and editor.value() is not None:
            editor.set_error(None)

    def _onwards(self, at: int) -> None:
        if at + 1 < len(self.editors):
            self.editors[at + 1].setFocus()
        else:
            self._deed.setFocus()
