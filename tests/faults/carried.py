"""A vault and its backup that one system made and the other reads: `python -m tests.faults.carried FOLDER` looks at them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from sppk_desktop.storage import backup
from sppk_desktop.storage.container import SUFFIX
from sppk_desktop.storage.vault import Vault
from tests.faults import worker

PASSWORD = "тоо-суу 47 чынар"
NAME = "carried.json"


def pack(folder: Path, vault: Path, account: str, confirmed: int) -> None:
    """Put a backup beside the vault, and what is to be found in both."""
    with Vault.at(vault, worker.small_school()).unlock(account, PASSWORD) as store, store.for_job() as job:
        backup.make(job, folder, carried_away=False)
    told = {"vault": vault.name, "account": account, "confirmed": confirmed}
    (folder / NAME).write_text(json.dumps(told), "utf-8")


def look(folder: Path) -> str:
    """Open the vault with the password, as its key file says; what is wrong with it or with its backup, "" when nothing is."""
    told = json.loads((folder / NAME).read_text("utf-8"))
    with Vault.at(folder / told["vault"], worker.small_school()).unlock(told["account"], PASSWORD) as store:
        for path in folder.glob(f"*{SUFFIX}"):
            head = backup.verify(path)
            head.check_seal(store.mac_key(backup.PURPOSE))
        return worker.verdict(store, told["confirmed"])


if __name__ == "__main__":
    wrong = look(Path(sys.argv[1]))
    print(wrong or "whole: vault, key file, journal of actions, backup")
    raise SystemExit(bool(wrong))
