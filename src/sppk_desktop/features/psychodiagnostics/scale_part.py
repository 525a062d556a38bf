"""Reads the scales of an instrument file: keys, indices, norms, bands, and the conclusions drawn from several scales."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from sppk_desktop.core.words import T
from sppk_desktop.features.psychodiagnostics.instrument_part import Part
from sppk_desktop.features.psychodiagnostics.instruments import (
    AnswerKind,
    Band,
    FindingRule,
    Form,
    Norm,
    Scale,
    StandardKind,
)
from sppk_desktop.features.psychodiagnostics.ranges import scale_range

_CODE: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,19}")
_DIRECTIONS: Final[Mapping[AnswerKind, tuple[str, ...]]] = {
    AnswerKind.YES_NO: ("yes", "no"),
    AnswerKind.PAIR: ("a", "b"),
    AnswerKind.CHOICE: ("plus", "reverse", "minus"),
    AnswerKind.NUMBER: ("plus", "reverse", "minus"),
    AnswerKind.TEXT: (),
}
MARKS: Final = ("attention", "doubtful", "invalid")
FINDINGS: Final = ("leading", "code", "quadrant", "count")


def scales(part: Part, form: Form) -> tuple[Scale, ...]:
    """The scales in order; an index may count only scales that stand above it."""
    made: list[Scale] = []
    for one in part.parts("scales"):
        scale = _scale(one, replace(form, scales=tuple(made)))
        least, most = scale_range(scale, replace(form, scales=tuple(made)))
        made.append(replace(scale, least=least, most=most))
    return tuple(made)


def _scale(part: Part, form: Form) -> Scale:
    code = part.text("code")
    if not _CODE.fullmatch(code):
        part.fail("code", T("a Latin letter first, then letters and digits, are wanted"))
    if code in (scale.code for scale in form.scales) or code in (item.id for item in form.items):
        part.fail("code", T("there is another “{value}”", value=code))
    if sum(part.has(way) for way in ("key", "of", "top")) != 1:
        part.fail("key", T("either “key”, “of”, or “top” and “bottom” is wanted"))
    on = part.one_of("bands_on", ("raw", "standard"), "raw")
    made = Scale(
        code=code,
        name=part.said("name"),
        key=_key(part.part("key"), form) if part.has("key") else {},
        of=_known(part, "of", form) if part.has("of") else {},
        ratio=(_known(part, "top", form), _known(part, "bottom", form)) if part.has("top") else None,
        multiplier=part.number("multiplier", 1),
        constant=part.number("constant", 0),
        average=part.truth("average", False),
        standard=StandardKind(part.one_of("standard", tuple(StandardKind), StandardKind.NONE)),
        standard_of=part.number("standard_of", 1),
        norms=tuple(_norm(one) for one in part.parts("norms")),
        bands=bands(part, "bands"),
        bands_on=on,
        validity=part.truth("validity", False),
        places=part.whole("places", 0, 6, 0),
    )
    if made.standard_of <= 0:
        part.fail("standard_of", T("it must be larger than nought"))
    if on == "standard" and made.standard == StandardKind.NONE:
        part.fail("bands_on", T("the scale has no standard score"))
    part.end()
    return made


def _key(part: Part, form: Form) -> dict[str, tuple[str, ...]]:
    kinds = {item.id: item.answer.kind for item in form.items}
    made: dict[str, tuple[str, ...]] = {}
    for direction in part.data:
        if direction not in ("yes", "no", "a", "b", "plus", "reverse", "minus"):
            part.fail(str(direction), T("there is no such field"))
        made[direction] = part.items(direction)
        for item in made[direction]:
            if item not in kinds:
                part.fail(direction, T("there is no item {item}", item=item))
            if direction not in _DIRECTIONS[kinds[item]]:
                part.fail(direction, T("item {item} is not answered so that it could be counted here", item=item))
    both = [item for items in made.values() for item in items]
    if both_twice := [item for item in both if both.count(item) > 1 and not _pairs(form, item)]:
        part.fail("", T("item {item} stands there twice", item=both_twice[0]))
    if not both:
        part.fail("", T("it is empty"))
    return made


def _pairs(form: Form, item: str) -> bool:
    """In a test of pairs both answers of one pair might count for the same scale."""
    return any(one.id == item and one.answer.kind == AnswerKind.PAIR for one in form.items)


def _known(part: Part, field: str, form: Form) -> dict[str, float]:
    told = part.weights(field)
    known = {*(scale.code for scale in form.scales), *(item.id for item in form.items)}
    if field == "of":
        known = {scale.code for scale in form.scales}
    if unknown := [name for name in told if name not in known]:
        part.fail(f"{field}.{unknown[0]}", T("there is no such scale above this one"))
    if not told:
        part.fail(field, T("it is empty"))
    return told


def _norm(part: Part) -> Norm:
    made = Norm(
        sex=part.one_of("sex", ("f", "m"), ""),
        age=_span(part, "age"),
        grade=_span(part, "grade"),
        edges=part.numbers("edges", []),
        above=part.truth("above", False),
        values=part.numbers("values", []),
        bands=bands(part, "bands"),
    )
    if list(made.edges) != sorted(set(made.edges)):
        part.fail("edges", T("each edge must be larger than the one before"))
    if made.values and len(made.values) != len(made.edges) + 1:
        part.fail("values", T("one more value than edges is wanted"))
    if bool(made.values) == bool(made.bands):
        part.fail("values", T("either “values” with “edges”, or “bands” are wanted"))
    part.end()
    return made


def _span(part: Part, field: str) -> tuple[int, int] | None:
    if not part.has(field):
        return None
    least, most = part.pair(field)
    if least is None or most is None:
        part.fail(field, T("two whole numbers are wanted, the smaller first"))
    return least, most


def bands(part: Part, field: str) -> tuple[Band, ...]:
    """Levels from the lowest up."""
    made: list[Band] = []
    for one in part.parts(field):
        edge = "above" if one.has("above") else "from"
        least = one.number(edge) if one.has(edge) else None
        band = Band(one.text("code"), one.said("name"), least, edge == "above", one.one_of("mark", MARKS, ""))
        if made and least is None:
            one.fail("from", T("only the lowest level may begin nowhere"))
        if made and least is not None and (before := made[-1].least) is not None and least <= before:
            one.fail(edge, T("each edge must be larger than the one before"))
        one.end()
        made.append(band)
    return tuple(made)


def finding(part: Part, form: Form) -> FindingRule:
    """A conclusion from several scores."""
    kind = part.one_of("kind", FINDINGS)
    codes = {scale.code for scale in form.scales}
    told = part.texts("scales", [])
    if unknown := [code for code in told if code not in codes]:
        part.fail("scales", T("there is no scale “{value}”", value=unknown[0]))
    answers = part.weights("answers") if part.has("answers") else {}
    items = {item.id for item in form.items}
    one_of = part.items("one_of") if part.has("one_of") else ()
    if strange := [item for item in (*answers, *one_of) if item not in items]:
        part.fail("answers", T("there is no item {item}", item=strange[0]))
    centre = part.numbers("centre", [0, 0])
    corners = part.part("corners") if part.has("corners") else None
    made = FindingRule(
        kind, part.text("code"), part.said("name"), told, part.whole("letters", 1, 9, 3),
        (centre[0], centre[1]) if len(centre) == 2 else (0, 0),
        {str(name): corners.said(str(name)) for name in corners.data} if corners else {},
        answers, one_of, bands(part, "outcomes"),
    )  # fmt: skip
    wanted = {"leading": len(told) > 1, "code": len(told) >= made.letters, "quadrant": len(told) == 2 and len(centre) == 2
              and {"high_high", "high_low", "low_high", "low_low"} <= set(made.corners),
              "count": bool(answers) and bool(made.outcomes)}  # fmt: skip
    if not wanted[kind]:
        part.fail("kind", T("the fields of this kind of conclusion are not complete"))
    part.end()
    return made
