"""Several answers out of very many: what is chosen stands open, the rest is found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Field
from sppk_desktop.core.words import T
from sppk_desktop.ui.editors.choices import NOT_LOOKED_AT
from sppk_desktop.ui.editors.editor import Editor
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column

MANY: Final = 14
"""From so many answers on they are looked for, not read through."""


class PickEditor(Editor):
    """The chosen answers as ticks that can be taken back, «none of these» and «not looked at», and a line to find more.

    Typing is forgiving as every search is; ↓ in the empty line shows all; Enter takes the first that fits.
    """

    def __init__(self, field: Field, kit: Kit, parts: Sequence[Part]) -> None:
        super().__init__(field, kit)
        self._parts = {str(part.code): part for part in parts}
        self._codes: list[str] | None = None
        self._read_only = False
        self._found = QStringListModel(self)
        self.line = QLineEdit()
        self.line.setPlaceholderText(kit.say(T("Type a part of the name to add…")))
        self.line.setMaximumWidth(kit.theme.characters(52))
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.activated[str].connect(self._picked)  # type: ignore[index]
        self.line.setCompleter(self._completer)
        self.line.textEdited.connect(self._look)
        self._chosen = self._segments()
        self._layout = column(self._chosen, self.line, gap=kit.theme.px(6))
        self.setLayout(self._layout)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self._made(self.line)

    def value(self) -> Any:
        """A list of codes, or unknown."""
        return None if self._codes is None else list(self._codes)

    def set_value(self, value: Any) -> None:
        """Show the answers; a code no longer in the list is kept and shown as it is."""
        self._codes = None if value is None else [str(code) for code in value]
        for code in self._codes or ():
            self._parts.setdefault(code, Part(code, code))
        self._rebuild()

    def set_read_only(self, read_only: bool) -> None:
        """The answers stay readable."""
        self._read_only = read_only
        self.line.setVisible(not read_only)
        self._chosen.set_read_only(read_only)

    def _segments(self) -> Segments:
        chosen = [self._parts[code] for code in self._codes or ()]
        none = Part(None, self.kit.say(T("none of these")), none=True)
        unknown = Part(None, self.kit.say(NOT_LOOKED_AT), unknown=True)
        made = Segments(self.kit, [*chosen, none, unknown], several=True)
        made.set_codes(self._codes)
        made.set_read_only(self._read_only)
        made.chosen.connect(self._taken_back)
        made.entered.connect(self.entered)
        return made

    def _rebuild(self) -> None:
        old, self._chosen = self._chosen, self._segments()
        self._layout.replaceWidget(old, self._chosen)
        old.hide()
        old.deleteLater()
        self.updateGeometry()

    def _taken_back(self) -> None:
        codes = self._chosen.codes
        self._codes = None if codes is None else [str(code) for code in codes]
        self._rebuild()
        self._told()

    def _told(self) -> None:
        if self.error is not None:
            self.set_error(None)
        self.changed.emit()

    # Finding ------------------------------------------------------------------------------------------------------------

    def _look(self, typed: str) -> None:
        asked = search_fold(typed).split()
        left = [part for code, part in self._parts.items() if code not in (self._codes or ())]
        fitting = [part.text for part in left if all(word in search_fold(part.text) for word in asked)]
        self._found.setStringList(fitting)
        if fitting:
            self._completer.complete()

    def _picked(self, text: str) -> None:
        code = next((code for code, part in self._parts.items() if part.text == text), None)
        self.line.clear()
        if code is not None and code not in (self._codes or ()):
            order = list(self._parts)
            self._codes = sorted([*(self._codes or ()), code], key=order.index)
            self._rebuild()
            self._told()

    def _offering(self) -> bool:
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↓ shows all, Enter takes the first that fits or goes on, Backspace in the empty line takes the last back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self._offering():
            empty = not self.line.text()
            if event.key() == Qt.Key.Key_Down and empty:
                self._look("")
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if empty:
                    self.entered.emit()
                elif found := self._found.stringList():
                    self._picked(found[0])
                return True
            if event.key() == Qt.Key.Key_Backspace and empty and self._codes:
                self._codes = self._codes[:-1] or None
                self._rebuild()
                self._told()
                return True
        return super().eventFilter(watched, event)
