"""Help plans: the list, and in its place the plan that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.help_plans import Beginning
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.family_pick import FamilyPick
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, column
from sppk_desktop.ui.saving import save_outside
from sppk_desktop.ui.sub_page import SubPage
from sppk_desktop.ui.support.asks import HelpPapers, HelpPlans
from sppk_desktop.ui.support.plan_view import PlanView
from sppk_desktop.ui.table import ListView
from sppk_desktop.ui.values import Lookups

_OFFICE_FILE: Final = "sppk.docx"  # a name that tells nothing


class HelpPlanPage(SubPage):
    """``subjects`` are the pupils and families one can choose from, by kind; ``scans`` shows what is attached to a plan."""

    def __init__(self, desk: Desk, plans: HelpPlans, papers: HelpPapers, subjects: dict[str, RowSource], lookups: Lookups,
                 scans: Callable[[int], object], *, writes: bool = True, approves: bool = False) -> None:  # fmt: skip
        super().__init__()
        self.desk, self.kit = desk, desk.kit
        self._plans, self._papers, self._subjects, self._writes, self._scans = plans, papers, subjects, writes, scans
        self.view = PlanView(desk, plans, lookups, writes=writes, approves=approves)
        self.view.left.connect(self.show_list)
        self._build()

    # What the tab asks --------------------------------------------------------------------------------------------------

    @property
    def head(self) -> Sequence[QWidget]:
        """Papers, and a new plan."""
        return (self._menu, self._new) if self._writes else (self._menu,)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The list, or the parts of the open plan."""
        if self._sides.currentWidget() is self.view:
            return (self.view.form, self.view.tables["goals"], self.view.tables["actions"])
        return (self.list.grid,)

    def shown_again(self) -> None:
        """Read anew; an open plan stays open."""
        if self._sides.currentWidget() is self.list:
            self.list.reload()
            self.list.search.setFocus()

    def leave(self) -> bool:
        """What is typed is saved, or kept as a draft."""
        if self._sides.currentWidget() is self.view:
            self.show_list(focus=False)
        return True

    def show_plan(self, plan_id: int, row: tuple[str, int] | None = None) -> None:
        """Open a plan, at a row of one of its tables."""

        def show() -> None:
            self.view.show_plan(plan_id, row)
            self._sides.setCurrentWidget(self.view)

        self._told(show)

    def show_action(self, action_id: int) -> None:
        """Open the plan of an action, standing in its row."""
        self.show_plan(self._plans.plan_of("actions", action_id), ("actions", action_id))

    def show_review(self, review_id: int) -> None:
        """Open the plan of a review that was held."""
        self.show_plan(self._plans.plan_of("reviews", review_id))
        if self.view.shown is not None:
            self.view.form.show_own(self.view.reviews)

    def review_plan(self, plan_id: int) -> None:
        """Open a plan to review it."""
        self.show_plan(plan_id)
        if self.view.shown is not None:
            self.view.review()

    def show_list(self, *, focus: bool = True) -> None:
        """Back to the list; the plan that was open is the chosen one."""
        here = self.view.shown.id if self.view.shown is not None else None
        self.view.leave()
        self._sides.setCurrentWidget(self.list)
        self.list.reload()
        if here is not None:
            self.list.select(here)
        if focus:
            self.list.grid.setFocus()

    def begin_for(self, kind: str, subject_id: int, begins: Beginning | None = None) -> None:
        """The running plan of a ``pupil`` or ``family``, or a new one, which may begin with what a card found."""
        running = self._plans.running(kind, subject_id)
        if running is not None:
            self.show_plan(running)
            self.desk.tell(Message(T("This plan is not closed yet."), T("Close it before a new one begins."), "info"))
            return
        self._told(lambda: self.show_plan(self._plans.make(kind, subject_id, begins)))

    # Inside -------------------------------------------------------------------------------------------------------------

    def _told(self, do: Callable[[], object]) -> None:
        try:
            do()
        except AppError as error:
            self.desk.tell(Message.of(error))

    def _pick(self, kind: str) -> None:
        question, deed, search = {
            "pupil": (T("For which pupil is the plan?"), T("This pupil"), T("Pupil")),
            "family": (T("For which family is the plan?"), T("This family"), T("Family, child, adult or street")),
        }[kind]
        pick = FamilyPick(self.desk, self._subjects[kind], question, deed, self, search)
        pick.picked.connect(partial(self.begin_for, kind))
        pick.open()

    def _choices(self, language: str) -> list[Deed]:
        papers, shown = self._papers, self.view.shown
        chosen = self.list.current if self._sides.currentWidget() is self.list else shown.id if shown is not None else None
        found: list[Deed] = []
        if chosen is not None:
            held = shown.reviews[-1].id if shown is not None and shown.reviews and shown.id == chosen else None
            both: list[tuple[Phrase, Callable[[], Make], Phrase, Callable[[], Make]]] = [
                (T("The plan, for signing"), lambda: papers.plan(chosen, language),
                 T("The plan for the office (DOCX)…"), lambda: papers.office(chosen, language)),
                (T("Review sheet, to be written by hand"), lambda: papers.review(chosen, language),
                 T("Review sheet for the office (DOCX)…"), lambda: papers.review(chosen, language, office=True)),
                (T("Closing report"), lambda: papers.closing(chosen, language),
                 T("Closing report for the office (DOCX)…"), lambda: papers.closing(chosen, language, office=True)),
            ]  # fmt: skip
            if held is not None:
                both.insert(2, (
                    T("The last review"), lambda: papers.review(chosen, language, held),
                    T("The last review for the office (DOCX)…"), lambda: papers.review(chosen, language, held, office=True),
                ))  # fmt: skip
            for title, make, office_title, make_office in both:
                found.append(Deed(title, partial(self._show_paper, chosen, title, make)))
                found.append(Deed(office_title, partial(self._save_office, chosen, office_title, make_office)))
            found.append(Deed(T("Scans and files of the plan…"), lambda: self._scans(chosen)))
        for kind, title in (("adolescent", T("Blank plan of an adolescent")), ("family", T("Blank plan of a family"))):
            found.append(Deed(title, partial(self._blank, kind, language, title)))
        return found

    def _show_paper(self, plan_id: int, title: Phrase, make: Callable[[], Make]) -> None:
        self._told(lambda: self.desk.preview(make(), title, ("help_plan", plan_id)))

    def _save_office(self, plan_id: int, title: Phrase, make: Callable[[], Make]) -> None:
        self._told(lambda: save_outside(self.desk, self, title, _OFFICE_FILE, make(), ("help_plan", plan_id)))

    def _blank(self, kind: str, language: str, title: Phrase) -> None:
        self.desk.preview(self._papers.blank(kind, language), title)

    def _print(self) -> None:
        if choices := self._choices(self._menu.language):
            choices[0].do()

    def _new_menu(self) -> QMenu:
        menu = QMenu(self._new)
        menu.addAction(self.kit.icon("person"), self.kit.say(T("For an adolescent…")), partial(self._pick, "pupil"))
        menu.addAction(self.kit.icon("house"), self.kit.say(T("For a family…")), partial(self._pick, "family"))
        return menu

    def _build(self) -> None:
        kit = self.kit
        self._menu = PaperMenu(kit, self._choices)
        self._new = button(kit, T("New help plan"), None, "primary", "plus")
        self._new.setMenu(self._new_menu())
        count, search = T("{n} help plans"), T("Pupil or family")
        self.list = ListView(self.desk, self._plans.rows, "support.plans", count=count, search=search)
        told = T("A plan begins with a pupil or a family, or with a diagnostic card.")
        self.list.set_empty(T("There is no help plan yet"), told, "heart")
        self.list.opened.connect(self.show_plan)
        self.view.changed.connect(self._changed)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.list)
        self._sides.addWidget(self.view)
        self.setLayout(column(self._sides))
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (("Ctrl+N", self._open_new), ("Ctrl+P", self._print)):
            QShortcut(QKeySequence(key), self, context=context).activated.connect(do)

    def _open_new(self) -> None:
        if self._writes:
            self._new.showMenu()

    def _changed(self) -> None:
        if self._sides.currentWidget() is self.list:
            self.list.reload()
