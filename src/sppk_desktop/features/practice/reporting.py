"""The psychologist's registers of a period for her reports (domain 8.1): consultations, education, requests, time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.reports import Figure, Named, Period, Row, Table
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.listing import Known, classes_on
from sppk_desktop.features.activity.options import APPLICANTS, REASONS
from sppk_desktop.features.activity.records import Appeal, Organisation
from sppk_desktop.features.correction.records import CorrectionSession
from sppk_desktop.features.passport.rules_of_school import SchoolRules
from sppk_desktop.features.people.classes import read_class
from sppk_desktop.features.people.records import Membership, Pupil, SchoolClass, Staff
from sppk_desktop.features.people.reporting import girls_and_boys, main_cards
from sppk_desktop.features.people.same import cards_of
from sppk_desktop.features.people.standing import holds_on
from sppk_desktop.features.practice.records import (
    CLIENTS,
    EXPERT,
    GROUP_WORKS,
    LESSONS,
    OTHER_WORKS,
    WORKS,
    LessonObservation,
    OtherWork,
    PsyRequest,
    PsyWork,
    PsyWorkPupil,
)
from sppk_desktop.features.psychodiagnostics.reporting import minutes_of

CONSULTATIONS: Final = ("consultation", "talk", "group_consultation")
EDUCATION: Final = tuple(code for code in GROUP_WORKS if code != "group_consultation")


def _bands(session: Session) -> Sequence[tuple[int, int]]:
    """The school's own grade bands."""
    return SchoolRules(session.info["store"]).bands


def _rows(session: Session, record: type[Any], period: Period, *columns: Any) -> Sequence[Any]:
    wanted = (record.removed_at.is_(None), record.on.between(period.since, period.until))
    return session.execute(select(record.id, *columns).where(*wanted).order_by(record.id)).all()


def _consultations(session: Session, period: Period) -> Sequence[Any]:
    found = _rows(session, PsyWork, period, PsyWork.kind, PsyWork.on, PsyWork.client, PsyWork.pupil_id, PsyWork.first_time,
                  PsyWork.reasons)  # fmt: skip
    return [row for row in found if row.kind in CONSULTATIONS]


def _named_in(session: Session, rows: Sequence[Any]) -> Mapping[int, set[int]]:
    """The pupils of each piece of work: the one it is about and those who took part by name."""
    found: dict[int, set[int]] = {row.id: {row.pupil_id} if row.pupil_id is not None else set() for row in rows}
    for work_id, pupil_id in session.execute(
        select(PsyWorkPupil.work_id, PsyWorkPupil.pupil_id).where(
            PsyWorkPupil.work_id.in_(list(found)), PsyWorkPupil.removed_at.is_(None)
        )
    ):
        found[work_id].add(pupil_id)
    return found


def consultations_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 2: by whom, first and again, girls and boys, one by one and in groups."""
    say = words.say
    found = _consultations(session, period)
    named = _named_in(session, found)
    classes = classes_on(session, [(row.pupil_id, row.on) for row in found])
    grade = {row.id: _grade(classes.get((row.pupil_id, row.on), "")) for row in found}

    def line(title: str, rows: Sequence[Any], key: str, *, strong: bool = False) -> Row:
        pupils = main_cards(session, "pupil", (id_ for row in rows if row.client == "pupil" for id_ in named[row.id]))
        girls, boys = girls_and_boys(session, pupils)
        of = [
            [row.id for row in rows if row.first_time], [row.id for row in rows if row.first_time is False],
            [row.id for row in rows],
        ]  # fmt: skip
        single = [row.id for row in rows if row.kind != "group_consultation"]
        groups = [row.id for row in rows if row.kind == "group_consultation"]
        cells = (*(Figure.of("psy_work", ids) for ids in of), Figure.of("pupil", girls), Figure.of("pupil", boys),
                 Figure.of("psy_work", single), Figure.of("psy_work", groups))  # fmt: skip
        return Row(title, cells, strong, key)

    pupils = [row for row in found if row.client == "pupil"]
    rows = [
        line(say(T("Pupils, grades {low}–{high}", low=low, high=high)),
             [row for row in pupils if (at := grade[row.id]) is not None and low <= at <= high], f"grades.{low}")
        for low, high in _bands(session)
    ]  # fmt: skip
    of_none = [row for row in pupils if not any(low <= (grade[row.id] or -1) <= high for low, high in _bands(session))]
    rows.append(line(say(T("Pupils under a code or of another grade")), of_none, "coded"))
    for option in CLIENTS[1:]:
        rows.append(line(_capital(say(_PLURALS[option.code])), [row for row in found if row.client == option.code], option.code))
    rows.append(line(say(T("it is not told who")), [row for row in found if row.client is None], "untold"))
    rows.append(line(say(T("In all")), found, "all", strong=True))
    head = (
        say(T("Who came")), say(T("First", "column")), say(T("Again", "column")), say(T("In all", "column")),
        say(T("Girls", "column")), say(T("Boys", "column")), say(T("Individual", "column")), say(T("Group", "column")),
    )  # fmt: skip
    note = say(T("Consultations; girls and boys are pupils named by card, each once. Where first or again is not told, in all."))
    return [Table("consultations", say(T("Consultations")), head, tuple(rows) if found else (), note)]


_PLURALS: Final[Mapping[str, Phrase]] = {
    "parent": T("parents", "clients"), "teacher": T("teachers", "clients"), "administration": T("administration", "clients"),
    "other": T("others", "clients"),
}  # fmt: skip


def reasons_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 2, second part: reasons of contact; one consultation may have several."""
    say = words.say
    found = _consultations(session, period)
    named = _named_in(session, found)

    def line(title: str, rows: Sequence[Any], key: str, *, strong: bool = False) -> Row:
        pupils = main_cards(session, "pupil", (id_ for row in rows for id_ in named[row.id]))
        by = [Figure.of("psy_work", [row.id for row in rows if row.client == code]) for code in ("pupil", "parent", "teacher")]
        return Row(title, (Figure.of("psy_work", [row.id for row in rows]), *by, Figure.of("pupil", pupils)), strong, key)

    rows = [
        line(_capital(say(one.label)), [row for row in found if one.code in (row.reasons or ())], one.code) for one in REASONS
    ]
    rows.append(line(say(T("the reason is not told")), [row for row in found if not row.reasons], "untold"))
    kept = [row for row in rows if isinstance(row.cells[0], Figure) and row.cells[0].value]
    head = (
        say(T("Reason of the contact")), say(T("In all", "column")), say(T("Pupils", "column")), say(T("Parents", "column")),
        say(T("Teachers", "column")), say(T("Pupils named", "column")),
    )  # fmt: skip
    told = (*kept, line(say(T("In all")), found, "all", strong=True)) if kept else ()
    return [Table("reasons", say(T("Reasons of consultations")), head, told,
                  say(T("One consultation may have several reasons.")), say(T("Reasons")))]  # fmt: skip


def education_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 4: form × audience, how many and how many took part."""
    say = words.say
    found = [row for row in _rows(session, PsyWork, period, PsyWork.kind, PsyWork.client, PsyWork.people_count)
             if row.kind in EDUCATION]  # fmt: skip

    def line(title: str, rows: Sequence[Any], key: str, *, strong: bool = False) -> Row:
        cells: list[Figure] = []
        for codes in (("pupil",), ("parent",), ("teacher", "administration"), ("other", None)):
            own = [row for row in rows if row.client in codes]
            cells += [Figure.of("psy_work", [row.id for row in own]),
                      Figure.sum_of("psy_work", {row.id: row.people_count for row in own})]  # fmt: skip
        cells += [Figure.of("psy_work", [row.id for row in rows]),
                  Figure.sum_of("psy_work", {row.id: row.people_count for row in rows})]  # fmt: skip
        return Row(title, tuple(cells), strong, key)

    forms = {option.code: option.label for option in WORKS}
    rows = [line(_capital(say(forms[code])), own, code) for code in EDUCATION if (own := [r for r in found if r.kind == code])]
    part = say(T("Took part", "column"))
    head = [say(T("Form of work"))]
    for title in (T("For pupils", "column"), T("For parents", "column"), T("For teachers", "column"), T("For others", "column"),
                  T("In all", "column")):  # fmt: skip
        head += [say(title), part]
    told = (*rows, line(say(T("In all")), found, "all", strong=True)) if rows else ()
    note = say(T("Took part: the sum of what was written down; unknown where nobody counted."))
    return [
        Table("education", say(T("Education and prevention")), tuple(head), told, note, say(T("Education", "part of a report")))
    ]


def expert_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 5: councils, commissions, associations, lessons attended."""
    say = words.say
    others = _rows(session, OtherWork, period, OtherWork.kind, OtherWork.minutes)
    lessons = _rows(session, LessonObservation, period, LessonObservation.kind, LessonObservation.minutes)

    def line(kind: str, title: Phrase, rows: Sequence[Any], key: str) -> Row:
        return Row(_capital(say(title)), (Figure.of(kind, [row.id for row in rows]), _hours(kind, rows)), key=key)

    labels = {option.code: option.label for option in OTHER_WORKS}
    rows = [line("other_work", labels[code], [row for row in others if row.kind == code], code) for code in EXPERT]
    rest = [row for row in others if row.kind not in EXPERT]
    rows.append(line("other_work", T("organising and methodical work"), rest, "rest"))
    rows.append(Row(say(T("Attended for observation"))))
    rows += [line("lesson_observation", one.label, [row for row in lessons if row.kind == one.code], f"l.{one.code}")
             for one in LESSONS]  # fmt: skip
    head = (say(T("Kind of work")), say(T("Times", "column")), say(T("Hours", "column")))
    told = tuple(rows) if others or lessons else ()
    return [Table("expert", say(T("Expert and organising work")), head, told, short=say(T("Expert work")))]


def requests_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 6: requests that came, were answered, are late; what was sent to which body."""
    say = words.say
    found = _rows(session, PsyRequest, period, PsyRequest.from_whom, PsyRequest.decision, PsyRequest.due, PsyRequest.answered)

    def line(kind: str, title: str, rows: Sequence[Any], key: str, *, strong: bool = False) -> Row:
        answered = [row.id for row in rows if row.answered is not None]
        late = [row.id for row in rows if row.due is not None and row.due < min(row.answered or period.until, period.until)]
        refused = {row.id for row in rows if getattr(row, "decision", None) == "refused"}
        waits = {row.id for row in rows} - set(answered) - refused
        cells = (Figure.of(kind, [row.id for row in rows]), Figure.of(kind, answered), Figure.of(kind, waits),
                 Figure.of(kind, set(late) - refused))  # fmt: skip
        return Row(title, cells, strong, key)

    rows = [Row(say(T("Requests that came, by who asked")))]
    rows += [line("psy_request", _capital(say(one.label)), own, one.code)
             for one in APPLICANTS if (own := [row for row in found if row.from_whom == one.code])]  # fmt: skip
    rows.append(line("psy_request", say(T("Requests in all")), found, "requests", strong=True))
    rows.append(
        line("psy_request", say(T("of them redirected to others")), [r for r in found if r.decision == "redirected"], "r")
    )
    sent = _sent(session, period)
    names = {
        row.id: row.name(words.language)
        for row in session.scalars(select(Organisation).where(Organisation.id.in_({one.organisation_id for one in sent})))
    }
    by: dict[str, list[Any]] = defaultdict(list)
    for row in sent:
        by[names.get(row.organisation_id or 0, "") or say(T("to somebody who is not in the directory"))].append(row)
    rows.append(Row(say(T("Letters and referrals of the psychologist"))))
    rows += [line("appeal", name, by[name], f"a.{name}") for name in sorted(by)]
    rows.append(line("appeal", say(T("Sent out in all")), sent, "sent", strong=True))
    head = (say(T("From whom, to whom")), say(T("Number", "column")), say(T("Answered", "column")),
            say(T("Without an answer", "column")), say(T("After the deadline", "column")))  # fmt: skip
    told = tuple(rows) if found or sent else ()
    return [Table("requests", say(T("Requests and referrals")), head, told, short=say(T("Requests", "part of a report")))]


def _sent(session: Session, period: Period) -> Sequence[Any]:
    """What she sent out herself: the register of the office, entries whose specialist is a psychologist."""
    hers = select(Staff.id).where(Staff.post == "psychologist", Staff.removed_at.is_(None))
    return session.execute(
        select(Appeal.id, Appeal.organisation_id, Appeal.due, Appeal.answered).where(
            Appeal.removed_at.is_(None), Appeal.on.between(period.since, period.until), Appeal.staff_id.in_(hers)
        )
    ).all()


def time_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 8: kinds of work × hours, and what no time was written down of."""
    say = words.say
    works = _rows(session, PsyWork, period, PsyWork.kind, PsyWork.minutes)
    exams = minutes_of(session, period.since, period.until)
    others = _rows(session, OtherWork, period, OtherWork.kind, OtherWork.minutes)

    def line(kind: str, title: Phrase, minutes: Mapping[int, float | None], key: str) -> Row:
        known = {id_: value for id_, value in minutes.items() if value is not None}
        untold = Figure.of(kind, set(minutes) - set(known))
        return Row(_capital(say(title)), (Figure.of(kind, list(minutes)), _sum(kind, minutes), untold), key=key)

    def of(rows: Iterable[Any]) -> dict[int, float | None]:
        return {row.id: row.minutes for row in rows}

    rows = [
        line("examination", T("Examinations"), exams, "examinations"),
        line("psy_work", T("Consultations"), of(row for row in works if row.kind in CONSULTATIONS), "consultations"),
        line("correction_session", T("Correction sessions"), of(_rows(session, CorrectionSession, period,
             CorrectionSession.minutes)), "correction"),
        line("psy_work", T("Education and prevention"), of(row for row in works if row.kind in EDUCATION), "education"),
        line("lesson_observation", T("Observed lessons"), of(_rows(session, LessonObservation, period,
             LessonObservation.minutes)), "lessons"),
    ]  # fmt: skip
    rows += [line("other_work", one.label, of(own), one.code)
             for one in OTHER_WORKS if (own := [row for row in others if row.kind == one.code])]  # fmt: skip
    kept = [row for row in rows if isinstance(row.cells[0], Figure) and row.cells[0].value]
    if kept:
        columns = zip(*([cell for cell in row.cells if isinstance(cell, Figure)] for row in kept), strict=True)
        kept.append(Row(say(T("In all")), tuple(map(Figure.together, columns)), strong=True, key="all"))
    head = (say(T("Kind of work")), say(T("Times", "column")), say(T("Hours", "column")), say(T("Without a time", "column")))
    note = say(T("Hours are summed where the time was written down."))
    return [Table("time", say(T("Time spent")), head, tuple(kept), note)]


def _hours(kind: str, rows: Sequence[Any]) -> Figure:
    return _sum(kind, {row.id: row.minutes for row in rows})


def _sum(kind: str, minutes: Mapping[int, float | None]) -> Figure:
    told = Figure.sum_of(kind, minutes)
    value = round(told.value / 60, 1) if told.value is not None else None
    return Figure(value, kind, told.ids, counts=False)


def contingent_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Whom the psychologist works with: pupils by grade band at the end of the period."""
    say, day = words.say, period.until
    rows = session.execute(
        select(Membership.pupil_id, SchoolClass.id, SchoolClass.grade)
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .join(Pupil, Pupil.id == Membership.pupil_id)
        .where(holds_on(Membership, day), Pupil.removed_at.is_(None))
    ).all()
    cards = cards_of(session, "pupil", [row.pupil_id for row in rows])

    def line(title: str, low: int, high: int, key: str, *, strong: bool = False) -> Row:
        own = [row for row in rows if low <= row.grade <= high]
        ids = {cards[row.pupil_id] for row in own}
        girls, boys = girls_and_boys(session, ids)
        classes = str(len({row[1] for row in own}))
        return Row(title, (classes, Figure.of("pupil", ids), Figure.of("pupil", girls), Figure.of("pupil", boys)), strong, key)

    told = [line(say(T("Grades {low}–{high}", low=low, high=high)), low, high, f"{low}") for low, high in _bands(session)]
    told.append(line(say(T("In all")), 0, 12, "all", strong=True))
    head = (say(T("Grades", "column")), say(T("Classes")), say(T("Pupils", "column")), say(T("Girls", "column")),
            say(T("Boys", "column")))  # fmt: skip
    return [Table("contingent", say(T("Pupils of the school")), head, tuple(told), short=say(T("Pupils", "contingent")))]


def _grade(name: str) -> int | None:
    known = read_class(name)
    return known.grade if known is not None else None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# The records behind the numbers --------------------------------------------------------------------------------------------


def named_practice(session: Session, kind: str, ids: Sequence[int], words: Words) -> list[Named]:
    """Entries of her registers behind a number, by day."""
    record: Any = {"psy_work": PsyWork, "psy_request": PsyRequest, "lesson_observation": LessonObservation,
                   "other_work": OtherWork}[kind]  # fmt: skip
    rows = session.scalars(select(record).where(record.id.in_(ids)).order_by(record.on, record.id)).all()
    known = Known(session, rows, words.language)
    labels = {option.code: words.say(option.label) for option in (*WORKS, *LESSONS, *OTHER_WORKS)}

    def said(row: Any) -> str:
        who = known.who(row) if kind != "other_work" else ""
        about = getattr(row, "topic", None) or getattr(row, "subject", None) or getattr(row, "essence", None)
        about = about or getattr(row, "content", None) or ""
        what = labels.get(getattr(row, "kind", ""), "")
        return ": ".join(filter(None, (who, what, about.splitlines()[0][:80] if about else "")))

    return [Named(kind, row.id, dates.short(row.on), said(row)) for row in rows]
