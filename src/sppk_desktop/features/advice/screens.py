"""The registers of advice and telling: recommendations, notifications, proposals, mediation, informal groups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from sppk_desktop.core.fields import field_of
from sppk_desktop.core.screens import Column, Form, Rows, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity.options import PROPOSAL
from sppk_desktop.features.activity.records import Appeal
from sppk_desktop.features.activity.register import EntryPaper, Register, RegisterGroup
from sppk_desktop.features.activity.screens import WorkForm
from sppk_desktop.features.advice.documents import agreement, proposal, recommendation, told_slip
from sppk_desktop.features.advice.records import (
    Informing,
    Mediation,
    MediationPupil,
    Recommendation,
    YouthGroup,
    YouthGroupMember,
)


def _check_recommendation(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    if values.get("followed") and not values.get("handed"):
        return {"handed": T("Say when it was handed over: nobody follows what was not told.")}
    return {}


def _check_about(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    if not values.get("pupil_id") and not values.get("family_id"):
        return {"pupil_id": T("Say whose case it is: a pupil or a family.")}
    return {}


RECOMMENDATION = Form(
    Recommendation,
    (
        Section("1", T("To whom and about whom"), ("on", "kind", "name", "pupil_id", "family_id", "class_id", "staff_id")),
        Section("2", T("The recommendation"), ("essence", "basis", "strengths")),
        Section("3", T("Handing over"), ("handed", "way", "receipt")),
        Section("4", T("Was it followed"), ("due", "checked", "followed", "result", "plan_line_id")),
    ),
    check=_check_recommendation,
)
INFORMING = Form(
    Informing,
    (
        Section("1", T("Who was informed"), ("on", "kind", "name", "way", "staff_id")),
        Section("2", T("About what"), ("pupil_id", "family_id", "essence")),
        Section("3", T("Answer"), ("due", "answered", "answer", "plan_line_id")),
    ),
    check=_check_about,
)
PROPOSAL_FORM = WorkForm(
    Appeal,
    (
        Section("1", T("The proposal"), ("on", "to_whom", "subject", "essence", "body", "pupil_id", "staff_id")),
        Section("2", T("Answer"), ("due", "answered", "outcome", "result", "plan_line_id")),
    ),
    extra={
        "to_whom": replace(field_of(Appeal.to_whom), label=T("To whom: the director, a deputy, the council")),
        "subject": replace(field_of(Appeal.subject), label=T("About what"), required=True),
        "essence": replace(field_of(Appeal.essence), label=T("What is the matter, on which evidence")),
        "body": replace(field_of(Appeal.body), label=T("What is proposed")),
        "result": replace(field_of(Appeal.result), label=T("What was decided")),
    },
)
SIDES = Rows("sides", MediationPupil, "mediation_id", ("pupil_id", "side"), T("Pupils who took part, by name"))
MEDIATION = Form(
    Mediation,
    (
        Section("1", T("When and with whom"), ("on", "kind", "topic", "staff_id", "class_id", "participants", SIDES)),
        Section("2", T("What it was about"), ("essence", "agreement")),
        Section("3", T("Does it hold"), ("due", "done", "result", "plan_line_id")),
    ),
)
MEMBERS = Rows("members", YouthGroupMember, "group_id", ("pupil_id", "place"), T("Pupils of this school"))
YOUTH_GROUP = Form(
    YouthGroup,
    (
        Section("1", T("The group"), ("name", "on", "place", "size", "leader", "interests", MEMBERS)),
        Section("2", T("Influence"), ("influence", "risk", "source")),
        Section("3", T("What was done"), ("done", "until", "plan_line_id")),
    ),
)
ADVICE: Final = RegisterGroup(
    T("Recommendations and telling"),
    (
        Register(
            "recommendations",
            T("Recommendations"),
            RECOMMENDATION,
            (
                "number",
                "on",
                "kind",
                "name",
                "who",
                "class",
                Column("handed", T("Handed over on", "advice"), "date", width=13, rank=1),
                "state",
            ),
            new=T("New recommendation"),
            empty=T("No recommendation is written down yet. What is advised to a teacher, a parent or a pupil stands here."),
            heads=("number", "on", "kind", "name", "who", "class", "essence", "basis", "handed", "receipt", "followed", "result"),
            choose=("kind", "followed"),
            icon="sign",
            remind=T("{name}: was the recommendation followed?"),
            papers=(EntryPaper(T("Recommendation with a receipt"), recommendation, blank=True),),
        ),
        Register(
            "informing",
            T("Notifications about the work"),
            INFORMING,
            ("on", "kind", "name", "who", "class", "way", "essence", "state"),
            new=T("New notification"),
            empty=T("Nobody was informed yet. Whom the service told about the course of its work stands here."),
            heads=("on", "kind", "name", "who", "class", "essence", "way", "staff", "answered", "answer"),
            choose=("kind", "way"),
            icon="phone",
            remind=T("{name}: answer to the notification"),
            papers=(EntryPaper(T("Notification"), told_slip),),
        ),
        Register(
            "proposals",
            T("Proposals to the administration"),
            PROPOSAL_FORM,
            ("number", "on", Column("subject", T("About what"), width=34, marks_hits=True), "to_whom", "outcome", "due", "state"),
            new=T("New proposal"),
            empty=T("No proposal is written down yet. What the service asks the administration to change stands here."),
            heads=("number", "on", "to_whom", "subject", "essence", "body", "due", "answered", "outcome", "result"),
            choose=("outcome",),
            kinds=(PROPOSAL,),
            others={"kind": PROPOSAL},
            icon="export",
            remind=T("{name}: answer to the proposal"),
            papers=(EntryPaper(T("Proposal to the administration"), proposal),),
            told=False,
        ),
        Register(
            "mediation",
            T("Mediation and self-government"),
            MEDIATION,
            ("on", "topic", "kind", "participants", "due", "state"),
            new=T("New entry"),
            empty=T("Nothing is written down yet. Mediation of conflicts and pupils' self-government stand here."),
            heads=("on", "kind", "topic", "participants", "essence", "agreement", "due", "done", "result", "staff"),
            choose=("kind",),
            icon="people",
            remind=T("{name}: does the agreement hold?"),
            papers=(EntryPaper(T("Agreement of the sides"), agreement, blank=True),),
        ),
        Register(
            "youth_groups",
            T("Informal youth groups"),
            YOUTH_GROUP,
            (Column("name", T("What the group is called"), width=30, marks_hits=True), "on", "place", "size", "risk", "state"),
            new=T("New group"),
            empty=T("No group is written down yet. Groups whose influence on pupils is a danger stand here."),
            heads=("name", "on", "place", "size", "leader", "interests", "influence", "risk", "done", "until"),
            choose=("risk",),
            icon="people",
            whole=True,
        ),
    ),
)
