"""The rules of the house: imports run downwards, names say what a thing is, nothing of one machine stands in the repository."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "sppk_desktop"
VAGUE = re.compile(r"(utils?|common|helpers?|misc|base|managers?|handlers?)\.py$")


def test_imports_run_downwards_and_each_library_stays_on_its_floor() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    run = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-3000:]


@pytest.mark.parametrize("folder", ["src", "tests", "tools"])
def test_no_module_has_a_vague_name(folder: str) -> None:
    assert [path for path in (ROOT / folder).rglob("*.py") if VAGUE.search(path.name)] == []


def test_no_class_is_a_manager_helper_or_handler() -> None:
    vague = re.compile(r"^class \w*(Manager|Helper|Utils|Handler|Base)\b", re.MULTILINE)
    assert [path.name for path in SOURCE.rglob("*.py") if vague.search(path.read_text(encoding="utf-8"))] == []


def test_every_module_starts_with_one_sentence() -> None:
    silent = [path for path in SOURCE.rglob("*.py") if not path.read_text(encoding="utf-8").startswith(('"""', 'r"""'))]
    assert silent == []


def test_nothing_of_one_machine_stands_in_the_repository() -> None:
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\0")
    told = re.compile(rb"/work/|/root/|pypi\.org|pythonhosted|npmjs|deb\.debian")
    plain = [
        path
        for name in tracked
        if name and (path := ROOT / name).is_file() and path.suffix in {".py", ".md", ".toml", ".txt", ".json", ".ts", ""}
    ]
    assert [path.name for path in plain if told.search(path.read_bytes()) and path.name != "test_house.py"] == []
