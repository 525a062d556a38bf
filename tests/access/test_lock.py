"""Locking ends the process; these tests start real ones."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ..conftest import PASSWORD

SOURCE = str(Path(__file__).parents[2] / "src")

AT_WORK = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from sppk_desktop.app import access, start
from sppk_desktop.app.program import Program
from sppk_desktop.ui import clipboard
from sppk_desktop.ui.shell import Shell

access.left_over = lambda program, store: None  # the fixture's vault has no printed sheet; locking is what is tested
app = QApplication([])
program = Program(app, Path(os.environ["SPPK_HOME"]), restart=lambda: start.start_again([start.SHOWN]))
program.begin()

def press(widget, key, text=""):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

def unlock():
    program.window._password.edit.setText(os.environ["WORD"])
    program.window.unlock()
    look.start()

def look_for_desk():
    if isinstance(program.window, Shell):
        look.stop()
        print("working", flush=True)
        clipboard.put("Касымова Айпери, 7Б")
        AFTER

look = QTimer(interval=20)
look.timeout.connect(look_for_desk)
QTimer.singleShot(0, unlock)
code = app.exec()
print("ended", app.clipboard().text() == "", program.store is None, flush=True)
sys.exit(code)
"""


@pytest.fixture
def home(tmp_path, vault, vault_template):
    vault.folder.rename(tmp_path / "vault")
    (tmp_path / "preferences.json").write_text(
        json.dumps({"language": "ky", "last_account": vault_template.account, "idle_minutes": 2})
    )
    return tmp_path


def work(home, after, **environment):
    env = {
        **os.environ,
        "SPPK_HOME": str(home),
        "WORD": PASSWORD,
        "PYTHONPATH": SOURCE,
        "QT_QPA_PLATFORM": "offscreen",
        **environment,
    }
    return subprocess.Popen([sys.executable, "-c", AT_WORK.replace("AFTER", after)], env=env, stdout=subprocess.PIPE, text=True)


def processes_of(home):
    """Processes of the program that work for this home folder."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if f"SPPK_HOME={home}".encode() in (entry / "environ").read_bytes().split(b"\0"):
                    found.append((int(entry.name), (entry / "cmdline").read_bytes()))
            except OSError:
                continue
    return found


@pytest.mark.linux("/proc")
def test_f12_ends_the_process_and_a_new_one_shows_the_unlock_window(home):
    first = work(home, "program.desk.lock_asked.emit()")
    said, _ = first.communicate(timeout=600)  # ends when the successor has closed the pipe, too
    assert said.split("\n")[:2] == ["working", "ended True True"]
    assert first.returncode == 0
    assert not processes_of(home), "the successor was asked to end after its first paint"
    with (home / "vault" / "vault.lock").open("rb") as lock:
        assert lock.read() == b"", "the vault is free"


@pytest.mark.linux("/proc")
def test_the_successor_lives_on_as_an_unlock_window_of_its_own(home):
    after = "program.restart = lambda: start.start_again([]); program.start_again()"
    first = work(home, after)
    assert first.stdout.readline() == "working\n"
    first.wait(timeout=300)
    deadline = time.monotonic() + 20
    while not (living := processes_of(home)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert len(living) == 1, living
    pid, command = living[0]
    try:
        assert pid != first.pid
        assert b"sppk_desktop" in command
        memory = Path(f"/proc/{pid}/maps")
        wait_until(lambda: b"libQt6Widgets" in memory.read_bytes())
        time.sleep(0.5)
        assert b"sqlcipher3" not in memory.read_bytes(), "nothing of the vault is open in the lock screen"
    finally:
        os.kill(pid, signal.SIGTERM)
        first.stdout.close()


def test_a_running_job_is_cancelled_and_does_not_hold_the_lock_up(home):
    after = (
        "program.kit.jobs.run('slow', lambda progress: [(progress(0, 0), time.sleep(0.01)) for _ in range(100_000)], print); "
        "began = time.monotonic(); "
        "QTimer.singleShot(200, lambda: (program.start_again(), print(time.monotonic() - began, flush=True)))"
    )
    first = work(home, after)
    said, _ = first.communicate(timeout=600)
    assert first.returncode == 0
    assert float(said.split("\n")[1]) < 2


def test_a_full_disk_does_not_hold_the_lock_up(home):
    after = (
        "from sppk_desktop.core.errors import DiskFull; "
        "program.store.journal.write = lambda *_: (_ for _ in ()).throw(DiskFull()); "
        "program.restart = lambda: print('restarted', flush=True); program.start_again()"
    )
    first = work(home, after)
    said, _ = first.communicate(timeout=600)
    assert said.split("\n")[:2] == ["working", "restarted"]
    with (home / "vault" / "vault.lock").open("rb") as lock:
        assert lock.read() == b""


def test_copied_names_leave_with_a_program_that_is_closed(home):
    first = work(home, "app.aboutToQuit.connect(program.end); program.window.close()")
    said, _ = first.communicate(timeout=600)
    assert said.split("\n")[:2] == ["working", "ended True False"]  # emptied; the closed store is still named
    assert first.returncode == 0, "what Python left on the clipboard took the process down at its end"


def test_before_sleep_no_successor_is_started(home):
    first = work(home, "program.restart = lambda: print('restarted', flush=True); program.locking.system.slept.emit()")
    said, _ = first.communicate(timeout=600)
    assert said.split("\n")[:2] == ["working", "ended True True"]
    assert "restarted" not in said


def test_idle_time_locks(home):
    after = "program.restart = lambda: print('restarted', flush=True); program.locking.idle._clock = lambda: 10**9"
    first = work(home, after)
    said, _ = first.communicate(timeout=600)
    assert said.split("\n")[:3] == ["working", "restarted", "ended True True"]


def wait_until(condition, seconds=300):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)
