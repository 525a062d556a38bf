"""Accounts and recovery sheets of an unlocked vault: everybody types his own password, nobody sets one for another.

Every method may run in a worker thread: it works over connections of its own.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import connecting, founding, passwords, rekeying, snapshots, switching, trust
from sppk_desktop.storage.account import Account, NewAccount, account_of
from sppk_desktop.storage.attempts import Attempts
from sppk_desktop.storage.errors import EarlierKey, LastHolder, NoKey, NoSuchAccount, WeakPassword, WrongPassword, WrongSheet
from sppk_desktop.storage.keyfile import Holder, Kdf, KeyFile, opened_by, sheet_of
from sppk_desktop.storage.recovery import RecoverySheet, code_of, groups_of
from sppk_desktop.storage.sealing import Key, Secrets, seal, unseal

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store


class Accounts:
    """Who may unlock this vault."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._attempts = Attempts(time.monotonic)

    def all(self) -> tuple[Account, ...]:
        """Everybody who has or had an account, in the order of their names."""
        people = (account_of(self._keys, holder) for holder in self._keys.holders if not holder.is_sheet)
        return tuple(sorted(people, key=lambda account: account.name))

    def add(self, new: NewAccount, password: str, progress: Progress = unwatched) -> Account:
        """An account for a colleague who stands here and has typed ``password`` himself; he gets the keys I hold and he needs."""
        self.demand_good(password, new.name)
        progress(0, 2)
        given = {name: key for name, key in self._store.held.items() if name in opened_by(new.roles)}
        person = founding.new_person(self._keys.vault, new.name, new.roles, given, password, self._kdf)
        progress(1, 2)
        self._bring(person, given, "account added")
        return account_of(self._keys, person)

    def renew(self, account_id: str, new_password: str, progress: Progress = unwatched) -> Account:
        """A colleague forgot his password, or comes back: he types a new one and gets the keys I hold and he needs."""
        before = self._person(account_id)
        self.demand_good(new_password, before.name)
        progress(0, 2)
        given = {name: key for name, key in self._store.held.items() if name in opened_by(before.roles)}
        person = founding.sealed_holder(self._keys.vault, before, given, new_password, self._kdf)
        progress(1, 2)
        self._bring(person, given, "account renewed")
        return account_of(self._keys, person)

    def grant(self, account_id: str, his_password: str, progress: Progress = unwatched) -> Account:
        """Give a colleague who stands here the keys that his roles need, he lacks and I hold."""
        holder = self._person(account_id)
        progress(0, 2)
        secrets = self._opened(holder, his_password)
        lacking = opened_by(holder.roles) - trust.current_keys(self._keys, holder, secrets).keys()
        given = {name: key for name, key in self._store.held.items() if name in lacking}
        if not given:
            raise NoKey
        secrets.keys.update({name: Key(key.generation, bytearray(key.secret)) for name, key in given.items()})
        person = replace(holder, slot=seal(self._keys.vault, holder.id, secrets, his_password, self._kdf))
        secrets.wipe()
        progress(1, 2)
        self._bring(person, given, "key given")
        return account_of(self._keys, person)

    def change_password(self, old: str, new: str, progress: Progress = unwatched) -> None:
        """Change one's own password. Copies of the key file made before still open with the old one: if it was seen, `rekey`."""
        me = self._me
        self.demand_good(new, me.name)
        progress(0, 2)
        secrets = self._opened(me, old)
        progress(1, 2)
        slot = seal(self._keys.vault, me.id, secrets, new, self._kdf)
        secrets.wipe()
        self._switch(self._keys.changed(holders=self._keys.with_holder(replace(me, slot=slot))))
        self._note("password changed", me.id)

    def set_roles(self, account_id: str, roles: frozenset[Role]) -> Account:
        """Change what somebody is. A key that he now lacks is given by `grant`, one that he should lose is taken by `rekey`."""
        before = self._person(account_id)
        if any(trust.is_left_behind(self._keys, before, name) for name in opened_by(roles) - opened_by(before.roles)):
            raise EarlierKey
        person = replace(before, roles=roles)
        self._switch(self._keys.changed(holders=self._keys.with_holder(person)))
        self._note("roles changed", account_id, roles=sorted(roles))
        return account_of(self._keys, person)

    def disable(self, account_id: str, my_password: str, progress: Progress = unwatched, *, anyway: bool = False) -> None:
        """Close an account and put everything it held, as far as I hold it too, under new keys.

        What only a recovery sheet could open afterwards is refused unless ``anyway``.
        """
        leaver = self._person(account_id)
        if account_id == self._store.account.id:
            raise LastHolder
        his = account_of(self._keys, leaver).compartments
        shared = his & self._store.held.keys()
        if not anyway and any(self._is_last(leaver, name) for name in his - shared):
            raise LastHolder
        self._rekey(shared, my_password, progress, leaving=leaver)
        self._note("account closed", account_id)

    def rekey(self, compartments: Iterable[str], my_password: str, progress: Progress = unwatched) -> None:
        """Put compartments under new keys, because a password or a sheet was seen, or a leaver's key is still valid."""
        names = frozenset(compartments)
        for name in names:
            self._store.demand(name)
        self._rekey(names, my_password, progress)

    def hand_over(self, new: NewAccount, password: str, my_password: str, progress: Progress = unwatched) -> Account:
        """My successor stands here and has typed ``password``; he gets all my keys, renewed, and my account is closed.

        The store must be closed afterwards: it belongs to nobody any more.
        """
        self.demand_good(password, new.name)
        self._opened(self._me, my_password).wipe()
        if any(self._is_last(self._me, name) for name in self._store.held.keys() - opened_by(new.roles)):
            raise LastHolder
        successor = founding.new_person(self._keys.vault, new.name, new.roles, {}, password, self._kdf)
        self._rekey(frozenset(self._store.held), password, progress, leaving=self._me, present=successor)
        return account_of(self._keys, successor)

    def overdue(self) -> dict[str, list[str]]:
        """Compartments whose key somebody still has whose account was closed, with those accounts: `rekey` ends that."""
        found = {}
        with connecting.opened(switching.files_of(self._store.folder, self._keys, self._store.held)) as connection:
            for name in sorted(self._store.held):
                if gone := trust.lapsed(connection, name, self._keys):
                    found[name] = gone
        return found

    def new_sheet(self, compartment: str, progress: Progress = unwatched) -> RecoverySheet:
        """A new recovery sheet; the one before opens nothing any more (except old copies of the key file)."""
        self._store.demand(compartment)
        progress(0, 2)
        key = self._store.held[compartment]
        holder, sheet = founding.new_sheet(self._keys.vault, compartment, key, self._kdf)
        progress(1, 2)
        self._bring(holder, {compartment: key}, "recovery sheet made")
        return sheet

    def check_sheet(self, compartment: str, code: str) -> bool:
        """Whether these digits are the compartment's sheet; nothing is opened and nothing changed."""
        try:
            secrets_of_sheet(self._keys, compartment, code).wipe()
        except WrongSheet:
            return False
        return True

    def confirm_sheet(self, compartment: str, code: str) -> bool:
        """As `check_sheet`, and notes that the paper exists and is readable."""
        if not self.check_sheet(compartment, code):
            return False
        holder = self._keys.holder(sheet_of(compartment))
        files = switching.files_of(self._store.folder, self._keys, self._store.held)
        with connecting.opened(files) as connection, connecting.transaction(connection):
            trust.note(connection, compartment, sheet=holder.public.hex() if holder else None)
        return True

    def sheets_to_confirm(self) -> frozenset[str]:
        """Open compartments whose present sheet nobody has typed back yet."""
        with connecting.opened(switching.files_of(self._store.folder, self._keys, self._store.held)) as connection:
            noted = {name: trust.noted(connection, name).get("sheet") for name in self._store.held}
        papers = {name: self._keys.holder(sheet_of(name)) for name in noted}
        return frozenset(name for name, paper in papers.items() if paper is None or noted[name] != paper.public.hex())

    def check_password(self, password: str) -> None:
        """Raise `WrongPassword` unless it is this account's; guessing is slowed down as at the lock."""
        self._opened(self._me, password).wipe()

    def demand_good(self, password: str, *known: str) -> None:
        """Raise `WeakPassword` for what an acquaintance would guess."""
        with self._store.for_job() as job:
            told = [str(value) for value in job.settings("school.").values()]
        names = [account.name for account in self.all()]
        if why := passwords.weakness(password, (*known, *names, *told)):
            raise WeakPassword(why=why)

    @property
    def _keys(self) -> KeyFile:
        return self._store.keyfile

    @property
    def _me(self) -> Holder:
        return self._person(self._store.account.id)

    @property
    def _kdf(self) -> Kdf:
        """New slots cost a guesser as much as the dearest there is."""
        return max((holder.slot.kdf for holder in self._keys.holders if holder.slot), key=lambda kdf: kdf.memory * kdf.passes)

    def _person(self, account_id: str) -> Holder:
        holder = self._keys.holder(account_id)
        if holder is None or holder.is_sheet:
            raise NoSuchAccount
        return holder

    def _opened(self, holder: Holder, password: str) -> Secrets:
        """His slot, if the password is right; guessing at an unlocked desk is slowed down like guessing at the lock."""
        self._attempts.may_try()
        try:
            secrets = unseal(self._keys.vault, holder, password)
        except WrongPassword as wrong:
            raise WrongPassword(self._attempts.failed()) from wrong
        self._attempts.succeeded()
        return secrets

    def _is_last(self, leaver: Holder, name: str) -> bool:
        return not any(name in account.compartments for account in self.all() if account.id != leaver.id)

    def _bring(self, holder: Holder, given: dict[str, Key], action: str) -> None:
        """Announce a holder to his compartments, switch, and settle."""
        folder = self._store.folder
        letters = tuple(letter for letter in self._keys.letters if letter.to != holder.id)
        switching.announce(folder, self._keys, given, lambda alone, name: trust.announce(alone, name, holder))
        self._switch(self._keys.changed(holders=self._keys.with_holder(holder), letters=letters))
        switching.settle(folder, self._keys, given)
        self._note(action, holder.id, compartments=sorted(given))

    def _rekey(
        self, names: frozenset[str], password: str, progress: Progress, *,
        leaving: Holder | None = None, present: Holder | None = None,
    ) -> None:  # fmt: skip
        me, old, folder, held = present or self._me, self._keys, self._store.folder, self._store.held
        secrets = self._opened(me, password)
        gone = {leaving.id} if leaving else set()
        done = rekeying.copy_under_new_keys(folder, old, held, names, present=[me], leaving=gone, progress=progress)
        try:
            needed = opened_by(me.roles) if present else held
            mine = {name: done.keys[name] for name in held if name in needed}
            me = replace(me, slot=seal(old.vault, me.id, Secrets(secrets.private, mine), password, self._kdf))
            holders = [me if holder.id == me.id else holder for holder in old.holders]
            holders += [me] if old.holder(me.id) is None else []
            holders = [replace(holder, slot=None) if holder.id in gone else holder for holder in holders]
            letters = rekeying.letters_after(old, done, read_by=me.id, gone=gone)
            new = old.changed(places=done.places, holders=tuple(holders), letters=letters)
            switching.switch(folder, old, new, done.keys)
        except BaseException:
            done.drop()
            raise
        self._store.follow(new, done.keys)
        for name in names:
            switching.remove_file(switching.files_of(folder, old, held)[name][0])
            snapshots.forget(folder, name)
            self._note("key renewed", "", compartment=name)

    def _switch(self, new: KeyFile) -> None:
        switching.switch(self._store.folder, self._keys, new, self._store.held)
        self._store.keyfile = new

    def _note(self, action: str, account_id: str, **detail: object) -> None:
        with self._store.for_job() as job:
            job.journal.write(action, "", None, account=account_id, **detail)


def secrets_of_sheet(keys: KeyFile, compartment: str, code: str) -> Secrets:
    """What a recovery sheet opens; raises `WrongSheet`."""
    holder = keys.holder(sheet_of(compartment))
    if holder is None:
        raise WrongSheet
    try:
        return unseal(keys.vault, holder, code_of(groups_of(code)))
    except WrongPassword as wrong:
        raise WrongSheet from wrong
