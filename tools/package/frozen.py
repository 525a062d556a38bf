"""Builds the one-folder program with PyInstaller, with whatever Python runs it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "tools" / "package" / "sppk.spec"


def version() -> str:
    """The version of the program, as its own file says."""
    line = next(line for line in (ROOT / "src/sppk_desktop/__init__.py").read_text("utf-8").splitlines() if "__version__" in line)
    return line.split('"')[1]


def build(work: Path, command: tuple[str, ...] = (sys.executable,), environment: dict[str, str] | None = None) -> Path:
    """Build into ``work``; the folder of the program. ``command`` starts the Python that has PyInstaller."""
    shutil.rmtree(work / "built", ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    places = {"SPPK_ROOT": str(ROOT), "SPPK_WORK": str(work), "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}
    subprocess.run(
        [*command, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "--distpath", str(work / "built"),
         "--workpath", str(work / "between"), str(SPEC)],
        env={**os.environ, **places, **(environment or {})}, check=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return work / "built" / "sppk"


def size(folder: Path) -> str:
    """How much a folder or file weighs, in MB."""
    files = folder.rglob("*") if folder.is_dir() else [folder]
    return f"{sum(file.stat().st_size for file in files if file.is_file()) / 1e6:.0f} MB"
