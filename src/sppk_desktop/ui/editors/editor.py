"""What every editor of a field has: a value that may be unknown, an error, and a name for those who do not see it."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sppk_desktop.core.fields import Field
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import restyle

_HEARD: Final = frozenset({QEvent.Type.Wheel, QEvent.Type.ShortcutOverride, QEvent.Type.FocusIn, QEvent.Type.FocusOut})


class Editor(QWidget):
    """Edits the value of one field; ``None`` is unknown. A mouse wheel never changes a value.

    ``changed`` tells that the person changed it, never that the program did. What is typed but cannot be understood is
    kept as typed; ``unclear`` says so, and ``value()`` is then unknown.
    """

    changed = Signal()
    errored = Signal(str)
    entered = Signal()
    focused = Signal(bool)

    def __init__(self, field: Field, kit: Kit) -> None:
        super().__init__()
        self.field = field
        self.kit = kit
        self.last: Any = None
        self.error: Phrase | None = None

    def _made(self, input_: QWidget) -> None:
        """Every subclass calls this once with the widget that takes the keys."""
        self.input = input_
        self.setFocusProxy(input_)
        name = self.kit.say(self.field.label)
        self.setAccessibleName(name)
        input_.setAccessibleName(name)
        if self.field.help is not None:
            input_.setToolTip(self.kit.say(self.field.help))
            input_.setAccessibleDescription(self.kit.say(self.field.help))
        input_.installEventFilter(self)

    def value(self) -> Any:
        """What is answered, or ``None``."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value; no ``changed``."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Show, but do not take."""
        self.input.setEnabled(not read_only)

    def fill_cell(self) -> None:
        """Stand in the cell of a nested table: as wide as the cell, without what has no room there."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_last(self, value: Any) -> None:
        """What was true last time; the form shows it beside."""
        self.last = value

    def set_error(self, error: Phrase | None) -> None:
        """What is wrong with the value, or nothing."""
        self.error = error
        restyle(self.input, "wrong", error is not None)
        self.errored.emit(self.kit.say(error) if error else "")

    @property
    def unclear(self) -> Phrase | None:
        """Why what is typed cannot be understood, if so."""
        return None

    def unkept(self) -> Any:
        """What a draft keeps: the value, or the text as typed when it is not clear."""
        return self.value()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel belongs to the page."""
        kind = event.type()
        if kind not in _HEARD:  # nearly all: a form that is laid out sends dozens to each of its fields
            return False
        match kind:
            case QEvent.Type.Wheel:
                event.ignore()
                return True
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent) and _belongs_to_form(event):
                return True
            case QEvent.Type.FocusIn | QEvent.Type.FocusOut:
                self.focused.emit(kind == QEvent.Type.FocusIn)
        return False


def _belongs_to_form(event: QKeyEvent) -> bool:
    """Ctrl+↑ and Ctrl+↓ go through the sections, whatever the field would do with them."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
