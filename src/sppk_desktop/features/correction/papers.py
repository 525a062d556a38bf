"""Joins the journal of a correction programme with what the vault knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sppk_desktop.core import dates
from sppk_desktop.core.fields import fields_of
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T
from sppk_desktop.features.correction.documents import ProgrammeOnPaper, journal
from sppk_desktop.features.correction.keeping import attendance_of, came_counts, members_of, sessions_of
from sppk_desktop.features.correction.records import OUTCOMES, Correction
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.reports.said import said

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_FACTS = ("kind", "name", "programme", "reasons", "aim", "specialists", "since", "until", "planned", "rhythm", "place", "closed")


def programme_journal(store: Store, correction_id: int, language: str, form: str = "pdf") -> Callable[[Progress], bytes]:
    """The journal of one programme, in a language of its own."""
    words = paper_words(language, store)
    with store.reading() as session:
        row = session.get_one(Correction, correction_id)
        told = fields_of(Correction)
        facts = [
            (words.say(told[name].label), said(told[name], getattr(row, name), words))
            for name in _FACTS
            if getattr(row, name) not in (None, [])
        ]
        held, members = sessions_of(session, correction_id), members_of(session, correction_id)
        came = came_counts(session, [one.id for one in held])
        facts.append((words.say(T("Pupils", "column")), str(len(members))))
        facts.append((words.say(T("Sessions held")), str(len(held))))
        outcomes = {option.code: words.say(option.label) for option in OUTCOMES}
        paper = ProgrammeOnPaper(
            row.name, facts,
            [(dates.short(one.on), one.topic, one.aim or "", str(came.get(one.id, "")), one.content or "", one.seen or "")
             for one in held],
            [(name, one.before or "", one.after or "", outcomes.get(one.outcome or "", ""), one.advice or "")
             for one, name in members],
            row.summary or "", _school(store), store.account.name,
        )  # fmt: skip
        attendance = attendance_of(session, correction_id)
    return lambda _progress: journal(paper, attendance, words, form)


def _school(store: Store) -> str:
    told = store.settings("school.")
    number = str(told.get("school.number") or "")
    name = " ".join(filter(None, (f"№ {number}" if number else "", str(told.get("school.name") or ""))))
    return " · ".join(filter(None, (name, str(told.get("school.district") or ""))))
