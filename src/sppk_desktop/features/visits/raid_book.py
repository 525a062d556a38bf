"""What the windows ask of raids: plan one, go from one result to the next, sum up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import Chip, Form, RowSource, Section
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.visits import raid
from sppk_desktop.features.visits.act import COMMISSION
from sppk_desktop.features.visits.acts import AlreadySigned
from sppk_desktop.features.visits.raid_rows import ChoiceRows, WayRows
from sppk_desktop.features.visits.records import CONCLUSIONS, MEASURES, OUTCOMES, RAID_STATUS, Raid, RaidFamily, Visit
from sppk_desktop.features.visits.screens import RAID_TONES, said

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

KIND: Final = "raid"
PLAN: Final = Form(
    Raid,
    (Section("", T("The raid"), ("on", "starts_at", "basis", "purpose", replace(COMMISSION, parent_link="raid_id", number=""))),),
)
NOTE: Final = Form(Raid, (Section("", T("Note on the results"), ("violations", "measures", "summary")),))


class NoSuchRaid(AppError):
    """The raid was removed meanwhile."""

    happened = T("This raid is no longer in the register.")
    remedy = T("Nothing was changed. Look in the list of raids.")


@dataclass(frozen=True, slots=True)
class RaidSheet:
    """Everything the page of a raid shows beside its list of families."""

    id: int
    on: date
    revision: int
    title: str  # purpose, or the number
    line: str  # day, hour, basis
    team: str
    chip: Chip
    finished: bool
    families: int
    done: int
    values: Mapping[str, Any]  # violations, measures, summary
    counts: Sequence[tuple[str, int]]


class RaidBook:
    """The raids of one unlocked vault, for one window."""

    plan_form: Final[Form] = PLAN
    note_form: Final[Form] = NOTE

    def __init__(self, store: Store, words: Words, today: Callable[[], date]) -> None:
        self._store, self._words, self._today = store, words, today

    # Planning -----------------------------------------------------------------------------------------------------------

    def usual_team(self) -> list[dict[str, Any]]:
        """Who went on the last raid, as rows of a commission."""
        with self._store.reading() as session:
            last = session.scalar(
                select(Raid.id).where(Raid.removed_at.is_(None)).order_by(Raid.on.desc(), Raid.id.desc()).limit(1)
            )
            team = raid.team_of(session, last) if last is not None else ()
        return [{"role": row.role, "name": row.name, "post": row.post, "staff_id": row.staff_id} for row in team]

    def choices(self) -> RowSource:
        """Families to choose from."""
        return ChoiceRows(self._words, self._today())

    def ways(self, raid_id: int) -> RowSource:
        """The families of a raid in the order of the way; a row's id is its visit."""
        return WayRows(raid_id, self._words, self._today())

    def make(self, values: Mapping[str, Any], family_ids: Sequence[int]) -> int:
        """Plan a raid with a visit for each family; ``values`` as the form of planning gives them."""
        with self._store.saving() as session:
            planned = Raid(
                on=values["on"],
                starts_at=values.get("starts_at"),
                basis=values.get("basis"),
                purpose=values.get("purpose"),
                status=raid.PLANNED,
                school_year=dates.school_year(values["on"]),
            )
            planned.number = raid.next_raid_number(session, values["on"])
            team = [
                raid.Team(line["name"], line.get("post") or "", line.get("staff_id"), line.get("role") == "chair")
                for line in values.get("commission") or ()
                if line.get("name")
            ]
            made = raid.make(session, planned, team, family_ids)
            self._store.journal.write("planned", KIND, made.id, families=len(family_ids))
            return made.id

    def drop(self, raid_id: int, visit_id: int) -> Callable[[], None]:
        """Take a family off the list; returns the way back."""
        with self._store.saving() as session:
            row, visit = _row(session, raid_id, visit_id), _unsigned(session, visit_id)
            self._store.bin.remove(session, row, visit)

        def undo() -> None:
            with self._store.saving() as session:
                self._store.bin.restore(session, session.get_one(RaidFamily, row.id), session.get_one(Visit, visit_id))

        return undo

    # Going --------------------------------------------------------------------------------------------------------------

    def sheet(self, raid_id: int) -> RaidSheet:
        """One raid."""
        with self._store.reading() as session:
            found = _raid(session, raid_id)
            figures = raid.figures(session, raid_id)
            team = raid.team_of(session, raid_id)
            when = dates.short(found.on) + (f", {found.starts_at:%H:%M}" if found.starts_at else "")
            number = self._words.say(T("Raid No. {number}", number=found.number)) if found.number else ""
            return RaidSheet(
                id=found.id,
                on=found.on,
                revision=found.revision,
                title=found.purpose or number or self._words.say(T("Raid")),
                line=" · ".join(part for part in (number, when, found.basis or "") if part),
                team=", ".join(f"{member.name} ({member.post})" if member.post else member.name for member in team),
                chip=Chip(said(RAID_STATUS, found.status, self._words), RAID_TONES[found.status]),
                finished=found.status == raid.FINISHED,
                families=figures.families,
                done=figures.families - figures.not_yet,
                values={"violations": found.violations, "measures": found.measures, "summary": found.summary},
                counts=self._counts(figures),
            )

    def _counts(self, figures: raid.Figures) -> list[tuple[str, int]]:
        say = self._words.say
        lines = [(say(T("families on the list")), figures.families), (say(T("without a result yet")), figures.not_yet)]
        for options, counted in ((OUTCOMES, figures.outcomes), (CONCLUSIONS, figures.conclusions), (MEASURES, figures.measures)):
            lines += [(say(option.label), counted[option.code]) for option in options if option.code in counted]
        return [line for line in lines if line[1]]

    def outcomes(self) -> list[tuple[str, str]]:
        """How a visit can end: code and short words."""
        return [(option.code, self._words.say(option.short or option.label)) for option in OUTCOMES]

    def record(self, visit_id: int, outcome: str) -> Callable[[], None]:
        """Write down how a visit of the raid ended when there is nothing more to say; returns the way back."""
        with self._store.saving() as session:
            visit = _unsigned(session, visit_id)
            before = (visit.outcome, visit.visited_on)
            visit.outcome = outcome
            if visit.visited_on is None:
                visit.visited_on = min(visit.planned_for or self._today(), self._today())
            if visit.raid_id is not None and (found := _raid(session, visit.raid_id)).status == raid.PLANNED:
                found.status = raid.UNDER_WAY

        def undo() -> None:
            with self._store.saving() as session:
                visit = _unsigned(session, visit_id)
                visit.outcome, visit.visited_on = before

        return undo

    def next_without_result(self, raid_id: int, after: int | None = None) -> int | None:
        """The visit to write down next: the first without a result behind ``after``, else the first of all."""
        with self._store.reading() as session:
            rows = session.execute(
                select(Visit.id, Visit.outcome)
                .join(RaidFamily, RaidFamily.visit_id == Visit.id)
                .where(RaidFamily.raid_id == raid_id, RaidFamily.removed_at.is_(None), Visit.removed_at.is_(None))
                .order_by(RaidFamily.position, RaidFamily.id)
            ).all()
        ids = [row.id for row in rows]
        start = ids.index(after) + 1 if after in ids else 0
        return next((row.id for row in (*rows[start:], *rows[:start]) if row.outcome is None), None)

    def keep(self, raid_id: int, values: Mapping[str, Any]) -> int:
        """Save the words of the note; returns the new revision."""
        with self._store.saving() as session:
            found = _raid(session, raid_id)
            for name in ("violations", "measures", "summary"):
                if name in values:
                    setattr(found, name, values[name] or None)
            session.flush()
            return found.revision

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


def _raid(session: Session, raid_id: int) -> Raid:
    found = session.get(Raid, raid_id)
    if found is None or found.removed_at is not None:
        raise NoSuchRaid
    return found


def _unsigned(session: Session, visit_id: int) -> Visit:
    """A visit whose act may still change: signed is final, whatever page the key was pressed on."""
    visit = session.get_one(Visit, visit_id)
    if visit.signed_at is not None:
        raise AlreadySigned
    return visit


def _row(session: Session, raid_id: int, visit_id: int) -> RaidFamily:
    return session.scalars(
        select(RaidFamily).where(RaidFamily.raid_id == raid_id, RaidFamily.visit_id == visit_id, RaidFamily.removed_at.is_(None))
    ).one()
