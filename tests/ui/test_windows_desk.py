"""A real window of Windows hears that the session is locked, and keeps what is copied out of the clipboard's history (W4, W5)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ui.windows_desk import ROW

pytestmark = pytest.mark.windows("its windows, session and clipboard")

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.windows_desk"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=600,
        env={**os.environ, "QT_QPA_PLATFORM": "windows", "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict[str, Any] = {}
    for line in done.stdout.splitlines():
        found |= json.loads(line)
    return found


def test_the_window_is_windows_own(told: dict[str, Any]) -> None:
    assert told["platform"] == "windows"


def test_the_lock_of_the_session_and_the_sleep_of_the_computer_are_heard(told: dict[str, Any]) -> None:
    assert told["session"] == [[], ["locked"], [], ["slept"]]


def test_the_layout_and_caps_lock_are_known(told: dict[str, Any]) -> None:
    badge, caps = told["keyboard"]
    assert badge in ("КЫР", "РУС", "ENG")
    assert caps is False


def test_what_is_copied_asks_to_be_remembered_by_nobody(told: dict[str, Any]) -> None:
    copied = told["copied"]
    assert bytes.fromhex(copied["13"]).decode("utf-16-le").rstrip("\0") == ROW, "CF_UNICODETEXT"
    assert bytes.fromhex(copied["CanIncludeInClipboardHistory"])[:4] == bytes(4)
    assert bytes.fromhex(copied["CanUploadToCloudClipboard"])[:4] == bytes(4)
    assert "ExcludeClipboardContentFromMonitorProcessing" in copied


def test_the_lock_takes_it_back(told: dict[str, Any]) -> None:
    assert "13" not in told["taken back"]
