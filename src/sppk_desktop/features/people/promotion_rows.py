"""The list of a new school year as a screen shows it: every pupil, where from, what becomes of the pupil, where to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request, Tone
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.promotion import Deed, goal, is_possible
from sppk_desktop.features.people.rollover import Line

DEEDS: Final[dict[Deed, Phrase]] = {
    Deed.UP: T("next grade"),
    Deed.SKIP: T("over one grade (+2)"),
    Deed.REPEAT: T("repeats the grade"),
    Deed.TRANSFERRED: T("transferred to another school"),
    Deed.LEFT: T("left"),
    Deed.GRADUATED: T("finished school"),
}
_TONES: Final = {
    Deed.UP: Tone.NEUTRAL, Deed.SKIP: Tone.INFO, Deed.REPEAT: Tone.CAREFUL, Deed.TRANSFERRED: Tone.CAREFUL,
    Deed.LEFT: Tone.CAREFUL, Deed.GRADUATED: Tone.DONE,
}  # fmt: skip


class PromotionRows:
    """A `RowSource` over the lines of a dry run; the id of a row is the pupil's. ``chosen`` and ``letters`` hold what
    a person decided."""

    columns: Sequence[Column] = (
        Column("class", T("Class now"), "class", width=9, sortable=False),
        Column("programme", T("Programme"), width=12, sortable=False, rank=2),
        Column("name", T("Pupil"), width=40, sortable=False, marks_hits=True),
        Column("deed", T("What becomes of the pupil"), "chips", width=34, sortable=False),
        Column("to", T("Class in the new year"), "class", width=18, sortable=False),
        Column("hand", T("Changed by hand"), width=16, sortable=False, rank=1),
    )

    def __init__(self, say: Callable[[Phrase | str], str], lines: Sequence[Line], chosen: dict[int, Deed],
                 letters: dict[int, str] | None = None) -> None:  # fmt: skip
        self._say, self.lines, self.chosen = say, lines, chosen
        self.letters: dict[int, str] = {} if letters is None else letters
        self._by_id = {line.pupil_id: line for line in lines}
        classes = sorted({line.class_name for line in lines})
        self.filters: Sequence[Filter] = (
            Filter("class", T("Class"), lambda _: [Choice(str(name), str(name)) for name in classes]),
            Filter(
                "deed", T("What becomes of the pupil"), lambda _: [Choice(deed.value, label) for deed, label in DEEDS.items()]
            ),
        )

    def ids(self, session: Session, request: Request) -> Sequence[int]:  # noqa: ARG002 (see `RowSource`)
        """The pupils asked for, in class order."""
        words = search_fold(request.search).split()
        of_class, of_deed = request.filters.get("class"), request.filters.get("deed")
        found = [
            line.pupil_id
            for line in self.lines
            if (not of_class or str(line.class_name) == of_class)
            and (not of_deed or self.deed(line.pupil_id).value == of_deed)
            and all(word in search_fold(f"{line.class_name} {line.name}") for word in words)
        ]
        return found[: request.limit] if request.limit else found

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:  # noqa: ARG002 (see `RowSource`)
        """The lines in plain words."""
        return {id_: self._cells(self._by_id[id_]) for id_ in ids}

    def deed(self, pupil_id: int) -> Deed:
        """What becomes of a pupil: as decided, else as proposed."""
        return self.chosen.get(pupil_id, self._by_id[pupil_id].proposed)

    def choose(self, pupils: Iterable[int], deed: Deed | None) -> list[str]:
        """Decide for pupils (``None``: as proposed); returns the names of those for whom it is not possible."""
        refused = []
        for id_ in pupils:
            line = self._by_id[id_]
            if deed is None or deed is line.proposed:
                self.chosen.pop(id_, None)
            elif is_possible(line.class_name, line.programme, deed):
                self.chosen[id_] = deed
            else:
                refused.append(line.name)
            if self.deed(id_).leaves:
                self.letters.pop(id_, None)
        return refused

    def give_letter(self, pupils: Iterable[int], letter: str | None) -> None:
        """Say the letter of the new class (``None``: as now, "": a class without a letter); who leaves has none."""
        for id_ in pupils:
            if letter is None or letter == self._by_id[id_].class_name.letter or self.deed(id_).leaves:
                self.letters.pop(id_, None)
            else:
                self.letters[id_] = letter

    def class_of(self, pupil_id: int) -> list[int]:
        """Everybody of this pupil's class, in the order of the list."""
        mine = self._by_id[pupil_id].class_id
        return [line.pupil_id for line in self.lines if line.class_id == mine]

    def leavers(self) -> list[int]:
        """The pupils who will not be at the school."""
        return [line.pupil_id for line in self.lines if self.deed(line.pupil_id).leaves]

    def _cells(self, line: Line) -> Sequence[Any]:
        deed = self.deed(line.pupil_id)
        reached = goal(line.class_name, deed, self.letters.get(line.pupil_id))
        by_hand = line.pupil_id in self.chosen or line.pupil_id in self.letters
        hand = self._say(T("by hand")) if by_hand else None
        chip = Chip(self._say(DEEDS[deed]), _TONES[deed])
        return str(line.class_name), line.programme, line.name, (chip,), str(reached) if reached else None, hand
