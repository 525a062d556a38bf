"""Joins the page Today: what is due, unfinished and overdue, from everybody who knows of something."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from sppk_desktop.app.extras import NOBODY, Extras, may_name_protected
from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.cards import Duty
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.people.register_page import RegisterPage
from sppk_desktop.ui.people.today import DraftLine, TodayPage, TodaySources
from sppk_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft
    from sppk_desktop.storage.store import Store


_POST: Final = "психолог"
"""How a responsible psychologist is written in both languages."""


def today_page(desk: Desk, extras: Extras) -> TodayPage:
    """What is due, unfinished and overdue, from everybody who knows of something."""

    writes, is_aside = may_name_protected(desk), _of_colleagues(desk)

    def told(store: Store, today: date, until: date, progress: Progress = unwatched) -> list[Duty]:
        found: list[Duty] = []
        with store.reading() as session:
            for at, source in enumerate(extras.duties):
                progress(at, len(extras.duties))
                found += [replace(duty, aside=True) if is_aside(source, duty) else duty for duty in source(session, today, until)]
        # who only reads is offered to open things, not to do them
        return found if writes else [replace(duty, deed=T("Open")) for duty in found]

    def duties(today: date, until: date) -> list[Duty]:
        return told(desk.store, today, until)

    def reading(today: date, until: date) -> Callable[[Progress], list[Duty]]:
        def work(progress: Progress) -> list[Duty]:
            with desk.store.for_job() as store:
                return told(store, today, until, progress)

        return work

    def drafts() -> list[DraftLine]:
        found = []
        for draft in desk.store.drafts.all():
            with suppress(AppError):  # its record lies in the bin: the draft waits there with it
                for source in (*extras.drafts, _people_draft):
                    if (line := source(desk, draft)) is not None:
                        found.append(line)
                        break
        return found

    backup = extras.backup
    return TodayPage(
        desk,
        TodaySources(
            duties,
            reading,
            drafts,
            (lambda: backup(desk)) if backup else (lambda: None),
            extras.primary(desk) if extras.primary else None,
            partial(extras.print_week, desk) if extras.print_week else None,
            partial(_begin, desk, extras),
        ),
    )


def _of_colleagues(desk: Desk) -> Callable[[object, Duty], bool]:
    """What is a colleague's work for a psychologist who is nothing else: neither a danger, nor of her plan and compartment,
    nor hers by name. (Sources with ``own`` tell only what concerns whoever is logged in.)
    """
    account = desk.store.account
    if Role.PSYCHOLOGIST not in account.roles or account.roles & {Role.SOCIAL, Role.DEPUTY}:
        return lambda _source, _duty: False
    hers = {_POST, *search_fold(account.name).split()[:1]}

    def is_aside(source: object, duty: Duty) -> bool:
        if duty.urgent or getattr(source, "own", False):
            return False
        return not any(word in search_fold(duty.whose) for word in hers)

    return is_aside


def _begin(desk: Desk, extras: Extras) -> tuple[Phrase, Deed] | None:
    """The first thing to do in a register without children: bring the class lists in."""
    if extras.importing is None or not may_name_protected(desk) or not isinstance(desk, Shell):
        return None
    with desk.store.reading() as session:
        if session.scalar(select(Pupil.id).where(Pupil.removed_at.is_(None)).limit(1)) is not None:
            return None
    importing, shell = extras.importing, desk

    def do() -> None:
        page = shell.show_tab("pupils")
        assert isinstance(page, RegisterPage)
        importing(shell, page, page.reload)

    return NOBODY, Deed(T("Import"), do)


def _people_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    titles = {
        "pupil": (T("Pupil's card"), "person"),
        "family": (T("Family's card"), "house"),
        "person": (T("Adult's card"), "people"),
    }
    if draft.screen not in titles:
        return None
    title, icon = titles[draft.screen]
    name = str(draft.values.get("surname") or draft.values.get("name") or "")
    said = T("{title}: {name}", title=title, name=name) if name else title
    when = T("{day}, not saved yet", day=dates.short_moment(draft.at))

    def go_on() -> None:
        assert isinstance(desk, Shell)
        page = desk.show_tab("pupils")
        assert isinstance(page, RegisterPage)
        page.resume(draft.screen, draft.record_id)

    return DraftLine(icon, said, when, go_on)
