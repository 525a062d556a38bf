"""What may be answered: checks one answer sheet item by item and turns it into numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.psychodiagnostics.instruments import Answer, AnswerKind, AnswerType, Form, Item

PAIR: Final = {"a": True, "b": False, "а": True, "б": False}
"""Latin and Cyrillic: the letters of the paper are the latter."""


class BadAnswers(AppError):
    """The answers do not fit the instrument."""

    remedy = T("Nothing was scored. Compare the answers with the paper.")


class WrongLength(BadAnswers):
    """Too few or too many answers."""

    happened = T("The sheet has {given} answers, but {instrument} has {wanted} items.")


class NotAnAnswer(BadAnswers):
    """One answer is not possible."""

    happened = T("Item {item}: “{given}” is not an answer; possible is {allowed}.")


def allowed(answer: AnswerType) -> Phrase:
    """What may be answered, in words."""
    match answer.kind:
        case AnswerKind.YES_NO:
            return T("yes or no")
        case AnswerKind.PAIR:
            return T("a or b")
        case AnswerKind.CHOICE if answer.values:
            return T("one of {values}", values=", ".join(f"{value:g}" for value in answer.values))
        case AnswerKind.CHOICE:
            return T("a whole number from {least} to {most}", least=f"{answer.least:g}", most=f"{answer.most:g}")
        case AnswerKind.NUMBER:
            return T("a number from {least} to {most}", least=f"{answer.least:g}", most=f"{answer.most:g}")
        case AnswerKind.TEXT:
            return T("any text")


def number(answer: AnswerType, given: Answer) -> float | None:
    """The answer as a number, yes and the first of a pair being 1; None when it is not an answer to such an item."""
    match answer.kind:
        case AnswerKind.YES_NO:
            return int(given) if isinstance(given, bool) or (isinstance(given, int) and given in (0, 1)) else None
        case AnswerKind.PAIR:
            return int(PAIR[given.casefold()]) if isinstance(given, str) and given.casefold() in PAIR else None
        case AnswerKind.TEXT:
            return 0 if isinstance(given, str) else None
    if isinstance(given, bool) or not isinstance(given, int | float) or not math.isfinite(given):
        return None
    if answer.values and given not in answer.values:
        return None
    if not answer.least <= given <= answer.most or (answer.kind == AnswerKind.CHOICE and given != int(given)):
        return None
    return int(given) if given == int(given) else given


def fits(answer: AnswerType, given: Answer) -> bool:
    """Whether this may be answered; a blank may always be left."""
    return given is None or number(answer, given) is not None


def laid_out(name: str, form: Form, given: Sequence[Answer]) -> Sequence[Answer]:
    """The answers on the full sheet: a shorter whole sheet is recognised by its length."""
    if len(given) == len(form.items):
        return given
    for sheet in form.sheets:
        if len(sheet) == len(given):
            told = dict(zip(sheet, given, strict=True))
            return [told.get(item.id) for item in form.items]
    lengths = sorted({len(form.items), *(len(sheet) for sheet in form.sheets)})
    raise WrongLength(given=len(given), instrument=name, wanted=" / ".join(map(str, lengths)))


def numbers(items: Sequence[Item], given: Sequence[Answer]) -> list[float | None]:
    """Every answer as a number, blanks as None. Refuses what is not an answer."""
    made: list[float | None] = []
    for item, answer in zip(items, given, strict=True):
        value = None if answer is None else number(item.answer, answer)
        if value is None and answer is not None:
            raise NotAnAnswer(item=item.id, given=_shown(answer), allowed=allowed(item.answer))
        made.append(value)
    return made


def _shown(answer: Answer) -> str:
    return str(answer).casefold() if isinstance(answer, bool) else str(answer)[:40]
