"""Killed, refused, or cut off by the power at any storage call, a save is whole or was never made, and what was said to be
saved is there (R1 to R5). The fast set takes calls evenly spread; ``--long`` takes every one.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from sppk_desktop.core.roles import Role
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD
from tests.faults import harness, worker

pytestmark = pytest.mark.faults

ROOT = Path(__file__).resolve().parents[2]
PLACE = {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
SHARES = 4


@dataclass(frozen=True)
class Ground:
    """A vault with some saves in it, its keys, and the command of the worker."""

    folder: Path
    start: dict[str, bytes]
    keys: Path
    account: str
    log: Path

    @property
    def command(self) -> list[str]:
        return ["-m", "tests.faults.worker", str(self.folder), str(self.keys), self.account]

    def back(self) -> None:
        """The vault as it was before the worker ran."""
        harness.laid_out(self.start, self.folder, self.folder)

    def verdict(self, folder: Path, confirmed: int) -> str:
        """What is wrong with the vault after a fault; "" when nothing is."""
        return worker.verdict_on(folder, self.keys, self.account, confirmed)


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    """A vault of a psychologist (both compartments where the store has both), with three saves in it."""
    place = tmp_path_factory.mktemp("ground")
    folder = place / "vault"
    owner = NewAccount("Жылдыз Асанова", frozenset({Role.SOCIAL}))
    store, _ = Vault.create(folder, owner, PASSWORD, worker.small_school(), kdf=FLOOR)
    with store:
        account = store.account.id
        held = {name: [key.generation, key.secret.hex()] for name, key in store._keys.items()}
        for number in range(worker.SAVES):
            worker.save(store, number)
    keys = place / "keys.json"
    keys.write_text(json.dumps(held))
    return Ground(folder, harness.contents(folder), keys, account, place / "log")


@pytest.fixture
def points(ground: Ground, request: pytest.FixtureRequest) -> list[harness.Point]:
    ground.back()
    found = harness.points(ground.command, ground.folder, ground.log, PLACE)
    return found if request.config.getoption("--long") else harness.sampled(found, 26)


def confirmed(lines: tuple[str, ...]) -> int:
    """How many saves the vault must have: three from the start, and those the worker called done."""
    return worker.SAVES + sum(line.startswith("saved") for line in lines)


def test_a_kill_at_any_storage_call_loses_no_confirmed_save(ground: Ground, points: list[harness.Point]) -> None:
    for point in points:
        ground.back()
        outcome = harness.kill_at(point, ground.command, ground.log, PLACE)
        assert outcome.was_killed, (point, outcome)
        assert ground.verdict(ground.folder, confirmed(outcome.said)) == "", point


@pytest.mark.parametrize(("error", "onwards"), [("ENOSPC", True), ("EIO", False)])
def test_a_refused_storage_call_leaves_the_vault_whole(
    ground: Ground, points: list[harness.Point], error: str, onwards: bool
) -> None:
    refusable = [point for point in points if point.call not in ("openat", "unlink")] if error == "ENOSPC" else points
    for point in harness.sampled(refusable, 16):
        ground.back()
        outcome = harness.fail_at(point, error, ground.command, ground.log, onwards=onwards, environment=PLACE)
        assert not outcome.was_killed
        assert ground.verdict(ground.folder, confirmed(outcome.said)) == "", (point, outcome)


def test_a_save_can_be_made_again_after_room_was_made(ground: Ground, points: list[harness.Point]) -> None:
    point = next(point for point in points if point.call == "pwrite64")
    ground.back()
    full = harness.fail_at(point, "ENOSPC", ground.command, ground.log, onwards=True, environment=PLACE)
    assert "There is no room left on the disk" in full.complaint
    again = subprocess.run(
        [sys.executable, *ground.command], env={**os.environ, **PLACE}, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert again.returncode == 0, again.stderr
    assert ground.verdict(ground.folder, confirmed(full.said) + worker.SAVES) == ""


@pytest.mark.parametrize("share", range(SHARES))
def test_power_loss_at_any_moment_loses_no_confirmed_save(
    ground: Ground, request: pytest.FixtureRequest, tmp_path: Path, share: int
) -> None:
    """Every moment is in one of the shares, which run side by side: all together are half of the work of this suite."""
    ground.back()
    recording = harness.record(ground.command, ground.folder, ground.log, PLACE)
    per_point = 160 if request.config.getoption("--long") else 6
    chance = random.Random(20261123)
    looked, seen = 0, set()
    for upto, files in harness.power_losses(recording, ground.start, chance, per_point):
        if upto % SHARES != share or (state := (upto, hash(tuple(sorted(files.items()))))) in seen:
            continue
        seen.add(state)
        place = harness.laid_out(files, ground.folder, tmp_path / "state")
        said = worker.SAVES + sum(line.startswith("saved") for line in recording.said(upto))
        assert ground.verdict(place, said) == "", (upto, recording.operations[max(0, upto - 3) : upto])
        looked += 1
    assert looked > len(recording.operations) // SHARES
