"""A small table of figures below a chart, from the same numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from sppk_desktop.core.examinations import Figures
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import hairline, label


class FiguresTable(QWidget):
    """The first column takes the room, numbers stand at the right of theirs."""

    def __init__(self, kit: Kit, figures: Figures) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(kit.theme.px(16))
        grid.setVerticalSpacing(kit.theme.px(4))
        for column, head in enumerate(figures.head):
            made = label(kit, head, "small-bold")
            grid.addWidget(made, 0, column, self._side(column, figures))
        grid.addWidget(hairline(), 1, 0, 1, len(figures.head))
        for number, row in enumerate(figures.rows):
            for column, cell in enumerate(row):
                made = label(kit, cell, wrap=column in (0, len(row) - 1))
                made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(made, number + 2, column, self._side(column, figures))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(len(figures.head) - 1, 3)
        self.setLayout(grid)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @staticmethod
    def _side(column: int, figures: Figures) -> Qt.AlignmentFlag:
        middle = 0 < column < len(figures.head) - 1
        return Qt.AlignmentFlag.AlignRight if middle else Qt.AlignmentFlag(0)
