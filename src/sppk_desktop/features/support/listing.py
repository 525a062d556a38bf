"""The list of help plans: whose, how far, what is due, what is overdue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.same import main_on
from sppk_desktop.features.people.standing import class_names, pupils_of_families
from sppk_desktop.features.support import rules
from sppk_desktop.features.support.records import KINDS, LEVELS, STAGES, HelpAction, HelpPlan
from sppk_desktop.features.support.rules import Stage

_TONES: Final = {
    "draft": Tone.CAREFUL, "agreed": Tone.CAREFUL, "approved": Tone.INFO, "work": Tone.INFO, "closed": Tone.NEUTRAL,
}  # fmt: skip
_RUNNING: Final = (Stage.APPROVED.value, Stage.WORK.value)


def late_actions(today: date) -> ColumnElement[bool]:
    """Whether an action is overdue."""
    return and_(HelpAction.removed_at.is_(None), HelpAction.due < today, HelpAction.status.not_in(rules.SETTLED))


class HelpPlanRows:
    """Plans, those in work with the earliest review first; closed ones last."""

    def __init__(self, words: Words, today: date) -> None:
        self._words, self._today = words, today
        self.columns: Sequence[Column] = (
            Column("name", T("Pupil or family"), width=30, marks_hits=True),
            Column("class", T("Class"), "class", width=7, sortable=False),
            Column("kind", T("Whose plan"), width=10, rank=3),
            Column("stage", T("Stage"), "chips", width=18),
            Column("review", T("Next review", "help plan"), "toned", width=18),
            Column("done", T("Done", "actions"), width=10, sortable=False),
            Column("late", T("Overdue", "actions"), "toned", width=13, sortable=False),
            Column("until", T("Term until"), width=11, rank=2),
            Column("lead", T("Leading specialist"), width=22, rank=1),
            Column("number", T("№"), width=12, rank=4),
        )
        states = (
            ("open", T("not closed", "help plans")), ("work", T("in work", "help plans")),
            ("review", T("review due", "help plans")), ("overdue", T("with overdue actions", "help plans")),
            ("waiting", T("not approved yet", "help plans")), ("closed", T("closed", "help plans")),
        )  # fmt: skip
        self.filters: Sequence[Filter] = (
            Filter("state", T("State"), lambda _: [Choice(code, label) for code, label in states], start="open"),
            Filter("kind", T("Whose plan"), lambda _: [Choice(option.code, option.label) for option in KINDS]),
            Filter("level", T("Risk"), lambda _: [Choice(option.code, option.label) for option in LEVELS]),
            Filter("lead", T("Leading specialist"), self._leads),
        )

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        name = func.coalesce(Pupil.name_key, Family.name_key)
        orders: dict[str, Any] = {
            "name": name, "kind": HelpPlan.kind, "stage": self._stage_order(), "review": HelpPlan.next_review,
            "until": HelpPlan.until, "lead": HelpPlan.lead, "number": HelpPlan.number,
        }  # fmt: skip
        key = orders.get(request.sort)
        found = self._joined(select(HelpPlan.id)).where(*self._wanted(request))
        if key is None:
            found = found.order_by(HelpPlan.stage == "closed", HelpPlan.next_review.asc().nulls_first(), HelpPlan.id)
        else:
            found = found.order_by(key.desc().nulls_last() if request.descending else key.asc().nulls_last(), HelpPlan.id)
        return session.scalars(found.limit(request.limit) if request.limit else found).all()

    @staticmethod
    def _stage_order() -> Any:
        return case({option.code: at for at, option in enumerate(STAGES)}, value=HelpPlan.stage)

    @staticmethod
    def _joined(query: Any) -> Any:
        return query.outerjoin(Pupil, Pupil.id == main_on("pupil", HelpPlan.pupil_id)).outerjoin(
            Family, Family.id == main_on("family", HelpPlan.family_id)
        )

    def _wanted(self, request: Request) -> list[ColumnElement[bool]]:
        wanted: list[ColumnElement[bool]] = [HelpPlan.removed_at.is_(None)]
        fold = func.coalesce(Pupil.name_fold, Family.name_fold, "")
        wanted += [fold.contains(word, autoescape=True) for word in search_fold(request.search).split()]
        late = select(HelpAction.id).where(HelpAction.plan_id == HelpPlan.id, late_actions(self._today)).exists()
        states: dict[str, list[ColumnElement[bool]]] = {
            "open": [HelpPlan.stage != "closed"],
            "work": [HelpPlan.stage.in_(_RUNNING)],
            "review": [HelpPlan.stage.in_(_RUNNING), HelpPlan.next_review <= self._today],
            "overdue": [HelpPlan.stage.in_(_RUNNING), late],
            "waiting": [HelpPlan.stage.in_(("draft", "agreed"))],
            "closed": [HelpPlan.stage == "closed"],
        }
        for key, value in request.filters.items():
            if not value:
                continue
            wanted += states[value] if key == "state" else [getattr(HelpPlan, key) == value]
        return wanted

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        name = func.coalesce(Pupil.full_name, Family.name).label("name")
        chosen = (HelpPlan.id, HelpPlan.kind, HelpPlan.pupil_id, HelpPlan.family_id, HelpPlan.stage, HelpPlan.next_review,
                  HelpPlan.until, HelpPlan.lead, HelpPlan.number, HelpPlan.school_year, name)  # fmt: skip
        found = session.execute(self._joined(select(*chosen)).where(HelpPlan.id.in_(ids))).all()
        classes = class_names(session, [row.pupil_id for row in found if row.pupil_id], self._today)
        children = pupils_of_families(session, {row.family_id for row in found if row.family_id}, self._today)
        counts = self._counts(session, ids)
        cells = {}
        for row in found:
            of_family = ", ".join(
                dict.fromkeys(child.class_name for child in children.get(row.family_id, ()) if child.class_name)
            )
            cells[row.id] = self._cells(row, classes.get(row.pupil_id, "") or of_family, *counts.get(row.id, (0, 0, 0)))
        return cells

    def _counts(self, session: Session, ids: Sequence[int]) -> dict[int, tuple[int, int, int]]:
        done = func.sum(case((HelpAction.status.in_(rules.FULFILLED), 1), else_=0))
        late = func.sum(case((late_actions(self._today), 1), else_=0))
        rows = session.execute(
            select(HelpAction.plan_id, func.count(), done, late)
            .where(HelpAction.plan_id.in_(ids), HelpAction.removed_at.is_(None))
            .group_by(HelpAction.plan_id)
        )
        return {plan: (all_, done_, late_) for plan, all_, done_, late_ in rows}

    def _cells(self, row: Any, classes: str, all_: int, done: int, late: int) -> list[Any]:
        say = self._words.say
        stage = next(say(option.short or option.label) for option in STAGES if option.code == row.stage)
        running = row.stage in _RUNNING
        return [
            row.name,
            classes,
            next(say(option.label) for option in KINDS if option.code == row.kind),
            [Chip(stage, _TONES[row.stage])],
            self._review(row.next_review) if running else None,
            f"{done} / {all_}" if all_ else None,
            Chip(say(T("{n} overdue", n=late)), Tone.DANGER) if late and running else None,
            row.until,
            row.lead,
            f"{row.number} ({row.school_year})" if row.number else None,
        ]

    def _review(self, day: date | None) -> Chip | None:
        if day is None:
            return None
        told = dates.day_month(day, self._words.language if self._words.language != "en" else "ru")
        if day < self._today:
            return Chip(self._words.say(T("{day}, overdue", day=told)), Tone.DANGER)
        return Chip(self._words.say(T("today")), Tone.CAREFUL) if day == self._today else Chip(told)

    @staticmethod
    def _leads(session: Session) -> Sequence[Choice]:
        names = session.scalars(select(HelpPlan.lead).where(HelpPlan.removed_at.is_(None)).distinct().order_by(HelpPlan.lead))
        return [Choice(name, name) for name in names]
