"""The act of destruction on paper: what is destroyed, whose, since when its term is over, and two signatures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.retention.review import Due
from sppk_desktop.reports.paper import ASIDE, Flow, Frame


@dataclass(frozen=True)
class Told:
    """What the act says beside its lines: names of kinds, terms in years, records by kind, backups that hold them."""

    names: Mapping[str, Phrase]  # of lines
    kinds: Mapping[str, Phrase]  # of records
    years: Mapping[str, int | None]
    counted: Mapping[str, int]  # key of a term, "" for others
    sticks: Sequence[Mapping[str, Any]] = ()
    closed: bool = False  # the psychologist's own are not counted here


def act(chosen: Sequence[Due], told: Told, school: Mapping[str, str], author: str, day: date, words: Words) -> bytes:
    """The paper, in the language of ``words``; its number is written by hand when the program has given it."""
    say = words.say
    head = " · ".join(part for part in (school.get("school.name", ""), school.get("school.place", "")) if part)
    frame = Frame(head, say(T("Act of destruction")), say(T("Confidential: service document")))
    flow = Flow(frame, words)
    flow.title(say(T("Act of destruction of documents whose term of keeping is over")))
    flow.text(say(T("№ __________ · {day}", day=words.day(day))))
    flow.gap(2)
    flow.text(say(T("We, the undersigned, have destroyed for ever the records of the service named below.")))
    flow.text(say(T(
        "Destroyed are the rows of the register, their history, drafts, search words and attached files; the data were written "
        "anew under a new key, and older copies on this computer were removed. Papers were destroyed as well: yes / no."
    )))  # fmt: skip
    flow.gap(2)
    rows = [
        [str(number), _capital(say(told.names[due.kind])), due.name, due.about, f"{due.since:%d.%m.%Y}",
         _years(told.years.get(due.kind), words)]
        for number, due in enumerate(chosen, 1)
    ]  # fmt: skip
    heads = ["№", say(T("What")), say(T("Whose, of which year")), say(T("Born · left, or how many")), say(T("Term over on")),
             say(T("Term", "of keeping"))]  # fmt: skip
    flow.table(heads, rows, [9.0, 40.0, 58.0, 38.0, 22.0, 16.0])
    flow.gap(3)
    flow.text(say(T("Kinds of records in these lines, how many, and the term of each kind:")))
    kinds = [
        [
            _capital(say(told.kinds[kind] if kind else T("other records"))),
            words.numbers.whole(n),
            _years(told.years.get(kind), words),
        ]
        for kind, n in told.counted.items()
    ]
    flow.table([say(T("Kind of records")), say(T("Records", "count")), say(T("Term", "of keeping"))],
               [*kinds, [say(T("In all")), words.numbers.whole(sum(told.counted.values())), ""]],
               [127.0, 30.0, 26.0])  # fmt: skip
    if told.closed:
        flow.gap(1.5)
        flow.text(say(T("The psychologist's own records are not counted here; they follow at her login by an order.")), ASIDE)
    flow.gap(3)
    if told.sticks:
        flow.text(say(T("Backups that still hold these records, to be overwritten or destroyed by hand:")))
        flow.table(
            ["№", say(T("Made", "of a backup")), say(T("Place", "of a backup")), say(T("Destroyed on, signature"))],
            [[str(one["sequence"]), _moment(str(one["made"])), f"{one['place']} · {one['file']}", ""] for one in told.sticks],
            [12.0, 34.0, 87.0, 50.0],
        )
    else:
        flow.text(say(T("The program knows of no backup that holds these records.")))
    flow.gap(3)
    flow.text(
        say(T("The names stand on this paper only. The program keeps the number, the day, the signatures and the counts.")), ASIDE
    )
    flow.gap(4)
    flow.signatures([
        (say(T("Deputy director for upbringing work")), "", ""),
        (say(T("Holder of the records")), author, ""),
    ])  # fmt: skip
    return flow.pdf(say(T("Act of destruction")))


def _years(years: int | None, words: Words) -> str:
    return "–" if years is None else words.say(T("{n} years", n=years))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _moment(told: str) -> str:
    return f"{datetime.fromisoformat(told):%d.%m.%Y %H:%M}"
