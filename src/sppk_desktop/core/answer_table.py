"""The answers of a class as they are typed: a cursor that goes on by itself, gaps, absent pupils, and a second reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from sppk_desktop.core.answers import Answer, EntryKind, Item, Unreadable, number, of_key

_LONGEST: Final = 200
"""Signs of a free answer."""


@dataclass
class Row:
    """One pupil's line. ``left`` says that Enter was pressed at its end: what is blank then is a gap."""

    id: int
    name: str
    absent: bool = False
    answers: list[Answer] = field(default_factory=list)
    again: list[Answer] = field(default_factory=list)  # the second reading
    left: bool = False
    short: str = ""  # the name where there is little room


class AnswerTable:
    """Where the next key goes. ``at`` equal to the number of items is the end of a line, where Enter is awaited."""

    def __init__(self, items: Sequence[Item], rows: Sequence[Row]) -> None:
        self.items, self.rows = list(items), list(rows)
        for row in self.rows:
            row.answers = _fitted(row.answers, len(items))
            row.again = _fitted(row.again, len(items))
        self.row = next((at for at, row in enumerate(self.rows) if not row.absent), 0)
        self.at = 0
        self.typed = ""
        self.checking = False
        self.start()

    # Where the cursor is ------------------------------------------------------------------------------------------------

    @property
    def item(self) -> Item | None:
        """The item the next key answers."""
        return self.items[self.at] if self.at < len(self.items) else None

    @property
    def current(self) -> Row:
        """The pupil whose line it is."""
        return self.rows[self.row]

    def active(self, row: Row) -> list[Answer]:
        """The reading that is being typed."""
        return row.again if self.checking else row.answers

    def start(self) -> None:
        """To where typing was left off: the first line that is not complete, at its first blank after the last answer."""
        for at, row in enumerate(self.rows):
            if not row.absent and not row.left and self.done(row) < len(self.items):
                self.row, self.at, self.typed = at, _after_last(self.active(row)), ""
                return
        self.typed = ""

    def go(self, row: int, at: int) -> None:
        """Put the cursor there, inside the table; what is being typed is taken first."""
        self.take()
        self.row = max(0, min(row, len(self.rows) - 1))
        self.at = max(0, min(at, len(self.items)))

    # Typing -------------------------------------------------------------------------------------------------------------

    def press(self, typed: str) -> bool:
        """One key; whether it was an answer or a part of one."""
        item = self.item
        if item is None or self.current.absent or not typed:
            return False
        if not item.at_once:
            return self._add(item, typed)
        answer = of_key(item, typed)
        if answer is None:
            return False
        self.put(answer)
        self.at += 1
        return True

    def _add(self, item: Item, typed: str) -> bool:
        if item.kind is EntryKind.NUMBER and not (typed.isdecimal() or (typed in ",.-" and not item.whole)):
            return False
        if len(self.typed) >= _LONGEST or not typed.isprintable():
            return False
        if item.kind is EntryKind.NUMBER and typed.isdecimal() and item.least >= 0:
            try:
                value = float((self.typed + typed).replace(",", "."))
            except ValueError:
                return False
            if value > item.most:
                return False
        self.typed += typed
        return True

    def take(self) -> bool:
        """What was typed of a number or a text becomes the answer; false when it is none."""
        item = self.item
        if item is None or item.at_once or not self.typed:
            self.typed = ""
            return True
        try:
            self.put(number(item, self.typed) if item.kind is EntryKind.NUMBER else self.typed.strip() or None)
        except Unreadable:
            return False
        self.typed = ""
        return True

    def put(self, answer: Answer) -> None:
        """Answer the item under the cursor. In the second reading a new key at a difference decides: both readings follow."""
        row, at = self.current, self.at
        if self.checking:
            if self.differs(row, at):
                row.answers[at] = answer
            row.again[at] = answer
        else:
            row.answers[at] = answer

    def blank(self) -> None:
        """Nothing was answered here: on to the next item."""
        if self.item is not None and not self.current.absent:
            self.typed = ""
            self.put(None)
            self.at += 1

    def enter(self) -> bool:
        """A number is taken and the next item comes; elsewhere the next pupil. False at the end of the last line."""
        item = self.item
        if item is not None and not item.at_once:
            if not self.take():
                return True
            self.at += 1
            if self.at < len(self.items):
                return True
        self.current.left = True
        following = next((at for at in range(self.row + 1, len(self.rows)) if not self.rows[at].absent), None)
        if following is None:
            self.at = len(self.items)
            return False
        self.row, self.at = following, 0
        return True

    def back(self) -> None:
        """Take the last sign, or go back one item and take its answer."""
        if self.typed:
            self.typed = self.typed[:-1]
        elif self.at > 0:
            self.at -= 1
            if not self.current.absent:
                self.active(self.current)[self.at] = None

    def toggle_absent(self) -> None:
        """The pupil was not there, or was after all; what was typed is kept aside."""
        self.typed = ""
        self.current.absent = not self.current.absent
        self.at = 0

    # What is missing ----------------------------------------------------------------------------------------------------

    def done(self, row: Row) -> int:
        """How many items of a line are answered."""
        return sum(answer is not None for answer in self.active(row))

    def is_gap(self, row: Row, at: int) -> bool:
        """A blank that was passed over: something to look at again."""
        answers = self.active(row)
        if row.absent or answers[at] is not None:
            return False
        return at < _after_last(answers) or (row.left and any(answer is not None for answer in answers))

    def gaps(self) -> list[tuple[int, int]]:
        """Every gap in order."""
        return [(r, at) for r, row in enumerate(self.rows) for at in range(len(self.items)) if self.is_gap(row, at)]

    def differs(self, row: Row, at: int) -> bool:
        """The two readings disagree on this item."""
        return not row.absent and row.again[at] is not None and row.again[at] != row.answers[at]

    def differences(self) -> list[tuple[int, int]]:
        """Every disagreement in order."""
        return [(r, at) for r, row in enumerate(self.rows) for at in range(len(self.items)) if self.differs(row, at)]

    def next_stop(self) -> bool:
        """To the next gap (in the second reading: difference) after the cursor, round the end; false when there is none."""
        self.take()
        stops = self.differences() if self.checking else self.gaps()
        if not stops:
            return False
        self.row, self.at = next((stop for stop in stops if stop > (self.row, self.at)), stops[0])
        return True

    def check(self, on: bool) -> None:
        """Begin or end the second reading."""
        self.take()
        self.checking = on
        self.row = next((at for at, row in enumerate(self.rows) if not row.absent), 0)
        self.at, self.typed = 0, ""
        for row in self.rows:  # in the first reading a line with answers has been gone through: its gaps are shown again
            row.left = not on and any(answer is not None for answer in row.answers)
        self.start()


def _after_last(answers: Sequence[Answer]) -> int:
    return max((at + 1 for at, answer in enumerate(answers) if answer is not None), default=0)


def _fitted(answers: Sequence[Answer], length: int) -> list[Answer]:
    return [*answers, *[None] * (length - len(answers))][:length]
