"""The way back: choose a backup, let every byte be compared, open it with a password or a recovery sheet, and it is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QSizePolicy, QStackedWidget, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage import backup_place, restore
from sppk_desktop.storage.account import Account
from sppk_desktop.storage.backup_place import Found
from sppk_desktop.storage.restore import Unpacked
from sppk_desktop.storage.sizes import told
from sppk_desktop.ui.access.password_field import PasswordField
from sppk_desktop.ui.access.pick import Pick, PickList
from sppk_desktop.ui.access.use_sheet import SheetDigits
from sppk_desktop.ui.backup.copies import Copies, moment_of
from sppk_desktop.ui.backup.drive_pick import DrivePick
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import button, column, frame, label, picture, row, scrolled

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store
    from sppk_desktop.storage.vault import Vault


@dataclass(frozen=True)
class Way:
    """What this window is handed: where the vault comes to lie, how a folder is opened, what happens at the end.

    ``safety`` is where data that live here already are copied first; ``finish`` accepts the unpacked backup with the store
    that opened it (and, over living data, makes the safety copy and switches), and gives the folder.
    """

    target: Path
    vault_at: Callable[[Path], Vault]
    finish: Callable[[Unpacked, Store, Progress], Path]
    safety: Path | None = None


class RestoreWindow(QDialog):
    """``restored`` carries the folder. Closing the window before that leaves nothing behind."""

    restored = Signal(object)

    def __init__(self, kit: Kit, way: Way, parent: QWidget | None, file: Path | None = None) -> None:
        super().__init__(parent)
        self._kit, self._way = kit, way
        self._there: Unpacked | None = None
        self.folder: Path | None = None
        self.setWindowTitle(kit.say(T("Restore from a backup")))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        px = kit.theme.px
        self.setMinimumSize(px(480), px(320))
        self.resize(px(780), px(600))
        self.bar = MessageBar(kit)
        self._steps = QStackedWidget()
        self._choosing = _Choosing(kit, self.unpack)
        self._steps.addWidget(_scrolled(self._choosing))
        self.opening: _Opening | None = None
        self.leave = button(kit, T("Cancel"), self.reject)
        self.act = button(kit, T("Restore"), self.open, "primary")
        self.act.hide()
        inner = column(label(kit, T("Restore from a backup"), "page"), self.bar, self._steps, gap=px(12),
                       margins=(px(24), px(20), px(24), px(16)))  # fmt: skip
        inner.setStretch(2, 1)
        actions = row(None, self.leave, self.act, gap=px(8), margins=(px(24), px(8), px(24), px(8)))
        whole = column(frame("plain", inner), frame("foot", actions), gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        if file is not None:
            self.unpack(file)

    def unpack(self, file: Path) -> None:
        """Compare every byte of this backup and lay it out where nobody looks yet."""
        self.bar.clear()
        self._kit.jobs.run(
            T("Reading the backup"), lambda progress: restore.unpack(file, self._way.target, progress),
            self._unpacked, self._failed, parent=self,
        )  # fmt: skip

    def open(self) -> None:
        """Open it with what was typed, and finish."""
        opening, there = self.opening, self._there
        if opening is None or there is None:
            return
        if (problem := opening.problem()) is not None:
            self.bar.show_message(Message(problem, "", "careful"))
            return
        self.bar.clear()
        enter = opening.way_in()

        def work(progress: Progress) -> Path:
            return self._way.finish(there, enter(), progress)

        self.act.setEnabled(False)
        self._kit.jobs.run(T("Opening the restored data"), work, self._finished, self._failed, stopped=self._stopped, parent=self)

    def done(self, result: int) -> None:
        """Leave nothing behind that was not accepted."""
        if self._there is not None and self.folder is None:
            self._there.discard()
        super().done(result)

    def _unpacked(self, there: Unpacked) -> None:
        self._there = there
        self.opening = _Opening(self._kit, there, self._way.vault_at(there.folder), safety=self._way.safety)
        self._steps.setCurrentIndex(self._steps.addWidget(_scrolled(self.opening)))
        self.act.show()
        self.opening.password.setFocus()

    def _finished(self, folder: Path) -> None:
        self.folder = folder
        self.restored.emit(folder)
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.act.setEnabled(True)
        self.bar.show_message(Message.of(error))

    def _stopped(self) -> None:
        self.act.setEnabled(True)


class _Choosing(QWidget):
    """Which backup: what lies on the sticks, or a file."""

    def __init__(self, kit: Kit, chosen: Callable[[Path], object]) -> None:
        super().__init__()
        self._kit, self._chosen = kit, chosen
        px = kit.theme.px
        self.drives = DrivePick(kit, None, choose=False)
        self._copies = Copies(kit, "", ((T("Choose"), lambda found: chosen(found.path)),))
        file = button(kit, T("Another file…"), self._ask, "text", "folder")
        intro = label(
            kit, T("Put in the stick with the backup. Nothing is changed before you type a password."), "muted", wrap=True
        )
        self.setLayout(column(intro, self.drives, self._copies, row(file, None), None, gap=px(12)))
        self.drives.picked.connect(self._look)
        self._look()

    def _look(self) -> None:
        picked = self.drives.row
        found: list[Found] = []
        if picked is not None:
            for place in {picked.place, backup_place.where_in(picked.place)}:
                found += _found(place)
        self._copies.setVisible(bool(found))
        self._copies.show_found(T("Copies in this place"), found, {})

    def _ask(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, self._kit.say(T("Backup to restore from")), "", f"{self._kit.say(T('Backups'))} (*.sppkb)"
        )
        if file:
            self._chosen(Path(file))


class _Opening(QWidget):
    """What the backup holds, and who opens it: a person with a password, or the recovery sheet."""

    def __init__(self, kit: Kit, there: Unpacked, vault: Vault, *, safety: Path | None) -> None:
        super().__init__()
        self._kit, self._vault = kit, vault
        px = kit.theme.px
        self._people = [account for account in vault.accounts if account.active]
        makers = {account.id: account.name for account in vault.accounts}
        manifest = there.manifest
        facts = T(
            "{moment}, number {number}, {size}", moment=dates.short_moment(moment_of(manifest.made)), number=manifest.sequence,
            size=told(there.head.length),
        )  # fmt: skip
        maker = makers.get(manifest.by, "")
        whole = row(
            picture(kit, "check", 16, "done"), label(kit, T("Every byte of the backup is whole."), "bold"), None, gap=px(8)
        )
        lines: list[QWidget] = [label(kit, facts)]
        if maker:
            lines.append(label(kit, T("Made by {name}", name=maker), "muted"))
        if not manifest.complete:
            lines.append(label(kit, T("It is not complete: a save was cut off when it was made."), "careful", wrap=True))
        if safety is not None:
            words = T(
                "The data that are on this computer now are first copied, encrypted, into {folder}, and stay in their folder; "
                "the restored ones take their place.",
                folder=str(safety),
            )
            lines.append(label(kit, words, "muted", wrap=True))
        self._list = PickList(
            kit, [Pick(kit, _initials(account), account.name, _roles(kit, account)) for account in self._people]
        )
        if self._people:
            self._list.pick(0)
        self.password = PasswordField(kit, T("Password"))
        self.sheet = SheetDigits(kit)
        self.sheet.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.sheet.hide()
        self.by_sheet = QCheckBox(kit.say(T("Nobody knows a password: open with the recovery sheet")))
        self.by_sheet.toggled.connect(self._switch)
        facts_panel = frame("sunk", column(whole, *lines, gap=px(3), margins=(px(14), px(10), px(14), px(10))))
        self.setLayout(column(facts_panel, self._list, self.password, self.sheet, self.by_sheet, None, gap=px(12)))

    def problem(self) -> Phrase | None:
        """What is missing."""
        if self.by_sheet.isChecked():
            return None if self.sheet.whole else T("Type all eight groups of the recovery sheet.")
        return None if self.password.password else T("Type the password.")

    def way_in(self) -> Callable[[], Store]:
        """Opens the unpacked vault with what is typed now."""
        vault, code, typed = self._vault, self.sheet.code, self.password.password
        if self.by_sheet.isChecked():
            return lambda: vault.with_sheets({"office": code})
        account = self._people[self._list.at].id
        return lambda: vault.unlock(account, typed)

    def _switch(self, by_sheet: bool) -> None:
        self.sheet.setVisible(by_sheet)
        self.password.setVisible(not by_sheet)
        self._list.setVisible(not by_sheet)


def _initials(account: Account) -> str:
    return "".join(word[0] for word in account.name.split()[:2]).upper()


def _roles(kit: Kit, account: Account) -> str:
    return ", ".join(kit.say(role.label) for role in sorted(account.roles))


def _scrolled(page: QWidget) -> QWidget:
    page.setProperty("ground", "plain")
    area = scrolled(page)
    page.setObjectName("")
    return area


def _found(place: Path) -> list[Found]:
    try:
        return backup_place.found_in(place)
    except AppError:
        return []
