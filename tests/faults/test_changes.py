"""R10: killed or refused at any storage call, a rekey and a migration leave the old state or the new one, both complete, and
everybody still comes in. The fast set takes calls evenly spread; ``--long`` takes every one.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.roles import Role
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD
from tests.faults import harness
from tests.storage import golden

pytestmark = pytest.mark.faults

ROOT = Path(__file__).resolve().parents[2]
PLACE = {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
HIS = "жети-түп 31 шамал бор"


@dataclass(frozen=True)
class Change:
    """A vault, the change that is made to it, and what must hold whatever cuts it off."""

    deed: str
    folder: Path
    start: dict[str, bytes]
    log: Path
    account: str
    password: str
    verdict: Callable[[], str]

    @property
    def command(self) -> list[str]:
        return ["-m", "tests.faults.change_worker", self.deed, str(self.folder), self.account, self.password]

    def back(self) -> None:
        """Everything as it was before."""
        shutil.rmtree(self.folder)
        harness.laid_out(self.start, self.folder, self.folder)


def rekeying(place: Path, schema: Schema) -> Change:
    folder = place / "vault"
    owner = NewAccount("Нургүл Асанова", frozenset({Role.SOCIAL, Role.PSYCHOLOGIST}))
    store, sheet = Vault.create(folder, owner, PASSWORD, schema, kdf=FLOOR)
    with store:
        store.set_setting("school.name", "№ 5")
        account, deputy = store.account.id, store.accounts.add(NewAccount("Бакыт Осмонов", frozenset({Role.DEPUTY})), HIS).id

    def verdict() -> str:
        try:
            for who, password in ((account, PASSWORD), (deputy, HIS)):
                with Vault.at(folder, schema).unlock(who, password) as opened:
                    if opened.setting("school.name") != "№ 5" or not opened.journal.verify().whole:
                        return "something is missing"
                    if who == account and (opened.compartments != {OFFICE, PSYCHOLOGY} or any(opened.check().values())):
                        return "psychology is missing, or a check found something"
                    places = opened.keyfile.places
            if len({place.generation for place in places.values()}) != 1:
                return "half of the keys are new"
            if Vault.at(folder, schema).with_sheets({OFFICE: sheet.code}).close() is not None:
                return "the sheet fails"
        except AppError as trouble:
            return f"cannot be opened: {trouble}"
        return ""

    return Change("rekey", folder, harness.contents(folder), place / "log", account, PASSWORD, verdict)


def migrating(place: Path, _: Schema) -> Change:
    folder = place / "vault"
    shutil.copytree(golden.FOLDER / "vault-v1", folder)
    account = Vault.at(folder, golden.schema()).accounts[0].id

    def verdict() -> str:
        try:
            with Vault.at(folder, golden.schema(2)).unlock(account, golden.PASSWORD) as opened:
                if opened.counts()["child"] != 3 or any(opened.check().values()):
                    return "rows are missing, or a check found something"
        except AppError as trouble:
            return f"cannot be opened: {trouble}"
        return ""

    return Change("migrate", folder, harness.contents(folder), place / "log", account, golden.PASSWORD, verdict)


@pytest.fixture(scope="module", params=[rekeying, migrating], ids=lambda made: made.__name__)
def change(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Change:
    found: Change = request.param(tmp_path_factory.mktemp("change"), schema)
    return found


@pytest.fixture(scope="module")
def points(change: Change) -> list[harness.Point]:
    change.back()
    found = harness.points(change.command, change.folder, change.log, PLACE)
    assert change.verdict() == ""
    return found


def some(points: list[harness.Point], request: pytest.FixtureRequest, most: int) -> list[harness.Point]:
    return points if request.config.getoption("--long") else harness.sampled(points, most)


def test_a_kill_at_any_storage_call_leaves_the_old_state_or_the_new(
    change: Change, points: list[harness.Point], request: pytest.FixtureRequest
) -> None:
    for point in some(points, request, 5):
        change.back()
        outcome = harness.kill_at(point, change.command, change.log, PLACE)
        assert outcome.was_killed, (point, outcome)
        assert change.verdict() == "", point


@pytest.mark.parametrize(("error", "onwards"), [("ENOSPC", True), ("EIO", False)])
def test_a_refused_storage_call_leaves_the_old_state_or_the_new(
    change: Change, points: list[harness.Point], request: pytest.FixtureRequest, error: str, onwards: bool
) -> None:
    refusable = [point for point in points if error == "EIO" or point.call not in ("openat", "unlink")]
    for point in some(refusable, request, 2):
        change.back()
        outcome = harness.fail_at(point, error, change.command, change.log, onwards=onwards, environment=PLACE)
        assert not outcome.was_killed
        assert change.verdict() == "", (point, outcome)
