"""How far a scale can reach, from its key: for charts, for the bounds of norms, and to find a slip in a key."""

from __future__ import annotations

from collections.abc import Mapping

from sppk_desktop.features.psychodiagnostics.instruments import AnswerKind, Form, Scale

Span = tuple[float | None, float | None]


def points_range(form: Form, item: str) -> tuple[float, float]:
    """The least and the most an item can add."""
    if points := form.points.get(item):
        return min(points), max(points)
    answer = next(one.answer for one in form.items if one.id == item)
    return (0, 1) if answer.kind in (AnswerKind.YES_NO, AnswerKind.PAIR) else (answer.least, answer.most)


def scale_range(scale: Scale, form: Form) -> Span:
    """The least and the most a scale can come to; none for ratios."""
    if scale.ratio is not None:
        return None, None
    if scale.of:
        spans = {code: (form.scale(code).least, form.scale(code).most) for code in scale.of}
        return _scaled(scale, _weighed(scale.of, spans))
    low = high = 0.0
    for direction, items in scale.key.items():
        for item in items:
            least, most = points_range(form, item)
            low, high = low + (-most if direction == "minus" else least), high + (-least if direction == "minus" else most)
    n = len(scale.items) if scale.average else 1
    return _scaled(scale, (low / n, high / n))


def _weighed(weights: Mapping[str, float], spans: Mapping[str, Span]) -> Span:
    low = high = 0.0
    for code, weight in weights.items():
        least, most = spans[code]
        if least is None or most is None:
            return None, None
        ends = sorted((weight * least, weight * most))
        low, high = low + ends[0], high + ends[1]
    return low, high


def _scaled(scale: Scale, span: Span) -> Span:
    low, high = span
    if low is None or high is None:
        return span
    ends = sorted((low * scale.multiplier + scale.constant, high * scale.multiplier + scale.constant))
    return ends[0], ends[1]
