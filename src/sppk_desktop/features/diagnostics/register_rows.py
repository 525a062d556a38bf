"""Pupils on registers as a list: searched, filtered and ordered by the database, as of the day of the reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, String, select, type_coerce
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request, Screen, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diagnostics.records import REASONS_ON, REGISTERS, RegisterEntry
from sppk_desktop.features.diagnostics.register import FORM, reasons_said, standing
from sppk_desktop.features.people.listing import ordered_ids
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.standing import class_names

_SOON: Final = timedelta(days=14)


def screen(words: Words, today: date) -> Screen:
    """The register told as data."""
    return Screen(
        "registers", T("Registers of pupils"), RegisterRows(words, today), FORM, new=T("Put on a register…"),
        empty=T("No pupil stands on a register. Putting on wants a basis: a protocol or an order."),
    )  # fmt: skip


class RegisterRows:
    """Pupils on registers, the most urgent day first."""

    def __init__(self, words: Words, today: date) -> None:
        self._words, self._today = words, today
        self.columns: Sequence[Column] = (
            Column("name", T("Pupil"), width=24, marks_hits=True),
            Column("class", T("Class"), "class", width=6, rank=1, sortable=False),
            Column("register", T("Register", "of pupils"), "chips", width=13),
            Column("since", T("Put on", "register"), Kind.DATE, width=9),
            Column("basis", T("Basis"), width=22, rank=4, sortable=False),
            Column("reasons", T("Reasons", "register"), width=22, rank=3, sortable=False),
            Column("review", T("Review", "register"), "toned", width=21, rank=2),
            Column("planned", T("Planned removal"), "toned", width=21),
            Column("responsible", T("Responsible"), width=16, rank=4, shown=False, sortable=False),
        )
        self.filters: Sequence[Filter] = (
            Filter("state", T("Status"), lambda _: [
                Choice("on", T("stand on a register")), Choice("off", T("taken off"))], start="on"),
            Filter("register", T("Register", "of pupils"), lambda _: [
                Choice(option.code, option.short or option.label) for option in REGISTERS]),
            Filter("due", T("When"), lambda _: [
                Choice("review", T("review is due")), Choice("planned", T("planned removal is due"))]),
            Filter("reason", T("Reasons", "register"), lambda _: [Choice(option.code, option.label) for option in REASONS_ON]),
        )  # fmt: skip

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        orders: dict[str, Any] = {
            "name": Pupil.name_key, "register": RegisterEntry.register, "since": RegisterEntry.since,
            "review": RegisterEntry.review_on, "planned": RegisterEntry.planned_off,
        }  # fmt: skip
        found = select(RegisterEntry.id).join(Pupil, Pupil.id == RegisterEntry.pupil_id).where(*self._wanted(request))
        key = orders.get(request.sort)
        if key is None:
            found = found.order_by(RegisterEntry.planned_off.asc().nulls_last(), RegisterEntry.since.desc(), RegisterEntry.id)
        else:
            found = found.order_by(key.desc().nulls_last() if request.descending else key.asc().nulls_last(), RegisterEntry.id)
        return ordered_ids(session, found, request.limit)

    def _wanted(self, request: Request) -> list[ColumnElement[bool]]:
        wanted: list[ColumnElement[bool]] = [RegisterEntry.removed_at.is_(None)]
        for word in search_fold(request.search).split():
            wanted.append(Pupil.name_fold.contains(word, autoescape=True))
        for key, value in request.filters.items():
            match key, value:
                case "state", "on":
                    wanted.append(standing(self._today))
                case "state", "off":
                    wanted.append(RegisterEntry.until < self._today)
                case "register", str() if value:
                    wanted.append(RegisterEntry.register == value)
                case "due", "review":
                    wanted += [RegisterEntry.review_on <= self._today, RegisterEntry.until.is_(None)]
                case "due", "planned":
                    wanted += [RegisterEntry.planned_off <= self._today, RegisterEntry.until.is_(None)]
                case "reason", str() if value:
                    wanted.append(type_coerce(RegisterEntry.reasons, String).contains(f'"{value}"'))
        return wanted

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        chosen = (RegisterEntry.id, RegisterEntry.pupil_id, Pupil.full_name, RegisterEntry.register, RegisterEntry.since,
                  RegisterEntry.basis, RegisterEntry.reasons, RegisterEntry.review_on, RegisterEntry.planned_off,
                  RegisterEntry.until, RegisterEntry.responsible)  # fmt: skip
        found = session.execute(
            select(*chosen).join(Pupil, Pupil.id == RegisterEntry.pupil_id).where(RegisterEntry.id.in_(ids))
        ).all()
        classes = class_names(session, {row.pupil_id for row in found}, self._today)
        return {row.id: self._cells(row, classes.get(row.pupil_id, "")) for row in found}

    def _cells(self, row: Any, class_name: str) -> list[Any]:
        say = self._words.say
        option = next(option for option in REGISTERS if option.code == row.register)
        chip = Chip(say(option.short or option.label), Tone.NEUTRAL if row.until else Tone.CAREFUL)
        planned = self._due(row.planned_off)
        if row.until is not None:
            planned = Chip(say(T("taken off {day}", day=dates.short(row.until))))
        return [
            row.full_name, class_name, [chip], row.since, row.basis, reasons_said(row, self._words),
            self._due(row.review_on) if row.until is None else None, planned, row.responsible,
        ]  # fmt: skip

    def _due(self, day: date | None) -> Chip | None:
        if day is None:
            return None
        if day < self._today:
            return Chip(self._words.say(T("{day}, overdue", day=dates.short(day))), Tone.DANGER)
        return Chip(dates.short(day), Tone.CAREFUL if day <= self._today + _SOON else Tone.NEUTRAL)
