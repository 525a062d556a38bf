"""A small table of figures below a chart, from the same numbers."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from sppk_desktop.core.examinations import Figures
from sppk_desktop.ui.kit import Kit


class FiguresTable(QLabel):
    """One label, however many rows: ten years of results must open as quickly as one. Words left, numbers right."""

    def __init__(self, kit: Kit, figures: Figures) -> None:
        super().__init__()
        px, tokens, last = kit.theme.px, kit.theme.tokens, len(figures.head) - 1
        rule = f"border-bottom: 1px solid {tokens.hairline}"

        def line(cells: tuple[str, ...], style: str = "") -> str:
            told = "".join(
                f'<td align="{"right" if 0 < at < last else "left"}" style="padding: {px(2)}px {px(16)}px {px(2)}px 0; {style}">'
                f"{escape(cell)}</td>"
                for at, cell in enumerate(cells)
            )
            return f"<tr>{told}</tr>"

        head = line(figures.head, f"{rule}; color: {tokens.muted}; font-weight: bold; font-size: {kit.theme.pt(9)}pt")
        self.setTextFormat(Qt.TextFormat.RichText)
        rows = "".join(line(row) for row in figures.rows)
        self.setText(f'<table width="100%" cellspacing="0" cellpadding="0">{head}{rows}</table>')
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
