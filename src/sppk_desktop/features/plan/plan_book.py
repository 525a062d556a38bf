"""What the windows ask of annual plans: make, read, change, move, consider, approve, amend, and link what was done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, Protocol

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError, ChangedMeanwhile, Refused
from sppk_desktop.core.plans import WHOLE, AmendmentShown, PlanShown, PlanTitle, Work
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Form, Section
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.plan import rules
from sppk_desktop.features.plan.cyclogram import copy_week
from sppk_desktop.features.plan.reading import PlanReader, amendments_of
from sppk_desktop.features.plan.records import MONTHS, SPECIALISTS, Plan, PlanAmendment, PlanLine
from sppk_desktop.features.plan.rights import WRITERS
from sppk_desktop.features.plan.rules import Stage
from sppk_desktop.features.plan.sections import sections_of
from sppk_desktop.features.plan.unplanned import UnplannedRows

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

KIND: Final = "plan"
FIELDS: Final = (
    "content", "aim", "for_whom", "form", "direction", "month", "due", "term", "responsible", "expected", "target",
)  # fmt: skip
LINE: Final = Form(PlanLine, (Section("", T("The work"), FIELDS),))
CONSIDERED: Final = Form(Plan, (Section("", T("Considered at the pedagogical council"), ("protocol", "considered_on")),))
APPROVED: Final = Form(Plan, (Section("", T("Approved by the director"), ("order", "approved_on")),))
AMENDMENT: Final = Form(PlanAmendment, (Section("", T("Change of an approved plan"), ("reason",)),))


class Works(Protocol):
    """Finds records of work that exist, for linking; `app` asks the other subjects."""

    def __call__(self, session: Session, since: date, until: date, /) -> Sequence[Work]:
        """Everything done between two days, the last first."""
        ...


class Frozen(AppError):
    """An approved plan was to be changed without a reason."""

    happened = T("This plan is approved: it changes by amendments with a reason.")
    remedy = T("Nothing was changed. Say why the plan changes.")


class NotThisStep(AppError):
    """A plan is not at the stage the step begins with."""

    happened = T("The plan is not at this step.")
    remedy = T("A draft is considered at the pedagogical council first, then approved by the director.")


class AlreadyThere(AppError):
    """A second plan of the same specialist and year."""

    happened = T("This plan is there already.")
    remedy = T("Open it in the list of plans.")


class NotThatDay(AppError):
    """A step is said to have been taken on a day it cannot have been."""

    happened = T("The day lies in the future or before the step that came first.")
    remedy = T("Nothing was changed. The council considers a plan first, the director approves it after that.")


class OutsideTheYear(AppError):
    """The day of a line lies outside the school year."""

    happened = T("The day lies outside the school year of this plan.")
    remedy = T("Nothing was changed. Choose a day of the school year {year}.")


class PlanBook:
    """The annual plans of one unlocked vault, for one window."""

    line_form: Final[Form] = LINE
    considered_form: Final[Form] = CONSIDERED
    approved_form: Final[Form] = APPROVED

    def __init__(self, store: Store, words: Words, today: Callable[[], date], works: Works) -> None:
        self._store, self._words, self._today, self._works = store, words, today, works

    # Which plans --------------------------------------------------------------------------------------------------------

    def years(self) -> list[str]:
        """School years that have a plan, and this and the next one, the last first."""
        today = self._today()
        with self._store.reading() as session:
            known = set(session.scalars(select(Plan.school_year).where(Plan.removed_at.is_(None))))
        return sorted(known | {dates.school_year(today), dates.school_year(today + timedelta(days=365))}, reverse=True)

    def this_year(self) -> str:
        """The school year of today."""
        return dates.school_year(self._today())

    def plans(self, school_year: str) -> list[PlanTitle]:
        """The plans of a year, in the order of the service, and the one they make together."""
        with self._store.reading() as session:
            found = plans_of_year(session, school_year)
            titles = [PlanTitle(plan.id, self._specialist(plan.specialist), plan.stage) for plan in found]
        return [*titles, PlanTitle(WHOLE, self._words.say(T("The whole service", "plan")), "")] if titles else []

    def own(self, school_year: str) -> int | None:
        """The plan the person at the desk most likely wants: her own, else the first."""
        with self._store.reading() as session:
            found = sorted(plans_of_year(session, school_year), key=lambda plan: not self._writes(plan.specialist))
        return found[0].id if found else None

    def missing(self, school_year: str) -> list[tuple[str, str]]:
        """Specialists whose plan of the year is not there yet and may be made at this desk: code and label."""
        with self._store.reading() as session:
            there = set(
                session.scalars(select(Plan.specialist).where(Plan.school_year == school_year, Plan.removed_at.is_(None)))
            )
        return [
            (option.code, self._words.say(option.label))
            for option in SPECIALISTS
            if option.code not in there and self._writes(option.code)
        ]

    def can_copy(self, specialist: str, school_year: str) -> bool:
        """Whether the year before has a plan to begin with."""
        with self._store.reading() as session:
            return _plan_of(session, specialist, _year_before(school_year)) is not None

    def make(self, specialist: str, school_year: str, *, copy: bool = False) -> int:
        """A new draft, empty or with last year's lines on the same days of this year."""
        self._allow(specialist)
        with self._store.saving() as session:
            if _plan_of(session, specialist, school_year) is not None:
                raise AlreadyThere
            made = Plan(specialist=specialist, school_year=school_year, author=self._store.account.name, stage=Stage.DRAFT.value)
            session.add(made)
            session.flush()
            source = _plan_of(session, specialist, _year_before(school_year)) if copy else None
            for line in _lines(session, source.id) if source is not None else ():
                values = {name: getattr(line, name) for name in FIELDS}
                values["due"] = rules.next_year(line.due, school_year)
                session.add(PlanLine(plan_id=made.id, section=line.section, position=line.position, **values))
            if source is not None:
                copy_week(session, source.id, made.id)
            self._store.journal.write("planned", KIND, made.id, year=school_year)
            return made.id

    # Reading ------------------------------------------------------------------------------------------------------------

    def sheet(self, plan_id: int) -> PlanShown:
        """One plan in both its orders."""
        with self._store.reading() as session:
            plan = _plan(session, plan_id)
            reader = PlanReader(session, self._words, self._today())
            return reader.sheet(plan, writes=self._writes(plan.specialist))

    def service(self, school_year: str) -> PlanShown:
        """The plan of the whole service: those of its specialists, in one."""
        with self._store.reading() as session:
            plans = plans_of_year(session, school_year)
            return PlanReader(session, self._words, self._today()).service(plans, school_year)

    def values(self, line_id: int) -> tuple[dict[str, Any], int]:
        """The fields of a line and its revision, for a form."""
        with self._store.reading() as session:
            line = session.get_one(PlanLine, line_id)
            return {name: getattr(line, name) for name in FIELDS}, line.revision

    def plan_of(self, line_id: int) -> tuple[int, str]:
        """The plan a line stands in, and its school year."""
        with self._store.reading() as session:
            plan = _plan(session, session.get_one(PlanLine, line_id).plan_id)
            return plan.id, plan.school_year

    def amendments(self, plan_id: int) -> list[AmendmentShown]:
        """The changes of an approved plan, in order."""
        with self._store.reading() as session:
            return amendments_of(session, plan_id, self._words)

    # Changing -----------------------------------------------------------------------------------------------------------

    def add(self, plan_id: int, section: str, values: Mapping[str, Any], reason: str = "") -> int:
        """A new line at the end of a section."""
        with self._store.saving() as session:
            plan = self._open(session, plan_id, reason)
            last = [line.position for line in _lines(session, plan_id) if line.section == section]
            line = PlanLine(plan_id=plan_id, section=section, position=max(last, default=0) + 1)
            _fill(line, values, plan.school_year)
            session.add(line)
            session.flush()
            self._amend(session, plan, line.id, None, _plain(line), reason)
            return line.id

    def keep(self, line_id: int, values: Mapping[str, Any], revision: int | None = None, reason: str = "") -> Callable[[], None]:
        """Change a line; only the given fields. Returns the way back."""
        with self._store.saving() as session:
            line = session.get_one(PlanLine, line_id)
            if revision is not None and line.revision != revision:
                raise ChangedMeanwhile
            plan = self._open(session, line.plan_id, reason)
            before, old = _plain(line), {name: getattr(line, name) for name in values}
            _fill(line, values, plan.school_year)
            if _plain(line) != before:
                self._amend(session, plan, line_id, before, _plain(line), reason)
        return lambda: self._restore(line_id, old, reason)

    def _restore(self, line_id: int, old: Mapping[str, Any], reason: str) -> None:
        self.keep(line_id, old, None, reason and self._words.say(T("Taken back: {reason}", reason=reason)))

    def move(self, line_id: int, month: str, reason: str = "") -> Callable[[], None]:
        """Put a line into another month; its day goes with it. Returns the way back."""
        with self._store.reading() as session:
            line = session.get_one(PlanLine, line_id)
            due = rules.moved(line.due, month, _plan(session, line.plan_id).school_year)
        return self.keep(line_id, {"month": month, "due": due}, None, reason)

    def place(self, line_id: int, section: str, before: int | None, reason: str = "") -> Callable[[], None]:
        """Put a line into a section, before another line or at the end. Returns the way back."""
        with self._store.saving() as session:
            line = session.get_one(PlanLine, line_id)
            plan = self._open(session, line.plan_id, reason if line.section != section else reason or "-")
            lines = _lines(session, plan.id)
            old = {each.id: (each.section, each.position) for each in lines}
            known, was = {each.id: each for each in lines}, _plain(line)
            line.section = section
            self._number(known, rules.placed([each.id for each in lines if each.section == section], line_id, before))
            if reason:
                self._amend(session, plan, line_id, was, _plain(line), reason)
        return lambda: self._put_back(line_id, old, reason)

    def step(self, line_id: int, step: int) -> Callable[[], None] | None:
        """One place up (-1) or down (+1) within the section. The order of work is no change of its content.

        Returns the way back, nothing where the line stands at the edge already.
        """
        with self._store.saving() as session:
            line = session.get_one(PlanLine, line_id)
            self._open(session, line.plan_id, "-")
            lines = {each.id: each for each in _lines(session, line.plan_id) if each.section == line.section}
            old = {each.id: (each.section, each.position) for each in lines.values()}
            order = rules.neighbour(list(lines), line_id, step)
            if order == list(lines):
                return None
            self._number(lines, order)
        return lambda: self._put_back(line_id, old, "")

    def _put_back(self, line_id: int, old: Mapping[int, tuple[str, int]], reason: str) -> None:
        """Every line where it stood; in an approved plan a change of section is an amendment this way, too."""
        with self._store.saving() as session:
            line = session.get_one(PlanLine, line_id)
            again = reason and self._words.say(T("Taken back: {reason}", reason=reason))
            plan = self._open(session, line.plan_id, again or ("-" if old[line_id][0] == line.section else ""))
            was = _plain(line)
            for id_, (section, position) in old.items():
                each = session.get_one(PlanLine, id_)
                each.section, each.position = section, position
            if reason:
                self._amend(session, plan, line_id, was, _plain(line), again)

    @staticmethod
    def _number(lines: Mapping[int, PlanLine], order: Sequence[int]) -> None:
        for position, id_ in enumerate(order, 1):
            if lines[id_].position != position:
                lines[id_].position = position

    def remove(self, line_id: int, reason: str = "") -> Callable[[], None]:
        """Take a line out. Returns the way back."""
        with self._store.saving() as session:
            line = session.get_one(PlanLine, line_id)
            plan = self._open(session, line.plan_id, reason)
            self._amend(session, plan, line_id, _plain(line), None, reason)
            self._store.bin.remove(session, line)

        def undo() -> None:
            with self._store.saving() as session:
                line = session.get_one(PlanLine, line_id)
                again = reason and self._words.say(T("Taken back: {reason}", reason=reason))
                plan = self._open(session, line.plan_id, again)
                self._store.bin.restore(session, line)
                self._amend(session, plan, line_id, None, _plain(line), again)

        return undo

    # Stages -------------------------------------------------------------------------------------------------------------

    def consider(self, plan_id: int, values: Mapping[str, Any]) -> None:
        """The pedagogical council considered the plan: protocol and day."""
        self._to(plan_id, Stage.CONSIDERED, protocol=values.get("protocol"), considered_on=values.get("considered_on"))

    def approve(self, plan_id: int, values: Mapping[str, Any]) -> None:
        """The director approved the plan: order and day. It is frozen from now on."""
        self._to(plan_id, Stage.APPROVED, order=values.get("order"), approved_on=values.get("approved_on"))

    def reopen(self, plan_id: int) -> None:
        """The council asked for changes: a considered plan is a draft again."""
        self._to(plan_id, Stage.DRAFT, protocol=None, considered_on=None)

    def _to(self, plan_id: int, stage: Stage, **values: Any) -> None:
        with self._store.saving() as session:
            plan = _plan(session, plan_id)
            self._allow(plan.specialist, deputy=True)
            if not rules.may_step(Stage(plan.stage), stage):
                raise NotThisStep
            told = next((value for name, value in values.items() if name.endswith("_on") and value is not None), None)
            if told is not None and not rules.may_be(told, plan.considered_on, self._today()):
                raise NotThatDay
            plan.stage = stage.value
            for name, value in values.items():
                setattr(plan, name, value)
            self._store.journal.write(stage.value, KIND, plan_id)

    # Evidence -----------------------------------------------------------------------------------------------------------

    def candidates(self, line_id: int) -> list[Work]:
        """Work of the school year so far that is not evidence of this line yet, the last first."""
        with self._store.reading() as session:
            line = session.get_one(PlanLine, line_id)
            first = int(_plan(session, line.plan_id).school_year[:4])
            taken = {(one.kind, one.record_id) for one in evidence.of_line(session, line_id)}
            found = self._works(session, date(first, 8, 1), min(date(first + 1, 7, 31), self._today()))
        return [work for work in found if (work.kind, work.record_id) not in taken]

    def unplanned(self, school_year: str) -> list[Work]:
        """Work of a school year that is evidence of no line of any plan, the last first."""
        first, last = date(int(school_year[:4]), 8, 1), min(date(int(school_year[:4]) + 1, 7, 31), self._today())
        with self._store.reading() as session:
            standing: Select[int] = select(PlanLine.id).join(Plan, Plan.id == PlanLine.plan_id)
            standing = standing.where(PlanLine.removed_at.is_(None), Plan.removed_at.is_(None))
            taken = evidence.linked_between(session, standing, first, last)
            return [work for work in self._works(session, first, last) if (work.kind, work.record_id) not in taken]

    def outside(self, school_year: Callable[[], str]) -> UnplannedRows:
        """The same as rows of a list, of whatever year is asked about."""
        return UnplannedRows(lambda: self.unplanned(school_year()), self._words)

    def link(self, line_id: int, work: Work) -> Callable[[], None]:
        """This record shows the work of the line. Returns the way back."""
        with self._store.saving() as session:
            self._allow(_plan(session, session.get_one(PlanLine, line_id).plan_id).specialist)
            evidence.link(session, line_id, work.kind, work.record_id, work.on, work.title, work.by or self._store.account.name)
        return lambda: self._unlink(line_id, work)

    def unlink(self, line_id: int, work: Work) -> Callable[[], None]:
        """Take a record away from a line; the record stays. Returns the way back."""
        self._unlink(line_id, work)
        return lambda: void(self.link(line_id, work))

    def _unlink(self, line_id: int, work: Work) -> None:
        with self._store.saving() as session:
            self._allow(_plan(session, session.get_one(PlanLine, line_id).plan_id).specialist)
            evidence.unlink(session, line_id, work.kind, work.record_id)

    # Rights -------------------------------------------------------------------------------------------------------------

    def _specialist(self, code: str) -> str:
        return next(self._words.say(option.label) for option in SPECIALISTS if option.code == code)

    def _writes(self, specialist: str) -> bool:
        return bool(self._store.account.roles & WRITERS[specialist])

    def _allow(self, specialist: str, *, deputy: bool = False) -> None:
        if not self._writes(specialist) and not (deputy and Role.DEPUTY in self._store.account.roles):
            raise Refused

    def _open(self, session: Session, plan_id: int, reason: str) -> Plan:
        plan = _plan(session, plan_id)
        self._allow(plan.specialist)
        if rules.is_frozen(plan.stage) and not reason.strip():
            raise Frozen
        return plan

    def _amend(self, session: Session, plan: Plan, line_id: int, before: dict[str, Any] | None, after: dict[str, Any] | None,
               reason: str) -> None:  # fmt: skip
        if rules.is_frozen(plan.stage):
            session.add(PlanAmendment(plan_id=plan.id, line_id=line_id, on=self._today(), reason=reason.strip(),
                                      author=self._store.account.name, before=before, after=after))  # fmt: skip


def void(_result: object) -> None:
    """Forget what a call gave back."""


def _fill(line: PlanLine, values: Mapping[str, Any], school_year: str) -> None:
    """Set the fields; a day decides the month."""
    for name in FIELDS:
        if name in values:
            setattr(line, name, values[name])
    if line.due is not None:
        if not rules.is_within(line.due, school_year):
            raise OutsideTheYear(year=school_year)
        line.month = rules.month_code(line.due)
    assert line.month in {option.code for option in MONTHS}


def _plain(line: PlanLine) -> dict[str, Any]:
    values = {name: getattr(line, name) for name in ("section", *FIELDS)}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def _plan(session: Session, plan_id: int) -> Plan:
    return session.get_one(Plan, plan_id)


def _plan_of(session: Session, specialist: str, school_year: str) -> Plan | None:
    return session.scalar(
        select(Plan).where(Plan.specialist == specialist, Plan.school_year == school_year, Plan.removed_at.is_(None))
    )


def plans_of_year(session: Session, school_year: str) -> list[Plan]:
    """The plans of a year in the order of the service."""
    order = [option.code for option in SPECIALISTS]
    found = session.scalars(select(Plan).where(Plan.school_year == school_year, Plan.removed_at.is_(None)))
    return sorted(found, key=lambda plan: order.index(plan.specialist))


def _lines(session: Session, plan_id: int) -> list[PlanLine]:
    """The lines of a plan in the order of its sections."""
    order = [section.code for section in sections_of(_plan(session, plan_id).specialist)]
    found = session.scalars(select(PlanLine).where(PlanLine.plan_id == plan_id, PlanLine.removed_at.is_(None))).all()
    return sorted(found, key=lambda line: (order.index(line.section), line.position, line.id))


def _year_before(school_year: str) -> str:
    return dates.school_year(date(int(school_year[:4]) - 1, 9, 1))
