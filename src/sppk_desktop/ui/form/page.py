"""One page of a form: the lines of a section under its heading, scrolled by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import FieldRow, Layout, Rows, Section
from sppk_desktop.ui.editors import Editor, editor_for
from sppk_desktop.ui.editors.levels import LevelEditor
from sppk_desktop.ui.form.contents import names_of
from sppk_desktop.ui.form.line import FormLine
from sppk_desktop.ui.form.nested import NestedRows
from sppk_desktop.ui.form.signs import SignColumns, SignLine
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, frame, hairline, label, row, show_if
from sppk_desktop.ui.values import Lookups


class SectionPage(QScrollArea):
    """The lines of one or more sections, built when first shown."""

    changed = Signal(str)
    entered = Signal(str)

    def __init__(self, kit: Kit, sections: Sequence[Section], fields: Mapping[str, Field], lookups: Lookups) -> None:
        super().__init__()
        self.kit, self._fields, self._lookups = kit, fields, lookups
        self.editors: dict[str, Editor] = {}
        self.nested: dict[str, NestedRows] = {}
        self.lines: dict[str, FormLine | SignLine] = {}
        self._columns: list[SignColumns] = []
        self.heads: dict[str, QLabel] = {}
        self.counts: dict[str, QLabel] = {}
        self.notes: dict[str, QLabel] = {}
        self._number = ""
        self._numbered = any(fields[name].number for section in sections for name in names_of(section) if name in fields)
        self.last_heads: list[QLabel] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        px = kit.theme.px
        self.content = column(gap=px(1), margins=(px(9), px(4), px(10), px(12)))
        for section in sections:
            self._add_section(section)
        self.content.addStretch(1)
        page = QWidget()
        page.setProperty("ground", "plain")
        page.setLayout(self.content)
        self.setWidget(page)

    def _add_section(self, section: Section) -> None:
        px, kit = self.kit.theme.px, self.kit
        head, count, last = label(kit, section.title, "panel"), label(kit, "", "small"), label(kit, "", "small-bold")
        number = label(kit, section.number, "panel")
        last.setFixedWidth(kit.theme.characters(22))
        last.hide()
        line = row(number, head, count, None, last, gap=px(8), margins=(px(8), px(10), px(12), px(8)))
        show_if(number, bool(section.number))
        self.heads[section.number] = head
        note = label(kit, "", "bold", wrap=True)
        note.setContentsMargins(px(8), px(6), px(8), px(2))
        note.hide()
        self.notes[section.number] = note
        self.counts[section.number] = count
        self.last_heads.append(last)
        self.content.addLayout(line)
        self.content.addWidget(hairline())
        self.content.addWidget(note)
        if section.layout is Layout.SIGNS and section.columns > 1:
            self._add_signs(section)
            return
        for item in section.items:
            match item:
                case Rows():
                    self._add_rows(item)
                case FieldRow():
                    fields = [self._fields[name] for name in item.fields]
                    self._add_line(item.number or fields[0].number, item.label or fields[0].label, fields)
                case str():
                    field = self._fields[item]
                    self._add_line(field.number, field.label, [field])

    def _add_signs(self, section: Section) -> None:
        """Indicators in columns: all of them in sight at once."""
        lines = []
        for name in names_of(section):
            field = self._fields[name]
            editor = LevelEditor(field, self.kit)
            self._listen(editor)
            lines.append(SignLine(self.kit, field.number, self.kit.say(field.label), editor, locked=field.locked))
            self.lines[name] = lines[-1]
        columns = SignColumns(self.kit, section.columns)
        columns.set_lines(lines)
        self._columns.append(columns)
        self.content.addWidget(columns)

    def _listen(self, editor: Editor) -> None:
        name = editor.field.name
        self.editors[name] = editor
        editor.changed.connect(lambda: self.changed.emit(name))
        editor.entered.connect(lambda: self.entered.emit(name))
        editor.focused.connect(lambda on: self._into_view(editor) if on else None)

    def _add_line(self, number: str, title: object, fields: Sequence[Field]) -> None:
        editors = [editor_for(field, self.kit, self._lookups) for field in fields]
        for editor in editors:
            self._listen(editor)
        shown = "" if number == self._number else number  # several facts of one number: it stands at the first
        self._number = number
        line = FormLine(self.kit, shown if self._numbered else None, title, editors)  # type: ignore[arg-type]
        for editor in editors:
            self.lines[editor.field.name] = line
        self.content.addWidget(line)

    def _add_rows(self, item: Rows) -> None:
        if item.label is not None:
            words = label(self.kit, item.label, "bold")
            px = self.kit.theme.px
            line = row(label(self.kit, item.number, "muted"), words, None, margins=(px(8), px(8), px(8), 0))
            self.content.addLayout(line)
        nested = NestedRows(self.kit, item, self._lookups)
        nested.changed.connect(lambda name=item.name: self.changed.emit(name))
        nested.left.connect(lambda name=item.name: self.entered.emit(name))
        self.nested[item.name] = nested
        self.content.addWidget(nested)

    def _into_view(self, editor: Editor) -> None:
        """Once the layout has settled; a page just shown does not know its heights yet."""
        line = self.lines[editor.field.name]
        QTimer.singleShot(0, line, lambda: self.ensureWidgetVisible(line, 0, self.kit.theme.px(24)))

    def set_narrow(self, narrow: bool) -> None:
        """Labels above, last values below."""
        for line in self.lines.values():
            line.set_narrow(narrow)
        for columns in self._columns:
            columns.set_narrow(narrow)
        for nested in self.nested.values():
            nested.set_narrow(narrow)

    def set_last_heading(self, text: str, *, shown: bool) -> None:
        """ "last time, 23.10.2026" above the last column."""
        for head in self.last_heads:
            head.setText(text)
            head.setVisible(shown)
        for line in self.lines.values():
            line.set_last_column(shown)


def own_page(kit: Kit, number: str, title: object, widget: QWidget) -> QScrollArea:
    """A page with a widget of the window's own (attachments, signatures)."""
    px = kit.theme.px
    head = row(label(kit, number, "panel"), label(kit, title, "panel"), None, margins=(px(8), px(10), px(12), px(8)))  # type: ignore[arg-type]
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    inner = frame("plain", column(head, hairline(), widget, gap=px(4), margins=(px(9), px(4), px(10), px(12))))
    area.setWidget(inner)
    return area
