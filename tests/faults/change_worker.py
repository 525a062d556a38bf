"""A change of keys or of tables, for the fault harness: `change_worker.py DEED FOLDER ACCOUNT PASSWORD`."""

from __future__ import annotations

import sys
from pathlib import Path

from sppk_desktop.storage.vault import Vault
from tests.conftest import school_schema
from tests.faults.harness import BEGIN
from tests.storage import golden


def main(deed: str, folder: str, account: str, password: str) -> None:
    if deed == "migrate":
        golden.schema(2)
        Path(BEGIN).exists()  # the mark the harness looks for
        Vault.at(Path(folder), golden.schema(2)).unlock(account, password).close()
    else:
        import tests.storage.psychology_note  # noqa: F401  (a table of psychology)

        with Vault.at(Path(folder), school_schema()).unlock(account, password) as store:
            Path(BEGIN).exists()
            store.accounts.rekey(store.compartments, password)


if __name__ == "__main__":
    main(*sys.argv[1:])
