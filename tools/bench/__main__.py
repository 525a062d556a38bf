"""Runs every benchmark, prints a table, and writes JSON lines where ``--json FILE`` says."""

from __future__ import annotations

import argparse
import importlib
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tools.bench.measure import Figure

SUITES = (
    "starting",
    "vault",
    "backups",
    "lists",
    "sheets",
    "papers",
    "passport",
    "timeline",
    "sociogram",
    "scoring",
    "grid",
    "profiles",
    "annual",
    "entries",
    "scale",
)
"""Modules of this folder, each with ``figures(folder)``."""


def suite(name: str) -> Callable[[Path], Iterable[Figure]]:
    """The figures of one module; imported when its turn comes, so that none pays for another's libraries."""
    made: Callable[[Path], Iterable[Figure]] = importlib.import_module(f"tools.bench.{name}").figures
    return made


def main() -> int:
    """Print the table; exit 1 where a bound does not hold."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("suites", nargs="*", help="only these of: " + ", ".join(SUITES))
    parser.add_argument("--json", type=Path, help="write the figures as JSON lines")
    chosen = parser.parse_args()
    figures: list[Figure] = []
    print(f"{'':2}{'ratio':>8} {'bound':>7}  figure", flush=True)
    for name in chosen.suites or SUITES:
        with tempfile.TemporaryDirectory(prefix="sppk-bench-") as folder:
            for figure in suite(name)(Path(folder)):
                figures.append(figure)
                bound = f"{figure.bound:7.2f}" if figure.bound else "      –"
                print(f"{' ' if figure.holds else '✗':2}{figure.ratio:8.2f} {bound}  {figure.name}: {figure.how}", flush=True)
    if chosen.json:
        chosen.json.write_text("".join(figure.as_json() + "\n" for figure in figures), encoding="utf-8")
    return int(not all(figure.holds for figure in figures))


if __name__ == "__main__":
    raise SystemExit(main())
