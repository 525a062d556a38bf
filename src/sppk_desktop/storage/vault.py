"""A vault folder while it is closed: who may unlock it, and the way in.

Light on purpose: the lock screen imports this, so the database and cryptography are imported when a password is tried.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage import keyfile
from sppk_desktop.storage.account import Account, NewAccount, account_of
from sppk_desktop.storage.attempts import Attempts
from sppk_desktop.storage.errors import Missing, NoSuchAccount, NotAVault, VaultExists, WeakPassword, WrongPassword, WrongSheet
from sppk_desktop.storage.files import disk_trouble_told, replace
from sppk_desktop.storage.freshness import LastSeen
from sppk_desktop.storage.instance import Instance
from sppk_desktop.storage.keyfile import Holder, Kdf, KeyFile, Place

if TYPE_CHECKING:
    from sppk_desktop.storage.recovery import RecoverySheet
    from sppk_desktop.storage.schema import Schema
    from sppk_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class VaultFile:
    """One file that makes up a vault; ``compartment`` is "" for the key file and its second copy."""

    path: Path
    compartment: str

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def is_hot(self) -> bool:
        """Whether a save into it was cut off and waits to be rolled back by whoever holds its key."""
        journal = self.path.with_name(self.path.name + "-journal")
        return journal.exists() and journal.stat().st_size > 0


class Vault:
    """A closed vault."""

    def __init__(
        self, folder: Path, schema: Schema | Callable[[], Schema], keys: KeyFile, *,
        now: Callable[[], datetime] = datetime.now, seen: Path | None = None,
    ) -> None:  # fmt: skip
        self.folder = folder
        self.keyfile = keys
        self.attempts = Attempts(time.monotonic)
        self.last_seen = LastSeen(seen)
        self._schema = schema
        self._now = now

    @classmethod
    def at(
        cls, folder: Path, schema: Schema | Callable[[], Schema], *,
        now: Callable[[], datetime] = datetime.now, seen: Path | None = None,
    ) -> Vault:  # fmt: skip
        """The vault in a folder. ``schema`` may be a function, called at the first unlock, so that nothing heavy is imported.

        ``seen`` is the file where this computer notes how new the vault was, to notice an old copy put in its place.
        """
        try:
            keys = keyfile.read(folder)
        except Missing as missing:
            if any(folder.glob("*.g*.db")):
                raise
            raise NotAVault from missing
        return cls(folder, schema, keys, now=now, seen=seen)

    @classmethod
    def create(
        cls, folder: Path, owner: NewAccount, password: str, schema: Schema | Callable[[], Schema],
        progress: Progress = unwatched, *, kdf: Kdf | None = None, now: Callable[[], datetime] = datetime.now,
        seen: Path | None = None,
    ) -> tuple[Store, RecoverySheet]:  # fmt: skip
        """Make a vault with its first account. Until the last moment it stands beside ``folder``: cancelling leaves nothing."""
        import shutil

        from sppk_desktop.storage import founding, trust
        from sppk_desktop.storage.sealing import Key

        if folder.exists() and any(folder.iterdir()):
            raise VaultExists
        _demand_good(password, owner.name)
        part = folder.with_name(folder.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        with disk_trouble_told():
            part.mkdir(parents=True)
        try:
            progress(0, 4)
            kdf = kdf or founding.calibrated()
            progress(1, 4)
            id_, key = os.urandom(16).hex(), Key.new(1)
            person = founding.new_person(id_, owner.name, owner.roles, {"office": key}, password, kdf)
            progress(2, 4)
            holder, sheet = founding.new_sheet(id_, "office", key, kdf)
            keys = KeyFile(id_, 1, {"office": Place(1, 1)}, (person, holder))
            progress(3, 4)
            made = schema() if callable(schema) else schema
            path = part / keyfile.file_of("office", 1)
            founding.make_file(path, id_, "office", key, made.office, (person, holder), trusted=trust.digest(keys))
            keyfile.save(part, keys)
            progress(4, 4)
            if folder.exists():
                folder.rmdir()
            with disk_trouble_told():
                replace(part, folder)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        store = cls(folder, made, keys, now=now, seen=seen).unlock(person.id, password)
        return store, sheet

    @property
    def accounts(self) -> tuple[Account, ...]:
        """Everybody who has or had an account, in the order of their names."""
        people = (account_of(self.keyfile, holder) for holder in self.keyfile.holders if not holder.is_sheet)
        return tuple(sorted(people, key=lambda account: account.name))

    @property
    def files(self) -> tuple[VaultFile, ...]:
        """Every file that makes up this vault, the key file first."""
        named = [VaultFile(self.folder / keyfile.NAME, "")]
        for name, place in sorted(self.keyfile.places.items()):
            named.append(VaultFile(self.folder / keyfile.file_of(name, place.number), name))
        return tuple(named)

    def unlock(self, account_id: str, password: str, progress: Progress = unwatched, *, patience: float = 0.0) -> Store:
        """Open what the account holds. ``patience``: seconds to wait for a process of ours that is just ending.

        The first unlock of the first psychologist makes ``psychology``; its recovery sheet is in ``store.fresh_sheets``.
        """
        from sppk_desktop.storage.unlocking import unlock

        with self._way_in(patience) as instance:
            holder = self._person(account_id)
            if holder.slot is None:
                raise NoSuchAccount
            return unlock(self, holder, password, self.schema, instance=instance, now=self._now, progress=progress)

    def put_back(self, account_id: str, password: str, compartment: str, *, patience: float = 0.0) -> str:
        """A data file is damaged and there is no better backup: go on with its newest whole local copy, and say which.

        The damaged file is kept beside it, as ``.damaged``. What was saved after the copy was made is not in the copy.
        """
        from sppk_desktop.storage.unlocking import put_back

        with self._way_in(patience) as instance:
            try:
                return put_back(self, self._person(account_id), password, compartment)
            finally:
                instance.free()

    def recover(
        self, account_id: str, sheets: Mapping[str, str], new_password: str, progress: Progress = unwatched, *,
        patience: float = 0.0,
    ) -> Store:  # fmt: skip
        """Open with recovery sheets (compartment to digits as typed); the account's owner has typed a new password of his own.

        ``office`` is needed; a psychologist without the sheet of ``psychology`` no longer holds that.
        """
        from sppk_desktop.storage.unlocking import recover

        with self._way_in(patience) as instance:
            holder = self._person(account_id)
            _demand_good(new_password, holder.name)
            return recover(
                self, holder, sheets, new_password, self.schema, instance=instance, now=self._now, progress=progress
            )  # fmt: skip

    def with_sheets(self, sheets: Mapping[str, str], *, patience: float = 0.0) -> Store:
        """Open with recovery sheets alone, as nobody: to check a restored copy."""
        from sppk_desktop.storage.unlocking import with_sheets

        with self._way_in(patience) as instance:
            return with_sheets(self, sheets, self.schema, instance=instance, now=self._now)

    @property
    def schema(self) -> Schema:
        """The tables, asked for when they are needed first."""
        if callable(self._schema):
            self._schema = self._schema()
        return self._schema

    @contextmanager
    def _way_in(self, patience: float) -> Iterator[Instance]:
        """One try: alone in this folder, with the newest key file; wrong passwords are counted."""
        self.attempts.may_try()
        instance = Instance.take(self.folder, patience)
        try:
            self.keyfile = keyfile.read(self.folder, self.last_seen.of(self.keyfile.vault).keys)
            yield instance
        except WrongPassword as wrong:
            instance.free()
            raise WrongPassword(self.attempts.failed()) from wrong
        except WrongSheet:
            instance.free()
            self.attempts.failed()
            raise
        except BaseException:
            instance.free()
            raise

    def _person(self, account_id: str) -> Holder:
        holder = self.keyfile.holder(account_id)
        if holder is None or holder.is_sheet:
            raise NoSuchAccount
        return holder


def _demand_good(password: str, *known: str) -> None:
    from sppk_desktop.storage.passwords import weakness

    if why := weakness(password, known):
        raise WeakPassword(why=why)
