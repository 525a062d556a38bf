"""The whole main job through the real windows: first run, import, find, visit, sign, lock, backup, restore elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_main_job_goes_from_nothing_to_a_restored_vault(tmp_path: Path) -> None:
    folder, home = tmp_path / "tour", tmp_path / "home"
    folder.mkdir()
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-m", "tools.tour.main_job", str(folder), str(home), "ru", "dark", "100"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=900,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-3000:]
    assert len(list(folder.glob("*.png"))) >= 26
    for paper in ("visit-form-blank", "visit-form-prefilled", "visit-act-signed"):
        assert (folder / f"{paper}.pdf").read_bytes().startswith(b"%PDF")
    assert len(list((folder / "stick").glob("*.sppkb"))) == 1
    assert "Жолдошев" not in "".join(path.name for path in folder.rglob("*"))
