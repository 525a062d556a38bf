"""The act of a family visit told once (domain 3.1): screen, blank form, prefilled form and completed act all follow from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import FieldRow, Form, Layout, Rows, RowsLayout, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.visits.records import CommissionMember, Income, Recommendation, Visit, VisitMember

SIGNS: Final = tuple(f"s{number:02}" for number in range(1, 23))
"""Signs of a difficult situation (domain 5.2), each 0, 1, 2 or not looked at."""

Names = tuple[tuple[str, str], ...]
"""What the school calls signs in one language, where it has its own words: the field and its name."""

SignNames = Callable[[Session, str], Names]
"""Tells what this school calls signs, in a language."""


def as_shipped(_session: Session, _language: str) -> Names:
    """Every sign is called as the program calls it."""
    return ()


@dataclass(frozen=True)
class NamedForm(Form):
    """The act with the school's own words for signs."""

    names: Names = ()

    @property
    def fields(self) -> Mapping[str, Field]:
        """The fields of the act; on paper a sign with the school's own name has no shorter one."""
        told, own = super().fields, dict(self.names)
        return {name: replace(one, label=Phrase(own[name]), short=None) if name in own else one for name, one in told.items()}


def named(form: Form, names: Names) -> Form:
    """A form of the act, its signs called as the school calls them."""
    return NamedForm(form.record, form.sections, form.check, names) if names else form


MEMBERS: Final = Rows(
    "members", VisitMember, "visit_id",
    ("name", "kinship", "born", "education", "work", "lives_here", "at_home", "note"),
    label=T("Members of the family, pupils, who was at home"), number="3", blank_rows=8,
    widths=(55, 19, 18, 24, 28, 10.5, 10.5, 13), strong="pupil_id",
)  # fmt: skip
INCOMES: Final = Rows(
    "incomes", Income, "visit_id", ("source", "monthly"), label=T("Income of the family"), number="8.1", blank_rows=4,
    layout=RowsLayout.PAIRS,
)  # fmt: skip
RECOMMENDATIONS: Final = Rows(
    "recommendations", Recommendation, "visit_id", ("what", "who", "due"),
    label=T("Recommendations"), number="13", blank_rows=3,
    layout=RowsLayout.LINES, widths=(104, 47, 27),
)  # fmt: skip
COMMISSION: Final = Rows(
    "commission", CommissionMember, "visit_id", ("role", "name", "post"),
    label=T("Commission"), number="0.5", least_rows=2, blank_rows=3, layout=RowsLayout.SIGNATURES,
)  # fmt: skip


def check(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    """What cannot be so, field by field. Unknown is never wrong."""
    wrong: dict[str, Phrase] = {}
    day, following = values.get("visited_on"), values.get("next_visit")
    if day and following and following < day:
        wrong["next_visit"] = T("The next visit cannot be before this one.")
    if "none" in (values.get("measures") or ()) and len(values["measures"]) > 1:
        wrong["measures"] = T("“No measures are needed” cannot stand beside a measure.")
    if {"none", "no_data"} & set(values.get("habits") or ()) and len(values["habits"]) > 1:
        wrong["habits"] = T("“None” and “no information” cannot stand beside a habit.")
    if values.get("parent_signature") in ("refused", "absent") and values.get("parent_date"):
        wrong["parent_signature"] = T("The parent cannot have signed and not signed.")
    return wrong


ACT: Final = Form(
    Visit,
    (
        Section("0", T("The visit"), (
            FieldRow(("visited_on", "visited_at", "purpose"), number="0.2"),
            "outcome",
            "basis",
            COMMISSION,
            "registered_address",
            "actual_address",
        ), headed=False),
        Section("1", T("Members of the family, pupils, who was at home"), (MEMBERS, "others_present"),
                paper_number="1, 3, 4"),
        Section("5", T("Kind and social category of the family (several)"), ("categories",), layout=Layout.COLUMNS, columns=5,
                recalls=True),
        Section("6", T("Dwelling"), (
            "dwelling",
            "ownership",
            FieldRow(("rooms", "area", "people"), label=T("Size of the dwelling"), number="6.3"),
            "building",
            "heating",
            "water",
            FieldRow(("hot_water", "toilet", "bath"), label=T("Hot water, toilet, bath"), number="6.7"),
            FieldRow(("light", "internet", "tv", "study_device"), label=T("Light, internet, TV, computer"), number="6.8"),
            FieldRow(("sanitary", "sanitary_note"), label=T("Sanitary condition"), number="6.9"),
        ), recalls=True, asks_change=True),
        Section("7", T("Conditions of the child"), (
            "own_room", "bed", "desk", "supplies", "clothes", "food",
            FieldRow(("appearance", "injuries"), label=T("Appearance, health"), number="7.7"),
            "regime",
        ), recalls=True, asks_change=True),
        Section("8", T("Income", "section"), (INCOMES, FieldRow(("benefits", "debts"), number="8.2")), page=2, recalls=True),
        Section("9", T("Relations and upbringing in the family"), (
            FieldRow(("relations", "violence_signs"), label=T("Relations in the family"), number="9.1"),
            "parenting", "study_control", "school_link", "raised_by", "habits", "leisure",
        ), recalls=True, asks_change=True, page=2),
        Section("10", T("Signs of a difficult situation: 0 — none, 1 — weak, 2 — clear"), SIGNS,
                layout=Layout.SIGNS, columns=3, page=2, recalls=True),
        Section("11", T("Opinion, conclusion, recommendations"), (
            "opinion",
            FieldRow(("conclusion_level", "conclusion"), label=T("Conclusion of the commission"), number="12"),
            RECOMMENDATIONS,
            "measures",
            FieldRow(("next_visit", "next_purpose"), number="15"),
            FieldRow(("attachments", "photo_consent"), number="17"),
        ), headed=False, page=2),
        Section("16", T("Commission and signatures"), (
            FieldRow(("parent_name", "parent_date"), number="16"),
            FieldRow(("parent_signature", "refusal_reason"), number="16"),
        ), paper_number="0.5, 16", page=2, layout=Layout.SIGNATURES),
    ),
    check=check,
)  # fmt: skip
"""Screen and paper of the act. On paper the locked fields of all sections are gathered, as codes, in one row after section 10."""

PAPER_CATEGORIES: Final[tuple[tuple[tuple[str, ...], Phrase], ...]] = (
    (("B10",), T("complete", "paper family")),
    (("B11",), T("mother only", "paper family")),
    (("B12",), T("father only", "paper family")),
    (("B13",), T("step-parent", "paper family")),
    (("B14", "B15"), T("guardian", "paper family")),
    (("B16",), T("with relatives", "paper family")),
    (("B30",), T("many children", "paper family")),
    (("C10",), T("low income", "paper family")),
    (("E10", "E11", "E12"), T("labour migrants", "paper family")),
    (("D10", "D11", "D12", "D13", "D14"), T("orphan", "paper family")),
    (("H11",), T("risk group", "paper family")),
    (("H10",), T("difficult situation", "paper family")),
    (("H20",), T("patronage", "paper family")),
    (("C12",), T("receives benefit", "paper family")),
)
"""What section 5 shows on paper: the catalogue codes behind one box, and its short label; the rest go under “other”."""
