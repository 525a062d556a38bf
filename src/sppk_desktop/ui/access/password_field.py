"""A password line that says which keyboard language is on, that Caps Lock is lit, and shows what was typed when asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.access import keyboard
from sppk_desktop.ui.access.keyboard import KeyboardState
from sppk_desktop.ui.access.parts import row, text
from sppk_desktop.ui.kit import Kit

_LOOK_EVERY = 400  # ms; a change of layout by mouse sends no event


class PasswordField(QWidget):
    """``entered`` on Enter, ``changed`` on every sign."""

    entered = Signal()
    changed = Signal(str)

    def __init__(self, kit: Kit, label: Phrase, *, hint: bool = True) -> None:
        super().__init__()
        self._kit = kit
        self._state = KeyboardState()
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(200)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.edit.setAccessibleName(kit.say(label))
        self.edit.returnPressed.connect(self.entered)
        self.edit.textEdited.connect(self.changed)
        self.edit.installEventFilter(self)
        caption = text(kit, label, "bold", wrap=False)
        caption.setBuddy(self.edit)
        switch = text(kit, T("language: Alt + Shift"), "muted", wrap=False)
        switch.setVisible(hint)
        self.eye = QPushButton(checkable=True)
        self.eye.setFixedWidth(kit.theme.px(46))
        self.eye.setAutoDefault(False)
        self.eye.toggled.connect(self._show_typed)
        self._badge = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._badge.setProperty("look", "badge")
        self._badge.setFixedWidth(kit.theme.px(52))
        self._caps_icon = QLabel()
        self._caps_icon.setPixmap(kit.pixmap("caps", color="careful"))
        self._caps = text(kit, T("Caps Lock is on: capital letters will be typed."), "careful")
        self._caps_line = QWidget()
        self._caps_line.setLayout(row(self._caps_icon, self._caps, None))
        self._caps_line.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(kit.theme.px(6))
        box.addLayout(row(caption, None, switch))
        box.addLayout(row(self.edit, self.eye, self._badge))
        box.addWidget(self._caps_line)
        self.setFocusProxy(self.edit)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
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

    def reveal(self, password: str) -> None:
        """Put a made password in, readable."""
        self.edit.setText(password)
        self.eye.setChecked(True)
        self.changed.emit(password)

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001
        """Mark the line as not taken."""
        self.edit.setProperty("wrong", wrong)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the keyboard whenever the line is entered or typed in."""
        if event.type() == QEvent.Type.FocusIn:
            self._timer.start()
            self._look()
        elif event.type() == QEvent.Type.FocusOut:
            self._timer.stop()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if keyboard.asked() is None:
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._state = self._state.after(event.text(), shift=shift)
            self._look()
        return False

    def _look(self) -> None:
        self._state = keyboard.asked() or self._state
        self._draw()

    def _draw(self) -> None:
        self._badge.setText(self._state.badge or "—")
        self._badge.setToolTip(self._kit.say(T("The language of the keyboard")))
        self._caps_line.setVisible(bool(self._state.caps))

    def _show_typed(self, shown: bool) -> None:  # noqa: FBT001
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.setIcon(self._kit.icon("eye-off" if shown else "eye"))
        says = self._kit.say(T("Hide the password") if shown else T("Show the password"))
        self.eye.setToolTip(says)
        self.eye.setAccessibleName(says)
