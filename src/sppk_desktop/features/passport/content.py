"""What a passport says, as plain data in both languages: the one thing its paper and its sheet are made from, fresh or signed.

A signed passport keeps this data, so no later change of the register, the catalogue or the translations reaches its paper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, NotRequired, TypedDict

from sppk_desktop.core import dates
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.passport.catalogue import heading
from sppk_desktop.features.passport.columns import Column
from sppk_desktop.features.passport.counted import CHILD, FAMILY, PERSON, Gap, Line, Passport


class LineTold(TypedDict):
    """One line: labels by language, total, percent, and the columns (None: no number here)."""

    code: str
    group: str
    per: str
    label: dict[str, str]
    total: int
    children: int | None  # in the families a family line counts
    share: str
    cells: list[int | None]
    protected: bool
    value: bool


class GapTold(TypedDict):
    """«B10–B16: 2»."""

    span: str
    count: int
    protected: bool
    classes: str  # where they are; not told of protected lines


class Content(TypedDict):
    """A whole passport."""

    day: str
    school: dict[str, str]  # name, place, year, director, deputy, author
    columns: list[dict[str, str]]
    groups: dict[str, dict[str, str]]
    lines: list[LineTold]
    gaps: list[GapTold]
    said: dict[str, dict[str, str]]  # language → what is said → in these words
    numbers: NotRequired[dict[str, str]]  # how the school writes them (`core.numbers`)


_SAID: Final[Mapping[str, Phrase]] = {
    "title": T("Social passport of the school"),
    "counted": T("C: child; F: family, counted once, so that classes of a family line may add up to more than the total; "
                 "A: adult."),
    "many": T("The threshold of a family with many children is set by the school."),
    "code": T("Code"),
    "line": T("Indicator"),
    "total": T("Total", "paper"),
    "children": T("Children", "in the families of a line"),
    "child": T("C", "letter of child"),
    "family": T("F", "letter of family"),
    "person": T("A", "letter of adult"),
    "approved": T("APPROVED", "block of the passport"),
    "considered": T("CONSIDERED", "block of the passport"),
    "council": T("by the pedagogical council"),
    "protocol": T("protocol No. ________"),
    "director": T("Director of the school"),
    "social": T("Social pedagogue"),
    "deputy": T("Deputy director for upbringing work"),
    "confidential": T("Confidential: service document"),
    "service": T("SPPS", "service on the passport"),
    "without": T("Protected lines (health, behaviour, families at risk) are left off this copy."),
    "only": T("Protected lines are printed without classes."),
    "missing": T("Not filled in:"),
}  # fmt: skip
"""Everything the paper says besides its labels and numbers."""
_YOUNGEST: Final = T("C: child; F: family, counted once, in the column of its youngest child, so that columns add up; A: adult.")


def content(
    passport: Passport, parts: Sequence[Column], shares: Mapping[str, str], school: Mapping[str, str], languages: Sequence[Words],
    class_name: str = "", *, youngest: bool = False,
) -> Content:  # fmt: skip
    """The passport as data; ``shares`` are percents by code of the line; with a ``class_name`` it is that class's.

    ``youngest``: families stand in the column of their youngest child, so that sums meet.
    """
    used = {line.group for line in passport.lines}
    return Content(
        day=passport.day.isoformat(),
        school=dict(school),
        columns=[{language: part.title(language) for language in ("ky", "ru")} for part in parts],
        groups={group: {language: heading(group).label(language) for language in ("ky", "ru")} for group in sorted(used)},
        lines=[_line(passport, line, parts, shares) for line in passport.lines if line.ids or not line.value],
        gaps=[_gap(passport, gap) for gap in passport.gaps if gap.missing],
        said={words.language: _said(words, passport.day, school, class_name, youngest=youngest) for words in languages},
        numbers=languages[0].numbers.plain(),
    )


_CLASSES: Final = 8
"""So many classes are named beside a gap; more of them are an ellipsis."""


def _gap(passport: Passport, gap: Gap) -> GapTold:
    children = gap.missing if gap.per == CHILD else {child for id_ in gap.missing for child in passport.members.get(id_, ())}
    places = {passport.children[child].class_id for child in children} - {None}
    named = [str(name) for name in sorted(passport.classes[id_].name for id_ in places if id_ is not None)]
    shown = ", ".join(named[:_CLASSES]) + ("…" if len(named) > _CLASSES else "")
    return GapTold(span=gap.span, count=len(gap.missing), protected=gap.protected, classes="" if gap.protected else shown)


def _line(passport: Passport, line: Line, parts: Sequence[Column], shares: Mapping[str, str]) -> LineTold:
    return LineTold(
        code=line.code.partition(".")[0],
        group=line.group,
        per=line.per,
        label={"ky": line.label.ky, "ru": line.label.ru},
        total=len(line),
        children=len(passport.children_of(line)) if line.per == FAMILY else None,
        share=shares.get(line.code, "") if line.per != PERSON else "",
        cells=[None if (ids := part.ids(line)) is None else len(ids) for part in parts],
        protected=line.protected,
        value=line.value,
    )


def _said(words: Words, day: date, school: Mapping[str, str], class_name: str, *, youngest: bool) -> dict[str, str]:
    told = {key: words.say(phrase) for key, phrase in _SAID.items()}
    if youngest:
        told["counted"] = words.say(_YOUNGEST)
    if class_name:
        told["title"] = words.say(T("Social passport of class {name}", name=class_name))
    told["about"] = words.say(
        T("School year {year} · as of {day}", year=school.get("year", ""), day=words.day(day))
    )  # fmt: skip
    told["foot"] = words.say(T("Social passport · {day}", day=dates.short(day)))
    return told
