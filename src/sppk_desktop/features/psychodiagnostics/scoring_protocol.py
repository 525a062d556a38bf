"""The protocol of «Check the scoring»: every instrument, its key, how many examples were scored, and what came out otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from sppk_desktop import __version__
from sppk_desktop.core import dates
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.psychodiagnostics.scoring_check import Checked
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.paper import ASIDE, Band, Cell, Flow, Frame

_DIFFERENT: Final = T("{instrument}, example {vector}: {what} must be {wanted} and is {got}.")
_MEANT: Final = T(
    "Each example is a sheet of answers with the result it must give: from published sources, or reckoned apart from the "
    "program. A single slip in a key makes at least one of them fail."
)


def scoring_protocol(checked: Sequence[Checked], on: date, school: str, year: str, author: str, words: Words) -> bytes:
    """The paper. It holds nothing of any child."""
    say, language = words.say, words.language
    frame = Frame(school, f"{say(T('Socio-psychological-pedagogical service'))} · {year}", "")
    flow = Flow(frame, words)
    flow.title(say(T("Protocol of a check of the scoring")))
    flow.text(f"{dates.short(on)} · SPPK Desktop {__version__}")
    flow.gap(2)
    wrong = sum(len(one.differences) for one in checked)
    scored = sum(one.vectors for one in checked)
    flow.text(
        say(T("Examples scored: {scored}; single values compared: {values}; different: {wrong}.", scored=scored,
              values=sum(one.values for one in checked), wrong=wrong))
    )  # fmt: skip
    flow.gap(2)
    head = [say(T("Instrument")), say(T("Version of the key")), say(T("Examples")), say(T("Values")), say(T("Different"))]
    rows: list[Sequence[Cell | str] | Band] = []
    for one in checked:
        counts = [str(count) if one.vectors else "–" for count in (one.vectors, one.values, len(one.differences))]
        cells = [Cell(count, strong=at == 2 and bool(one.differences), side=Side.RIGHT) for at, count in enumerate(counts)]
        rows.append([one.instrument.name.label(language), one.instrument.key_version, *cells])
    flow.table(head, rows, (92, 30, 19, 19, 19))
    flow.gap(2)
    for one in checked:
        name = one.instrument.name.label(language)
        for told in one.differences[:10]:
            where = {"instrument": name, "vector": told.vector, "what": told.what, "wanted": told.wanted, "got": told.got}
            flow.text(say(_DIFFERENT.filled(**where)))
    flow.text(say(_MEANT), ASIDE)
    flow.gap(4)
    flow.signature(say(T("Psychologist")), author)
    return flow.pdf("SPPK")
