"""The school as its papers name it: asked in the first run, changed in the settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import label

FIELDS: Final[Mapping[str, tuple[Phrase, Phrase | str, int]]] = {
    "school.name": (T("School"), T("as in the letterhead, for example: secondary school named after T. Satylganov"), 120),
    "school.number": (T("Number"), "", 12),
    "school.district": (T("District, city"), "", 80),
    "school.director": (T("Director"), T("surname and initials, as under documents"), 80),
    "school.deputy": (T("Deputy director", "short"), T("signs the service's plans; may stay empty"), 80),
}
"""Setting key → label, hint, characters."""

REQUIRED: Final = ("school.name", "school.director")


class SchoolForm(QWidget):
    """Five lines; ``changed`` on every sign."""

    changed = Signal()

    def __init__(self, kit: Kit, values: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self._kit = kit
        px = kit.theme.px
        self._lines: dict[str, QLineEdit] = {}
        self._told: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        for at, (key, (name, hint, limit)) in enumerate(FIELDS.items()):
            line = QLineEdit((values or {}).get(key, ""))
            line.setMaxLength(limit)
            line.textEdited.connect(self._typed(key))
            if key == "school.number":
                line.setMaximumWidth(px(120))
            caption = label(kit, name)
            caption.setBuddy(line)
            line.setAccessibleName(kit.say(name))
            told = label(kit, hint, "small", wrap=True)
            grid.addWidget(caption, 2 * at, 0)
            grid.addWidget(line, 2 * at, 1)
            grid.addWidget(told, 2 * at + 1, 1)
            told.setVisible(bool(kit.say(hint)))
            grid.setRowMinimumHeight(2 * at + 1, px(10))
            self._lines[key], self._told[key] = line, told
        self.setFocusProxy(self._lines["school.name"])

    @property
    def values(self) -> dict[str, str]:
        """What was typed, by setting key."""
        return {key: " ".join(line.text().split()) for key, line in self._lines.items()}

    def problem(self) -> Phrase | None:
        """What is missing; the cursor goes there."""
        values = self.values
        for key in REQUIRED:
            if not values[key]:
                self._lines[key].setProperty("wrong", True)
                self._lines[key].setFocus()
                return T("Fill in: {field}", field=FIELDS[key][0])
        return None

    def _typed(self, key: str) -> object:
        def typed() -> None:
            line = self._lines[key]
            if line.property("wrong"):
                line.setProperty("wrong", False)
                line.style().unpolish(line)
                line.style().polish(line)
            self.changed.emit()

        return typed


def shown_name(values: Mapping[str, str]) -> str:
    """The school in a few words: for the unlock window and the status line."""
    number = values.get("school.number", "")
    return " ".join(part for part in (f"№ {number}" if number else "", values.get("school.name", "")) if part)
