"""Both cards told once (domain 5.1, 5.2): entry screen, form on paper and completed card follow from these sections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.screens import FieldRow, Form, Layout, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.diagnostics.catalogue import ADOLESCENT, FAMILY, Rules
from sppk_desktop.features.diagnostics.records import AdolescentCard, FamilyCard

SEEN: Final = (
    Option("0", T("no", "sign level"), T("0", "sign")),
    Option("1", T("sometimes, weak", "sign level"), T("1", "sign")),
    Option("2", T("often, clear", "sign level"), T("2", "sign")),
)
_SIGNS_TITLE: Final = T("Signs (0 no, 1 sometimes, 2 often)")


@dataclass(frozen=True)
class CardForm(Form):
    """A form whose indicators are data: their fields are made of the rules, in the language they are shown in."""

    asked: Mapping[str, Field] = field(default_factory=dict)

    @property
    def fields(self) -> Mapping[str, Field]:
        """The record's own fields, renumbered for this card, and one for each indicator."""
        return {**super().fields, **self.asked}


@dataclass(frozen=True)
class CardKind:
    """One of the two cards."""

    key: str
    record: type[Any]
    owner: str  # pupil or family
    signs: str  # number of the section of indicators
    title: Phrase
    short: Phrase
    sections: tuple[Section, ...]
    numbers: Mapping[str, str]  # of the fields both cards have

    @property
    def table(self) -> str:
        """The kind the rest of the program knows the record by."""
        return str(self.record.__tablename__)

    @property
    def owner_id(self) -> str:
        """The column that says whose card it is."""
        return f"{self.owner}_id"


ADOLESCENTS: Final = CardKind(
    ADOLESCENT, AdolescentCard, "pupil", "11",
    T("Diagnostic card of a difficult adolescent"), T("Card of an adolescent"),
    (
        Section("0", T("Head of the card"), (FieldRow(("on", "filled_by"), number="0.2"), "class_teacher", "family_about"),
                headed=False),
        Section("1", T("Registers", "of pupils"), (
            FieldRow(("school_since", "school_basis"), number="1.1"), "school_reason", "planned_off",
            FieldRow(("idn_since", "idn_reason"), number="1.4"),
            FieldRow(("commission_on", "commission_decision"), number="1.5"),
            FieldRow(("off_on", "off_reason"), number="1.6"),
        )),
        Section("2", T("Studies", "card"), (
            "progress", FieldRow(("missed_excused", "missed_unexcused"), number="2.2"), "attitude",
            FieldRow(("favourite",), number="2.4"), "repeated",
        ), recalls=True),
        Section("3", T("Behaviour", "card"), ("behaviour",)),
        Section("4", T("Among peers"), ("position", "friends", "informal"), recalls=True),
        Section("5", T("With adults"), ("with_teachers", "with_parents"), recalls=True),
        Section("6", T("Family", "card"), ("family_type", "family_categories", "style"), recalls=True),
        Section("7", T("Health", "card"), ("health", "health_note"), page=2, headed=False),
        Section("8", T("Interests, strengths"), ("interests", "clubs", "strengths"), page=2),
        Section("9", T("Psychological features"), ("psychology",), page=2, headed=False),
        Section("10", T("Causes", "card"), ("causes", "causes_note"), page=2),
        Section("11", _SIGNS_TITLE, (), layout=Layout.SIGNS, columns=2, page=2, recalls=True),
        Section("12", T("Conclusion, next step"), (
            "level_by_hand", "level_reason", "conclusion", "recommendations", FieldRow(("next_on", "next_step"), number="12.5"),
        ), page=2),
    ),
    {"style": "6.3", "health": "7.1", "health_note": "7.2", "strengths": "8.3", "level_by_hand": "12.1", "level_reason": "12.2",
     "conclusion": "12.3", "recommendations": "12.4", "next_on": "12.5", "next_step": "12.6"},
)  # fmt: skip
FAMILIES: Final = CardKind(
    FAMILY, FamilyCard, "family", "10",
    T("Diagnostic card of a family in a difficult life situation"), T("Card of a family"),
    (
        Section("0", T("Head of the card"), (
            FieldRow(("on", "filled_by"), number="0.2"), "source", FieldRow(("ais_number", "ais_on"), number="0.5"),
        ), headed=False),
        Section("1", T("Members of the family"), ("members",), headed=False),
        Section("2", T("Dwelling"), ("dwelling",), headed=False),
        Section("3", T("Income and work"), ("income",), headed=False),
        Section("4", T("Health", "card"), ("health", "health_note"), headed=False),
        Section("5", T("Style of upbringing"), ("style",), headed=False, recalls=True),
        Section("6", T("Relations in the family"), ("relations", "relations_note"), recalls=True),
        Section("7", T("Support from outside"), ("support", "support_note"), recalls=True),
        Section("8", T("Needs of the child"), ("needs",), headed=False),
        Section("9", T("Resources, strengths"), ("strengths",), headed=False),
        Section("10", _SIGNS_TITLE, (), layout=Layout.SIGNS, columns=2, page=2, recalls=True),
        Section("11", T("Kind of situation"), ("situations",), page=2),
        Section("12", T("Conclusion and level"), ("level_by_hand", "level_reason", "conclusion", "recommendations"), page=2),
        Section("13", T("Decision", "card"), ("decision", "responsible", FieldRow(("next_on", "next_step"), number="13.3")),
                page=2),
    ),
    {"style": "5", "health": "4.1", "health_note": "4.2", "strengths": "9", "level_by_hand": "12.1", "level_reason": "12.2",
     "conclusion": "12.3", "recommendations": "12.4", "next_on": "13.3", "next_step": "13.4"},
)  # fmt: skip
KINDS: Final[Mapping[str, CardKind]] = {kind.key: kind for kind in (ADOLESCENTS, FAMILIES)}
BY_TABLE: Final[Mapping[str, CardKind]] = {kind.table: kind for kind in KINDS.values()}


def names_of(section: Section) -> list[str]:
    """The fields of a section in order; the cards have no nested tables."""
    found: list[str] = []
    for item in section.items:
        if isinstance(item, FieldRow):
            found += item.fields
        elif isinstance(item, str):
            found.append(item)
    return found


def own_fields(kind: CardKind) -> tuple[str, ...]:
    """The fields of the record itself that the form asks."""
    return tuple(name for section in kind.sections for name in names_of(section))


def form_of(kind: CardKind, rules: Rules, language: str, *, names_protected: bool = True, paper: bool = False) -> CardForm:
    """The card in a language. Who may not see protected facts is not asked for them; on paper they stand as codes."""
    told = Form(kind.record, ()).fields
    asked = {name: replace(told[name], number=number) for name, number in kind.numbers.items() if name in told}
    asked["health"] = replace(asked["health"], code=kind.numbers["health"].partition(".")[0])
    if paper and "situations" in told:  # what accuses somebody is said by the service marks alone
        open_ = tuple(option for option in told["situations"].options if not option.locked)
        asked["situations"] = replace(told["situations"], options=open_)
    asked["level_by_hand"] = Field(
        Kind.CHOICE, T("Level set by hand"), "level_by_hand", number=kind.numbers["level_by_hand"],
        options=tuple(Option(level.code, Phrase(level.label(language))) for level in rules.levels),
    )  # fmt: skip
    asked |= {one.code: _asked(one.code, one.label(language), one.protected) for one in rules.indicators}
    codes = tuple(one.code for one in rules.indicators)
    dropped = set[str]()
    if paper:
        dropped |= {"health_note", "level_reason"}  # a text has no code, and a hand sets the level in the conclusion
    if not names_protected:
        dropped |= {name for name, one in {**told, **asked}.items() if one.locked}
    sections = [
        replace(section, items=_kept(codes if section.number == kind.signs else section.items, dropped, paper))
        for section in kind.sections
    ]
    return CardForm(kind.record, tuple(section for section in sections if section.items), check=check, asked=asked)


def _asked(code: str, label: str, protected: bool) -> Field:
    return Field(Kind.INTEGER, Phrase(label), code, number=code, least=0, most=2, options=SEEN, locked=protected,
                 code=code if protected else "")  # fmt: skip


def _kept(items: Sequence[Any], dropped: set[str], paper: bool) -> tuple[Any, ...]:
    """What is asked; several fields share a line on paper only, where room is dear."""
    found: list[Any] = []
    for item in items:
        if isinstance(item, FieldRow):
            left = tuple(name for name in item.fields if name not in dropped)
            found += ([replace(item, fields=left)] if left else []) if paper else left
        elif item not in dropped:
            found.append(item)
    return tuple(found)


def check(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    """What cannot be so, field by field. Unknown is never wrong."""
    wrong: dict[str, Phrase] = {}
    day, following = values.get("on"), values.get("next_on")
    if day and following and following <= day:
        wrong["next_on"] = T("The next card cannot be before this one.")
    if values.get("level_by_hand") and not (values.get("level_reason") or "").strip():
        wrong["level_reason"] = T("Say why the level is set by hand.")
    if "unknown" in (values.get("causes") or ()) and len(values["causes"]) > 1:
        wrong["causes"] = T("“Not established” cannot stand beside a cause.")
    return wrong
