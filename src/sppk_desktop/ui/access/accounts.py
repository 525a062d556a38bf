"""The people of the service and their keys: who may come in, what each may open, and what happens when somebody leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.account import Account, NewAccount
from sppk_desktop.storage.recovery import RecoverySheet
from sppk_desktop.ui.access.account_form import AccountForm, RolePicks
from sppk_desktop.ui.access.deed import DeedWindow
from sppk_desktop.ui.access.new_password import NewPassword
from sppk_desktop.ui.access.password_field import PasswordField
from sppk_desktop.ui.access.pick import Pick, PickList
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Deed, Message, MessageBar
from sppk_desktop.ui.parts import Beside, button, clear, column, frame, hairline, label, row, scrolled

PARTS: Final = {OFFICE: T("the service's common records"), PSYCHOLOGY: T("the psychologist's own records")}


class Keys(Protocol):
    """What this page asks of the vault's accounts; `storage.accounts.Accounts` is one."""

    def all(self) -> tuple[Account, ...]:
        """Everybody."""
        ...

    def add(self, new: NewAccount, password: str, progress: Progress = ...) -> Account:
        """A new person, who has typed the password."""
        ...

    def renew(self, account_id: str, new_password: str, progress: Progress = ...) -> Account:
        """A person who forgot the password, or comes back."""
        ...

    def grant(self, account_id: str, his_password: str, progress: Progress = ...) -> Account:
        """A key that his roles need and he lacks."""
        ...

    def change_password(self, old: str, new: str, progress: Progress = ...) -> None:
        """One's own."""
        ...

    def set_roles(self, account_id: str, roles: frozenset[Role]) -> Account:
        """What somebody is."""
        ...

    def disable(self, account_id: str, my_password: str, progress: Progress = ..., *, anyway: bool = False) -> None:
        """Close an account."""
        ...

    def rekey(self, compartments: frozenset[str], my_password: str, progress: Progress = ...) -> None:
        """New keys."""
        ...

    def hand_over(self, new: NewAccount, password: str, my_password: str, progress: Progress = ...) -> Account:
        """To a successor."""
        ...

    def overdue(self) -> dict[str, list[str]]:
        """Keys that people without an account still hold."""
        ...

    def new_sheet(self, compartment: str, progress: Progress = ...) -> RecoverySheet:
        """A recovery sheet in place of the one before."""
        ...

    def check_sheet(self, compartment: str, code: str) -> bool:
        """Whether the digits are the sheet's."""
        ...


class AccountsPage(QWidget):
    """People at the left, what can be done for the one picked at the right. ``keys_changed`` after everything that was done."""

    keys_changed = Signal()
    handed_over = Signal()
    sheet_made = Signal(object)

    def __init__(self, kit: Kit, keys: Keys, me: Account, school: Callable[[], tuple[str, ...]] = tuple) -> None:
        super().__init__()
        self._kit, self._keys, self._me, self._school = kit, keys, me, school
        px = kit.theme.px
        self._bar = MessageBar(kit)
        self._people: PickList | None = None
        self._accounts: tuple[Account, ...] = ()
        self._list = column(gap=0)
        self._deeds = column(gap=0)
        add = button(kit, T("Add a person…"), self.add, "primary", "plus")
        head = row(label(kit, T("People and keys"), "page"), None, add)
        left = QWidget()
        left.setLayout(column(self._list, None))
        left.setMinimumWidth(px(300))
        self._card = frame("panel", self._deeds)
        right = QWidget()
        right.setLayout(column(self._card, None))
        both = Beside(left, right, gap=px(16), shares=(4, 7))
        inner = QWidget()
        inner.setLayout(column(head, self._bar, both, None, gap=px(12), margins=(px(16), px(14), px(16), px(16))))
        self.setLayout(column(scrolled(inner)))
        self.reload()

    def reload(self, pick: str = "") -> None:
        """Read the accounts again."""
        pick = pick or self._picked_id() or self._me.id
        self._accounts = tuple(sorted(self._keys.all(), key=lambda account: (not account.active, account.name)))
        clear(self._list)
        self._people = PickList(self._kit, [self._row(account) for account in self._accounts])
        self._people.group.idToggled.connect(lambda at, on: self._show(self._accounts[at]) if on else None)
        self._list.addWidget(self._people)
        at = next((i for i, account in enumerate(self._accounts) if account.id == pick), 0)
        self._people.pick(at)
        self._warn()

    def add(self) -> None:
        """An account for a colleague who is here."""
        form = AccountForm(self._kit, self._school)
        explains = (
            T("Your colleague sits down here and types the password. You give the keys that you hold yourself."),
            T("Nobody, not even you, can see or set the password later."),
        )
        self._ask(
            T("Add a person"), explains, form, T("Add"), form.problem,
            lambda: self._working(self._keys.add, NewAccount(form.person, form.roles.roles), form.password.password),
            lambda account: self._done(T("{name} can now unlock the program.", name=account.name), account), width=820,
        )  # fmt: skip

    def change_password(self) -> None:
        """My own password."""
        old = PasswordField(self._kit, T("Password until now"))
        new = NewPassword(self._kit, lambda: (self._me.name, *self._school()))
        explains = (
            T("The data are not written anew; only your key is sealed under the new password."),
            T("Older backups still open with the old password. If somebody saw it, choose “My password was seen” afterwards."),
        )
        self._ask(
            T("Change my password"), explains, _stack(self._kit, old, new), T("Change"), lambda: _typed(old) or new.problem(),
            lambda: self._working(self._keys.change_password, old.password, new.password),
            lambda _: self._done(T("Your password is changed.")),
        )  # fmt: skip

    def renew(self, account: Account) -> None:
        """A colleague forgot the password, or comes back."""
        new = NewPassword(self._kit, lambda: (account.name, *self._school()))
        explains = (
            T("{name} sits down here and types a new password.", name=account.name),
            T("Only the keys that you hold yourself can be given. For the others a recovery sheet or another holder is needed."),
        )
        self._ask(
            T("New password for {name}", name=account.name), explains, new, T("Set the new password"), new.problem,
            lambda: self._working(self._keys.renew, account.id, new.password),
            lambda changed: self._done(T("{name} can now unlock the program.", name=account.name), changed),
        )  # fmt: skip

    def grant(self, account: Account) -> None:
        """Give a key that a person's roles need."""
        his = PasswordField(self._kit, T("Password of {name}", name=account.name))
        missing = ", ".join(self._kit.say(PARTS[name]) for name in sorted(account.lacks))
        explains = (T("{name} receives the key to: {what}.", name=account.name, what=missing), T("Both of you must be here."))
        self._ask(
            T("Give a key"), explains, his, T("Give the key"), lambda: _typed(his),
            lambda: self._working(self._keys.grant, account.id, his.password),
            lambda changed: self._done(T("{name} has the key.", name=account.name), changed),
        )  # fmt: skip

    def set_roles(self, account: Account) -> None:
        """What somebody is."""
        picks = RolePicks(self._kit, account.roles)
        explains = (
            T("Roles decide which pages and buttons are shown."),
            T("A key that the new role needs is given afterwards; one that it no longer needs is taken by renewing the keys."),
        )
        self._ask(
            T("Roles of {name}", name=account.name), explains, picks, T("Save"),
            lambda: None if picks.roles else T("Tick at least one role."),
            lambda: self._plainly(self._keys.set_roles, account.id, picks.roles),
            lambda changed: self._done(T("The roles are changed."), changed),
        )  # fmt: skip

    def close_account(self, account: Account) -> None:
        """Somebody leaves."""
        mine = PasswordField(self._kit, T("Your password"))
        explains = (
            T("{name} can no longer unlock the program. What was written stays, with the name.", name=account.name),
            T(
                "All records that you both hold are put under new keys: an old password or an old key opens nothing new. "
                "Colleagues notice nothing; their new key waits for their next unlock."
            ),
            T("Copies made before stay readable with the old password: keep old backups in the safe."),
        )
        self._ask(
            T("Close the account of {name}", name=account.name), explains, mine, T("Close the account"), lambda: _typed(mine),
            lambda: self._working(self._keys.disable, account.id, mine.password),
            lambda _: self._done(T("The account of {name} is closed.", name=account.name)), destroys=True,
        )  # fmt: skip

    def rekey(self, compartments: frozenset[str]) -> None:
        """A password or a sheet was seen."""
        mine = PasswordField(self._kit, T("Your password"))
        explains = (
            T(
                "All your records are copied under new keys, checked, and the old files are removed. This can be stopped "
                "at any moment before the end."
            ),
            T(
                "Whoever learned an old password or an old key can open nothing that is written from now on. Colleagues "
                "notice nothing; their new key waits for their next unlock."
            ),
            T("If your own password was seen, change it first."),
        )
        self._ask(
            T("Renew the keys"), explains, mine, T("Renew the keys"), lambda: _typed(mine),
            lambda: self._working(self._keys.rekey, compartments, mine.password),
            lambda _: self._done(T("The keys are renewed.")),
        )  # fmt: skip

    def hand_over(self) -> None:
        """My successor is here."""
        form = AccountForm(self._kit, self._school, self._me.roles)
        mine = PasswordField(self._kit, T("Your password"))
        explains = (
            T(
                "Your successor sits down here and types a new password. The successor gets all your keys, renewed; your "
                "account is closed."
            ),
            T("This cannot be undone. The program locks afterwards."),
        )
        self._ask(
            T("Hand over to a successor"), explains, _stack(self._kit, form, hairline(), mine), T("Hand over"),
            lambda: form.problem() or _typed(mine),
            lambda: self._working(
                self._keys.hand_over, NewAccount(form.person, form.roles.roles), form.password.password, mine.password
            ),
            lambda _: self.handed_over.emit(), destroys=True, width=820,
        )  # fmt: skip

    def new_sheet(self, compartment: str) -> None:
        """A new recovery sheet for a compartment."""
        explains = (
            T("The new sheet opens {what}. The old one stops working at once.", what=PARTS[compartment]),
            T("Have the envelope in the director's safe exchanged today."),
        )
        self._ask(
            T("New recovery sheet"), explains, QWidget(), T("Make a new sheet"), lambda: None,
            lambda: self._working(self._keys.new_sheet, compartment), self.sheet_made.emit,
        )  # fmt: skip

    def _show(self, account: Account) -> None:
        kit, px = self._kit, self._kit.theme.px
        clear(self._deeds)
        own = account.id == self._me.id
        held = ", ".join(kit.say(PARTS[name]) for name in sorted(account.compartments)) or "—"
        head = column(
            label(kit, account.name, "person", wrap=True),
            label(kit, T("Holds the keys of: {what}", what=held), "muted", wrap=True),
            gap=px(4), margins=(px(20), px(16), px(20), px(12)),
        )  # fmt: skip
        if account.letters:
            head.addWidget(label(kit, T("A new key waits for the next unlock."), "small", wrap=True))
        self._deeds.addLayout(head)
        for deed in self._own_deeds() if own else self._deeds_for(account):
            self._deeds.addWidget(hairline())
            self._deeds.addWidget(deed)

    def _own_deeds(self) -> list[QWidget]:
        made: list[QWidget] = [
            self._deed(T("My password"), T("Choose a new one."), T("Change…"), self.change_password),
            self._deed(
                T("My password was seen"), T("Put all records you hold under new keys."), T("Renew the keys…"),
                lambda: self.rekey(self._me.compartments),
            ),
            self._deed(
                T("Roles"), T("What you are in the service."), T("Change…"), lambda: self.set_roles(self._now(self._me)),
            ),
        ]  # fmt: skip
        for name in sorted(self._me.compartments):
            about = T(
                "Opens {what} when the password is forgotten. Make a new one if it was lost or the envelope was opened.",
                what=PARTS[name],
            )
            made.append(self._deed(T("Recovery sheet"), about, T("New sheet…"), lambda name=name: self.new_sheet(name)))  # type: ignore[misc]
        leaving = T("You leave, and your successor is here: all your keys pass on, your account is closed.")
        made.append(self._deed(T("Hand over"), leaving, T("Hand over…"), self.hand_over, look="danger"))
        return made

    def _deeds_for(self, account: Account) -> list[QWidget]:
        if not account.active:
            back = T("The account is closed. If this person comes back, a new password opens it again.")
            return [self._deed(T("Closed"), back, T("Open again…"), lambda: self.renew(account))]
        made: list[QWidget] = []
        if account.lacks & self._me.compartments:
            about = T("The roles need a key that is missing. You hold it and can give it.")
            made.append(self._deed(T("A key is missing"), about, T("Give the key…"), lambda: self.grant(account)))
        elif account.lacks:
            what = ", ".join(self._kit.say(PARTS[name]) for name in sorted(account.lacks))
            about = T("Missing: {what}. Only somebody who holds this key can give it.", what=what)
            made.append(self._deed(T("A key is missing"), about))
        made += [
            self._deed(T("Roles"), T("What this person is in the service."), T("Change…"), lambda: self.set_roles(account)),
            self._deed(T("Forgotten password"), self._about_renewal(account), T("New password…"), lambda: self.renew(account)),
            self._deed(
                T("Leaves the school"), T("Close the account and renew the keys."), T("Close the account…"),
                lambda: self.close_account(account), look="danger",
            ),
        ]  # fmt: skip
        return made

    def _about_renewal(self, account: Account) -> Phrase:
        if account.compartments - self._me.compartments:
            return T(
                "You can give back the common records only. The psychologist's own records come back with their recovery sheet."
            )
        return T("The person types a new one here, beside you.")

    def _deed(self, title: Phrase, about: Phrase, verb: Phrase | None = None, do: Callable[[], object] | None = None, *,
              look: str = "outlined") -> QFrame:  # fmt: skip
        kit, px = self._kit, self._kit.theme.px
        line = row(gap=px(16), margins=(px(20), px(10), px(20), px(10)))
        line.addLayout(column(label(kit, title, "bold"), label(kit, about, "small", wrap=True), gap=px(2)), 1)
        if verb is not None and do is not None:
            line.addWidget(button(kit, verb, do, "danger" if look == "danger" else "outlined"))
        return frame("plain", line)

    def _row(self, account: Account) -> Pick:
        roles = ", ".join(self._kit.say(role.label) for role in sorted(account.roles))
        if not account.active:
            roles = self._kit.say(T("account closed"))
        elif account.id == self._me.id:
            roles = self._kit.say(T("you; {roles}", roles=roles))
        return Pick(self._kit, "".join(part[0] for part in account.name.split()[:2]).upper(), account.name, roles)

    def _warn(self) -> None:
        late = self._keys.overdue()
        if not late:
            return
        names = {account.id: account.name for account in self._accounts}
        who = ", ".join(sorted({names.get(id_, "?") for ids in late.values() for id_ in ids}))
        deed = Deed(T("Renew the keys…"), lambda: self.rekey(frozenset(late)))
        told = T("The account is closed, but the old key still opens new records: {who}.", who=who)
        self._bar.show_message(Message(told, T("Renew the keys; it takes less than a minute."), "careful", (deed,)))

    def _ask(self, title: Phrase, explains: tuple[Phrase, ...], body: QWidget, verb: Phrase, problem: Callable[[], Phrase | None],
             work: Callable[[], Callable[[Progress], Any]], done: Callable[[Any], object], *, destroys: bool = False,
             width: int = 520) -> None:  # fmt: skip
        self.asking = DeedWindow(
            self._kit, self, title, explains, body, verb, problem=problem, work=work, done=done, destroys=destroys, width=width
        )
        self.asking.open()

    def _working(self, deed: Callable[..., Any], *given: Any) -> Callable[[Progress], Any]:
        return lambda progress: deed(*given, progress)

    def _plainly(self, deed: Callable[..., Any], *given: Any) -> Callable[[Progress], Any]:
        return lambda _: deed(*given)

    def _done(self, told: Phrase, account: Account | None = None) -> None:
        self._bar.show_message(Message(told, "", "done"))
        self.reload(account.id if account else "")
        self.keys_changed.emit()

    def _now(self, account: Account) -> Account:
        return next((known for known in self._accounts if known.id == account.id), account)

    def _picked_id(self) -> str:
        if self._people is None or self._people.at < 0:
            return ""
        return self._accounts[self._people.at].id


def _stack(kit: Kit, *parts: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(column(*parts, gap=kit.theme.px(12)))
    made.setFocusProxy(parts[0])
    return made


def _typed(field: PasswordField) -> Phrase | None:
    return None if field.password else T("Type your password.")
