"""The registers of care as data: what each list shows, what each form asks, its papers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Column, FieldRow, Form, Rows, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity.register import EntryPaper, Register, RegisterGroup
from sppk_desktop.features.care import documents, keeping
from sppk_desktop.features.care.records import (
    ExtendedDay,
    ExtendedDayPupil,
    ExtraWork,
    Holiday,
    HolidayPupil,
    MaterialHelp,
    Meal,
    Medical,
)

_BEFORE: Final = T("This lies before the beginning.")


def in_order(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    """An entry does not end before it began."""
    if values.get("on") and values.get("until") and values["until"] < values["on"]:
        return {"until": _BEFORE}
    return {}


def _check_group(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    found = dict(in_order(values))
    if values.get("at") and values.get("till") and values["till"] <= values["at"]:
        found["till"] = _BEFORE
    return found


def _check_medical(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    if values.get("done") and values.get("on") and values["done"] < values["on"]:
        return {"done": _BEFORE}
    return {}


def _check_help(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    found: dict[str, Phrase] = {}
    if not values.get("pupil_id") and not values.get("family_id"):
        found["pupil_id"] = T("Say who is helped: a pupil or a family.")
    if values.get("handed") and not values.get("received_by"):
        found["received_by"] = T("Write who received it: the act is signed by him or her.")
    return found


GROUP_CHILDREN: Final = Rows(
    "children", ExtendedDayPupil, "extended_day_id", ("pupil_id", "since", "until", "note"), T("Children of the group"),
    blank_rows=20,
)  # fmt: skip
HOLIDAY_CHILDREN: Final = Rows(
    "children", HolidayPupil, "holiday_id", ("pupil_id", "paid", "note"), T("Children who were there"), blank_rows=20
)
_CHILDREN: Final = Column("children_now", T("Children", "column"), Kind.INTEGER, width=8, sortable=False)


def _since(header: Phrase) -> Column:
    return Column("on", header, Kind.DATE, width=12)


MEALS: Final = Register(
    "meals", T("Meals"),
    Form(Meal, (
        Section("1", T("The child and the meal"), ("pupil_id", "kind", "on", "until")),
        Section("2", T("On what it rests"), ("basis", "paper", "note", "plan_line_id")),
    ), check=in_order),
    ("who", "class", "kind", "basis", _since(T("From", "meals")), "until", "state"),
    new=T("New entry"),
    empty=T("Nobody is on the list of meals yet. Who eats free of charge or at a reduced price is written down here."),
    heads=("who", "class", "kind", documents.BASIS, "paper", "on", "until", "note"),
    choose=("kind", "basis"), icon="heart", remind=T("{name}: the right to meals runs out"),
    sheets=(
        EntryPaper(T("Sheet of meals for today"), documents.daily_sheet),
        EntryPaper(T("Meals of this month by class and by day"), documents.meals_of_month),
        EntryPaper(T("Meals of last month by class and by day"), documents.meals_of_last_month),
    ),
    keep=keeping.keep_meal,
)  # fmt: skip
MEDICAL: Final = Register(
    "medical", T("Medical service"),
    Form(Medical, (
        Section("1", T("What was done"), ("pupil_id", "kind", "on", "organisation_id", "to_whom", "staff_id")),
        Section("2", T("What follows for the school"), ("health_group", "physical", "advice", "nurse_note")),
        Section("3", T("What is still to be done"), ("due", "done", "note", "plan_line_id")),
    ), check=_check_medical),
    ("on", "who", "class", "kind", "organisation", "physical", "state", "due"),
    new=T("New entry"),
    empty=T("No check-up and no referral is written down yet. The nurse's note is seen by the service only."),
    heads=("on", "who", "class", "kind", "organisation", "physical", "advice", "due", "done", "note"),
    choose=("kind", "physical"), icon="heart", remind=T("{name}: medical check is due"),
    papers=(EntryPaper(T("Referral to a doctor"), documents.referral, blank=True),),
    keep=keeping.keep_medical,
)  # fmt: skip
EXTRA_WORK: Final = Register(
    "extra_work", T("Compensatory work"),
    Form(ExtraWork, (
        Section("1", T("With whom and what"), ("pupil_id", "kind", "subject", "staff_id", "on", "until", "hours_week")),
        Section("2", T("Aim and result"), ("aim", "hours", "result", "plan_line_id")),
    ), check=in_order),
    ("who", "class", "kind", "subject", "staff", "hours_week", "state"),
    new=T("New entry"),
    empty=T("No compensatory work is written down yet: catching up, individual programmes, teaching at home."),
    heads=("who", "class", "kind", "subject", "staff", "on", "until", "hours_week", "hours", "result"),
    choose=("kind",), icon="book", remind=T("{name}: compensatory work ends, sum it up"),
)  # fmt: skip
EXTENDED_DAY: Final = Register(
    "extended_day", T("Extended-day groups"),
    Form(ExtendedDay, (
        Section("1", T("The group"), (
            "name", "on", "until", "staff_id", "place", "days", FieldRow(("at", "till"), T("Hours")), "paper", "note",
            "plan_line_id",
        )),
        Section("2", T("Children of the group"), (GROUP_CHILDREN,)),
    ), check=_check_group),
    ("name", "staff", "place", _CHILDREN, _since(T("Works from")), "until", "state"),
    new=T("New group"), empty=T("There is no extended-day group yet."),
    heads=("name", "staff", "place", "days", documents.COUNT, "on", "until", "paper"),
    icon="people", remind=T("{name}: the group ends"),
    papers=(EntryPaper(T("List of the extended-day group"), documents.group_list, blank=True),),
    keep=keeping.keep_extended_day,
)  # fmt: skip
HOLIDAYS: Final = Register(
    "holidays", T("Holidays: camps and playgrounds"),
    Form(Holiday, (
        Section("1", T("Where and when"), (
            "kind", "name", "on", "until", "place", "organisation_id", "staff_id", "note", "plan_line_id",
        )),
        Section("2", T("Children who were there"), (HOLIDAY_CHILDREN,)),
    ), check=in_order),
    ("name", "kind", "place", _CHILDREN, _since(T("From", "holidays")), "until", "state"),
    new=T("New entry"), empty=T("Nothing is written down for the holidays yet."),
    heads=("name", "kind", "place", "staff", documents.COUNT, "on", "until", "note"),
    choose=("kind",), icon="calendar",
    papers=(EntryPaper(T("List of the children"), documents.holiday_list, blank=True),),
    keep=keeping.keep_holiday,
)  # fmt: skip
HELP: Final = Register(
    "material_help", T("Material help"),
    Form(MaterialHelp, (
        Section("1", T("Who is helped and why"), ("on", "pupil_id", "family_id", "basis")),
        Section("2", T("What is given"), ("kind", "what", "amount", "value", "source", "giver")),
        Section("3", T("Handing over"), ("due", "handed", "received_by", "staff_id", "note", "plan_line_id")),
    ), check=_check_help),
    ("number", "on", "who", "kind", Column("what", T("What exactly"), width=24, rank=1),
     Column("value", T("Worth, som"), Kind.MONEY, width=9), "state"),
    new=T("New help"), empty=T("No help is written down yet. Clothes, school supplies, money and food get an act here."),
    heads=("number", "on", "who", "class", "kind", "what", "value", "source", "handed", "received_by"),
    choose=("kind", "source"), icon="heart", remind=T("{name}: hand over the help"),
    papers=(EntryPaper(T("Act of material help"), documents.act_of_help, blank=True),),
    keep=keeping.keep_help,
)  # fmt: skip
GROUP: Final = RegisterGroup(T("Care"), (MEALS, MEDICAL, EXTRA_WORK, EXTENDED_DAY, HOLIDAYS, HELP))
