"""Minutes and their extracts, orders, the composition of the service, an act of the legal base on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import or_, select

from sppk_desktop.core import dates
from sppk_desktop.core.fields import field_of
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.sheet import LETTER, LINE, LONG_LINE, Entry, Sheet, paragraphs
from sppk_desktop.features.meetings.records import MEETINGS, SERVICE_ROLES, LegalAct, Meeting, MeetingItem, Order, ServiceMember
from sppk_desktop.reports import fonts
from sppk_desktop.reports.marks import Style
from sppk_desktop.reports.paper import STRONG

_HEAD = Style(12, fonts.BOLD)


def _items(entry: Entry, meeting_id: int) -> Sequence[MeetingItem]:
    query = select(MeetingItem).where(MeetingItem.meeting_id == meeting_id, MeetingItem.removed_at.is_(None))
    return entry.session.scalars(query.order_by(MeetingItem.id)).all()


def _kind(entry: Entry, row: Meeting | None) -> str:
    return next((entry.say(option.label) for option in MEETINGS if row is not None and option.code == row.kind), LINE)


def _head(sheet: Sheet, entry: Entry, row: Meeting | None, title: str) -> None:
    sheet.centred(entry.school, STRONG)
    sheet.gap(3)
    sheet.centred(title, _HEAD)
    sheet.centred(_kind(entry, row))
    sheet.gap(2)
    day = entry.words.day(row.on) if row is not None else entry.day()
    sheet.text(
        ", ".join(
            filter(None, (day, f"{row.at:%H:%M}" if row is not None and row.at else "", row.place if row is not None else ""))
        )
    )
    sheet.gap(2)


def minutes(sheet: Sheet, entry: Entry) -> None:
    """The minutes: who was there, the agenda, then heard and decided question by question."""
    row: Meeting | None = entry.row
    number = (row.number if row is not None else None) or "____"
    _head(sheet, entry, row, entry.say(T("MINUTES No. {number}", number=number)))
    for name in ("chair", "secretary", "present_count", "present", "absent"):
        label = entry.say(field_of(getattr(Meeting, name)).label)
        if row is None:
            sheet.blanks(f"{label}: {LONG_LINE}")
        else:
            sheet.fact("", label, entry.value(name, empty="—"))
    sheet.gap(3)
    sheet.section(entry.say(T("Agenda")))
    sheet.gap(1)
    items = _items(entry, row.id) if row is not None else []
    if not items:
        for place in range(1, 6):
            sheet.blanks(f"{place}. {LONG_LINE}{LINE}")
    for place, item in enumerate(items, 1):
        sheet.text(f"{place}. {item.question}" + (f" ({item.speaker})" if item.speaker else ""), LETTER)
    sheet.gap(3)
    for place, item in enumerate(items, 1):
        _question(sheet, entry, place, item)
    if not items:
        sheet.lines(4, entry.say(T("HEARD:")))
        sheet.lines(4, entry.say(T("DECIDED:")))
    sheet.gap(6)
    sheet.signature(entry.say(T("Chair")), (row.chair or "") if row is not None else "")
    sheet.signature(entry.say(T("Secretary")), (row.secretary or "") if row is not None else "")


def _question(sheet: Sheet, entry: Entry, place: int, item: MeetingItem) -> None:
    sheet.text(f"{place}. {item.question}", Style(11, fonts.BOLD))
    said = ": ".join(filter(None, (item.speaker, item.heard)))
    if said:
        sheet.text(f"{entry.say(T('HEARD:'))} {said}", LETTER)
    sheet.text(f"{entry.say(T('DECIDED:'))} {item.decision or '—'}", LETTER)
    who = entry.told.staff.get(item.staff_id or 0, "")
    when = dates.short(item.due) if item.due else ""
    if who or when:
        sheet.text(entry.say(T("Responsible: {who}. Deadline: {day}.", who=who or "—", day=when or "—")), LETTER)
    sheet.gap(3)


def _extract(sheet: Sheet, entry: Entry, meeting: Meeting, items: Sequence[tuple[int, MeetingItem]]) -> None:
    _head(sheet, entry, meeting, entry.say(T("EXTRACT from the minutes No. {number}", number=meeting.number or "____")))
    for place, item in items:
        _question(sheet, entry, place, item)
    sheet.gap(6)
    sheet.signature(entry.say(T("Chair")), meeting.chair or "")
    sheet.signature(entry.say(T("Secretary")), meeting.secretary or "")
    sheet.gap(3)
    sheet.text(entry.say(T("The extract is true: {name}, {day}", name=entry.keeper, day=dates.short(entry.today))))


def extract(sheet: Sheet, entry: Entry) -> None:
    """Everything a meeting decided, without who was there."""
    decided = [(place, item) for place, item in enumerate(_items(entry, entry.row.id), 1) if item.decision]
    _extract(sheet, entry, entry.row, decided)


def order_extract(sheet: Sheet, entry: Entry) -> None:
    """One question of a meeting alone: what may be given to somebody it concerns."""
    item: MeetingItem = entry.row
    meeting = entry.session.get_one(Meeting, item.meeting_id)
    place = [one.id for one in _items(entry, meeting.id)].index(item.id) + 1
    _extract(sheet, entry, meeting, [(place, item)])


def order(sheet: Sheet, entry: Entry) -> None:
    """An order of the director, point by point."""
    row: Order = entry.row
    sheet.centred(entry.school, STRONG)
    sheet.gap(4)
    sheet.centred(entry.say(T("ORDER No. {number}", number=row.number or "____")), _HEAD)
    sheet.gap(2)
    sheet.text(entry.words.day(row.on), LETTER)
    sheet.gap(2)
    sheet.text(row.subject, Style(11, fonts.BOLD))
    sheet.gap(3)
    if row.basis:
        sheet.text(entry.say(T("Basis: {basis}", basis=row.basis)), LETTER)
        sheet.gap(2)
    sheet.text(entry.say(T("I ORDER:")), Style(11, fonts.BOLD))
    sheet.gap(2)
    paragraphs(sheet, row.body or LONG_LINE, LETTER)
    if row.responsible:
        sheet.text(entry.say(T("Charged with carrying it out: {who}.", who=row.responsible)), LETTER)
    if row.due:
        sheet.text(entry.say(T("Deadline: {day}.", day=dates.short(row.due))), LETTER)
    sheet.gap(8)
    sheet.signature(entry.say(T("Director")), row.signed_by or entry.director)
    sheet.gap(4)
    sheet.text(entry.say(T("Acquainted with the order:")))
    sheet.signature(row.responsible or "", "")


def composition(sheet: Sheet, entry: Entry) -> None:
    """Who belongs to the service on the day it is printed, whichever entry was chosen."""
    on = entry.today
    rows = entry.session.scalars(
        select(ServiceMember)
        .where(
            ServiceMember.removed_at.is_(None), ServiceMember.on <= on,
            or_(ServiceMember.until.is_(None), ServiceMember.until >= on),
        )
        .order_by(ServiceMember.id)
    ).all()  # fmt: skip
    roles = {option.code: entry.say(option.label) for option in SERVICE_ROLES}
    sheet.title(entry.say(T("Composition of the socio-psychological-pedagogical service")))
    sheet.text(entry.say(T("As of {day}", day=dates.short(on))))
    sheet.gap(2)
    head = [
        entry.say(each)
        for each in (T("№"), T("Name", "of a person"), T("Role in the service"), T("Duties"), T("Since"), T("By the order"))
    ]
    cells = [
        [str(place), entry.told.staff.get(row.staff_id or 0, "") or row.name or "", roles.get(row.role, ""), row.duties or "",
         dates.short(row.on), _order(entry, row.order_id)]
        for place, row in enumerate(rows, 1)
    ]  # fmt: skip
    sheet.table(head, cells, [8.0, 44.0, 34.0, 48.0, 20.0, 26.0])
    sheet.gap(6)
    sheet.signature(entry.say(T("Director")), entry.director)


def _order(entry: Entry, order_id: int | None) -> str:
    row: Any = entry.session.get(Order, order_id) if order_id is not None else None
    return f"№ {row.number or '—'}, {dates.short(row.on)}" if row is not None else ""


def legal_act(sheet: Sheet, entry: Entry) -> None:
    """An act with its text and the blocks of its approval: the Regulation as the school has it."""
    row: LegalAct = entry.row
    if row.considered_on or row.approved_on or row.code == "regulation":
        no = "____"
        approved = entry.words.day(row.approved_on) if row.approved_on else entry.day("approved_on")
        sheet.at_right(
            (
                entry.say(T("APPROVED", "block")),
                entry.say(T("by order No. {number} of the director", number=row.approved_number or no)),
                approved,
                f"________________ {entry.director}",
            )
        )
        considered = entry.words.day(row.considered_on) if row.considered_on else entry.day("considered_on")
        number = row.considered_number or no
        sheet.text(
            entry.say(T("CONSIDERED by the pedagogical council, minutes No. {number}, {day}", number=number, day=considered))
        )
        sheet.gap(4)
    title = row.title_ru if entry.words.language == "ru" and row.title_ru else row.title
    sheet.title(title)
    about = filter(
        None, (entry.value("kind", empty=""), f"№ {row.number}" if row.number else "", dates.short(row.on) if row.on else "")
    )
    sheet.text(", ".join(about))
    sheet.gap(3)
    paragraphs(sheet, row.body or entry.say(T("The text is not kept in the program; see the attached file.")))
