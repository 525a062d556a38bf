"""The steps of a help plan, each asked for in one small window: agreed, approved, begun, reviewed, closed; a draft deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message, ask
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.support.asks import HelpPlans, Undo

if TYPE_CHECKING:
    from sppk_desktop.ui.support.plan_view import PlanView


class PlanSteps:
    """The steps of the plan a view shows."""

    def __init__(self, desk: Desk, plans: HelpPlans, view: PlanView) -> None:
        self._desk, self._plans, self._view = desk, plans, view

    def _step(self, do: Callable[[], object], said: Phrase, then: Phrase | str = "") -> None:
        if self._view.told(do):
            self._desk.tell(Message(said, then, "done"))
            self._view.reload()
            self._view.changed.emit()

    def agree(self) -> None:
        """Ask who agreed, after looking whether the plan is ready."""
        self._view.save()
        shown = self._view.shown
        if shown is None or self._view.form.dirty:
            return
        gaps = self._plans.gaps(shown.id)
        if gaps:
            self._show_gap(gaps[0][0])
            self._desk.tell(Message(T("The help plan cannot be agreed yet."), gaps[0][1], "careful"))
            return
        needs = self._plans.needs_reason(shown.id)
        told = T("No consent to the help plan is registered: register it in the journal of consents, or write why without one.")
        fields = [field for field in self._plans.agree_fields if needs or field.name != "no_consent"]
        asking = Asking(self._desk, T("Agreed with the parents"), told if needs else None, fields, T("Write down"), self._view,
                        self._plans.agree_values(shown.id))  # fmt: skip
        then: Phrase | str = "" if self._view.approves else T("The deputy director writes down that it is approved.")
        asking.answered.connect(
            lambda answers: self._step(
                lambda: self._plans.agree(shown.id, answers), T("The plan is agreed with the parents."), then
            )
        )
        asking.open()

    def _show_gap(self, where: str) -> None:
        if where in ("goals", "actions"):
            self._view.form.show_own(self._view.work)
            self._view.tables[where].setFocus()
        else:
            self._view.form.focus_field(where)

    def approve(self) -> None:
        """Ask who approved and when."""
        self._view.save()
        if (shown := self._view.shown) is None:
            return
        told = T("The plan gets its number and is frozen: from now on it changes with a reason only.")
        asking = Asking(self._desk, T("Approved"), told, self._plans.approve_fields, T("Write down"), self._view,
                        self._plans.approve_values())  # fmt: skip
        asking.answered.connect(
            lambda answers: self._step(lambda: self._plans.approve(shown.id, answers), T("The plan is approved."))
        )
        asking.open()

    def reopen(self) -> None:
        """The parents want changes."""
        if (shown := self._view.shown) is not None:
            self._step(lambda: self._plans.reopen(shown.id), T("The plan is a draft again."))

    def begin(self) -> None:
        """The work begins."""
        if (shown := self._view.shown) is not None:
            self._step(lambda: self._plans.begin(shown.id), T("The plan is in work."))

    def close(self) -> None:
        """Ask why the plan ends."""
        self._view.save()
        if (shown := self._view.shown) is None:
            return
        gaps = sum(row_.values["after"] is None for row_ in shown.measures)
        told = T("{n} measures have no final value yet: write them in section 3 first, if they are known.", n=gaps)
        title = T("Close the plan")
        asking = Asking(
            self._desk, title, told if gaps else None, self._plans.close_fields, title, self._view, self._plans.close_values()
        )
        asking.answered.connect(
            lambda answers: self._view.done_with_undo(lambda: self._plans.close(shown.id, answers), T("The help plan is closed."))
        )
        asking.open()

    def sign_review(self, values: dict[str, Any]) -> None:
        """Sign what the form holds, after looking whether it may be."""
        shown = self._view.shown
        if shown is None:
            return
        gaps = self._plans.review_gaps(shown.id, values)
        self._view.reviews.form.show_gaps(gaps)
        if gaps:
            self._desk.tell(Message(T("The review cannot be signed yet."), gaps[0][1], "careful"))
            return
        told = T("A signed review is final. The goals and the day of the next review follow from it.")
        if not ask(self._desk.kit, self._view, T("Sign this review?"), told, T("Sign"), destroys=False):
            return
        if self._view.told(lambda: self._plans.sign_review(shown.id, values)):
            self._view.end_review(signed=True)
            deeds = (Deed(T("Close the plan"), self.close),) if values["decision"] == "close" else ()
            self._desk.tell(Message(T("The review is signed."), "", "done", deeds))
            self._view.reload()
            self._view.changed.emit()

    def delete(self) -> None:
        """A draft into the recycle bin."""
        if (shown := self._view.shown) is None:
            return
        self._view.form.discard_draft()
        undo: list[Undo] = []
        if self._view.told(lambda: undo.append(self._plans.remove(shown.id))):
            self._view.left.emit()
            self._desk.offer_undo(T("The draft was moved to the recycle bin."), lambda: self._brought_back(undo[0]))

    def _brought_back(self, undo: Undo) -> None:
        undo()
        self._view.changed.emit()
