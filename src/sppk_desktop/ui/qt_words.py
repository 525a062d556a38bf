"""Qt's own words (OK, Cancel, the menus of text fields, file and print dialogs) in Kyrgyz and Russian."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, QTranslator

from sppk_desktop.core.places import translations


class QtWords(QTranslator):
    """Reads ``translations/qt/qtbase.<language>.ts``, contexts kept; what is not there falls back to Qt's English."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path

    @classmethod
    def read(cls, language: str, parent: QObject | None = None) -> Self:
        """The translator of a language; a language without a file says nothing."""
        return cls(translations() / "qt" / f"qtbase.{language}.ts", parent)

    @cached_property
    def _words(self) -> dict[tuple[str, str], str]:
        """Read when Qt first asks, which the lock screen never makes it do."""
        from xml.etree import ElementTree

        words: dict[tuple[str, str], str] = {}
        if self._path.exists():
            for context in ElementTree.parse(self._path).getroot().iter("context"):
                name = context.findtext("name", "")
                for message in context.iter("message"):
                    if text := message.findtext("translation"):
                        words[name, message.findtext("source", "")] = text
        return words

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Qt asks here for every string of its own."""
        if source == "QT_LAYOUT_DIRECTION":  # asked at every start; both languages are written from the left
            return "LTR"
        return self._words.get((context, source), "")

    def isEmpty(self) -> bool:
        """Qt asks only translators that are not empty."""
        return not self._path.exists()
