"""The reviews of a plan: those that were held, and the form of a new one, which is final once it is signed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.help_plans import HelpPlanShown, ReviewShown
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors import Editor, editor_for
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.form.drafts import DraftKeeper, rich
from sppk_desktop.ui.parts import button, clear, column, frame, hairline, label, row
from sppk_desktop.ui.support.asks import HelpPlans

SCREEN: Final = "help_review"


class ReviewForm(QWidget):
    """Bound to one plan from `begin` to `end`; what is typed is kept as a draft."""

    signed = Signal(object)
    left = Signal()
    draft_kept = Signal(object)

    def __init__(self, desk: Desk, plans: HelpPlans) -> None:
        super().__init__()
        self._desk, self._kit, self._plans = desk, desk.kit, plans
        self._keeper: DraftKeeper | None = None
        self.plan_id: int | None = None
        kit, px = self._kit, self._kit.theme.px
        self.editors: dict[str, Editor] = {field.name: editor_for(field, kit) for field in plans.review_fields}
        self._errors = {name: label(kit, "", "danger") for name in self.editors}
        for name, editor in self.editors.items():
            editor.changed.connect(self._touched)
            editor.errored.connect(self._errors[name].setText)
        self._goals = QGridLayout()
        self._goals.setHorizontalSpacing(px(10))
        self._goals.setVerticalSpacing(px(4))
        self._goals.setColumnStretch(1, 1)
        self.answers: dict[str, Segments] = {}
        self._measures = QGridLayout()
        self._measures.setHorizontalSpacing(px(10))
        self._measures.setVerticalSpacing(px(4))
        self._measures.setColumnStretch(1, 1)
        self._measured = label(kit, T("The same measures now"), "small-bold")
        self.measured: dict[str, Editor] = {}
        lines = column(label(kit, T("New review"), "panel"), gap=px(6), margins=(px(12), px(10), px(12), px(10)))
        labels = {field.name: field.label for field in plans.review_fields}
        for name in ("on", "present"):
            lines.addLayout(self._line(labels[name], name))
        lines.addWidget(label(kit, T("Result of every goal"), "small-bold"))
        lines.addLayout(self._goals)
        lines.addWidget(self._measured)
        lines.addLayout(self._measures)
        for name in ("changes", "decision", "next_on"):
            lines.addLayout(self._line(labels[name], name))
        sign = button(kit, T("Sign the review…"), self.sign, "outlined", "sign")
        lines.addLayout(row(None, button(kit, T("Close"), self.left.emit, "text"), sign, gap=px(8)))
        self.setLayout(column(frame("panel", lines), gap=0))

    def _line(self, said: Phrase, name: str) -> QHBoxLayout:
        title = label(self._kit, said)
        title.setFixedWidth(self._kit.theme.characters(24))
        title.setWordWrap(True)
        editor, gap = self.editors[name], self._kit.theme.px(10)
        if editor.field.kind is Kind.LONG:
            found = row(title, editor, self._errors[name], gap=gap)
            found.setStretch(1, 1)
            return found
        editor.setSizePolicy(QSizePolicy.Policy.Maximum if editor.field.kind is Kind.DATE else QSizePolicy.Policy.Preferred,
                             QSizePolicy.Policy.Fixed)  # fmt: skip
        return row(title, editor, self._errors[name], None, gap=gap)

    def begin(self, shown: HelpPlanShown) -> None:
        """A new review of this plan, or the one whose draft was left."""
        self.end()
        self.plan_id = shown.id
        values = self._plans.review_values(shown.id)
        draft = self._desk.store.drafts.find(SCREEN, shown.id)
        if draft is not None:
            fields = {field.name: field for field in self._plans.review_fields}
            values |= {name: rich(fields[name], value) if name in fields else value for name, value in draft.values.items()}
            self.draft_kept.emit(draft.at)
        self._show_goals(shown, values.get("outcomes") or {})
        self._show_measures(shown, values.get("measured") or {})
        for name, editor in self.editors.items():
            editor.set_value(values.get(name))
            editor.set_error(None)
        self._keeper = DraftKeeper(self._desk, SCREEN, shown.id, shown.revision, "office", self.values, self, "help_plan")
        self._keeper.kept.connect(self.draft_kept)

    def _show_goals(self, shown: HelpPlanShown, outcomes: Mapping[str, str | None]) -> None:
        kit = self._kit
        clear(self._goals)
        self.answers = {}
        options = self._plans.outcome_field.options
        for at, goal in enumerate(shown.goals):
            parts = [Part(option.code, kit.say(option.short or option.label)) for option in options]
            answer = Segments(kit, [*parts, Part(None, "—", kit.say(T("not looked at")), unknown=True)])
            answer.setAccessibleName(goal.texts["goal"])
            answer.setMinimumWidth(answer.sizeHint().width())
            code = outcomes.get(str(goal.id))
            answer.set_codes([code] if code else None)
            answer.chosen.connect(self._touched)
            self._goals.addWidget(label(kit, goal.number, "muted"), at, 0)
            self._goals.addWidget(label(kit, goal.texts["goal"], wrap=True), at, 1)
            self._goals.addWidget(answer, at, 2)
            self.answers[str(goal.id)] = answer

    def _show_measures(self, shown: HelpPlanShown, measured: Mapping[str, float | None]) -> None:
        """Each with where it began and where it stood last; what is not measured stays empty."""
        kit = self._kit
        self._measured.setVisible(bool(shown.measures))
        for at, row_ in enumerate(shown.measures):
            texts = row_.texts
            so_far = f"{texts['before'] or '—'} → {texts['after'] or '…'}" + (f", {day}" if (day := texts["after_on"]) else "")
            editor, wrong = editor_for(self._plans.measured_field, kit, compact=True), label(kit, "", "danger")
            editor.setAccessibleName(texts["name"])
            editor.set_value(measured.get(str(row_.id)))
            editor.changed.connect(self._touched)
            editor.errored.connect(wrong.setText)
            cells = (label(kit, row_.number, "muted"), label(kit, texts["name"], wrap=True), label(kit, so_far, "muted"), editor,
                     label(kit, texts["unit"]), wrong)  # fmt: skip
            for column_, cell in enumerate(cells):
                self._measures.addWidget(cell, at, column_)
            self.measured[str(row_.id)] = editor

    def sign(self) -> None:
        """Ask for the signature, unless a figure cannot be understood."""
        unclear = [editor for editor in self.measured.values() if editor.unclear is not None]
        for editor in self.measured.values():
            editor.set_error(editor.unclear)
        if unclear:
            unclear[0].setFocus()
        else:
            self.signed.emit(self.values())

    def end(self, *, signed: bool = False) -> None:
        """Let go of the plan: what was typed is kept, or, once signed, forgotten."""
        if self._keeper is not None:
            if signed:
                self._keeper.discard()
            else:
                self._keeper.keep()
            self._keeper.deleteLater()
            self._keeper = None
        self.plan_id = None
        clear(self._goals)
        clear(self._measures)
        self.answers, self.measured = {}, {}
        for editor in self.editors.values():
            editor.set_value(None)

    def values(self) -> dict[str, Any]:
        """Everything that is answered."""
        outcomes = {id_: (answer.codes[0] if answer.codes else None) for id_, answer in self.answers.items()}
        measured = {id_: editor.value() for id_, editor in self.measured.items()}
        return {**{name: editor.value() for name, editor in self.editors.items()}, "outcomes": outcomes, "measured": measured}

    def show_gaps(self, gaps: Sequence[tuple[str, Phrase]]) -> None:
        """Mark what is missing and go to the first of it."""
        wrong = dict(gaps)
        for name, editor in self.editors.items():
            editor.set_error(wrong.get(name) or editor.unclear)
        first = next((editor for name, editor in self.editors.items() if name in wrong), None)
        if first is not None:
            first.setFocus()

    def _touched(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()


class Reviews(QWidget):
    """What was held, the last first, below the form of a new one while it is written."""

    def __init__(self, desk: Desk, plans: HelpPlans) -> None:
        super().__init__()
        self._kit = desk.kit
        px = self._kit.theme.px
        self.form = ReviewForm(desk, plans)
        self.form.hide()
        self._lines = column(gap=px(8))
        self.new = button(self._kit, T("New review"), None, "outlined", "plus")
        self._told = label(self._kit, "", "muted", wrap=True)
        top = row(self._told, self.new, gap=px(8), margins=(px(8), 0, px(8), 0))
        top.setStretch(0, 1)
        whole = column(top, self.form, self._lines, None, gap=px(8))
        self.setLayout(whole)

    def show_reviews(self, shown: HelpPlanShown, *, writes: bool) -> None:
        """Show what was held; only a running plan is reviewed."""
        clear(self._lines)
        running = shown.stage in ("approved", "work")
        self.new.setVisible(running and writes and self.form.isHidden())
        if not shown.reviews:
            told = T("No review was held yet.") if running else T("Reviews begin once the plan is approved.")
            self._told.setText(self._kit.say(told))
        else:
            self._told.setText(self._kit.say(T("{n} reviews were held. A signed review is final.", n=len(shown.reviews))))
        for review in reversed(shown.reviews):
            self._lines.addWidget(self._review(review))

    def _review(self, review: ReviewShown) -> QWidget:
        kit, px = self._kit, self._kit.theme.px
        head = row(label(kit, dates.short(review.on), "bold"), label(kit, review.decision, "bold"), None, gap=px(10))
        lines = column(hairline(), head, gap=px(2), margins=(px(8), 0, px(8), 0))
        if review.present:
            lines.addWidget(label(kit, T("present: {names}", names=review.present), "small", wrap=True))
        for goal, outcome in review.outcomes:
            lines.addWidget(label(kit, f"{goal} — {outcome}", wrap=True))
        for text, chip in review.effect:
            lines.addLayout(row(label(kit, text), ChipLine(kit, [chip] if chip else []), None, gap=px(8)))
        if review.changes:
            lines.addWidget(label(kit, review.changes, wrap=True))
        following = kit.say(T("next review {day}", day=dates.short(review.next_on))) if review.next_on else ""
        lines.addWidget(label(kit, " · ".join(part for part in (following, review.author) if part), "small"))
        holder = QWidget()
        holder.setLayout(lines)
        return holder
