"""Looks for secrets in the memory of this process, knowing them only in a disguise, so that looking does not make a find."""

from __future__ import annotations

from pathlib import Path

from sppk_desktop.storage import sealing

DISGUISE = bytes(byte ^ 0x5A for byte in range(256))


def disguised(secret: bytes | bytearray) -> bytes:
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
