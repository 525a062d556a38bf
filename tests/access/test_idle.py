import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from sppk_desktop.ui.access.idle import IdleWatch
from sppk_desktop.ui.access.system_lock import SystemLock, _Message, tell


def test_ten_minutes_without_a_touch_lock_and_a_key_begins_them_anew(qtbot):
    now = [1000.0]
    watch = IdleWatch(QApplication.instance(), 10, clock=lambda: now[0])
    sent = []
    watch.idled.connect(lambda: sent.append(now[0]))
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    now[0] += 599
    watch.look()
    assert not sent
    QTest.keyClick(field, "a")
    now[0] += 599
    watch.look()
    assert not sent
    now[0] += 1
    watch.look()
    watch.look()
    assert len(sent) == 1, "sent once, not again while the window is being covered"


@pytest.mark.parametrize(
    ("message", "wparam", "expected"),
    [(0x02B1, 7, ["locked"]), (0x02B1, 2, ["locked"]), (0x02B1, 8, []), (0x0218, 4, ["slept"]), (0x0218, 7, []), (0x0100, 7, [])],
)
def test_windows_messages_are_read_as_documented(qtbot, message, wparam, expected):
    owner = QObject()
    heard = SystemLock(owner)
    sent = []
    heard.locked.connect(lambda: sent.append("locked"))
    heard.slept.connect(lambda: sent.append("slept"))
    tell(heard, _Message(None, message, wparam, 0))
    assert sent == expected


def test_waking_up_is_not_going_to_sleep(qtbot):
    owner = QObject()
    heard = SystemLock(owner)
    sent = []
    heard.slept.connect(lambda: sent.append("slept"))
    heard.heard_sleep(False)
    assert not sent
    heard.heard_sleep(True)
    assert sent == ["slept"]


LOGIND = """
import os
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from sppk_desktop.ui.access.system_lock import SystemLock
app = QCoreApplication([])
heard = SystemLock(app)
heard.locked.connect(lambda: print("locked", flush=True))
heard.slept.connect(lambda: (print("slept", flush=True), app.quit()))
logind = QDBusConnection.connectToBus(os.environ["DBUS_SYSTEM_BUS_ADDRESS"], "logind")
assert logind.registerService("org.freedesktop.login1")
manager = "org.freedesktop.login1.Manager"
logind.send(QDBusMessage.createSignal("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock"))
for before in (False, True):
    message = QDBusMessage.createSignal("/org/freedesktop/login1", manager, "PrepareForSleep")
    message.setArguments([before])
    logind.send(message)
QTimer.singleShot(8000, app.quit)
app.exec()
"""


@pytest.mark.linux("logind on D-Bus")
@pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon")
def test_signals_of_logind_on_a_real_bus_are_heard():
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address=1", "--nofork"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        source = str(Path(__file__).parents[2] / "src")
        env = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus.stdout.readline().strip(), "PYTHONPATH": source}
        done = subprocess.run([sys.executable, "-c", LOGIND], env=env, capture_output=True, text=True, timeout=30)
    finally:
        bus.terminate()
        bus.wait()
        bus.stdout.close()
    assert done.stdout.split() == ["locked", "slept"], done.stderr
