"""The import window's page: choose, look, correct, confirm, and undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QWidget
from shiboken6 import isValid

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.imports import ImportOutcome, PastImport, Preview, RowState, UndoOutcome
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.imports.asked import Importing
from sppk_desktop.ui.imports.columns_pane import ColumnsPane
from sppk_desktop.ui.imports.preview_rows import STATES, PreviewRows
from sppk_desktop.ui.imports.row_pane import RowPane
from sppk_desktop.ui.imports.start_pane import StartPane
from sppk_desktop.ui.messages import Deed, Message, MessageBar, ask
from sppk_desktop.ui.parts import ElidedLabel, KeyHints, button, clear, column, frame, label, picture, restyle, row, show_if
from sppk_desktop.ui.saving import NotWritable, OpenElsewhere, may_leave, write_whole
from sppk_desktop.ui.table import ListView

R = TypeVar("R")

_NARROW: Final = 980  # points; below, the row's own pane folds away
_KINDS: Final = "(*.xlsx *.xlsm *.xls *.csv *.txt)"


class NotSaved(AppError):
    """The copy could not be written where it was asked."""

    happened = T("The file {name} was not saved.")
    remedy = T("Choose another place: the folder may be read-only, or the file is open in another program.")


class ImportPage(QWidget):
    """Everything about importing. ``imported`` and ``undone`` tell that the register changed."""

    imported = Signal()
    undone = Signal()
    finished = Signal()

    def __init__(self, desk: Desk, importing: Importing) -> None:
        super().__init__()
        self.desk, self.kit, self._importing = desk, desk.kit, importing
        self.preview: Preview | None = None
        self.setObjectName("page")
        self._rows = PreviewRows(self.kit.say)
        self._build()
        self._to_start()

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._title, self._file = label(kit, T("Import"), "page"), ElidedLabel(kit, "", "muted")
        self._back = button(kit, "", self.go_back, "plain", "left", T("One step back"))
        self._other = button(kit, T("Another file…"), self.choose_file, "text", "folder")
        head = row(self._back, self._title, self._file, self._other, gap=px(12))
        head.setStretch(2, 1)
        self.message = MessageBar(kit)
        self.start = StartPane(kit)
        self.start.file_asked.connect(self.choose_file)
        self.start.template_asked.connect(self.save_template)
        self.start.undo_asked.connect(self._undo_past)
        self._done = frame("panel", column(gap=px(8)))
        self._stack = QStackedWidget()
        for page in (self.start, self._looking(), self._done):
            self._stack.addWidget(page)
        body = column(head, self.message, self._stack, gap=px(10))
        body.setStretch(2, 1)
        self.setLayout(body)

    def _looking(self) -> QWidget:
        kit, px = self.kit, self.kit.theme.px
        self._states = row(gap=px(6))
        self._sentence = label(kit, "", "small", wrap=True)
        self._columns_button = button(kit, T("Columns…"), self._toggle_columns, icon="columns")
        top = row(self._states, None, self._columns_button, gap=px(8))
        self.list = ListView(
            self.desk, self._rows, "import", count=T("{n} children"), search=T("Search by name or class"), hints=False
        )
        self.list.columns_button.hide()  # here "columns" are those of the file
        keys = KeyHints(kit, [("↑ ↓", T("row by row")), ("Ctrl+F", T("search")), ("Esc", T("clear", "key"))])
        foot = QWidget()
        foot.setLayout(row(None, keys))
        self.list.set_foot(foot)
        self.list.chosen.connect(lambda _: self._show_row())
        self.list.unchosen.connect(self._show_row)
        self.row_pane, self.columns_pane = RowPane(kit), ColumnsPane(kit, self._importing.targets)
        self.row_pane.answered.connect(self._answer)
        self.columns_pane.told.connect(self._map)
        self.columns_pane.closed.connect(self._toggle_columns)
        self._side = QStackedWidget()
        self._side.addWidget(self.row_pane)
        self._side.addWidget(self.columns_pane)
        self._side.setFixedWidth(px(410))
        middle = row(self.list, self._side, gap=px(12))
        middle.setStretch(0, 1)
        self._bar = ActionBar(kit)
        self._copy = button(kit, T("Save a marked copy…"), self.save_marked, icon="sheet")
        self._confirm = button(kit, "", self.confirm, "primary")
        self._bar.set_buttons(self._copy, self._confirm)
        page = QWidget()
        whole = column(top, self._sentence, middle, self._bar, gap=px(8))
        whole.setStretch(2, 1)
        page.setLayout(whole)
        return page

    # Choosing -----------------------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        kinds = self.kit.say(T("Class lists")) + f" {_KINDS}"
        path, _ = QFileDialog.getOpenFileName(self, self.kit.say(T("Choose a class list")), "", kinds)
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Read a file and show what it would do."""
        self._run(T("Reading {name}", name=path.name), lambda progress: self._importing.open(path, progress), self._opened)

    def _opened(self, preview: Preview) -> None:
        self._rows.only = None
        self._side.setCurrentWidget(self.row_pane)
        self.show_preview(preview)
        self.list.search.clear()
        self.list.grid.setFocus()

    def go_back(self) -> None:
        """From a file to the start, from the start back to where the import was opened."""
        if self._stack.currentWidget() is self.start:
            self.finished.emit()
        else:
            self._to_start()

    def _to_start(self) -> None:
        self.preview = None
        self._rows.show(None)
        self.message.clear()
        self._file.setText("")
        self._other.hide()
        self.start.show_past(self._importing.past())
        self._stack.setCurrentWidget(self.start)

    # Looking ------------------------------------------------------------------------------------------------------------

    def show_preview(self, preview: Preview) -> None:
        """Show rows, counts and what else is to be known."""
        self.preview = preview
        self._file.setText(preview.file_name)
        self._other.show()
        self._rows.show(preview)
        self._show_states(preview)
        self._sentence.setText(" ".join(self.kit.say(phrase) for phrase in _sentences(preview)))
        show_if(self._sentence, bool(self._sentence.text()))
        if self._side.currentWidget() is self.columns_pane:
            self.columns_pane.show_columns(preview.columns)
        self._show_message(preview)
        self._stack.setCurrentIndex(1)
        self.list.reload()
        self._show_row()
        written = preview.count(RowState.NEW) + preview.count(RowState.CHANGED)
        self._confirm.setText(
            self.kit.say(T("Import {n} children", n=written)) if written else self.kit.say(T("Nothing to import"))
        )
        self._confirm.setEnabled(bool(written))
        marked = any(shown.troubles or shown.state is RowState.CONFLICT for shown in preview.rows)
        show_if(self._copy, marked)

    def _show_states(self, preview: Preview) -> None:
        clear(self._states)
        self._add_state(None, T("all rows"), len(preview.rows))
        for state, (word, _tone) in STATES.items():
            if number := preview.count(state):
                self._add_state(state, word, number)

    def _add_state(self, state: RowState | None, word: Phrase, number: int) -> None:
        made = QPushButton(f"{self.kit.say(word)}  {number}")
        made.setProperty("look", "pill")
        made.setAutoDefault(False)
        if state is not None:
            tone = STATES[state][1].value
            name = {"done": "plus", "info": "pencil", "neutral": "check", "careful": "help", "danger": "warning"}[tone]
            made.setIcon(self.kit.icon(name, 14, tone if tone != "neutral" else "muted"))
        made.clicked.connect(lambda: self._only(state))
        restyle(made, "filtering", "true" if self._rows.only is state else "false")
        made.setAccessibleName(made.text())
        self._states.addWidget(made)

    def _only(self, state: RowState | None) -> None:
        self._rows.only = state
        if self.preview is not None:
            self._show_states(self.preview)
        self.list.reload()

    def _show_row(self) -> None:
        if self.preview is not None:
            current = self.list.current
            self.row_pane.show_row(self._rows.row(current) if current else None, self.preview)

    def _toggle_columns(self) -> None:
        other = self.columns_pane if self._side.currentWidget() is self.row_pane else self.row_pane
        if other is self.columns_pane and self.preview is not None:
            self.columns_pane.show_columns(self.preview.columns)
        self._side.setCurrentWidget(other)
        self._side.setVisible(True)

    def _show_message(self, preview: Preview) -> None:
        """The one thing most worth saying: lost letters first, then wrong cells, then that the file was taken before."""
        mendable = [shown for shown in preview.rows if shown.troubles and not any(trouble.vital for trouble in shown.troubles)]
        if preview.lost_letters:
            remedy = T("Nobody can guess them back. Save the list from Excel as XLSX or «CSV UTF-8» and choose it again.")
            self.message.show_message(Message(T("This file has lost the letters ң, ө, ү."), remedy, "careful"))
        elif preview.without_wrong_cells and mendable:
            deed = Deed(T("Leave these rows out after all"), lambda: self._without(False))
            text = T("{n} rows are taken without their wrong cells.", n=len(mendable))
            self.message.show_message(Message(text, T("The cells stay empty; the marked copy names them."), "careful", (deed,)))
        elif wrong := preview.count(RowState.WRONG):
            deeds = (Deed(T("Take the rows without these cells"), lambda: self._without(True)),) if mendable else ()
            text = T("{n} rows have cells that cannot be taken.", n=wrong)
            remedy = T("They are left out. Put the cells right in the file and choose it again, or save a copy with them marked.")
            self.message.show_message(Message(text, remedy, "danger", deeds))
        elif preview.imported_before is not None:
            day = preview.imported_before.strftime("%d.%m.%Y %H:%M")
            text = T("This very file was imported on {day}.", day=day)
            self.message.show_message(Message(text, T("Importing it again changes only what differs now."), "info"))
        else:
            self.message.clear()

    # Correcting ---------------------------------------------------------------------------------------------------------

    def _map(self, changed: dict[str, str]) -> None:
        self._side.setCurrentWidget(self.row_pane)
        if changed:
            self._again(lambda progress: self._importing.with_mapping(changed, progress))

    def _answer(self, index: int, choice: int | None) -> None:
        self._again(lambda progress: self._importing.with_choice(index, choice, progress))

    def _without(self, yes: bool) -> None:
        self._again(lambda progress: self._importing.leave_out_wrong_cells(yes, progress))

    def _again(self, work: Callable[[Progress], Preview]) -> None:
        self._run(T("Comparing with the register"), work, self.show_preview)

    # Doing --------------------------------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """Write it."""
        if self.preview is not None:
            self._confirm.setEnabled(False)
            self._run(T("Importing {name}", name=self.preview.file_name), self._importing.write, self._written, self._not_written)

    def _not_written(self, error: AppError | None) -> None:
        """Refused or stopped: nothing was written; what was shown may be stale, so it is compared anew."""
        flag = self.preview.without_wrong_cells if self.preview is not None else False

        def show(preview: Preview) -> None:
            self.show_preview(preview)
            if error is not None:
                self.message.show_message(Message.of(error))

        self._run(T("Comparing with the register"), lambda progress: self._importing.leave_out_wrong_cells(flag, progress), show)

    def _written(self, outcome: ImportOutcome) -> None:
        self.preview = None
        self._rows.show(None)
        self.message.clear()
        text = T("{added} children were added, {changed} changed.", added=outcome.added, changed=outcome.changed)
        layout = self._done.layout()
        if layout is None:
            raise AssertionError("made with a layout")
        clear(layout)
        close = button(self.kit, T("Close"), self.finished.emit, "primary")
        undo = button(self.kit, T("Undo the whole import"), lambda: self.undo(outcome.run_id), icon="undo")
        more = button(self.kit, T("Import another file…"), self.choose_file, icon="import")
        px = self.kit.theme.px
        lines = (
            picture(self.kit, "check", 32, "done"),
            label(self.kit, T("The import is done"), "panel"),
            label(self.kit, text, "muted"),
        )
        words = column(gap=px(8))
        for line in lines:
            words.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        buttons = row(None, undo, more, close, None, gap=px(8), margins=(0, px(8), 0, 0))
        box = QWidget()
        box.setLayout(column(None, words, buttons, None, gap=px(8)))
        layout.addWidget(box)
        self._other.hide()
        self._stack.setCurrentWidget(self._done)
        close.setFocus()
        self.imported.emit()

    def undo(self, run_id: int) -> None:
        """Take an import back."""
        self._run(T("Undoing the import"), lambda progress: self._importing.undo(run_id, progress), self._taken_back)

    def _undo_past(self, past: PastImport) -> None:
        question = T("Undo the import of {name}?", name=past.file_name)
        consequence = T(
            "What it added goes to the recycle bin, what it changed gets its old values. Children edited since are kept."
        )
        if ask(self.kit, self, question, consequence, T("Undo this import")):
            self.undo(past.id)

    def _taken_back(self, outcome: UndoOutcome) -> None:
        self._to_start()
        remedy: Phrase | str = T("The register is as it was before.")
        if outcome.kept:
            names = "; ".join(f"{kept.name} ({self.kit.say(kept.why)})" for kept in outcome.kept[:12])
            more = len(outcome.kept) - 12
            remedy = T("Kept because somebody worked on them since: {names}", names=names + (f" +{more}" if more > 0 else ""))
        tone = "careful" if outcome.kept else "done"
        self.message.show_message(Message(T("The import of {n} children was undone.", n=outcome.taken_back), remedy, tone))
        self.undone.emit()

    # Saving files -------------------------------------------------------------------------------------------------------

    def save_marked(self) -> None:
        """Save the copy with wrong cells marked."""
        if self.preview is not None:
            name = Path(self.preview.file_name).stem + " — " + self.kit.say(T("marked")) + ".xlsx"
            self._save(name, self._importing.marked_copy, clear_text=True)

    def save_template(self) -> None:
        """Save the workbook class teachers fill in."""
        self._save(self.kit.say(T("Class list and passport")) + ".xlsx", lambda _: self._importing.template(), clear_text=False)

    def _save(self, name: str, make: Callable[[Progress], bytes], *, clear_text: bool) -> None:
        if clear_text and not may_leave(self.kit, self):
            return
        path, _ = QFileDialog.getSaveFileName(self, self.kit.say(T("Where to save")), name, "XLSX (*.xlsx)")
        if path:
            self.save_to(Path(path), make, clear_text=clear_text)

    def save_to(self, path: Path, make: Callable[[Progress], bytes], *, clear_text: bool) -> None:
        """Make a workbook as a job and write it there."""

        def work(progress: Progress) -> Path:
            content = make(progress)
            try:
                write_whole(path, content)
            except OpenElsewhere:
                raise
            except NotWritable as error:
                raise NotSaved(name=path.name) from error
            return path

        def done(saved: Path) -> None:
            if clear_text:
                self.desk.store.journal.write("exported", "import_run", None, document=f"marked copy {saved.suffix}")
            remedy = T("This file is not encrypted: it names children. Delete it when it has served.") if clear_text else ""
            self.message.show_message(Message(T("Saved: {name}", name=saved.name), remedy, "careful" if clear_text else "done"))

        self._run(T("Saving {name}", name=path.name), work, done)

    # Working ------------------------------------------------------------------------------------------------------------

    def _run(self, title: Phrase, work: Callable[[Progress], R], done: Callable[[R], object],
             failed: Callable[[AppError | None], object] | None = None) -> None:  # fmt: skip
        def tell(error: AppError) -> None:
            if not isValid(self):
                return
            if failed is not None:
                failed(error)
            else:
                self.message.show_message(Message.of(error))

        def finish(result: R) -> None:
            if isValid(self):  # the page may have been left meanwhile
                done(result)

        def stop() -> None:
            if isValid(self) and failed is not None:
                failed(None)

        self.kit.jobs.run(title, work, finish, tell, stopped=stop, parent=self)

    def resizeEvent(self, event: object) -> None:
        """On a narrow page the row's pane folds away."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        wide = self.width() >= self.kit.theme.px(_NARROW)
        self._side.setVisible(wide or self._side.currentWidget() is self.columns_pane)


def _sentences(preview: Preview) -> list[Phrase]:
    """What else is to be known, one short sentence each."""
    found: list[Phrase] = []
    left = [guess.heading for guess in preview.columns if not guess.target]
    if left:
        found.append(T("Columns that are not taken: {names}.", names=", ".join(left)))
    if preview.new_classes:
        found.append(T("Classes that will be made: {names}.", names=", ".join(preview.new_classes)))
    if preview.absent:
        names = ", ".join(f"{one.name} ({one.class_name})" for one in preview.absent[:5])
        more = len(preview.absent) - 5
        found.append(
            T("In these classes but not in the file: {n} ({names}). They stay as they are.", n=len(preview.absent),
              names=names + (f", +{more}" if more > 0 else ""))
        )  # fmt: skip
    if preview.skipped_sheets:
        found.append(T("Sheets without a list of children: {names}.", names=", ".join(preview.skipped_sheets)))
    if preview.hidden_sheets:
        found.append(
            T("Hidden sheets were not read: {names}. If they are needed, unhide them.", names=", ".join(preview.hidden_sheets))
        )
    return found
