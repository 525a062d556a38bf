"""The tab «Family diary»: visits, what is planned or late, raids; an act or a raid covers the lists while it is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLayout, QPushButton, QStackedWidget, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.family_pick import FamilyPick
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import Beside, button, column, row
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.sub_page import FurtherPage, SubPage
from sppk_desktop.ui.table import ListView
from sppk_desktop.ui.visits.act_page import ActPage
from sppk_desktop.ui.visits.asks import Acts, Papers, Raids
from sppk_desktop.ui.visits.glance import VisitGlance
from sppk_desktop.ui.visits.pill_switch import PillSwitch
from sppk_desktop.ui.visits.raid_page import RaidPage
from sppk_desktop.ui.visits.raid_plan import RaidPlan

_SOON: Final = timedelta(days=3)
PLAN: Final = (Field(Kind.DATE, T("Day of the visit"), "on", required=True), Field(Kind.TEXT, T("Purpose"), "purpose", limit=300))
REASON: Final = (Field(Kind.TEXT, T("Why it is called off"), "reason", required=True, limit=300),)


@dataclass(frozen=True)
class DiaryRows:
    """The lists of the tab, and the families one can choose from."""

    visits: RowSource
    ahead: RowSource
    raids: RowSource
    families: RowSource


Blanks = Mapping[str, Callable[[str], object]]
"""What is done with the empty form of another subject when it comes back: by document, with its code."""


class DiaryPage(QWidget):
    """One list at a time at the left, a glance at the chosen visit at the right."""

    def __init__(self, desk: Desk, acts: Acts, raids: Raids, papers: Papers, rows: DiaryRows, *, writes: bool = True,
                 further: Sequence[FurtherPage] = (), blanks: Blanks | None = None) -> None:  # fmt: skip
        super().__init__()
        self._blanks = blanks or {}
        self._further = {page.key: page for page in further}
        self._made: dict[str, SubPage] = {}
        self.desk, self.kit = desk, desk.kit
        self._acts, self._raids, self._papers, self._rows, self._writes = acts, raids, papers, rows, writes
        self._back_to_raid: int | None = None
        self._act: ActPage | None = None
        self._raid: RaidPage | None = None
        self._plan: RaidPlan | None = None
        self._build()

    # What others ask ----------------------------------------------------------------------------------------------------

    def show_visit(self, visit_id: int) -> None:
        """Open the act of a visit."""
        if self._act is not None and self._act.outdated:
            self._stack.removeWidget(self._act)
            self._act.deleteLater()
            self._act = None
        if self._act is None:
            self._act = ActPage(self.desk, self._acts, self._papers, writes=self._writes)
            self._act.left.connect(self._act_left)
            self._act.next_wanted.connect(self._next_of_raid)
            self._stack.addWidget(self._act)
        if self._act.visit_id not in (None, visit_id) and not self._act.leave():
            self._stack.setCurrentWidget(self._act)  # it says why
            return
        act = self._act
        self._told(lambda: act.show_visit(visit_id))
        if act.visit_id is not None:
            self._stack.setCurrentWidget(act)

    def show_raid(self, raid_id: int, visit_id: int | None = None) -> None:
        """Open a raid."""
        if self._raid is None:
            self._raid = RaidPage(self.desk, self._raids, self._papers, writes=self._writes)
            self._raid.left.connect(lambda: self.show_list("raids"))
            self._raid.visit_wanted.connect(self._from_raid)
            self._stack.addWidget(self._raid)
        raid = self._raid
        self._told(lambda: raid.show_raid(raid_id, visit_id))
        self._stack.setCurrentWidget(raid)

    def write_down(self, family_id: int) -> None:
        """Start, or go on with, the visit of a family; who only reads sees the family."""
        if not self._writes:
            self.desk.open("family", family_id)
            return
        visit_id = self._acts.start(family_id)
        self._lists["visits"].reload()
        self.show_visit(visit_id)

    def plan_visit(self, family_id: int) -> None:
        """Ask for the day and plan a visit; its form can be printed at once."""
        told = T("The visit is put into the list of what lies ahead and onto the page Today.")
        start = {"on": self.desk.today() + _SOON}
        asking = Asking(self.desk, T("Plan a visit"), told, PLAN, T("Plan"), self, start)
        asking.answered.connect(lambda answers: self._planned(family_id, answers))
        asking.open()

    def print_form_of(self, family_id: int) -> None:
        """Print the form for a family's visit; a visit is planned for today if none is planned yet."""
        if self._writes:
            self._print_form(self._acts.start(family_id))

    def further_page(self, key: str) -> SubPage:
        """One of the pages handed in, shown."""
        self.show_list(key)
        return self._made[key]

    def _chosen_list(self, key: str) -> None:
        """A hand chose another list: what was said above the last one is over."""
        self.desk.hush()
        self.show_list(key)

    def show_list(self, key: str) -> None:
        """Show one of the lists (visits, ahead, raids) or one of the pages handed in."""
        here = self._pages.currentWidget()
        if isinstance(here, SubPage) and here is not self._made.get(key) and not here.leave():
            return
        self._switch.mark(key)
        for own, page in self._made.items():
            for widget in page.head:
                widget.setVisible(own == key)
        self._new_key.setEnabled(key in self._lists)  # a page handed in has a Ctrl+N of its own
        if key in self._further:
            self._show_further(key)
            return
        self._pages.setCurrentWidget(self._lists[key])
        self._stack.setCurrentWidget(self._home)
        self._lists[key].reload()
        self._glance.setVisible(key != "raids" and not self._narrow)
        for action, keys in self._actions:
            action.setVisible(key in keys and self._writes)
        if (current := self._lists[key].current) is not None:
            self._show_glance(current)
        else:
            self._glance.clear()
        self.setFocusProxy(self._lists[key].search)
        self._lists[key].search.setFocus()

    def _show_further(self, key: str) -> None:
        page = self._made.get(key)
        if page is None:
            page = self._made[key] = self._further[key].make(self.desk)
            self._pages.addWidget(page)
            for widget in page.head:
                self._head_line.addWidget(widget)
                widget.show()
        self._glance.hide()
        for action, _ in self._actions:
            action.hide()
        self._pages.setCurrentWidget(page)
        self._stack.setCurrentWidget(self._home)
        self.setFocusProxy(page)
        page.shown_again()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        if (key := self.list_key) in self._made:
            return tuple(self._made[key].panes)
        return (self._lists[self.list_key].grid, self._glance) if self._stack.currentWidget() is self._home else ()

    @property
    def list_key(self) -> str:
        """The list that is shown."""
        every = {**self._lists, **self._made}
        return next(key for key, page in every.items() if page is self._pages.currentWidget())

    # Codes --------------------------------------------------------------------------------------------------------------

    def open_code(self, typed: str, *, entered: bool = False) -> bool:
        """Open what a sheet's code stands for; true when the text was a code and nothing is left to search."""
        found = self._acts.read_code(typed, entered=entered)
        match found.kind:
            case "opens" if found.link is not None:
                self.desk.open(found.link.kind, found.link.id)
            case "blank" if (ask := self._blanks.get(found.document)) is not None:
                ask(found.digits)
            case "blank":
                self.pick_family(
                    T("Whose form is this?"),
                    T("This family"),
                    lambda family: self.show_visit(self._acts.claim(found.digits, family)),
                )
            case "mistyped":
                wrong = Message(
                    T("The sheet code is mistyped."), T("The check digits do not fit. Compare it with the paper."), "careful"
                )
                self.desk.tell(wrong)
            case "unknown":
                other = Message(
                    T("This sheet was not printed from this school's register."), T("Look for the family by name."), "careful"
                )
                self.desk.tell(other)
        return found.kind in ("opens", "blank")

    def pick_family(self, question: Phrase, deed: Phrase, then: Callable[[int], object]) -> None:
        """Let a family be chosen, then go on."""
        pick = FamilyPick(self.desk, self._rows.families, question, deed, self)
        pick.picked.connect(then)
        pick.open()

    # What happens -------------------------------------------------------------------------------------------------------

    def _told(self, do: Callable[[], object]) -> None:
        try:
            do()
        except AppError as error:
            self.desk.tell(Message.of(error))

    def _act_left(self, visit_id: int) -> None:
        self._acts.let_go(visit_id)
        if self._back_to_raid is not None:
            raid_id, self._back_to_raid = self._back_to_raid, None
            self.show_raid(raid_id, visit_id)
            return
        key = self.list_key
        if key in self._made:
            self.show_list(key)
            return
        key = key if key != "raids" else "visits"
        self.show_list(key)
        self._lists[key].select(visit_id)
        self._lists[key].grid.setFocus()

    def _from_raid(self, visit_id: int) -> None:
        assert self._raid is not None
        self._back_to_raid = self._raid.raid_id
        self.show_visit(visit_id)

    def _next_of_raid(self, raid_id: int, visit_id: int) -> None:
        following = self._raids.next_without_result(raid_id, visit_id)
        if following is None:
            self.show_raid(raid_id)
            return
        self._back_to_raid = raid_id
        self.show_visit(following)

    def _planned(self, family_id: int, answers: dict[str, object]) -> None:
        visit_id = self._acts.plan(family_id, answers["on"], answers.get("purpose"))  # type: ignore[arg-type]
        self.show_list("ahead")
        self._lists["ahead"].select(visit_id)
        deeds = (Deed(T("Print its form"), lambda: self._print_form(visit_id)),)
        self.desk.tell(Message(T("The visit is planned."), "", "done", deeds))

    def _print_form(self, visit_id: int) -> None:
        if self._act is not None and self._act.visit_id == visit_id:  # what is being written there goes on the form, too
            self._stack.setCurrentWidget(self._act)
            self._act.print_form(self._menu.language)
            return
        make = self._papers.prefilled(visit_id, self._menu.language)
        self.desk.preview(make, T("Form with what is known, for the visit"), ("visit", visit_id))

    def _call_off(self, visit_id: int) -> None:
        told = T("It stays in the list with the reason, and is no longer due.")
        asking = Asking(self.desk, T("Call the visit off"), told, REASON, T("Call off"), self)
        asking.answered.connect(lambda answers: self._called_off(visit_id, answers["reason"]))
        asking.open()

    def _called_off(self, visit_id: int, reason: str) -> None:
        undo = self._acts.call_off(visit_id, reason)

        def back() -> None:
            undo()
            self._lists[self.list_key].reload()

        self._lists[self.list_key].reload()
        self.desk.offer_undo(T("The visit is called off."), back)

    def _new(self) -> None:
        if self._writes and self.list_key in self._lists:
            (self._new_raid if self.list_key == "raids" else self._new_visit)()

    def _new_visit(self) -> None:
        self.pick_family(T("Which family was visited?"), T("Write the visit down"), self.write_down)

    def _plan_new(self) -> None:
        self.pick_family(T("Which family is to be visited?"), T("Plan a visit"), self.plan_visit)

    def _new_raid(self) -> None:
        if self._plan is None:
            self._plan = RaidPlan(self.desk, self._acts, self._raids)
            self._plan.left.connect(lambda: self.show_list("raids"))
            self._plan.made.connect(self.show_raid)
            self._stack.addWidget(self._plan)
        self._plan.begin()
        self._stack.setCurrentWidget(self._plan)

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._narrow = False
        self._lists: dict[str, ListView] = {}
        self._pages = QStackedWidget()
        self._switch = PillSwitch(kit, self._chosen_list)
        for key, title, rows, count, search in (
            ("visits", T("Visits"), self._rows.visits, T("{n} visits"), T("Family, act number or sheet code")),
            ("ahead", T("Planned and overdue"), self._rows.ahead, T("{n} visits ahead"), T("Family, street or sheet code")),
            ("raids", T("Raids"), self._rows.raids, T("{n} raids"), T("Purpose, order or sheet code")),
        ):
            self._switch.add(key, title)
            list_ = ListView(self.desk, rows, f"diary.{key}", count=count, search=search)
            list_.search.entered.connect(partial(self._entered, list_))
            self._lists[key] = list_
            self._pages.addWidget(list_)
        for key, further in self._further.items():
            self._switch.add(key, further.title)
        self._glance = VisitGlance(self.desk, self._acts, self._papers)
        self._glance.opened.connect(self.show_visit)
        self._glance.called_off.connect(self._call_off)
        for key in ("visits", "ahead"):
            self._lists[key].chosen.connect(self._show_glance)
            self._lists[key].unchosen.connect(self._glance.clear)
            self._lists[key].opened.connect(self.show_visit)
        self._lists["raids"].opened.connect(self.show_raid)
        self._empty_states()
        self._head_line = row(None, *self._head(), gap=px(8))
        deeds = QWidget()
        deeds.setLayout(self._head_line)
        head = Beside(self._switch, deeds, gap=px(8), shares=(1, 0))
        body = row(self._pages, self._glance, gap=px(12))
        body.setStretch(0, 1)
        self._home = QWidget()
        whole = column(head, body, gap=px(10))
        whole.setStretch(1, 1)
        self._home.setLayout(whole)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._home)
        self.setLayout(column(self._stack))
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._new_key = QShortcut(QKeySequence("Ctrl+N"), self._home, context=within)
        self._new_key.activated.connect(self._new)
        self.show_list("visits")

    def _head(self) -> list[QWidget | QLayout | None]:
        kit = self.kit
        self._menu = PaperMenu(kit, self._choices)
        plan = button(kit, T("Plan a visit…"), self._plan_new, icon="calendar")
        visit = button(kit, T("Write a visit down…"), self._new_visit, "primary", "plus")
        raid = button(kit, T("New raid…"), self._new_raid, "primary", "plus")
        self._actions: list[tuple[QPushButton, tuple[str, ...]]] = [
            (self._menu, ("visits", "ahead")), (plan, ("visits", "ahead")), (visit, ("visits", "ahead")), (raid, ("raids",)),
        ]  # fmt: skip
        return [self._menu, plan, visit, raid]

    def _choices(self, language: str) -> list[Deed]:
        return [Deed(T("Empty form"), lambda: self.desk.preview(self._papers.blank(language), T("Empty form")))]

    def _empty_states(self) -> None:
        self._lists["visits"].set_empty(
            T("No visit is written down yet"), T("Choose a family and write down what you saw."), "house",
            Deed(T("Write a visit down…"), self._new_visit),
        )  # fmt: skip
        self._lists["ahead"].set_empty(
            T("Nothing lies ahead"), T("A visit is planned here, by the next-visit day of an act, or by a raid."), "calendar",
            Deed(T("Plan a visit…"), self._plan_new),
        )  # fmt: skip
        self._lists["raids"].set_empty(
            T("No raid yet"), T("Choose families by class, category or last visit, print the pack."), "route",
            Deed(T("New raid…"), self._new_raid),
        )  # fmt: skip

    def _show_glance(self, visit_id: int) -> None:
        if not self._narrow and self.list_key in ("visits", "ahead"):
            self._told(lambda: self._glance.show_visit(visit_id))

    def _entered(self, list_: ListView) -> None:
        if self.open_code(list_.search.text(), entered=True):
            list_.search.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The glance takes a third; on a small page it folds away and Enter opens the act."""
        super().resizeEvent(event)
        wide, px = event.size().width(), self.kit.theme.px
        self._narrow = wide < px(860)
        self._glance.setVisible(not self._narrow and self.list_key in ("visits", "ahead"))
        self._glance.setFixedWidth(max(px(370), min(px(480), round(wide * 0.36))))
