"""The register's forms and plain lists as data: what is asked of a pupil, an adult, a family, a class, a colleague, a year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sppk_desktop.core.fields import Field, Kind, field_of
from sppk_desktop.core.screens import Column, Form, PlainRows, Screen, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.classes import HIGHEST_GRADE, LOWEST_GRADE, read_class
from sppk_desktop.features.people.pins import pin_error
from sppk_desktop.features.people.records import (
    LEAVING,
    SEX,
    Family,
    Membership,
    Person,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
    SchoolYear,
    Staff,
    Tie,
)


@dataclass(frozen=True, slots=True)
class EntryForm(Form):
    """A form that also asks what is kept in dated rows of its own: the class and the household of a new pupil, the tie."""

    extra: Mapping[str, Field] = field(default_factory=dict)

    @property
    def fields(self) -> Mapping[str, Field]:
        """The described fields of the record, and the extra ones."""
        return {**Form.fields.fget(self), **{name: replace(told, name=name) for name, told in self.extra.items()}}  # type: ignore[attr-defined]


def _check_pupil(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    found = _check_pin(values)
    if values.get("born") and values.get("enrolled") and values["enrolled"] <= values["born"]:
        found["enrolled"] = T("This is before the birth date.")
    return found


def _check_pin(values: Mapping[str, Any]) -> dict[str, Phrase]:
    error = pin_error(values.get("pin") or "")
    return {"pin": error} if error else {}


_NAME = ("surname", "given", "patronymic")
_SEX = replace(field_of(Pupil.sex), options=tuple(replace(option, short=None) for option in SEX))
_ENROLLED = replace(field_of(Pupil.enrolled), label=T("Enrolled, in the class since"))


def _new_class(typed: str) -> tuple[str, Phrase] | None:
    """A class nobody wrote down yet is made by its name: the first child of a new school comes into it."""
    name = read_class(typed)
    return (str(name), T("{name}, a new class", name=str(name))) if name else None


_CLASS = replace(field_of(Membership.class_id), name="class_id", help=T("Type the class: 7А"), makes=_new_class)
_FAMILY = replace(field_of(Residence.family_id), help=T("Type a name or a street; empty makes a new family"), required=False)
_HOME = {name: replace(told, required=False) for name, told in (
    ("settlement", field_of(Family.settlement)), ("street", field_of(Family.street)), ("house", field_of(Family.house)),
    ("flat", field_of(Family.flat)), ("landmark", field_of(Family.landmark)),
    ("family_phone", replace(field_of(Family.phone), label=T("Phone of the household"))),
)}  # fmt: skip

NEW_PUPIL = EntryForm(
    Pupil,
    (
        Section("1", T("The child"), (*_NAME, "sex", "born", "pin", "nationality")),
        Section("2", T("School"), ("class_id", "enrolled")),
        Section("3", T("With whom the child lives"), ("family_id", *_HOME)),
        Section("4", T("More"), ("phone", "registered_address", "health_group", "interests", "note")),
    ),
    check=_check_pupil,
    extra={"class_id": replace(_CLASS, required=False), "family_id": _FAMILY, "sex": _SEX, "enrolled": _ENROLLED, **_HOME},
)  # fmt: skip

PUPIL = EntryForm(
    Pupil,
    (
        Section("1", T("The child"), (*_NAME, "former_names", "sex", "born", "pin", "nationality")),
        Section("2", T("School"), ("enrolled",)),
        Section("3", T("More"), ("phone", "registered_address", "health_group", "interests", "note")),
    ),
    check=_check_pupil,
    extra={"sex": _SEX},
)

FAMILY = Form(
    Family,
    (
        Section("1", T("The family"), ("name", "phone", "children_count", "schoolage_count")),
        Section("2", T("Where it lives"), ("address_text", "settlement", "street", "house", "flat", "landmark")),
        Section("3", T("More"), ("note", "closed")),
    ),
)

_TIE = {name: field_of(getattr(Tie, name)) for name in (
    "kinship", "legal", "lives_together", "may_be_informed", "works_abroad", "abroad_country", "abroad_since",
)}  # fmt: skip

ADULT_OF_PUPIL = EntryForm(
    Person,
    (
        Section("1", T("The adult"), ("kinship", *_NAME, "born_year", "phone", "pin")),
        Section("2", T("What holds between them"), ("legal", "lives_together", "may_be_informed")),
        Section("3", T("Work"), ("education", "employment", "workplace", "works_abroad", "abroad_country", "abroad_since")),
        Section("4", T("More"), ("died", "note")),
    ),
    check=_check_pin,
    extra=_TIE,
)

ADULT = Form(
    Person,
    (
        Section("1", T("The adult"), (*_NAME, "sex", "born_year", "born", "phone", "pin")),
        Section("2", T("Work"), ("education", "employment", "workplace")),
        Section("3", T("More"), ("died", "note")),
    ),
    check=_check_pin,
)


def category_form(kind: str) -> EntryForm:
    """A category of a pupil or a family: which, since when, on what paper."""
    catalogue = f"categories.{kind}"
    return EntryForm(
        PupilCategory,
        (Section("1", T("Category"), ("code", "since", "until", "basis")),),
        check=_check_span,
        extra={"code": Field(Kind.CATALOGUE, T("Category"), required=True, catalogue=catalogue)},
    )


def _check_span(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    if values.get("since") and values.get("until") and values["until"] < values["since"]:
        return {"until": T("The end lies before the beginning.")}
    return {}


def same_form(record: str) -> EntryForm:
    """Which other card is the same child, adult or household."""
    told = T("Type a name or a street") if record == "Family" else T("Type a part of the name")
    asked = Field(Kind.LINK, T("The other card"), required=True, link=record, help=told)
    return EntryForm(Pupil, (Section("1", T("The other card"), ("other_id",)),), extra={"other_id": asked})


MOVE_CLASS = EntryForm(
    Membership,
    (Section("1", T("Another class"), ("class_id", "since", "reason")),),
    extra={"class_id": _CLASS, "since": replace(field_of(Membership.since), label=T("From which day"))},
)

MOVE_FAMILY = EntryForm(
    Residence,
    (
        Section("1", T("Another household"), ("since", "family_id")),
        Section("2", T("Or a new one"), ("family_name", *_HOME)),
    ),
    extra={
        "since": replace(field_of(Residence.since), label=T("From which day")),
        "family_id": replace(_FAMILY, help=T("Type a name or a street")),
        "family_name": replace(field_of(Family.name), required=False),
        **_HOME,
    },
)

LEAVE = EntryForm(
    Pupil,
    (Section("1", T("Leaving the school"), ("left", "leaving", "left_to")),),
    extra={
        "left": replace(field_of(Pupil.left), required=True, label=T("Last day at school")),
        "leaving": Field(Kind.CHOICE, T("Reason of leaving"), required=True, options=LEAVING),
    },
)

COME_BACK = EntryForm(
    Membership,
    (Section("1", T("Back at school"), ("class_id", "since")),),
    extra={"class_id": _CLASS, "since": replace(field_of(Membership.since), label=T("From which day"))},
)


def _check_class(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    grade = values.get("grade")
    if grade is not None and not LOWEST_GRADE <= grade <= HIGHEST_GRADE:
        return {"grade": T("Grades go from 0 to 12.")}
    return {}


_OPTIONAL_LETTER = replace(field_of(SchoolClass.letter), required=False)

CLASS = EntryForm(
    SchoolClass,
    (
        Section("1", T("Class"), ("year_id", "grade", "letter", "profile", "programme", "shift", "language")),
        Section("2", T("Who leads it"), ("teacher_id", "continues_id")),
    ),
    check=_check_class,
    extra={"letter": _OPTIONAL_LETTER},
)  # fmt: skip

STAFF = Form(
    Staff,
    (Section("1", T("Colleague"), (*_NAME, "post", "post_text", "phone", "since", "until")),),
    check=lambda values: _check_span(values),
)


STAFF_ROWS = PlainRows(
    Staff,
    (
        Column("full_name", T("Name", "of a person"), width=34, marks_hits=True),
        Column("post", T("Post"), Kind.CHOICE, width=26),
        Column("phone", T("Phone"), width=17, rank=1, sortable=False),
        Column("since", T("Since"), Kind.DATE, width=11, rank=2),
        Column("until", T("Until"), Kind.DATE, width=11, rank=2),
    ),
    search_in=(Staff.name_fold,),
    order=(Staff.name_key,),
)

YEAR_ROWS = PlainRows(
    SchoolYear,
    (
        Column("name", T("School year"), width=12),
        Column("starts", T("Starts"), Kind.DATE, width=12),
        Column("ends", T("Ends"), Kind.DATE, width=12),
    ),
    order=(SchoolYear.starts.desc(),),
)  # fmt: skip

STAFF_SCREEN = Screen(
    "staff", T("Staff"), STAFF_ROWS, STAFF, new=T("New colleague"),
    empty=T("No colleague is written down yet. Class teachers and the members of commissions are chosen from here."),
)  # fmt: skip
