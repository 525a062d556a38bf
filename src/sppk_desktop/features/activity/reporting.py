"""The journals of a period for the reports: absences, offences, prevention, what was sent out, rights defended."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Option, fields_of
from sppk_desktop.core.reports import Figure, Named, Period, Row, Table
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.notices import situation_label
from sppk_desktop.features.activity.options import ABSENCES, APPEALS, INDIVIDUAL, OFFENCES, PARTICIPANTS, SITUATIONS, TAGS, WORKS
from sppk_desktop.features.activity.records import (
    Absence,
    Activity,
    ActivityPupil,
    Appeal,
    HandOver,
    Notice,
    Offence,
    Organisation,
    Request,
)
from sppk_desktop.features.people.catalogues import entries
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.reporting import classes_told, girls_and_boys, main_cards
from sppk_desktop.features.people.standing import class_names


def _rows(session: Session, record: type[Any], period: Period, *columns: Any) -> Sequence[Any]:
    wanted = (record.removed_at.is_(None), record.on.between(period.since, period.until))
    return session.execute(select(record.id, *columns).where(*wanted).order_by(record.id)).all()


@dataclass(frozen=True, slots=True)
class Alike:
    """Entries of a journal that are alike in what a report asks, put together by the database: who, which, how much."""

    told: Any  # the row of what they have in common, by the names of its columns
    ids: Sequence[int]
    pupils: Sequence[int | None]
    sums: Mapping[str, float | None]


def _alike(
    session: Session, record: type[Any], period: Period, by: Sequence[Any], sums: Sequence[str] = ()
) -> Sequence[Alike]:  # fmt: skip
    """The entries of a period by some columns: a year of a big school is tens of thousands of entries and a hundred sorts."""
    wanted = (record.removed_at.is_(None), record.on.between(period.since, period.until))
    rows = session.execute(
        select(
            *by, func.json_group_array(record.id).label("ids"), func.json_group_array(distinct(record.pupil_id)).label("pupils"),
            *(func.sum(getattr(record, name)).label(f"sum_{name}") for name in sums),
        )
        .where(*wanted)
        .group_by(*by)
    )  # fmt: skip
    return [
        Alike(row, json.loads(row.ids), json.loads(row.pupils), {name: getattr(row, f"sum_{name}") for name in sums})
        for row in rows
    ]


def _ids(heaps: Iterable[Alike]) -> list[int]:
    return [id_ for heap in heaps for id_ in heap.ids]


def _pupils(heaps: Iterable[Alike]) -> set[int | None]:
    return {id_ for heap in heaps for id_ in heap.pupils}


def _sum(heaps: Iterable[Alike], name: str) -> float | None:
    """What is known of them; nothing known is unknown."""
    known = [amount for heap in heaps if (amount := heap.sums[name]) is not None]
    return sum(known) if known else None


def _by(heaps: Iterable[Alike], name: str) -> Mapping[Any, Sequence[Alike]]:
    """Heaps by one of their columns; a column of several codes puts a heap under each."""
    found: dict[Any, list[Alike]] = defaultdict(list)
    for heap in heaps:
        told = getattr(heap.told, name)
        for code in dict.fromkeys(told) if isinstance(told, list) else (told,):
            found[code].append(heap)
    return found


def _people(session: Session, pupil_ids: Iterable[int | None], *, protected: bool) -> tuple[Figure, Figure, Figure]:
    """Pupils, girls, boys: each child once."""
    ids = main_cards(session, "pupil", pupil_ids)
    girls, boys = girls_and_boys(session, ids)
    return (
        Figure.of("pupil", ids, protected=protected),
        Figure.of("pupil", girls, protected=protected),
        Figure.of("pupil", boys, protected=protected),
    )


def absences_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 6: who misses lessons again and again, who was brought back, who is out of school."""
    say = words.say
    returned = Absence.returned.is_not(None).label("was_returned")
    by = (Absence.reason, Absence.systematic, Absence.out_of_school, returned)
    found = _alike(session, Absence, period, by, ("lessons",))

    def line(title: Phrase, heaps: Sequence[Alike], key: str) -> Row:
        ids = Figure.of("absence", _ids(heaps), protected=True)
        lessons = replace(ids, value=_sum(heaps, "lessons"), counts=False)
        return Row(say(title), (ids, *_people(session, _pupils(heaps), protected=True), lessons), key=key)

    by_reason = _by(found, "reason")
    rows = [
        line(T("All entries"), found, "all"),
        line(T("missing lessons again and again"), [heap for heap in found if heap.told.systematic], "systematic"),
        line(T("brought back to school"), [heap for heap in found if heap.told.was_returned], "returned"),
        line(T("out of school altogether"), [heap for heap in found if heap.told.out_of_school], "out"),
        Row(say(T("Reason", "absences"))),
        *(line(one.label, by_reason.get(one.code, ()), one.code) for one in ABSENCES),
        line(T("the reason is not told"), by_reason.get(None, ()), "untold"),
    ]
    head = (say(T("Indicator")), say(T("Entries", "column")), say(T("Pupils", "column")), say(T("Girls", "column")),
            say(T("Boys", "column")), say(T("Lessons", "column")))  # fmt: skip
    note = say(T("By the journal of absences; lessons are summed where they were written down."))
    return [Table("absences", say(T("Missed lessons")), head, tuple(rows), note)]


def offences_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 7: kinds of offences, how many, whose."""
    say = words.say
    found = _alike(session, Offence, period, (Offence.kind,))
    classes = class_names(session, main_cards(session, "pupil", _pupils(found)), period.until) if found else {}

    def line(title: Phrase, heaps: Sequence[Alike], key: str, *, strong: bool = False) -> Row:
        pupils = main_cards(session, "pupil", _pupils(heaps))
        people = _people(session, pupils, protected=True)
        where = classes_told(pupils, classes, words)
        return Row(say(title), (Figure.of("offence", _ids(heaps), protected=True), *people, where), strong, key)

    by_kind = _by(found, "kind")
    rows = [line(one.label, by_kind[one.code], one.code) for one in OFFENCES if one.code in by_kind]
    head = (say(T("Kind")), say(T("Cases", "column")), say(T("Pupils", "column")), say(T("Girls", "column")),
            say(T("Boys", "column")), say(T("Classes")))  # fmt: skip
    told = (*rows, line(T("In all"), found, "all", strong=True)) if found else ()
    return [Table("offences", say(T("Offences")), head, told)]


def prevention_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 8: preventive work by form and by direction; one piece of work may have several directions. And who took part."""
    say = words.say
    by = (Activity.kind, Activity.directions, Activity.tags)
    found = _alike(session, Activity, period, by, ("people_count", *PARTICIPANTS))
    tied: dict[int, set[int]] = defaultdict(set)
    for activity_id, pupil_id in session.execute(
        select(ActivityPupil.activity_id, ActivityPupil.pupil_id)
        .join(Activity, Activity.id == ActivityPupil.activity_id)
        .where(ActivityPupil.removed_at.is_(None), Activity.removed_at.is_(None), Activity.on.between(period.since, period.until))
    ):
        tied[activity_id].add(pupil_id)

    def line(title: str, heaps: Sequence[Alike], key: str, *, strong: bool = False) -> Row:
        held = Figure.of("activity", _ids(heaps))
        named = _pupils(heaps).union(*(tied[id_] for id_ in tied.keys() & set(held.ids)))
        groups = [heap for heap in heaps if heap.told.kind not in INDIVIDUAL]
        return Row(title, (held, _took_part(groups, "people_count"), Figure.of("pupil", main_cards(session, "pupil", named))),
                   strong, key)  # fmt: skip

    by_kind, by_direction = _by(found, "kind"), _by(found, "directions")
    forms = [line(say(one.label), by_kind[one.code], one.code) for one in WORKS if one.code in by_kind]
    directions = [
        line(one.label(words.language), by_direction[one.code], f"d.{one.code}")
        for one in entries("directions", session, with_hidden=True)
        if one.code in by_direction
    ]
    rows = [line(say(T("In all")), found, "all", strong=True), Row(say(T("By form of work"))), *forms]
    if directions:
        rows += [Row(say(T("By direction of prevention"))), *directions]
    head = (
        say(T("Form or direction")),
        say(T("Held", "column")),
        say(T("Took part", "column")),
        say(T("Pupils named", "column")),
    )
    note = say(T("Took part: the sum of what was written down for groups. One piece of work may have several directions."))
    prevention = Table("prevention", say(T("Preventive work")), head, tuple(rows) if found else (), note)
    return [prevention, _participants_table([heap for heap in found if heap.told.kind not in INDIVIDUAL], words)]


def _took_part(heaps: Sequence[Alike], name: str) -> Figure:
    return replace(Figure.of("activity", _ids(heaps)), value=_sum(heaps, name), counts=False)


def _participants_table(found: Sequence[Alike], words: Words) -> Table:
    """Who took part in group work, by the five groups of clause 1.4, and by what the events stood for."""
    say = words.say

    def line(title: Phrase, heaps: Sequence[Alike], key: str, *, strong: bool = False) -> Row:
        held = Figure.of("activity", _ids(heaps))
        sums = (replace(held, value=_sum(heaps, name), counts=False) for name in PARTICIPANTS)
        return Row(say(title), (held, *sums), strong, key)

    by_kind, by_tag = _by(found, "kind"), _by(found, "tags")
    forms = [line(one.label, by_kind[one.code], one.code) for one in WORKS if one.code in by_kind]
    tags = [line(one.label, by_tag[one.code], f"t.{one.code}") for one in TAGS if one.code in by_tag]
    rows = [line(T("In all"), found, "all", strong=True), *forms]
    if tags:
        rows += [Row(say(T("By what the events stood for"))), *tags]
    fields = fields_of(Activity)
    head = (say(T("Form or direction")), say(T("Held", "column")), *(say(fields[name].label) for name in PARTICIPANTS))
    return Table(
        "participants", say(T("Participants of events by groups")), head, tuple(rows) if found else (),
        say(T("Sums of what was written down; where a group was not counted, it is not in the sum.")),
        say(T("Participants", "part")),
    )  # fmt: skip


def appeals_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 11: what was sent to whom and answered; requests that came."""
    say, language = words.say, words.language
    found = _rows(session, Appeal, period, Appeal.organisation_id, Appeal.due, Appeal.answered)
    names = {
        row.id: row.name(language)
        for row in session.scalars(select(Organisation).where(Organisation.id.in_({one.organisation_id for one in found})))
    }
    requests = _rows(session, Request, period, Request.decision, Request.due, Request.answered)

    def line(kind: str, title: str, rows: Sequence[Any], key: str, *, strong: bool = False) -> Row:
        answered = [row.id for row in rows if row.answered is not None]
        late = [row.id for row in rows if row.due is not None and row.due < min(row.answered or period.until, period.until)]
        cells = (Figure.of(kind, [row.id for row in rows]), Figure.of(kind, answered),
                 Figure.of(kind, {row.id for row in rows} - set(answered)), Figure.of(kind, late))  # fmt: skip
        return Row(title, cells, strong, key)

    by: dict[str, list[Any]] = defaultdict(list)
    for row in found:
        by[names.get(row.organisation_id or 0, "") or say(T("to somebody who is not in the directory"))].append(row)
    rows = [Row(say(T("Sent out")))]
    rows += [line("appeal", name, by[name], name) for name in sorted(by)]
    rows.append(line("appeal", say(T("Sent out in all")), found, "all", strong=True))
    rows.append(Row(say(T("Requests that came"))))
    for code, title in (("accepted", T("accepted", "request")), ("redirected", T("redirected", "request")),
                        ("refused", T("refused", "request")), (None, T("not decided yet", "request"))):  # fmt: skip
        rows.append(line("request", say(title), [row for row in requests if row.decision == code], f"r.{code}"))
    rows.append(line("request", say(T("Requests in all")), requests, "requests", strong=True))
    head = (say(T("To whom, from whom")), say(T("Number", "column")), say(T("Answered", "column")),
            say(T("Without an answer", "column")), say(T("After the deadline", "column")))  # fmt: skip
    return [
        Table(
            "appeals", say(T("Letters to outside bodies and requests")), head, tuple(rows), short=say(T("Letters and requests"))
        )
    ]


def rights_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 12: what was done to defend children: courts, prosecutor and other bodies, and dangers that were reported."""
    say = words.say
    found = [
        row for row in _rows(session, Appeal, period, Appeal.kind, Appeal.aim, Appeal.pupil_id, Appeal.answered)
        if row.aim == "rights" or row.kind == "hearing"
    ]  # fmt: skip
    notices = _rows(session, Notice, period, Notice.situation, Notice.pupil_id, Notice.closed)

    def line(kind: str, title: str, rows: Sequence[Any], done: str, key: str, *, strong: bool = False) -> Row:
        pupils = main_cards(session, "pupil", (row.pupil_id for row in rows))
        cells = (Figure.of(kind, [row.id for row in rows], protected=True), Figure.of("pupil", pupils, protected=True),
                 Figure.of(kind, [row.id for row in rows if getattr(row, done) is not None], protected=True))  # fmt: skip
        return Row(title, cells, strong, key)

    def of(options: Sequence[Option], kind: str, rows: Sequence[Any], name: str, done: str) -> list[Row]:
        made = [
            line(kind, say(one.label), [row for row in rows if getattr(row, name) == one.code], done, one.code) for one in options
        ]
        return [row for row in made if isinstance(row.cells[0], Figure) and row.cells[0].value]

    rows = [
        Row(say(T("Rights and interests of the child"))), *of(APPEALS, "appeal", found, "kind", "answered"),
        line("appeal", say(T("In all")), found, "answered", "all", strong=True),
        Row(say(T("Dangers that were reported"))), *of(SITUATIONS, "notice", notices, "situation", "closed"),
        line("notice", say(T("In all")), notices, "closed", "notices", strong=True),
    ]  # fmt: skip
    head = (say(T("Kind")), say(T("Number", "column")), say(T("Pupils", "column")), say(T("Answered or closed", "column")))
    return [Table("rights", say(T("Defence of children's rights")), head, tuple(rows), short=say(T("Defence of rights")))]


# The records behind the numbers ------------------------------------------------------------------------------------------


def _who(session: Session, rows: Sequence[Any]) -> dict[int, str]:
    """Whom entries are about: the child, else the family."""
    pupils = session.execute(select(Pupil.id, Pupil.full_name).where(Pupil.id.in_({row.pupil_id for row in rows})))
    named = {id_: name for id_, name in pupils}  # noqa: C416
    families = session.execute(
        select(Family.id, Family.name).where(Family.id.in_({getattr(row, "family_id", None) for row in rows}))
    )
    homes = {id_: name for id_, name in families}  # noqa: C416
    return {row.id: named.get(row.pupil_id or 0) or homes.get(getattr(row, "family_id", None) or 0, "") for row in rows}


def _named(session: Session, record: type[Any], ids: Sequence[int], title: Any) -> list[Named]:
    rows = session.scalars(select(record).where(record.id.in_(ids)).order_by(record.on, record.id)).all()
    who = _who(session, rows)
    kind = record.__tablename__
    return [Named(kind, row.id, dates.short(row.on), ": ".join(filter(None, (who[row.id], title(row))))) for row in rows]


def _label(options: Sequence[Option], words: Words) -> Any:
    labels = {option.code: words.say(option.label) for option in options}
    return lambda code: labels.get(code or "", "")


def named_entries(session: Session, kind: str, ids: Sequence[int], words: Words) -> list[Named]:
    """Entries of the journals behind a number, by day."""
    works, offences, appeals = _label(WORKS, words), _label(OFFENCES, words), _label(APPEALS, words)
    reasons = _label(ABSENCES, words)
    match kind:
        case "activity":
            return _named(session, Activity, ids, lambda row: ": ".join(filter(None, (works(row.kind), row.topic))))
        case "offence":
            return _named(session, Offence, ids, lambda row: offences(row.kind))
        case "absence":
            return _named(session, Absence, ids, lambda row: reasons(row.reason))
        case "appeal":
            return _named(session, Appeal, ids, lambda row: ", ".join(filter(None, (appeals(row.kind), row.number))))
        case "request":
            return _named(session, Request, ids, lambda row: row.essence.splitlines()[0][:80])
        case "hand_over":
            return _named(session, HandOver, ids, lambda row: row.document)
        case _:
            return _named(session, Notice, ids, lambda row: words.say(situation_label(row.situation)))
