"""The paper for an audience: who it is about, the entries in the order of their days, who gave it; pure functions to bytes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sppk_desktop.core import dates
from sppk_desktop.core.handouts import AUDIENCES
from sppk_desktop.core.words import T, Words
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.paper import ASIDE, BODY, STRONG, Cell, Flow, Frame


def handout_paper(told: Mapping[str, Any], frame: Frame, words: Words, *, code: str, signer: tuple[str, str], on: date) -> Flow:
    """Pages as they were confirmed: each begins on a sheet of its own."""
    say = words.say
    flow = Flow(frame, words)
    flow.title(say(T("Extract from the records of the service")), code)
    audience = next(say(label) for key, label in AUDIENCES if key == told["audience"])
    flow.text(f"{told['subject']}, {audience}", STRONG)
    for line in told["lines"]:
        flow.text(line)
    since, until = (dates.short(date.fromisoformat(told[key])) for key in ("since", "until"))
    flow.text(say(T("Period: {since} – {until}", since=since, until=until)))
    flow.text(say(T("Words in square brackets stand for the names and numbers of other people.")), ASIDE)
    flow.gap(2)
    for at, page in enumerate(told["pages"]):
        if at and page:
            flow.need(flow.foot)
        rows: list[list[Cell | str]] = [
            [Cell(dates.short(date.fromisoformat(on)), side=Side.CENTRE), " — ".join(text.split("\n"))] for on, text in page
        ]
        if rows:
            flow.table([say(T("Date")), say(T("What is written down"))], rows, [22, 158])
    flow.gap(4)
    flow.text(say(T("Given out on {day}.", day=words.day(on))), BODY)
    flow.signatures([(signer[0], signer[1], "")])
    return flow
