"""The cards and registers on paper: pure functions from plain values to the bytes of a PDF, in the language asked for.

Protected facts stand as codes on every form that is filled in by hand and on a copy the family may read; their key is a sheet
of its own, for the service only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Final, TypedDict

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.diagnostics.catalogue import ADOLESCENT, Rules
from sppk_desktop.features.diagnostics.comparing import OverTime
from sppk_desktop.features.diagnostics.forms import CardForm, CardKind, form_of
from sppk_desktop.features.diagnostics.reckoning import Change, Reckoning
from sppk_desktop.features.diagnostics.records import SITUATIONS
from sppk_desktop.reports.blank_form import FormPaper
from sppk_desktop.reports.form_copy import Copy, print_copies
from sppk_desktop.reports.form_grid import Look
from sppk_desktop.reports.marks import Line, Side, Style
from sppk_desktop.reports.paper import ASIDE, CELL, CELL_STRONG, NUMERAL, SMALL, Cell, Flow, Frame
from sppk_desktop.reports.said import UNKNOWN
from sppk_desktop.reports.shapes import HIGH, WIDE, level_shape
from sppk_desktop.reports.story import Fact, Part, Signer, Story, paper_of, parts_of

Values = Mapping[str, Any]
NOT_VALIDATED: Final = T("Signs, weights and levels are a proposal of the program: not a validated scale, not a conclusion.")
_CONFIDENTIAL: Final = T("Confidential: service document. An empty box = “not looked at”.")
_SERVICE: Final = T("Social, psychological and pedagogical service (SPPS)")


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


# The form filled in by hand ----------------------------------------------------------------------------------------------

_TITLES: Final[Mapping[str, tuple[Phrase, Phrase]]] = {
    ADOLESCENT: (T("DIAGNOSTIC CARD", "title, line 1"), T("of a difficult adolescent", "title, line 2")),
    "family": (
        T("DIAGNOSTIC CARD of a family", "title, line 1"), T("in a difficult life situation", "title, line 2"),
    ),
}  # fmt: skip


@lru_cache(maxsize=8)
def _laid(kind_key: str, digest: str, words: Words, school: School, recalls: bool) -> FormPaper:
    kind, rules = _KNOWN[kind_key, digest]
    form = form_of(kind, rules, words.language, paper=True)
    pupils = kind.owner == "pupil"
    look = Look(
        title=_TITLES[kind.key],
        name=kind.short,
        following=T("Card No. {number}"),
        number_label=T("Card No.", "paper"),
        unit=(", ".join(part for part in (school.place, school.name) if part), words.say(_SERVICE)),
        confidential=_CONFIDENTIAL,
        who=T("Pupil:", "paper") if pupils else T("Family:", "paper"),
        coded=False,
        last=T("= last card {day}"),
        signers=(
            T("Filled in by (name)", "paper"),
            T("Class teacher (name)", "paper") if pupils else T("Deputy director (name)", "paper"),
        ),
    )
    return FormPaper(form, words, look, recalls=recalls)


_KNOWN: dict[tuple[str, str], tuple[CardKind, Rules]] = {}


def paper_form(kind: CardKind, rules: Rules, words: Words, school: School, *, recalls: bool = False) -> FormPaper:
    """The card laid out for a language, a school and its rules; measured once."""
    labels = repr([(one.code, one.ky, one.ru, one.protected) for one in rules.indicators])
    key = f"{rules.digest}{hash(labels)}"
    _KNOWN[kind.key, key] = (kind, rules)
    return _laid(kind.key, key, words, school, recalls)


def form_problems(kind: CardKind, rules: Rules, words: Words, school: School) -> list[str]:
    """What of the form does not fit; empty when it may be printed."""
    return [said for recalls in (False, True) for said in paper_form(kind, rules, words, school, recalls=recalls).problems]


def blank_card(kind: CardKind, rules: Rules, words: Words, school: School) -> bytes:
    """The empty form."""
    paper = paper_form(kind, rules, words, school)
    return print_copies([(paper, Copy("", lambda _: ""))], "SPPK", 1)


def prefilled_card(kind: CardKind, rules: Rules, words: Words, school: School, owner: Owner, known: Values, last: Values,
                   last_on: date | None) -> bytes:  # fmt: skip
    """What is known typed, the card before pointed at, every sign white."""
    paper = paper_form(kind, rules, words, school, recalls=bool(last))
    who = " · ".join(owner.lines()[:2])
    copy = Copy("", lambda _: "", who=who, known=known, last=last, last_on=last_on)
    return print_copies([(paper, copy)], "SPPK", 1)


def key_to_marks(kinds: Sequence[tuple[CardKind, Rules]], words: Words, school: School) -> bytes:
    """What the codes on the forms mean: stays in the service."""
    flow = Flow(frame_of(school, words), words)
    flow.title(words.say(T("Key to the service marks of the diagnostic cards")))
    flow.text(words.say(T("Stays in the service. Is not handed out and is not left with the form.")), ASIDE)
    for kind, rules in kinds:
        flow.gap(3)
        flow.section(words.say(kind.title))
        form = form_of(kind, rules, words.language)
        for asked in form.fields.values():
            if asked.locked and asked.code:
                flow.fact(asked.code, words.say(asked.label), "; ".join(
                    f"{letter} {words.say(option.label)}" for letter, option in zip("абвгдежз", asked.options, strict=False)
                ) if asked.kind is Kind.CHOICES else "0 · 1 · 2")  # fmt: skip
    return flow.pdf("SPPK")


# The completed card -------------------------------------------------------------------------------------------------------


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


# Cards beside each other ---------------------------------------------------------------------------------------------------

_COLUMNS: Final = 7
"""So many of the latest cards fit beside each other."""
_STEP: Final = 12.5


def comparison(told: OverTime, owner: Owner, kind: CardKind, words: Words, school: School, *,
               protected: frozenset[str] = frozenset()) -> bytes:  # fmt: skip
    """Item by item and block by block; ``protected`` signs stand as codes on a copy the family may see."""
    flow = Flow(frame_of(school, words), words)
    flow.title(words.say(T("Comparison of the diagnostic cards")))
    flow.text(words.say(kind.title))
    for line in owner.lines():
        flow.text(line, CELL_STRONG)
    flow.gap(2)
    _legend(flow, words)
    first = max(0, len(told.days) - _COLUMNS)
    count = len(told.days) - first
    start = flow.right - 30 - count * _STEP
    _heads(flow, told, first, start, words)
    for block in told.blocks:
        flow.need(12)
        _line(flow, "", block.label, start, [_of(figure, block.most) for figure in block.sums[first:]], block.change, words,
              strong=True)  # fmt: skip
        for sign in block.signs:
            flow.need(6)
            label = words.say(T("service mark")) if sign.code in protected else sign.label
            _line(flow, sign.code, label, start, sign.levels[first:], sign.change, words)
    flow.gap(4)
    summary = T("Since the card before: {word}; better: {better}, worse: {worse}.", word=told.change.label, better=told.better,
                worse=told.worse)  # fmt: skip
    flow.text(words.say(summary), CELL_STRONG)
    flow.text(words.say(NOT_VALIDATED), ASIDE)
    flow.gap(4)
    flow.signature(words.say(T("Social pedagogue")), "")
    return flow.pdf("SPPK-D")


def _of(figure: int | None, most: int) -> str:
    return UNKNOWN if figure is None else f"{figure}/{most}"


def _legend(flow: Flow, words: Words) -> None:
    x = flow.left
    flow.y += 4
    for level, said in ((0, T("0 no")), (1, T("1 sometimes")), (2, T("2 often")), (None, T("not observed"))):
        level_shape(flow.page, x, flow.y - HIGH, level)
        x += WIDE + 2 + flow.page.say(x + WIDE + 1.5, flow.y - 0.3, words.say(said), SMALL) + 6
    flow.gap(2)


def _heads(flow: Flow, told: OverTime, first: int, start: float, words: Words) -> None:
    flow.need(16)
    for at, day in enumerate(told.days[first:]):
        middle = start + at * _STEP + _STEP / 2
        flow.page.say(middle, flow.y + 4, f"{day:%d.%m.%y}", Style(7.5, CELL_STRONG.font), side=Side.CENTRE)
        if at and not told.joined[first + at]:
            flow.page.add(Line(start + at * _STEP, flow.y, start + at * _STEP, flow.y + 5, 0.8))
    flow.y += 5.5
    totals = [_of(figure, told.most) for figure in told.totals[first:]]
    _line(flow, "", words.say(T("Sum of the signs")), start, totals, told.change, words, strong=True)
    flow.need(6)
    flow.page.say(flow.left + 0.6, flow.y + 3.6, words.say(T("Level", "card")), CELL)
    for at, level in enumerate(told.levels[first:]):
        flow.page.say(start + at * _STEP + _STEP / 2, flow.y + 3.4, level or UNKNOWN, Style(6.6), _STEP - 0.6, Side.CENTRE)
    flow.y += 5.2
    flow.page.add(Line(flow.left, flow.y, flow.right, flow.y))


def _line(flow: Flow, code: str, label: str, start: float, figures: Sequence[int | str | None], gone: Change, words: Words, *,
          strong: bool = False) -> None:  # fmt: skip
    page, y = flow.page, flow.y
    if code:
        page.say(flow.left + 0.6, y + 3.5, code, NUMERAL)
    page.say(flow.left + (9 if code else 0.6), y + 3.6, label, CELL_STRONG if strong else CELL, start - flow.left - 10)
    for at, figure in enumerate(figures):
        middle = start + at * _STEP + _STEP / 2
        if isinstance(figure, str):
            page.say(middle, y + 3.6, figure, CELL_STRONG if strong else CELL, side=Side.CENTRE)
        else:
            level_shape(page, middle - WIDE / 2, y + 1.1, figure)
    if gone in (Change.BETTER, Change.WORSE):
        page.say(flow.right - 28, y + 3.6, words.say(gone.label), ASIDE, 28)
    flow.y += 5.0
    page.add(Line(flow.left, flow.y, flow.right, flow.y))


# Registers ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OnRegister:
    """One line of the list."""

    name: str
    class_name: str
    register: str
    since: str
    basis: str
    reasons: str
    responsible: str
    planned: str
    until: str


def register_list(rows: Sequence[OnRegister], title: Phrase, day: date, words: Words, school: School) -> bytes:
    """Who stands on a register on a day."""
    flow = Flow(frame_of(school, words), words, wide=True)
    flow.title(words.say(title))
    flow.text(words.say(T("As of {day}: {n} pupils", day=dates.long(day, words.language), n=len(rows))))
    flow.gap(2)
    heads = ("№", T("Pupil"), T("Class"), T("Register", "of pupils"), T("Put on", "register"), T("Basis"),
             T("Reasons", "register"), T("Responsible"), T("Planned removal"), T("Removed on"))  # fmt: skip
    table = [
        [Cell(str(at)), Cell(row.name, strong=True), *(Cell(text or UNKNOWN) for text in (
            row.class_name, row.register, row.since, row.basis, row.reasons, row.responsible, row.planned, row.until))]
        for at, row in enumerate(rows, 1)
    ]  # fmt: skip
    flow.table([words.say(head) for head in heads], table, [8, 46, 13, 20, 19, 44, 50, 30, 19, 19], least_height=8.0)
    flow.gap(6)
    flow.signature(words.say(T("Social pedagogue")), "")
    flow.signature(words.say(T("Deputy director for upbringing work")), "")
    return flow.pdf("SPPK-E")


def register_extract(
    owner: Owner, entries: Sequence[Sequence[tuple[str, str]]], day: date, words: Words, school: School
) -> bytes:
    """Every entry of one child, for signing."""
    flow = Flow(frame_of(school, words), words)
    flow.title(words.say(T("Extract from the registers of pupils")))
    for line in owner.lines():
        flow.text(line, CELL_STRONG)
    flow.text(words.say(T("As of {day}", day=dates.long(day, words.language))))
    for entry in entries:
        flow.gap(2)
        flow.section(entry[0][1])
        for label, value in entry[1:]:
            flow.fact("", label, value or UNKNOWN)
    if not entries:
        flow.gap(2)
        flow.text(words.say(T("Stands on no register and has not stood on one.")))
    flow.gap(6)
    flow.signature(words.say(T("Social pedagogue")), "")
    flow.signature(words.say(T("Deputy director for upbringing work")), "")
    flow.signature(words.say(T("Acquainted (parent, representative)")), "")
    return flow.pdf("SPPK-E")
