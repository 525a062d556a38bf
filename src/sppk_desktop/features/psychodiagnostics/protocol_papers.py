"""The protocol of an examination on paper, and the register of protocols."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from sppk_desktop.core import dates
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.screens import Request
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.paper_words import words_of
from sppk_desktop.features.psychodiagnostics.protocol_book import Added, ProtocolBook, ProtocolRows
from sppk_desktop.features.psychodiagnostics.result_papers import SCREENING, Make, figure, frame_of
from sppk_desktop.reports.journal import JournalSheet
from sppk_desktop.reports.marks import Box, Side, Style
from sppk_desktop.reports.paper import ASIDE, CELL, CELL_STRONG, Cell, Flow

_A_LINE = 20
"""So many answers stand on a line."""
_SIGNS = 5
"""Letters an answer or the number of an item may have in a cell."""
_HIGH = 7.6
"""Millimetres a line of answers is high."""
_NUMBER = Style(6.5)


class ProtocolPapers:
    """Papers for the psychologist's own file; each is made in memory, in the language asked for."""

    def __init__(self, book: ExamBook, protocols: ProtocolBook, today: Callable[[], date]) -> None:
        self._book, self._protocols, self._today = book, protocols, today

    def protocol(self, protocol_id: int, language: str) -> Make:
        """A signed one, with its corrections."""
        number, story, added = self._protocols.story(protocol_id, language)
        return self._make(number, story, added, language)

    def draft(self, result_id: int, language: str) -> Make:
        """How it would be signed now; it says that it is not."""
        return self._make("", self._protocols.draft(result_id, language), [], language)

    def _make(self, number: str, story: Mapping[str, Any], added: Sequence[Added], language: str) -> Make:
        words = words_of(language)
        frame = frame_of(self._book.store, words, self._today(), number)
        author = self._book.store.account.name

        def make(_progress: Progress) -> bytes:
            say = words.say
            flow = Flow(frame, words)
            title = T("Protocol of a psychodiagnostic examination No. {number}", number=number) if number else T(
                "Protocol of a psychodiagnostic examination (draft, not signed)"
            )  # fmt: skip
            flow.title(say(title))
            flow.gap(1)
            for at, (label, value) in enumerate(story["facts"], 1):
                flow.fact(str(at), label, value, label_width=52)
            flow.gap(2)
            flow.section(say(T("Answers as they stand on the blank")))
            flow.gap(1)
            tell_answers(flow, story["answers"])
            if named := story.get("named"):  # what an item is, where its number alone does not say it
                flow.gap(1)
                flow.text("; ".join(named), ASIDE)
            flow.gap(2)
            flow.section(say(T("Scores and levels")), 20)
            heads = [say(one) for one in (T("Scale"), T("Raw score"), T("Standard score"), T("Level"))]
            rows = [
                [Cell(one["name"]), figure(one["raw"]), figure(one["standard"]), Cell(one["level"])] for one in story["scales"]
            ]
            flow.table(heads, rows, (70, 24, 28, 48))
            for remark in story["remarks"]:
                flow.text(remark, CELL)
            flow.gap(2)
            flow.section(say(T("Observation", "of a child")))
            flow.gap(1)
            flow.text(story["observed"])
            tell_added(flow, added, words)
            flow.gap(2)
            for note in (say(SCREENING), story["caution"], story["norms"]):
                if note:
                    flow.text(note, ASIDE)
            flow.gap(3)
            flow.signatures([(say(T("Psychologist", "who signs")), author, "")])
            return flow.pdf(f"SPPK-{(number or 'P').replace('/', '-')}")

        return make

    def register(self, given: Any, language: str, form: str = "pdf") -> Make:
        """The register of protocols (domain 7.2.7), in one of `reports.journal.FORMS`."""
        words = words_of(language)
        book = ExamBook(self._book.store, words, self._book.today, self._book.shelf, self._book.consents)
        rows = ProtocolRows(book, given)
        with self._book.store.reading() as session:
            ids = list(reversed(rows.ids(session, Request())))
            cells = rows.rows(session, ids)
        frame, keeper = frame_of(self._book.store, words, self._today(), ""), self._book.store.account.name

        def make(_progress: Progress) -> bytes:
            title = words.say(T("Register of the psychologist's protocols"))
            heads = [words.say(column.header) for column in rows.columns]
            lines = [
                [dates.short(cell) if isinstance(cell, date) else "—" if cell is None else str(cell) for cell in cells[id_]]
                for id_ in ids
            ]
            return JournalSheet(title, "", heads, lines, (26, 20, 52, 58, 14, 28, 42, 27), keeper).made(form, frame, words)

        return make


def tell_answers(flow: Flow, answers: Sequence[str]) -> None:
    """Raw answers («12 +») as a grid, the number small and the answer below it; answers in words stand on lines of their own."""
    told = [(number, sign) for number, _, sign in (one.partition(" ") for one in answers)]
    if any(len(sign) > _SIGNS or len(number) > _SIGNS for number, sign in told):
        for number, sign in told:
            flow.text(f"{number}. {sign}", CELL, indent=2)
        return
    wide = (flow.right - flow.left) / _A_LINE
    for start in range(0, len(told), _A_LINE):
        flow.need(_HIGH)
        for at, (number, sign) in enumerate(told[start : start + _A_LINE]):
            x = flow.left + wide * at
            flow.page.add(Box(x, flow.y, wide, _HIGH, 0.4))
            flow.page.say(x + 0.7, flow.y + 2.5, number, _NUMBER, wide - 1)
            flow.page.say(x + wide / 2, flow.y + 6.5, sign, CELL_STRONG, wide - 1, Side.CENTRE)
        flow.y += _HIGH


def tell_added(flow: Flow, added: Sequence[Added], words: Words) -> None:
    """Corrections below the document they correct."""
    if not added:
        return
    flow.gap(2)
    flow.section(words.say(T("Corrections and additions")))
    flow.gap(1)
    for one in added:
        flow.text(f"{dates.short(one.on)}, {one.author} ({one.reason}): {one.body}")
