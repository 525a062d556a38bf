"""The papers of the plan on the screen: the whole, one month, the weekly cyclogram, each as PDF and for the office as DOCX."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from sppk_desktop.core.plans import WHOLE, Asked, PlanShown
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.plan.asks import PlanPaper
from sppk_desktop.ui.saving import save_outside

OFFICE_FILE = "sppk.docx"  # a name that tells nothing


class PlanPapers:
    """What the menu of documents offers for a plan."""

    def __init__(self, desk: Desk, page: QWidget, papers: PlanPaper) -> None:
        self._desk, self._page, self._papers = desk, page, papers

    def choices(self, sheet: PlanShown, year: str, month: str, language: str) -> Sequence[Deed]:
        """The papers of the plan, of its chosen month, and of its week."""
        papers, plan = self._papers, Asked(sheet.id, year)
        title = next(each.title for each in sheet.months if each.code == month)
        about = ("plan", sheet.id) if sheet.id != WHOLE else None
        return [
            self._shows(T("The whole plan"), papers.whole(plan, language), about),
            self._shows(T("The plan of one month: {month}", month=title), papers.month(plan, month, language), about),
            self._shows(T("Weekly cyclogram"), papers.week(plan, language), about),
            self._saves(T("The whole plan for the office (DOCX)…"), papers.office_whole(plan, language), about),
            self._saves(T("The plan of the month for the office (DOCX)…"), papers.office_month(plan, month, language), about),
            self._saves(T("Weekly cyclogram for the office (DOCX)…"), papers.office_week(plan, language), about),
        ]

    def _shows(self, name: Phrase, make: Make, about: tuple[str, int] | None) -> Deed:
        return Deed(name, lambda: self._desk.preview(make, name, about))

    def _saves(self, name: Phrase, make: Callable[..., bytes], about: tuple[str, int] | None) -> Deed:
        return Deed(name, lambda: save_outside(self._desk, self._page, name, OFFICE_FILE, make, about))
