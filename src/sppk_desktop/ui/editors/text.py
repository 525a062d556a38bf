"""Editors of text: one line, several lines that grow, phone numbers, personal numbers."""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.editors.editor import Editor
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import restyle, row
from sppk_desktop.ui.values import UNKNOWN

_PIN_LENGTH: Final = 14
_LINES: Final = (2, 12)


class LineEditor(Editor):
    """One line of text; what is only spaces is unknown."""

    usual_width: float = 34

    def __init__(self, field: Field, kit: Kit) -> None:
        super().__init__(field, kit)
        self.line, self._hint = QLineEdit(), ""
        if field.limit:
            self.line.setMaxLength(field.limit)
            self.line.inputRejected.connect(self._rejected)
        self.line.textEdited.connect(lambda: self._edited())
        self.line.editingFinished.connect(self._left)
        self.line.returnPressed.connect(self.entered)
        self.line.setMinimumWidth(kit.theme.characters(min(self.usual_width, 7)))
        self.line.setMaximumWidth(kit.theme.characters(self._width()) + kit.theme.px(24))
        self.parts = row(self.line, gap=kit.theme.px(6))
        self.parts.setStretch(0, 1)
        whole = row(self.parts, gap=0)
        whole.setStretch(0, 1)
        whole.addStretch(0)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._made(self.line)

    def sizeHint(self) -> QSize:
        """As wide as what is usually written here; it may shrink."""
        hint = super().sizeHint()
        usual = min(self.line.sizeHint().width(), self.line.maximumWidth())
        return QSize(hint.width() - usual + min(self.line.maximumWidth(), self.kit.theme.characters(64)), hint.height())

    def fill_cell(self) -> None:
        """As wide as the cell."""
        super().fill_cell()
        self.line.setMaximumWidth(16_777_215)
        self.line.setMinimumWidth(self.kit.theme.characters(5))

    def _width(self) -> float:
        return min(max(self.field.limit or self.usual_width, 8), 60) if self.field.kind is Kind.TEXT else self.usual_width

    def _edited(self) -> None:
        if self.error is not None:
            self.set_error(None)
        self.changed.emit()

    def _rejected(self) -> None:
        """More was typed or pasted than has room: say it, once the part that was taken is shown."""
        if len(self.line.text()) >= self.line.maxLength():
            QTimer.singleShot(0, self, lambda: self.set_error(T("No more than {n} characters: the rest was left out.",
                                                                n=self.line.maxLength())))  # fmt: skip

    def _left(self) -> None:
        """The person went on: say what cannot be understood, not before."""
        if self.unclear is not None:
            self.set_error(self.unclear)

    def value(self) -> Any:
        """The text, or unknown."""
        return self.line.text().strip() or None

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Text may still be selected and copied."""
        if read_only != self.line.isReadOnly():  # where nothing can be typed, what is empty is unknown
            shown = self.line.placeholderText()
            self.line.setPlaceholderText(UNKNOWN if read_only else self._hint)
            self._hint = shown if read_only else self._hint
        self.line.setReadOnly(read_only)

    def unkept(self) -> Any:
        """As typed, if not clear."""
        return self.line.text() if self.unclear is not None else self.value()


class LongEditor(Editor):
    """Several lines; grows with what is written. Tab goes on to the next field."""

    def __init__(self, field: Field, kit: Kit) -> None:
        super().__init__(field, kit)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._shown: Any = ""
        self.text.textChanged.connect(self._edited)
        self.setLayout(row(self.text))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._made(self.text)
        self._grow()

    def _edited(self) -> None:
        self._grow()
        if self.text.toPlainText() != self._shown:
            self._shown = self.text.toPlainText()
            if self.field.limit and len(self._shown) > self.field.limit:
                self.set_error(T("The text is longer than {n} characters.", n=self.field.limit))
            elif self.error is not None:
                self.set_error(None)
            self.changed.emit()

    def _grow(self) -> None:
        least, most = max(_LINES[0], min(self.field.lines, 4)), _LINES[1]
        lines = min(max(int(self.text.document().size().height()), least), most)
        around = self.kit.theme.px(8) + 8
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + around)

    def resizeEvent(self, event: Any) -> None:
        """A narrower page needs more lines."""
        super().resizeEvent(event)
        self._grow()

    def value(self) -> Any:
        """The text, or unknown."""
        return self.text.toPlainText().strip() or None

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self._shown = "" if value is None else str(value)
        self.text.setPlainText(self._shown)

    def set_read_only(self, read_only: bool) -> None:
        """Text may still be selected and copied."""
        self.text.setReadOnly(read_only)
        restyle(self.text, "still", read_only)
        self.text.setPlaceholderText(UNKNOWN if read_only else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter goes on; Enter is a new line. A long text may be scrolled by the wheel."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)


class PhoneEditor(LineEditor):
    """A phone number: 0555 12-34-56 and the like become +996555123456; what cannot be read so stays as typed."""

    usual_width = 18

    def __init__(self, field: Field, kit: Kit) -> None:
        super().__init__(field, kit)
        self.line.setPlaceholderText("0555 12-34-56")

    def value(self) -> Any:
        """E.164 where it can be read so."""
        return read_phone(self.line.text())

    def set_value(self, value: Any) -> None:
        """Shown the way people say it."""
        super().set_value(say_phone(value) if value else None)

    def _left(self) -> None:
        self.line.setText(say_phone(self.value() or ""))


class PinEditor(LineEditor):
    """A personal number of 14 digits; no number is normal, a wrong one is said."""

    usual_width = 16

    def value(self) -> Any:
        """Digits only; what is not clear is kept as typed, so that nothing is lost."""
        return re.sub(r"\s", "", self.line.text()) or None

    @property
    def unclear(self) -> Phrase | None:
        """Fourteen digits, or nothing."""
        value = self.value()
        if value and not re.fullmatch(r"\d{14}", value):
            return T("A PIN has {n} digits.", n=_PIN_LENGTH)
        return None


def read_phone(text: str) -> str | None:
    """A Kyrgyz number as E.164; any other text as it is; nothing as unknown."""
    digits = re.sub(r"\D", "", text)
    if re.search(r"[^\d\s+()\-.]", text):
        return text.strip() or None
    if re.fullmatch(r"0\d{9}", digits):
        return f"+996{digits[1:]}"
    if re.fullmatch(r"996\d{9}", digits):
        return f"+{digits}"
    return text.strip() or None


def say_phone(number: str) -> str:
    """+996555123456 as 0555 12-34-56."""
    if found := re.fullmatch(r"\+996(\d{3})(\d{2})(\d{2})(\d{2})", number):
        return f"0{found[1]} {found[2]}-{found[3]}-{found[4]}"
    return number
