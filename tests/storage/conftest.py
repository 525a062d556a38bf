"""A vault with all three people of a service in it, made once and copied per test."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.roles import Role
from sppk_desktop.storage.recovery import RecoverySheet
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD, Template
from tests.storage.psychology_note import TestNote

HERS = "кызыл өрүк 92 көпүрө"
HIS = "жети-түп 31 шамал бор"


@dataclass(frozen=True)
class Service:
    """A vault with a social pedagogue, a psychologist and a deputy; ``psychology`` is made and holds one note."""

    vault: Vault
    social: str
    psychologist: str
    deputy: str
    sheets: dict[str, RecoverySheet]

    @property
    def folder(self) -> Path:
        return self.vault.folder

    def as_social(self) -> Store:
        return self.vault.unlock(self.social, PASSWORD)

    def as_psychologist(self) -> Store:
        return self.vault.unlock(self.psychologist, HERS)

    def as_deputy(self) -> Store:
        return self.vault.unlock(self.deputy, HIS)


@pytest.fixture(scope="session")
def service_template(vault_template: Template, tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Service:
    folder = tmp_path_factory.mktemp("service") / "vault"
    shutil.copytree(vault_template.folder, folder)
    vault = Vault.at(folder, schema)
    with vault.unlock(vault_template.account, PASSWORD) as store:
        hers = store.accounts.add(NewAccount("Нургүл Асанова", frozenset({Role.PSYCHOLOGIST})), HERS).id
        his = store.accounts.add(NewAccount("Бакыт Осмонов", frozenset({Role.DEPUTY})), HIS).id
    with vault.unlock(hers, HERS) as store:
        (sheet,) = store.fresh_sheets
        with store.saving() as session:
            session.add(TestNote(said="Бул сөздү бир гана психолог окуйт"))
    sheets = {OFFICE: vault_template.sheet, PSYCHOLOGY: sheet}
    return Service(vault, vault_template.account, hers, his, sheets)


@pytest.fixture
def service(service_template: Service, tmp_path: Path, schema: Schema) -> Service:
    shutil.copytree(service_template.folder, tmp_path / "service")
    told = service_template
    return Service(Vault.at(tmp_path / "service", schema), told.social, told.psychologist, told.deputy, told.sheets)
