"""A text of a report being written: kept as a draft while typing, and for good when the person goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sppk_desktop.core.reports import TextBlock
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, column, frame, label, row, show_if

EVERY: Final = 2_000
"""Milliseconds from a change to its keeping: what a power cut may cost."""
_TOLD: Final = 3
"""So many changed numbers are named; the rest is counted."""


class _Text(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The person goes on."""
        super().focusOutEvent(event)
        self.left.emit()


class TextPart(QWidget):
    """The title, what belongs here, the text. ``keep`` is called with it, soon after a change and whenever it is left."""

    def __init__(self, kit: Kit, keep: Callable[[str, str], object]) -> None:
        super().__init__()
        self._kit, self._keep, self._block, self._was = kit, keep, "", ""
        px = kit.theme.px
        self._hint, self._kept = label(kit, "", "muted", wrap=True), label(kit, "", "small")
        self.text = _Text()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(kit.say(T("Text of the report")))
        self.text.left.connect(self.keep)
        self.text.textChanged.connect(self._typed)
        self._soon = QTimer(self, singleShot=True, interval=EVERY)
        self._soon.timeout.connect(self.keep)
        self._old = label(kit, "", "careful", wrap=True)
        self.holds = button(kit, T("The text still holds"), self.confirm, "text", "check")
        stale = row(self._old, self.holds, gap=px(8), margins=(px(10), px(4), px(4), px(4)))
        stale.setStretch(0, 1)
        self._stale = frame("sunk", stale)
        self._stale.hide()
        margins = (px(14), px(10), px(14), px(10))
        whole = column(self._stale, self._hint, self.text, row(self._kept, None), gap=px(8), margins=margins)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.text)

    def show_block(self, block: TextBlock, *, writes: bool, stale: Sequence[str] = ()) -> None:
        """Another text; the one before is kept first. ``stale`` are the numbers that changed since it was written."""
        self.keep()
        self._tell_old([*stale, *block.stale])
        show_if(self.holds, writes)
        self._block, self._was = block.key, block.text
        self._hint.setText(block.hint)
        self._hint.setVisible(bool(block.hint))
        with QSignalBlocker(self.text):
            self.text.setPlainText(block.text)
        self.text.setReadOnly(not writes)
        self.text.setAccessibleName(block.title)
        self._kept.setText("")

    def close_block(self) -> None:
        """No text is shown."""
        self.keep()
        self._block = ""

    def keep(self) -> None:
        """Keep what was typed, if it differs."""
        self._soon.stop()
        text = self.text.toPlainText().rstrip()
        if self._block and text != self._was and not self.text.isReadOnly():
            self._keep(self._block, text)
            self._was = text
            self._tell_old(())
            self._kept.setText(self._kit.say(T("Kept, {time}", time=f"{datetime.now():%H:%M}")))

    def confirm(self) -> None:
        """The author has looked: the text is kept anew over the numbers of today."""
        if self._block:
            self._was = self.text.toPlainText().rstrip()
            self._keep(self._block, self._was)
            self._tell_old(())

    def _tell_old(self, stale: Sequence[str]) -> None:
        told = "; ".join(stale[:_TOLD])
        if len(stale) > _TOLD:
            told = self._kit.say(T("{some}; and {n} more", some=told, n=len(stale) - _TOLD))
        if stale:
            self._old.setText(self._kit.say(T("Out of date: since this was written, numbers have changed: {list}", list=told)))
        show_if(self._stale, bool(stale))

    def _typed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
