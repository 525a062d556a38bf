"""Joins the import window with the reader and writer of class lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.parts import column

if TYPE_CHECKING:
    from sppk_desktop.ui.desk import Desk
    from sppk_desktop.ui.imports import ImportPage


def make_import_page(desk: Desk, today: Callable[[], date]) -> ImportPage:
    """The page over the desk's vault."""
    from sppk_desktop.features.imports.importing import Importing
    from sppk_desktop.ui.imports import ImportPage

    return ImportPage(desk, Importing(desk.store, desk.kit.words, today))


def show_import(desk: Desk, parent: QWidget, changed: Callable[[], object]) -> QDialog:
    """The import in a window of its own, nearly as large as the desk; ``changed`` follows each import and undo."""
    page = make_import_page(desk, desk.today)
    window = QDialog(parent)
    window.setWindowTitle(desk.kit.say(T("Import")))
    window.setLayout(column(page, gap=0))
    window.resize(parent.window().size() * 0.96)
    page.imported.connect(lambda: changed())
    page.undone.connect(lambda: changed())
    page.finished.connect(window.accept)
    window.finished.connect(window.deleteLater)
    window.open()
    return window
