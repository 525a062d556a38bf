"""R16: errors, logs and the error stream never carry what was typed; R20: no order, wait or retention depends on the clock."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, text

from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.errors import AppError, DiskFull
from sppk_desktop.features.people.records import SchoolYear
from sppk_desktop.storage import keyfile, snapshots
from sppk_desktop.storage.errors import (
    Busy,
    Damaged,
    DiskTrouble,
    InUse,
    KeysChanged,
    Missing,
    NewerVault,
    NoPermission,
    NotAVault,
    WeakPassword,
    WrongPassword,
)  # fmt: skip
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.tables import OWN
from sppk_desktop.storage.vault import Vault
from tests.conftest import PASSWORD, Template
from tests.storage.conftest import Service

CANARY = "Көзкаманова Бүбүсара"


def provoked(store: Store) -> list[Callable[[], object]]:
    """Saves that go wrong with a child's name in them."""

    def save(work: Callable[[Any], object]) -> Callable[[], object]:
        def run() -> None:
            with store.saving() as session:
                work(session)

        return run

    bad: list[Callable[[Any], object]] = [
        lambda s: s.execute(text("INSERT INTO pupil (surname) VALUES (:a)"), {"a": CANARY}),
        lambda s: s.add(SchoolYear(name=CANARY)),
        lambda s: s.add(SchoolYear(name=CANARY, starts=date(2026, 1, 1), ends=None)),
        lambda s: s.execute(text("INSERT INTO nowhere VALUES (:a)"), {"a": CANARY}),
        lambda s: s.execute(text("INSERT INTO school_year (name) VALUES (:a)"), {"a": CANARY}),
        lambda s: s.execute(text("SELECT :a FROM nowhere"), {"a": CANARY}),
        lambda s: s.execute(insert(OWN[OFFICE].meta).values(key="vault", value=CANARY)),
        lambda s: s.execute(insert(OWN[OFFICE].setting).values(key=None, value=CANARY)),
        lambda s: s.execute(text("UPDATE vault_journal SET detail = :a"), {"a": CANARY}),
        lambda s: s.execute(text("SELECT json_extract(:a, '$')"), {"a": CANARY}).all(),
    ]
    return [save(work) for work in bad * 5]


def test_fifty_provoked_errors_tell_no_name(
    store: Store, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    for run in provoked(store):
        with pytest.raises(Exception) as raised:
            run()
        told = "".join(traceback.format_exception_only(raised.value)) + str(raised.value.__cause__) + repr(raised.value)
        assert CANARY.split()[0] not in told
    assert CANARY.split()[0] not in caplog.text + "".join(capfd.readouterr())


def test_errors_of_files_say_nothing_on_the_error_stream(service: Service, capfd: pytest.CaptureFixture[str]) -> None:
    path = service.vault.files[1].path
    content = bytearray(path.read_bytes())
    content[40] ^= 1
    path.write_bytes(content)
    with pytest.raises(Damaged):
        service.as_deputy()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "error",
    [
        NotAVault(), Damaged("office.g1.db"), Missing("vault.sppk"), NewerVault("0.4"), InUse("гүлмира", "PC-5"), WrongPassword(),
        Busy(), DiskTrouble(), NoPermission(), DiskFull(), KeysChanged(what="x"), WeakPassword(why="x"),
    ],
    ids=lambda error: type(error).__name__,
)  # fmt: skip
def test_every_error_is_two_whole_sentences(error: AppError) -> None:
    happened, remedy = str(error).split(". ")[0], str(error)
    assert happened
    assert "{" not in remedy
    assert remedy.endswith((".", "x"))


def test_a_locked_file_a_full_disk_and_a_broken_disk_are_told_apart() -> None:
    from sppk_desktop.storage.connecting import driver, told_as

    for said, told in {
        "database or disk is full": DiskFull,
        "disk I/O error": DiskTrouble,
        "database is locked": Busy,
        "file is not a database": Damaged,
        "database disk image is malformed": Damaged,
        "unable to open database file": DiskTrouble,
    }.items():
        assert isinstance(told_as(driver.OperationalError(said), "a"), told)
    assert told_as(driver.OperationalError("no such table: a"), "a") is None


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_one_may_not_write_to_is_told(vault: Vault, vault_template: Template) -> None:
    vault.folder.chmod(0o500)
    with pytest.raises(NoPermission):
        vault.unlock(vault_template.account, PASSWORD)
    vault.folder.chmod(0o700)


def test_the_lock_screen_imports_neither_database_nor_cryptography() -> None:
    heavy = "import sys, sppk_desktop.storage.vault, sppk_desktop.storage.passwords, sppk_desktop.storage.recovery;" + (
        "print([name for name in ('sqlalchemy', 'sqlcipher3', 'cryptography') if name in sys.modules])"
    )
    source = str(Path(__file__).resolve().parents[2] / "src")
    run = subprocess.run(
        [sys.executable, "-c", heavy], env={**os.environ, "PYTHONPATH": source}, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("jump", [timedelta(days=-3650), timedelta(days=3650), timedelta(hours=-1), timedelta(hours=1)])
def test_a_clock_that_jumps_changes_no_order_and_no_retention(
    vault_template: Template, tmp_path: Path, schema: Any, jump: timedelta
) -> None:
    shutil.copytree(vault_template.folder, tmp_path / "vault")
    clock = [datetime(2026, 11, 23, 9, 0)]
    vault = Vault.at(tmp_path / "vault", schema, now=lambda: clock[0])
    with vault.unlock(vault_template.account, PASSWORD) as store:
        kept = snapshots.take(store.folder, OFFICE, store.file(OFFICE), store.held[OFFICE])
        with store.saving() as session:
            year = SchoolYear(name="2026/27", starts=date(2026, 9, 1), ends=date(2027, 5, 31))
            session.add(year)
        clock[0] += jump
        for name in ("2027/28", "2028/29"):
            with store.saving() as session:
                session.add(year)
                year.name = name
        store.journal.write("after the jump")
        newest = snapshots.take(store.folder, OFFICE, store.file(OFFICE), store.held[OFFICE])
        assert [entry.action for entry in store.journal.lines(last=2)] == ["after the jump", "login"]
        with store.reading() as session:
            assert [change.revision for change in store.history.of(session, year)] == [3, 2, 1]
        assert snapshots.all_of(store.folder, OFFICE) == [newest, kept]
        assert store.journal.verify().whole
    with vault.unlock(vault_template.account, PASSWORD) as store:
        assert store.older_than is None


def test_an_old_copy_put_back_is_noticed_until_somebody_accepts_it(vault_template: Template, tmp_path: Path, schema: Any) -> None:
    shutil.copytree(vault_template.folder, tmp_path / "vault")
    shutil.copytree(vault_template.folder, tmp_path / "old copy")

    def unlock() -> Store:
        return Vault.at(tmp_path / "vault", schema, seen=tmp_path / "seen.json").unlock(vault_template.account, PASSWORD)

    with unlock() as store:
        assert store.older_than is None
        for _ in range(3):
            store.journal.write("worked")
    with unlock() as store:
        assert store.older_than is None
    shutil.rmtree(tmp_path / "vault")
    shutil.copytree(tmp_path / "old copy", tmp_path / "vault")
    for _ in range(2):
        with unlock() as store:
            assert store.older_than is not None
    with unlock() as store:
        store.accept_older()
    with unlock() as store:
        assert store.older_than is None


def test_the_old_password_does_not_come_back_with_the_second_copy(vault_template: Template, tmp_path: Path, schema: Any) -> None:
    """Whoever damages the key file on purpose, to fall back to a copy from before the password was changed, is refused."""
    shutil.copytree(vault_template.folder, tmp_path / "vault")
    folder, before = tmp_path / "vault", (vault_template.folder / keyfile.NAME).read_bytes()
    vault = Vault.at(folder, schema, seen=tmp_path / "seen.json")
    with vault.unlock(vault_template.account, PASSWORD) as store:
        store.accounts.change_password(PASSWORD, "кызыл өрүк 92 көпүрө")
    (folder / keyfile.SECOND).write_bytes(before)
    (folder / keyfile.NAME).write_bytes(b"damaged")
    with pytest.raises((Damaged, KeysChanged)):
        Vault.at(folder, schema, seen=tmp_path / "seen.json").unlock(vault_template.account, PASSWORD)
