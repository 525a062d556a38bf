"""A recovery sheet handed out: printed or copied by hand, then part of it typed back from the paper before work goes on."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.recovery import RecoverySheet
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, column, frame, label, row

_ASKED: Final = 2  # groups typed back
_HIDDEN: Final = "••••••"

_OPENS: Final = T("It opens everything except the psychologist's own records, even when every password is forgotten.")
_OPENS_PSYCHOLOGY: Final = T("It opens the psychologist's own records and nothing else, when her password is forgotten.")
_KEEPER: Final = T("Fold it, seal it in an envelope signed across the flap, and give it to the director for the safe.")


class SheetPage(QWidget):
    """``confirmed`` once the groups typed back are right."""

    confirmed = Signal()
    changed = Signal()

    def __init__(self, kit: Kit, sheet: RecoverySheet, show_paper: Callable[[RecoverySheet], object]) -> None:
        super().__init__()
        self._kit, self._sheet = kit, sheet
        self._show_paper = show_paper
        self._kept = False  # printed or copied by hand
        self._shown = False
        self.asked = sorted(secrets.SystemRandom().sample(range(len(sheet.groups)), _ASKED))
        px = kit.theme.px
        opens = _OPENS_PSYCHOLOGY if sheet.compartment == PSYCHOLOGY else _OPENS
        self.digits = [self._group() for _ in sheet.groups]
        grid = QGridLayout()
        grid.setContentsMargins(px(20), px(14), px(20), px(14))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(10))
        for at, digits in enumerate(self.digits):
            pair = row(label(kit, str(at + 1), "small"), digits, gap=px(8))
            grid.addLayout(pair, at // 4, at % 4, Qt.AlignmentFlag.AlignLeft)
        self.by_hand = button(kit, T("Show the digits, I copy them by hand"), self._toggle, icon="eye")
        self.print = button(kit, T("Print…"), self._print, "outlined", "printer")
        self.lines = [self._line(at) for at in self.asked]
        self._told = label(kit, "", "danger", wrap=True)
        self._told.hide()
        self._first = label(kit, T("First print the sheet or copy it by hand."), "muted", wrap=True)
        back = column(label(kit, T("Type back from the paper"), "bold"), self._first, gap=px(6))
        typed = row(gap=px(8))
        for at, line in zip(self.asked, self.lines, strict=True):
            typed.addWidget(label(kit, T("group {number}", number=at + 1)))
            typed.addWidget(line)
            typed.addSpacing(px(16))
        typed.addStretch(1)
        back.addLayout(typed)
        back.addWidget(self._told)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(12))
        box.addWidget(label(kit, opens, wrap=True))
        box.addWidget(label(kit, _KEEPER, "muted", wrap=True))
        box.addWidget(frame("sunk", grid))
        box.addLayout(row(self.print, self.by_hand, None, gap=px(8)))
        box.addLayout(back)
        self._draw()

    def problem(self) -> Phrase | None:
        """What stands in the way of going on."""
        if not self._kept:
            return T("First print the sheet or copy it by hand.")
        for at, line in zip(self.asked, self.lines, strict=True):
            typed = line.text().strip()
            if not typed:
                return T("Type group {number} from the paper.", number=at + 1)
            if typed != self._sheet.groups[at]:
                return T("These are not the digits of group {number}. Look at the paper again.", number=at + 1)
        return None

    def tell(self, problem: Phrase | None) -> None:
        """Say it in the page."""
        self._told.setText(self._kit.say(problem or ""))
        self._told.setVisible(problem is not None)

    def try_confirm(self) -> bool:
        """Check what was typed back."""
        problem = self.problem()
        self.tell(problem)
        if problem is None:
            self.confirmed.emit()
        return problem is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The digits are covered while they are typed back: they have to come from the paper."""
        if event.type() == QEvent.Type.FocusIn and self._shown:
            self._toggle()
        return False

    def _group(self) -> QLabel:
        digits = QLabel(_HIDDEN)
        font = QFont("Liberation Mono")
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSizeF(self._kit.theme.pt(16))
        font.setBold(True)
        digits.setFont(font)
        return digits

    def _line(self, at: int) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(6)
        line.setFixedWidth(self._kit.theme.px(110))
        line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        line.setAccessibleName(self._kit.say(T("group {number}", number=at + 1)))
        line.textEdited.connect(self._typed)
        line.returnPressed.connect(self._next_line)
        line.installEventFilter(self)
        return line

    def _typed(self) -> None:
        self.tell(None)
        self.changed.emit()

    def _next_line(self) -> None:
        empty = next((line for line in self.lines if len(line.text().strip()) < 6), None)
        if empty is not None:
            empty.setFocus()
        else:
            self.try_confirm()

    def _print(self) -> None:
        self._show_paper(self._sheet)
        self._keep()

    def _toggle(self) -> None:
        self._shown = not self._shown
        if self._shown:
            self._keep()
        self._draw()

    def _keep(self) -> None:
        self._kept = True
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        for digits, group in zip(self.digits, self._sheet.groups, strict=True):
            digits.setText(group if self._shown else _HIDDEN)
        says = T("Cover the digits") if self._shown else T("Show the digits, I copy them by hand")
        self.by_hand.setText(self._kit.say(says))
        self.by_hand.setIcon(self._kit.icon("eye-off" if self._shown else "eye"))
        self._first.setVisible(not self._kept)
        for line in self.lines:
            line.setEnabled(self._kept)
