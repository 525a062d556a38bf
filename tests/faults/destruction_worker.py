"""Destroys a child by an act, for the fault harness: `destruction_worker.py FOLDER ACCOUNT PASSWORD`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sppk_desktop.features.retention.destroying import destroy
from sppk_desktop.storage.vault import Vault
from tests.conftest import school_schema
from tests.faults.harness import BEGIN
from tests.newyear.test_destruction import PAPER, due


def main(folder: str, account: str, password: str) -> None:
    with Vault.at(Path(folder), school_schema()).unlock(account, password) as store:
        chosen = due(store)
        Path(BEGIN).exists()  # the mark the harness looks for
        destroy(store, chosen, PAPER, password)
        os.write(1, b"destroyed\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
