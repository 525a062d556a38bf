"""``python -m tools.package DIST``: the programs to hand over, each installed and driven before it is called done.

``--linux`` leaves Windows out; ``--tests`` runs the test suite with the Windows wheels under Wine instead of packaging.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.package import frozen, linux, smoke, windows, windows_tests
from tools.package.wine import Wine, prepare

ROOT = frozen.ROOT


def main() -> int:
    """Package, or test on Windows."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("dist", type=Path, nargs="?", default=ROOT / "dist")
    parser.add_argument("--linux", action="store_true")
    parser.add_argument("--tests", nargs=argparse.REMAINDER)
    chosen = parser.parse_args()
    work = ROOT / "build" / "package"
    work.mkdir(parents=True, exist_ok=True)
    if chosen.tests is not None:
        return windows_tests.run(_windows(work), chosen.tests, work / "windows-tests")
    dist: Path = chosen.dist.resolve()
    dist.mkdir(parents=True, exist_ok=True)
    icon = work / "sppk.ico"
    _must(sys.executable, str(ROOT / "tools/package/icon.py"), str(ROOT / "resources/sppk.svg"), str(icon))
    made = []
    try:
        say("building the program for Linux (a minute)")
        program = frozen.build(work / "linux")
        made.append(linux.package(program, work, dist))
        say(f"one folder {frozen.size(program)}, package {frozen.size(made[-1])}; installing and driving it")
        linux.drive(made[-1], work, dist / "pictures")
        if not chosen.linux:
            say("building the program for Windows under Wine (about five minutes)")
            wine = _windows(work)
            program = windows.build(wine, work / "windows", icon)
            made.append(windows.installer(program, dist, icon))
            say(f"one folder {frozen.size(program)}, installer {frozen.size(made[-1])}; installing and driving it")
            windows.drive(wine, made[-1], dist / "pictures")
    except smoke.Failed as failed:
        say(f"failed: {failed}; see {dist / 'pictures'}")
        return 1
    sums = [f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}" for each in made]
    manuals(dist, [tuple(reversed(line.split("  "))) for line in sums])
    (dist / "SHA256SUMS").write_text("\n".join(sums) + "\n", "ascii")
    shutil.copy(ROOT / "docs" / "windows-check.md", dist)
    for line in sums:
        say(line)
    return 0


def manuals(dist: Path, sums: Sequence[tuple[str, ...]]) -> None:
    """The manual to print and to hand over beside the installers: its page of the update tells their sums."""
    sys.path.insert(0, str(ROOT / "src"))
    from sppk_desktop import __version__
    from sppk_desktop.core.manual import read_manual, with_sums
    from sppk_desktop.core.places import translations
    from sppk_desktop.core.words import Words
    from sppk_desktop.reports.manual import whole_manual

    for language in ("ky", "ru"):
        pages = with_sums(read_manual(language), [(name, digits) for name, digits in sums])
        pdf = whole_manual(pages, __version__, Words.read(translations(), language)).pdf("SPPK")
        (dist / f"SPPK-manual-{language}.pdf").write_bytes(pdf)


def _windows(work: Path) -> Wine:
    locks = [ROOT / "requirements" / "package.txt", ROOT / "requirements" / "lock.txt"]
    return prepare(work / "wine", locks, Path(sys.executable).with_name("uv"))


def _must(*command: str) -> None:
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def say(line: str) -> None:
    """One line to the person, at once."""
    print(f"package: {line}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
