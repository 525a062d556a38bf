"""Asks a real window of Windows about the lock of the session, the clipboard and the keyboard; a line of JSON each (W4, W5)."""

from __future__ import annotations

import ctypes
import json
import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from sppk_desktop.ui import clipboard
from sppk_desktop.ui.access.keyboard import asked
from sppk_desktop.ui.access.system_lock import SystemLock

ROW = "Касымова Айпери\t7Б"


def said(heading: str, answer: object) -> None:
    print(json.dumps({heading: answer}), flush=True)


def session(window: QWidget) -> list[list[str]]:
    """What is heard of each: session unlocked, locked, the computer awake, going to sleep. (Qt shows a posted message twice.)"""
    heard: list[str] = []
    listening = SystemLock(window, int(window.winId()))
    listening.locked.connect(lambda: heard.append("locked"))
    listening.slept.connect(lambda: heard.append("slept"))
    post = ctypes.WinDLL("user32").PostMessageW  # type: ignore[attr-defined,unused-ignore]
    told = []
    for message, word in ((0x02B1, 8), (0x02B1, 7), (0x0218, 7), (0x0218, 4)):
        assert post(ctypes.c_void_p(int(window.winId())), message, ctypes.c_size_t(word), None)
        QTimer.singleShot(1000, QCoreApplication.quit)
        QCoreApplication.exec()
        told.append(sorted(set(heard)))
        heard.clear()
    return told


def on_the_clipboard() -> dict[str, str]:
    """The formats that lie there, and the first bytes of each, asked of Windows and not of Qt."""
    user, kernel = (ctypes.WinDLL(name) for name in ("user32", "kernel32"))  # type: ignore[attr-defined,unused-ignore]
    user.GetClipboardData.restype = kernel.GlobalLock.restype = ctypes.c_void_p
    kernel.GlobalLock.argtypes = kernel.GlobalUnlock.argtypes = kernel.GlobalSize.argtypes = [ctypes.c_void_p]
    kernel.GlobalSize.restype = ctypes.c_size_t
    found: dict[str, str] = {}
    assert user.OpenClipboard(None)
    kind = 0
    while kind := user.EnumClipboardFormats(kind):
        name = ctypes.create_unicode_buffer(80)
        user.GetClipboardFormatNameW(kind, name, 80)
        data = user.GetClipboardData(kind)
        place = kernel.GlobalLock(data) if data else None
        if place:
            found[name.value or str(kind)] = ctypes.string_at(place, min(int(kernel.GlobalSize(data)), 64)).hex()
            kernel.GlobalUnlock(data)
    user.CloseClipboard()
    return found


def main() -> None:
    app = QApplication(sys.argv)
    window = QWidget()
    line = QLineEdit(window)
    window.show()
    app.processEvents()
    said("platform", app.platformName())
    said("session", session(window))
    line.setFocus()
    state = asked()
    said("keyboard", [state.badge, state.caps] if state else None)
    clipboard.put(ROW)
    app.processEvents()
    said("copied", on_the_clipboard())
    clipboard.take_back()
    app.processEvents()
    said("taken back", on_the_clipboard())


if __name__ == "__main__":
    main()
