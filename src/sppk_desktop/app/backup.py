"""Joins the windows of backup with the vault: the page, the age on the desk, the way back, the drill's protocol."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QDialog, QWidget

from sppk_desktop.app.schema import schema
from sppk_desktop.core import dates
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.storage import keyfile, place, restore
from sppk_desktop.storage.backup_record import LastBackup, last
from sppk_desktop.storage.container import compartment_name
from sppk_desktop.storage.restore import Counted, Drill, Unpacked
from sppk_desktop.storage.sizes import told
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.access.school import shown_name
from sppk_desktop.ui.backup import age
from sppk_desktop.ui.backup.page import BackupPage
from sppk_desktop.ui.backup.restore import RestoreWindow, Way
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column
from sppk_desktop.ui.people.today import BackupCard, TodayPage
from sppk_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from sppk_desktop.app.program import Program
    from sppk_desktop.storage.store import Store

_TITLE: Final = T("Backups")
_COUNTED: Final[dict[str, Phrase]] = {
    "pupil": T("pupils"), "person": T("adults"), "family": T("families"), "visit": T("family visits"), "raid": T("raids"),
    "vault_attachment": T("attached scans"), "vault_history": T("kept changes"),
}  # fmt: skip


def restore_window(kit: Kit, parent: QWidget | None, root: Path, file: Path | None = None) -> Path | None:
    """The way back while nobody is logged in: on an empty computer, or in the place of a vault that nobody can open."""
    root.mkdir(parents=True, exist_ok=True)
    window = RestoreWindow(kit, way_back(root), parent, file)
    window.exec()
    folder = window.folder
    window.deleteLater()
    return folder


def way_back(root: Path, living: Callable[[], Store] | None = None) -> Way:
    """How a backup comes to be the living vault below ``root``.

    ``living``: the open store to make a safety copy of first. Where nobody is logged in the encrypted files are copied instead.
    """
    there = place.current_vault(root)
    replaces = (there / keyfile.NAME).exists() or (there.is_dir() and any(there.glob("*.db")))

    def finish(unpacked: Unpacked, store: Store, progress: Progress) -> Path:
        if not replaces:
            return unpacked.accept(store)
        try:
            unpacked.check_seal(store)
            if living is not None:
                with living() as present:
                    restore.safety_copy(root, present, progress)
            else:
                restore.keep_sealed(root, progress)
        except BaseException:
            store.close()  # it is opened anew at the next try
            raise
        return restore.replace_living(root, unpacked, store)

    safety = root / restore.SAFETY if replaces else None
    return Way(place.next_vault(root) if replaces else there, lambda folder: Vault.at(folder, schema), finish, safety)


def show_backups(program: Program, store: Store, *, begin: bool = False) -> QDialog:
    """The page of backups in a window of its own; ``begin`` presses the button at once."""
    page = BackupPage(
        program.kit, store, program.today,
        show_protocol=lambda drill: show_protocol(program, window, store, drill),
        restore_from=lambda file: restore_living(program, window, store, file),
    )  # fmt: skip
    window = QDialog(program.window)
    window.setWindowTitle(program.kit.say(_TITLE))
    window.setLayout(column(page, gap=0))
    window.resize(program.window.size() * 0.9 if program.window else window.sizeHint())
    program.finish_first.append(page.is_writing)
    window.finished.connect(lambda: program.finish_first.remove(page.is_writing))
    window.finished.connect(window.deleteLater)
    if isinstance(program.window, Shell):
        desk = program.window
        page.made.connect(lambda: _told_on_desk(desk, store))
    window.open()
    if begin and page.drives.row is not None:
        page.make()
    return window


def restore_living(program: Program, parent: QWidget, store: Store, file: Path) -> RestoreWindow:
    """Put a backup in the place of the open vault; the program begins anew with it."""
    window = RestoreWindow(program.kit, way_back(program.root, store.for_job), parent, file)
    window.restored.connect(lambda _: program.start_again())
    window.open()
    return window


def show_age(shell: Shell, store: Store) -> None:
    """The age of the last verified backup, at the bottom of the desk."""
    found: LastBackup | None = last(store.folder)
    today = shell.today()
    shell.status.set_backup(age.status_words(found, today), age.tone_of(found, today))


def _told_on_desk(desk: Shell, store: Store) -> None:
    """A new backup is seen at once: at the bottom of the desk and on the page Today."""
    show_age(desk, store)
    for page in desk.findChildren(TodayPage):
        page.look_again()


def today_card(program: Program, store: Store) -> BackupCard:
    """The same on the Today page, with the button that makes a new one."""
    found, today = last(store.folder), program.today()
    return BackupCard(
        age.title_words(found, today), age.advice_words(found, today), age.tone_of(found, today),
        lambda: show_backups(program, store, begin=True),
    )  # fmt: skip


def show_protocol(program: Program, parent: QWidget, store: Store, drill: Drill) -> None:
    """The paper of a drill in the preview."""
    from sppk_desktop.reports.paper_words import paper_words
    from sppk_desktop.ui.preview import Preview

    words = paper_words(program.kit.paper_language, store)
    school = {key: str(value) for key, value in store.settings("school.").items()}

    def show(pdf: bytes) -> None:
        window = Preview(program.kit, pdf, program.kit.say(T("Protocol of a restore drill")), None, parent)
        window.printed.connect(lambda: store.journal.write("printed", document="restore drill"))
        window.open()

    who = store.account.name
    program.kit.jobs.run(T("Preparing the protocol"), lambda _: protocol_of(drill, school, who, words), show, parent=parent)


def protocol_of(drill: Drill, school: dict[str, str], who: str, words: Words) -> bytes:
    """One page: what was tried, what came out, who signs."""
    from sppk_desktop.reports.paper import Frame
    from sppk_desktop.reports.protocol import protocol

    number = f"SPPK-{drill.manifest.vault[:4].upper()}-{drill.manifest.sequence}"
    frame = Frame(shown_name(school), words.say(T("Socio-psychological-pedagogical service")), "", number)
    signatures = ((words.say(T("Held by")), who), (words.say(T("Director")), school.get("school.director", "")))
    remark = T("The copy was restored beside the living data with the backup file and a password alone, and deleted afterwards.")
    title = words.say(T("Protocol of a restore drill"))
    return protocol(title, protocol_rows(drill, words), signatures, frame, words, words.say(remark))


def protocol_rows(drill: Drill, words: Words) -> list[tuple[str, str]]:
    """What the protocol tells, line by line."""
    say, manifest = words.say, drill.manifest
    parts = ", ".join(say(compartment_name(name)) for name in drill.opened)
    rows = [
        (say(T("Date of the drill")), dates.short_moment(drill.held_at)),
        (say(T("Backup")), say(T("number {number} of {made}, {size}", number=manifest.sequence, made=_made(manifest.made),
                                  size=told(drill.size)))),
        (say(T("File")), drill.file),
        (say(T("Every byte compared")), say(T("yes, all agree"))),
        (say(T("Opened and fully checked")), parts),
    ]  # fmt: skip
    if drill.carried:
        rows.append((say(T("Carried unopened")), ", ".join(say(compartment_name(name)) for name in drill.carried)))
    damage = sum(len(found) for found in drill.faults.values())
    rows.append((say(T("Damage found")), say(T("none")) if not damage else str(damage)))
    rows.append((say(T("Journal of actions")), say(T("whole")) if drill.journal_agrees else say(T("changed or cut"))))
    rows += [(say(_COUNTED[row.table]), _counted(row, words)) for row in drill.rows if row.table in _COUNTED]
    rest = [row for row in drill.rows if row.table not in _COUNTED]
    then = [row.then for row in rest if row.then is not None]
    others = Counted("", sum(then) if len(then) == len(rest) else None, sum(row.restored for row in rest))
    rows.append((say(T("other records")), _counted(others, words)))
    rows.append((say(T("Time taken")), say(T("{n} seconds", n=max(1, round(drill.seconds))))))
    rows.append((say(T("Result")), say(T("PASSED")) if drill.passed else say(T("FAILED"))))
    return rows


def _counted(row: Counted, words: Words) -> str:
    if row.then is None:
        return str(row.restored)
    mark = T("{restored} of {then}", restored=row.restored, then=row.then)
    return words.say(mark)


def _made(text: str) -> Any:
    from sppk_desktop.ui.backup.copies import moment_of

    return dates.short_moment(moment_of(text))
