"""Opens the windows of the menu: settings, people and keys, journal of actions, recycle bin."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget

from sppk_desktop.app.access import confirm_sheet, school_words
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.records import Kept
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.container import compartment_name
from sppk_desktop.storage.history import compartment_of
from sppk_desktop.storage.journal import Verdict
from sppk_desktop.ui.access.school import shown_name
from sppk_desktop.ui.kit import PAPER_LANGUAGE
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
    return window_of(program, page, T("People and keys"))


def show_settings(program: Program, store: Store) -> QDialog:
    """This computer and the school."""
    from sppk_desktop.ui.access.settings import SettingsPage

    def save(values: Mapping[str, Any]) -> None:
        for key, value in values.items():
            if store.setting(key, "") != value:
                store.set_setting(key, value)
                if key == PAPER_LANGUAGE:  # what was chosen at a menu of documents gives way to what the school says now
                    program.kit.papers = str(value)
                    program.kit.choose_paper_language(None)
        program.preferences.school = shown_name(values)
        program.preferences.save()

    page = SettingsPage(program.kit, {**store.settings("school."), **store.settings("documents.")}, save)
    page.restart_asked.connect(program.start_again)
    page.idle_changed.connect(program.set_idle_minutes)
    window = window_of(program, page, T("Settings"))

    def catalogues() -> None:
        from sppk_desktop.app.catalogues import catalogues_from_menu

        window.accept()
        catalogues_from_menu(program.desk)

    page.catalogues.setVisible(bool(store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST}))
    page.catalogues_asked.connect(catalogues)
    return window


def show_journal(program: Program, store: Store) -> QDialog:
    """Who did what; a psychologist also reads the journal of her own records."""
    pages = QWidget()
    tabs = column(gap=0)
    for compartment in sorted(store.compartments):
        tabs.addWidget(_journal(program, store, compartment))
    pages.setLayout(tabs)
    return window_of(program, pages, T("Journal of actions"))


def _journal(program: Program, store: Store, compartment: str) -> QWidget:
    from sppk_desktop.app.journal_rows import JournalRows
    from sppk_desktop.ui.access.journal_page import JournalPage

    def verify(anchor: tuple[int, str] | None, progress: Progress) -> Verdict:
        with closing(store.for_job()) as job:
            return job.journal.verify(compartment, anchor, progress)

    def code() -> tuple[int, str]:
        head = store.journal.heads()[compartment]
        return head.seq, head.code

    def paper() -> Callable[[Progress], bytes]:
        from sppk_desktop.reports.journal_codes import journal_codes
        from sppk_desktop.reports.paper import Frame

        words, school = program.words, {key: str(value) for key, value in store.settings("school.").items()}
        name, (line, signs) = words.say(compartment_name(compartment)), code()
        frame = Frame(shown_name(school), words.say(T("Socio-psychological-pedagogical service")), "", f"SPPK-J{line}")
        signatures = (
            (words.say(T("Printed by")), store.account.name),
            (words.say(T("Director")), school.get("school.director", "")),
        )
        today = program.today()
        return lambda _progress: journal_codes(today, [(name, line, signs)], signatures, frame, words)

    rows = JournalRows(store, program.kit.say, names_of(store), compartment)
    return JournalPage(program.desk, rows, verify, code, paper)


def show_bin(program: Program, store: Store) -> QDialog:
    """What was removed."""
    from sppk_desktop.app.bringing_back import bring_back
    from sppk_desktop.app.journal_rows import BinRows
    from sppk_desktop.ui.access.bin_page import BinPage

    rows = BinRows(store, program.kit.say, names_of(store))

    def restore(places: Sequence[int]) -> None:
        bring_back(store, program.kit.words, rows.records(places))

    page = BinPage(program.desk, rows, restore, lambda at: purge(store, rows.records(at)))
    return window_of(program, page, T("Recycle bin"))


def purge(store: Store, chosen: Sequence[Kept]) -> None:
    """Delete for ever; who is named beside them is found by their names no more."""
    from sppk_desktop.features.people.keys import leaning, refresh_keys
    from sppk_desktop.features.people.records import Family, Person, Pupil

    for compartment in sorted({compartment_of(record) for record in chosen}):  # one save touches one file
        with store.saving() as session:
            mine = [session.get(type(one), one.id) for one in chosen if compartment_of(one) == compartment]
            known = [one for one in mine if one is not None]
            told = [[one.id for one in known if isinstance(one, kind)] for kind in (Pupil, Person, Family)]
            touched = leaning(session, *told) if any(told) else ((), ())
            store.bin.purge(session, *known)
            if any(touched):
                refresh_keys(session, *touched)


def names_of(store: Store) -> dict[str, str]:
    """Account ids to names."""
    return {account.id: account.name for account in store.accounts.all()}


def window_of(program: Program, page: QWidget, title: Phrase) -> QDialog:
    """A page of the menu in a window of its own, as large as the desk."""
    window = QDialog(program.window)
    window.setWindowTitle(program.kit.say(title))
    window.setLayout(column(page, gap=0))
    window.resize(program.window.size() * 0.9 if program.window else window.sizeHint())
    window.finished.connect(window.deleteLater)
    window.open()
    page.setFocus()
    return window
