"""A report as JSON holds it, and back: what was signed or handed over is kept so and never counted again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sppk_desktop.core.numbers import NumberForm
from sppk_desktop.core.reports import USUAL, Cell, Chapter, Criterion, Figure, Row, Table, TextBlock, Told


def kept(told: Told, numbers: NumberForm = USUAL) -> dict[str, Any]:
    """The report as JSON holds it, and how its paper wrote numbers that day."""
    chapters = [{"is": type(one).__name__, **asdict(one)} for one in told.chapters]
    return {**asdict(told), "chapters": chapters, "numbers": numbers.plain()}


def numbers_of(plain: Mapping[str, Any]) -> NumberForm:
    """How a kept report writes numbers."""
    return NumberForm.read(plain.get("numbers"))


def again(plain: Mapping[str, Any]) -> Told:
    """A kept report."""
    return Told(
        plain["title"],
        tuple(plain["lines"]),
        tuple(_chapter(one) for one in plain["chapters"]),
        tuple((post, name) for post, name in plain["signers"]),
        tuple(plain["addenda"]),
    )


def _chapter(plain: Mapping[str, Any]) -> Chapter:
    values = {key: value for key, value in plain.items() if key != "is"}
    if plain["is"] == TextBlock.__name__:
        return TextBlock(**{**values, "stale": ()})
    if plain["is"] == Criterion.__name__:
        told = {"table": _table(values["table"]), "evidence": tuple(values["evidence"]), "stale": ()}
        return Criterion(**{**values, **told})
    return _table(values)


def _table(values: Mapping[str, Any]) -> Table:
    rows = tuple(
        Row(row["title"], tuple(_cell(cell) for cell in row["cells"]), row["strong"], row["key"]) for row in values["rows"]
    )
    return Table(**{**values, "head": tuple(values["head"]), "rows": rows})


def _cell(plain: Any) -> Cell:
    if isinstance(plain, str):
        return plain
    more = tuple((kind, tuple(ids)) for kind, ids in plain.get("more", ()))
    return Figure(**{**plain, "ids": tuple(plain["ids"]), "more": more})
