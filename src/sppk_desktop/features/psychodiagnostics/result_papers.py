"""Profiles and summaries on paper: the same drawings and figures as on the screen, in the language asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from sppk_desktop.core import dates
from sppk_desktop.core.examinations import Figures
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.paper_words import words_of
from sppk_desktop.features.psychodiagnostics.result_book import ResultBook, say_mean
from sppk_desktop.features.psychodiagnostics.summary import SMALL, cell, suppress
from sppk_desktop.reports.drawings import paint
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.paper import ASIDE, CELL_STRONG, Cell, Flow, Frame
from sppk_desktop.reports.paper import SMALL as SMALL_PRINT

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
SCREENING: Final = T("A result of screening, not a clinical diagnosis.")


class ResultPapers:
    """The papers of results of one unlocked vault."""

    def __init__(self, book: ExamBook, today: Callable[[], date]) -> None:
        self._book, self._today = book, today

    def results(self, language: str) -> tuple[ResultBook, Words]:
        """The results, read in the language of a paper."""
        words = words_of(language)
        book = self._book
        return ResultBook(ExamBook(book.store, words, book.today, book.shelf, book.consents)), words

    def profile(self, result_id: int, scale: str, language: str) -> Make:
        """One result of one child: chart, table, the course of a scale."""
        results, words = self.results(language)
        shown = results.profile(result_id, scale)
        child = results.child(results.pupil_of(result_id))
        frame = frame_of(self._book.store, words, self._today(), f"PR-{result_id}")

        def make(_progress: Progress) -> bytes:
            flow = Flow(frame, words)
            flow.title(words.say(T("Profile of a pupil")))
            flow.text(", ".join([child.header.name, *(words.say(part) for part in child.header.line[:1])]), CELL_STRONG)
            flow.text(f"{shown.title} · {shown.line}")
            flow.text(words.say(SCREENING), ASIDE)
            flow.gap(2)
            paint(flow, shown.bars)
            for said in shown.findings:
                flow.text(said, CELL_STRONG)
            if shown.course is not None:
                flow.gap(2)
                flow.text(words.say(T("Through the years: {scale}", scale=dict(shown.scales).get(shown.scale, ""))), CELL_STRONG)
                paint(flow, shown.course)
            flow.gap(2)
            table(flow, shown.figures, (70, 22, 26, 52))
            flow.gap(2)
            for note in shown.notes:
                flow.text(note, SMALL_PRINT)
            return flow.pdf(f"SPPK-PR-{result_id}")

        return make

    def group(self, exam_id: int, scale: str, beside: Sequence[int], language: str, *, names: bool = True) -> Make:
        """A group: levels, mean, spread, the comparison; with the list by level, which is for the psychologist."""
        results, words = self.results(language)
        shown = results.group(exam_id, scale, beside)
        frame = frame_of(self._book.store, words, self._today(), f"GR-{exam_id}")

        def make(_progress: Progress) -> bytes:
            flow = Flow(frame, words)
            flow.title(words.say(T("Summary of diagnostics for a class")))
            flow.text(shown.title, CELL_STRONG)
            flow.text(shown.line)
            flow.text(words.say(SCREENING), ASIDE)
            flow.gap(2)
            if shown.compared is not None and shown.compared_figures is not None:
                flow.text(words.say(T("Beside each other: {scale}", scale=dict(shown.scales).get(shown.scale, ""))), CELL_STRONG)
                paint(flow, shown.compared)
                table(flow, shown.compared_figures, (60, 16, 18, 16, 60))
                flow.gap(3)
            paint(flow, shown.shares)
            flow.gap(2)
            table(flow, shown.figures, (60, 20, 16, 16, 58))
            if names:
                flow.gap(3)
                flow.text(words.say(T("By level: {scale}", scale=dict(shown.scales).get(shown.scale, ""))), CELL_STRONG)
                for level, who in shown.names:
                    flow.text(f"{level} ({len(who)}): {', '.join(who)}")
            flow.gap(2)
            for note in shown.notes:
                flow.text(note, SMALL_PRINT)
            return flow.pdf(f"SPPK-GR-{exam_id}")

        return make

    def administration(self, exam_id: int, language: str) -> Make:
        """Counts only, for the administration: no names, and no cell of fewer than five children can be worked out."""
        results, words = self.results(language)
        shown, found = results.group(exam_id), results.counted(exam_id)
        frame = frame_of(self._book.store, words, self._today(), f"AG-{exam_id}")
        handful = max((one.scored for one in found), default=0) < SMALL
        line = (
            shown.line.partition(" · ")[0] if handful else shown.line
        )  # the day alone: the number of results is that of children

        def make(_progress: Progress) -> bytes:
            flow = Flow(frame, words)
            flow.title(words.say(T("Results of a group, for the administration")))
            flow.text(shown.title, CELL_STRONG)
            flow.text(line)
            flow.text(words.say(SCREENING), ASIDE)
            flow.gap(2)
            rows = []
            for one in found:
                cells = suppress([len(level.pupils) for level in one.levels])
                counts = ", ".join(f"{level.name}: {said}" for level, said in zip(one.levels, cells, strict=True))
                enough = one.scored >= SMALL
                rows.append(
                    [Cell(one.name), figure(cell_of(one.scored)), figure(say_mean(one.mean) if enough else "*"), Cell(counts)]
                )
            heads = [words.say(part) for part in (T("Scale"), T("Scored", "number of pupils"), T("Mean"), T("Levels"))]
            flow.table(heads, rows, (64, 22, 18, 72))
            flow.gap(2)
            told = T("*: fewer than {n} children; the number is not told, so that nobody can be recognised.", n=SMALL)
            flow.text(words.say(told), SMALL_PRINT)
            for note in shown.notes:
                flow.text(note, SMALL_PRINT)
            return flow.pdf(f"SPPK-AG-{exam_id}")

        return make


def cell_of(count: int) -> str:
    """How many were scored; a handful is not told."""
    return cell(count, suppressed=True)


def table(flow: Flow, figures: Figures, widths: Sequence[float]) -> None:
    """Figures as a ruled table."""
    flow.table(figures.head, [[figure(cell) for cell in row] for row in figures.rows], widths)


def figure(text: str) -> Cell:
    """A cell of a table: numbers at the right, words at the left."""
    number = text.replace(",", "").replace(" %", "").replace("-", "").replace("−", "").isdigit()
    return Cell(text, side=Side.RIGHT if number or text in ("—", "*") else Side.LEFT)


def frame_of(store: Store, words: Words, today: date, number: str) -> Frame:
    """What stands above and below every page of hers."""
    told = {key: str(store.setting(f"school.{key}", "") or "") for key in ("name", "number", "district")}
    name = " ".join(part for part in (f"№ {told['number']}" if told["number"] else "", told["name"]) if part)
    school = " · ".join(part for part in (name, told["district"]) if part)
    about = words.say(T("SPPS · school year {year}", year=dates.school_year(today)))
    return Frame(school, about, words.say(T("Confidential. To be passed on only with consent.")), number)
