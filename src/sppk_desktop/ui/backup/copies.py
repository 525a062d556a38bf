"""The backups that lie in one place, newest first, each with what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.backup_place import Found
from sppk_desktop.storage.sizes import told
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, clear, column, hairline, label, picture, row

_SHOWN = 6
_NARROW = 560  # points at 100 %


class Copies(QFrame):
    """``deeds``: what each row offers, as word and function of the copy. ``vault`` is the one that lives here, if any."""

    def __init__(self, kit: Kit, vault: str, deeds: Sequence[tuple[Phrase, Callable[[Found], object]]]) -> None:
        super().__init__()
        self._kit, self._vault, self._deeds = kit, vault, deeds
        self._all, self._narrow = False, False
        self._found: Sequence[Found] = ()
        self._title: Phrase | str = ""
        self._people: Mapping[str, str] = {}
        self.setProperty("ground", "panel")
        self._box = column(gap=0, margins=(0, 0, 0, kit.theme.px(6)))
        self.setLayout(self._box)

    def show_found(self, title: Phrase | str, found: Sequence[Found], people: Mapping[str, str]) -> None:
        """List these; ``people`` are names of accounts by id."""
        if (title, list(found)) != (self._title, list(self._found)):
            self._title, self._found, self._people, self._all = title, list(found), people, False
            self._draw()

    def _draw(self) -> None:
        clear(self._box)
        kit, px = self._kit, self._kit.theme.px
        head = row(label(kit, self._title, "panel"), label(kit, str(len(self._found)), "small"), None, gap=px(8),
                   margins=(px(16), px(11), px(16), px(9)))  # fmt: skip
        self._box.addLayout(head)
        shown = self._found if self._all else self._found[:_SHOWN]
        for found in shown:
            self._box.addWidget(hairline())
            self._box.addWidget(self._row(found))
        if not self._found:
            self._box.addWidget(hairline())
            nothing = label(kit, T("There are no backups here yet."), "muted", wrap=True)
            nothing.setContentsMargins(px(16), px(12), px(16), px(8))
            self._box.addWidget(nothing)
        elif len(shown) < len(self._found):
            more = button(kit, T("{n} older ones", n=len(self._found) - len(shown)), self._show_all, "text")
            self._box.addLayout(row(more, None, margins=(px(10), px(4), px(10), 0)))

    def _row(self, found: Found) -> QWidget:
        kit, px, manifest = self._kit, self._kit.theme.px, found.manifest
        made = QWidget()
        if manifest is None:
            words = column(label(kit, found.path.name, "bold"), label(kit, T("not readable"), "small"), gap=px(1))
            chip: Chip | None = Chip(kit.say(T("Damaged")), Tone.DANGER)
            deeds = self._deeds[:0]
        else:
            moment = dates.short_moment(moment_of(manifest.made))
            detail = T("number {number}, {size}", number=manifest.sequence, size=told(found.size))
            if manifest.sequence == 0:
                detail = T("{size}, damaged data as they lay", size=told(found.size))
            elif who := self._people.get(manifest.by, ""):
                detail = T("number {number}, {size}, {who}", number=manifest.sequence, size=told(found.size), who=who)
            words = column(label(kit, moment, "bold"), label(kit, detail, "small"), gap=px(1))
            chip, deeds = _chip(kit, found, self._vault), self._deeds
        line = row(picture(kit, "drive", 18), gap=px(12), margins=(px(16), px(5), px(10), px(5)))
        line.addLayout(words, 1)
        if chip is not None:
            line.addWidget(ChipLine(kit, [chip]))
        buttons = [button(kit, word, _doing(deed, found), "text") for word, deed in deeds]
        if self._narrow and len(buttons) > 1:
            words.addLayout(row(*buttons, None, gap=0))
        else:
            for made_button in buttons:
                line.addWidget(made_button)
        made.setLayout(line)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the deeds stand below the words."""
        narrow = self.width() < self._kit.theme.px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._draw()
        super().resizeEvent(event)

    def _show_all(self) -> None:
        self._all = True
        self._draw()


def _chip(kit: Kit, found: Found, vault: str) -> Chip | None:
    if found.manifest is None or (vault and found.manifest.vault != vault):
        return Chip(kit.say(T("Other data")), Tone.NEUTRAL)
    if not found.manifest.complete:
        return Chip(kit.say(T("Not complete")), Tone.CAREFUL)
    return None


def _doing(deed: Callable[[Found], object], found: Found) -> Callable[[], object]:
    return lambda: deed(found)


def moment_of(text: str) -> datetime | None:
    """A time as a backup tells it; nonsense is unknown."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
