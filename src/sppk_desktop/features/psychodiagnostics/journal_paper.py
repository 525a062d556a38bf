"""The journal of diagnostics on paper (domain 7.2, journal 4): every examination of a school year with what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook, method_name, whom
from sppk_desktop.features.psychodiagnostics.paper_words import words_of
from sppk_desktop.features.psychodiagnostics.protocol_book import GivenTo
from sppk_desktop.features.psychodiagnostics.records import BASES, Conclusion, ConclusionResult, Examination, Result, Sitting
from sppk_desktop.features.psychodiagnostics.result_papers import Make, frame_of
from sppk_desktop.reports.journal import JournalSheet

_WIDTHS = (24, 19, 27, 42, 12, 38, 50, 28, 24, 36)


class DiagnosticsJournal:
    """``given`` tells from the office's register of hand-overs who received a document with a number."""

    def __init__(self, book: ExamBook, given: GivenTo, today: Callable[[], date]) -> None:
        self._book, self._given, self._today = book, given, today

    def make(self, language: str, form: str = "pdf") -> Make:
        """This school year, by day, in one of `reports.journal.FORMS`."""
        words = words_of(language)
        first = date(int(dates.school_year(self._today())[:4]), 8, 1)
        with self._book.store.reading() as session:
            rows = self._rows(session, words, first)
        frame = frame_of(self._book.store, words, self._today(), "")
        span, keeper = words.say(T("School year {year}", year=dates.school_year(self._today()))), self._book.store.account.name

        def make(_progress: Progress) -> bytes:
            heads = (T("№"), T("Date"), T("Form", "of an examination"), T("With whom"), T("Pupils", "number"), T("Purpose"),
                     T("Instrument"), T("Who asked"), T("Conclusion No."), T("Given to"))  # fmt: skip
            head = [words.say(one) for one in heads]
            return JournalSheet(words.say(T("Journal of diagnostics")), span, head, rows, _WIDTHS, keeper).made(
                form, frame, words
            )

        return make

    def _rows(self, session: Session, words: Words, first: date) -> list[list[str]]:
        exams = session.scalars(
            select(Examination)
            .where(Examination.removed_at.is_(None), Examination.on >= first)
            .order_by(Examination.on, Examination.id)
        ).all()
        counted = (
            select(Sitting.examination_id, func.count().label("many"))
            .where(Sitting.removed_at.is_(None), ~Sitting.absent)
            .group_by(Sitting.examination_id)
        )
        many = {found.examination_id: found.many for found in session.execute(counted)}
        concluded = self._conclusions(session)
        numbers = [row.number for row in exams] + [number for found in concluded.values() for number in found]
        given = self._given(session, numbers)
        rows = []
        for row in exams:
            own = concluded.get(row.id, [])
            received = [given[number] for number in (row.number, *own) if number in given]
            form = T("one pupil") if row.pupil_id is not None else T("in a group")
            asked = next((words.say(one.short or one.label) for one in BASES if one.code == row.basis), "—")
            texts = (
                row.number or "—", dates.short(row.on), words.say(form), whom(session, row), str(many.get(row.id, 0)),
                row.purpose or "—", method_name(self._book.shelf, row.method, words.language),
                ", ".join(filter(None, (asked, row.application))), ", ".join(own) or "—", ", ".join(received) or "—",
            )  # fmt: skip
            rows.append(list(texts))
        return rows

    @staticmethod
    def _conclusions(session: Session) -> dict[int, list[str]]:
        """Numbers of signed conclusions by the examination they rest on."""
        found: dict[int, list[str]] = defaultdict(list)
        rows = session.execute(
            select(Result.examination_id, Conclusion.number)
            .join(ConclusionResult, ConclusionResult.result_id == Result.id)
            .join(Conclusion, Conclusion.id == ConclusionResult.conclusion_id)
            .where(Conclusion.number.is_not(None), Conclusion.removed_at.is_(None), ConclusionResult.removed_at.is_(None))
            .distinct()
            .order_by(Conclusion.number)
        )
        for examination_id, number in rows:
            found[examination_id].append(str(number))
        return found
