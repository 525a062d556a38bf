"""Breaks the passport down by class, parallel, band of grades or sex: a column is the set of whom it counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sppk_desktop.core.alphabet import sort_key
from sppk_desktop.features.passport.catalogue import told
from sppk_desktop.features.passport.counted import CHILD, FAMILY, PERSON, Child, Ids, Line, Passport
from sppk_desktop.features.people.calendar import grade_bands

Bands = tuple[tuple[int, int], ...]
"""Lowest and highest grade of each band."""


class By(StrEnum):
    """What the columns are."""

    NOTHING = "nothing"
    CLASS = "class"
    PARALLEL = "parallel"
    BAND = "band"
    SEX = "sex"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title by language, and whom it counts by what is counted (None: such lines have no number here)."""

    key: str
    ky: str
    ru: str
    counts: Mapping[str, Ids | None]

    def ids(self, line: Line) -> Ids | None:
        """Whom the line counts in this column."""
        members = self.counts[line.per]
        return None if members is None else line.ids & members

    def title(self, language: str) -> str:
        """The head of the column."""
        return self.ru if language == "ru" else self.ky


_SEXES: Final = (("f", "Кыздар", "Девочки"), ("m", "Эркек балдар", "Мальчики"))


def columns(passport: Passport, by: By, bands: Bands = grade_bands("11"), *, youngest: bool = False) -> Sequence[Column]:
    """The columns in order. ``youngest`` counts a family in the column of its youngest child only, so that sums meet."""
    if by is By.NOTHING:
        return ()
    keys: Sequence[tuple[Hashable, str, str]]
    keys, key_of = _KEYS[by](passport, bands)
    inside: dict[Hashable, set[int]] = defaultdict(set)
    for child in passport.children.values():
        inside[key_of(child)].add(child.id)
    found = []
    for key, ky, ru in keys:
        children = frozenset(inside[key])
        families = None if by is By.SEX else _families(passport, children, youngest=youngest)
        people = None if by is By.SEX else frozenset(
            person for person, own in passport.parents.items() if not own.isdisjoint(children)
        )  # fmt: skip
        found.append(Column(str(key), ky, ru, {CHILD: children, FAMILY: families, PERSON: people}))
    return found


def _families(passport: Passport, children: Ids, *, youngest: bool) -> Ids:
    if not youngest:
        return frozenset(family for id_ in children if (family := passport.children[id_].family_id) is not None)
    return frozenset(family for family, own in passport.members.items() if _youngest(passport, own) in children)


def _youngest(passport: Passport, children: Ids) -> int:
    """The child born last; of twins, and where no birth date is told, the one in the lower class."""

    def key(id_: int) -> tuple[int, int, int]:
        child = passport.children[id_]
        grade = passport.classes[child.class_id].name.grade if child.class_id is not None else 99
        return (-(child.born.toordinal() if child.born else 0), grade, id_)

    return min(children, key=key)


Keys = tuple[Sequence[tuple[Hashable, str, str]], Callable[[Child], Hashable]]


def _classes(passport: Passport, _bands: Bands) -> Keys:
    ordered = sorted(passport.classes.values(), key=lambda one: (one.name.grade, sort_key(one.name.letter), one.id))
    return [(one.id, str(one.name), str(one.name)) for one in ordered], lambda child: child.class_id


def _grade(passport: Passport, child: Child) -> int | None:
    return None if child.class_id is None else passport.classes[child.class_id].name.grade


def _parallels(passport: Passport, _bands: Bands) -> Keys:
    grades = sorted({one.name.grade for one in passport.classes.values()})
    words = told()["parallel"]
    return (
        [(grade, words["ky"].format(grade=grade), words["ru"].format(grade=grade)) for grade in grades],
        lambda child: _grade(passport, child),
    )


def _by_band(passport: Passport, bands: Bands) -> Keys:
    spans = [(0, 0), *bands] if bands[0][0] > 0 else list(bands)
    if spans[0] == (0, 0) and not any(one.name.grade == 0 for one in passport.classes.values()):
        del spans[0]
    highest = max((one.name.grade for one in passport.classes.values()), default=0)
    if highest > spans[-1][1]:  # a school that changes programmes has a class more than the bands know
        spans[-1] = (spans[-1][0], highest)

    def band(child: Child) -> Hashable:
        grade = _grade(passport, child)
        return next((span for span in spans if grade is not None and span[0] <= grade <= span[1]), None)

    titles = [(span, str(span[0]) if span[0] == span[1] else f"{span[0]}–{span[1]}") for span in spans]
    return [(span, title, title) for span, title in titles], band


def _sexes(_passport: Passport, _bands: Bands) -> Keys:
    return _SEXES, lambda child: child.sex


_KEYS: Final[Mapping[By, Callable[[Passport, Bands], Keys]]] = {
    By.CLASS: _classes,
    By.PARALLEL: _parallels,
    By.BAND: _by_band,
    By.SEX: _sexes,
}
