"""Visits to families, the act each visit leaves (domain 3.1, every field told once), and raids that go to many families.

Nothing the commission did not look at is stored: every fact of the act is NULL until somebody saw it. Protected facts are
``locked``: on paper the family sees they stand as codes only, and last time's value is never shown.
"""

from __future__ import annotations

from datetime import date as Date  # noqa: N812  (a class body names its own columns `date`)
from datetime import datetime
from datetime import time as Time  # noqa: N812
from typing import Any, Final

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import (
    Option,
    catalogues,
    choice,
    choices,
    date,
    decimal,
    integer,
    link,
    long_text,
    moment,
    money,
    text,
    time,
    yes_no,
)  # fmt: skip
from sppk_desktop.core.keeping import Counted, Term, kept, part
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T

VISITS_TERM: Final = Term("visits", T("acts of visits, raids, printed sheets"), Counted.LEAVING, 3)

OUTCOMES: Final = (
    Option("examined", T("family visited and examined"), T("examined", "paper")),
    Option("nobody_home", T("nobody at home"), T("nobody at home", "paper")),
    Option("not_let_in", T("not let in"), T("not let in", "paper")),
    Option("wrong_address", T("the address is wrong"), T("wrong address", "paper")),
    Option("moved", T("the family has moved"), T("moved", "paper")),
)
BASES: Final = (
    Option("raid", T("planned raid"), T("planned raid", "paper")),
    Option("class_teacher", T("request of the class teacher"), T("class teacher", "paper")),
    Option("parents", T("application of the parents"), T("parents' application", "paper")),
    Option("authority", T("request of an outside body"), T("outside body", "paper")),
    Option("urgent", T("urgent signal"), T("urgent", "paper")),
    Option("repeated", T("repeated visit"), T("repeated", "paper")),
)
DWELLINGS: Final = (  # the codes of catalogue K (domain 2.1)
    Option("K10", T("own house"), T("own house", "paper")),
    Option("K11", T("own flat"), T("own flat", "paper")),
    Option("K12", T("rented dwelling"), T("rented", "paper")),
    Option("K13", T("hostel"), T("hostel", "paper")),
    Option("K14", T("in the house of relatives"), T("at relatives'", "paper")),
    Option("K15", T("house in a new settlement (not legalised)"), T("new settlement", "paper")),
    Option("K16", T("temporary or unsafe dwelling"), T("unsafe dwelling", "paper")),
    Option("K17", T("no dwelling"), T("no dwelling", "paper")),
)
OWNERSHIP: Final = (
    Option("own", T("own", "property")),
    Option("rent", T("rented", "property")),
    Option("state", T("state-owned", "property"), T("state", "paper property")),
    Option("relatives", T("belongs to relatives", "property"), T("relatives'", "paper property")),
    Option("other", T("other", "property")),
)
BUILDING: Final = (
    Option("good", T("good", "condition")),
    Option("fair", T("satisfactory", "condition"), T("satisfactory", "paper")),
    Option("old", T("dilapidated", "condition")),
    Option("unsafe", T("unsafe", "condition")),
)
HEATING: Final = (
    Option("central", T("central", "heating"), T("central", "paper heating")),
    Option("coal", T("coal stove"), T("coal stove", "paper")),
    Option("electric", T("electric", "heating")),
    Option("gas", T("gas", "heating")),
    Option("none", T("no heating"), T("none", "paper")),
)
WATER: Final = (
    Option("house", T("in the house", "water")),
    Option("yard", T("in the yard", "water")),
    Option("pump", T("street pump"), T("street pump", "paper")),
    Option("carried", T("carried from elsewhere"), T("carried", "paper")),
)
TOILET: Final = (
    Option("house", T("in the house", "toilet"), T("house", "paper toilet")),
    Option("yard", T("in the yard", "toilet"), T("yard", "paper toilet")),
    Option("none", T("no toilet"), T("none", "paper")),
)
SANITARY: Final = (
    Option("good", T("good", "condition")),
    Option("fair", T("satisfactory", "condition"), T("satisfactory", "paper sanitary")),
    Option("bad", T("unsatisfactory", "condition"), T("unsatisfactory", "paper")),
)
OWN_ROOM: Final = (
    Option("yes", T("has one", "room")),
    Option("corner", T("has a corner", "room")),
    Option("none", T("none", "room")),
)
BED: Final = (
    Option("own", T("own", "bed")),
    Option("shared", T("shared with somebody", "bed"), T("shared", "paper bed")),
    Option("none", T("none", "bed")),
)
DESK: Final = (
    Option("equipped", T("equipped", "desk"), T("equipped", "paper desk")),
    Option("plain", T("there is one, not equipped", "desk"), T("not equipped", "paper desk")),
    Option("none", T("none", "desk")),
)
ENOUGH: Final = (
    Option("enough", T("enough", "supplies")),
    Option("short", T("not enough", "supplies")),
    Option("none", T("none", "supplies")),
)
PARTLY: Final = (
    Option("yes", T("yes", "kept")),
    Option("partly", T("partly", "kept")),
    Option("no", T("no", "kept")),
)
RELATIONS: Final = (
    Option("friendly", T("friendly", "relations"), T("friendly", "paper relations")),
    Option("calm", T("calm", "relations"), T("calm", "paper relations")),
    Option("unstable", T("unstable", "relations"), T("unstable", "paper relations")),
    Option("conflict", T("full of conflict", "relations"), T("conflict", "paper relations")),
    Option("indifferent", T("indifferent", "relations"), T("indifferent", "paper relations")),
)
PARENTING: Final = (
    Option("caring", T("caring", "parenting"), T("caring", "paper parenting")),
    Option("overcaring", T("overprotective", "parenting"), T("overprotective", "paper parenting")),
    Option("demanding", T("demanding", "parenting"), T("demanding", "paper parenting")),
    Option("indifferent", T("indifferent", "parenting"), T("indifferent", "paper relations")),
    Option("rude", T("rude", "parenting"), T("rude", "paper parenting")),
)
CONTROL: Final = (
    Option("always", T("always", "control")),
    Option("sometimes", T("sometimes", "control")),
    Option("never", T("does not check", "control"), T("does not check", "paper control")),
)
SCHOOL_LINK: Final = (
    Option("comes", T("comes by themselves", "school"), T("comes", "paper school")),
    Option("called", T("comes when called", "school"), T("when called", "paper school")),
    Option("never", T("does not come", "school"), T("does not come", "paper school")),
)
RAISED_BY: Final = (
    Option("mother", T("mother", "raises"), T("mother", "paper raises")),
    Option("father", T("father", "raises"), T("father", "paper raises")),
    Option("grandmother", T("grandmother", "raises")),
    Option("grandfather", T("grandfather", "raises")),
    Option("relatives", T("relatives", "raises"), T("relatives", "paper raises")),
    Option("other", T("somebody else", "raises"), T("other", "paper raises")),
)
HABITS: Final = (
    Option("none", T("none", "habits")),
    Option("alcohol", T("alcohol")),
    Option("tobacco", T("tobacco")),
    Option("drugs", T("narcotics")),
    Option("gambling", T("gambling")),
    Option("no_data", T("no information", "habits")),
)
SIGN_LEVELS: Final = (
    Option("0", T("no sign"), T("0", "sign")),
    Option("1", T("weak sign"), T("1", "sign")),
    Option("2", T("clear sign"), T("2", "sign")),
)
CONCLUSIONS: Final = (
    Option("fit", T("conditions are adequate"), T("adequate", "paper")),
    Option("partly", T("conditions are partly adequate"), T("partly adequate", "paper")),
    Option("unfit", T("conditions are not adequate"), T("not adequate", "paper")),
    Option("danger", T("there is a danger to life or health"), T("DANGER TO LIFE", "paper")),
)
MEASURES: Final = (
    Option("watch", T("take under watch"), T("watch", "paper measure")),
    Option("patronage", T("patronage"), T("patronage", "paper measure")),
    Option("help_plan", T("include in an individual help plan"), T("help plan", "paper measure")),
    Option("material_help", T("material help"), T("material help", "paper measure")),
    Option("referral", T("referral"), T("referral", "paper measure")),
    Option("report", T("report to the inspection for minors or the department of family support"), T("report", "paper measure")),
    Option("none", T("no measures are needed"), T("not needed", "paper measure")),
)
CHANGES: Final = (
    Option("same", T("no change"), T("same", "paper change")),
    Option("better", T("got better"), T("better", "paper change")),
    Option("worse", T("got worse"), T("worse", "paper change")),
)
RAID_STATUS: Final = (
    Option("planned", T("planned", "raid")),
    Option("under_way", T("under way", "raid")),
    Option("finished", T("finished", "raid")),
    Option("cancelled", T("cancelled", "raid")),
)
COMMISSION_ROLES: Final = (
    Option("chair", T("chair of the commission"), T("chair", "paper commission")),
    Option("member", T("member of the commission"), T("member", "paper commission")),
)
PARENT_SIGNATURES: Final = (
    Option("signed", T("signed", "parent")),
    Option("refused", T("refused to sign")),
    Option("absent", T("was not there", "parent")),
)


class Visit(OfficeRecord):
    """One visit to a family, successful or not, and the act it leaves. Numbers are those of domain 3.1 and never change."""

    __tablename__ = "visit"
    keeping = kept(VISITS_TERM, "planned_for")
    family_id: Mapped[int] = link(T("Family"), "Family", required=True)
    raid_id: Mapped[int | None] = link(T("Raid"), "Raid")
    sheet_code: Mapped[str | None] = text(T("Sheet code"), limit=12, index=True)  # 12 digits of the paper it came back on
    act_number: Mapped[str | None] = text(
        T("Act number"), limit=20, number="0.1", short=T("Act No.", "paper")
    )  # given at signing

    planned_for: Mapped[Date | None] = date(T("Planned for"), index=True)  # a visit exists from its planning on
    cancelled: Mapped[bool | None] = yes_no(T("Cancelled", "visit"))
    cancel_reason: Mapped[str | None] = text(T("Why it was cancelled"), limit=300)

    visited_on: Mapped[Date | None] = date(
        T("Date of the visit"), number="0.2", short=T("Date", "paper visit"), index=True, past=True
    )
    visited_at: Mapped[Time | None] = time(T("Time of the visit"), number="0.2", short=T("time", "paper visit"))
    outcome: Mapped[str | None] = choice(T("Outcome"), OUTCOMES, number="0.2", short=T("Outcome", "paper"))
    basis: Mapped[str | None] = choice(T("Basis of the visit"), BASES, number="0.3", short=T("Basis", "paper"))
    purpose: Mapped[str | None] = text(T("Purpose of the visit"), limit=300, number="0.4", short=T("Purpose", "paper"))

    registered_address: Mapped[str | None] = text(
        T("Registered address"), limit=300, number="2", short=T("Address: registered", "paper")
    )
    actual_address: Mapped[str | None] = text(
        T("Address where they live"), limit=300, number="2", short=T("actual", "paper address")
    )
    others_present: Mapped[str | None] = text(
        T("Others present at the visit"), limit=300, number="4", short=T("Others present", "paper")
    )
    categories: Mapped[list[str] | None] = catalogues(
        T("Kind and social category of the family"), "categories", number="5", groups=("B", "C", "D", "E", "H")
    )

    dwelling: Mapped[str | None] = choice(T("Kind of dwelling"), DWELLINGS, number="6.1", short=T("Kind", "paper dwelling"))
    ownership: Mapped[str | None] = choice(T("Ownership"), OWNERSHIP, number="6.2", short=T("Ownership", "paper"))
    rooms: Mapped[int | None] = integer(T("Rooms"), most=50, number="6.3", short=T("rooms", "paper"))
    area: Mapped[float | None] = decimal(T("Area, m²"), most=5000, number="6.3", short=T("area, m²", "paper"))
    people: Mapped[int | None] = integer(T("People living here"), most=60, number="6.3", short=T("people living", "paper"))
    building: Mapped[str | None] = choice(
        T("Condition of the building"), BUILDING, number="6.4", short=T("Condition of the building", "paper")
    )
    heating: Mapped[str | None] = choice(T("Heating"), HEATING, number="6.5")
    water: Mapped[str | None] = choice(T("Water supply"), WATER, number="6.6", short=T("Water", "paper"))
    hot_water: Mapped[bool | None] = yes_no(T("Hot water"), number="6.7", short=T("hot water", "paper"), has=True)
    toilet: Mapped[str | None] = choice(T("Toilet"), TOILET, number="6.7", short=T("toilet", "paper"))
    bath: Mapped[bool | None] = yes_no(T("Bath or washing place"), number="6.7", short=T("bath", "paper"), has=True)
    light: Mapped[bool | None] = yes_no(T("Electric light"), number="6.8", short=T("light", "paper"), has=True)
    internet: Mapped[bool | None] = yes_no(T("Internet"), number="6.8", short=T("internet", "paper"), has=True)
    tv: Mapped[bool | None] = yes_no(T("Television"), number="6.8", short=T("TV", "paper"), has=True)
    study_device: Mapped[bool | None] = yes_no(
        T("Computer or phone for study"), number="6.8", short=T("computer / phone for study", "paper"), has=True
    )
    sanitary: Mapped[str | None] = choice(T("Sanitary condition"), SANITARY, number="6.9", short=T("Sanitary condition", "paper"))
    sanitary_note: Mapped[str | None] = text(T("Remark on the sanitary condition"), limit=300, number="6.9")

    own_room: Mapped[str | None] = choice(T("The child's own room"), OWN_ROOM, number="7.1", short=T("Own room", "paper"))
    bed: Mapped[str | None] = choice(T("Sleeping place"), BED, number="7.2", short=T("Sleeping place", "paper"))
    desk: Mapped[str | None] = choice(T("Place for lessons"), DESK, number="7.3", short=T("Place for lessons", "paper"))
    supplies: Mapped[str | None] = choice(
        T("Books and school supplies"), ENOUGH, number="7.4", short=T("Books, supplies", "paper")
    )
    clothes: Mapped[str | None] = choice(
        T("Clothes and shoes for the season"), PARTLY, number="7.5", short=T("Clothes for the season", "paper")
    )
    food: Mapped[str | None] = choice(T("Food in the house"), ENOUGH, number="7.6", short=T("Food", "paper"))
    appearance: Mapped[str | None] = text(
        T("The child's appearance and health"), limit=600, number="7.7", short=T("Appearance, health", "paper")
    )
    injuries: Mapped[bool | None] = yes_no(T("Signs of injury"), number="7.7", code="7.7 т", locked=True)
    regime: Mapped[str | None] = choice(T("Daily regime is kept"), PARTLY, number="7.8", short=T("Daily regime", "paper"))

    benefits: Mapped[str | None] = text(
        T("Benefits and help received"), limit=300, number="8.2", short=T("Benefits, help", "paper")
    )
    debts: Mapped[str | None] = text(T("Debts and loans (as told)"), limit=300, number="8.3", short=T("Debts, loans", "paper"))

    relations: Mapped[str | None] = choice(
        T("Relations in the family"), RELATIONS, number="9.1", short=T("Relations in the family", "paper")
    )
    violence_signs: Mapped[bool | None] = yes_no(T("Signs of violence in the family"), number="9.1", code="9.1 з", locked=True)
    parenting: Mapped[str | None] = choice(
        T("How the parents treat the child"), PARENTING, number="9.2", short=T("Treatment of the child", "paper")
    )
    study_control: Mapped[str | None] = choice(T("Control of study"), CONTROL, number="9.3", short=T("Control of study", "paper"))
    school_link: Mapped[str | None] = choice(
        T("Contact with the school"), SCHOOL_LINK, number="9.4", short=T("Contact with school", "paper")
    )
    raised_by: Mapped[list[str] | None] = choices(
        T("Who takes part in upbringing"), RAISED_BY, number="9.5", short=T("Who raises", "paper")
    )
    habits: Mapped[list[str] | None] = choices(T("Harmful habits in the family"), HABITS, number="9.6", code="9.6", locked=True)
    leisure: Mapped[str | None] = text(
        T("The child's free time and friends"), limit=600, number="9.7", short=T("Free time, friends", "paper")
    )

    s01: Mapped[str | None] = choice(T("Income is not sufficient"), SIGN_LEVELS, number="S01", short=T("S01", "paper sign"))
    s02: Mapped[str | None] = choice(T("Parents without work"), SIGN_LEVELS, number="S02", short=T("S02", "paper sign"))
    s03: Mapped[str | None] = choice(
        T("No dwelling, unsafe or crowded dwelling"), SIGN_LEVELS, number="S03", short=T("S03", "paper sign")
    )
    s04: Mapped[str | None] = choice(
        T("Bad sanitary condition of the house"), SIGN_LEVELS, number="S04", short=T("S04", "paper sign")
    )
    s05: Mapped[str | None] = choice(
        T("The child lacks food or clothes"), SIGN_LEVELS, number="S05", short=T("S05", "paper sign")
    )
    s06: Mapped[str | None] = choice(T("Incomplete family"), SIGN_LEVELS, number="S06", short=T("S06", "paper sign"))
    s07: Mapped[str | None] = choice(T("Many children and a low income"), SIGN_LEVELS, number="S07", short=T("S07", "paper sign"))
    s08: Mapped[str | None] = choice(T("Parents in labour migration"), SIGN_LEVELS, number="S08", short=T("S08", "paper sign"))
    s09: Mapped[str | None] = choice(
        T("The child lives with relatives without guardianship"), SIGN_LEVELS, number="S09", short=T("S09", "paper sign")
    )
    s10: Mapped[str | None] = choice(T("Serious illness or disability"), SIGN_LEVELS, number="S10", short=T("S10", "paper sign"))
    s11: Mapped[str | None] = choice(T("Dependence on alcohol or narcotics"), SIGN_LEVELS, number="S11", code="S11", locked=True)
    s12: Mapped[str | None] = choice(T("Violence in the family"), SIGN_LEVELS, number="S12", code="S12", locked=True)
    s13: Mapped[str | None] = choice(
        T("Constant conflicts, on the verge of divorce"), SIGN_LEVELS, number="S13", short=T("S13", "paper sign")
    )
    s14: Mapped[str | None] = choice(
        T("The child is neglected, indifference"), SIGN_LEVELS, number="S14", short=T("S14", "paper sign")
    )
    s15: Mapped[str | None] = choice(T("Cruel punishments"), SIGN_LEVELS, number="S15", code="S15", locked=True)
    s16: Mapped[str | None] = choice(
        T("A parent is convicted or in prison"), SIGN_LEVELS, number="S16", short=T("S16", "paper sign")
    )
    s17: Mapped[str | None] = choice(T("No documents"), SIGN_LEVELS, number="S17", short=T("S17", "paper sign"))
    s18: Mapped[str | None] = choice(
        T("Children do not study or miss lessons"), SIGN_LEVELS, number="S18", short=T("S18", "paper sign")
    )
    s19: Mapped[str | None] = choice(
        T("Does not cooperate with the school"), SIGN_LEVELS, number="S19", short=T("S19", "paper sign")
    )
    s20: Mapped[str | None] = choice(
        T("Death of a close person, heavy loss"), SIGN_LEVELS, number="S20", short=T("S20", "paper sign")
    )
    s21: Mapped[str | None] = choice(T("Child labour"), SIGN_LEVELS, number="S21", short=T("S21", "paper sign"))
    s22: Mapped[str | None] = choice(T("Risk of early marriage"), SIGN_LEVELS, number="S22", short=T("S22", "paper sign"))

    opinion: Mapped[str | None] = long_text(
        T("Opinion and requests of the parents (the child)"), number="11", lines=2, short=T("Opinion, requests", "paper")
    )
    conclusion_level: Mapped[str | None] = choice(
        T("Conclusion of the commission: conditions"), CONCLUSIONS, number="12", short=T("Conclusion: conditions", "paper")
    )
    conclusion: Mapped[str | None] = long_text(T("Conclusion in words"), number="12", lines=3)
    measures: Mapped[list[str] | None] = choices(T("Measures taken"), MEASURES, number="14", short=T("Measures", "paper"))
    next_visit: Mapped[Date | None] = date(T("Next visit"), number="15", short=T("Next visit", "paper"), index=True)
    next_purpose: Mapped[str | None] = text(
        T("Purpose of the next visit"), limit=300, number="15", short=T("purpose", "paper next visit")
    )
    attachments: Mapped[str | None] = text(
        T("Attachments"), limit=300, number="17", short=T("Attachments", "paper"), help=T("Photographs only with consent.")
    )
    photo_consent: Mapped[bool | None] = yes_no(T("Consent to photographs"), number="17", short=T("consent to photos", "paper"))

    parent_name: Mapped[str | None] = text(
        T("Acquainted with the act (parent, representative)"), limit=200, number="16", short=T("Acquainted: parent", "paper")
    )
    parent_date: Mapped[Date | None] = date(T("Date of the parent's signature"), number="16", short=T("date", "paper signature"))
    parent_signature: Mapped[str | None] = choice(
        T("Signature of the parent"), PARENT_SIGNATURES, number="16", short=T("refused to sign, reason", "paper")
    )
    refusal_reason: Mapped[str | None] = text(T("Reason of the refusal"), limit=300, number="16")

    changes: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))  # number of the line → code of CHANGES
    school_year: Mapped[str | None] = mapped_column(String(9))  # of the act number, "2026/27"
    signed_at: Mapped[datetime | None] = moment(T("Signed", "visit"))
    signed_by: Mapped[str | None] = mapped_column(String(40))  # account
    frozen: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), deferred=True)  # documents.freeze


class VisitMember(OfficeRecord):
    """A person of the family as the visit found them (1, 3, 4 of the act): text as seen, with a link where it is known."""

    __tablename__ = "visit_member"
    keeping = part()
    visit_id: Mapped[int] = link(T("Visit"), "Visit", required=True)
    position: Mapped[int] = mapped_column(default=0)
    pupil_id: Mapped[int | None] = link(T("Pupil"), "Pupil")
    person_id: Mapped[int | None] = link(T("Person"), "Person")
    name: Mapped[str] = text(T("Full name"), limit=260, required=True, short=T("Full name (pupils in bold)", "paper"))
    kinship: Mapped[str | None] = text(T("Kinship"), limit=60, short=T("Kinship", "paper"))
    born: Mapped[str | None] = text(T("Birth date or year"), limit=20, short=T("Birth date", "paper"))
    education: Mapped[str | None] = text(T("Education or class"), limit=120, short=T("Education / class", "paper"))
    work: Mapped[str | None] = text(T("Place of work (study), phone"), limit=260, short=T("Place of work, phone", "paper"))
    lives_here: Mapped[bool | None] = yes_no(T("Lives together with the family"), short=T("Lives here", "paper"))
    at_home: Mapped[bool | None] = yes_no(T("At home during the visit"), short=T("At home (4)", "paper"))
    note: Mapped[str | None] = text(T("Note"), limit=200, short=T("Note", "paper"))


class CommissionMember(OfficeRecord):
    """Who makes the visit and signs the act (0.5, 16), or goes on the raid; at least two, three are recommended."""

    __tablename__ = "commission_member"
    keeping = part(visit_id="visit", raid_id="raid")
    visit_id: Mapped[int | None] = link(T("Visit"), "Visit")  # exactly one of the two
    raid_id: Mapped[int | None] = link(T("Raid"), "Raid")
    position: Mapped[int] = mapped_column(default=0)
    staff_id: Mapped[int | None] = link(T("Member of staff"), "Staff")
    role: Mapped[str | None] = choice(T("Role in the commission"), COMMISSION_ROLES)
    name: Mapped[str] = text(T("Full name"), limit=260, required=True)
    post: Mapped[str | None] = text(T("Post"), limit=160)
    signed: Mapped[bool | None] = yes_no(T("Signed", "member"))
    not_signed_reason: Mapped[str | None] = text(T("Why not signed"), limit=200)


class Income(OfficeRecord):
    """One source of the family's income (8.1)."""

    __tablename__ = "visit_income"
    keeping = part()
    visit_id: Mapped[int] = link(T("Visit"), "Visit", required=True)
    position: Mapped[int] = mapped_column(default=0)
    source: Mapped[str] = text(T("Source of income"), limit=120, required=True, short=T("source", "paper"))
    monthly: Mapped[int | None] = money(T("A month, som"), short=T("a month", "paper"), unit=T("som"))


class Recommendation(OfficeRecord):
    """What is to be done, by whom and by when (13)."""

    __tablename__ = "visit_recommendation"
    keeping = part()
    visit_id: Mapped[int] = link(T("Visit"), "Visit", required=True)
    position: Mapped[int] = mapped_column(default=0)
    what: Mapped[str] = text(T("What is to be done"), limit=400, required=True, short=T("what", "paper recommendation"))
    who: Mapped[str | None] = text(T("Who"), limit=160, short=T("who", "paper recommendation"))
    due: Mapped[Date | None] = date(T("By when"), short=T("by when", "paper recommendation"))
    done: Mapped[Date | None] = date(T("Done on"))


class Addendum(OfficeRecord):
    """A correction of a signed act: the act itself stays as it was signed."""

    __tablename__ = "visit_addendum"
    keeping = part()
    visit_id: Mapped[int] = link(T("Visit"), "Visit", required=True)
    on: Mapped[Date] = date(T("Date"), required=True)
    reason: Mapped[str] = text(T("Reason of the correction"), limit=300, required=True)
    body: Mapped[str] = long_text(T("What is corrected or added"), required=True, lines=4)
    author: Mapped[str | None] = text(T("Author"), limit=200)


class PrintedSheet(OfficeRecord):
    """A paper that was printed and may come back: its code opens the right family, and later the visit written down from it."""

    __tablename__ = "printed_sheet"
    keeping = kept(VISITS_TERM, "created_at", visit_id="visit")
    code: Mapped[str] = text(T("Sheet code"), limit=12, required=True, index=True)
    document: Mapped[str] = text(T("Document"), limit=40, required=True)  # "visit_act", "raid_route"
    family_id: Mapped[int | None] = link(T("Family"), "Family")  # NULL on a wholly blank form
    raid_id: Mapped[int | None] = link(T("Raid"), "Raid")
    visit_id: Mapped[int | None] = link(T("Visit"), "Visit")  # once it was written down
    language: Mapped[str | None] = mapped_column(String(2))


class Raid(OfficeRecord):
    """One going-out to many families: day, basis, team, and the note that sums it up."""

    __tablename__ = "raid"
    keeping = kept(VISITS_TERM)
    number: Mapped[str | None] = text(T("Number of the raid"), limit=20)
    school_year: Mapped[str | None] = mapped_column(String(9))
    on: Mapped[Date] = date(T("Date of the raid"), required=True, index=True)
    starts_at: Mapped[Time | None] = time(T("Start"))
    basis: Mapped[str | None] = text(T("Basis document"), limit=300)
    purpose: Mapped[str | None] = text(T("Purpose of the raid"), limit=300)
    status: Mapped[str] = choice(T("Status of the raid"), RAID_STATUS, required=True)
    sheet_code: Mapped[str | None] = text(T("Sheet code"), limit=12, index=True)  # of the route list
    violations: Mapped[str | None] = long_text(T("What was found"), lines=4)
    measures: Mapped[str | None] = long_text(T("Measures taken in the raid"), lines=4)
    summary: Mapped[str | None] = long_text(T("Conclusions and proposals"), lines=4)
    finished_at: Mapped[datetime | None] = moment(T("Finished"))


class RaidFamily(OfficeRecord):
    """A family on the list of a raid, in the order of the way, and the visit that came of it."""

    __tablename__ = "raid_family"
    keeping = part()
    raid_id: Mapped[int] = link(T("Raid"), "Raid", required=True)
    family_id: Mapped[int] = link(T("Family"), "Family", required=True)
    position: Mapped[int] = mapped_column(default=0)
    visit_id: Mapped[int | None] = link(T("Visit"), "Visit")
    note: Mapped[str | None] = text(T("Note"), limit=200)
