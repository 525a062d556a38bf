"""Opening encrypted files: the one place that knows the driver, its pragmas and what its error texts mean.

Never write-ahead logging and never less than ``synchronous=EXTRA``: everything else lost or tore saves in the measurements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver

from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.errors import DiskFull
from sppk_desktop.storage.errors import Busy, Damaged, DiskTrouble, Missing
from sppk_desktop.storage.keyfile import file_of
from sppk_desktop.storage.sealing import Key, hex_key, wipe

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

APPLICATION_ID: Final = 0x53505056  # "SPPV"
_OLDEST_CIPHER: Final = (4, 18)  # before it, ATTACH could corrupt and FTS5 had two holes
_SETTINGS: Final = {
    "PRAGMA kdf_iter = 256000;",
    "PRAGMA cipher_page_size = 4096;",
    "PRAGMA cipher_use_hmac = 1;",
    "PRAGMA cipher_plaintext_header_size = 0;",
    "PRAGMA cipher_hmac_algorithm = HMAC_SHA512;",
    "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512;",
}
_EVERYWHERE: Final = (
    ("temp_store", "MEMORY", 2),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("busy_timeout", "5000", 5000),
    ("cache_spill", "OFF", 0),  # a long save keeps its pages in memory, so that the window can read until it commits
)
PAGES_KEPT: Final = 49_152
"""KiB of a file's pages kept deciphered at most: a large school's lists are deciphered once, not at every key."""
PAGES_KEPT_BY_A_JOB: Final = 4_096
"""A job reads most pages once; what it kept would stand beside the pages of the window."""
_PER_FILE: Final = (
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("secure_delete", "ON", 1),
    ("locking_mode", "NORMAL", "normal"),
)

_COMPILED: Final = 1_000  # statements kept: the program has some hundreds

Raw = Any  # a connection of the driver, which has no types


def address(path: Path, mode: str = "rw") -> str:
    """A path as SQLite's URI; ``rw`` never makes a file by accident."""
    return f"file:{quote(path.resolve().as_posix())}?mode={mode}"


def connect(files: Mapping[str, tuple[Path, Key]], *, make: bool = False, kept: int = PAGES_KEPT) -> Raw:
    """Open compartments on one connection: ``office`` (or the only one) as main, the others attached under their names."""
    names = sorted(files, key=lambda name: (name != OFFICE, name))
    main, key = files[names[0]]
    with trouble_told(main.name):
        if not make:
            _must_hold_something(main)
        raw = driver.connect(address(main, "rwc" if make else "rw"), uri=True, check_same_thread=False, isolation_level=None)
        try:
            _open(raw, main, key)
            _set(raw, "cache_size", str(-kept), -kept)
            for name in names[1:]:
                _attach(raw, name, *files[name])
            for name in ("main", *names[1:]):
                _settle(raw, name)
            return raw
        except BaseException:
            raw.close()
            raise


def _open(raw: Raw, path: Path, key: Key) -> None:
    with _spelled(key) as spelled:
        raw.set_key(spelled)
    raw.execute("PRAGMA cipher_log_level = NONE")
    with trouble_told(path.name):
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    version = re.match(r"(\d+)\.(\d+)", _value(raw, "cipher_version") or "")
    if version is None or (int(version[1]), int(version[2])) < _OLDEST_CIPHER or _value(raw, "cipher_status") != "1":
        raise RuntimeError("the driver does not encrypt, or is older than the program allows")
    if {row[0] for row in raw.execute("PRAGMA cipher_settings")} != _SETTINGS:
        raise RuntimeError("the driver's cipher settings are not the program's")
    for told in _EVERYWHERE:
        _set(raw, *told)


def _set(raw: Raw, pragma: str, value: str, expected: Any) -> None:
    raw.execute(f"PRAGMA {pragma} = {value}")
    if _value(raw, pragma) != expected:
        raise RuntimeError(f"{pragma} did not take")


def _attach(raw: Raw, name: str, path: Path, key: Key) -> None:
    _must_hold_something(path)
    with _spelled(key) as spelled, trouble_told(path.name):
        # KEY always: without it SQLCipher would silently take the main file's key.
        raw.execute(f"ATTACH ? AS {name} KEY ?", (address(path), memoryview(spelled)))
        raw.execute(f"SELECT count(*) FROM {name}.sqlite_master").fetchone()


def _must_hold_something(path: Path) -> None:
    """An empty file would open as an empty database."""
    if not path.exists():
        raise Missing(path.name)
    if path.stat().st_size == 0:
        raise Damaged(path.name)


def _settle(raw: Raw, name: str) -> None:
    for pragma, value, expected in _PER_FILE:
        _set(raw, f"{name}.{pragma}", value, expected)


def _value(raw: Raw, pragma: str) -> Any:
    row = raw.execute(f"PRAGMA {pragma}").fetchone()
    return row[0] if row else None


@contextmanager
def _spelled(key: Key) -> Iterator[bytearray]:
    child = key.child("sqlcipher")
    spelled = hex_key(child)
    wipe(child)
    try:
        yield spelled
    finally:
        wipe(spelled)


def engine_over(raw: Raw, like: Engine | None = None) -> Engine:
    """An SQLAlchemy engine that uses exactly this connection and leaves transactions to the store.

    ``like`` is an engine over the same tables: the statements it has compiled are taken over, not compiled again for every job.
    """
    from sqlalchemy import create_engine, util
    from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
    from sqlalchemy.pool import StaticPool

    class Compiler(SQLiteCompiler):
        """Writes ``with_hint(record, "INDEXED BY …", "sqlite")`` down, which SQLAlchemy leaves out for SQLite."""

        def get_from_hint_text(self, table: Any, text: str | None) -> str | None:  # noqa: ARG002 (SQLAlchemy's own signature)
            return text

    compiled = like.get_execution_options()["compiled_cache"] if like is not None else util.LRUCache(_COMPILED)
    engine = create_engine(
        "sqlite+pysqlite://", module=driver, creator=lambda: raw, poolclass=StaticPool, hide_parameters=True,
        execution_options={"compiled_cache": compiled},
    )  # fmt: skip
    engine.dialect.statement_compiler = Compiler
    if like is not None:
        engine.dialect = like.dialect  # what was compiled is found by its dialect
    return engine


def copy(raw: Raw, name: str, target: Path, key: Key, step: Any = None, *, durable: bool = True) -> None:
    """Copy an open compartment, as of one moment, into a new file under ``key`` (SQLite's backup interface).

    A copy that is thrown away after a crash anyway need not be ``durable``, and is made faster.
    """
    with trouble_told(target.name):
        made = driver.connect(address(target, "rwc"), uri=True, check_same_thread=False, isolation_level=None)
        try:
            with _spelled(key) as spelled:
                made.set_key(spelled)
            made.execute("PRAGMA cipher_log_level = NONE")
            made.execute(f"PRAGMA synchronous = {'EXTRA' if durable else 'OFF'}")
            made.execute(f"PRAGMA journal_mode = {'TRUNCATE' if durable else 'OFF'}")
            raw.backup(made, pages=1024, progress=step, name="main" if name == OFFICE else name, sleep=0.01)
        finally:
            made.close()


PAGES: Final[Sequence[tuple[str, list[tuple[str]]]]] = (("cipher_integrity_check", []),)
_ALL_CHECKS: Final[Sequence[tuple[str, list[tuple[str]]]]] = (*PAGES, ("integrity_check", [("ok",)]))


def faults(path: Path, key: Key, checks: Sequence[tuple[str, list[tuple[str]]]] = _ALL_CHECKS) -> list[str]:
    """What the full checks find in a file; each on a connection of its own, since one bad page blinds the other check."""
    found: list[str] = []
    for check, good in checks:
        try:
            raw = connect({OFFICE: (path, key)})
        except (Damaged, DiskTrouble) as trouble:
            return [str(trouble)]
        try:
            told = raw.execute(f"PRAGMA {check}").fetchall()
        except driver.DatabaseError as trouble:
            told = [(str(trouble),)]
        finally:
            raw.close()
        if told != good:
            found += [f"{check}: {line[0]}" for line in told[:20]]
    return found


@contextmanager
def trouble_told(file: str) -> Iterator[None]:
    """Turn the driver's errors about files and disks into sentences; errors of our own statements pass as the bugs they are."""
    try:
        yield
    except driver.DatabaseError as trouble:
        told = told_as(trouble, file)
        if told is None:
            raise
        raise told from None  # the driver's text may quote values


def told_as(trouble: BaseException, file: str) -> Exception | None:
    """The sentence for an error of the driver, or ``None`` if it is a bug."""
    text = str(trouble)
    if "disk is full" in text:
        return DiskFull()
    if "not a database" in text or "image is malformed" in text or "hmac check failed" in text:
        return Damaged(file)
    if "unable to open" in text or "disk I/O error" in text or "readonly" in text:
        return DiskTrouble()
    if "is locked" in text:
        return Busy()
    return None


def file_in(folder: Path, compartment: str, number: int) -> Path:
    """Where a compartment's file lies."""
    return folder / file_of(compartment, number)


@contextmanager
def opened(files: Mapping[str, tuple[Path, Key]]) -> Iterator[Connection]:
    """A plain connection over these files, closed at the end; nothing is in a transaction until `transaction` says so."""
    raw = connect(files)
    try:
        engine = engine_over(raw)
        with sentences(next(iter(files.values()))[0].name), engine.connect() as connection:
            yield connection
        engine.dispose()
    finally:
        raw.close()


@contextmanager
def sentences(file: str) -> Iterator[None]:
    """As `trouble_told`, for errors that come through SQLAlchemy."""
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except DBAPIError as trouble:
        told = told_as(trouble.orig or trouble, file)
        if told is None:
            raise
        raise told from None


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing of what is executed inside."""
    connection.rollback()
    connection.exec_driver_sql("BEGIN")
    try:
        yield
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
