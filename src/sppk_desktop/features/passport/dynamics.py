"""The passport over the years and by band: counted from the register as it is now, drawn on the screen and on paper alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from sppk_desktop.core import dates
from sppk_desktop.core.drawing import Drawing
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T
from sppk_desktop.features.passport import name_papers
from sppk_desktop.features.passport.book import PassportBook, share
from sppk_desktop.features.passport.catalogue import heading
from sppk_desktop.features.passport.charts import Point, Row, by_band, over_years
from sppk_desktop.features.passport.columns import By
from sppk_desktop.features.passport.counted import FAMILY, PERSON, Line
from sppk_desktop.features.passport.counting import count
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.features.people.records import SchoolYear
from sppk_desktop.reports.drawings import paint
from sppk_desktop.reports.paper import ASIDE
from sppk_desktop.reports.paper_words import paper_words

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
YEARS: Final = 6
"""So many years back; older ones are on the signed passports."""
DRAWN_ON: Final = (9, 15)
"""Passports are drawn up in the middle of September (domain 2.2)."""


@dataclass(frozen=True, slots=True)
class Year:
    """One day of the course and what was counted on it: code → number and base."""

    name: str
    day: date
    numbers: Mapping[str, tuple[int, int]]
    known: bool


class Dynamics:
    """``counted`` is the slow part and runs as a job; the drawings are made from what it gave."""

    def __init__(self, store: Store, book: PassportBook, papers: PassportPapers, language: str) -> None:
        self._store, self._book, self._papers, self._language = store, book, papers, language

    def days(self, day: date) -> Sequence[tuple[str, date]]:
        """The middle of September of the school years before, then the day itself."""
        with self._store.reading() as session:
            firsts = session.scalars(select(SchoolYear.starts).where(SchoolYear.removed_at.is_(None)).order_by(SchoolYear.starts))
            past = [date(first.year, *DRAWN_ON) for first in firsts if date(first.year, *DRAWN_ON) < day]
        own = dates.school_year(day)
        told = [(dates.school_year(one), one) for one in past if dates.school_year(one) != own]
        return [*told[-YEARS:], (dates.short(day), day)]

    def counted(self, day: date, progress: Progress) -> Sequence[Year]:
        """Count every day over a connection of its own."""
        days, found = self.days(day), []
        many = self._book.rules.many
        with closing(self._store.for_job()) as job, job.reading() as session:
            for number, (name, one) in enumerate(days):
                progress(number, len(days))
                passport = count(session, one, many)
                numbers = {line.code: (len(line), passport.base(line.per)) for line in passport.lines}
                found.append(Year(name, one, numbers, bool(passport.children)))
        return found

    def lines(self, day: date) -> Sequence[tuple[str, str]]:
        """The lines there is a course of, by code."""
        told = [(line.code, line) for line in self._book.of(day).lines if not line.value]
        return [(code, f"{code}  {line.label.label(self._language)}") for code, line in told]

    # Drawings -----------------------------------------------------------------------------------------------------------

    def course(self, years: Sequence[Year], code: str) -> Drawing:
        """One line over the years."""
        return over_years([_point(year, code) for year in years])

    def structure(self, day: date, code: str, language: str) -> Drawing:
        """The lines of the same group by grade band, as shares of the band's children or families."""
        passport = self._book.of(day)
        group = passport.line(code).group
        parts = self._book.columns(passport, By.BAND)
        base = {part.key: {per: len(ids or ()) for per, ids in part.counts.items()} for part in parts}
        rows = [
            Row(line.label.label(language), [
                (number, number / base[part.key][line.per] if base[part.key][line.per] else 0.0)
                for part in parts for number in [len(part.ids(line) or ())]
            ])
            for line in passport.lines
            if line.group == group and line.ids and line.per != PERSON and not _is_whole(line)
        ]  # fmt: skip
        return by_band([part.title(language) for part in parts], rows)

    def titles(self, day: date, code: str, language: str) -> tuple[str, str]:
        """The line, and the heading of its group."""
        line = self._book.of(day).line(code)
        return f"{line.code} {line.label.label(language)}", heading(line.group).label(language)

    def is_of_families(self, day: date, code: str) -> bool:
        """Whether shares are of families."""
        return self._book.of(day).line(code).per == FAMILY

    def paper(self, years: Sequence[Year], day: date, code: str, language: str) -> Make:
        """Both charts on a page."""
        words, school = paper_words(language, self._store), self._papers.told_of_school(day)
        course, structure = self.course(years, code), self.structure(day, code, language)
        line, group = self.titles(day, code, language)

        def make(_progress: Progress) -> bytes:
            flow = name_papers.on_paper(school, words, wide=False)
            flow.title(words.say(T("Social passport: course and structure")))
            flow.text(words.say(T("As of {day}", day=dates.long(day, language))))
            flow.text(words.say(T("Counted from the register as it is now; a signed passport may say otherwise.")), ASIDE)
            flow.gap(3)
            flow.section(words.say(T("Through the years: {line}", line=line)), 60.0)
            flow.gap(2)
            paint(flow, course)
            flow.gap(4)
            flow.section(words.say(T("By grade band: {group}", group=group)), 40.0)
            flow.gap(2)
            paint(flow, structure)
            flow.text(words.say(T("Percent of the children, or of the families, of each band.")), ASIDE)
            return flow.pdf("SPPK")

        return make


def _point(year: Year, code: str) -> Point:
    number, base = year.numbers.get(code, (0, 0))
    percent = share(number, base)
    return Point(year.name, number if year.known else None, f"{percent} %" if percent and code not in ("A01", "A04") else "")


def _is_whole(line: Line) -> bool:
    """All children, all families: a hundred percent of anything says nothing."""
    return line.code in ("A01", "A04")
