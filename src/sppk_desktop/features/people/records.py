"""Who lives with whom: school years, classes, pupils, persons, families, ties, staff, and dated categories.

A *person* is an adult and exists once. A *family* is a household: the address where children live; it is visited and counted.
A pupil belongs to exactly one family on any date (`Residence`), and to at most one class (`Membership`). *Ties* join a person
to a pupil whatever the household. Merging is one row of `SameAs`; nothing is moved. Dates are inclusive; ``until`` NULL is
"still so".
"""

from __future__ import annotations

import datetime
from typing import Final

from sqlalchemy import DDL, Index, Integer, LargeBinary, String, event
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import (
    Option,
    catalogue,
    choice,
    date,
    integer,
    link,
    long_text,
    phone,
    pin,
    text,
    yes_no,
)  # fmt: skip
from sppk_desktop.core.keeping import BY_KIND, Counted, Term, kept, part, unlimited
from sppk_desktop.core.records import OfficeRecord, OfficeTable
from sppk_desktop.core.words import T

CARD_TERM: Final = Term("card", T("card of a child: family, adults, classes, categories"), Counted.LEAVING, 3)

SEX: Final = (Option("f", T("girl"), T("f", "sex")), Option("m", T("boy"), T("m", "sex")))
LANGUAGES_OF_STUDY: Final = (
    Option("ky", T("Kyrgyz", "language")),
    Option("ru", T("Russian", "language")),
    Option("uz", T("Uzbek", "language")),
    Option("tg", T("Tajik", "language")),
)
PROGRAMMES: Final = (Option("11", T("11-year programme")), Option("12", T("12-year programme")))
SHIFTS: Final = (Option("1", T("first shift")), Option("2", T("second shift")), Option("3", T("third shift")))
KINSHIP: Final = (
    Option("mother", T("mother")),
    Option("father", T("father")),
    Option("stepmother", T("stepmother")),
    Option("stepfather", T("stepfather")),
    Option("grandfather_paternal", T("grandfather (father's side)")),
    Option("grandmother_paternal", T("grandmother (father's side)")),
    Option("grandfather_maternal", T("grandfather (mother's side)")),
    Option("grandmother_maternal", T("grandmother (mother's side)")),
    Option("guardian", T("guardian")),
    Option("trustee", T("trustee (14 to 18)")),
    Option("foster", T("foster parent")),
    Option("sibling", T("brother or sister")),
    Option("relative", T("relative")),
    Option("other", T("other person")),
)
LEAVING: Final = (
    Option("transferred", T("transferred to another school")),
    Option("graduated", T("finished school")),
    Option("left", T("left")),
    Option("died", T("died")),
)
POSTS: Final = (
    Option("director", T("director")),
    Option("deputy", T("deputy director for upbringing work")),
    Option("social", T("social pedagogue")),
    Option("psychologist", T("psychologist")),
    Option("class_teacher", T("class teacher")),
    Option("teacher", T("teacher")),
    Option("speech_therapist", T("speech therapist")),
    Option("nurse", T("nurse or doctor")),
    Option("inspector", T("inspector for minors")),
    Option("other", T("other post")),
)


class SchoolYear(OfficeRecord):
    """A school year with its borders; quarters and holidays are rows of their own."""

    __tablename__ = "school_year"
    keeping = unlimited("the calendar of the school; names nobody")
    name: Mapped[str] = text(T("School year"), limit=9, required=True)  # "2026/27"
    starts: Mapped[datetime.date] = date(T("Starts"), required=True)
    ends: Mapped[datetime.date] = date(T("Ends"), required=True)


class YearPart(OfficeRecord):
    """A quarter or a holiday of a school year."""

    __tablename__ = "year_part"
    keeping = unlimited("the calendar of the school; names nobody")
    year_id: Mapped[int] = link(T("School year"), "SchoolYear", required=True)
    kind: Mapped[str] = choice(T("Kind"), (Option("quarter", T("quarter")), Option("holiday", T("holiday"))), required=True)
    name: Mapped[str] = text(T("Name"), limit=60, required=True)
    starts: Mapped[datetime.date] = date(T("Starts"), required=True)
    ends: Mapped[datetime.date] = date(T("Ends"), required=True)


class SchoolClass(OfficeRecord):
    """A grade and a letter in one school year, linked to the class it continues."""

    __tablename__ = "school_class"
    keeping = unlimited("the classes of the school; names no child")
    year_id: Mapped[int] = link(T("School year"), "SchoolYear", required=True)
    grade: Mapped[int] = integer(T("Grade"), least=0, most=12, required=True)
    letter: Mapped[str] = text(T("Letter"), limit=3, required=True)  # "" where a grade has one class
    profile: Mapped[str | None] = text(T("Profile"), limit=60)
    programme: Mapped[str | None] = choice(T("Programme"), PROGRAMMES)
    shift: Mapped[str | None] = choice(T("Shift"), SHIFTS)
    language: Mapped[str | None] = choice(T("Language of study"), LANGUAGES_OF_STUDY)
    teacher_id: Mapped[int | None] = link(T("Class teacher"), "Staff")
    continues_id: Mapped[int | None] = link(T("Continues the class"), "SchoolClass")

    @property
    def name(self) -> str:
        """As the school writes it: 7А."""
        return f"{self.grade}{self.letter}"


class Pupil(OfficeRecord):
    """A child of this school. Name parts are as the document writes them; a single full name also works (in ``surname``)."""

    __tablename__ = "pupil"
    keeping = kept(CARD_TERM, "left")
    surname: Mapped[str] = text(T("Surname"), limit=80, required=True)
    given: Mapped[str | None] = text(T("Given name"), limit=80)
    patronymic: Mapped[str | None] = text(T("Patronymic"), limit=80, help=T("Optional; «уулу» and «кызы» stay small."))
    former_names: Mapped[str | None] = text(T("Former names"), limit=200, locked=True)
    sex: Mapped[str | None] = choice(T("Sex"), SEX)
    born: Mapped[datetime.date | None] = date(T("Birth date"), index=True, past=True)
    pin: Mapped[str | None] = pin(T("PIN"), index=True)
    nationality: Mapped[str | None] = catalogue(T("Nationality"), "nationalities")
    registered_address: Mapped[str | None] = text(
        T("Registered address"), limit=300, help=T("if there is none, write «none»", "registered address")
    )
    phone: Mapped[str | None] = phone(T("Phone"))
    health_group: Mapped[str | None] = catalogue(T("Health group"), "health_groups", locked=True)
    enrolled: Mapped[datetime.date | None] = date(T("Enrolled"))
    left: Mapped[datetime.date | None] = date(T("Left the school"))
    leaving: Mapped[str | None] = choice(T("Reason of leaving"), LEAVING)
    left_to: Mapped[str | None] = text(T("Where to"), limit=200)
    interests: Mapped[str | None] = text(T("Interests and clubs"), limit=400)
    note: Mapped[str | None] = long_text(T("Note"))

    # Written by keys.py, never by hand.
    full_name: Mapped[str] = mapped_column(String(260))
    name_fold: Mapped[str] = mapped_column(String(700))  # forgiving fold of names and class: what search reads
    number_fold: Mapped[str] = mapped_column(String(300))  # PIN and phones of child, household and adults, digits only
    name_key: Mapped[bytes] = mapped_column(LargeBinary)  # sort key of the full name
    name_match: Mapped[str] = mapped_column(String(260), index=True)  # names.match_key, for duplicates
    __table_args__ = (
        Index("ix_pupil_list", "name_key", "name_fold", "removed_at", "left"),
        Index("ix_pupil_found", "id", "name_key", "name_fold", "removed_at", "left"),  # puts what a search found in order
        Index("ix_pupil_here", "left", "removed_at"),  # counts those who study here without those who left
        {"sqlite_autoincrement": True},
    )


class Person(OfficeRecord):
    """An adult: a parent, a relative, a guardian."""

    __tablename__ = "person"
    keeping = kept(CARD_TERM, "changed_at")
    surname: Mapped[str] = text(T("Surname"), limit=80, required=True)
    given: Mapped[str | None] = text(T("Given name"), limit=80)
    patronymic: Mapped[str | None] = text(T("Patronymic"), limit=80)
    sex: Mapped[str | None] = choice(T("Sex"), SEX)
    born: Mapped[datetime.date | None] = date(T("Birth date"), past=True)
    born_year: Mapped[int | None] = integer(T("Year of birth"), least=1900, most=2100)
    pin: Mapped[str | None] = pin(T("PIN"))
    education: Mapped[str | None] = catalogue(T("Education"), "education")
    employment: Mapped[str | None] = catalogue(T("Employment"), "employment")
    workplace: Mapped[str | None] = text(T("Place of work or study"), limit=200)
    phone: Mapped[str | None] = phone(T("Phone"))
    died: Mapped[bool | None] = yes_no(T("Has died"))
    note: Mapped[str | None] = long_text(T("Note"))

    full_name: Mapped[str] = mapped_column(String(260))
    name_fold: Mapped[str] = mapped_column(String(700))
    name_key: Mapped[bytes] = mapped_column(LargeBinary, index=True)
    name_match: Mapped[str] = mapped_column(String(260), index=True)


class Family(OfficeRecord):
    """A household: the address where children actually live."""

    __tablename__ = "family"
    keeping = kept(CARD_TERM, "changed_at")
    name: Mapped[str] = text(T("Family name"), limit=120, required=True)  # as typed: no plural is built
    settlement: Mapped[str | None] = text(T("Settlement or estate"), limit=120)
    street: Mapped[str | None] = text(T("Street"), limit=120)
    house: Mapped[str | None] = text(T("House"), limit=20)
    flat: Mapped[str | None] = text(T("Flat"), limit=20)
    landmark: Mapped[str | None] = text(T("Landmark"), limit=200)
    address_text: Mapped[str | None] = text(T("Address as it was given"), limit=300)  # imported, until split
    phone: Mapped[str | None] = phone(T("Phone"))
    children_count: Mapped[int | None] = integer(T("Children in the family"), most=30)
    schoolage_count: Mapped[int | None] = integer(T("Children of school age"), most=30)
    note: Mapped[str | None] = long_text(T("Note"))
    closed: Mapped[datetime.date | None] = date(T("No longer in the register since"))

    name_fold: Mapped[str] = mapped_column(String(700))  # family name, children, adults, street: what search reads
    name_key: Mapped[bytes] = mapped_column(LargeBinary, index=True)
    address_key: Mapped[bytes] = mapped_column(LargeBinary)  # (estate, street, house as a number)
    __table_args__ = (
        Index("ix_family_list", "address_key", "name_fold", "removed_at", "closed"),
        Index("ix_family_found", "id", "address_key", "name_fold", "removed_at", "closed"),
        {"sqlite_autoincrement": True},
    )


class Membership(OfficeRecord):
    """A pupil in a class, from–until, without overlap."""

    __tablename__ = "membership"
    keeping = part()
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    class_id: Mapped[int] = link(T("Class"), "SchoolClass", required=True)
    since: Mapped[datetime.date] = date(T("Since"), required=True)
    until: Mapped[datetime.date | None] = date(T("Until"))
    reason: Mapped[str | None] = text(T("Reason"), limit=200)


class Residence(OfficeRecord):
    """A pupil living in a family, from–until, without overlap; moving to the grandmother is a new row."""

    __tablename__ = "residence"
    keeping = part()
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    family_id: Mapped[int] = link(T("Family"), "Family", required=True)
    since: Mapped[datetime.date] = date(T("Since"), required=True)
    until: Mapped[datetime.date | None] = date(T("Until"))


class HouseholdMember(OfficeRecord):
    """An adult (or a child who is not a pupil here) who belongs to a household."""

    __tablename__ = "household_member"
    keeping = part()
    family_id: Mapped[int] = link(T("Family"), "Family", required=True)
    person_id: Mapped[int] = link(T("Person"), "Person", required=True)
    since: Mapped[datetime.date | None] = date(T("Since"))
    until: Mapped[datetime.date | None] = date(T("Until"))


class Tie(OfficeRecord):
    """What a person is to a pupil, whatever the household."""

    __tablename__ = "tie"
    keeping = part()
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    person_id: Mapped[int] = link(T("Person"), "Person", required=True)
    kinship: Mapped[str] = choice(T("Kinship"), KINSHIP, required=True)
    legal: Mapped[bool | None] = yes_no(T("Legal representative"))
    lives_together: Mapped[bool | None] = yes_no(T("Lives together"))
    works_abroad: Mapped[bool | None] = yes_no(T("Works abroad"))
    abroad_country: Mapped[str | None] = catalogue(T("Country"), "countries")
    abroad_since: Mapped[datetime.date | None] = date(T("Abroad since"))
    may_be_informed: Mapped[bool | None] = yes_no(T("May be given information"))
    since: Mapped[datetime.date | None] = date(T("Since"))
    until: Mapped[datetime.date | None] = date(T("Until"))
    note: Mapped[str | None] = text(T("Note"), limit=200)


class Staff(OfficeRecord):
    """The dated directory of people who work at or with the school; not accounts."""

    __tablename__ = "staff"
    keeping = unlimited("the school's directory of staff, who stand on signed papers; names no child")
    surname: Mapped[str] = text(T("Surname"), limit=80, required=True)
    given: Mapped[str | None] = text(T("Given name"), limit=80)
    patronymic: Mapped[str | None] = text(T("Patronymic"), limit=80)
    post: Mapped[str] = choice(T("Post"), POSTS, required=True)
    post_text: Mapped[str | None] = text(T("Post as printed"), limit=120)
    phone: Mapped[str | None] = phone(T("Phone"))
    since: Mapped[datetime.date | None] = date(T("Since"))
    until: Mapped[datetime.date | None] = date(T("Until"))

    full_name: Mapped[str] = mapped_column(String(260))
    name_fold: Mapped[str] = mapped_column(String(260))
    name_key: Mapped[bytes] = mapped_column(LargeBinary, index=True)


class CategoryKind(OfficeRecord):
    """An entry of the editable category catalogue (domain 2.1): shipped codes are stable, schools may rename, hide, add."""

    __tablename__ = "category_kind"
    keeping = unlimited("a catalogue of the school; names no child")
    code: Mapped[str] = text(T("Code"), limit=40, required=True)
    ky: Mapped[str] = text(T("Kyrgyz label"), required=True)
    ru: Mapped[str] = text(T("Russian label"), required=True)
    per: Mapped[str] = choice(T("Counted per"), (Option("child", T("child")), Option("family", T("family"))), required=True)
    group: Mapped[str] = text(T("Group"), limit=10, required=True)  # "B"
    exclusive: Mapped[str | None] = text(T("Exclusive set"), limit=40)
    protected: Mapped[bool | None] = yes_no(T("Protected"))
    hidden: Mapped[bool | None] = yes_no(T("Hidden"))
    position: Mapped[int] = integer(T("Order"), required=True)
    shipped: Mapped[bool | None] = yes_no(T("Shipped with the program"))


class CatalogueEntry(OfficeRecord):
    """An entry of a plain editable catalogue (nationalities, education, countries …): code and labels in both languages."""

    __tablename__ = "catalogue_entry"
    keeping = unlimited("a catalogue of the school; names no child")
    catalogue: Mapped[str] = text(T("Catalogue"), limit=40, required=True, index=True)
    code: Mapped[str] = text(T("Code"), limit=40, required=True)
    ky: Mapped[str] = text(T("Kyrgyz label"), required=True)
    ru: Mapped[str] = text(T("Russian label"), required=True)
    hidden: Mapped[bool | None] = yes_no(T("Hidden"))
    position: Mapped[int] = integer(T("Order"), required=True)
    shipped: Mapped[bool | None] = yes_no(T("Shipped with the program"))


class PupilCategory(OfficeRecord):
    """A social category of a child, dated, with the paper it rests on."""

    __tablename__ = "pupil_category"
    keeping = part()
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    code: Mapped[str] = text(T("Category"), limit=40, required=True, index=True)
    value: Mapped[str | None] = text(T("Value"), limit=40)  # e.g. I–IV for the health group
    since: Mapped[datetime.date] = date(T("Since"), required=True)
    until: Mapped[datetime.date | None] = date(T("Until"))
    basis: Mapped[str | None] = text(T("Basis document"), limit=200)
    source_kind: Mapped[str | None] = mapped_column(String(40))  # the entry of a register that keeps this mark: table and id
    source_id: Mapped[int | None] = mapped_column(index=True)
    __table_args__ = (
        Index(
            "ix_pupil_category_counted", "code", "value", "pupil_id", "since", "until", "removed_at"
        ),  # counts, without its rows
        {"sqlite_autoincrement": True},
    )


class FamilyCategory(OfficeRecord):
    """A social category of a family, dated; signs of a difficult situation (domain 5.2) too, valued 0/1/2."""

    __tablename__ = "family_category"
    keeping = part()
    family_id: Mapped[int] = link(T("Family"), "Family", required=True)
    code: Mapped[str] = text(T("Category"), limit=40, required=True, index=True)
    value: Mapped[str | None] = text(T("Value"), limit=40)
    since: Mapped[datetime.date] = date(T("Since"), required=True)
    until: Mapped[datetime.date | None] = date(T("Until"))
    basis: Mapped[str | None] = text(T("Basis document"), limit=200)
    __table_args__ = (
        Index("ix_family_category_counted", "code", "value", "family_id", "since", "until", "removed_at"),
        {"sqlite_autoincrement": True},
    )


class SameAs(OfficeRecord):
    """Two cards that are one: ``other_id`` resolves to ``main_id``. Undo removes the row."""

    __tablename__ = "same_as"
    keeping = part(main_id=BY_KIND, other_id=BY_KIND)
    kind: Mapped[str] = text(T("Kind"), limit=20, required=True)  # "pupil", "person", "family"
    main_id: Mapped[int] = integer(T("Card that stays"), most=2**62, required=True, index=True)
    other_id: Mapped[int] = integer(T("Card merged into it"), most=2**62, required=True, index=True)


class NotSame(OfficeRecord):
    """ "These are two children": remembered, so that the pair is not offered again."""

    __tablename__ = "not_same"
    keeping = part(first_id=BY_KIND, second_id=BY_KIND)
    kind: Mapped[str] = text(T("Kind"), limit=20, required=True)
    first_id: Mapped[int] = integer(T("First card"), most=2**62, required=True, index=True)
    second_id: Mapped[int] = integer(T("Second card"), most=2**62, required=True, index=True)


class ImportRun(OfficeRecord):
    """One confirmed import; what it wrote is told by its `ImportItem` rows, so that it can be undone."""

    __tablename__ = "import_run"
    keeping = unlimited("which file was imported when; names nobody, what it wrote goes with its records")
    file_name: Mapped[str] = text(T("File"), limit=200, required=True)
    digest: Mapped[str] = text(T("Digest"), limit=64, required=True, index=True)
    added: Mapped[int] = integer(T("New", "count"), required=True)
    changed: Mapped[int] = integer(T("Changed", "count"), required=True)
    undone: Mapped[bool | None] = yes_no(T("Undone"))


class ImportItem(OfficeTable):
    """One record an import wrote: its revision before (0: added) and after; the values before are in the history, not here.

    Records of one line of the sheet share ``line``: if one of them was edited since, undo keeps them all.
    """

    __tablename__ = "import_item"
    keeping = part(run_id="import_run", record_id=BY_KIND)
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    run_id: Mapped[int] = mapped_column(Integer, index=True)
    line: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String(40))  # record class name
    record_id: Mapped[int] = mapped_column(Integer)
    was: Mapped[int] = mapped_column(Integer)
    revision: Mapped[int] = mapped_column(Integer)


class Rollover(OfficeRecord):
    """One turn of the school year that was carried out; its `RolloverItem` rows tell what it wrote."""

    __tablename__ = "rollover"
    keeping = unlimited("when a school year was begun, with counts; names nobody")
    old_year: Mapped[str] = text(T("From the school year"), limit=9, required=True)
    new_year: Mapped[str] = text(T("Into the school year"), limit=9, required=True)
    moved: Mapped[int] = integer(T("Moved on", "pupils"), required=True)
    gone: Mapped[int] = integer(T("Left", "pupils"), required=True)
    undone: Mapped[bool | None] = yes_no(T("Taken back"))


class RolloverItem(OfficeTable):
    """One record the turn of the year wrote, its revision before (0: added) and after."""

    __tablename__ = "rollover_item"
    keeping = part(run_id="rollover", record_id=BY_KIND)
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    run_id: Mapped[int] = mapped_column(Integer, index=True)
    pupil_id: Mapped[int] = mapped_column(Integer)  # 0 for a class
    kind: Mapped[str] = mapped_column(String(40))  # record class name
    record_id: Mapped[int] = mapped_column(Integer)
    was: Mapped[int] = mapped_column(Integer)
    revision: Mapped[int] = mapped_column(Integer)


class ImportMapping(OfficeRecord):
    """How a heading was understood last time, so that nobody maps the same list twice."""

    __tablename__ = "import_mapping"
    keeping = unlimited("headings of the school's own sheets; names nobody")
    heading: Mapped[str] = text(T("Heading"), limit=200, required=True, index=True)  # folded
    target: Mapped[str] = text(T("Field"), limit=60, required=True)


def _index_text(record: type[OfficeRecord], index: str, text: str, terms: str = "") -> None:
    """Keep a trigram index of folded text beside a table, so that any three letters are found at once.

    Triggers keep it true whoever writes, and forget what is purged. It holds no text of its own (external content). The two
    blanks behind the text let every letter of it begin a trigram, so that ``terms``, the index's vocabulary, knows one and two
    letters as well.
    """
    table, padded = record.__tablename__, "{row}." + text + " || '  '"
    forget = f"INSERT INTO {index}({index}, rowid, {text}) VALUES ('delete', old.id, {padded.format(row='old')});"
    learn = f"INSERT INTO {index}(rowid, {text}) VALUES (new.id, {padded.format(row='new')});"
    changed = f"AFTER UPDATE OF {text} ON {table} WHEN old.{text} IS NOT new.{text}"
    statements = [
        f"CREATE VIRTUAL TABLE {index} USING fts5({text}, content='{table}', content_rowid='id', tokenize='trigram')",
        f"INSERT INTO {index}({index}, rank) VALUES ('secure-delete', 1)",  # what is purged is not left in the index's pages
        f"CREATE TRIGGER {index}_added AFTER INSERT ON {table} BEGIN {learn} END",
        f"CREATE TRIGGER {index}_removed AFTER DELETE ON {table} BEGIN {forget} END",
        f"CREATE TRIGGER {index}_changed {changed} BEGIN {forget} {learn} END",
    ]
    if terms:
        statements.append(f"CREATE VIRTUAL TABLE {terms} USING fts5vocab({index}, row)")
    for statement in statements:
        event.listen(record.__table__, "after_create", DDL(statement))  # type: ignore[no-untyped-call]
    for made in filter(None, (terms, index)):
        event.listen(record.__table__, "before_drop", DDL(f"DROP TABLE IF EXISTS {made}"))  # type: ignore[no-untyped-call]


_index_text(Pupil, "pupil_search", "name_fold", "pupil_terms")
_index_text(Pupil, "pupil_numbers", "number_fold")
_index_text(Family, "family_search", "name_fold", "family_terms")
