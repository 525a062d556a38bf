"""How long a person waits: for the unlock window, and from the password to the first filled tab."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

from tools.bench.measure import Figure, in_turn
from tools.bench.vault import TODAY, made

BARE = textwrap.dedent("""
    import sys
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Shown(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, QApplication.quit)
            return False

    app = QApplication(sys.argv)
    window = QWidget()
    shown = Shown()
    window.installEventFilter(shown)
    window.resize(1366, 768)
    window.show()
    app.exec()
""")
UNLOCKING = textwrap.dedent("""
    import sys
    from tools.bench import unlocking
    unlocking.main(sys.argv[1], sys.argv[2])
""")


def process(*command: str, **environment: str) -> Callable[[], object]:
    """One whole run of a Python process."""
    own = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", **environment}
    return lambda: subprocess.run([sys.executable, *command], env=own, check=True, stdout=subprocess.DEVNULL)


def figures(folder: Path) -> Iterator[Figure]:
    """The unlock window over a bare window; the first tab over the bare start of that window."""
    home = folder / "home"
    made(home / "vault", 4000).close()
    environment = {"SPPK_HOME": str(home), "PYTHONPATH": os.pathsep.join(sys.path)}
    unlock, bare = in_turn(
        [process("-m", "sppk_desktop", "--exit-when-shown", **environment), process("-c", BARE, **environment)], rounds=9
    )
    how = f"whole processes to the first paint, median of 9: {unlock * 1000:.0f} ms, bare {bare * 1000:.0f} ms"
    yield Figure("cold start to the unlock window over a bare PySide6 window", unlock / bare, 1.5, how)

    empty = folder / "empty"
    made(empty / "vault", 0).close()
    yield unlocked(home, empty, environment)


def unlocked(home: Path, empty: Path, environment: dict[str, str]) -> Figure:
    """From the accepted password to the filled first tab of 4,000 pupils, without key derivation, over the same without data."""
    times: dict[Path, list[float]] = {home: [], empty: []}
    before: list[float] = []
    for _ in range(5):
        for place, taken in times.items():
            run = subprocess.run(
                [sys.executable, "-c", UNLOCKING, str(place), TODAY.isoformat()],
                env={**os.environ, **environment, "SPPK_HOME": str(place)}, capture_output=True, text=True, check=True,
            )  # fmt: skip
            prepared, opened = map(float, run.stdout.split()[-2:])
            taken.append(opened)
            before.append(prepared)
    full, bare = (sorted(taken)[len(taken) // 2] for taken in times.values())
    shutil.rmtree(empty, ignore_errors=True)
    how = (
        f"key derivation left out, median of 5: {full * 1000:.0f} ms with 4,000 pupils, {bare * 1000:.0f} ms with none; "
        f"{sorted(before)[len(before) // 2] * 1000:.0f} ms of imports are done before, while the password is typed"
    )
    return Figure("unlock to the filled first tab over the same window without data", full / bare, 3.0, how)
