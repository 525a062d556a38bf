"""A row of a sheet as a child: the values its cells hold, and the cells that cannot be taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.imports.adults import Adult, adult_of, parents_of
from sppk_desktop.features.imports.headings import KEYS
from sppk_desktop.features.imports.tables import Line
from sppk_desktop.features.imports.values import (
    Coded,
    Codes,
    Labels,
    Unread,
    choice_of,
    counts_of,
    date_of,
    health_of,
    name_of,
    phones_of,
    pin_of,
    sex_of,
    text_of,
    words_of,
    year_of,
)
from sppk_desktop.features.people.catalogues import categories, entries
from sppk_desktop.features.people.classes import ClassName, read_class
from sppk_desktop.features.people.names import full_name, split_name
from sppk_desktop.features.people.pins import pin_warnings

VITAL: Final = frozenset({"full_name", "surname", "given", "born", "class"})
"""A child cannot be told from another without these: a wrong cell here always keeps the row out."""

_SAID_OF: Final = {who: tuple(key for key in sorted(KEYS) if key.startswith(f"{who}_")) for who in ("father", "mother", "legal")}


@dataclass(frozen=True, slots=True)
class Trouble:
    """A cell that cannot be taken."""

    column: int
    target: str
    value: str
    why: Phrase


@dataclass(slots=True)
class Entry:
    """A child as the file tells it; None and empty mean the file says nothing."""

    line: Line
    surname: str = ""
    given: str | None = None
    patronymic: str | None = None
    class_name: ClassName | None = None
    sex: str | None = None
    born: date | None = None
    pin: str | None = None
    nationality: str | None = None
    phone: str | None = None
    registered_address: str | None = None
    health_group: str | None = None
    interests: str | None = None
    note: str | None = None
    address: str | None = None
    family_phone: str | None = None
    children: int | None = None
    schoolage: int | None = None
    adults: list[Adult] = field(default_factory=list)
    child_codes: list[Coded] = field(default_factory=list)
    family_codes: list[Coded] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    notes: list[Phrase] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Surname, given name, patronymic."""
        return full_name(self.surname, self.given, self.patronymic)

    @property
    def tells_family(self) -> bool:
        """Whether the file says anything of the household."""
        return bool(
            self.address
            or self.family_phone
            or self.adults
            or self.family_codes
            or self.children is not None
            or self.schoolage is not None
        )


class Reader:
    """Reads lines into entries; equal cells are read once."""

    def __init__(self, session: Session, today: date) -> None:
        self._education = Labels(entries("education", session))
        self._nationalities = Labels(entries("nationalities", session), stems=True)
        self.codes = Codes(categories(session, with_hidden=True))
        self._today = today
        self._read: dict[tuple[str, object], Any] = {}
        self._ways: Mapping[str, Callable[[object], Any]] = {
            "full_name": name_of,
            "surname": name_of,
            "given": name_of,
            "patronymic": name_of,
            "class": _class_of,
            "sex": sex_of,
            "born": lambda value: date_of(value, today=today),
            "pin": pin_of,
            "nationality": lambda value: choice_of(value, self._nationalities),
            "phone": phones_of,
            "family_phone": phones_of,
            "registered_address": lambda value: text_of(value, 300),
            "address": lambda value: text_of(value, 300),
            "interests": lambda value: text_of(value, 400),
            "note": lambda value: text_of(value, 5000),
            "children": counts_of,
            "schoolage": counts_of,
            "health": lambda value: health_of(value, self.codes),
            "register": lambda value: self.codes.read(value, "G"),
            "categories": self.codes.read,
            "family_type": lambda value: self.codes.read(value, "B"),
            "housing": lambda value: self.codes.read(value, "K"),
        }

    def read(self, line: Line) -> Entry:
        """The child of one line."""
        entry = Entry(line, class_name=line.block_class)
        told: dict[str, Any] = {}
        for target, column in line.head.columns.items():
            if column >= len(line.cells):
                continue
            value = line.cells[column]
            if value is None or value == "" or target not in KEYS:
                continue
            try:
                told[target] = self._value(target, value)
            except Unread as unread:
                entry.troubles.append(Trouble(column, target, _shown(value), unread.why))
        _names(entry, told)
        _plain(entry, told)
        self._adults(entry, told)
        for adult in entry.adults:
            if adult.more_phones:
                said = f"{full_name(adult.surname, adult.given, adult.patronymic)}: {', '.join(adult.more_phones)}"
                entry.note = f"{entry.note}\n{said}" if entry.note else said
        self._categories(entry, told)
        if entry.pin:
            entry.notes += pin_warnings(entry.pin, entry.sex, entry.born)
        return entry

    def _value(self, target: str, value: object) -> Any:
        way = self._ways.get(target)
        if way is None:
            return value
        key = (target, value)
        if key not in self._read:
            try:
                self._read[key] = way(value)
            except Unread as unread:
                self._read[key] = unread
        found = self._read[key]
        if isinstance(found, Unread):
            raise found
        return found

    def _adults(self, entry: Entry, told: Mapping[str, Any]) -> None:
        for who in ("father", "mother", "legal"):
            if not any(key in told for key in _SAID_OF[who]):
                continue
            try:
                adult = self._adult(who, told)
            except Unread as unread:
                target = next(key for key in told if key.startswith(who))
                column = entry.line.head.columns[target]
                entry.troubles.append(Trouble(column, target, _shown(told[target]), unread.why))
                continue
            if adult:
                entry.adults.append(adult)
        if "parents" in told:
            try:
                found = parents_of(told["parents"], self._education)
            except Unread as unread:
                column = entry.line.head.columns["parents"]
                entry.troubles.append(Trouble(column, "parents", _shown(told["parents"]), unread.why))
                return
            kinds = {adult.kinship for adult in entry.adults}
            entry.adults += [adult for adult in found if adult.kinship not in kinds or adult.kinship == "other"]

    def _adult(self, who: str, told: Mapping[str, Any]) -> Adult | None:
        kinship = "other" if who == "legal" else who
        adult = adult_of(told.get(f"{who}_name"), kinship, self._education)
        own: dict[str, Any] = {
            "born_year": year_of(told.get(f"{who}_born"), today=self._today),
            "education": choice_of(told.get(f"{who}_education"), self._education),
            "workplace": text_of(told.get(f"{who}_work"), 200),
        }
        own["phone"], more = phones_of(told.get(f"{who}_phone"))
        if adult is None:
            if any(own.values()):
                raise Unread(T("The name of the adult is missing."))
            return None
        merged = {key: own[key] if own[key] is not None else getattr(adult, key) for key in own}
        return replace(adult, legal=True if who == "legal" else None, more_phones=(*adult.more_phones, *more), **merged)

    def _categories(self, entry: Entry, told: Mapping[str, Any]) -> None:
        entry.health_group, health = told.get("health") or (None, [])
        coded = [*told.get("family_type", ()), *told.get("categories", ()), *health]
        coded += [*told.get("register", ()), *told.get("housing", ())]
        for one in dict.fromkeys(coded):
            (entry.family_codes if self.codes.family(one.code) else entry.child_codes).append(one)


def _class_of(value: object) -> ClassName | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = words_of(value)
    if not text and str(value).strip() != "0":
        return None
    found = read_class(str(value))
    if found is None:
        raise Unread(T("This is not a class. Write it as 5А."))
    return found


def _shown(value: object) -> str:
    text = value.strftime("%d.%m.%Y") if isinstance(value, date) else " ".join(str(value).split())
    return text[:80]


def _names(entry: Entry, told: Mapping[str, Any]) -> None:
    surname, given, patronymic = told.get("surname"), told.get("given"), told.get("patronymic")
    whole = told.get("full_name") or (surname if surname and not given and "given" not in entry.line.head.columns else None)
    if whole:
        surname, split_given, split_patronymic = split_name(whole)
        given, patronymic = given or split_given, patronymic or split_patronymic
    elif given and not surname:
        surname, given, patronymic = split_name(given)[0], *split_name(given)[1:]
    elif given and not patronymic and " " in given and "patronymic" not in entry.line.head.columns:
        first, second, third = split_name(given)  # «Аты-жөнү» beside «Фамилиясы» may hold the patronymic too
        given, patronymic = first, " ".join(part for part in (second, third) if part) or None
    entry.surname, entry.given, entry.patronymic = surname or "", given, patronymic
    for target, part in (("surname", surname), ("given", given), ("patronymic", patronymic)):
        if part and len(part) > 80:
            column = entry.line.head.columns.get(target, entry.line.head.columns.get("full_name", 0))
            entry.troubles.append(
                Trouble(column, "full_name", part[:80], T("This is longer than {limit} letters. Shorten it.", limit=80))
            )
    if not entry.surname and not any(trouble.target in ("full_name", "surname", "given") for trouble in entry.troubles):
        column = min(entry.line.head.columns.get(key, 10_000) for key in ("full_name", "surname", "given"))
        entry.troubles.append(Trouble(column, "full_name", "", T("The name is missing.")))


def _plain(entry: Entry, told: Mapping[str, Any]) -> None:
    entry.class_name = told.get("class") or entry.class_name
    entry.sex, entry.born, entry.pin = told.get("sex"), told.get("born"), told.get("pin")
    entry.nationality, entry.registered_address = told.get("nationality"), told.get("registered_address")
    entry.address, entry.interests, entry.note = told.get("address"), told.get("interests"), told.get("note")
    entry.phone, more = told.get("phone") or (None, ())
    entry.family_phone, others = told.get("family_phone") or (None, ())
    if more or others:
        entry.note = " ".join(part for part in (entry.note, ", ".join((*more, *others))) if part)
    entry.children, schoolage = told.get("children") or (None, None)
    entry.schoolage = (told.get("schoolage") or (None, None))[0]
    if entry.schoolage is None:
        entry.schoolage = schoolage


def read_lines(reader: Reader, lines: Sequence[Line]) -> list[Entry]:
    """All children of a file."""
    return [reader.read(line) for line in lines]
