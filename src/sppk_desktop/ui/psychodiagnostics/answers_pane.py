"""The second step: the answers of everybody, typed, pasted or read from a file; kept by themselves all the while."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy, QWidget

from sppk_desktop.core.answer_table import AnswerTable, Row
from sppk_desktop.core.answers import Answer, EntryKind, Item
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.examinations import ReadRow
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form.drafts import DraftKeeper
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.parts import ElidedLabel, KeyHints, button, column, frame, label, picture, row, show_if
from sppk_desktop.ui.psychodiagnostics.answer_grid import AnswerGrid
from sppk_desktop.ui.psychodiagnostics.asks import Exams
from sppk_desktop.ui.psychodiagnostics.read_preview import ReadPreview

SCREEN: Final = "answers"
_TABLES: Final = "XLSX, CSV (*.xlsx *.xlsm *.csv *.txt)"
_ANSWERS: Final[Mapping[EntryKind, Sequence[tuple[str, Phrase]]]] = {
    EntryKind.YES_NO: (("1 +", T("yes")), ("0 −", T("no"))),
    EntryKind.PAIR: (("a 1", T("first", "of a pair")), ("b 2", T("second", "of a pair"))),
    EntryKind.NUMBER: (("0…9 ,", T("number", "answer")), ("Enter", T("next item"))),
    EntryKind.TEXT: (("Enter", T("next item")),),
}


class AnswersPane(QWidget):
    """``score_asked`` is the primary button, or Enter at the end of the last line."""

    score_asked = Signal()

    def __init__(self, desk: Desk, exams: Exams) -> None:
        super().__init__()
        self._desk, self._kit, self._exams = desk, desk.kit, exams
        self._exam_id = 0
        self._keeper: DraftKeeper | None = None
        self._known: dict[int, list[Any]] = {}
        kit, px = self._kit, self._kit.theme.px
        self.grid = AnswerGrid(kit)
        self.grid.changed.connect(self._changed)
        self.grid.moved.connect(self._say_place)
        self.grid.refused.connect(self._refused)
        self.grid.finished.connect(self._finished)
        self._name, self._item = label(kit, "", "bold"), label(kit, "", "accent")
        self._about = ElidedLabel(kit, "", "small")
        self._about.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # whole where there is room for it
        self._hints = row(gap=0)
        self._sign, self._state = picture(kit, "warning", 14, "careful"), label(kit, "", "careful")
        self._draft = label(kit, "", "small")
        line = row(
            self._name, self._item, self._about, self._hints, None, self._draft, self._sign, self._state,
            gap=px(10), margins=(px(14), px(6), px(14), px(6)),
        )  # fmt: skip
        whole = column(frame("panel", column(self.grid, gap=0, margins=(1, 1, 1, 1))), frame("panel", line), gap=px(8))
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.grid)
        self._paste = button(kit, T("Paste from a spreadsheet"), self.paste, icon="copy")
        self._import = button(kit, T("Read from a file…"), self._choose_file, icon="import")
        self._check = button(kit, T("Read again and compare"), self.toggle_check)
        self._score = button(kit, T("Score", "button"), self.score_asked.emit, "primary", "check")
        paste = QShortcut(QKeySequence("Ctrl+V"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """For the head of the page."""
        return (self._paste, self._import, self._check, self._score)

    def show_exam(self, exam_id: int) -> None:
        """Show the answers of an examination, with what was typed and not yet kept."""
        self.end()
        self._exam_id = exam_id
        rows, items = self._exams.rows(exam_id), self._exams.items(exam_id)
        self._know(AnswerTable(items, rows).rows)
        self._apply_draft(exam_id, rows)
        self.grid.set_table(AnswerTable(items, rows))
        self._check.setText(self._kit.say(T("Read again and compare")))
        self._keeper = DraftKeeper(self._desk, SCREEN, exam_id, 0, PSYCHOLOGY, self._values, self, "examination")
        self._keeper.kept.connect(self._kept)
        self._draft.setText("")
        self._say_place()

    def _apply_draft(self, exam_id: int, rows: Sequence[Row]) -> None:
        draft = self._desk.store.drafts.find(SCREEN, exam_id)
        if draft is None:
            return
        kept: Mapping[str, Any] = draft.values.get("rows", {})
        for one in rows:
            if (values := kept.get(str(one.id))) is not None:
                one.answers, one.again, one.absent, one.left = values

    def keep(self, *, checked: bool = False) -> None:
        """Write what was typed into the examination; the draft is done with."""
        table = self.grid.table
        table.take()
        if self._keeper is not None:
            self._exams.keep_answers(self._exam_id, table.rows, checked=checked)
            self._know(table.rows)
            self._keeper.discard()

    def end(self) -> None:
        """Let go of the examination, keeping what was typed."""
        if self._keeper is not None:
            if self._keeper.waiting or self._desk.store.drafts.find(SCREEN, self._exam_id) is not None:
                self.keep()
            self._keeper.deleteLater()
            self._keeper = None
        self.grid.set_table(AnswerTable((), ()))

    def _values(self) -> Mapping[str, Any]:
        """The lines that were changed here: a draft taken up later must not undo what came into the others since."""
        rows = {one.id: _line(one) for one in self.grid.table.rows}
        return {"rows": {str(id_): line for id_, line in rows.items() if line != self._known.get(id_)}}

    def _know(self, rows: Sequence[Row]) -> None:
        """The lines as they are kept."""
        self._known = {one.id: _line(one) for one in rows}

    # While typing -------------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()
        self._say_place()

    def _finished(self) -> None:
        self._score.setFocus()

    def _kept(self, at: datetime) -> None:
        self._draft.setText(self._kit.say(T("Draft kept, {time}", time=f"{at:%H:%M}")))
        self._fit_hints()

    def _refused(self) -> None:
        table = self.grid.table
        if table.at >= len(table.items):
            self._tell_state(T("End of the line: Enter goes to the next pupil"))
        else:
            self._tell_state(T("This key is no answer here"))

    def _say_place(self) -> None:
        table, say = self.grid.table, self._kit.say
        if not table.rows:
            return
        at = min(table.at, len(table.items) - 1)
        item = table.items[at]
        self._name.setText(table.current.name)
        self._item.setText(say(T("item {label}", label=item.label or str(at + 1))))
        done = f"{table.done(table.current)} / {len(table.items)}"
        self._about.setText(" · ".join(part for part in (done, say(item.about)) if part))
        self._show_hints(item)
        stops = table.differences() if table.checking else table.gaps()
        if not stops:
            self._tell_state("")
            return
        first, place = stops[0]
        where = f"{table.rows[first].name.split()[0]}, {table.items[place].label or place + 1}"
        if table.checking:
            self._tell_state(T("{n} differences: {where}", n=len(stops), where=where))
        else:
            self._tell_state(T("{n} blank answers: {where}", n=len(stops), where=where))

    def _tell_state(self, text: Phrase | str) -> None:
        said = self._kit.say(text)
        self._state.setText(said)
        self._state.setVisible(bool(said))
        self._sign.setVisible(bool(said))
        self._fit_hints()

    def _show_hints(self, item: Item) -> None:
        kind = (item.kind, item.least, item.most, self.grid.table.checking)
        if self._hints.property("kind") == kind:
            return
        self._hints.setProperty("kind", kind)
        while (old := self._hints.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        digits = ((f"{item.least:g}…{item.most:g}", T("answer", "key")),)
        own = _ANSWERS.get(item.kind, digits)
        rest = [(self._kit.say(T("Space", "key")), T("no answer", "key")), ("Enter", T("next pupil"))] if item.at_once else []
        stop = T("first difference") if self.grid.table.checking else T("first gap")
        self._hints.addWidget(KeyHints(self._kit, [*own, *rest, ("F8", stop), ("F4", T("was not there", "absent pupil"))]))
        self._fit_hints()

    def _fit_hints(self) -> None:
        """Hints only where they are whole; without them they stand in the help."""
        if (item := self._hints.itemAt(0)) is None or (hints := item.widget()) is None:
            return
        sides = (self._name, self._item, self._state, self._draft)
        about = min(self._about.sizeHint().width(), self._kit.theme.characters(24))
        gaps = self._kit.theme.px(10) * (len(sides) + 3) + self._kit.theme.px(28)
        rest = sum(one.sizeHint().width() for one in sides if one.text()) + about + gaps
        show_if(hints, hints.sizeHint().width() + rest < self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again what there is room for."""
        super().resizeEvent(event)
        self._fit_hints()

    # Reading again, pasting, files --------------------------------------------------------------------------------------

    def toggle_check(self) -> None:
        """Begin the second reading, or end it; its end with no difference marks the answers as checked."""
        table = self.grid.table
        if not table.checking:
            table.check(on=True)
            self._check.setText(self._kit.say(T("End the comparison")))
        else:
            left, again = len(table.differences()), [row for row in table.rows if not row.absent and any(_given(row.answers))]
            unread = sum(table.done(row) < sum(_given(row.answers)) for row in again)
            whole = not left and not unread
            table.check(on=False)
            self.keep(checked=whole)
            self._check.setText(self._kit.say(T("Read again and compare")))
            self._desk.tell(
                Message(T("Both readings agree: the answers are checked."), "", "done") if whole else self._unlike(left, unread)
            )
        self.grid.set_table(table)
        self.grid.setFocus()
        self._say_place()

    def _unlike(self, left: int, unread: int) -> Message:
        """The second reading was ended too early: what stands now, and the way back into it."""
        parts = [T("Differences: {count}", count=left) if left else None,
                 T("not read again: {count}", count=unread) if unread else None]  # fmt: skip
        told = "; ".join(self._kit.say(part) for part in parts if part is not None)
        on = Deed(T("Go on comparing"), self.toggle_check)
        return Message(
            T("The answers are not marked as checked."), T("{what}. The first reading stands.", what=told), "careful", (on,)
        )

    def paste(self) -> None:
        """Answers from the clipboard, cells between tabs."""
        text = QGuiApplication.clipboard().text()
        self._offer([line.split("\t") for line in text.replace("\r", "").split("\n") if line.strip()])

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._kit.say(T("A table of answers")), "", _TABLES)
        if path:
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Read a table of answers and show what it would enter."""
        self._desk.run(T("Reading the table"), lambda progress: self._exams.read_file(path, progress), self._offer)

    def _offer(self, cells: Sequence[Sequence[object]]) -> None:
        self.keep()
        found = self._exams.read_rows(self._exam_id, cells, self.grid.table.row)
        if not any(one.answered for one in found):
            self._desk.tell(
                Message(
                    T("No answers were found there."),
                    T("A line is one pupil, a column is one item; the first column may hold the names."), "careful",
                )
            )  # fmt: skip
            return
        table = self.grid.table
        preview = ReadPreview(self._desk, found, [row.name for row in table.rows], table.items, self)
        preview.taken.connect(lambda: self._take(found))
        preview.open()

    def _take(self, found: Sequence[ReadRow]) -> None:
        table = self.grid.table
        for one in found:
            if one.row is not None and one.answered:
                line = table.rows[one.row]
                line.answers = list(one.answers)
                line.absent = False
                line.left = True
        self._changed()
        self.keep()
        self.grid.set_table(table)
        self.grid.setFocus()


def _line(row: Row) -> list[Any]:
    return [list(row.answers), list(row.again), row.absent, row.left]


def _given(answers: Sequence[Answer]) -> list[bool]:
    """Which items have an answer."""
    return [answer is not None for answer in answers]
