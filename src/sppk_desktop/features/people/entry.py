"""Forms of the register into records and back: what is loaded into a form, and what saving it does. Pure on a session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.dates import school_year
from sppk_desktop.core.errors import AppError, ChangedMeanwhile
from sppk_desktop.core.fields import fields_of
from sppk_desktop.core.words import T
from sppk_desktop.features.people import register, standing
from sppk_desktop.features.people.calendar import need_year, year_of
from sppk_desktop.features.people.catalogues import categories
from sppk_desktop.features.people.classes import read_class
from sppk_desktop.features.people.names import split_name
from sppk_desktop.features.people.phones import read_phone
from sppk_desktop.features.people.pins import bare_pin, sex_of_pin
from sppk_desktop.features.people.records import (
    Family,
    FamilyCategory,
    Person,
    Pupil,
    PupilCategory,
    SchoolClass,
    SchoolYear,
    Staff,
    Tie,
)
from sppk_desktop.features.people.same import card_of, ids_of_card

Values = dict[str, Any]
_PLACE = ("settlement", "street", "house", "flat", "landmark")


class NothingToLiveIn(AppError):
    """A move was asked to no family."""

    happened = T("It is not said where the child lives now.")
    remedy = T("Choose a family, or write the name and address of a new one.")


def load(session: Session, record: type[Any], id_: int) -> tuple[Values, int]:
    """The values of a record's described fields, and its revision."""
    found = session.get_one(record, id_)
    return {name: getattr(found, name) for name in fields_of(record)}, found.revision


def save(session: Session, record: type[Any], id_: int | None, values: Mapping[str, Any], revision: int = 0) -> Any:
    """Write the described fields of a record, a new one where ``id_`` is None; somebody else's change meanwhile is refused."""
    told = fields_of(record)
    if id_ is None:
        kept = record()
        session.add(kept)
    else:
        kept = session.get_one(record, id_)
        if revision and kept.revision != revision:
            raise ChangedMeanwhile
    for name, value in values.items():
        if name in told:
            setattr(kept, name, _clean(told[name].kind, value))
    session.flush()
    return kept


def _clean(kind: str, value: Any) -> Any:
    match kind:
        case "phone":
            return read_phone(value).kept or None if value else None
        case "pin":
            return bare_pin(value) or None if value else None
        case "text":
            return value.strip() if isinstance(value, str) else value
        case _:
            return value


# --- Pupils ---------------------------------------------------------------------------------------------------------------


def save_pupil(session: Session, id_: int | None, values: Mapping[str, Any], revision: int, today: date) -> Pupil:
    """Save a pupil's form. A new pupil comes into the class and the household the form names; a new household is made."""
    told = dict(values)
    if told.get("surname") and not told.get("given"):
        told["surname"], told["given"], patronymic = split_name(told["surname"])
        told["patronymic"] = told.get("patronymic") or patronymic
    if not told.get("sex") and told.get("pin"):
        told["sex"] = sex_of_pin(told["pin"])
    pupil: Pupil = save(session, Pupil, id_, told, revision)
    if id_ is None:
        on = pupil.enrolled or today
        family_id = told.get("family_id") or _new_home(session, told, pupil.surname)
        year = year_of(session, today)
        before = (
            year is not None and on < year.starts
        )  # enrolled years ago: in this class, which is one of this year, since it began
        class_id = class_of_name(session, told.get("class_id"), today if before else on)
        register.enrol(session, pupil, class_id, family_id, on, year.starts if year is not None and before else None)
    return pupil


def class_of_name(session: Session, said: int | str | None, on: date) -> int | None:
    """The class a form names: one that is there by its id, a new one of the day's school year by its name."""
    if not isinstance(said, str):
        return said
    name = read_class(said)
    if name is None:
        raise ValueError(said)
    year = year_of(session, on) or need_year(session, school_year(on))
    return int(register.need_class(session, year.id, name).id)


def _new_home(session: Session, values: Mapping[str, Any], surname: str) -> int | None:
    """The household of a form's address; None where no address was written."""
    place = {name: values.get(name) for name in _PLACE}
    phone = values.get("family_phone")
    if not any((*place.values(), phone, values.get("family_name"))):
        return None
    family = save(session, Family, None, {**place, "name": values.get("family_name") or family_name(surname), "phone": phone})
    return int(family.id)


def family_name(surname: str) -> str:
    """A household as it is spoken of: Асановдор, Жолдошевдер; others keep the surname."""
    for women, men in (("ова", "ов"), ("ева", "ев")):
        if surname.endswith(women):
            surname = surname[: -len(women)] + men
    if surname.endswith("ов"):
        return surname + "дор"
    if surname.endswith("ев"):
        return surname + "дер"
    return surname


def change_class(session: Session, pupil_id: int, values: Mapping[str, Any]) -> None:
    """Move to another class from a day on."""
    class_id = class_of_name(session, values["class_id"], values["since"])
    assert class_id is not None
    register.move_to_class(session, pupil_id, class_id, values["since"], values.get("reason"))


def come_back(session: Session, pupil_id: int, values: Mapping[str, Any]) -> None:
    """Back at school, into a class."""
    class_id = class_of_name(session, values["class_id"], values["since"])
    assert class_id is not None
    register.come_back(session, pupil_id, class_id, values["since"])


def change_family(session: Session, pupil_id: int, values: Mapping[str, Any]) -> int:
    """Move to another household from a day on; a new one is made where none is chosen. The family's id."""
    pupil = session.get_one(Pupil, pupil_id)
    family_id = values.get("family_id") or _new_home(session, values, pupil.surname)
    if not family_id:
        raise NothingToLiveIn
    register.move_to_family(session, pupil_id, family_id, values["since"])
    return int(family_id)


# --- Adults ---------------------------------------------------------------------------------------------------------------

_TIE = ("kinship", "legal", "lives_together", "may_be_informed", "works_abroad", "abroad_country", "abroad_since")


def load_adult(session: Session, person_id: int, pupil_id: int) -> tuple[Values, int]:
    """The values of a person and of the tie to a pupil, and the person's revision."""
    values, revision = load(session, Person, person_id)
    row = _tie(session, person_id, pupil_id)
    told = {name: getattr(row, name) if row else None for name in _TIE}
    if any(tie.may_be_informed is False for tie in _ties(session, person_id, pupil_id) if tie.until is None):
        told["may_be_informed"] = False  # as the cards say it, on whichever merged card it was written down
    return {**values, **told}, revision


def _tie(session: Session, person_id: int, pupil_id: int) -> Tie | None:
    return next(iter(_ties(session, person_id, pupil_id)), None)


def _ties(session: Session, person_id: int, pupil_id: int) -> Sequence[Tie]:
    return session.scalars(
        select(Tie)
        .where(
            Tie.person_id.in_(ids_of_card(session, "person", person_id)),
            Tie.pupil_id.in_(ids_of_card(session, "pupil", pupil_id)),
            Tie.removed_at.is_(None),
        )
        .order_by(Tie.until.is_not(None), Tie.id.desc())
    ).all()


def save_adult(session: Session, id_: int | None, pupil_id: int, values: Mapping[str, Any], revision: int, today: date) -> Person:
    """Save an adult and the tie to a pupil. One who lives together belongs to the pupil's household.

    A brother or sister who is a pupil here gets the same mother or father where they have none of that kinship yet.
    """
    person: Person = save(session, Person, id_, values, revision)
    facts: Values = {name: values.get(name) for name in _TIE}
    row = _tie(session, person.id, pupil_id) if id_ is not None else None
    if row is None:
        row = register.tie(session, pupil_id, person.id, facts["kinship"])
    for name, value in facts.items():
        setattr(row, name, value)
    for other in _ties(session, person.id, pupil_id) if id_ is not None else ():
        if other.until is None:
            other.may_be_informed = facts["may_be_informed"]
    home = standing.family_of(session, pupil_id, today)
    if home and facts["lives_together"]:
        register.join_household(session, home.id, person.id)
    session.flush()
    return person


def tie_also(session: Session, person_id: int, pupil_ids: Sequence[int], kinship: str, values: Mapping[str, Any]) -> None:
    """The same person is the same to other children: brothers and sisters."""
    for pupil_id in pupil_ids:
        if _tie(session, person_id, pupil_id) is None:
            facts = {name: values.get(name) for name in _TIE if name != "kinship"}
            register.tie(session, pupil_id, person_id, kinship, **facts)


def tie_known(session: Session, pupil_id: int, person_id: int, kinship: str, values: Mapping[str, Any], today: date) -> None:
    """A person who is known already is tied to a pupil, with what the form says of the two."""
    main = card_of(session, "person", person_id)
    facts = {name: values[name] for name in _TIE if name != "kinship" and values.get(name) is not None}
    register.tie(session, pupil_id, main, kinship, **facts)
    home = standing.family_of(session, pupil_id, today)
    if home and facts.get("lives_together"):
        register.join_household(session, home.id, main)


# --- Categories -----------------------------------------------------------------------------------------------------------


def joined(code: str, value: str | None) -> str:
    """A category with its value as one choice: «F20=III»."""
    return f"{code}={value}" if value else code


def _parted(values: Mapping[str, Any]) -> Values:
    code, _, value = str(values["code"]).partition("=")
    return {**values, "code": code, "value": value or None}


def save_category(session: Session, kind: str, owner_id: int, id_: int | None, values: Mapping[str, Any]) -> None:
    """A new category of a pupil or family, or a corrected one; the form's ``code`` holds the value, too."""
    values = _parted(values)
    if id_ is None:
        row = register.set_category(
            session, kind, owner_id, values["code"], values["since"], value=values.get("value"), basis=values.get("basis")
        )
        if values.get("until"):
            register.end_category(session, row, values["until"])
        return
    record = PupilCategory if kind == "pupil" else FamilyCategory
    save(session, record, id_, values)


def category_lines(session: Session, kind: str, id_: int, language: str, *, protected: bool) -> list[tuple[int, Values, str]]:
    """Id, values and label of every dated category of a card, newest first; protected ones only where they may be named."""
    known = categories(session, with_hidden=True)
    lines = []
    for row in standing.categories_of(session, kind, id_):
        category = known.get(row.code)
        if category and category.protected and not protected:
            continue
        label = category.label(language) if category else row.code
        if category and row.value:
            label = f"{label}: {category.value_label(row.value, language)}"
        told: Values = {name: getattr(row, name) for name in ("since", "until", "basis")}
        told["code"] = joined(row.code, row.value)
        lines.append((row.id, told, label))
    return lines


# --- Finding ----------------------------------------------------------------------------------------------------------------


def find_classes(session: Session, text: str, today: date, most: int = 12) -> list[tuple[int, str]]:
    """Classes of the present year that fit what was typed: 7, 7А, 7-а."""
    year = year_of(session, today)
    if year is None:
        return []
    named = read_class(text)
    folded = text.strip().casefold()
    found = []
    for id_, name in standing.classes_of_year(session, year.id):
        fits = not folded or name.casefold().startswith(folded) or (named and name == str(named))
        if fits or (
            named and not named.letter and name.startswith(str(named.grade)) and not name[len(str(named.grade))].isdigit()
        ):
            found.append((id_, name))
    return found[:most]


def class_label(session: Session, id_: int, today: date) -> str:
    """«7А», with the school year where it is another one."""
    row = session.get_one(SchoolClass, id_)
    year = year_of(session, today)
    return row.name if year and year.id == row.year_id else f"{row.name} ({_year_name(session, row)})"


def _year_name(session: Session, row: SchoolClass) -> str:
    return session.get_one(SchoolYear, row.year_id).name


def current_staff(session: Session, post: str, day: date) -> list[tuple[int, str]]:
    """Colleagues of a post on a day, by name."""
    rows = session.execute(
        select(Staff.id, Staff.full_name).where(Staff.post == post, standing.holds_on(Staff, day)).order_by(Staff.name_key)
    )
    return [(id_, name) for id_, name in rows]
