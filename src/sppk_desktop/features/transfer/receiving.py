"""Takes a child's file of another school into the register: looked at first, doubles shown, one save, undone like an import."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.core.records import OfficeTable
from sppk_desktop.core.words import T
from sppk_desktop.features.people import keys as _keys  # noqa: F401  (search keys are written by its session hooks)
from sppk_desktop.features.people.duplicates import doubles
from sppk_desktop.features.people.names import full_name
from sppk_desktop.features.people.records import (
    Family,
    HouseholdMember,
    ImportItem,
    ImportRun,
    Person,
    Pupil,
    PupilCategory,
    Residence,
    Tie,
)
from sppk_desktop.features.transfer.giving import ADULT, CARRIED, FAMILY, HERS, PUPIL
from sppk_desktop.storage import transfer

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_MANY: Final = 200


class TakenBefore(AppError):
    """The same file twice."""

    happened = T("This child's file was taken in already.")
    remedy = T("Nothing was changed. Look for the child in the list of pupils.")


@dataclass(frozen=True)
class Arrival:
    """A package that was opened and checked: what the preview shows, and what will be written."""

    digest: str
    file: str
    school: str
    name: str
    born: date | None
    classes: str
    adults: Sequence[str]
    papers: Mapping[str, tuple[str, bytes]]
    hers: bytes | None  # the paper of the psychologist there: shown to the psychologist here, never stored in ``office``
    values: Mapping[str, Any]
    doubles: Sequence[tuple[int, str]]
    here: int | None = None  # the child's card where this very file was taken in already


def look(session: Session, file: str, data: bytes, code: str, today: date) -> Arrival:
    """Open and check; writes nothing."""
    found = transfer.unpack(data, code)
    try:
        values = _checked(json.loads(found.parts[transfer.CARD].decode("utf-8")))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as wrong:
        raise transfer.DamagedPackage from wrong
    digest = hashlib.sha256(data).hexdigest()
    pupil = values["pupil"]
    titles = found.about.get("parts", {})
    papers = {
        name: (str(titles.get(name, name))[:200] if isinstance(titles, dict) else name, content)
        for name, content in found.parts.items()
        if name not in (transfer.CARD, HERS)
    }
    twice = doubles(
        session, "pupil", pupil["surname"], pupil["given"], pupil["patronymic"], born=pupil["born"], pin=pupil["pin"], today=today
    )
    found_twice = [(one.id, f"{one.name} ({one.class_name or '–'})") for one in twice]
    return Arrival(
        digest=digest, file=file[:200], school=str(found.about.get("school", ""))[:200],
        name=full_name(pupil["surname"], pupil["given"], pupil["patronymic"]), born=pupil["born"],
        classes=", ".join(str(one["class"])[:5] for one in values["classes"]),
        adults=[full_name(one["surname"], one["given"], one["patronymic"]) for one in values["adults"]],
        papers=papers, hers=found.parts.get(HERS), values=values, doubles=found_twice,
        here=_taken(session, digest),
    )  # fmt: skip


def _taken(session: Session, digest: str) -> int | None:
    """The card this file made."""
    made = select(ImportItem.record_id).join(ImportRun, ImportRun.id == ImportItem.run_id)
    return session.scalar(
        made.where(ImportRun.digest == digest, ImportRun.undone.is_not(True), ImportItem.kind == Pupil.__name__)
    )  # fmt: skip


def _checked(card: Any) -> dict[str, Any]:
    """Every value fits the register's own limits; what is not known is left out."""
    if not isinstance(card, dict) or any(len(card.get(name) or ()) > _MANY for name in ("classes", "adults", "categories")):
        raise ValueError("the card is not as it must be")
    family = card.get("family")
    told = card.get("records") or {}
    carried = {table: told.get(table) or [] for table in CARRIED}
    if any(len(rows) > _MANY for rows in carried.values()):
        raise ValueError("the card is not as it must be")
    return {
        "records": {table: [_values(_carried(table), one, CARRIED[table]) for one in rows] for table, rows in carried.items()},
        "pupil": _values(Pupil, card["pupil"], PUPIL),
        "classes": [{"class": str(one["class"])} for one in card.get("classes", [])],
        "family": _values(Family, family, FAMILY) if family is not None else None,
        "adults": [
            {**_values(Person, one, ADULT), **_values(Tie, one, ("kinship", "legal", "may_be_informed"))}
            for one in card.get("adults", [])
        ],
        "categories": [
            _values(PupilCategory, one, ("code", "value", "since", "until", "basis")) for one in card.get("categories", [])
        ],
    }  # fmt: skip


def _carried(table: str) -> Any:
    return next(mapper.class_ for mapper in OfficeTable.registry.mappers if mapper.class_.__tablename__ == table)


def _marked(school: str, text: str | None, limit: int = 200) -> str:
    """«№ 5 мектеп: буйрук № 12»: a fact that another school has written down says which one."""
    return ": ".join(part for part in (school, text or "") if part)[:limit]


def _values(record: type[Any], given: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    told, found = fields_of(record), dict[str, Any]()
    for name in names:
        field, value = told[name], given.get(name)
        if value is None:
            if field.required:
                raise ValueError(name)
        elif field.kind is Kind.DATE:
            value = date.fromisoformat(value)
        elif field.kind is Kind.YES_NO:
            if not isinstance(value, bool):
                raise ValueError(name)
        elif field.kind is Kind.INTEGER:
            if type(value) is not int or not (field.least or 0) <= value <= (field.most or 10**6):
                raise ValueError(name)
        elif not isinstance(value, str) or len(value) > (field.limit or 400) or (field.options and field.option(value) is None):
            raise ValueError(name)
        found[name] = value
    return found


def take_in(store: Store, session: Session, arrival: Arrival, today: date) -> tuple[int, int]:
    """Write the child inside the caller's save; returns the pupil and the run, which is undone like an import."""
    if _taken(session, arrival.digest) is not None:
        raise TakenBefore
    values = arrival.values
    run = ImportRun(file_name=arrival.file, digest=arrival.digest, added=1, changed=0)
    pupil = Pupil(**{**values["pupil"], "enrolled": today})
    family = Family(**(values["family"] or {"name": values["pupil"]["surname"]}))
    session.add_all((run, pupil, family))
    session.flush()
    made: list[Any] = [pupil, family, Residence(pupil_id=pupil.id, family_id=family.id, since=today)]
    for one in values["adults"]:
        person = Person(**{name: one[name] for name in ADULT})
        session.add(person)
        session.flush()
        tie = Tie(pupil_id=pupil.id, person_id=person.id, **{n: one[n] for n in ("kinship", "legal", "may_be_informed")})
        made += [person, tie, HouseholdMember(family_id=family.id, person_id=person.id)]
    for one in values["categories"]:
        made.append(PupilCategory(pupil_id=pupil.id, **{**one, "basis": _marked(arrival.school, one["basis"])}))
    for table, rows in values["records"].items():
        for one in rows:
            made.append(_carried(table)(pupil_id=pupil.id, **{**one, "name": _marked(arrival.school, one["name"])}))
    session.add_all(made)
    session.flush()
    for _name, (title, content) in arrival.papers.items():
        store.attachments.add(session, Pupil.__tablename__, pupil.id, title, content)
    session.add_all(
        ImportItem(run_id=run.id, line=1, kind=type(one).__name__, record_id=one.id, was=0, revision=one.revision)
        for one in made
    )  # fmt: skip
    session.flush()
    store.journal.write("child's file taken in", Pupil.__tablename__, pupil.id)
    return pupil.id, run.id
