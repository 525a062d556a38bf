"""Killed at any moment of its saving, the program loses no save it called done (R3; W1 on Windows: TerminateProcess).

Needs no strace. On Windows the vault that lived through it is left where `SPPK_CARRIED` says, to be read on Linux (`carried`).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sppk_desktop.core.roles import Role
from sppk_desktop.storage.backup_errors import BackupError
from sppk_desktop.storage.container import SUFFIX
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD
from tests.faults import carried, worker

ROOT = Path(__file__).resolve().parents[2]
ENDLESS = 100_000
KILLS = 60 if sys.platform == "win32" else 12


def test_a_kill_at_a_random_time_loses_no_confirmed_save(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    vault, keys, chance = tmp_path / "vault", tmp_path / "keys.json", random.Random(47)
    owner = NewAccount("Жылдыз Асанова", frozenset({Role.SOCIAL}))
    store, _ = Vault.create(vault, owner, PASSWORD, worker.small_school(), kdf=FLOOR)
    with store:
        account = store.account.id
        keys.write_text(json.dumps({name: [key.generation, key.secret.hex()] for name, key in store._keys.items()}))
    confirmed = 0
    for _ in range(2000 if request.config.getoption("--long") else KILLS):
        run = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.worker", str(vault), str(keys), account, str(ENDLESS)], cwd=ROOT,
            env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert run.stdout is not None
        first = run.stdout.readline()
        time.sleep(chance.uniform(0, 0.4))
        run.kill()
        said = first + run.stdout.read()
        run.stdout.close()
        assert run.wait() != 0, "it ended by itself"
        assert first, "it saved nothing"
        confirmed += said.count(b"saved") - (not said.endswith(b"\n"))  # a word cut off is no promise
        assert worker.verdict_on(vault, keys, account, confirmed) == ""
    assert confirmed >= KILLS
    carried.pack(tmp_path, vault, account, confirmed)
    if place := os.environ.get("SPPK_CARRIED"):
        shutil.copytree(tmp_path, place, dirs_exist_ok=True)


def test_what_is_carried_to_the_other_system_is_looked_at_there(tmp_path: Path) -> None:
    owner = NewAccount("Жылдыз Асанова", frozenset({Role.SOCIAL}))
    store, _ = Vault.create(tmp_path / "vault", owner, PASSWORD, worker.small_school(), kdf=FLOOR)
    with store:
        worker.save(store, 0)
        worker.save(store, 1)
    carried.pack(tmp_path, tmp_path / "vault", store.account.id, 2)
    assert carried.look(tmp_path) == ""
    told = json.loads((tmp_path / carried.NAME).read_text("utf-8"))
    (tmp_path / carried.NAME).write_text(json.dumps({**told, "confirmed": 3}), "utf-8")
    assert carried.look(tmp_path).startswith("lost: 3 saves")
    (made,) = tmp_path.glob(f"*{SUFFIX}")
    made.write_bytes(made.read_bytes()[:-1])
    with pytest.raises(BackupError):
        carried.look(tmp_path)
