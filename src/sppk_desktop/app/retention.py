"""Joins the review of what has passed its term: the page, the act, the destroying, the orders that wait, the summer's duty."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.core.cards import Duty, Link
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.keeping import Counted
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.retention import destroying, review
from sppk_desktop.features.retention.destroying import Finished, Signed
from sppk_desktop.features.retention.rows import DueRows
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.storage.purging import unfinished
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.top_bar import Entry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from sppk_desktop.app.program import Program
    from sppk_desktop.storage.store import Store
    from sppk_desktop.ui.desk import Desk
    from sppk_desktop.ui.shell import Shell

KEY: Final = "retention"
_SUMMER: Final = range(6, 9)
_FROM: Final = {
    Counted.LEAVING: T("Years after the child has left the school; where no child is named, after the entry"),
    Counted.ENTRY: T("Years after the entry; what names a child stays with the child's file"),
    Counted.YEAR: T("Years after the end of the school year"),
}
_NAMED: Final = 6  # backups in one sentence; the page of backups tells all


class SchoolKeeping:
    """The review over the open vault."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._store = desk, desk.store
        self._names = {term.key: review.name_of(desk.store, term.key) for term in review.all_terms(desk.store)}
        self._rows = DueRows(desk.kit.say, (), self._names)

    @property
    def groups(self) -> Sequence[tuple[Phrase, Sequence[tuple[str, Phrase]]]]:
        """Every kind with a term, by the day its years are counted from."""
        known = review.all_terms(self._store)
        return [
            (heading, [(term.key, term.name) for term in known if term.counted is counted]) for counted, heading in _FROM.items()
        ]

    def rows(self) -> DueRows:
        """The review of today, read anew."""
        with self._store.reading() as session:
            self._rows = DueRows(
                self._desk.kit.say, review.review(session, self._desk.today(), review.terms(self._store)), self._names
            )
        return self._rows

    def terms(self) -> Mapping[str, int | None]:
        """The terms in years."""
        return review.terms(self._store)

    def set_terms(self, typed: Mapping[str, str]) -> object:
        """Keep the terms."""
        return review.set_terms(self._store, typed)

    def print_act(self, ids: Sequence[int], language: str) -> None:
        """The paper in a language of its own."""
        chosen, words, store = self._rows.chosen(ids), paper_words(language, self._store), self._store
        school = {key: str(value) for key, value in store.settings("school.").items()}
        years, names, author, day = review.terms(store), self._names, store.account.name, self._desk.today()
        kinds = {term.key: term.name for term in review.all_terms(store)}

        def make(progress: Progress) -> bytes:
            from sppk_desktop.features.retention.papers import Told, act

            with closing(store.for_job()) as job, job.reading() as session:
                told = Told(
                    names, kinds, years, destroying.contents(job, session, chosen), destroying.sticks(job, session, chosen),
                    closed=PSYCHOLOGY in job.keyfile.places and PSYCHOLOGY not in job.compartments,
                )  # fmt: skip
            progress(1, 2)
            return act(chosen, told, school, author, day, words)

        self._desk.preview(make, T("Act of destruction"))

    def destroying(self, ids: Sequence[int], first: str, second: str, password: str) -> Callable[[Progress], Any]:
        """The work of destroying these lines. It moves the window's own store to the new files, so it runs over that one."""
        chosen, signed = self._rows.chosen(ids), Signed(first, second, self._desk.today())
        return lambda progress: destroying.destroy(self._store, chosen, signed, password, progress)

    def told(self, result: Any) -> Message:
        """What was done, and which sticks still hold it."""
        if isinstance(result, Finished):
            return Message(T("The act is carried out to the end: {n} more records are gone.", n=result.rows), "", "done")
        say = self._desk.kit.say
        remedy: list[str] = []
        if result.ordered:
            remedy.append(say(T("The psychologist's own records follow at her next login: an order waits for her.")))
        if result.sticks:
            named = ", ".join(f"№ {one['sequence']} ({one['place']}, {str(one['made'])[:10]})" for one in result.sticks[:_NAMED])
            told = T("These backups still hold what was destroyed; overwrite or destroy them: {backups}", backups=named)
            remedy.append(say(told) + (" …" if len(result.sticks) > _NAMED else ""))
        return Message(T("Destroyed by act № {number}: {n} records are gone.", number=result.number, n=result.rows),
                       " ".join(remedy), "done")  # fmt: skip

    def waiting(self) -> Phrase | None:
        """What waits for this session: orders for the psychologist, or a destruction that was cut off."""
        with self._store.reading() as session:
            orders = PSYCHOLOGY in self._store.compartments and bool(destroying.waiting(session))
        if orders:
            return T("What an act has destroyed still stands in the psychologist's own records. Carry the act out there, too.")
        if unfinished(self._store):
            return T("The last destruction was cut off before the data were written anew. Finish it.")
        return None

    def finishing(self, password: str) -> Callable[[Progress], Any]:
        """The work of it."""
        store, today = self._store, self._desk.today()
        return lambda progress: destroying.finish(store, password, today, progress)


class RetentionDuty:
    """In summer: what has passed its term; for the psychologist: an order that waits."""

    own = True  # see `app.today`

    def __init__(self, store: Store, *, writes: bool) -> None:
        self._store, self._writes = store, writes

    def __call__(self, session: Session, today: date, until: date) -> Sequence[Duty]:  # noqa: ARG002 (see `Duties`)
        """At most two lines."""
        found = []
        orders = PSYCHOLOGY in self._store.compartments and bool(destroying.waiting(session))
        if self._writes and not orders and unfinished(self._store):
            found.append(Duty(today, "bin", T("A destruction by an act was cut off"),
                              T("The data are still to be written anew under a new key"), T("Finish it"),
                              Link(KEY, 0)))  # fmt: skip
        if orders:
            found.append(Duty(today, "bin", T("An order of destruction waits for you"),
                              T("Records of children whose term is over"), T("Open"), Link(KEY, 0)))  # fmt: skip
        if self._writes and today.month in _SUMMER and (n := len(review.review(session, today, review.terms(self._store)))):
            found.append(Duty(date(today.year, 8, 31), "bin", T("Review what has passed its term of keeping"),
                              T("{n} lines are past their term", n=n), T("Open"), Link(KEY, 0)))  # fmt: skip
        return found


def entries(program: Program, store: Store, *, writes: bool) -> list[Entry]:
    """What it adds to the menu."""
    return [Entry(T("Terms of keeping"), lambda: show_retention(program, store), "clock")] if writes else []


def show_retention(program: Program, store: Store) -> QDialog:  # noqa: ARG001 (the desk has the store)
    """The page in a window of its own."""
    from sppk_desktop.app.office import window_of
    from sppk_desktop.ui.newyear.retention_page import RetentionPage

    return window_of(program, RetentionPage(program.desk, SchoolKeeping(program.desk)), T("Terms of keeping"))


def add_openers(program: Program, shell: Shell) -> None:
    """Let Today open the review."""
    shell.openers[KEY] = lambda _: show_retention(program, shell.store)
