"""Annual plans of the invented school: this year's, approved and partly done."""

from __future__ import annotations

import json
from datetime import date, time
from random import Random
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.places import resources
from sppk_desktop.core.plans import Work
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.activity.records import Activity
from sppk_desktop.features.plan import rules
from sppk_desktop.features.plan.plan_book import Works
from sppk_desktop.features.plan.records import Plan, PlanHour, PlanLine
from sppk_desktop.features.plan.rules import Stage
from sppk_desktop.features.plan.sections import sections_of

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_AUTHORS: Final = {"social": "Асанова Г. Ө.", "psychologist": "Токтоматова Б. Т."}
_LEFT: Final = 9
"""One in so many past lines of the invented year was forgotten."""
_WEEKS: Final = {
    "social": (
        ("1", "08:30", "09:30", "Жуманын планын тактоо, класс жетекчилер менен жолугушуу", "Класс жетекчилер"),
        ("1", "13:00", "15:00", "Жеке баарлашуулар", "Окуучулар"),
        ("2", "09:00", "11:00", "Сабакка катышууну көзөмөлдөө", "1–11-класстар"),
        ("2", "14:00", "17:00", "Үй-бүлөлөргө баруу", "Тобокелдик тобу"),
        ("3", "09:00", "11:00", "Ата-энелерди кабыл алуу", "Ата-энелер"),
        ("3", "13:00", "14:00", "ИДН инспектору менен иш", ""),
        ("4", "09:00", "12:00", "Документтер менен иш", ""),
        ("4", "14:00", "17:00", "Үй-бүлөлөргө баруу", "Тобокелдик тобу"),
        ("5", "09:00", "11:00", "Алдын алуу сааттары", "7–9-класстар"),
        ("5", "13:00", "14:30", "Тамактануу жана жардам боюнча иш", ""),
        ("6", "09:00", "12:00", "Рейддер, ийримдер менен камтууну текшерүү", ""),
    ),
    "psychologist": (
        ("1", "09:00", "12:00", "Диагностика", "Класстар боюнча"),
        ("1", "13:00", "15:00", "Жеке консультация", "Окуучулар"),
        ("2", "09:00", "12:00", "Өнүктүрүүчү сабактар", "Кичи топтор"),
        ("3", "09:00", "11:00", "Ата-энелерге консультация", "Ата-энелер"),
        ("3", "13:00", "16:00", "Натыйжаларды иштеп чыгуу", ""),
        ("4", "09:00", "12:00", "Сабактарга катышуу, байкоо", "5-класстар"),
        ("4", "14:00", "15:00", "Мугалимдерге консультация", "Мугалимдер"),
        ("5", "09:00", "12:00", "Психологиялык агартуу", "9–11-класстар"),
    ),
}
_JOURNALS: Final = {
    "lecture": "lecture", "talk": "group_talk", "stand": "stand", "review": "review", "consultation": "consultation",
    "group_consultation": "group_consultation", "survey": "survey", "observation": "observation", "attendance": "attendance",
    "engagement": "engagement", "regime": "regime", "documents": "documents", "meeting": "council", "event": "event",
}  # fmt: skip


def build(store: Store, works: Works, *, today: date, seed: int = 12) -> None:
    """Write the plans of the school year of ``today`` into an open vault, with what was done so far."""
    year = dates.school_year(today)
    with store.saving() as session:
        done = list(works(session, date(int(year[:4]), 8, 1), today))
        for specialist, author in _AUTHORS.items():
            plan = _plan(session, specialist, author, year, done, today, Random(seed))
            for weekday, starts, ends, content, for_whom in _WEEKS[specialist]:
                session.add(PlanHour(plan_id=plan.id, weekday=weekday, starts=time.fromisoformat(starts),
                                     ends=time.fromisoformat(ends), content=content, for_whom=for_whom))  # fmt: skip


def _plan(session: Session, specialist: str, author: str, year: str, done: list[Work], today: date, random: Random) -> Plan:
    first = int(year[:4])
    plan = Plan(
        specialist=specialist, school_year=year, author=author, stage=Stage.APPROVED.value, protocol="1",
        considered_on=date(first, 8, 28), order="96", approved_on=date(first, 9, 5),
    )  # fmt: skip
    session.add(plan)
    session.flush()
    told = json.loads((resources() / "demo" / "plans.json").read_text(encoding="utf-8"))[specialist]
    for section in sections_of(specialist):
        for position, row in enumerate(told.get(section.code, ()), 1):
            line = _line(plan, section.code, position, row, author)
            session.add(line)
            session.flush()
            _do(session, line, year, done, today, author, random)
    return plan


def _line(plan: Plan, section: str, position: int, row: dict[str, Any], author: str) -> PlanLine:
    due = date(rules.year_of_month(row["month"], plan.school_year), int(row["month"]), row["day"]) if "day" in row else None
    return PlanLine(
        plan_id=plan.id, section=section, position=position, content=row["content"], aim=row.get("aim"),
        for_whom=row.get("for"), form=row.get("form"), month=row["month"], due=due, term=row.get("term"),
        responsible=row.get("who", author), expected=row.get("expected"), target=row.get("target"),
    )  # fmt: skip


def _do(session: Session, line: PlanLine, year: str, done: list[Work], today: date, author: str, random: Random) -> None:
    """Link what was done in the line's month: visits and raids as they are, other work as an entry of the journal."""
    starts = date(rules.year_of_month(line.month, year), int(line.month), 1)
    by = rules.deadline(line.month, line.due, year)
    if line.form in ("raid", "visit"):
        fitting = [work for work in done if work.kind == line.form and starts <= work.on <= min(today, by)]
        for work in fitting[: line.target or 1]:
            evidence.link(session, line.id, work.kind, work.record_id, work.on, work.title, author)
    elif by < today and line.form in _JOURNALS and random.randrange(_LEFT):
        entry = Activity(kind=_JOURNALS[line.form], on=by, topic=line.content, with_whom=line.for_whom, plan_line_id=line.id)
        session.add(entry)
        session.flush()
        evidence.link(session, line.id, "activity", entry.id, by, line.content, author)
