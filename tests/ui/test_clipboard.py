"""Copied names are kept out of the system's memory and taken back at the lock; another program's text is left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from sppk_desktop.ui import clipboard


@pytest.mark.usefixtures("qapp")
def test_copied_names_say_that_nobody_is_to_remember_them() -> None:
    clipboard.put("Касымова Айпери\t7Б")
    data = QApplication.clipboard().mimeData()
    assert data.text() == "Касымова Айпери\t7Б"
    for name, value in (("CanIncludeInClipboardHistory", bytes(4)), ("CanUploadToCloudClipboard", bytes(4)),
                        ("ExcludeClipboardContentFromMonitorProcessing", b"1")):  # fmt: skip
        assert bytes(data.data(f'application/x-qt-windows-mime;value="{name}"').data()) == value
    clipboard.take_back()
    assert QApplication.clipboard().text() == ""


@pytest.mark.usefixtures("qapp")
def test_what_another_program_put_there_stays() -> None:
    clipboard.put("Касымова Айпери")
    foreign = QMimeData()
    foreign.setText("дүкөнгө тизме")
    QApplication.clipboard().setMimeData(foreign)
    if not QApplication.clipboard().ownsClipboard():  # a platform that knows its owner counts this process's copies as ours
        clipboard.take_back()
        assert QApplication.clipboard().text() == "дүкөнгө тизме"
    QApplication.clipboard().clear()
