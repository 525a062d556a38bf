"""The list of patterns on paper: each signal with its day and what it is, so that nothing has to be believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sppk_desktop.core import dates
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.patterns.finding import Hit
from sppk_desktop.features.patterns.rules import Rules, Signal
from sppk_desktop.reports.paper import ASIDE, Flow, Frame

_SHOWN = 6
"""So many records of one signal are named; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Line:
    """One pupil or family."""

    name: str
    classes: str
    hits: Sequence[Hit]


def rules_told(rules: Rules, signals: Sequence[Signal], words: Words) -> str:
    """The rules in words: what is looked for, how far back."""
    asked = rules.asked(signals)
    said = "; ".join(
        words.say(one.label) if one.standing else words.say(T("{signal} (last {n} days)", signal=one.label, n=rules.back(one)))
        for one in asked
    )
    return words.say(T("At least {n} different signals of: {list}.", n=rules.least, list=said))


def signal_lines(hits: Sequence[Hit], signals: Sequence[Signal], words: Words) -> list[str]:
    """«Missed lessons: 12.10.2026 without a good reason, …»."""
    lines = []
    for signal in signals:
        own = [hit for hit in hits if hit.signal == signal.key]
        if not own:
            continue
        told = ", ".join(f"{dates.short(hit.day)} {words.say(signal.says(hit.code))}".strip() for hit in own[:_SHOWN])
        if len(own) > _SHOWN:
            told = words.say(T("{some} and {n} more", some=told, n=len(own) - _SHOWN))
        lines.append(f"{words.say(signal.label)}: {told}")
    return lines


def patterns_pdf(title: Phrase, about: str, school: str, lines: Sequence[Line], signals: Sequence[Signal], rules: Rules,
                 words: Words) -> bytes:  # fmt: skip
    """The list; it says by which rules it was made."""
    flow = Flow(Frame(school, about, words.say(T("Confidential: service document.")), ""), words, wide=True)
    flow.title(words.say(title))
    flow.text(rules_told(rules, signals, words), ASIDE)
    flow.text(words.say(T("Signals are a reason to look, no judgement about a child or a family.")), ASIDE)
    flow.gap(2)
    heads = [words.say(head) for head in (T("№"), T("Name", "of a person"), T("Class"), T("Signals, with their days"))]
    rows = [[str(at), line.name, line.classes, "\n".join(signal_lines(line.hits, signals, words))]
            for at, line in enumerate(lines, 1)]  # fmt: skip
    flow.table(heads, rows, (8, 50, 16, 190))
    flow.gap(3)
    flow.signature(words.say(T("Social pedagogue")), "")
    return flow.pdf("SPPK-PT")
