"""A table of a report as bars, in place of its numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea

from sppk_desktop.core.report_chart import chart_of
from sppk_desktop.core.reports import Table
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, frame
from sppk_desktop.ui.psychodiagnostics.drawing_view import DrawingView


class ChartPart(QScrollArea):
    """Higher than its place it scrolls; the numbers stand beside every bar."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._view = DrawingView(kit, said=kit.say(T("Chart of the report")))
        pad = kit.theme.px(14)
        inner = frame("plain", column(self._view, None, margins=(pad, pad, pad, pad)))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inner)

    def fits(self, table: Table) -> bool:
        """Whether the table has a chart; then it is drawn."""
        drawing = chart_of(table, self._kit.words)
        if drawing is not None:
            self._view.show_drawing(drawing)
        return drawing is not None
