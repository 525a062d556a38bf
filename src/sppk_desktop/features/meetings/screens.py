"""The registers of meetings: minutes, decisions, participation, orders, the service's composition, the legal base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sppk_desktop.core.screens import Column, Form, Rows, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity.register import EntryPaper, Register, RegisterGroup
from sppk_desktop.features.meetings.documents import composition, extract, legal_act, minutes, order, order_extract
from sppk_desktop.features.meetings.keeping import date_of_meeting, dates_of_items
from sppk_desktop.features.meetings.legal import is_seeded, seed
from sppk_desktop.features.meetings.records import LegalAct, Meeting, MeetingItem, Order, Participation, ServiceMember


def _check_member(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    if not values.get("staff_id") and not values.get("name"):
        return {"staff_id": T("Say who it is: a colleague of the register, or a name.")}
    if values.get("until") and values.get("on") and values["until"] < values["on"]:
        return {"until": T("This lies before the beginning.")}
    return {}


AGENDA = Rows(
    "agenda",
    MeetingItem,
    "meeting_id",
    ("question", "speaker", "decision", "staff_id", "due"),
    T("Agenda and decisions"),
    blank_rows=5,
    widths=(5, 3, 6, 3, 2),
)
MEETING = Form(
    Meeting,
    (
        Section("1", T("The meeting"), ("on", "number", "kind", "topic", "at", "place")),
        Section("2", T("Who was there"), ("chair", "secretary", "present_count", "present", "absent", "staff_id")),
        Section("3", T("Agenda and decisions"), (AGENDA, "note", "plan_line_id")),
    ),
)
DECISION = Form(
    MeetingItem,
    (
        Section("1", T("The question"), ("meeting_id", "question", "speaker", "heard", "pupil_id", "family_id")),
        Section("2", T("Decision"), ("decision", "staff_id", "due")),
        Section("3", T("Carrying out"), ("done", "result", "plan_line_id")),
    ),
)
PARTICIPATION = Form(
    Participation,
    (
        Section("1", T("Where"), ("on", "kind", "title")),
        Section("2", T("Our part"), ("staff_id", "part", "subject", "result", "plan_line_id")),
    ),
)
ORDER = Form(
    Order,
    (
        Section("1", T("The order"), ("on", "number", "kind", "subject", "basis", "meeting_id", "pupil_id", "family_id")),
        Section("2", T("Text", "of an order"), ("body", "responsible", "signed_by")),
        Section("3", T("Carrying out"), ("staff_id", "due", "done", "plan_line_id")),
    ),
)
MEMBER = Form(
    ServiceMember,
    (
        Section("1", T("Who"), ("staff_id", "name", "role", "duties")),
        Section("2", T("From when to when"), ("on", "until", "order_id")),
    ),
    check=_check_member,
)
LEGAL_ACT = Form(
    LegalAct,
    (
        Section("1", T("The act"), ("kind", "title", "title_ru", "number", "on", "validity", "checked", "note")),
        Section("2", T("How it was approved"), ("considered_on", "considered_number", "approved_on", "approved_number")),
        Section("3", T("Text", "of an act"), ("body",)),
    ),
)
MEETINGS: Final = RegisterGroup(
    T("Meetings, orders, legal base"),
    (
        Register(
            "meetings",
            T("Meetings"),
            MEETING,
            ("on", Column("number", T("Protocol No."), width=13), "kind", "topic", "chair", "present_count"),
            new=T("New meeting"),
            empty=T("No meeting is written down yet. Councils and meetings with the director stand here."),
            heads=("on", "number", "kind", "topic", "chair", "secretary", "present_count", "absent", "note"),
            choose=("kind",),
            icon="people",
            papers=(
                EntryPaper(T("Minutes", "of a meeting"), minutes, blank=True),
                EntryPaper(T("Extract from the minutes"), extract),
            ),
            keep=dates_of_items,
        ),
        Register(
            "decisions",
            T("Decisions of meetings"),
            DECISION,
            (
                "on",
                Column("question", T("Question of the agenda"), width=36, marks_hits=True),
                "decision",
                Column("staff", T("Responsible"), width=22, rank=1, sortable=False),
                "due",
                "state",
            ),
            new=T("New decision"),
            empty=T("No decision is written down yet. They come from the agenda of a meeting."),
            heads=("on", "question", "speaker", "decision", "staff", "due", "done", "result"),
            icon="check",
            remind=T("{name}: decision to be carried out"),
            papers=(EntryPaper(T("Extract from the minutes"), order_extract),),
            keep=date_of_meeting,
        ),
        Register(
            "participation",
            T("Participation in commissions"),
            PARTICIPATION,
            ("on", "title", "kind", "part", "subject", "staff"),
            new=T("New participation"),
            empty=T("Nothing is written down yet. Commissions and methodical associations of others stand here."),
            heads=("on", "kind", "title", "staff", "part", "subject", "result"),
            choose=("kind", "part"),
            icon="people",
        ),
        Register(
            "orders",
            T("Orders"),
            ORDER,
            (Column("number", T("Order No."), width=12), "on", "subject", "kind", "responsible", "due", "state"),
            new=T("New order"),
            empty=T("No order is written down yet."),
            heads=("number", "on", "kind", "subject", "basis", "responsible", "due", "done"),
            choose=("kind",),
            icon="document",
            remind=T("{name}: order to be carried out"),
            papers=(EntryPaper(T("Order", "of the director"), order),),
        ),
        Register(
            "service",
            T("Composition of the service"),
            MEMBER,
            (Column("staff", T("Colleague"), width=28, sortable=False), "name", "role", "on", "until", "state"),
            new=T("New member"),
            empty=T("Nobody is written down yet. Who works in the service, from when to when, stands here."),
            heads=("staff", "name", "role", "duties", "on", "until"),
            choose=("role",),
            icon="people",
            whole=True,
            sheets=(EntryPaper(T("Composition of the service today"), composition),),
            told=False,
        ),
        Register(
            "legal_acts",
            T("Legal base"),
            LEGAL_ACT,
            (Column("title", T("Title in Kyrgyz"), width=48, marks_hits=True), "kind", "number", "on", "validity"),
            new=T("New act"),
            empty=T("No act is written down yet."),
            heads=("kind", "title", "title_ru", "number", "on", "validity"),
            choose=("kind", "validity"),
            icon="book",
            whole=True,
            papers=(EntryPaper(T("The act on paper"), legal_act),),
            told=False,
        ),
    ),
    seed,
    is_seeded,
)
