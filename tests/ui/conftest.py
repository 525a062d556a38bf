"""Real widgets over a real vault: a desk for pages, and a watch over windows a test leaves open."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

import sppk_desktop.features.people.keys  # noqa: F401  (names get their search and sort keys)
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import Phrase, Words
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message

TODAY = date(2026, 11, 23)
Keys = Callable[[QWidget, str], None]


class PlainDesk:
    """A desk that remembers what pages asked of it."""

    def __init__(self, kit: Kit, store: Store) -> None:
        self.kit, self.store = kit, store
        self.told: list[Message] = []
        self.undos: list[Callable[[], object]] = []
        self.opened: list[tuple[str, int]] = []

    def today(self) -> date:
        return TODAY

    def open(self, kind: str, id: int) -> None:  # noqa: A002
        self.opened.append((kind, id))

    def preview(
        self,
        make: Callable[[Progress], bytes],
        title: Phrase | str,
        journal: tuple[str, int] | None = None,
        *,
        look: bool = False,
    ) -> None:
        raise AssertionError("no test of a page previews")

    def offer_undo(self, text: Phrase | str, undo: Callable[[], object]) -> None:
        self.undos.append(undo)

    def hush(self) -> None:
        """Nothing is shown here."""

    def tell(self, message: Message) -> None:
        self.told.append(message)

    def run(
        self, title: Phrase | str, work: Callable[[Progress], object], done: Callable[[object], object],
        stopped: Callable[[], object] | None = None,
    ) -> object:  # fmt: skip
        return self.kit.jobs.run(title, work, done, stopped=stopped)


class WindowDesk(QWidget):
    """A desk that is a window, as dialogs want one; papers are made at once and kept with whether they are only looked at."""

    def __init__(self, kit: Kit, store: Store) -> None:
        super().__init__()
        self.kit, self.store = kit, store
        self.told: list[Message] = []
        self.papers: list[tuple[bytes, str, bool]] = []

    def today(self) -> date:
        return TODAY

    def hush(self) -> None:
        """Nothing is shown here."""

    def tell(self, message: Message) -> None:
        self.told.append(message)

    def preview(
        self,
        make: Callable[[Progress], bytes],
        title: Phrase | str,
        journal: tuple[str, int] | None = None,
        *,
        look: bool = False,
    ) -> None:
        self.papers.append((make(unwatched), self.kit.say(title), look))


def desk_for_a_while(kit: Kit, store: Store) -> Iterator[WindowDesk]:
    """It outlives the dialogs that were opened over it."""
    made = WindowDesk(kit, store)
    yield made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window_desk(kit: Kit, store: Store) -> Iterator[WindowDesk]:
    yield from desk_for_a_while(kit, store)


@pytest.fixture(autouse=True)
def nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a window on the screen."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert left == []


@pytest.fixture(params=["ky"])
def kit(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Kit]:
    preferences = Preferences(tmp_path / "preferences.json", language=request.param, theme="light")
    made = Kit.make(qapp, Words.read(translations(), request.param), preferences)
    yield made
    made.close()


@pytest.fixture
def desk(kit: Kit, store: Store) -> PlainDesk:
    return PlainDesk(kit, store)


@pytest.fixture
def press() -> Callable[..., None]:
    """Sends a key; Cyrillic text must not go through QTest, which aborts on it."""

    def send(widget: QWidget, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for one in [key] if isinstance(key, Qt.Key) else list(key):
            code = one if isinstance(one, Qt.Key) else Qt.Key(ord(one.upper())) if one.isascii() else Qt.Key.Key_unknown
            text = "" if isinstance(one, Qt.Key) else one
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, code, modifiers, text))

    return send


def staff(store: Store, *names: str) -> list[int]:
    """Put members of staff with these surnames into the vault; their ids."""
    from sppk_desktop.features.people.records import Staff

    with store.saving() as session:
        made = [Staff(surname=name, given="Айпери", post="teacher") for name in names]
        session.add_all(made)
        session.flush()
        return [one.id for one in made]
