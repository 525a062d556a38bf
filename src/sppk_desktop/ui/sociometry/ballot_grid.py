"""The ballots of a class, one line per pupil: numbers and Enter, nothing else; a line is kept when it is left."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.sociometry import BallotLine
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form.drafts import DraftKeeper
from sppk_desktop.ui.parts import ElidedLabel, clear, label, restyle

SCREEN: Final = "sociometry.ballots"
_NUMBER: Final = re.compile(r"\d+")
_ABSENT: Final = ("-", "−", "–")
Check = Callable[[int, str, str], tuple[Phrase | None, Phrase | None]]
Write = Callable[[int, str, str], object]


class _Keeper(DraftKeeper):
    """Keeps a line that is being typed where a lock or a closing window finds it: as the ballot itself."""

    def __init__(self, desk: Desk, grid: BallotGrid) -> None:
        super().__init__(desk, SCREEN, None, 0, PSYCHOLOGY, dict, grid)
        self._grid = grid

    def keep(self) -> None:
        """See `DraftKeeper`."""
        self._timer.stop()
        self.waiting = False
        self._grid.keep_all()


class _Line:
    """The widgets of one pupil."""

    def __init__(self, told: BallotLine, edits: Sequence[QLineEdit], state: QLabel, widgets: Sequence[QWidget]) -> None:
        self.told, self.edits, self.state, self.widgets = told, edits, state, widgets
        self.dirty = False

    @property
    def typed(self) -> tuple[str, str]:
        """Both halves; the second is empty where it is not asked."""
        return self.edits[0].text(), self.edits[1].text() if len(self.edits) > 1 else ""


class BallotGrid(QScrollArea):
    """``changed`` tells that a line was kept. ``-`` marks absent, Enter keeps and goes on, F8 goes to the first gap."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._kit = desk, desk.kit
        self._lines: list[_Line] = []
        self._check: Check = lambda *_: (None, None)
        self._write: Write = lambda *_: None
        self._absent: Callable[[int], object] = lambda _number: None
        self._limit: int | None = None
        self._grid = QGridLayout()
        px = desk.kit.theme.px
        self._grid.setContentsMargins(px(12), px(8), px(12), px(8))
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(2))
        inner = QWidget()
        inner.setProperty("ground", "plain")
        inner.setLayout(self._grid)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keeper = _Keeper(desk, self)

    def show_lines(self, lines: Sequence[BallotLine], limit: int | None, *, negative: bool, check: Check, write: Write,
                   absent: Callable[[int], object]) -> None:  # fmt: skip
        """The lines of one criterion; what was typed before is kept first."""
        self.keep_all()
        clear(self._grid)
        self._lines, self._limit = [], limit
        self._check, self._write, self._absent = check, write, absent
        kit = self._kit
        heads: list[Phrase | str] = [T("№"), T("Pupil"), T("Chooses"), *([T("Does not choose")] if negative else []), ""]
        for at, head in enumerate(heads):
            self._grid.addWidget(label(kit, head, "small-bold"), 0, at)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(len(heads) - 1, 4)
        for row, told in enumerate(lines, 1):
            edits = [QLineEdit(told.plus), *([QLineEdit(told.minus)] if negative else [])]
            state = ElidedLabel(kit, "", "small")
            widgets: list[QWidget] = [label(kit, str(told.number), "muted"), ElidedLabel(kit, told.name), *edits, state]
            line = _Line(told, edits, state, widgets)
            for edit in edits:
                edit.setAccessibleName(told.name)
                edit.setMaxLength(40)
                edit.installEventFilter(self)
                edit.textEdited.connect(lambda _text, line=line: self._edited(line))
            for at, widget in enumerate(widgets):
                self._grid.addWidget(widget, row, at)
            self._lines.append(line)
            self._say(line)
        self._grid.setRowStretch(len(lines) + 1, 1)
        for before, after in zip(self._order(), self._order()[1:], strict=False):
            QWidget.setTabOrder(before, after)

    @property
    def gaps(self) -> int:
        """Pupils who were there and have no ballot."""
        return sum(1 for line in self._lines if not line.told.absent and not line.told.filled)

    def focus_first(self) -> None:
        """To the first gap, else to the first line."""
        if not self.to_gap() and self._lines:
            self._lines[0].edits[0].setFocus()

    def to_gap(self) -> bool:
        """To the first pupil without a ballot; whether there is one."""
        line = next((line for line in self._lines if not line.told.absent and not line.told.filled), None)
        if line is not None:
            line.edits[0].setFocus()
            self._into_view(line)
        return line is not None

    def keep_all(self) -> None:
        """Keep every line that was changed and can be taken."""
        for line in self._lines:
            self._keep(line)

    def _order(self) -> list[QLineEdit]:
        return [edit for line in self._lines for edit in line.edits]

    def _edited(self, line: _Line) -> None:
        line.dirty = True
        self._say(line)
        self._keeper.touch()

    def _keep(self, line: _Line) -> bool:
        """Whether the line may be left: it is as it was, or could be kept."""
        if not line.dirty:
            return True
        plus, minus = line.typed
        if any(self._check(line.told.number, plus, minus)):
            return False
        self._write(line.told.number, plus, minus)
        told = line.told
        line.told = BallotLine(told.number, told.name, False, plus, minus, True)
        line.dirty = False
        self._say(line)
        self.changed.emit()
        return True

    def _mark_absent(self, line: _Line) -> None:
        self._absent(line.told.number)
        line.told = BallotLine(line.told.number, line.told.name, True, "", "", False)
        line.dirty = False
        for edit in line.edits:
            edit.clear()
        self._say(line)
        self.changed.emit()

    def _say(self, line: _Line) -> None:
        plus, minus = line.typed
        wrong = self._check(line.told.number, plus, minus) if line.dirty else (None, None)
        for edit, what in zip(line.edits, wrong, strict=False):
            restyle(edit, "wrong", "true" if what is not None else "false")
            restyle(edit, "unknown", "true" if not line.dirty and not line.told.filled else "false")
        said = next((what for what in wrong if what is not None), None)
        if said is not None:
            words, look = self._kit.say(said), "danger"
        elif line.told.absent and not line.dirty:
            words, look = self._kit.say(T("absent", "pupil")), "careful"
        elif not line.told.filled and not line.dirty:
            words, look = "—", "small"
        else:
            count = len(_NUMBER.findall(plus))  # commas part numbers as spaces do
            words = self._kit.say(T("{n} of {limit}", n=count, limit=self._limit)) if self._limit else str(count)
            look = "small"
        line.state.setText(words)
        restyle(line.state, "look", look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the grid."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            return self._pressed(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            line = next((line for line in self._lines if watched in line.edits), None)
            if line is not None:
                self._keep(line)
        elif event.type() == QEvent.Type.FocusIn:
            line = next((line for line in self._lines if watched in line.edits), None)
            if line is not None:
                self._into_view(line)
        return super().eventFilter(watched, event)

    def _pressed(self, edit: QLineEdit, event: QKeyEvent) -> bool:
        order = self._order()
        at = order.index(edit)
        line = next(line for line in self._lines if edit in line.edits)
        wide = len(line.edits)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if edit is not line.edits[-1]:
                    order[at + 1].setFocus()
                    return True
                if not line.dirty and not line.told.filled and not line.told.absent:
                    line.dirty = True  # an empty ballot says that nobody was chosen
                if self._keep(line) and at + 1 < len(order):
                    order[at + 1].setFocus()
                return True
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                to = at + (wide if event.key() == Qt.Key.Key_Down else -wide)
                if 0 <= to < len(order):
                    order[to].setFocus()
                return True
        if event.text() in _ABSENT and not any(one.text() for one in line.edits):
            self._mark_absent(line)
            if (to := at - at % wide + wide) < len(order):
                order[to].setFocus()
            return True
        return False

    def _into_view(self, line: _Line) -> None:
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(line.edits[0], 0, self._kit.theme.px(40)))
