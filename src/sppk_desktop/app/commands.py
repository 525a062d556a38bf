"""What is done without a window: check, backup, verify, restore for an administrator, score for a key. No Qt is imported.

Passwords are typed or read from a file, never taken from the command line, where every process can see them.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

from sppk_desktop import __version__
from sppk_desktop.app import score_command
from sppk_desktop.app.command_line import COMMAND, Parser, WrittenWrongly
from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError, DiskFull
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import LANGUAGES, Phrase, T, Words
from sppk_desktop.storage import backup_errors as told
from sppk_desktop.storage import backup_place, container, errors
from sppk_desktop.storage.sizes import told as size_told

if TYPE_CHECKING:
    from sppk_desktop.storage.container import Manifest
    from sppk_desktop.storage.store import Store
    from sppk_desktop.storage.vault import Vault

DONE, BUG, USAGE, KEY, DAMAGED, REFUSED, PLACE, IN_USE, NEWER, ANSWERS, STOPPED = 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 130
UNREAD: Final = 141  # as a shell tells it: whoever read the output went away (sppk score … | head -1)

_CODES: Final[Sequence[tuple[type[AppError], int]]] = (
    (errors.WrongPassword, KEY), (errors.WrongSheet, KEY), (errors.TooSoon, KEY), (errors.NoSuchAccount, KEY),
    (errors.NoKey, KEY),
    (told.DamagedBackup, DAMAGED), (told.ChangedBackup, DAMAGED), (told.NotABackup, DAMAGED), (told.NotWrittenWell, DAMAGED),
    (errors.Damaged, DAMAGED), (errors.KeysChanged, DAMAGED), (errors.NotAVault, DAMAGED),
    (told.AlreadyThere, REFUSED), (told.InsideTheVault, REFUSED),
    (told.BackupError, PLACE), (DiskFull, PLACE), (errors.DiskTrouble, PLACE), (errors.NoPermission, PLACE),
    (errors.InUse, IN_USE), (errors.Busy, IN_USE),
    (told.NewerBackup, NEWER), (errors.NewerVault, NEWER),
)  # fmt: skip


class NoPassword(AppError):
    """There is nobody to type a password, and no file with one."""

    happened = T("A password is needed.")
    remedy = T("Type it when asked, or give the name of a file with --password-file.")


class WhichAccount(AppError):
    """Several accounts, and nobody said which."""

    happened = T("There are several accounts: {names}.")
    remedy = T("Choose one with --account.")


def run(argv: Sequence[str], out: TextIO | None = None, preferences: Preferences | None = None,
        err: TextIO | None = None) -> int:  # fmt: skip
    """Do one command; the exit code says how it ended (see ``--help``)."""
    out = out or _speakable(sys.stdout)
    language = _asked_language(argv) or (preferences or Preferences.read()).language or "ky"
    desk = _Desk(Words.read(translations(), language), out, err)
    try:
        wanted = _parser(desk).read(argv)
        deed: Callable[[_Desk, argparse.Namespace], int] = wanted.deed
        return deed(desk, wanted)
    except WrittenWrongly as wrong:
        print(wrong.usage, end="", file=desk.complain_to)
        print(desk.words.say(wrong.error.phrases[0]), file=desk.complain_to, flush=True)
        return USAGE
    except AppError as error:
        for phrase in error.phrases:
            desk.say(phrase)
        return _code(error)
    except (KeyboardInterrupt, EOFError):
        desk.say(T("Stopped. Nothing was left half done."))
        return STOPPED
    except BrokenPipeError:
        _speak_no_more()
        return UNREAD
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else USAGE


def _speak_no_more() -> None:
    """Nobody reads the output any more: what Python would still flush at its end goes nowhere, without a traceback."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


class _Desk:
    """Where a command speaks."""

    def __init__(self, words: Words, out: TextIO, err: TextIO | None = None) -> None:
        self.words, self.out, self.err = words, out, err
        self._shown = -1

    @property
    def complain_to(self) -> TextIO:
        """Where it is said that a command was written wrongly."""
        return self.err or _speakable(sys.stderr)

    def say(self, phrase: Phrase | str) -> None:
        """One line."""
        self._wipe()
        print(self.words.say(phrase), file=self.out, flush=True)

    def progress(self, done: int, total: int) -> None:
        """How far it is, where somebody is looking."""
        percent = 100 * done // total if total else 0
        if percent != self._shown and self.out.isatty():
            print(f"\r{percent:3} %", end="", file=self.out, flush=True)
        self._shown = percent

    def _wipe(self) -> None:
        if self._shown >= 0 and self.out.isatty():
            print("\r      \r", end="", file=self.out)
        self._shown = -1


def _parser(desk: _Desk) -> Parser:
    say = desk.words.say
    parser = Parser(
        words=desk.words, prog="sppk", description=say(T("Without a command the program opens its window.")),
        epilog=_exit_codes(desk),
    )  # fmt: skip
    parser.add_argument("--version", "-V", action="version", version=f"SPPK Desktop {__version__}",
                        help=say(T("show the version and end")))  # fmt: skip
    spoken: Any = partial(Parser, words=desk.words)
    commands = parser.add_subparsers(required=True, metavar=COMMAND, title=say(T("commands")), parser_class=spoken)

    def command(name: str, help_: Phrase, deed: Callable[[_Desk, argparse.Namespace], int], *, opening: bool = False,
                **arguments: Phrase) -> Parser:  # fmt: skip
        made: Parser = commands.add_parser(name, help=say(help_), description=say(help_), epilog=_exit_codes(desk))
        if opening:
            made.add_argument("--account", metavar="NAME", help=say(T("name of the account")))
            made.add_argument("--password-file", metavar="FILE", type=Path, help=say(T("file whose first line is the password")))
        for argument, meaning in arguments.items():
            made.add_argument(argument, type=Path, metavar=argument.upper(), help=say(meaning))
        made.set_defaults(deed=deed, parser=made)
        return made

    vault = T("folder of the data")
    command("check", T("check every page of the data and the journal of actions"), _check, opening=True, vault=vault)
    command("backup", T("make a backup and read it back"), _backup, opening=True, vault=vault, to=T("folder for the backup"))
    command("verify", T("read a backup and compare every byte; needs no password"), _verify, backup=T("the backup file"))
    restoring = command(
        "restore", T("restore a backup into a new folder"), _restore, opening=True,
        backup=T("the backup file"), to=T("a new or empty folder"),
    )  # fmt: skip
    restoring.add_argument(
        "--sheet-file",
        metavar="FILE",
        type=Path,
        help=say(T("file with the digits of the recovery sheet, instead of a password")),
    )
    score_command.add(
        command("score", T("score one answer sheet and print the result as JSON; needs no data"), _score), desk.words
    )
    return parser


_ENDS: Final[Sequence[tuple[int, Phrase]]] = (
    (DONE, T("done, everything is whole")),
    (BUG, T("an error in the program itself")),
    (USAGE, T("the command was written wrongly")),
    (KEY, T("wrong password, sheet or account")),
    (DAMAGED, T("damaged, changed, or not a file of this program")),
    (REFUSED, T("refused: something is in the way or missing")),
    (PLACE, T("no room, no such place, or the disk does not answer")),
    (IN_USE, T("the data are in use")),
    (NEWER, T("made by a newer version of the program")),
    (ANSWERS, T("the answers, or the file of an instrument, are not right")),
    (STOPPED, T("stopped from the keyboard")),
)


def _exit_codes(desk: _Desk) -> str:
    """The end of every help text."""
    lines = (f"{code:5}  {desk.words.say(meaning)}" for code, meaning in _ENDS)
    return "\n".join((desk.words.say(T("exit codes:")), *lines))


def _check(desk: _Desk, wanted: argparse.Namespace) -> int:
    with _opened(desk, _vault(wanted.vault), wanted) as store:
        found = store.check(desk.progress)
        whole = {name: store.journal.verify(name).whole for name in found}
        for name in sorted(found):
            told_as = container.compartment_name(name)
            pages = T("{name}: damaged", name=told_as) if found[name] else T("{name}: every page is whole", name=told_as)
            chain = T("The journal of actions is whole.") if whole[name] else T("The journal of actions was changed or cut.")
            desk.say(pages)
            desk.say(chain)
            noted = {"at": datetime.now().isoformat(timespec="seconds"), "whole": not found[name]}
            store.set_setting(f"checked.{name}", noted)
        for name in sorted(set(store.keyfile.places) - set(found)):
            desk.say(T("{name}: closed for this account, not checked", name=container.compartment_name(name)))
        return DAMAGED if any(found.values()) or not all(whole.values()) else DONE


def _backup(desk: _Desk, wanted: argparse.Namespace) -> int:
    from sppk_desktop.storage import backup

    with _opened(desk, _vault(wanted.vault), wanted) as store:
        made = backup.make(store, wanted.to, desk.progress)
    desk.say(T("The backup was made and read back: {file}, {size}", file=made.path.name, size=size_told(made.size)))
    _tell(desk, made.manifest)
    for old in made.thinned:
        desk.say(T("An old backup was removed: {file}", file=old.name))
    return DONE


def _verify(desk: _Desk, wanted: argparse.Namespace) -> int:
    from sppk_desktop.storage import backup

    head = backup.verify(wanted.backup, desk.progress)
    desk.say(T("Every byte of the backup is whole: {file}", file=wanted.backup.name))
    _tell(desk, head.manifest)
    return DONE


def _restore(desk: _Desk, wanted: argparse.Namespace) -> int:
    from sppk_desktop.app.schema import schema
    from sppk_desktop.storage import restore
    from sppk_desktop.storage.vault import Vault

    _demand_place(wanted.to.absolute())
    with restore.unpacked(wanted.backup, wanted.to, desk.progress) as there:
        _tell(desk, there.manifest)
        vault = Vault.at(there.folder, schema)
        if wanted.sheet_file:
            store = vault.with_sheets({"office": _first_line(wanted.sheet_file, whole=True)})
        else:
            store = _opened(desk, vault, wanted)
        folder = there.accept(store)
    desk.say(T("Restored into {folder}", folder=str(folder)))
    return DONE


def _score(desk: _Desk, wanted: argparse.Namespace) -> int:
    return score_command.run(wanted, desk.words, desk.out, desk.complain_to)


def _tell(desk: _Desk, manifest: Manifest) -> None:
    made = _moment(manifest.made)
    desk.say(
        T("backup number {number} of {made}", number=manifest.sequence, made=dates.short_moment(made) if made else manifest.made)
    )
    for part in manifest.carried:
        checked = _moment(part.checked)
        day = dates.short(checked.date()) if checked else "—"
        name = container.part_name(part)
        desk.say(T("{name}: carried, not opened; last checked by its owner: {day}", name=name, day=day))
    if not manifest.complete:
        desk.say(T("This backup is not complete: a save was cut off. Its owner must log in once; then make a new backup."))


def _moment(text: str) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(text)
    return None


def _vault(folder: Path) -> Vault:
    """The vault in a folder, or the living one of a data folder."""
    from sppk_desktop.app.schema import schema
    from sppk_desktop.storage import keyfile, place
    from sppk_desktop.storage.vault import Vault

    if not _is_folder(folder):
        raise errors.NotAVault
    here = any((folder / name).is_file() for name in (keyfile.NAME, keyfile.SECOND)) or any(folder.glob("*.g*.db"))
    return Vault.at(folder if here else place.current_vault(folder), schema)


def _is_folder(path: Path) -> bool:
    """Whether there is such a folder; a name that no disk can hold names none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _demand_place(target: Path) -> None:
    """Refuse a folder that cannot be made: nowhere, of a name that is too long, or none in letters."""
    if not _is_folder(target.parent):
        raise told.NoSuchPlace(path=str(target.parent))
    try:
        (target.parent / f"{target.name}{backup_place.PART}").exists()
        str(target).encode()
    except (OSError, ValueError):
        raise told.NoSuchPlace(path=str(target)) from None


def _opened(desk: _Desk, vault: Vault, wanted: argparse.Namespace) -> Store:
    active = [account for account in vault.accounts if account.active]
    named = [account for account in active if wanted.account in (None, account.name, account.id)]
    if not named:
        raise errors.NoSuchAccount
    if len(named) > 1:
        raise WhichAccount(names=", ".join(account.name for account in named))
    return vault.unlock(named[0].id, _password(desk, wanted.password_file, named[0].name), desk.progress)


def _password(desk: _Desk, file: Path | None, name: str) -> str:
    if file is not None:
        return _first_line(file)
    if not sys.stdin or not sys.stdin.isatty():
        raise NoPassword
    desk.say(T("Password of {name}:", name=name))
    return getpass.getpass("")


def _first_line(file: Path, *, whole: bool = False) -> str:
    try:
        with file.open("rb") as stream:
            text = stream.read(4096).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise NoPassword from None
    return text if whole else text.partition("\n")[0].rstrip("\r")


def _code(error: AppError) -> int:
    return next((code for kind, code in _CODES if isinstance(error, kind)), REFUSED)


def _asked_language(argv: Sequence[str]) -> str:
    asked = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    asked.add_argument("--language")
    with suppress(argparse.ArgumentError):
        found = asked.parse_known_args(list(argv))[0].language
        return found if found in LANGUAGES else ""
    return ""


def _speakable(stream: TextIO | None) -> TextIO:
    """A console that never dies of a letter: UTF-8 where nobody looks at it directly, question marks where it cannot show one."""
    if stream is None:
        return open("/dev/null" if sys.platform != "win32" else "NUL", "w", encoding="utf-8")  # noqa: PTH123
    if hasattr(stream, "reconfigure"):
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="replace")
    return stream
