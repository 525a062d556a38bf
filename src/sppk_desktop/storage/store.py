"""An unlocked vault: what windows and features work with.

One connection for the window, one more per job. Reads run without a transaction and cannot write; a save is one transaction
that touches one file, and who, when, revision and history are filled in here.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, MetaData, delete, event, func, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.errors import AppError, ChangedMeanwhile, Refused
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.remembering import REMEMBERS
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import connecting, history
from sppk_desktop.storage.account import Account
from sppk_desktop.storage.accounts import Accounts
from sppk_desktop.storage.attachments import Attachments
from sppk_desktop.storage.bin import Bin
from sppk_desktop.storage.drafts import Drafts
from sppk_desktop.storage.errors import Damaged, NoKey
from sppk_desktop.storage.files import flush_file, flush_folder
from sppk_desktop.storage.freshness import LastSeen, Seen
from sppk_desktop.storage.instance import Instance
from sppk_desktop.storage.journal import Journal
from sppk_desktop.storage.keyfile import KeyFile
from sppk_desktop.storage.recovery import RecoverySheet
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.sealing import Key, wipe
from sppk_desktop.storage.tables import OWN

_WRITES: Final = re.compile(
    r'\s*(?:(?:INSERT|REPLACE)\b[^(]*?\bINTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+(?:"?(\w+)"?\s*\.)?', re.IGNORECASE
)
_CHANGES_TABLES: Final = re.compile(r"\s*(?:CREATE|DROP|ALTER|ATTACH|DETACH|VACUUM|REINDEX)\b", re.IGNORECASE)


class SavingSession(Session):
    """The session of one save; keeps history (see `history`)."""


class ReadingSession(Session):
    """A session that only reads."""


@event.listens_for(ReadingSession, "before_flush")
def _nothing_to_write(session: Session, *_: object) -> None:
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("a reading session was asked to write; use store.saving()")


history.keep(SavingSession)


class Store:
    """The open compartments of one vault, for one account."""

    def __init__(
        self, folder: Path, keyfile: KeyFile, account: Account, schema: Schema, keys: Mapping[str, Key],
        *, now: Callable[[], datetime], instance: Instance | None, last_seen: LastSeen | None = None, like: Engine | None = None,
    ) -> None:  # fmt: skip
        self.folder = folder
        self.keyfile = keyfile
        self.account = account
        self.schema = schema
        self.now = now
        self._keys = keys
        self._instance = instance
        self._last_seen = last_seen or LastSeen(None)
        self._open(like)
        self._session: Session | None = None
        self._thread = 0
        self._touched = ""
        self._closed = False
        self._moving = threading.Lock()
        self.fresh_sheets: tuple[RecoverySheet, ...] = ()  # made at this login, to be printed now
        self.journal = Journal(self)
        self.accounts = Accounts(self)
        self.drafts = Drafts(self)
        self.history = history.History(self)
        self.bin = Bin(self)
        self.attachments = Attachments(self)
        seen = self._last_seen.of(keyfile.vault)
        lines = self.journal.heads()
        is_older = (
            keyfile.counter < seen.keys
            or (seen.lines > 0 and lines[OFFICE].seq < seen.lines)
            or (PSYCHOLOGY in lines and lines[PSYCHOLOGY].seq < seen.hers)  # her file alone may have been put back
        )
        self.older_than: Seen | None = seen if is_older else None  # what this computer saw before, if it was newer

    @property
    def compartments(self) -> frozenset[str]:
        """The compartments that are open."""
        return frozenset(self._keys)

    @property
    def vault_id(self) -> str:
        """The vault's own random name, 32 hexadecimal digits."""
        return self.keyfile.vault

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session to read with. Inside another session of this store it is that one, so a save sees its own writes."""
        if self._session is not None:
            self._same_thread()
            yield self._session
            return
        with (
            connecting.sentences(self.file(OFFICE).name),
            ReadingSession(self._engine, autoflush=False, expire_on_commit=False, info={"store": self, REMEMBERS: {}}) as session,
        ):
            self._enter(session)
            try:
                yield session
            finally:
                self._session = None

    @contextmanager
    def saving(self) -> Iterator[Session]:
        """One transaction on one file: commits at the end, rolls back on any exception."""
        outer = self._session
        if isinstance(outer, SavingSession):
            raise RuntimeError("a save inside a save: pass the session on")
        if outer is not None:
            self._same_thread()
        self._touched = ""
        session = SavingSession(self._engine, expire_on_commit=False, info={"store": self})
        self._enter(session)
        try:
            self._raw.execute("PRAGMA query_only = OFF")
            with connecting.sentences(self.file(OFFICE).name), session:
                yield session
                session.commit()
        except StaleDataError as stale:
            raise ChangedMeanwhile from stale
        finally:
            self._session = outer
            if outer is not None:
                outer.info[REMEMBERS] = {}
            if self._raw.in_transaction:  # a commit that met a reader failed and left it open: no further save could begin
                self._raw.rollback()
            self._raw.execute("PRAGMA query_only = ON")

    @contextmanager
    def joined(self, compartment: str = OFFICE) -> Iterator[Session]:
        """The save that is under way, or one of its own; for what the store itself writes beside the person's records."""
        self.demand(compartment)
        if isinstance(self._session, SavingSession):
            self._same_thread()
            yield self._session
        else:
            with self.saving() as session:
                yield session

    @contextmanager
    def impatient(self) -> Iterator[None]:
        """Saves inside raise `Busy` at once while a job is saving, instead of waiting and holding the window."""
        self._raw.execute("PRAGMA busy_timeout = 20")
        try:
            yield
        finally:
            self._raw.execute("PRAGMA busy_timeout = 5000")

    def for_job(self) -> Store:
        """The same account over a connection of its own, for a worker thread; close it there."""
        told = (self.folder, self.keyfile, self.account, self.schema, self._keys)
        return Store(*told, now=self.now, instance=None, like=self._engine)

    def over(self, folder: Path) -> Store:
        """The same account and keys over a copy of this vault's files in another folder."""
        return Store(folder, self.keyfile, self.account, self.schema, self._keys, now=self.now, instance=None)

    @property
    def held(self) -> Mapping[str, Key]:
        """The keys of the open compartments."""
        return self._keys

    def follow(self, keyfile: KeyFile, keys: Mapping[str, Key]) -> None:
        """Go over to new files under new keys; waits until no session is open."""
        give_up = time.monotonic() + 10.0
        while True:
            with self._moving:
                if self._session is None:
                    self._shut()
                    for name, key in self._keys.items():
                        if keys.get(name) is not key:
                            wipe(key.secret)
                    self.keyfile, self._keys = keyfile, keys
                    self._open()
                    return
            if time.monotonic() > give_up:
                raise RuntimeError("a session stayed open while the vault moved to new files")
            time.sleep(0.01)

    def demand(self, compartment: str) -> None:
        """Refuse what needs a closed compartment."""
        if compartment not in self._keys:
            raise NoKey

    def demand_role(self, *roles: Role) -> None:
        """Refuse what is the work of other roles."""
        if not self.account.roles & set(roles):
            raise Refused

    def setting(self, key: str, default: Any = None) -> Any:
        """A value of the school, as it was set; JSON kinds only."""
        table = OWN[OFFICE].setting
        with self.reading() as session:
            row = session.execute(select(table.c.value).where(table.c.key == key)).first()
        return default if row is None else row.value

    def set_setting(self, key: str, value: Any) -> None:
        """Set a value of the school; the journal notes that, not what."""
        table = OWN[OFFICE].setting
        with self.joined() as session:
            session.execute(delete(table).where(table.c.key == key))
            session.execute(insert(table).values(key=key, value=value))
            self.journal.write("setting changed", key=key)

    def settings(self, prefix: str = "") -> dict[str, Any]:
        """All values whose key starts so."""
        table = OWN[OFFICE].setting
        with self.reading() as session:
            rows = session.execute(select(table).where(table.c.key.startswith(prefix, autoescape=True)).order_by(table.c.key))
            return {row.key: row.value for row in rows}

    def mac_key(self, purpose: str) -> bytes:
        """A key for authenticating something outside the vault, derived from ``office``; ``purpose`` keeps uses apart."""
        child = self._keys[OFFICE].child(f"mac {purpose}")
        made = bytes(child)
        wipe(child)
        return made

    @property
    def counter(self) -> int:
        """Grows with every login and action: tells which of two copies of a vault is the newer."""
        return self.journal.heads()[OFFICE].seq

    @property
    def written(self) -> int:
        """Rows written since the vault was opened: while it is the same, what was read before still holds."""
        return int(self._raw.total_changes)

    @property
    def state(self) -> tuple[int, ...]:
        """Differs once anything was written since, by this connection or another; while it is the same, what was read holds."""
        files = ("main" if name == OFFICE else name for name in sorted(self._keys))
        return (self.written, *(int(self._raw.execute(f"PRAGMA {name}.data_version").fetchone()[0]) for name in files))

    def copy_compartment(self, name: str, target: Path, progress: Progress = unwatched, *, durable: bool = True) -> None:
        """Write a consistent encrypted copy of an open compartment, same key, flushed and closed; call it on a job's store."""
        self.demand(name)
        try:
            connecting.copy(
                self._raw, name, target, self._keys[name], lambda _, left, total: progress(total - left, total), durable=durable
            )
            if durable:
                flush_file(target)
                flush_folder(target.parent)
        except BaseException:
            target.unlink(missing_ok=True)
            raise

    @contextmanager
    def held_still(self) -> Iterator[None]:
        """Hold the open files as they are, for copying them whole: other connections may read, a save waits.

        No session of this store may be used meanwhile: its end would end the holding, too (which raises here).
        """
        self._raw.execute("BEGIN")
        try:
            for name in self._keys:
                self._raw.execute(f"SELECT count(*) FROM {'main' if name == OFFICE else name}.sqlite_master").fetchone()
            yield
        finally:
            self._raw.execute("ROLLBACK")

    def file(self, name: str) -> Path:
        """The file of a compartment."""
        return connecting.file_in(self.folder, name, self.keyfile.places[name].number)

    def check(self, progress: Progress = unwatched) -> dict[str, list[str]]:
        """Both full checks of every open compartment: what was found, by compartment (nothing found is an empty list)."""
        found = {}
        for done, name in enumerate(sorted(self._keys)):
            progress(done, len(self._keys))
            found[name] = connecting.faults(self.file(name), self._keys[name])
        return found

    def check_pages(self) -> None:
        """Only whether every page is as it was written (the quicker of the two checks); raises `Damaged` with the file's name."""
        for name, key in sorted(self._keys.items()):
            if connecting.faults(self.file(name), key, checks=connecting.PAGES):
                raise Damaged(self.file(name).name)

    def counts(self) -> dict[str, int]:
        """How many rows every table of the open compartments has."""
        found = {}
        with self.reading() as session:
            for metadata in self._metadata():
                for name, table in metadata.tables.items():
                    found[name] = session.scalar(select(func.count()).select_from(table)) or 0
        return found

    def accept_older(self) -> None:
        """Somebody decided that this older copy is the one to go on with."""
        self.journal.write("older copy accepted", lines=self.older_than.lines if self.older_than else 0)
        self.older_than = None

    def close(self) -> None:
        """Close the files and forget the keys, whatever the disk says; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        try:
            if self._instance is not None and self.older_than is None:
                with suppress(AppError, OSError):
                    at, lines = self.now().isoformat(timespec="seconds"), self.journal.heads()
                    hers = lines[PSYCHOLOGY].seq if PSYCHOLOGY in lines else self._last_seen.of(self.vault_id).hers
                    self._last_seen.note(self.vault_id, Seen(self.keyfile.counter, lines[OFFICE].seq, at, hers))
        finally:
            self._shut()
            if self._instance is not None:
                for key in self._keys.values():
                    wipe(key.secret)
                self._instance.free()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self, like: Engine | None = None) -> None:
        places = self.keyfile.places
        files = {name: (connecting.file_in(self.folder, name, places[name].number), key) for name, key in self._keys.items()}
        kept = connecting.PAGES_KEPT if like is None else connecting.PAGES_KEPT_BY_A_JOB
        self._raw = connecting.connect(files, kept=kept)
        self._raw.execute("PRAGMA query_only = ON")
        self._engine = connecting.engine_over(self._raw, like)
        event.listen(self._engine, "begin", self._begin)
        event.listen(self._engine, "before_cursor_execute", self._watch)

    def _shut(self) -> None:
        self._engine.dispose()
        self._raw.close()

    def _enter(self, session: Session) -> None:
        with self._moving:
            self._session, self._thread = session, threading.get_ident()

    def _metadata(self) -> Iterator[MetaData]:
        for name in sorted(self._keys):
            yield OWN[name].metadata
            yield self.schema[name].metadata

    def _begin(self, connection: Connection) -> None:
        if isinstance(self._session, SavingSession):
            connection.exec_driver_sql("BEGIN")

    def _watch(self, _connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        """One save touches one file."""
        if _CHANGES_TABLES.match(statement):
            raise RuntimeError("only a migration changes tables")
        if (wrote := _WRITES.match(statement)) is None:
            return
        if not isinstance(self._session, SavingSession):
            raise RuntimeError("a write outside store.saving()")
        touched = wrote[1] or OFFICE
        if self._touched not in ("", touched):
            raise RuntimeError(f"one save touches one file: this one wrote to {self._touched} and now to {touched}")
        self._touched = touched

    def _same_thread(self) -> None:
        if self._thread != threading.get_ident():
            raise RuntimeError("a store is used from one thread at a time; a job takes store.for_job()")
