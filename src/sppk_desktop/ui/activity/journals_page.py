"""The tab «Journals»: the registers in groups at the left, the chosen one beside it; each is made when first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.activity.register_list import RegisterList
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import button, column, frame, row


@dataclass(frozen=True, slots=True)
class Journal:
    """One register: its name in the list, and what makes its page."""

    key: str
    title: Phrase
    make: Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class JournalGroup:
    """Registers that belong together, under a heading: the service's, the psychologist's."""

    title: Phrase
    journals: Sequence[Journal]


class JournalsPage(QWidget):
    """Ctrl+G goes to the list of registers; on a small page the list folds into a button."""

    def __init__(self, desk: Desk, groups: Sequence[JournalGroup]) -> None:
        super().__init__()
        kit, px = desk.kit, desk.kit.theme.px
        self._desk, self._kit, self._groups = desk, kit, list(groups)
        self._journals = [journal for group in groups for journal in group.journals]
        self._made: dict[str, QWidget] = {}
        self.names = RegisterList(kit)
        for group in groups:
            self.names.add_group(group.title, [(journal.key, journal.title) for journal in group.journals])
        self.names.chosen.connect(self._chosen)
        self.names.entered.connect(self._into)
        self._panel = frame("panel", column(self.names, margins=(px(6), px(6), px(6), px(6))))
        self._panel.setFixedWidth(kit.theme.characters(41))
        self._fold = button(kit, "", self._open_names, "text", "down", T("Journals and registers"))
        self._fold.hide()
        self._stack = QStackedWidget()
        inner = column(row(self._fold, None), self._stack, gap=px(4))
        inner.setStretch(1, 1)
        whole = row(self._panel, inner, gap=px(12))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self._to_names)
        self._at = ""
        self.show_journal(self._journals[0].key)

    @property
    def current(self) -> str:
        """The key of the register shown."""
        return self._at

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through."""
        return (self.names, self._made[self._at])

    def show_journal(self, key: str) -> QWidget:
        """Show a register and give its page."""
        journal = next(journal for journal in self._journals if journal.key == key)
        if key not in self._made:
            self._made[key] = journal.make()
            self._stack.addWidget(self._made[key])
        page = self._made[key]
        self._at = key
        self.names.choose(key)
        self._fold.setText(self._kit.say(journal.title))
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        return page

    def _chosen(self, key: str) -> None:
        """A person chose it: what was said of the register before is taken away."""
        self._desk.hush()
        self.show_journal(key)

    def _into(self) -> None:
        self._made[self._at].setFocus()

    def _to_names(self) -> None:
        if self._panel.isVisible():
            self.names.setFocus()
        else:
            self._open_names()

    def _open_names(self) -> None:
        menu = QMenu(self)
        for group in self._groups:
            place = menu.addMenu(self._kit.say(group.title)) if len(self._groups) > 1 else menu
            for journal in group.journals:
                place.addAction(self._kit.say(journal.title), partial(self.show_journal, journal.key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._fold.mapToGlobal(self._fold.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of registers gives way first."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._kit.theme.px(940)
        self._panel.setVisible(not narrow)
        self._fold.setVisible(narrow)
