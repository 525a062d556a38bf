"""Killed or refused at any storage call, a destruction leaves each compartment whole or clean, and says what is left to do.

Whatever cut it off: the child is in the register as before, or the next login is told of the act and finishes it; after that no
file of the vault holds the child under any key. The fast set takes calls evenly spread; ``--long`` takes every one.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.roles import Role
from sppk_desktop.features.retention.destroying import destroy, finish, waiting
from sppk_desktop.storage import care
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.purging import unfinished
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD
from tests.faults import harness
from tests.newyear.test_destruction import CANARY, PAPER, STAYS, TODAY, copies, due, fill, holders, texts, write_closed

pytestmark = pytest.mark.faults

ROOT = Path(__file__).resolve().parents[2]
PLACE = {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}


class Destruction:
    """A vault with the child in both compartments and in their local copies."""

    def __init__(self, place: Path, schema: Schema) -> None:
        self.root, self.folder, self.log, self._schema = place, place / "vault", place.with_name("log"), schema
        owner = NewAccount("Нургүл Асанова", frozenset({Role.SOCIAL, Role.PSYCHOLOGIST}))
        store, _ = Vault.create(self.folder, owner, PASSWORD, schema, kdf=FLOOR)
        with store:
            write_closed(store, fill(store))
            care.take_care(store)
            self.account, self.keys = store.account.id, copies(store.held)
            self.rows = {name: n for name, n in store.counts().items() if "vault_" not in name}
        self.start = harness.contents(self.folder)
        self.command = ["-m", "tests.faults.destruction_worker", str(self.folder), self.account, PASSWORD]

    def back(self) -> None:
        shutil.rmtree(self.folder)
        harness.laid_out(self.start, self.folder, self.folder)

    def verdict(self, *, said: bool = False) -> str:
        """ "" if all is as it must be: opened, told, carried out to the end, and clean."""
        with Vault.at(self.folder, self._schema).unlock(self.account, PASSWORD) as store:
            if any(store.check().values()) or not store.journal.verify().whole or not store.journal.verify(PSYCHOLOGY).whole:
                return "a check found something"
            told = [text for name in (OFFICE, PSYCHOLOGY) for text in texts(store.file(name), store.held[name])]
            if not any(STAYS in text for text in told):
                return "who stays is gone"
            there = due(store)
            with store.reading() as session:
                waits = bool(waiting(session)) or bool(unfinished(store))
            rows = {name: n for name, n in store.counts().items() if "vault_" not in name}
            if there:
                if said or waits or rows != self.rows:
                    return "the child is there, but not whole, or something waits"
                destroy(store, there, PAPER, PASSWORD)
            elif not waits:
                if holders(self.root, [*self.keys, *copies(store.held)]):
                    return "a file still holds the child, and nobody is told"
            else:
                office = any(CANARY in text for text in texts(store.file(OFFICE), store.held[OFFICE]))
                if office:
                    return "office holds a part of the child"
                finish(store, PASSWORD, TODAY)
            keys = [*self.keys, *copies(store.held)]
            with store.reading() as session:
                if waiting(session) or unfinished(store):
                    return "it was finished, and still waits"
        return "a file still holds the child at the end" if holders(self.root, keys) else ""


@pytest.fixture(scope="module")
def destruction(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Destruction:
    place = tmp_path_factory.mktemp("destroying") / "data"
    place.mkdir()
    return Destruction(place, schema)


@pytest.fixture(scope="module")
def points(destruction: Destruction) -> list[harness.Point]:
    destruction.back()
    found = harness.points(destruction.command, destruction.folder, destruction.log, PLACE)
    assert destruction.verdict(said=True) == ""
    return found


def some(points: list[harness.Point], request: pytest.FixtureRequest, most: int) -> list[harness.Point]:
    return points if request.config.getoption("--long") else harness.sampled(points, most)


def test_a_kill_at_any_storage_call_leaves_each_compartment_whole_or_clean(
    destruction: Destruction, points: list[harness.Point], request: pytest.FixtureRequest
) -> None:
    for point in some(points, request, 8):
        destruction.back()
        outcome = harness.kill_at(point, destruction.command, destruction.log, PLACE)
        assert outcome.was_killed, (point, outcome)
        assert destruction.verdict(said="destroyed" in outcome.said) == "", point


def test_a_full_disk_at_any_storage_call_leaves_each_compartment_whole_or_clean(
    destruction: Destruction, points: list[harness.Point], request: pytest.FixtureRequest
) -> None:
    refusable = [point for point in points if point.call not in ("openat", "unlink")]
    for point in some(refusable, request, 4):
        destruction.back()
        outcome = harness.fail_at(point, "ENOSPC", destruction.command, destruction.log, onwards=True, environment=PLACE)
        assert not outcome.was_killed
        assert destruction.verdict(said="destroyed" in outcome.said) == "", (point, outcome)
