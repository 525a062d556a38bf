"""Ten indicators, ten key presses: 0, 1, 2, or − for not observed; last time's level stands beside each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ElidedLabel, label, restyle

_LEVELS: Final = {"0": [0], "1": [1], "2": [2], "-": None, "−": None, "–": None}
_LOOKS: Final = {"better": ("done", " ↑"), "worse": ("danger", " ↓")}


class IndicatorGrid(QWidget):
    """A key answers and goes on to the next; ``finished`` tells that the last one was answered."""

    changed = Signal()
    finished = Signal()

    def __init__(self, kit: Kit, indicators: Sequence[tuple[str, Phrase]]) -> None:
        super().__init__()
        self._names = [name for name, _ in indicators]
        self._last: Mapping[str, int | None] = {}
        self._lasts: list[QLabel] = []
        self.answers: list[Segments] = []
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(kit.theme.px(8))
        grid.setVerticalSpacing(kit.theme.px(1))
        grid.setColumnStretch(1, 1)
        for at, (_name, said) in enumerate(indicators):
            parts = [Part(level, str(level)) for level in range(3)]
            answer = Segments(kit, [*parts, Part(None, "—", kit.say(T("not observed")), unknown=True)])
            answer.setAccessibleName(kit.say(said))
            answer.setFixedWidth(answer.sizeHint().width())
            answer.chosen.connect(self.changed)
            answer.installEventFilter(self)
            last = label(kit, "—", "muted")
            last.setMinimumWidth(kit.theme.characters(4))
            for column, widget in enumerate((label(kit, str(at + 1), "small"), ElidedLabel(kit, said), last, answer)):
                grid.addWidget(widget, at, column, Qt.AlignmentFlag.AlignVCenter)
            self.answers.append(answer)
            self._lasts.append(last)
        self.setLayout(grid)

    def values(self) -> dict[str, int | None]:
        """Every indicator; ``None`` was not observed."""
        found: dict[str, int | None] = {}
        for name, answer in zip(self._names, self.answers, strict=True):
            codes = answer.codes
            found[name] = int(str(codes[0])) if codes else None
        return found

    def set_values(self, values: Mapping[str, int | None]) -> None:
        """Show these."""
        for name, answer in zip(self._names, self.answers, strict=True):
            level = values.get(name)
            answer.set_codes(None if level is None else [level])

    def set_last(self, last: Mapping[str, int | None]) -> None:
        """What was known before."""
        self._last = last

    def mark(self, verdicts: Mapping[str, str]) -> None:
        """Say beside each where it went since."""
        for name, shown in zip(self._names, self._lasts, strict=True):
            look, arrow = _LOOKS.get(verdicts.get(name, ""), ("muted", ""))
            level = self._last.get(name)
            shown.setText(("—" if level is None else str(level)) + arrow)
            restyle(shown, "look", look)

    def focus_first(self) -> None:
        """To the first one."""
        self.answers[0].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit answers and goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self.answers:
            at = self.answers.index(watched)
            if event.text() in _LEVELS and event.text():
                self.answers[at].set_codes(_LEVELS[event.text()])
                self.changed.emit()
                self._go(at + 1)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(at + 1)
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Backspace):
                self._go(max(at - 1, 0))
                return True
        return super().eventFilter(watched, event)

    def _go(self, at: int) -> None:
        if at < len(self.answers):
            self.answers[at].setFocus()
        else:
            self.finished.emit()
