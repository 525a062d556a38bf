"""Conclusions from several scores at once: leading scales with all ties, a code of letters, a quadrant, a count of answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sppk_desktop.features.psychodiagnostics.instruments import FindingRule, Form, Said, band_of


@dataclass(frozen=True, slots=True)
class Finding:
    """One conclusion in words; ``value`` is its code: "RIS", "E,N", "major"."""

    code: str
    name: Said
    value: str
    said: Said

    def as_data(self) -> dict[str, Any]:
        """As plain data that can be kept."""
        return {
            "code": self.code,
            "name": {"ky": self.name.ky, "ru": self.name.ru},
            "value": self.value,
            "said": {"ky": self.said.ky, "ru": self.said.ru},
        }


def found(form: Form, values: Sequence[float | None], raws: Mapping[str, float | None]) -> tuple[Finding, ...]:
    """The conclusions of a whole sheet."""
    made = (_FINDERS[rule.kind](rule, form, values, raws) for rule in form.findings)
    return tuple(finding for finding in made if finding is not None)


def _leading(rule: FindingRule, form: Form, _values: Sequence[float | None], raws: Mapping[str, float | None]) -> Finding | None:
    told = _scores(rule, raws)
    if told is None:
        return None
    top = max(told.values())
    first = [code for code, value in told.items() if value == top]
    names = [form.scale(code).name for code in first]
    return Finding(rule.code, rule.name, ",".join(first), Said(", ".join(n.ky for n in names), ", ".join(n.ru for n in names)))


def _letters(rule: FindingRule, _form: Form, _values: Sequence[float | None], raws: Mapping[str, float | None]) -> Finding | None:
    """The highest letters in order; those that tie across the last place all stand there, in brackets."""
    told = _scores(rule, raws)
    if told is None:
        return None
    ordered = sorted(told, key=lambda code: -told[code])
    edge = told[ordered[rule.letters - 1]]
    sure = [code for code in ordered[: rule.letters] if told[code] > edge]
    tied = [code for code in ordered if told[code] == edge]
    code = "".join(sure) + ("".join(tied) if len(sure) + len(tied) == rule.letters else f"({''.join(tied)})")
    return Finding(rule.code, rule.name, code, Said(code, code))


def _quadrant(
    rule: FindingRule, _form: Form, _values: Sequence[float | None], raws: Mapping[str, float | None]
) -> Finding | None:
    told = _scores(rule, raws)
    if told is None:
        return None
    x, y = told.values()
    corner = ("high" if x >= rule.centre[0] else "low") + "_" + ("high" if y >= rule.centre[1] else "low")
    if "centre" in rule.corners and (x == rule.centre[0] or y == rule.centre[1]):
        corner = "centre"
    return Finding(rule.code, rule.name, corner, rule.corners[corner])


def _count(rule: FindingRule, form: Form, values: Sequence[float | None], _raws: Mapping[str, float | None]) -> Finding | None:
    at = {item.id: place for place, item in enumerate(form.items)}
    counted = {id_ for id_, least in rule.answers.items() if (value := values[at[id_]]) is not None and value >= least}
    if rule.one_of and counted.isdisjoint(rule.one_of):
        return None
    band = band_of(rule.outcomes, len(counted))
    return Finding(rule.code, rule.name, band.code, band.name) if band else None


def _scores(rule: FindingRule, raws: Mapping[str, float | None]) -> dict[str, float] | None:
    told = {code: value for code in rule.scales if (value := raws[code]) is not None}
    return told if len(told) == len(rule.scales) else None


_FINDERS = {"leading": _leading, "code": _letters, "quadrant": _quadrant, "count": _count}
