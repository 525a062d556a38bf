"""A hand at the real windows: types, clicks what a person would see, waits as a person would, and takes pictures."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from sppk_desktop.ui.form.page import SectionPage
from sppk_desktop.ui.steps import Steps
from tools.tour.watchdog import Watchdog

W = TypeVar("W", bound=QWidget)
PATIENCE = 900.0  # seconds until a window that does not come is a failure: a busy machine invents the demo school slowly


class NotSeen(AssertionError):
    """What a person would look for is not on the screen."""


class Hand:
    """Drives one process. Pictures are numbered in the order they are taken."""

    def __init__(self, app: QApplication, folder: Path, mark: str, watchdog: Watchdog) -> None:
        self.app = app
        self.folder = folder
        self.mark = mark
        self.watchdog = watchdog
        self.taken: list[Path] = []

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Let the program work until something is so."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise NotSeen(f"{what}; windows: {[type(w).__name__ for w in self.windows()]}")
            self.rest(10)

    def rest(self, milliseconds: int = 30) -> None:
        """Let the program work a little. (QTest's own wait keeps Python's lock while it sleeps, and starves every job.)"""
        end = time.monotonic() + milliseconds / 1000
        while True:
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if time.monotonic() >= end:
                return
            time.sleep(0.002)

    def windows(self) -> list[QWidget]:
        """The visible windows, the one in front last."""
        return [widget for widget in self.app.topLevelWidgets() if widget.isVisible()]

    def see(self, kind: type[W], name: str = "", where: QWidget | None = None) -> W:
        """Wait for a visible widget of a kind (and of an accessible or object name) and give it."""
        found: list[W] = []

        def look() -> bool:
            roots = [where] if where is not None else self.windows()
            every = [w for root in roots for w in [root, *root.findChildren(kind)] if isinstance(w, kind) and w.isVisible()]
            found[:] = [w for w in every if not name or name in (w.accessibleName(), w.objectName())]
            return bool(found)

        self.until(look, f"no {kind.__name__} {name!r}")
        return found[-1]

    def button(self, text: str, where: QWidget | None = None) -> QAbstractButton:
        """The visible button with this text."""
        found: list[QAbstractButton] = []

        def look() -> bool:
            roots = [where] if where is not None else self.windows()
            every = [button for root in roots for button in root.findChildren(QAbstractButton)]
            found[:] = [b for b in every if b.isVisible() and text in (plain(b.text()), b.accessibleName())]
            return bool(found)

        self.until(look, f"no button {text!r}")
        return found[-1]

    def click(self, target: QWidget | str, where: QWidget | None = None) -> None:
        """Click a widget, or the button with this text."""
        widget = self.button(target, where) if isinstance(target, str) else target
        self.until(widget.isEnabled, f"{target!r} stays disabled")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))
        self.rest()

    def choose(self, text: str, where: QWidget) -> None:
        """Click the button with this text, or the line of a menu that stands for it on a narrow page."""
        roots = [where, *where.findChildren(QAbstractButton)]
        if any(b.isVisible() and plain(b.text()) == text for b in roots if isinstance(b, QAbstractButton)):
            self.click(text, where)
            return
        for menu in where.findChildren(QMenu):
            menu.aboutToShow.emit()
            for action in menu.actions():
                if plain(action.text()) == text and action.isVisible():
                    action.trigger()
                    self.rest()
                    return
        raise NotSeen(f"neither a button nor a line of a menu: {text!r}")

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Type letters as a keyboard would. (QTest's own keyClicks aborts the process at a Cyrillic letter.)"""
        widget = into or self.app.focusWidget()
        if widget is None:
            raise NotSeen("nothing has the focus")
        widget.setFocus()
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        self.rest()

    def fill(self, name: str, text: str, where: QWidget | None = None) -> None:
        """Type into the line named so."""
        line = self.see(QLineEdit, name, where)
        line.clear()
        self.type(text, line)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, on: QWidget | None = None
    ) -> None:
        """Press one key."""
        widget = on or self.app.focusWidget() or self.app.activeWindow() or self.windows()[-1]
        QTest.keyClick(widget, key, modifier)
        self.rest()

    def picture(self, name: str, window: QWidget | None = None) -> Path:
        """Take a numbered picture of a window, as large as it is."""
        target = window or self.windows()[-1]
        self.rest(60)
        self.until(lambda: not building(target), "the window is still being built")
        path = self.folder / f"{len(self.taken) + 1:02d}-{name}.png"
        with self.watchdog.looking_away():
            target.grab().save(str(path))
        self.taken.append(path)
        return path

    @contextmanager
    def first_show(self) -> Iterator[None]:
        """Within it a window is built for the first time: that may take longer than an ordinary moment."""
        with self.watchdog.showing_first():
            yield


def building(window: QWidget) -> bool:
    """Whether a form or a long list of a window is still being built."""
    pages = [page for page in window.findChildren(SectionPage) if page.isVisible()]
    return not all(page.whole for page in pages) or not all(steps.whole for steps in window.findChildren(Steps))


def plain(text: str) -> str:
    """A button's text without its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()
