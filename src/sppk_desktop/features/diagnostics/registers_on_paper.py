"""Who stands on a register, as a list of a day; and the extract for one child, for signing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.diagnostics.documents import Owner, School, frame_of
from sppk_desktop.reports.paper import CELL_STRONG, Cell, Flow
from sppk_desktop.reports.said import UNKNOWN


@dataclass(frozen=True, slots=True)
class OnRegister:
    """One line of the list."""

    name: str
    class_name: str
    register: str
    since: str
    basis: str
    reasons: str
    responsible: str
    planned: str
    until: str


def register_list(rows: Sequence[OnRegister], title: Phrase, day: date, words: Words, school: School) -> bytes:
    """Who stands on a register on a day."""
    flow = Flow(frame_of(school, words), words, wide=True)
    flow.title(words.say(title))
    flow.text(words.say(T("As of {day}: {n} pupils", day=words.day(day), n=len(rows))))
    flow.gap(2)
    heads = ("№", T("Pupil"), T("Class"), T("Register", "of pupils"), T("Put on", "register"), T("Basis"),
             T("Reasons", "register"), T("Responsible"), T("Planned removal"), T("Removed on"))  # fmt: skip
    table = [
        [Cell(str(at)), Cell(row.name, strong=True), *(Cell(text or UNKNOWN) for text in (
            row.class_name, row.register, row.since, row.basis, row.reasons, row.responsible, row.planned, row.until))]
        for at, row in enumerate(rows, 1)
    ]  # fmt: skip
    flow.table([words.say(head) for head in heads], table, [8, 46, 13, 20, 19, 44, 50, 30, 19, 19], least_height=8.0)
    flow.gap(6)
    flow.signature(words.say(T("Social pedagogue")), "")
    flow.signature(words.say(T("Deputy director for upbringing work")), "")
    return flow.pdf("SPPK-E")


def register_extract(
    owner: Owner, entries: Sequence[Sequence[tuple[str, str]]], day: date, words: Words, school: School
) -> bytes:
    """Every entry of one child, for signing."""
    flow = Flow(frame_of(school, words), words)
    flow.title(words.say(T("Extract from the registers of pupils")))
    for line in owner.lines():
        flow.text(line, CELL_STRONG)
    flow.text(words.say(T("As of {day}", day=words.day(day))))
    for entry in entries:
        flow.gap(2)
        flow.section(entry[0][1])
        for label, value in entry[1:]:
            flow.fact("", label, value or UNKNOWN)
    if not entries:
        flow.gap(2)
        flow.text(words.say(T("Stands on no register and has not stood on one.")))
    flow.gap(6)
    flow.signature(words.say(T("Social pedagogue")), "")
    flow.signature(words.say(T("Deputy director for upbringing work")), "")
    flow.signature(words.say(T("Acquainted (parent, representative)")), "")
    return flow.pdf("SPPK-E")
