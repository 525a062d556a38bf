"""The bindings may give back references to None that they never took; the program must outlive that."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

USED_UP = """
import sys
import sppk_desktop.ui
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
widget = QWidget()
for _ in range(120_000):
    widget.property("nothing")
    widget.objectNameChanged.emit("x")
print(sys.getrefcount(None) > 1000, sys.getrefcount(True) > 1000)
"""


def test_a_long_session_does_not_use_up_none() -> None:
    source = Path(__file__).resolve().parents[2] / "src"
    run = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(source)!r})\n{USED_UP}"],
        capture_output=True, text=True, check=False, env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin"},
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-500:]
    assert run.stdout.split() == ["True", "True"]
