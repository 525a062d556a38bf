"""Writes the manual's pictures anew from the tour, so that they show the windows as they are.

``python -m tools.manual_pictures`` tells the tour in both languages, light, at 100 %; the pictures the manual names are made
small and put into ``resources/manual/pictures``. ``--home FOLDER`` takes a demo school that already stands there.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from sppk_desktop.core.preferences import Preferences

ROOT = Path(__file__).resolve().parent.parent
INTO = ROOT / "resources" / "manual" / "pictures"
TELLINGS = ("main_job", "screens", "practice")
WIDTH = 860
COLOURS = 96
PICTURES = {
    "first-run": "main_job/first-run-account", "visit-form": "main_job/preview-visit-form-prefilled",
    "import": "main_job/import-preview", "today": "screens/today", "pupils": "screens/pupils-search",
    "act": "screens/act-planned",
    "diary": "screens/diary-chart", "card": "screens/card-signs", "help-plan": "screens/help-plan", "plan": "screens/plan",
    "passport": "screens/passport-names", "answers": "practice/examination-answers",
    "sociogram": "practice/sociometry-sociogram", "journals": "screens/journals", "report": "screens/report-figures",
    "handout": "screens/paper-for-an-audience", "backups": "screens/backups", "accounts": "screens/accounts",
    "settings": "screens/settings", "new-year": "screens/new-school-year",
}  # fmt: skip
"""The name in the manual, and the telling and the picture of the tour it is."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools.manual_pictures", description=__doc__)
    parser.add_argument("--home", type=Path, help="a folder with a demo-home in it")
    parser.add_argument("--tour", type=Path, help="where the tour is kept; pictures of an earlier run are taken as they are")
    chosen = parser.parse_args()
    missing: list[str] = []
    with tempfile.TemporaryDirectory(prefix="sppk-manual-") as aside:
        tour = chosen.tour or Path(aside) / "tour"
        for language in ("ky", "ru"):
            for telling in TELLINGS:
                folder = tour / f"{telling}-{language}"
                if not folder.is_dir():
                    folder.mkdir(parents=True)
                    home = chosen.home or Path(aside) / "home"
                    if telling == "main_job":
                        home = Path(aside) / f"first-{language}"
                    nobody_was_here(home / "demo-home" / "preferences.json")
                    told = [sys.executable, "-m", f"tools.tour.{telling}", str(folder), str(home), language, "light", "100"]
                    if subprocess.run(told, env=os.environ, cwd=ROOT, check=False).returncode:
                        print(f"pictures: {telling} in {language} did not come to its end")
            missing += take(tour, language)
    size = sum(path.stat().st_size for path in INTO.rglob("*.png"))
    print(f"pictures: {len(list(INTO.rglob('*.png')))}, {size / 1e6:.2f} MB; not there: {', '.join(missing) or 'none'}")
    return int(bool(missing))


def nobody_was_here(preferences: Path) -> None:
    """Every telling begins with the first account and the widths of the first day, whoever told before."""
    if preferences.is_file():
        found = Preferences.read(preferences)
        found.last_account, found.layouts = "", {}
        found.save()


def take(tour: Path, language: str) -> list[str]:
    """Put the pictures of one language into the manual; the names of those the tour did not take."""
    missing = []
    into = INTO / language
    into.mkdir(parents=True, exist_ok=True)
    for name, source in PICTURES.items():
        telling, _, wanted = source.partition("/")
        every = sorted((tour / f"{telling}-{language}").glob("*.png"))
        found = [path for path in every if path.stem.partition("-")[2] == wanted]
        if not found:
            missing.append(f"{language}/{name}")
            continue
        shrink(found[0], into / f"{name}.png")
    return missing


def shrink(picture: Path, into: Path) -> None:
    """As wide as a page of the manual, few colours, and no time of making in the file."""
    with Image.open(picture) as opened:
        whole = opened.convert("RGB")
    width = min(WIDTH, whole.width)
    small = whole.resize((width, round(whole.height * width / whole.width)), Image.Resampling.LANCZOS)
    small.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(into, optimize=True)


if __name__ == "__main__":
    raise SystemExit(main())
