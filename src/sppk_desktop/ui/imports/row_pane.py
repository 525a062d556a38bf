"""One row of the preview in full: what changes from what to what, what is wrong in which cell, and questions to answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sppk_desktop.core.imports import AS_NEW, CellTrouble, Difference, Preview, PreviewRow, RowState
from sppk_desktop.core.screens import Chip
from sppk_desktop.core.words import T
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.imports.preview_rows import STATES, said
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, clear, column, hairline, label, picture, row


class RowPane(QFrame):
    """The right half of the preview. ``answered`` tells the row and the choice (None takes it back)."""

    answered = Signal(int, object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setProperty("ground", "panel")
        px = kit.theme.px
        self._name = label(kit, "", "person", wrap=True)
        self._line = label(kit, "", "muted", wrap=True)
        self._chips = ChipLine(kit)
        self._body = QVBoxLayout()
        self._body.setSpacing(px(10))
        self._body.setContentsMargins(px(16), px(12), px(16), px(16))
        inner = QWidget()
        inner.setProperty("ground", "plain")
        inner.setLayout(self._body)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        head = column(self._name, self._line, self._chips, gap=px(4), margins=(px(16), px(14), px(16), px(10)))
        self.setLayout(column(head, hairline(), scroll, gap=0, margins=(1, 1, 1, 1)))

    def show_row(self, shown: PreviewRow | None, preview: Preview) -> None:
        """Show this row."""
        clear(self._body)
        self._chips.set_chips([])
        if shown is None:
            self._name.setText("")
            self._line.setText("")
            self._add(label(self._kit, T("Choose a row to see what will happen."), "muted", wrap=True))
            self._body.addStretch(1)
            return
        say = self._kit.say
        word, tone = STATES[shown.state]
        self._name.setText(shown.name or say(T("Without a name")))
        place = (
            T("{sheet}, row {line}", sheet=shown.sheet_name, line=shown.line)
            if shown.sheet_name
            else T("row {line}", line=shown.line)
        )
        born = shown.born.strftime("%d.%m.%Y") if shown.born else ""
        self._line.setText("  ·  ".join(part for part in (shown.class_name, born, say(place)) if part))
        self._chips.set_chips([Chip(say(word), tone)])
        self._question(shown, preview)
        for trouble in shown.troubles:
            self._add(self._trouble(trouble, shown))
        if shown.troubles and shown.state is RowState.WRONG:
            self._way_out(shown)
        self._differences(shown)
        for note in shown.notes:
            self._add(self._remark(say(note)))
        if shown.state is RowState.SAME and not shown.differences:
            self._add(label(self._kit, T("The register holds exactly this. Nothing is written."), "muted", wrap=True))
        self._body.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self._body.addWidget(widget)

    def _question(self, shown: PreviewRow, preview: Preview) -> None:
        if shown.state is RowState.CONFLICT and shown.why is not None:
            self._add(self._remark(self._kit.say(shown.why)))
            for candidate in shown.candidates:
                text = T("It is {name} ({detail})", name=candidate.name, detail=candidate.detail)
                made = button(self._kit, text, partial(self.answered.emit, shown.index, candidate.id), icon="person")
                made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                made.setToolTip(self._kit.say(text))
                self._add(made)
            if shown.candidates:
                self._add(button(self._kit, T("It is a new child"), lambda: self.answered.emit(shown.index, AS_NEW), icon="plus"))
                self._add(label(self._kit, T("Without an answer the row is left out."), "small", wrap=True))
        elif shown.index in preview.choices:
            self._add(label(self._kit, T("You said whose row this is."), "muted", wrap=True))
            self._add(button(self._kit, T("Take the answer back"), lambda: self.answered.emit(shown.index, None), "text", "undo"))

    def _trouble(self, trouble: CellTrouble, shown: PreviewRow) -> QWidget:
        kit, px = self._kit, self._kit.theme.px
        head = label(kit, f"{trouble.cell} · {trouble.heading}" if trouble.heading else trouble.cell, "bold")
        lines = [head]
        if trouble.value:
            lines.append(label(kit, f"«{trouble.value}»", wrap=True))
        why = label(kit, trouble.why, "danger", wrap=True)
        words = column(*lines, why, gap=px(2))
        box = QWidget()
        icon = picture(kit, "warning", 16, "danger")
        line = row(icon, words, gap=px(8))
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        box.setLayout(line)
        return box

    def _way_out(self, shown: PreviewRow) -> None:
        if any(trouble.vital for trouble in shown.troubles):
            text = T("Without this the child cannot be told from others: the row is left out until the cell is put right.")
        else:
            text = T("The row is left out until the cell is put right, or until you take rows without their wrong cells.")
        self._add(label(self._kit, text, "small", wrap=True))

    def _remark(self, text: str) -> QWidget:
        kit, px = self._kit, self._kit.theme.px
        box = QWidget()
        icon = picture(kit, "flag", 16, "careful")
        line = row(icon, label(kit, text, "careful", wrap=True), gap=px(8))
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        box.setLayout(line)
        return box

    def _differences(self, shown: PreviewRow) -> None:
        if not shown.differences:
            return
        kit, px = self._kit, self._kit.theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for at, difference in enumerate(shown.differences):
            name = label(kit, difference.label, "muted", wrap=True)
            name.setFixedWidth(px(124))
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._values(difference, shown.state), at, 1)
        box = QWidget()
        box.setLayout(grid)
        self._add(box)

    def _values(self, difference: Difference, state: RowState) -> QWidget:
        kit, say, px = self._kit, self._kit.say, self._kit.theme.px
        new = label(kit, said(difference.new, say), "bold", wrap=True)
        lines: list[QLabel] = []
        if difference.old not in (None, ""):
            old = label(kit, said(difference.old, say), "muted", wrap=True)
            if difference.taken:
                font = old.font()
                font.setStrikeOut(True)
                old.setFont(font)
            lines.append(old)
        if difference.taken:
            lines.append(new)
        else:
            lines.append(label(kit, T("In the file: {value}", value=said(difference.new, say)), wrap=True))
            lines.append(label(kit, difference.why or "", "careful", wrap=True))
        box = QWidget()
        box.setLayout(column(*lines, gap=px(1)))
        return box
