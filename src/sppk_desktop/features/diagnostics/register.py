"""Registers of pupils: put on and taken off, told to the social passport by its category, listed as of any day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind, fields_of
from sppk_desktop.core.screens import Form, Section
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.diagnostics.records import REASONS_ON, RegisterEntry
from sppk_desktop.features.people import entry
from sppk_desktop.features.people.records import PupilCategory
from sppk_desktop.features.people.register import end_category, set_category
from sppk_desktop.features.people.same import ids_of_card

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

CATEGORY: Final[Mapping[str, str]] = {"school": "G10", "idn": "G11", "commission": "G12"}
"""The line of the social passport (domain 2.1) each register stands for: counts follow from it."""
OFF: Final = ("until", "off_reason", "off_decision", "off_note")
"""What ends an entry."""


class AlreadyOnRegister(AppError):
    """A pupil stands on a register once at a time."""

    happened = T("This pupil already stands on this register.")
    remedy = T("Open that entry. Take the pupil off there before putting on again.")


class AlreadyTakenOff(AppError):
    """The entry has ended before."""

    happened = T("This pupil was already taken off the register.")


class TakenOffTooEarly(AppError):
    """An entry cannot end before it began."""

    happened = T("The removal cannot be before putting on.")
    remedy = T("Nothing was changed. Choose a later day.")


def said(options: Sequence[Any], code: str | None, words: Words) -> str:
    """An option's label; unknown is nothing."""
    return next((words.say(option.label) for option in options if option.code == code), "")


def reasons_said(row: Any, words: Words) -> str:
    """Why a pupil was put on."""
    return "; ".join(words.say(option.label) for option in REASONS_ON if option.code in (row.reasons or ()))


def standing(day: date) -> ColumnElement[bool]:
    """Entries that hold on a day; on the day of removal a pupil still stands there."""
    return and_(
        RegisterEntry.removed_at.is_(None), RegisterEntry.since <= day,
        or_(RegisterEntry.until.is_(None), RegisterEntry.until >= day),
    )  # fmt: skip


def check(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    """What cannot be so."""
    wrong: dict[str, Phrase] = {}
    since, until = values.get("since"), values.get("until")
    if since and until and until < since:
        wrong["until"] = T("The removal cannot be before putting on.")
    for name in ("planned_off", "review_on"):
        if since and values.get(name) and values[name] < since:
            wrong[name] = T("This day lies before putting on.")
    if until and not values.get("off_reason"):
        wrong["off_reason"] = T("Say why the pupil is taken off.")
    if values.get("off_reason") and not until:
        wrong["until"] = T("Say on what day the pupil is taken off.")
    return wrong


FORM: Final = Form(
    RegisterEntry,
    (
        Section("", T("Put on the register"), (
            "pupil_id", "register", "since", "basis", "decision", "reasons", "essence", "responsible", "review_on", "planned_off",
        )),
        Section("", T("Taken off the register"), ("until", "off_reason", "off_decision", "off_note")),
    ),
    check=check,
)  # fmt: skip


class RegisterKeeper:
    """Loads and saves entries; the category of the social passport follows them, so that its counts do."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def load(self, id: int) -> tuple[dict[str, Any], int]:  # noqa: A002
        """The values of an entry and its revision."""
        with self._store.reading() as session:
            found = entry.load(session, RegisterEntry, id)
        self._store.journal.read("register_entry", id)
        return found

    def save(self, id: int | None, values: dict[str, Any], revision: int) -> tuple[int, int]:  # noqa: A002
        """Save an entry; its id and new revision."""
        with self._store.saving() as session:
            if values.get("until") is None and _another(session, values["pupil_id"], values["register"], id):
                raise AlreadyOnRegister
            told = _category(session, session.get_one(RegisterEntry, id)) if id is not None else None
            kept = entry.save(session, RegisterEntry, id, values, revision)
            if told is not None:
                told.pupil_id, told.code, told.since = kept.pupil_id, CATEGORY[kept.register], kept.since
                session.flush()
            follow(session, kept)
            return int(kept.id), int(kept.revision)

    @property
    def off_fields(self) -> Sequence[Field]:
        """What taking off asks."""
        told = fields_of(RegisterEntry)
        return [replace(told[name], required=name in ("until", "off_reason")) for name in OFF]

    def take_off(self, entry_id: int, values: Mapping[str, Any]) -> Callable[[], None]:
        """The pupil stands there until this day; returns the way back."""
        with self._store.saving() as session:
            kept = session.get_one(RegisterEntry, entry_id)
            if kept.until is not None:
                raise AlreadyTakenOff
            if values["until"] < kept.since:
                raise TakenOffTooEarly
            self._set_off(session, kept, values)

        def back() -> None:
            with self._store.saving() as session:
                self._set_off(session, session.get_one(RegisterEntry, entry_id), dict.fromkeys(OFF))

        return back

    @staticmethod
    def _set_off(session: Session, kept: RegisterEntry, values: Mapping[str, Any]) -> None:
        for name in OFF:
            setattr(kept, name, values.get(name))
        session.flush()
        follow(session, kept)

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin; the passport no longer counts it."""
        with self._store.saving() as session:
            kept = session.get_one(RegisterEntry, id)
            row = _category(session, kept)
            if row is not None:
                self._store.bin.remove(session, row)
            self._store.bin.remove(session, kept)

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin."""
        with self._store.saving() as session:
            kept = session.get_one(RegisterEntry, id)
            self._store.bin.restore(session, kept)
            follow(session, kept)


def _another(session: Session, pupil_id: int, register: str, but: int | None) -> bool:
    found = session.scalars(
        select(RegisterEntry.id).where(
            RegisterEntry.pupil_id.in_(ids_of_card(session, "pupil", pupil_id)), RegisterEntry.register == register,
            RegisterEntry.until.is_(None), RegisterEntry.removed_at.is_(None),
        )
    )  # fmt: skip
    return any(id_ != but for id_ in found)


def _category(session: Session, kept: RegisterEntry) -> PupilCategory | None:
    """The line of the passport an entry has made: same pupil, same code, same first day."""
    return session.scalar(
        select(PupilCategory).where(
            PupilCategory.pupil_id.in_(ids_of_card(session, "pupil", kept.pupil_id)),
            PupilCategory.code == CATEGORY[kept.register], PupilCategory.removed_at.is_(None),
            PupilCategory.since == kept.since,
        ).limit(1)
    )  # fmt: skip


def follow(session: Session, kept: RegisterEntry) -> None:
    """Let the passport's category hold as long as the entry does."""
    row = _category(session, kept)
    if row is None:
        row = set_category(session, "pupil", kept.pupil_id, CATEGORY[kept.register], kept.since, basis=kept.basis)  # type: ignore[assignment]
    assert row is not None
    if kept.until is not None and kept.until >= (row.since or kept.until):
        end_category(session, row, kept.until)
    elif row.until is not None and kept.until is None:
        row.until = None


def entries_of(session: Session, pupil_id: int) -> Sequence[RegisterEntry]:
    """Every entry of a pupil, the oldest first."""
    return session.scalars(
        select(RegisterEntry)
        .where(RegisterEntry.pupil_id.in_(ids_of_card(session, "pupil", pupil_id)), RegisterEntry.removed_at.is_(None))
        .order_by(RegisterEntry.since, RegisterEntry.id)
    ).all()


def fields_said(row: RegisterEntry, words: Words) -> list[tuple[str, str]]:
    """An entry as label and value, for the extract of one child."""
    found = []
    for name, asked in fields_of(RegisterEntry).items():
        value = getattr(row, name)
        if name == "pupil_id" or (value is None and name in ("until", "off_reason", "off_decision", "off_note")):
            continue
        if asked.kind is Kind.CHOICE:
            value = said(asked.options, value, words)
        elif asked.kind is Kind.CHOICES:
            value = "; ".join(words.say(option.label) for option in asked.options if option.code in (value or ()))
        elif isinstance(value, date):
            value = words.day(value)
        found.append((words.say(asked.label), str(value or "")))
    return found
