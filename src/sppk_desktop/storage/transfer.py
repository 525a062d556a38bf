"""A child's file on its way to another school: one encrypted package, opened with a code of digits that travels another way.

The layout is told byte by byte in ``docs/file-formats/child-file.md``. A package is untrusted input: magic, versions, lengths and
the limits of the key derivation are checked before anything is derived, names and sums before anything is used.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T
from sppk_desktop.storage.keyfile import FLOOR, Kdf
from sppk_desktop.storage.recovery import check_digit, code_of, group_is_right, groups_of
from sppk_desktop.storage.sealing import Sealed, open_with_code, seal_with_code

MAGIC: Final = b"SPPKCHD\x01"
FORMAT: Final = 1
SUFFIX: Final = ".sppkc"
GROUPS: Final = 5  # 25 random digits, 83 bits, behind Argon2id
_DIGITS: Final = 5
_HEAD: Final = struct.Struct(">8sHHIII16s12sQ")  # magic, format, oldest reader, memory, passes, lanes, salt, nonce, length
_LENGTH: Final = struct.Struct(">I")
CARD: Final = "card.json"
NAME: Final = re.compile(r"card\.json|[a-z]{1,20}(-[1-9][0-9]{0,3})?\.(pdf|jpg|jpeg|png|docx|xlsx|txt|bin)", re.ASCII)
PARTS: Final = 200
PART: Final = 20 * 1024 * 1024  # bytes, as an attachment
TOTAL: Final = 64 * 1024 * 1024
_LIST: Final = 256 * 1024


class NotAPackage(AppError):
    """Something else."""

    happened = T("This file is not a child's file from another school.")
    remedy = T("Nothing was taken in. Choose the file that ends in .sppkc.")


class DamagedPackage(AppError):
    """Cut, changed or made by hand."""

    happened = T("This child's file is damaged or cut off.")
    remedy = T("Nothing was taken in. Ask the other school for a new copy.")


class NewerPackage(AppError):
    """Made by a later program."""

    happened = T("This child's file was made by a newer program.")
    remedy = T("Nothing was taken in. Install the newer SPPK Desktop first.")


class WrongCode(AppError):
    """The digits do not open it."""

    happened = T("The code does not open this file.")
    remedy = T("Nothing was taken in. Compare the digits with those the other school gave you.")


class TooMuch(AppError):
    """More than fits."""

    happened = T("The file would be larger than {most} MB.")
    remedy = T("Nothing was written. Leave some of the scans out.")


@dataclass(frozen=True)
class Package:
    """What a package holds: facts for people, and contents by name."""

    about: Mapping[str, Any]
    parts: Mapping[str, bytes]


def new_code() -> str:
    """Five groups of six digits; the sixth of a group finds every slip."""
    drawn = ("".join(secrets.choice("0123456789") for _ in range(_DIGITS)) for _ in range(GROUPS))
    return code_of([group + check_digit(group) for group in drawn])


def slip_in(typed: str) -> int | None:
    """Which group (1 to 5) was typed wrong; 0 when their number is wrong; None when all are right."""
    groups = groups_of(typed)
    if len(groups) != GROUPS:
        return 0
    return next((at for at, group in enumerate(groups, 1) if not group_is_right(group)), None)


def pack(about: Mapping[str, Any], parts: Mapping[str, bytes], code: str, kdf: Kdf = FLOOR) -> bytes:
    """The whole package; ``about`` takes JSON kinds only and is sealed like everything else."""
    listed = []
    for name, data in parts.items():
        if not NAME.fullmatch(name):
            raise ValueError("a part's name breaks the rule")
        listed.append({"name": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)})
    head = _canonical({"about": dict(about), "parts": listed})
    if len(parts) > PARTS or len(head) > _LIST or any(len(data) > PART for data in parts.values()):
        raise TooMuch(most=TOTAL // 2**20)
    plain = bytearray(_LENGTH.pack(len(head)) + head + b"".join(parts.values()))
    if len(plain) > TOTAL:
        raise TooMuch(most=TOTAL // 2**20)
    salt, nonce = os.urandom(16), os.urandom(12)
    shell = _HEAD.pack(MAGIC, FORMAT, FORMAT, kdf.memory, kdf.passes, kdf.lanes, salt, nonce, len(plain) + 16)
    return shell + seal_with_code(code_of(groups_of(code)), Sealed(kdf, salt, nonce, shell), bytes(plain))


def unpack(data: bytes, code: str) -> Package:
    """Open a package: everything in it is as it was packed, or one of the errors above."""
    if not data.startswith(MAGIC[:7]):
        raise NotAPackage
    if len(data) < _HEAD.size:
        raise DamagedPackage
    _magic, _format, oldest, memory, passes, lanes, salt, nonce, length = _HEAD.unpack_from(data)
    if data[7] != MAGIC[7] or oldest > FORMAT:
        raise NewerPackage
    if length != len(data) - _HEAD.size or not 16 + _LENGTH.size <= length <= TOTAL + 16:
        raise DamagedPackage
    if slip_in(code) is not None:
        raise WrongCode
    try:
        kdf = Kdf(memory, passes, lanes)
    except ValueError as wrong:
        raise DamagedPackage from wrong
    plain = open_with_code(code_of(groups_of(code)), Sealed(kdf, salt, nonce, data[: _HEAD.size]), data[_HEAD.size :])
    if plain is None:
        raise WrongCode
    try:
        return _read(plain)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, struct.error) as wrong:
        raise DamagedPackage from wrong


def _read(plain: bytes) -> Package:
    (size,) = _LENGTH.unpack_from(plain)
    at = _LENGTH.size + size
    if size > _LIST or at > len(plain):
        raise ValueError("the list is too long")
    told = json.loads(plain[_LENGTH.size : at].decode("utf-8"))
    if set(told) != {"about", "parts"} or _canonical(told) != plain[_LENGTH.size : at] or len(told["parts"]) > PARTS:
        raise ValueError("the list is not as it must be")
    parts: dict[str, bytes] = {}
    for part in told["parts"]:
        name, length = part["name"], part["size"]
        if set(part) != {"name", "size", "sha256"} or not NAME.fullmatch(name) or name in parts:
            raise ValueError("a part's name breaks the rule")
        if type(length) is not int or not 0 <= length <= PART or at + length > len(plain):
            raise ValueError("a part is longer than the package")
        parts[name] = plain[at : at + length]
        if hashlib.sha256(parts[name]).hexdigest() != part["sha256"]:
            raise ValueError("a part is not as it was")
        at += length
    if at != len(plain) or CARD not in parts or not isinstance(told["about"], dict):
        raise ValueError("something is missing or too much")
    return Package(told["about"], parts)


def _canonical(told: object) -> bytes:
    return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
