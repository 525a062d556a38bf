"""Joins the main window: the tabs of every subject, the menu, the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sppk_desktop.app import office
from sppk_desktop.app.backup import show_age, show_backups, today_card
from sppk_desktop.app.people import Extras, add_openers, people_tabs
from sppk_desktop.core.words import T
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.top_bar import Entry

if TYPE_CHECKING:
    from sppk_desktop.app.program import Program
    from sppk_desktop.storage.store import Store


def make_shell(program: Program, store: Store) -> Shell:
    """The desk of whoever is logged in."""
    tabs = people_tabs(Extras(backup=lambda _: today_card(program, store)))
    shell = Shell(
        program.kit, store, tabs, menu=menu(program, store), today=program.today, title=title(program), demo=program.demo
    )
    add_openers(shell)
    show_age(shell, store)
    shell.lock_asked.connect(program.start_again)
    shell.closed.connect(program.end)
    return shell


def title(program: Program) -> str:
    """The window's title names the school, never a child."""
    return " — ".join(filter(None, (program.kit.say(T("SPPK")), program.preferences.school)))


def menu(program: Program, store: Store) -> list[Entry]:
    """What is needed now and then."""
    return [
        Entry(T("Settings"), lambda: office.show_settings(program, store), "settings"),
        Entry(T("People and keys"), lambda: office.show_accounts(program, store), "key"),
        Entry(T("Backups"), lambda: show_backups(program, store), "drive"),
        Entry(T("Journal of actions"), lambda: office.show_journal(program, store), "history"),
        Entry(T("Recycle bin"), lambda: office.show_bin(program, store), "bin"),
        Entry("", None),
        Entry(T("Change of user"), program.start_again, "people"),
        Entry(T("Lock"), program.start_again, "lock"),
    ]
