"""The key file ``vault.sppk``: who may unlock what, readable without a password, written whole, twice.

Layout (docs/file-formats/key-file.md): magic, format, reader, length, canonical JSON, SHA-256. The sum finds damage before
any password is typed; what an attacker could change on purpose is found at unlock (`sealing`, `unlocking`).
"""

from __future__ import annotations

import hashlib
import json
import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from sppk_desktop.core.compartments import COMPARTMENTS, OFFICE, PSYCHOLOGY
from sppk_desktop.core.roles import Role
from sppk_desktop.storage.errors import Damaged, Missing, NewerVault
from sppk_desktop.storage.files import disk_trouble_told, write_whole

NAME: Final = "vault.sppk"
SECOND: Final = "vault.sppk.prev"
FILE_NAME: Final = re.compile(r"vault\.sppk(?:\.prev)?|[a-z]{1,24}\.g[1-9][0-9]{0,8}\.db", re.ASCII)
"""Every file that makes up a vault is named so (use ``fullmatch``)."""

MAGIC: Final = b"SPPKVLT\x01"
FORMAT: Final = 1  # the program that writes so, as 100 × major + minor: 1 is 0.1
READER: Final = 1  # the oldest program that may read it
_HEAD: Final = struct.Struct(">8sHHI")
_MOST: Final = 1 << 20
_SUM: Final = hashlib.sha256().digest_size

OPENED_BY: Final[Mapping[Role, frozenset[str]]] = {
    Role.SOCIAL: frozenset({OFFICE}),
    Role.DEPUTY: frozenset({OFFICE}),
    Role.PSYCHOLOGIST: frozenset({OFFICE, PSYCHOLOGY}),
}
"""Which compartments a role needs."""


def opened_by(roles: frozenset[Role]) -> frozenset[str]:
    """The compartments these roles need together."""
    return frozenset().union(*(OPENED_BY[role] for role in roles))


def sheet_of(compartment: str) -> str:
    """The holder id of a compartment's recovery sheet."""
    return f"sheet.{compartment}"


@dataclass(frozen=True, slots=True)
class Kdf:
    """How slow a guess is: Argon2id's memory (KiB), passes and lanes. The floor and ceiling are the program's, not the file's."""

    memory: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        if not (64 * 1024 <= self.memory <= 1024 * 1024 and 3 <= self.passes <= 16 and 1 <= self.lanes <= 8):
            raise ValueError("key derivation outside the program's limits")


FLOOR: Final = Kdf(memory=64 * 1024, passes=3, lanes=1)


@dataclass(frozen=True, slots=True)
class Slot:
    """A holder's private key and compartment keys, sealed under his password. ``holds``: compartment → generation of its key."""

    kdf: Kdf
    salt: bytes
    nonce: bytes
    holds: Mapping[str, int]
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Holder:
    """A person's account, or a recovery sheet (``sheet.office``; no name, no roles). A closed account has no slot."""

    id: str
    name: str
    roles: frozenset[Role]
    public: bytes
    slot: Slot | None

    @property
    def is_sheet(self) -> bool:
        """Whether this is a paper in the safe, not a person."""
        return self.id.startswith("sheet.")


@dataclass(frozen=True, slots=True)
class Letter:
    """A new compartment key on its way to a holder who was absent when it was made."""

    to: str
    compartment: str
    generation: int
    sealed: bytes
    mac: bytes


@dataclass(frozen=True, slots=True)
class Place:
    """Where a compartment lies: the generation of its key and the number of its file."""

    generation: int
    number: int


def file_of(compartment: str, number: int) -> str:
    """The name of a compartment's file."""
    return f"{compartment}.g{number}.db"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The whole content of the key file."""

    vault: str  # 32 hex digits
    counter: int  # grows with every change
    places: Mapping[str, Place]
    holders: tuple[Holder, ...]
    letters: tuple[Letter, ...] = field(default=())

    def holder(self, id_: str) -> Holder | None:
        """The holder with this id."""
        return next((holder for holder in self.holders if holder.id == id_), None)

    def letters_to(self, id_: str, compartment: str) -> list[Letter]:
        """The letters waiting for a holder, oldest generation first."""
        found = [letter for letter in self.letters if (letter.to, letter.compartment) == (id_, compartment)]
        return sorted(found, key=lambda letter: letter.generation)

    def changed(self, **changes: Any) -> KeyFile:
        """A copy with these parts replaced and the counter grown."""
        return replace(self, counter=self.counter + 1, **changes)

    def with_holder(self, holder: Holder) -> tuple[Holder, ...]:
        """All holders, this one in place of the one with the same id."""
        return (*(other for other in self.holders if other.id != holder.id), holder)


def compose(keys: KeyFile) -> bytes:
    """The bytes of a key file."""
    body = _canonical(_plain(keys))
    head = _HEAD.pack(MAGIC, FORMAT, READER, len(body))
    return head + body + hashlib.sha256(head + body).digest()


def parse(data: bytes, name: str = NAME) -> KeyFile:
    """Read a key file; anything but the exact bytes `compose` would write is damage."""
    if len(data) < _HEAD.size + _SUM or len(data) > _HEAD.size + _MOST + _SUM:
        raise Damaged(name)
    magic, _, reader, length = _HEAD.unpack_from(data)
    if magic != MAGIC or length != len(data) - _HEAD.size - _SUM:
        raise Damaged(name)
    if hashlib.sha256(data[:-_SUM]).digest() != data[-_SUM:]:
        raise Damaged(name)
    if reader > FORMAT:
        raise NewerVault(needs=f"{reader // 100}.{reader % 100}")
    try:
        keys = _keys(json.loads(data[_HEAD.size : -_SUM]))
        exact = compose(keys) == data
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as odd:
        raise Damaged(name) from odd
    if not exact:
        raise Damaged(name)
    return keys


def read(folder: Path, least_counter: int = 0) -> KeyFile:
    """The key file of a folder; its second copy if the first is damaged and the copy is not older than what was last seen."""
    try:
        return parse(_bytes(folder / NAME))
    except (Damaged, Missing):
        try:
            second = parse(_bytes(folder / SECOND), SECOND)
        except (Damaged, Missing):
            second = None
        if second is None or second.counter < least_counter:
            raise
        return second


def save(folder: Path, keys: KeyFile) -> None:
    """Switch to a new key file in one step, read it back, then refresh the second copy: one whole copy exists at every moment."""
    data = compose(keys)
    write_whole(folder / NAME, data)
    if _bytes(folder / NAME) != data:
        raise Damaged(NAME)
    write_whole(folder / SECOND, data)


def mend(folder: Path, keys: KeyFile) -> None:
    """Make both copies what ``keys`` is, after it was found to be the right one; usually they are."""
    data = compose(keys)
    for name in (NAME, SECOND):
        try:
            whole = _bytes(folder / name) == data
        except Missing:
            whole = False
        if not whole:
            write_whole(folder / name, data)


def _bytes(path: Path) -> bytes:
    with disk_trouble_told():
        try:
            with path.open("rb") as source:
                return source.read(_HEAD.size + _MOST + _SUM + 1)
        except (FileNotFoundError, IsADirectoryError) as gone:
            raise Missing(path.name) from gone


def _canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def _plain(keys: KeyFile) -> dict[str, object]:
    return {
        "vault": keys.vault,
        "counter": keys.counter,
        "compartments": {name: {"file": p.number, "generation": p.generation} for name, p in keys.places.items()},
        "holders": [_plain_holder(holder) for holder in sorted(keys.holders, key=lambda holder: holder.id)],
        "letters": [
            {"to": x.to, "compartment": x.compartment, "generation": x.generation, "sealed": x.sealed.hex(), "mac": x.mac.hex()}
            for x in sorted(keys.letters, key=lambda x: (x.to, x.compartment, x.generation))
        ],
    }


def _plain_holder(holder: Holder) -> dict[str, object]:
    slot = holder.slot and {
        "kdf": {"memory": holder.slot.kdf.memory, "passes": holder.slot.kdf.passes, "lanes": holder.slot.kdf.lanes},
        "salt": holder.slot.salt.hex(),
        "nonce": holder.slot.nonce.hex(),
        "holds": dict(holder.slot.holds),
        "sealed": holder.slot.sealed.hex(),
    }
    roles = sorted(str(role) for role in holder.roles)
    return {"id": holder.id, "name": holder.name, "roles": roles, "public": holder.public.hex(), "slot": slot}


def _keys(plain: Any) -> KeyFile:
    vault, counter, places, holders, letters = _parts(plain, "vault", "counter", "compartments", "holders", "letters")
    keys = KeyFile(
        vault=_hex(vault, 16).hex(),
        counter=_count(counter),
        places={_compartment(name): _place(place) for name, place in places.items()},
        holders=tuple(_holder(holder) for holder in _list(holders)),
        letters=tuple(_letter(letter) for letter in _list(letters)),
    )
    ids = [holder.id for holder in keys.holders]
    ways = [(letter.to, letter.compartment, letter.generation) for letter in keys.letters]
    if len(set(ids)) != len(ids) or len(set(ways)) != len(ways) or OFFICE not in keys.places:
        raise ValueError("holders or letters repeat, or there is no office")
    return keys


def _place(plain: Any) -> Place:
    number, generation = _parts(plain, "file", "generation")
    return Place(generation=_count(generation), number=_count(number))


def _holder(plain: Any) -> Holder:
    id_, name, roles, public, slot = _parts(plain, "id", "name", "roles", "public", "slot")
    return Holder(
        _id(id_),
        _name(name),
        frozenset(Role(role) for role in _list(roles)),
        _hex(public, 32),
        None if slot is None else _slot(slot),
    )


def _slot(plain: Any) -> Slot:
    kdf, salt, nonce, holds, sealed = _parts(plain, "kdf", "salt", "nonce", "holds", "sealed")
    memory, passes, lanes = _parts(kdf, "memory", "passes", "lanes")
    held = {_compartment(name): _count(generation) for name, generation in holds.items()}
    return Slot(
        kdf=Kdf(_count(memory), _count(passes), _count(lanes)),
        salt=_hex(salt, 16),
        nonce=_hex(nonce, 12),
        holds=held,
        sealed=_hex(sealed, 32 + 32 * len(held) + 16),
    )


def _letter(plain: Any) -> Letter:
    to, compartment, generation, sealed, mac = _parts(plain, "to", "compartment", "generation", "sealed", "mac")
    return Letter(_id(to), _compartment(compartment), _count(generation), _hex(sealed, 80), _hex(mac, 32))


def _parts(plain: Any, *names: str) -> list[Any]:
    if not isinstance(plain, dict) or set(plain) != set(names):
        raise ValueError("not the parts of a key file")
    return [plain[name] for name in names]


def _list(plain: Any) -> list[Any]:
    if not isinstance(plain, list) or len(plain) > 1000:
        raise ValueError("not a list")
    return plain


def _count(plain: Any) -> int:
    if type(plain) is not int or not 1 <= plain <= 999_999_999:
        raise ValueError("not a count")
    return plain


def _hex(plain: Any, length: int) -> bytes:
    if not isinstance(plain, str) or len(plain) != 2 * length:
        raise ValueError("not the right number of bytes")
    return bytes.fromhex(plain)


def _compartment(plain: Any) -> str:
    if plain not in COMPARTMENTS:
        raise ValueError("not a compartment")
    return str(plain)


def _id(plain: Any) -> str:
    if not isinstance(plain, str) or not re.fullmatch(r"[0-9a-f]{16}|sheet\.(office|psychology)", plain, re.ASCII):
        raise ValueError("not an id")
    return plain


def _name(plain: Any) -> str:
    if not isinstance(plain, str) or len(plain) > 120 or not (plain.isprintable()):
        raise ValueError("not a name")
    return plain
