"""The tab «Social passport»: figures of a day at the left, the names behind the chosen number at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget
from shiboken6 import isValid

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors import editor_for
from sppk_desktop.ui.messages import Deed, EmptyState, Message, MessageBar
from sppk_desktop.ui.parts import column, frame, hairline, label, restyle, row, show_if
from sppk_desktop.ui.passport.asks import Book
from sppk_desktop.ui.passport.deed_menu import DeedMenu
from sppk_desktop.ui.passport.figures import Figures
from sppk_desktop.ui.passport.names import NamesPane

_DAY: Final = Field(Kind.DATE, T("As of"), "day", required=True)
_BEFORE: Final = Field(Kind.DATE, T("compared with"), "before")
_BY: Final = {
    "nothing": T("Without columns"),
    "band": T("By grade band"),
    "parallel": T("By parallel"),
    "class": T("By class"),
    "sex": T("By sex"),
}
_SIDE: Final = 390


class PassportPage(QWidget):
    """A day is counted beside the window, anew when the tab is shown and anything was written since.

    On a small page the names take the place of the figures.
    """

    def __init__(self, desk: Desk, book: Book, more: Callable[[PassportPage], list[QWidget]] | None = None) -> None:
        super().__init__()
        self.desk, self.kit, self._book = desk, desk.kit, book
        self._by, self._zeros = "band", False
        self._list: tuple[str, int | None] = ("", None)
        self._asked: tuple[date | None, ...] = ()  # the days that are being counted
        self.print_list: Callable[[str, int | None, str], object] | None = None
        """Prints the list behind a number; whoever joins the papers sets it."""
        self._folded = False
        self._build(more(self) if more is not None else [])
        self.reload()

    # What is asked ------------------------------------------------------------------------------------------------------

    @property
    def day(self) -> date:
        """The day the figures are of."""
        told = self._day.value()
        return told if isinstance(told, date) else self.desk.today()

    @property
    def before(self) -> date | None:
        """The day it is compared with."""
        told = self._before.value()
        return told if isinstance(told, date) and told != self.day else None

    @property
    def by(self) -> str:
        """What the columns are."""
        return self._by

    @property
    def by_title(self) -> Phrase:
        """The same in words."""
        return _BY[self._by]

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        if self.covering is not None:
            return tuple(getattr(self.covering, "panes", ()))
        return (self.figures.left, self.names.view)

    @property
    def counting(self) -> bool:
        """Whether the day that was asked for is still being counted."""
        return bool(self._asked)

    def reload(self) -> None:
        """Show what is written down now; not while another page lies over the figures."""
        self._book.renew()
        if self.covering is None:
            self._show()

    def _show(self) -> None:
        days = (self.day, self.before)
        if not self._book.holds(*days):
            self._count(days)
            return
        self._asked = ()
        sheet = self._book.sheet(self.day, self.before, self._by, zeros=self._zeros)
        self.names.clear()
        self.figures.show_sheet(sheet)
        show_if(self.figures, bool(sheet.rows))
        show_if(self._nothing, not sheet.rows)
        self._warn()
        parts = len(sheet.columns) and self._by != "sex"
        once = _ONCE_YOUNGEST if self._book.adds_up else _ONCE
        self._foot.setText(self.kit.say(once if parts else _ONCE_PLAIN))

    def _count(self, days: tuple[date | None, ...]) -> None:
        """Until they are counted the figures of before stay; their names cannot be asked for."""
        if days == self._asked:
            return
        self._asked = days
        self.names.clear()
        self._foot.setText(self.kit.say(T("Counting…")))
        self.desk.run(T("Counting the passport"), self._book.counting(*days), lambda _: self._counted(days))

    def _counted(self, days: tuple[date | None, ...]) -> None:
        if days == self._asked and isValid(self):
            self._asked = ()
            self._show()

    def _warn(self) -> None:
        warnings = self._book.sheet(self.day, self.before, self._by, zeros=self._zeros).warnings
        if not warnings:
            self.message.clear()
            return
        first = warnings[0]
        deeds = [Deed(T("Show the list"), lambda: self._show_missing(first.key, first.text))]
        if len(warnings) > 1:
            deeds.append(Deed(T("{n} more", "warnings", n=len(warnings) - 1), self._open_warnings))
        self.message.show_message(Message(first.text, "", "careful", tuple(deeds)))

    def _open_warnings(self) -> None:
        self._warn()
        menu = QMenu(self)
        for warned in self._book.sheet(self.day, self.before, self._by, zeros=self._zeros).warnings:
            action = menu.addAction(self.kit.say(warned.text))
            action.triggered.connect(lambda _=False, told=warned: self._show_missing(told.key, told.text))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.message.mapToGlobal(self.message.rect().bottomLeft()))

    def _show_missing(self, key: str, text: Phrase) -> None:
        self._warn()
        self.figures.choice.clear()
        told = self._book.missing(self.day, key)
        self.names.show_names(told, text, title=T("Not filled in"))
        self._unfold()

    def _chosen(self, code: str, part: int) -> None:
        if self.counting:
            return
        day = self.day
        named = self._book.may_name(code, day)
        told = self._book.names(day, self.before, self._by, code, None if part < 0 else part)
        line: Phrase | str = T("as of {day}", day=dates.short(day))
        if part >= 0 and self.figures.model.sheet is not None:
            line = T("{column}, as of {day}", column=self.figures.model.sheet.columns[part], day=dates.short(day))
        self._list = (code, None if part < 0 else part)
        self.names.show_names(told, line, named=named, prints=self.print_list is not None)

    def _print_list(self, form: str) -> None:
        if self.print_list is not None and self._list[0]:
            self.print_list(*self._list, form)

    # Pages above the figures --------------------------------------------------------------------------------------------

    def cover(self, page: QWidget) -> None:
        """Lay a page of its own (the class grid, the catalogues, the charts) over the figures."""
        self._uncover()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.setFocus()

    def uncover(self) -> None:
        """Back to the figures, counted anew."""
        if self._uncover():
            self.reload()
            self.figures.setFocus()

    @property
    def covering(self) -> QWidget | None:
        """The page that lies over the figures."""
        page = self._stack.currentWidget()
        return page if page is not self._main else None

    def _uncover(self) -> bool:
        page = self.covering
        if page is None:
            return False
        self._stack.setCurrentWidget(self._main)
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        self.setFocusProxy(self.figures)
        return True

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self, more: list[QWidget]) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._day, self._before = editor_for(_DAY, kit), editor_for(_BEFORE, kit)
        self._day.set_value(self.desk.today())
        for editor in (self._day, self._before):
            editor.changed.connect(self._day_changed)
            editor.setFixedWidth(kit.theme.characters(18))
        self._pill = QPushButton()
        self._pill.setProperty("look", "pill")
        self._pill.setAutoDefault(False)
        self._pill.setIcon(kit.icon("down", color="muted"))
        self._pill.setIconSize(QSize(px(14), px(14)))
        self._pill.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._pill.clicked.connect(self._choose_by)
        self._pill.setText(kit.say(_BY[self._by]))
        restyle(self._pill, "filtering", "true")
        asked = label(kit, _DAY.label, "muted"), label(kit, _BEFORE.label, "muted")
        self._more = more
        self._head_folded = False
        self._asks = row(asked[0], self._day, asked[1], self._before, self._pill, None, gap=px(8))
        self._deeds = row(None, *more, gap=px(8))
        head = self._head = row(self._asks, self._deeds, gap=px(8))
        self.message = MessageBar(kit)
        self.figures, self.names = Figures(kit), NamesPane(self.desk)
        self.figures.chosen.connect(self._chosen)
        self.figures.entered.connect(self._unfold)
        self.names.escaped.connect(self._fold_back)
        self.names.print_asked.connect(self._print_list)
        self._foot = label(kit, "", "small", wrap=True)
        note = row(self._foot, gap=0, margins=(px(14), px(8), px(14), px(8)))
        self._nothing = EmptyState(
            kit, T("No category is written down as of this day."),
            T("Categories are entered class by class in the grid, on the card of a child or a family, or come back with the "
              "sheets of the class teachers: the button «Fill in»."), "people",
        )  # fmt: skip
        show_if(self._nothing, False)  # until the day was counted nobody knows
        table = column(self.figures, self._nothing, hairline(), note, gap=0, margins=(1, 1, 1, 1))
        table.setStretch(0, 1)
        table.setStretch(1, 1)
        self._table = frame("panel", table)
        body = row(self._table, self.names, gap=px(12))
        body.setStretch(0, 1)
        self._main = QWidget()
        whole = column(head, self.message, body, gap=px(10))
        whole.setStretch(2, 1)
        self._main.setLayout(whole)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._main)
        self.setLayout(column(self._stack, gap=0))
        self.setFocusProxy(self.figures)
        again = QShortcut(QKeySequence("F5"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.activated.connect(self.reload)

    def _day_changed(self) -> None:
        if isinstance(self._day.value(), date) and self._before.unclear is None:
            self._show()

    def _choose_by(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, title in _BY.items():
            action = QAction(self.kit.say(title), menu, checkable=True)
            action.setChecked(key == self._by)
            action.triggered.connect(lambda _=False, key=key: self.break_down(key))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        every = QAction(self.kit.say(T("Also lines with nobody")), menu, checkable=True)
        every.setChecked(self._zeros)
        every.toggled.connect(self._show_zeros)
        menu.addAction(every)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._pill.mapToGlobal(self._pill.rect().bottomLeft()))

    def break_down(self, by: str) -> None:
        """Other columns."""
        self._by = by
        self._pill.setText(self.kit.say(_BY[by]))
        self._show()

    def compare(self, before: date | None) -> None:
        """Compare with another day."""
        self._before.set_value(before)
        self._show()

    def _show_zeros(self, on: bool) -> None:
        self._zeros = on
        self._show()

    # Room ---------------------------------------------------------------------------------------------------------------

    def _unfold(self) -> None:
        if self._folded:
            self._table.hide()
            self.names.show()
        self.names.view.setFocus()

    def _fold_back(self) -> None:
        self._table.show()
        self.names.setVisible(not self._folded)
        self.figures.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names take a bit less than a third; on a small page they fold away and Enter shows them."""
        super().resizeEvent(event)
        px, wide = self.kit.theme.px, event.size().width()
        self._fold_head(wide)
        folded = wide < px(860)
        self.names.setMinimumWidth(0 if folded else px(_SIDE))
        self.names.setMaximumWidth(16_777_215 if folded else px(_SIDE))
        if folded != self._folded:
            self._folded = folded
            self._fold_back()

    def _fold_head(self, wide: int) -> None:
        """Buttons without room move into the menu beside them, then all of them go below the days."""
        menus = [made for made in self._more if isinstance(made, DeedMenu)]
        others = [made for made in self._more if made.property("folds")]
        if not menus:
            return
        gap = self._head.spacing()
        needed = self._asks.sizeHint().width() + self._deeds.sizeHint().width() + gap
        foldable = sum(made.sizeHint().width() + gap for made in others)
        if self._head_folded:
            needed += foldable
        below = needed - foldable > wide
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        if (folded := needed > wide) != self._head_folded:
            self._head_folded = folded
            menus[0].fold(folded=folded)
            for made in others:
                made.setVisible(not folded)


_ONCE: Final = T("A family is counted once: the columns of a family line may add up to more than its total.")
_ONCE_YOUNGEST: Final = T("A family stands in the column of its youngest child only, so that the columns make the total.")
_ONCE_PLAIN: Final = T("A family is counted once, however many of its children study here.")
