"""What the windows before the desk have in common: a card in the middle of the page and the line at the bottom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui import numbers
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, frame, label, picture, row

LANGUAGE_NAMES = {"ky": "Кыргызча", "ru": "Русский"}
_OLD_AFTER = 7  # days


@dataclass(frozen=True, slots=True)
class BackupAge:
    """When the last verified backup was made; ``at`` None: there is none yet."""

    at: datetime | None
    today: date

    @property
    def days(self) -> int | None:
        """Whole days since then."""
        return None if self.at is None else (self.today - self.at.date()).days

    @property
    def good(self) -> bool:
        """Whether nobody needs to worry."""
        return self.days is not None and self.days <= _OLD_AFTER

    @property
    def phrase(self) -> Phrase:
        """The age in words."""
        if self.at is None or self.days is None:
            return T("There is no backup yet.")
        time = f"{self.at:%H:%M}"
        if self.days <= 0:
            return T("Backup: today {time}, verified", time=time)
        if self.days == 1:
            return T("Backup: yesterday {time}, verified", time=time)
        return T("Backup: {n} days ago, verified", n=self.days)


def page_of(kit: Kit, card: QWidget, width: int) -> QScrollArea:
    """The card in the middle of the page; a small window scrolls."""
    px = kit.theme.px
    card.setMaximumWidth(px(width))
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    inner = QWidget()
    inner.setObjectName("page")
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(card, 1000)
    across.addStretch(1)
    box = QVBoxLayout(inner)
    box.setContentsMargins(px(16), px(16), px(16), px(16))
    box.addStretch(1)
    box.addLayout(across)
    box.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("horizontalScrollBarPolicy", numbers.NO_SCROLL_BAR)
    area.setProperty("focusPolicy", numbers.NO_FOCUS)
    area.setWidget(inner)
    return area


def status_line(kit: Kit, backup: BackupAge | None, choose_language: Callable[[str], object],
                restore: Callable[[], object] | None = None) -> QFrame:  # fmt: skip
    """Backup age at the left, languages at the right."""
    px = kit.theme.px
    line = row(gap=px(8), margins=(px(16), px(1), px(8), px(1)))
    if backup is not None:
        line.addWidget(picture(kit, "check" if backup.good else "warning", 16, "done" if backup.good else "careful"))
        line.addWidget(label(kit, backup.phrase, "small" if backup.good else "changed"))
    line.addStretch(1)
    if restore is not None:
        line.addWidget(_quiet(kit, T("Restore from a backup…"), restore))
        line.addSpacing(px(12))
    for code, name in LANGUAGE_NAMES.items():
        choice = _quiet(kit, name, _choosing(choose_language, code))
        choice.setEnabled(code != kit.words.language)
        line.addWidget(choice)
    return frame("status", line)


def _quiet(kit: Kit, words: Phrase | str, pressed: Callable[[], object]) -> QWidget:
    return button(kit, words, pressed, "quiet")  # type: ignore[arg-type]


def _choosing(choose: Callable[[str], object], code: str) -> Callable[[], object]:
    return lambda: choose(code)
