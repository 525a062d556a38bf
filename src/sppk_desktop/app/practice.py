"""Joins the psychologist's registers: their group in the tab «Journals», duties, moments, drafts, and what opens them.

Whoever does not hold her compartment meets nothing of it: no register, no line, no count.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app import activity
from sppk_desktop.app.closed_work import counter
from sppk_desktop.app.lookups import MOST, StoreLookups
from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.cards import Duty, Moment
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.screens import Screen
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity.listing import JournalView
from sppk_desktop.features.activity.papers import JournalPapers
from sppk_desktop.features.practice.documents import CODED, JOURNALS
from sppk_desktop.features.practice.keeping import PracticeKeeper
from sppk_desktop.features.practice.records import INDIVIDUAL, PsyRequest, PsyWork
from sppk_desktop.features.practice.screens import SCREENS, registers
from sppk_desktop.features.practice.telling import duties, moments
from sppk_desktop.features.psychodiagnostics.exam_book import method_name, of_many
from sppk_desktop.features.psychodiagnostics.examined import names
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.records import Examination
from sppk_desktop.ui.activity.journals_page import JournalGroup
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft
    from sppk_desktop.storage.store import Store

_PAGE_OF: Final = {
    "psy_request": "psy_requests", "lesson_observation": "lessons", "other_work": "other_work", "method": "methods",
    "informal_group": "informal_groups",
}  # fmt: skip


_HERS: Final[Mapping[str, Any]] = {"PsyRequest": PsyRequest, "Examination": Examination}


def is_open(store: Store) -> bool:
    """Whether her compartment is."""
    return PSYCHOLOGY in store.compartments


def registers_of_hers(desk: Desk) -> JournalGroup | None:
    """Her group of the tab «Journals»."""
    from sppk_desktop.app import correction  # it makes its pages with the lookups of this module

    if not is_open(desk.store):
        return None
    own = PracticePages(desk).journals()
    after = next(at for at, journal in enumerate(own) if journal.key == "psy_groups") + 1
    return JournalGroup(T("Journals of the psychologist"), [*own[:after], *correction.journals(desk), *own[after:]])


class PracticePages(activity.Pages):
    """Makes the pages of her registers, on the screens of the office's."""

    def __init__(self, desk: Desk) -> None:
        lookups = PracticeLookups(desk.store, desk.kit.words.language, desk.today)
        papers = JournalPapers(desk.store, desk.today, JOURNALS)
        super().__init__(desk, registers(activity.view_of(desk)), papers, lookups, CODED)

    def make(self, screen: Screen) -> QWidget:
        """The page of one register."""
        keeper = PracticeKeeper(self._desk.store, screen.form.record, counter(self._desk.store))
        page = self._record_page(screen, keeper)
        page.saved.connect(lambda _id: offer_notice(self._desk, keeper.danger))
        return page


def offer_notice(desk: Desk, danger: tuple[str, int | None, int | None] | None) -> None:
    """A danger named in her compartment: the office's notification is one key away, and carries none of what she wrote."""
    if danger is None:
        return
    situation, pupil_id, family_id = danger
    begun = {"situation": situation, "pupil_id": pupil_id, "family_id": family_id}
    desk.tell(
        Message(
            T("This entry names a danger to a child."),
            T("A notification tells the colleagues on duty whom to tell now; nothing of the entry goes into it."),
            "danger",
            (Deed(T("Write the notification"), lambda: activity.begin_entry(desk, "notices", begun)),),
        )
    )


class PracticeLookups(StoreLookups):
    """The lookups of the office, her own requests and her examinations."""

    def find(self, record: str, text: str) -> Sequence[tuple[int, str]]:
        """See `StoreLookups`."""
        if record not in _HERS:
            return super().find(record, text)
        kind = _HERS[record]
        wanted = [names(kind, word) for word in search_fold(text).split()]
        with self._store.reading() as session:
            found = session.scalars(
                select(kind.id).where(kind.removed_at.is_(None), *wanted).order_by(kind.on.desc(), kind.id.desc()).limit(MOST)
            ).all()
            return [(id_, self._name(session, record, id_)) for id_ in found]

    def _name(self, session: Session, record: str, id_: int) -> str:
        if record == "PsyRequest":
            return self._entry(session.get_one(PsyRequest, id_))
        if record == "Examination":
            exam = session.get_one(Examination, id_)
            pupil = super()._name(session, "Pupil", exam.pupil_id) if exam.pupil_id is not None else of_many(session, exam)
            method = method_name(Library(self._store), exam.method, self._language)
            return ", ".join(filter(None, (dates.short(exam.on), method, pupil)))
        return super()._name(session, record, id_)


def add_openers(shell: Shell) -> None:
    """Let every page open the entries of her registers."""
    if is_open(shell.store):
        for kind, key in _PAGE_OF.items():
            shell.openers[kind] = partial(activity.open_entry, shell, key)
        shell.openers["psy_work"] = partial(_open_work, shell)


def _open_work(shell: Shell, id_: int) -> None:
    with shell.store.reading() as session:
        kind = session.get_one(PsyWork, id_).kind
    activity.open_entry(shell, "consultations" if kind in INDIVIDUAL else "psy_groups", id_)


def consultation_action(kind: str) -> Callable[[Desk], Action]:
    """«Write a consultation down…» in the menu of a pupil's or a family's card."""
    name = f"{kind}_id"
    return lambda desk: Action(
        T("Write a consultation down…"), "mind",
        lambda id_: activity.begin_entry(desk, "consultations", {name: id_, "client": "pupil" if kind == "pupil" else "parent"}),
    )  # fmt: skip


def practice_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """An entry of hers that was left unfinished."""
    return activity.entry_draft(desk, draft, SCREENS)


class PracticeDuties:
    """What her registers ask for."""

    own = True  # see `app.today`

    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, session: Session, today: date, until: date) -> Sequence[Duty]:
        """Due until this day."""
        return duties(session, JournalView(self._words, today), until)


class PracticeMoments:
    """What her registers add to the timelines she sees."""

    def __init__(self, words: Words, today: date) -> None:
        self._view = JournalView(words, today)

    group = T("Psychologist's journals")

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        return moments(session, kind, id_, self._view)
