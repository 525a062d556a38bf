"""The tab «Annual plan»: one plan of one school year, as a table by section or as a year of months."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStackedWidget, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.plans import WHOLE, LineShown, PlanShown, Work
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.messages import Deed, EmptyState, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import Beside, ElidedLabel, KeyHints, Titled, button, column, frame, label, restyle, row
from sppk_desktop.ui.people.form_page import Entry, FormPage
from sppk_desktop.ui.plan.asks import PlanPaper, Plans, Undo, Weeks
from sppk_desktop.ui.plan.board import Board
from sppk_desktop.ui.plan.line_pane import LinePane
from sppk_desktop.ui.plan.outside import OutsideWork
from sppk_desktop.ui.plan.papers import PlanPapers
from sppk_desktop.ui.plan.table import PlanTable
from sppk_desktop.ui.plan.week import WeekBoard
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.values import NoLookups

SCREEN: Final = "plan_line"
_VIEW: Final = "plan.view"
_MORE: Final = (("Ctrl N", T("new", "key")), ("Ctrl P", T("print", "key")))
_KEYS: Final[Mapping[str, Sequence[tuple[str, Phrase]]]] = {
    "sections": (("Enter", T("open", "key")), ("F2", T("edit in place", "key")), ("Alt ↑ ↓", T("order", "key")), *_MORE),
    "months": (("Enter", T("open", "key")), ("Alt ← →", T("another month", "key")), *_MORE),
    "week": (("Enter", T("open", "key")), ("Alt ← →", T("another day", "key")), ("Del", T("take out", "key")), *_MORE),
}
"""What the keyboard can do in each view of the plan; a list says its own keys."""
_LOW: Final = 400
_READING: Final = (("Ctrl P", T("print", "key")),)
REASON: Final = (Field(Kind.TEXT, T("Why the plan changes"), "reason", required=True, limit=300),)


class PlanPage(QWidget):
    """Choosing a line in one view chooses it in the other; an approved plan asks for a reason before it changes."""

    def __init__(self, desk: Desk, plans: Plans, weeks: Weeks, papers: PlanPaper | None = None) -> None:
        super().__init__()
        self.desk, self.kit = desk, desk.kit
        self._plans, self._weeks = plans, weeks
        self._papers = PlanPapers(desk, self, papers) if papers is not None else None
        self._year = plans.this_year()
        self._sheet: PlanShown | None = None
        self._line: int | None = None
        self._form: FormPage | None = None
        self._stepping: tuple[int, Undo] | None = None  # the line stepped last, and the way back of its first step
        self._build()
        self.show_plan(plans.own(self._year))

    # What others ask ----------------------------------------------------------------------------------------------------

    def show_line(self, line_id: int) -> None:
        """Open the plan a line stands in, and go to the line."""
        plan_id, self._year = self._plans.plan_of(line_id)
        self.show_plan(plan_id)
        self._choose(line_id)
        self._focus()

    def show_plan(self, plan_id: int | None) -> None:
        """Open a plan of the chosen year, or say that there is none."""
        self._sheet = None
        self._line = None
        self.board.start_again()
        if plan_id is not None:
            self._show(self._read(plan_id))
        else:
            self._show_nothing()

    def _read(self, plan_id: int) -> PlanShown:
        return self._plans.service(self._year) if plan_id == WHOLE else self._plans.sheet(plan_id)

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through."""
        return (self._keyboard(), self.pane)

    def _keyboard(self) -> QWidget:
        """Where the keyboard works in the view that is seen."""
        return {"sections": self.table, "outside": self.outside.list.grid}.get(self.view, self._by_view[self.view])

    @property
    def sheet(self) -> PlanShown | None:
        """The plan on the screen."""
        return self._sheet

    # Showing ------------------------------------------------------------------------------------------------------------

    def _reload(self) -> None:
        if self._sheet is not None:
            self._show(self._read(self._sheet.id))

    def _show(self, sheet: PlanShown) -> None:
        self._sheet = sheet
        self._title.setText(sheet.title)
        self._told.setText(sheet.line)
        self._stack.setCurrentWidget(self._body)
        writes = sheet.writes
        self.board.show_columns(sheet.months, movable=writes, chosen=self._line)
        self.table.show_sections(sheet.sections, editable=writes and not sheet.frozen, movable=writes, chosen=self._line)
        self.week.show_week(self._plan_ids(sheet), writes=writes)
        self._outside.setVisible(True)
        if self.view == "outside":
            self.outside.reload()
        self._show_add()
        self._show_keys()
        steps = writes or Role.DEPUTY in self.desk.store.account.roles  # the deputy director leads plans to approval
        self._stage.setVisible(steps and sheet.stage in ("draft", "considered"))
        self._stage.setText(self.kit.say(T("Considered…") if sheet.stage == "draft" else T("Approved…")))
        self._back.setVisible(steps and sheet.stage == "considered")
        self._documents.setVisible(self._papers is not None)
        self._months_bar.setVisible(self.view == "months")
        self._view.setVisible(True)
        self._show_pills()
        self._show_pane()

    def _plan_ids(self, sheet: PlanShown) -> list[int]:
        return [each.id for each in self._plans.plans(self._year) if each.id != WHOLE] if sheet.id == WHOLE else [sheet.id]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the plan needs the room of the line of keys."""
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        """No key is told of that does nothing for who only reads, or in the plan of the whole service."""
        writes = self._sheet is not None and self._sheet.writes
        self._keys.setVisible(self.view in _KEYS and self.height() >= self.kit.theme.px(_LOW))
        if self.view in _KEYS:
            self._keys.setCurrentIndex(list(_KEYS).index(self.view) if writes else len(_KEYS))

    def _show_add(self) -> None:
        """The one primary button: what comes into the view that is seen."""
        sheet = self._sheet
        self._add.setVisible(sheet is not None and sheet.writes and self.view != "outside")
        if sheet is not None:
            amends = sheet.frozen and self.view != "week"
            self._add.setText(
                self.kit.say(T("New hour") if self.view == "week" else T("Make a change…") if amends else T("New work"))
            )

    def _show_nothing(self) -> None:
        self._title.setText(self.kit.say(T("Annual plan, {year}", year=self._year)))
        self._told.setText(self.kit.say(T("There is no plan of this year yet.")))
        for each in (self._add, self._stage, self._back, self._documents, self._view, self._outside, self._months_bar):
            each.setVisible(False)
        self._stack.setCurrentWidget(self._nothing)
        self._show_pills()

    def _show_pills(self) -> None:
        current = next((plan.label for plan in self._plans.plans(self._year) if self._sheet and plan.id == self._sheet.id), "—")
        self._plan_pill.setText(self.kit.say(T("Plan: {name}", name=current)))
        self._year_pill.setText(self.kit.say(T("School year: {year}", year=self._year)))
        restyle(self._plan_pill, "filtering", self._sheet is not None)

    def _show_pane(self) -> None:
        line = self._shown_line()
        self.pane.show_line(line, writes=bool(self._sheet and self._sheet.writes))

    def _shown_line(self) -> LineShown | None:
        if self._sheet is None:
            return None
        return next((line for section in self._sheet.sections for line in section.lines if line.id == self._line), None)

    def _choose(self, line_id: int) -> None:
        self._line = line_id
        self._show_pane()

    def _focus(self) -> None:
        if self._line is not None and self.view in ("months", "sections"):
            (self.board if self.view == "months" else self.table).focus(self._line)

    @property
    def view(self) -> str:
        """Which view of the plan is seen: ``sections``, ``months``, ``week`` or ``outside``."""
        seen = self._views.currentWidget()
        return next(code for code, widget in self._by_view.items() if widget is seen)

    def show_view(self, view: str) -> None:
        """Show a view; the three of the plan itself are remembered on this computer."""
        self._views.setCurrentWidget(self._by_view[view])
        self._months_bar.setVisible(view == "months")
        self.pane.setVisible(view in ("sections", "months"))
        restyle(self._outside, "filtering", view == "outside")
        self._view.set_codes([view] if view != "outside" else [])
        self.setFocusProxy(self._keyboard())
        if view == "outside":
            self.outside.reload()
        else:
            self.kit.remember(_VIEW, view)
        self._show_keys()
        self._show_add()
        self._focus()

    # Changing -----------------------------------------------------------------------------------------------------------

    def _changing(self, deed: Callable[[str], object]) -> None:
        """Do it; in an approved plan ask why first."""
        if self._sheet is None or not self._sheet.frozen:
            deed("")
            return
        told = T("The plan is approved. The change is kept as an amendment, with the day and your name.")
        asking = Asking(self.desk, T("Change of an approved plan"), told, REASON, T("Go on"), self)
        asking.answered.connect(lambda answers: deed(str(answers["reason"])))
        asking.rejected.connect(self._reload)
        asking.open()

    def _done(self, deed: Callable[[], Undo | None], said: Phrase) -> None:
        """Do it, show it, offer the way back."""
        self._stepping = None
        try:
            undo = deed()
        except AppError as error:
            self.desk.tell(Message.of(error))
            self._reload()
            return
        self._reload()
        self._focus()
        if undo is not None:
            self.desk.offer_undo(said, lambda: self._taken_back(undo))

    def _taken_back(self, undo: Undo) -> None:
        self._stepping = None
        try:
            undo()
        except AppError as error:  # approved meanwhile: it changes with a reason only
            self.desk.tell(Message.of(error))
        self._reload()

    def move_line(self, line_id: int, month: str) -> None:
        """Put a line into another month."""
        self._line = line_id
        title = next((each.title for each in self._sheet.months if each.code == month), "") if self._sheet else ""
        said = T("Moved to {month}.", month=title)
        self._changing(lambda reason: self._done(lambda: self._plans.move(line_id, month, reason), said))

    def _placed(self, line_id: int, section: str, before: int) -> None:
        line = self._shown_line()
        same = line is not None and line.section == section

        def place(reason: str) -> None:
            self._done(lambda: self._plans.place(line_id, section, before or None, reason), T("The line is put there."))

        if same:
            place("")
        else:
            self._changing(place)

    def _stepped(self, line_id: int, step: int) -> None:
        """Steps of one line after each other have one way back: to where it stood before the first."""
        before, first = self._stepping, list[Undo]()

        def go() -> Undo | None:
            undo = self._plans.step(line_id, step)
            if undo is not None:
                first.append(before[1] if before is not None and before[0] == line_id else undo)
            return first[0] if first else None

        self._done(go, T("The line is put there."))
        self._stepping = (line_id, first[0]) if first else before

    def _edited(self, line_id: int, name: str, value: str) -> None:
        typed = value.strip() or None
        self._done(lambda: self._plans.keep(line_id, {name: typed}), T("The line is changed."))

    def remove(self, line_id: int) -> None:
        """Take a line out of the plan."""
        self._changing(lambda reason: self._done(lambda: self._plans.remove(line_id, reason), T("The line is taken out.")))

    def edit(self, line_id: int) -> None:
        """Open the form of a line."""
        if self._sheet is not None and self._sheet.id == WHOLE:
            self.show_line(line_id)  # the plan it stands in is where it is written
            return
        if self._sheet is None or not self._sheet.writes:
            return

        def show(reason: str) -> None:
            values, revision = self._plans.values(line_id)

            def save(typed: Mapping[str, Any], base: int) -> int:
                self._plans.keep(line_id, typed, base, reason)
                return line_id

            self._show_form(Entry(self._plans.line_form, T("Line of the plan"), SCREEN, save, None, line_id, values, revision))

        self._changing(show)

    def new(self) -> None:
        """Open an empty line; it comes into the section one stands in. In the week, an empty hour."""
        if self.view == "week":
            self.week.new()
            return
        sheet = self._sheet
        if sheet is None or not sheet.writes:
            return
        line = self._shown_line()
        here = line.section if line is not None else self.table.section or sheet.sections[0].code
        month = line.month if line is not None else next((each.code for each in sheet.months if each.current), "09")
        title = next(section.title for section in sheet.sections if section.code == here)

        def show(reason: str) -> None:
            def save(typed: Mapping[str, Any], _base: int) -> int:
                return self._plans.add(sheet.id, here, typed, reason)

            named = T("New work: {section}", section=title)
            self._show_form(Entry(self._plans.line_form, named, SCREEN, save, values={"month": month}))

        self._changing(show)

    def _show_form(self, entry: Entry) -> None:
        self._form = FormPage(self.desk, entry, NoLookups())
        self._form.saved.connect(self._saved if entry.screen == SCREEN else lambda _: self._leave_form())
        self._form.closed.connect(self._leave_form)
        self._whole.addWidget(self._form)
        self._whole.setCurrentWidget(self._form)

    def _saved(self, line_id: int) -> None:
        self._line = line_id
        self._leave_form()

    def _leave_form(self) -> None:
        form, self._form = self._form, None
        self._whole.setCurrentIndex(0)
        if form is not None:
            self._whole.removeWidget(form)
            form.deleteLater()
        self._reload()
        self._focus()

    # Stages and evidence ------------------------------------------------------------------------------------------------

    def _next_stage(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        draft = sheet.stage == "draft"
        form, deed = (
            (self._plans.considered_form, self._plans.consider) if draft else (self._plans.approved_form, self._plans.approve)
        )
        fields = [replace(form.fields[str(name)], required=True) for name in form.sections[0].items]
        told = T("Number and day of the protocol.") if draft else T("From now on the plan changes by amendments only.")
        asking = Asking(self.desk, form.sections[0].title, told, fields, T("Write down"), self)
        asking.answered.connect(lambda answers: self._staged(lambda: deed(sheet.id, answers)))
        asking.open()

    def _staged(self, deed: Callable[[], None]) -> None:
        self._done(deed, T("The step is written down."))

    def _reopen(self) -> None:
        sheet = self._sheet
        if sheet is not None:
            self._staged(lambda: self._plans.reopen(sheet.id))

    def _link(self, line_id: int, work: Work) -> None:
        self._done(lambda: self._plans.link(line_id, work), T("Linked: {work}", work=work.title))

    def _unlink(self, line_id: int, work: Work) -> None:
        self._done(lambda: self._plans.unlink(line_id, work), T("Unlinked: {work}", work=work.title))

    # Papers -------------------------------------------------------------------------------------------------------------

    def _choices(self, language: str) -> Sequence[Deed]:
        sheet, papers = self._sheet, self._papers
        return papers.choices(sheet, self._year, self._paper_month(sheet), language) if sheet and papers else ()

    def _paper_month(self, sheet: PlanShown) -> str:
        line = self._shown_line()
        now = next((each.code for each in sheet.months if each.current), "09")
        return line.month if line is not None else now

    def _print(self) -> None:
        if choices := self._choices(self._documents.language):
            choices[0].do()

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._title, self._told = ElidedLabel(kit, "", "page"), ElidedLabel(kit, "", "muted")
        self._view = Segments(kit, [
            Part("sections", kit.say(T("Sections"))), Part("months", kit.say(T("Months"))), Part("week", kit.say(T("Week"))),
        ])  # fmt: skip
        self._view.chosen.connect(self._view_chosen)
        self._view.setMinimumWidth(self._view.sizeHint().width())
        self._documents = PaperMenu(kit, self._choices)
        self._back = button(kit, T("Back to a draft"), self._reopen, "text")
        self._stage = button(kit, "", self._next_stage, "outlined", "check")
        self._add = button(kit, "", self.new, "primary", "plus")
        deeds = QWidget()
        deeds.setLayout(row(None, self._view, self._documents, self._back, self._stage, self._add, gap=px(8)))
        head = Beside(Titled(self._title, self._told, gap=px(1)), deeds, gap=px(8), shares=(1, 0))
        self._plan_pill, self._year_pill = self._pill(self._plan_menu), self._pill(self._year_menu)
        self.board, self.table = Board(kit), PlanTable(kit)
        self._span = label(kit, "", "bold")
        earlier = button(kit, "", lambda: self.board.turn(-1), "outlined", "left", T("Earlier months"))
        later = button(kit, "", lambda: self.board.turn(1), "outlined", "right", T("Later months"))
        self._months_bar = QWidget()
        self._months_bar.setLayout(row(None, earlier, self._span, later, gap=px(8)))
        self._outside = button(kit, T("Outside the plan"), self._toggle_outside, "plain")
        self._outside.setProperty("look", "pill")
        of_plan = QWidget()
        of_plan.setLayout(row(self._plan_pill, self._year_pill, self._outside, None, gap=px(8)))
        pills = Beside(of_plan, self._months_bar, gap=px(8), shares=(1, 0))
        self._views = QStackedWidget()
        self._framed = frame("panel", column(self.table, gap=0, margins=(1, 1, 1, 1)))
        self.week = WeekBoard(self.desk, self._weeks)
        self.outside = OutsideWork(self.desk, self._plans.outside(lambda: self._year), lambda: self._sheet)
        self._by_view = {"sections": self._framed, "months": self.board, "week": self.week, "outside": self.outside}
        for each in self._by_view.values():
            self._views.addWidget(each)
        self.pane = LinePane(kit, self._plans.candidates)
        self._keys = QStackedWidget()
        for hints in (*_KEYS.values(), _READING):
            line = QWidget()
            line.setLayout(row(KeyHints(kit, hints), None))  # else a short line would be drawn out to the longest one
            self._keys.addWidget(line)
        self._keys.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._body = QWidget()
        body = column(self._views, self.pane, row(self._keys, None), gap=px(8))
        body.setStretch(0, 1)
        self._body.setLayout(body)
        self._nothing = self._empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._body)
        self._stack.addWidget(self._nothing)
        first = QWidget()
        lines = column(head, pills, self._stack, gap=px(8))
        lines.setStretch(2, 1)
        first.setLayout(lines)
        self._whole = QStackedWidget()
        self._whole.addWidget(first)
        self.setLayout(column(self._whole, gap=0))
        self._connect()
        self.show_view(str(kit.layout(_VIEW, "months")))

    def _connect(self) -> None:
        for view in (self.board, self.table):
            view.chosen.connect(self._choose)
            view.opened.connect(self.edit)
        self.board.moved.connect(self.move_line)
        self.board.window_moved.connect(self._span.setText)
        self.table.placed.connect(self._placed)
        self.table.stepped.connect(self._stepped)
        self.table.edited.connect(self._edited)
        self.week.form_asked.connect(self._show_form)
        self.outside.linked.connect(self._link)
        self.pane.edit_asked.connect(self.edit)
        self.pane.remove_asked.connect(self.remove)
        self.pane.linked.connect(self._link)
        self.pane.unlinked.connect(self._unlink)
        self.pane.work_opened.connect(lambda work: self.desk.open(work.kind, work.record_id))
        for keys, do in (("Ctrl+N", self.new), ("Ctrl+P", self._print)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _pill(self, fill: Callable[[QMenu], None]) -> QPushButton:
        pill = button(self.kit, "", None, "plain")
        pill.setProperty("look", "pill")
        menu = QMenu(pill)
        menu.aboutToShow.connect(lambda: fill(menu))
        pill.setMenu(menu)
        return pill

    def _empty(self) -> QWidget:
        kit = self.kit
        missing = T("A plan begins empty or with last year's lines on the same days.")
        make = button(kit, T("Make a plan"), None, "primary", "plus")
        menu = QMenu(make)
        menu.aboutToShow.connect(lambda: self._plan_menu(menu))
        make.setMenu(menu)
        state = EmptyState(kit, T("There is no plan of this year yet."), missing, "plan")
        state.add(make)
        return frame("panel", column(state))

    def _view_chosen(self) -> None:
        if codes := self._view.codes:
            self.show_view(str(codes[0]))

    def _toggle_outside(self) -> None:
        self.show_view(str(self.kit.layout(_VIEW, "months")) if self.view == "outside" else "outside")

    def _plan_menu(self, menu: QMenu) -> None:
        menu.clear()
        for plan in self._plans.plans(self._year):
            menu.addAction(plan.label, partial(self.show_plan, plan.id))
        missing = self._plans.missing(self._year)
        if missing:
            menu.addSection(self.kit.say(T("Make a plan")))
        for code, name in missing:
            menu.addAction(self.kit.say(T("{name}: empty plan", name=name)), partial(self._make, code, copy=False))
            if self._plans.can_copy(code, self._year):
                copied = self.kit.say(T("{name}: copy last year's plan", name=name))
                menu.addAction(copied, partial(self._make, code, copy=True))

    def _make(self, specialist: str, *, copy: bool) -> None:
        try:
            self.show_plan(self._plans.make(specialist, self._year, copy=copy))
        except AppError as error:
            self.desk.tell(Message.of(error))

    def _year_menu(self, menu: QMenu) -> None:
        menu.clear()
        for year in self._plans.years():
            menu.addAction(year, partial(self._show_year, year))

    def _show_year(self, year: str) -> None:
        self._year = year
        self.show_plan(self._plans.own(year))
