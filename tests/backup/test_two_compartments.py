"""A school with a psychologist: who carries what unopened, what a change of keys does to older backups, and who opens them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import backup, backup_place, restore
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.errors import Missing, WrongPassword
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.vault import Vault
from tests.backup.conftest import make
from tests.conftest import PASSWORD

HERS = "көл-бугу 81 арча"


@dataclass
class School:
    vault: Vault
    social: str
    psychologist: str
    sheet: str


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> tuple[Path, str, str, str]:
    folder = tmp_path_factory.mktemp("two") / "vault"
    store, sheet = Vault.create(folder, NewAccount("Асанова Гүлмира", frozenset({Role.SOCIAL})), PASSWORD, schema, kdf=FLOOR)
    with store:
        social = store.account.id
        psychologist = store.accounts.add(NewAccount("Токтоматова Бермет", frozenset({Role.PSYCHOLOGIST})), HERS).id
    with Vault.at(folder, schema).unlock(psychologist, HERS) as store:
        assert store.compartments == {"office", "psychology"}
    return folder, social, psychologist, sheet.code


@pytest.fixture
def two(founded: tuple[Path, str, str, str], tmp_path: Path, schema: Schema) -> School:
    shutil.copytree(founded[0], tmp_path / "vault")
    return School(Vault.at(tmp_path / "vault", schema), *founded[1:])


def restored(file: Path, folder: Path, account: str, password: str, schema: Schema) -> frozenset[str]:
    with restore.unpacked(file, folder) as there, Vault.at(there.folder, schema).unlock(account, password) as store:
        there.check_seal(store)
        assert not any(store.check().values())
        return store.compartments


def test_the_psychologist_opens_and_checks_both(two: School, stick: Path, tmp_path: Path, schema: Schema) -> None:
    with two.vault.unlock(two.psychologist, HERS) as store:
        made = make(store, stick)
        assert made.manifest.carried == ()
        assert set(made.manifest.journal) == {"office", "psychology"}
        assert backup.check_deeply(store, made.path) == {"office": [], "psychology": []}
    assert restored(made.path, tmp_path / "new", two.psychologist, HERS, schema) == {"office", "psychology"}


def test_the_social_pedagogue_carries_what_she_cannot_open_and_the_psychologist_gets_it_back(
    two: School, stick: Path, tmp_path: Path, schema: Schema
) -> None:
    with two.vault.unlock(two.social, PASSWORD) as store:
        made = make(store, stick)
        assert [part.compartment for part in made.manifest.carried] == ["psychology"]
        assert backup.check_deeply(store, made.path) == {"office": [], "psychology": None}
    assert restored(made.path, tmp_path / "hers", two.psychologist, HERS, schema) == {"office", "psychology"}
    assert restored(made.path, tmp_path / "mine", two.social, PASSWORD, schema) == {"office"}


def test_a_closed_file_that_is_gone_is_named_and_the_rest_can_be_carried_away(
    two: School, stick: Path, tmp_path: Path, schema: Schema
) -> None:
    (two.vault.folder / "psychology.g1.db").unlink()
    with two.vault.unlock(two.social, PASSWORD) as store:
        with pytest.raises(Missing) as told:
            make(store, stick)
        assert told.value.file == "psychology.g1.db"
        assert backup_place.found_in(stick) == []
        with store.for_job() as job:
            saved = backup.rescue(job, stick)
    assert [part.compartment for part in saved.manifest.parts] == ["", "office"]
    assert restored(saved.path, tmp_path / "new", two.social, PASSWORD, schema) == {"office"}


def test_a_drill_with_both_compartments_passes(two: School, stick: Path, tmp_path: Path, schema: Schema) -> None:
    with two.vault.unlock(two.psychologist, HERS) as store:
        make(store, stick)
        rows = backup.history(store)[0]["rows"]
    file = backup_place.found_in(stick)[0].path
    done = restore.drill(file, tmp_path, lambda folder: Vault.at(folder, schema).unlock(two.psychologist, HERS), rows)
    assert done.passed
    assert done.opened == ("office", "psychology")


def test_an_older_backup_opens_with_the_password_and_the_sheet_of_its_time(
    two: School, stick: Path, tmp_path: Path, schema: Schema
) -> None:
    """After a change of password, a change of keys and a new sheet, the backup from before is still worth having."""
    with two.vault.unlock(two.social, PASSWORD) as store:
        before = make(store, stick).path
        store.accounts.change_password(PASSWORD, "жаңы-бийик 55 карагай")
        store.accounts.rekey(frozenset({"office"}), "жаңы-бийик 55 карагай")
    vault = Vault.at(two.vault.folder, schema)
    with vault.unlock(two.social, "жаңы-бийик 55 карагай") as store:
        store.accounts.new_sheet("office")
        after = make(store, stick).path
        assert backup.check_deeply(store, after)["office"] == []
        assert backup.check_deeply(store, before) == {"office": None, "psychology": None}
    assert restored(before, tmp_path / "a", two.social, PASSWORD, schema) == {"office"}
    assert restored(after, tmp_path / "b", two.social, "жаңы-бийик 55 карагай", schema) == {"office"}
    with pytest.raises(WrongPassword):
        restored(after, tmp_path / "c", two.social, PASSWORD, schema)
    with (
        restore.unpacked(before, tmp_path / "d") as there,
        Vault.at(there.folder, schema).with_sheets({"office": two.sheet}) as store,
    ):
        there.check_seal(store)
    with pytest.raises(AppError), restore.unpacked(after, tmp_path / "e") as there:
        Vault.at(there.folder, schema).with_sheets({"office": two.sheet})


def test_a_new_key_that_waits_in_a_letter_is_found_in_a_restored_vault(
    two: School, stick: Path, tmp_path: Path, schema: Schema
) -> None:
    with two.vault.unlock(two.social, PASSWORD) as store:
        store.accounts.rekey(frozenset({"office"}), PASSWORD)
    with Vault.at(two.vault.folder, schema).unlock(two.social, PASSWORD) as store:
        made = make(store, stick)
    assert restored(made.path, tmp_path / "new", two.psychologist, HERS, schema) == {"office", "psychology"}
