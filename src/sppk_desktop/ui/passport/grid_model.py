"""The marks of a class while they are being changed: what was told, what the person changed since, and every step back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from sppk_desktop.core.alphabet import search_fold

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int, str]
Changes = dict[Key, str | None]
_LOOK_ALIKE: Final = str.maketrans("АВСЕНКМОРТХІ", "ABCEHKMOPTXI")


class ColumnShown(Protocol):
    """A category as a column."""

    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def group(self) -> str: ...  # noqa: D102
    @property
    def per(self) -> str: ...  # noqa: D102
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def short(self) -> str: ...  # noqa: D102
    @property
    def values(self) -> Sequence[tuple[str, str]]: ...  # noqa: D102
    @property
    def exclusive(self) -> str | None: ...  # noqa: D102
    @property
    def protected(self) -> bool: ...  # noqa: D102
    @property
    def follows(self) -> str: ...  # noqa: D102


class RowShown(Protocol):
    """A pupil of the class."""

    @property
    def pupil_id(self) -> int: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def family_id(self) -> int | None: ...  # noqa: D102


class GridShown(Protocol):
    """The class as of a day."""

    @property
    def class_id(self) -> int: ...  # noqa: D102
    @property
    def day(self) -> date: ...  # noqa: D102
    @property
    def columns(self) -> Sequence[ColumnShown]: ...  # noqa: D102
    @property
    def rows(self) -> Sequence[RowShown]: ...  # noqa: D102
    @property
    def held(self) -> Mapping[Key, str]: ...  # noqa: D102
    @property
    def by_card(self) -> Mapping[Key, str]: ...  # noqa: D102


class GridModel(QAbstractTableModel):
    """Pupils down, categories across. ``touched`` tells that something was changed or taken back."""

    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: Sequence[ColumnShown] = ()
        self.rows: Sequence[RowShown] = ()
        self.changes: Changes = {}
        self._held: Mapping[Key, str] = {}
        self._by_card: Mapping[Key, str] = {}
        self._steps: list[Changes] = []
        self._at: dict[str, int] = {}

    def show_grid(self, grid: GridShown) -> None:
        """Another class or day; what was changed and is not saved yet stays changed."""
        self.beginResetModel()
        self.columns, self.rows, self._held, self._by_card = grid.columns, grid.rows, grid.held, grid.by_card
        self._at = {column.code: at for at, column in enumerate(self.columns)}
        self._steps.clear()
        shown = {self.key(row, column) for row in range(len(self.rows)) for column in range(len(self.columns))} - {None}
        for key in [key for key, value in self.changes.items() if key in shown and value == self._held.get(key)]:
            del self.changes[key]
        self.endResetModel()
        self.touched.emit()

    def forget(self, changes: Changes | None = None) -> None:
        """Begin with these changes, or none."""
        self.beginResetModel()
        self.changes = dict(changes or {})
        self._steps.clear()
        self.endResetModel()
        self.touched.emit()

    # What stands where --------------------------------------------------------------------------------------------------

    def key(self, row: int, column: int) -> Key | None:
        """Whose mark a cell is; None where the pupil has no family on the card."""
        told, pupil = self.columns[column], self.rows[row]
        owner = pupil.pupil_id if told.per == "child" else pupil.family_id
        return None if owner is None else (told.per, owner, told.code)

    def value(self, row: int, column: int) -> str | None:
        """The value that will hold ("" without one), or None."""
        key = self.key(row, column)
        if key is None:
            return None
        return self.changes[key] if key in self.changes else self._held.get(key)

    def is_changed(self, row: int, column: int) -> bool:
        """Whether the cell differs from what is kept."""
        return self.key(row, column) in self.changes

    def follows(self, row: int, column: int) -> str | None:
        """What is true without anybody entering it: by the family's category, or by the card."""
        told = self.columns[column]
        if told.follows and (at := self._at.get(told.follows)) is not None and self.value(row, at) is not None:
            return ""
        key = self.key(row, column)
        return self._by_card.get(key) if key is not None else None

    def said(self, row: int, column: int) -> str:
        """The value in words for a cell: «II», «атайын», or a tick's name."""
        value = self.value(row, column)
        if value is None:
            return ""
        return next((label for code, label in self.columns[column].values if code == value), "+")

    # Changing -----------------------------------------------------------------------------------------------------------

    def set(self, row: int, column: int, value: str | None) -> bool:
        """Set or take away a mark, and with it what it excludes; false where there is no family to set it on."""
        key = self.key(row, column)
        if key is None:
            return False
        told = self.columns[column]
        wanted: Changes = {key: value}
        if value is not None and told.exclusive:
            wanted |= {
                (key[0], key[1], other.code): None
                for other in self.columns
                if other.exclusive == told.exclusive and other.per == told.per and other.code != told.code
            }
        step: Changes = {}
        for each, new in wanted.items():
            old = self.changes[each] if each in self.changes else self._held.get(each)
            if old != new:
                step[each] = old
                self._put(each, new)
        if step:
            self._steps.append(step)
            self._tell(step)
        return True

    def _put(self, key: Key, value: str | None) -> None:
        if value == self._held.get(key):
            self.changes.pop(key, None)
        else:
            self.changes[key] = value

    def turn(self, row: int, column: int) -> bool:
        """The next value of a cell: a tick, or one value after the other, then nothing."""
        codes = [code for code, _ in self.columns[column].values] or [""]
        value = self.value(row, column)
        at = codes.index(value) + 1 if value in codes else (0 if value is None else len(codes))
        return self.set(row, column, codes[at] if at < len(codes) else None)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self._steps)

    def undo(self) -> bool:
        """One step back."""
        if not self._steps:
            return False
        step = self._steps.pop()
        for key, value in step.items():
            self._put(key, value)
        self._tell(step)
        return True

    def _tell(self, step: Changes) -> None:
        """Say which columns are painted again: those of the marks, and those that follow from them."""
        codes = {code for _per, _owner, code in step}
        for at, column in enumerate(self.columns):
            if column.code in codes or column.follows in codes:
                self.dataChanged.emit(self.index(0, at), self.index(len(self.rows) - 1, at))
        self.touched.emit()

    # Finding ------------------------------------------------------------------------------------------------------------

    def find(self, typed: str) -> int | None:
        """The first column whose code begins so (В for B, too), whose label has a word that does, or holds it."""
        code = typed.upper().translate(_LOOK_ALIKE)
        folded = search_fold(typed)
        ways = (
            lambda column: column.code.startswith(code),
            lambda column: any(word.startswith(folded) for word in search_fold(column.label).replace("«", " ").split()),
            lambda column: folded in search_fold(column.label),
        )
        return next((at for way in ways for at, column in enumerate(self.columns) if way(column)), None)

    # Qt -----------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Pupils."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Categories."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What screen readers and tooltips say."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            column = self.columns[index.column()]
            return f"{self.rows[index.row()].name} · {column.code} · {column.label}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names at the left, codes above."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].code if orientation == Qt.Orientation.Horizontal else self.rows[section].name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns[section].label if orientation == Qt.Orientation.Horizontal else self.rows[section].name
        return None
