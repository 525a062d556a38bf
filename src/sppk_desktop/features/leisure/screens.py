"""The registers of leisure and order as data: what each list shows, what each form asks, its papers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Column, FieldRow, Form, Rows, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity.register import EntryPaper, Register, RegisterGroup
from sppk_desktop.features.leisure import documents, keeping
from sppk_desktop.features.leisure.records import (
    Club,
    ClubPupil,
    EngagementCheck,
    EngagementPupil,
    Interest,
    OrderCheck,
    OrderCheckPupil,
)

_BEFORE: Final = T("This lies before the beginning.")


def _check_club(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    found: dict[str, Phrase] = {}
    if values.get("on") and values.get("until") and values["until"] < values["on"]:
        found["until"] = _BEFORE
    if values.get("at") and values.get("till") and values["till"] <= values["at"]:
        found["till"] = _BEFORE
    return found


def _check_done(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    found: dict[str, Phrase] = {}
    if values.get("done") and values.get("on") and values["done"] < values["on"]:
        found["done"] = _BEFORE
    if None not in (values.get("present"), values.get("expected")) and values["present"] > values["expected"]:
        found["present"] = T("More are present than should be.")
    return found


def _counted(name: str, header: Phrase) -> Column:
    return Column(name, header, Kind.INTEGER, width=8, sortable=False)


MEMBERS: Final = Rows(
    "members", ClubPupil, "club_id", ("pupil_id", "since", "until", "note"), T("Members"), blank_rows=20
)  # fmt: skip
ASKED: Final = Rows(
    "asked", EngagementPupil, "engagement_check_id", ("pupil_id", "engaged", "what"),
    T("Children; a class without a list gets its list when it is saved"), blank_rows=28,
)  # fmt: skip
NAMED: Final = Rows(
    "named", OrderCheckPupil, "order_check_id", ("pupil_id", "found", "lessons", "note"), T("Children who were found"),
    blank_rows=12,
)  # fmt: skip

CLUBS: Final = Register(
    "clubs", T("Clubs and sections"),
    Form(Club, (
        Section("1", T("The club"), ("kind", "name", "area", "outside", "organisation_id", "place")),
        Section("2", T("Who leads it and when"), (
            "staff_id", "leader", "days", FieldRow(("at", "till"), T("Hours")), "on", "until", "note", "plan_line_id",
        )),
        Section("3", T("Members"), (MEMBERS,)),
    ), check=_check_club),
    (Column("name", T("Name", "of a club"), width=22, marks_hits=True), "kind", "area",
     Column("place", T("Place", "of an event"), width=20, rank=1), _counted("members_now", T("Members", "column")), "state"),
    new=T("New club"),
    empty=T("No club is written down yet. Members of clubs are counted as engaged in the passport and reports."),
    heads=("name", "kind", "area", "place", documents.LEADER, "days", documents.MEMBERS, "on", "until"),
    choose=("kind", "area"), icon="flag",
    papers=(EntryPaper(T("List of the club"), documents.club_list, blank=True),),
    sheets=(EntryPaper(T("Engagement of pupils today"), documents.engagement_today),),
    keep=keeping.keep_club,
)  # fmt: skip
ENGAGEMENT: Final = Register(
    "engagement", T("Checks of engagement"),
    Form(EngagementCheck, (
        Section("1", T("The check"), ("on", "class_id", "staff_id", "essence")),
        Section("2", T("Children of the class"), (ASKED,)),
        Section("3", T("Result"), ("result", "due", "done", "plan_line_id")),
    ), check=_check_done),
    ("on", "class", "staff", _counted("asked", T("Children", "column")), "result", "state",
     "due"),
    new=T("New check"),
    empty=T("No check of engagement is written down yet. Choose a class and save: its list comes with the clubs filled in."),
    heads=("on", "class", "staff", documents.ASKED, "essence", "result", "due", "done"),
    icon="clock", remind=T("{name}: check the engagement again"),
    papers=(EntryPaper(T("Result of the check of engagement"), documents.engagement_result, blank=True),),
    keep=keeping.keep_check,
)  # fmt: skip
ORDER: Final = Register(
    "order_checks", T("Attendance and regime: checks"),
    Form(OrderCheck, (
        Section("1", T("The check"), ("kind", "on", "at", "class_id", "place", "staff_id", "with_whom")),
        Section("2", T("What was found"), (FieldRow(("expected", "present"), T("How many")), NAMED, "essence")),
        Section("3", T("What was done"), ("measures", "due", "done", "result", "plan_line_id")),
    ), check=_check_done),
    ("on", "kind", "class", "place", "expected", "present", _counted("named", T("Named", "column")), "state"),
    new=T("New check"),
    empty=T("No check is written down yet: attendance, truancy, regime of work and rest, evening checks."),
    heads=("on", "kind", "class", "place", "with_whom", documents.PRESENT, documents.NAMED, "essence", "measures", "result"),
    choose=("kind",), icon="clock", remind=T("{name}: check the order again"),
    papers=(EntryPaper(T("Note on the check"), documents.order_note, blank=True),),
)  # fmt: skip
INTERESTS: Final = Register(
    "interests", T("Interests and inclinations"),
    Form(Interest, (
        Section("1", T("What the child likes"), ("pupil_id", "on", "kind", "name", "level")),
        Section("2", T("How to develop it"), ("known_from", "support", "plan_line_id")),
    )),
    ("who", "class", "kind", "name", "level", "on"),
    new=T("New entry"), empty=T("No interest is written down yet. What children like stands here and on their timelines."),
    heads=("who", "class", "kind", "name", "level", "known_from", "support", "on"),
    choose=("kind", "level"), icon="heart", keep=keeping.keep_interest,
)  # fmt: skip
GROUP: Final = RegisterGroup(T("Leisure and order"), (CLUBS, ENGAGEMENT, ORDER, INTERESTS))
