"""R15: after the vault is closed none of its keys is left in the memory of the process."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.conftest import HERS, Service

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.linux("/proc")
def test_no_key_is_left_in_memory_after_closing(service: Service) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.storage.memory_after_close", str(service.folder), service.psychologist, HERS],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-2000:]
    before, after = map(ast.literal_eval, run.stdout.splitlines())
    assert before["office"] >= 1, "the search finds nothing even while the vault is open: it proves nothing"
    assert set(after.values()) == {0}, after
