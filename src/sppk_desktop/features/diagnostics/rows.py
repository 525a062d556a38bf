"""The list of cards, searched, filtered and ordered by the database: of each pupil or family the last one, or all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session, aliased

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request, Tone, Trend
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diagnostics.catalogue import Rules, rules
from sppk_desktop.features.diagnostics.forms import KINDS
from sppk_desktop.features.diagnostics.reckoning import Change, change
from sppk_desktop.features.people.listing import ordered_ids
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.same import main_on, on_card, others_of
from sppk_desktop.features.people.standing import class_names, pupils_of_families

_TONES: Final = {Change.BETTER: Tone.DONE, Change.WORSE: Tone.DANGER}
_POINTS: Final = 12


class CardRows:
    """Cards of adolescents, or of families; the newest first."""

    def __init__(self, kind: str, words: Words, today: date, *, names_protected: bool = True) -> None:
        self.kind = KINDS[kind]
        self._words, self._today, self._names_protected = words, today, names_protected
        self._owner: Any = Pupil if self.kind.owner == "pupil" else Family
        self._owner_id: Any = getattr(self.kind.record, self.kind.owner_id)
        self._main = main_on(self.kind.owner, self._owner_id)
        pupils = self.kind.owner == "pupil"
        self.columns: Sequence[Column] = (
            Column("name", T("Pupil") if pupils else T("Family"), width=28, marks_hits=True),
            Column("classes", T("Class") if pupils else T("Classes"), "class", width=7, rank=1, sortable=False),
            Column("on", T("Date"), Kind.DATE, width=9),
            Column("level", T("Level", "card"), "chips", width=20, sortable=False),
            Column("total", T("Sum", "card"), Kind.INTEGER, width=7),
            Column("trend", T("Over time"), "trend", width=8, rank=2, sortable=False),
            Column("change", T("Since the card before"), "toned", width=15, rank=2, sortable=False),
            Column("state", T("State", "card"), "toned", width=12, sortable=False),
            Column("next", T("Next card"), "toned", width=14, rank=3),
        )
        self.filters: Sequence[Filter] = (
            Filter("which", T("Which"), lambda _: [Choice("last", T("the last of each")), Choice("draft", T("not signed yet"))],
                   start="last"),
            Filter("level", T("Level", "card"), self._levels),
            *([Filter("danger", T("Danger"), lambda _: [Choice("yes", T("somebody was told"))])] if names_protected else []),
            Filter("due", T("When"), lambda _: [Choice("overdue", T("due or overdue"))]),
        )  # fmt: skip

    def _levels(self, session: Session) -> Sequence[Choice]:
        told = rules(session, self.kind.key).levels
        unknown = Choice("unknown", T("unknown", "level"))
        return [*(Choice(level.code, level.label(self._words.language)) for level in told), unknown]

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        record = self.kind.record
        orders: dict[str, Any] = {
            "name": self._owner.name_key, "on": record.on, "total": record.total, "next": record.next_on,
        }  # fmt: skip
        key = orders.get(request.sort)
        found = select(record.id).join(self._owner, self._owner.id == self._main).where(*self._wanted(request))
        if key is None:
            found = found.order_by(record.on.desc(), record.id.desc())
        else:
            found = found.order_by(key.desc().nulls_last() if request.descending else key.asc().nulls_last(), record.id)
        return ordered_ids(session, found, request.limit)

    def _wanted(self, request: Request) -> list[ColumnElement[bool]]:
        record = self.kind.record
        wanted: list[ColumnElement[bool]] = [record.removed_at.is_(None)]
        for word in search_fold(request.search).split():
            wanted.append(self._owner.name_fold.contains(word, autoescape=True))
        for key, value in request.filters.items():
            match key, value:
                case "which", "last":
                    wanted.append(record.id == self._newest())
                case "which", "draft":
                    wanted.append(record.signed_at.is_(None))
                case "level", "unknown":
                    wanted.append(record.level.is_(None))
                case "level", str():
                    wanted.append(record.level == value)
                case "danger", "yes":
                    wanted.append(record.told.is_not(None))
                case "due", "overdue":
                    wanted += [record.next_on <= self._today, record.id == self._newest()]
        return wanted

    def _newest(self) -> Any:
        other = aliased(self.kind.record)
        query: Select[int] = (
            select(other.id)
            .where(on_card(self.kind.owner, getattr(other, self.kind.owner_id), self._owner_id), other.removed_at.is_(None))
            .order_by(other.on.desc(), other.id.desc())
            .limit(1)
            .correlate(self.kind.record)
        )
        return query.scalar_subquery()

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        record, name = self.kind.record, self._owner.full_name if self.kind.owner == "pupil" else Family.name
        chosen = (record.id, self._main.label("owner"), name.label("name"), record.on, record.level, record.level_by_hand,
                  record.total, record.next_on, record.signed_at, record.told, record.rules)  # fmt: skip
        found = session.execute(select(*chosen).join(self._owner, self._owner.id == self._main).where(record.id.in_(ids))).all()
        owners = {row.owner for row in found}
        classes, told = self._classes(session, owners), rules(session, self.kind.key)
        lines = self._points(session, owners)
        return {row.id: self._cells(row, classes.get(row.owner, ""), told, lines[row.owner]) for row in found}

    def _classes(self, session: Session, owners: set[int]) -> dict[int, str]:
        if self.kind.owner == "pupil":
            return class_names(session, owners, self._today)
        children = pupils_of_families(session, owners, self._today)
        return {
            id_: ", ".join(dict.fromkeys(child.class_name for child in own if child.class_name)) for id_, own in children.items()
        }

    def _points(self, session: Session, owners: set[int]) -> Mapping[int, list[tuple[date, int, int | None, str]]]:
        record = self.kind.record
        points: dict[int, list[tuple[date, int, int | None, str]]] = defaultdict(list)
        for owner, on, id_, total, made_by in session.execute(
            select(self._main, record.on, record.id, record.total, record.rules)
            .where(
                self._owner_id.in_([*owners, *others_of(session, self.kind.owner, owners)]),
                record.removed_at.is_(None),
                record.signed_at.is_not(None),
            )
            .order_by(record.on, record.id)
        ):
            points[owner].append((on, id_, total, made_by))
        return points

    def _cells(self, row: Any, classes: str, told: Rules, points: Sequence[tuple[date, int, int | None, str]]) -> list[Any]:
        say = self._words.say
        until = [point for point in points if (point[0], point[1]) <= (row.on, row.id)]
        sums = [total for _, _, total, made_by in until if made_by == row.rules]
        gone = change(sums[-2], sums[-1]) if len(sums) > 1 and until[-1][1] == row.id else Change.UNKNOWN
        tone = _TONES.get(gone, Tone.NEUTRAL)
        level = told.level(row.level)
        chips = [Chip(level.label(self._words.language), level.tone)] if level else [Chip(say(T("not all looked at")))]
        if row.told and self._names_protected:
            chips.insert(0, Chip(say(T("danger", "card")), Tone.DANGER))
        return [
            row.name,
            classes,
            row.on,
            chips,
            row.total,
            Trend(tuple(sums[-_POINTS:]), self._scale(told, sums), tone) if sums else None,
            Chip(f"{gone.arrow} {say(gone.label)}", tone) if gone is not Change.UNKNOWN else None,
            Chip(say(T("Signed", "card")), Tone.DONE) if row.signed_at else Chip(say(T("Draft", "card")), Tone.INFO),
            self._next(row.next_on),
        ]

    @staticmethod
    def _scale(told: Rules, sums: Sequence[int | None]) -> int:
        """Up to the gravest level: a whole card of twos hardly ever happens, and would flatten every line."""
        return max(told.levels[-1].least, *(total or 0 for total in sums))

    def _next(self, day: date | None) -> Chip | None:
        if day is None:
            return None
        said = dates.day_month(day, self._words.language)
        return Chip(self._words.say(T("{day}, overdue", day=said)), Tone.DANGER) if day < self._today else Chip(said)
