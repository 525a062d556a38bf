"""A child's result as a profile, and one scale through the years; figures, chart and table come from the same points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sppk_desktop.core import charts
from sppk_desktop.core.drawing import Drawing
from sppk_desktop.core.examinations import ResultLine
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.psychodiagnostics.instruments import Instrument, Scale
from sppk_desktop.features.psychodiagnostics.reading import Point
from sppk_desktop.features.psychodiagnostics.result_rows import say_score


class Keys(Protocol):
    """Instruments with the keys they had."""

    def keyed(self, id: str, key_version: str) -> Instrument | None:  # noqa: A002
        """See `exam_book.Shelf`."""
        ...


def value_of(scale: Scale | None, point: Point) -> float | None:
    """What the bands are laid on: the raw or the standard score."""
    if scale is None:
        return point.value
    return point.standard if scale.bands_on == "standard" else point.raw if scale.bands or scale.norms else point.value


def bars(points: Sequence[Point], instrument: Instrument | None, language: str) -> list[charts.Bar]:
    """The scales of one result, with the bands of the key it was scored with; none where that key is not known any more."""
    found = []
    for point in points:
        scale = _scale(instrument, point)
        value = value_of(scale, point)
        least, most = span(scale, [point])
        bands = _bands(scale, point, least, most, language) if scale is not None else ()
        found.append(
            charts.Bar(
                point.name(language), value, say_score(value), point.level_name(language) or "", least, most, bands,
                point.mark in ("attention", "doubtful", "invalid"),
            )
        )  # fmt: skip
    return found


def _scale(instrument: Instrument | None, point: Point) -> Scale | None:
    if instrument is None or instrument.key_version != point.key_version:
        return None
    return next((scale for scale in instrument.form(point.variant).scales if scale.code == point.scale), None)


def span(scale: Scale | None, points: Sequence[Point]) -> tuple[float, float]:
    """The ends of the axis: the possible range, else what was scored."""
    values = [value for point in points if (value := value_of(scale, point)) is not None]
    if scale is not None and scale.bands_on == "raw" and scale.least is not None and scale.most is not None:
        return scale.least, scale.most
    if scale is not None and scale.standard == "percent":
        return 0, 100
    least, most = min([0, *values]), max([1, *values])
    if scale is not None:
        edges = [band.least for band in scale.bands_for() if band.least is not None]
        most = max([most, *(edge * 1.25 for edge in edges)])
    return least, most


def _bands(scale: Scale, point: Point, least: float, most: float, language: str) -> tuple[charts.Band, ...]:
    told = scale.bands_for(point.sex, point.age, point.grade)
    if not told:
        return ()  # the norms do not know such a child, or the scale has none
    lows = [least if band.least is None else band.least for band in told]
    return tuple(
        charts.Band(low, high, band.name.label(language), band.mark in ("attention", "doubtful", "invalid"))
        for band, low, high in zip(told, lows, [*lows[1:], most], strict=True)
    )


def course(points: Sequence[Point], shelf: Keys, words: Words) -> Drawing | None:
    """One scale over time; None where there is nothing to compare. Every stretch has the bands of its own key."""
    if len(points) < 2:
        return None
    scales = [_scale(shelf.keyed(point.instrument, point.key_version), point) for point in points]
    told = list(zip(points, scales, strict=True))
    spans = [span(scale, [point]) for point, scale in told]
    least, most = min(low for low, _ in spans), max(high for _, high in spans)
    bands = {
        _version(point): _bands(scale, point, least, most, words.language) if scale is not None else () for point, scale in told
    }
    moments = [
        charts.Moment(point.on, value, say_score(value), _version(point))
        for point, scale in told
        for value in [value_of(scale, point)]
    ]
    return charts.course(moments, least, most, bands, words.say(T("another key")))


def _version(point: Point) -> str:
    return f"{point.key_version} {point.variant}"


def lines(points: Sequence[Point], titles: dict[str, str], language: str) -> list[ResultLine]:
    """The results of a child, the newest first."""
    found: dict[int, ResultLine] = {}
    for point in points:
        if point.result_id not in found:
            found[point.result_id] = ResultLine(
                point.result_id, point.on, point.instrument, titles.get(point.instrument, point.instrument),
                point.level_name(language) or "", point.mark, point.key_version,
            )  # fmt: skip
    return sorted(found.values(), key=lambda line: (line.on, line.result_id), reverse=True)
