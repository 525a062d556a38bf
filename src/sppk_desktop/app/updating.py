"""Joins the page of the update with the vault: the age of the last verified backup, and the page that makes a new one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sppk_desktop import __version__
from sppk_desktop.core import dates
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.backup_record import last

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from sppk_desktop.app.program import Program


def backup_of_today(folder: Path, today: date) -> tuple[Phrase, bool]:
    """The last verified backup in words, and whether it is whole and of today."""
    found = last(folder)
    if found is None:
        return T("No verified backup is known. Make one before the program is updated."), False
    if found.made.date() == today and found.complete:
        return T("A verified backup was made today: {place}.", place=found.place), True
    return T("The last verified backup is of {day}. Make a new one before the program is updated.",
             day=dates.short(found.made.date())), False  # fmt: skip


def show_update(program: Program) -> QWidget:
    """The page in a window of its own."""
    from sppk_desktop.app.backup import show_backups
    from sppk_desktop.app.office import window_of
    from sppk_desktop.ui.updating import UpdatePage

    store = program.store
    assert store is not None
    page = UpdatePage(program.kit, __version__, lambda: backup_of_today(store.folder, program.today()))
    window = window_of(program, page, T("Update from a stick"))
    page.backed_up.connect(lambda: show_backups(program, store, begin=True).finished.connect(lambda _: page.look_again()))
    return window
