"""Everybody the vault knows, with the role in which he or she stands on a paper about one child or family."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.people.cards import kinship_label
from sppk_desktop.features.people.mentions import Kind, Known, Someone
from sppk_desktop.features.people.records import POSTS, Family, HouseholdMember, Person, Pupil, Staff, Tie
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.people.standing import adults_of_family, family_of, pupils_of_family, siblings_of

_KINDS = {
    Kind.NAME: T("a person", "role on a paper"),
    Kind.PHONE: T("a phone number", "role on a paper"),
    Kind.PIN: T("a personal number", "role on a paper"),
    Kind.ADDRESS: T("an address", "role on a paper"),
    Kind.MAIL: T("an e-mail", "role on a paper"),
    Kind.HAND: T("left out", "role on a paper"),
}
ROLES: tuple[Phrase, ...] = (
    T("another pupil", "role on a paper"), T("another adult", "role on a paper"), T("brother or sister", "role on a paper"),
    T("another family", "role on a paper"), T("a colleague", "role on a paper"), *_KINDS.values(),
)  # fmt: skip
"""What may stand in the place of a name, for whoever chooses another."""
_PUPIL, _ADULT, _SIBLING, _FAMILY, _STAFF = ROLES[:5]


def bracketed(role: Phrase | str, words: Words) -> str:
    """«[апасы]»: everybody sees that a name stood here."""
    return f"[{words.say(role)}]"


class Circle:
    """The people around a child, or around the children of a family."""

    def __init__(self, session: Session, kind: str, id_: int, today: date) -> None:
        if kind == "pupil":
            self.own = set(ids_of_card(session, "pupil", id_))
            home = family_of(session, id_, today)
            self.families = set(ids_of_card(session, "family", home.id)) if home else set()
        else:
            self.families = set(ids_of_card(session, "family", id_))
            self.own = {one for child in pupils_of_family(session, id_, today) for one in ids_of_card(session, "pupil", child.id)}
        self.siblings = {line.pupil.id for child in self.own for line in siblings_of(session, child, today)} - self.own
        self.kin: dict[int, str] = {}
        ties = session.execute(select(Tie.person_id, Tie.kinship).where(Tie.pupil_id.in_(self.own), Tie.removed_at.is_(None)))
        for person, kinship in ties:
            for one in ids_of_card(session, "person", person):
                self.kin.setdefault(one, kinship)
        members = select(HouseholdMember.person_id).where(
            HouseholdMember.family_id.in_(self.families), HouseholdMember.removed_at.is_(None)
        )
        self.household = set(session.scalars(members)) | {
            line.person_id for family in self.families for line in adults_of_family(session, family, today)
        }


def known_of(session: Session, kind: str, id_: int, words: Words, today: date) -> Known:
    """Read once for a paper: names, former names, phones and streets of everybody, removed cards too."""
    circle = Circle(session, kind, id_, today)
    phones = [
        *session.scalars(select(Pupil.phone).where(Pupil.phone.is_not(None))),
        *session.scalars(select(Person.phone).where(Person.phone.is_not(None))),
        *session.scalars(select(Family.phone).where(Family.phone.is_not(None))),
        *session.scalars(select(Staff.phone).where(Staff.phone.is_not(None))),
    ]
    streets = [
        *session.scalars(select(Family.street).where(Family.street.is_not(None)).distinct()),
        *session.scalars(select(Family.address_text).where(Family.address_text.is_not(None)).distinct()),
    ]
    roles = {each: bracketed(role, words) for each, role in _KINDS.items()}
    return Known.of(_everybody(session, circle, words), [one for one in phones if one], [one for one in streets if one], roles)


def _everybody(session: Session, circle: Circle, words: Words) -> Iterator[Someone]:
    """Each with a number of its own: the kinds of cards have the same ids."""
    number = 0
    rows = session.execute(select(Pupil.id, Pupil.surname, Pupil.given, Pupil.patronymic, Pupil.former_names))
    for id_, *names in rows:
        number += 1
        own, near = id_ in circle.own, id_ in circle.siblings
        yield Someone(number, _told(names), bracketed(_SIBLING if near else _PUPIL, words), own, near)
    for id_, *names in session.execute(select(Person.id, Person.surname, Person.given, Person.patronymic)):
        number += 1
        near = id_ in circle.kin or id_ in circle.household
        role: Phrase | str = kinship_label(circle.kin.get(id_)) or _ADULT
        yield Someone(number, _told(names), bracketed(role, words), near=near)
    posts = {option.code: option.label for option in POSTS}
    for post, post_text, *names in session.execute(
        select(Staff.post, Staff.post_text, Staff.surname, Staff.given, Staff.patronymic)
    ):
        number += 1
        yield Someone(number, _told(names), bracketed(post_text or posts.get(post, _STAFF), words))
    for id_, name in session.execute(select(Family.id, Family.name)):
        number += 1
        yield Someone(number, (name,), bracketed(_FAMILY, words), own=id_ in circle.families)


def _told(names: list[str | None]) -> tuple[str, ...]:
    return tuple(name for name in names if name)
