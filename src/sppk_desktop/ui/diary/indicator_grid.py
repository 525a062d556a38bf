"""Ten indicators, ten key presses: 0, 1, 2, or − for not observed; last time's level stands beside each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.editors.levels import LevelEditor
from sppk_desktop.ui.editors.segments import Segments
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ElidedLabel, label, restyle

_LEVELS: Final = (
    Option("0", T("0 bad")),
    Option("1", T("1 worrying")),
    Option("2", T("2 good")),
)
_LOOKS: Final = {"better": ("done", " ↑"), "worse": ("danger", " ↓")}


class IndicatorGrid(QWidget):
    """A key answers and goes on to the next; ``finished`` tells that the last one was answered."""

    changed = Signal()
    finished = Signal()

    def __init__(self, kit: Kit, indicators: Sequence[tuple[str, Phrase]]) -> None:
        super().__init__()
        self._last: Mapping[str, int | None] = {}
        self._lasts: list[QLabel] = []
        self._editors: dict[str, LevelEditor] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(kit.theme.px(8))
        grid.setVerticalSpacing(kit.theme.px(1))
        grid.setColumnStretch(1, 1)
        for at, (name, said) in enumerate(indicators):
            editor = LevelEditor(Field(Kind.INTEGER, said, name, options=_LEVELS), kit, T("not observed"))
            editor.changed.connect(self.changed)
            editor.entered.connect(partial(self._go, at + 1))
            editor.back.connect(partial(self._go, max(at - 1, 0)))
            last = label(kit, "—", "muted")
            last.setMinimumWidth(kit.theme.characters(4))
            for column, widget in enumerate((label(kit, str(at + 1), "small"), ElidedLabel(kit, said), last, editor)):
                grid.addWidget(widget, at, column, Qt.AlignmentFlag.AlignVCenter)
            self._editors[name] = editor
            self._lasts.append(last)
        self.setLayout(grid)

    @property
    def answers(self) -> list[Segments]:
        """What takes the keys, in order."""
        return [editor.segments for editor in self._editors.values()]

    def values(self) -> dict[str, int | None]:
        """Every indicator; ``None`` was not observed."""
        return {name: editor.value() for name, editor in self._editors.items()}

    def set_values(self, values: Mapping[str, int | None]) -> None:
        """Show these."""
        for name, editor in self._editors.items():
            editor.set_value(values.get(name))

    def set_last(self, last: Mapping[str, int | None]) -> None:
        """What was known before."""
        self._last = last

    def mark(self, verdicts: Mapping[str, str]) -> None:
        """Say beside each where it went since."""
        for name, shown in zip(self._editors, self._lasts, strict=True):
            look, arrow = _LOOKS.get(verdicts.get(name, ""), ("muted", ""))
            level = self._last.get(name)
            shown.setText(("—" if level is None else str(level)) + arrow)
            restyle(shown, "look", look)

    def focus_first(self) -> None:
        """To the first one."""
        self.answers[0].setFocus()

    def _go(self, at: int) -> None:
        if at < len(self._editors):
            self.answers[at].setFocus()
        else:
            self.finished.emit()
