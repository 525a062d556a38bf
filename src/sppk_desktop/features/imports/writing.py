"""Writing a plan into the register inside one save, and noting every record it touched so that all of it can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import insert, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core.imports import RowState
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.records import Kept
from sppk_desktop.features.imports.headings import squeeze
from sppk_desktop.features.imports.planned import AdultDeed, Plan, Planned
from sppk_desktop.features.imports.snapshot import Register
from sppk_desktop.features.imports.values import Coded, Codes, sex_by_name
from sppk_desktop.features.people.calendar import need_year
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.records import (
    Family,
    FamilyCategory,
    HouseholdMember,
    ImportItem,
    ImportMapping,
    ImportRun,
    Membership,
    Person,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
    Tie,
)
from sppk_desktop.features.people.standing import holds_on

_DAY: Final = timedelta(days=1)
_AT_ONCE: Final = 200  # rows between two looks at whether the person has stopped it
SCHOOL: Final = -1  # the line of records that belong to no one child: classes


@dataclass(slots=True)
class Writer:
    """One import under way."""

    session: Session
    plan: Plan
    register: Register
    codes: Codes
    today: date
    language: str
    _touched: dict[int, tuple[int, Kept, int]] = field(default_factory=dict)  # id(record) → line, record, revision before
    _classes: dict[ClassName, int] = field(default_factory=dict)
    _homes: dict[object, Family] = field(default_factory=dict)
    _people: dict[object, Person] = field(default_factory=dict)
    _members: set[tuple[int, int]] = field(default_factory=set)
    _said: set[tuple[Any, int, str]] = field(default_factory=set)

    def write(self, file_name: str, digest: str, progress: Progress) -> ImportRun:
        """Everything the plan says; the caller's save commits or rolls back the whole."""
        rows = [row for row in self.plan.rows if row.writes]
        year = need_year(self.session, self.register.year, self.language)
        self._classes = dict(self.register.classes)
        for name in self.plan.new_classes:
            made = self._add(SCHOOL, SchoolClass(year_id=year.id, grade=name.grade, letter=name.letter))
            self.session.flush()
            self._classes[name] = made.id
        school_began = min(year.starts, self.today)
        pupils: list[tuple[Planned, Pupil, date]] = []
        for number, row in enumerate(rows):
            if number % _AT_ONCE == 0:
                progress(number, 2 * len(rows))
            began = school_began if self._opens_class(row) else self.today
            pupils.append((row, self._write_cards(row, began), began))
        self.session.flush()
        for number, (row, pupil, began) in enumerate(pupils):
            if number % _AT_ONCE == 0:
                self.session.flush()
                progress(len(rows) + number, 2 * len(rows))
            self._write_links(row, pupil, began)
        self.session.flush()
        run = ImportRun(
            file_name=file_name[:200],
            digest=digest,
            added=sum(row.state is RowState.NEW for row in rows),
            changed=sum(row.state is RowState.CHANGED for row in rows),
        )
        self.session.add(run)
        self.session.flush()
        items = [
            {"run_id": run.id, "line": line, "kind": type(record).__name__, "record_id": record.id, "was": was,
             "revision": record.revision}
            for line, record, was in self._touched.values()
            if record.revision != was
        ]  # fmt: skip
        if items:
            self.session.execute(insert(ImportItem), items)
        return run

    def _opens_class(self, row: Planned) -> bool:
        """A class nobody was in before was there from the beginning of the year; later ones join it the day they come."""
        if row.state is not RowState.NEW or row.entry.class_name is None:
            return False
        class_id = self.register.classes.get(row.entry.class_name)
        return class_id is None or class_id not in self.register.classes_in_use

    def _add(self, line: int, record: Any) -> Any:
        self.session.add(record)
        self._touched[id(record)] = (line, record, 0)
        return record

    def _change(self, line: int, record: Any, changes: Mapping[str, Any]) -> None:
        self._touched.setdefault(id(record), (line, record, record.revision))
        for key, value in changes.items():
            setattr(record, key, value)

    # --- cards -------------------------------------------------------------------------------------------------------------

    def _write_cards(self, row: Planned, began: date) -> Pupil:
        line = row.index
        if row.state is RowState.NEW:
            pupil: Pupil = self._add(line, Pupil(**row.changes, enrolled=began))
        else:
            pupil = self.session.get_one(Pupil, row.pupil_id)
            if row.changes:
                self._change(line, pupil, row.changes)
        if row.new_family is not None:
            if row.new_family not in self._homes:
                self._homes[row.new_family] = self._add(line, Family(name=row.entry.surname, **row.family_changes))
            else:
                home = self._homes[row.new_family]
                self._change(line, home, {key: value for key, value in row.family_changes.items() if getattr(home, key) is None})
        elif row.family_id and row.family_changes:
            self._change(line, self.session.get_one(Family, row.family_id), row.family_changes)
        for deed in row.adults:
            self._write_person(line, deed)
        return pupil

    def _write_person(self, line: int, deed: AdultDeed) -> None:
        if deed.person_id is not None:
            if deed.changes:
                self._change(line, self.session.get_one(Person, deed.person_id), deed.changes)
            return
        adult = deed.adult
        facts = {
            key: value for key in ("born_year", "education", "workplace", "phone") if (value := getattr(adult, key)) is not None
        }
        known = self._people.get(deed.new_person)
        if known is not None:
            self._change(line, known, {key: value for key, value in facts.items() if getattr(known, key) is None})
            return
        sex = {"father": "m", "mother": "f"}.get(adult.kinship) or sex_by_name(adult.surname, adult.patronymic)
        person = Person(surname=adult.surname[:80], given=adult.given, patronymic=adult.patronymic, sex=sex, **facts)
        self._people[deed.new_person] = self._add(line, person)

    # --- what joins them ---------------------------------------------------------------------------------------------------

    def _write_links(self, row: Planned, pupil: Pupil, began: date) -> None:
        line = row.index
        if row.to_class is not None:
            self._write_class(line, row, pupil, began)
        family_id = row.family_id if row.new_family is None else self._homes[row.new_family].id
        if row.joins and family_id:
            self._add(line, Residence(pupil_id=pupil.id, family_id=family_id, since=began))
        for deed in row.adults:
            if deed.needs_tie:
                person_id = deed.person_id or self._people[deed.new_person].id
                self._add(line, Tie(pupil_id=pupil.id, person_id=person_id, kinship=deed.adult.kinship, legal=deed.adult.legal))
                self._write_member(line, family_id, person_id, deed)
        known = self.register.pupils.get(pupil.id)
        for one in row.child_codes:
            self._write_code(line, PupilCategory, "pupil_id", pupil.id, one, began, known.codes if known else {})
        if family_id:
            family = self.register.families.get(family_id)
            for one in row.family_codes:
                self._write_code(line, FamilyCategory, "family_id", family_id, one, began, family.codes if family else {})

    def _write_member(self, line: int, family_id: int | None, person_id: int, deed: AdultDeed) -> None:
        """Mother and father of a household the file itself describes belong to it; others may live elsewhere."""
        if (
            not family_id
            or deed.person_id
            or (family_id, person_id) in self._members
            or deed.adult.kinship not in ("father", "mother")
        ):
            return
        self._members.add((family_id, person_id))
        self._add(line, HouseholdMember(family_id=family_id, person_id=person_id))

    def _write_class(self, line: int, row: Planned, pupil: Pupil, began: date) -> None:
        class_id = self._classes[row.to_class] if row.to_class else 0
        open_row = None
        if row.pupil_id:
            open_row = self.session.scalar(
                select(Membership)
                .where(
                    Membership.pupil_id.in_(self._ids("pupil", pupil.id)),
                    or_(Membership.until.is_(None), Membership.until >= self.today),
                    Membership.removed_at.is_(None),
                )
                .order_by(Membership.since.desc())
                .limit(1)
            )
        if open_row is not None and open_row.since >= self.today:
            self._change(line, open_row, {"class_id": class_id})
            return
        if open_row is not None:
            self._change(line, open_row, {"until": self.today - _DAY})
        since = self.today if row.pupil_id and open_row is not None else began
        self._add(line, Membership(pupil_id=pupil.id, class_id=class_id, since=since))

    def _ids(self, kind: str, id_: int) -> list[int]:
        """A card and those merged into it: what holds for it may stand on any of them."""
        merged = self.register.main if kind == "pupil" else self.register.main_family
        return [id_, *(other for other, main in merged.items() if main == id_)]

    def _write_code(
        self,
        line: int,
        record: Any,
        owner: str,
        id_: int,
        one: Coded,
        began: date,
        known: Mapping[str, str | None],
    ) -> None:
        """A category, ending what it excludes; one begun this very day, or held with other dates, is put right in place."""
        code, value, since = one.code, one.value, one.since or began
        rivals = self.codes.exclusive(code)
        if (record, id_, rivals or code) in self._said:
            return  # a brother's or sister's row said it of the same household
        self._said.add((record, id_, rivals or code))
        if any(other == code or (rivals and self.codes.exclusive(other) == rivals) for other in known):
            present = self.session.scalars(
                select(record)
                .where(getattr(record, owner).in_(self._ids(owner.removesuffix("_id"), id_)), holds_on(record, self.today))
                .order_by(record.since)
            ).all()
            for row in present:
                if row.code == code and (value is None or row.value == value):
                    days = {"since": one.since or row.since, "until": one.until or row.until}
                    self._change(line, row, days)
                    return
            for row in present:
                if row.code == code or (rivals and self.codes.exclusive(row.code) == rivals):
                    if row.since >= since:
                        self._change(line, row, {"code": code, "value": value, "until": one.until})
                        return
                    self._change(line, row, {"until": since - _DAY})
        self._add(line, record(code=code, value=value, since=since, until=one.until, **{owner: id_}))


def remember(session: Session, mapping: Mapping[str, str]) -> None:
    """Keep how the person read these headings, for the next list with the same ones."""
    for heading, target in mapping.items():
        key = squeeze(heading)[:200]
        known = session.scalar(select(ImportMapping).where(ImportMapping.heading == key, ImportMapping.removed_at.is_(None)))
        if known is None:
            session.add(ImportMapping(heading=key, target=target))
        elif known.target != target:
            known.target = target


def remembered(session: Session) -> dict[str, str]:
    """How headings were read before, by their squeezed text."""
    rows = session.execute(select(ImportMapping.heading, ImportMapping.target).where(ImportMapping.removed_at.is_(None)))
    return {row.heading: row.target for row in rows}
