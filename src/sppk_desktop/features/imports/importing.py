"""One import from file to undo, as a window drives it: read, correct, confirm, take back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.imports import (
    CellTrouble,
    ColumnGuess,
    ImportOutcome,
    PastImport,
    Preview,
    PreviewRow,
    RowState,
    UndoOutcome,
)
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.imports.entries import VITAL, Entry, Reader
from sppk_desktop.features.imports.headings import KEYS, TARGETS, squeeze
from sppk_desktop.features.imports.plan import Planner
from sppk_desktop.features.imports.planned import Plan, Planned
from sppk_desktop.features.imports.snapshot import Register, load
from sppk_desktop.features.imports.tables import NOT_LISTS, Line, lines_of
from sppk_desktop.features.imports.undoing import undo
from sppk_desktop.features.imports.writing import Writer, remember, remembered
from sppk_desktop.features.people.records import ImportRun
from sppk_desktop.reports import sheets

if TYPE_CHECKING:
    from collections.abc import Callable

    from sppk_desktop.storage.store import Store


class NoTable(AppError):
    """No sheet of the file has a heading row that names children."""

    happened = T("No list of children was found in the file {name}.")
    remedy = T("Nothing was changed. One of the first 15 rows must name the columns: full name, birth date, class.")


class RegisterMoved(AppError):
    """Between showing and confirming the register changed, so what was shown is not what would be written."""

    happened = T("The register was changed since the list was compared.")
    remedy = T("Nothing was written. The list is compared anew; look at it again and confirm.")


class NothingRead(AppError):
    """A deed that needs a file came before one was read."""

    happened = T("No file was chosen yet.")
    remedy = T("Choose a file first.")


@dataclass(slots=True)
class _Reading:
    """A file being looked at, with what the person has said about it so far."""

    book: sheets.Workbook
    mapping: dict[str, str] = field(default_factory=dict)  # heading → target, as the person corrected it
    choices: dict[int, int] = field(default_factory=dict)
    without_wrong_cells: bool = False
    lines: list[Line] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    remembered: Mapping[str, str] = field(default_factory=dict)
    plan: Plan | None = None
    register: Register | None = None
    reader: Reader | None = None


class Importing:
    """Imports of one unlocked vault. Every method may run in a job: it works over a connection of its own."""

    targets = TARGETS

    def __init__(self, store: Store, words: Words, today: Callable[[], date]) -> None:
        self._store = store
        self._words = words
        self._today = today
        self._reading: _Reading | None = None

    # --- looking -----------------------------------------------------------------------------------------------------------

    def open(self, path: Path, progress: Progress = unwatched) -> Preview:
        """Read a file and compare it with the register; nothing is written."""
        return self.look_at(sheets.read(path, progress), progress)

    def look_at(self, book: sheets.Workbook, progress: Progress = unwatched) -> Preview:
        """Compare a workbook that was read already."""
        self._reading = _Reading(book)
        return self._look(progress)

    def with_mapping(self, mapping: Mapping[str, str], progress: Progress = unwatched) -> Preview:
        """The same file with headings understood otherwise; kept for the next file once confirmed."""
        reading = self._need()
        reading.mapping.update({heading: target for heading, target in mapping.items() if target in KEYS or not target})
        reading.choices.clear()
        return self._look(progress)

    def with_choice(self, row: int, choice: int | None, progress: Progress = unwatched) -> Preview:
        """Answer a conflict: a pupil's id, `AS_NEW`, or None to leave the row out again."""
        reading = self._need()
        if choice is None:
            reading.choices.pop(row, None)
        else:
            reading.choices[row] = choice
        return self._look(progress, lines=False)

    def leave_out_wrong_cells(self, yes: bool, progress: Progress = unwatched) -> Preview:
        """Take rows without the cells that are wrong, where the child can still be told."""
        reading = self._need()
        reading.without_wrong_cells = yes
        return self._look(progress, lines=False)

    def _need(self) -> _Reading:
        if self._reading is None:
            raise NothingRead
        return self._reading

    def _look(self, progress: Progress, *, lines: bool = True) -> Preview:
        reading = self._need()
        with self._store.for_job() as store, store.reading() as session:
            if lines:
                reading.remembered = remembered(session)
                self._read_lines(reading)
                progress(1, 4)
                reading.reader = Reader(session, self._today())
                reading.entries = [reading.reader.read(line) for line in reading.lines]
                progress(2, 4)
            reading.register = load(session, self._today())
            progress(3, 4)
            reading.plan = self._plan(reading)
            before = session.scalar(
                select(ImportRun.created_at)
                .where(ImportRun.digest == reading.book.digest, ImportRun.undone.is_not(True), ImportRun.removed_at.is_(None))
                .order_by(ImportRun.id.desc())
                .limit(1)
            )
        return replace(self._preview(reading, reading.plan), imported_before=before)

    def _read_lines(self, reading: _Reading) -> None:
        said = {**reading.remembered, **{squeeze(heading): target for heading, target in reading.mapping.items()}}
        for hidden in (False, True):  # last year's list is often hidden behind this one's
            reading.lines = [
                line
                for number, sheet in enumerate(reading.book.sheets)
                if sheet.name not in NOT_LISTS and sheet.hidden is hidden
                for line in lines_of(number, sheet, said)
            ]
            if reading.lines:
                break
        if not reading.lines:
            raise NoTable(name=reading.book.name)

    def _plan(self, reading: _Reading) -> Plan:
        if reading.register is None or reading.reader is None:
            raise NothingRead
        planner = Planner(reading.register, reading.reader.codes, self._words.language)
        return planner.plan(reading.entries, reading.choices, without_wrong_cells=reading.without_wrong_cells)

    # --- showing -----------------------------------------------------------------------------------------------------------

    def _preview(self, reading: _Reading, plan: Plan) -> Preview:
        with_lines = {line.sheet for line in reading.lines}
        return Preview(
            file_name=reading.book.name,
            columns=_guesses(reading),
            rows=[_shown(row, reading.book) for row in plan.rows],
            absent=plan.absent,
            new_classes=[str(name) for name in plan.new_classes],
            skipped_sheets=[
                sheet.name
                for number, sheet in enumerate(reading.book.sheets)
                if number not in with_lines and sheet.rows and sheet.name not in NOT_LISTS and not sheet.hidden
            ],
            hidden_sheets=[
                sheet.name
                for number, sheet in enumerate(reading.book.sheets)
                if number not in with_lines and sheet.rows and sheet.name not in NOT_LISTS and sheet.hidden
            ],
            lost_letters=reading.book.lost_letters,
            choices=dict(reading.choices),
            without_wrong_cells=reading.without_wrong_cells,
        )

    def marked_copy(self, progress: Progress = unwatched) -> bytes:
        """The file as XLSX with every wrong cell filled and commented, and rows in conflict marked at the name."""
        reading = self._need()
        if reading.plan is None:
            raise NothingRead
        marks: list[sheets.Mark] = []
        for row in reading.plan.rows:
            line = row.entry.line
            marks += [
                sheets.Mark(line.sheet, line.row, trouble.column, self._words.say(trouble.why)) for trouble in row.entry.troubles
            ]
            if row.state is RowState.CONFLICT and row.why:
                column = min(line.head.columns.get(key, 10_000) for key in ("full_name", "surname", "given"))
                marks.append(sheets.Mark(line.sheet, line.row, column, self._words.say(row.why)))
        return sheets.marked_copy(reading.book, marks, progress)

    def template(self) -> bytes:
        """The workbook class teachers fill in."""
        from sppk_desktop.features.imports.documents import template

        with self._store.for_job() as store, store.reading() as session:
            return template(session, self._today())

    # --- doing -------------------------------------------------------------------------------------------------------------

    def write(self, progress: Progress = unwatched) -> ImportOutcome:
        """Write what the preview showed, all of it or nothing."""
        reading = self._need()
        if reading.plan is None or reading.reader is None:
            raise NothingRead
        shown = reading.plan.outline
        with self._store.for_job() as store, store.saving() as session:
            reading.register = load(session, self._today())
            plan = self._plan(reading)
            if plan.outline != shown:
                raise RegisterMoved
            writer = Writer(session, plan, reading.register, reading.reader.codes, self._today(), self._words.language)
            run = writer.write(reading.book.name, reading.book.digest, progress)
            remember(session, reading.mapping)
            store.journal.write("imported", ImportRun.__tablename__, run.id, added=run.added, changed=run.changed)
            outcome = ImportOutcome(run.id, run.added, run.changed)
        self._reading = None
        return outcome

    def undo(self, run_id: int, progress: Progress = unwatched) -> UndoOutcome:
        """Take a whole import back; children somebody worked on since are listed and kept."""
        with self._store.for_job() as store, store.saving() as session:
            outcome = undo(store, session, run_id, progress)
            store.journal.write(
                "import undone", ImportRun.__tablename__, run_id, taken_back=outcome.taken_back, kept=len(outcome.kept)
            )
        return outcome

    def past(self) -> list[PastImport]:
        """Imports so far, newest first."""
        with self._store.for_job() as store, store.reading() as session:
            names = {account.id: account.name for account in store.accounts.all()}
            rows = session.scalars(select(ImportRun).where(ImportRun.removed_at.is_(None)).order_by(ImportRun.id.desc())).all()
            return [
                PastImport(
                    run.id, run.created_at, run.file_name, names.get(run.created_by, ""), run.added, run.changed, bool(run.undone)
                )
                for run in rows
            ]


def _guesses(reading: _Reading) -> list[ColumnGuess]:
    """Every different heading of the file with what it was understood as and an example of what stands below."""
    found: dict[str, ColumnGuess] = {}
    for line in reading.lines:
        for column, heading in enumerate(line.head.headings):
            if not heading:
                continue
            known = found.get(heading)
            if known is not None and known.example:
                continue
            value = line.cells[column] if column < len(line.cells) else ""
            text = (
                value.strftime("%d.%m.%Y") if isinstance(value, date) else " ".join(str("" if value is None else value).split())
            )
            was_told = squeeze(heading) in reading.remembered and heading not in reading.mapping
            found[heading] = ColumnGuess(heading, line.head.targets[column], text[:60], was_told)
        if len(found) >= len(line.head.headings) and all(guess.example for guess in found.values()):
            break
    return list(found.values())


def _shown(row: Planned, book: sheets.Workbook) -> PreviewRow:
    entry = row.entry
    sheet = book.sheets[entry.line.sheet].name
    return PreviewRow(
        index=row.index,
        sheet_name=sheet,
        line=entry.line.row + 1,
        name=entry.name or _first_text(entry),
        class_name=str(entry.class_name or ""),
        born=entry.born,
        state=row.state,
        differences=row.differences,
        troubles=[
            CellTrouble(
                sheet=entry.line.sheet,
                row=entry.line.row,
                column=trouble.column,
                sheet_name=sheet,
                cell=sheets.address(entry.line.row, trouble.column),
                heading=entry.line.head.headings[trouble.column] if trouble.column < len(entry.line.head.headings) else "",
                value=trouble.value,
                why=trouble.why,
                vital=trouble.target in VITAL,
            )
            for trouble in entry.troubles
        ],
        notes=_notes(entry),
        why=row.why,
        candidates=row.candidates,
        pupil_id=row.pupil_id,
    )


def _notes(entry: Entry) -> list[Phrase]:
    return list(entry.notes)


def _first_text(entry: Entry) -> str:
    return next((trouble.value for trouble in entry.troubles if trouble.value), "")
