"""Qt may be called as often as a long day needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CALLS = """
import sys
{guard}
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
timer = QTimer()
for _ in range(100_000):
    timer.setInterval(5)
print("alive")
"""
SOURCE = Path(__file__).resolve().parent.parent.parent / "src"


def run(guard):
    code = CALLS.format(guard=guard)
    own = {"PYTHONPATH": str(SOURCE)}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=own)


def test_a_hundred_thousand_calls_of_qt_do_not_kill_the_interpreter():
    done = run("import sppk_desktop.ui")
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-500:]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal here")
def test_without_the_guard_they_would():
    """When this fails, PySide6 counts None again and `ui/lasting.py` can go."""
    assert "deallocating None" in run("").stderr
