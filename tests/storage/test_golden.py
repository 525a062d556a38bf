"""R21 and migrations: vaults of every released version open for ever, here and in an independent reader."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import apsw
import pytest
from sqlalchemy import Column, Connection, Index, Integer, Table, text

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import keyfile, snapshots
from sppk_desktop.storage.errors import Damaged, NewerVault
from sppk_desktop.storage.schema import Compartment, Schema
from sppk_desktop.storage.sealing import unseal
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD
from tests.storage import golden
from tests.storage.psychology_note import TestNote

VERSIONS = ["vault-v1"]


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    shutil.copytree(golden.FOLDER / request.param, tmp_path / "vault")
    return tmp_path / "vault"


def unlocked(folder: Path, schema: Schema) -> Store:
    vault = Vault.at(folder, schema)
    account = next(account for account in vault.accounts if account.name == golden.ACCOUNT)
    return vault.unlock(account.id, golden.PASSWORD)


def names(store: Store, table: str = "child") -> list[str]:
    with store.reading() as session:
        return list(session.scalars(text(f"SELECT name FROM {table} ORDER BY id")))


def test_a_golden_vault_opens_by_password_and_by_its_sheets(old: Path) -> None:
    with unlocked(old, golden.schema()) as store:
        assert names(store) == ["Өмүрбек", "Ысык", "Ёлка"]
        assert names(store, "psychology.child") == ["Ңаң"]
        assert store.setting("school.name") == "№ 1 алтын мектеп"
        assert store.journal.verify(OFFICE).whole
        assert store.journal.verify(PSYCHOLOGY).whole
        assert store.accounts.all()[0].roles == {Role.SOCIAL, Role.PSYCHOLOGIST}
    with Vault.at(old, golden.schema()).with_sheets(golden.SHEETS) as store:
        assert names(store, "psychology.child") == ["Ңаң"]


def test_an_independent_reader_reads_the_same_rows(old: Path) -> None:
    """Only the documented formats are used here: the slot gives the keys, HKDF the file's key, SQLCipher 4 the pages."""
    keys = keyfile.parse((old / keyfile.NAME).read_bytes())
    holder = next(holder for holder in keys.holders if holder.name == golden.ACCOUNT)
    secrets = unseal(keys.vault, holder, golden.PASSWORD)
    for name, expected in ((OFFICE, ["Өмүрбек", "Ысык", "Ёлка"]), (PSYCHOLOGY, ["Ңаң"])):
        reader = apsw.Connection(str(old / keyfile.file_of(name, keys.places[name].number)), flags=apsw.SQLITE_OPEN_READONLY)
        for pragma, value in (("cipher", "sqlcipher"), ("legacy", 4)):
            reader.pragma(pragma, value)
        reader.pragma("key", f"x'{secrets.keys[name].child('sqlcipher').hex()}'")
        assert [row[0] for row in reader.execute("SELECT name FROM child ORDER BY id")] == expected
        assert reader.pragma("integrity_check") == "ok"
        reader.close()


def test_what_this_program_writes_the_independent_reader_reads(store: Store) -> None:
    store.set_setting("school.name", "Ысык-Көл")
    reader = apsw.Connection(str(store.file(OFFICE)), flags=apsw.SQLITE_OPEN_READONLY)
    for pragma, value in (("cipher", "sqlcipher"), ("legacy", 4)):
        reader.pragma(pragma, value)
    reader.pragma("key", f"x'{store.held[OFFICE].child('sqlcipher').hex()}'")
    told = {row[0]: row[1] for row in reader.execute("SELECT key, value FROM vault_setting")}
    reader.close()
    assert "Ысык-Көл" in told["school.name"] or "\\u" in told["school.name"]


def test_an_older_file_is_brought_forward_and_a_checked_copy_of_it_stays(old: Path) -> None:
    with unlocked(old, golden.schema(2)) as store:
        assert names(store) == ["Өмүрбек", "Ысык", "Ёлка"]
        with store.reading() as session:
            assert session.execute(text("SELECT settlement FROM child WHERE id = 1")).scalar_one() == "Ош"
        assert store.file(OFFICE).name == "office.g2.db"
        assert store.file(PSYCHOLOGY).name == "psychology.g1.db"
        assert store.journal.verify().whole
    assert not (old / "office.g1.db").exists()
    (copy,) = snapshots.all_of(old, OFFICE)
    assert copy.stat().st_size == (golden.FOLDER / "vault-v1" / "office.g1.db").stat().st_size
    with unlocked(old, golden.schema(2)) as again:
        assert again.file(OFFICE).name == "office.g2.db"
    with pytest.raises(NewerVault) as told:
        unlocked(old, golden.schema(1))
    assert told.value.needs == "0.2"


def test_a_step_that_fails_leaves_the_old_file_in_use(old: Path) -> None:
    def half(connection: Connection) -> None:
        connection.execute(text("DELETE FROM child"))
        _ = 1 / 0

    broken = golden.schema(2)
    broken = Schema(Compartment(broken.office.metadata, 2, {2: half}, "0.2"), broken.psychology)
    with pytest.raises(ZeroDivisionError):
        unlocked(old, broken)
    assert sorted(path.name for path in old.glob("*.db")) == ["office.g1.db", "psychology.g1.db"]
    with unlocked(old, golden.schema()) as store:
        assert names(store) == ["Өмүрбек", "Ысык", "Ёлка"]


def test_a_closed_file_waits_for_its_owner(old: Path) -> None:
    """A colleague without psychology brings the office forward; psychology follows when its holder comes."""
    with unlocked(old, golden.schema()) as store:
        his = store.accounts.add(NewAccount("Бакыт", frozenset({Role.DEPUTY})), PASSWORD)
    newer = golden.schema(2)
    both = Schema(newer.office, Compartment(newer.psychology.metadata, 2, {2: golden.add_settlement}, "0.2"))
    with Vault.at(old, both).unlock(his.id, PASSWORD) as store:
        assert store.file(OFFICE).name == "office.g2.db"
    assert (old / "psychology.g1.db").exists()
    with unlocked(old, newer) as store:  # an old psychology beside a newer office
        assert names(store, "psychology.child") == ["Ңаң"]
    with unlocked(old, both) as store:
        assert store.file(PSYCHOLOGY).name == "psychology.g2.db"
        assert names(store, "psychology.child") == ["Ңаң"]


@pytest.mark.parametrize("released", sorted(path.name for path in golden.FOLDER.glob("school-v*")) or [None])
def test_a_school_of_every_released_version_opens_with_todays_tables(released: str | None, tmp_path: Path) -> None:
    """Whoever changes a table without telling the step that brings old files there breaks this."""
    from sppk_desktop.app.schema import schema as features

    if released is None:
        pytest.skip("nothing was released yet")
    shutil.copytree(golden.FOLDER / released, tmp_path / "vault")
    today = features()
    with unlocked(tmp_path / "vault", today) as store, store.reading() as session:
        missing = []
        for metadata in (today.office.metadata, today.psychology.metadata):
            for table in metadata.tables.values():
                if table is TestNote.metadata.tables["psychology.test_note"]:
                    continue  # of the tests, never released
                there = session.execute(text(f"PRAGMA {table.schema or 'main'}.table_info({table.name})")).all()
                columns = {row.name for row in there}
                missing += [str(column) for column in table.c if column.name not in columns]
        assert missing == [], f"{released} has no {missing}: write the step that adds them; CONTRIBUTING.md, «A change of tables»"
        assert session.execute(text("SELECT count(*) FROM pupil")).scalar_one() == 3


def test_tables_and_indexes_that_no_step_tells_of_come_with_the_next_version(old: Path) -> None:
    newer = golden.schema(2)
    tables = newer.office.metadata
    Table("later", tables, Column("id", Integer, primary_key=True))
    Index("ix_child_settlement", tables.tables["child"].c.settlement)
    with unlocked(old, newer) as store:
        assert store.counts()["later"] == 0
        with store.reading() as session:
            indexes = session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'index'"))
            assert "ix_child_settlement" in list(indexes)


def test_a_version_without_its_step_cannot_even_be_told() -> None:
    with pytest.raises(ValueError, match="step"):
        Compartment(golden.schema().office.metadata, version=3, steps={2: golden.add_settlement})


def test_local_copies_are_thinned_by_their_own_numbers_whatever_the_clock_says(old: Path) -> None:
    with unlocked(old, golden.schema()) as store:
        for _ in range(40):
            snapshots.take(store.folder, OFFICE, store.file(OFFICE), store.held[OFFICE])
    kept = [int(path.name.split(".s")[1].removesuffix(".db")) for path in snapshots.all_of(old, OFFICE)]
    assert kept == [40, 39, 38, 37, 36, 35, 34, 28, 21, 14]


def test_the_daily_check_is_due_once_a_day_and_after_a_clock_was_set(old: Path) -> None:
    from sppk_desktop.storage import care

    with unlocked(old, golden.schema()) as store:
        assert care.is_due(store)
        with store.for_job() as job:
            assert care.take_care(job) == {OFFICE: [], PSYCHOLOGY: []}
        assert not care.is_due(store)
        assert care.is_due(store, date(2015, 1, 1))
        assert care.is_due(store, date(2050, 1, 1))
        assert len(snapshots.all_of(old, PSYCHOLOGY)) == 1
        checked = care.last_check(store, PSYCHOLOGY)
        assert checked is not None
        assert checked[1]


def test_damage_is_found_by_the_daily_check_and_never_copied(old: Path) -> None:
    from sppk_desktop.storage import care

    with unlocked(old, golden.schema()) as store:
        path = store.file(OFFICE)
        content = bytearray(path.read_bytes())
        content[-2000] ^= 1
        with path.open("r+b") as file:
            file.write(content)
        with store.for_job() as job:
            found = care.take_care(job)
        assert found[OFFICE]
        assert snapshots.all_of(old, OFFICE) == []
        assert care.is_due(store)


def test_a_damaged_file_can_be_replaced_by_its_local_copy(old: Path) -> None:
    from sppk_desktop.storage import care

    with unlocked(old, golden.schema()) as store, store.for_job() as job:
        care.take_care(job)
        account = store.account.id
    path = old / "office.g1.db"
    content = bytearray(path.read_bytes())
    content[:200] = bytes(200)
    path.write_bytes(content)
    with pytest.raises(Damaged):
        unlocked(old, golden.schema())
    assert Vault.at(old, golden.schema()).put_back(account, golden.PASSWORD, OFFICE) == "office.s1.db"
    with unlocked(old, golden.schema()) as store:
        assert names(store) == ["Өмүрбек", "Ысык", "Ёлка"]
        assert store.file(OFFICE).name == "office.g2.db"
    assert (old / "office.g1.damaged").read_bytes() == content
    snapshots.forget(old, OFFICE)
    with pytest.raises(Damaged):
        Vault.at(old, golden.schema()).put_back(account, golden.PASSWORD, OFFICE)
