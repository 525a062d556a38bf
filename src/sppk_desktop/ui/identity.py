"""The header of a card: who this is about, in full, always in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QWidget,
)

from sppk_desktop.core.cards import Header
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ElidedLabel, column, label, row


class IdentityHeader(QWidget):
    """Initials, full name, the muted line, chips. Never scrolls away; a name is never cut short."""

    def __init__(self, kit: Kit, header: Header | None = None, *, small: bool = False) -> None:
        super().__init__()
        self._kit = kit
        px = kit.theme.px
        self._initials = label(kit, "", "initials-small" if small else "initials")
        self._initials.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = label(kit, "", "person", wrap=True)
        self._first = label(kit, "", "bold")
        self._line = ElidedLabel(kit, "", "muted")
        self._chips = ChipLine(kit)
        muted = row(self._first, self._line, gap=px(8))
        muted.setStretch(1, 1)
        words = column(self._name, muted, self._chips, gap=px(4))
        self.side = row(gap=px(8))
        line = row(self._initials, words, self.side, gap=px(12))
        line.setAlignment(self._initials, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)
        if header is not None:
            self.show_header(header)

    def show_header(self, header: Header) -> None:
        """Whose card this is now."""
        say = self._kit.say
        self._initials.setText(header.initials)
        self._name.setText(header.name)
        line = [say(part) for part in header.line if say(part)]
        strong = header.kind == "pupil" and len(line) > 1
        self._first.setText(line[0] if strong else "")
        self._first.setVisible(strong)
        self._line.setText(" · ".join(line[1:] if strong else line))
        self._line.updateGeometry()
        self._chips.set_chips(header.chips)
        self.setAccessibleName(f"{header.name}, {', '.join(line)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a very narrow page the initials give way to the name."""
        super().resizeEvent(event)
        self._initials.setVisible(event.size().width() > self._kit.theme.characters(36))
