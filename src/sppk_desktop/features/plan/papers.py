"""Joins the papers of plans with what the vault knows; each is made in memory, in the language asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from sppk_desktop.core.places import translations
from sppk_desktop.core.plans import PlanShown
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Words
from sppk_desktop.features.plan import documents
from sppk_desktop.features.plan.documents import PlanHead
from sppk_desktop.features.plan.reading import TITLES, PlanReader, amendments_of
from sppk_desktop.features.plan.records import SPECIALISTS, Plan

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]


class PlanPapers:
    """The papers of the plans of one unlocked vault."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store, self._today = store, today

    def whole(self, plan_id: int, language: str) -> Make:
        """The whole plan with its approval block."""
        plan, head, words = self._read(plan_id, language)
        return lambda _progress: documents.whole_plan(plan, head, words)

    def month(self, plan_id: int, month: str, language: str) -> Make:
        """One month of it."""
        plan, head, words = self._read(plan_id, language)
        return lambda _progress: documents.month_plan(plan, month, head, words)

    def office(self, plan_id: int, language: str) -> Make:
        """The whole plan as DOCX."""
        plan, head, words = self._read(plan_id, language)
        return lambda _progress: documents.office_plan(plan, head, words)

    def _read(self, plan_id: int, language: str) -> tuple[PlanShown, PlanHead, Words]:
        words, school = Words.read(translations(), language), self._store.settings("school.")
        with self._store.reading() as session:
            plan = session.get_one(Plan, plan_id)
            shown = PlanReader(session, words, self._today()).sheet(plan)
            number, name = str(school.get("school.number", "") or ""), str(school.get("school.name", "") or "")
            head = PlanHead(
                school=" ".join(part for part in (f"№ {number}" if number else "", name) if part),
                place=str(school.get("school.district", "") or ""),
                director=str(school.get("school.director", "") or ""),
                heading=words.say(TITLES[plan.specialist]),
                year=plan.school_year,
                protocol=plan.protocol or "",
                considered_on=plan.considered_on,
                order=plan.order or "",
                approved_on=plan.approved_on,
                author=plan.author or "",
                post=next(words.say(option.label) for option in SPECIALISTS if option.code == plan.specialist),
                amendments=amendments_of(session, plan_id, words),
            )
        return shown, head, words
