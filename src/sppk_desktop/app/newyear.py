"""Joins the turn of the school year: the list, the backup before it, the one save, the way back, its paper, its duty on Today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app.backup import show_backups
from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import sort_key
from sppk_desktop.core.cards import Duty, Link
from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.records import Request
from sppk_desktop.features.diagnostics.records import AdolescentCard, RegisterEntry
from sppk_desktop.features.diary.records import Observation
from sppk_desktop.features.people import rollover
from sppk_desktop.features.people.calendar import year_name
from sppk_desktop.features.people.promotion import Deed
from sppk_desktop.features.people.promotion_rows import DEEDS, PromotionRows
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.rollover import Line, TooEarly, Turn
from sppk_desktop.features.people.standing import family_ids
from sppk_desktop.features.support.records import HelpPlan
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.storage import snapshots
from sppk_desktop.storage.backup_record import last
from sppk_desktop.ui.top_bar import Entry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from sppk_desktop.app.program import Program
    from sppk_desktop.storage.store import Store
    from sppk_desktop.ui.desk import Desk
    from sppk_desktop.ui.shell import Shell

KEY: Final = "new_year"
SCREEN: Final = "new school year"
_AUGUST: Final = 8
_SEPTEMBER: Final = 9
_FIRST_LETTERS: Final = "АБВГ"


class SchoolTurning:
    """The turn over the open vault. What a person decided is kept as a draft, so that a lock in between loses nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._store, self._words = desk, desk.store, desk.kit.words
        self._turn: Turn | None = None
        self._lines: list[Line] = []
        self.rows = PromotionRows(desk.kit.say, (), {})
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        with self._store.reading() as session:
            self._turn = rollover.turn_of(session, self._desk.today())
            self._lines = rollover.dry_run(session, self._turn) if self._turn else []
            self._first = rollover.pupils_of_new_first_classes(session, self._turn) if self._turn else 0
        kept = self._store.drafts.find(SCREEN, None)
        values = kept.values if kept is not None and self._turn and kept.values.get("into") == self._turn.new else {}
        here = {line.pupil_id for line in self._lines}
        chosen = {int(id_): Deed(deed) for id_, deed in values.get("chosen", {}).items() if int(id_) in here}
        letters = {int(id_): str(letter) for id_, letter in values.get("letters", {}).items() if int(id_) in here}
        self.rows = PromotionRows(self._desk.kit.say, self._lines, chosen, letters)

    @property
    def title(self) -> Phrase:
        """«The school year 2027/28»."""
        return T("The new school year {year}", year=self._turn.new if self._turn else "–")

    @property
    def size(self) -> int:
        """How many pupils wait."""
        return len(self._lines)

    @property
    def labels(self) -> Sequence[Phrase]:
        """What the digits mean."""
        return tuple(DEEDS.values())

    def state(self) -> tuple[Phrase, ...]:
        """The counts in one line."""
        found = rollover.counts(self._lines, self.rows.chosen)
        told = [T("{what}: {n}", what=self._desk.kit.say(DEEDS[deed]), n=number) for deed, number in found.items() if number]
        return (*told, T("in the classes of the new year already: {n} (first graders come by import)", n=self._first))

    def too_early(self) -> AppError | None:
        """Why it cannot begin yet."""
        try:
            if self._turn is not None:
                self._turn.demand(self._desk.today())
        except TooEarly as early:
            return early
        return None

    def backup(self) -> tuple[Phrase, bool]:
        """The last verified backup, and whether it is of today."""
        found = last(self._store.folder)
        if found is None:
            return T("No verified backup is known. Make one before the new year begins."), False
        if found.made.date() == self._desk.today() and found.complete:
            return T("A verified backup was made today: {place}.", place=found.place), True
        return T("The last verified backup is of {day}. Make a new one before the new year begins.",
                 day=dates.short(found.made.date())), False  # fmt: skip

    def choose(self, pupils: Sequence[int], which: int | None) -> list[str]:
        """Decide for pupils and keep the decision."""
        refused = self.rows.choose(pupils, None if which is None else tuple(DEEDS)[which])
        if which is None:
            self.rows.give_letter(pupils, None)
        self._keep()
        return refused

    @property
    def letters(self) -> Sequence[str]:
        """The letters of classes that the school has, and the first of the alphabet."""
        return sorted({line.class_name.letter for line in self._lines} | set(_FIRST_LETTERS) - {""}, key=sort_key)

    def give_letter(self, pupils: Sequence[int], letter: str | None) -> None:
        """Say the letter of the new class for pupils and keep it."""
        self.rows.give_letter(pupils, letter)
        self._keep()

    def class_of(self, pupil: int) -> Sequence[int]:
        """Everybody of this pupil's class."""
        return self.rows.class_of(pupil)

    def _keep(self) -> None:
        if self._turn is not None:
            chosen = {str(id_): deed.value for id_, deed in self.rows.chosen.items()}
            letters = {str(id_): letter for id_, letter in self.rows.letters.items()}
            values = {"into": self._turn.new, "chosen": chosen, "letters": letters}
            self._store.drafts.keep(SCREEN, None, 0, values, patient=True)

    def open_work(self) -> Sequence[Duty]:
        """What is not finished for those who leave."""
        with self._store.reading() as session:
            return open_work(session, self.rows.leavers(), self._desk.today())

    def carry_out(self, done: Callable[[Phrase], object], failed: Callable[[AppError], object]) -> None:
        """A checked local copy, then everything in one save."""
        turn, chosen, letters = self._turn, dict(self.rows.chosen), dict(self.rows.letters)
        today, store = self._desk.today(), self._store
        assert turn is not None

        def work(progress: Progress) -> rollover.Outcome:
            with closing(store.for_job()) as job:
                snapshots.take(job.folder, OFFICE, job.file(OFFICE), job.held[OFFICE])
                with job.saving() as session:
                    return rollover.carry_out(job, session, turn, chosen, today, progress, letters=letters)

        def finished(outcome: rollover.Outcome) -> None:  # what was decided stays a draft: taken back, it stands there again
            done(T("{year} has begun: {moved} pupils are in their new classes, {left} have left.",
                   year=turn.new, moved=outcome.moved, left=outcome.left))  # fmt: skip

        self._run(T("The new school year begins"), work, finished, failed)

    def last(self) -> Phrase | None:
        """The turn that can still be taken back."""
        with self._store.reading() as session:
            run = rollover.last_run(session)
        if run is None:
            return None
        day = dates.short(run.created_at.date())
        return T("{year} was begun on {day}: {moved} pupils moved, {left} left. It can be taken back until it is first edited.",
                 year=run.new_year, day=day, moved=run.moved, left=run.gone)  # fmt: skip

    def undo(self, done: Callable[[Phrase], object], failed: Callable[[AppError], object]) -> None:
        """Take the last turn back."""
        store = self._store
        with store.reading() as session:
            run = rollover.last_run(session)
        if run is None:
            return

        def work(progress: Progress) -> int:
            with closing(store.for_job()) as job, job.saving() as session:
                return rollover.undo(job, session, run.id, progress)

        def finished(n: int) -> None:
            done(T("Everything is as before: {n} pupils are in their old classes again.", n=n))

        self._run(T("The new school year is taken back"), work, finished, failed)

    def print(self) -> None:
        """The annex of the order."""
        turn, lines, chosen, words = (
            self._turn,
            self._lines,
            dict(self.rows.chosen),
            paper_words(self._desk.kit.paper_language, self._store),
        )
        letters = dict(self.rows.letters)
        assert turn is not None
        school = {key: str(value) for key, value in self._store.settings("school.").items()}
        author, day = self._store.account.name, self._desk.today()

        def make(_: Progress) -> bytes:
            from sppk_desktop.features.people.promotion_papers import annex

            return annex(turn, lines, chosen, letters, school, author, day, words)

        self._desk.preview(make, T("Annex to the order"))

    def _run(self, title: Phrase, work: Callable[[Progress], Any], done: Callable[[Any], object],
             failed: Callable[[AppError], object]) -> None:  # fmt: skip
        self._desk.kit.jobs.run(title, work, done, failed)


def open_work(session: Session, leavers: Sequence[int], today: date) -> list[Duty]:
    """Help plans, diaries, cards, registers and requests that nobody has closed for these pupils, with their links."""
    names = {
        row[0]: row[1] for row in session.execute(select(Pupil.id, Pupil.full_name).where(Pupil.id.in_(leavers)))
    }  # fmt: skip
    homes = family_ids(session, leavers, today)
    families = {row[0]: row[1] for row in session.execute(select(Family.id, Family.name).where(Family.id.in_(homes.values())))}
    found: list[Duty] = []

    def add(kind: str, id_: int, who: str, what: Phrase, detail: str) -> None:
        found.append(Duty(today, "document", T("{who}: {what}", who=who, what=what), detail, T("Open"), Link(kind, id_)))

    plans = select(HelpPlan).where(HelpPlan.removed_at.is_(None), HelpPlan.stage != "closed")
    for plan in session.scalars(plans.where(HelpPlan.pupil_id.in_(names) | HelpPlan.family_id.in_(families))):
        who = names.get(plan.pupil_id or 0) or families.get(plan.family_id or 0, "")
        add("help_plan", plan.id, who, T("help plan not closed"), dates.short(plan.until))
    watched = select(Observation).where(Observation.removed_at.is_(None), Observation.until.is_(None))
    for one in session.scalars(watched.where(Observation.family_id.in_(families))):
        add("observation", one.id, families[one.family_id], T("family under observation"), one.reason)
    cards = select(AdolescentCard).where(AdolescentCard.removed_at.is_(None), AdolescentCard.signed_at.is_(None))
    for card in session.scalars(cards.where(AdolescentCard.pupil_id.in_(names))):
        add("adolescent_card", card.id, names[card.pupil_id], T("card not signed"), dates.short(card.on))
    listed = select(RegisterEntry).where(RegisterEntry.removed_at.is_(None), RegisterEntry.until.is_(None))
    for entry in session.scalars(listed.where(RegisterEntry.pupil_id.in_(names))):
        add("register_entry", entry.id, names[entry.pupil_id], T("stands on a register"), dates.short(entry.since))
    asked = select(Request).where(Request.removed_at.is_(None), Request.answered.is_(None))
    for request in session.scalars(asked.where(Request.pupil_id.in_(names) | Request.family_id.in_(families))):
        who = names.get(request.pupil_id or 0) or families.get(request.family_id or 0, "")
        add("request", request.id, who, T("request not answered"), request.essence[:80])
    return found


class NewYearDuty:
    """In August and September: the new school year waits to be begun."""

    own = True  # see `app.today`

    def __init__(self, words: Words, *, writes: bool) -> None:
        self._words, self._writes = words, writes

    def __call__(self, session: Session, today: date, until: date) -> Sequence[Duty]:  # noqa: ARG002 (see `Duties`)
        """One line, while somebody waits."""
        if not self._writes or today.month not in (_AUGUST, _SEPTEMBER):
            return ()
        turn = rollover.turn_of(session, today)
        if turn is None or turn.new != year_name(today):
            return ()
        waiting = len(rollover.dry_run(session, turn))
        if not waiting:
            return ()
        return [Duty(turn.new_span.starts, "calendar", T("Begin the school year {year}", year=turn.new),
                     T("{n} pupils wait for their new classes", n=waiting), T("Open the list"), Link(KEY, 0))]  # fmt: skip


def entries(program: Program, store: Store, *, writes: bool) -> list[Entry]:
    """What the turn of the year adds to the menu."""
    return [Entry(T("New school year"), lambda: show_new_year(program, store), "school")] if writes else []


def show_new_year(program: Program, store: Store) -> QDialog:
    """The page in a window of its own."""
    from sppk_desktop.app.office import window_of
    from sppk_desktop.ui.newyear.promotion_page import PromotionPage

    desk: Shell = program.desk
    page = PromotionPage(desk, SchoolTurning(desk))
    window = window_of(program, page, T("New school year"))

    def leave_for(kind: str, id_: int) -> None:
        window.accept()
        desk.open(kind, id_)

    page.opened.connect(leave_for)
    page.backed_up.connect(lambda: show_backups(program, store, begin=True).finished.connect(lambda _: page.look_again()))
    return window


def add_openers(program: Program, shell: Shell) -> None:
    """Let Today open the list."""
    shell.openers[KEY] = lambda _: show_new_year(program, shell.store)
