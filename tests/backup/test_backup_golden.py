"""A backup of every released format opens for ever: with its password, its sheet, and the script on the stick."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sppk_desktop.core.places import resources
from sppk_desktop.storage import backup, restore
from sppk_desktop.storage.vault import Vault
from tests.backup.fault_worker import PASSWORD, small_schema

GOLDEN = sorted((Path(__file__).resolve().parents[1] / "golden").glob("backup-v*"))
"""Each made once by the version it names (account Айгүл Токтосунова, the tests' password) and never again."""


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda folder: folder.name)
def test_a_released_backup_still_opens(folder: Path, tmp_path: Path) -> None:
    file, sheet = folder / "backup.sppkb", (folder / "sheet.txt").read_text()
    manifest = backup.verify(file).manifest
    assert (manifest.sequence, manifest.made, manifest.complete) == (1, "2026-11-23T16:40:00", True)
    with restore.unpacked(file, tmp_path / "by-password") as there:
        vault = Vault.at(there.folder, small_schema())
        with vault.unlock(vault.accounts[0].id, PASSWORD) as store:
            there.check_seal(store)
            assert store.check() == {"office": []}
    with (
        restore.unpacked(file, tmp_path / "by-sheet") as there,
        Vault.at(there.folder, small_schema()).with_sheets({"office": sheet}) as store,
    ):
        there.check_seal(store)
    script = resources() / "stick" / "sppk-restore.py"
    done = subprocess.run([sys.executable, "-I", str(script), str(file)], capture_output=True, check=False)
    assert done.returncode == 0


def test_there_is_one_of_this_format() -> None:
    assert GOLDEN
