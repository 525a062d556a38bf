"""The way in with a recovery sheet: eight groups from the paper, each checked as it is typed, then a new password."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.recovery import GROUPS, group_is_right
from sppk_desktop.ui.access.aside import Aside
from sppk_desktop.ui.access.new_password import NewPassword
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import button, column, frame, label, restyle, row

if TYPE_CHECKING:
    from sppk_desktop.ui.access.unlock import Person

_DIGITS: Final = 6


class SheetDigits(QWidget):
    """Eight lines of six digits; a wrong digit is seen at the end of its group."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        px = kit.theme.px
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        self.lines: list[QLineEdit] = []
        for at in range(GROUPS):
            line = QLineEdit()
            line.setMaxLength(_DIGITS)
            line.setFixedWidth(px(96))
            line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            line.setAccessibleName(kit.say(T("group {number}", number=at + 1)))
            line.textEdited.connect(lambda _, at=at: self._typed(at))
            grid.addLayout(row(label(kit, str(at + 1), "small"), line, None, gap=px(6)), at // 4, at % 4)
            self.lines.append(line)
        self._told: QLabel = label(kit, T("One digit of this group is wrong. Look at the paper again."), "danger", wrap=True)
        self._told.hide()
        grid.addWidget(self._told, 2, 0, 1, 4)
        self.setFocusProxy(self.lines[0])

    @property
    def code(self) -> str:
        """All the digits, groups apart."""
        return "-".join(line.text().strip() for line in self.lines)

    @property
    def whole(self) -> bool:
        """Whether every group is complete and checks."""
        return all(group_is_right(line.text().strip()) for line in self.lines)

    def _typed(self, at: int) -> None:
        line = self.lines[at]
        full = len(line.text()) == _DIGITS
        right = not full or group_is_right(line.text())
        restyle(line, "wrong", not right)
        if full and right and at + 1 < GROUPS:
            self.lines[at + 1].setFocus()
        self._told.setVisible(any(bool(other.property("wrong")) for other in self.lines))
        self.changed.emit()


class UseSheet(QDialog):
    """``recovered`` carries the open store."""

    recovered = Signal(object)

    def __init__(
        self, kit: Kit, person: Person, recover: Callable[[str, Mapping[str, str], str], Any], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._kit, self._person, self._recover = kit, person, recover
        self._aside = Aside(self)
        self.setWindowTitle(kit.say(T("Recovery sheet")))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        px = kit.theme.px
        self.setMinimumWidth(px(720))
        self._bar = MessageBar(kit)
        self.office = SheetDigits(kit)
        self.psychology = SheetDigits(kit)
        self.has_own = QCheckBox(kit.say(T("The sheet of the psychologist's own records is here, too")))
        self.has_own.setVisible(Role.PSYCHOLOGIST in person.roles)
        self.has_own.toggled.connect(self.psychology.setVisible)
        self.psychology.hide()
        self.password = NewPassword(kit, lambda: (person.name,))
        self._told = label(kit, "", "danger", wrap=True)
        self._told.hide()
        self.act = button(kit, T("Set the new password"), self.go, "primary")
        self.leave = button(kit, T("Cancel"), self.reject)
        steps: Sequence[QWidget] = (
            label(kit, T("New password with the recovery sheet: {name}", name=person.name), "page", wrap=True),
            label(
                kit,
                T(
                    "The envelope is in the director's safe. A colleague who knows his own password can help without it: "
                    "People and keys, Forgotten password."
                ),
                "muted",
                wrap=True,
            ),
            self._bar,
            label(kit, T("Digits of the sheet"), "bold"),
            self.office,
            self.has_own,
            self.psychology,
            self.password,
            self._told,
        )
        inner = column(*steps, gap=px(12), margins=(px(24), px(20), px(24), px(16)))
        actions = row(None, self.leave, self.act, gap=px(8), margins=(px(24), px(8), px(24), px(8)))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(frame("plain", inner), 1)
        box.addWidget(frame("foot", actions))
        self.office.setFocus()

    def go(self) -> None:
        """Try the digits."""
        if self._aside.busy:
            return
        if (problem := self._problem()) is not None:
            self._told.setText(self._kit.say(problem))
            self._told.show()
            return
        self._told.hide()
        sheets = {OFFICE: self.office.code}
        if self.has_own.isChecked():
            sheets[PSYCHOLOGY] = self.psychology.code
        password = self.password.password
        self._set_going(True)
        self._aside.run(lambda: self._recover(self._person.id, sheets, password), self._done, self._failed)

    def _problem(self) -> Phrase | None:
        if not self.office.whole or (self.has_own.isChecked() and not self.psychology.whole):
            return T("Type all eight groups from the paper.")
        return self.password.problem()

    def _done(self, store: Any) -> None:
        self.password.clear()
        self.accept()
        self.recovered.emit(store)

    def _failed(self, error: AppError) -> None:
        self._set_going(False)
        self._bar.show_message(Message.of(error))

    def _set_going(self, going: bool) -> None:
        for part in (self.act, self.leave, self.office, self.psychology, self.password):
            part.setEnabled(not going)
        self.act.setText(self._kit.say(T("Checking…") if going else T("Set the new password")))
