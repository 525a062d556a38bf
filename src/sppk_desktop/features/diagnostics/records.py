"""Cards of domain 5.1 and 5.2, each field told once; what a school changed in their rules; and who stands on which register.

Indicators are data (`catalogue`), so a card keeps their levels by code: a code that is missing was not looked at.
"""

from __future__ import annotations

from datetime import date as Date  # noqa: N812  (a class body names its own columns `date`)
from datetime import datetime
from typing import Any, Final

from sqlalchemy import JSON, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import Option, choice, choices, date, integer, link, long_text, moment, text, yes_no
from sppk_desktop.core.keeping import Counted, Term, kept, part, unlimited
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T

CARDS_TERM: Final = Term("diagnostic_cards", T("diagnostic cards and registers of pupils"), Counted.LEAVING, 3)

PROGRESS: Final = (
    Option("excellent", T("excellent", "progress")),
    Option("good", T("good", "progress")),
    Option("fair", T("satisfactory", "progress"), T("satisf.", "progress")),
    Option("poor", T("poor", "progress")),
)
ATTITUDES: Final = (
    Option("interested", T("interested", "attitude")),
    Option("even", T("even", "attitude")),
    Option("indifferent", T("indifferent", "attitude")),
    Option("negative", T("negative", "attitude")),
)
POSITIONS: Final = (
    Option("leader", T("leader", "peers")),
    Option("accepted", T("accepted", "peers")),
    Option("aside", T("on the edge", "peers")),
    Option("isolated", T("isolated", "peers")),
    Option("rejected", T("rejected", "peers")),
)
BONDS: Final = (
    Option("trusting", T("trusting", "bond")),
    Option("even", T("even", "bond")),
    Option("tense", T("tense", "bond")),
    Option("conflict", T("full of conflict", "bond"), T("conflict", "bond")),
    Option("avoids", T("avoids", "bond")),
)
FAMILY_TYPES: Final = (
    Option("complete", T("both parents", "family type")),
    Option("mother", T("mother only", "family type")),
    Option("father", T("father only", "family type")),
    Option("step", T("step-parent", "family type")),
    Option("guardian", T("guardian or relatives", "family type")),
)
STYLES: Final = (
    Option("authoritarian", T("authoritarian", "style")),
    Option("democratic", T("democratic", "style")),
    Option("liberal", T("permissive", "style")),
    Option("over", T("overprotective", "style")),
    Option("under", T("neglectful", "style")),
    Option("contrary", T("contradictory", "style")),
)
HEALTH: Final = (
    Option("chronic", T("long illness")),
    Option("disability", T("disability")),
    Option("watched", T("under observation of a doctor")),
    Option("injuries", T("signs of injuries")),
    Option("dependence", T("signs of dependence")),
)
CAUSES: Final = (
    Option("family", T("family", "cause")),
    Option("studies", T("studies", "cause")),
    Option("peers", T("peers", "cause")),
    Option("health", T("health", "cause")),
    Option("age", T("crisis of the age", "cause")),
    Option("surroundings", T("surroundings", "cause")),
    Option("unknown", T("not established", "cause")),
)
RELATIONS: Final = (
    Option("friendly", T("friendly", "relations")),
    Option("calm", T("calm", "relations")),
    Option("unstable", T("unstable", "relations")),
    Option("conflict", T("full of conflict", "relations"), T("conflict", "bond")),
    Option("indifferent", T("indifferent", "relations")),
)
SUPPORT: Final = (
    Option("relatives", T("relatives", "support")),
    Option("neighbours", T("neighbours", "support")),
    Option("authority", T("local authority", "support")),
    Option("social", T("social protection", "support")),
    Option("ngo", T("public organisations", "support")),
)
SITUATIONS: Final = (
    Option("poverty", T("poverty", "situation")),
    Option("no_work", T("unemployment", "situation")),
    Option("dwelling", T("dwelling", "situation")),
    Option("no_care", T("loss of parental care", "situation"), T("loss of care", "situation")),
    Option("migration", T("migration", "situation")),
    Option("illness", T("illness, disability", "situation"), T("illness", "situation")),
    Option("violence", T("violence", "situation"), locked=True),
    Option("dependence", T("dependence", "situation"), locked=True),
    Option("law", T("conflict with the law", "situation"), T("law", "situation"), locked=True),
    Option("disaster", T("natural disaster, fire", "situation"), T("disaster", "situation")),
    Option("conflict", T("conflict, divorce", "situation")),
    Option("other", T("other", "situation")),
)


class _Card:
    """What both cards have: when and by whom, indicators, conclusion, signature."""

    number: Mapped[str | None] = mapped_column(String(20))
    sheet_code: Mapped[str | None] = text(T("Sheet code"), limit=12, index=True)  # 12 digits of the form it comes back on
    school_year: Mapped[str | None] = mapped_column(String(9))
    on: Mapped[Date] = date(T("Card filled in on"), required=True, number="0.2", past=True)
    filled_by: Mapped[str | None] = text(T("Filled in by"), limit=160, number="0.3", short=T("Filled in by"))
    style: Mapped[str | None] = choice(T("Style of upbringing"), STYLES)
    health: Mapped[list[str] | None] = choices(T("Health", "card"), HEALTH, locked=True, code="7")
    health_note: Mapped[str | None] = long_text(T("Health: details"), locked=True)
    strengths: Mapped[str | None] = long_text(T("Strengths, what can be relied on"), lines=3)
    levels: Mapped[dict[str, int]] = mapped_column(JSON)  # code → 0, 1, 2; a missing one was not looked at
    total: Mapped[int | None] = mapped_column()  # weighted sum; unknown until every indicator was looked at
    level: Mapped[str | None] = mapped_column(String(20))
    level_by_hand: Mapped[str | None] = mapped_column(String(20))
    level_reason: Mapped[str | None] = text(T("Why the level is set by hand"), limit=300)
    conclusion: Mapped[str | None] = long_text(T("Conclusion", "card"), lines=3)
    recommendations: Mapped[str | None] = long_text(T("Recommendations"), lines=3)
    next_step: Mapped[str | None] = text(T("Next step"), limit=300, short=T("Next step"))
    next_on: Mapped[Date | None] = date(T("Next card on"), index=True)
    rules: Mapped[str | None] = mapped_column(String(12))  # digest of the rules the sum was made by
    rules_kept: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))  # those rules, once signed
    frozen: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    signed_at: Mapped[datetime | None] = moment(T("Signed", "entry"))
    signed_by: Mapped[str | None] = mapped_column(String(40))  # account
    told: Mapped[dict[str, int] | None] = mapped_column(JSON(none_as_null=True))  # sign → check-list it has opened


class AdolescentCard(_Card, OfficeRecord):
    """Domain 5.1: the card of a "difficult" adolescent at one day."""

    __tablename__ = "adolescent_card"
    keeping = kept(CARDS_TERM)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    class_teacher: Mapped[str | None] = text(T("Class teacher"), limit=160, number="0.4")
    family_about: Mapped[str | None] = long_text(T("The family in short"), number="0.5", lines=3)
    school_since: Mapped[Date | None] = date(T("School register: since"), short=T("School register: since"), number="1.1")
    school_basis: Mapped[str | None] = text(T("Protocol or order No."), limit=160, number="1.1", short=T("protocol No."))
    school_reason: Mapped[str | None] = text(T("Reason", "of the register"), limit=300, number="1.2")
    planned_off: Mapped[Date | None] = date(T("Planned removal"), number="1.3", short=T("Planned removal"))
    idn_since: Mapped[Date | None] = date(T("Inspection for minors: since"), number="1.4", short=T("Inspection (IDN): since"))
    idn_reason: Mapped[str | None] = text(T("Reason", "of the inspection"), limit=300, number="1.4", short=T("reason", "paper"))
    commission_on: Mapped[Date | None] = date(T("Commission on"), number="1.5", short=T("Commission: on"))
    commission_decision: Mapped[str | None] = text(
        T("Its decision"), limit=300, number="1.5", short=T("decision", "paper")
    )  # fmt: skip
    off_on: Mapped[Date | None] = date(T("Removed on"), number="1.6", short=T("Removed on"))
    off_reason: Mapped[str | None] = text(T("Why removed"), limit=300, number="1.6", short=T("reason", "paper"))
    progress: Mapped[str | None] = choice(T("Progress in studies"), PROGRESS, number="2.1")
    missed_excused: Mapped[int | None] = integer(
        T("Missed with a reason, hours"), most=2000, number="2.2", short=T("Missed, hours: with a reason")
    )  # fmt: skip
    missed_unexcused: Mapped[int | None] = integer(
        T("Missed without a reason, hours"), most=2000, number="2.2", short=T("without")
    )  # fmt: skip
    attitude: Mapped[str | None] = choice(T("Attitude to studies"), ATTITUDES, number="2.3")
    favourite: Mapped[str | None] = text(T("Favourite subject"), limit=160, number="2.4", short=T("Favourite subject"))
    repeated: Mapped[bool | None] = yes_no(T("Repeated a year"), number="2.5")
    behaviour: Mapped[str | None] = long_text(T("Behaviour in words"), number="3", lines=3)
    position: Mapped[str | None] = choice(T("Place among peers"), POSITIONS, number="4.1")
    friends: Mapped[str | None] = text(T("Circle of friends"), limit=300, number="4.2")
    informal: Mapped[str | None] = text(T("Informal groups"), limit=300, number="4.3")
    with_teachers: Mapped[str | None] = choice(T("With teachers"), BONDS, number="5.1")
    with_parents: Mapped[str | None] = choice(T("With parents"), BONDS, number="5.2")
    family_type: Mapped[str | None] = choice(T("Kind of family"), FAMILY_TYPES, number="6.1")
    family_categories: Mapped[str | None] = text(T("Categories of the family"), limit=400, number="6.2")
    interests: Mapped[str | None] = text(T("Interests"), limit=400, number="8.1")
    clubs: Mapped[str | None] = text(T("Clubs, sections"), limit=300, number="8.2")
    psychology: Mapped[str | None] = long_text(T("What the psychologist has released"), number="9")
    causes: Mapped[list[str] | None] = choices(T("Causes of the difficulty"), CAUSES, number="10")
    causes_note: Mapped[str | None] = text(T("Causes in words"), limit=400, number="10")
    __table_args__ = (
        Index("ix_adolescent_card_owner", "pupil_id", "on", "id"),
        Index("ix_adolescent_card_on", "on"),
        {"sqlite_autoincrement": True},
    )


class FamilyCard(_Card, OfficeRecord):
    """Domain 5.2: the card of a family in a difficult life situation at one day."""

    __tablename__ = "family_card"
    keeping = kept(CARDS_TERM)
    family_id: Mapped[int] = link(T("Family"), "Family", required=True)
    source: Mapped[str | None] = text(T("From what source"), limit=300, number="0.4")
    ais_number: Mapped[str | None] = text(T("Number in the state system (AIS)"), limit=60, number="0.5", short=T("AIS No."))
    ais_on: Mapped[Date | None] = date(T("Registered there on"), number="0.5", short=T("registered on"))
    members: Mapped[str | None] = long_text(T("Members of the family"), lines=4, number="1")
    dwelling: Mapped[str | None] = long_text(T("Dwelling, as the last act says"), lines=3, number="2")
    income: Mapped[str | None] = long_text(T("Income and work"), lines=3, number="3")
    relations: Mapped[str | None] = choice(T("Relations in the family"), RELATIONS, number="6.1")
    relations_note: Mapped[str | None] = text(T("Relations in words"), limit=400, number="6.2")
    support: Mapped[list[str] | None] = choices(T("Support from outside"), SUPPORT, number="7.1")
    support_note: Mapped[str | None] = text(T("Who and how"), limit=400, number="7.2")
    needs: Mapped[str | None] = long_text(T("Needs of the child"), lines=3, number="8")
    situations: Mapped[list[str] | None] = choices(T("Kind of situation"), SITUATIONS, number="11")
    decision: Mapped[str | None] = long_text(T("Decision", "card"), lines=3, number="13.1")
    responsible: Mapped[str | None] = text(T("Responsible"), limit=160, number="13.2")
    __table_args__ = (
        Index("ix_family_card_owner", "family_id", "on", "id"),
        Index("ix_family_card_on", "on"),
        {"sqlite_autoincrement": True},
    )


class CardAddendum(OfficeRecord):
    """What was wrong or missing in a signed card: the card stays as it was signed."""

    __tablename__ = "card_addendum"
    keeping = part(card_id={"adolescent": "adolescent_card", "family": "family_card"})
    kind: Mapped[str] = mapped_column(String(20))
    card_id: Mapped[int] = mapped_column(index=True)
    on: Mapped[Date] = date(T("Date"), required=True)
    reason: Mapped[str] = text(T("Reason of the correction"), limit=300, required=True)
    body: Mapped[str] = long_text(T("What is corrected or added"), required=True)
    author: Mapped[str | None] = text(T("Author"), limit=200)


CARDS_OF: Final = (
    Option("adolescent", T("Adolescents", "cards")),
    Option("family", T("Families", "cards")),
)
RULES: Final = (Option("indicator", T("indicator", "rule")), Option("level", T("level", "rule")))


class CardRule(OfficeRecord):
    """The school's own wording, weight or threshold of one rule; a rule it never touched has no row."""

    __tablename__ = "card_rule"
    keeping = unlimited("rules of the school for its cards; names no child")
    card: Mapped[str] = choice(T("Which card"), CARDS_OF, required=True)
    what: Mapped[str] = choice(T("What it is"), RULES, required=True)
    code: Mapped[str] = text(T("Code", "indicator"), limit=20, required=True)
    ky: Mapped[str] = text(T("In Kyrgyz"), limit=200, required=True)
    ru: Mapped[str] = text(T("In Russian"), limit=200, required=True)
    block: Mapped[str | None] = mapped_column(String(20))
    figure: Mapped[int] = integer(
        T("Weight of an indicator, or sum from which a level holds"), most=999, required=True
    )  # fmt: skip
    protected: Mapped[bool | None] = yes_no(T("Protected: only a code on paper"))
    hidden: Mapped[bool | None] = yes_no(T("Not asked any more"))
    reason: Mapped[str | None] = text(T("Why it was changed"), limit=300)
    position: Mapped[int] = mapped_column(default=0)


REGISTERS: Final = (
    Option("school", T("school register"), T("school", "register")),
    Option("idn", T("register of the inspection for minors (IDN)"), T("IDN", "register")),
    Option("commission", T("commission for children's affairs"), T("commission", "register")),
)
REASONS_ON: Final = (
    Option("truancy", T("misses lessons without a reason")),
    Option("discipline", T("breaks discipline")),
    Option("fights", T("fights, aggression")),
    Option("bullying", T("bullies others")),
    Option("theft", T("theft, damage to property")),
    Option("substances", T("tobacco, alcohol, other substances")),
    Option("vagrancy", T("runs away, roams the streets")),
    Option("offence", T("committed an offence")),
    Option("other", T("another reason", "register")),
)
REASONS_OFF: Final = (
    Option("better", T("behaviour has become better")),
    Option("term", T("the term is over", "register")),
    Option("graduated", T("finished school", "closing")),
    Option("transferred", T("moved to another school", "closing")),
    Option("moved", T("moved away", "closing")),
    Option("mistake", T("put on by mistake")),
    Option("other", T("another reason", "register")),
)


class RegisterEntry(OfficeRecord):
    """A pupil on the school's register, the inspection's or the commission's, from one day to another."""

    __tablename__ = "register_entry"
    keeping = kept(CARDS_TERM, "since")
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True, number="1")
    register: Mapped[str] = choice(T("Register", "of pupils"), REGISTERS, required=True, number="2")
    since: Mapped[Date] = date(T("Put on", "register"), required=True, index=True, number="3")
    basis: Mapped[str] = text(T("Basis: protocol or order No., date"), limit=200, required=True, number="4")
    decision: Mapped[str | None] = text(T("Who decided"), limit=200, number="5")
    reasons: Mapped[list[str] | None] = choices(T("Reasons", "register"), REASONS_ON, number="6")
    essence: Mapped[str | None] = long_text(T("What happened"), number="7")
    responsible: Mapped[str | None] = text(T("Responsible"), limit=160, number="8")
    review_on: Mapped[Date | None] = date(T("Next review"), index=True, number="9")
    planned_off: Mapped[Date | None] = date(T("Planned removal"), index=True, number="10")
    until: Mapped[Date | None] = date(T("Removed on"), number="11")
    off_reason: Mapped[str | None] = choice(T("Why removed"), REASONS_OFF, number="12")
    off_decision: Mapped[str | None] = text(T("Decision on removal (protocol No., date)"), limit=200, number="13")
    off_note: Mapped[str | None] = text(T("Note"), limit=300, number="14")
