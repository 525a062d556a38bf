"""The backup file, byte by byte: a sealed list of contents, then the vault's files as they are.

Everything in a vault is encrypted and authenticated already, so the backup adds no encryption of its own. It adds three
things: a list of contents, a SHA-256 sum for each file, and a seal that only a holder of ``office`` can make.
The layout is told byte by byte in ``docs/file-formats/backup.md``; ``resources/stick/sppk-restore.py`` is a second reader of it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import BinaryIO, Final, Protocol, Self

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.backup_errors import ChangedBackup, DamagedBackup, NewerBackup, NotABackup
from sppk_desktop.storage.files import disk_trouble_told


class Bytes(Protocol):
    """Anything that can be read from. What it gave need not stay valid longer than until the read after the next."""

    def read(self, size: int, /) -> bytes | memoryview:
        """Up to so many bytes; none only at the end."""
        ...


class Sink(Protocol):
    """Anything that can be written to."""

    def write(self, data: bytes | memoryview, /) -> object:
        """Take these bytes."""
        ...


class _Nowhere:
    def write(self, data: bytes | memoryview, /) -> None:
        """Take nothing."""


class _Sum:
    """A SHA-256 sum; of more than one chunk it is taken on a thread of its own, one chunk behind the reading and writing."""

    def __init__(self, size: int) -> None:
        self._digest = hashlib.sha256()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sum") if size > CHUNK else None
        self._behind: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._thread is not None:
            self._thread.shutdown(wait=True)

    def update(self, chunk: bytes | memoryview) -> None:
        """Add a chunk once the one before is through; it must stay as it is until the next call returns."""
        if self._thread is None:
            self._digest.update(chunk)
            return
        if self._behind is not None:
            self._behind.result()
        self._behind = self._thread.submit(self._digest.update, chunk)

    def hexdigest(self) -> str:
        """The sum; ask after the ``with``."""
        return self._digest.hexdigest()


MAGIC: Final = b"SPPKBAK\x01"
FORMAT: Final = 1
_FIXED: Final = struct.Struct(">8sHHI")  # magic, format, oldest format that may read it, length of the list
_SUM: Final = 32
MANIFEST_LIMIT: Final = 64 * 1024
PARTS_LIMIT: Final = 64
CHUNK: Final = 1024 * 1024
SUFFIX: Final = ".sppkb"

_NAME: Final = re.compile(r"vault\.sppk|[a-z]{1,24}\.g[1-9][0-9]{0,8}\.db(-journal)?", re.ASCII)
_DEVICES: Final = frozenset({"con", "prn", "aux", "nul"})  # a file "nul.g1.db" cannot be made on Windows
_HEX: Final = re.compile(r"[0-9a-f]+")

_HEAD: Final = T("its list of contents")
_LENGTH: Final = T("its length is wrong, part of it is missing or added")


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the vault inside the backup.

    ``compartment`` is empty for the key file. ``opened`` means that the program could open and read the file when it made
    the backup; otherwise it was carried as it lay, and ``checked`` is the day its owner last had it checked.
    """

    name: str
    size: int
    sha256: str = "0" * 64
    compartment: str = ""
    opened: bool = False
    checked: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The list of contents. ``sequence`` orders backups; ``made`` (local time, ISO) is for people only."""

    app: str
    vault: str
    sequence: int
    made: str
    by: str
    parts: tuple[Part, ...]
    journal: Mapping[str, tuple[int, str]] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        """Whether no compartment was caught in the middle of an unfinished save."""
        return not any(part.name.endswith("-journal") for part in self.parts)

    @property
    def carried(self) -> tuple[Part, ...]:
        """The compartments that travel unopened."""
        return tuple(part for part in self.parts if part.compartment and not part.opened)

    def encoded(self) -> bytes:
        """The only way this list may be written."""
        return _canonical(asdict(self))


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the files: the list, where the files begin, and the seal."""

    manifest: Manifest
    start: int
    sealed: bytes  # the SHA-256 sum of what the seal covers
    seal: bytes

    @property
    def length(self) -> int:
        """The length the whole backup must have."""
        return self.start + sum(part.size for part in self.manifest.parts)

    def check_seal(self, key: bytes) -> None:
        """Refuse a backup that no holder of this key has sealed."""
        if not hmac.compare_digest(self.seal, _seal(key, self.sealed)):
            raise ChangedBackup


def is_safe_name(name: str) -> bool:
    """Whether a file of this name may be written into a vault folder: no path, nothing hidden, no device."""
    return _NAME.fullmatch(name) is not None and name.split(".")[0] not in _DEVICES


def room_needed(manifest: Manifest) -> int:
    """The length in bytes of the backup that will hold this."""
    return _FIXED.size + len(manifest.encoded()) + 2 * _SUM + sum(part.size for part in manifest.parts)


def write(out: BinaryIO, manifest: Manifest, sources: Sequence[Path], key: bytes, progress: Progress = unwatched) -> Manifest:
    """Write the files, then the head before them; the sums are taken from what is written.

    The head comes last and lies first: until the very end the file does not even begin like a backup.
    Raises ``ValueError`` when a source no longer has the size the list names: the caller staged it wrongly.
    """
    start = room_needed(manifest) - sum(part.size for part in manifest.parts)
    total = sum(part.size for part in manifest.parts)
    out.write(bytes(start))
    done = 0
    parts = []
    for part, source in zip(manifest.parts, sources, strict=True):
        with _Sum(part.size) as digest:
            for chunk in _source(source, part):
                digest.update(chunk)
                out.write(chunk)
                done += len(chunk)
                progress(done, total)
        parts.append(replace(part, sha256=digest.hexdigest()))
    finished = replace(manifest, parts=tuple(parts))
    out.seek(0)
    out.write(_head_bytes(finished, key))
    out.seek(0, os.SEEK_END)
    return finished


def read_head(stream: Bytes) -> Head:
    """The list of contents, believed only if its sum agrees. Reads no more than 64 KiB."""
    fixed = _exactly(stream, _FIXED.size)
    if fixed[: len(MAGIC)] != MAGIC:
        raise NotABackup
    if len(fixed) < _FIXED.size:
        raise DamagedBackup(part=_LENGTH)
    _, _, oldest_reader, length = _FIXED.unpack(fixed)
    if oldest_reader > FORMAT:
        raise NewerBackup
    if length > MANIFEST_LIMIT:
        raise DamagedBackup(part=_HEAD)
    body = _exactly(stream, length)
    sums = _exactly(stream, 2 * _SUM)
    if len(body) < length or len(sums) < 2 * _SUM:
        raise DamagedBackup(part=_LENGTH)
    seal, digest = sums[:_SUM], sums[_SUM:]
    if not hmac.compare_digest(digest, hashlib.sha256(fixed + body + seal).digest()):
        raise DamagedBackup(part=_HEAD)
    return Head(_decoded(body), _FIXED.size + length + 2 * _SUM, hashlib.sha256(fixed + body).digest(), seal)


def read_manifest(path: Path) -> Manifest:
    """Only the list of contents of a backup: for showing what lies on a stick."""
    with path.open("rb") as stream:
        return read_head(stream).manifest


def verify(stream: Bytes, progress: Progress = unwatched) -> Head:
    """Read every byte and compare every sum; the damaged part is named."""
    return _walk(stream, lambda _part: nullcontext(_Nowhere()), progress)


def unpack(stream: Bytes, folder: Path, progress: Progress = unwatched) -> Head:
    """Verify, and write the files into an existing empty folder while at it. The caller throws the folder away on any error."""

    @contextmanager
    def create(part: Part) -> Iterator[Sink]:
        with (folder / part.name).open("xb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())

    return _walk(stream, create, progress)


def _walk(stream: Bytes, target: Callable[[Part], AbstractContextManager[Sink]], progress: Progress) -> Head:
    head = read_head(stream)
    total = sum(part.size for part in head.manifest.parts)
    done = 0
    for part in head.manifest.parts:
        left = part.size
        with _Sum(part.size) as digest, target(part) as out:
            for chunk in _chunks(stream, part.size):
                digest.update(chunk)
                out.write(chunk)
                left -= len(chunk)
                done += len(chunk)
                progress(done, total)
        if left:
            raise DamagedBackup(part=_LENGTH)
        if digest.hexdigest() != part.sha256:
            raise DamagedBackup(part=part_name(part))
    if stream.read(1):
        raise DamagedBackup(part=_LENGTH)
    return head


def part_name(part: Part) -> Phrase:
    """What a part of a backup is called at the desk."""
    return compartment_name(part.compartment) if part.compartment else T("the key file")


def compartment_name(name: str) -> Phrase:
    """What a compartment is called at the desk."""
    return _COMPARTMENTS.get(name) or T("the compartment {name}", name=name)


_COMPARTMENTS: Final = {"office": T("the service's common records"), "psychology": T("the psychologist's own records")}


def _source(path: Path, part: Part) -> Iterator[memoryview]:
    """A file of this computer, read into two buffers in turn; its troubles are the disk's and not the stick's."""
    buffers = (memoryview(bytearray(CHUNK)), memoryview(bytearray(CHUNK)))
    left, turn = part.size, 0
    with disk_trouble_told(), path.open("rb", buffering=0) as stream:
        while left and (count := stream.readinto(buffers[turn][:left])):
            yield buffers[turn][:count]
            left -= count
            turn = 1 - turn
        if left or stream.read(1):
            raise ValueError(part.name)


def _chunks(stream: Bytes, size: int) -> Iterator[bytes | memoryview]:
    while size:
        chunk = stream.read(min(CHUNK, size))
        if not chunk:
            return
        size -= len(chunk)
        yield chunk


def _exactly(stream: Bytes, size: int) -> bytes:
    """So many bytes, fewer only at the end."""
    return b"".join(_chunks(stream, size))


def _head_bytes(manifest: Manifest, key: bytes) -> bytes:
    body = manifest.encoded()
    covered = _FIXED.pack(MAGIC, FORMAT, FORMAT, len(body)) + body
    covered += _seal(key, hashlib.sha256(covered).digest())
    return covered + hashlib.sha256(covered).digest()


def _seal(key: bytes, digest: bytes) -> bytes:
    return hmac.new(key, b"SPPK backup v1" + digest, hashlib.sha256).digest()


def _canonical(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def _decoded(body: bytes) -> Manifest:
    """The list, if it is exactly as this module would write it and promises nothing strange."""
    try:
        told = json.loads(body)
        if _canonical(told) != body:
            raise DamagedBackup(part=_HEAD)
        manifest = _strict(told)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise DamagedBackup(part=_HEAD) from None
    return manifest


def _strict(told: object) -> Manifest:
    row = _fields(told, Manifest)
    rows = row["parts"]
    if not isinstance(rows, list) or not 1 <= len(rows) <= PARTS_LIMIT:
        raise ValueError
    parts = tuple(_part(each) for each in rows)
    if len({part.name for part in parts}) != len(parts):
        raise ValueError
    return Manifest(
        app=_text(row["app"], 40),
        vault=_text(row["vault"], 64),
        sequence=_count(row["sequence"]),
        made=_text(row["made"], 40),
        by=_text(row["by"], 64),
        parts=parts,
        journal=_heads(row["journal"]),
    )


def _part(told: object) -> Part:
    row = _fields(told, Part)
    part = Part(
        name=_text(row["name"], 64),
        size=_count(row["size"]),
        sha256=_text(row["sha256"], 64),
        compartment=_text(row["compartment"], 24),
        opened=row["opened"] is True,
        checked=_text(row["checked"], 40),
    )
    if not is_safe_name(part.name) or len(part.sha256) != 64 or not _HEX.fullmatch(part.sha256):
        raise ValueError
    if not isinstance(row["opened"], bool):
        raise TypeError
    return part


def _heads(told: object) -> dict[str, tuple[int, str]]:
    if not isinstance(told, dict) or len(told) > PARTS_LIMIT:
        raise ValueError
    heads = {}
    for name, pair in told.items():
        if not isinstance(pair, list) or len(pair) != 2:
            raise ValueError
        heads[_text(name, 24)] = (_count(pair[0]), _text(pair[1], 128))
    return heads


def _fields(told: object, kind: type[Manifest] | type[Part]) -> dict[str, object]:
    if not isinstance(told, dict) or told.keys() != {each.name for each in fields(kind)}:
        raise ValueError
    return told


def _text(value: object, limit: int) -> str:
    if not isinstance(value, str) or len(value) > limit:
        raise ValueError
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**62:
        raise ValueError
    return value
