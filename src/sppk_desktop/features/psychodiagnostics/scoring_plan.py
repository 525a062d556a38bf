"""How a form is summed, worked out once: places of the sheet instead of names, and single scores kept ready."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sppk_desktop.features.psychodiagnostics import answers as sheet
from sppk_desktop.features.psychodiagnostics.instruments import (
    AlertRule,
    Answer,
    AnswerKind,
    Form,
    Norm,
    Scale,
    StandardKind,
    band_of,
)
from sppk_desktop.features.psychodiagnostics.ranges import points_range
from sppk_desktop.features.psychodiagnostics.scores import ScaleScore, Validity

Numbers = Sequence[float | None]


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


_MOST_READY = 2_000
"""So many single scores are kept ready for one sex and age; a class answers much alike."""


@lru_cache(maxsize=128)
def plan_of(form: Form) -> Plan:
    """Worked out when a form is first scored."""
    return Plan(form)


class Plan:
    """How a form is summed."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._at = {item.id: at for at, item in enumerate(form.items)}
        self._sums = {scale.code: self._sum(scale) for scale in form.scales if scale.key}
        self._yes_no = all(item.answer.kind == AnswerKind.YES_NO for item in form.items)
        self._fractions = any(item.answer.kind == AnswerKind.NUMBER for item in form.items)
        self._validity = [at for at, scale in enumerate(form.scales) if scale.validity]
        self._counts = self._masks()
        self._neither = ~int.from_bytes(b"\1" * len(form.items), "big")  # bits that no yes and no no has
        self._scales = {scale.code: scale for scale in form.scales}
        self._ready: dict[tuple[str | None, int | None, int | None], dict[tuple[str, float | None], ScaleScore]] = {}
        self._optional = {at for at, item in enumerate(form.items) if item.optional}

    def _masks(self) -> list[tuple[str, int, int, float, float]]:
        """Yes/no scales as bits: which answers are turned round, and which count. Nothing where a scale is no plain count."""
        if not self._yes_no or not all(_is_plain(scale) for scale in self._form.scales):
            return []

        def bits(places: tuple[int, ...]) -> int:
            return sum(1 << 8 * (len(self._form.items) - 1 - at) for at in places)

        return [
            (scale.code, bits(sums.takes), bits(sums.places), scale.multiplier, scale.constant)
            for scale in self._form.scales
            for sums in [self._sums[scale.code]]
        ]

    def packed(self, given: Sequence[Answer]) -> int | None:
        """A whole yes/no sheet as one number, a byte for each answer; None where the sheet needs a closer look.

        A class of a yes/no test is summed so: one count of bits for each scale.
        """
        if not self._counts:
            return None
        try:
            number = int.from_bytes(bytes(given), "big")  # type: ignore[arg-type]  # what is neither truth nor number fails here
        except (TypeError, ValueError):
            return None
        return None if number & self._neither else number

    def counted(self, packed: int) -> dict[str, float | None]:
        """The raw scores of a packed sheet."""
        return {code: ((packed ^ turned) & mask).bit_count() * times + plus for code, turned, mask, times, plus in self._counts}

    def scores(
        self, raws: Mapping[str, float | None], sex: str | None, age: int | None, grade: int | None
    ) -> tuple[ScaleScore, ...]:
        """The scores of a whole sheet with their standards and levels."""
        ready = self._ready.setdefault((sex, age, grade), {})
        made = []
        for code, raw in raws.items():
            one = ready.get((code, raw))
            if one is None:
                scale = self._scales[code]
                one = ScaleScore(code, scale.name, raw) if raw is None else told(scale, raw, sex, age, grade)
                if len(ready) < _MOST_READY and not self._fractions:
                    ready[code, raw] = one
            made.append(one)
        return tuple(made)

    def validity(self, scales: Sequence[ScaleScore]) -> Validity | None:
        """By the marks of the levels of the validity scales."""
        marks = [level.mark for at in self._validity if (level := scales[at].level)]
        if not marks:
            return None
        return next((mark for mark in (Validity.INVALID, Validity.DOUBTFUL) if mark in marks), Validity.VALID)

    def values(self, given: Sequence[Answer]) -> Numbers:
        """The sheet as numbers, options turned into their points."""
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


def _is_plain(scale: Scale) -> bool:
    return bool(scale.key) and not scale.average and isinstance(scale.multiplier, int) and isinstance(scale.constant, int)


def told(scale: Scale, raw: float, sex: str | None, age: int | None, grade: int | None) -> ScaleScore:
    """One raw score with its standard score and level."""
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


def _neat(value: float) -> float:
    """Whole numbers as such; the dust of binary fractions wiped off."""
    value = round(value, 9)
    return int(value) if value == int(value) else value
