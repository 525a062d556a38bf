"""The list of patterns on paper: each signal with its day and what it is, so that nothing has to be believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from sppk_desktop.core import dates
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.patterns.finding import Hit
from sppk_desktop.features.patterns.rules import Rules, Signal
from sppk_desktop.reports.marks import Style
from sppk_desktop.reports.office_flow import OfficeFlow
from sppk_desktop.reports.paper import ASIDE, BODY, Band, Cell, Flow, Frame
from sppk_desktop.reports.sheets import SheetMade, write_book

FORMS: Final = ("pdf", "docx", "xlsx")
TITLES: Final = {"pupil": T("Pupils with several signals"), "family": T("Families with several signals")}
_SHOWN: Final = 6
"""So many records of one signal are named; the rest is counted. A workbook names all."""
_WIDTHS: Final = (8.0, 50.0, 16.0, 190.0)


class Story(Protocol):
    """What a paper and a document of the office both have."""

    def title(self, text: str) -> None: ...  # noqa: D102
    def text(self, text: str, style: Style = BODY, /) -> object: ...  # noqa: D102
    def gap(self, height: float, /) -> None: ...  # noqa: D102
    def table(self, head: Sequence[str], rows: Sequence[Sequence[Cell | str] | Band], widths: Sequence[float], /) -> None: ...  # noqa: D102
    def signature(self, post: str, name: str, /) -> None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Line:
    """One pupil or family."""

    name: str
    classes: str
    hits: Sequence[Hit]


@dataclass(frozen=True, slots=True)
class PatternList:
    """What is printed: who, why, by which rules and for what purpose."""

    title: Phrase
    kind: str
    school: str
    day: date
    purpose: str
    lines: Sequence[Line]
    signals: Sequence[Signal]
    rules: Rules


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


def pattern_paper(told: PatternList, words: Words, form: str = "pdf") -> bytes:
    """The list as a PDF, a DOCX or an XLSX; it says by which rules and for what it was made."""
    if form == "xlsx":
        return _workbook(told, words)
    if form == "docx":
        document = OfficeFlow(words)
        _tell(document, told, words)
        return document.docx()
    about = words.say(T("SPPS · as of {day}", day=dates.short(told.day)))
    flow = Flow(Frame(told.school, about, words.say(T("Confidential: service document.")), ""), words, wide=True)
    _tell(flow, told, words)
    return flow.pdf("SPPK-PT")


def _tell(flow: Story, told: PatternList, words: Words) -> None:
    say = words.say
    flow.title(say(told.title))
    for line in _about(told, words):
        flow.text(line, ASIDE)
    flow.gap(2)
    rows = [[str(at), line.name, line.classes, "\n".join(signal_lines(line.hits, told.signals, words))]
            for at, line in enumerate(told.lines, 1)]  # fmt: skip
    flow.table([say(head) for head in ("№", *_heads(told.kind), T("Signals, with their days"))], rows, _WIDTHS)
    flow.gap(3)
    flow.signature(say(T("Social pedagogue")), "")


def _heads(kind: str) -> tuple[Phrase, Phrase]:
    return (T("Name", "of a person"), T("Class")) if kind == "pupil" else (T("Family"), T("Classes"))


def _about(told: PatternList, words: Words) -> list[str]:
    say = words.say
    return [
        say(T("As of {day}", day=words.day(told.day))),
        say(T("Made for: {purpose}", purpose=told.purpose)),
        rules_told(told.rules, told.signals, words),
        say(T("Signals are a reason to look, no judgement about a child or a family.")),
        say(T("This paper names children. Keep it locked away, and destroy it when it is no longer needed.")),
    ]


def _workbook(told: PatternList, words: Words) -> bytes:
    """Every signal on a line of its own, so that it can be sorted and counted; how it was made stands on a second sheet."""
    say = words.say
    labels = {signal.key: signal for signal in told.signals}
    rows: list[list[object]] = [
        [line.name, line.classes, say(labels[hit.signal].label), hit.day, say(labels[hit.signal].says(hit.code))]
        for line in told.lines
        for hit in line.hits
    ]
    heads = [say(head) for head in (*_heads(told.kind), T("Signal"), T("Day"), T("What it was"))]
    about: list[list[object]] = [[line] for line in (told.school, *_about(told, words))]
    return write_book([
        SheetMade(say(T("Patterns")), heads, rows, [36, 10, 34, 12, 60]),
        SheetMade(say(T("How it was made", "sheet")), [say(told.title)], about, [110]),
    ])  # fmt: skip
