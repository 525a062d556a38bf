"""Whatever moment the power goes while keys and files change, everybody still opens either the old state or the new one.

The change runs in a child process that is ended at the n-th of its own steps, without any cleaning up. (The suite of
`tests/faults` ends processes at every storage call of the system; here the steps are the program's own, and many.)
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import connecting, keyfile, snapshots, switching
from sppk_desktop.storage.errors import NoSuchAccount, WrongPassword
from sppk_desktop.storage.keyfile import KeyFile
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD, Template
from tests.storage import golden
from tests.storage.conftest import HERS, HIS, Service
from tests.storage.psychology_note import TestNote

pytestmark = pytest.mark.linux("fork")

NEW = "тогуз коргоол 55 таш"


def ended_at(moment: int, work: Callable[[], None]) -> bool:
    """Run ``work`` in a child that dies at its n-th step; returns whether it died (it ended by itself if there is none)."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _die_at(moment)
            work()
            status = 0
        finally:
            os._exit(status)
    _, waited = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(waited)
    assert code in (0, 9), "the change itself failed"
    return code == 9


def _die_at(moment: int) -> None:
    steps = iter(range(10_000))

    def step() -> None:
        if next(steps) == moment:
            os._exit(9)

    def around(module: Any, name: str) -> None:
        true = getattr(module, name)

        def stepped(*args: Any, **kwargs: Any) -> Any:
            step()
            made = true(*args, **kwargs)
            step()
            return made

        setattr(module, name, stepped)

    true_transaction = connecting.transaction

    @contextmanager
    def transaction(connection: Any) -> Iterator[None]:
        with true_transaction(connection):
            yield
            step()
        step()

    connecting.transaction = transaction
    around(keyfile, "write_whole")
    around(switching, "remove_file")
    around(snapshots, "copy_file")
    around(connecting, "copy")


def moments(request: pytest.FixtureRequest, step: int) -> Iterator[int]:
    """All of them with --long, else every ``step``-th."""
    return iter(range(0, 10_000, 1 if request.config.getoption("--long") else step))


def opens(folder: Path, schema: Any, account: str, *passwords: str) -> KeyFile:
    """Unlock with whichever of the passwords is right, and look at the data."""
    vault = Vault.at(folder, schema)
    for password in passwords:
        try:
            with vault.unlock(account, password) as store:
                assert store.setting("before") == "the change"
                assert store.journal.verify().whole
                if PSYCHOLOGY in store.compartments:
                    with store.reading() as session:
                        assert session.query(TestNote).count() == 1
                return store.keyfile
        except WrongPassword:
            continue
    raise AssertionError("no password opens any more")


def try_out(
    service: Service, tmp_path: Path, moments: Iterator[int], work: Callable[[Service], None], after: Callable[[Path], None]
) -> None:
    with service.as_social() as store:
        store.set_setting("before", "the change")
    died = 0
    for moment in moments:
        folder = tmp_path / f"at{moment}"
        shutil.copytree(service.folder, folder)
        here = replace(service, vault=Vault.at(folder, service.vault.schema))
        if not ended_at(moment, lambda here=here: work(here)):
            break
        died += 1
        after(folder)
        shutil.rmtree(folder)
    assert died >= 3


def test_a_rekey_that_is_cut_off(service: Service, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    def work(here: Service) -> None:
        with here.as_psychologist() as store:
            store.accounts.rekey([OFFICE, PSYCHOLOGY], HERS)

    def after(folder: Path) -> None:
        keys = opens(folder, service.vault.schema, service.psychologist, HERS)
        assert keys.places[OFFICE].generation == keys.places[PSYCHOLOGY].generation
        opens(folder, service.vault.schema, service.deputy, HIS)
        with Vault.at(folder, service.vault.schema).with_sheets({n: s.code for n, s in service.sheets.items()}) as store:
            assert store.compartments == {OFFICE, PSYCHOLOGY}

    try_out(service, tmp_path, moments(request, 5), work, after)


def test_a_joining_that_is_cut_off(service: Service, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    def work(here: Service) -> None:
        with here.as_psychologist() as store:
            store.accounts.add(NewAccount("Жылдыз Маматова", frozenset({Role.PSYCHOLOGIST})), NEW)

    def after(folder: Path) -> None:
        keys = opens(folder, service.vault.schema, service.psychologist, HERS)
        for holder in keys.holders:
            if holder.name.startswith("Жылдыз"):
                opens(folder, service.vault.schema, holder.id, NEW)

    try_out(service, tmp_path, moments(request, 3), work, after)


@pytest.mark.long
def test_a_leaving_that_is_cut_off(service: Service, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    def work(here: Service) -> None:
        with here.as_social() as store:
            store.accounts.disable(here.deputy, PASSWORD)

    def after(folder: Path) -> None:
        keys = opens(folder, service.vault.schema, service.social, PASSWORD)
        deputy = keys.holder(service.deputy)
        assert deputy is not None
        if deputy.slot is None:
            with pytest.raises(NoSuchAccount):
                Vault.at(folder, service.vault.schema).unlock(service.deputy, HIS)
        else:
            opens(folder, service.vault.schema, service.deputy, HIS)

    try_out(service, tmp_path, moments(request, 1), work, after)


@pytest.mark.long
@pytest.mark.parametrize("deed", ["password", "sheet", "grant", "hand over"])
def test_other_changes_of_keys_that_are_cut_off(
    service: Service, tmp_path: Path, request: pytest.FixtureRequest, deed: str
) -> None:
    def work(here: Service) -> None:
        with here.as_psychologist() as store:
            if deed == "password":
                store.accounts.change_password(HERS, NEW)
            elif deed == "sheet":
                store.accounts.new_sheet(PSYCHOLOGY)
            elif deed == "grant":
                store.accounts.set_roles(here.social, frozenset({Role.SOCIAL, Role.PSYCHOLOGIST}))
                store.accounts.grant(here.social, PASSWORD)
            else:
                store.accounts.hand_over(NewAccount("Жылдыз Маматова", frozenset({Role.PSYCHOLOGIST})), NEW, HERS)

    def after(folder: Path) -> None:
        keys = opens(folder, service.vault.schema, service.social, PASSWORD)
        hers = keys.holder(service.psychologist)
        assert hers is not None
        successor = [holder.id for holder in keys.holders if holder.name.startswith("Жылдыз")]
        opens(folder, service.vault.schema, *([service.psychologist] if hers.slot else successor), HERS, NEW)

    try_out(service, tmp_path, moments(request, 1), work, after)


def test_the_making_of_psychology_that_is_cut_off(
    vault_template: Template, tmp_path: Path, request: pytest.FixtureRequest, schema: Any
) -> None:
    shutil.copytree(vault_template.folder, tmp_path / "vault")
    with Vault.at(tmp_path / "vault", schema).unlock(vault_template.account, PASSWORD) as store:
        hers = store.accounts.add(NewAccount("Нургүл Асанова", frozenset({Role.PSYCHOLOGIST})), HERS).id
    for moment in moments(request, 3):
        folder = tmp_path / f"at{moment}"
        shutil.copytree(tmp_path / "vault", folder)
        died = ended_at(moment, lambda folder=folder: Vault.at(folder, schema).unlock(hers, HERS).close())
        with Vault.at(folder, schema).unlock(hers, HERS) as store:
            assert store.compartments == {OFFICE, PSYCHOLOGY}
            assert PSYCHOLOGY in store.accounts.sheets_to_confirm()
        if not died:
            break


def test_a_migration_that_is_cut_off(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    for moment in moments(request, 3):
        folder = tmp_path / f"at{moment}"
        shutil.copytree(golden.FOLDER / "vault-v1", folder)
        account = Vault.at(folder, golden.schema()).accounts[0].id

        def work(folder: Path = folder, account: str = account) -> None:
            Vault.at(folder, golden.schema(2)).unlock(account, golden.PASSWORD).close()

        died = ended_at(moment, work)
        with Vault.at(folder, golden.schema(2)).unlock(account, golden.PASSWORD) as store:
            assert store.counts()["child"] == 3
            assert store.check() == {OFFICE: [], PSYCHOLOGY: []}
        if not died:
            break
