"""Joins correction work: its two registers among the psychologist's journals, papers, moments, drafts, openers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app import activity
from sppk_desktop.app.closed_work import counter
from sppk_desktop.app.practice import PracticeLookups
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Link, Moment
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.correction.keeping import AttendanceBook, CorrectionKeeper, PartKeeper
from sppk_desktop.features.correction.papers import programme_journal
from sppk_desktop.features.correction.records import Correction, CorrectionMember, CorrectionSession
from sppk_desktop.features.correction.screens import members, programmes, sessions
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.ui.activity.journals_page import Journal
from sppk_desktop.ui.correction.group_page import MEMBERS, SESSIONS, CorrectionPage, GroupPage
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.parts import button
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.saving import save_outside
from sppk_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft

PAGES: Final = {"group": "correction_groups", "single": "single_correction"}


def journals(desk: Desk) -> list[Journal]:
    """The two registers."""
    found = []
    for kind, key in PAGES.items():
        found.append(Journal(key, programmes(desk.kit.words, kind).title, partial(correction_page, kind, desk)))
    return found


def correction_page(kind: str, desk: Desk) -> CorrectionPage:
    """The register of groups, or of individual work."""
    screen = programmes(desk.kit.words, kind)
    lookups = PracticeLookups(desk.store, desk.kit.words.language, desk.today)

    def start() -> dict[str, Any]:
        return {"kind": kind, "since": desk.today()}

    records = RecordPage(
        desk, screen, CorrectionKeeper(desk.store, counter(desk.store)), lookups, opens=lambda id_: page.show_group(id_),
        start=start,
    )  # fmt: skip
    records.list.set_actions(button(desk.kit, screen.new, records.new, "primary", "plus"))
    page = CorrectionPage(records, partial(group_page, desk))
    return page


def group_page(desk: Desk, correction_id: int) -> GroupPage:
    """The page of one programme."""
    store, words = desk.store, desk.kit.words
    lookups = PracticeLookups(store, words.language, desk.today)
    count = counter(store)
    held = RecordPage(
        desk, sessions(correction_id), PartKeeper(store, CorrectionSession, correction_id, count), lookups,
        start=lambda: {"on": desk.today(), "minutes": 45},
    )  # fmt: skip
    belong = RecordPage(
        desk, members(words, correction_id), PartKeeper(store, CorrectionMember, correction_id), lookups,
        start=lambda: {"since": desk.today()},
    )  # fmt: skip
    held.list.set_actions(button(desk.kit, T("New session"), held.new, "primary", "plus"))
    title = T("Journal of this programme")

    def papers(language: str) -> Sequence[Deed]:
        make, about = programme_journal(store, correction_id, language), ("correction", correction_id)
        office = programme_journal(store, correction_id, language, "docx")
        return [
            Deed(title, lambda: desk.preview(make, title, about)),
            Deed(
                T("Journal of this programme as DOCX…"), lambda: save_outside(desk, page, title, "programme.docx", office, about)
            ),
        ]

    page = GroupPage(desk, AttendanceBook(store, words, correction_id), held, belong, papers)
    return page


def open_programme(desk: Desk, id_: int) -> CorrectionPage:
    """Show one programme."""
    assert isinstance(desk, Shell)
    with desk.store.reading() as session:
        kind = session.get_one(Correction, id_).kind
    page = activity.register_page(desk, PAGES[kind])
    assert isinstance(page, CorrectionPage)
    page.show_group(id_)
    return page


def add_openers(shell: Shell) -> None:
    """Let every page open a programme, a session, a member."""
    if PSYCHOLOGY not in shell.store.compartments:
        return
    shell.openers["correction"] = partial(open_programme, shell)
    shell.openers["correction_session"] = partial(_open_part, shell, CorrectionSession, SESSIONS)
    shell.openers["correction_member"] = partial(_open_part, shell, CorrectionMember, MEMBERS)


def _open_part(shell: Shell, record: type[Any], at: int, id_: int) -> None:
    with shell.store.reading() as session:
        correction_id = session.get_one(record, id_).correction_id
    group = open_programme(shell, correction_id).group
    assert group is not None
    group.tabs.choose(at)
    (group.sessions if at == SESSIONS else group.members).open(id_)


def correction_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """A programme, a session or a member left unfinished."""
    when = T("{day}, not saved yet", day=dates.short_moment(draft.at))
    kind = next((kind for kind, key in PAGES.items() if key == draft.screen), None)
    if kind is not None:
        return DraftLine("book", programmes(desk.kit.words, kind).title, when, lambda: _go_on(desk, kind, draft.record_id))
    name, _, id_ = draft.screen.partition(".")
    at = {"correction_sessions": SESSIONS, "correction_members": MEMBERS}.get(name)
    if at is None or not id_.isdigit():
        return None

    def go_on() -> None:
        group = open_programme(desk, int(id_)).group
        assert group is not None
        group.tabs.choose(at)
        page = group.sessions if at == SESSIONS else group.members
        if draft.record_id is None:
            page.begin({})
        else:
            page.open(draft.record_id)

    return DraftLine("book", T("Session of a correction programme"), when, go_on)


def _go_on(desk: Desk, kind: str, record_id: int | None) -> None:
    assert isinstance(desk, Shell)
    page = activity.register_page(desk, PAGES[kind])
    assert isinstance(page, CorrectionPage)
    page.show_list()
    if record_id is None:
        page.records.begin({})
    else:
        page.records.open(record_id)


class CorrectionMoments:
    """The programmes of a pupil, on the timelines she sees."""

    def __init__(self, words: Words, today: date) -> None:
        self._words, self._today = words, today

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        if kind != "pupil":
            return []
        rows = session.execute(
            select(Correction.id, Correction.name, Correction.since, CorrectionMember.since.label("joined"),
                   CorrectionMember.until, CorrectionMember.outcome)
            .join(CorrectionMember, CorrectionMember.correction_id == Correction.id)
            .where(
                CorrectionMember.pupil_id.in_(ids_of_card(session, "pupil", id_)), CorrectionMember.removed_at.is_(None),
                Correction.removed_at.is_(None),
            )
        ).all()  # fmt: skip
        tones = {"better": Tone.DONE, "worse": Tone.DANGER}
        return [
            Moment(row.joined or row.since, "mind", T("Correction work: {name}", name=row.name),
                   T("until {day}", day=dates.short(row.until)) if row.until else "", tones.get(row.outcome or "", Tone.NEUTRAL),
                   Link("correction", row.id))
            for row in rows
        ]  # fmt: skip
