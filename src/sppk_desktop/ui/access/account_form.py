"""Who a person of the service is: name, roles, and a password that only the person types."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLineEdit, QVBoxLayout, QWidget

from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.access.new_password import NewPassword
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, label, row


class RolePicks(QWidget):
    """One tick per role; several may be ticked."""

    changed = Signal()

    def __init__(self, kit: Kit, roles: Iterable[Role] = ()) -> None:
        super().__init__()
        self._ticks = {role: QCheckBox(kit.say(role.label)) for role in Role}
        for role, tick in self._ticks.items():
            tick.setChecked(role in set(roles))
            tick.toggled.connect(lambda _: self.changed.emit())
        self.setLayout(column(*self._ticks.values(), gap=kit.theme.px(2)))

    @property
    def roles(self) -> frozenset[Role]:
        """The ticked ones."""
        return frozenset(role for role, tick in self._ticks.items() if tick.isChecked())

    def tick(self, role: Role) -> QCheckBox:
        """The box of one role."""
        return self._ticks[role]


class AccountForm(QWidget):
    """Name and roles at the left, password at the right."""

    changed = Signal()

    def __init__(self, kit: Kit, school: Callable[[], Iterable[str]] = tuple, roles: Iterable[Role] = ()) -> None:
        super().__init__()
        px = kit.theme.px
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        self.name.setPlaceholderText(kit.say(T("for example: Asanova Gulmira")))
        self.name.setAccessibleName(kit.say(T("Surname and first name")))
        self.roles = RolePicks(kit, roles)
        self.password = NewPassword(kit, lambda: (self.name.text(), *school()))
        caption = label(kit, T("Surname and first name"), "bold")
        caption.setBuddy(self.name)
        about = label(
            kit,
            T("One person may hold several roles. The psychologist gets records that nobody else can open."),
            "small",
            wrap=True,
        )
        who = column(caption, self.name, label(kit, T("Roles"), "bold"), self.roles, about, None, gap=px(6))
        self._both = both = row(gap=px(32))
        both.addLayout(who, 6)
        both.addWidget(self.password, 5)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(both)
        self.name.textEdited.connect(lambda _: self.changed.emit())
        self.roles.changed.connect(self.changed)
        self.password.changed.connect(self.changed)
        self.setFocusProxy(self.name)

    def set_narrow(self, narrow: bool) -> None:
        """One column instead of two."""
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._both.setDirection(down if narrow else beside)

    @property
    def person(self) -> str:
        """The name as it will stand in lists and under papers."""
        return " ".join(self.name.text().split())

    def problem(self) -> Phrase | None:
        """What is missing."""
        if len(self.person.split()) < 2:
            self.name.setFocus()
            return T("Write surname and first name.")
        if not self.roles.roles:
            return T("Tick at least one role.")
        if (problem := self.password.problem()) is not None:
            self.password.setFocus()
        return problem
