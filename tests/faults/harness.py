"""Makes storage calls of a real process fail: killed, refused, or lost with the power. Needs strace.

A *worker* is a Python script that prepares itself, calls ``os.stat(BEGIN)`` and then does its work, writing one line to
standard output after every step the program would call done. strace counts calls per system call name and per process, so
a recorded run tells which count belongs to which call after the mark; the harness then repeats the run once per call.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

BEGIN = "/SPPK-BEGIN"
CALLS = (
    "pwrite64",
    "write",
    "fsync",
    "fdatasync",
    "ftruncate",
    "unlink",
    "rename",
    "openat",
    "mkdir",
    "copy_file_range",
    "sendfile",
)
SECTOR = 512

_LINE = re.compile(r"^(?P<pid>\d+) +(?P<call>\w+)\((?P<rest>.*)$")
_PATH = re.compile(r'(?:\d+|AT_FDCWD)<(?P<fd>[^>]*)>|"(?P<name>(?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Point:
    """The ``number``-th call of one name: where a fault is put."""

    call: str
    number: int


@dataclass(frozen=True)
class Outcome:
    """How a run with a fault ended."""

    code: int
    said: tuple[str, ...]
    complaint: str

    @property
    def was_killed(self) -> bool:
        """Whether the fault really killed the process: otherwise the run tested nothing."""
        return self.code in (-9, 137)


def _traced(options: Sequence[str], command: Sequence[str], log: Path, environment: dict[str, str] | None) -> Outcome:
    # No --seccomp-bpf: strace 6.1 then ignores injected signals.
    strace = ["strace", "-f", "-qq", "-o", str(log), *options, "--", sys.executable, *command]
    quiet = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", **(environment or {})}
    run = subprocess.run(strace, capture_output=True, env=quiet, timeout=300, check=False)
    return Outcome(run.returncode, tuple(run.stdout.decode().splitlines()), run.stderr.decode(errors="replace")[-2000:])


def points(command: Sequence[str], within: Path, log: Path, environment: dict[str, str] | None = None) -> list[Point]:
    """Every storage call on files under ``within`` that the worker makes after its mark."""
    # A thread may not start before the mark: counts are per thread of the worker.
    outcome = _traced(["-y", "-e", f"trace={','.join(CALLS)},newfstatat,stat"], command, log, environment)
    assert outcome.code == 0, outcome.complaint
    counted: Counter[str] = Counter()
    found, begun, main = [], False, ""
    for line in log.read_text(errors="replace").splitlines():
        match = _LINE.match(line)
        if not match:
            continue
        main = main or match["pid"]
        if BEGIN in line:
            begun = True
        if match["call"] not in CALLS or match["pid"] != main:
            continue
        counted[match["call"]] += 1
        if begun and str(within) in match["rest"]:
            found.append(Point(match["call"], counted[match["call"]]))
    assert found, "the worker made no storage call after its mark"
    return found


def kill_at(point: Point, command: Sequence[str], log: Path, environment: dict[str, str] | None = None) -> Outcome:
    """Run the worker and kill it as it enters the call."""
    inject = f"inject={point.call}:signal=SIGKILL:when={point.number}"
    return _traced(["-e", f"trace={point.call}", "-e", inject], command, log, environment)


def fail_at(
    point: Point, error: str, command: Sequence[str], log: Path, *, onwards: bool, environment: dict[str, str] | None = None
) -> Outcome:
    """Run the worker with that call (and, ``onwards``, every later one of its name) refused with ``error``."""
    inject = f"inject={point.call}:error={error}:when={point.number}{'+' if onwards else ''}"
    return _traced(["-e", f"trace={point.call}", "-e", inject], command, log, environment)


@dataclass(frozen=True)
class Operation:
    """One recorded change of the file system."""

    call: str
    path: str
    data: bytes = b""
    offset: int = 0
    target: str = ""


@dataclass
class Recording:
    """What a worker wrote, in order, and what it said was done at which point."""

    operations: list[Operation] = field(default_factory=list)
    said_after: list[tuple[int, str]] = field(default_factory=list)

    def said(self, upto: int) -> list[str]:
        """What the worker had called done before operation ``upto``."""
        return [line for at, line in self.said_after if at <= upto]


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def record(command: Sequence[str], within: Path, log: Path, environment: dict[str, str] | None = None) -> Recording:
    """Record every storage operation under ``within``; the folder's state before the mark is the caller's to copy."""
    options = ["-y", "-xx", "-s", "4194304", "-e", f"trace={','.join(CALLS)},newfstatat,stat,lseek,read"]
    outcome = _traced(options, command, log, environment)
    assert outcome.code == 0, outcome.complaint
    recording, begun = Recording(), False
    hidden = "".join(f"\\x{byte:02x}" for byte in BEGIN.encode())
    for line in log.read_text().splitlines():
        match = _LINE.match(line)
        if not match:
            continue
        begun = begun or hidden in line
        if not begun:
            continue
        call, rest = match["call"], match["rest"]
        names = [_bytes(m["name"]).decode(errors="replace") if m["name"] is not None else m["fd"] for m in _PATH.finditer(rest)]
        names = [_bytes(name).decode(errors="replace") if name.startswith("\\x") else name for name in names]
        strings = [_bytes(text) for text in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', rest)]
        if call == "write" and rest.startswith("1<"):
            recording.said_after += [(len(recording.operations), text) for text in strings[0].decode().split()]
        elif names and str(within) in " ".join(names):
            operation = _operation(call, rest, names, strings)
            if operation:
                recording.operations.append(operation)
    assert recording.operations
    assert recording.said_after
    return recording


def _operation(call: str, rest: str, names: list[str], strings: list[bytes]) -> Operation | None:
    if rest.rstrip().endswith(")") or re.search(r"= -1 E\w+", rest):
        return None
    match call:
        case "pwrite64":
            offset = int(re.search(r", (\d+), (\d+)\) +=", rest)[2])  # type: ignore[index]
            return Operation("write", names[0], strings[0], offset)
        case "fsync" | "fdatasync":
            return Operation("sync", names[0])
        case "ftruncate":
            return Operation("truncate", names[0], offset=int(re.search(r", (\d+)\) +=", rest)[1]))  # type: ignore[index]
        case "unlink":
            return Operation("unlink", names[0])
        case "rename":
            return Operation("rename", names[0], target=names[1])
        case "openat" if "O_CREAT" in rest:
            return Operation("create", str(Path(names[0]) / names[1]))
    return None


def power_losses(
    recording: Recording, start: dict[str, bytes], chance: random.Random, per_point: int
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """States the disk may be in after power went at each operation: un-synced writes kept, dropped, torn or reordered.

    Directory changes are taken as ordered; a write or truncation is durable once its file was synced. Yields the number of
    operations done and the files' contents by path.
    """
    for upto in range(len(recording.operations) + 1):
        done = recording.operations[:upto]
        yield upto, _rebuilt(start, done, lambda _: "keep")
        yield upto, _rebuilt(start, done, lambda _: "drop")
        for _ in range(per_point):
            yield upto, _rebuilt(start, done, lambda _: chance.choice(("keep", "drop", "tear")), chance)


def _durable(done: Sequence[Operation]) -> set[int]:
    """Positions of the writes and truncations that a later sync of their file made durable."""
    durable: set[int] = set()
    waiting: dict[str, list[int]] = {}
    for position, operation in enumerate(done):
        if operation.call in ("write", "truncate"):
            waiting.setdefault(operation.path, []).append(position)
        elif operation.call == "sync":
            durable.update(waiting.pop(operation.path, []))
        elif operation.call == "rename":
            waiting[operation.target] = waiting.pop(operation.path, [])
    return durable


def _rebuilt(
    start: dict[str, bytes], done: Sequence[Operation], fate: Callable[[Operation], str], chance: random.Random | None = None
) -> dict[str, bytes]:
    files = {path: bytearray(data) for path, data in start.items()}
    durable = _durable(done)
    for position, operation in enumerate(done):
        volatile = operation.call in ("write", "truncate") and position not in durable
        match fate(operation) if volatile else "keep":
            case "keep":
                _step(files, operation)
            case "tear" if operation.call == "write" and chance:
                for sector in _sectors(operation):
                    if chance.random() < 0.5:
                        _step(files, sector)
    return {path: bytes(data) for path, data in files.items()}


def _sectors(operation: Operation) -> Iterator[Operation]:
    for at in range(0, len(operation.data), SECTOR):
        yield Operation("write", operation.path, operation.data[at : at + SECTOR], operation.offset + at)


def _step(files: dict[str, bytearray], operation: Operation) -> None:
    match operation.call:
        case "create":
            files.setdefault(operation.path, bytearray())
        case "write":
            content = files.setdefault(operation.path, bytearray())
            content.extend(bytes(max(0, operation.offset - len(content))))
            content[operation.offset : operation.offset + len(operation.data)] = operation.data
        case "truncate":
            content = files.setdefault(operation.path, bytearray())
            del content[operation.offset :]
            content.extend(bytes(max(0, operation.offset - len(content))))
        case "unlink":
            files.pop(operation.path, None)
        case "rename":
            files[operation.target] = files.pop(operation.path, bytearray())


def sampled(found: Sequence[Point], most: int) -> list[Point]:
    """At most ``most`` points, evenly spread, the first and last always among them."""
    if len(found) <= most:
        return list(found)
    step = (len(found) - 1) / (most - 1)
    return [found[round(index * step)] for index in range(most)]


def laid_out(files: dict[str, bytes], within: Path, into: Path) -> Path:
    """Write a state's files under ``into``, the folder emptied first."""
    shutil.rmtree(into, ignore_errors=True)
    for path, data in files.items():
        place = into / Path(path).relative_to(within)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return into


def contents(folder: Path) -> dict[str, bytes]:
    """Every file under a folder, by absolute path."""
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
