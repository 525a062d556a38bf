"""Clubs and checks of a period for the reports: members by direction, the risk group among them, checks and whom they found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Option
from sppk_desktop.core.reports import Figure, Named, Period, Row, Table
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.leisure.engagement import shares
from sppk_desktop.features.leisure.keeping import members_on
from sppk_desktop.features.leisure.records import (
    AREAS,
    CHECKS,
    Club,
    ClubPupil,
    EngagementCheck,
    EngagementPupil,
    OrderCheck,
    OrderCheckPupil,
)
from sppk_desktop.features.people.reporting import main_cards

_HARMLESS = ("order",)


def clubs_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 9, second part: clubs and their members on the last day, by direction; the risk group among them."""
    say = words.say
    every, risk = shares(session, period.until)
    rows = session.execute(
        select(Club.id, Club.area, ClubPupil.pupil_id)
        .join(ClubPupil, Club.id == ClubPupil.club_id)
        .where(*members_on(period.until))
    ).all()
    areas: dict[str | None, tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for club, area, pupil in rows:
        areas[area][0].add(club)
        areas[area][1].add(pupil)

    def line(title: str, clubs: set[int], pupils: set[int], key: str, *, strong: bool = False) -> Row:
        here = main_cards(session, "pupil", pupils) & every.pupils
        cells = (Figure.of("club", clubs), Figure.of("pupil", here), Figure.of("pupil", here & risk.pupils, protected=True))
        return Row(title, cells, strong, key)

    told = [line(say(one.label), *areas[one.code], one.code) for one in AREAS if one.code in areas]
    if None in areas:
        told.append(line(say(T("direction not told")), *areas[None], "untold"))
    if told:
        clubs, pupils = {row.id for row in rows}, {row.pupil_id for row in rows}
        told.append(line(say(T("In all")), clubs, pupils, "all", strong=True))
    head = (say(T("Direction", "of a club")), say(T("Clubs", "column")), say(T("Members", "column")),
            say(T("of them risk group", "column")))  # fmt: skip
    note = say(T("On the last day of the period; a child in two clubs is counted once in all."))
    return [Table("clubs", say(T("Clubs and sections")), head, tuple(told), note)]


def checks_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Control of attendance, engagement and regime (R-5.3l–n): checks held, children named by them."""
    say = words.say
    checks = session.execute(
        select(OrderCheck.id, OrderCheck.kind).where(
            OrderCheck.removed_at.is_(None), OrderCheck.on.between(period.since, period.until)
        )
    ).all()
    named = session.execute(
        select(OrderCheckPupil.order_check_id, OrderCheckPupil.pupil_id, OrderCheckPupil.found).where(
            OrderCheckPupil.order_check_id.in_([row.id for row in checks]), OrderCheckPupil.removed_at.is_(None)
        )
    ).all()
    engagement = session.scalars(
        select(EngagementCheck.id).where(
            EngagementCheck.removed_at.is_(None), EngagementCheck.on.between(period.since, period.until)
        )
    ).all()
    asked = session.execute(
        select(EngagementPupil.pupil_id, EngagementPupil.engaged).where(
            EngagementPupil.engagement_check_id.in_(engagement), EngagementPupil.removed_at.is_(None),
            EngagementPupil.engaged.is_not(None),
        )
    ).all()  # fmt: skip

    def people(ids: Sequence[int]) -> Figure:
        return Figure.of("pupil", main_cards(session, "pupil", ids), protected=True)

    def line(one: Option) -> Row:
        own = {row.id for row in checks if row.kind == one.code}
        found = [row.pupil_id for row in named if row.order_check_id in own and row.found not in _HARMLESS]
        return Row(say(one.label), (Figure.of("order_check", own), people(found)), key=one.code)

    told = [row for row in map(line, CHECKS) if isinstance(row.cells[0], Figure) and row.cells[0].value]
    if engagement:
        idle = [row.pupil_id for row in asked if row.engaged == "nowhere"]
        told.append(
            Row(say(T("Checks of engagement")), (Figure.of("engagement_check", engagement), people(idle)), key="engagement")
        )
    head = (say(T("What is checked")), say(T("Held", "column")), say(T("Children found", "column")))
    note = say(T("Found: absent, late, in a public place at night, engaged nowhere and the like; each child once in a line."))
    return [Table("checks", say(T("Attendance, engagement and regime: checks")), head, tuple(told), note,
                  say(T("Checks", "part")))]  # fmt: skip


def named_entries(session: Session, kind: str, ids: Sequence[int], words: Words) -> list[Named]:
    """Clubs and checks behind a number."""
    if kind == Club.__tablename__:
        clubs = session.scalars(select(Club).where(Club.id.in_(ids)).order_by(Club.name))
        return [Named(kind, row.id, "", ", ".join(filter(None, (row.name, row.place)))) for row in clubs]
    if kind == OrderCheck.__tablename__:
        labels = {one.code: words.say(one.label) for one in CHECKS}
        orders = session.scalars(select(OrderCheck).where(OrderCheck.id.in_(ids)).order_by(OrderCheck.on, OrderCheck.id))
        return [
            Named(kind, row.id, dates.short(row.on), ", ".join(filter(None, (labels.get(row.kind, ""), row.place))))
            for row in orders
        ]
    checks = session.scalars(select(EngagementCheck).where(EngagementCheck.id.in_(ids)).order_by(EngagementCheck.on))
    return [Named(kind, row.id, dates.short(row.on), row.essence or "") for row in checks]
