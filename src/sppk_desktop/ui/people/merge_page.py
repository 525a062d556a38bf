"""Two cards side by side: are they one? Merging is one deed that can be undone; "these are two" is remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from sppk_desktop.core.cards import Header, Text
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.cards import IdentityHeader
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.parts import button, column, frame, label, row
from sppk_desktop.ui.values import UNKNOWN

_TWO = {"pupil": T("These are two children"), "family": T("These are two households")}


@dataclass(frozen=True, slots=True)
class Comparison:
    """One line of the comparison: what is compared and what either card says (``None`` unknown)."""

    label: Text
    left: Text | None
    right: Text | None


@dataclass(frozen=True)
class Pairing:
    """Two cards and what can be said of them. ``merge`` takes the id of the card that stays and of the other."""

    left: Header
    right: Header
    lines: Sequence[Comparison]
    why: Phrase | None
    merge: Callable[[int, int], object]
    two: Callable[[], object]


class MergePage(QWidget):
    """Every difference is marked by weight and by the sign between the columns; sameness is quiet."""

    closed = Signal()

    def __init__(self, desk: Desk, pairing: Pairing) -> None:
        super().__init__()
        self._desk, self._kit, self._pairing = desk, desk.kit, pairing
        kit, px = desk.kit, desk.kit.theme.px
        left, right = (frame("panel", row(IdentityHeader(kit, header), margins=(px(16), px(10), px(16), px(10))))
                       for header in (pairing.left, pairing.right))  # fmt: skip
        heads = row(left, right, gap=px(12))
        heads.setStretch(0, 1)
        heads.setStretch(1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._table())
        panel = frame("panel", column(area, gap=0, margins=(1, 1, 1, 1)))
        bar = ActionBar(kit, [("Esc", T("back"))])
        bar.set_buttons(
            button(kit, T("Close"), self.closed.emit, "text"),
            button(
                kit,
                _TWO.get(pairing.left.kind, T("These are two")),
                self._two,
                "outlined",
                "people",
            ),
            button(kit, T("One: the right card stays"), lambda: self._merge(pairing.right, pairing.left), "outlined", "merge"),
            button(kit, T("One: the left card stays"), lambda: self._merge(pairing.left, pairing.right), "primary", "merge"),
        )
        said = T("Nothing is moved or lost: both numbers lead to one card, and merging can be undone.")
        head = [label(kit, T("Is this one card?"), "page")]
        if pairing.why is not None:
            head.append(label(kit, pairing.why, "muted", wrap=True))
        whole = column(*head, heads, panel, label(kit, said, "muted", wrap=True), bar, gap=px(8))
        whole.setStretchFactor(panel, 1)
        self.setLayout(whole)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.closed.emit)

    def _table(self) -> QWidget:
        kit, px = self._kit, self._kit.theme.px
        made = QWidget()
        made.setProperty("ground", "plain")
        grid = QGridLayout(made)
        grid.setContentsMargins(px(16), px(10), px(16), px(10))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        for column_, stretch in enumerate((0, 4, 0, 4)):
            grid.setColumnStretch(column_, stretch)
        for at, line in enumerate(self._pairing.lines):
            left, right = (UNKNOWN if said is None else kit.say(said) for said in (line.left, line.right))
            apart = left != right and UNKNOWN not in (left, right)
            grid.addWidget(label(kit, line.label, "muted", wrap=True), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._said(left, bold=apart), at, 1, Qt.AlignmentFlag.AlignTop)
            sign = "=" if left == right else "≠" if apart else ""
            grid.addWidget(label(kit, sign, "careful" if apart else "muted"), at, 2, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._said(right, bold=apart), at, 3, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(self._pairing.lines), 1)
        return made

    def _said(self, text: str, *, bold: bool) -> QLabel:
        made = label(self._kit, text, "muted" if text == UNKNOWN else "bold" if bold else "", wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return made

    def _merge(self, stays: Header, other: Header) -> None:
        try:
            self._pairing.merge(stays.id, other.id)
        except AppError as error:
            self._desk.tell(Message.of(error))
            return
        self.closed.emit()

    def _two(self) -> None:
        self._pairing.two()
        self.closed.emit()
