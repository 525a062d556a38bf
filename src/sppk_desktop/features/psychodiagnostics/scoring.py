"""Scores one answer sheet: pure, and exact about blanks. A form that is not whole never yields a level.

Alerts are the exception: an answer that calls for help is told even from a sheet with blanks, and a sum that has reached
its mark with the answers given is told whatever the blanks would add.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sppk_desktop.features.psychodiagnostics import answers as sheet
from sppk_desktop.features.psychodiagnostics.findings import Finding, found
from sppk_desktop.features.psychodiagnostics.instruments import (
    AlertRule,
    Answer,
    AnswerKind,
    Band,
    Form,
    Instrument,
    Norm,
    Said,
    Scale,
    StandardKind,
    band_of,
)
from sppk_desktop.features.psychodiagnostics.ranges import points_range

Numbers = Sequence[float | None]


class Validity(StrEnum):
    """Whether the answers may be believed, by the instrument's own validity scale."""

    VALID = "valid"
    DOUBTFUL = "doubtful"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class ScaleScore:
    """One scale of a result. What could not be scored is None, never a low number."""

    code: str
    name: Said
    raw: float | None
    standard: float | None = None
    level: Band | None = None
    asked: bool = True  # False: the part of the sheet that it counts was not given at all


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that must be acted upon at once; ``kind`` is a kind of danger of the office's notices."""

    kind: str
    item: str = ""
    scale: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """The result of one sheet."""

    instrument: str
    version: str
    variant: str
    scales: tuple[ScaleScore, ...]
    missing: tuple[str, ...] = ()  # blank items that the scoring needs
    not_scorable: bool = False  # because of them there are no levels
    validity: Validity | None = None  # None: the instrument has no validity scale, or the sheet is not whole
    alerts: tuple[Alert, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def raw(self) -> dict[str, float | None]:
        """Raw scores in the order of the scales."""
        return {one.code: one.raw for one in self.scales if one.asked}

    @property
    def standard(self) -> dict[str, float | None]:
        """Standard scores in the order of the scales."""
        return {one.code: one.standard for one in self.scales if one.asked}

    @property
    def level(self) -> dict[str, Band | None]:
        """Levels in the order of the scales."""
        return {one.code: one.level for one in self.scales if one.asked}

    def as_data(self) -> dict[str, Any]:
        """Everything as plain data that can be kept: levels by their codes and words."""
        return {
            "instrument": self.instrument,
            "version": self.version,
            "variant": self.variant,
            "raw": self.raw,
            "standard": self.standard,
            "level": {code: band.code if band else None for code, band in self.level.items()},
            "words": {code: {"ky": band.name.ky, "ru": band.name.ru} for code, band in self.level.items() if band},
            "missing": list(self.missing),
            "not_scorable": self.not_scorable,
            "validity": self.validity.value if self.validity else None,
            "alerts": [{"kind": one.kind, "item": one.item, "scale": one.scale} for one in self.alerts],
            "findings": [one.as_data() for one in self.findings],
        }


def score(instrument: Instrument, answers: Sequence[Answer], variant: str | None = None, sex: str | None = None,
          age: int | None = None, grade: int | None = None) -> Score:  # fmt: skip
    """Score a sheet in item order. Refuses (`answers.BadAnswers`) what cannot be an answer; blanks are None."""
    form = instrument.form(variant)
    plan = _plan(form)
    given = sheet.laid_out(instrument.id, form, answers)
    values = plan.values(given)
    blank = {at for at, value in enumerate(values) if value is None} if None in values else set()
    raws = plan.raws(values, blank)
    asked = plan.asked(blank) if blank else {scale.code: True for scale in form.scales}
    needed = plan.needed(blank, asked) if blank else []
    missing = tuple(form.items[at].id for at in needed)
    whole = all(raws[scale.code] is not None or not asked[scale.code] for scale in form.scales)
    not_scorable = bool(missing) and not (form.missing.prorate and whole)
    silent = bool(missing) and not form.missing.prorate
    scales = tuple(
        ScaleScore(scale.code, scale.name, raw, asked=asked[scale.code])
        if silent or raw is None
        else _told(scale, raw, sex, age, grade)
        for scale in form.scales
        for raw in [raws[scale.code]]
    )
    return Score(
        instrument.id, instrument.key_version, form.id, scales, missing, not_scorable,
        None if not_scorable else _validity(form.scales, scales),
        tuple(_alert(rule) for rule in form.alerts if plan.rings(rule, values, raws)),
        () if not_scorable else found(form, values, raws),
    )  # fmt: skip


def _told(scale: Scale, raw: float, sex: str | None, age: int | None, grade: int | None) -> ScaleScore:
    standard = _standard(scale, raw, sex, age, grade)
    value = standard if scale.bands_on == "standard" else raw
    level = None if value is None else band_of(scale.bands_for(sex, age, grade), value)
    return ScaleScore(scale.code, scale.name, raw, standard, level)


def _standard(scale: Scale, raw: float, sex: str | None, age: int | None, grade: int | None) -> float | None:
    match scale.standard:
        case StandardKind.PERCENT:
            return _neat(100 * raw / scale.standard_of)
        case StandardKind.MEAN:
            return _neat(raw / scale.standard_of)
        case StandardKind.TABLE:
            rows = (norm for norm in scale.norms if norm.values and norm.holds_for(sex, age, grade))
            return next((_looked_up(norm, raw) for norm in rows), None)
    return None


def _looked_up(norm: Norm, raw: float) -> float:
    return norm.values[(bisect_left if norm.above else bisect_right)(norm.edges, raw)]


def _validity(rules: Sequence[Scale], scales: Sequence[ScaleScore]) -> Validity | None:
    marks = [one.level.mark for rule, one in zip(rules, scales, strict=True) if rule.validity and one.level]
    if not marks:
        return None
    return next((mark for mark in (Validity.INVALID, Validity.DOUBTFUL) if mark in marks), Validity.VALID)


def _alert(rule: AlertRule) -> Alert:
    return Alert(rule.kind, rule.item, rule.scale)


def _neat(value: float) -> float:
    """Whole numbers as such; the dust of binary fractions wiped off."""
    value = round(value, 9)
    return int(value) if value == int(value) else value


# What is worked out once for a form ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Sum:
    """A scale as places of the sheet: a constant, those that add, those that take away (with what each gives back)."""

    adds: tuple[int, ...]
    takes: tuple[int, ...]
    gives: tuple[float, ...]  # beside `takes`: 1 for a "no", least + most for a reversed item
    constant: float

    @property
    def places(self) -> tuple[int, ...]:
        return self.adds + self.takes


@lru_cache(maxsize=128)
def _plan(form: Form) -> _Plan:
    return _Plan(form)


class _Plan:
    """How a form is summed."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._at = {item.id: at for at, item in enumerate(form.items)}
        self._sums = {scale.code: self._sum(scale) for scale in form.scales if scale.key}
        self._yes_no = all(item.answer.kind == AnswerKind.YES_NO for item in form.items)
        self._fractions = any(item.answer.kind == AnswerKind.NUMBER for item in form.items)
        self._optional = {at for at, item in enumerate(form.items) if item.optional}

    def values(self, given: Sequence[Answer]) -> Numbers:
        """The sheet as numbers, options turned into their points."""
        if self._yes_no and set(map(type, given)) == {bool}:
            return given  # type: ignore[return-value]  # truths are numbers already: the whole class of a yes/no test takes this way
        values = sheet.numbers(self._form.items, given)
        for id_, points in self._form.points.items():
            at = self._at[id_]
            value = values[at]
            if value is not None:
                values[at] = points[int(value - self._form.items[at].answer.least)]
        return values

    def raws(self, values: Numbers, blank: set[int]) -> dict[str, float | None]:
        """The raw score of every scale; None where a blank stands in its way."""
        raws: dict[str, float | None] = {}
        for scale in self._form.scales:
            total = self._total(scale, values, blank, raws)
            if total is not None:
                total = total * scale.multiplier + scale.constant if scale.ratio is None else total
                total = _neat(total) if isinstance(total, float) else int(total)
            raws[scale.code] = total
        return raws

    def _total(self, scale: Scale, values: Numbers, blank: set[int], raws: Mapping[str, float | None]) -> float | None:
        if scale.key:
            return self._counted(scale, values, blank)
        if scale.ratio is not None:
            top, bottom = (self._weighed(part, values, raws) for part in scale.ratio)
            return top / bottom if top is not None and bottom else None
        return self._weighed(scale.of, values, raws)

    def _counted(self, scale: Scale, values: Numbers, blank: set[int]) -> float | None:
        sums = self._sums[scale.code]
        n = len(sums.places)
        if blank and not blank.isdisjoint(sums.places):
            return self._prorated(sums, values)
        if self._fractions:
            total = math.fsum([values[at] or 0 for at in sums.adds]) - math.fsum([values[at] or 0 for at in sums.takes])
        else:
            total = sum([values[at] for at in sums.adds]) - sum([values[at] for at in sums.takes])  # type: ignore[misc]
        total += sums.constant
        return total / n if scale.average else total

    def _prorated(self, sums: _Sum, values: Numbers) -> float | None:
        rule = self._form.missing
        told = [value for at in sums.adds if (value := values[at]) is not None]
        told += [give - value for at, give in zip(sums.takes, sums.gives, strict=True) if (value := values[at]) is not None]
        if not rule.prorate or len(told) < rule.answered:
            return None
        return math.floor(sum(told) * len(sums.places) / len(told) + 0.5)

    def _weighed(self, parts: Mapping[str, float], values: Numbers, raws: Mapping[str, float | None]) -> float | None:
        told = [(weight, raws[part] if part in raws else values[self._at[part]]) for part, weight in parts.items()]
        if any(value is None for _weight, value in told):
            return None
        return _neat(math.fsum(weight * value for weight, value in told if value is not None))

    def asked(self, blank: set[int]) -> dict[str, bool]:
        """Which scales the sheet speaks of at all: a part that may be left out, and was, is not a gap."""
        asked: dict[str, bool] = {}
        for scale in self._form.scales:
            if scale.key:
                places = self._sums[scale.code].places
                asked[scale.code] = not all(at in self._optional and at in blank for at in places)
            else:
                parts = (*scale.of, *(part for side in scale.ratio or () for part in side))
                asked[scale.code] = all(asked.get(part, True) for part in parts)
        return asked

    def needed(self, blank: set[int], asked: Mapping[str, bool]) -> list[int]:
        """The blanks that stand in the way, in the order of the sheet."""
        counted = {at for code, sums in self._sums.items() if asked[code] for at in sums.places}
        return sorted(blank & (counted | (set(range(len(self._form.items))) - self._optional)))

    def rings(self, rule: AlertRule, values: Numbers, raws: Mapping[str, float | None]) -> bool:
        """Whether an alert must be told. Of an unfinished scale, what it has reached already counts."""
        if rule.item:
            value = values[self._at[rule.item]]
            if value is None:
                return False
            return bool(value) == rule.answer if rule.answer is not None else value >= (rule.least or 0)
        scale = self._form.scale(rule.scale)
        raw = raws[rule.scale]
        value = self._at_least(scale, values) if raw is None else raw
        if value is not None and rule.on == "standard":
            value = _standard(scale, value, None, None, None)
        return value is not None and value >= (rule.least or 0)

    def _at_least(self, scale: Scale, values: Numbers) -> float | None:
        """The least an unfinished scale can come to."""
        if scale.key == {} or scale.average or scale.multiplier < 0:
            return None
        sums, total = self._sums[scale.code], 0.0
        for at in sums.adds:
            value = values[at]
            total += self._range(at)[0] if value is None else value
        for at, give in zip(sums.takes, sums.gives, strict=True):
            value = values[at]
            total += give - (self._range(at)[1] if value is None else value)
        return total * scale.multiplier + scale.constant

    def _range(self, at: int) -> tuple[float, float]:
        return points_range(self._form, self._form.items[at].id)

    def _sum(self, scale: Scale) -> _Sum:
        adds: list[int] = []
        takes: list[tuple[int, float]] = []
        for direction, items in scale.key.items():
            for at in (self._at[item] for item in items):
                if direction in ("yes", "a", "plus"):
                    adds.append(at)
                else:
                    takes.append((at, {"no": 1, "b": 1, "reverse": sum(self._range(at)), "minus": 0}[direction]))
        gives = tuple(give for _at, give in takes)
        return _Sum(tuple(adds), tuple(at for at, _give in takes), gives, sum(gives))
