"""Reads all it can under an account, then looks into its own memory: `other_role.py FOLDER NAME PASSWORD`; prints finds.

What it looks for it knows only in a disguise, so that looking does not make a find.
"""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy import select

from sppk_desktop.app.schema import schema
from sppk_desktop.storage.vault import Vault
from tests.storage.looking import found_in_memory


def main(folder: str, name: str, password: str, wanted: dict[str, bytes]) -> None:
    """Every row of every table that opens, into memory; how often what is wanted lies there."""
    vault = Vault.at(Path(folder), schema())
    account = next(one.id for one in vault.accounts if one.name == name)
    with vault.unlock(account, password) as store, store.reading() as session:
        kept = [session.execute(select(table)).all() for part in store._metadata() for table in part.tables.values()]
        print(sorted(store.compartments), sum(map(len, kept)), found_in_memory(wanted), sep="\n")


if __name__ == "__main__":
    hidden = {str(at): bytes.fromhex(word) for at, word in enumerate(sys.argv[4:])}
    main(*sys.argv[1:4], hidden)
