"""Material help of a period for the reports: kinds, acts, whom, worth, sources; and the acts behind a number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Option
from sppk_desktop.core.reports import Figure, Named, Period, Row, Table
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity.listing import Known
from sppk_desktop.features.care.keeping import helped
from sppk_desktop.features.care.records import HELPS, SOURCES, MaterialHelp
from sppk_desktop.features.people.reporting import main_cards


def help_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 10, second part: what was handed over within the period, by kind and by source."""
    say = words.say
    found = session.scalars(
        select(MaterialHelp)
        .where(MaterialHelp.removed_at.is_(None), MaterialHelp.handed.between(period.since, period.until))
        .order_by(MaterialHelp.id)
    ).all()

    def line(title: str, rows: Sequence[MaterialHelp], key: str, *, strong: bool = False) -> Row:
        pupils = main_cards(session, "pupil", (id_ for row in rows for id_ in helped(session, row, row.handed or row.on)))
        families = main_cards(session, "family", (row.family_id for row in rows if row.pupil_id is None))
        cells = (
            Figure.of("material_help", [row.id for row in rows]), Figure.of("pupil", pupils), Figure.of("family", families),
            Figure.sum_of("material_help", {row.id: row.value for row in rows}),
        )  # fmt: skip
        return Row(title, cells, strong, key)

    def of(options: Sequence[Option], name: str, prefix: str) -> list[Row]:
        groups = [(one, [row for row in found if getattr(row, name) == one.code]) for one in options]
        return [line(say(one.label), rows, prefix + one.code) for one, rows in groups if rows]

    told: list[Row] = []
    if found:
        told = [
            *of(HELPS, "kind", ""), line(say(T("In all")), found, "all", strong=True), Row(say(T("By source", "help"))),
            *of(SOURCES, "source", "s."),
        ]  # fmt: skip
    head = (say(T("What kind of help")), say(T("Times", "column")), say(T("Pupils", "column")), say(T("Families", "column")),
            say(T("Worth, som")))  # fmt: skip
    note = say(T("What was handed over within the period; the worth is summed where it was written down."))
    return [Table("help", say(T("Material help")), head, tuple(told), note)]


def named_help(session: Session, ids: Sequence[int], words: Words) -> list[Named]:
    """The acts behind a number, by day."""
    rows: Sequence[Any] = session.scalars(
        select(MaterialHelp).where(MaterialHelp.id.in_(ids)).order_by(MaterialHelp.on, MaterialHelp.id)
    ).all()
    known = Known(session, rows, words.language)
    kind = MaterialHelp.__tablename__
    return [
        Named(kind, row.id, dates.short(row.handed or row.on), ": ".join(filter(None, (known.who(row), row.what))))
        for row in rows
    ]
