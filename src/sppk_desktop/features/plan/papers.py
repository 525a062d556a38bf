"""Joins the papers of plans with what the vault knows; each is made in memory, in the language asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy.orm import Session

from sppk_desktop.core.plans import WHOLE, AmendmentShown, Asked, ColumnShown, PlanShown
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Words
from sppk_desktop.features.plan import documents
from sppk_desktop.features.plan.cyclogram import week_of
from sppk_desktop.features.plan.documents import PlanHead
from sppk_desktop.features.plan.plan_book import plans_of_year
from sppk_desktop.features.plan.reading import SERVICE, TITLES, PlanReader, amendments_of
from sppk_desktop.features.plan.records import SPECIALISTS, Plan
from sppk_desktop.reports.paper_words import paper_words

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
V = TypeVar("V")


class PlanPapers:
    """The papers of the plans of one unlocked vault."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store, self._today = store, today

    def whole(self, plan: Asked, language: str) -> Make:
        """The whole plan with its approval block."""
        shown, head, words = self._read(plan, language)
        return lambda _progress: documents.whole_plan(shown, head, words)

    def month(self, plan: Asked, month: str, language: str) -> Make:
        """One month of it."""
        shown, head, words = self._read(plan, language)
        return lambda _progress: documents.month_plan(shown, month, head, words)

    def week(self, plan: Asked, language: str) -> Make:
        """The weekly cyclogram."""
        week, head, words = self._read_week(plan, language)
        return lambda _progress: documents.cyclogram(week, head, words)

    def office_whole(self, plan: Asked, language: str) -> Make:
        """The whole plan as DOCX."""
        shown, head, words = self._read(plan, language)
        return lambda _progress: documents.office_plan(shown, head, words)

    def office_month(self, plan: Asked, month: str, language: str) -> Make:
        """One month as DOCX."""
        shown, head, words = self._read(plan, language)
        return lambda _progress: documents.office_month(shown, month, head, words)

    def office_week(self, plan: Asked, language: str) -> Make:
        """The weekly cyclogram as DOCX."""
        week, head, words = self._read_week(plan, language)
        return lambda _progress: documents.office_cyclogram(week, head, words)

    def _read(self, asked: Asked, language: str) -> tuple[PlanShown, PlanHead, Words]:
        words = paper_words(language, self._store)
        with self._store.reading() as session:
            reader, plans = PlanReader(session, words, self._today()), _plans(session, asked)
            shown = reader.service(plans, asked.year) if asked.id == WHOLE else reader.sheet(plans[0])
            changes = amendments_of(session, asked.id, words) if asked.id != WHOLE else ()
            return shown, self._head(asked, plans, words, changes), words

    def _read_week(self, asked: Asked, language: str) -> tuple[Sequence[ColumnShown], PlanHead, Words]:
        words = paper_words(language, self._store)
        with self._store.reading() as session:
            plans = _plans(session, asked)
            return week_of(session, plans, words, self._today()), self._head(asked, plans, words), words

    def _head(self, asked: Asked, plans: Sequence[Plan], words: Words, amendments: Sequence[AmendmentShown] = ()) -> PlanHead:
        """What stands above the paper. Of several plans it names a protocol or an order only if it is the same for all."""
        school = self._store.settings("school.")
        number, name = str(school.get("school.number", "") or ""), str(school.get("school.name", "") or "")
        whole = asked.id == WHOLE
        specialist = "deputy" if whole else plans[0].specialist
        deputy = str(school.get("school.deputy", "") or "")
        return PlanHead(
            school=" ".join(part for part in (f"№ {number}" if number else "", name) if part),
            place=str(school.get("school.district", "") or ""),
            director=str(school.get("school.director", "") or ""),
            heading=words.say(TITLES[SERVICE if whole else specialist]),
            year=asked.year,
            protocol=_common([plan.protocol or "" for plan in plans]) or "",
            considered_on=_common([plan.considered_on for plan in plans]),
            order=_common([plan.order or "" for plan in plans]) or "",
            approved_on=_common([plan.approved_on for plan in plans]),
            author=deputy if whole else plans[0].author or "",
            post=next(words.say(option.label) for option in SPECIALISTS if option.code == specialist),
            amendments=amendments,
        )


def _plans(session: Session, asked: Asked) -> Sequence[Plan]:
    return plans_of_year(session, asked.year) if asked.id == WHOLE else [session.get_one(Plan, asked.id)]


def _common(values: Sequence[V]) -> V | None:
    """What all of them say, if they say the same."""
    return values[0] if len(set(values)) == 1 else None
