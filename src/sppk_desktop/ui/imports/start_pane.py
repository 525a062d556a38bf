"""Before a file is chosen: what can be imported, the workbook for class teachers, and past imports with their way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from sppk_desktop.core.imports import PastImport
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ElidedLabel, button, column, frame, hairline, label, picture, row


class StartPane(QWidget):
    """The first page of the window."""

    file_asked = Signal()
    template_asked = Signal()
    undo_asked = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        px = kit.theme.px
        offer = column(
            self._centred(picture(kit, "import", 32)),
            self._centred(label(kit, T("Import a class list or a class passport"), "panel")),
            self._words(T("Choose an XLSX, XLS or CSV file. The program finds the columns by itself and shows every row first.")),
            self._words(T("Nothing is written until you confirm, and the whole import can be undone later.")),
            self._buttons(),
            gap=px(8),
            margins=(px(24), px(26), px(24), px(26)),
        )
        self._past = QScrollArea()
        self._past.setWidgetResizable(True)
        title = column(label(kit, T("Past imports"), "panel"), gap=0, margins=(px(16), px(12), px(16), px(10)))
        panel = frame("panel", column(title, hairline(), self._past, gap=0, margins=(1, 1, 1, 1)))
        whole = column(frame("panel", offer), panel, gap=px(12))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _buttons(self) -> QWidget:
        box = QWidget()
        choose = button(self._kit, T("Choose a file…"), self.file_asked.emit, "primary")
        template = button(self._kit, T("Save an empty class workbook…"), self.template_asked.emit, icon="sheet")
        box.setLayout(row(None, choose, template, None, gap=self._kit.theme.px(8), margins=(0, self._kit.theme.px(6), 0, 0)))
        return box

    def _words(self, phrase: object) -> QWidget:
        made = label(self._kit, phrase, "muted", wrap=True)  # type: ignore[arg-type]
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return made

    @staticmethod
    def _centred(widget: QWidget) -> QWidget:
        box = QWidget()
        box.setLayout(row(None, widget, None))
        return box

    def show_past(self, imports: Sequence[PastImport]) -> None:
        """Show the imports so far, newest first."""
        kit, px = self._kit, self._kit.theme.px
        grid = QGridLayout()
        grid.setContentsMargins(px(16), px(8), px(16), px(8))
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        if not imports:
            grid.addWidget(label(kit, T("Nothing was imported yet."), "muted"), 0, 0, 1, 5)
        for at, past in enumerate(imports):
            grid.addWidget(label(kit, _moment(past.at)), at, 0)
            grid.addWidget(ElidedLabel(kit, past.file_name, "bold"), at, 1)
            grid.addWidget(label(kit, past.by, "muted"), at, 2)
            grid.addWidget(
                label(kit, T("{added} new, {changed} changed", added=past.added, changed=past.changed), "muted"), at, 3
            )
            if past.undone:
                gone = label(kit, T("undone", "import"), "small")
                gone.setFixedHeight(px(30))
                grid.addWidget(gone, at, 4)
            else:
                undo = button(kit, T("Undo this import…"), partial(self.undo_asked.emit, past), "text", "undo")
                grid.addWidget(undo, at, 4)
        grid.setRowStretch(max(len(imports), 1), 1)
        inner = QWidget()
        inner.setProperty("ground", "plain")
        inner.setLayout(grid)
        self._past.setWidget(inner)


def _moment(at: datetime) -> str:
    return at.strftime("%d.%m.%Y %H:%M")
