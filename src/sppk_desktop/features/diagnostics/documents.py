"""The completed card on paper: pure functions from plain values to the bytes of a PDF, in the language asked for.

Protected facts stand as codes on a copy the family may see, and not at all for who may not see them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypedDict

from sppk_desktop.core import dates
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.diagnostics.catalogue import Rules
from sppk_desktop.features.diagnostics.forms import CardForm, CardKind, form_of
from sppk_desktop.features.diagnostics.reckoning import Reckoning
from sppk_desktop.features.diagnostics.records import SITUATIONS
from sppk_desktop.reports.marks import Style
from sppk_desktop.reports.paper import Frame
from sppk_desktop.reports.said import UNKNOWN
from sppk_desktop.reports.story import Fact, Part, Signer, Story, paper_of, parts_of

Values = Mapping[str, Any]
NOT_VALIDATED: Final = T("Signs, weights and levels are a proposal of the program: not a validated scale, not a conclusion.")


@dataclass(frozen=True, slots=True)
class School:
    """What stands at the head of every paper."""

    name: str
    place: str = ""
    year: str = ""

    @property
    def line(self) -> str:
        """Name and place."""
        return " · ".join(part for part in (self.name, self.place) if part)


@dataclass(frozen=True)
class Owner:
    """Whose card it is, as its head says."""

    name: str = ""
    line: str = ""  # class, birth date, address
    children: str = ""

    def lines(self) -> list[str]:
        """What stands under the title."""
        return [part for part in (self.name, self.line, self.children) if part]


def frame_of(school: School, words: Words, number: str = "") -> Frame:
    """Above and below every page."""
    about = words.say(T("SPPS · school year {year}", year=school.year)) if school.year else words.say(T("SPPS", "short"))
    return Frame(school.line, about, words.say(T("Confidential: service document.")), number)


class Frozen(TypedDict):
    """What a signed card says, in both languages."""

    format: int
    number: str
    school: dict[str, str]
    stories: dict[str, Story]


@dataclass(frozen=True)
class CardOnPaper:
    """A card as its paper needs it."""

    kind: CardKind
    rules: Rules
    values: Values
    found: Reckoning
    level: str | None
    owner: Owner
    number: str = ""
    changes: Mapping[str, Phrase | str] = field(default_factory=dict)


def card_story(card: CardOnPaper, words: Words, form: CardForm | None = None) -> Story:
    """The whole card in one language; ``number`` is empty while it is a draft."""
    form = form or form_of(card.kind, card.rules, words.language)
    parts = [part for part in parts_of(form, card.values, {}, words, changes=card.changes) if part["items"]]
    for part in parts:
        _hide_situations(part, card.values, words)
    signs = next(part for part in parts if part["title"].startswith(f"{card.kind.signs}."))
    signs["items"] += _sums(card, words)
    title = T("{title} No. {number}", title=card.kind.title, number=card.number)
    if not card.number:
        title = T("{title}: DRAFT, not signed", title=card.kind.title)
    who = words.say(T("Filled in by"))
    return Story(
        title=words.say(title),
        lines=card.owner.lines(),
        parts=parts,
        signers=[Signer(post=who, name=str(card.values.get("filled_by") or ""), remark=""),
                 Signer(post=words.say(T("Deputy director for upbringing work")), name="", remark="")],
        note=words.say(NOT_VALIDATED),
    )  # fmt: skip


def _sums(card: CardOnPaper, words: Words) -> list[Fact | Any]:
    found, language = card.found, words.language
    if found.total is None:
        total = words.say(T("no sum: not looked at {codes}", codes=", ".join(found.missing)))
    else:
        total = words.say(T("{total} of {most}", total=found.total, most=card.rules.most))
    level = card.rules.level(card.level)
    said = level.label(language) if level else UNKNOWN
    if level is None and found.floor is not None:
        said = words.say(T("at least {level}", level=found.floor.label(language)))
    if card.values.get("level_by_hand"):
        said = words.say(T("{level}, set by hand", level=said))
    told = [_fact(words.say(T("Sum of the signs")), total), _fact(words.say(T("Level", "card")), said)]
    if found.raised_by:
        because, codes = _fact(words.say(T("Raised because of")), ", ".join(found.raised_by)), set(found.raised_by)
        if any(one.protected for one in card.rules.indicators if one.code in codes):
            because["code"], because["code_value"] = card.kind.signs, because["value"]
        told.append(because)
    return told


def _fact(label: str, value: str) -> Fact:
    return Fact(number="", label=label, value=value, change="", code="", code_value="", half=False)


def _hide_situations(part: Part, values: Values, words: Words) -> None:
    """A copy the family may see names the kinds of situation that accuse nobody."""
    chosen = values.get("situations")
    if not chosen:
        return
    for item in part["items"]:
        if "head" not in item and item["label"] == words.say(T("Kind of situation")):
            open_ = [words.say(option.label) for option in SITUATIONS if option.code in chosen and not option.locked]
            item["code"], item["code_value"] = "11", "; ".join(open_) or UNKNOWN


def completed_card(frozen: Frozen, words: Words, addenda: Sequence[Values] = (), *, codes_only: bool = False,
                   hidden: bool = False) -> bytes:  # fmt: skip
    """A signed card, printed again from what was frozen. ``hidden`` leaves protected facts out, for who may not see them."""
    school = School(**frozen["school"])
    return _card(_open(frozen["stories"][words.language], hidden), frozen["number"], school, words, addenda, codes_only)


def draft_card(story: Story, words: Words, school: School, *, codes_only: bool = False, hidden: bool = False) -> bytes:
    """A card that is not signed yet, as it would read."""
    return _card(_open(story, hidden), "", school, words, (), codes_only)


def _open(story: Story, hidden: bool) -> Story:
    """Without protected facts: they are in the sum and nowhere else."""
    if not hidden:
        return story
    parts = [
        Part(title=part["title"], items=[item for item in part["items"] if "head" in item or not item["code"]])
        for part in story["parts"]
    ]
    return Story(title=story["title"], lines=story["lines"], parts=parts, signers=story["signers"], note=story["note"])


def _card(story: Story, number: str, school: School, words: Words, addenda: Sequence[Values], codes_only: bool) -> bytes:
    flow = paper_of(story, frame_of(school, words, number), words, codes_only=codes_only)
    if addenda:
        flow.gap(4)
        flow.section(words.say(T("Corrections added after signing")))
        for addendum in addenda:
            flow.fact("", dates.short(addendum["on"]), f"{addendum['body']} ({addendum['reason']})", label_width=36)
            if addendum.get("author"):
                flow.text(str(addendum["author"]), Style(8), indent=36)
    return flow.pdf(f"SPPK-D{number.replace('/', '-')}" if number else "SPPK-D")
