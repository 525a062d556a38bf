"""What is copied from a list stays out of the system's clipboard history and cloud, and is taken back at the lock and the end."""

from __future__ import annotations

import secrets
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_ZERO: Final = bytes(4)  # a DWORD that says no
_KEPT_OUT: Final = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': _ZERO,
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': _ZERO,
    "x-kde-passwordManagerHint": b"secret",
}
"""What Windows and KDE ask of a program whose text must not be remembered."""
_OURS: Final = "application/x-sppk-desktop"
_TOKEN: Final = secrets.token_bytes(8)  # of this process: a copy of another session is not ours


def put(text: str) -> None:
    """Copy names: they can be pasted, and are remembered by nobody."""
    data = QMimeData()
    data.setText(text)
    for kind, value in _KEPT_OUT.items():
        data.setData(kind, value)
    data.setData(_OURS, _TOKEN)
    QGuiApplication.clipboard().setMimeData(data)


def is_ours() -> bool:
    """Whether what lies there was put there by this process: from a list, or by Ctrl+C in one of its fields."""
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()
    return clipboard.ownsClipboard() or (data is not None and bytes(data.data(_OURS).data()) == _TOKEN)


def take_back() -> None:
    """Empty the clipboard if it still holds something of ours; another program's text is left alone."""
    if is_ours():
        QGuiApplication.clipboard().clear()
