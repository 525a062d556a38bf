"""Composes a paper for an audience out of a line of time, finds the names in it, and registers it when it leaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol

from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Header, Moment
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.handouts import LEFT_OUT_AT_FIRST, Decision, Draft, Entry, kept
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.roles import Role
from sppk_desktop.core.timeline import Stretch
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.handout.documents import handout_paper
from sppk_desktop.features.handout.known import ROLES, bracketed, known_of
from sppk_desktop.features.handout.records import Handout
from sppk_desktop.features.people.mentions import Known, find
from sppk_desktop.reports.paper import Frame
from sppk_desktop.reports.paper_words import paper_words

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
RECEIVERS: Final = {"parents": "parent", "commission": "organisation", "court": "court"}


class NotConfirmed(AppError):
    """A page was not looked at."""

    happened = T("Not every page is confirmed.")
    remedy = T("Nothing was printed. Look at each page and confirm it.")


class NoEntries(AppError):
    """Nothing would stand on the paper."""

    happened = T("There is nothing to print for this period.")
    remedy = T("Choose a longer period, or put entries back that were left out.")


class LineSource(Protocol):
    """The line of time in the language of the paper, of what may be printed."""

    def header(self, session: Session, kind: str, id_: int) -> Header:
        """Who it is about."""
        ...

    def moments(self, session: Session, kind: str, id_: int, stretch: Stretch) -> Sequence[Moment]:
        """Everything that may be printed within a stretch."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """What the paper is to be."""

    kind: str
    id: int
    audience: str
    language: str
    since: date
    until: date


HandOver = Callable[..., Any]
"""`activity.handovers.hand_over`: the register of hand-overs, handed in by `app`."""


class HandoutBook:
    """``line`` gives the line of time in a language; ``hand_over`` writes into the register; ``new_code`` names a print."""

    def __init__(self, store: Store, today: Callable[[], date], line: Callable[[str], LineSource], hand_over: HandOver,
                 new_code: Callable[[], str]) -> None:  # fmt: skip
        self._store, self._today, self._line, self._hand_over, self._new_code = store, today, line, hand_over, new_code

    def compose(self, asked: Asked) -> Draft:
        """The entries with what was found in them, nothing decided yet."""
        words, source = paper_words(asked.language, self._store), self._line(asked.language)
        with self._store.reading() as session:
            header = source.header(session, asked.kind, asked.id)
            moments = source.moments(session, asked.kind, asked.id, Stretch(asked.since, min(asked.until, self._today())))
            known = known_of(session, asked.kind, asked.id, words, self._today())
        out = LEFT_OUT_AT_FIRST[asked.audience]
        entries = [entry_of(moment, known, words) for moment in sorted(moments, key=lambda one: one.on)]
        for entry in entries:
            entry.left_out = entry.kind in out
        lines = tuple(words.say(part) for part in header.line) if asked.kind == "pupil" else ()
        return Draft(asked.kind, asked.id, header.name, lines, asked.audience, asked.language, asked.since, asked.until, entries)

    def roles(self, language: str) -> list[str]:
        """What may stand in the place of a name."""
        return [bracketed(role, paper_words(language, self._store)) for role in ROLES]

    def left_out(self, language: str) -> str:
        """What stands in the place of words marked by hand."""
        return self.roles(language)[-1]

    def hand_over(self, draft: Draft, answers: Mapping[str, Any]) -> tuple[int, Make]:
        """Write the paper and its hand-over down in one save; the id of the paper and the work that makes its pages."""
        self._store.demand_role(Role.SOCIAL, Role.PSYCHOLOGIST)
        if not draft.is_confirmed:
            raise NotConfirmed
        if all(entry.left_out for entry in draft.entries):
            raise NoEntries
        today, code = self._today(), self._new_code()
        about = {"pupil_id": draft.subject_id} if draft.subject_kind == "pupil" else {"family_id": draft.subject_id}
        words = paper_words(draft.language, self._store)
        with self._store.saving() as session:
            record = Handout(on=today, audience=draft.audience, print_code=code, content=kept(draft), **about)
            session.add(record)
            row = self._hand_over(
                session, on=today, document=words.say(T("Extract from the records of the service")),
                receiver=RECEIVERS[draft.audience], to_whom=answers.get("to_whom"), basis=answers.get("basis"),
                purpose=answers.get("purpose"), without_consent=answers.get("without_consent"), print_code=grouped(code), **about,
            )  # fmt: skip
            session.flush()
            record.hand_over_id = row.id
            self._store.journal.write("handed_over", Handout.__tablename__, record.id)
            id_ = record.id
        return id_, self.paper(id_)

    def paper(self, handout_id: int) -> Make:
        """A paper that was handed over, as it was."""
        with self._store.reading() as session:
            record = session.get_one(Handout, handout_id)
            told, code, on = dict(record.content), record.print_code, record.on
        words = paper_words(told["language"], self._store)
        frame = Frame(self._school(), words.say(T("SPPS", "service on the passport")),
                      words.say(T("Confidential: service document")), grouped(code))  # fmt: skip
        signer = (words.say(self._post()), self._store.account.name)
        return lambda _progress: handout_paper(told, frame, words, code=grouped(code), signer=signer, on=on).pdf(f"SPPK-{code}")

    def _post(self) -> Phrase:
        roles = self._store.account.roles
        return Role.SOCIAL.label if Role.SOCIAL in roles else next(iter(roles)).label

    def _school(self) -> str:
        told = self._store.settings("school.")
        number = str(told.get("school.number") or "")
        name = " ".join(filter(None, (f"№ {number}" if number else "", str(told.get("school.name") or ""))))
        return " · ".join(filter(None, (name, str(told.get("school.district") or ""))))

    def usual(self) -> tuple[date, date]:
        """The school year so far."""
        today = self._today()
        return date(int(dates.school_year(today)[:4]), 8, 1), today


def grouped(code: str) -> str:
    """As it is printed: ``4071 5528 1902``."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))


def entry_of(moment: Moment, known: Known, words: Words) -> Entry:
    """A moment as a text, with a decision for everything that was found in it."""
    text = "\n".join(part for part in (words.say(moment.title), words.say(moment.detail)) if part)
    decisions = [
        Decision(mark.start, mark.end, mark.kind.value, mark.role, mark.replaced, mark.doubtful, mark.own)
        for mark in find(text, known)
    ]
    return Entry(moment.on, text, moment.opens.kind if moment.opens else "", decisions)
