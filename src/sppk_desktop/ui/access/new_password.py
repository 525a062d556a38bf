"""A password chosen anew: typed twice, judged in words while it is typed, or made by the program and written down."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.passwords import LEAST, generated, weakness
from sppk_desktop.ui.access.password_field import PasswordField
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, label, restyle, row

_STRONG_FROM = 18  # characters that passed the rules


class NewPassword(QWidget):
    """``known`` gives the words an acquaintance would try; it is asked anew for every judgement."""

    changed = Signal()

    def __init__(self, kit: Kit, known: Callable[[], Iterable[str]] = tuple) -> None:
        super().__init__()
        self._kit, self._known = kit, known
        px = kit.theme.px
        self.first = PasswordField(kit, T("Password"))
        self.again = PasswordField(kit, T("The same once more"), shows_keyboard=False)
        self._bar = QProgressBar()
        self._bar.setRange(0, 3)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(120))
        self._verdict = label(kit, "", "small", wrap=True)
        self._mismatch = label(kit, T("The two are not the same."), "danger", wrap=True)
        self._written = label(
            kit, T("Write this password down now; nobody can show it again. Keep the note at home."), "careful", wrap=True
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(8))
        box.addWidget(self.first)
        judged = row(self._bar, self._verdict, gap=px(12))
        judged.setStretch(1, 1)
        box.addLayout(judged)
        box.addWidget(self._written)
        box.addWidget(self.again)
        box.addWidget(self._mismatch)
        box.addLayout(row(button(kit, T("Make one for me"), self._make, "text", "refresh"), None))
        self.first.changed.connect(self._typed)
        self.again.changed.connect(self._judge)
        self.first.entered.connect(self.again.setFocus)
        self.setFocusProxy(self.first)
        self._written.hide()
        self._judge()

    @property
    def password(self) -> str:
        """What was chosen; ask `problem` first."""
        return self.first.password

    def problem(self) -> Phrase | None:
        """What stands in the way of this password."""
        if not self.first.password:
            return T("Choose a password.")
        if (weak := weakness(self.first.password, self._known())) is not None:
            return weak
        if self.first.password != self.again.password:
            return T("Type the same password twice.")
        return None

    def clear(self) -> None:
        """Forget it."""
        self.first.clear()
        self.again.clear()
        self._written.hide()
        self._judge()

    def _make(self) -> None:
        self.first.reveal(generated())
        self._written.show()
        self.again.clear()
        self.again.setFocus()

    def _typed(self) -> None:
        self._written.hide()
        self._judge()

    def _judge(self) -> None:
        password = self.first.password
        weak = weakness(password, self._known())
        if not password:
            self._show(0, T("At least {n} characters. Four words that mean nothing together are good.", n=LEAST), "small")
        elif weak is not None:
            self._show(1, weak, "careful")
        elif len(password) < _STRONG_FROM:
            self._show(2, T("Good."), "done")
        else:
            self._show(3, T("Strong."), "done")
        self._mismatch.setVisible(bool(self.again.password) and not password.startswith(self.again.password))
        self.changed.emit()

    def _show(self, level: int, phrase: Phrase, look: str) -> None:
        self._bar.setValue(level)
        self._verdict.setText(self._kit.say(phrase))
        restyle(self._verdict, "look", look)
