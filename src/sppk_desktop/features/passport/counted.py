"""What a count of the school gives: children, classes, lines with everybody they count, and the school on one day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, NamedTuple

from sppk_desktop.features.people.catalogues import Entry
from sppk_desktop.features.people.classes import ClassName

CHILD: Final = "child"
FAMILY: Final = "family"
PERSON: Final = "person"
Ids = frozenset[int]
NOBODY: Final[Ids] = frozenset()


class Child(NamedTuple):
    """A child of the school on the day."""

    id: int
    class_id: int | None
    family_id: int | None
    sex: str | None
    born: date | None


class Class(NamedTuple):
    """A class that has children on the day."""

    id: int
    name: ClassName
    language: str | None
    shift: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the passport and everybody it counts."""

    code: str
    group: str
    per: str
    label: Entry
    ids: Ids
    protected: bool = False
    value: bool = False  # one value of a fact: «Апасынын билими: жогорку»

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Gap:
    """An exclusive set whose sum is not the total: who is in none of its lines, and who is in more than one."""

    key: str
    per: str
    codes: tuple[str, ...]
    missing: Ids
    doubled: Ids
    protected: bool = False

    @property
    def span(self) -> str:
        """«B10–B16»."""
        return self.codes[0] if len(self.codes) == 1 else f"{self.codes[0]}–{self.codes[-1]}"


@dataclass(frozen=True)
class Passport:
    """The school on one day."""

    day: date
    children: Mapping[int, Child]
    classes: Mapping[int, Class]
    parents: Mapping[int, Ids]  # adult → children of this school
    lines: Sequence[Line]
    gaps: Sequence[Gap]
    members: Mapping[int, Ids] = field(init=False, repr=False)  # family → children of this school

    def __post_init__(self) -> None:
        object.__setattr__(self, "members", _families(self.children.values()))

    def line(self, code: str) -> Line:
        """A line by its code."""
        return next(line for line in self.lines if line.code == code)

    def children_of(self, line: Line) -> Ids:
        """The children behind a line: those it counts, or those of its families and adults."""
        if line.per == CHILD:
            return line.ids
        of = self.members if line.per == FAMILY else self.parents
        return frozenset(child for id_ in line.ids for child in of.get(id_, NOBODY))

    def of_class(self, class_id: int) -> Passport:
        """The same day for one class alone: its children, their families and parents."""
        children = {id_: child for id_, child in self.children.items() if child.class_id == class_id}
        parents = {id_: own for id_, of in self.parents.items() if (own := of & children.keys())}
        everybody = {CHILD: frozenset(children), FAMILY: frozenset(_families(children.values())), PERSON: frozenset(parents)}
        lines = [replace(line, ids=line.ids & everybody[line.per]) for line in self.lines]
        gaps = [
            replace(gap, missing=gap.missing & everybody[gap.per], doubled=gap.doubled & everybody[gap.per]) for gap in self.gaps
        ]
        return Passport(
            self.day, children, {class_id: self.classes[class_id]}, parents, lines,
            [gap for gap in gaps if gap.missing or gap.doubled],
        )  # fmt: skip

    def base(self, per: str) -> int:
        """What a percentage is of: all children, all families."""
        return len(self.children if per == CHILD else self.members if per == FAMILY else self.parents)


def _families(children: Iterable[Child]) -> dict[int, Ids]:
    found: dict[int, set[int]] = defaultdict(set)
    for child in children:
        if child.family_id is not None:
            found[child.family_id].add(child.id)
    return {family: frozenset(ids) for family, ids in found.items()}
