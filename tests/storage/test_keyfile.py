"""R9: no flipped bit and no rewritten part of the key file is believed."""

from __future__ import annotations

import hashlib
import json
import random
import struct
from collections.abc import Iterator
from typing import Any

import pytest

from sppk_desktop.core.errors import AppError
from sppk_desktop.storage import keyfile
from sppk_desktop.storage.errors import Damaged, Missing, NewerVault, NotAVault
from sppk_desktop.storage.keyfile import KeyFile, compose, parse
from sppk_desktop.storage.vault import Vault
from tests.storage.conftest import HERS, HIS, Service

HEAD = struct.Struct(">8sHHI")


def repaired(body: bytes, version: int = 1, reader: int = 1) -> bytes:
    head = HEAD.pack(keyfile.MAGIC, version, reader, len(body))
    return head + body + hashlib.sha256(head + body).digest()


def body_of(data: bytes) -> bytes:
    return data[HEAD.size : -32]


def test_a_key_file_reads_as_it_was_written(service: Service) -> None:
    keys = service.vault.keyfile
    assert parse(compose(keys)) == keys
    assert compose(parse(compose(keys))) == (service.folder / keyfile.NAME).read_bytes()


def test_no_flipped_bit_is_accepted(service: Service) -> None:
    data = bytearray((service.folder / keyfile.NAME).read_bytes())
    for at in range(len(data)):
        for bit in range(8):
            data[at] ^= 1 << bit
            with pytest.raises(Damaged):
                parse(bytes(data))
            data[at] ^= 1 << bit


def test_no_truncation_is_accepted(service: Service) -> None:
    data = (service.folder / keyfile.NAME).read_bytes()
    for length in range(len(data)):
        with pytest.raises(Damaged):
            parse(data[:length])
    with pytest.raises(Damaged):
        parse(data + b"\0")


def mutations(keys: KeyFile, count: int) -> Iterator[bytes]:
    """Key files with something changed somewhere and the sum repaired, as an attacker would."""
    dice = random.Random(9)
    good = json.loads(body_of(compose(keys)))
    odd = (None, 0, -1, 1, 2, 10**12, 1.5, True, "", "x", "00" * 16, "ff" * 32, [], {}, [1], {"a": 1}, "office", "sheet.office")
    for _ in range(count):
        plain = json.loads(json.dumps(good))
        for _ in range(dice.choice((1, 1, 1, 2, 3))):
            spots = list(_spots(plain))
            parent, key = dice.choice(spots)
            deed = dice.randrange(5)
            if deed == 0:
                del parent[key]
            elif deed == 1:
                parent[key] = dice.choice(odd)
            elif deed == 2 and isinstance(parent[key], str) and parent[key]:
                at = dice.randrange(len(parent[key]))
                parent[key] = parent[key][:at] + dice.choice("0123456789abcdefxй ") + parent[key][at + 1 :]
            elif deed == 3 and isinstance(parent[key], int):
                parent[key] += dice.choice((-1, 1, 1024))
            else:
                other, name = dice.choice(spots)
                parent[key] = json.loads(json.dumps(other.get(name) if isinstance(other, dict) else None))
            if not list(_spots(plain)):
                break
        yield repaired(json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())


def _spots(plain: Any) -> Iterator[tuple[Any, Any]]:
    inside = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    for key, value in inside:
        yield plain, key
        yield from _spots(value)


def check_mutations(service: Service, count: int, tried: int) -> None:
    """Every mutation is refused on reading, or reads as something the vault does not trust; a sample is really unlocked."""
    good = service.vault.keyfile
    believed = []
    for data in mutations(good, count):
        try:
            keys = parse(data)
        except (Damaged, NewerVault):
            continue
        if keys != good:
            believed.append(data)
    assert believed, "the mutations are too crude to test anything"
    step = max(1, len(believed) // tried)
    for data in believed[::step][:tried]:
        (service.folder / keyfile.NAME).write_bytes(data)
        for account, password in ((service.psychologist, HERS), (service.deputy, HIS)):
            vault = Vault.at(service.folder, service.vault.schema)
            with pytest.raises(AppError):
                vault.unlock(account, password)


def test_no_rewritten_key_file_opens_anything(service: Service) -> None:
    check_mutations(service, count=1500, tried=6)


@pytest.mark.long
def test_no_rewritten_key_file_opens_anything_long(service: Service) -> None:
    check_mutations(service, count=20_000, tried=150)


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", b"[]", b"null", b"[" * 5000, b'{"vault":1}', b"\xff\xfe", b'{"a":NaN}', b'"' + b"x" * 2000 + b'"'],
)
def test_odd_content_with_a_right_sum_is_damage_not_a_crash(body: bytes) -> None:
    with pytest.raises(Damaged):
        parse(repaired(body))


@pytest.mark.parametrize("empty", [[], {}, "", 0, False])
def test_an_empty_slot_of_another_kind_is_not_a_closed_account(service: Service, empty: Any) -> None:
    plain = json.loads(body_of(compose(service.vault.keyfile)))
    plain["holders"][0]["slot"] = empty
    with pytest.raises(Damaged):
        parse(repaired(json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()))


def test_a_newer_format_says_which_program_it_needs(service: Service) -> None:
    body = body_of((service.folder / keyfile.NAME).read_bytes())
    with pytest.raises(NewerVault) as told:
        parse(repaired(body, version=103, reader=102))
    assert told.value.needs == "1.2"


def test_reordered_or_spaced_json_is_refused(service: Service) -> None:
    plain = json.loads(body_of(compose(service.vault.keyfile)))
    for other in (json.dumps(plain, ensure_ascii=False), json.dumps(dict(reversed(plain.items())), separators=(",", ":"))):
        with pytest.raises(Damaged):
            parse(repaired(other.encode()))


def test_the_second_copy_helps_when_the_first_is_damaged_but_never_brings_back_an_older_one(service: Service) -> None:
    first, second = service.folder / keyfile.NAME, service.folder / keyfile.SECOND
    whole = first.read_bytes()
    first.write_bytes(whole[:-1])
    assert keyfile.read(service.folder) == service.vault.keyfile
    with pytest.raises(Damaged):
        keyfile.read(service.folder, least_counter=service.vault.keyfile.counter + 1)
    Vault.at(service.folder, service.vault.schema).unlock(service.deputy, HIS).close()
    assert first.read_bytes() == second.read_bytes() == whole, "the next unlock mends the first copy"
    first.write_bytes(whole[:-1])
    second.unlink()
    with pytest.raises(Damaged):
        Vault.at(service.folder, service.vault.schema)


def test_a_folder_without_a_vault_is_told_apart_from_one_that_lost_its_key_file(service: Service, tmp_path: Any) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotAVault):
        Vault.at(tmp_path / "empty", service.vault.schema)
    (service.folder / keyfile.NAME).unlink()
    (service.folder / keyfile.SECOND).unlink()
    with pytest.raises(Missing):
        Vault.at(service.folder, service.vault.schema)
