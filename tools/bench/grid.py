"""The grid a class is typed into: what a key costs with its painting, against the twentieth of a second until the next."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from sppk_desktop.core.answer_table import AnswerTable, Row
from sppk_desktop.core.answers import EntryKind, Item
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Words
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.psychodiagnostics.answer_grid import AnswerGrid
from tools.bench.measure import Figure, share

PUPILS, ITEMS = 30, 58
KEY = 1 / 20
"""Seconds from one key to the next of a quick typist."""


def figures(folder: Path) -> Iterator[Figure]:
    """A class typed through, key by key. A slower one now and then loses nothing: keys wait for their turn."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    kit = Kit.make(app, Words.read(translations(), "ky"), Preferences.read(folder / "preferences.json"))
    rows = [Row(number, f"Абдыкеримов Өмүрбек {number}") for number in range(PUPILS)]
    grid = AnswerGrid(kit, AnswerTable([Item(EntryKind.YES_NO)] * ITEMS, rows))
    grid.resize(1334, 560)
    grid.show()
    grid.setFocus()
    app.processEvents()
    taken = []
    for at in range(PUPILS * ITEMS):
        began = time.perf_counter()
        _key(grid, 0, "10"[at % 3 == 0])
        app.processEvents()
        taken.append(time.perf_counter() - began)
        if at % ITEMS == ITEMS - 1:
            _key(grid, Qt.Key.Key_Return, "\r")
    assert grid.table.gaps() == []
    most, mean, slowest = (each * 1000 for each in (share(taken, 0.99), sum(taken) / len(taken), max(taken)))
    told = f"{len(taken)} keys, 99 % within {most:.1f} ms, mean {mean:.1f} ms, slowest {slowest:.1f} ms"
    yield Figure(
        "a key in the entry grid until it is painted, against the next of 20 a second", share(taken, 0.99) / KEY, 1.0, told
    )


def _key(grid: AnswerGrid, code: Qt.Key | int, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(grid, QKeyEvent(kind, int(code), Qt.KeyboardModifier.NoModifier, text))
