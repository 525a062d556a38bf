"""The names behind a number: class, name, and whether somebody came or left since the other day."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.chips import ChipPainter
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import EmptyState
from sppk_desktop.ui.parts import button, clear, column, frame, hairline, label, picture, row, show_if
from sppk_desktop.ui.passport.asks import NameShown, NamesShown
from sppk_desktop.ui.passport.named import FORM

Index = QModelIndex | QPersistentModelIndex
_HEADS = (T("Class"), T("Name", "of a person"), T("Change", "since another day"))


class NameModel(QAbstractTableModel):
    """The names, all in memory: at most as many as the school has children."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.names: list[NameShown] = []

    def show_names(self, names: list[NameShown]) -> None:
        """Other names."""
        self.beginResetModel()
        self.names = names
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One row a name."""
        return 0 if parent.isValid() else len(self.names)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Class, name, change."""
        return len(_HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text."""
        name = self.names[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return name.name
        if role == Qt.ItemDataRole.DisplayRole:
            return (name.classes, name.name, name.change)[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._kit.say(_HEADS[section])
        return None


class NamePainter(QStyledItemDelegate):
    """Class bold and muted, name, chip."""

    def __init__(self, kit: Kit, view: QTableView) -> None:
        super().__init__(view)
        self._view, self._chips = view, ChipPainter(kit)
        theme, tokens = kit.theme, kit.theme.tokens
        self._plain, self._bold, self._pad = theme.font(), theme.font(bold=True), theme.px(8)
        self._colors = {name: QColor(getattr(tokens, name)) for name in ("text", "muted", "selection", "hairline", "accent")}
        self._words = {
            "came": Chip(kit.say(T("came", "change")), Tone.INFO),
            "left": Chip(kit.say(T("left", "change")), Tone.NEUTRAL),
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        area = option.rect
        if self._view.selectionModel().isRowSelected(index.row(), QModelIndex()):
            painter.fillRect(area, self._colors["selection"])
            if index.column() == 0:
                painter.fillRect(area.left(), area.top(), 3, area.height(), self._colors["accent"])
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, self._colors["hairline"])
        inside = area.adjusted(self._pad, 0, -self._pad, -1)
        text = str(index.data() or "")
        if index.column() == 2:
            if text in self._words:
                painter.save()
                self._chips.paint(painter, inside, [self._words[text]], icons=False)
                painter.restore()
            return
        first = index.column() == 0
        painter.setFont(self._bold if first else self._plain)
        painter.setPen(self._colors["muted" if first else "text"])
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


class NameView(QTableView):
    """Enter and double click open a card; Escape goes back to the figures."""

    opened = Signal(str, int)
    escaped = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.rows = NameModel(kit, self)
        self.setModel(self.rows)
        self.setItemDelegate(NamePainter(kit, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(kit.say(T("Names behind the number")))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(kit.theme.px(29))
        heads = self.horizontalHeader()
        heads.setFixedHeight(kit.theme.px(29))
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(2, heads.fontMetrics().horizontalAdvance(kit.say(_HEADS[2])) + kit.theme.px(24))
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def _open(self, at: int) -> None:
        if 0 <= at < len(self.rows.names):
            name = self.rows.names[at]
            self.opened.emit(name.kind, name.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


_COUNTS = {"child": T("{n} pupils", "listed"), "family": T("{n} families", "listed"), "person": T("{n} adults", "listed")}

_IN_THEM = T("{n} children in them", "of families")


class NamesPane(QWidget):
    """The chosen number: its title, how many, who is new and who is gone, the names."""

    escaped = Signal()
    print_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        kit, px = desk.kit, desk.kit.theme.px
        self._kit = kit
        self._told: NamesShown | None = None
        self._title = label(kit, "", "panel", wrap=True)
        self._line = label(kit, "", "muted", wrap=True)
        self._place = row(gap=0)
        self.view = NameView(kit)
        self.view.opened.connect(desk.open)
        self.view.escaped.connect(self.escaped)
        self._note = label(kit, T("Looking at these names is written into the journal."), "small", wrap=True)
        self._lock = picture(kit, "lock", 16)
        self.print_button = button(kit, T("Print the list…"), None, "text", "printer")
        forms = QMenu(self.print_button)
        for option in FORM.options:
            forms.addAction(kit.say(option.label), partial(self.print_asked.emit, option.code))
        self.print_button.setMenu(forms)
        foot = row(self._lock, self._note, self.print_button, gap=px(8), margins=(px(14), px(4), px(6), px(4)))
        foot.setStretch(1, 1)
        self._foot = frame("plain", foot)
        head = column(self._title, self._line, self._place, gap=px(4), margins=(px(16), px(12), px(16), px(10)))
        self._empty = EmptyState(
            kit, T("Choose a number"), T("The names behind it are shown here. Arrow keys go from number to number."), "people"
        )
        self._full = QWidget()
        top = QWidget()
        top.setLayout(head)
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        whole = column(top, hairline(), self.view, hairline(), self._foot, gap=0)
        whole.setStretch(2, 1)
        self._full.setLayout(whole)
        panel = frame("panel", column(self._empty, self._full, gap=0, margins=(1, 1, 1, 1)))
        self.setLayout(column(panel, gap=0))
        self.setFocusProxy(self.view)
        self.clear()

    def clear(self) -> None:
        """No number is chosen."""
        self._told = None
        self.view.rows.show_names([])
        self._full.hide()
        show_if(self._empty, True)

    def show_names(self, told: NamesShown, line: Phrase | str, *, named: bool = True, title: Phrase | str = "",
                   prints: bool = False) -> None:  # fmt: skip
        """Other names; ``named`` false says that this reader sees the number only, ``prints`` that the list has a paper."""
        self._told = told
        self._title.setText(self._kit.say(title) or told.title)
        count = _COUNTS[told.per].filled(n=sum(name.change != "left" for name in told.names))
        if told.children:
            count = T("{families}, {children}", families=count, children=_IN_THEM.filled(n=told.children))
        said = T("{count} · {line}", count=count, line=line) if named else T("Only the number is shown to your role.")
        self._line.setText(self._kit.say(said))
        clear(self._place)
        if named and (told.came or told.left):
            self._add_segments(told)
        for part in (self._lock, self._note):
            show_if(part, told.protected and named)
        show_if(self.print_button, named and prints)
        show_if(self._foot, named and (told.protected or prints))
        self.view.setColumnHidden(2, not (told.came or told.left))
        self.view.setColumnWidth(0, self._kit.theme.characters(7 if told.per == "child" else 12))
        self._show("all")
        self._empty.hide()
        show_if(self._full, True)

    def _add_segments(self, told: NamesShown) -> None:
        say, here = self._kit.say, sum(name.change != "left" for name in told.names)
        parts = [
            Part("all", say(T("All {count}", count=here))),
            Part("came", say(T("Came {count}", count=told.came))),
            Part("left", say(T("Left {count}", count=told.left))),
        ]
        segments = Segments(self._kit, parts)
        segments.set_codes(["all"])
        segments.chosen.connect(lambda: self._show(str((segments.codes or ["all"])[0])))
        self._place.addWidget(segments)

    def _show(self, which: str) -> None:
        names = list(self._told.names) if self._told is not None else []
        kept = [name for name in names if (name.change != "left" if which == "all" else name.change == which)]
        self.view.rows.show_names(kept)
