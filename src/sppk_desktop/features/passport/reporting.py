"""The social passport over a period for the reports: how it moved, who was put on and taken off, leisure and care."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.reports import Figure, Period, Row, Table
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.passport.catalogue import heading
from sppk_desktop.features.passport.counted import CHILD, FAMILY, NOBODY, Ids, Line, Passport
from sppk_desktop.features.passport.counting import MANY_CHILDREN, Undated, count
from sppk_desktop.features.people.records import FamilyCategory, PupilCategory
from sppk_desktop.features.people.reporting import classes_told, girls_and_boys, main_cards

_DAY: Final = timedelta(days=1)
_KINDS: Final = {CHILD: "pupil", FAMILY: "family"}
REGISTERED: Final = ("G10", "G11", "G12", "G13", "G14")
"""School register, inspection, commission, risk group, «difficult» (domain 2.1)."""
OBSERVED: Final = ("H10", "H11", "H20")
"""Difficult life situation, risk group, patronage."""
RISK: Final = ("G10", "G11", "G13", "G14")
CARE: Final = ("J10", "J11", "J12", "J13", "J14", "J15", "J16")


class Both:
    """The school on the day before a period begins and on its last day."""

    def __init__(self, start: Passport, end: Passport) -> None:
        self.start, self.end = start, end

    def ids(self, passport: Passport, code: str) -> Ids:
        """Whom a line counts; nobody where the school hides it."""
        return next((line.ids for line in passport.lines if line.code == code), NOBODY)


def both_of(session: Session, period: Period) -> Both:
    """Several tables of one report, and of the report it is compared with, ask for the same days: each is counted once."""
    return Both(_counted(session, period.since - _DAY), _counted(session, period.until))


def _counted(session: Session, day: date) -> Passport:
    """A day, kept with the session that reads the report."""
    kept: dict[date, Passport] = session.info.setdefault("passport.days", {})
    if day not in kept:
        undated = session.info.setdefault("passport.undated", Undated(session))
        many = int(session.info["store"].setting("many_children_min", MANY_CHILDREN))
        kept[day] = count(session, day, many, undated=undated, people=True)
    return kept[day]


def dynamics_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 1: every line of the passport at the start and at the end, who came and who left."""
    both, say, language = both_of(session, period), words.say, words.language
    before = {line.code: line for line in both.start.lines}
    rows: list[Row] = []
    group = ""
    for line in both.end.lines:
        past = before.get(line.code)
        then = past.ids if past is not None else NOBODY
        if line.value or line.per not in _KINDS or not (line.ids or then):
            continue
        if line.group != group:
            group = line.group
            rows.append(Row(heading(group).label(language)))
        rows.append(Row(line.label.label(language), _moved(line, then), key=line.code))
    head = (say(T("Category", "head of the passport")), say(T("At the start", "column")), say(T("At the end", "column")),
            say(T("Change", "column")), say(T("Came", "column")), say(T("Went", "column")))  # fmt: skip
    note = say(T("A family is counted once, however many of its children study here."))
    return [Table("dynamics", say(T("Movement of the social passport")), head, tuple(rows), note, say(T("Social passport")))]


def _moved(line: Line, then: Ids) -> tuple[Figure, ...]:
    def of(ids: Collection[int]) -> Figure:
        return Figure.of(_KINDS[line.per], ids, protected=line.protected)

    difference = Figure(len(line.ids) - len(then), counts=False, signed=True)
    return of(then), of(line.ids), difference, of(line.ids - then), of(then - line.ids)


def registers_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 2: children on the registers: at the start, put on, taken off, at the end, girls and boys, classes."""
    both, say = both_of(session, period), words.say
    here = both.end
    classes = {
        id_: f"{name.grade}{name.letter}"
        for id_, child in here.children.items()
        if child.class_id is not None and (name := here.classes[child.class_id].name)
    }
    rows = []
    for code in REGISTERED:
        label = _label(both, code, words)
        if label is None:
            continue
        start, on, off, end = _flow(session, period, both, code, PupilCategory, PupilCategory.pupil_id, "pupil")
        girls, boys = girls_and_boys(session, end)
        figures = [Figure.of("pupil", ids, protected=True) for ids in (start, on, off, end, girls, boys)]
        rows.append(Row(label, (*figures, classes_told(end, classes, words)), key=code))
    head = (say(T("Register")), *(say(one) for one in _FLOW), say(T("Girls", "column")), say(T("Boys", "column")),
            say(T("Classes")))  # fmt: skip
    note = say(T("Girls, boys and classes: of those on the register at the end."))
    return [
        Table(
            "registers", say(T("Pupils on registers and in the risk group")), head, tuple(rows), note, say(T("Registers", "part"))
        )
    ]


def family_rows(session: Session, period: Period, words: Words) -> list[Row]:
    """Table 3, what the passport knows: families in need at the start, put on, taken off, at the end, and their children."""
    both = both_of(session, period)
    rows = []
    for code in OBSERVED:
        label = _label(both, code, words)
        if label is None:
            continue
        start, on, off, end = _flow(session, period, both, code, FamilyCategory, FamilyCategory.family_id, "family")
        children = {child for family in end for child in both.end.members.get(family, NOBODY)}
        figures = [Figure.of("family", ids, protected=True) for ids in (start, on, off, end)]
        rows.append(Row(label, (*figures, Figure.of("pupil", children, protected=True)), key=code))
    return rows


_FLOW: Final = (T("At the start", "column"), T("Put on", "column"), T("Taken off", "column"), T("At the end", "column"))


def family_head(words: Words) -> tuple[str, ...]:
    """The head of table 3."""
    say = words.say
    return (say(T("Families")), *(say(one) for one in _FLOW), say(T("Their children", "column")))


def leisure_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 9: who goes to a club or section, and the share of the risk group among them."""
    both, say = both_of(session, period), words.say
    every = frozenset(both.end.children)
    risk = frozenset(id_ for code in RISK for id_ in both.ids(both.end, code))
    clubs, idle = both.ids(both.end, "J17"), both.ids(both.end, "J18")

    def line(title: Phrase, of: Ids, key: str, *, protected: bool = False) -> Row:
        girls, boys = girls_and_boys(session, of & clubs)
        whole, part = (Figure.of("pupil", ids, protected=protected) for ids in (of, of & clubs))
        rest = [Figure.of("pupil", ids, protected=protected) for ids in (girls, boys, of & idle)]
        return Row(say(title), (whole, part, Figure.share(part, whole), *rest), key=key)

    rows = [
        line(T("All pupils"), every, "all"),
        line(T("of them in the risk group or on a register"), risk, "risk", protected=True),
    ]
    head = (say(T("Pupils")), say(T("In all", "column")), say(T("In clubs and sections", "column")), say(T("Share", "column")),
            say(T("Girls", "column")), say(T("Boys", "column")), say(T("Nowhere engaged", "column")))  # fmt: skip
    return [Table("leisure", say(T("Free time")), head, tuple(rows), say(T("On the last day of the period.")))]


def care_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 10: meals, extended day, textbooks, help and camps by the categories of the passport."""
    both, say = both_of(session, period), words.say
    rows = []
    for code in CARE:
        label = _label(both, code, words)
        if label is None:
            continue
        start, end = both.ids(both.start, code), both.ids(both.end, code)
        within = _within(session, period, code) & (frozenset(both.end.children) | frozenset(both.start.children))
        girls, boys = girls_and_boys(session, within)
        rows.append(Row(label, tuple(Figure.of("pupil", ids) for ids in (start, end, within, girls, boys)), key=code))
    head = (say(T("Kind of care")), say(T("At the start", "column")), say(T("At the end", "column")),
            say(T("During the period", "column")), say(T("Girls", "column")), say(T("Boys", "column")))  # fmt: skip
    return [Table("care", say(T("Care: meals, extended day, help")), head, tuple(rows), short=say(T("Care", "part")))]


def _label(both: Both, code: str, words: Words) -> str | None:
    return next((line.label.label(words.language) for line in both.end.lines if line.code == code), None)


def _flow(session: Session, period: Period, both: Both, code: str, record: type[Any], owner: Any, kind: str) -> tuple[Ids, ...]:
    """At the start, put on, taken off, at the end; who came and went within the period is in both of the middle ones."""
    start, end = both.ids(both.start, code), both.ids(both.end, code)
    began = _began(session, period, code, record, owner, kind)
    put_on = (end - start) | (began - start)
    return start, put_on, (start | put_on) - end, end


def _began(session: Session, period: Period, code: str, record: type[Any], owner: Any, kind: str) -> Ids:
    rows = session.scalars(
        select(owner).where(
            record.code == code, record.removed_at.is_(None), record.since > period.since - _DAY, record.since <= period.until
        )
    )
    return frozenset(main_cards(session, kind, rows))


def _within(session: Session, period: Period, code: str) -> Ids:
    rows = session.scalars(
        select(PupilCategory.pupil_id).where(
            PupilCategory.code == code, PupilCategory.removed_at.is_(None), PupilCategory.since <= period.until,
            (PupilCategory.until.is_(None)) | (PupilCategory.until >= period.since),
        )
    )  # fmt: skip
    return frozenset(main_cards(session, "pupil", rows))
