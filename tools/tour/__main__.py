"""Tells the whole story in Kyrgyz and light, and shows every screen in the other language, dark, and magnified."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

STORY = ("main_job", "ky", "light", 100)
SHOWS = (("screens", "ky", "light", 100), ("screens", "ru", "light", 100), ("screens", "ky", "dark", 100),
         ("screens", "ru", "dark", 100), ("screens", "ky", "light", 125), ("screens", "ru", "light", 125),
         ("practice", "ky", "light", 100), ("practice", "ru", "dark", 125),
         ("annual", "ky", "light", 100), ("annual", "ru", "dark", 125))  # fmt: skip


def main() -> int:
    """Run every telling in a process of its own; the exit code tells whether all came to their end."""
    parser = argparse.ArgumentParser(prog="dev.py tour", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures, papers and the backup go")
    parser.add_argument("--only", default="", help="one telling, for example screens-ru-dark-100")
    chosen = parser.parse_args()
    folder: Path = chosen.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    failed = []
    with tempfile.TemporaryDirectory(prefix="sppk-tour-") as home:
        for what, language, look, percent in (STORY, *SHOWS):
            name = f"{what}-{language}-{look}-{percent}"
            if chosen.only not in ("", name):
                continue
            print(f"tour: {name}", flush=True)
            place = folder / name
            place.mkdir(exist_ok=True)
            command = [sys.executable, "-m", f"tools.tour.{what}", str(place), home, language, look, str(percent)]
            if subprocess.run(command, env=os.environ, check=False).returncode:
                failed.append(name)
            print(
                f"  {len(list(place.glob('*.png')))} pictures, {(place / 'stalls.txt').read_text().splitlines()[0]}", flush=True
            )
    print(f"tour: {'failed: ' + ', '.join(failed) if failed else 'done'}, in {folder}")
    return int(bool(failed))


if __name__ == "__main__":
    raise SystemExit(main())
