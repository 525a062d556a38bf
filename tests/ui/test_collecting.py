"""Garbage and the last references to windows: on the thread of the windows, and on no other."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QWidget

from sppk_desktop.ui import collecting
from sppk_desktop.ui.access.aside import Aside
from sppk_desktop.ui.collecting import collect_due
from sppk_desktop.ui.jobs import PATIENCE


class Knot:
    """Refers to itself: only the collector takes it away."""

    def __init__(self):
        self.me = self


@pytest.fixture
def collections():
    """The threads of all collections while the test runs."""
    seen: list[int] = []

    def note(phase, _about):
        if phase == "start":
            seen.append(threading.get_ident())

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def test_a_job_that_throws_much_away_collects_nothing_itself(qtbot, kit, collections):
    done = []
    kit.jobs.run("", lambda _: [Knot() and None for _ in range(20_000)], done.append, quiet=True)
    qtbot.waitUntil(lambda: bool(done))
    assert set(collections) <= {threading.get_ident()}


def test_what_was_thrown_away_as_a_cycle_goes_when_the_windows_next_look(qtbot, kit, collections):
    knots = [Knot() for _ in range(2_000)]
    gone = weakref.ref(knots[0])
    knots.clear()
    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None)
    assert set(collections) == {threading.get_ident()}


def test_older_garbage_has_its_turn_when_there_is_much_more_of_it(kit):
    ballast = [[] for _ in range(300_000)]
    collecting._all.collect()  # from here on is counted what comes
    knot = Knot()
    gone = weakref.ref(knot)
    gc.collect(1)  # it survives, and is old now
    del knot
    for _ in range(60):
        _look_at_many()
    assert gone() is not None, "nobody waits for a look through everything when little has come"
    more = [[] for _ in range(len(gc.get_objects()))]
    for _ in range(100):
        _look_at_many()
    assert gone() is None
    del more, ballast


def _look_at_many():
    young = [[] for _ in range(1_000)]
    collect_due()
    del young


def test_whoever_imports_much_is_not_looked_through(kit, collections):
    knots = [Knot() for _ in range(2_000)]
    with kit.collecting.pausing():
        kit.collecting.look()
        assert not collections
    kit.collecting.look()
    assert collections
    assert len(knots) == 2_000


class Window(QWidget):
    """Thrown away while its own work runs."""

    def __init__(self, goes, go_on):
        super().__init__()
        self._go_on = go_on
        weakref.finalize(self, lambda: goes.append(threading.get_ident()))

    def work(self, _progress=None):
        self._go_on.wait(PATIENCE)


@pytest.mark.parametrize("way", ["job", "aside"])
def test_a_window_thrown_away_while_it_waits_goes_on_its_own_thread(qtbot, qapp, kit, way):
    goes, over, go_on = [], [], threading.Event()
    window = Window(goes, go_on)
    if way == "job":
        kit.jobs.run("", window.work, over.append, quiet=True)
    else:
        Aside(qapp).run(window.work, over.append, over.append)
    del window
    assert not goes
    go_on.set()
    qtbot.waitUntil(lambda: bool(over) and bool(goes))
    assert goes == [threading.get_ident()]
