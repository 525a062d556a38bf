"""Joins the papers of help plans with what the vault knows; each is made in memory, in the language asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.fields import fields_of
from sppk_desktop.core.help_plans import HelpPlanShown
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.standing import address_line, class_names, pupils_of_family
from sppk_desktop.features.support import documents
from sppk_desktop.features.support.documents import HelpHead
from sppk_desktop.features.support.reading import HelpReader
from sppk_desktop.features.support.records import HelpPlan
from sppk_desktop.features.support.refusals import NoSuchPlan
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.reports.said import UNKNOWN
from sppk_desktop.reports.said import said as said_on_paper

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
_FACTS: Final = ("on", "basis", "outside_number", "level", "lead", "specialists", "rhythm", "next_review")
_SITUATION: Final = ("problem", "causes", "strengths")


class HelpPlanPapers:
    """The papers of one unlocked vault."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store, self._today = store, today

    def plan(self, plan_id: int, language: str) -> Make:
        """The plan for signing, with the approval block and the parents' consent."""
        plan, head, words = self._read(plan_id, language)
        return lambda _progress: documents.plan_pdf(plan, head, words)

    def office(self, plan_id: int, language: str) -> Make:
        """The plan as DOCX."""
        plan, head, words = self._read(plan_id, language)
        return lambda _progress: documents.plan_docx(plan, head, words)

    def review(self, plan_id: int, language: str, review_id: int | None = None, *, office: bool = False) -> Make:
        """The sheet of a review; without one, to be written by hand. ``office``: as DOCX."""
        plan, head, words = self._read(plan_id, language)
        held = next((one for one in plan.reviews if one.id == review_id), None)
        write = documents.review_docx if office else documents.review_pdf
        return lambda _progress: write(plan, held, head, words)

    def closing(self, plan_id: int, language: str, *, office: bool = False) -> Make:
        """The closing report. ``office``: as DOCX."""
        plan, head, words = self._read(plan_id, language)
        write = documents.closing_docx if office else documents.closing_pdf
        return lambda _progress: write(plan, head, words)

    def blank(self, kind: str, language: str) -> Make:
        """A plan to be written by hand."""
        words = paper_words(language, self._store)
        fields = fields_of(HelpPlan)
        who = words.say(T("Pupil, class, born")) if kind == "adolescent" else words.say(T("Family, children, address"))
        labels = [who, words.say(T("Term", "help plan")), *(words.say(fields[name].label) for name in _FACTS)]
        situation = [(words.say(fields[name].label), "") for name in _SITUATION]
        head = self._head([(label, "") for label in labels], situation, words, "", [])
        return lambda _progress: documents.blank_pdf(kind, head, words)

    def _read(self, plan_id: int, language: str) -> tuple[HelpPlanShown, HelpHead, Words]:
        words = paper_words(language, self._store)
        with self._store.reading() as session:
            plan = session.get(HelpPlan, plan_id)
            if plan is None or plan.removed_at is not None:
                raise NoSuchPlan
            reader = HelpReader(session, words, self._today())
            shown = reader.plan(plan)
            fields, say = fields_of(HelpPlan), words.say
            facts = [
                self._who(session, plan, words),
                (say(T("Term", "help plan")), f"{dates.short(plan.since)} – {dates.short(plan.until)}"),
                *((say(fields[name].label), said_on_paper(fields[name], getattr(plan, name), words)) for name in _FACTS),
                (say(T("Consent of the parents")), shown.consent or UNKNOWN),
            ]
            if plan.approved_on is not None:
                approved = f"{plan.approved_by or UNKNOWN}, {dates.short(plan.approved_on)}"
                facts.append((say(T("Approved")), approved))
            situation = [(say(fields[name].label), getattr(plan, name) or UNKNOWN) for name in _SITUATION]
            specialists = [part.strip() for part in (plan.specialists or "").split(",") if part.strip()]
            head = self._head(facts, situation, words, plan.lead, specialists)
        return shown, head, words

    def _who(self, session: Session, plan: HelpPlan, words: Words) -> tuple[str, str]:
        if plan.pupil_id is not None:
            pupil = session.get_one(Pupil, plan.pupil_id)
            in_class = class_names(session, [pupil.id], self._today()).get(pupil.id)
            told = [pupil.full_name, in_class, dates.short(pupil.born) if pupil.born else None]
            return words.say(T("Pupil, class, born")), ", ".join(part for part in told if part)
        assert plan.family_id is not None
        family = session.get_one(Family, plan.family_id)
        children = pupils_of_family(session, family.id, self._today(), enrolled_only=True)
        names = "; ".join(f"{child.name} ({child.class_name or UNKNOWN})" for child in children)
        return words.say(T("Family, children, address")), " · ".join(
            part for part in (family.name, names, address_line(family)) if part
        )

    def _head(self, facts: list[tuple[str, str]], situation: list[tuple[str, str]], words: Words, lead: str,
              specialists: list[str]) -> HelpHead:  # fmt: skip
        school = self._store.settings("school.")
        number, name = str(school.get("school.number", "") or ""), str(school.get("school.name", "") or "")
        place = str(school.get("school.district", "") or "")
        told = " ".join(part for part in (f"№ {number}" if number else "", name) if part)
        del words
        return HelpHead(
            school=" · ".join(part for part in (told, place) if part),
            director=str(school.get("school.director", "") or ""),
            year=dates.school_year(self._today()),
            facts=facts,
            situation=situation,
            lead=lead,
            specialists=specialists,
        )
