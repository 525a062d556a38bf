"""Opens the windows of the menu: settings, people and keys, journal of actions, recycle bin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from sppk_desktop.app.access import confirm_sheet, school_words
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.parts import column

if TYPE_CHECKING:
    from sppk_desktop.app.program import Program
    from sppk_desktop.storage.store import Store


def show_accounts(program: Program, store: Store) -> QDialog:
    """Who may come in."""
    from sppk_desktop.ui.access.accounts import AccountsPage

    page = AccountsPage(program.kit, store.accounts, store.account, lambda: school_words(store))
    page.handed_over.connect(program.start_again)
    page.sheet_made.connect(lambda sheet: confirm_sheet(program, page, store, sheet))
    return _window(program, page, T("People and keys"))


def _window(program: Program, page: QWidget, title: Phrase) -> QDialog:
    """A page of the menu in a window of its own, as large as the desk."""
    window = QDialog(program.window)
    window.setWindowTitle(program.kit.say(title))
    window.setLayout(column(page, gap=0))
    window.resize(program.window.size() * 0.9 if program.window else window.sizeHint())
    window.finished.connect(window.deleteLater)
    window.open()
    return window
