"""A list and the card of its chosen row side by side; on a small page the card takes the list's place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from sppk_desktop.core.cards import Card
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.cards import CardView
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.parts import ButtonLook, button, clear, column, label, picture, row
from sppk_desktop.ui.table import ListView

_LIST_LEAST: Final = 440  # drawn pixels a list needs beside a card
_CARD: Final = 480
_CARD_LEAST: Final = 370
_REST: Final = 200


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do with a record: text, icon, deed."""

    text: Phrase
    icon: str
    do: Callable[[int], object]
    look: ButtonLook = "outlined"


@dataclass(frozen=True, slots=True)
class CardActions:
    """What stands below a card: buttons, a menu of what is rarer, and the one primary."""

    buttons: Sequence[Action] = ()
    menu: Sequence[Action | None] = ()  # None is a separator
    primary: Action | None = None


@dataclass(frozen=True)
class Subject:
    """One list of the register with its cards."""

    key: str
    kind: str
    title: Phrase
    rows: RowSource
    count: Phrase
    empty: Phrase
    actions: Callable[[int], CardActions]
    search: Phrase | None = None
    new: Deed | None = None
    beside: Callable[[str], tuple[int, Sequence[tuple[int, str]]]] | None = None  # families that fit the search, too
    warm: Callable[[], object] | None = None  # done once, when nobody waits
    lists: bool = True  # whether the register's further lists are offered beside it


class ListAndCard(QWidget):
    """``show_record`` shows a card even when the list does not hold it now."""

    lists_asked = Signal(QPushButton)
    import_asked = Signal()

    def __init__(self, desk: Desk, subject: Subject, card: Callable[[str, int], Card], *, importing: bool = False) -> None:
        super().__init__()
        self._desk, self.subject, self._card = desk, subject, card
        kit, px = desk.kit, desk.kit.theme.px
        self.list = ListView(desk, subject.rows, subject.key, count=subject.count, search=subject.search)
        self.card = CardView(kit, desk.today, desk.open)
        self._back = button(kit, T("Back to the list"), self.show_list, "text", "left")
        self._card_side = QWidget()
        self._card_side.setLayout(column(self._back, self.card, gap=px(4)))
        self._body = row(self.list, self._card_side, gap=px(12))
        self._body.setStretch(0, 1)
        self.setLayout(self._body)
        self._folded = False
        self._card_open = False
        self._untold: int | None = None
        self.setFocusProxy(self.list.search)
        self.panes = (self.list.grid, self.card)
        self._buttons(importing)
        self._families = row(gap=px(8))
        if subject.beside is not None:
            self._beside = QWidget()
            self._beside.setLayout(self._families)
            self._beside.setMinimumWidth(kit.theme.characters(18))
            self._beside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.list.set_foot(self._beside)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._show_beside)
        self.list.search.textChanged.connect(lambda _: self._rest.start())
        self.list.chosen.connect(self._chosen)
        self.list.unchosen.connect(self._forget)
        self.list.opened.connect(self._opened)
        self._fold()
        if subject.warm is not None:
            QTimer.singleShot(_REST, self, subject.warm)

    def _buttons(self, importing: bool) -> None:
        kit, subject = self._desk.kit, self.subject
        made = [self.list.columns_button]
        if subject.lists:
            made.append(self._lists_button())
        if importing:
            made.append(button(kit, T("Import"), self.import_asked.emit, "text", "import"))
        if subject.new is not None:
            made.append(button(kit, subject.new.text, subject.new.do, "outlined", "plus"))
        self.list.set_actions(*made)
        if importing:
            self.list.set_empty(subject.empty, deed=Deed(T("Import"), self.import_asked.emit), deed_icon="import")
        else:
            self.list.set_empty(subject.empty, deed=subject.new)

    def _lists_button(self) -> QPushButton:
        lists = button(
            self._desk.kit, T("Lists"), None, "text", "list", T("Families, adults, classes, staff, school years, doubles")
        )
        lists.clicked.connect(lambda: self.lists_asked.emit(lists))
        return lists

    # --- the card ---

    def show_record(self, id: int) -> None:  # noqa: A002
        """Choose the record in the list; if filters hide it, its card is shown all the same."""
        self.list.select(id)
        self._untold = None
        if self._folded:
            self._opened(id)
        else:
            self._show_card(id)

    def reload(self) -> None:
        """Read list and card anew after a change."""
        self.list.reload()
        if self.card.link is not None:
            self._show_card(self.card.link.id)

    def _chosen(self, id: int) -> None:  # noqa: A002
        if self.isHidden():
            self._untold = id  # another list took this one's place before the row was told: nobody would see that card
            return
        if self.card.link is None or self.card.link.id != id:
            self._show_card(id)

    def showEvent(self, event: QShowEvent) -> None:
        """A list that comes back shows the card it owes."""
        super().showEvent(event)
        if (owed := self._untold) is not None:
            self._untold = None
            self._chosen(owed)

    def _show_card(self, id: int) -> None:  # noqa: A002
        card = self._card(self.subject.kind, id)
        self.card.show_card(card)
        self._show_actions(card.header.id)

    def _forget(self) -> None:
        self.card.clear()
        self.card.set_actions()

    def _show_actions(self, id: int) -> None:  # noqa: A002
        kit, told = self._desk.kit, self.subject.actions(id)
        items: list[QWidget | None] = [
            button(kit, action.text, partial(action.do, id), action.look, action.icon) for action in told.buttons
        ]
        if told.menu:
            more = button(kit, T("More", "menu"), None, "outlined", "more")
            more.clicked.connect(lambda: self._open_menu(more, told.menu, id))
            items.append(more)
        items.append(None)
        if (primary := told.primary) is not None:
            items.append(button(kit, primary.text, partial(primary.do, id), "primary", primary.icon))
        self.card.set_actions(*items)

    def _open_menu(self, at: QPushButton, actions: Sequence[Action | None], id: int) -> None:  # noqa: A002
        menu = QMenu(self)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                icon = self._desk.kit.icon(action.icon)
                menu.addAction(icon, self._desk.kit.say(action.text), partial(action.do, id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # --- families that fit the search, too ---

    def _show_beside(self) -> None:
        if self.subject.beside is None:
            return
        clear(self._families)
        typed = self.list.search.text()
        count, first = self.subject.beside(typed) if typed.strip() else (0, ())
        if not count:
            return
        kit = self._desk.kit
        found = label(kit, T("Families: {count}", count=count), "bold")
        self._families.addWidget(picture(kit, "house"))
        self._families.addWidget(found)
        room = self._beside.width() - found.sizeHint().width() - kit.theme.px(40)
        for id_, name in first:
            made = button(kit, name, partial(self._desk.open, "family", id_), "link")
            room -= made.sizeHint().width() + self._families.spacing()
            if room < 0:
                made.deleteLater()
                break
            self._families.addWidget(made)
        self._families.addStretch(1)

    # --- room ---

    def _opened(self, id: int) -> None:  # noqa: A002
        self._card_open = True
        self._show_card(id)
        self._fold()
        self.card.setFocus()

    def show_list(self) -> None:
        """From the card back to the list, on a small page."""
        self._card_open = False
        self._fold()
        self.list.grid.setFocus()

    def _fold(self) -> None:
        self._back.setVisible(self._folded)
        self._card_side.setVisible(not self._folded or self._card_open)
        self.list.setVisible(not self._folded or not self._card_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card takes a bit more than a third; below that it folds away."""
        super().resizeEvent(event)
        px, wide = self._desk.kit.theme.px, event.size().width()
        self._folded = wide < px(_LIST_LEAST) + px(_CARD_LEAST)
        if self._folded:
            self._card_side.setMinimumWidth(0)
            self._card_side.setMaximumWidth(16_777_215)
        else:
            self._card_side.setFixedWidth(max(px(_CARD_LEAST), min(px(_CARD), round(wide * 0.36))))
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the card to the list."""
        if event.key() == Qt.Key.Key_Escape and (self._card_open or self.card.isAncestorOf(self.focusWidget() or self)):
            self.show_list()
        else:
            super().keyPressEvent(event)
