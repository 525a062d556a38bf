"""The button that offers documents, in a language of the paper that does not depend on the window's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from sppk_desktop.core.words import LANGUAGES, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Deed

_NAMES: Final = {"ky": "Кыргызча", "ru": "Русский"}  # each in its own language, as on the unlock window


class PaperMenu(QPushButton):
    """«Documents»: what can be printed now, then the language it is printed in, remembered on this computer."""

    def __init__(self, kit: Kit, choices: Callable[[str], Sequence[Deed]]) -> None:
        super().__init__(kit.say(T("Documents")))
        self._kit, self._choices = kit, choices
        self.setIcon(kit.icon("printer"))
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    @property
    def language(self) -> str:
        """The language of the paper."""
        return self._kit.paper_language

    def _fill(self) -> None:
        self._menu.clear()
        for deed in self._choices(self.language):
            self._menu.addAction(self._kit.say(deed.text), deed.do)
        self._menu.addSection(self._kit.say(T("Language of the paper")))
        group = QActionGroup(self._menu)
        for language in LANGUAGES:
            action = self._menu.addAction(_NAMES[language])
            action.setCheckable(True)
            action.setChecked(language == self.language)
            action.triggered.connect(lambda _on, language=language: self._kit.choose_paper_language(language))
            group.addAction(action)
