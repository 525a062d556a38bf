"""Child of `test_memory`: unlocks, closes, and looks for keys in its own memory; prints what it finds before and after.

It keeps what it looks for only in a disguise (every byte exclusive-or 0x5A), so that looking does not make a find.
"""

from __future__ import annotations

import sys
from pathlib import Path

from sppk_desktop.storage import sealing
from sppk_desktop.storage.vault import Vault
from tests.conftest import school_schema
from tests.storage.looking import disguised, found_in_memory


def main(folder: str, account: str, password: str) -> None:
    store = Vault.at(Path(folder), school_schema).unlock(account, password)
    wanted = {}
    for name, key in store.held.items():
        child = key.child("sqlcipher")
        spelled = sealing.hex_key(child)
        wanted |= {name: disguised(key.secret), f"{name} child": disguised(child), f"{name} spelled": disguised(spelled[2:-1])}
        sealing.wipe(child, spelled)
    store.set_setting("something", "to have worked")
    with store.for_job() as job:
        job.journal.write("looked")
    before = found_in_memory(wanted)
    store.close()
    after = found_in_memory(wanted)
    print(before, after, sep="\n")


main(*sys.argv[1:])
