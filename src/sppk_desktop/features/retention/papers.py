"""The act of destruction on paper: what is destroyed, whose, since when its term is over, and two signatures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sppk_desktop.core import dates
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.retention.review import SHORT, Due
from sppk_desktop.reports.paper import ASIDE, Flow, Frame


def act(
    chosen: Sequence[Due], terms: Mapping[str, int], school: Mapping[str, str], author: str, day: date, words: Words
) -> bytes:
    """The paper, in the language of ``words``; its number is written by hand when the program has given it."""
    say = words.say
    head = " · ".join(part for part in (school.get("school.name", ""), school.get("school.place", "")) if part)
    frame = Frame(head, say(T("Act of destruction")), say(T("Confidential: service document")))
    flow = Flow(frame, words)
    flow.title(say(T("Act of destruction of documents whose term of keeping is over")))
    flow.text(say(T("№ __________ · {day}", day=dates.long(day, words.language))))
    flow.gap(2)
    flow.text(say(T("We, the undersigned, have destroyed for ever the records of the service named below.")))
    flow.text(say(T(
        "Destroyed are the rows of the register, their history, drafts, search words and attached files; the data were written "
        "anew under a new key, and older copies on this computer were removed. Papers were destroyed as well: yes / no."
    )))  # fmt: skip
    flow.gap(2)
    rows = [
        [str(number), say(SHORT[due.kind]), due.name, due.about, f"{due.since:%d.%m.%Y}", _years(terms, due, words)]
        for number, due in enumerate(chosen, 1)
    ]
    heads = ["№", say(T("What")), say(T("Whose, of which year")), say(T("Born · left, or how many")), say(T("Term over on")),
             say(T("Term", "of keeping"))]  # fmt: skip
    flow.table(heads, rows, [9.0, 34.0, 62.0, 40.0, 22.0, 16.0])
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


def _years(terms: Mapping[str, int], due: Due, words: Words) -> str:
    return words.say(T("{n} years", n=terms[due.kind]))
