"""The line at the bottom: how old the backup is, which school and year, how many pupils, where help is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ElidedLabel, label, picture, row


class StatusLine(QFrame):
    """Left what wants care, right what one likes to know."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        px = kit.theme.px
        self.setProperty("ground", "status")
        self.setFixedHeight(px(26))
        self._icon = picture(kit, "check", 14, "done")
        self._left = ElidedLabel(kit, "", "small")
        self._right = label(kit, "", "small")
        line = row(self._icon, self._left, self._right, gap=px(6), margins=(px(16), 0, px(16), 0))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.set_facts(())
        self.set_backup("", "neutral")

    def set_backup(self, text: Phrase | str, tone: str) -> None:
        """The backup's age; done, careful or danger."""
        said = self._kit.say(text)
        self._left.setText(said)
        self._left.updateGeometry()
        self._icon.setVisible(bool(said))
        icon = {"done": "check", "careful": "warning", "danger": "warning"}.get(tone, "drive")
        self._icon.setPixmap(self._kit.pixmap(icon, 14, tone if tone in ("done", "careful", "danger") else "muted"))

    def set_facts(self, facts: Sequence[Phrase | str]) -> None:
        """School, year, pupils."""
        self._right.setText("  ·  ".join(self._kit.say(fact) for fact in (*facts, T("F1 help"))))
