"""What the editor's form shows of the file of an instrument."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sppk_desktop.features.psychodiagnostics.instrument_card import formula

Values = Mapping[str, Any]
OPEN: Final = 99
"""The end of «12+»."""


def values_of(data: Values) -> dict[str, Any]:
    """What the form shows of a file."""
    answer = usual_answer(data)
    age = data.get("age") or [None, None]
    more = data.get("more_items", [])
    return {
        "name_ky": data["name"]["ky"], "name_ru": data["name"]["ru"], "author": data.get("author", {}).get("ky"),
        "area": data.get("area"), "age_from": age[0], "age_to": age[1],
        "caution": both(data.get("caution")), "licence": both(data.get("licence")),
        "answer": answer["type"], "least": answer.get("least"), "most": answer.get("most"),
        "options_ky": _options(answer, "ky"), "options_ru": _options(answer, "ru"),
        "count": data.get("items") or len(more), "answered": (data.get("missing") or {}).get("answered"),
        "norm_source": both((data.get("norms") or {}).get("source")),
        "questions": [_question(one) for one in more],
        "scales": [_scale_line(one) for one in data.get("scales", [])],
        "levels": [line for one in data.get("scales", []) for line in _level_lines(one)],
        "norms": [line for one in data.get("scales", []) for line in _norm_lines(one)],
        "alerts": [{**one, "least": one.get("least", 1)} for one in data.get("alerts", [])],
    }  # fmt: skip


def usual_answer(data: Values) -> Values:
    """How most items are answered; a file may say it item by item only."""
    told: Values = data.get("answer") or next((one["answer"] for one in data.get("more_items", []) if "answer" in one), {})
    return told or {"type": "choice"}


def _options(answer: Values, language: str) -> str | None:
    return "; ".join(one[language] for one in answer.get("labels", [])) or None


def both(said: Values | None) -> str | None:
    """Words of both languages in one field; once where they are the same."""
    return None if said is None else said["ky"] if said["ky"] == said["ru"] else f"{said['ky']}\n\n{said['ru']}"


def _question(one: Values) -> dict[str, Any]:
    told = one.get("text") or one.get("label") or {}
    return {"id": str(one["id"]), "text_ky": told.get("ky"), "text_ru": told.get("ru"),
            "answer": (one.get("answer") or {}).get("type"), "optional": one.get("optional"), "was": dict(one)}  # fmt: skip


def _scale_line(one: Values) -> dict[str, Any]:
    key = one.get("key", {})
    adds = next((_listed(key[name]) for name in ("yes", "a", "plus") if name in key), None)
    if "of" in one:
        adds = "=" + formula(dict(one["of"])).replace(" ", "")
    return {
        "code": one["code"], "name_ky": one["name"]["ky"], "name_ru": one["name"]["ru"], "adds": adds,
        "turned": next((_listed(key[name]) for name in ("no", "b", "reverse") if name in key), None),
        "minus": _listed(key["minus"]) if "minus" in key else None,
        "times": one.get("multiplier"), "plus": one.get("constant"), "was": dict(one),
    }  # fmt: skip


def _listed(items: Sequence[Any]) -> str:
    return ", ".join(str(item) for item in items)


def _level_lines(scale: Values) -> Iterable[dict[str, Any]]:
    for band in scale.get("bands", []):
        yield _level(scale["code"], band, {})
    for norm in scale.get("norms", []):
        for band in norm.get("bands", []):
            yield _level(scale["code"], band, norm)


def _level(code: str, band: Values, norm: Values) -> dict[str, Any]:
    return {
        "scale": code, "least": band.get("above", band.get("from")), "above": True if "above" in band else None,
        "name_ky": band["name"]["ky"], "name_ru": band["name"]["ru"],
        "attention": True if band.get("mark") else None, "sex": norm.get("sex"), "ages": _ages(norm),
        "was": dict(band),
    }  # fmt: skip


def _norm_lines(scale: Values) -> Iterable[dict[str, Any]]:
    for norm in scale.get("norms", []):
        if norm.get("values"):
            yield {"scale": scale["code"], "sex": norm.get("sex"), "ages": _ages(norm),
                   "values": "; ".join(f"{value:g}" for value in norm["values"]),
                   "edges": "; ".join(f"{edge:g}" for edge in norm.get("edges", [])), "was": dict(norm)}  # fmt: skip


def _ages(norm: Values) -> str | None:
    """«9-11», «12+», or of grades «5-6 кл»."""
    span, unit = (norm["age"], "") if norm.get("age") else (norm.get("grade"), " кл")
    if not span:
        return None
    if span[1] >= OPEN and not unit:
        return f"{span[0]}+"
    return (f"{span[0]}-{span[1]}" if span[0] != span[1] else str(span[0])) + unit
