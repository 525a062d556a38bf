"""A journal as a table: on paper across, as a DOCX the office edits, or as a workbook; one telling makes all three."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core.words import T, Words
from sppk_desktop.reports.paper import CELL, STRONG, Cell, Flow, Frame

FORMS: Final = ("pdf", "docx", "xlsx")
_EMPTY: Final = T("Nothing is written down in this period.")
_KEEPS: Final = T("Who keeps the journal")
_LETTERS: Final = 0.55
"""Characters of a sheet's column per millimetre of the paper's."""


@dataclass(frozen=True)
class JournalSheet:
    """Title, period, columns with their widths in millimetres, lines, and who keeps it."""

    title: str
    period: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[float]
    keeper: str = ""

    def made(self, form: str, frame: Frame, words: Words) -> bytes:
        """The journal in one of `FORMS`; ``frame`` is for the paper."""
        match form:
            case "docx":
                return self._docx(words)
            case "xlsx":
                return self._xlsx()
            case _:
                return self._pdf(frame, words)

    def _pdf(self, frame: Frame, words: Words) -> bytes:
        flow = Flow(frame, words, wide=True)
        flow.title(self.title)
        if self.period:
            flow.text(self.period, CELL)
        flow.gap(2)
        if self.rows:
            flow.table(self.head, [[Cell(cell) for cell in row] for row in self.rows], self.widths)
        else:
            flow.text(words.say(_EMPTY), CELL)
        flow.gap(2)
        flow.text(words.say(T("{n} entries in all", n=len(self.rows))), STRONG)
        flow.gap(2)
        if self.keeper:
            flow.signatures([(words.say(_KEEPS), self.keeper, "")])
        return flow.pdf(self.title)

    def _docx(self, words: Words) -> bytes:
        from sppk_desktop.reports.office_flow import OfficeFlow

        flow = OfficeFlow(words)
        flow.title(self.title)
        if self.period:
            flow.text(self.period)
        if self.rows:
            flow.table(self.head, self.rows, self.widths)
        else:
            flow.text(words.say(_EMPTY))
        flow.gap(2)
        flow.text(words.say(T("{n} entries in all", n=len(self.rows))))
        if self.keeper:
            flow.signature(words.say(_KEEPS), self.keeper)
        return flow.docx()

    def _xlsx(self) -> bytes:
        from sppk_desktop.reports.sheets import write_xlsx

        return write_xlsx(self.head, self.rows, title=self.title, widths=[max(6, round(w * _LETTERS)) for w in self.widths])
