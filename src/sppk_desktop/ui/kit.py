"""What every window needs and gets handed: words, look, icons, the worker, and this computer's preferences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Phrase, Words
from sppk_desktop.ui.focus import FocusRing
from sppk_desktop.ui.icons import NORMAL, Icons
from sppk_desktop.ui.jobs import Jobs
from sppk_desktop.ui.qt_words import QtWords
from sppk_desktop.ui.theme import Theme

LOCALES = {"ky": QLocale.Language.Kyrgyz, "ru": QLocale.Language.Russian}


@dataclass
class Kit:
    """Made once per process and passed on; a change of language or look is a new process."""

    words: Words
    theme: Theme
    icons: Icons
    jobs: Jobs
    preferences: Preferences
    ring: FocusRing
    translator: QtWords
    open_code: Callable[[str], bool] | None = None
    """Set by whoever knows the codes on printed sheets: opens what a typed or scanned code stands for, true when it did."""

    @classmethod
    def make(cls, app: QApplication, words: Words, preferences: Preferences) -> Self:
        """Dress the program for these preferences and translate Qt's own strings."""
        theme = Theme.chosen(app, preferences.theme, preferences.font_percent)
        theme.apply(app)
        QLocale.setDefault(QLocale(LOCALES.get(words.language, QLocale.Language.English), QLocale.Country.Kyrgyzstan))
        translator = QtWords.read(words.language, app)
        app.installTranslator(translator)
        icons = Icons(screen.devicePixelRatio() for screen in app.screens())
        return cls(words, theme, icons, Jobs(words, theme, app), preferences, FocusRing(app, theme), translator)

    def close(self) -> None:
        """End of the session: nothing runs, nothing is watched."""
        self.jobs.close()
        self.ring.deleteLater()
        app = self.translator.parent()
        if isinstance(app, QApplication):
            app.removeTranslator(self.translator)

    def say(self, phrase: Phrase | str) -> str:
        """A phrase in the language of the window; a plain string is data and stays as it is."""
        return self.words.say(phrase)

    def icon(self, name: str, size: int = NORMAL, color: str = "text") -> QIcon:
        """An icon tinted with a token or tone, at a drawn size."""
        return self.icons.icon(name, self.theme.px(size), self.theme.color(color), self.theme.color("edge"))

    def pixmap(self, name: str, size: int = NORMAL, color: str = "text") -> QPixmap:
        """The same as a picture, for labels and painters."""
        return self.icons.pixmap(name, self.theme.px(size), self.theme.color(color))

    def layout(self, key: str, start: Any = None) -> Any:
        """What a window remembered of its layout on this computer."""
        return self.preferences.layouts.get(key, start)

    def remember(self, key: str, value: Any) -> None:
        """Remember a layout (widths, hidden columns); written with the preferences at the end of the session."""
        self.preferences.layouts[key] = value
