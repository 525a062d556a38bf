"""One help plan on one page: header and situation as a form, measures, goals and actions edited in place, reviews, effect."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.help_plans import HelpPlanShown
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.cards import IdentityHeader
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.form.drafts import DraftKeeper
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.parts import ElidedLabel, button, column, frame, label, row
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.support.asks import HelpPlans, Undo
from sppk_desktop.ui.support.cells import CellColumn, Cells
from sppk_desktop.ui.support.reviews import Reviews
from sppk_desktop.ui.support.shown import show_changes, show_effect, show_steps
from sppk_desktop.ui.support.steps import PlanSteps
from sppk_desktop.ui.values import Lookups

SCREEN: Final = "help_plan"
CELL: Final = "help_cell"
REASON: Final = (Field(Kind.TEXT, T("Why the plan changes"), "reason", required=True, limit=300),)
_TABLE_KEYS: Final = (("F2", T("edit in place", "key")), ("Alt ↑ ↓", T("order", "key")), ("Ctrl+Del", T("take out", "key")))
_KEYS: Final = {
    "3": _TABLE_KEYS,
    "4": (_TABLE_KEYS[0], ("Ctrl+D", T("done today", "key")), ("Ctrl+L", T("annual plan", "key")), *_TABLE_KEYS[1:]),
}
"""What the keyboard can do in the sections that have tables."""
_SHARES: Final = {
    "measures": {"name": 34, "unit": 12, "better": 12, "before": 10, "after": 10, "after_on": 13},
    "goals": {"goal": 34, "criterion": 30, "before": 14, "expected": 14, "due": 13, "outcome": 14},
    "actions": {"direction": 18, "content": 23, "goal_id": 11, "for_whom": 12, "responsible": 14, "due": 13, "frequency": 13,
                "status": 14, "done_on": 16, "result": 14, "proof": 11},
}  # fmt: skip
_SETTLED: Final = ("done", "not", "cancelled")
_CHANGE: Final = Field(Kind.TEXT, T("Change", "of a measure"), "change")
_TITLES: Final = {
    "measures": (T("Measures before and after"), T("+ a measure: sum of the card, missed lessons, a score…")),
    "goals": (T("Goals"), T("+ a goal")),
    "actions": (T("Actions"), T("+ an action")),
}


class PlanView(QWidget):
    """Bound to one plan from `show_plan` to `leave`. ``writes`` is false for who only reads."""

    left = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, plans: HelpPlans, lookups: Lookups, *, writes: bool = True, approves: bool = False) -> None:
        super().__init__()
        self.desk, self.kit, self._plans, self._lookups = desk, desk.kit, plans, lookups
        self._writes, self.approves = writes, approves
        self.shown: HelpPlanShown | None = None
        self._reason, self._saving = "", False
        self._cell_draft: DraftKeeper | None = None
        self.steps = PlanSteps(desk, plans, self)
        self._build()

    # Showing ------------------------------------------------------------------------------------------------------------

    def show_plan(self, plan_id: int, row: tuple[str, int] | None = None) -> None:
        """Open a plan; ``row`` is a table and a row to stand in. What stood here before is kept first."""
        self.leave()
        shown = self._plans.show(plan_id)
        values, revision = self._plans.values(plan_id)
        self._reason = ""
        self.form.open_for(plan_id, values, revision)
        self._show(shown)
        self._cell_draft = DraftKeeper(self.desk, CELL, plan_id, revision, "office", self._open_cell, self, "help_plan")
        if row is not None:
            self.go_to(*row)
        elif shown.frozen:
            self.form.show_own(self.work)
            if (waiting := next((one.id for one in shown.actions if one.values["status"] not in _SETTLED), None)) is not None:
                self.tables["actions"].go_to(waiting, "status")
            self.tables["actions"].setFocus()
            QTimer.singleShot(0, self.tables["actions"], self.tables["actions"].into_view)  # once the layout has settled
        else:
            self.form.show_section(0)
            self.form.focus_first()
        self._offer_cell(plan_id)

    def go_to(self, table: str, row_id: int) -> None:
        """Stand in a row of a table."""
        self.form.show_own(self._measures if table == "measures" else self.work)
        self.tables[table].go_to(row_id, "status" if table == "actions" else "")
        self.tables[table].setFocus()

    def review(self) -> None:
        """Begin a review, or go on with the one that was left."""
        if self.shown is None or not self._writes or self.shown.stage not in ("approved", "work"):
            return
        self.form.show_own(self.reviews)
        self.reviews.form.show()
        self.reviews.form.begin(self.shown)
        self.reviews.new.hide()
        self.reviews.form.editors["present"].setFocus()

    def leave(self) -> bool:
        """What can be saved is saved, the rest is kept as a draft; nothing of the plan stays here."""
        if self.shown is None:
            return True
        for table in self.tables.values():
            table.commit()
            table.close_cell()
        self._save_form()
        self.form.close_record()
        self.end_review()
        if self._cell_draft is not None:
            self._cell_draft.deleteLater()
            self._cell_draft = None
        self.shown = None
        return True

    def reload(self) -> None:
        """Read the plan anew; the place one stands at is kept."""
        if self.shown is not None:
            self._show(self._plans.show(self.shown.id))

    def _show(self, shown: HelpPlanShown) -> None:
        self.shown = shown
        self._header.show_header(replace(shown.header, chips=()))
        self._chip.set_chips((shown.stage_chip,))
        self._line.setText(shown.line)
        self._consent.setText(shown.consent or self.kit.say(T("no consent to the help plan is registered")))
        show_steps(self.kit, self._steps, shown.steps)
        closed = shown.stage == "closed"
        self.form.set_read_only(not self._writes or closed or (shown.frozen and not self._reason))
        for name, table in self.tables.items():
            columns = frozenset(field.name for field in self._plans.columns[name])
            editable = columns if self._writes and not closed else frozenset[str]()
            rows = {"measures": shown.measures, "goals": shown.goals, "actions": shown.actions}[name]
            table.show_rows(rows, editable=editable, adds=self._writes and not closed)
        self.reviews.show_reviews(shown, writes=self._writes)
        show_effect(self.kit, self._effect_lines, shown)
        show_changes(self.kit, self._change_lines, shown)
        self._show_buttons(shown)
        self.form.recount()

    def _show_buttons(self, shown: HelpPlanShown) -> None:
        stage = shown.stage
        self._agree.setVisible(stage == "draft" and self._writes)
        self._reopen.setVisible(stage == "agreed" and self._writes)
        self._approve.setVisible(stage == "agreed" and self.approves)
        self._begin.setVisible(stage == "approved" and self._writes)
        self._close_plan.setVisible(stage in ("approved", "work") and self._writes)
        section = self.form.current_section
        self._done.setVisible(stage == "work" and self._writes and section == "4")
        self._change.setVisible(stage in ("approved", "work") and self._writes and section in ("1", "2"))
        self._again.setVisible(stage in ("approved", "work") and self._writes)
        self._delete.setVisible(stage == "draft" and self._writes)
        writes = self._writes and stage != "closed"
        self._bar.set_hints(_KEYS.get(section, ()) if writes else ())
        self._bar.fit()

    # Changing -----------------------------------------------------------------------------------------------------------

    def told(self, do: Callable[[], object]) -> bool:
        """Do it; what refuses is said. Whether it was done."""
        try:
            do()
        except AppError as error:
            self.desk.tell(Message.of(error))
            return False
        return True

    def _changing(self, table: str, names: Sequence[str], deed: Callable[[str], object]) -> None:
        """Do it; where an approved plan changes, ask why first."""
        shown = self.shown
        if shown is None:
            return
        planned = set(names) - self._plans.free.get(table, frozenset())
        if not shown.frozen or (names and not planned):
            deed("")
            return
        told = T("The plan is approved. The change is kept with the reason, the day and your name.")
        asking = Asking(self.desk, T("Change of an approved plan"), told, REASON, T("Go on"), self)
        asking.answered.connect(lambda answers: deed(str(answers["reason"])))
        asking.rejected.connect(self.reload)
        asking.open()

    def done_with_undo(self, deed: Callable[[], Undo], said: Phrase) -> None:
        """Do it, show it, offer the way back."""
        undo: list[Undo] = []
        if self.told(lambda: undo.append(deed())):
            self.desk.offer_undo(said, lambda: self._taken_back(undo[0]))
        self.reload()
        self.changed.emit()

    def _taken_back(self, undo: Undo) -> None:
        self.told(undo)
        self.reload()
        self.changed.emit()

    def _edited(self, table: str, row_id: int, name: str, value: object) -> None:
        def keep(reason: str) -> None:
            self.done_with_undo(lambda: self._plans.keep_row(table, row_id, {name: value}, reason), T("The line is changed."))

        self._changing(table, [name], keep)

    def _added(self, table: str, name: str, value: object) -> None:
        shown = self.shown
        if shown is None:
            return

        def add(reason: str) -> None:
            made: list[int] = []
            if self.told(lambda: made.append(self._plans.add_row(table, shown.id, {name: value}, reason))):
                self.reload()
                self.tables[table].go_to(made[0], name)
                self.changed.emit()

        self._changing(table, (), add)

    def _removed(self, table: str, row_id: int) -> None:
        def remove(reason: str) -> None:
            self.done_with_undo(lambda: self._plans.remove_row(table, row_id, reason), T("The line is taken out."))

        self._changing(table, (), remove)

    def _stepped(self, table: str, row_id: int, step: int) -> None:
        if self.told(lambda: self._plans.step_row(table, row_id, step)):
            self.reload()
            self.tables[table].go_to(row_id)

    def _measure_again(self) -> None:
        if (shown := self.shown) is not None:
            self.done_with_undo(lambda: self._plans.measure_again(shown.id), T("The final values are taken from the last card."))

    def mark_done(self) -> None:
        """The chosen action is done, today."""
        table = self.tables["actions"]
        row_id = table.current_id
        if row_id is None or self.shown is None or not self.shown.frozen:
            return
        values = {"status": "done", "done_on": self.desk.today()}
        self.done_with_undo(lambda: self._plans.keep_row("actions", row_id, values), T("The action is done."))

    def link_line(self) -> None:
        """Say which line of the annual plan the chosen action shows."""
        row_id = self.tables["actions"].current_id
        if row_id is None or not self._writes:
            return
        told = T("↓ shows the lines of this month. Once the action is done, it stands there as evidence.")
        asking = Asking(self.desk, T("Link to the annual plan"), told, [self._plans.line_field], T("Link"), self,
                        {"plan_line_id": self._plans.line_of(row_id)}, self._lookups)  # fmt: skip
        asking.answered.connect(lambda answers: self._linked(row_id, answers["plan_line_id"]))
        asking.open()

    def _linked(self, row_id: int, line_id: int | None) -> None:
        self.done_with_undo(lambda: self._plans.link_line(row_id, line_id), T("The action is linked to the annual plan."))

    def _save_form(self) -> bool:
        """Save header and situation where they changed; what cannot be understood stays a draft."""
        shown = self.shown
        if shown is None or self._saving or not self.form.dirty or self.form.record_id != shown.id:
            return True
        self._saving = True  # saying what is wrong goes to another section, which would save again
        try:
            return self._saved(shown)
        finally:
            self._saving = False

    def _saved(self, shown: HelpPlanShown) -> bool:
        if not self.form.check():
            self.form.keep_draft()
            return False
        saved: list[int] = []
        values = self.form.values()
        if not self.told(lambda: saved.append(self._plans.save(shown.id, values, self.form.revision, self._reason))):
            self.form.keep_draft()
            return False
        self.form.saved(shown.id, saved[0])
        self.changed.emit()
        return True

    def save(self) -> None:
        """Ctrl+S, and before every step."""
        if self._save_form() and self.shown is not None:
            self._reason = ""
            self.reload()

    def _section_shown(self) -> None:
        """Going to another section saves what was typed."""
        self._save_form()
        if self.shown is not None:
            self._show_buttons(self.shown)

    def _change_form(self) -> None:
        """Open header and situation of an approved plan for one change."""
        told = T("The plan is approved. The change is kept with the reason, the day and your name.")
        asking = Asking(self.desk, T("Change of an approved plan"), told, REASON, T("Go on"), self)
        asking.answered.connect(self._form_opened)
        asking.open()

    def _form_opened(self, answers: dict[str, Any]) -> None:
        self._reason = str(answers["reason"])
        self.form.set_read_only(False)
        self.form.show_section(0)
        self.form.focus_first()

    def end_review(self, *, signed: bool = False) -> None:
        """Let go of the review that is being written."""
        self.reviews.form.end(signed=signed)
        self.reviews.form.hide()

    def _review_left(self) -> None:
        self.end_review()
        self.reload()

    # A cell that was being typed ------------------------------------------------------------------------------------------

    def _open_cell(self) -> dict[str, Any]:
        for name, table in self.tables.items():
            if (typed := table.typed) is not None:
                return {"table": name, **typed}
        return {}

    def _cell_touched(self) -> None:
        if self._cell_draft is not None:
            self._cell_draft.touch()

    def _offer_cell(self, plan_id: int) -> None:
        """A cell that was open when the desk was locked is open again, with what was typed."""
        draft = self.desk.store.drafts.find(CELL, plan_id)
        if draft is None:
            return
        self.desk.store.drafts.discard(CELL, plan_id)
        values = draft.values
        table = self.tables.get(str(values.get("table", "")))
        if table is None or not isinstance(values.get("text"), str):
            return
        self.form.show_own(self._measures if values["table"] == "measures" else self.work)
        table.open_again(int(values["row"]), str(values["name"]), values["text"])

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._header, self._chip = IdentityHeader(kit, small=True), ChipLine(kit)
        self._line, self._consent = ElidedLabel(kit, "", "small"), ElidedLabel(kit, "", "small")
        self._steps = row(gap=px(6))
        under = row(self._steps, self._consent, gap=px(16))
        under.setStretch(1, 1)
        told = row(self._chip, self._line, gap=px(8))
        told.setStretch(1, 1)
        top = row(self._header, column(None, told, under, None, gap=px(4)), gap=px(20))
        top.setStretch(0, 1)
        top.setStretch(1, 3)
        head = frame("panel", column(top, gap=px(4), margins=(px(14), px(6), px(14), px(6))))
        self.form = FormView(self.desk, self._plans.form, screen=SCREEN, lookups=self._lookups, paged=True, contents=28)
        self.tables = {name: self._table(name) for name in ("measures", "goals", "actions")}
        self._again = button(kit, T("Final values from the last card"), self._measure_again, "outlined", "refresh")
        self._measures = self._held("measures", foot=self._again)
        self.work = self._held("goals", "actions")
        self.reviews = Reviews(self.desk, self._plans)
        self.reviews.new.clicked.connect(self.review)
        self.reviews.form.signed.connect(self.steps.sign_review)
        self.reviews.form.left.connect(self._review_left)
        self._effect_lines, self._change_lines = column(gap=px(6)), column(gap=px(8))
        effect, changes = QWidget(), QWidget()
        margins = (px(8), 0, px(8), 0)
        effect.setLayout(column(self._effect_lines, None, margins=margins))
        changes.setLayout(column(self._change_lines, None, margins=margins))
        self.form.add_section("3", T("Measures"), self._measures, lambda: self._count("measures"))
        self.form.add_section("4", T("Goals, actions"), self.work, lambda: self._count("actions"))
        self.form.add_section("5", T("Reviews"), self.reviews, lambda: self._count("reviews"))
        self.form.add_section("6", T("Effect, closing"), effect)
        self.form.add_section("7", T("Changes", "help plan"), changes, lambda: self._count("changes"))
        self.form.section_shown.connect(lambda _: self._section_shown())
        self._bar = ActionBar(kit)
        self.form.draft_kept.connect(self._bar.say_draft)
        self.reviews.form.draft_kept.connect(self._bar.say_draft)
        self._buttons()
        whole = column(head, self.form, self._bar, gap=px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (("Ctrl+S", self.save), ("Ctrl+D", self.mark_done), ("Ctrl+L", self.link_line), ("Esc", self._escape)):
            QShortcut(QKeySequence(key), self, context=context).activated.connect(do)

    def _buttons(self) -> None:
        kit = self.kit
        close = button(kit, T("Close"), self.left.emit, "text")
        self._delete = button(kit, T("Delete"), self.steps.delete, "danger", "bin")
        self._reopen = button(kit, T("Back to a draft"), self.steps.reopen, "text")
        self._change = button(kit, T("Change header…"), self._change_form, "text")
        self._close_plan = button(kit, T("Close the plan…"), self.steps.close)
        self._done = button(kit, T("Done today"), self.mark_done, "primary", "check")
        self._begin = button(kit, T("Begin the work"), self.steps.begin, "primary", "check")
        self._approve = button(kit, T("Approved…"), self.steps.approve, "primary", "check")
        self._agree = button(kit, T("Agreed with the parents…"), self.steps.agree, "primary", "check")
        self._bar.set_buttons(self._delete, close, self._reopen, self._change, self._close_plan, self._done, self._begin,
                              self._approve, self._agree)  # fmt: skip

    def _table(self, name: str) -> Cells:
        shares = _SHARES[name]
        columns = [CellColumn(field, shares[field.name]) for field in self._plans.columns[name]]
        if name == "measures":
            columns.append(CellColumn(_CHANGE, 14, shown_only=True))
        title, add = _TITLES[name]
        table = Cells(self.kit, title, columns, add)
        table.edited.connect(lambda id_, field, value: self._edited(name, id_, field, value))
        table.added.connect(lambda field, value: self._added(name, field, value))
        table.removed.connect(lambda id_: self._removed(name, id_))
        table.stepped.connect(lambda id_, step: self._stepped(name, id_, step))
        table.typing.connect(self._cell_touched)
        table.set_options(lambda: self._plans.goal_options(self.shown.id) if self.shown is not None else ())
        return table

    def _held(self, *names: str, foot: QWidget | None = None) -> QWidget:
        px = self.kit.theme.px
        lines = column(gap=px(6))
        for name in names:
            if len(names) > 1:
                lines.addWidget(label(self.kit, _TITLES[name][0], "bold"))
            lines.addWidget(frame("panel", column(self.tables[name], margins=(1, 1, 1, 1))))
        if foot is not None:
            lines.addLayout(row(foot, None))
        lines.addStretch(1)
        held = QWidget()
        held.setLayout(lines)
        return held

    def _count(self, part: str) -> str:
        if self.shown is None:
            return ""
        if part == "actions":
            done = sum(one.values["status"] in ("done", "partly") for one in self.shown.actions)
            return f"{done}/{len(self.shown.actions)}" if self.shown.actions else ""
        return str(len(getattr(self.shown, part)) or "")

    def _escape(self) -> None:
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar looks again what there is room for."""
        super().resizeEvent(event)
        self._bar.fit()
