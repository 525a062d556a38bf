"""How each column of the file was understood, and the place to say otherwise; what is said here is remembered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from sppk_desktop.core.imports import ColumnGuess, TargetField
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, column, frame, hairline, label, row


class _Pick(QComboBox):
    """The wheel scrolls the page, never the answer."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnsPane(QFrame):
    """A line per heading: the heading, an example, the field. ``told`` gives the headings whose field was changed."""

    told = Signal(dict)
    closed = Signal()

    def __init__(self, kit: Kit, targets: Sequence[TargetField]) -> None:
        super().__init__()
        self._kit, self._targets = kit, targets
        self.setProperty("ground", "panel")
        self._picks: dict[str, tuple[QComboBox, str]] = {}
        px = kit.theme.px
        title = label(kit, T("Columns of the file"), "panel")
        about = label(kit, T("What you change here is remembered for the next list with the same headings."), "muted", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        apply = button(kit, T("Compare anew"), self._tell, "primary")
        back = button(kit, T("Close"), self.closed.emit, "text")
        head = column(title, about, gap=px(4), margins=(px(16), px(14), px(16), px(10)))
        foot = frame("foot", row(None, back, apply, gap=px(8), margins=(px(12), px(8), px(12), px(8))))
        self.setLayout(column(head, hairline(), self._scroll, foot, gap=0, margins=(1, 1, 1, 1)))

    def show_columns(self, columns: Sequence[ColumnGuess]) -> None:
        """Show these headings."""
        px = self._kit.theme.px
        self._picks = {}
        grid = QGridLayout()
        grid.setContentsMargins(px(16), px(10), px(16), px(10))
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(0, 1)
        for at, guess in enumerate(columns):
            words = column(label(self._kit, guess.heading, "bold", wrap=True), gap=0)
            if guess.example:
                words.addWidget(label(self._kit, guess.example, "small", wrap=True))
            if guess.remembered:
                words.addWidget(label(self._kit, T("as you said last time"), "small"))
            grid.addLayout(words, at, 0)
            grid.addWidget(self._pick(guess), at, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(columns), 1)
        inner = QWidget()
        inner.setProperty("ground", "plain")
        inner.setLayout(grid)
        self._scroll.setWidget(inner)

    def _pick(self, guess: ColumnGuess) -> QComboBox:
        pick = _Pick()
        pick.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        pick.setFixedWidth(self._kit.theme.px(190))
        pick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pick.addItem(self._kit.say(T("— not taken —")), "")
        group = None
        for target in self._targets:
            if group is not None and target.group != group:
                pick.insertSeparator(pick.count())
            group = target.group
            pick.addItem(self._kit.say(target.label), target.key)
        pick.setCurrentIndex(max(pick.findData(guess.target), 0))
        pick.setProperty("unknown", "true" if not guess.target else "false")
        pick.setAccessibleName(guess.heading)
        pick.view().setMinimumWidth(self._kit.theme.px(260))
        self._picks[guess.heading] = (pick, guess.target)
        return pick

    def _tell(self) -> None:
        changed = {heading: str(pick.currentData()) for heading, (pick, was) in self._picks.items() if pick.currentData() != was}
        self.told.emit(changed)
