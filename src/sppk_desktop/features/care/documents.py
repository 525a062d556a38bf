"""The papers of care: the sheet of meals of a day, meals of a month, lists of groups, the referral, the act of help."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.documents import Head
from sppk_desktop.features.activity.named_rows import children, rows_of
from sppk_desktop.features.activity.sheet import LETTER, LINE, LONG_LINE, Entry, Sheet, facts
from sppk_desktop.features.care.records import MEALS, PLACES_PAID, ExtendedDayPupil, HolidayPupil, Meal
from sppk_desktop.features.people.calendar import year_of
from sppk_desktop.features.people.classes import class_key
from sppk_desktop.features.people.records import Pupil, YearPart
from sppk_desktop.features.people.same import cards_of
from sppk_desktop.features.people.standing import class_names
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.paper import Band, Cell

COUNT: Final = Head(T("Children", "column"), 14, lambda _told, row: str(row.children_now))
BASIS: Final = Head(T("Basis"), 62, lambda told, row: told.field(row, "basis"))
"""Wide: the names of the programmes are long, and a line of the journal for each child is enough."""
_SUNDAY: Final = 6


@dataclass(frozen=True, slots=True)
class Eats:
    """An entry of the list of meals; of merged cards the child is the one that stays."""

    pupil_id: int
    kind: str
    on: date
    until: date | None


def _eating(session: Session, since: date, until: date) -> Sequence[Eats]:
    """The entries of the list of meals which hold on some day of a stretch."""
    rows = session.execute(
        select(Meal.pupil_id, Meal.kind, Meal.on, Meal.until)
        .where(Meal.removed_at.is_(None), Meal.on <= until, or_(Meal.until.is_(None), Meal.until >= since))
        .order_by(Meal.on, Meal.id)
    ).all()
    cards = cards_of(session, "pupil", (row.pupil_id for row in rows))
    return [Eats(cards[row.pupil_id], row.kind, row.on, row.until) for row in rows]


def eating_on(rows: Sequence[Eats], day: date, classes: dict[int, str]) -> dict[int, str]:
    """How each pupil eats on a day: the latest entry that holds; who does not study here that day does not eat here."""
    return {
        row.pupil_id: row.kind
        for row in rows
        if row.on <= day and (row.until is None or row.until >= day) and row.pupil_id in classes
    }


def _number(entry: Entry, value: int, *, strong: bool = False) -> Cell:
    return Cell(entry.words.numbers.whole(value) if value else "–", strong, Side.CENTRE)


def _totals(entry: Entry, per: dict[str, dict[str, int]], first: str) -> tuple[list[str], list[list[Cell]]]:
    """A table of kinds of meals by class, or by day, with its sum."""
    head = [first, *(entry.say(one.short or one.label) for one in MEALS), entry.say(T("In all", "column"))]
    rows = [
        [
            Cell(name),
            *(_number(entry, counts.get(one.code, 0)) for one in MEALS),
            _number(entry, sum(counts.values()), strong=True),
        ]
        for name, counts in per.items()
    ]
    sums = [sum(counts.get(one.code, 0) for counts in per.values()) for one in MEALS]
    last = [Cell(entry.say(T("In all", "column")), strong=True), *(_number(entry, one, strong=True) for one in sums),
            _number(entry, sum(sums), strong=True)]  # fmt: skip
    return head, [*rows, last]


def daily_sheet(sheet: Sheet, entry: Entry) -> None:
    """Who eats today and how, by class, with a place to tick who came; the totals for the kitchen first."""
    session, day = entry.session, entry.today
    rows = _eating(session, day, day)
    classes = class_names(session, {row.pupil_id for row in rows}, day)
    eats = eating_on(rows, day, classes)
    names = session.execute(select(Pupil.id, Pupil.full_name, Pupil.name_key).where(Pupil.id.in_(eats))).all()
    sheet.title(entry.say(T("Sheet of meals")))
    sheet.centred(f"{entry.words.day(day)}, {dates.weekday(day, entry.words.language)}")
    sheet.gap(3)
    per: dict[str, dict[str, int]] = {}
    for name in sorted({classes[id_] for id_ in eats}, key=class_key):
        per[name] = {one.code: sum(1 for id_, kind in eats.items() if classes[id_] == name and kind == one.code) for one in MEALS}
    sheet.section(entry.say(T("How many meals")))
    head, cells = _totals(entry, per, entry.say(T("Class")))
    sheet.table(head, cells, [24, 26, 30, 30, 30, 20])
    sheet.gap(4)
    sheet.section(entry.say(T("Who eats")))
    kinds = {one.code: entry.say(one.short or one.label) for one in MEALS}
    lines: list[Sequence[Cell | str] | Band] = []
    for name in per:
        own = sorted((row for row in names if classes[row.id] == name), key=lambda row: row.name_key)
        lines.append(Band(entry.say(T("Class {name}", name=name)), str(len(own))))
        lines += [[Cell(str(at), side=Side.CENTRE), row.full_name, kinds[eats[row.id]], Cell(boxes=1), ""]
                  for at, row in enumerate(own, 1)]  # fmt: skip
    head = ["№", entry.say(T("Pupil")), entry.say(T("How the child eats")), entry.say(T("Ate", "tick")), entry.say(T("Note"))]
    sheet.table(head, lines, [8, 74, 42, 16, 40])
    sheet.gap(4)
    sheet.signature(entry.say(T("Who keeps the list")), entry.keeper)
    sheet.signature(entry.say(T("For the canteen")), "")


def meals_of_month(sheet: Sheet, entry: Entry) -> None:
    """Portions of this month by class and by school day, up to today."""
    _portions(sheet, entry, entry.today)


def meals_of_last_month(sheet: Sheet, entry: Entry) -> None:
    """The same for the whole month before: it is handed in once the month is over."""
    _portions(sheet, entry, entry.today.replace(day=1) - timedelta(days=1))


def _portions(sheet: Sheet, entry: Entry, today: date) -> None:
    session, first = entry.session, today.replace(day=1)
    rows = _eating(session, first, today)
    ids = {row.pupil_id for row in rows}
    by_class: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    by_day: dict[str, dict[str, int]] = {}
    for day in school_days(session, first, today):
        classes = class_names(session, ids, day)
        counts: dict[str, int] = defaultdict(int)
        for pupil_id, kind in eating_on(rows, day, classes).items():
            counts[kind] += 1
            by_class[classes[pupil_id]][kind] += 1
        by_day[f"{dates.short(day)}, {dates.short_weekday(day, entry.words.language)}"] = counts
    sheet.title(entry.say(T("Meals of the month")))
    sheet.centred(dates.month(today, entry.words.language))
    sheet.text(entry.say(T("Portions by the list of meals, school days up to {day}; who was absent is not taken off.",
                           day=dates.short(today))))  # fmt: skip
    sheet.gap(3)
    widths = [30, 26, 30, 30, 30, 20]
    sheet.section(entry.say(T("By class")))
    ordered = {name: by_class[name] for name in sorted(by_class, key=class_key)}
    head, cells = _totals(entry, ordered, entry.say(T("Class")))
    sheet.table(head, cells, widths)
    sheet.gap(4)
    sheet.section(entry.say(T("By day")))
    head, cells = _totals(entry, by_day, entry.say(T("Date")))
    sheet.table(head, cells, widths)
    sheet.gap(4)
    sheet.signature(entry.say(T("Who keeps the list")), entry.keeper)


def school_days(session: Session, since: date, until: date) -> list[date]:
    """The days from one to another that are neither Sunday nor holidays."""
    year = year_of(session, until)
    holidays = session.execute(
        select(YearPart.starts, YearPart.ends).where(
            YearPart.year_id == (year.id if year else 0), YearPart.kind == "holiday", YearPart.removed_at.is_(None)
        )
    ).all()
    days = [since + timedelta(days=at) for at in range((until - since).days + 1)]
    return [day for day in days if day.weekday() != _SUNDAY and not any(one.starts <= day <= one.ends for one in holidays)]


def group_list(sheet: Sheet, entry: Entry) -> None:
    """The list of an extended-day group, for the order and the door."""
    sheet.title(entry.say(T("List of the extended-day group")))
    sheet.centred(entry.value("name"))
    sheet.gap(2)
    facts(sheet, entry, "on", "place", "days", "paper")
    if entry.plain("at") and entry.plain("till"):
        sheet.fact("", entry.say(T("Hours")), f"{entry.row.at:%H:%M}–{entry.row.till:%H:%M}")
    sheet.fact("", entry.say(T("Educator")), entry.colleague() or LINE)
    sheet.gap(2)
    found = rows_of(entry.row, ExtendedDayPupil, ExtendedDayPupil.extended_day_id)
    here = [row for row in found if row.until is None or row.until >= entry.today]
    lines = [[str(at), child.name, child.class_name, child.age, dates.short(child.row.since), child.row.note or ""]
             for at, child in enumerate(children(entry.session, here, entry.today), 1)]  # fmt: skip
    head = ["№", entry.say(T("Pupil")), entry.say(T("Class")), entry.say(T("Age")), entry.say(T("Came on")), entry.say(T("Note"))]
    sheet.table(head, lines or [[str(at), *[""] * 5] for at in range(1, 21)], [8, 78, 16, 14, 24, 40])
    sheet.gap(4)
    sheet.signature(entry.say(T("Educator")), entry.colleague())
    sheet.signature(entry.say(T("Director")), entry.director)


def holiday_list(sheet: Sheet, entry: Entry) -> None:
    """Who was engaged in the holidays, and who paid."""
    sheet.title(entry.say(T("Engagement in the holidays: list of the children")))
    sheet.centred(entry.value("name"))
    sheet.gap(2)
    facts(sheet, entry, "kind", "on", "until", "place")
    sheet.fact("", entry.say(T("Responsible")), entry.colleague() or LINE)
    sheet.gap(2)
    found = rows_of(entry.row, HolidayPupil, HolidayPupil.holiday_id)
    day = entry.plain("on") or entry.today
    paid = {option.code: entry.say(option.label) for option in PLACES_PAID}
    lines = [[str(at), child.name, child.class_name, child.age, paid.get(child.row.paid or "", ""), child.row.note or ""]
             for at, child in enumerate(children(entry.session, found, day), 1)]  # fmt: skip
    head = [
        "№",
        entry.say(T("Pupil")),
        entry.say(T("Class")),
        entry.say(T("Age")),
        entry.say(T("Who paid")),
        entry.say(T("Note")),
    ]
    sheet.table(head, lines or [[str(at), *[""] * 5] for at in range(1, 21)], [8, 72, 16, 14, 34, 36])
    sheet.gap(4)
    sheet.signature(entry.say(T("Responsible")), entry.colleague())


def referral(sheet: Sheet, entry: Entry) -> None:
    """To the doctor, with a part to be torn off and brought back; nothing of the nurse's note stands on it."""
    whom = (entry.told.known.organisation(entry.row) or entry.plain("to_whom") or "") if entry.row is not None else LINE
    if whom:
        sheet.at_right([entry.say(T("To: {name}", name=whom))], LETTER)
        sheet.gap(4)
    sheet.title(entry.say(T("Referral")))
    sheet.gap(2)
    sheet.blanks(entry.say(T("The school asks to examine {who}", who=entry.who())), LETTER)
    sheet.blanks(entry.say(T("Born: {day}", day=_born(entry))), LETTER)
    sheet.blanks(entry.say(T("Reason: {reason}", reason=entry.value("note", empty=LONG_LINE))), LETTER)
    sheet.gap(3)
    sheet.blanks(entry.say(T("Date: {line}", line=entry.day())), LETTER)
    sheet.gap(2)
    sheet.signature(entry.say(T("Director")), entry.director)
    sheet.signature(entry.say(T("Specialist")), entry.colleague() or entry.keeper)
    sheet.gap(10)
    sheet.section(entry.say(T("Answer for the school")))
    sheet.gap(1.5)
    sheet.text(entry.say(T("Only what the school is to mind: load, physical education, diet, seat in class.")))
    sheet.lines(4)
    sheet.signature(entry.say(T("Doctor")), "")


def _born(entry: Entry) -> str:
    pupil_id = entry.plain("pupil_id")
    born = entry.told.born.get(pupil_id) if pupil_id else None
    return dates.short(born) if born else LINE


def act_of_help(sheet: Sheet, entry: Entry) -> None:
    """What was given, worth how much, from whom, to whom, with the signatures of both sides."""
    number = entry.plain("number") or "________"
    sheet.title(entry.say(T("Act of material help No. {number}", number=number)))
    sheet.centred(entry.day("handed") if entry.plain("handed") else entry.day())
    sheet.gap(4)
    sheet.text(entry.say(T("We, the undersigned, have drawn up this act that the following help was handed over.")), LETTER)
    sheet.gap(3)
    sheet.fact("", entry.say(T("To whom", "help")), entry.who())
    facts(sheet, entry, "basis", "source", "giver")
    sheet.gap(2)
    head = ["№", entry.say(T("What kind of help")), entry.say(T("What exactly")), entry.say(T("How much", "things")),
            entry.say(T("Worth, som"))]  # fmt: skip
    cells = [entry.value("kind", empty=""), entry.value("what", empty=""), entry.value("amount", empty=""), _som(entry)]
    lines = [["1", *cells]] if entry.row is not None else [[str(at), "", "", "", ""] for at in range(1, 5)]
    sheet.table(head, lines, [8, 42, 76, 28, 26])
    sheet.gap(3)
    if entry.plain("value"):
        sheet.text(entry.say(T("Worth in all: {sum} som.", sum=_som(entry))), LETTER)
        sheet.gap(3)
    sheet.text(entry.say(T("The help was received in full; there are no complaints.")), LETTER)
    sheet.gap(5)
    sheet.signature(entry.say(T("Handed over by")), entry.colleague() or entry.keeper)
    sheet.signature(entry.say(T("Received by")), entry.value("received_by", empty=""))
    sheet.signature(entry.say(T("Witness: class teacher")), "")
    sheet.signature(entry.say(T("Director")), entry.director)


def _som(entry: Entry) -> str:
    value = entry.plain("value")
    return entry.words.numbers.whole(value) if value else ""
