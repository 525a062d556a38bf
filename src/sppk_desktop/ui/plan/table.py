"""The plan as a table by section: texts are edited in place, rows dragged or stepped with Alt and arrows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from sppk_desktop.core.plans import SectionShown
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit

_LINE: Final = Qt.ItemDataRole.UserRole
_SECTION: Final = Qt.ItemDataRole.UserRole + 1
COLUMNS: Final = (
    ("", T("№"), 5),
    ("content", T("Content of the work"), 0),
    ("aim", T("Aim"), 16),
    ("for_whom", T("For whom"), 15),
    ("form", T("Form"), 15),
    ("term", T("Term"), 12),
    ("responsible", T("Responsible"), 18),
    ("expected", T("Expected result"), 24),
    ("done", T("Fulfilment"), 23),
)
_CONTENT: Final = 34
"""Characters the work itself needs before another column may stand beside it."""
_FIRST_TO_GO: Final = ("aim", "expected", "for_whom", "form", "responsible")
"""Columns that hide while there is no room, in this order; the pane below says them all."""
IN_PLACE: Final = ("content", "aim", "for_whom", "responsible", "expected")
_STATE_COLORS: Final = {"done": "done", "late": "danger"}


class PlanTable(QTreeWidget):
    """``changed`` is a text edited in place, ``placed`` a row dropped (0: at the end), ``stepped`` Alt and an arrow."""

    chosen = Signal(int)
    opened = Signal(int)
    edited = Signal(int, str, str)
    placed = Signal(int, str, int)
    stepped = Signal(int, int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._filling = kit, False
        self.setColumnCount(len(COLUMNS))
        self.setHeaderLabels([kit.say(title) for _, title, _ in COLUMNS])
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(kit.say(T("Annual plan by section")))
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        for at, (_, _, width) in enumerate(COLUMNS):
            if width:
                self.setColumnWidth(at, kit.theme.characters(width))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._edited)
        self.currentItemChanged.connect(lambda item, _: self._chosen(item))
        self.itemDoubleClicked.connect(lambda item, _: self._open(item))

    @property
    def section(self) -> str | None:
        """The section of the row one stands in."""
        item = self.currentItem()
        return str(item.data(0, _SECTION)) if item is not None else None

    def show_sections(
        self, sections: Sequence[SectionShown], *, editable: bool, movable: bool, chosen: int | None = None
    ) -> None:
        """Show the whole plan; the place one stood at is kept."""
        self._filling = True
        scrolled = self.verticalScrollBar().value()
        self.clear()
        for section in sections:
            self._add_band(section)
            for line in section.lines:
                texts = [line.number, *(line.texts[key] for key, _, _ in COLUMNS[1:-1]), line.status]
                item = QTreeWidgetItem(texts)
                item.setData(0, _LINE, line.id)
                item.setData(0, _SECTION, section.code)
                flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
                item.setFlags(
                    flags
                    | (Qt.ItemFlag.ItemIsEditable if editable else flags)
                    | (Qt.ItemFlag.ItemIsDragEnabled if movable else flags)
                )
                for at in range(1, len(COLUMNS)):
                    item.setToolTip(at, texts[at])
                item.setForeground(0, self._kit.theme.color("muted"))
                if color := _STATE_COLORS.get(line.state):
                    item.setForeground(len(COLUMNS) - 1, self._kit.theme.color(color))
                    icon = {"done": "check", "late": "warning"}[line.state]
                    item.setIcon(len(COLUMNS) - 1, self._kit.icon(icon, 14, color))
                item.setSizeHint(0, QSize(0, self._kit.theme.px(32)))
                self.addTopLevelItem(item)
                if line.id == chosen:
                    self.setCurrentItem(item)
        self.verticalScrollBar().setValue(scrolled)
        self._filling = False

    def _add_band(self, section: SectionShown) -> None:
        share = "" if section.percent is None else f" · {section.done} / {len(section.lines)} ({section.percent} %)"
        band = QTreeWidgetItem([section.title + share])
        band.setData(0, _SECTION, section.code)
        band.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled)
        font = self._kit.theme.font(bold=True)
        band.setFont(0, font)
        for at in range(len(COLUMNS)):
            band.setBackground(at, self._kit.theme.color("sunk"))
        band.setSizeHint(0, QSize(0, self._kit.theme.px(32)))
        self.addTopLevelItem(band)
        band.setFirstColumnSpanned(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the lesser columns hide rather than the work be cut."""
        super().resizeEvent(event)
        characters = self._kit.theme.characters
        room = self.viewport().width() - characters(_CONTENT) - sum(characters(width) for _, _, width in COLUMNS)
        widths = {key: characters(width) for key, _, width in COLUMNS}
        places = {key: at for at, (key, _, _) in enumerate(COLUMNS)}
        for key in _FIRST_TO_GO:
            self.setColumnHidden(places[key], room < 0)
            room += widths[key] if room < 0 else 0

    def focus(self, line_id: int) -> bool:
        """Go to a line."""
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            if item is not None and item.data(0, _LINE) == line_id:
                self.setCurrentItem(item)
                return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here by the keyboard stands on a line."""
        super().focusInEvent(event)
        if self._line(self.currentItem()) is None:  # Qt goes to the first row, which is a heading
            lines = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
            if first := next((item for item in lines if self._line(item) is not None), None):
                self.setCurrentItem(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and arrows step the line, Enter opens it, F2 edits the text."""
        item, key = self.currentItem(), Qt.Key(event.key())
        line = self._line(item)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if line is not None:
                self.stepped.emit(line, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != QAbstractItemView.State.EditingState:
            self._open(item)
        elif key == Qt.Key.Key_F2 and self.currentColumn() < 1 and item is not None and line is not None:
            self.editItem(item, 1)
        else:
            super().keyPressEvent(event)

    def edit(self, index: QModelIndex | QPersistentModelIndex, *how: Any) -> bool:  # type: ignore[override]
        """Only plain texts are edited in place."""
        if how and COLUMNS[index.column()][0] not in IN_PLACE:
            return False
        return bool(super().edit(index, *how))

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where the row was dropped; the plan is shown anew by whoever keeps it."""
        line = self._line(self.currentItem())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if line is None:
            return
        target = self.itemAt(event.position().toPoint())
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        if target is not None and (below or self._line(target) is None):
            following = self.itemBelow(target)
            same = following is not None and following.data(0, _SECTION) == target.data(0, _SECTION)
            self.placed.emit(line, str(target.data(0, _SECTION)), (self._line(following) or 0) if same else 0)
        elif target is not None:
            self.placed.emit(line, str(target.data(0, _SECTION)), self._line(target) or 0)

    def _edited(self, item: QTreeWidgetItem, at: int) -> None:
        line = self._line(item)
        if not self._filling and line is not None and COLUMNS[at][0] in IN_PLACE:
            self.edited.emit(line, COLUMNS[at][0], item.text(at))

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        line = self._line(item)
        if not self._filling and line is not None:
            self.chosen.emit(line)

    def _open(self, item: QTreeWidgetItem | None) -> None:
        line = self._line(item)
        if line is not None:
            self.opened.emit(line)

    @staticmethod
    def _line(item: QTreeWidgetItem | None) -> int | None:
        return item.data(0, _LINE) if item is not None else None
