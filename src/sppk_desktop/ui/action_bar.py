"""The bar below a form: the draft note at the left, what the keys do, and the buttons, the primary one last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import KeyHints, column, label, picture, row


class ActionBar(QFrame):
    """Stays when everything else scrolls. On a narrow page fewer hints; buttons without room stand in a second line."""

    def __init__(self, kit: Kit, hints: Sequence[tuple[str, Phrase | str]] = ()) -> None:
        super().__init__()
        self._kit = kit
        px = kit.theme.px
        self.setProperty("ground", "panel")
        self._tick = picture(kit, "check", 14, "done")
        self._note = label(kit, "", "small")
        self._hints = KeyHints(kit, hints)
        self._buttons = column(gap=px(6))
        self._made: list[QPushButton] = []
        self._lines: list[list[QPushButton]] = []
        self._line = row(
            self._tick, self._note, self._hints, None, self._buttons, gap=px(8), margins=(px(14), px(7), px(8), px(7))
        )
        self.setLayout(self._line)
        self.clear_draft()

    @property
    def keys(self) -> list[str]:
        """The keys the bar tells of."""
        return self._hints.told

    def set_hints(self, hints: Sequence[tuple[str, Phrase | str]]) -> None:
        """What the keys do now: a bar tells of no key that does nothing here."""
        if self._hints.told == [keys for keys, _ in hints]:
            return
        old, self._hints = self._hints, KeyHints(self._kit, hints)
        self._line.replaceWidget(old, self._hints)
        self._hints.show()
        old.hide()
        old.deleteLater()
        self.fit()

    def set_buttons(self, *buttons: QPushButton) -> None:
        """Text buttons first, the primary one last."""
        for old in self._made:
            old.hide()
            old.deleteLater()
        self._made = list(buttons)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest button: hints and the note give way, the rest goes into further lines."""
        widest = max((made.sizeHint().width() for made in self._made), default=0)
        return QSize(widest + self._kit.theme.px(24), super().minimumSizeHint().height())

    def say_draft(self, at: datetime) -> None:
        """«Draft kept, 15:24»."""
        self._note.setText(self._kit.say(T("Draft kept, {time}", time=f"{at:%H:%M}")))
        self._note.setVisible(True)
        self._tick.setVisible(True)

    def clear_draft(self) -> None:
        """Nothing was written yet."""
        self._note.setVisible(False)
        self._tick.setVisible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons in as many lines as they need."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Look again what there is room for, after buttons came or went."""
        self._arrange()
        self._buttons.invalidate()

    def _widths(self, buttons: Sequence[QPushButton]) -> int:
        shown = [made.sizeHint().width() for made in buttons if not made.isHidden()]
        return sum(shown) + self._kit.theme.px(8) * max(len(shown) - 1, 0)

    def _arrange(self) -> None:
        """Fill lines from the end, so that the primary button keeps its corner."""
        room = self.width() - self._kit.theme.px(30)
        lines: list[list[QPushButton]] = [[]]
        for made in reversed(self._made):
            if lines[0] and self._widths([made, *lines[0]]) > room:
                lines.insert(0, [])
            lines[0].insert(0, made)
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._buttons.takeAt(0)) is not None:
            if (inner := item.layout()) is not None:
                while inner.takeAt(0) is not None:
                    pass
                inner.deleteLater()
        for line in lines:
            self._buttons.addLayout(row(None, *line, gap=self._kit.theme.px(8)))
