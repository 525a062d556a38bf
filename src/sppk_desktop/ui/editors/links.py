"""Editor of a link to another record: found by typing a part of its name."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Field
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.editors.text import LineEditor
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.values import Lookups

_PEOPLE: Final = frozenset({"Pupil", "Family", "Person", "Staff"})
_PAUSE: Final = 120  # ms without a key before the search starts


class LinkEditor(LineEditor):
    """Keeps the id; the name is what is seen. Typing searches, ↓ and Enter choose, an empty field is unknown.

    Where the field says how (`Field.makes`), a name nobody has yet is offered as a new record: its value is that name.
    """

    usual_width = 40

    def __init__(self, field: Field, kit: Kit, lookups: Lookups) -> None:
        super().__init__(field, kit)
        self._lookups = lookups
        self._id: int | None = None
        self._new = ""  # the name of a record that saving will make
        self._name = ""
        self._found: list[tuple[int, str]] = []
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        self.line.setCompleter(self._completer)
        named = T("type a part of the name") if field.link in _PEOPLE else T("type a part of the title")
        self.line.setPlaceholderText(kit.say(field.help or named))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.search)

    def _edited(self) -> None:
        self._id, self._new = None, ""
        self._pause.start()
        super()._edited()

    def search(self, *, anything: bool = False) -> None:
        """Look for what is typed and offer it; ``anything`` offers the nearest ones though nothing is typed."""
        typed = self.line.text().strip()
        self._found = list(self._lookups.find(self.field.link, typed)) if typed or anything else []
        made = self._new_by(typed)
        offers = [name for _, name in self._found] + ([self.kit.say(made[1])] if made else [])
        self._names.setStringList(offers)
        if offers and self.line.hasFocus():
            self._completer.complete()

    def _new_by(self, typed: str) -> tuple[str, Phrase] | None:
        """What would be new by this name; nothing where a record has it."""
        made = self.field.makes(typed) if self.field.makes is not None and typed else None
        same = made is not None and any(search_fold(name) == search_fold(made[0]) for _, name in self._found)
        return None if same else made

    def _take_new(self, made: tuple[str, Phrase]) -> None:
        self._new = made[0]
        self.line.setText(self.kit.say(made[1]))
        self.set_error(None)
        self.changed.emit()

    def _choose(self, index: QModelIndex) -> None:
        if index.row() == len(self._found) and (made := self._new_by(self.line.text().strip())):
            self._take_new(made)
        elif 0 <= index.row() < len(self._found):
            self._id, self._name = self._found[index.row()]
            # The completer writes its own text after this signal, which is the same name.
            self.line.setText(self._name)
            self.set_error(None)
            self.changed.emit()

    def take_only(self) -> None:
        """Enter after a name that only one record has: that one is meant, and its whole name is shown."""
        typed = self.line.text().strip()
        if self._id is not None or self._new or not typed or self.line.isReadOnly():
            return
        self._pause.stop()
        self._found = list(self._lookups.find(self.field.link, typed))
        same = [one for one in self._found if search_fold(one[1]) == search_fold(typed)]
        if len(self._found) == 1 or len(same) == 1:
            self._id, self._name = (same or self._found)[0]
            self.line.setText(self._name)
            self.set_error(None)
            self.changed.emit()
        elif not self._found and (made := self._new_by(typed)):
            self._take_new(made)

    def _left(self) -> None:
        popup = self._completer.popup()
        if popup is not None and popup.isVisible():
            return
        if self.field.makes is not None:
            self.take_only()
        if self._id is None and len(self._found) == 1 and self.line.text().strip() == self._found[0][1]:
            self._id, self._name = self._found[0]
        super()._left()

    def value(self) -> Any:
        """The id, the name of what saving will make, or unknown."""
        return self._new or self._id

    def set_value(self, value: Any) -> None:
        """Show the name of a record; a draft may give back text that was not clear."""
        self._id = value if isinstance(value, int) else None
        self._name = self._lookups.name(self.field.link, value) if isinstance(value, int) else str(value or "")
        made = self.field.makes(self._name) if self.field.makes is not None and self._name and self._id is None else None
        self._new = made[0] if made else ""
        super().set_value(self.kit.say(made[1]) if made else self._name)

    @property
    def unclear(self) -> Phrase | None:
        """A name that was typed but not chosen."""
        if self._id is None and not self._new and self.line.text().strip():
            return T("Choose from the list, or leave it empty.")
        return None

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """↓ opens the offers; Enter takes the only one that fits, before it goes on."""
        if event.type() == event.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take_only()
        if event.type() == event.Type.KeyPress and event.key() == Qt.Key.Key_Down and not self.line.isReadOnly():
            self.search(anything=True)
            return True
        return super().eventFilter(watched, event)
