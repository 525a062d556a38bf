"""The turn of the school year, for the fault harness: `newyear_worker.py FOLDER ACCOUNT PASSWORD`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sppk_desktop.features.people import rollover
from sppk_desktop.storage.vault import Vault
from tests.conftest import school_schema
from tests.faults.harness import BEGIN
from tests.newyear.school import IN_AUGUST


def main(folder: str, account: str, password: str) -> None:
    with Vault.at(Path(folder), school_schema()).unlock(account, password) as store:
        with store.reading() as session:
            turn = rollover.turn_of(session, IN_AUGUST)
        assert turn is not None
        Path(BEGIN).exists()  # the mark the harness looks for
        with store.saving() as session:
            rollover.carry_out(store, session, turn, {}, IN_AUGUST)
        os.write(1, b"turned\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
