"""Joins the annual plan: its tab, the work that may be linked to its lines, what it asks for on Today."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.cards import Duty
from sppk_desktop.core.plans import Work
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity.options import WORKS
from sppk_desktop.features.activity.records import Activity
from sppk_desktop.features.diagnostics.telling import work_done
from sppk_desktop.features.diary.telling import works as diary_works
from sppk_desktop.features.people.records import Family, Staff
from sppk_desktop.features.plan.cyclogram import WeekBook
from sppk_desktop.features.plan.duties import due_lines, waiting_plans
from sppk_desktop.features.plan.papers import PlanPapers
from sppk_desktop.features.plan.plan_book import PlanBook
from sppk_desktop.features.plan.records import SPECIALISTS
from sppk_desktop.features.plan.rights import plans_of
from sppk_desktop.features.support.telling import works as help_works
from sppk_desktop.features.visits.records import Raid, Visit
from sppk_desktop.features.visits.screens import said
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.plan.plan_page import PlanPage
from sppk_desktop.ui.shell import Shell, Tab

KEY = "plan"


def plan_tab() -> Tab:
    """The tab «Annual plan»."""
    return Tab(KEY, T("Annual plan"), "plan", plan_page)


def plan_page(desk: Desk) -> PlanPage:
    """The tab's page over the open vault."""
    words, store = desk.kit.words, desk.store
    plans, week = PlanBook(store, words, desk.today, WorkDone(words)), WeekBook(store, words, desk.today)
    return PlanPage(desk, plans, week, PlanPapers(store, desk.today))


def add_openers(shell: Shell) -> None:
    """Let every page open a line of a plan."""
    shell.openers["plan"] = lambda id_: _page(shell).show_plan(id_)
    shell.openers["plan_line"] = lambda id_: _page(shell).show_line(id_)


def _page(shell: Shell) -> PlanPage:
    page = shell.show_tab(KEY)
    assert isinstance(page, PlanPage)
    return page


class WorkDone:
    """Records of work of the common file: raids, visits that were made, and what the journals hold."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, session: Session, since: date, until: date, /) -> Sequence[Work]:
        """Everything done between two days, the last first."""
        found = [
            *self._raids(session, since, until),
            *self._visits(session, since, until),
            *self._journals(session, since, until),
            *work_done(session, since, until, self._words),
            *help_works(session, self._words, since, until),
            *diary_works(session, self._words, since, until),
        ]
        return sorted(found, key=lambda work: (work.on, work.record_id), reverse=True)

    def _raids(self, session: Session, since: date, until: date) -> Sequence[Work]:
        rows = session.execute(
            select(Raid.id, Raid.on, Raid.number, Raid.purpose).where(Raid.removed_at.is_(None), Raid.on.between(since, until))
        )
        named = [(row, row.purpose or self._words.say(T("Raid No. {number}", number=row.number or "—"))) for row in rows]
        return [Work("raid", row.id, row.on, name, "") for row, name in named]

    def _visits(self, session: Session, since: date, until: date) -> Sequence[Work]:
        rows = session.execute(
            select(Visit.id, Visit.visited_on, Family.name)
            .join(Family, Family.id == Visit.family_id)
            .where(Visit.removed_at.is_(None), Visit.outcome.is_not(None), Visit.visited_on.between(since, until))
        )
        say = self._words.say
        return [Work("visit", row.id, row.visited_on, say(T("{family}: home visit", family=row.name)), "") for row in rows]

    def _journals(self, session: Session, since: date, until: date) -> Sequence[Work]:
        rows = session.execute(
            select(Activity.id, Activity.on, Activity.kind, Activity.topic, Staff.full_name)
            .outerjoin(Staff, Staff.id == Activity.staff_id)
            .where(Activity.removed_at.is_(None), Activity.on.between(since, until))
        )
        return [
            Work("activity", row.id, row.on, ": ".join(filter(None, (said(WORKS, row.kind, self._words), row.topic)))[:120],
                 row.full_name or "")
            for row in rows
        ]  # fmt: skip


class PlanDuties:
    """The lines of this person's plans whose day has come."""

    own = True  # see `app.today`

    def __init__(self, words: Words, roles: Collection[Role]) -> None:
        self._words, self._specialists = words, plans_of(roles)
        every = tuple(option.code for option in SPECIALISTS)
        self._waiting = every if Role.DEPUTY in roles else self._specialists

    def __call__(self, session: Session, today: date, until: date) -> Sequence[Duty]:
        """Due until this day."""
        own = due_lines(session, self._words, self._specialists, today, until)
        return [*waiting_plans(session, self._words, self._waiting, today, until), *own]
