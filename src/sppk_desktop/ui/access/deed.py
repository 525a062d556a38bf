"""A window for one deed that takes a password or more: what will happen in plain words, what is needed, one button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import button, column, frame, label, row, scrolled


class DeedWindow(QDialog):
    """``problem`` says what is missing, ``work`` does it as a job, ``done`` hears the result when the window has closed."""

    def __init__(self, kit: Kit, parent: QWidget | None, title: Phrase, explains: tuple[Phrase, ...], body: QWidget,
                 verb: Phrase, *,
                 problem: Callable[[], Phrase | None], work: Callable[[], Callable[[Progress], Any]],
                 done: Callable[[Any], object], destroys: bool = False, width: int = 520) -> None:  # fmt: skip
        super().__init__(parent)
        self._kit = kit
        self._problem, self._work, self._done = problem, work, done
        self._title = title
        self.setWindowTitle(kit.say(title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = kit.theme.px
        self.setMinimumWidth(px(width))
        self._bar = MessageBar(kit)
        self._told = label(kit, "", "danger", wrap=True)
        self._told.hide()
        self.act = button(kit, verb, self.go, "danger" if destroys else "primary")
        self.cancel = button(kit, T("Cancel"), self.reject)
        words = [label(kit, line, "muted" if at else "", wrap=True) for at, line in enumerate(explains)]
        inner = column(
            label(kit, title, "page", wrap=True),
            *words,
            self._bar,
            body,
            self._told,
            gap=px(12),
            margins=(px(24), px(20), px(24), px(16)),
        )
        actions = row(None, self.cancel, self.act, gap=px(8), margins=(px(24), px(8), px(24), px(8)))
        self._inner, self._foot = frame("plain", inner), frame("foot", actions)
        whole = column(scrolled(self._inner), self._foot, gap=0)  # on a magnified screen the words scroll, the buttons stay
        whole.setStretch(0, 1)
        self.setLayout(whole)
        body.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its wrapped words need: Qt reckons a new window's height without wrapping them."""
        super().showEvent(event)
        self._grow()

    def go(self) -> None:
        """Do it, if nothing is missing."""
        if (problem := self._problem()) is not None:
            self._told.setText(self._kit.say(problem))
            self._told.show()
            self._grow()
            return
        self._told.hide()
        self._set_going(True)
        self._kit.jobs.run(
            self._title, self._work(), self._went, self._failed, stopped=lambda: self._set_going(False), parent=self
        )

    def _went(self, result: Any) -> None:
        self.accept()
        self._done(result)

    def _failed(self, error: AppError) -> None:
        self._set_going(False)
        self._bar.show_message(Message.of(error))
        self._grow()

    def _grow(self) -> None:
        layout = self._inner.layout()
        assert layout is not None
        layout.activate()
        self.setMinimumWidth(max(self.minimumWidth(), self._inner.minimumSizeHint().width()))
        high = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        needed = high + self._foot.sizeHint().height()
        if needed > self.height():
            self.resize(self.width(), min(needed, self.screen().availableGeometry().height()))

    def _set_going(self, going: bool) -> None:
        self.act.setEnabled(not going)
        self.cancel.setEnabled(not going)
