"""The cards of a pupil, a family and an adult: who it is, who lives with whom, what holds since when, and the line of time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Card, CardTab, Fact, FactGroup, Header, Link, Text
from sppk_desktop.core.fields import field_of
from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.catalogues import Category, categories, label_of
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.line import LineOfTime, MoreMoments
from sppk_desktop.features.people.listing import View, category_codes, chips_of, telling
from sppk_desktop.features.people.names import initials, short_name
from sppk_desktop.features.people.phones import show_phone
from sppk_desktop.features.people.pins import mask_pin
from sppk_desktop.features.people.records import (
    KINSHIP,
    LEAVING,
    SEX,
    Family,
    HouseholdMember,
    Membership,
    Person,
    Pupil,
    SchoolClass,
    SchoolYear,
    Staff,
    Tie,
)
from sppk_desktop.features.people.same import card_of, ids_of_card
from sppk_desktop.features.people.standing import (
    Because,
    address_line,
    adults_of_family,
    categories_of,
    class_names,
    class_of,
    family_of,
    holds_on,
    pupils_of_family,
    siblings_of,
)

MoreTabs = Callable[[Session, str, int], Sequence[CardTab]]
_BECAUSE = {Because.TIE: T("common parent"), Because.FAMILY: T("same household")}
_SEX_LABELS = {option.code: option.label for option in SEX}


def kinship_label(code: str | None) -> Phrase | None:
    """«апасы», «атасы»: what a person is to a pupil."""
    return next((option.label for option in KINSHIP if option.code == code), None)


@dataclass(frozen=True)
class Cards:
    """Makes cards for one who looks. ``moments`` and ``tabs`` of other subjects are handed in; they get kind and id."""

    view: View
    moments: Sequence[MoreMoments] = ()
    tabs: Sequence[MoreTabs] = ()

    @property
    def line(self) -> LineOfTime:
        """The line of time of any card, of all subjects."""
        return LineOfTime(self.view, self.moments)

    def card(self, session: Session, kind: str, id_: int) -> Card:
        """The card of any id; an id merged into another card shows that one."""
        main = card_of(session, kind, id_)
        return {"pupil": self.pupil, "family": self.family, "person": self.person}[kind](session, main)

    def rehearse(self, session: Session) -> None:
        """Read a card of each kind once for nobody: making its statements takes longer than running them ever will."""
        for kind, record in (("pupil", Pupil), ("family", Family), ("person", Person)):
            some = session.scalar(select(record.id).where(record.removed_at.is_(None)).limit(1))
            if some is not None:
                self.card(session, kind, some)
                continue
            self.line.start(session, kind, 0)
            if kind == "pupil":  # before the first import there is nobody yet
                self._family_tab(session, 0)
                self._categories_tab(session, kind, 0)
                self._classes_tab(session, 0)

    # --- pupil ---

    def pupil_header(self, session: Session, id_: int) -> Header:
        """Who a pupil is: class, sex, birth and age, masked PIN, telling categories."""
        pupil = session.get_one(Pupil, id_)
        today = self.view.today
        in_class = class_of(session, id_, today)
        line: list[Text] = [in_class.name if in_class else T("not in a class")]
        if pupil.sex:
            line.append(_SEX_LABELS[pupil.sex])
        if pupil.born:
            line.append(T("{born}, {n} years", born=dates.short(pupil.born), n=dates.age(pupil.born, today)))
        if pupil.pin:
            line.append(T("PIN {pin}", pin=mask_pin(pupil.pin)))
        return Header(
            "pupil", id_, initials(pupil.surname, pupil.given), pupil.full_name, tuple(line), self._pupil_chips(session, pupil)
        )

    def _pupil_chips(self, session: Session, pupil: Pupil) -> tuple[Chip, ...]:
        home = family_of(session, pupil.id, self.view.today)
        codes = category_codes(session, "pupil", [pupil.id], self.view.today)[pupil.id]
        if home:
            codes = [*codes, *category_codes(session, "family", [home.id], self.view.today)[home.id]]
        return chips_of(codes, telling(categories(session).values(), self.view))

    def pupil(self, session: Session, id_: int) -> Card:
        """The whole card of a pupil."""
        family = self._family_tab(session, id_)
        tabs = [
            family,
            self._categories_tab(session, "pupil", id_),
            self._classes_tab(session, id_),
            self._pupil_data(session, id_),
        ]
        return Card(
            self.pupil_header(session, id_),
            [*tabs, *self._more_tabs(session, "pupil", id_)],
            *self.line.start(session, "pupil", id_),
        )

    def _family_tab(self, session: Session, id_: int) -> CardTab:
        today = self.view.today
        home = family_of(session, id_, today)
        groups = [self._home_group(home)] if home else []
        adults = self._tied_adults(session, id_)
        tied = {group.opens.id for group in adults if group.opens}
        for line in adults_of_family(session, home.id, today) if home else ():
            if line.in_household and line.person_id not in tied:
                facts = (Fact(T("Phone"), show_phone(line.phone) or None), Fact(T("Lives together"), T("yes")))
                adults.append(FactGroup(line.name, facts, Link("person", line.person_id)))
        groups += adults
        siblings = siblings_of(session, id_, today)
        if siblings:
            lines = tuple(
                Fact(line.pupil.class_name or "—", line.pupil.name, opens=Link("pupil", line.pupil.id)) for line in siblings
            )
            why = {reason for line in siblings for reason in line.because}
            shared = why == {Because.TIE, Because.FAMILY}
            title = T(
                "Brothers and sisters here: {why}", why=T("common parent, same household") if shared else _BECAUSE[why.pop()]
            )
            groups.append(FactGroup(title, lines))
        count = len(adults) + len(siblings) + 1
        return CardTab("family", T("Family ({count})", count=count), groups, T("It is not known yet with whom this child lives."))

    def _home_group(self, home: Family) -> FactGroup:
        facts = [Fact(T("Lives at"), address_line(home) or None)]
        if home.landmark:
            facts.append(Fact(T("Landmark"), home.landmark))
        return FactGroup(home.name, (*facts, Fact(T("Phone"), show_phone(home.phone) or None)), Link("family", home.id))

    def _tied_adults(self, session: Session, id_: int) -> list[FactGroup]:
        rows = session.execute(
            select(Tie, Person)
            .join(Person, Person.id == Tie.person_id)
            .where(
                Tie.pupil_id.in_(ids_of_card(session, "pupil", id_)), holds_on(Tie, self.view.today), Person.removed_at.is_(None)
            )
        ).all()
        order = {option.code: place for place, option in enumerate(KINSHIP)}
        barred = {card_of(session, "person", tie.person_id) for tie, _ in rows if tie.may_be_informed is False}
        found: dict[int, FactGroup] = {}
        for tie, person in sorted(rows, key=lambda row: order.get(row[0].kinship, 99)):
            main = card_of(session, "person", person.id)
            if main not in found:
                stays = session.get(Person, main) or person
                title = T("{name}, {kinship}", name=stays.full_name, kinship=kinship_label(tie.kinship) or tie.kinship)
                found[main] = FactGroup(title, self._tie_facts(session, tie, stays, barred=main in barred), Link("person", main))
        return list(found.values())

    def _tie_facts(self, session: Session, tie: Tie, person: Person, *, barred: bool) -> tuple[Fact, ...]:
        facts = [Fact(T("Phone"), show_phone(person.phone) or None)]
        work = person.workplace or self._label(session, "employment", person.employment)
        facts.append(Fact(T("Work"), work))
        facts.append(Fact(T("Lives together"), _yes_no(tie.lives_together)))
        facts.append(Fact(T("Legal representative"), _yes_no(tie.legal)))
        if barred:
            facts.append(Fact(T("May be given information"), T("no, by decision"), Tone.DANGER))
        if tie.works_abroad:
            country = self._label(session, "countries", tie.abroad_country) or "—"
            since = dates.short(tie.abroad_since)
            facts.append(Fact(T("Works abroad"), T("{country}, since {since}", country=country, since=since), Tone.INFO))
        if person.died:
            facts.append(Fact(T("Has died"), T("yes")))
        return tuple(facts)

    def _classes_tab(self, session: Session, id_: int) -> CardTab:
        rows = session.execute(
            select(Membership.since, Membership.until, Membership.reason, SchoolClass.grade, SchoolClass.letter, SchoolYear.name,
                   Staff.surname, Staff.given)
            .join(SchoolClass, SchoolClass.id == Membership.class_id)
            .join(SchoolYear, SchoolYear.id == SchoolClass.year_id)
            .outerjoin(Staff, Staff.id == SchoolClass.teacher_id)
            .where(Membership.pupil_id.in_(ids_of_card(session, "pupil", id_)), Membership.removed_at.is_(None))
            .order_by(Membership.since.desc())
        ).all()  # fmt: skip
        groups: list[FactGroup] = []
        for row in rows:
            facts = [Fact(T("Time"), _span(row.since, row.until))]
            if row.surname:
                facts.append(Fact(T("Class teacher"), short_name(row.surname, row.given)))
            if row.reason:
                facts.append(Fact(T("Reason"), row.reason))
            groups.append(FactGroup(f"{ClassName(row.grade, row.letter)}, {row.name}", tuple(facts)))
        return CardTab("classes", T("Classes"), groups, T("This child was not in a class yet."))

    def _pupil_data(self, session: Session, id_: int) -> CardTab:
        pupil = session.get_one(Pupil, id_)
        names = self.view.names_protected
        facts = [
            _fact(Pupil.born, dates.short(pupil.born) if pupil.born else None),
            _fact(Pupil.pin, pupil.pin),
            _fact(Pupil.nationality, self._label(session, "nationalities", pupil.nationality)),
            _fact(Pupil.registered_address, pupil.registered_address),
            _fact(Pupil.phone, show_phone(pupil.phone) or None),
            _fact(Pupil.enrolled, dates.short(pupil.enrolled) if pupil.enrolled else None),
        ]
        if pupil.left:
            facts.append(_fact(Pupil.left, dates.short(pupil.left)))
            reason = next((option.label for option in LEAVING if option.code == pupil.leaving), None)
            facts.append(
                _fact(Pupil.leaving, T("{reason}: {where}", reason=reason, where=pupil.left_to) if pupil.left_to else reason)
            )
        if names:
            facts.append(_fact(Pupil.health_group, pupil.health_group))
            if pupil.former_names:
                facts.append(_fact(Pupil.former_names, pupil.former_names))
        facts += [_fact(Pupil.interests, pupil.interests), _fact(Pupil.note, pupil.note if names else None)]
        merged = ids_of_card(session, "pupil", id_)[1:]
        groups = [FactGroup("", tuple(facts))]
        if merged:
            others = session.scalars(select(Pupil.full_name).where(Pupil.id.in_(merged)))
            groups.append(FactGroup(T("Merged cards"), tuple(Fact(T("also"), name) for name in others)))
        return CardTab("data", T("Data"), groups)

    # --- family ---

    def family_header(self, session: Session, id_: int) -> Header:
        """Whose household: its children with their classes, and the address."""
        family = session.get_one(Family, id_)
        children = pupils_of_family(session, id_, self.view.today, enrolled_only=True)
        line: list[Text] = [
            T("{given} {class_name}", given=_given(child.name), class_name=child.class_name or "—") for child in children
        ]
        line.append(address_line(family) or T("address not known"))
        codes = category_codes(session, "family", [id_], self.view.today)[id_]
        chips = chips_of(codes, telling(categories(session).values(), self.view))
        return Header("family", id_, family.name[:2].upper(), family.name, tuple(line), chips)

    def family(self, session: Session, id_: int) -> Card:
        """The whole card of a family."""
        tabs = [self._members_tab(session, id_), self._categories_tab(session, "family", id_), self._family_data(session, id_)]
        return Card(
            self.family_header(session, id_),
            [*tabs, *self._more_tabs(session, "family", id_)],
            *self.line.start(session, "family", id_),
        )

    def _members_tab(self, session: Session, id_: int) -> CardTab:
        children = pupils_of_family(session, id_, self.view.today)
        facts = tuple(Fact(child.class_name or "—", child.name, opens=Link("pupil", child.id)) for child in children)
        groups = [FactGroup(T("Children"), facts)] if facts else []
        adults = adults_of_family(session, id_, self.view.today)
        for line in adults:
            kinship = kinship_label(line.kinships[0]) if line.kinships else None
            title: Text = T("{name}, {kinship}", name=line.name, kinship=kinship) if kinship else line.name
            work = line.workplace or self._label(session, "employment", line.employment)
            told = (
                Fact(T("Phone"), show_phone(line.phone) or None),
                Fact(T("Work"), work),
                Fact(T("Lives together"), _yes_no(line.lives_together)),
            )
            groups.append(FactGroup(title, told, Link("person", line.person_id)))
        count = len(children) + len(adults)
        return CardTab("members", T("Members ({count})", count=count), groups, T("Nobody is written down in this family yet."))

    def _family_data(self, session: Session, id_: int) -> CardTab:
        family = session.get_one(Family, id_)
        plain = [Family.settlement, Family.street, Family.house, Family.flat, Family.landmark]
        facts = [_fact(attribute, getattr(family, attribute.key)) for attribute in plain]
        if family.address_text:
            facts.append(_fact(Family.address_text, family.address_text))
        facts += [
            _fact(Family.phone, show_phone(family.phone) or None),
            _fact(Family.children_count, _number(family.children_count)),
            _fact(Family.schoolage_count, _number(family.schoolage_count)),
            _fact(Family.note, family.note if self.view.names_protected else None),
        ]
        if family.closed:
            facts.append(_fact(Family.closed, dates.short(family.closed)))
        groups = [FactGroup("", tuple(facts))]
        if merged := ids_of_card(session, "family", id_)[1:]:
            others = session.scalars(select(Family).where(Family.id.in_(merged)))
            told = tuple(Fact(T("also"), ", ".join(filter(None, (other.name, address_line(other))))) for other in others)
            groups.append(FactGroup(T("Merged cards"), told))
        return CardTab("data", T("Data"), groups)

    # --- person ---

    def _children_of(self, session: Session, person: Person, ids: Sequence[int]) -> list[FactGroup]:
        """Every child once, under the name of the card that stays."""
        ties: dict[int, Tie] = {}
        barred: set[int] = set()
        for tie in session.scalars(select(Tie).where(Tie.person_id.in_(ids), Tie.removed_at.is_(None)).order_by(Tie.id)):
            child = card_of(session, "pupil", tie.pupil_id)
            ties.setdefault(child, tie)
            if tie.may_be_informed is False and (tie.until is None or tie.until >= self.view.today):
                barred.add(child)
        rows = session.execute(
            select(Pupil.id, Pupil.full_name).where(Pupil.id.in_(ties), Pupil.removed_at.is_(None)).order_by(Pupil.born)
        ).all()
        classes = class_names(session, [id_ for id_, _name in rows], self.view.today)
        return [
            FactGroup(
                T("{name}, {class_name}", name=name, class_name=classes.get(id_, "—")),
                (
                    Fact(T("Kinship"), kinship_label(ties[id_].kinship)),
                    *self._tie_facts(session, ties[id_], person, barred=id_ in barred)[2:],
                ),
                Link("pupil", id_),
            )
            for id_, name in rows
        ]

    def person(self, session: Session, id_: int) -> Card:
        """The whole card of an adult."""
        person = session.get_one(Person, id_)
        ids = ids_of_card(session, "person", id_)
        year = person.born.year if person.born else person.born_year
        line: list[Text] = [T("born {year}", year=year)] if year else []
        line += [show_phone(person.phone)] if person.phone else []
        header = Header("person", id_, initials(person.surname, person.given), person.full_name, tuple(line))
        groups = self._children_of(session, person, ids)
        homes = session.scalars(
            select(Family).join(HouseholdMember, HouseholdMember.family_id == Family.id)
            .where(HouseholdMember.person_id.in_(ids), holds_on(HouseholdMember, self.view.today))
        )  # fmt: skip
        facts = (
            _fact(Person.phone, show_phone(person.phone) or None),
            _fact(Person.pin, person.pin),
            _fact(Person.education, self._label(session, "education", person.education)),
            _fact(Person.employment, self._label(session, "employment", person.employment)),
            _fact(Person.workplace, person.workplace),
            _fact(Person.died, _yes_no(person.died)),
            _fact(Person.note, person.note if self.view.names_protected else None),
        )
        tabs = [
            CardTab("children", T("Children"), groups, T("This person is not tied to a child yet.")),
            CardTab("data", T("Data"), [FactGroup("", facts), *(self._home_group(home) for home in homes)]),
        ]
        return Card(header, [*tabs, *self._more_tabs(session, "person", id_)], *self.line.start(session, "person", id_))

    # --- common ---

    def _categories_tab(self, session: Session, kind: str, id_: int) -> CardTab:
        known = categories(session, with_hidden=True)
        now: list[Fact] = []
        past: list[Fact] = []
        unnamed = 0
        for row in categories_of(session, kind, id_):
            category = known.get(row.code)
            if category and category.protected and not self.view.names_protected:
                unnamed += 1
                continue
            over = row.until is not None and row.until < self.view.today
            (past if over else now).append(self._category_fact(row, category))
        groups = [FactGroup(T("Now"), tuple(now))] if now else []
        if past:
            groups.append(FactGroup(T("Earlier"), tuple(past)))
        if unnamed:
            groups.append(FactGroup("", (Fact(T("Protected entries"), T("{count}, not named to you", count=unnamed)),)))
        return CardTab("categories", T("Categories"), groups, T("No category is written down."))

    def _category_fact(self, row: Any, category: Category | None) -> Fact:
        language = self.view.language
        label = category.label(language) if category else row.code
        if row.value and category:
            label = f"{label}: {category.value_label(row.value, language)}"
        value: Text = _span(row.since, row.until)
        if row.basis:
            value = T("{span} · {basis}", span=value, basis=row.basis)
        return Fact(label, value, category.tone if category and category.tone is not Tone.NEUTRAL else None)

    def _more_tabs(self, session: Session, kind: str, id_: int) -> list[CardTab]:
        return [tab for more in self.tabs for tab in more(session, kind, id_)]

    def _label(self, session: Session, catalogue: str, code: str | None) -> str | None:
        return label_of(catalogue, code, self.view.language, session) or None

    def is_protected(self, session: Session, kind: str, id_: int) -> bool:
        """Whether the card names something protected, so that looking at it is journalled."""
        if kind == "person" or not self.view.names_protected:
            return False
        known = categories(session, with_hidden=True)
        rows: list[Any] = list(categories_of(session, kind, id_))
        home = family_of(session, id_, self.view.today) if kind == "pupil" else None
        if home:  # the pupil's header names the household's categories, too
            rows += categories_of(session, "family", home.id, self.view.today)
        return any(row.code in known and known[row.code].protected for row in rows)


def _fact(attribute: Any, value: Text | None) -> Fact:
    return Fact(field_of(attribute).label, value)


def _yes_no(value: bool | None) -> Phrase | None:
    return None if value is None else T("yes") if value else T("no")


def _number(value: int | None) -> str | None:
    return None if value is None else str(value)


def _span(since: date, until: date | None) -> Phrase:
    if until is None:
        return T("since {since}", since=dates.short(since))
    return T("{since} – {until}", since=dates.short(since), until=dates.short(until))


def _given(name: str) -> str:
    words = name.split()
    if len(words) > 2 and words[1] in ("уулу", "кызы"):
        return words[2]
    return words[1] if len(words) > 1 else name
