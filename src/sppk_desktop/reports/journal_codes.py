"""The journal's codes of a day on paper: whoever later shortens or rewrites the journal cannot make it lead to them again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sppk_desktop.core.words import T, Words
from sppk_desktop.reports.paper import CODE, Flow, Frame


def journal_codes(on: date, codes: Sequence[tuple[str, int, str]], signatures: Sequence[tuple[str, str]], frame: Frame,
                  words: Words) -> bytes:  # fmt: skip
    """``codes``: for each part of the vault its name, the number of its last line, the code over all (4F1A-09C2-…)."""
    flow = Flow(frame, words)
    flow.title(words.say(T("Journal of actions: codes for the monthly report")))
    flow.text(words.day(on))
    flow.gap(4)
    for name, line, code in codes:
        flow.section(name, 16)
        flow.fact("", words.say(T("Lines in the journal")), str(line))
        flow.gap(2)
        flow.text(code, CODE)
        flow.gap(4)
    keep = T("Keep this page with the report. To check later: open the journal and type the number of the line and the code.")
    flow.text(words.say(keep))
    flow.signatures([(post, name, "") for post, name in signatures])
    return flow.pdf(frame.number)
