"""The lazy table model: the order of ids at once, the cells in chunks as they come into sight; SQL sorts and searches."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Column, Request, RowSource
from sppk_desktop.core.words import Phrase

CHUNK: Final = 24
"""Rows fetched at once until the view has told how many it shows; richer cells cost about 70 microseconds a row."""
_FEW: Final = 200
"""Up to so many rows are exchanged one for the other."""
FIRST: Final = 48
"""While typing only so many ids are asked for; the rest follows when the fingers rest."""

Reading = Callable[[], AbstractContextManager[Any]]
"""``store.reading``: a session of the database that only reads."""
Index = QModelIndex | QPersistentModelIndex
FIGURES: Final = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.MONEY})


class RowModel(QAbstractTableModel):
    """What a `RowSource` gives, as Qt wants to see it."""

    def __init__(self, rows: RowSource, reading: Reading,
                 cell: Callable[[Column, Any], str], say: Callable[[Phrase | str], str], parent: QObject) -> None:  # fmt: skip
        super().__init__(parent)
        self.columns: Sequence[Column] = tuple(rows.columns)
        self.request = Request()
        self._rows, self._reading, self._cell, self._say = rows, reading, cell, say
        self._screenful = CHUNK
        self._chunk = CHUNK
        self._ids: Sequence[int] = ()
        self._chunks: dict[int, Mapping[int, Sequence[Any]]] = {}
        self._texts: dict[tuple[int, int], str] = {}
        self.complete = True

    def ask(self, request: Request, *, whole: bool = True) -> None:
        """Read the order anew. Not ``whole``: the first screenfuls now, `finish` later."""
        limit = 0 if whole else FIRST
        limited = Request(request.search, request.filters, request.sort, request.descending, limit)
        with self._reading() as session:
            ids = self._rows.ids(session, limited)
            first = self._rows.rows(session, ids[: self._screenful]) if ids else {}
        self.request, self._chunk = request, self._screenful
        self._show(ids, {0: first})
        self.complete = whole or len(ids) != FIRST

    def shows(self, rows: int) -> None:
        """The view has room for so many rows: no more are read at once, from the next time on that is asked."""
        self._screenful = min(max(rows, 1), FIRST)

    def _show(self, ids: Sequence[int], chunks: dict[int, Mapping[int, Sequence[Any]]]) -> None:
        """Other rows in the place of those that are shown. As long as there are few, the view is told what has changed: a model
        begun anew has it lay out everything again, and takes a third of the time from a key to its rows."""
        none, before, after = QModelIndex(), len(self._ids), len(ids)
        if max(before, after) > _FEW or not before or not after:
            self.beginResetModel()
            self._ids, self._chunks, self._texts = ids, chunks, {}
            self.endResetModel()
            return
        if after > before:
            self.beginInsertRows(none, before, after - 1)
        elif after < before:
            self.beginRemoveRows(none, after, before - 1)
        self._ids, self._chunks, self._texts = ids, chunks, {}
        if after > before:
            self.endInsertRows()
        elif after < before:
            self.endRemoveRows()
        self.dataChanged.emit(self.index(0, 0), self.index(after - 1, len(self.columns) - 1))

    def finish(self) -> None:
        """Read the rest of an order that was cut short."""
        if self.complete:
            return
        with self._reading() as session:
            ids = self._rows.ids(session, self.request)
        self.complete = True
        known = len(self._ids)
        if list(ids[:known]) != list(self._ids) or len(ids) < known:
            self.beginResetModel()
            self._ids, self._chunks, self._texts = ids, {}, {}
            self.endResetModel()
        elif len(ids) > known:
            self._chunks.pop(known // self._chunk, None)  # it ended where the order was cut
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()

    @property
    def ids(self) -> Sequence[int]:
        """Ids in the order shown."""
        return self._ids

    def id_at(self, row: int) -> int | None:
        """The id of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, id: int) -> int:  # noqa: A002
        """Where a record stands, or -1."""
        try:
            return self._ids.index(id)
        except ValueError:
            return -1

    def cells(self, row: int) -> Sequence[Any]:
        """The values of a row; reads its chunk when it first comes into sight."""
        number = row // self._chunk
        if number not in self._chunks:
            ids = self._ids[number * self._chunk : (number + 1) * self._chunk]
            with self._reading() as session:
                self._chunks[number] = self._rows.rows(session, ids)
        return self._chunks[number].get(self._ids[row], ())

    def forget(self) -> None:
        """Drop every row, as locking does."""
        self.beginResetModel()
        self._ids, self._chunks, self._texts, self.complete = (), {}, {}, True
        self.endResetModel()

    def value(self, row: int, column: int) -> Any:
        """One cell; a row removed meanwhile has none."""
        cells = self.cells(row)
        return cells[column] if column < len(cells) else None

    # Qt's view of it ----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows asked for."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """All columns, hidden ones too."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for copying and for those who listen; the delegate paints from `value`."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(index.row(), index.column())
        return None

    def text(self, row: int, column: int) -> str:
        """One cell as it is read; kept, since a list is painted more often than it changes."""
        key = (row, column)
        if (text := self._texts.get(key)) is None:
            text = self._texts[key] = self._cell(self.columns[column], self.value(row, column))
        return text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column heads; figures stand right."""
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._say(self.columns[section].header)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].kind in FIGURES else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
