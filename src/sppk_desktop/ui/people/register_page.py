"""The tab of pupils and families: its lists, its plain pages, and the form that is open above them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from sppk_desktop.core.cards import Card
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import button, column, label, row
from sppk_desktop.ui.people.form_page import Entry, FormPage
from sppk_desktop.ui.people.list_and_card import ListAndCard, Subject
from sppk_desktop.ui.values import Lookups


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A page of the tab without cards: classes, staff, school years, doubles."""

    key: str
    title: Phrase
    icon: str
    make: Callable[[], QWidget]


class RegisterPage(QWidget):
    """Shows one list at a time. A form covers it until it is saved or closed, and is destroyed then."""

    changed = Signal()
    import_asked = Signal()

    def __init__(self, desk: Desk, subjects: Sequence[Subject], pages: Sequence[PlainPage], card: Callable[[str, int], Card],
                 lookups: Lookups, *, importing: bool = False) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._card, self._lookups, self._importing = desk, card, lookups, importing
        self._subjects = {subject.key: subject for subject in subjects}
        self._pages = {page.key: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.setLayout(column(self._stack))
        self._forms: list[QWidget] = []
        self._at = ""
        self.resume: Callable[[str, int | None], object] = lambda _screen, _id: None
        """Opens the form a draft belongs to; whoever makes the forms sets it."""
        new = QShortcut(QKeySequence("Ctrl+N"), self)
        new.activated.connect(self._new)
        self.show_list(subjects[0].key)

    # --- lists ---

    def show_list(self, key: str) -> QWidget:
        """Show a list or a plain page; open forms keep their drafts and go."""
        while self._forms:
            self._close_form(self._forms[-1])
        if key not in self._made:
            made = self._make(key)
            self._made[key] = made
            self._stack.addWidget(made)
        self._at = key
        page = self._made[key]
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        return page

    def _make(self, key: str) -> QWidget:
        if key in self._subjects:
            page = ListAndCard(self._desk, self._subjects[key], self._card, importing=self._importing and key == "pupils")
            page.lists_asked.connect(self._open_lists)
            page.import_asked.connect(self.import_asked)
            return page
        plain, kit = self._pages[key], self._desk.kit
        lists = button(kit, T("Lists"), None, "text", "list")
        lists.clicked.connect(lambda: self._open_lists(lists))
        whole = QWidget()
        inner = plain.make()
        whole.setLayout(column(row(label(kit, plain.title, "page"), None, lists), inner, gap=kit.theme.px(8)))
        whole.setFocusProxy(inner)
        return whole

    def _open_lists(self, at: QPushButton) -> None:
        menu, kit = QMenu(self), self._desk.kit
        icons = {"pupils": "person", "families": "house", "persons": "people"}
        for subject in self._subjects.values():
            menu.addAction(kit.icon(icons.get(subject.key, "list")), kit.say(subject.title),
                           lambda key=subject.key: self.show_list(key))  # fmt: skip
        menu.addSeparator()
        for page in self._pages.values():
            menu.addAction(kit.icon(page.icon), kit.say(page.title), lambda key=page.key: self.show_list(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through."""
        page = self._stack.currentWidget()
        return page.panes if isinstance(page, ListAndCard) else ()

    def show_record(self, kind: str, id: int) -> None:  # noqa: A002
        """Show the card of a pupil, a family or an adult."""
        key = next(subject.key for subject in self._subjects.values() if subject.kind == kind)
        page = self.show_list(key)
        assert isinstance(page, ListAndCard)
        page.show_record(id)

    def reload(self) -> None:
        """Read anew what is shown; other lists are made anew when they are shown next."""
        for key, made in list(self._made.items()):
            if isinstance(made, ListAndCard) and key == self._at:
                made.reload()
            elif isinstance(made, ListAndCard):
                made.list.reload()
        self.changed.emit()

    # --- forms ---

    def ask(self, entry: Entry, then: Callable[[int], object] | None = None) -> FormPage:
        """Open a form above the lists. ``then`` gets the id of the saved record; else its own card is shown."""
        page = FormPage(self._desk, entry, self._lookups)
        page.closed.connect(lambda: self._close_form(page))

        def saved(id_: int) -> None:
            self._close_form(page)
            self.reload()
            if then is not None:
                then(id_)

        page.saved.connect(saved)
        self.cover(page)
        return page

    def cover(self, page: QWidget) -> None:
        """Put a page of its own (a form, a merge) above the lists."""
        self._forms.append(page)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def uncover(self, page: QWidget) -> None:
        """Take it away again."""
        self._close_form(page)

    def _close_form(self, page: QWidget) -> None:
        if page in self._forms:
            self._forms.remove(page)
            if isinstance(page, FormPage):
                page.form.close_record()
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
            under = self._forms[-1] if self._forms else self._made[self._at]
            self._stack.setCurrentWidget(under)
            under.setFocus()  # else the keyboard would fall to the first tab of the window

    def _new(self) -> None:
        subject = self._subjects.get(self._at)
        if subject is not None and subject.new is not None and not self._forms:
            subject.new.do()
