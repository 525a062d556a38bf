"""The papers of leisure and order: the list of a club, who is engaged, the result of a check, the note on an order check."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import select

from sppk_desktop.core import dates
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.documents import Head, Told
from sppk_desktop.features.activity.named_rows import children, rows_of
from sppk_desktop.features.activity.sheet import LINE, Entry, Sheet, facts, paragraphs
from sppk_desktop.features.leisure.engagement import Share, shares
from sppk_desktop.features.leisure.records import (
    ENGAGED,
    FOUND,
    ClubPupil,
    EngagementPupil,
    OrderCheckPupil,
)
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.standing import class_names
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.paper import Cell


def _leader(told: Told, row: Any) -> str:
    return told.colleague(row) or row.leader or ""


def _present(_told: Told, row: Any) -> str:
    return "" if row.present is None and row.expected is None else f"{_or_dash(row.present)} / {_or_dash(row.expected)}"


def _or_dash(value: int | None) -> str:
    return "–" if value is None else str(value)


LEADER: Final = Head(T("Leader"), 34, _leader)
MEMBERS: Final = Head(T("Members", "column"), 14, lambda _told, row: str(row.members_now))
ASKED: Final = Head(T("Children", "column"), 14, lambda _told, row: str(row.asked))
NAMED: Final = Head(T("Named", "column"), 14, lambda _told, row: str(row.named))
PRESENT: Final = Head(T("Present / should be"), 18, _present)


def club_list(sheet: Sheet, entry: Entry) -> None:
    """The members of a club with class and age, and its hours."""
    sheet.title(entry.say(T("List of the club or section")))
    sheet.centred(entry.value("name"))
    sheet.gap(2)
    facts(sheet, entry, "kind", "area", "place", "days")
    if entry.plain("at") and entry.plain("till"):
        sheet.fact("", entry.say(T("Hours")), f"{entry.row.at:%H:%M}–{entry.row.till:%H:%M}")
    leader = _leader(entry.told, entry.row) if entry.row is not None else ""
    sheet.fact("", entry.say(T("Leader")), leader or LINE)
    sheet.gap(2)
    found = rows_of(entry.row, ClubPupil, ClubPupil.club_id)
    here = [row for row in found if row.until is None or row.until >= entry.today]
    lines = [[str(at), child.name, child.class_name, child.age, dates.short(child.row.since), child.row.note or ""]
             for at, child in enumerate(children(entry.session, here, entry.today), 1)]  # fmt: skip
    head = ["№", *(entry.say(one) for one in (T("Pupil"), T("Class"), T("Age"), T("Came on"), T("Successes")))]
    sheet.table(head, lines or [[str(at), *[""] * 5] for at in range(1, 21)], [8, 76, 16, 14, 24, 42])
    sheet.gap(4)
    sheet.signature(entry.say(T("Leader")), leader)


def engagement_today(sheet: Sheet, entry: Entry) -> None:
    """How many go to clubs, of all and of those in the risk group; who of the risk group goes nowhere, by name."""
    every, risk = shares(entry.session, entry.today)
    sheet.title(entry.say(T("Engagement of pupils out of class")))
    sheet.centred(entry.words.day(entry.today))
    sheet.gap(3)
    head = ["", *(entry.say(one) for one in (T("In all", "column"), T("In clubs and sections", "column"), T("Share", "column")))]
    rows = [_share_row(entry, T("All pupils"), every), _share_row(entry, T("of them in the risk group or on a register"), risk)]
    sheet.table(head, rows, [84, 30, 36, 30])
    sheet.gap(4)
    sheet.section(entry.say(T("Risk group: in no club and no section")))
    idle = risk.pupils - risk.engaged
    if not idle:
        sheet.text(entry.say(T("Nobody.")))
    else:
        classes = class_names(entry.session, idle, entry.today)
        names = entry.session.execute(
            select(Pupil.id, Pupil.full_name).where(Pupil.id.in_(idle)).order_by(Pupil.name_key)
        ).all()  # fmt: skip
        lines = [[str(at), row.full_name, classes.get(row.id, ""), ""] for at, row in enumerate(names, 1)]
        head = ["№", *(entry.say(one) for one in (T("Pupil"), T("Class"), T("What is proposed")))]
        sheet.table(head, lines, [8, 84, 18, 70])
    sheet.gap(4)
    sheet.signature(entry.say(T("Who keeps the list")), entry.keeper)


def _share_row(entry: Entry, title: Any, share: Share) -> list[Cell]:
    figures = (str(len(share.pupils)), str(len(share.engaged)), "–" if share.percent is None else f"{share.percent} %")
    return [Cell(entry.say(title)), *(Cell(one, side=Side.CENTRE) for one in figures)]


def engagement_result(sheet: Sheet, entry: Entry) -> None:
    """A check of a class: how many are engaged and where, then every child; the empty form is asked along."""
    sheet.title(entry.say(T("Result of the check of engagement")))
    if entry.row is not None:
        sheet.centred(", ".join(filter(None, (entry.class_said(), entry.day()))))
    sheet.gap(2)
    found: Sequence[Any] = rows_of(entry.row, EngagementPupil, EngagementPupil.engagement_check_id)
    asked = [row for row in found if row.engaged is not None]
    if asked:
        counts = [[entry.say(one.label), _count(asked, one.code), _percent(asked, one.code)] for one in ENGAGED]
        sheet.table([entry.say(T("Where engaged")), entry.say(T("Pupils", "column")), "%"], counts, [110, 35, 35])
        if unasked := len(found) - len(asked):
            sheet.text(entry.say(T("Not asked: {count}", count=unasked)))
        sheet.gap(3)
    labels = {one.code: entry.say(one.short or one.label) for one in ENGAGED}
    day = entry.plain("on") or entry.today
    lines = [[str(at), child.name, child.class_name, labels.get(child.row.engaged or "", ""), child.row.what or ""]
             for at, child in enumerate(children(entry.session, found, day), 1)]  # fmt: skip
    head = ["№", *(entry.say(one) for one in (T("Pupil"), T("Class"), T("Where engaged"), T("In what, where, which days")))]
    sheet.table(head, lines or [[str(at), *[""] * 4] for at in range(1, 29)], [8, 66, 14, 42, 50])
    sheet.gap(3)
    if said := entry.value("result", empty=""):
        paragraphs(sheet, said)
    sheet.gap(3)
    sheet.signature(entry.say(T("Specialist")), entry.colleague() or entry.keeper)
    sheet.signature(entry.say(T("Class teacher")), "")


def _count(rows: Sequence[Any], code: str) -> str:
    return str(sum(1 for row in rows if row.engaged == code))


def _percent(rows: Sequence[Any], code: str) -> str:
    return f"{100 * sum(1 for row in rows if row.engaged == code) / len(rows):.0f} %"


def order_note(sheet: Sheet, entry: Entry) -> None:
    """What a check of attendance or of the regime found, and what was done about it."""
    sheet.title(entry.say(T("Note on the check")))
    sheet.centred(entry.value("kind"))
    sheet.gap(2)
    if entry.row is not None:
        at = f", {entry.row.at:%H:%M}" if entry.row.at else ""
        sheet.fact("", entry.say(T("Date")), entry.day() + at)
        facts(sheet, entry, "place", "with_whom", "expected", "present")
        if said := entry.class_said():
            sheet.fact("", entry.say(T("Class")), said)
    else:
        sheet.blanks(f"{entry.say(T('Date'))}: {LINE}   {entry.say(T('Class'))}: {LINE}")
        sheet.blanks(f"{entry.say(T('Should be present'))}: ______   {entry.say(T('Are present'))}: ______")
    sheet.gap(2)
    found = rows_of(entry.row, OrderCheckPupil, OrderCheckPupil.order_check_id)
    labels = {one.code: entry.say(one.label) for one in FOUND}
    day = entry.plain("on") or entry.today
    lines = [[str(at), child.name, child.class_name, labels.get(child.row.found or "", ""),
              "" if child.row.lessons is None else str(child.row.lessons), child.row.note or ""]
             for at, child in enumerate(children(entry.session, found, day), 1)]  # fmt: skip
    head = ["№", *(entry.say(one) for one in (T("Pupil"), T("Class"), T("What was found"), T("Lessons"), T("Note")))]
    if lines or entry.row is None:
        sheet.table(head, lines or [[str(at), *[""] * 5] for at in range(1, 13)], [8, 62, 14, 44, 16, 36])
    for name in ("essence", "measures", "result"):
        sheet.gap(2)
        if entry.row is None:
            sheet.lines(2, entry.say(_label(name)))
        elif said := entry.value(name, empty=""):
            sheet.section(entry.say(_label(name)))
            sheet.gap(1.5)
            paragraphs(sheet, said)
    sheet.gap(4)
    sheet.signature(entry.say(T("Specialist")), entry.colleague() or entry.keeper)
    sheet.signature(entry.say(T("Class teacher")), "")


def _label(name: str) -> Any:
    return {"essence": T("What was found"), "measures": T("Measures taken"), "result": T("Result")}[name]
