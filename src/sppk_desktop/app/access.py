"""Joins the windows of access with the vault: first run, recovery sheets, accounts, settings."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from sppk_desktop.core.places import shared_root
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.errors import NoPermission
from sppk_desktop.storage.recovery import RecoverySheet
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.access.first_run import Draft, Made
from sppk_desktop.ui.access.folders import SyncedFolder, cloud_of
from sppk_desktop.ui.access.school import shown_name

if TYPE_CHECKING:
    from sppk_desktop.app.program import Program
    from sppk_desktop.storage.store import Store

FOLDER: Final = "backup.folder"
ASKED: Final = "setup.backup_asked"


class FirstRunSetup:
    """What the first run's pages ask of the program."""

    def __init__(self, program: Program) -> None:
        self._program = program

    @property
    def asks_shared(self) -> bool:
        """Only Windows has a folder for all of a computer's users."""
        return sys.platform == "win32"

    def preload(self) -> object:
        """What making a vault imports."""
        from sppk_desktop.app.program import preload

        return preload()

    def furnish(self) -> object:
        """What the desk imports and reads."""
        return self._program.furnish()

    def make(self, draft: Draft) -> Made:
        """Make the vault with what a school starts with, and the psychologist's compartment if its first holder is here."""
        from sppk_desktop.app.program import seed
        from sppk_desktop.app.schema import schema

        program = self._program
        common = shared_root() if draft.shared else None
        if common is not None:
            program.preferences.root = str(common)
        refuse_synced(program.root)
        program.root.mkdir(parents=True, exist_ok=True)
        if common is not None:
            open_to_colleagues(common)
        store, sheet = Vault.create(
            program.vault_folder, NewAccount(draft.name, draft.roles), draft.password, schema(), now=program.now,
            seen=program.seen,
        )  # fmt: skip
        program.store = store
        for key, value in draft.school.items():
            store.set_setting(key, value)
        seed(store)
        program.preferences.school = shown_name(draft.school)
        program.preferences.last_account = store.account.id
        program.preferences.save()
        return Made(store, [sheet, *(fresh for fresh in store.fresh_sheets if fresh != sheet)])

    def sheet_confirmed(self, store: Store, sheet: RecoverySheet) -> None:
        """Note that the sheet exists on paper."""
        store.accounts.confirm_sheet(sheet.compartment, sheet.code)

    def keep_backup_folder(self, store: Store, folder: str) -> None:
        """Note where backups go, and that this was asked."""
        if folder:
            store.set_setting(FOLDER, folder)
        store.set_setting(ASKED, True)

    def show_sheet(self, parent: QWidget, store: Store, sheet: RecoverySheet) -> None:
        """The sheet's paper in the preview."""
        show_sheet(self._program, parent, store, sheet)

    def drives(self) -> Sequence[tuple[str, str]]:
        """Sticks that are plugged in."""
        from sppk_desktop.storage.drives import removable_drives

        return [(str(drive.path), drive.label) for drive in removable_drives()]

    def folder_problem(self, folder: Path) -> Phrase | None:
        """Backups must not lie in the vault itself."""
        if folder.resolve().is_relative_to(self._program.root.resolve()):
            return T("This folder holds the data themselves. Choose another disk or a USB stick.")
        return None


def left_over(program: Program, store: Store) -> tuple[str, Made] | None:
    """The step of the first run to take up again, with the sheets that are not on paper yet."""
    if program.demo:
        return None
    unconfirmed = store.accounts.sheets_to_confirm()
    sheets = [sheet for sheet in store.fresh_sheets if sheet.compartment in unconfirmed]
    for compartment in sorted(unconfirmed - {sheet.compartment for sheet in sheets}):
        sheets.append(store.accounts.new_sheet(compartment))  # the digits of the one before are gone with its window
    if sheets:
        return "sheet", Made(store, sorted(sheets, key=lambda sheet: sheet.compartment))
    if not store.setting(ASKED, False):
        return "backup", Made(store, [])
    return None


def show_sheet(program: Program, parent: QWidget, store: Store, sheet: RecoverySheet) -> None:
    """The sheet's paper in the preview; printing it is noted, its digits are not."""
    from sppk_desktop.reports.paper_words import paper_words
    from sppk_desktop.reports.recovery_sheet import recovery_sheet
    from sppk_desktop.ui.preview import Preview

    values = {key: str(value) for key, value in store.settings("school.").items()}
    words = paper_words(program.kit.paper_language, store)

    def make(_: Any) -> bytes:
        return recovery_sheet(
            groups=sheet.groups, compartment=sheet.compartment, generation=sheet.generation, school=shown_name(values),
            vault_mark=store.vault_id[:4].upper(), keeper=values.get("school.director", ""),
            on=program.today(), words=words,
        )  # fmt: skip

    def show(pdf: bytes) -> None:
        window = Preview(program.kit, pdf, program.kit.say(T("Recovery sheet")), None, parent, paper_only=True)
        window.printed.connect(lambda: store.journal.write("printed", document="recovery sheet", compartment=sheet.compartment))
        window.open()

    program.kit.jobs.run(T("Preparing the sheet"), make, show, parent=parent)


def use_sheet(program: Program, vault: Vault, account: str) -> None:
    """The way in when the password is forgotten."""
    from sppk_desktop.ui.access.use_sheet import UseSheet

    person = next(person for person in vault.accounts if person.id == account)
    window = UseSheet(program.kit, person, vault.recover, program.window)
    window.recovered.connect(program.open)
    window.open()


def open_to_colleagues(folder: Path) -> None:
    """Let every account of this Windows computer change what lies in the folder; what is in it is encrypted."""
    users = "*S-1-5-32-545"  # the group by its number: its name depends on the language of Windows
    quietly = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # no black window in the middle of the first run
    try:
        grant = ["icacls", str(folder), "/grant", f"{users}:(OI)(CI)M"]
        subprocess.run(grant, check=True, capture_output=True, creationflags=quietly, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError) as trouble:
        raise NoPermission from trouble


def refuse_synced(folder: Path) -> None:
    """A folder that a cloud program copies away is refused: it tears encrypted files and carries them off."""
    if (cloud := cloud_of(folder)) is not None:
        raise SyncedFolder(cloud=cloud)


def confirm_sheet(program: Program, parent: QWidget, store: Store, sheet: RecoverySheet) -> None:
    """Hand out a sheet that was made in place of another."""
    from sppk_desktop.ui.access.sheet_window import SheetWindow

    window = SheetWindow(program.kit, sheet, lambda shown: show_sheet(program, window, store, shown), parent)
    window.confirmed.connect(lambda: store.accounts.confirm_sheet(sheet.compartment, sheet.code))
    window.open()


def school_words(store: Store) -> tuple[str, ...]:
    """What an acquaintance would try as a password: the school, its number, its people."""
    return tuple(str(value) for value in store.settings("school.").values() if value)
