"""One conclusion for its readers: whole for the psychologist, short for the class teacher and for the parents.

The short ones hold no scores and no diagnoses; each says that it is a result of screening. What they hold is decided here and
nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from datetime import date
from typing import Any, Final

from sppk_desktop.core import dates
from sppk_desktop.core.fields import field_of
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.psychodiagnostics.conclusion_book import AREAS, ConclusionBook, ConclusionShown, audience_label
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.paper_words import words_of
from sppk_desktop.features.psychodiagnostics.protocol_papers import tell_added
from sppk_desktop.features.psychodiagnostics.records import Conclusion
from sppk_desktop.features.psychodiagnostics.result_papers import SCREENING, Make, frame_of
from sppk_desktop.reports.paper import ASIDE, CELL_STRONG, Cell, Flow

FULL, TEACHER, PARENTS, ADMINISTRATION = "full", "teacher", "parents", "administration"
VARIANTS: Final = {
    FULL: T("For the psychologist only"),
    TEACHER: T("Short, for the class teacher"),
    PARENTS: T("Short, for the parents"),
    ADMINISTRATION: T("Recommendations only, for the administration"),
}
GIVEN: Final = {
    TEACHER: T("Recommendations for the class teacher"),
    PARENTS: T("Conclusion for the parents"),
    ADMINISTRATION: T("Recommendations for the administration"),
}
"""What the register of hand-overs calls the short ones."""
COPIES: Final = {
    FULL: T("copy: psychologist"),
    TEACHER: T("copy: class teacher"),
    PARENTS: T("copy: parents"),
    ADMINISTRATION: T("copy: administration"),
}
"""Whose copy a sheet is, at the foot of each page."""
_TABLES: Final = ("general", "methods", "areas")
_READERS: Final = {
    FULL: ("pupil", "parents", "teacher", "administration"),
    TEACHER: ("teacher",),
    PARENTS: ("parents", "pupil"),
    ADMINISTRATION: ("administration",),
}
"""Whose recommendations stand in which variant."""
_SECTIONS: Final = {
    FULL: ("general", "reason", "methods", "observed", "areas", "strengths", "difficulties", "summary", "advice", "again"),
    TEACHER: ("general", "strengths", "advice", "again"),
    PARENTS: ("general", "reason", "methods", "observed", "areas", "strengths", "difficulties", "summary", "advice", "again"),
    ADMINISTRATION: ("general", "advice", "again"),
}


def readers(shown: ConclusionShown) -> list[str]:
    """The short variants there is something in: the administration gets only what was recommended to it."""
    told = any(one["audience"] == "administration" for one in shown.story["advice"])
    return [TEACHER, PARENTS, *([ADMINISTRATION] if told else [])]


class ConclusionPapers:
    """Conclusions on paper, in the language asked for."""

    def __init__(self, book: ExamBook, conclusions: ConclusionBook, today: Callable[[], date]) -> None:
        self._book, self._conclusions, self._today = book, conclusions, today

    def paper(self, conclusion_id: int, variant: str, language: str) -> Make:
        """One of the variants."""
        words = words_of(language)
        shown = self._conclusions.show(conclusion_id)
        copy = " · ".join(part for part in (shown.number, words.say(COPIES[variant])) if part)
        frame = frame_of(self._book.store, words, self._today(), copy)
        return lambda _progress: Writer(shown, variant, words).flow(frame).pdf(f"SPPK-{shown.number.replace('/', '-') or 'K'}")


class Writer:
    """Writes one variant."""

    def __init__(self, shown: ConclusionShown, variant: str, words: Words) -> None:
        self._shown, self._story, self._variant, self._words = shown, shown.story, variant, words

    def flow(self, frame: Any) -> Flow:
        """The document."""
        say, flow = self._words.say, Flow(frame, self._words)
        number = self._shown.number
        draft = "" if self._shown.signed else say(T("Draft, not signed."))
        below = " · ".join(part for part in (draft, say(VARIANTS[self._variant]), say(SCREENING)) if part)
        flow.middle_title(
            say(T("Psychological conclusion No. {number}", number=number)) if number else say(T("Psychological conclusion")),
            below,
        )
        place = 0
        for name in _SECTIONS[self._variant]:
            if self._tells(name):
                place += 1
                with flow.boxed() if name == "strengths" else nullcontext():
                    flow.heading(str(place), say(self._title(name)), 24 if name in _TABLES else 12)
                    with flow.stepped_in():
                        getattr(self, f"_{name}", lambda flow, name=name: flow.text(self._story[name]))(flow)
                flow.gap(2)
        if self._variant == FULL:
            tell_added(flow, self._shown.added, self._words)
        flow.gap(3)
        flow.signatures([(say(T("Psychologist", "who signs")), self._story["author"], "")])
        return flow

    def _title(self, name: str) -> Phrase:
        titles = {
            "general": T("General"), "methods": T("Instruments used"), "areas": T("Results by spheres"),
            "advice": T("Recommendations"), "again": T("To be examined again"),
        }  # fmt: skip
        return titles[name] if name in titles else field_of(getattr(Conclusion, name)).label

    def _tells(self, name: str) -> bool:
        match name:
            case "general":
                return True
            case "areas":
                return any(self._story[area] for area in AREAS)
            case "advice":
                return bool(self._advised())
            case "again":
                return bool(self._story["again_on"])
            case _:
                return bool(self._story[name])

    def _general(self, flow: Flow) -> None:
        say, story = self._words.say, self._story
        years = say(T("{n} years old", n=story["age"])) if story["age"] is not None else ""
        born = dates.short(date.fromisoformat(story["born"])) if story.get("born") and self._variant == FULL else ""
        aged = f"{born} ({years})" if born and years else born or years
        who = ", ".join(part for part in (story["name"], aged, story["class"]) if part)
        rows = [[say(T("Specialist")), story["author"]], [say(T("Written on")), dates.short(date.fromisoformat(story["on"]))]]
        if "methods" in _SECTIONS[self._variant] and (days := self._days()):
            rows.insert(0, [say(T("Examined on")), ", ".join(days)])
        if self._variant == FULL and "consent" in story:
            rows.append([say(T("Consent")), self._consent(story["consent"])])
        flow.table([say(T("Pupil")), who], rows, (34, 139))

    def _days(self) -> list[str]:
        return [dates.short(date.fromisoformat(day)) for day in sorted({one["on"] for one in self._story["methods"]})]

    def _consent(self, told: Mapping[str, str]) -> str:
        say = self._words.say
        said = [say(T("parent: {day}", day=dates.short(date.fromisoformat(told["parent"])))) if told["parent"] else "",
                say(T("own: {day}", day=dates.short(date.fromisoformat(told["own"])))) if told["own"] else ""]  # fmt: skip
        return "; ".join(part for part in said if part) or "—"

    def _methods(self, flow: Flow) -> None:
        say, language = self._words.say, self._words.language
        heads = [say(T("Instrument")), say(T("Purpose")), say(T("Date"))]
        rows: list[Sequence[Cell]] = [
            [Cell(one[language]), Cell(one["purpose"] or "—"), Cell(dates.short(date.fromisoformat(one["on"])))]
            for one in self._story["methods"]
        ]
        widths: tuple[float, ...] = (90, 60, 26)
        if self._variant == FULL:
            heads.append(say(T("Key", "of an instrument")))
            rows = [[*row, Cell(one["key"])] for row, one in zip(rows, self._story["methods"], strict=True)]
            widths = (84, 54, 24, 14)
        flow.table(heads, rows, widths)

    def _areas(self, flow: Flow) -> None:
        say, language = self._words.say, self._words.language
        levels: dict[str, list[str]] = {}
        for one in self._story["methods"]:
            if (level := one["level"][language]) and level not in levels.setdefault(one["area"], []):
                levels[one["area"]].append(level)
        rows = [
            [
                Cell(say(field_of(getattr(Conclusion, area)).label)),
                Cell("; ".join(levels.get(area, ())) or "—"),
                Cell(self._story[area]),
            ]
            for area in AREAS
            if self._story[area]
        ]
        flow.table([say(T("Sphere")), say(T("Level")), say(T("Content", "of a conclusion"))], rows, (42, 28, 106))

    def _advised(self) -> list[Any]:
        return [one for one in self._story["advice"] if one["audience"] in _READERS[self._variant]]

    def _advice(self, flow: Flow) -> None:
        say, language = self._words.say, self._words.language
        for audience in _READERS[self._variant]:
            own = [one for one in self._advised() if one["audience"] == audience]
            if not own:
                continue
            flow.text(say(audience_label(audience)), CELL_STRONG)
            for one in own:
                flow.text(f"• {one['said']}", indent=3)
                if self._variant == FULL:
                    ground = "; ".join(part for part in (one["on"][language] if one["on"] else "", one["evidence"]) if part)
                    flow.text(say(T("Rests on: {ground}", ground=ground)), ASIDE, indent=6)

    def _again(self, flow: Flow) -> None:
        flow.text(dates.short(date.fromisoformat(self._story["again_on"])))
