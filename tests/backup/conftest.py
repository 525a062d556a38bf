"""What the backup tests share: a stick to write to, a job's store, and a school with something in it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from sppk_desktop.features.people.records import SchoolYear
from sppk_desktop.storage import backup
from sppk_desktop.storage.backup import Made
from sppk_desktop.storage.store import Store

ROOT_ONLY = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() != 0, reason="mounting a real file system needs root")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that stands for a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 4 MB."""
    folder = tmp_path / "mounted"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4M", "tmpfs", str(folder)], check=True)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


def write_years(store: Store, count: int, first: int = 1000) -> None:
    with store.saving() as session:
        for n in range(first, first + count):
            session.add(SchoolYear(name=f"{n}", starts=date(2026, 9, 1), ends=date(2027, 5, 31)))


@pytest.fixture
def school(store: Store) -> Store:
    """An unlocked vault with twelve school years in it."""
    write_years(store, 12)
    return store


@pytest.fixture
def made(school: Store, stick: Path) -> Made:
    """A backup of that school on the stick."""
    return make(school, stick)


def make(store: Store, place: Path, **more: object) -> Made:
    with store.for_job() as job:
        return backup.make(job, place, **more)  # type: ignore[arg-type]
