"""Child of `test_memory`: unlocks, closes, and looks for keys in its own memory; prints what it finds before and after.

It keeps what it looks for only in a disguise (every byte exclusive-or 0x5A), so that looking does not make a find.
"""

from __future__ import annotations

import sys
from pathlib import Path

from sppk_desktop.storage import sealing
from sppk_desktop.storage.vault import Vault
from tests.conftest import school_schema

DISGUISE = bytes(byte ^ 0x5A for byte in range(256))


def disguised(secret: bytearray) -> bytes:
    made = bytearray(secret)
    for at in range(len(made)):
        made[at] ^= 0x5A
    return bytes(made)


def found_in_memory(wanted: dict[str, bytes]) -> dict[str, int]:
    counts = dict.fromkeys(wanted, 0)
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, rights = line.split()[:2]
        if not rights.startswith("rw"):
            continue
        start, end = (int(part, 16) for part in span.split("-"))
        with Path("/proc/self/mem").open("rb", buffering=0) as memory:
            try:
                memory.seek(start)
                chunk = bytearray(end - start)
                read = memory.readinto(chunk)
            except (OSError, ValueError, OverflowError):
                continue
        # The disguise is put on in place, so that the copy being searched holds no key either.
        for at in range(0, read or 0, 1 << 20):
            chunk[at : at + (1 << 20)] = chunk[at : at + (1 << 20)].translate(DISGUISE)
        for name, secret in wanted.items():
            counts[name] += chunk.count(secret)
        sealing.wipe(chunk)
    return counts


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
