"""Reads a plan into what the windows and papers show: lines in words, by section and by month, with what was done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Option
from sppk_desktop.core.plans import WHOLE, AmendmentShown, ColumnShown, LineShown, PlanShown, SectionShown, Work
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.activity.evidence import Sum
from sppk_desktop.features.activity.records import Evidence
from sppk_desktop.features.plan import rules
from sppk_desktop.features.plan.closed import closed_months_of, closed_work_of
from sppk_desktop.features.plan.records import DIRECTIONS, FORMS, MONTHS, SPECIALISTS, Plan, PlanAmendment, PlanLine
from sppk_desktop.features.plan.rules import State
from sppk_desktop.features.plan.sections import direction_of, sections_of

TITLES: Final = {
    "social": T("Annual plan of the social pedagogue"),
    "psychologist": T("Annual plan of the psychologist"),
    "deputy": T("Annual plan of the deputy director"),
    "speech_therapist": T("Annual plan of the speech therapist"),
    "class_teachers": T("Annual plan of the class teachers"),
    "service": T("Annual plan of the socio-psychological-pedagogical service"),
}
SERVICE: Final = "service"
MOST: Final = 20  # records of a line that are named; the others are counted
_TONES: Final = {State.DONE: Tone.DONE, State.LATE: Tone.DANGER, State.NOW: Tone.INFO, State.AHEAD: Tone.NEUTRAL}


@dataclass(frozen=True, slots=True)
class Done:
    """What was done for a line: records, and months of a closed compartment with their numbers."""

    records: Sum | None = None
    closed: Sequence[tuple[str, int]] = ()

    @property
    def count(self) -> int:
        """All of it."""
        return self.recorded + sum(number for _month, number in self.closed)

    @property
    def recorded(self) -> int:
        """The records alone."""
        return self.records.count if self.records else 0

    @property
    def latest(self) -> Sequence[Evidence]:
        """The last few records."""
        return self.records.latest if self.records else ()

    @property
    def last_record(self) -> date | None:
        """The day of the last record."""
        return self.records.last if self.records else None


class PlanReader:
    """Reads within one session, in one language, as of one day."""

    def __init__(self, session: Session, words: Words, today: date) -> None:
        self._session, self._words, self._today = session, words, today

    def sheet(self, plan: Plan, *, writes: bool = False) -> PlanShown:
        """The whole plan."""
        lines = self._lines(plan)
        sections = self._sections(plan, lines)
        every = [line for section in sections for line in section.lines]
        return PlanShown(
            id=plan.id,
            title=self._words.say(T("{plan}, {year}", plan=self._words.say(TITLES[plan.specialist]), year=plan.school_year)),
            line=self._told(plan, every),
            stage=plan.stage,
            frozen=rules.is_frozen(plan.stage),
            writes=writes,
            sections=sections,
            months=self._months(plan.school_year, every),
        )

    def service(self, plans: Sequence[Plan], year: str) -> PlanShown:
        """The plan of the whole service: the plans of its specialists under each other, read only."""
        sections: list[SectionShown] = []
        for number, plan in enumerate(plans, 1):
            name = next(self._words.say(option.label) for option in SPECIALISTS if option.code == plan.specialist)
            sections.append(SectionShown(plan.specialist, f"{number}. {name}. {self._words.say(self._stage(plan))}", True, (), 0))
            sections += [
                replace(section, code=f"{plan.specialist}.{section.code}", title=f"{number}.{section.title}",
                        lines=[replace(line, number=f"{number}.{line.number}") for line in section.lines])
                for section in self._sections(plan, self._lines(plan))
            ]  # fmt: skip
        every = [line for section in sections for line in section.lines]
        approved = sum(plan.stage == rules.Stage.APPROVED for plan in plans)
        made = T("{n} plans, {approved} approved", n=len(plans), approved=approved)
        return PlanShown(
            id=WHOLE,
            title=self._words.say(T("{plan}, {year}", plan=self._words.say(TITLES[SERVICE]), year=year)),
            line=" · ".join(self._words.say(part) for part in (made, *self._fulfilment(every))),
            stage="",
            frozen=False,
            writes=False,
            sections=sections,
            months=self._months(year, every),
        )

    def _lines(self, plan: Plan) -> Sequence[PlanLine]:
        return self._session.scalars(
            select(PlanLine)
            .where(PlanLine.plan_id == plan.id, PlanLine.removed_at.is_(None))
            .order_by(PlanLine.position, PlanLine.id)
        ).all()

    def _sections(self, plan: Plan, lines: Sequence[PlanLine]) -> list[SectionShown]:
        ids = [line.id for line in lines]
        works, closed = evidence.sums(self._session, ids, MOST), closed_months_of(self._session, ids)
        by_section: dict[str, list[PlanLine]] = defaultdict(list)
        for line in lines:
            by_section[line.section].append(line)
        found = []
        for number, section in enumerate(sections_of(plan.specialist), 1):
            shown = [
                self._line(line, f"{number}.{at}", plan.school_year, Done(works.get(line.id), closed.get(line.id, ())))
                for at, line in enumerate(by_section[section.code], 1)
            ]
            title = f"{number}. {section.label(self._words.language)}"
            done = sum(line.state == State.DONE for line in shown)
            found.append(SectionShown(section.code, title, section.obligatory, shown, done))
        return found

    def _months(self, year: str, lines: Sequence[LineShown]) -> list[ColumnShown]:
        now = rules.month_code(self._today) if rules.is_within(self._today, year) else ""
        return [
            self._month(option, option.code == now, [line for line in lines if line.month == option.code]) for option in MONTHS
        ]

    def _month(self, option: Option, current: bool, lines: Sequence[LineShown]) -> ColumnShown:
        name = self._words.say(option.label)
        title = name[:1].upper() + name[1:]
        done = sum(line.state == State.DONE for line in lines)
        return ColumnShown(
            code=option.code,
            title=name,
            head=self._words.say(T("{month}, now", month=title)) if current else title,
            aside=self._words.say(T("{done} of {all} · {percent} %", done=done, all=len(lines), percent=100 * done // len(lines)))
            if lines
            else "",
            current=current,
            lines=sorted(lines, key=lambda line: line.texts["day"] or "99"),
        )

    def _line(self, line: PlanLine, number: str, year: str, works: Done) -> LineShown:
        done = rules.is_done(works.count, line.target)
        state = rules.state(line.month, line.due, year, self._today, done=done)
        return LineShown(
            id=line.id,
            revision=line.revision,
            section=line.section,
            number=number,
            month=line.month,
            state=state.value,
            tone=_TONES[state],
            status=self._words.say(self._status(line, state, works)),
            texts=self._texts(line, works),
            evidence=[Work(one.kind, one.record_id, one.on, one.title, one.by or "") for one in works.latest],
            more=works.recorded - len(works.latest),
            closed=self._closed(works),
        )

    def _status(self, line: PlanLine, state: State, works: Done) -> Phrase | str:
        counted = T("{done} of {all}", done=works.count, all=line.target or 1)
        if state is State.DONE:
            last = self._last(works)
            return T("done {day}", day=last) if works.count == 1 else T("done {day}, {n} records", day=last, n=works.count)
        if state is State.LATE:
            return T("overdue, {done} of {all}", done=works.count, all=line.target or 1) if works.count else T("overdue")
        if works.count:
            return counted
        if line.due is not None:
            weekday, day = dates.short_weekday(line.due, self._words.language), dates.day_month(line.due, self._words.language)
            return f"{weekday} {day}"
        return line.term or T("by the end of the month")

    def _texts(self, line: PlanLine, works: Done) -> Mapping[str, str]:
        say = self._words.say
        month = next(say(option.label) for option in MONTHS if option.code == line.month)
        form = next((say(option.label) for option in FORMS if option.code == line.form), "")
        served = direction_of(line.section, line.direction)
        direction = next((say(option.label) for option in DIRECTIONS if option.code == served), "")
        term = line.term or (dates.short(line.due) if line.due else month)
        return {
            "content": line.content,
            "aim": line.aim or "",
            "for_whom": line.for_whom or "",
            "form": form,
            "direction": direction,
            "term": term,
            "day": f"{line.due:%d}" if line.due else "",
            "responsible": line.responsible or "",
            "expected": line.expected or "",
            "done": self._done(line, works),
        }

    def _done(self, line: PlanLine, works: Done) -> str:
        """The mark of fulfilment, computed from what is linked and from what was counted in a closed compartment."""
        if not works.count:
            return ""
        if line.target and line.target > 1:
            return self._words.say(T("{done} / {all}, last {day}", done=works.count, all=line.target, day=self._last(works)))
        last = works.last_record
        return self._words.say(T("done {day}", day=dates.short(last) if last is not None else self._last(works)))

    def _last(self, works: Done) -> str:
        """The last day, or where only closed work is later, its month."""
        last = works.last_record
        if last is not None and (not works.closed or f"{last:%Y-%m}" >= works.closed[-1][0]):
            return dates.day_month(last, self._words.language)
        return self._month_name(works.closed[-1][0])

    def _month_name(self, month: str) -> str:
        """«2026-11» → «ноябрь»."""
        return next(self._words.say(option.label) for option in MONTHS if option.code == month[-2:])

    def _closed(self, works: Done) -> Sequence[str]:
        """«November: 3 records in the psychologist's compartment»: the number is all that is told."""
        say = self._words.say
        return [
            say(T("{month}: {n} records of the psychologist, kept by her alone", month=self._month_name(month), n=number))
            for month, number in works.closed
        ]

    def _told(self, plan: Plan, lines: Sequence[LineShown]) -> str:
        return " · ".join(self._words.say(part) for part in (self._stage(plan), *self._fulfilment(lines)))

    @staticmethod
    def _fulfilment(lines: Sequence[LineShown]) -> list[Phrase]:
        done = sum(line.state == State.DONE for line in lines)
        late = sum(line.state == State.LATE for line in lines)
        share = rules.Share(done, len(lines))
        parts = [T("{n} works", n=len(lines))]
        if share.percent is not None:
            parts.append(T("done {done} ({percent} %)", done=done, percent=share.percent))
        if late:
            parts.append(T("{n} overdue", n=late))
        return parts

    def _stage(self, plan: Plan) -> Phrase:
        if plan.stage == rules.Stage.APPROVED:
            return T("Approved: order No. {number}, {day}", number=plan.order or "—", day=dates.short(plan.approved_on))
        if plan.stage == rules.Stage.CONSIDERED:
            return T("Considered: protocol No. {number}, {day}", number=plan.protocol or "—", day=dates.short(plan.considered_on))
        return T("Draft, not considered yet")


def done_counts(session: Session, line_ids: Sequence[int], until: date | None = None) -> dict[int, int]:
    """How many records of work each line has, the closed ones with them; lines without any are missing."""
    counted = evidence.counts(session, line_ids, until)
    for id_, work in closed_work_of(session, line_ids, until).items():
        counted[id_] = counted.get(id_, 0) + work
    return counted


def done_towards(session: Session, needed: Mapping[int, int]) -> dict[int, int]:
    """The same of lines that need so many: all are named, and none is counted further than the most that one of them needs."""
    most = max(needed.values(), default=0)
    works = (
        select(literal(1))
        .where(Evidence.plan_line_id == PlanLine.id, Evidence.removed_at.is_(None))
        .limit(most)
        .correlate(PlanLine)
    )
    counted = select(func.count()).select_from(works.subquery()).scalar_subquery()
    found = {id_: int(work) for id_, work in session.execute(select(PlanLine.id, counted).where(PlanLine.id.in_(list(needed))))}
    for id_, work in closed_work_of(session, list(needed)).items():
        found[id_] += work
    return found


def amendments_of(session: Session, plan_id: int, words: Words) -> list[AmendmentShown]:
    """The changes of an approved plan, in order."""
    rows = session.scalars(
        select(PlanAmendment)
        .where(PlanAmendment.plan_id == plan_id, PlanAmendment.removed_at.is_(None))
        .order_by(PlanAmendment.on, PlanAmendment.id)
    )
    return [AmendmentShown(row.on, words.say(_what(row, words)), row.reason, row.author) for row in rows]


def _what(row: PlanAmendment, words: Words) -> Phrase:
    """What was done to the line; a changed month or text says what it was and what it became."""
    before, after = row.before, row.after
    if before is None or after is None:
        work = str((after or before or {}).get("content", ""))
        return T("Added: {work}", work=work) if after else T("Taken out: {work}", work=work)
    work = str(after.get("content", ""))
    months = {option.code: words.say(option.label) for option in MONTHS}
    if before["month"] != after["month"]:
        was, now = months[str(before["month"])], months[str(after["month"])]
        return T("Moved from {was} to {now}: {work}", was=was, now=now, work=work)
    if before["content"] != after["content"]:
        return T("Worded anew: {was} → {now}", was=str(before["content"]), now=work)
    return T("Changed: {work}", work=work)
