"""The cards as forms to fill in by hand, blank or with what is known; and the key to their service marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from sppk_desktop.core import sheet_code
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.diagnostics.catalogue import ADOLESCENT, Rules
from sppk_desktop.features.diagnostics.documents import Owner, School, Values, frame_of
from sppk_desktop.features.diagnostics.forms import CardKind, form_of
from sppk_desktop.reports.blank_form import FormPaper
from sppk_desktop.reports.form_copy import Copy, print_copies
from sppk_desktop.reports.form_grid import Look
from sppk_desktop.reports.paper import ASIDE, Flow

_CONFIDENTIAL: Final = T("Confidential: service document. An empty box = “not looked at”.")
_SERVICE: Final = T("Social, psychological and pedagogical service (SPPS)")

_TITLES: Final[Mapping[str, tuple[Phrase, Phrase]]] = {
    ADOLESCENT: (T("DIAGNOSTIC CARD", "title, line 1"), T("of a difficult adolescent", "title, line 2")),
    "family": (
        T("DIAGNOSTIC CARD of a family", "title, line 1"), T("in a difficult life situation", "title, line 2"),
    ),
}  # fmt: skip


@lru_cache(maxsize=8)
def _laid(kind_key: str, digest: str, words: Words, school: School, recalls: bool, coded: bool) -> FormPaper:
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
        coded=coded,
        whose=True,
        last=T("= last card {day}"),
        signers=(
            T("Filled in by (name)", "paper"),
            T("Class teacher (name)", "paper") if pupils else T("Deputy director (name)", "paper"),
        ),
    )
    return FormPaper(form, words, look, recalls=recalls)


_KNOWN: dict[tuple[str, str], tuple[CardKind, Rules]] = {}


def paper_form(
    kind: CardKind, rules: Rules, words: Words, school: School, *, recalls: bool = False, coded: bool = False
) -> FormPaper:
    """The card laid out for a language, a school and its rules; measured once."""
    labels = repr([(one.code, one.ky, one.ru, one.protected) for one in rules.indicators])
    key = f"{rules.digest}{hash(labels)}"
    _KNOWN[kind.key, key] = (kind, rules)
    return _laid(kind.key, key, words, school, recalls, coded)


def form_problems(kind: CardKind, rules: Rules, words: Words, school: School) -> list[str]:
    """What of the form does not fit; empty when it may be printed."""
    both = (False, True)
    papers = [paper_form(kind, rules, words, school, recalls=recalls, coded=coded) for recalls in both for coded in both]
    return [said for paper in papers for said in paper.problems]


def blank_card(kind: CardKind, rules: Rules, words: Words, school: School, code: str) -> bytes:
    """The empty form; its code asks whose it is when the form comes back."""
    paper = paper_form(kind, rules, words, school, coded=bool(code))
    if not code:
        return print_copies([(paper, Copy("", lambda _: ""))], "SPPK", 1)
    shown = sheet_code.grouped(code)
    copy = Copy(shown, lambda page: sheet_code.qr_text(code, page))
    return print_copies([(paper, copy)], f"SPPK-{shown.replace(' ', '-')}", 1)


def prefilled_card(kind: CardKind, rules: Rules, words: Words, school: School, owner: Owner, known: Values, last: Values,
                   last_on: date | None, code: str) -> bytes:  # fmt: skip
    """What is known typed, the card before pointed at, every sign white; the code opens the card when the form comes back."""
    paper = paper_form(kind, rules, words, school, recalls=bool(last), coded=True)
    who, shown = " · ".join(owner.lines()[:2]), sheet_code.grouped(code)
    copy = Copy(shown, lambda page: sheet_code.qr_text(code, page), who=who, known=known, last=last, last_on=last_on)
    return print_copies([(paper, copy)], f"SPPK-{shown.replace(' ', '-')}", 1)


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
