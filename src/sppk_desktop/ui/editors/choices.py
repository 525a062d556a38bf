"""Editors of answers from a list: up to five stand open beside each other, more are a list; several may be ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from sppk_desktop.core.fields import Field
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.editors.editor import Editor
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import restyle, row
from sppk_desktop.ui.values import UNKNOWN

OPEN_ANSWERS: Final = 5
"""So many answers still stand open; more become a list."""
NOT_LOOKED_AT: Final = T("not looked at")


def option_parts(field: Field, kit: Kit) -> list[Part]:
    """The answers of a choice: short words on the screen, the whole in the tooltip."""
    return [Part(option.code, kit.say(option.short or option.label), kit.say(option.label)) for option in field.options]


def yes_no_parts(kit: Kit, *, has: bool = False) -> list[Part]:
    """Yes and no; of things one has: there is, there is none."""
    if has:
        return [Part(True, kit.say(T("there is", "has"))), Part(False, kit.say(T("there is none", "has")))]
    return [Part(True, kit.say(T("yes"))), Part(False, kit.say(T("no")))]


class SegmentEditor(Editor):
    """One of a few answers, all in sight. A required one has no «not looked at»; a compact one says it by a dash."""

    def __init__(
        self, field: Field, kit: Kit, parts: Sequence[Part], *, compact: bool = False, unknown: Phrase = NOT_LOOKED_AT
    ) -> None:
        super().__init__(field, kit)
        unknown = field.unknown or unknown
        told = UNKNOWN if compact else kit.say(unknown)
        open_ = [] if field.required else [Part(None, told, kit.say(unknown), unknown=True)]
        self.segments = Segments(kit, [*parts, *open_])
        if compact:
            self.segments.setMinimumWidth(self.segments.sizeHint().width())
        self.segments.chosen.connect(self._chosen)
        self.segments.entered.connect(self.entered)
        self.setLayout(row(self.segments))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._made(self.segments)

    def _chosen(self) -> None:
        if self.error is not None:
            self.set_error(None)
        self.changed.emit()

    def value(self) -> Any:
        """The code, or unknown."""
        codes = self.segments.codes
        return codes[0] if codes else None

    def set_value(self, value: Any) -> None:
        """Show an answer."""
        self.segments.set_codes(None if value is None else [value])

    def set_read_only(self, read_only: bool) -> None:
        """The answer stays readable."""
        self.segments.set_read_only(read_only)


class SeveralEditor(SegmentEditor):
    """Any number of answers; «none of these» is an answer too, and not the same as not looked at."""

    def __init__(self, field: Field, kit: Kit, parts: Sequence[Part]) -> None:
        Editor.__init__(self, field, kit)
        none = Part(None, kit.say(T("none of these")), none=True)
        unknown = Part(None, kit.say(NOT_LOOKED_AT), unknown=True)
        self.segments = Segments(kit, [*parts, none, unknown], several=True)
        self.segments.chosen.connect(self._chosen)
        self.segments.entered.connect(self.entered)
        self.setLayout(row(self.segments))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._made(self.segments)

    def value(self) -> Any:
        """A list of codes, or unknown."""
        return self.segments.codes

    def set_value(self, value: Any) -> None:
        """Show the answers."""
        self.segments.set_codes(value)


class ListEditor(Editor):
    """One of many answers as a list; Delete takes the answer back, letters jump.

    ``fresh`` gives the answers of today, where they may become others while the form stands (a catalogue, own instruments).
    """

    def __init__(self, field: Field, kit: Kit, parts: Sequence[Part], fresh: Callable[[], Sequence[Part]] | None = None) -> None:
        super().__init__(field, kit)
        self._parts, self._fresh = list(parts), fresh
        self.box = QComboBox()
        self.box.setMaxVisibleItems(14)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setMinimumWidth(kit.theme.characters(16))  # it may shrink; what is cut stands in the tooltip
        self.box.setMaximumWidth(kit.theme.characters(96))
        self.box.addItem(kit.say(T("choose") if field.required else field.unknown or NOT_LOOKED_AT), None)
        self._fill()
        self.box.currentIndexChanged.connect(self._restyle)
        self.box.activated.connect(lambda _: self._chosen())
        self.setLayout(row(self.box))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._made(self.box)
        self._restyle()
        self.focused.connect(lambda on: self._refresh() if on else None)

    def _fill(self) -> None:
        for part in self._parts:
            self.box.addItem(part.full or part.text, part.code)

    def _refresh(self) -> None:
        """The list as it is now; what is chosen stays chosen."""
        chosen = self.value()
        if self._read_again():
            self.set_value(chosen)

    def _read_again(self) -> bool:
        if self._fresh is None or (now := list(self._fresh())) == self._parts:
            return False
        self._parts = now
        with QSignalBlocker(self.box):  # nobody chose anything
            while self.box.count() > 1:
                self.box.removeItem(1)
            self._fill()
            self.box.setCurrentIndex(0)
        return True

    def fill_cell(self) -> None:
        """As wide as the cell; the list itself opens as wide as its words."""
        super().fill_cell()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(4)
        if not self.field.required:
            self.box.setItemText(0, UNKNOWN)
            self.box.setItemData(0, self.kit.say(NOT_LOOKED_AT), Qt.ItemDataRole.ToolTipRole)
        self.box.setMaximumWidth(16_777_215)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.view().setMinimumWidth(self.box.view().sizeHintForColumn(0) + self.kit.theme.px(32))

    def _restyle(self) -> None:
        restyle(self.box, "unknown", self.box.currentData() is None)
        if self.field.help is None:
            self.box.setToolTip("" if self.box.currentData() is None else self.box.currentText())

    def _chosen(self) -> None:
        if self.error is not None:
            self.set_error(None)
        self.changed.emit()

    def value(self) -> Any:
        """The code, or unknown."""
        return self.box.currentData()

    def set_value(self, value: Any) -> None:
        """Show an answer; a code no longer in the list is kept and shown as it is."""
        index = self.box.findData(value) if value is not None else 0
        if index < 0 and self._read_again():
            index = self.box.findData(value)
        if index < 0:
            self.box.addItem(str(value), value)
            index = self.box.count() - 1
        self.box.setCurrentIndex(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Delete or 0 takes back; Space and F4 open the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.box.isEnabled():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0):
                if self.value() is not None:
                    self.set_value(None)
                    self._chosen()
                return True
        return super().eventFilter(watched, event)

    @property
    def unclear(self) -> Phrase | None:
        """A list is always clear."""
        return None
