"""Killed or refused at any storage call, the turn of the year leaves the old year or the new one, never a mixture.

The fast set takes calls evenly spread; ``--long`` takes every one.
"""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from sppk_desktop.core.roles import Role
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.standing import class_names
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD
from tests.faults import harness
from tests.newyear.school import build

pytestmark = pytest.mark.faults

ROOT = Path(__file__).resolve().parents[2]
PLACE = {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
OLD = {"Асанов": "1А", "Өмүрова": "1А", "Төлөгөнов": "4А", "Жээнбеков": "9Б", "Үсөнова": "9Б", "Шаршенов": "11А"}
NEW = {"Асанов": "2А", "Өмүрова": "2А", "Төлөгөнов": "5А", "Жээнбеков": "10Б", "Үсөнова": "10Б"}


class Turning:
    """A vault before the turn, and what must hold whatever cuts it off."""

    def __init__(self, place: Path, schema: Schema) -> None:
        self.folder, self.log, self._schema = place / "vault", place / "log", schema
        owner = NewAccount("Айгүл Токтосунова", frozenset({Role.SOCIAL}))
        store, _ = Vault.create(self.folder, owner, PASSWORD, schema, kdf=FLOOR)
        with store:
            build(store)
            self.account = store.account.id
        self.start = harness.contents(self.folder)
        self.command = ["-m", "tests.faults.newyear_worker", str(self.folder), self.account, PASSWORD]

    def back(self) -> None:
        shutil.rmtree(self.folder)
        harness.laid_out(self.start, self.folder, self.folder)

    def year(self) -> str:
        """Which year the vault is in; "mixed" is what must never be."""
        with Vault.at(self.folder, self._schema).unlock(self.account, PASSWORD) as store, store.reading() as session:
            assert not any(store.check().values())
            names: dict[int, str] = {row[0]: row[1] for row in session.execute(select(Pupil.id, Pupil.surname))}
            found = {names[id_]: name for id_, name in class_names(session, names, date(2027, 9, 6)).items()}
            left = session.scalars(select(Pupil.surname).where(Pupil.left == date(2027, 5, 29))).all()
        if found == OLD and not left:
            return "old"
        return "new" if found == NEW and left == ["Шаршенов"] else "mixed"


@pytest.fixture(scope="module")
def turning(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Turning:
    return Turning(tmp_path_factory.mktemp("turning"), schema)


@pytest.fixture(scope="module")
def points(turning: Turning) -> list[harness.Point]:
    turning.back()
    found = harness.points(turning.command, turning.folder, turning.log, PLACE)
    assert turning.year() == "new"
    return found


def some(points: list[harness.Point], request: pytest.FixtureRequest, most: int) -> list[harness.Point]:
    return points if request.config.getoption("--long") else harness.sampled(points, most)


def test_a_kill_at_any_storage_call_leaves_the_old_year_or_the_new(
    turning: Turning, points: list[harness.Point], request: pytest.FixtureRequest
) -> None:
    for point in some(points, request, 6):
        turning.back()
        outcome = harness.kill_at(point, turning.command, turning.log, PLACE)
        assert outcome.was_killed, (point, outcome)
        assert turning.year() in (("new",) if "turned" in outcome.said else ("old", "new")), point


def test_a_full_disk_at_any_storage_call_leaves_the_old_year_or_the_new(
    turning: Turning, points: list[harness.Point], request: pytest.FixtureRequest
) -> None:
    refusable = [point for point in points if point.call not in ("openat", "unlink")]
    for point in some(refusable, request, 3):
        turning.back()
        outcome = harness.fail_at(point, "ENOSPC", turning.command, turning.log, onwards=True, environment=PLACE)
        assert not outcome.was_killed
        assert turning.year() in (("new",) if "turned" in outcome.said else ("old", "new")), (point, outcome)
