"""What every window needs and gets handed: words, look, icons, the worker, and this computer's preferences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Self

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import LANGUAGES, Phrase, Words
from sppk_desktop.ui.collecting import Collecting
from sppk_desktop.ui.focus import FocusRing
from sppk_desktop.ui.icons import NORMAL, Icons
from sppk_desktop.ui.jobs import Jobs
from sppk_desktop.ui.qt_words import QtWords
from sppk_desktop.ui.theme import Theme

PAPER: Final = "paper.language"
PAPER_LANGUAGE: Final = "documents.language"
"""The school's setting of the same; the one above is what was chosen last at a menu of documents on this computer."""
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
    collecting: Collecting
    papers: str = ""
    """The language of new papers as the school's settings have it; empty: that of the window."""
    open_code: Callable[[str], bool] | None = None
    """Set by whoever knows the codes on printed sheets: opens what a typed or scanned code stands for, true when it did."""

    @classmethod
    def make(cls, app: QApplication, words: Words, preferences: Preferences) -> Self:
        """Dress the program for these preferences, translate Qt's own strings, keep garbage on the thread of the windows."""
        theme = Theme.chosen(app, preferences.theme, preferences.font_percent)
        theme.apply(app)
        QLocale.setDefault(QLocale(LOCALES.get(words.language, QLocale.Language.English), QLocale.Country.Kyrgyzstan))
        translator = QtWords.read(words.language, app)
        app.installTranslator(translator)
        icons = Icons(screen.devicePixelRatio() for screen in app.screens())
        jobs, ring, collecting = Jobs(words, theme, app), FocusRing(app, theme), Collecting(app)
        return cls(words, theme, icons, jobs, preferences, ring, translator, collecting)

    def close(self) -> None:
        """End of the session: nothing runs, nothing is watched."""
        self.jobs.close()
        self.ring.deleteLater()
        self.collecting.deleteLater()
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

    @property
    def paper_language(self) -> str:
        """The language of a new paper: the one chosen last on this computer, else the school's, else the window's."""
        usual = self.papers or self.words.language
        return str(self.layout(PAPER, usual if usual in LANGUAGES else LANGUAGES[0]))

    def choose_paper_language(self, language: str | None) -> None:
        """Another language from now on; ``None``: the school's again."""
        if language is None:
            self.preferences.layouts.pop(PAPER, None)
        else:
            self.remember(PAPER, language)

    def layout(self, key: str, start: Any = None) -> Any:
        """What a window remembered of its layout on this computer."""
        return self.preferences.layouts.get(key, start)

    def remember(self, key: str, value: Any) -> None:
        """Remember a layout (widths, hidden columns); written with the preferences at the end of the session."""
        self.preferences.layouts[key] = value
