"""The act as the entry screen shows it: the same items as the paper's `act.ACT`, under the numbered heads of domain 3.1."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sppk_desktop.core.screens import FieldRow, Form, Rows, Section
from sppk_desktop.core.words import T
from sppk_desktop.features.visits.act import ACT, COMMISSION, INCOMES, MEMBERS, RECOMMENDATIONS, SIGNS
from sppk_desktop.features.visits.compare import Order
from sppk_desktop.features.visits.records import Visit

_COMMISSION_WIDTHS: Final = (6, 8, 8)
"""The role is a choice whose longest word is seen whole."""
_MEMBER_WIDTHS: Final = (14, 4, 6, 4, 5, 1, 1, 1)
"""On the screen a name is never cut short; what stands beside it gives way."""

ENTRY: Final = Form(
    Visit,
    (
        Section("0", T("Head of the act"), (
            "visited_on", "visited_at", "outcome", "basis", "purpose", replace(COMMISSION, widths=_COMMISSION_WIDTHS),
        )),
        Section("2", T("Addresses"), ("registered_address", "actual_address")),
        Section("3", T("Family, who was at home"), (replace(MEMBERS, widths=_MEMBER_WIDTHS), "others_present")),
        Section("5", T("Categories of the family"), ("categories",)),
        Section("6", T("Dwelling"), (
            "dwelling", "ownership",
            FieldRow(("rooms", "area", "people"), label=T("Rooms, area, people"), number="6.3"),
            "building", "heating", "water", "hot_water", "toilet", "bath",
            "light", "internet", "tv", "study_device", "sanitary", "sanitary_note",
        )),
        Section("7", T("Conditions of the child"), (
            "own_room", "bed", "desk", "supplies", "clothes", "food", "appearance", "injuries", "regime",
        )),
        Section("8", T("Income", "section"), (INCOMES, "benefits", "debts")),
        Section("9", T("Relations in the family"), (
            "relations", "violence_signs", "parenting", "study_control", "school_link", "raised_by", "habits", "leisure",
        )),
        Section("10", T("Signs of difficulty"), SIGNS),
        Section("11", T("Opinion, requests"), ("opinion",)),
        Section("12", T("Conclusion"), ("conclusion_level", "conclusion")),
        Section("13", T("Recommendations"), (RECOMMENDATIONS,)),
        Section("14", T("Measures taken"), ("measures",)),
        Section("15", T("Next visit", "section"), ("next_visit", "next_purpose")),
        Section("16", T("Signatures"), ("parent_name", "parent_date", "parent_signature", "refusal_reason")),
        Section("17", T("Attachments"), ("attachments", "photo_consent")),
    ),
    check=ACT.check,
)  # fmt: skip

ORDERS: Final = {
    **dict.fromkeys(
        ("building", "water", "toilet", "sanitary", "own_room", "bed", "desk", "supplies", "clothes", "food", "regime",
         "relations", "study_control", "school_link", "conclusion_level"),
        Order.BEST_FIRST,
    ),
    **dict.fromkeys(("rooms", "area", "hot_water", "bath", "light", "internet", "tv", "study_device"), Order.MORE_IS_BETTER),
    **dict.fromkeys(("people", "injuries", "violence_signs"), Order.LESS_IS_BETTER),
    **dict.fromkeys(SIGNS, Order.BEST_FIRST),
}  # fmt: skip
"""Which way each fact is better. What is missing here has no order: tenure, heating, categories, habits, words."""


def names(section: Section) -> list[str]:
    """The fields and nested tables of a section, in order."""
    found: list[str] = []
    for item in section.items:
        match item:
            case FieldRow():
                found += item.fields
            case Rows():
                found.append(item.name)
            case _:
                found.append(item)
    return found


LOCKED: Final = frozenset(name for name, field in ENTRY.fields.items() if field.locked)
"""Protected facts: named to the social pedagogue and the psychologist only."""


def without_locked(form: Form) -> Form:
    """The form for somebody who may know that there are protected facts, but not what they say."""
    sections = (
        replace(section, items=tuple(item for item in section.items if not (isinstance(item, str) and item in LOCKED)))
        for section in form.sections
    )
    return replace(form, sections=tuple(sections))


FACTS: Final = tuple(name for section in ENTRY.sections if section.number in ("6", "7", "9", "10") for name in names(section))
"""What the commission looks at: the facts two visits are compared by, and the ones counted as "not looked at"."""
