"""The registers of protection: papers sent out, hearings, templates of letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from sppk_desktop.core.fields import field_of
from sppk_desktop.core.screens import Column, Form, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity.options import APPEALS, HEARING, LETTERS
from sppk_desktop.features.activity.records import Appeal
from sppk_desktop.features.activity.register import EntryPaper, Register, RegisterGroup
from sppk_desktop.features.activity.screens import WorkForm
from sppk_desktop.features.activity.states import State
from sppk_desktop.features.protection.documents import chronology, hearing_record, letter
from sppk_desktop.features.protection.records import LetterTemplate
from sppk_desktop.features.protection.templates import is_seeded, seed


def _check_letter(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    found: dict[str, Phrase] = {}
    if not values.get("organisation_id") and not values.get("to_whom"):
        found["organisation_id"] = T("Say whom the paper is to: an organisation of the directory, or in words.")
    if values.get("answered") and values.get("on") and values["answered"] < values["on"]:
        found["answered"] = T("This lies before it was sent.")
    return found


def _check_hearing(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    if not values.get("pupil_id") and not values.get("family_id"):
        return {"pupil_id": T("Say whose interests are defended: a pupil or a family.")}
    return {}


LETTER = WorkForm(
    Appeal,
    (
        Section("1", T("Where to and about whom"), ("on", "kind", "aim", "organisation_id", "to_whom", "pupil_id", "family_id")),
        Section("2", T("The letter"), ("subject", "essence", "template_id", "body", "enclosed", "staff_id", "notice_id")),
        Section("3", T("Answer"), ("due", "answered", "answer_number", "outcome", "result", "plan_line_id")),
    ),
    check=_check_letter,
    extra={"kind": replace(field_of(Appeal.kind), options=tuple(one for one in APPEALS if one.code in LETTERS))},
)
_HEARING = {
    "on": replace(field_of(Appeal.on), label=T("Invited on")),
    "due": replace(field_of(Appeal.due), label=T("Day of the hearing"), required=True),
    "answered": replace(field_of(Appeal.answered), label=T("Took part on")),
    "essence": replace(field_of(Appeal.essence), label=T("What was said in the child's interest")),
    "result": replace(field_of(Appeal.result), label=T("What was decided")),
    "staff_id": replace(field_of(Appeal.staff_id), label=T("Who took part")),
    "answer_number": replace(field_of(Appeal.answer_number), label=T("Number of the decision")),
}
HEARING_FORM = WorkForm(
    Appeal,
    (
        Section("1", T("The hearing"), ("on", "organisation_id", "to_whom", "due", "at", "place", "pupil_id", "family_id")),
        Section("2", T("Our part"), ("staff_id", "role", "subject", "essence", "enclosed")),
        Section("3", T("Result"), ("answered", "outcome", "answer_number", "result", "plan_line_id")),
    ),
    check=_check_hearing,
    extra=_HEARING,
)
TEMPLATE = Form(
    LetterTemplate,
    (
        Section("1", T("The template"), ("ky", "ru", "kind", "on", "hidden")),
        Section("2", T("Texts"), ("body_ky", "body_ru")),
    ),
)
PROTECTION: Final = RegisterGroup(
    T("Protection of rights"),
    (
        Register(
            "appeals",
            T("Papers sent out"),
            LETTER,
            ("number", "on", "kind", "organisation", "who", "class", "state", "due"),
            new=T("New paper"),
            empty=T("No paper is written down yet. Letters, petitions and reports to organisations stand here."),
            heads=("number", "on", "kind", "aim", "organisation", "who", "class", "essence", "due", "answered", "result"),
            choose=("kind", "outcome"),
            kinds=LETTERS,
            icon="export",
            remind=T("{name}: answer expected"),
            papers=(EntryPaper(T("The letter"), letter), EntryPaper(T("Chronology"), chronology)),
            told=False,
        ),
        Register(
            "hearings",
            T("Hearings and commissions"),
            HEARING_FORM,
            ("number", Column("due", T("Day of the hearing"), "date", width=14), "who", "class", "organisation", "role", "state"),
            new=T("New hearing"),
            empty=T("No hearing is written down yet. Courts and commissions where the child is represented stand here."),
            heads=("number", "due", "who", "class", "organisation", "role", "staff", "essence", "answered", "outcome", "result"),
            choose=("role", "outcome"),
            states=(State.OPEN, State.LATE, State.DONE),
            kinds=(HEARING,),
            others={"kind": HEARING},
            icon="shield",
            remind=T("{name}: hearing"),
            papers=(EntryPaper(T("Note on the hearing"), hearing_record), EntryPaper(T("Chronology"), chronology)),
            told=False,
        ),
        Register(
            "letter_templates",
            T("Templates of letters"),
            TEMPLATE,
            (
                Column("ky", T("Name in Kyrgyz"), width=38, marks_hits=True),
                Column("ru", T("Name in Russian"), width=38),
                "kind",
                "hidden",
            ),
            new=T("New template"),
            empty=T("There is no template yet."),
            choose=("kind",),
            icon="document",
            whole=True,
        ),
    ),
    seed,
    is_seeded,
)
