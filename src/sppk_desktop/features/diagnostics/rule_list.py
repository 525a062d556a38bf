"""The rules of the cards as a list the school may change: wording, weights, thresholds, protection; each with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Form, Request, Screen, Section, Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.diagnostics.catalogue import shipped
from sppk_desktop.features.diagnostics.records import CARDS_OF, RULES, CardRule


def _as_shipped(values: Mapping[str, Any]) -> bool:
    told = shipped(values["card"])
    if values.get("what") == "level":
        level = told.level(values.get("code"))
        return level is not None and (level.ky, level.ru, level.least) == (values["ky"], values["ru"], values["figure"])
    one = told.indicator(values.get("code") or "")
    return one is not None and not values.get("hidden") and (one.ky, one.ru, one.weight, one.protected) == (
        values["ky"], values["ru"], values["figure"], bool(values.get("protected")),
    )  # fmt: skip


def check(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    """A change wants its reason; a threshold and a sign have nothing to hide from each other."""
    wrong: dict[str, Phrase] = {}
    told = all(values.get(name) is not None for name in ("card", "what", "code", "ky", "ru", "figure"))
    if told and not _as_shipped(values) and not (values.get("reason") or "").strip():
        wrong["reason"] = T("Say why this differs from what the program proposes.")
    if values.get("what") == "level" and values.get("hidden"):
        wrong["hidden"] = T("A level cannot be left out; change the sum it begins with.")
    if (
        told
        and values.get("hidden")
        and any(one.at_once and one.code == values["code"] for one in shipped(values["card"]).dangers)
    ):
        wrong["hidden"] = T("A sign of danger cannot be left out.")
    if told and values["what"] == "level" and shipped(values["card"]).level(values["code"]) is None:
        wrong["code"] = T("There is no such level; levels can be renamed, not added.")
    return wrong


FORM: Final = Form(
    CardRule,
    (Section("", T("Signs and levels"), (
        "card", "what", "code", "ky", "ru", "figure", "protected", "hidden", "reason",
    )),),
    check=check,
)  # fmt: skip


class RuleRows:
    """Every rule in the order of its card."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.columns: Sequence[Column] = (
            Column("card", T("Which card"), width=13, sortable=False),
            Column("what", T("What it is"), width=11, sortable=False),
            Column("code", T("Code", "indicator"), width=8, sortable=False),
            Column("label", T("Wording"), width=40, sortable=False, marks_hits=True),
            Column("figure", T("Weight or sum"), Kind.INTEGER, width=10, sortable=False),
            Column("state", T("State", "rule"), "chips", width=22, sortable=False),
        )
        self.filters: Sequence[Filter] = (
            Filter("card", T("Which card"), lambda _: [Choice(option.code, option.label) for option in CARDS_OF]),
            Filter("what", T("What it is"), lambda _: [Choice(option.code, option.label) for option in RULES]),
            Filter("changed", T("State", "rule"), lambda _: [Choice("yes", T("changed by the school"))]),
        )

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        wanted: list[ColumnElement[bool]] = [CardRule.removed_at.is_(None)]
        for key, value in request.filters.items():
            if key == "changed" and value:
                wanted.append(CardRule.reason.is_not(None))
            elif value:
                wanted.append(getattr(CardRule, key) == value)
        order = (CardRule.card, CardRule.position, CardRule.id)
        told = session.execute(select(CardRule.id, CardRule.code, CardRule.ky, CardRule.ru).where(*wanted).order_by(*order))
        words = search_fold(request.search).split()
        found = [row.id for row in told if all(word in search_fold(f"{row.code} {row.ky} {row.ru}") for word in words)]
        return found[: request.limit] if request.limit else found

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        found = session.execute(
            select(CardRule.id, CardRule.card, CardRule.what, CardRule.code, CardRule.ky, CardRule.ru, CardRule.figure,
                   CardRule.protected, CardRule.hidden, CardRule.reason).where(CardRule.id.in_(ids))
        )  # fmt: skip
        say = self._words.say
        told = {}
        for row in found:
            chips = [Chip(say(T("protected", "rule")), Tone.INFO)] if row.protected else []
            chips += [Chip(say(T("not asked")))] if row.hidden else []
            chips += [Chip(say(T("changed by the school")), Tone.CAREFUL)] if row.reason else []
            card = next(say(option.label) for option in CARDS_OF if option.code == row.card)
            what = next(say(option.label) for option in RULES if option.code == row.what)
            label = row.ru if self._words.language == "ru" else row.ky
            told[row.id] = [card, what, row.code, label, row.figure, chips]
        return told


def screen(words: Words) -> Screen:
    """The rules told as data."""
    return Screen(
        "card_rules", T("Signs and levels"), RuleRows(words), FORM, new=T("Add a sign…"),
        empty=T("The rules of the program are used as they are."),
    )  # fmt: skip
