"""The chosen line below both views: what is asked of it, and the records of work that show it done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.plans import LineShown, Work
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ElidedLabel, button, clear, column, frame, label, picture, row

_FACTS: Final[tuple[tuple[str, Phrase], ...]] = (
    ("aim", T("Aim")),
    ("for_whom", T("For whom")),
    ("form", T("Form")),
    ("direction", T("Direction")),
    ("term", T("Term")),
    ("responsible", T("Responsible")),
    ("expected", T("Expected result")),
)
MOST: Final = 3
"""So many records of work are shown; the rest are counted."""
MENU: Final = 20
"""So many records are offered for linking."""


class LinePane(QWidget):
    """``candidates`` finds records that may be linked to the line."""

    edit_asked = Signal(int)
    remove_asked = Signal(int)
    work_opened = Signal(object)
    linked = Signal(int, object)
    unlinked = Signal(int, object)

    def __init__(self, kit: Kit, candidates: Callable[[int], Sequence[Work]]) -> None:
        super().__init__()
        self._kit, self._candidates = kit, candidates
        self.line: LineShown | None = None
        px = kit.theme.px
        self._title = ElidedLabel(kit, "", "panel")
        self._facts = ElidedLabel(kit, "", "muted")
        self._works = column(gap=px(2))
        self._link = button(kit, T("Link work done"), None, "outlined", "link")
        self._menu = QMenu(self._link)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._link.setMenu(self._menu)
        self._remove = button(kit, T("Take out"), self._ask_remove, "text")
        self._edit = button(kit, T("Open the line"), self._ask_edit, "outlined", "pencil")
        top = row(self._title, self._remove, self._edit, self._link, gap=px(8))
        top.setStretch(0, 1)
        whole = column(top, self._facts, self._works, gap=px(3), margins=(px(14), px(8), px(14), px(8)))
        self.setLayout(column(frame("panel", whole), gap=0))
        self.setFocusProxy(self._edit)
        self.show_line(None, writes=False)

    def show_line(self, line: LineShown | None, *, writes: bool) -> None:
        """Show a line, or that none is chosen."""
        self.line = line
        for one in (self._link, self._remove, self._edit):
            one.setVisible(line is not None and writes)
        clear(self._works)
        if line is None:
            self._title.setText(self._kit.say(T("Choose a line to see what was done for it.")))
            self._facts.hide()
            return
        self._facts.show()
        self._title.setText(f"{line.number}  {line.texts['content']}")
        told = [f"{self._kit.say(name)}: {line.texts[key]}" for key, name in _FACTS if line.texts[key]]
        self._facts.setText(" · ".join(told))
        if not line.evidence and not line.closed:
            self._works.addWidget(label(self._kit, T("Nothing is linked yet: what was done becomes the evidence."), "small"))
        for work in line.evidence[-MOST:]:
            self._works.addLayout(self._work(line, work, writes=writes))
        if (more := line.more + len(line.evidence) - MOST) > 0:
            self._works.addWidget(label(self._kit, T("and {n} earlier records", n=more), "small"))
        if line.closed:
            closed = ElidedLabel(self._kit, " · ".join(line.closed[-MOST:]), "small")
            kept = row(picture(self._kit, "lock", 14, "muted"), closed, gap=self._kit.theme.px(6))
            kept.setStretch(1, 1)
            self._works.addLayout(kept)

    def _work(self, line: LineShown, work: Work, *, writes: bool) -> QHBoxLayout:
        kit, px = self._kit, self._kit.theme.px
        told = " · ".join(filter(None, (dates.short(work.on), work.title, work.by)))
        opens = button(kit, told, lambda: self.work_opened.emit(work), "link")
        found = row(picture(kit, "check", 14, "done"), opens, gap=px(6))
        if writes:
            found.addWidget(button(kit, T("Unlink"), lambda: self.unlinked.emit(line.id, work), "link"))
        found.addStretch(1)
        return found

    def _ask_edit(self) -> None:
        if self.line is not None:
            self.edit_asked.emit(self.line.id)

    def _ask_remove(self) -> None:
        if self.line is not None:
            self.remove_asked.emit(self.line.id)

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self.line is None:
            return
        line, found = self.line.id, self._candidates(self.line.id)
        for work in found[:MENU]:
            self._menu.addAction(f"{dates.short(work.on)}  {work.title}", partial(self.linked.emit, line, work))
        if not found:
            self._menu.addAction(self._kit.say(T("No work of this year is left to link"))).setEnabled(False)
