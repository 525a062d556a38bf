"""A nested table of a form: each line is a record of its own, added at the end and taken out by a word, not a sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from sppk_desktop.core.fields import Field, Kind, fields_of
from sppk_desktop.core.screens import Rows
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.editors import Editor, editor_for
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, column, label, row
from sppk_desktop.ui.values import Lookups

_WIDTHS: Final = {Kind.TEXT: 5, Kind.LONG: 6, Kind.LINK: 6, Kind.DATE: 3, Kind.INTEGER: 2, Kind.YES_NO: 3, Kind.MONEY: 2}
"""How much of the width a column of each kind gets."""
_NAME, _CELL, _OUT = 35, 13, 12
"""Characters a first column (a name), every other, and the word that takes a line out need beside each other."""


class NestedLine:
    """The editors of one nested record; ``rest`` are values the table does not show (its id, its links)."""

    def __init__(self, editors: list[Editor], out: QPushButton, rest: dict[str, Any]) -> None:
        self.editors = editors
        self.out = out
        self.rest = rest
        self.labels: list[QLabel] = []  # only on a narrow page, where each answer has its own

    @property
    def widgets(self) -> list[QWidget]:
        """Everything of the line."""
        return [*self.labels, *self.editors, self.out]

    def values(self) -> dict[str, Any]:
        """What is shown and what is not."""
        return {**self.rest, **{editor.field.name: editor.value() for editor in self.editors}}

    def unkept(self) -> dict[str, Any]:
        """The same for a draft: what is not clear stays as typed."""
        return {**self.rest, **{editor.field.name: editor.unkept() for editor in self.editors}}

    @property
    def blank(self) -> bool:
        """Nothing was ever written here."""
        return not any(value is not None for value in self.unkept().values())


class NestedRows(QWidget):
    """The lines of a `Rows` item. Enter in the last field of the last line adds a line."""

    changed = Signal()
    left = Signal()
    reached = Signal(QWidget)  # the editor the keyboard came to

    def __init__(self, kit: Kit, rows: Rows, lookups: Lookups) -> None:
        super().__init__()
        self.rows = rows
        self._kit, self._lookups, self._read_only = kit, lookups, False
        known = fields_of(rows.record)
        self.fields: list[Field] = [known[name] for name in rows.fields]
        self.lines: list[NestedLine] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(kit.theme.px(4))
        self._grid.setVerticalSpacing(kit.theme.px(4))
        self._narrow = self._page_narrow = False
        self._heads = [label(kit, field.label, "small-bold", wrap=True) for field in self.fields]
        for head in self._heads:
            head.setAlignment(Qt.AlignmentFlag.AlignBottom)
            head.setParent(self)
        self._add = button(kit, T("Add a line"), self._added, "text", "plus")
        margins = (kit.theme.px(8), kit.theme.px(4), kit.theme.px(12), kit.theme.px(4))
        self._computed = label(kit, "", "muted")
        self._suggested: tuple[str, dict[str, Mapping[str, Any]]] = ("", {})
        foot = row(self._add, self._computed, None, gap=kit.theme.px(12))
        self.setLayout(column(self._grid, foot, gap=kit.theme.px(6), margins=margins))
        self.set_values([])

    def values(self) -> list[dict[str, Any]]:
        """The lines that say something."""
        return [line.values() for line in self.lines if not line.blank]

    def unkept(self) -> list[dict[str, Any]]:
        """The same for a draft."""
        return [line.unkept() for line in self.lines if not line.blank]

    def set_values(self, lines: Sequence[Mapping[str, Any]]) -> None:
        """Show these lines, and as many empty ones as the form wants."""
        empty: Mapping[str, Any] = {}
        wanted = [*lines, *[empty] * (self.rows.least_rows - len(lines))]
        before = len(self.lines)
        for line, values in zip(self.lines, wanted, strict=False):
            self._show(line, values)  # making editors anew is what takes time
        for line in self.lines[len(wanted) :]:
            self._drop(line)
        for values in wanted[before:]:
            self._append(values)
        if len(wanted) != before or not before:
            self._arrange()

    def errors(self) -> dict[str, Phrase]:
        """What cannot be understood or is missing in a line that says something."""
        wrong: dict[str, Phrase] = {}
        for line in self.lines:
            if line.blank:
                continue
            for editor in line.editors:
                missing = T("This must be filled in.") if editor.field.required and editor.value() is None else None
                error = editor.unclear or missing
                editor.set_error(error)
                if error is not None:
                    wrong[self.rows.name] = error
        return wrong

    def set_read_only(self, read_only: bool) -> None:
        """Show, but do not take."""
        self._read_only = read_only
        self._add.setVisible(not read_only)
        for line in self.lines:
            line.out.setVisible(not read_only)
            for editor in line.editors:
                editor.set_read_only(read_only)

    def set_computed(self, text: str) -> None:
        """What the program reckons from the lines."""
        self._computed.setText(text)

    def suggest(self, field: str, choices: Sequence[Mapping[str, Any]]) -> None:
        """Lines to offer while ``field`` is typed; choosing one fills the rest of the line."""
        self._suggested = (field, {str(choice[field]): choice for choice in choices})
        for line in self.lines:
            self._offer(line)

    def _offer(self, line: NestedLine) -> None:
        name, choices = self._suggested
        editor = next((editor for editor in line.editors if editor.field.name == name), None)
        if editor is None or not isinstance(editor.input, QLineEdit):
            return
        completer = QCompleter(list(choices), editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated[str].connect(lambda text: self._filled_in(line, choices[text]))  # type: ignore[index]
        editor.input.setCompleter(completer)

    def _filled_in(self, line: NestedLine, choice: Mapping[str, Any]) -> None:
        for editor in line.editors:
            if editor.field.name in choice:
                editor.set_value(choice[editor.field.name])
        line.rest |= {key: value for key, value in choice.items() if key not in self.rows.fields}
        self.changed.emit()

    def focus_first(self) -> None:
        """Into the first field, or onto the button that adds one."""
        (self.lines[0].editors[0] if self.lines else self._add).setFocus()

    def _append(self, values: Mapping[str, Any]) -> NestedLine:
        editors = [editor_for(field, self._kit, self._lookups, compact=True) for field in self.fields]
        out = button(self._kit, T("Take out"), None, "text")
        line = NestedLine(editors, out, {})
        out.clicked.connect(lambda: self._taken_out(line))
        self._show(line, values)
        for place, editor in enumerate(editors):
            editor.fill_cell()
            editor.set_read_only(self._read_only)
            editor.changed.connect(self.changed)
            editor.errored.connect(editor.setToolTip)
            editor.entered.connect(lambda line=line, place=place: self._on(line, place))
            editor.focused.connect(lambda on, editor=editor: self.reached.emit(editor) if on else None)
        self.lines.append(line)
        if self._suggested[0]:
            self._offer(line)
        return line

    def _show(self, line: NestedLine, values: Mapping[str, Any]) -> None:
        line.rest = {key: value for key, value in values.items() if key not in self.rows.fields}
        for editor in line.editors:
            editor.set_value(values.get(editor.field.name))
            editor.set_error(None)

    def _drop(self, line: NestedLine) -> None:
        self.lines.remove(line)
        for widget in line.widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def set_narrow(self, narrow: bool) -> None:
        """On a narrow page every answer gets a line of its own, under one another."""
        self._page_narrow = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A table whose names would be cut short is laid as a narrow page is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._kit.theme.characters(_NAME + _CELL * (len(self.fields) - 1) + _OUT)
        narrow = self._page_narrow or self.width() < wanted
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        grid = self._grid
        for widget in (*self._heads, *(widget for line in self.lines for widget in line.widgets)):
            grid.removeWidget(widget)
        for at, field in enumerate(self.fields):
            told = self.rows.widths[at] if at < len(self.rows.widths) else _WIDTHS.get(field.kind, 3)
            grid.setColumnStretch(at, int(at == 1) if self._narrow else round(told))
        for at, head in enumerate(self._heads):
            head.setVisible(not self._narrow and bool(self.lines))
            if not self._narrow:
                grid.addWidget(head, 0, at)
        place = 1
        for line in self.lines:
            place = self._stack(line, place) if self._narrow else self._lay(line, place)
            line.out.setVisible(not self._read_only)

    def _lay(self, line: NestedLine, row_: int) -> int:
        for shown in line.labels:
            shown.hide()
        for at, editor in enumerate(line.editors):
            self._grid.addWidget(editor, row_, at)
            editor.show()
        self._grid.addWidget(line.out, row_, len(line.editors))
        return row_ + 1

    def _stack(self, line: NestedLine, row_: int) -> int:
        line.labels = line.labels or [label(self._kit, field.label, "muted", wrap=True) for field in self.fields]
        for at, (shown, editor) in enumerate(zip(line.labels, line.editors, strict=True)):
            self._grid.addWidget(shown, row_ + at, 0)
            self._grid.addWidget(editor, row_ + at, 1)
            shown.show()
            editor.show()
        self._grid.addWidget(line.out, row_ + len(line.editors), 1, Qt.AlignmentFlag.AlignLeft)
        return row_ + len(line.editors) + 1

    def _added(self) -> None:
        line = self._append({})
        self._arrange()
        line.editors[0].setFocus()

    def _taken_out(self, line: NestedLine) -> None:
        at = self.lines.index(line)
        self._drop(line)
        self.changed.emit()
        (self.lines[min(at, len(self.lines) - 1)].editors[0] if self.lines else self._add).setFocus()

    def _on(self, line: NestedLine, place: int) -> None:
        at = self.lines.index(line)
        if place + 1 < len(line.editors):
            line.editors[place + 1].setFocus()
        elif at + 1 < len(self.lines):
            self.lines[at + 1].editors[0].setFocus()
        elif line.blank:
            self.left.emit()
        else:
            self._added()
