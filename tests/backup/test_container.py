"""The backup file refuses every cut, every flipped bit and every list that promises something strange."""

from __future__ import annotations

import hashlib
import io
import json
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Cancelled
from sppk_desktop.storage import container
from sppk_desktop.storage.backup_errors import BackupError, ChangedBackup, DamagedBackup, NewerBackup, NotABackup
from sppk_desktop.storage.container import Manifest, Part

KEY = bytes(range(32))
FILES = {"vault.sppk": b"k" * 1500, "office.g1.db": bytes(range(256)) * 24, "psychology.g2.db": b"\0" * 3000}


def manifest(files: dict[str, bytes]) -> Manifest:
    parts = tuple(
        Part(name, len(data), compartment=name.split(".")[0].removeprefix("vault"), opened=True) for name, data in files.items()
    )
    return Manifest("0.1.0", "ab" * 16, 7, "2026-11-23T16:40:00", "асанова", parts, {"office": (12, "cd" * 32)})


def made(folder: Path, files: dict[str, bytes] = FILES) -> bytes:
    sources = []
    for name, data in files.items():
        (folder / name).write_bytes(data)
        sources.append(folder / name)
    out = io.BytesIO()
    container.write(out, manifest(files), sources, KEY)
    return out.getvalue()


def verified(data: bytes) -> Manifest:
    return container.verify(io.BytesIO(data)).manifest


def test_what_was_put_in_comes_out(tmp_path: Path) -> None:
    data = made(tmp_path)
    assert len(data) == container.room_needed(manifest(FILES))
    target = tmp_path / "out"
    target.mkdir()
    head = container.unpack(io.BytesIO(data), target)
    head.check_seal(KEY)
    assert {path.name: path.read_bytes() for path in target.iterdir()} == FILES
    assert head.manifest.by == "асанова"
    assert head.manifest.journal == {"office": (12, "cd" * 32)}
    assert head.length == len(data)


def test_a_backup_cut_at_any_byte_is_refused(tmp_path: Path) -> None:
    data = made(tmp_path)
    for length in range(len(data)):
        with pytest.raises(BackupError):
            verified(data[:length])


def test_one_flipped_bit_in_any_byte_is_found(tmp_path: Path) -> None:
    data = bytearray(made(tmp_path))
    for at in range(len(data)):
        bit = 1 << (at * 7 % 8)
        data[at] ^= bit
        with pytest.raises(BackupError):
            verified(bytes(data))
        data[at] ^= bit
    verified(bytes(data))


def test_a_byte_too_many_is_found(tmp_path: Path) -> None:
    with pytest.raises(DamagedBackup):
        verified(made(tmp_path) + b"\0")


def test_damage_is_named_by_the_part_it_lies_in(tmp_path: Path) -> None:
    data = bytearray(made(tmp_path))
    data[-1] ^= 1
    with pytest.raises(DamagedBackup) as caught:
        verified(bytes(data))
    assert "psychologist" in str(caught.value)


def test_a_backup_sealed_with_another_key_is_refused_after_unlocking(tmp_path: Path) -> None:
    head = container.verify(io.BytesIO(made(tmp_path)))
    head.check_seal(KEY)
    with pytest.raises(ChangedBackup):
        head.check_seal(bytes(32))


def forged(body: bytes, files: bytes = b"", fixed: bytes | None = None) -> bytes:
    """A file whose sums all agree: only the list itself can give it away."""
    head = (fixed or struct.pack(">8sHHI", container.MAGIC, 1, 1, len(body))) + body + bytes(32)
    return head + hashlib.sha256(head).digest() + files


def list_of(change: Callable[[dict[str, Any]], object]) -> bytes:
    one = hashlib.sha256(b"x").hexdigest()
    told = json.loads(replace(manifest({"office.g1.db": b"x"}), parts=(Part("office.g1.db", 1, one),)).encoded())
    change(told)
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(errors="surrogatepass")


def unchanged(told: dict[str, Any]) -> None:
    pass


def test_the_forgery_itself_is_accepted_when_nothing_is_strange() -> None:
    assert verified(forged(list_of(unchanged), b"x")).parts[0].name == "office.g1.db"


def named(name: object) -> Callable[[dict[str, Any]], object]:
    return lambda told: told["parts"][0].update(name=name)


def sized(size: object) -> Callable[[dict[str, Any]], object]:
    return lambda told: told["parts"][0].update(size=size)


STRANGE: dict[str, Callable[[dict[str, Any]], object]] = {
    "parent": named("../office.db"), "absolute": named("/etc/passwd.db"), "drive": named("c:office.db"),
    "backslash": named("..\\a.db"), "device": named("nul.g1.db"), "hidden": named(".db"), "stream": named("office.db:x"),
    "capital": named("Office.db"), "newline": named("a.db\n"), "not a name": named(5), "dots": named(".."), "empty": named(""),
    "long": named("a" * 60 + ".db"), "lone surrogate": named("\ud800.db"), "negative": sized(-1), "huge": sized(2**70),
    "float": sized(1.0), "truth": sized(True), "beyond the end": sized(2**61),
    "twice": lambda told: told["parts"].append(told["parts"][0]),
    "nothing": lambda told: told["parts"].clear(),
    "many": lambda told: told.update(parts=[dict(told["parts"][0], name=f"office.g{i}.db") for i in range(1, 100)]),
    "extra": lambda told: told.update(more=1),
    "missing": lambda told: told.pop("vault"),
    "extra in a part": lambda told: told["parts"][0].update(mode=0o777),
    "opened is a word": lambda told: told["parts"][0].update(opened="yes"),
    "sum is short": lambda told: told["parts"][0].update(sha256="ab"),
    "journal is a list": lambda told: told.update(journal=[]),
    "journal of three": lambda told: told.update(journal={"office": [1, "a", 2]}),
    "maker is a list": lambda told: told.update(by=["x"]),
}  # fmt: skip


@pytest.mark.parametrize("strange", STRANGE)
def test_a_list_that_promises_something_strange_is_refused(strange: str) -> None:
    with pytest.raises(DamagedBackup):
        verified(forged(list_of(STRANGE[strange]), b"x"))


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"9" * 60_000,
        b"\xff\xfe",
        b"",
        b"null",
        b"[]",
        b'{"app":"x", "vault":"y"}',
        b"1e999",
        b'"\\ud800"',
    ],
)
def test_a_list_that_is_no_list_is_refused(body: bytes) -> None:
    with pytest.raises(DamagedBackup):
        verified(forged(body))


def test_a_list_written_in_another_way_is_refused() -> None:
    loose = json.dumps(json.loads(list_of(unchanged))).encode()
    with pytest.raises(DamagedBackup):
        verified(forged(loose, b"x"))


def test_a_newer_format_says_that_it_is_newer() -> None:
    body = list_of(unchanged)
    with pytest.raises(NewerBackup):
        verified(forged(body, b"x", struct.pack(">8sHHI", container.MAGIC, 9, 2, len(body))))
    verified(forged(body, b"x", struct.pack(">8sHHI", container.MAGIC, 9, 1, len(body))))


def test_a_list_that_claims_gigabytes_is_not_read() -> None:
    with pytest.raises(DamagedBackup):
        verified(struct.pack(">8sHHI", container.MAGIC, 1, 1, 2**32 - 1) + bytes(1000))


@pytest.mark.parametrize("data", [b"", b"SPPK", b"PK\x03\x04" + bytes(100), bytes(1000)])
def test_another_file_is_told_to_be_no_backup(data: bytes) -> None:
    with pytest.raises(NotABackup):
        verified(data)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=600), st.binary(max_size=20))
def test_whatever_the_list_holds_only_our_own_errors_come_out(body: bytes, rest: bytes) -> None:
    with pytest.raises(AppError):
        verified(forged(body, rest))


def test_a_source_that_grew_or_shrank_meanwhile_is_noticed(tmp_path: Path) -> None:
    source = tmp_path / "office.g1.db"
    for size in (0, 9, 11):
        source.write_bytes(b"x" * size)
        with pytest.raises(ValueError):
            container.write(io.BytesIO(), manifest({"office.g1.db": b"x" * 10}), [source], KEY)


def test_an_unfinished_backup_does_not_even_begin_like_one(tmp_path: Path) -> None:
    source = tmp_path / "office.g1.db"
    source.write_bytes(b"x" * 3_000_000)
    out = io.BytesIO()

    def stop(done: int, total: int) -> None:
        if done > 1_000_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        container.write(out, manifest({"office.g1.db": source.read_bytes()}), [source], KEY, stop)
    with pytest.raises(NotABackup):
        verified(out.getvalue())


def test_a_compartment_caught_in_the_middle_of_a_save_makes_the_backup_incomplete() -> None:
    assert manifest(FILES).complete
    assert not manifest({**FILES, "psychology.g2.db-journal": b"j"}).complete
