"""The registers of office papers: obligations, papers asked from teachers, documents of other specialists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sppk_desktop.core.screens import Column, Form, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity.register import EntryPaper, Register, RegisterGroup
from sppk_desktop.features.office_papers.documents import asking, obligation
from sppk_desktop.features.office_papers.records import AskedPaper, Obligation, SpecialistPaper


def _check_obligation(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    if not values.get("staff_id") and not values.get("name"):
        return {"staff_id": T("Say who signed: a colleague of the register, or a name.")}
    return {}


OBLIGATION = Form(
    Obligation,
    (
        Section("1", T("Who signed"), ("staff_id", "name", "post", "scope")),
        Section("2", T("The paper"), ("on", "until", "kept", "note", "plan_line_id")),
    ),
    check=_check_obligation,
)
ASKED_PAPER = Form(
    AskedPaper,
    (
        Section("1", T("What is asked from whom"), ("on", "kind", "pupil_id", "class_id", "staff_id", "essence", "due")),
        Section("2", T("What came"), ("received", "result", "kept", "plan_line_id")),
    ),
)
SPECIALIST_PAPER = Form(
    SpecialistPaper,
    (
        Section("1", T("The document"), ("on", "owner", "kind", "title", "period", "staff_id", "pupil_id", "class_id")),
        Section("2", T("Where it is"), ("due", "received", "kept", "note", "plan_line_id")),
    ),
)
OFFICE_PAPERS: Final = RegisterGroup(
    T("Colleagues and their papers"),
    (
        Register(
            "asked_papers",
            T("Characteristics and extracts"),
            ASKED_PAPER,
            ("number", "on", "kind", "who", "class", Column("staff", T("From whom"), width=22, sortable=False), "due", "state"),
            new=T("Ask for a paper"),
            empty=T("Nothing was asked yet. Characteristics and extracts asked from teachers stand here, with a deadline."),
            heads=("number", "on", "kind", "who", "class", "staff", "essence", "due", "received", "result", "kept"),
            choose=("kind",),
            icon="document",
            remind=T("{name}: paper asked from a teacher"),
            papers=(EntryPaper(T("Request for the paper"), asking, blank=True),),
        ),
        Register(
            "specialist_papers",
            T("Documents of specialists"),
            SPECIALIST_PAPER,
            (
                "on",
                Column("title", T("Title", "of a document"), width=36, marks_hits=True),
                "owner",
                "kind",
                "who",
                "class",
                "state",
            ),
            new=T("New document"),
            empty=T("No document is written down yet. Papers of the speech therapist, the nurse and class teachers stand here."),
            heads=("on", "owner", "kind", "title", "period", "staff", "who", "class", "received", "kept", "note"),
            choose=("owner", "kind"),
            icon="folder",
            remind=T("{name}: document of a specialist"),
        ),
        Register(
            "obligations",
            T("Obligations not to disclose"),
            OBLIGATION,
            (Column("staff", T("Colleague"), width=28, sortable=False), "name", "post", "on", "until", "state"),
            new=T("New obligation"),
            empty=T("No obligation is written down yet. Everybody who sees these papers signs one."),
            heads=("staff", "name", "post", "scope", "on", "until", "kept"),
            icon="lock",
            whole=True,
            papers=(EntryPaper(T("Obligation not to disclose"), obligation, blank=True),),
            told=False,
        ),
    ),
)
