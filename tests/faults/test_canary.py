"""No name of a child reaches a disk in the clear: not a file, not a deleted file, not one write (R14)."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import journey
from tests.faults.test_saves import ROOT

pytestmark = [pytest.mark.faults, pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this system")]

WRITES = "write,pwrite64,writev,pwritev,pwritev2"
TO_A_FILE = re.compile(
    rb"^\d+ +(?:write|pwrite64|writev|pwritev2?)\(\d+<(?P<path>(?:\\x[0-9a-f]{2}|[^>])*)>(?:\(deleted\))?, (?P<rest>.*)$"
)


def spellings(text: str) -> dict[str, bytes]:
    """The ways a text may lie on a disk in the clear."""
    return {
        "UTF-8": text.encode(),
        "UTF-16": text.encode("utf-16-le"),
        "CP1251": text.replace("ө", "о").replace("ң", "н").replace("ү", "у").encode("cp1251"),
        "JSON": json.dumps(text)[1:-1].encode(),
        "hex": text.encode().hex().encode(),
        "HEX": text.encode().hex().upper().encode(),
        "lower UTF-8": text.casefold().encode(),
    }


def travelled(home: Path, *options: str) -> tuple[int, bytes]:
    """Run the journey with temporary and home folders of its own; how many writes there were, and all that went to files."""
    log = home.parent / f"{home.name}.log"
    for folder in ("tmp", "user"):
        (home / folder).mkdir(parents=True)
    place = {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", "TMPDIR": str(home / "tmp"), "SQLITE_TMPDIR": str(home / "tmp"),
             "HOME": str(home / "user"), "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip
    run = subprocess.run(
        ["strace", "-f", "-qq", "-y", "-xx", "-s", "8388608", "-o", str(log), "-e", f"trace={WRITES}", "--",
         sys.executable, "-m", "tests.faults.journey", str(home / "data"), *options],
        env={**os.environ, **place}, capture_output=True, check=False,
    )  # fmt: skip
    assert run.returncode in (-9, 137), run.stderr.decode(errors="replace")[-2000:]
    assert not any(spelled in run.stdout + run.stderr for spelled in spellings(journey.CANARY).values())
    payloads = []
    for line in log.read_bytes().splitlines():
        match = TO_A_FILE.match(line)
        if match and not match["path"].startswith((b"pipe:", b"socket:", b"/dev/pts")):
            payloads.append(bytes.fromhex(b"".join(re.findall(rb"\\x([0-9a-f]{2})", match["rest"])).decode()))
    log.unlink()
    return len(payloads), b"\n".join(payloads)


def test_no_file_and_no_write_of_a_day_at_the_desk_holds_a_childs_name_in_the_clear(tmp_path: Path) -> None:
    home = tmp_path / "home"
    writes, written = travelled(home)
    assert writes > 300
    assert journey.CANARY.encode().hex()[:8] not in str(home)
    files = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".db" for path in files)
    for name, spelled in spellings(journey.CANARY).items():
        assert spelled not in written, f"a write held the name as {name}"
        assert [path.name for path in files if spelled in path.read_bytes()] == [], name


def test_the_canary_is_seen_when_temporary_tables_go_to_files(tmp_path: Path) -> None:
    _, written = travelled(tmp_path / "home", "temp-in-files")
    assert spellings(journey.CANARY)["UTF-8"] in written
