"""Jobs: off the UI thread, one after the other, a window only after a while, a Stop that is heard, errors told."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from sppk_desktop.core.errors import AppError, DiskFull
from sppk_desktop.ui.jobs import PATIENCE
from sppk_desktop.ui.progress_window import ProgressWindow


def windows():
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ProgressWindow) and widget.isVisible()]


def counting(seconds, steps=50):
    def work(progress):
        for step in range(steps):
            progress(step, steps)
            time.sleep(seconds / steps)
        return steps

    return work


def test_the_result_comes_back_on_the_ui_thread(qtbot, kit):
    seen = []
    kit.jobs.run("x", lambda _: threading.get_ident(), lambda result: seen.append((result, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert here == threading.get_ident() != worker


def test_the_window_stays_free_while_work_runs(qtbot, kit):
    beats, done = [], []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start()
    kit.jobs.run("x", counting(0.3), done.append)
    qtbot.waitUntil(lambda: bool(done))
    timer.stop()
    assert len(beats) > 5  # a blocked window would have let none through


def test_a_quiet_reading_gets_no_window_however_long_it_takes(qtbot, kit):
    done, go_on = [], threading.Event()
    kit.jobs.run("", lambda _: go_on.wait(30), done.append, quiet=True)
    kit.jobs._patience.setInterval(0)
    kit.jobs._patience.start()
    qtbot.waitUntil(lambda: not kit.jobs._patience.isActive())
    assert not windows()
    go_on.set()
    qtbot.waitUntil(lambda: bool(done))


def test_short_work_shows_no_window_and_long_work_does(qtbot, kit):
    done = []
    kit.jobs.run("x", counting(0.05), done.append)
    qtbot.waitUntil(lambda: bool(done))
    qtbot.wait(PATIENCE)
    assert windows() == []
    job = kit.jobs.run("Формалар даярдалууда", counting(5, 500), done.append)
    qtbot.waitUntil(lambda: bool(windows()), timeout=PATIENCE + 600)
    assert windows()[0].windowTitle() == "Формалар даярдалууда"
    job.cancel()
    qtbot.waitUntil(lambda: not kit.jobs.busy)
    assert windows() == []


def test_stop_is_heard_and_the_result_is_not_told(qtbot, kit):
    done, stopped = [], []
    kit.jobs.run("x", counting(30, 3000), done.append, stopped=lambda: stopped.append(1))
    qtbot.waitUntil(lambda: bool(windows()), timeout=2000)
    windows()[0].findChild(QPushButton).click()
    qtbot.waitUntil(lambda: bool(stopped), timeout=2000)
    assert done == []


def test_the_worlds_errors_are_told_in_words(qtbot, kit):
    told: list[AppError] = []

    def work(_):
        raise DiskFull

    kit.jobs.run("x", work, lambda _: pytest.fail("told as done"), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], DiskFull)


def test_a_bug_is_raised_where_every_bug_is_heard(qtbot, kit):
    def work(_):
        return 1 // 0

    with qtbot.capture_exceptions() as heard:
        kit.jobs.run("x", work, lambda _: None, lambda _: pytest.fail("a bug is not the world's doing"))
        qtbot.waitUntil(lambda: bool(heard))
    assert heard[0][0] is ZeroDivisionError


def test_work_waits_its_turn(qtbot, kit):
    order, done = [], []
    for name in "абв":
        kit.jobs.run(name, lambda _, name=name: order.append(name) or name, done.append)
    qtbot.waitUntil(lambda: len(done) == 3)
    assert order == done == list("абв")


def test_closing_stops_what_runs_and_reports_nothing(qtbot, kit):
    done = []
    kit.jobs.run("x", counting(30, 3000), done.append)
    began = time.monotonic()
    kit.jobs.close()
    assert time.monotonic() - began < 2
    qtbot.wait(50)
    assert done == []
