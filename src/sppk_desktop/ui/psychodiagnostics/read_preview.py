"""What a pasted or read table would enter, line by line, before anything is entered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from sppk_desktop.core.answers import Item, shown
from sppk_desktop.core.examinations import ReadRow
from sppk_desktop.core.screens import Chip, Column, Filter, Request, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import button, column, label, row
from sppk_desktop.ui.table import ListView

_NAMED: Final = 4
"""So many items of a line are named."""


@dataclass(frozen=True)
class _Read:
    """The lines as a list."""

    found: Sequence[ReadRow]
    names: Sequence[str]
    items: Sequence[Item]
    words: Words
    columns: Sequence[Column] = (
        Column("pupil", T("Pupil"), width=30, sortable=False),
        Column("read", T("In the table"), width=26, sortable=False, rank=1),
        Column("answers", T("Answers"), width=44, sortable=False),
        Column("state", T("What is read"), "chips", width=30, sortable=False),
    )
    filters: Sequence[Filter] = ()

    def ids(self, session: Any, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        return range(1, len(self.found) + 1)

    def rows(self, session: Any, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        return {id_: self._cells(self.found[id_ - 1]) for id_ in ids}

    def _cells(self, one: ReadRow) -> Sequence[Any]:
        say = self.words.say
        chips = []
        if one.row is None:
            told = T("nobody of this name: left out")
            if one.several or one.twice:
                told = T("several of this name: left out") if one.several else T("in two lines with unlike answers: left out")
            chips.append(Chip(say(told), Tone.CAREFUL))
        else:
            tone = Tone.DONE if one.answered == len(one.answers) else Tone.INFO
            chips.append(Chip(f"{one.answered} / {len(one.answers)}", tone))
            if one.wrong:
                chips.append(Chip(say(T("no answer: {items}", items=self._named(one.wrong))), Tone.DANGER))
        signs = " ".join(shown(answer) or "·" for answer in one.answers)
        return (self.names[one.row] if one.row is not None else None, one.name or None, signs, tuple(chips))

    def _named(self, wrong: Sequence[int]) -> str:
        """The items whose cells could not be read, as they stand on the blank."""
        some = [self.items[at].label or str(at + 1) for at in wrong[:_NAMED]]
        return ", ".join(some) + ("…" if len(wrong) > _NAMED else "")


class ReadPreview(QDialog):
    """``taken`` enters the lines that were understood; blanks stay gaps to be looked at."""

    taken = Signal()

    def __init__(self, desk: Desk, found: Sequence[ReadRow], names: Sequence[str], items: Sequence[Item],
                 parent: QWidget) -> None:  # fmt: skip
        super().__init__(parent)
        kit, px = desk.kit, desk.kit.theme.px
        self.setWindowTitle(kit.say(T("Table of answers")))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = ListView(
            desk, _Read(found, names, items, kit.words), "answers.read", count=T("{n} lines"), searchable=False, hints=False
        )
        told = T("Answers typed before are replaced for these pupils. Cells that are no answer stay blank and are shown as gaps.")
        take = button(kit, T("Enter these answers"), self._take, "primary", "check")
        foot = row(None, button(kit, T("Cancel"), self.reject, "text"), take, gap=px(8))
        head = (label(kit, T("This would be entered"), "panel"), label(kit, told, "muted", wrap=True))
        self.setLayout(column(*head, self.list, foot, gap=px(10), margins=(px(16), px(14), px(16), px(14))))
        self.resize(parent.window().size() * 0.85)
        take.setFocus()

    def _take(self) -> None:
        self.taken.emit()
        self.accept()
