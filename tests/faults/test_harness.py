"""The fault harness proves that it fires: wrong settings and a wrong oracle must be red, or a green run means nothing."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from tests.faults import harness

pytestmark = pytest.mark.faults

KEY = "11" * 32
WORKER = f"""
import os, sys
from sqlcipher3 import dbapi2 as driver
connection = driver.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA key = \\"x'{KEY}'\\"")
connection.execute("PRAGMA journal_mode=" + sys.argv[2])
connection.execute("PRAGMA synchronous=" + sys.argv[3])
try:
    os.stat("{harness.BEGIN}")
except OSError:
    pass
for number in range(4):
    connection.execute("BEGIN")
    connection.execute("INSERT INTO note VALUES (?, ?)", (number, "a" * 6000))
    connection.execute("INSERT INTO note VALUES (?, ?)", (number, "b" * 6000))
    connection.execute("COMMIT")
    os.write(1, b"saved%d\\n" % number)
"""


def opened(path: Path) -> driver.Connection:
    connection = driver.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key = \"x'{KEY}'\"")
    return connection


@pytest.fixture
def worker(tmp_path: Path) -> tuple[Path, Path]:
    script, folder = tmp_path / "worker.py", tmp_path / "data"
    script.write_text(WORKER)
    folder.mkdir()
    connection = opened(folder / "a.db")
    connection.execute("CREATE TABLE note (number INTEGER, body TEXT)")
    connection.close()
    return script, folder


def violations(tmp_path: Path, worker: tuple[Path, Path], journal: str, synchronous: str) -> tuple[int, int]:
    """(states looked at, states in which something confirmed was lost, halved or unreadable)."""
    script, folder = worker
    start = harness.contents(folder)
    command = [str(script), str(folder / "a.db"), journal, synchronous]
    recording = harness.record(command, folder, tmp_path / "log")
    looked = bad = 0
    for upto, files in harness.power_losses(recording, start, random.Random(1), 6):
        place = harness.laid_out(files, folder, tmp_path / "state")
        looked += 1
        bad += not holds(place / "a.db", confirmed=len(recording.said(upto)))
    return looked, bad


def holds(path: Path, confirmed: int) -> bool:
    connection = opened(path)
    try:
        counts = [count for (count,) in connection.execute("SELECT count(*) FROM note GROUP BY number")]
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except driver.DatabaseError:
        return False
    finally:
        connection.close()
    return sound and len(counts) >= confirmed and set(counts) <= {2}


def test_power_loss_finds_nothing_wrong_with_the_programs_own_settings(tmp_path: Path, worker: tuple[Path, Path]) -> None:
    looked, bad = violations(tmp_path, worker, "TRUNCATE", "EXTRA")
    assert looked > 300
    assert bad == 0


def test_power_loss_is_red_when_the_database_does_not_sync(tmp_path: Path, worker: tuple[Path, Path]) -> None:
    looked, bad = violations(tmp_path, worker, "TRUNCATE", "OFF")
    assert bad > looked // 10


def test_power_loss_is_red_with_a_lazy_write_ahead_log(tmp_path: Path, worker: tuple[Path, Path]) -> None:
    _, bad = violations(tmp_path, worker, "WAL", "NORMAL")
    assert bad > 0


def test_a_kill_really_kills_and_leaves_whole_saves(tmp_path: Path, worker: tuple[Path, Path]) -> None:
    script, folder = worker
    command = [str(script), str(folder / "a.db"), "TRUNCATE", "EXTRA"]
    start = harness.contents(folder)
    found = harness.points(command, folder, tmp_path / "log")
    assert {point.call for point in found} >= {"pwrite64", "ftruncate"}
    for point in harness.sampled(found, 12):
        harness.laid_out(start, folder, folder)
        outcome = harness.kill_at(point, command, tmp_path / "log")
        assert outcome.was_killed, (point, outcome)
        assert holds(folder / "a.db", confirmed=len(outcome.said))


def test_a_mutated_oracle_is_red(tmp_path: Path, worker: tuple[Path, Path]) -> None:
    script, folder = worker
    command = [str(script), str(folder / "a.db"), "TRUNCATE", "EXTRA"]
    point = harness.points(command, folder, tmp_path / "log")[0]
    harness.laid_out({}, folder, tmp_path / "state")
    outcome = harness.kill_at(point, command, tmp_path / "log")
    assert not holds(folder / "a.db", confirmed=len(outcome.said) + 5)


def test_a_full_disk_is_refused_and_the_old_data_stay(tmp_path: Path, worker: tuple[Path, Path]) -> None:
    script, folder = worker
    command = [str(script), str(folder / "a.db"), "TRUNCATE", "EXTRA"]
    start = harness.contents(folder)
    writes = [point for point in harness.points(command, folder, tmp_path / "log") if point.call == "pwrite64"]
    for point in harness.sampled(writes, 6):
        harness.laid_out(start, folder, folder)
        outcome = harness.fail_at(point, "ENOSPC", command, tmp_path / "log", onwards=True)
        assert "disk is full" in outcome.complaint
        assert holds(folder / "a.db", confirmed=len(outcome.said))
