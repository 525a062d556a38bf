import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
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
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)  # as the system hands it over: to the window
    assert field.text() == "a"
    now[0] += 599
    watch.look()
    assert not sent
    now[0] += 1
    watch.look()
    watch.look()
    assert len(sent) == 1, "sent once, not again while the window is being covered"


def _touched(qtbot, touch):
    """Whether a touch of a window that came after the watch began puts the lock off."""
    now = [1000.0]
    watch = IdleWatch(QApplication.instance(), 10, clock=lambda: now[0])
    locked = []
    watch.idled.connect(lambda: locked.append(True))
    field = QLineEdit()
    qtbot.addWidget(field)
    used = []
    QShortcut(QKeySequence("F8"), field).activated.connect(lambda: used.append(True))
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    watch.look()
    now[0] += 599
    touch(field, used)
    now[0] += 2
    watch.look()
    watch.stop()
    return not locked


def test_keys_mouse_and_wheel_put_the_lock_off(qtbot):
    middle = QPoint(5, 5)

    def shortcut(field, used):
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_F8)
        assert used, "the shortcut took the key before any window saw it go down"

    def wheel(field, _used):
        turned = QWheelEvent(QPointF(middle), QPointF(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                             Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(field.windowHandle(), turned)

    assert _touched(qtbot, shortcut)
    assert _touched(qtbot, lambda field, _: QTest.mouseMove(field.windowHandle(), middle))
    left = Qt.MouseButton.LeftButton
    assert _touched(qtbot, lambda field, _: QTest.mouseClick(field.windowHandle(), left, Qt.KeyboardModifier.NoModifier, middle))
    assert _touched(qtbot, wheel)


def test_what_the_program_does_by_itself_puts_nothing_off(qtbot):
    def painted(field, _used):
        field.setText("дагы")
        field.resize(300, 40)
        field.repaint()
        QApplication.processEvents()

    assert not _touched(qtbot, painted)


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
