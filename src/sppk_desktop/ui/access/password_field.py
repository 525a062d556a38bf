"""A password line that says which keyboard language is on, that Caps Lock is lit, and shows what was typed when asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui import numbers
from sppk_desktop.ui.access import keyboard
from sppk_desktop.ui.access.keyboard import KeyboardState
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import label, picture, restyle, row

_LOOK_EVERY = 400  # ms; a change of layout by mouse sends no event


class PasswordField(QWidget):
    """``entered`` on Enter, ``changed`` on every sign."""

    entered = Signal()
    changed = Signal(str)

    def __init__(self, kit: Kit, name: Phrase, *, shows_keyboard: bool = True) -> None:
        super().__init__()
        self._kit = kit
        self._state = KeyboardState()
        px = kit.theme.px
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(200)
        self.edit.setProperty("inputMethodHints", numbers.SECRET)
        self.edit.setProperty("contextMenuPolicy", numbers.NO_MENU)
        self.edit.setAccessibleName(kit.say(name))
        self.edit.returnPressed.connect(self.entered)
        self.edit.textEdited.connect(self.changed)
        self.edit.installEventFilter(self)
        caption = label(kit, name, "bold")
        caption.setBuddy(self.edit)
        switch = label(kit, T("language: Alt + Shift"), "small")
        self.eye = QPushButton()
        self.eye.setCheckable(True)
        self.eye.setFixedWidth(px(46))
        self.eye.setAutoDefault(False)
        self.eye.toggled.connect(self._show_typed)
        self._badge = QLabel()
        self._badge.setProperty("alignment", numbers.CENTRE | numbers.MIDDLE)
        self._badge.setProperty("look", "keyboard")
        self._badge.setFixedWidth(px(52))
        self._badge.setToolTip(kit.say(T("The language of the keyboard")))
        self._caps_line: QWidget | None = None
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(6))
        box.addLayout(row(caption, None, switch))
        box.addLayout(row(self.edit, self.eye, self._badge, gap=px(8)))
        switch.setVisible(shows_keyboard)
        self._badge.setVisible(shows_keyboard)
        self.setFocusProxy(self.edit)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._show_typed(False)
        self._draw()

    @property
    def password(self) -> str:
        """What was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self.edit.clear()
        self.eye.setChecked(False)
        self.set_wrong(False)

    def reveal(self, password: str) -> None:
        """Put a made password in, readable."""
        self.edit.setText(password)
        self.eye.setChecked(True)
        self.changed.emit(password)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the line as not taken."""
        if bool(self.edit.property("wrong")) != wrong:
            restyle(self.edit, "wrong", wrong)

    def show_keyboard(self, state: KeyboardState) -> None:
        """Say this of the keyboard."""
        self._state = state
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the keyboard whenever the line is entered or typed in."""
        if event.type() == QEvent.Type.FocusIn:
            self._timer.start()
            QTimer.singleShot(0, self, self.look)  # after the window is drawn
        elif event.type() == QEvent.Type.FocusOut:
            self._timer.stop()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._heard(event)
        return False

    def look(self) -> None:
        """Ask the system what the keyboard is set to."""
        if (state := keyboard.asked()) is not None:
            self.show_keyboard(state)

    def _heard(self, event: QKeyEvent) -> None:
        if (state := keyboard.asked()) is None:
            from PySide6.QtCore import Qt

            state = self._state.after(event.text(), shift=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        self.show_keyboard(state)

    def _draw(self) -> None:
        self._badge.setText(self._state.badge or "—")
        if self._state.caps and self._caps_line is None:
            self._caps_line = self._make_caps_line()
        if self._caps_line is not None:
            self._caps_line.setVisible(bool(self._state.caps))

    @property
    def warns_of_caps_lock(self) -> bool:
        """Whether the sentence is shown."""
        return self._caps_line is not None and not self._caps_line.isHidden()

    def _make_caps_line(self) -> QWidget:
        words = label(self._kit, T("Caps Lock is on: capital letters will be typed."), "careful", wrap=True)
        line = row(picture(self._kit, "caps", 16, "careful"), words, gap=self._kit.theme.px(6))
        line.setStretch(1, 1)
        made = QWidget()
        made.setLayout(line)
        self._box.addWidget(made)
        return made

    def _show_typed(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.setIcon(self._kit.icon("eye-off" if shown else "eye"))
        says = self._kit.say(T("Hide the password") if shown else T("Show the password"))
        self.eye.setToolTip(says)
        self.eye.setAccessibleName(says)
