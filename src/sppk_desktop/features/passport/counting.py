"""Counts the school as of any day, exactly: every number is the size of the list of ids that stands behind it.

A child counts on the days of his or her places in a class; between two school years, and while no class was told yet, as
the card says (enrolled, left). Merged cards are one child, one family, one adult. A family line counts distinct families: one
with children in three classes is one in the school's total, and one in each of the three columns.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Select, and_, case, func, or_, select, union
from sqlalchemy.orm import Session

from sppk_desktop.features.passport.catalogue import GROUPS, Entered, computed, many_children, options, valued
from sppk_desktop.features.passport.counted import CHILD, FAMILY, NOBODY, PERSON, Child, Class, Gap, Ids, Line, Passport
from sppk_desktop.features.people.catalogues import Entry
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.records import (
    Family,
    FamilyCategory,
    Membership,
    Person,
    Pupil,
    PupilCategory,
    Residence,
    SameAs,
    SchoolClass,
    Tie,
)
from sppk_desktop.features.people.standing import holds_on

MANY_CHILDREN: Final = 4
"""From how many children on a family is «көп балалуу», where the school did not say otherwise."""
SUMMER: Final = timedelta(days=120)
"""A pause between two places in a class that is no longer than this is a summer, not an absence."""
OF_FAMILY: Final = {"B31": "B30", "C11": "C10"}
"""Children who are counted because their family has the category, whether or not anybody entered it for the child."""
_WHOLE: Final = frozenset({"family_type", "housing"})
"""Exclusive sets of which every family has exactly one; of the other sets one has at most one."""
_PARENTS: Final = (("mother", "1"), ("father", "2"))


# --- Counting --------------------------------------------------------------------------------------------------------------


class Undated:
    """What does not depend on the day, read when it is first asked for: once for all days that are counted together."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._since: date | None = None
        self._cards: Mapping[int, Any] = {}

    @cached_property
    def entered(self) -> Entered:
        """The catalogue of categories."""
        return Entered.read(self.session)

    @cached_property
    def main(self) -> Mapping[str, Mapping[int, int]]:
        """Merged cards by kind."""
        return {kind: _mains(self.session, kind) for kind in ("pupil", "family", "person")}

    @cached_property
    def classes(self) -> dict[int, Class]:
        """Every class of every year."""
        return _classes(self.session)

    @cached_property
    def removed(self) -> set[int]:
        """Families that were thrown away."""
        return set(self.session.scalars(select(Family.id).where(Family.removed_at.is_not(None))))

    def cards(self, day: date) -> Mapping[int, Any]:
        """What the cards of those say who have not left by a day, and of some more; of merged cards the one that stays."""
        if self._since is not None and day >= self._since:
            return self._cards
        rows = self.session.execute(
            select(
                Pupil.id, Pupil.sex, Pupil.born, Pupil.enrolled, Pupil.left, Pupil.nationality, Pupil.registered_address,
                Pupil.health_group,
            ).where(Pupil.removed_at.is_(None), or_(Pupil.left.is_(None), Pupil.left >= day))
        )  # fmt: skip
        away = self.main["pupil"]
        self._since, self._cards = day, {row.id: row for row in rows if row.id not in away}
        return self._cards


def count(
    session: Session, day: date, many: int = MANY_CHILDREN, *, undated: Undated | None = None, people: bool = False
) -> Passport:  # fmt: skip
    """The passport as of a day; ``many`` is the school's threshold of a family with many children.

    Several days are counted over the same ``undated``. With ``people`` only lines of children and families are made, no values
    of them, no parents and no gaps: what a report needs.
    """
    known = undated or Undated(session)
    children = _children(session, day, known)
    families = {child.family_id for child in children.values()} - {None}
    held = _held(session, day, known.main, children, families)
    cards = known.cards(day)
    facts = {id_: cards[id_] for id_ in children}
    lines = [*_contingent(session, children, families, known, facts, people=people)]
    entered_lines, gaps = _entered(known.entered, held, facts, children, families, many, people=people)
    lines += entered_lines
    parents: dict[int, Ids] = {}
    if not people:
        parents, told = _parents(session, day, known.main, children)
        lines += [*_of_parents(session, told), *_nationalities(session, facts, children)]
        gaps += _plain_gaps(children, known.classes, facts)
    order = {group: at for at, group in enumerate(GROUPS)}
    lines.sort(key=lambda line: order.get(line.group, len(order)))
    return Passport(day, children, {id_: known.classes[id_] for id_ in _used(children)}, parents, lines, gaps)


def _present(day: date) -> Select[int]:
    """Ids of the cards of those who have not left by a day, and of the cards merged into one of theirs.

    What is read of everybody else is thrown away again, and after fifteen years that is four rows of five.
    """
    stayed = select(Pupil.id).where(or_(Pupil.left.is_(None), Pupil.left >= day))
    merged: Select[int] = select(SameAs.other_id).where(SameAs.kind == "pupil", SameAs.removed_at.is_(None))
    return select(union(stayed, merged).subquery().c[0])


def _used(children: Mapping[int, Child]) -> set[int]:
    return {child.class_id for child in children.values() if child.class_id is not None}


def _mains(session: Session, kind: str) -> dict[int, int]:
    """Every card that was merged into another one, and the card that stays."""
    rows = session.execute(select(SameAs.other_id, SameAs.main_id).where(SameAs.kind == kind, SameAs.removed_at.is_(None)))
    pairs = {other: main for other, main in rows}  # noqa: C416
    found = {}
    for other in pairs:
        seen, id_ = {other}, pairs[other]
        while id_ in pairs and id_ not in seen:
            seen.add(id_)
            id_ = pairs[id_]
        found[other] = id_
    return found


def _classes(session: Session) -> dict[int, Class]:
    rows = session.execute(select(SchoolClass.id, SchoolClass.grade, SchoolClass.letter, SchoolClass.language, SchoolClass.shift))
    return {id_: Class(id_, ClassName(grade, letter), language, shift) for id_, grade, letter, language, shift in rows}


def _children(session: Session, day: date, known: Undated) -> dict[int, Child]:
    main, classes = known.main, known.classes
    pupils = {id_: card for id_, card in known.cards(day).items() if card.left is None or card.left >= day}
    places: dict[int, int] = {}
    # As everywhere: in the class it came into last; of two on one day in that of the card that stays.
    for pupil, class_id in session.execute(
        select(Membership.pupil_id, Membership.class_id)
        .where(holds_on(Membership, day), Membership.pupil_id.in_(_present(day)))
        .order_by(Membership.since, Membership.pupil_id.not_in(list(main["pupil"])), Membership.id)
    ):
        if class_id in classes:
            places[main["pupil"].get(pupil, pupil)] = class_id
    away = _away(session, day, main["pupil"], [id_ for id_ in pupils if id_ not in places])
    here = [
        id_
        for id_, card in pupils.items()
        if id_ in places or (id_ not in away and (card.enrolled is None or card.enrolled <= day))
    ]
    homes: dict[int, int] = {}
    for pupil, family in session.execute(
        select(Residence.pupil_id, Residence.family_id)
        .where(holds_on(Residence, day), Residence.pupil_id.in_(_present(day)))
        .order_by(Residence.since, Residence.pupil_id.not_in(list(main["pupil"])), Residence.id)
    ):
        home = main["family"].get(family, family)
        if home not in known.removed:
            homes[main["pupil"].get(pupil, pupil)] = home
    return {id_: Child(id_, places.get(id_), homes.get(id_), pupils[id_].sex, pupils[id_].born) for id_ in here}


def _away(session: Session, day: date, main: Mapping[int, int], without: Collection[int]) -> set[int]:
    """Of the children without a place on the day, those who come, or come back, only later."""
    if not without:
        return set()
    wanted, before, after = set(without), dict[int, date](), dict[int, date]()
    later = func.min(case((Membership.since > day, Membership.since)))
    earlier = func.max(case((Membership.since <= day, Membership.until)))
    pause = func.julianday(later) - func.julianday(earlier)
    merged = {*main, *main.values()}  # what their cards say is put together below
    for pupil, since, until in session.execute(
        select(Membership.pupil_id, later, earlier)
        .where(Membership.removed_at.is_(None), Membership.pupil_id.in_(_present(day)))
        .group_by(Membership.pupil_id)
        .having(or_(Membership.pupil_id.in_(merged), and_(later.is_not(None), or_(earlier.is_(None), pause > SUMMER.days))))
    ):
        id_ = main.get(pupil, pupil)
        if id_ not in wanted:
            continue
        if since is not None:
            after[id_] = min(since, after.get(id_, since))
        if until is not None:
            before[id_] = max(until, before.get(id_, until))
    return {id_ for id_, since in after.items() if id_ not in before or since - before[id_] > SUMMER}


Held = dict[str, dict[str, dict[int, set[str]]]]
"""Kind → code → id → values."""


def _held(
    session: Session,
    day: date,
    main: Mapping[str, Mapping[int, int]],
    children: Collection[int],
    families: Collection[int | None],
) -> Held:
    found: Held = {CHILD: defaultdict(dict), FAMILY: defaultdict(dict)}
    for per, kind, base, record, owner in (
        (CHILD, "pupil", children, PupilCategory, PupilCategory.pupil_id),
        (FAMILY, "family", families, FamilyCategory, FamilyCategory.family_id),
    ):
        mains, of = main[kind], found[per]
        query = select(record.code, record.value, func.json_group_array(owner)).where(holds_on(record, day))
        if per == CHILD:
            query = query.where(owner.in_(_present(day)))
        for code, value, told in session.execute(query.group_by(record.code, record.value)):
            held = of[code]
            for id_ in json.loads(told):
                id_ = mains.get(id_, id_)
                if id_ in base:
                    held.setdefault(id_, set()).add(value or "")
    return found


_UNREGISTERED: Final = re.compile(
    r"^[\W_]*$|^\W*(жок|нету?|каттоо(су)? жок|прописка(сы)? жок|без прописки|без регистрации|катталган эмес)\b|"
    r"^(катталбаган|убактылуу|временн|не зарегистр|не пропис)"
)


def says_unregistered(address: str | None) -> bool:
    """Whether a card says that a child is registered nowhere, or only for a time. What nobody wrote down is not known."""
    told = (address or "").strip().casefold()
    return bool(told and _UNREGISTERED.match(told))


def _contingent(
    session: Session, children: Mapping[int, Child], families: Iterable[int | None], known: Undated,
    facts: Mapping[int, Any], *, people: bool,
) -> Iterable[Line]:  # fmt: skip
    yield Line("A01", "A", CHILD, computed("A01"), frozenset(children))
    for code, sex in (("A02", "f"), ("A03", "m")):
        yield Line(code, "A", CHILD, computed(code), frozenset(id_ for id_, child in children.items() if child.sex == sex))
    yield Line("A04", "A", FAMILY, computed("A04"), frozenset(id_ for id_ in families if id_ is not None))
    for code, name, told in (("A06", "languages", "language"), ("A07", "shifts", "shift")) if not people else ():
        by: dict[str | None, set[int]] = defaultdict(set)
        for id_, child in children.items():
            by[getattr(known.classes[child.class_id], told) if child.class_id is not None else None].add(id_)
        for option in options(name, session):
            label = valued(computed(code), option)
            yield Line(label.code, "A", CHILD, label, frozenset(by[option.code]), value=True)
    unregistered = frozenset(id_ for id_, fact in facts.items() if says_unregistered(fact.registered_address))
    yield Line("A08", "A", CHILD, computed("A08"), unregistered)


def _entered(
    entered: Entered, held: Held, facts: Mapping[int, Any], children: Mapping[int, Child], families: Collection[int | None],
    many: int, *, people: bool,
) -> tuple[list[Line], list[Gap]]:  # fmt: skip
    lines: list[Line] = []
    sets: dict[str, list[Line]] = defaultdict(list)
    gaps: list[Gap] = []
    for code, category in entered.known.items():
        told = held[category.per].get(code, {})
        if code == "F20":
            told = _with_health(told, facts)
        ids = frozenset(told)
        if (family_code := OF_FAMILY.get(code)) is not None:
            homes = held[FAMILY].get(family_code, {})
            ids |= {id_ for id_, child in children.items() if child.family_id in homes}
        label = Entry(code, category.ky, category.ru)
        if code == "B30":
            label = many_children(label, many)
        line = Line(code, category.group, category.per, label, ids, category.protected)
        if category.exclusive:
            sets[category.exclusive].append(line)
        if category.hidden:
            continue
        lines.append(line)
        if people:
            continue
        values = [
            Line(f"{code}.{value.code}", category.group, category.per, valued(label, value),
                 frozenset(id_ for id_, held_values in told.items() if value.code in held_values), category.protected, value=True)
            for value in category.values
        ]  # fmt: skip
        lines += values
        if values and code != "G21":  # a child may be both a victim and an offender
            gaps.append(_gap(code, CHILD, (code,), values, frozenset(children), category.protected))
    for key, members in sets.items() if not people else ():
        codes = tuple(line.code for line in members if not entered.known[line.code].hidden)
        base = frozenset(id_ for id_ in families if id_ is not None) if key in _WHOLE else NOBODY
        if codes:
            gaps.append(_gap(key, members[0].per, codes, members, base))
    return lines, [gap for gap in gaps if gap.missing or gap.doubled]


def _with_health(told: Mapping[int, set[str]], facts: Mapping[int, Any]) -> dict[int, set[str]]:
    """The health group of the card stands where no dated one was entered."""
    return {**{id_: {fact.health_group} for id_, fact in facts.items() if fact.health_group}, **told}


def _gap(key: str, per: str, codes: tuple[str, ...], members: Sequence[Line], base: Ids, protected: bool = False) -> Gap:
    once: set[int] = set()
    twice: set[int] = set()
    for line in members:
        twice |= once & line.ids
        once |= line.ids
    return Gap(key, per, codes, base - once, frozenset(twice), protected)


def _plain_gaps(children: Mapping[int, Child], classes: Mapping[int, Class], facts: Mapping[int, Any]) -> list[Gap]:
    """What the card or the class does not say, so that sums by sex, family, language or shift are less than the total."""
    unwritten = frozenset(id_ for id_, fact in facts.items() if not (fact.registered_address or "").strip())

    def without(told: str) -> Ids:
        return frozenset(
            id_ for id_, child in children.items() if child.class_id is None or getattr(classes[child.class_id], told) is None
        )

    found = [
        Gap("class", CHILD, ("A01",), frozenset(id_ for id_, child in children.items() if child.class_id is None), NOBODY),
        Gap("sex", CHILD, ("A02", "A03"), frozenset(id_ for id_, child in children.items() if child.sex is None), NOBODY),
        Gap("family", CHILD, ("A04",), frozenset(id_ for id_, child in children.items() if child.family_id is None), NOBODY),
        Gap("language", CHILD, ("A06",), without("language"), NOBODY),
        Gap("shift", CHILD, ("A07",), without("shift"), NOBODY),
        Gap("registered", CHILD, ("A08",), unwritten, NOBODY),
    ]
    return [gap for gap in found if gap.missing]


Told = dict[tuple[str, str], dict[str, set[int]]]
"""(kinship, "education" or "employment") → code → adults."""


def _parents(
    session: Session, day: date, main: Mapping[str, Mapping[int, int]], children: Collection[int]
) -> tuple[dict[int, Ids], Told]:
    """Living mothers and fathers of the children, and what is told of their education and work."""
    kinds = [kinship for kinship, _digit in _PARENTS]
    ties = [Tie.kinship.in_(kinds), holds_on(Tie, day), Tie.pupil_id.in_(_present(day))]
    stayed: Select[int] = select(SameAs.main_id).where(SameAs.kind == "person", SameAs.removed_at.is_(None))
    asked = select(union(select(Tie.person_id).where(*ties), stayed).subquery().c[0])
    people = {
        id_: (education, employment)
        for id_, education, employment in session.execute(
            select(Person.id, Person.education, Person.employment).where(
                Person.removed_at.is_(None), Person.died.is_not(True), Person.id.in_(asked)
            )
        )
        if id_ not in main["person"]
    }
    tied: dict[int, set[int]] = defaultdict(set)
    told: Told = defaultdict(lambda: defaultdict(set))
    for person, pupil, kinship in session.execute(select(Tie.person_id, Tie.pupil_id, Tie.kinship).where(*ties)):
        child, id_ = main["pupil"].get(pupil, pupil), main["person"].get(person, person)
        if child in children and id_ in people:
            tied[id_].add(child)
            for name, code in zip(("education", "employment"), people[id_], strict=True):
                if code:
                    told[kinship, name][code].add(id_)
    return {id_: frozenset(ids) for id_, ids in tied.items()}, told


def _of_parents(session: Session, told: Told) -> Iterable[Line]:
    for digit, name in (("1", "education"), ("2", "employment")):
        for kinship, last in _PARENTS:
            label = computed(f"L{digit}{last}")
            for option in options(name, session):
                whole = valued(label, option)
                yield Line(whole.code, "L", PERSON, whole, frozenset(told[kinship, name][option.code]), value=True)


def _nationalities(session: Session, facts: Mapping[int, Any], children: Collection[int]) -> Iterable[Line]:
    listed = options("nationalities", session)
    known = {option.code for option in listed}
    unsaid = "not_given" if "not_given" in known else None
    by: dict[str | None, set[int]] = defaultdict(set)
    for id_ in children:
        told = facts[id_].nationality
        by[told if told in known else unsaid].add(id_)
    for option in listed:
        yield Line(f"A05.{option.code}", "N", CHILD, Entry(f"A05.{option.code}", option.ky, option.ru),
                   frozenset(by[option.code]), value=True)  # fmt: skip
