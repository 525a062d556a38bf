"""Papers with names, made only when they are asked for: the journal keeps who asked, and for how many names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Words
from sppk_desktop.features.passport import name_papers
from sppk_desktop.features.passport.book import Name, PassportBook
from sppk_desktop.features.passport.comparing import compare
from sppk_desktop.features.passport.counted import CHILD, FAMILY, Line, Passport
from sppk_desktop.features.passport.name_papers import Listed
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.features.passport.roster import read_roster, short_day
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.standing import address_line
from sppk_desktop.reports.paper_words import paper_words

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
ANNEX = "BCDEFGHIJK"
"""The groups whose lists make the annex; the contingent is the register itself."""


class NamedPapers:
    """``names_protected`` says whether this reader may see who stands behind a protected number."""

    def __init__(self, store: Store, book: PassportBook, papers: PassportPapers, *, names_protected: bool) -> None:
        self._store, self._book, self._papers, self._names_protected = store, book, papers, names_protected

    @property
    def may_protect(self) -> bool:
        """Whether protected lines may be asked for at all."""
        return self._names_protected

    # The class passport -------------------------------------------------------------------------------------------------

    def class_passport(self, day: date, class_id: int, language: str, *, protected: bool = False, form: str = "pdf") -> Make:
        """Roster and numbers of one class."""
        protected = protected and self._names_protected
        with self._store.reading() as session:
            roster = read_roster(session, class_id, day, language, protected=protected)
        numbers = self._papers.numbers_of_class(day, class_id)
        self._store.journal.write("listed", "school_class", class_id, names=len(roster.rows))
        words = paper_words(language, self._store)

        def story(flow: name_papers.Story) -> None:
            name_papers.class_passport(flow, roster, numbers, words, day, protected=protected)

        return self._made(story, words, day, form, wide=True)

    # Lists --------------------------------------------------------------------------------------------------------------

    def annex(self, day: date, language: str, purpose: str, *, protected: bool, form: str = "pdf") -> Make:
        """The lists behind every line of the passport; protected ones only when asked for."""
        passport = self._book.of(day)
        protected = protected and self._names_protected
        lines = [
            line
            for line in passport.lines
            if line.group in ANNEX and line.ids and not line.value and (protected or not line.protected)
        ]
        return self._lists(passport, [(line, line.ids) for line in lines], language, purpose, form)

    def one_list(self, day: date, before: date | None, by: str, code: str, column: int | None, language: str,
                 form: str = "pdf") -> Make | None:  # fmt: skip
        """The list behind one number; None where this reader may not see its names."""
        if not self._book.may_name(code, day):
            return None
        passport = self._book.of(day)
        line = passport.line(code)
        told = self._book.names(day, before, by, code, column)
        ids = frozenset(name.id for name in told.names if name.change != "left")
        return self._lists(passport, [(line, ids)], language, "", form)

    def _lists(self, passport: Passport, wanted: Sequence[tuple[Line, frozenset[int]]], language: str, purpose: str,
               form: str) -> Make:  # fmt: skip
        children: dict[int, str] = {}  # a family stands in many lists; its children are told once
        with self._store.reading() as session:
            lists = [
                Listed(line.code.partition(".")[0], line.label.label(language), line.per,
                       self._rows(session, passport, line, ids, children), line.protected)
                for line, ids in wanted
            ]  # fmt: skip
        count = sum(len(one.rows) for one in lists)
        self._store.journal.write("listed", line="; ".join(one.code for one in lists), names=count)
        words, author = paper_words(language, self._store), self._store.account.name
        if form == "xlsx":
            return lambda _progress: name_papers.name_book(lists, words, passport.day, purpose, author)

        def story(flow: name_papers.Story) -> None:
            name_papers.name_lists(flow, lists, words, passport.day, purpose, author)

        return self._made(story, words, passport.day, form)

    def _rows(self, session: Session, passport: Passport, line: Line, ids: frozenset[int],
              children: dict[int, str]) -> Sequence[tuple[str, str, str]]:  # fmt: skip
        named = self._book.named(passport, line.per, ids)
        if line.per == CHILD:
            born = {id_: day for id_, day in session.execute(select(Pupil.id, Pupil.born)) if id_ in ids}
            return [(name.name, name.classes, short_day(born.get(name.id))) for name in named]
        if line.per == FAMILY:
            homes = {row.id: address_line(row) for row in session.execute(_FAMILIES) if row.id in ids}
            for name in named:
                if name.id not in children:
                    children[name.id] = self._children(passport, name)
            return [(name.name, children[name.id], homes.get(name.id, "")) for name in named]
        return [(name.name, name.classes, "") for name in named]

    def _children(self, passport: Passport, family: Name) -> str:
        children = self._book.named(passport, CHILD, passport.members.get(family.id, frozenset()))
        return ", ".join(f"{child.name} ({child.classes})" if child.classes else child.name for child in children)

    # A comparison -------------------------------------------------------------------------------------------------------

    def comparison(self, before: date, now: date, language: str, *, named: bool, protected: bool = False,
                   form: str = "pdf") -> Make:  # fmt: skip
        """What changed between two days, with names only when asked for."""
        told = compare(self._book, before, now, named=named)
        if named:
            count = sum(len(names) for _one, names in told.names)
            self._store.journal.write("listed", line="; ".join(one.code for one, _ in told.names), names=count)
        words, school = paper_words(language, self._store), self._papers.told_of_school(now)

        def story(flow: name_papers.Story) -> None:
            name_papers.comparison(flow, told, words, school, protected=protected)

        return self._made(story, words, now, form)

    def _made(
        self, story: Callable[[name_papers.Story], None], words: Words, day: date, form: str, *, wide: bool = False
    ) -> Make:
        school = self._papers.told_of_school(day)

        def make(_progress: Progress) -> bytes:
            if form == "docx":
                document = name_papers.for_office(words)
                story(document)
                return document.docx()
            if form == "xlsx":
                book = name_papers.as_workbook(words)
                story(book)
                return book.xlsx()
            paper = name_papers.on_paper(school, words, wide=wide)
            story(paper)
            return paper.pdf("SPPK")

        return make


_FAMILIES = select(
    Family.id, Family.settlement, Family.street, Family.house, Family.flat, Family.address_text, Family.landmark
)  # fmt: skip
