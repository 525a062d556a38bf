"""The scoring written a second time, as plainly as a person reckons on paper, straight from the file; no code is shared."""

from __future__ import annotations

import json
from typing import Any

from sppk_desktop.core.places import resources


def file_of(id_: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((resources() / "instruments" / f"{id_}.json").read_text(encoding="utf-8"))
    return data


def items(told: list[Any]) -> list[str]:
    found: list[str] = []
    for one in told:
        first, dash, last = str(one).partition("-")
        found += [str(number) for number in range(int(first), int(last) + 1)] if dash else [first]
    return found


def reckon(data: dict[str, Any], variant: str, answers: dict[str, Any]) -> dict[str, float | None]:
    """Raw scores by hand; None where an answer is missing."""
    own = next((one for one in data.get("variants", []) if one["id"] == variant), {})
    usual = own.get("answer", data.get("answer", {}))
    points = own.get("points", data.get("points", {}))
    raws: dict[str, float | None] = {}
    for scale in data["scales"]:
        scale = {**scale, **own.get("scales", {}).get(scale["code"], {})}
        raws[scale["code"]] = _one(scale, usual, points, answers, raws)
    return raws


def _one(
    scale: dict[str, Any], usual: dict[str, Any], points: dict[str, list[float]], answers: dict[str, Any], raws: dict[str, Any]
) -> float | None:
    if "of" in scale:
        parts = [(raws[code], weight) for code, weight in scale["of"].items()]
        return None if any(raw is None for raw, _ in parts) else sum(raw * weight for raw, weight in parts)
    if "top" in scale:
        sides = []
        for side in ("top", "bottom"):
            values = [(raws[name] if name in raws else answers[name], weight) for name, weight in scale[side].items()]
            if any(value is None for value, _ in values):
                return None
            sides.append(sum(value * weight for value, weight in values))
        return sides[0] / sides[1] if sides[1] else None
    total, count = 0.0, 0
    for direction, told in scale["key"].items():
        for item in items(told):
            answer = answers[item]
            count += 1
            if answer is None:
                return None
            if direction in ("yes", "no"):
                total += answer == (direction == "yes")
            elif direction in ("a", "b"):
                total += answer == direction
            else:
                value = points[item][int(answer - usual["least"])] if item in points else answer
                if direction == "reverse":
                    value = usual["least"] + usual["most"] - value
                total += -value if direction == "minus" else value
    if scale.get("average"):
        total /= count
    return total * scale.get("multiplier", 1) + scale.get("constant", 0)
