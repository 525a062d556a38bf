"""The annex of an order on moving to the next grade: class by class, who goes on, who stays, who leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.promotion import Deed, goal
from sppk_desktop.features.people.promotion_rows import DEEDS
from sppk_desktop.features.people.rollover import Line, Turn, counts
from sppk_desktop.reports.paper import ASIDE, Band, Cell, Flow, Frame


def annex(
    turn: Turn,
    lines: Sequence[Line],
    chosen: Mapping[int, Deed],
    letters: Mapping[int, str],
    school: Mapping[str, str],
    author: str,
    day: date,
    words: Words,
) -> bytes:
    """The paper, in the language of ``words``."""
    say = words.say
    head = " · ".join(part for part in (school.get("school.name", ""), school.get("school.place", "")) if part)
    frame = Frame(head, f"{say(T('Annex to the order'))} · {turn.new}", say(T("Confidential: service document")))
    flow = Flow(frame, words)
    flow.title(say(T("List of pupils moving into the school year {year}", year=turn.new)))
    flow.text(say(T("Annex to order № ________ of ______________ · made on {day}", day=words.day(day))))
    flow.gap(2)
    total = counts(lines, chosen)
    flow.table([say(T("What becomes of the pupils")), say(T("Pupils", "count"))],
               [[say(DEEDS[deed]), str(number)] for deed, number in total.items() if number]
               + [[say(T("In all")), str(len(lines))]], [140.0, 40.0])  # fmt: skip
    flow.gap(3)
    rows: list[Sequence[Cell | str] | Band] = []
    for name, group in groupby(lines, key=lambda line: line.class_name):
        members = list(group)
        rows.append(Band(say(T("Class {name}: {n} pupils", name=str(name), n=len(members)))))
        for number, line in enumerate(members, 1):
            deed = chosen.get(line.pupil_id, line.proposed)
            reached = goal(line.class_name, deed, letters.get(line.pupil_id))
            rows.append([str(number), line.name, say(DEEDS[deed]), str(reached) if reached else "–"])
    flow.table(
        ["№", say(T("Pupil")), say(T("What becomes of the pupil")), say(T("New class", "of a pupil"))],
        rows,
        [10.0, 88.0, 58.0, 24.0],
    )
    flow.gap(2)
    flow.text(say(T("The list was made by the program from the register; the order itself is the original.")), ASIDE)
    flow.gap(3)
    flow.signatures([
        (say(T("Director")), school.get("school.director", ""), ""),
        (say(T("Deputy director")), "", ""),
        (say(T("Made by")), author, ""),
    ])  # fmt: skip
    return flow.pdf(say(T("Annex to the order")))
