"""What an import will do, decided row by row before anything is written: new, changed, same, in conflict, wrong.

Empty cells never erase. What the file says twice in two ways about one family or adult is told and left alone, so that
importing a file again changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from sppk_desktop.core.alphabet import fold
from sppk_desktop.core.fields import Field, fields_of
from sppk_desktop.core.imports import AS_NEW, Absent, Candidate, Difference, RowState, Text
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.imports.adults import Adult
from sppk_desktop.features.imports.entries import VITAL, Entry
from sppk_desktop.features.imports.likeness import (
    adult_name,
    bare_place,
    bare_value,
    better_spelling,
    may_be_named,
    misread,
    person_name,
)
from sppk_desktop.features.imports.planned import AdultDeed, Plan, Planned
from sppk_desktop.features.imports.snapshot import Dates, KnownFamily, KnownPupil, Register, name_key
from sppk_desktop.features.imports.values import Coded, Codes
from sppk_desktop.features.people.catalogues import label_of
from sppk_desktop.features.people.names import full_name, name_match, stem
from sppk_desktop.features.people.phones import show_phone
from sppk_desktop.features.people.pins import born_of_pin, mask_pin
from sppk_desktop.features.people.records import KINSHIP, SEX, Family, Membership, Person, Pupil

_PUPIL: Final[Mapping[str, Field]] = fields_of(Pupil)
_PERSON: Final[Mapping[str, Field]] = fields_of(Person)
_FAMILY: Final[Mapping[str, Field]] = fields_of(Family)
_FAMILY_LABELS: Final = {
    "address_text": T("Address where the child lives"),
    "phone": T("Phone of the household"),
    "children_count": _FAMILY["children_count"].label,
    "schoolage_count": _FAMILY["schoolage_count"].label,
}
_CLASS_LABEL: Final = fields_of(Membership)["class_id"].label
_KINSHIPS: Final = {option.code: option.label for option in KINSHIP}
_SEXES: Final = {option.code: option.label for option in SEX}
_CATEGORY: Final = T("Category")
_FAMILY_LABEL: Final = T("Family")
_TWICE: Final = T("Two rows of this file say different things here. Nothing is taken; correct the file or the card.")
_OVER: Final = T("This is over already. If it is missing, add it on the card.")
_BY_HAND: Final = T("The register knows it otherwise. Compare by hand on the card.")

_PLAIN: Final = ("sex", "born", "pin", "nationality", "registered_address", "phone", "health_group", "interests")
_IN_HEAD: Final = frozenset({"surname", "given", "patronymic", "born"})  # the row itself shows them
_ADULT: Final = ("born_year", "education", "workplace", "phone")


class Planner:
    """Compares entries with the register."""

    def __init__(self, register: Register, codes: Codes, language: str) -> None:
        self._register = register
        self._codes = codes
        self._language = language
        self._claims: dict[tuple[Any, ...], set[Any]] = defaultdict(set)
        self._homes: dict[tuple[str, str], int | tuple[str, int]] = {}
        self._labels: dict[tuple[str, str], str] = {}
        for family in register.families.values():
            place = bare_place(family.place)
            if place:
                for person in family.people:
                    if person in register.people:
                        self._homes.setdefault((place, person_name(register.people[person])), family.id)

    def plan(self, entries: Sequence[Entry], choices: Mapping[int, int], *, without_wrong_cells: bool) -> Plan:
        """Decide every row. ``choices`` answers conflicts: row index → a pupil's id, or `AS_NEW`."""
        rows = [Planned(index, entry) for index, entry in enumerate(entries)]
        taken: dict[int, Planned] = {}
        twins: dict[tuple[Any, ...], Planned] = {}
        for row in rows:
            if self._is_wrong(row.entry, without_wrong_cells):
                row.state = RowState.WRONG
                continue
            self._match(row, choices.get(row.index))
            if row.state is RowState.CONFLICT:
                continue
            self._refuse_second(row, taken, twins)
        for row in rows:
            if row.state not in (RowState.WRONG, RowState.CONFLICT):
                self._place(row)
        for row in rows:
            if row.state not in (RowState.WRONG, RowState.CONFLICT):
                self._compare(row)
        named = {row.entry.class_name for row in rows if row.writes and row.to_class} - {None}
        new_classes = sorted(name for name in named if name and name not in self._register.classes)
        return Plan(rows, self._absent(rows), new_classes)

    @staticmethod
    def _is_wrong(entry: Entry, without_wrong_cells: bool) -> bool:
        return any(not without_wrong_cells or trouble.target in VITAL for trouble in entry.troubles)

    # --- whose row it is ---------------------------------------------------------------------------------------------------

    def _match(self, row: Planned, choice: int | None) -> None:
        if choice == AS_NEW and choice is not None:
            row.state = RowState.NEW
        elif choice is not None and choice in self._register.pupils:
            row.pupil_id = choice
        else:
            self._find(row)
        if row.pupil_id and row.state is not RowState.CONFLICT and self._register.pupils[row.pupil_id].left:
            left = self._register.pupils[row.pupil_id].left
            self._doubt(
                row,
                T("This child left the school on {day}. Take the child in again on the card, then import.", day=_day(left)),
                [],
            )

    def _find(self, row: Planned) -> None:
        entry, register = row.entry, self._register
        by_pin = register.by_pin.get(entry.pin, set()) if entry.pin else set()
        namesakes = list(dict.fromkeys(register.by_name.get(name_key(entry.surname, entry.given), ())))
        same = [
            id_
            for id_ in namesakes
            if register.pupils[id_].values["born"] == entry.born and (entry.born or self._same_class(id_, entry))
        ]
        if len(same) > 1 and entry.patronymic:
            told = [id_ for id_ in same if stem(register.pupils[id_].values["patronymic"] or "") == stem(entry.patronymic)]
            same = told if len(told) == 1 else same
        if len(by_pin) > 1:
            self._doubt(row, T("Several children of the register have this PIN."), by_pin)
        elif by_pin:
            (found,) = by_pin
            self._by_pin(row, found, same)
        elif len(same) > 1:
            self._doubt(row, T("Several children of the register have this name and birth date."), same)
        elif same:
            known = register.pupils[same[0]]
            if entry.pin and known.values["pin"] and known.values["pin"] != entry.pin:
                self._doubt(row, T("Name and birth date are this child's, but the register has another PIN."), same)
            else:
                row.pupil_id = same[0]
        else:
            self._by_name_alone(row, namesakes)

    def _by_pin(self, row: Planned, found: int, same: list[int]) -> None:
        known = self._register.pupils[found]
        if same and found not in same:
            self._doubt(row, T("The PIN is one child's, name and birth date are another's."), [found, *same])
            return
        other_name = (
            name_key(known.values["surname"], known.values["given"])[1] != name_key(row.entry.surname, row.entry.given)[1]
        )
        other_day = bool(known.values["born"] and row.entry.born and known.values["born"] != row.entry.born)
        if other_name and other_day:
            self._doubt(row, T("The register has this PIN with another name and birth date."), [found])
        else:
            row.pupil_id = found

    def _by_name_alone(self, row: Planned, namesakes: list[int]) -> None:
        """No equal name and birth date: a date missing on one side within one class is filled; likeness is asked about.

        One name twice in a class is a corrected birth date more often than two children.
        """
        entry, register = row.entry, self._register
        undated = [id_ for id_ in namesakes if not (register.pupils[id_].values["born"] and entry.born)]
        here = [id_ for id_ in undated if self._same_class(id_, entry)]
        if len(here) == 1:
            row.pupil_id = here[0]
            return
        mates = [id_ for id_ in namesakes if entry.class_name and register.pupils[id_].class_name == entry.class_name]
        like = [*undated, *(id_ for id_ in namesakes if misread(register.pupils[id_].values["born"], entry.born)), *mates]
        if entry.born:
            match = None
            for id_ in register.by_birth.get(entry.born, ()):
                known = register.pupils.get(id_)
                if known is None or id_ in like:
                    continue
                match = match or name_match(entry.surname, entry.given, entry.patronymic)
                if match.may_be(name_match(known.values["surname"], known.values["given"], known.values["patronymic"])):
                    like.append(id_)
        if like:
            self._doubt(row, T("This may be a child the register already has. Say which, or that it is a new one."), like)
        else:
            row.state = RowState.NEW

    def _same_class(self, id_: int, entry: Entry) -> bool:
        return entry.class_name is None or self._register.pupils[id_].class_name in (entry.class_name, None)

    def _doubt(self, row: Planned, why: Phrase, ids: Any) -> None:
        row.state, row.why, row.pupil_id = RowState.CONFLICT, why, None
        for id_ in dict.fromkeys(ids):
            known = self._register.pupils[id_]
            detail = " · ".join(
                part for part in (str(known.class_name or ""), _day(known.values["born"]), mask_pin(known.values["pin"])) if part
            )
            row.candidates.append(Candidate(id_, known.name, detail))

    def _refuse_second(self, row: Planned, taken: dict[int, Planned], twins: dict[tuple[Any, ...], Planned]) -> None:
        """One child, one row: the second row of the same child is left out."""
        entry = row.entry
        key: tuple[Any, ...] = (name_key(entry.surname, entry.given), entry.born, None if entry.born else entry.class_name)
        first = taken.get(row.pupil_id) if row.pupil_id else twins.get(key)
        if first is not None and row.pupil_id is None and _are_two(first.entry, entry):
            key, first = (*key, fold(entry.patronymic or ""), entry.pin), None
        if first is None and row.state is RowState.NEW and entry.pin:
            first = twins.get((entry.pin,))
        if first is not None:
            there = first.entry.line
            row.pupil_id, row.state = None, RowState.CONFLICT
            row.why = (
                T("The same child stands in row {row} too; that row counts.", row=there.row + 1)
                if there.sheet == entry.line.sheet
                else T(
                    "The same child stands on the sheet {sheet} too, in row {row}; that row counts.",
                    sheet=there.sheet_name,
                    row=there.row + 1,
                )
            )
            return
        if row.pupil_id:
            taken[row.pupil_id] = row
        else:
            twins[key] = row
            if entry.pin:
                twins[entry.pin,] = row

    # --- household and adults ----------------------------------------------------------------------------------------------

    def _place(self, row: Planned) -> None:
        """Find the household and the persons a row speaks of, and note what it claims about them."""
        entry = row.entry
        known = self._register.pupils.get(row.pupil_id) if row.pupil_id else None
        if known and known.family_id:
            row.family_id = known.family_id
        elif entry.tells_family:
            row.joins = True
            self._home(row)
        family = self._register.families.get(row.family_id) if row.family_id else None
        home: object = row.family_id or row.new_family or ("alone", row.index)
        for adult in entry.adults:
            row.adults.append(self._adult_deed(adult, known, family, home))
        if family:
            for key, value in _family_values(entry).items():
                self._claims["family", family.id, key].add(bare_value(key, value))
            for one in entry.family_codes:
                self._claims["family code", family.id, self._codes.exclusive(one.code) or one.code].add(one)
        for deed in row.adults:
            if deed.person_id:
                for key in _ADULT:
                    if (said := getattr(deed.adult, key)) is not None:
                        self._claims["person", deed.person_id, key].add(bare_value(key, said))

    def _home(self, row: Planned) -> None:
        place = bare_place(row.entry.address or "")
        doors = [(place, adult_name(adult)) for adult in row.entry.adults] if place else []
        home = next((self._homes[door] for door in doors if door in self._homes), None)
        if isinstance(home, int):
            row.family_id = home
        else:
            row.new_family = home or ("new", row.index)
        for door in doors:
            self._homes.setdefault(door, row.family_id or row.new_family)  # type: ignore[arg-type]

    def _adult_deed(self, adult: Adult, known: KnownPupil | None, family: KnownFamily | None, home: object) -> AdultDeed:
        people, name = self._register.people, adult_name(adult)
        ties = known.ties if known else []
        for _, _, person in ties:
            if may_be_named(people[person], adult):
                return AdultDeed(adult, person)
        if adult.kinship in ("father", "mother"):
            for _, kinship, person in ties:
                if kinship == adult.kinship:
                    return AdultDeed(adult, person, changes={"other": True})
        for person in sorted(family.people) if family else ():
            if person in people and person_name(people[person]) == name:
                return AdultDeed(adult, person, needs_tie=True)
        return AdultDeed(adult, new_person=(home, name), needs_tie=True)

    # --- what changes ------------------------------------------------------------------------------------------------------

    def _compare(self, row: Planned) -> None:
        known = self._register.pupils.get(row.pupil_id) if row.pupil_id else None
        if known is None:
            row.state = RowState.NEW
            for key in (*_PLAIN, "surname", "given", "patronymic", "note"):
                if value := getattr(row.entry, key):
                    row.changes[key] = value
                    if key not in _IN_HEAD:
                        self._tell(row, _PUPIL[key].label, None, self._shown(key, value))
        else:
            self._compare_pupil(row, known)
        if row.entry.class_name and (known is None or known.class_name != row.entry.class_name):
            row.to_class = row.entry.class_name
            self._tell(row, _CLASS_LABEL, str(known.class_name) if known and known.class_name else None, str(row.to_class))
        self._compare_family(row)
        for deed in row.adults:
            self._compare_adult(row, deed)
        for one in row.entry.child_codes:
            self._compare_code(row, known.codes if known else {}, known.dates if known else {}, row.child_codes, one)
        if row.state is not RowState.NEW:
            row.state = RowState.CHANGED if any(difference.taken for difference in row.differences) else RowState.SAME

    def _compare_pupil(self, row: Planned, known: KnownPupil) -> None:
        self._compare_name(row, known)
        for key in _PLAIN:
            new, old = getattr(row.entry, key), known.values[key]
            if new is not None and new != old and bare_value(key, new) != bare_value(key, old):
                row.changes[key] = new
                self._tell(row, _PUPIL[key].label, self._shown(key, old), self._shown(key, new))
        note, had = row.entry.note, known.values["note"]
        if note and fold(note) not in fold(had or ""):
            row.changes["note"] = f"{had}\n{note}" if had else note
            self._tell(row, _PUPIL["note"].label, had, row.changes["note"])

    def _compare_name(self, row: Planned, known: KnownPupil) -> None:
        entry, values = row.entry, known.values
        if not values["given"] and entry.given and name_key(values["surname"], None) == name_key(entry.surname, entry.given):
            new = {"surname": entry.surname, "given": entry.given, "patronymic": entry.patronymic}
            row.changes.update({key: value for key, value in new.items() if value})
            self._tell(row, T("Name in its parts"), known.name, entry.name)
            return
        for key in ("surname", "given", "patronymic"):
            new_part, old_part = getattr(entry, key), values[key]
            if new_part and new_part != old_part and better_spelling(old_part, new_part):
                row.changes[key] = new_part
                self._tell(row, _PUPIL[key].label, old_part, new_part)

    def _compare_family(self, row: Planned) -> None:
        said = _family_values(row.entry)
        family = self._register.families.get(row.family_id) if row.family_id else None
        if family is None:
            if row.new_family is not None:
                row.family_changes = said
                row.family_codes = list(row.entry.family_codes)
                self._tell_new_family(row)
            return
        if row.joins and row.pupil_id:
            self._tell(row, _FAMILY_LABEL, None, family.values["name"])
        for key, new in said.items():
            self._compare_family_field(row, family, key, new)
        for one in row.entry.family_codes:
            twice = len(self._claims["family code", family.id, self._codes.exclusive(one.code) or one.code]) > 1
            self._compare_code(row, family.codes, family.dates, row.family_codes, one, twice=twice)

    def _tell_new_family(self, row: Planned) -> None:
        if row.pupil_id:
            self._tell(row, _FAMILY_LABEL, None, row.entry.address or row.entry.surname)
        for key, value in row.family_changes.items():
            self._tell(row, _FAMILY_LABELS[key], None, self._shown(key, value))
        for one in row.family_codes:
            self._tell(row, _CATEGORY, None, self._coded(one))

    def _compare_family_field(self, row: Planned, family: KnownFamily, key: str, new: Any) -> None:
        old = family.place if key == "address_text" else family.values[key]
        if new == old or bare_value(key, new) == bare_value(key, old):
            return
        why = _TWICE if len(self._claims["family", family.id, key]) > 1 else None
        if key == "address_text" and old and not why:
            others = family.pupils - {row.pupil_id}
            why = _BY_HAND if family.is_split or others else None
        if why is None:
            row.family_changes[key] = new
        self._tell(row, _FAMILY_LABELS[key], self._shown(key, old or None), self._shown(key, new), why)

    def _compare_adult(self, row: Planned, deed: AdultDeed) -> None:
        adult = deed.adult
        who = _KINSHIPS[adult.kinship]
        name = full_name(adult.surname, adult.given, adult.patronymic)
        if deed.changes.pop("other", False):
            person = self._register.people[deed.person_id or 0]
            self._tell(row, who, full_name(person["surname"], person["given"], person["patronymic"]), name, _BY_HAND)
            return
        if deed.person_id is None:
            facts = [str(adult.born_year or ""), self._said(adult.education), adult.workplace, show_phone(adult.phone)]
            self._tell(row, who, None, " · ".join(part for part in (name, *facts) if part))
            return
        if deed.needs_tie:
            self._tell(row, who, None, name)
        person = self._register.people[deed.person_id]
        for key in ("given", "patronymic"):
            new = getattr(adult, key)
            if new and len(new.strip(".")) > 1 and not person[key] and person["given"]:
                deed.changes[key] = new
                self._tell(row, _of(who, _PERSON[key].label), None, new)
        for key in _ADULT:
            new = getattr(adult, key)
            if new is None or new == person[key] or bare_value(key, new) == bare_value(key, person[key]):
                continue
            twice = len(self._claims["person", deed.person_id, key]) > 1
            if not twice:
                deed.changes[key] = new
            self._tell(
                row, _of(who, _PERSON[key].label), self._shown(key, person[key]), self._shown(key, new), _TWICE if twice else None
            )

    def _compare_code(
        self,
        row: Planned,
        present: Mapping[str, str | None],
        dates: Mapping[str, Dates],
        deeds: list[Coded],
        one: Coded,
        *,
        twice: bool = False,
    ) -> None:
        code, value = one.code, one.value
        why = _TWICE if twice else None
        if code in present and (value is None or present[code] == value):
            since, until = dates[code]
            if one.since in (None, since) and one.until in (None, until):
                return
            held = Coded(code, present[code], since, until)
            if not twice:
                deeds.append(one)
            self._tell(row, _CATEGORY, self._coded(held), self._coded(one._replace(since=one.since or since)), why)
            return
        if one.until is not None and one.until < self._register.today:
            self._tell(row, _CATEGORY, None, self._coded(one), _OVER)
            return
        rivals = self._codes.exclusive(code)
        old = next((other for other in present if rivals and self._codes.exclusive(other) == rivals), None)
        if old is None and code in present:
            old = code
        if not twice:
            deeds.append(one)
        shown = self._coded(Coded(old, present[old])) if old else None
        self._tell(row, _CATEGORY, shown, self._coded(one), why)

    def _tell(self, row: Planned, label: Phrase, old: Text | None, new: Text | None, why: Phrase | None = None) -> None:
        row.differences.append(Difference(label, old, new, why is None, why))

    def _coded(self, one: Coded) -> str:
        label = self._codes.label(one.code, self._language)
        days = f"{_day(one.since)}–{_day(one.until)}" if one.until else _day(one.since)
        return " ".join(part for part in (f"{one.code} {label}" + (f": {one.value}" if one.value else ""), days) if part)

    def _shown(self, key: str, value: Any) -> Text | None:
        if value is None or value == "":
            return None
        if key == "sex":
            return _SEXES[value]
        if key == "born":
            return _day(value)
        if key in ("phone", "family_phone"):
            return show_phone(value)
        if key == "pin":
            return str(value)
        if key == "education":
            return self._said(value)
        if key == "nationality":
            return self._said(value, "nationalities")
        return str(value)

    def _said(self, code: str | None, catalogue: str = "education") -> str:
        """An entry of a catalogue in the language of the window."""
        if code is None:
            return ""
        if (catalogue, code) not in self._labels:
            self._labels[catalogue, code] = label_of(catalogue, code, self._language)
        return self._labels[catalogue, code]

    def _absent(self, rows: Sequence[Planned]) -> list[Absent]:
        """Pupils of the file's classes whom no row names."""
        classes = {row.entry.class_name for row in rows if row.entry.class_name}
        named = {row.pupil_id for row in rows} | {candidate.id for row in rows for candidate in row.candidates}
        for row in rows:
            if row.state is RowState.WRONG:  # it is named there, whatever is wrong with its other cells
                named.update(self._register.by_name.get(name_key(row.entry.surname, row.entry.given), ()))
                named.update(self._register.by_pin.get(row.entry.pin or "", ()))
        return [
            Absent(pupil.id, pupil.name, str(pupil.class_name))
            for pupil in self._register.pupils.values()
            if pupil.class_name in classes and pupil.id not in named and not pupil.left
        ]


def _are_two(one: Entry, other: Entry) -> bool:
    """Whether two rows of one name are two children: other fathers, or, where no birth date stands, other days in their PINs."""
    if one.patronymic and other.patronymic and stem(one.patronymic) != stem(other.patronymic):
        return "." not in one.patronymic + other.patronymic  # an initial tells too little
    days = {born_of_pin(entry.pin) for entry in (one, other) if entry.pin} - {None}
    return one.born is None and len(days) > 1


def _family_values(entry: Entry) -> dict[str, Any]:
    said = {
        "address_text": entry.address,
        "phone": entry.family_phone,
        "children_count": entry.children,
        "schoolage_count": entry.schoolage,
    }
    return {key: value for key, value in said.items() if value is not None}


def _of(who: Phrase, what: Phrase) -> Phrase:
    return T("{who}: {what}", who=who, what=what)


def _day(day: date | None) -> str:
    return day.strftime("%d.%m.%Y") if day else ""
