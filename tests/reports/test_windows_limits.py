from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from sppk_desktop.reports import windows_limits


def test_the_structures_are_as_large_as_those_of_windows() -> None:
    """Windows refuses another size; the numbers are of its 64-bit headers."""
    assert ctypes.sizeof(ctypes.c_void_p) == 8
    assert ctypes.sizeof(windows_limits._BasicLimits) == 64
    assert ctypes.sizeof(windows_limits._ExtendedLimits) == 144


@pytest.mark.windows("a job object")
def test_windows_takes_the_limits() -> None:
    asked = "from sppk_desktop.reports.windows_limits import limit_this_process; print(limit_this_process(400_000_000, 10))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True"]
