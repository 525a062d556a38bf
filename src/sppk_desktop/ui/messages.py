"""Messages that lie in the page: what happened, what is safe and what to do, then the doing as buttons; and undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMessageBox, QSizePolicy, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ButtonLook, button, column, label, picture, row, show_if

_CALM: Final = 40_000  # ms the way back lies at the bottom; long enough to read it twice
_ICONS: Final = {"danger": "warning", "careful": "warning", "done": "check", "info": "info", "neutral": "info"}


@dataclass(frozen=True, slots=True)
class Deed:
    """One way out of a message, as a button."""

    text: Phrase | str
    do: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Message:
    """What happened; what is safe and what to do; the doing. ``tone`` is danger, careful, done or info."""

    happened: Phrase | str
    remedy: Phrase | str = ""
    tone: str = "info"
    deeds: tuple[Deed, ...] = ()

    @classmethod
    def of(cls, error: AppError, *deeds: Deed) -> Message:
        """The message of an error of the world."""
        happened, remedy = error.phrases
        return cls(happened, remedy, "danger", deeds)


class MessageBar(QFrame):
    """A message lying in the page until it is answered or replaced. Hidden while there is none."""

    closed = Signal()

    def __init__(self, kit: Kit, message: Message | None = None) -> None:
        super().__init__()
        self._kit = kit
        self._tint = kit.theme.tokens.neutral
        self._picture = picture(kit, "info", 18)
        self._happened = label(kit, "", "bold", wrap=True)
        self._remedy = label(kit, "", wrap=True)
        self._deeds = row(gap=kit.theme.px(12))
        self._close = button(kit, "", self.clear, "plain", "close", T("Close the message"))
        px = kit.theme.px
        words = column(self._happened, self._remedy, gap=px(2))
        self._told = row(words, self._deeds, gap=px(12))
        self._told.setStretch(0, 1)
        line = row(self._picture, self._told, self._close, gap=px(12), margins=(px(18), px(9), px(12), px(9)))
        line.setStretch(1, 1)
        self.setLayout(line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # words that wrap are never cut
        self.setSizePolicy(policy)
        if message is None:
            self.hide()
        else:
            self.show_message(message)

    def show_message(self, message: Message) -> None:
        """Show this instead of whatever was shown."""
        say = self._kit.say
        self._tint = self._kit.theme.tokens.tint(message.tone)
        tone = message.tone if message.tone in _ICONS else "neutral"
        self._picture.setPixmap(self._kit.pixmap(_ICONS[tone], 18, tone))
        self._happened.setText(say(message.happened))
        self._remedy.setText(say(message.remedy))
        self._remedy.setVisible(bool(say(message.remedy)))
        while (item := self._deeds.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for deed in message.deeds:
            self._deeds.addWidget(button(self._kit, deed.text, self._doing(deed)))
        self.setAccessibleName(f"{say(message.happened)} {say(message.remedy)}".strip())
        show_if(self, True)
        self.update()

    def clear(self) -> None:
        """Take the message away."""
        if not self.isHidden():
            self.setVisible(False)
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the doing stands below what is said."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._kit.theme.characters(70)
        self._told.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._deeds.setAlignment(Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight)

    def _doing(self, deed: Deed) -> Callable[[], None]:
        def done() -> None:
            self.clear()
            deed.do()

        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tinted ground with a bar of the tone at the left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tint.ground))
        painter.fillRect(0, 0, self._kit.theme.px(4), self.height(), QColor(self._tint.text))


class UndoBar(QFrame):
    """What was just done and the way back. Seen until the person moves on; `undo` works until the next deed.

    ``undone`` tells what was taken back while the bar was no longer seen.
    """

    undone = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._undo: Callable[[], object] | None = None
        self.calm = QTimer(self, singleShot=True, interval=_CALM)
        self.calm.timeout.connect(self.put_away)
        px, other = kit.theme.px, kit.theme.tokens
        self._text = label(kit, "", wrap=True)
        self._text.setStyleSheet(f"color: {other.surface}")
        self._back = button(kit, T("Undo  Ctrl+Z"), self.undo, "inverted")
        close = button(kit, "", self.clear, "inverted", "", T("Close the message"))
        close.setIcon(kit.icon("close", color="surface"))
        arrow = picture(kit, "undo", 16, "surface")
        line = row(arrow, self._text, self._back, close, gap=px(12), margins=(px(16), px(3), px(6), px(3)))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def offer(self, text: Phrase | str, undo: Callable[[], object]) -> None:
        """Say what was done and keep the way back."""
        self._text.setText(self._kit.say(text))
        self._undo = undo
        show_if(self, True)
        self.calm.start()

    def put_away(self) -> None:
        """The person moved on: the bar goes, the way back stays until the next deed."""
        self.calm.stop()
        self.setVisible(False)

    def clear(self) -> None:
        """The way back is closed, and what it was about is forgotten."""
        self._undo = None
        self.put_away()
        self._text.clear()

    def undo(self) -> None:
        """Go back."""
        undo, told, seen = self._undo, self._text.text(), not self.isHidden()
        self.clear()
        if undo is not None:
            undo()
            if not seen:
                self.undone.emit(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The inverted ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.color("text"))
        painter.drawRoundedRect(self.rect(), 6, 6)


class EmptyState(QWidget):
    """What is missing, what makes it come, one button."""

    def __init__(self, kit: Kit, title: Phrase | str, detail: Phrase | str = "", icon: str = "", deed: Deed | None = None,
                 look: ButtonLook = "primary", deed_icon: str = "") -> None:  # fmt: skip
        super().__init__()
        px = kit.theme.px
        inner = column(gap=px(8), margins=(px(16), px(16), px(16), px(16)))
        inner.addStretch(2)
        if icon:
            inner.addWidget(picture(kit, icon, 32), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, style in ((title, "panel"), (detail, "muted")):
            if kit.say(text):
                made = label(kit, text, style, wrap=True)
                made.setAlignment(Qt.AlignmentFlag.AlignCenter)
                inner.addWidget(made)
        if deed is not None:
            inner.addWidget(button(kit, deed.text, deed.do, look, deed_icon), 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(3)
        self._inner = inner
        self.setLayout(inner)

    def add(self, widget: QWidget) -> None:
        """Something to do that is more than a button, below what is said."""
        self._inner.insertWidget(self._inner.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)


def ask(kit: Kit, parent: QWidget, question: Phrase | str, consequence: Phrase | str, yes: Phrase | str, *,
        destroys: bool = True) -> bool:  # fmt: skip
    """A question before what cannot be undone; the safe answer is the one that Enter and Escape give."""
    box = QMessageBox(parent)
    box.setIconPixmap(kit.pixmap("warning", 32, "danger" if destroys else "careful"))
    box.setWindowTitle(kit.say(T("Please confirm")))
    box.setText(kit.say(question))
    box.setInformativeText(kit.say(consequence))
    doing = button(kit, yes, None, "danger" if destroys else "outlined")
    staying = button(kit, T("Leave as it is"), None)
    box.addButton(doing, QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(staying, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(staying)
    box.setEscapeButton(staying)
    box.exec()
    answer = box.clickedButton() is doing
    box.deleteLater()
    return answer
