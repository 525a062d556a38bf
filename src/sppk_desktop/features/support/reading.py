"""Reads a help plan into what windows and papers show, in one language and as of one day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Header
from sppk_desktop.core.fields import Field, Kind, fields_of
from sppk_desktop.core.help_plans import ChangeShown, EffectShown, HelpPlanShown, ReviewShown, RowShown
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.consents import consent_to
from sppk_desktop.features.activity.records import Consent
from sppk_desktop.features.people.cards import Cards
from sppk_desktop.features.people.listing import View
from sppk_desktop.features.support import rules
from sppk_desktop.features.support.records import (
    DECISIONS,
    KINDS,
    LEVELS,
    OUTCOMES,
    STAGES,
    STATUSES,
    HelpAction,
    HelpChange,
    HelpGoal,
    HelpMeasure,
    HelpPlan,
    HelpReview,
)
from sppk_desktop.features.support.rules import Stage, Verdict

R = TypeVar("R", bound=OfficeRecord)
TABLES: Final[Mapping[str, Any]] = {"measures": HelpMeasure, "goals": HelpGoal, "actions": HelpAction}
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "measures": ("name", "unit", "better", "before", "after", "after_on"),
    "goals": ("goal", "criterion", "before", "expected", "due", "outcome"),
    "actions": (
        "direction", "content", "goal_id", "for_whom", "responsible", "due", "frequency", "status", "done_on", "result", "proof",
    ),
}  # fmt: skip
"""The columns of each table in the order of domain 6.3 and 6.4."""
STAGE_TONES: Final = {
    Stage.DRAFT: Tone.CAREFUL, Stage.AGREED: Tone.CAREFUL, Stage.APPROVED: Tone.INFO, Stage.WORK: Tone.INFO,
    Stage.CLOSED: Tone.NEUTRAL,
}  # fmt: skip
_VERDICT_TONES: Final = {Verdict.BETTER: Tone.DONE, Verdict.WORSE: Tone.DANGER}
_STATUS_TONES: Final = {"done": Tone.DONE, "partly": Tone.CAREFUL, "not": Tone.DANGER, "moved": Tone.CAREFUL}
_OUTCOME_TONES: Final = {"reached": Tone.DONE, "partly": Tone.CAREFUL, "not": Tone.DANGER}
_PARTS: Final[Mapping[str, Phrase]] = {
    "plan": T("the plan itself"), "measures": T("measure", "row"), "goals": T("goal", "row"), "actions": T("action", "row"),
}  # fmt: skip


def said(options: Sequence[Any], code: str | None, words: Words) -> str:
    """An option's label; unknown is nothing."""
    return next((words.say(option.label) for option in options if option.code == code), "")


def number_of(plan: HelpPlan) -> str:
    """``12 (2026/27)``; before approval a plan has no number."""
    return f"{plan.number} ({plan.school_year})" if plan.number else "—"


def figure(value: float | None, words: Words) -> str:
    """``12,5``; unknown is a dash."""
    return "—" if value is None else words.numbers.decimal(value)


def rows_of(session: Session, record: type[R], plan_id: int) -> Sequence[R]:
    """The rows of one table of a plan, in order."""
    kind: Any = record
    return session.scalars(
        select(kind).where(kind.plan_id == plan_id, kind.removed_at.is_(None)).order_by(kind.position, kind.id)
    ).all()


def reviews_of(session: Session, plan_id: int) -> Sequence[HelpReview]:
    """The reviews of a plan, the first first."""
    wanted = select(HelpReview).where(HelpReview.plan_id == plan_id, HelpReview.removed_at.is_(None))
    return session.scalars(wanted.order_by(HelpReview.on, HelpReview.id)).all()


class HelpReader:
    """Reads within one session."""

    def __init__(self, session: Session, words: Words, today: date) -> None:
        self._session, self._words, self._today = session, words, today

    def header(self, plan: HelpPlan) -> Header:
        """Whose plan it is."""
        language = self._words.language if self._words.language != "en" else "ru"
        cards = Cards(View(self._today, language))
        if plan.pupil_id is not None:
            return cards.pupil_header(self._session, plan.pupil_id)
        assert plan.family_id is not None
        return cards.family_header(self._session, plan.family_id)

    def plan(self, plan: HelpPlan) -> HelpPlanShown:
        """The whole plan."""
        measures = rows_of(self._session, HelpMeasure, plan.id)
        goals, actions = rows_of(self._session, HelpGoal, plan.id), rows_of(self._session, HelpAction, plan.id)
        numbers = {goal.id: at for at, goal in enumerate(goals, 1)}
        stage = Stage(plan.stage)
        return HelpPlanShown(
            id=plan.id,
            revision=plan.revision,
            kind=plan.kind,
            header=self.header(plan),
            number=number_of(plan),
            stage=plan.stage,
            stage_chip=Chip(said(STAGES, plan.stage, self._words), STAGE_TONES[stage]),
            line=self._line(plan, actions),
            steps=self._steps(stage),
            frozen=rules.is_frozen(plan.stage),
            consent=self.consent(plan),
            measures=[self._row("measures", row, at, {}) for at, row in enumerate(measures, 1)],
            goals=[self._row("goals", row, at, {}) for at, row in enumerate(goals, 1)],
            actions=[self._row("actions", row, at, numbers) for at, row in enumerate(actions, 1)],
            reviews=[self._review(review, goals, numbers) for review in reviews_of(self._session, plan.id)],
            changes=self._changes(plan.id),
            effect=self._effect(goals, measures),
            closing=self._closing(plan),
        )

    def _closing(self, plan: HelpPlan) -> list[tuple[Phrase, str]]:
        if plan.closed_on is None:
            return []
        fields = fields_of(HelpPlan)
        names = ("closed_on", "protocol", "closing", "closing_note")
        return [(fields[name].label, self._text(fields[name], getattr(plan, name)) or "—") for name in names]

    def _line(self, plan: HelpPlan, actions: Sequence[HelpAction]) -> str:
        say = self._words.say
        late = sum(rules.is_overdue(one.status, one.due, self._today) for one in actions)
        number = T("Plan No. {number}", number=number_of(plan)) if plan.number else T("no number before the approval")
        parts: list[Phrase | str] = [
            number,
            T("{since}–{until}", since=dates.short(plan.since), until=dates.short(plan.until)),
            T("risk: {level}", level=said(LEVELS, plan.level, self._words)) if plan.level else "",
            T("done {done} of {all}", done=sum(one.status in rules.FULFILLED for one in actions), all=len(actions)),
            T("{n} overdue", n=late) if late else "",
            T("lead: {name}", name=plan.lead),
        ]
        return " · ".join(told for part in parts if (told := say(part)))

    def _steps(self, stage: Stage) -> list[tuple[str, str]]:
        order = list(Stage)
        here = order.index(stage)
        states = {-1: "done", 0: "now", 1: "ahead"}
        return [(said(STAGES, one.value, self._words), states[(at > here) - (at < here)]) for at, one in enumerate(order)]

    def consent(self, plan: HelpPlan) -> str:
        """What the parents' consent rests on: a registered one, who agreed, or why there is none."""
        say = self._words.say
        found = self._session.get(Consent, plan.consent_id) if plan.consent_id else None
        if found is None and plan.stage == Stage.DRAFT:
            found = consent_to(self._session, "plan", self._today, pupil_id=plan.pupil_id, family_id=plan.family_id)
        parts = [
            say(T("consent of {day}", day=dates.short(found.on))) if found is not None else "",
            say(T("agreed {day}: {name}", day=dates.short(plan.agreed_on), name=plan.agreed_by or "—")) if plan.agreed_on else "",
            say(T("without a consent: {reason}", reason=plan.no_consent)) if plan.no_consent else "",
        ]
        return " · ".join(part for part in parts if part)

    # Rows ---------------------------------------------------------------------------------------------------------------

    def _row(self, table: str, row: Any, at: int, goals: Mapping[int, int]) -> RowShown:
        fields = fields_of(TABLES[table])
        values = {name: getattr(row, name) for name in COLUMNS[table]}
        texts = {name: self._text(fields[name], value) for name, value in values.items()}
        tones: dict[str, Tone] = {}
        if isinstance(row, HelpAction):
            values["goal_id"] = str(row.goal_id) if row.goal_id else None
            texts["goal_id"] = str(goals.get(row.goal_id or 0, "")) or ""
            tones["status"] = _STATUS_TONES.get(row.status, Tone.NEUTRAL)
            if rules.is_overdue(row.status, row.due, self._today):
                texts["status"] = self._words.say(T("overdue", "action"))
                tones["status"] = tones["due"] = Tone.DANGER
            if row.plan_line_id:
                texts["proof"] = "\n".join(filter(None, (row.proof, self._words.say(T("in the annual plan")))))
        elif isinstance(row, HelpGoal):
            texts["outcome"] = texts["outcome"] or self._words.say(T("in work", "goal"))
            tones["outcome"] = _OUTCOME_TONES.get(row.outcome or "", Tone.NEUTRAL)
            if row.outcome is None and row.due is not None and row.due < self._today:
                tones["due"] = Tone.DANGER
        elif isinstance(row, HelpMeasure):
            gone = rules.verdict(row.before, row.after, row.better)
            texts["change"] = self._went(gone)
            tones["change"] = _VERDICT_TONES.get(gone, Tone.NEUTRAL)
        return RowShown(row.id, str(at), values, texts, tones)

    def _went(self, gone: Verdict) -> str:
        return f"{gone.arrow} {self._words.say(gone.label)}".strip() if gone is not Verdict.UNKNOWN else "—"

    def _text(self, field: Field, value: Any) -> str:
        if value is None or value == "":
            return ""
        if field.kind is Kind.CHOICE:
            return said(field.options, value, self._words)
        if field.kind is Kind.DATE:
            return dates.short(value)
        return figure(value, self._words) if field.kind is Kind.DECIMAL else str(value)

    def _review(self, review: HelpReview, goals: Sequence[HelpGoal], numbers: Mapping[int, int]) -> ReviewShown:
        frozen = review.frozen or {}
        kept = [self._kept("goals", one, at, {}, review.on) for at, one in enumerate(frozen.get("goals", ()), 1)]
        then = {goal.id: at for at, goal in enumerate(kept, 1)}
        actions = [self._kept("actions", one, at, then, review.on) for at, one in enumerate(frozen.get("actions", ()), 1)]
        names = {str(goal.id): f"{numbers[goal.id]}. {goal.goal}" for goal in goals}
        names |= {str(goal.id): f"{goal.number}. {goal.texts['goal']}" for goal in kept}
        told = review.outcomes or {}
        outcomes = [(names[id_], said(OUTCOMES, code, self._words)) for id_, code in told.items() if id_ in names]
        measures = [self._kept("measures", one, at, {}, review.on) for at, one in enumerate(frozen.get("measures", ()), 1)]
        return ReviewShown(review.id, review.on, review.present or "", outcomes, review.changes or "",
                           said(DECISIONS, review.decision, self._words), review.next_on, review.author or "",
                           kept, actions, measures, [self._came(row.values) for row in measures])  # fmt: skip

    def _kept(self, table: str, plain: Mapping[str, Any], at: int, goals: Mapping[int, int], on: date) -> RowShown:
        """A row as it stood when a review was signed."""
        fields = fields_of(TABLES[table])
        values = {name: self._rich(fields[name], plain.get(name)) for name in COLUMNS[table]}
        texts = {name: self._text(fields[name], value) for name, value in values.items()}
        if table == "actions":
            texts["goal_id"] = str(goals.get(values["goal_id"] or 0, ""))
            if rules.is_overdue(str(values["status"]), values["due"], on):
                texts["status"] = self._words.say(T("overdue", "action"))
        elif table == "goals":
            texts["outcome"] = texts["outcome"] or self._words.say(T("in work", "goal"))
        else:
            texts["change"] = self._went(rules.verdict(values["before"], values["after"], values["better"]))
        return RowShown(int(plain["id"]), str(at), values, texts)

    @staticmethod
    def _rich(field: Field, value: Any) -> Any:
        return date.fromisoformat(value) if field.kind is Kind.DATE and isinstance(value, str) else value

    def _effect(self, goals: Sequence[HelpGoal], measures: Sequence[HelpMeasure]) -> EffectShown:
        lines = [self._came({name: getattr(row, name) for name in COLUMNS["measures"]}) for row in measures]
        outcomes = [goal.outcome for goal in goals]
        return EffectShown(outcomes.count("reached"), outcomes.count("partly"), len(goals), lines)

    def _came(self, row: Mapping[str, Any]) -> tuple[str, Chip | None]:
        """How far one measure has come, and whether that is better."""
        gone = rules.verdict(row["before"], row["after"], row["better"])
        before, after = figure(row["before"], self._words), figure(row["after"], self._words)
        told = T("{name}: {before} → {after} {unit}", name=row["name"], before=before, after=after, unit=row["unit"] or "")
        chip = Chip(self._went(gone), _VERDICT_TONES.get(gone, Tone.NEUTRAL)) if gone is not Verdict.UNKNOWN else None
        return self._words.say(told).strip(), chip

    def _changes(self, plan_id: int) -> list[ChangeShown]:
        wanted = select(HelpChange).where(HelpChange.plan_id == plan_id, HelpChange.removed_at.is_(None))
        rows = self._session.scalars(wanted.order_by(HelpChange.on, HelpChange.id)).all()
        return [ChangeShown(row.on, self._words.say(self._what(row)), row.reason, row.author) for row in rows]

    def _what(self, row: HelpChange) -> Phrase:
        part = _PARTS[row.part]
        if row.before is None or row.after is None:
            told = next((str(value) for value in (row.after or row.before or {}).values() if value), "")
            if row.after is not None:
                return T("Added, {part}: {text}", part=part, text=told)
            return T("Taken out, {part}: {text}", part=part, text=told)
        fields = fields_of(HelpPlan if row.part == "plan" else TABLES[row.part])
        changed = [name for name in row.after if row.after[name] != row.before.get(name)]
        lines = [
            f"{self._words.say(fields[name].label)}: {self._plain(fields[name], row.before.get(name))} → "
            f"{self._plain(fields[name], row.after[name])}"
            for name in changed
            if name in fields
        ]
        return T("Changed, {part}: {text}", part=part, text="; ".join(lines))

    def _plain(self, field: Field, value: Any) -> str:
        return self._text(field, self._rich(field, value)) or "—"


def kind_label(kind: str, words: Words) -> str:
    """«adolescent», «family»."""
    return said(KINDS, kind, words)


__all__ = ["COLUMNS", "STATUSES", "TABLES", "HelpReader", "figure", "kind_label", "number_of", "reviews_of", "rows_of", "said"]
