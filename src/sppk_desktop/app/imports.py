"""Joins the import page with the reader and writer of class lists, and lays it over the register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from sppk_desktop.ui.people.register_page import RegisterPage
from sppk_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sppk_desktop.ui.desk import Desk
    from sppk_desktop.ui.imports import ImportPage


def make_import_page(desk: Desk, today: Callable[[], date]) -> ImportPage:
    """The page over the desk's vault."""
    from sppk_desktop.features.imports.importing import Importing
    from sppk_desktop.ui.imports import ImportPage

    return ImportPage(desk, Importing(desk.store, desk.kit.words, today))


def show_import(desk: Desk, over: QWidget, changed: Callable[[], object]) -> ImportPage:
    """Lay the import over the register's page; ``changed`` follows each import and undo."""
    assert isinstance(over, RegisterPage)
    page = make_import_page(desk, desk.today)
    page.imported.connect(lambda: changed())
    page.undone.connect(lambda: changed())
    page.finished.connect(lambda: over.uncover(page))
    over.cover(page)
    return page


def import_from_menu(desk: Shell) -> ImportPage:
    """Go to the register and import there."""
    register = desk.show_tab("pupils")
    assert isinstance(register, RegisterPage)
    return show_import(desk, register, register.reload)
