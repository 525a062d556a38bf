"""Joins the papers of the passport with the vault: fresh ones are counted now, signed ones are read as they were kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, cast

from sqlalchemy import select

from sppk_desktop.core import dates
from sppk_desktop.core.numbers import NumberForm
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import LANGUAGES, Words
from sppk_desktop.features.passport import documents
from sppk_desktop.features.passport.book import PassportBook, share
from sppk_desktop.features.passport.columns import By, columns
from sppk_desktop.features.passport.content import Content, content
from sppk_desktop.features.passport.counted import Passport
from sppk_desktop.features.passport.records import SignedPassport
from sppk_desktop.reports.paper_words import paper_words, usual_words
from sppk_desktop.storage.numbers import next_number

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
_BEFORE: Final = {"group": "none"}
"""How passports wrote numbers that were signed before they kept that themselves."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed passport in a list."""

    id: int
    number: str
    as_of: date
    signed_on: date


class PassportPapers:
    """Each call reads what it needs at once and gives the work that makes the bytes."""

    def __init__(self, store: Store, book: PassportBook) -> None:
        self._store, self._book = store, book

    def school(self, day: date, language: str, *, protected: bool = False, by: str = By.CLASS) -> Make:
        """The school's passport, by class or broken down otherwise."""
        told, words = self._told(self._book.of(day), By(by)), self._words(language)
        return lambda _progress: documents.passport_paper(told, words, protected=protected)

    def school_docx(self, day: date, language: str, *, protected: bool = False) -> Make:
        """The same as a document the office edits."""
        told, words = self._content(day), self._words(language)
        return lambda _progress: documents.passport_docx(told, words, protected=protected)

    def sheet(self, day: date, language: str, *, protected: bool = False) -> Make:
        """The same as a workbook."""
        told = self._content(day)
        return lambda _progress: documents.passport_sheet(told, language, protected=protected)

    def sign(self, day: date, signed_on: date, basis: str | None) -> int:
        """Keep the passport of a day as it is now, under the next number of its school year; nothing changes it any more."""
        self._store.demand_role(Role.SOCIAL)
        self._book.forget()
        told = self._content(day)
        with self._store.saving() as session:
            year = dates.school_year(day)
            number = f"{year}-{next_number(session, SignedPassport.__tablename__, year)}"
            record = SignedPassport(
                as_of=day, signed_on=signed_on, number=number, basis=basis, content=cast(dict[str, Any], told)
            )
            session.add(record)
            session.flush()
            self._store.journal.write("signed", SignedPassport.__tablename__, record.id)
            return record.id

    def signed(self) -> Sequence[Signed]:
        """Every signed passport, the newest first."""
        with self._store.reading() as session:
            rows = session.execute(
                select(SignedPassport.id, SignedPassport.number, SignedPassport.as_of, SignedPassport.signed_on)
                .where(SignedPassport.removed_at.is_(None))
                .order_by(SignedPassport.as_of.desc(), SignedPassport.id.desc())
            )
            return [Signed(*row) for row in rows]

    def reprint(self, id_: int, language: str, *, protected: bool = False, form: str = "pdf") -> Make:
        """A signed passport, as it was signed: PDF, DOCX or XLSX."""
        with self._store.reading() as session:
            record = session.get_one(SignedPassport, id_)
            told, number = cast(Content, record.content), record.number
        if form == "xlsx":
            return lambda _progress: documents.passport_sheet(told, language, protected=protected, number=number)
        make = documents.passport_docx if form == "docx" else documents.passport_paper
        words = usual_words(language).writing(NumberForm.read(told.get("numbers") or _BEFORE))
        return lambda _progress: make(told, words, protected=protected, number=number)

    def classes(self, day: date) -> Sequence[tuple[int, str]]:
        """The classes that have children on a day, in order."""
        passport = self._book.of(day)
        return [(int(part.key), part.ky) for part in columns(passport, By.CLASS)]

    def of_class(self, day: date, class_id: int, language: str, *, protected: bool = False) -> Make:
        """The numbers of one class, girls and boys."""
        told, words = self.numbers_of_class(day, class_id), self._words(language)
        return lambda _progress: documents.passport_paper(told, words, protected=protected)

    def numbers_of_class(self, day: date, class_id: int) -> Content:
        """The numbers of one class as data."""
        passport = self._book.of(day).of_class(class_id)
        return self._told(passport, By.SEX, str(passport.classes[class_id].name))

    def told_of_school(self, day: date) -> dict[str, str]:
        """The school as its papers name it."""
        return self._school(day)

    def _words(self, language: str) -> Words:
        return paper_words(language, self._store)

    def _content(self, day: date) -> Content:
        return self._told(self._book.of(day), By.CLASS)

    def _told(self, passport: Passport, by: By, class_name: str = "") -> Content:
        shares = {line.code: share(len(line), passport.base(line.per)) for line in passport.lines}
        languages = [self._words(one) for one in LANGUAGES]
        return content(passport, self._book.columns(passport, by), shares, self._school(passport.day), languages, class_name,
                       youngest=self._book.rules.youngest)  # fmt: skip

    def _school(self, day: date) -> dict[str, str]:
        def told(key: str) -> str:
            return str(self._store.setting(f"school.{key}", "") or "")

        number = told("number")
        return {
            "name": " ".join(part for part in (f"№ {number}" if number else "", told("name")) if part),
            "place": told("district"),
            "year": dates.school_year(day),
            "director": told("director"),
            "deputy": told("deputy"),
            "author": self._store.account.name,
        }
