"""A kind of report over the open vault: told for a period, compared, its texts kept, signed for ever, and its papers."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.kept_reports import again, kept, numbers_of
from sppk_desktop.core.numbers import NumberForm
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.report_basis import Basis, basis_of, with_stale
from sppk_desktop.core.reports import Chapter, Criterion, Figure, Named, Period, Report, Shown, Span, Table, Told, compared
from sppk_desktop.core.small_numbers import outgoing
from sppk_desktop.core.words import LANGUAGES, T, Words
from sppk_desktop.features.reporting import periods
from sppk_desktop.features.reporting.documents import Heading, report_docx, report_pdf, report_xlsx
from sppk_desktop.features.reporting.records import (
    PsychologyReportAddendum,
    PsychologyReportText,
    PsychologySignedReport,
    ReportAddendum,
    ReportText,
    SignedReport,
)
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.storage.numbers import next_number

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
Behind = Callable[[Session, str, Sequence[int], Words], Sequence[Named]]
"""(kind, ids) → the records behind a number, in the order they are read."""
_KEPT: Final = 3
"""So many reports stay counted beside the newest: back and forth between two periods, with and without comparing."""
PAPERS: Final = ("pdf", "docx", "xlsx")


class AlreadySigned(AppError):
    """The report of this period was signed."""

    happened = T("The report for this period is already signed.")
    remedy = T("Nothing was changed. Write a correction below the signed report.")


class NotOver(AppError):
    """The period lies ahead."""

    happened = T("This period has not begun yet.")
    remedy = T("Nothing was signed. Choose a period that has begun.")


@dataclass(frozen=True, slots=True)
class SignedTitle:
    """A signed report in a list."""

    id: int
    number: str
    period: Period
    title: str
    signed_on: date


class ReportBook:
    """``behind`` names the records behind a number; ``names_protected`` says whether this reader may see protected ones."""

    def __init__(self, store: Store, words: Words, report: Report, today: Callable[[], date], behind: Behind, *,
                 names_protected: bool) -> None:  # fmt: skip
        self._store, self._words, self.report, self._today = store, words, report, today
        self._behind, self._names_protected = behind, names_protected
        self._counted: dict[tuple[Period, bool], tuple[tuple[object, ...], Shown, Told]] = {}
        own = report.compartment == OFFICE
        self._texts: type[Any] = ReportText if own else PsychologyReportText
        self._signed: type[Any] = SignedReport if own else PsychologySignedReport
        self._addenda: type[Any] = ReportAddendum if own else PsychologyReportAddendum
        self._seen: dict[Period, Told] = {}  # as the author last saw it: the numbers a text is written over

    @property
    def kind(self) -> str:
        """What the journal of actions calls such a report; it lies in the compartment of the report."""
        return str(self._signed.__tablename__)

    @property
    def writes(self) -> bool:
        """Whether this person writes the texts of the report and signs it."""
        return not self.report.authors or bool(self._store.account.roles & self.report.authors)

    # Periods ------------------------------------------------------------------------------------------------------------

    def period(self, span: Span, day: date) -> Period:
        """The period of a kind a day lies in."""
        with self._store.reading() as session:
            return periods.period_on(session, span, day)

    def turn(self, period: Period, step: int) -> Period:
        """The period before, or after."""
        with self._store.reading() as session:
            return (periods.before if step < 0 else periods.after)(session, period)

    # The report ---------------------------------------------------------------------------------------------------------

    @property
    def state(self) -> tuple[object, ...]:
        """While it is the same, what was counted before still holds."""
        return (*self._store.state, self._today())

    def known(self, period: Period, *, compare: bool = False) -> Shown | None:
        """The report of a period if it need not be counted: it was signed, or nothing was written since it was counted."""
        signed = self._signed_of(period)
        if signed is not None:
            told, _ = self._again(signed.id, self._language)
            return Shown(told, period, periods.title(period, self._words), signed.number, signed.id, writes=self.writes)
        state, shown, seen = self._counted.get((period, compare), (None, None, None))
        if shown is None or seen is None or state != self.state:
            return None
        self._seen = {period: seen}
        return shown

    def counting(self, period: Period, *, compare: bool = False) -> Callable[[Progress], Shown]:
        """Work that counts the report of a period over a connection of its own; `known` gives it afterwards."""
        state = self.state

        def work(progress: Progress) -> Shown:
            with self._store.for_job() as store:
                other = self._over(store)
                shown = other.show(period, compare=compare, progress=progress)
            if (seen := other._seen.get(period)) is not None:
                self._seen = {period: seen}
                self._counted = {**dict(list(self._counted.items())[-_KEPT:]), (period, compare): (state, shown, seen)}
            return shown

        return work

    def with_texts(self, shown: Shown) -> Shown:
        """The same numbers with the texts as they are now."""
        if shown.signed:
            return shown
        with self._store.reading() as session:
            written = self._written(session, shown.period)
        told = replace(shown.told, chapters=tuple(_with_text(one, written) for one in shown.told.chapters))
        return replace(shown, told=with_stale(told, {block: basis for block, (_text, basis) in written.items()}))

    def _over(self, store: Store) -> ReportBook:
        """The same book over another connection."""
        other = copy.copy(self)
        other._store = store
        return other

    def show(self, period: Period, *, compare: bool = False, progress: Progress = unwatched) -> Shown:
        """The report of a period: as it was signed, else counted now."""
        if (signed := self.known(period)) is not None and signed.signed:
            return signed
        before = ""
        with self._store.reading():
            told = self._told(period, self._words, _half(progress, 0) if compare else progress)
            self._seen = {period: told}
            if compare:
                told, past = self._compared(told, period, self._words, _half(progress, 1))
                before = periods.title(past, self._words)
        if self.report.goes_out and not self._names_protected:
            told = outgoing(told)
        return Shown(told, period, periods.title(period, self._words), before=before, writes=self.writes)

    @property
    def _language(self) -> str:
        return self._words.language if self._words.language in LANGUAGES else LANGUAGES[0]

    def _compared(self, told: Told, period: Period, words: Words, progress: Progress = unwatched) -> tuple[Told, Period]:
        past = periods.as_far(self.turn(period, -1), period, self._today())
        return compared(told, self._told(past, words, progress)), past

    def _told(self, period: Period, words: Words, progress: Progress = unwatched) -> Told:
        """Counted as of the last day of the period that has come."""
        clipped = replace(period, until=max(period.since, min(period.until, self._today())))
        chapters: list[Chapter] = []
        with self._store.reading() as session:
            written = self._written(session, period)
            for at, tell in enumerate(self.report.chapters):
                progress(at, len(self.report.chapters))
                chapters += [_with_text(one, written) for one in tell(session, clipped, words)]
        account, director = self._store.account, str(self._store.setting("school.director", "") or "")
        own = next((post for role, post in self.report.posts.items() if role in account.roles), self.report.post)
        signers = (
            *((words.say(post), account.name if self.writes and post == own else "")
              for post in (self.report.post, *self.report.signs_too)),
            (words.say(T("Director")), director),
        )  # fmt: skip
        told = Told(words.say(self.report.title), (periods.title(period, words),), tuple(chapters), signers)
        return with_stale(told, {block: basis for block, (_text, basis) in written.items()})

    # Texts --------------------------------------------------------------------------------------------------------------

    def write(self, period: Period, block: str, text: str) -> str:
        """Keep a text of the report, and the numbers it was written over; the text that stood there before."""
        if self._signed_of(period) is not None:
            raise AlreadySigned
        record = self._texts
        basis = basis_of(self._seen.get(period) or self._told(period, self._words), block) if text else None
        with self._store.saving() as session:
            found = session.scalar(select(record).where(*self._here(period), record.block == block))
            was = found.text or "" if found is not None else ""
            if found is None and text:
                there = {"report": self.report.key, "span": period.span.value, "name": period.name}
                days = {"since": period.since, "until": period.until}
                session.add(record(**there, **days, block=block, text=text, basis=basis))
            elif found is not None and (was != text or found.basis != basis):
                found.text, found.basis = text or None, basis
                found.span, found.name, found.since, found.until = period.span.value, period.name, period.since, period.until
        return was

    def _written(self, session: Session, period: Period) -> Mapping[str, tuple[str, Basis | None]]:
        rows = session.execute(select(self._texts.block, self._texts.text, self._texts.basis).where(*self._here(period)))
        return {block: (text or "", basis) for block, text, basis in rows}

    def _here(self, period: Period) -> list[Any]:
        """The texts of a period; a quarter keeps its own, however its borders are corrected in the calendar afterwards."""
        record = self._texts
        same = and_(record.span.in_((period.span.value, "")), record.since == period.since, record.until == period.until)
        if period.name:
            first = int(dates.school_year(period.since)[:4])
            this_year = record.since.between(date(first, 8, 1), date(first + 1, 7, 31))
            same = or_(same, and_(record.span == period.span.value, record.name == period.name, this_year))
        return [record.report == self.report.key, same, record.removed_at.is_(None)]

    # Names --------------------------------------------------------------------------------------------------------------

    def may_name(self, figure: Figure) -> bool:
        """Whether this reader may see what stands behind a number."""
        return self._names_protected or not figure.protected

    def names(self, figure: Figure, title: str) -> Sequence[Named]:
        """The records behind a number; reading protected names is written into the journal."""
        found = self._named(self._store, figure)
        self.named(figure, title, found)
        return found

    def naming(self, figure: Figure) -> Callable[[Progress], Sequence[Named]]:
        """The reading of `names` as work over a connection of its own; whoever shows them says so to `named`."""

        def work(progress: Progress) -> Sequence[Named]:
            progress(0, 0)  # another number may have been chosen before this one's turn came
            with self._store.for_job() as store:
                return self._named(store, figure)

        return work

    def named(self, figure: Figure, title: str, found: Sequence[Named]) -> None:
        """These names are shown: protected ones are written into the journal."""
        if figure.protected and figure.opens and self.may_name(figure):
            self._store.journal.write("listed", self.kind, None, line=title, names=len(found))

    def _named(self, store: Store, figure: Figure) -> Sequence[Named]:
        if not figure.opens or not self.may_name(figure):
            return ()
        with store.reading() as session:
            return [one for kind, ids in figure.lists for one in self._behind(session, kind, ids, self._words)]

    # Signing ------------------------------------------------------------------------------------------------------------

    def signing(self, period: Period, signed_on: date) -> Callable[[Progress], int]:
        """`sign` as work over a connection of its own."""

        def work(_progress: Progress) -> int:
            with self._store.for_job() as store:
                return self._over(store).sign(period, signed_on)

        return work

    def sign(self, period: Period, signed_on: date) -> int:
        """Keep the report of a period as it is now, compared with the one before; nothing changes it any more."""
        if self.report.authors:
            self._store.demand_role(*self.report.authors)
        if period.since > self._today():
            raise NotOver
        if self._signed_of(period) is not None:
            raise AlreadySigned
        content = {}
        for language in LANGUAGES:
            words = paper_words(language, self._store)
            with self._store.reading():
                told, past = self._compared(self._told(period, words), period, words)
            told = _with_past(told, past, words)
            content[language] = kept(outgoing(told) if self.report.goes_out else told, words.numbers)
        with self._store.saving() as session:
            year = dates.school_year(period.since)
            number = f"{year}-{next_number(session, self.kind, year)}"
            made = self._signed(
                report=self.report.key, span=period.span.value, name=period.name, since=period.since, until=period.until,
                signed_on=signed_on, number=number, content=content,
            )  # fmt: skip
            session.add(made)
            session.flush()
            self._store.journal.write("signed", self.kind, made.id)
            return int(made.id)

    def content(self, period: Period) -> tuple[str | None, dict[str, Any]]:
        """The report in both languages as plain data, and its number where it was signed."""
        signed = self._signed_of(period)
        if signed is not None:
            with self._store.reading() as session:
                return str(signed.number), dict(session.get_one(self._signed, signed.id).content)
        spoken = [paper_words(language, self._store) for language in LANGUAGES]
        return None, {words.language: kept(self._told(period, words), words.numbers) for words in spoken}

    def correct(self, signed_id: int, text: str) -> None:
        """Add a correction below a signed report."""
        if self.report.authors:
            self._store.demand_role(*self.report.authors)
        with self._store.saving() as session:
            session.add(self._addenda(signed_id=signed_id, on=self._today(), text=text, by=self._store.account.name))

    def signed(self) -> Sequence[SignedTitle]:
        """Every signed report of this kind, the newest first."""
        record = self._signed
        with self._store.reading() as session:
            rows = session.execute(
                select(record.id, record.number, record.span, record.since, record.until, record.name, record.signed_on)
                .where(record.report == self.report.key, record.removed_at.is_(None))
                .order_by(record.until.desc(), record.id.desc())
            ).all()
        told = []
        for id_, number, span, since, until, name, signed_on in rows:
            period = Period(Span(span), since, until, name)
            told.append(SignedTitle(id_, number, period, periods.title(period, self._words), signed_on))
        return told

    def _signed_of(self, period: Period) -> Any:
        record = self._signed
        with self._store.reading() as session:
            return session.execute(
                select(record.id, record.number).where(
                    record.report == self.report.key, record.since == period.since, record.until == period.until,
                    record.span == period.span.value, record.removed_at.is_(None),
                )
            ).first()  # fmt: skip

    def _again(self, signed_id: int, language: str) -> tuple[Told, NumberForm]:
        """What was signed, and how its paper wrote numbers then."""
        with self._store.reading() as session:
            plain = session.get_one(self._signed, signed_id).content[language]
            told = again(plain)
            added = session.execute(
                select(self._addenda.on, self._addenda.text, self._addenda.by)
                .where(self._addenda.signed_id == signed_id, self._addenda.removed_at.is_(None))
                .order_by(self._addenda.id)
            ).all()
        told = replace(told, addenda=tuple(f"{dates.short(on)}, {by}: {text}" for on, text, by in added))
        return told, numbers_of(plain)

    # Papers -------------------------------------------------------------------------------------------------------------

    def paper(self, period: Period, language: str, form: str = "pdf", *, compare: bool = False) -> Make:
        """The report on paper, for the office to edit, or as a workbook."""
        signed = self._signed_of(period)  # decided when it is asked for, whatever is signed until it is made

        def work(progress: Progress) -> bytes:
            with self._store.for_job() as store:
                told, heading, words = self._over(store)._on_paper(period, language, signed, progress, compare=compare)
            make = {"pdf": report_pdf, "docx": report_docx, "xlsx": report_xlsx}[form]
            return make(told, heading, words)

        return work

    @property
    def leaves(self) -> bool:
        """See `ui.reports.asks.Book`: this one stays with its author, or is the office's own."""
        return False

    def look(self, period: Period, language: str, *, compare: bool = False) -> Make:
        """See `ui.reports.asks.Book`."""
        return self.paper(period, language, compare=compare)

    def once_given(self, period: Period, then: Callable[[], None]) -> None:  # noqa: ARG002
        """See `ui.reports.asks.Book`."""
        then()

    def _on_paper(self, period: Period, language: str, signed: Any, progress: Progress, *,
                  compare: bool) -> tuple[Told, Heading, Words]:  # fmt: skip
        words = paper_words(language, self._store)
        if signed is not None:
            told, numbers = self._again(signed.id, language)
            number, words = str(signed.number), words.writing(numbers)
        else:
            number = ""
            with self._store.reading():
                told = self._told(period, words, _half(progress, 0) if compare else progress)
                if compare:
                    told, past = self._compared(told, period, words, _half(progress, 1))
                    told = _with_past(told, past, words)
            if self.report.goes_out:
                told = outgoing(told)
        about = f"{words.say(T('SPPS', 'service on the passport'))} · {dates.school_year(period.since)}"
        return told, Heading(self._school(), about, number, wide=self.report.wide), words

    def _school(self) -> str:
        told = self._store.settings("school.")
        number = str(told.get("school.number") or "")
        name = " ".join(filter(None, (f"№ {number}" if number else "", str(told.get("school.name") or ""))))
        return " · ".join(filter(None, (name, str(told.get("school.district") or ""))))


def _half(progress: Progress, part: int) -> Progress:
    """The progress of the first or the second half of some work: a report, and the one it is compared with."""
    return lambda done, total: progress(done + part * total, 2 * total)


def _with_past(told: Told, past: Period, words: Words) -> Told:
    """Say what the numbers in brackets are."""
    line = words.say(T("In brackets: the change since {period}.", period=periods.title(past, words)))
    return replace(told, lines=(*told.lines, line))


def _with_text(chapter: Chapter, written: Mapping[str, tuple[str, Basis | None]]) -> Chapter:
    if isinstance(chapter, Table):
        return chapter
    text = written.get(chapter.key, ("", None))[0]
    if isinstance(chapter, Criterion):
        return replace(chapter, text=text, more=written.get(chapter.more_key, ("", None))[0])
    return replace(chapter, text=text)
