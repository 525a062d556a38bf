"""Lists around a raid as data: families to choose from, and the families of one raid in the order of the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.calendar import year_of
from sppk_desktop.features.people.catalogues import categories
from sppk_desktop.features.people.records import Family, FamilyCategory, PupilCategory
from sppk_desktop.features.people.standing import address_line, classes_of_year, pupils_of_families
from sppk_desktop.features.visits import raid
from sppk_desktop.features.visits.history import state_of
from sppk_desktop.features.visits.records import CONCLUSIONS, OUTCOMES, RaidFamily, Visit
from sppk_desktop.features.visits.rules import EXAMINED
from sppk_desktop.features.visits.screens import CONCLUSION_TONES, STATE_TONES, said, said_shortly

_MONTHS: Final = (1, 2, 3, 6, 12)
_PLACE: Final = (Family.settlement, Family.street, Family.house, Family.flat, Family.address_text)


def classes_line(children: Sequence[Any]) -> str:
    """«7А, 3В»."""
    return ", ".join(dict.fromkeys(child.class_name for child in children if child.class_name))


class ChoiceRows:
    """Families a raid may go to: every filter that is set must hold; in the order of the streets."""

    def __init__(self, words: Words, today: date) -> None:
        self._words, self._today = words, today
        self.columns: Sequence[Column] = (
            Column("address", T("Address"), width=30, sortable=False),
            Column("family", T("Family"), width=20, sortable=False, marks_hits=True),
            Column("classes", T("Classes"), "class", width=9, rank=1, sortable=False),
            Column("last", T("Last visit"), Kind.DATE, width=11, sortable=False),
        )
        self.filters: Sequence[Filter] = (
            Filter("class", T("Class"), self._classes),
            Filter("category", T("Category"), self._categories),
            Filter("months", T("Not visited"), self._months),
            Filter("street", T("Street"), self._streets),
        )

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        asked = request.filters
        choice = raid.Choice(
            class_ids=(int(asked["class"]),) if asked.get("class") else (),
            categories=(asked["category"],) if asked.get("category") else (),
            not_visited_months=int(asked["months"]) if asked.get("months") else None,
            street=asked.get("street", ""),
        )
        ids = raid.chosen_ids(session, choice, self._today)
        words = search_fold(request.search).split()
        if not words:
            return ids
        fitting = select(Family.id).where(*(Family.name_fold.contains(word, autoescape=True) for word in words))
        kept = set(session.scalars(fitting))
        return [id_ for id_ in ids if id_ in kept]

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        children = pupils_of_families(session, ids, self._today, enrolled_only=True)
        last = raid.last_visits(session, ids, self._today)
        found = session.execute(select(Family.id, Family.name, *_PLACE).where(Family.id.in_(ids)))
        return {row.id: (address_line(row), row.name, classes_line(children.get(row.id, ())), last.get(row.id)) for row in found}

    def _classes(self, session: Session) -> Sequence[Choice]:
        year = year_of(session, self._today)
        return [Choice(str(id_), name) for id_, name in classes_of_year(session, year.id)] if year is not None else []

    def _categories(self, session: Session) -> Sequence[Choice]:
        used = set(session.scalars(select(FamilyCategory.code).where(FamilyCategory.removed_at.is_(None)).distinct()))
        used |= set(session.scalars(select(PupilCategory.code).where(PupilCategory.removed_at.is_(None)).distinct()))
        known = categories(session).values()
        return [Choice(one.code, one.label(self._words.language)) for one in known if one.code in used and one.group in "BCDEGH"]

    def _months(self, _session: Session) -> Sequence[Choice]:
        return [Choice(str(months), T("for {n} months", n=months)) for months in _MONTHS]

    def _streets(self, session: Session) -> Sequence[Choice]:
        found = session.execute(
            select(Family.settlement, Family.street)
            .where(Family.removed_at.is_(None), Family.closed.is_(None))
            .group_by(Family.settlement, Family.street)
            .order_by(func.min(Family.address_key))
        )
        return [Choice(name, name) for name in dict.fromkeys(part for row in found for part in row if part)]


class WayRows:
    """The families of one raid; a row's id is its visit."""

    def __init__(self, raid_id: int, words: Words, today: date) -> None:
        self._raid, self._words, self._today = raid_id, words, today
        self.columns: Sequence[Column] = (
            Column("family", T("Family"), width=20, sortable=False),
            Column("classes", T("Classes"), "class", width=8, rank=2, sortable=False),
            Column("address", T("Address"), width=24, rank=1, sortable=False),
            Column("result", T("Result"), "chips", width=24, sortable=False),
            Column("state", T("Status"), "chips", width=16, rank=3, sortable=False),
        )
        self.filters: Sequence[Filter] = ()

    def ids(self, session: Session, _request: Request) -> Sequence[int]:
        """See `RowSource`."""
        return session.scalars(
            select(Visit.id)
            .join(RaidFamily, RaidFamily.visit_id == Visit.id)
            .where(RaidFamily.raid_id == self._raid, RaidFamily.removed_at.is_(None), Visit.removed_at.is_(None))
            .order_by(RaidFamily.position, RaidFamily.id)
        ).all()

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        places = {visit: at for at, visit in enumerate(self.ids(session, Request()), start=1)}
        rows = session.execute(
            select(
                *(
                    Visit.id,
                    Visit.family_id,
                    Visit.planned_for,
                    Visit.visited_on,
                    Visit.outcome,
                    Visit.signed_at,
                    Visit.cancelled,
                ),
                *(Visit.conclusion_level, Family.name, *_PLACE),
            )
            .join(Family, Family.id == Visit.family_id)
            .where(Visit.id.in_(ids))
        ).all()
        children = pupils_of_families(session, {row.family_id for row in rows}, self._today, enrolled_only=True)
        return {row.id: self._cells(row, places.get(row.id, 0), classes_line(children.get(row.family_id, ()))) for row in rows}

    def _cells(self, row: Any, place: int, classes: str) -> list[Any]:
        state = state_of(row, self._today)
        return [
            f"{place}. {row.name}",
            classes,
            address_line(row),
            self._result(row),
            [Chip(self._words.say(state.label), STATE_TONES[state])],
        ]

    def _result(self, row: Any) -> list[Chip]:
        if row.outcome == EXAMINED and row.conclusion_level:
            return [Chip(said_shortly(CONCLUSIONS, row.conclusion_level, self._words), CONCLUSION_TONES[row.conclusion_level])]
        return [Chip(said(OUTCOMES, row.outcome, self._words), Tone.NEUTRAL)] if row.outcome else []
