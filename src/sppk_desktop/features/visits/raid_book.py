"""What the windows ask of raids: choose families, plan, go from one result to the next, sum up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.calendar import year_of
from sppk_desktop.features.people.catalogues import categories
from sppk_desktop.features.people.records import Family, FamilyCategory, PupilCategory
from sppk_desktop.features.people.register import address_line, classes_of_year, pupils_of_families
from sppk_desktop.features.visits import raid
from sppk_desktop.features.visits.history import state_of
from sppk_desktop.features.visits.records import CONCLUSIONS, MEASURES, OUTCOMES, RAID_STATUS, Raid, RaidFamily, Visit
from sppk_desktop.features.visits.rules import EXAMINED, State
from sppk_desktop.features.visits.screens import CONCLUSION_TONES, RAID_TONES, STATE_TONES, said

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

KIND: Final = "raid"


class NoSuchRaid(AppError):
    """The raid was removed meanwhile."""

    happened = T("This raid is no longer in the register.")
    remedy = T("Nothing was changed. Look in the list of raids.")


@dataclass(frozen=True, slots=True)
class Way:
    """One family of a raid: where it stands on the way and what came of it."""

    visit_id: int
    family_id: int
    name: str
    classes: str
    address: str
    landmark: str
    chip: Chip
    result: Chip | None
    begun: bool
    signed: bool


@dataclass(frozen=True, slots=True)
class RaidSheet:
    """Everything the page of a raid shows."""

    id: int
    on: date
    starts_at: time | None
    basis: str
    purpose: str
    chip: Chip
    finished: bool
    team: Sequence[tuple[str, str]]
    ways: Sequence[Way]
    values: Mapping[str, Any]  # violations, measures, summary
    counts: Sequence[tuple[str, int]]

    @property
    def done(self) -> int:
        """Families with a result."""
        return sum(way.begun for way in self.ways)


class RaidBook:
    """The raids of one unlocked vault, for one window."""

    def __init__(self, store: Store, words: Words, today: Callable[[], date]) -> None:
        self._store, self._words, self._today = store, words, today

    # Choosing -----------------------------------------------------------------------------------------------------------

    def classes(self) -> list[tuple[int, str]]:
        """The classes of this school year, in the order of the school."""
        with self._store.reading() as session:
            year = year_of(session, self._today())
            return classes_of_year(session, year.id) if year is not None else []

    def categories(self) -> list[tuple[str, str, str]]:
        """Categories some family or child of the school has today: code, label, group."""
        with self._store.reading() as session:
            used = set(session.scalars(select(FamilyCategory.code).where(FamilyCategory.removed_at.is_(None)).distinct()))
            used |= set(session.scalars(select(PupilCategory.code).where(PupilCategory.removed_at.is_(None)).distinct()))
            return [(c.code, c.label(self._words.language), c.group) for c in categories(session).values() if c.code in used]

    def streets(self) -> list[str]:
        """Estates and streets families live in."""
        with self._store.reading() as session:
            found = session.execute(
                select(Family.settlement, Family.street)
                .where(Family.removed_at.is_(None), Family.closed.is_(None))
                .group_by(Family.settlement, Family.street)
                .order_by(func.min(Family.address_key))
            ).all()
        return list(dict.fromkeys(part for row in found for part in row if part))

    def choose(
        self, on: date, *, class_ids: Sequence[int] = (), categories: Sequence[str] = (), not_visited_months: int | None = None,
        street: str = "",
    ) -> list[raid.Stop]:  # fmt: skip
        """The families that fit every condition given, in the order of the streets."""
        choice = raid.Choice(tuple(class_ids), categories=tuple(categories), not_visited_months=not_visited_months, street=street)
        with self._store.reading() as session:
            ids = raid.chosen_ids(session, choice, on)
            return self._stops(session, ids, on)

    def _stops(self, session: Session, ids: Sequence[int], on: date) -> list[raid.Stop]:
        families = {
            row.id: row
            for row in session.execute(
                select(
                    *(Family.id, Family.name, Family.settlement, Family.street, Family.house, Family.flat, Family.address_text)
                ).where(Family.id.in_(ids))
            )
        }
        children, last = pupils_of_families(session, ids, on, enrolled_only=True), raid.last_visits(session, ids, on)
        return [
            raid.Stop(id_, families[id_].name, address_line(families[id_]), _classes(children.get(id_, ())), last.get(id_))
            for id_ in ids
        ]

    # Planning -----------------------------------------------------------------------------------------------------------

    def make(self, on: date, starts_at: time | None, basis: str, purpose: str, team: Sequence[Mapping[str, Any]],
             family_ids: Sequence[int]) -> int:  # fmt: skip
        """Plan a raid with a visit for each family."""
        with self._store.saving() as session:
            planned = Raid(on=on, starts_at=starts_at, basis=basis or None, purpose=purpose or None, status=raid.PLANNED,
                           school_year=dates.school_year(on))  # fmt: skip
            people = [
                raid.Team(line["name"], line.get("post") or "", line.get("staff_id"), line.get("role") == "chair")
                for line in team
            ]
            made = raid.make(session, planned, people, family_ids)
            self._store.journal.write("planned", KIND, made.id, families=len(family_ids))
            return made.id

    def drop(self, raid_id: int, visit_id: int) -> Callable[[], None]:
        """Take a family off the list, as long as nobody has written a result; returns the way back."""
        with self._store.saving() as session:
            row, visit = _row(session, raid_id, visit_id), session.get_one(Visit, visit_id)
            self._store.bin.remove(session, row, visit)

        def undo() -> None:
            with self._store.saving() as session:
                self._store.bin.restore(session, session.get_one(RaidFamily, row.id), session.get_one(Visit, visit_id))

        return undo

    # Going --------------------------------------------------------------------------------------------------------------

    def sheet(self, raid_id: int) -> RaidSheet:
        """One raid with its families in the order of the way."""
        with self._store.reading() as session:
            found = _raid(session, raid_id)
            ways = self._ways(session, raid_id)
            figures = raid.figures(session, raid_id)
            return RaidSheet(
                id=found.id,
                on=found.on,
                starts_at=found.starts_at,
                basis=found.basis or "",
                purpose=found.purpose or "",
                chip=Chip(said(RAID_STATUS, found.status, self._words), RAID_TONES[found.status]),
                finished=found.status == raid.FINISHED,
                team=[(member.name, member.post or "") for member in raid.team_of(session, raid_id)],
                ways=ways,
                values={"violations": found.violations, "measures": found.measures, "summary": found.summary},
                counts=self._counts(figures),
            )

    def _ways(self, session: Session, raid_id: int) -> list[Way]:
        rows = session.execute(
            select(
                *(
                    Visit.id,
                    Visit.family_id,
                    Visit.planned_for,
                    Visit.visited_on,
                    Visit.outcome,
                    Visit.signed_at,
                    Visit.cancelled,
                ),
                *(Visit.conclusion_level, Family.name, Family.settlement, Family.street, Family.house, Family.flat),
                *(Family.address_text, Family.landmark),
            )
            .join(RaidFamily, RaidFamily.visit_id == Visit.id)
            .join(Family, Family.id == Visit.family_id)
            .where(RaidFamily.raid_id == raid_id, RaidFamily.removed_at.is_(None), Visit.removed_at.is_(None))
            .order_by(RaidFamily.position, RaidFamily.id)
        ).all()
        children = pupils_of_families(session, {row.family_id for row in rows}, self._today(), enrolled_only=True)
        return [self._way(row, _classes(children.get(row.family_id, ()))) for row in rows]

    def _way(self, row: Any, classes: str) -> Way:
        state = state_of(row, self._today())
        result = None
        if row.outcome == EXAMINED and row.conclusion_level:
            result = Chip(said(CONCLUSIONS, row.conclusion_level, self._words), CONCLUSION_TONES[row.conclusion_level])
        elif row.outcome is not None:
            result = Chip(said(OUTCOMES, row.outcome, self._words), Tone.NEUTRAL)
        return Way(
            visit_id=row.id, family_id=row.family_id, name=row.name, classes=classes, address=address_line(row),
            landmark=row.landmark or "", chip=Chip(self._words.say(state.label), STATE_TONES[state]), result=result,
            begun=row.outcome is not None, signed=state is State.SIGNED,
        )  # fmt: skip

    def _counts(self, figures: raid.Figures) -> list[tuple[str, int]]:
        say = self._words.say
        lines = [(say(T("families on the list")), figures.families), (say(T("without a result yet")), figures.not_yet)]
        for options, counted in ((OUTCOMES, figures.outcomes), (CONCLUSIONS, figures.conclusions), (MEASURES, figures.measures)):
            lines += [(say(option.label), counted[option.code]) for option in options if option.code in counted]
        return [line for line in lines if line[1]]

    def record(self, visit_id: int, outcome: str, on: date) -> Callable[[], None]:
        """Write down how a visit of the raid ended when there is nothing more to say; returns the way back."""
        with self._store.saving() as session:
            visit = session.get_one(Visit, visit_id)
            before = (visit.outcome, visit.visited_on)
            visit.outcome, visit.visited_on = outcome, on
            if visit.raid_id is not None and (found := _raid(session, visit.raid_id)).status == raid.PLANNED:
                found.status = raid.UNDER_WAY

        def undo() -> None:
            with self._store.saving() as session:
                visit = session.get_one(Visit, visit_id)
                visit.outcome, visit.visited_on = before

        return undo

    def next_without_result(self, raid_id: int, after: int | None = None) -> int | None:
        """The visit to write down next: the first without a result behind ``after``, else the first of all."""
        with self._store.reading() as session:
            ways = self._ways(session, raid_id)
        ids = [way.visit_id for way in ways]
        start = ids.index(after) + 1 if after in ids else 0
        waiting = [way.visit_id for way in (*ways[start:], *ways[:start]) if not way.begun]
        return waiting[0] if waiting else None

    def keep(self, raid_id: int, values: Mapping[str, Any]) -> None:
        """Save the words of the note."""
        with self._store.saving() as session:
            found = _raid(session, raid_id)
            for name in ("violations", "measures", "summary"):
                if name in values:
                    setattr(found, name, values[name] or None)

    def finish(self, raid_id: int) -> Callable[[], None]:
        """Nothing more will come of this raid; returns the way back."""
        with self._store.saving() as session:
            found = _raid(session, raid_id)
            before, found.status, found.finished_at = found.status, raid.FINISHED, self._store.now()
            self._store.journal.write("finished", KIND, raid_id)

        def undo() -> None:
            with self._store.saving() as session:
                found = _raid(session, raid_id)
                found.status, found.finished_at = before, None

        return undo


def _classes(children: Sequence[Any]) -> str:
    return ", ".join(dict.fromkeys(child.class_name for child in children if child.class_name))


def _raid(session: Session, raid_id: int) -> Raid:
    found = session.get(Raid, raid_id)
    if found is None or found.removed_at is not None:
        raise NoSuchRaid
    return found


def _row(session: Session, raid_id: int, visit_id: int) -> RaidFamily:
    return session.scalars(
        select(RaidFamily).where(RaidFamily.raid_id == raid_id, RaidFamily.visit_id == visit_id, RaidFamily.removed_at.is_(None))
    ).one()
