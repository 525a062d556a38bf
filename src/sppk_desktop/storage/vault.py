"""A vault folder while it is closed: who may unlock it, and the way in.

Light on purpose: the lock screen imports this, so the database and cryptography are imported when a password is tried.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage import keyfile
from sppk_desktop.storage.account import Account, NewAccount, account_of
from sppk_desktop.storage.attempts import Attempts
from sppk_desktop.storage.errors import Missing, NoSuchAccount, NotAVault, VaultExists, WrongPassword
from sppk_desktop.storage.files import flush_folder
from sppk_desktop.storage.instance import Instance
from sppk_desktop.storage.keyfile import Kdf, KeyFile, Place
from sppk_desktop.storage.recovery import RecoverySheet

if TYPE_CHECKING:
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
        self, folder: Path, schema: Schema | Callable[[], Schema], keys: KeyFile, *, now: Callable[[], datetime] = datetime.now
    ) -> None:  # fmt: skip
        self.folder = folder
        self.keyfile = keys
        self.attempts = Attempts(time.monotonic)
        self._schema = schema
        self._now = now

    @classmethod
    def at(
        cls, folder: Path, schema: Schema | Callable[[], Schema], *, now: Callable[[], datetime] = datetime.now
    ) -> Vault:  # fmt: skip
        """The vault in a folder. ``schema`` may be a function, called at the first unlock, so that nothing heavy is imported."""
        try:
            keys = keyfile.read(folder)
        except Missing as missing:
            if any(folder.glob("*.g*.db")):
                raise
            raise NotAVault from missing
        return cls(folder, schema, keys, now=now)

    @classmethod
    def create(
        cls, folder: Path, owner: NewAccount, password: str, schema: Schema | Callable[[], Schema],
        progress: Progress = unwatched, *, kdf: Kdf | None = None, now: Callable[[], datetime] = datetime.now,
    ) -> tuple[Store, RecoverySheet]:  # fmt: skip
        """Make a vault with its first account. Until the last moment it stands beside ``folder``: cancelling leaves nothing."""
        from sppk_desktop.storage import founding, trust
        from sppk_desktop.storage.sealing import Key

        if folder.exists() and any(folder.iterdir()):
            raise VaultExists
        part = folder.with_name(folder.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
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
            part.rename(folder)
            flush_folder(folder.parent)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        store = cls(folder, made, keys, now=now).unlock(person.id, password)
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
        """Open what the account holds. ``patience``: seconds to wait for a process of ours that is just ending."""
        from sppk_desktop.storage.unlocking import unlock

        self.attempts.may_try()
        instance = Instance.take(self.folder, patience)
        try:
            self.keyfile = keyfile.read(self.folder)
            holder = self.keyfile.holder(account_id)
            if holder is None or holder.is_sheet or holder.slot is None:
                raise NoSuchAccount
            schema = self._schema() if callable(self._schema) else self._schema
            return unlock(self, holder, password, schema, instance=instance, now=self._now, progress=progress)
        except WrongPassword as wrong:
            instance.free()
            raise WrongPassword(self.attempts.failed()) from wrong
        except BaseException:
            instance.free()
            raise
