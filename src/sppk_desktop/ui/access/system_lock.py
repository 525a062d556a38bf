"""Hears that the computer itself is locked, changes its user or goes to sleep: logind on Linux, session messages on Windows.

The Windows part follows Microsoft's documentation and is tried with posted messages under Wine, not yet on a real Windows.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final, cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot

_WM_POWERBROADCAST: Final = 0x0218
_PBT_APMSUSPEND: Final = 0x0004
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_WTS_CONSOLE_DISCONNECT: Final = 0x2
_WTS_REMOTE_DISCONNECT: Final = 0x4
_WTS_SESSION_LOGOFF: Final = 0x6
_WTS_SESSION_LOCK: Final = 0x7


class SystemLock(QObject):
    """``locked`` when the session is locked or left, ``slept`` just before the computer sleeps.

    After ``slept`` no lock screen is started: the computer is about to stop, and one started now might never be drawn.
    """

    locked = Signal()
    slept = Signal()

    def __init__(self, parent: QObject, window: int = 0) -> None:
        """``window`` is the native id of the main window; Windows sends its messages there."""
        super().__init__(parent)
        self._filter: QAbstractNativeEventFilter | None = None
        self._window = window
        if sys.platform == "win32":
            self._listen_to_windows(window)
        elif sys.platform.startswith("linux"):
            self._listen_to_logind()

    @Slot()
    def heard_lock(self) -> None:
        """Logind locks this session."""
        self.locked.emit()

    @Slot(bool)
    def heard_sleep(self, before: bool) -> None:
        """Logind is about to suspend (true) or has woken up (false)."""
        if before:
            self.slept.emit()

    def _listen_to_logind(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        service, session, manager = "org.freedesktop.login1", "org.freedesktop.login1.Session", "org.freedesktop.login1.Manager"
        # An empty path hears every session of this computer; locking once too often is harmless.
        bus.connect(service, "", session, "Lock", self, _slot("heard_lock()"))
        bus.connect(service, "/org/freedesktop/login1", manager, "PrepareForSleep", self, _slot("heard_sleep(bool)"))

    def _listen_to_windows(self, window: int) -> None:
        if window:
            ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification(ctypes.c_void_p(window), 0)  # type: ignore[attr-defined,unused-ignore]
        self._filter = _WindowsMessages(self)
        if (app := QCoreApplication.instance()) is not None:
            app.installNativeEventFilter(self._filter)


def _slot(signature: str) -> Any:
    """A slot's name as QtDBus takes it: text, whatever its type stubs say."""
    return SLOT(signature)


class _Message(ctypes.Structure):
    """The start of Windows' MSG."""

    _fields_ = (("hwnd", ctypes.c_void_p), ("message", ctypes.c_uint), ("wparam", ctypes.c_size_t), ("lparam", ctypes.c_ssize_t))


class _WindowsMessages(QAbstractNativeEventFilter):
    def __init__(self, heard: SystemLock) -> None:
        super().__init__()
        self._heard = heard

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: Any) -> Any:
        if bytes(cast("bytes", kind)) == b"windows_generic_MSG":
            tell(self._heard, _Message.from_address(int(message)))
        return False


def tell(heard: SystemLock, message: _Message) -> None:
    """Translate one Windows message into a signal."""
    if message.message == _WM_POWERBROADCAST and message.wparam == _PBT_APMSUSPEND:
        heard.slept.emit()
    elif message.message == _WM_WTSSESSION_CHANGE and message.wparam in (
        _WTS_SESSION_LOCK, _WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT, _WTS_SESSION_LOGOFF
    ):  # fmt: skip
        heard.locked.emit()
