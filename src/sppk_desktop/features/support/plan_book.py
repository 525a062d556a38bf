"""What the windows ask of help plans: make, read, change, agree, approve, review, close, and link to the annual plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Header
from sppk_desktop.core.errors import ChangedMeanwhile, Refused
from sppk_desktop.core.fields import Field, Option, fields_of
from sppk_desktop.core.help_plans import Again, Beginning, HelpPlanShown
from sppk_desktop.core.screens import FieldRow, Form, Section
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.activity.consents import consent_to, demand
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.support import rules
from sppk_desktop.features.support.keeping import (
    as_they_stand,
    fill,
    gaps_of,
    gaps_of_review,
    measure_of,
    not_closed,
    plain,
    plan_in,
    show_work,
    void,
)
from sppk_desktop.features.support.listing import HelpPlanRows
from sppk_desktop.features.support.reading import COLUMNS, TABLES, HelpReader, rows_of
from sppk_desktop.features.support.records import HelpAction, HelpChange, HelpGoal, HelpMeasure, HelpPlan, HelpReview
from sppk_desktop.features.support.refusals import (
    FrozenPlan,
    NotMeasuredAgain,
    NotReady,
    WrongDay,
    WrongStep,
)
from sppk_desktop.features.support.rights import WRITERS, approvers
from sppk_desktop.features.support.rules import Stage

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

KIND: Final = "help_plan"
FORM: Final = Form(
    HelpPlan,
    (
        Section("1", T("Term and basis"), (
            "on", FieldRow(("since", "until"), T("Term", "help plan")), "basis", "outside_number", "level", "lead", "specialists",
            "rhythm", "next_review",
        )),
        Section("2", T("Situation"), ("problem", "causes", "strengths")),
    ),
)  # fmt: skip
HEAD: Final = ("on", "since", "until", "basis", "outside_number", "level", "lead", "specialists", "rhythm", "next_review",
               "problem", "causes", "strengths")  # fmt: skip
FREE: Final[Mapping[str, frozenset[str]]] = {
    "plan": frozenset({"next_review"}),
    "measures": frozenset({"after", "after_on"}),
    "goals": frozenset({"outcome"}),
    "actions": frozenset({"status", "done_on", "result", "proof"}),
}
"""What is written while a plan runs: fulfilment is no change of the plan."""


MeasuredAgain = Callable[[Session, str, int], Again | None]
"""The newest figures of a ``pupil`` or ``family``, by code; `app` asks the diagnostic cards."""


class HelpPlanBook:
    """The help plans of one unlocked vault, for one window."""

    form: Final[Form] = FORM

    def __init__(self, store: Store, words: Words, today: Callable[[], date], again: MeasuredAgain | None = None) -> None:
        self._store, self._words, self._today, self._again = store, words, today, again
        self.rows = HelpPlanRows(words, today())
        plan, review = fields_of(HelpPlan), fields_of(HelpReview)
        self.columns: Mapping[str, Sequence[Field]] = {
            table: [fields_of(TABLES[table])[name] for name in names] for table, names in COLUMNS.items()
        }
        self.free = FREE
        self.agree_fields: Sequence[Field] = [
            replace(plan["agreed_on"], required=True), replace(plan["agreed_by"], required=True), plan["no_consent"],
        ]  # fmt: skip
        self.approve_fields: Sequence[Field] = [
            replace(plan[name], required=True) for name in ("approved_on", "approved_by")
        ]  # fmt: skip
        self.close_fields: Sequence[Field] = [
            replace(plan[name], required=name in ("closed_on", "closing"))
            for name in ("closed_on", "protocol", "closing", "closing_note")
        ]
        self.review_fields: Sequence[Field] = [review[name] for name in ("on", "present", "changes", "decision", "next_on")]
        self.outcome_field: Field = fields_of(HelpGoal)["outcome"]
        self.measured_field: Field = fields_of(HelpMeasure)["after"]

    # Rights -------------------------------------------------------------------------------------------------------------

    @property
    def writes(self) -> bool:
        """Whether this person writes help plans."""
        return bool(self._store.account.roles & set(WRITERS))

    @property
    def approves(self) -> bool:
        """Whether this person writes down that a plan was approved."""
        return bool(self._store.account.roles & set(approvers(self._store.accounts.all())))

    def _writing(self) -> AbstractContextManager[Session]:
        self._store.demand_role(*WRITERS)
        return self._store.saving()

    def _demand_approver(self) -> None:
        if not self.approves:
            raise Refused

    # Reading ------------------------------------------------------------------------------------------------------------

    def show(self, plan_id: int) -> HelpPlanShown:
        """A whole plan; that it was looked at is journalled."""
        with self._store.reading() as session:
            shown = HelpReader(session, self._words, self._today()).plan(plan_in(session, plan_id))
        self._store.journal.read(KIND, plan_id)
        return shown

    def values(self, plan_id: int) -> tuple[dict[str, Any], int]:
        """The fields of the form and the revision."""
        with self._store.reading() as session:
            plan = plan_in(session, plan_id)
            return {name: getattr(plan, name) for name in HEAD}, plan.revision

    def header(self, plan_id: int) -> Header:
        """Whose plan it is."""
        with self._store.reading() as session:
            return HelpReader(session, self._words, self._today()).header(plan_in(session, plan_id))

    def goal_options(self, plan_id: int) -> Sequence[Option]:
        """The goals an action may serve, by number."""
        with self._store.reading() as session:
            goals = rows_of(session, HelpGoal, plan_id)
        return [Option(str(goal.id), Phrase("{text}", text=f"{at}. {goal.goal[:60]}")) for at, goal in enumerate(goals, 1)]

    def plan_of(self, table: str, row_id: int) -> int:
        """The plan a row stands in."""
        with self._store.reading() as session:
            record = HelpReview if table == "reviews" else TABLES[table]
            return int(session.get_one(record, row_id).plan_id)

    def running(self, kind: str, subject_id: int) -> int | None:
        """The plan of a pupil or a family that is not closed, if there is one."""
        column = HelpPlan.pupil_id if kind == "pupil" else HelpPlan.family_id
        with self._store.reading() as session:
            wanted = select(HelpPlan.id).where(
                column.in_(ids_of_card(session, kind, subject_id)),
                HelpPlan.stage != Stage.CLOSED.value,
                HelpPlan.removed_at.is_(None),
            )
            return session.scalar(wanted.order_by(HelpPlan.id.desc()).limit(1))

    # Making and changing ------------------------------------------------------------------------------------------------

    def make(self, kind: str, subject_id: int, begins: Beginning | None = None) -> int:
        """A new draft for a ``pupil`` or a ``family``, empty or with what a card found."""
        told, today = begins or Beginning(), self._today()
        with self._writing() as session:
            session.get_one(Pupil if kind == "pupil" else Family, subject_id)
            rhythm = rules.rhythm_of(told.level)
            plan = HelpPlan(
                kind="adolescent" if kind == "pupil" else "family", stage=Stage.DRAFT.value, on=today, since=today,
                until=rules.usual_end(today), lead=self._store.account.name, rhythm=rhythm, basis=told.basis or None,
                level=told.level or None, problem=told.problem or None, causes=told.causes or None,
                strengths=told.strengths or None,
                **{"pupil_id" if kind == "pupil" else "family_id": subject_id},
            )  # fmt: skip
            session.add(plan)
            session.flush()
            for at, measure in enumerate(told.measures, 1):
                session.add(measure_of(plan.id, at, measure))
            return plan.id

    def save(self, plan_id: int, values: Mapping[str, Any], revision: int, reason: str = "") -> int:
        """Write the header and the situation; the new revision."""
        with self._writing() as session:
            plan = not_closed(plan_in(session, plan_id))
            if revision and plan.revision != revision:
                raise ChangedMeanwhile
            before = plain(plan, HEAD)
            for name in HEAD:
                if name in values:
                    setattr(plan, name, values[name])
            if plan.until < plan.since:
                raise WrongDay
            self._note(session, plan, "plan", plan.id, before, plain(plan, HEAD), reason)
            session.flush()
            return plan.revision

    def add_row(self, table: str, plan_id: int, values: Mapping[str, Any], reason: str = "") -> int:
        """A new row at the end of a table."""
        with self._writing() as session:
            plan = not_closed(plan_in(session, plan_id))
            rows = rows_of(session, TABLES[table], plan_id)
            row = TABLES[table](plan_id=plan_id, position=max((one.position for one in rows), default=0) + 1)
            if table == "actions":
                row.status = "planned"
            if table == "measures":
                row.better = "less"
            fill(table, row, values)
            session.add(row)
            session.flush()
            self._note(session, plan, table, row.id, None, plain(row, COLUMNS[table]), reason)
            return int(row.id)

    def keep_row(self, table: str, row_id: int, values: Mapping[str, Any], reason: str = "") -> Callable[[], None]:
        """Change cells of a row. Returns the way back."""
        with self._writing() as session:
            row = session.get_one(TABLES[table], row_id)
            plan = not_closed(plan_in(session, row.plan_id))
            planned = [name for name in COLUMNS[table] if name not in FREE[table]]
            before = plain(row, planned)
            stood = {name: getattr(row, name) for name in COLUMNS[table]}
            fill(table, row, values)
            if table == "actions":
                self._fulfilled(session, plan, row, values)
            if table == "measures" and values.get("after") is not None and row.after_on is None:
                row.after_on = self._today()
            if plain(row, planned) != before:
                self._note(session, plan, table, row_id, before, plain(row, planned), reason)
            old = {name: (value, now) for name, value in stood.items() if (now := getattr(row, name)) != value}
        back = reason and self._words.say(T("Taken back: {reason}", reason=reason))
        return lambda: self._restore(table, row_id, old, back)

    def measure_again(self, plan_id: int) -> Callable[[], None]:
        """Take the final values from the newest card of the pupil or the family. Returns the way back."""
        with self._writing() as session:
            plan = not_closed(plan_in(session, plan_id))
            kind, subject = ("pupil", plan.pupil_id) if plan.pupil_id is not None else ("family", plan.family_id)
            found = self._again(session, kind, subject or 0) if self._again is not None else None
            if found is None or found.on <= plan.on:
                raise NotMeasuredAgain
            old = {}
            for row in rows_of(session, HelpMeasure, plan_id):
                if row.code is not None and row.code in found.figures:
                    old[row.id] = (row.after, row.after_on)
                    row.after, row.after_on = found.figures[row.code], found.on

        def back() -> None:
            with self._writing() as session:
                for id_, (after, on) in old.items():
                    row = session.get_one(HelpMeasure, id_)
                    row.after, row.after_on = after, on

        return back

    def _fulfilled(self, session: Session, plan: HelpPlan, row: Any, values: Mapping[str, Any]) -> None:
        """An action that is done has a day; the first one done begins the work."""
        if values.get("status") in rules.FULFILLED and row.done_on is None:
            row.done_on = self._today()
        if "done_on" in values and row.done_on is not None and row.status in ("planned", "running", "moved"):
            row.status = "done"
        if plan.stage == Stage.APPROVED and row.status != "planned":
            plan.stage = Stage.WORK.value
        show_work(session, row)

    def _restore(self, table: str, row_id: int, old: Mapping[str, tuple[Any, Any]], reason: str) -> None:
        """What was changed as it stood before, unless it is something else by now: a signed review moves goals and values."""
        with self._writing() as session:
            row = session.get_one(TABLES[table], row_id)
            planned = [name for name in COLUMNS[table] if name not in FREE[table]]
            before = plain(row, planned)
            if any(getattr(row, name) != written for name, (_value, written) in old.items()):
                raise ChangedMeanwhile
            for name, (value, _written) in old.items():
                setattr(row, name, value)
            if table == "actions":
                show_work(session, row)
            if plain(row, planned) != before:
                plan = plan_in(session, row.plan_id)
                self._note(session, plan, table, row_id, before, plain(row, planned), reason)

    def remove_row(self, table: str, row_id: int, reason: str = "") -> Callable[[], None]:
        """Take a row out. Returns the way back."""
        with self._writing() as session:
            row = session.get_one(TABLES[table], row_id)
            plan = not_closed(plan_in(session, row.plan_id))
            self._note(session, plan, table, row_id, plain(row, COLUMNS[table]), None, reason)
            self._store.bin.remove(session, row)
            evidence.forget(session, "help_action", row_id) if table == "actions" else None

        def undo() -> None:
            with self._writing() as session:
                row = session.get_one(TABLES[table], row_id)
                self._store.bin.restore(session, row)
                again = reason and self._words.say(T("Taken back: {reason}", reason=reason))
                self._note(session, plan_in(session, row.plan_id), table, row_id, None, plain(row, COLUMNS[table]), again)
                if table == "actions":
                    show_work(session, row)

        return undo

    def step_row(self, table: str, row_id: int, step: int) -> None:
        """One place up (-1) or down (+1)."""
        with self._writing() as session:
            row = session.get_one(TABLES[table], row_id)
            not_closed(plan_in(session, row.plan_id))
            rows = list(rows_of(session, TABLES[table], row.plan_id))
            at = rows.index(row)
            there = max(0, min(len(rows) - 1, at + step))
            rows.insert(there, rows.pop(at))
            for position, one in enumerate(rows, 1):
                if one.position != position:
                    one.position = position

    def remove(self, plan_id: int) -> Callable[[], None]:
        """A draft into the recycle bin. Returns the way back."""
        with self._writing() as session:
            plan = plan_in(session, plan_id)
            if plan.stage != Stage.DRAFT:
                raise WrongStep
            self._store.bin.remove(session, plan)

        def undo() -> None:
            with self._writing() as session:
                self._store.bin.restore(session, session.get_one(HelpPlan, plan_id))

        return undo

    def _note(self, session: Session, plan: HelpPlan, part: str, record_id: int, before: dict[str, Any] | None,
              after: dict[str, Any] | None, reason: str) -> None:  # fmt: skip
        """Keep a change of an approved plan with its reason; a draft changes freely."""
        if not rules.is_frozen(plan.stage):
            return
        free = FREE[part]
        if before is not None and after is not None:
            changed = {name for name in after if after[name] != before.get(name)} - free
            if not changed:
                return
        if not reason.strip():
            raise FrozenPlan
        session.add(HelpChange(plan_id=plan.id, on=self._today(), part=part, record_id=record_id, before=before, after=after,
                               reason=reason.strip(), author=self._store.account.name))  # fmt: skip

    # Steps --------------------------------------------------------------------------------------------------------------

    def gaps(self, plan_id: int) -> list[tuple[str, Phrase]]:
        """What is missing before the plan can be agreed: the section or field, and what it is."""
        with self._store.reading() as session:
            return gaps_of(session, plan_in(session, plan_id))

    def needs_reason(self, plan_id: int) -> bool:
        """Whether no consent to the help plan is registered."""
        with self._store.reading() as session:
            plan = plan_in(session, plan_id)
            found = consent_to(session, "plan", self._today(), pupil_id=plan.pupil_id, family_id=plan.family_id)
        return found is None

    def agree_values(self, plan_id: int) -> dict[str, Any]:
        """What agreeing begins with: the registered consent's giver."""
        with self._store.reading() as session:
            plan = plan_in(session, plan_id)
            found = consent_to(session, "plan", self._today(), pupil_id=plan.pupil_id, family_id=plan.family_id)
            return {"agreed_on": self._today(), "agreed_by": found.given_by if found is not None else None}

    def agree(self, plan_id: int, values: Mapping[str, Any]) -> None:
        """The parents agreed; without a registered consent a written reason is kept."""
        self._demand_past(values["agreed_on"])
        with self._writing() as session:
            plan = self._to(session, plan_id, Stage.AGREED)
            if gaps_of(session, plan):
                raise NotReady
            reason = values.get("no_consent")
            plan.consent_id = demand(
                session, "plan", self._today(), pupil_id=plan.pupil_id, family_id=plan.family_id, reason=reason
            )
            plan.agreed_on, plan.agreed_by = values["agreed_on"], values["agreed_by"]
            plan.no_consent = reason if plan.consent_id is None else None

    def reopen(self, plan_id: int) -> None:
        """The parents want changes: a draft again."""
        with self._writing() as session:
            plan = self._to(session, plan_id, Stage.DRAFT)
            plan.agreed_on = plan.agreed_by = plan.no_consent = plan.consent_id = None

    def approve_values(self) -> dict[str, Any]:
        """What approving begins with."""
        director = str(self._store.setting("school.director", "") or "")
        return {"approved_on": self._today(), "approved_by": director or None}

    def approve(self, plan_id: int, values: Mapping[str, Any]) -> None:
        """Approved: it gets its number and is frozen from now on."""
        from sppk_desktop.storage.numbers import next_number

        self._demand_approver()
        self._demand_past(values["approved_on"])
        with self._store.saving() as session:
            plan = self._to(session, plan_id, Stage.APPROVED)
            plan.approved_on, plan.approved_by = values["approved_on"], values["approved_by"]
            plan.school_year = dates.school_year(plan.approved_on)
            plan.number = next_number(session, KIND, plan.school_year)
            plan.next_review = plan.next_review or rules.following(max(plan.since, plan.approved_on), plan.rhythm)

    def begin(self, plan_id: int) -> None:
        """The work begins."""
        with self._writing() as session:
            self._to(session, plan_id, Stage.WORK)

    def close_values(self) -> dict[str, Any]:
        """What closing begins with."""
        return {"closed_on": self._today()}

    def close(self, plan_id: int, values: Mapping[str, Any]) -> Callable[[], None]:
        """Close the plan with its reason. Returns the way back."""
        with self._writing() as session:
            here = plan_in(session, plan_id).stage
            plan = self._to(session, plan_id, Stage.CLOSED)
            if not plan.since <= values["closed_on"] <= self._today():
                raise WrongDay
            for field in self.close_fields:
                setattr(plan, field.name, values.get(field.name))
            old, plan.next_review = plan.next_review, None

        def undo() -> None:
            with self._writing() as session:
                plan = plan_in(session, plan_id)
                plan.stage, plan.next_review = here, old
                plan.closed_on = plan.protocol = plan.closing = plan.closing_note = None

        return undo

    def _demand_past(self, day: date) -> None:
        if day > self._today():
            raise WrongDay

    def _to(self, session: Session, plan_id: int, stage: Stage) -> HelpPlan:
        plan = plan_in(session, plan_id)
        if not rules.may_step(Stage(plan.stage), stage):
            raise WrongStep
        plan.stage = stage.value
        self._store.journal.write(stage.value, KIND, plan_id)
        return plan

    # Reviews ------------------------------------------------------------------------------------------------------------

    def review_values(self, plan_id: int) -> dict[str, Any]:
        """What a review begins with: today, the decision to go on, the goals as they stand, the day after."""
        with self._store.reading() as session:
            plan = plan_in(session, plan_id)
            goals = {str(goal.id): goal.outcome for goal in rows_of(session, HelpGoal, plan_id)}
        today = self._today()
        return {"on": today, "decision": "go_on", "next_on": rules.following(today, plan.rhythm), "outcomes": goals}

    def review_gaps(self, plan_id: int, values: Mapping[str, Any]) -> list[tuple[str, Phrase]]:
        """What signing a review still wants."""
        with self._store.reading() as session:
            plan = plan_in(session, plan_id)
        return gaps_of_review(plan, values, self._today())

    def sign_review(self, plan_id: int, values: Mapping[str, Any]) -> int:
        """A review, final from now on; the goals and the next review follow from it."""
        with self._writing() as session:
            plan = not_closed(plan_in(session, plan_id))
            if plan.stage not in (Stage.APPROVED, Stage.WORK):
                raise WrongStep
            if gaps_of_review(plan, values, self._today()):
                raise WrongDay
            outcomes = {id_: code for id_, code in (values.get("outcomes") or {}).items() if code}
            review = HelpReview(
                plan_id=plan_id, outcomes=outcomes, signed_at=self._store.now(), author=self._store.account.name,
                **{field.name: values.get(field.name) for field in self.review_fields},
            )  # fmt: skip
            for goal in rows_of(session, HelpGoal, plan_id):
                if str(goal.id) in outcomes and goal.outcome != outcomes[str(goal.id)]:
                    goal.outcome = outcomes[str(goal.id)]
            review.frozen = as_they_stand(session, plan_id, values.get("measured") or {}, review.on)
            session.add(review)
            session.flush()
            plan.stage = Stage.WORK.value
            plan.next_review = None if values["decision"] == "close" else review.next_on
            made = review.id
        self._store.journal.write("reviewed", KIND, plan_id)
        return made

    # The annual plan ----------------------------------------------------------------------------------------------------

    @property
    def line_field(self) -> Field:
        """The question which line of the annual plan an action shows."""
        return fields_of(HelpAction)["plan_line_id"]

    def line_of(self, action_id: int) -> int | None:
        """The line an action is linked to."""
        with self._store.reading() as session:
            return session.get_one(HelpAction, action_id).plan_line_id

    def link_line(self, action_id: int, plan_line_id: int | None) -> Callable[[], None]:
        """This action shows the work of a line once it is done. Returns the way back."""
        with self._writing() as session:
            row = session.get_one(HelpAction, action_id)
            old, row.plan_line_id = row.plan_line_id, plan_line_id
            show_work(session, row)
        return lambda: void(self.link_line(action_id, old))
