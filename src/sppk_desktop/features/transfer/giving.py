"""What of a child can go to another school, and the package made of what a person chose."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.fields import Field, Kind, fields_of
from sppk_desktop.core.records import OfficeTable, PsychologyTable
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.people.reach import reach
from sppk_desktop.features.people.records import (
    Membership,
    Person,
    Pupil,
    PupilCategory,
    SchoolClass,
    Tie,
)
from sppk_desktop.features.people.same import cards_of, ids_of_card
from sppk_desktop.features.people.standing import family_of
from sppk_desktop.storage import transfer
from sppk_desktop.storage.belonging import belonging, keeping_of, portions

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

CATEGORIES: Final = "pupil_category"
CARRIED: Final[Mapping[str, tuple[str, ...]]] = {"interest": ("on", "kind", "name", "level", "known_from", "support")}
"""Tables whose rows are facts about the child wherever it learns, and are no work of a school: they become records there, too.
Acts, diaries, plans, meals and journals are the work of the school that wrote them: there they would be counted as its own."""
SCANS: Final = "scans"
HERS: Final = "psychology.pdf"
"""The part of a package that holds the psychologist's own records."""
PUPIL: Final = ("surname", "given", "patronymic", "sex", "born", "pin", "nationality", "registered_address", "phone", "enrolled")
FAMILY: Final = ("name", "settlement", "street", "house", "flat", "landmark", "address_text", "phone")
ADULT: Final = (
    "surname", "given", "patronymic", "sex", "born", "born_year", "education", "employment", "workplace", "phone",
)  # fmt: skip
_ALWAYS: Final = frozenset(
    {"pupil", "person", "family", "tie", "membership", "residence", "household_member", "same_as", "not_same", "evidence",
     "printed_sheet", "activity_pupil", "rollover_item", "raid_family", "family_category", "hand_over", "consent"}
)  # fmt: skip
"""Rows that stand in the card itself, only tie records together, or hold for this school alone, as a consent does."""
_NAMED: Final[Mapping[str, str]] = {"Organisation": "name", "Staff": "full_name", "Person": "full_name", "SchoolClass": "name"}
"""Records a link names by a name in words, and what their name is called."""
_ENDINGS: Final = frozenset({"pdf", "jpg", "jpeg", "png", "docx", "xlsx", "txt"})


@dataclass(frozen=True, slots=True)
class Offer:
    """One part that may go: its table, how many records, and whether it lies in the psychologist's compartment."""

    table: str
    count: int
    closed: bool = False


def offers(session: Session, store: Store, pupil_id: int, today: date) -> list[Offer]:
    """What there is of this child; the psychologist's own only where it is open."""
    found: list[Offer] = []
    for compartment in (OFFICE, PSYCHOLOGY):
        if compartment not in store.compartments:
            continue
        for table, ids in sorted(_rows(session, compartment, pupil_id, today).items()):
            if table not in _ALWAYS and (record := _records(compartment).get(table)) is not None and keeping_of(record).term:
                found.append(Offer(table, len(ids), compartment == PSYCHOLOGY))
    return found


def _rows(session: Session, compartment: str, pupil_id: int, today: date) -> Mapping[str, frozenset[int]]:
    """Rows of the child and of the household it lives in; not those about a brother or a sister who lives there, too."""
    home = family_of(session, pupil_id, today)
    cards = frozenset(ids_of_card(session, "pupil", pupil_id))
    roots = {"pupil": cards}
    if home is not None:
        roots["family"] = frozenset(ids_of_card(session, "family", home.id))
    rows = reach(session, compartment, roots).rows
    others: dict[str, frozenset[int]] = {}
    for table, record in _records(compartment).items():
        if keeping_of(record).is_part or not hasattr(record, "pupil_id"):
            continue
        about = select(record.id).where(record.pupil_id.not_in(cards))
        others[table] = frozenset(
            id_ for part in portions(rows.get(table, ())) for id_ in session.scalars(about.where(record.id.in_(part)))
        )
    without = belonging(session, compartment, others).rows
    left = {table: ids - without.get(table, frozenset()) for table, ids in rows.items()}
    return {table: ids for table, ids in left.items() if ids}


def _records(compartment: str) -> dict[str, Any]:
    parent: Any = OfficeTable if compartment == OFFICE else PsychologyTable
    return {mapper.class_.__tablename__: mapper.class_ for mapper in parent.registry.mappers if fields_of(mapper.class_)}


def card_of_child(
    session: Session, pupil_id: int, today: date, *, categories: bool, chosen: Sequence[str] = ()
) -> dict[str, Any]:
    """The structured part: what the receiving school puts into its register."""
    ids = ids_of_card(session, "pupil", pupil_id)
    home = family_of(session, pupil_id, today)
    classes = session.execute(
        select(SchoolClass.grade, SchoolClass.letter, Membership.since, Membership.until)
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .where(Membership.pupil_id.in_(ids), Membership.removed_at.is_(None))
        .order_by(Membership.since)
    )
    told: dict[str, Any] = {
        "pupil": _plain(session.get_one(Pupil, pupil_id), PUPIL),
        "classes": _once(
            {"class": f"{g}{letter}", "since": _iso(since), "until": _iso(until)} for g, letter, since, until in classes
        ),
        "family": _plain(home, FAMILY) if home is not None else None,
        "adults": _adults(session, ids),
        "categories": [],
    }  # fmt: skip
    if categories:
        rows = session.scalars(
            select(PupilCategory).where(PupilCategory.pupil_id.in_(ids), PupilCategory.removed_at.is_(None))
        )  # fmt: skip
        told["categories"] = _once(_plain(one, ("code", "value", "since", "until", "basis")) for one in rows)
    known = _records(OFFICE)
    for table in (table for table in CARRIED if table in chosen and table in known):
        record = known[table]
        found = session.scalars(select(record).where(record.pupil_id.in_(ids), record.removed_at.is_(None)).order_by(record.id))
        told.setdefault("records", {})[table] = [_plain(one, CARRIED[table]) for one in found]
    return told


def _adults(session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
    """The adults of a child, each once whatever was merged. Where one of the ties forbids to inform, it is forbidden."""
    ties = session.scalars(
        select(Tie).where(Tie.pupil_id.in_(ids), Tie.removed_at.is_(None), Tie.until.is_(None))
    ).all()  # fmt: skip
    card_of = cards_of(session, "person", (tie.person_id for tie in ties))
    barred = {card_of[tie.person_id] for tie in ties if tie.may_be_informed is False}
    by_kinship: dict[tuple[int, str], list[Tie]] = defaultdict(list)
    for tie in sorted(ties, key=lambda tie: (ids.index(tie.pupil_id), tie.id)):
        by_kinship[card_of[tie.person_id], tie.kinship].append(tie)
    people = {id_: session.get(Person, id_) for id_, _kinship in by_kinship}
    return [
        {
            **_plain(person, ADULT), "kinship": kinship,
            "legal": next((tie.legal for tie in same if tie.legal is not None), None),
            "may_be_informed": False if id_ in barred else next((True for tie in same if tie.may_be_informed), None),
        }
        for (id_, kinship), same in by_kinship.items()
        if (person := people[id_]) is not None and person.removed_at is None
    ]  # fmt: skip


def _once(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """What merged cards say twice is said once."""
    found: list[dict[str, Any]] = []
    for row in rows:
        if row not in found:
            found.append(row)
    return found


def _plain(record: Any, names: Sequence[str]) -> dict[str, Any]:
    return {name: _iso(getattr(record, name)) for name in names}


def _iso(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def text_of(
    session: Session, store: Store, pupil_id: int, today: date, chosen: Sequence[str], words: Words
) -> list[tuple[str, list[list[tuple[str, str]]], bool]]:
    """The chosen records with their parts as labelled lines, by table; the last says whether it is the psychologist's own."""
    found = []
    for compartment in (OFFICE, PSYCHOLOGY):
        if compartment not in store.compartments:
            continue
        reached = _rows(session, compartment, pupil_id, today)
        wanted = belonging(session, compartment, {table: ids for table, ids in reached.items() if table in chosen}).rows
        rows = {table: ids & reached.get(table, frozenset()) for table, ids in wanted.items()}
        for table, record in sorted(_records(compartment).items()):  # a plan beside its goals and actions
            if not rows.get(table) or table in _ALWAYS:
                continue
            told = fields_of(record)
            entries = session.scalars(
                select(record).where(record.id.in_(rows[table]), record.removed_at.is_(None)).order_by(record.id)
            )  # fmt: skip
            lines = [
                [
                    (words.say(field.label), text)
                    for name, field in told.items()
                    if (value := getattr(one, name)) not in (None, "", [])
                    and (text := _linked(session, field, value, words) if field.kind is Kind.LINK else _said(field, value, words))
                ]
                for one in entries
            ]
            if any(lines):
                found.append((table, lines, compartment == PSYCHOLOGY))
    return found


def _linked(session: Session, field: Field, id_: int, words: Words) -> str:
    """To whom a letter went, who did the work, in which class; other records, and other children, are not named."""
    if field.link not in _NAMED:
        return ""
    record = next(mapper.class_ for mapper in OfficeTable.registry.mappers if mapper.class_.__name__ == field.link)
    row: Any = session.get(record, id_)
    named = getattr(row, _NAMED[field.link], None)
    return str(named(words.language) if callable(named) else named or "")


def _said(field: Field, value: Any, words: Words) -> str:
    match field.kind:
        case Kind.CHOICE | Kind.CHOICES:
            options = [field.option(code) for code in (value if isinstance(value, list) else [value])]
            return ", ".join(words.say(option.label) for option in options if option)
        case Kind.YES_NO:
            return words.say(T("yes") if value else T("no"))
        case Kind.DATE:
            return f"{value:%d.%m.%Y}"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def scans_of(session: Session, store: Store, pupil_id: int) -> dict[str, tuple[str, bytes]]:
    """The papers attached to the card: name in the package, title, content."""
    found: dict[str, tuple[str, bytes]] = {}
    for card in ids_of_card(session, "pupil", pupil_id):
        for one in store.attachments.of(session, "pupil", card):
            ending = one.name.rpartition(".")[2].lower()
            name = f"scan-{len(found) + 1}.{ending if ending in _ENDINGS else 'bin'}"
            found[name] = (one.name, store.attachments.data(session, one.id, "pupil"))
    return found


def package(
    store: Store,
    pupil_id: int,
    chosen: Sequence[str],
    today: date,
    code: str,
    title_of: Callable[[str], Phrase | str],
    words: Words,
) -> tuple[bytes, list[tuple[str, str]]]:
    """The package and the list of what is inside (what, how much), for the paper."""
    from sppk_desktop.features.transfer.papers import file_of_child

    school = {key: str(value) for key, value in store.settings("school.").items()}
    with store.reading() as session:
        card = card_of_child(session, pupil_id, today, categories=CATEGORIES in chosen, chosen=chosen)
        text = text_of(session, store, pupil_id, today, [one for one in chosen if one != CATEGORIES], words)
        scans = scans_of(session, store, pupil_id) if SCANS in chosen else {}
        name = session.get_one(Pupil, pupil_id).full_name
    named = [(_capital(words.say(title_of(table))), lines, hers) for table, lines, hers in text]
    sections = [(title, lines) for title, lines, hers in named if not hers]
    closed = [(title, lines) for title, lines, hers in named if hers]
    parts = {transfer.CARD: json.dumps(card, ensure_ascii=False, sort_keys=True).encode()}
    parts["file.pdf"] = file_of_child(name, card, sections, school, today, words)
    if closed:  # a paper of its own: the receiving office never stores it, only her colleague there opens it
        parts[HERS] = file_of_child(name, {"pupil": card["pupil"], "classes": [], "adults": []}, closed, school, today, words)
    parts |= {key: data for key, (_, data) in scans.items()}
    listed = [(words.say(T("Card of the child, family, adults, class history")), "1")]
    if CATEGORIES in chosen:
        listed.append((words.say(T("Categories")), str(len(card["categories"]))))
    listed += [(title, str(len(lines))) for title, lines in (*sections, *closed)]
    if scans:
        listed.append((words.say(T("Scans and files of the card")), str(len(scans))))
    number, name = school.get("school.number", ""), school.get("school.name", "")
    about = {
        "school": f"№ {number} {name}".strip() if number else name, "made": today.isoformat(), "by": store.account.name,
        "parts": {"file.pdf": f"{words.say(T('File of a pupil'))}.pdf", **{key: title for key, (title, _) in scans.items()}},
    }  # fmt: skip
    return transfer.pack(about, parts, code), listed
