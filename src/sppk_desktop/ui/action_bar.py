"""The bar below a form: the draft note at the left, what the keys do, and the buttons, the primary one last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import KeyHints, clear, label, picture, row


class ActionBar(QFrame):
    """Stays when everything else scrolls. On a narrow page the hints go, the buttons stay."""

    def __init__(self, kit: Kit, hints: Sequence[tuple[str, Phrase | str]] = ()) -> None:
        super().__init__()
        self._kit = kit
        px = kit.theme.px
        self.setProperty("ground", "panel")
        self._tick = picture(kit, "check", 14, "done")
        self._note = label(kit, "", "small")
        self._hints = KeyHints(kit, hints)
        self._buttons = row(gap=px(8))
        line = row(self._tick, self._note, self._hints, None, self._buttons, gap=px(8), margins=(px(14), px(7), px(8), px(7)))
        self.setLayout(line)
        self.clear_draft()

    def set_buttons(self, *buttons: QPushButton) -> None:
        """Text buttons first, the primary one last."""
        clear(self._buttons)
        for made in buttons:
            self._buttons.addWidget(made)

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
        """Hints only where there is room for them."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Look again what there is room for, after buttons came or went."""
        self._buttons.invalidate()
        needed = self._buttons.sizeHint().width() + self._note.sizeHint().width() + self._hints.sizeHint().width()
        self._hints.setVisible(needed + self._kit.theme.px(80) < self.width())
