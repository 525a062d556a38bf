"""A bug is apologised for, written down without a value in it, and the program goes on (R16)."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from sppk_desktop.app.apology import Apology
from sppk_desktop.core.errors import DiskFull
from sppk_desktop.core.mishap import write_down
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Words
from sppk_desktop.features.people.records import Membership, Pupil
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit

CANARY = "Жашырынбекова"
NOW = datetime(2026, 11, 23, 15, 24)


@pytest.fixture
def apology(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Apology]:
    kit = Kit.make(qapp, Words.read(translations(), "ky"), Preferences(tmp_path / "p.json"))
    hooks = sys.excepthook, threading.excepthook
    made = Apology(kit, tmp_path / "log", lambda: None, lambda: NOW)
    made.take_over()
    yield made
    sys.excepthook, threading.excepthook = hooks
    kit.jobs.close()


def boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def provoked(number: int, store: Store) -> None:
    """Fifty ways of failing with a child's name at hand."""
    match number % 5:
        case 0:
            raise ValueError(CANARY)
        case 1:
            {CANARY: 1}[CANARY * 2]
        case 2:
            with store.reading() as session:
                session.execute(text("SELECT * FROM nothing WHERE name = :name"), {"name": CANARY})
        case 3:
            with store.saving() as session:
                session.add(Membership(pupil_id=None, class_id=number, since=date(2026, 9, 1), reason=CANARY))
        case 4:
            with store.saving() as session:
                session.add(Pupil(surname=CANARY, note=object()))


def test_no_provoked_error_leaves_a_childs_name_in_log_window_or_stderr(
    apology: Apology, store: Store, tmp_path: Path, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    for number in range(50):
        with pytest.raises(Exception) as caught:
            provoked(number, store)
        sys.excepthook(caught.type, caught.value, caught.tb)
        qtbot.waitUntil(lambda: bool(boxes()))
        shown = boxes()[0]
        assert CANARY not in shown.text() + shown.informativeText()
        shown.done(0)
        qtbot.waitUntil(lambda: not boxes())
    log = (tmp_path / "log" / "errors.txt").read_text(encoding="utf-8")
    assert log.count("SPPK") == 50
    assert "builtins.ValueError" in log
    assert "test_apology.py" in log
    assert CANARY not in log
    assert CANARY not in "".join(capfd.readouterr())


def test_an_error_of_the_world_is_told_in_its_own_words_and_not_written_down(
    apology: Apology, tmp_path: Path, qtbot: QtBot
) -> None:
    sys.excepthook(DiskFull, DiskFull(), None)
    qtbot.waitUntil(lambda: bool(boxes()))
    assert boxes()[0].text() == "Дискте орун калган жок."
    boxes()[0].done(0)
    assert not (tmp_path / "log").exists()


def test_an_error_on_another_thread_is_told_too(apology: Apology, tmp_path: Path, qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(boxes()))
    boxes()[0].done(0)
    assert "ZeroDivisionError" in (tmp_path / "log" / "errors.txt").read_text(encoding="utf-8")


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    for _ in range(3):
        (tmp_path / "errors.txt").write_text("x" * 300_000, encoding="utf-8")
        write_down(ValueError(), tmp_path, NOW)
    assert (tmp_path / "errors.txt").stat().st_size <= 256 * 1024 + 10


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert len(write_down(ValueError(), tmp_path / "file", NOW)) == 6
