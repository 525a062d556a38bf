"""The shelf of instruments: those that came with the program, and the psychologist's own, in her compartment."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from sppk_desktop.core.alphabet import sort_key
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T
from sppk_desktop.features.psychodiagnostics import shipped
from sppk_desktop.features.psychodiagnostics.instrument_file import parse, read
from sppk_desktop.features.psychodiagnostics.instruments import Instrument, Texts
from sppk_desktop.features.psychodiagnostics.own_records import InstrumentState, OwnInstrument
from sppk_desktop.features.psychodiagnostics.scoring_check import check

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

OWN: Final = "own"
_OWN_FROM: Final = 10_000
"""Rows of a list need numbers: shipped ones count from 1 in the order of their ids, own ones from here."""


class GoldenFails(AppError):
    """The file's own examples do not come out."""

    happened = T("{file}: the example {vector} must give {what} {wanted}, but the key gives {got}.")
    remedy = T("Nothing was taken. Either the key or the example has a slip.")


class NotForScreens(AppError):
    """The owner of the test forbids electronic versions."""

    happened = T("The owner of this test allows no copy of it on the screen.")
    remedy = T("Answers from its paper blank can be entered and scored.")


class NeedsPermission(AppError):
    """Off until somebody says on which permission."""

    happened = T("This instrument stays off until the school has a permission.")
    remedy = T("Write from whom the permission is, its number and day.")


@dataclass(frozen=True, slots=True)
class State:
    """What was decided on an instrument."""

    enabled: bool
    permission: str = ""
    compared_on: date | None = None  # with the key it has now
    compared_before: bool = False  # with an older key


class Library:
    """The instruments of the open vault; own ones are read anew when something was written."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._written = -1
        self._stamp: Any = None
        self._own: dict[str, tuple[int, Instrument]] = {}
        self._gone: dict[str, tuple[int, Instrument]] = {}
        self._states: dict[str, InstrumentState] = {}
        self._older: dict[tuple[str, str], Instrument] = {}

    # Reading ------------------------------------------------------------------------------------------------------------

    def get(self, id: str) -> Instrument:  # noqa: A002
        """One instrument by its id, an own one in its newest version."""
        self._fresh()
        known = self._own.get(id) or self._gone.get(id)  # results that were made with a deleted one are still read
        return known[1] if known else shipped.shipped(id)

    def keyed(self, id: str, key_version: str) -> Instrument | None:  # noqa: A002
        """One instrument as it was when a result was scored with it: an own one's older version, or one that was shipped."""
        now = self.get(id)
        if now.key_version == key_version:
            return now
        if id not in self._own and id not in self._gone:
            return shipped.older(id).get(key_version)
        if (id, key_version) not in self._older:
            with self._store.reading() as session:
                rows = session.scalars(select(OwnInstrument.data).where(OwnInstrument.code == id)).all()
            for data in rows:
                one = read(data, id)
                self._older[id, one.key_version] = one
        return self._older.get((id, key_version))

    def every(self) -> Sequence[Instrument]:
        """All that are switched on, by name."""
        return [one for one in self.all() if self.state(one).enabled]

    def all(self) -> Sequence[Instrument]:
        """All of them, by name."""
        self._fresh()
        found = [*shipped.every().values(), *(one for _row, one in self._own.values())]
        return sorted(found, key=lambda one: sort_key(one.name.ky))

    def is_own(self, id: str) -> bool:  # noqa: A002
        """Whether it is her own."""
        self._fresh()
        return id in self._own

    def state(self, instrument: Instrument) -> State:
        """What was decided on it, or what it came with."""
        self._fresh()
        row = self._states.get(instrument.id)
        if row is None:
            return State(instrument.enabled)
        same = row.compared_key == instrument.key_version
        return State(
            instrument.enabled if row.enabled is None else row.enabled, row.permission or "",
            row.compared_on if same else None, row.compared_on is not None and not same,
        )  # fmt: skip

    def number(self, id: str) -> int:  # noqa: A002
        """The number of its row."""
        self._fresh()
        return _OWN_FROM + self._own[id][0] if id in self._own else shipped.ids().index(id) + 1

    def by_number(self, number: int) -> Instrument:
        """The instrument of a row."""
        self._fresh()
        if number < _OWN_FROM:
            return shipped.shipped(shipped.ids()[number - 1])
        return next(one for row, one in self._own.values() if row == number - _OWN_FROM)

    def versions(self, id: str) -> Sequence[tuple[int, date]]:  # noqa: A002
        """The versions of an own one and the days they were written, newest first."""
        with self._store.reading() as session:
            rows = session.execute(
                select(OwnInstrument.version, OwnInstrument.created_at)
                .where(OwnInstrument.code == id)
                .order_by(OwnInstrument.version.desc())
            )
            return [(version, at.date()) for version, at in rows]

    def _fresh(self) -> None:
        if self._store.written == self._written:
            return
        self._written = self._store.written
        with self._store.reading() as session:
            stamp = tuple(
                session.execute(select(func.max(kind.changed_at), func.count(), func.sum(kind.revision))).one()
                for kind in (OwnInstrument, InstrumentState)
            )
            if stamp == self._stamp:
                return
            newest: dict[bool, dict[str, OwnInstrument]] = {True: {}, False: {}}
            for row in session.scalars(select(OwnInstrument).order_by(OwnInstrument.version)):
                newest[row.removed_at is None][row.code] = row
            first = dict(
                session.execute(select(OwnInstrument.code, func.min(OwnInstrument.id)).group_by(OwnInstrument.code)).all()
            )
            self._own, self._gone = (
                {code: (first[code], read(row.data, code)) for code, row in newest[kept].items()} for kept in (True, False)
            )
            self._states = {row.code: row for row in session.scalars(select(InstrumentState))}
            session.expunge_all()
            self._stamp = stamp

    # Deciding -----------------------------------------------------------------------------------------------------------

    def switch(self, id: str, on: bool, permission: str = "") -> None:  # noqa: A002
        """On or off. One that needs a permission wants to be told of it."""
        instrument = self.get(id)
        if on and instrument.why_off and not (permission.strip() or self.state(instrument).permission):
            raise NeedsPermission
        with self._store.saving() as session:
            row = self._state_row(session, id)
            row.enabled = on
            row.permission = permission.strip() or row.permission

    def compared(self, id: str, on: date) -> None:  # noqa: A002
        """Her key and her blank were compared on this day."""
        instrument = self.get(id)
        with self._store.saving() as session:
            row = self._state_row(session, id)
            row.compared_on, row.compared_key = on, instrument.key_version

    def _state_row(self, session: Any, id_: str) -> InstrumentState:
        row: InstrumentState | None = session.scalar(select(InstrumentState).where(InstrumentState.code == id_))
        if row is None:
            row = InstrumentState(code=id_)
            session.add(row)
        return row

    # Her own ------------------------------------------------------------------------------------------------------------

    @staticmethod
    def new_id() -> str:
        """An id nobody has, in no other school either: a file that comes in may be a newer version of one that is here."""
        return f"{OWN}-{secrets.token_hex(4)}"

    def save(self, data: Mapping[str, Any]) -> Instrument:
        """Keep a definition. What scores otherwise becomes the next version; a changed wording stays in the one it is in."""
        told = dict(data)
        new = read(told, str(told.get("id", "")))
        self._prove(new)
        with self._store.saving() as session:
            row = session.scalar(
                select(OwnInstrument).where(OwnInstrument.code == new.id).order_by(OwnInstrument.version.desc()).limit(1)
            )
            if row is not None and read(row.data, row.code).fingerprint == new.fingerprint:
                row.data, row.name = {**told, "version": row.version}, new.name.ky
                row.removed_at = row.removed_by = None
            else:
                version = row.version + 1 if row is not None else 1
                session.add(OwnInstrument(code=new.id, version=version, name=new.name.ky, data={**told, "version": version}))
        return self.get(new.id)

    def copy(self, id: str, suffix: tuple[str, str]) -> Instrument:  # noqa: A002
        """A copy of her own, to change norms or levels in; it says what it was copied from."""
        source = self.get(id)
        if source.texts is Texts.NEVER:
            raise NotForScreens
        data = {name: value for name, value in source.data.items() if name not in ("enabled", "why_off")}
        name = {"ky": f"{source.name.ky} {suffix[0]}", "ru": f"{source.name.ru} {suffix[1]}"}
        return self.save({**data, "id": self.new_id(), "name": name, "copy_of": f"{source.id} {source.version}", "version": 1})

    def take_in(self, content: bytes, file: str) -> Instrument:
        """Import a file. One that is called like a shipped one becomes her own under another id."""
        new = parse(content, file)
        self._prove(new, file)
        data = dict(new.data)
        if new.id in shipped.ids():
            if shipped.shipped(new.id).texts is Texts.NEVER:
                raise NotForScreens
            data = {**data, "id": self.new_id(), "copy_of": f"{new.id} {new.version}"}
        return self.save(data)

    def file_of(self, id: str) -> bytes:  # noqa: A002
        """The file to hand on."""
        return (json.dumps(self.get(id).data, ensure_ascii=False, indent=1) + "\n").encode("utf-8")

    def remove(self, id: str) -> None:  # noqa: A002
        """All its versions into the recycle bin; results that were made with it stay."""
        with self._store.saving() as session:
            self._store.bin.remove(session, *session.scalars(select(OwnInstrument).where(OwnInstrument.code == id)))

    def restore(self, id: str) -> None:  # noqa: A002
        """Out of the recycle bin."""
        with self._store.saving() as session:
            self._store.bin.restore(session, *session.scalars(select(OwnInstrument).where(OwnInstrument.code == id)))

    def _prove(self, instrument: Instrument, file: str = "") -> None:
        told = check(instrument)
        if told.differences:
            wrong = told.differences[0]
            raise GoldenFails(
                file=file or instrument.name.ky, vector=wrong.vector, what=wrong.what, wanted=wrong.wanted, got=wrong.got
            )  # fmt: skip
