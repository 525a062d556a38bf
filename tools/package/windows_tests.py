"""The test suite with the Windows wheels: each folder of tests a process of its own, two at a time; what was skipped is named.

Folder by folder, because a crash or a hang then costs one folder and says which. What means nothing under Windows carries
a marker in the tests and is skipped there with its reason; nothing is left out here.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from tools.package import frozen, smoke
from tools.package.wine import Wine, seen

ROOT = frozen.ROOT
AT_ONCE = 2
PATIENCE = 1800
"""Seconds one test may take on a busy machine before it counts as hanging: then its threads are printed and its folder fails."""
_COUNT = re.compile(r"(\d+) (passed|failed|skipped|errors?|deselected)")
_SKIPPED = re.compile(r"SKIPPED \[(\d+)\] \S+: (.*)")


@dataclass(frozen=True)
class Outcome:
    """What one folder came to."""

    folder: str
    code: int
    seconds: float
    counts: Counter[str]
    skipped: Counter[str]

    @property
    def fell(self) -> bool:
        """Whether a test failed, or the process itself, at its very end, too."""
        return self.code not in (0, 5)  # 5: there was nothing to run

    def __str__(self) -> str:
        told = ", ".join(f"{count} {name}" for name, count in sorted(self.counts.items())) or "nothing"
        return f"{self.folder}: {told} in {self.seconds / 60:.1f} min" + (f", FAILED with code {self.code}" if self.fell else "")


def run(wine: Wine, arguments: list[str], logs: Path) -> int:
    """Everything, or what the arguments choose in one process; the exit code."""
    os.chdir(ROOT)
    with smoke.screen() as environment:
        wine.environment["DISPLAY"] = environment["DISPLAY"]
        if arguments:
            return _pytest(wine, arguments)
        shutil.rmtree(logs, ignore_errors=True)
        logs.mkdir(parents=True)
        carried = logs / "carried"
        began, outcomes = time.monotonic(), []
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for each in as_completed([pool.submit(_folder, wine, folder, logs, carried) for folder in folders()]):
                outcomes.append(each.result())
                say(str(outcomes[-1]))
    return _told(outcomes, time.monotonic() - began) | _read_here(carried)


def folders() -> list[str]:
    """The folders of tests, the largest first."""
    found = {str(path.relative_to(ROOT)): sum(file.read_text("utf-8").count("def test_") for file in path.rglob("test_*.py"))
             for path in (ROOT / "tests").iterdir() if path.is_dir()}  # fmt: skip
    alone = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "tests").glob("test_*.py"))]
    return [*sorted((name for name, count in found.items() if count), key=lambda name: -found[name]), *alone]


def _folder(wine: Wine, folder: str, logs: Path, carried: Path) -> Outcome:
    began, log = time.monotonic(), logs / f"{Path(folder).name}.log"
    code = _pytest(wine, [folder], log, SPPK_CARRIED=seen(carried))
    text = log.read_text("utf-8", "replace")
    counts = Counter({name.rstrip("s"): int(count) for count, name in _COUNT.findall(text.rstrip().rpartition("\n")[2])})
    skipped: Counter[str] = Counter()
    for count, reason in _SKIPPED.findall(text):
        skipped[reason.strip()] += int(count)
    return Outcome(folder, code, time.monotonic() - began, counts, skipped)


def _pytest(wine: Wine, arguments: list[str], log: Path | None = None, **environment: str) -> int:
    return wine.run(
        wine.python, "-X", "faulthandler", "-m", "pytest", "-q", "-rs", "--tb=short", "-p", "no:cacheprovider",
        "-o", f"faulthandler_timeout={PATIENCE}", "-o", "faulthandler_exit_on_timeout=true", *arguments, log=log,
        QT_QPA_PLATFORM="offscreen", QT_FONT_DPI="96", QT_QPA_FONTDIR=seen(ROOT / "resources" / "fonts"), **environment,
    )  # fmt: skip


def _told(outcomes: list[Outcome], seconds: float) -> int:
    counts: Counter[str] = Counter()
    skipped: Counter[str] = Counter()
    for each in outcomes:
        counts += each.counts
        skipped += each.skipped
    for reason, count in skipped.most_common():
        say(f"skipped {count}: {reason}")
    failed = [each for each in outcomes if each.fell]
    say(", ".join(f"{count} {name}" for name, count in sorted(counts.items())) + f" in {seconds / 60:.0f} min")
    if failed:
        say("failed: " + ", ".join(each.folder for each in failed))
    return int(bool(failed))


def _read_here(carried: Path) -> int:
    """Read on this Linux what was killed sixty times on Windows (W1)."""
    if not carried.exists():
        say("no vault was carried over from Windows")
        return 1
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-m", "tests.faults.carried", str(carried)], env=environment, cwd=ROOT,
                          capture_output=True, text=True, check=False)  # fmt: skip
    say(f"the vault from Windows, read on Linux: {done.stdout.strip() or done.stderr.strip()[-500:]}")
    return done.returncode


def say(line: str) -> None:
    """One line to the person, at once."""
    print(f"windows: {line}", flush=True)
