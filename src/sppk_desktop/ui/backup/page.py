"""The page of backups: where to, one button, what came of it; the copies that lie there; the sticks in turn; the drill."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage import backup, backup_place, backup_record, restore
from sppk_desktop.storage.backup import Made
from sppk_desktop.storage.backup_place import Found
from sppk_desktop.storage.container import Head, Manifest, part_name
from sppk_desktop.storage.errors import Damaged
from sppk_desktop.storage.restore import Drill
from sppk_desktop.storage.sizes import told
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.access.deed import DeedWindow
from sppk_desktop.ui.access.password_field import PasswordField
from sppk_desktop.ui.backup import age
from sppk_desktop.ui.backup.copies import Copies, moment_of
from sppk_desktop.ui.backup.drive_pick import DrivePick
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Deed, Message, MessageBar
from sppk_desktop.ui.parts import ElidedLabel, button, clear, column, frame, label, picture, row, scrolled

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

FOLDER = "backup.folder"
DRILL = "backup.drill"
_STICKS = 4
_NARROW = 900  # points at 100 %


class BackupPage(QWidget):
    """``made`` after every backup. ``show_protocol`` shows the paper of a drill, ``restore_from`` begins the way back."""

    made = Signal(object)

    def __init__(self, kit: Kit, store: Store, today: Callable[[], date], *, show_protocol: Callable[[Drill], object],
                 restore_from: Callable[[Path], object]) -> None:  # fmt: skip
        super().__init__()
        self._kit, self._store, self._today = kit, store, today
        self._show_protocol, self._restore_from = show_protocol, restore_from
        self._writing = False
        px = kit.theme.px
        folder = store.setting(FOLDER, "")
        self.bar = MessageBar(kit)
        self._age = ElidedLabel(kit, "", "muted")
        self.make_button = button(kit, T("Make a backup"), self.make, "primary", "drive")
        head = row(column(label(kit, T("Backups"), "page"), self._age, gap=px(2)), self.make_button, gap=px(12))
        head.setStretch(0, 1)
        self.drives = DrivePick(kit, Path(folder) if folder else None)
        where = frame(
            "panel", column(label(kit, T("Where to"), "panel"), self.drives, gap=px(10), margins=(px(16), px(11), px(16), px(8)))
        )
        deeds = ((T("Check"), self.check), (T("Drill…"), self.drill), (T("Restore…"), lambda found: restore_from(found.path)))
        self.copies = Copies(kit, store.vault_id, deeds)
        self.drives.picked.connect(self._look)
        left, right = QWidget(), QWidget()
        left.setLayout(column(where, self.copies, None, gap=px(12)))
        self._sticks, self._drilled = column(gap=px(8)), label(kit, "", "small", wrap=True)
        right.setLayout(column(self._turns(), self._drills(), self._way_back(), None, gap=px(12)))
        self._both = both = row(gap=px(16))
        both.addWidget(left)
        both.addWidget(right)
        inner = QWidget()
        inner.setLayout(column(head, self.bar, both, None, gap=px(12), margins=(px(16), px(14), px(16), px(16))))
        self.setLayout(column(scrolled(inner)))
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the right side stands below the left."""
        beside = self.width() >= self._kit.theme.px(_NARROW)
        self._both.setStretch(0, 8 if beside else 0)
        self._both.setStretch(1, 5 if beside else 0)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def reload(self) -> None:
        """Read the ages and lists again."""
        kit, store = self._kit, self._store
        last = backup_record.last(store.folder)
        self._age.setText(kit.say(age.status_words(last, self._today())))
        clear(self._sticks)
        seen: dict[str, dict[str, Any]] = {}
        for entry in backup.history(store):
            seen.setdefault(str(entry["place"]), entry)
        for place, entry in list(seen.items())[:_STICKS]:
            made = moment_of(str(entry["made"]))
            line = row(picture(kit, "drive", 16), label(kit, place), None, label(kit, dates.short_moment(made), "small"),
                       gap=kit.theme.px(8))  # fmt: skip
            self._sticks.addLayout(line)
        if not seen:
            self._sticks.addWidget(label(kit, T("No copies yet."), "muted"))
        drilled = store.setting(DRILL, None)
        if drilled is None:
            words: Phrase = T("There was no drill yet.")
        else:
            day = dates.short_moment(moment_of(str(drilled["at"])))
            words = T("Last drill: {day}, passed", day=day) if drilled["passed"] else T("Last drill: {day}, failed", day=day)
        self._drilled.setText(kit.say(words))
        self._look()

    def make(self) -> None:
        """Make a backup in the picked place."""
        self._write(backup.make)

    def rescue(self) -> None:
        """Carry the damaged data away as they lie."""
        self._write(backup.rescue)

    def _write(self, way: Callable[[Store, Path, Progress], Made]) -> None:
        picked = self.drives.row
        if picked is None:
            self.bar.show_message(
                Message(T("No place for the backup is picked."), T("Put a stick in, or choose a folder."), "careful")
            )
            return
        place, store = picked.place, self._store

        def work(progress: Progress) -> Made:
            with store.for_job() as job:
                return way(job, backup_place.prepared(place), progress)

        self.bar.clear()
        self._set_writing(True)
        self._kit.jobs.run(
            T("Making and checking the backup"), work, self._went, self._failed, stopped=self._stopped, parent=self
        )

    def is_writing(self) -> bool:
        """Whether a backup is being made this moment: locking waits for it behind the covered window."""
        return self._writing

    def check(self, found: Found) -> None:
        """Read every byte of a copy."""
        self._kit.jobs.run(
            T("Reading the backup"), lambda progress: backup.verify(found.path, progress),
            lambda head: self._checked(found, head), self._failed, parent=self,
        )  # fmt: skip

    def check_deeply(self, found: Found) -> None:
        """Open what can be opened of a copy, and check every page and index."""
        store = self._store

        def work(progress: Progress) -> dict[str, list[str] | None]:
            with store.for_job() as job:
                return backup.check_deeply(job, found.path, progress)

        self._kit.jobs.run(T("Opening and checking the backup"), work, self._deeply_checked, self._failed, parent=self)

    def drill(self, found: Found) -> DeedWindow:
        """Restore a copy into a place that is thrown away, as if this computer were lost."""
        kit = self._kit
        password = PasswordField(kit, T("Your password"))
        explains = (
            T("The copy is restored beside your data with only the stick and your password, checked, counted and deleted."),
            T("Your data are not touched. At the end there is a protocol of one page to sign."),
        )

        def work() -> Callable[[Progress], Drill]:
            typed = password.password
            return lambda progress: self._drilling(found, typed, progress)

        window = DeedWindow(
            kit, self, T("Restore drill"), explains, password, T("Begin the drill"),
            problem=lambda: None if password.password else T("Type your password."), work=work, done=self._drilled_through,
        )  # fmt: skip
        window.open()
        return window

    def _drilling(self, found: Found, password: str, progress: Progress) -> Drill:
        store = self._store
        with store.for_job() as job:
            rows = next((entry.get("rows") for entry in backup.history(job) if _same(entry, found)), None)
        return restore.drill(
            found.path, store.folder.parent,
            lambda folder: Vault.at(folder, store.schema).unlock(store.account.id, password), rows, progress,
        )  # fmt: skip

    def _drilled_through(self, drill: Drill) -> None:
        self._store.set_setting(DRILL, {"at": drill.held_at.isoformat(timespec="seconds"), "passed": drill.passed})
        self._store.journal.write("restore drill", sequence=drill.manifest.sequence, passed=drill.passed)
        self.reload()
        paper = Deed(T("Protocol…"), lambda: self._show_protocol(drill))
        if drill.passed:
            happened, remedy, tone = T("The drill passed."), T("The school could go on working from this copy."), "done"
        else:
            happened, remedy, tone = T("The drill failed."), T("Make a new copy on another stick and repeat the drill."), "danger"
        self.bar.show_message(Message(happened, remedy, tone, (paper,)))

    def _went(self, made: Made) -> None:
        self._set_writing(False)
        picked = self.drives.row
        if picked is not None and self._store.setting(FOLDER, "") != str(made.path.parent):
            self._store.set_setting(FOLDER, str(made.path.parent))
        self.reload()
        self.made.emit(made)
        self.bar.show_message(result_of(made, self._kit))

    def _failed(self, error: AppError) -> None:
        self._set_writing(False)
        self._look()
        deeds = (Deed(T("Copy them as they are"), self.rescue),) if isinstance(error, Damaged) else ()
        self.bar.show_message(Message.of(error, *deeds))

    def _set_writing(self, writing: bool) -> None:
        self._writing = writing
        self.make_button.setEnabled(not writing)
        if not writing:
            self.make_button.setFocus()

    def _stopped(self) -> None:
        self._set_writing(False)
        self._look()
        self.bar.show_message(Message(T("The backup was stopped."), T("The older copies are unchanged."), "info"))

    def _checked(self, found: Found, head: Head) -> None:
        deep = Deed(T("Open and check, too"), lambda: self.check_deeply(found))
        happened = T("The copy is whole: every byte was compared.")
        self.bar.show_message(Message(happened, contents_words(self._kit, head.manifest), "done", (deep,)))

    def _deeply_checked(self, found: dict[str, list[str] | None]) -> None:
        if any(found.values()):
            happened = T("The copy opens, but damage was found in it.")
            self.bar.show_message(Message(happened, T("Make a new copy on another stick and keep this one apart."), "danger"))
        elif all(faults is None for faults in found.values()):
            happened = T("The copy is whole, but it was made under earlier keys.")
            self.bar.show_message(Message(happened, T("A drill with the password of that time can open it."), "info"))
        else:
            happened = T("The copy opens, and every page and index in it is whole.")
            self.bar.show_message(Message(happened, "", "done"))

    def _look(self) -> None:
        picked = self.drives.row
        if picked is None:
            self.copies.hide()
            return
        self.copies.show()
        people = {account.id: account.name for account in self._store.accounts.all()}
        try:
            found = backup_place.found_in(backup_place.where_in(picked.place))
        except AppError:
            found = []
        self.copies.show_found(T("Copies in this place"), found, people)

    def _turns(self) -> QFrame:
        kit, px = self._kit, self._kit.theme.px
        advice = label(kit, T("Two sticks in turn, each kept apart from this computer, are safer than one."), "small", wrap=True)
        return self._panel(T("Where the copies are"), self._sticks_widget(), advice, gap=px(8))

    def _sticks_widget(self) -> QWidget:
        made = QWidget()
        made.setLayout(self._sticks)
        return made

    def _drills(self) -> QFrame:
        advice = label(
            self._kit,
            T("Once a year try it out: pick a copy and press “Drill…”. Nothing of yours is touched."),
            "small",
            wrap=True,
        )
        return self._panel(T("Restore drill"), self._drilled, advice)

    def _way_back(self) -> QFrame:
        kit = self._kit
        words = label(
            kit, T("Your present data stay in their folder, and a safety copy of them is made first."), "small", wrap=True
        )
        choose = button(kit, T("Restore from a file…"), self._choose, "outlined", "history")
        made = QWidget()
        made.setLayout(row(choose, None))
        return self._panel(T("Way back"), words, made)

    def _panel(self, title: Phrase, *parts: QWidget, gap: int = 6) -> QFrame:
        px = self._kit.theme.px
        box = column(label(self._kit, title, "panel"), *parts, gap=gap, margins=(px(16), px(11), px(16), px(12)))
        return frame("panel", box)

    def _choose(self) -> None:
        picked = self.drives.row
        start = str(picked.place) if picked else ""
        file, _ = QFileDialog.getOpenFileName(
            self, self._kit.say(T("Backup to restore from")), start, f"{self._kit.say(T('Backups'))} (*.sppkb)"
        )
        if file:
            self._restore_from(Path(file))


def result_of(made: Made, kit: Kit) -> Message:
    """What came of a backup, as a message."""
    moment = dates.short_moment(moment_of(made.manifest.made))
    if not any(part.opened for part in made.manifest.parts):
        return Message(
            T("The data were copied as they are, with the damage in them."),
            T("Keep this copy and the older ones apart, and show both to whoever looks after this computer."),
            "careful",
        )
    if not made.manifest.complete:
        return Message(
            T("The copy was written, but it is not complete."),
            T("A save of the psychologist's records was cut off. Let the psychologist log in once; then make a new copy."),
            "careful",
        )  # fmt: skip
    where = T("{size}, {place}, {moment}. You can take the stick out now.", size=told(made.size), place=made.place, moment=moment)
    words = kit.say(where)
    if made.manifest.carried:
        words = f"{words} {contents_words(kit, made.manifest)}"
    return Message(T("The backup was made and verified."), words, "done")


def contents_words(kit: Kit, manifest: Manifest) -> str:
    """What a copy holds that was not opened, or when it was made."""
    told_ones = []
    for part in manifest.carried:
        day = moment_of(part.checked)
        name = part_name(part)
        if day is None:
            told_ones.append(kit.say(T("Carried, not opened: {name}.", name=name)))
        else:
            checked = dates.short(day.date())
            told_ones.append(kit.say(T("Carried, not opened: {name}, last checked {day}.", name=name, day=checked)))
    return " ".join(told_ones) or kit.say(T("Made {moment}.", moment=dates.short_moment(moment_of(manifest.made))))


def _same(entry: dict[str, Any], found: Found) -> bool:
    return found.manifest is not None and (entry["sequence"], entry["made"]) == (found.manifest.sequence, found.manifest.made)
