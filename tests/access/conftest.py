import os
import time
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WORD = "тоо-суу 47 чынар"


def type_text(widget, text):
    """Keys with text: QTest.keyClicks aborts the interpreter on Cyrillic."""
    widget.setFocus()
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def wait_for(condition, seconds=300):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def programs(qapp, tmp_path, monkeypatch):
    """Starts the program over one home folder, again and again; ends what is left open."""
    from sppk_desktop.app.program import Program

    started = []
    monkeypatch.setattr(qapp, "quit", lambda: None, raising=False)
    home = tmp_path / "home"

    def start(**given):
        program = Program(qapp, home, today=lambda: date(2026, 11, 23), **given)
        started.append(program)
        program.begin()
        return program

    start.home = home
    yield start
    for program in started:
        if program.window is not None:
            program.window.close()
            program.window.deleteLater()
        if not program.ended:
            program.end()
        program.kit.jobs.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
