"""The class teacher's sheet with what the register knows of the class already: an unchanged one brings no difference back.

Health, registers and other protected categories, and PINs, stand on it only when they are asked for; notes never do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import sort_key
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.features.imports.snapshot import KnownFamily, KnownPupil, Register, load
from sppk_desktop.features.people.catalogues import Category, Entry, categories, entries
from sppk_desktop.features.people.names import full_name
from sppk_desktop.features.people.records import SchoolClass, Staff, Tie

if TYPE_CHECKING:
    from collections.abc import Callable

    from sppk_desktop.storage.store import Store

_SEXES: Final = {"m": "Э", "f": "К"}
_SAID_AS: Final = {
    "guardian": "камкорчусу", "trustee": "көзөмөлчүсү", "stepmother": "өгөй апасы", "stepfather": "өгөй атасы",
    "grandmother_paternal": "чоң энеси", "grandfather_paternal": "чоң атасы", "grandmother_maternal": "таенеси",
    "grandfather_maternal": "таятасы",
}  # fmt: skip
"""Words before the name of a representative, which the import reads back as the same kinship."""


@dataclass(frozen=True, slots=True)
class _Book:
    """What every row is told from."""

    register: Register
    known: Mapping[str, Category]
    nationalities: Mapping[str, Entry]
    education: Mapping[str, Entry]
    legal: frozenset[int]  # ties of legal representatives
    protected: bool
    pins: bool


class ClassSheets:
    """Makes the sheets of one vault over connections of their own, so that it may run as a job."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store, self._today = store, today

    def classes(self) -> list[tuple[int, str]]:
        """Ids and names of the classes that have children today, 2А before 10Б."""
        with self._store.reading() as session:
            register = load(session, self._today())
        used = {pupil.class_id: pupil.class_name for pupil in register.pupils.values() if _is_here(pupil, self._today())}
        return [(id_, str(name)) for id_, name in sorted(used.items(), key=lambda one: str(one[1])) if id_ is not None and name]

    def sheet(self, class_id: int, *, protected: bool = False, pins: bool = False) -> bytes:
        """The sheet of one class."""
        ((_name, content),) = self.sheets([class_id], protected=protected, pins=pins)
        return content

    def sheets(
        self, class_ids: list[int], *, protected: bool = False, pins: bool = False, progress: Progress = unwatched
    ) -> Iterator[tuple[str, bytes]]:
        """Class name and workbook of each class."""
        from sppk_desktop.features.imports.documents import template  # openpyxl is loaded when first used

        today = self._today()
        with self._store.for_job() as store, store.reading() as session:
            book = _read(session, today, protected=protected, pins=pins)
            for number, class_id in enumerate(class_ids):
                progress(number, len(class_ids))
                row = session.get_one(SchoolClass, class_id)
                teacher = session.get(Staff, row.teacher_id) if row.teacher_id else None
                rows = rows_of(book, class_id, today)
                yield (
                    row.name,
                    template(session, today, rows, class_name=row.name, teacher=teacher.full_name if teacher else ""),
                )


def _is_here(pupil: KnownPupil, today: date) -> bool:
    return pupil.class_id is not None and not (pupil.left and pupil.left < today)


def _read(session: Session, today: date, *, protected: bool, pins: bool) -> _Book:
    return _Book(
        load(session, today),
        categories(session, with_hidden=True),
        {entry.code: entry for entry in entries("nationalities", session, with_hidden=True)},
        {entry.code: entry for entry in entries("education", session, with_hidden=True)},
        frozenset(session.scalars(select(Tie.id).where(Tie.legal.is_(True), Tie.removed_at.is_(None)))),
        protected,
        pins,
    )


def rows_of(book: _Book, class_id: int, today: date) -> list[dict[str, object]]:
    """A value per column for every pupil of a class, in the order of names."""
    pupils = [pupil for pupil in book.register.pupils.values() if pupil.class_id == class_id and _is_here(pupil, today)]
    return [_row(book, pupil) for pupil in sorted(pupils, key=lambda pupil: (sort_key(pupil.name), pupil.id))]


def _row(book: _Book, pupil: KnownPupil) -> dict[str, object]:
    values = pupil.values
    family = book.register.families.get(pupil.family_id) if pupil.family_id else None
    told: dict[str, object] = {
        **{key: values[key] for key in ("surname", "given", "patronymic", "born", "registered_address", "phone", "interests")},
        "sex": _SEXES.get(values["sex"] or ""),
        "pin": values["pin"] if book.pins else None,
        "nationality": _label(book.nationalities, values["nationality"]),
    }
    if family is not None:
        told |= {
            "address": family.place or None,
            "children": family.values["children_count"],
            "schoolage": family.values["schoolage_count"],
        }
    for who in ("father", "mother"):
        person = next((person for _tie, kinship, person in pupil.ties if kinship == who), None)
        told |= _adult(book, who, person)
    other = next((one for one in pupil.ties if one[0] in book.legal and one[1] not in ("father", "mother")), None)
    if other is not None:
        told |= _representative(book, *other)
    return told | _categories(book, pupil, family)


def _adult(book: _Book, who: str, person_id: int | None) -> dict[str, object]:
    person = book.register.people.get(person_id) if person_id is not None else None
    if person is None:
        return {}
    return {
        f"{who}_name": full_name(person["surname"], person["given"], person["patronymic"]),
        f"{who}_born": person["born_year"],
        f"{who}_education": _label(book.education, person["education"]),
        f"{who}_work": person["workplace"],
        f"{who}_phone": person["phone"],
    }


def _representative(book: _Book, _tie: int, kinship: str, person_id: int) -> dict[str, object]:
    person = book.register.people.get(person_id)
    if person is None:
        return {}
    name = full_name(person["surname"], person["given"], person["patronymic"])
    return {
        "legal_name": " ".join(part for part in (_SAID_AS.get(kinship, ""), name) if part),
        "legal_phone": person["phone"],
    }


def _categories(book: _Book, pupil: KnownPupil, family: KnownFamily | None) -> dict[str, object]:
    """Kind of family and housing by their label, all others as codes with the day they began."""
    told: dict[str, list[str]] = {"family_type": [], "housing": [], "categories": [], "health": [], "register": []}
    if book.protected and pupil.values["health_group"]:
        told["health"].append(pupil.values["health_group"])
    for owner in (pupil, family):
        for code, value in sorted(owner.codes.items()) if owner is not None else ():
            kind = book.known.get(code)
            if kind is None or kind.group == "S" or (kind.protected and not book.protected):
                continue
            if kind.exclusive in ("family_type", "housing"):
                told[kind.exclusive].append(f"{code} — {kind.ky} / {kind.ru}")
                continue
            column = {"F": "health", "G": "register"}.get(kind.group, "categories")
            told[column].append(_coded(kind, value, owner.dates[code]))  # type: ignore[union-attr]
    return {column: "; ".join(parts) or None for column, parts in told.items()}


def _coded(kind: Category, value: str | None, dates: Any) -> str:
    since, until = dates
    said = f" = {kind.value_label(value, 'ky')}" if value else ""
    last = f"–{until:%d.%m.%Y}" if until else ""
    return f"{kind.code}{said} {since:%d.%m.%Y}{last}"


def _label(known: Mapping[str, Entry], code: str | None) -> str | None:
    entry = known.get(code or "")
    if entry is None:
        return None
    return entry.ky if entry.ky == entry.ru else f"{entry.ky} / {entry.ru}"
