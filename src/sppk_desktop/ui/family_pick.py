"""Choosing a family or a pupil: a search over all of them, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import button, column, label, row
from sppk_desktop.ui.table import ListView


class FamilyPick(QDialog):
    """``picked`` gives the record; Enter or a double click picks. ``search`` says what is typed, where it is not families."""

    picked = Signal(int)

    def __init__(self, desk: Desk, families: RowSource, question: Phrase, deed: Phrase, parent: QWidget,
                 search: Phrase | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        kit, px = desk.kit, desk.kit.theme.px
        self.setWindowTitle(kit.say(question))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = ListView(desk, families, "family.pick", search=search or T("Family, child, adult or street"))
        self.list.opened.connect(self._picked)
        take = button(kit, deed, self._take, "primary")
        foot = row(None, button(kit, T("Cancel"), self.reject, "text"), take, gap=px(8))
        margins = (px(16), px(14), px(16), px(14))
        self.setLayout(column(label(kit, question, "panel"), self.list, foot, gap=px(10), margins=margins))
        self.resize(parent.window().size() * 0.8)
        self.list.search.setFocus()

    def _take(self) -> None:
        if (current := self.list.current) is not None:
            self._picked(current)

    def _picked(self, family_id: int) -> None:
        self.picked.emit(family_id)
        self.accept()
