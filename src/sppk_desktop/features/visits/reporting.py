"""Visits and raids of a period for the reports: how many, to how many families, what was found and concluded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.reports import Figure, Named, Period, Row, Table
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.people.reporting import main_cards
from sppk_desktop.features.visits.records import CONCLUSIONS, MEASURES, OUTCOMES, Raid, Visit


def visits_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 4 of the social pedagogue: visits, raids, acts, outcomes, conclusions and measures."""
    say = words.say
    made = session.execute(
        select(Visit.id, Visit.family_id, Visit.raid_id, Visit.outcome, Visit.signed_at, Visit.conclusion_level, Visit.measures)
        .where(Visit.removed_at.is_(None), Visit.outcome.is_not(None), Visit.visited_on.between(period.since, period.until))
        .order_by(Visit.id)
    ).all()
    raids = session.scalars(
        select(Raid.id).where(
            Raid.removed_at.is_(None), Raid.status.in_(("finished", "under_way")), Raid.on.between(period.since, period.until)
        )
    ).all()

    def line(title: str, fits: Callable[[object], bool] = lambda _: True, *, protected: bool = False, key: str = "") -> Row:
        rows = [row for row in made if fits(row)]
        families = main_cards(session, "family", (row.family_id for row in rows))
        cells = (Figure.of("visit", [row.id for row in rows], protected=protected),
                 Figure.of("family", families, protected=protected))  # fmt: skip
        return Row(title, cells, key=key)

    out = [
        line(say(T("Visits made")), key="all"),
        line(say(T("on raids", "visits")), lambda row: row.raid_id is not None, key="on_raids"),  # type: ignore[attr-defined]
        line(say(T("acts signed", "visits")), lambda row: row.signed_at is not None, key="signed"),  # type: ignore[attr-defined]
        Row(say(T("Raids held")), (Figure.of("raid", raids), _families_of(session, made, raids)), key="raids"),
        Row(say(T("Outcome"))),
        *(line(say(one.label), lambda row, code=one.code: row.outcome == code, key=one.code) for one in OUTCOMES),  # type: ignore[misc]
        Row(say(T("Conclusion of the act"))),
        *(line(say(one.label), lambda row, code=one.code: row.conclusion_level == code, protected=True, key=one.code)  # type: ignore[misc]
          for one in CONCLUSIONS),
        Row(say(T("Measures taken"))),
        *(line(say(one.label), lambda row, code=one.code: code in (row.measures or ()), key=f"m.{one.code}")  # type: ignore[misc]
          for one in MEASURES),
    ]  # fmt: skip
    head = (say(T("Indicator")), say(T("Visits", "column")), say(T("Families", "column")))
    return [Table("visits", say(T("Home visits and raids")), head, tuple(out), short=say(T("Visits and raids")))]


def _families_of(session: Session, made: Sequence[object], raids: Collection[int]) -> Figure:
    on_raids = (row.family_id for row in made if row.raid_id in raids)  # type: ignore[attr-defined]
    return Figure.of("family", main_cards(session, "family", on_raids))


def named_visits(session: Session, ids: Sequence[int], words: Words) -> list[Named]:
    """Visits behind a number, by day."""
    rows = session.execute(
        select(Visit.id, Visit.visited_on, Visit.planned_for, Family.name)
        .join(Family, Family.id == Visit.family_id)
        .where(Visit.id.in_(ids))
        .order_by(Visit.visited_on, Visit.id)
    )
    say = words.say
    return [
        Named("visit", id_, dates.short(on or planned), say(T("{family}: home visit", family=name)))
        for id_, on, planned, name in rows
    ]


def named_raids(session: Session, ids: Sequence[int], words: Words) -> list[Named]:
    """Raids behind a number, by day."""
    rows = session.execute(select(Raid.id, Raid.on, Raid.number, Raid.purpose).where(Raid.id.in_(ids)).order_by(Raid.on))
    return [
        Named("raid", id_, dates.short(on), purpose or words.say(T("Raid No. {number}", number=number or "—")))
        for id_, on, number, purpose in rows
    ]
