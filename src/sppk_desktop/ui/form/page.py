"""One page of a form: the lines of a section under its heading, scrolled by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
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

AT_ONCE: Final = 12
"""Lines that stand when the page is shown: about a screenful."""
STEP: Final = 3
"""Lines built in one go after that: no more than a moment nobody feels, even on a slow computer."""


class SectionPage(QScrollArea):
    """The lines of one or more sections: a screenful stands when it is shown, the rest is built while nothing else is to do.

    ``grown`` names the fields and nested tables that have just been built, before anybody sees them.
    """

    changed = Signal(str)
    entered = Signal(str)
    grown = Signal(list)

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
        self.content.addStretch(1)
        self._page = QWidget()
        self._page.setProperty("ground", "plain")
        self._page.setLayout(self.content)
        self.setWidget(self._page)
        self._building = self._build(sections)
        self._narrow = self.whole = False
        self._rest = QTimer(self, interval=0)
        self._rest.timeout.connect(lambda: self.build(STEP))
        self.build(1)  # the heading, and a field the keyboard can be put into; a form nobody opens needs no more

    # Building -----------------------------------------------------------------------------------------------------------

    def build(self, lines: int | None = None, until: str = "") -> None:
        """So many more lines (all of them: ``None``), or as far as the field or nested table ``until``."""
        names: list[str] = []
        page = self._page
        before = len(page.children())
        while not self.whole and not (until and self._has(until)) and (lines is None or lines > 0):
            lines = None if lines is None else lines - 1
            if (built := next(self._building, None)) is None:
                self.whole = True
                self._rest.stop()
            else:
                names += built
        if names:
            self.grown.emit(names)
            if page.isVisible():
                _settle(self, page.children()[before:])

    def showEvent(self, event: QShowEvent) -> None:
        """Go on building: what is built while hidden would be laid out all at once with the next show."""
        self.build(AT_ONCE - len(self.lines))
        super().showEvent(event)
        if not self.whole:
            self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait until it is seen again."""
        super().hideEvent(event)
        self._rest.stop()

    def _has(self, name: str) -> bool:
        return name in self.editors or name in self.nested

    def _build(self, sections: Sequence[Section]) -> Iterator[list[str]]:
        """Builds a line whenever it is asked for one, and names what is in it."""
        for section in sections:
            yield from self._add_section(section)

    def _put(self, widget: QWidget) -> None:
        self.content.insertWidget(self.content.count() - 1, widget)  # the last is the stretch

    def _add_section(self, section: Section) -> Iterator[list[str]]:
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
        self.content.insertLayout(self.content.count() - 1, line)
        self._put(hairline())
        self._put(note)
        if section.layout is Layout.SIGNS and section.columns > 1:
            yield from self._add_signs(section)
            return
        for item in section.items:
            match item:
                case Rows():
                    self._add_rows(item, section)
                    yield [item.name]
                case FieldRow():
                    fields = [self._fields[name] for name in item.fields]
                    self._add_line(item.number or fields[0].number, item.label or fields[0].label, fields)
                    yield list(item.fields)
                case str():
                    field = self._fields[item]
                    self._add_line(field.number, field.label, [field])
                    yield [item]

    def _add_signs(self, section: Section) -> Iterator[list[str]]:
        """Indicators in columns: all of them in sight at once."""
        names = names_of(section)
        columns = SignColumns(self.kit, section.columns, len(names))
        columns.set_narrow(self._narrow)
        self._columns.append(columns)
        self._put(columns)
        for name in names:
            field = self._fields[name]
            editor = LevelEditor(field, self.kit)
            self._listen(editor)
            self.lines[name] = line = SignLine(self.kit, field.number, self.kit.say(field.label), editor, locked=field.locked)
            columns.add_line(line)
            yield [name]

    def _listen(self, editor: Editor) -> None:
        name = editor.field.name
        self.editors[name] = editor
        editor.changed.connect(lambda: self.changed.emit(name))
        editor.entered.connect(lambda: self.entered.emit(name))
        editor.focused.connect(lambda on: self._into_view(self.lines[name]) if on else None)

    def _add_line(self, number: str, title: object, fields: Sequence[Field]) -> None:
        editors = [editor_for(field, self.kit, self._lookups) for field in fields]
        for editor in editors:
            self._listen(editor)
        shown = "" if number == self._number else number  # several facts of one number: it stands at the first
        self._number = number
        line = FormLine(self.kit, shown if self._numbered else None, title, editors)  # type: ignore[arg-type]
        for editor in editors:
            self.lines[editor.field.name] = line
        line.set_narrow(self._narrow)
        self._put(line)

    def _add_rows(self, item: Rows, section: Section) -> None:
        if item.label is not None and item.label != section.title:  # a section of one table is named once
            words = label(self.kit, item.label, "bold")
            px = self.kit.theme.px
            line = row(label(self.kit, item.number, "muted"), words, None, margins=(px(8), px(8), px(8), 0))
            self.content.insertLayout(self.content.count() - 1, line)
        nested = NestedRows(self.kit, item, self._lookups)
        nested.changed.connect(lambda name=item.name: self.changed.emit(name))
        nested.left.connect(lambda name=item.name: self.entered.emit(name))
        nested.set_narrow(self._narrow)
        nested.reached.connect(self._into_view)
        self.nested[item.name] = nested
        self._put(nested)

    def _into_view(self, part: QWidget) -> None:
        """Once the layout has settled; a page just shown does not know its heights yet. The first line brings its heading."""
        first = part is next(iter(self.lines.values()), None)

        def show() -> None:
            if first:
                self.verticalScrollBar().setValue(0)
            self.ensureWidgetVisible(part, 0, self.kit.theme.px(24))

        QTimer.singleShot(0, part, show)

    def set_narrow(self, narrow: bool) -> None:
        """Labels above, last values below; so also what is still to be built."""
        self._narrow = narrow
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


def _settle(area: QScrollArea, joined: Sequence[QObject]) -> None:
    """Make room now for what has joined a visible page: Qt would squeeze it into the room there is, and might paint it so."""
    for child in joined:
        QCoreApplication.sendPostedEvents(child, QEvent.Type.MetaCall)  # the show a layout has ordered
    QCoreApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))


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
