"""The level of an indicator: the digit answers and goes on to the next one, so that a card is a row of key presses."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from sppk_desktop.core.fields import Field
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.editors.choices import NOT_LOOKED_AT, SegmentEditor
from sppk_desktop.ui.editors.segments import Part
from sppk_desktop.ui.kit import Kit

NOT_OBSERVED: Final = frozenset({"-", "−", "–"})


class LevelEditor(SegmentEditor):
    """0, 1, 2, or − for not looked at. ``back`` is ↑ or Backspace: to the one before."""

    back = Signal()

    def __init__(self, field: Field, kit: Kit, unknown: Phrase = NOT_LOOKED_AT) -> None:
        parts = [Part(int(option.code), option.code, kit.say(option.label)) for option in field.options]
        super().__init__(field, kit, parts, compact=True, unknown=unknown)
        self.segments.setFixedWidth(self.segments.sizeHint().width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit answers and goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self.read_only:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.text() and event.text() in {option.code for option in self.field.options} | NOT_OBSERVED:
                self._answer(None if event.text() in NOT_OBSERVED else int(event.text()))
                return True
            if plain and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Backspace):
                self.back.emit()
                return True
            if plain and event.key() == Qt.Key.Key_Down:
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def _answer(self, level: int | None) -> None:
        before = self.value()
        self.set_value(level)
        if level != before:
            self._chosen()
        self.entered.emit()

    def value(self) -> int | None:
        """The level, or unknown."""
        found = super().value()
        return found if found is None else int(found)

    read_only = False

    def set_read_only(self, read_only: bool) -> None:
        """The level stays readable."""
        self.read_only = read_only
        super().set_read_only(read_only)

    def unkept(self) -> Any:
        """A draft keeps the same."""
        return self.value()
