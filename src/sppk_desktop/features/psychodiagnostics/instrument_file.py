"""Reads an instrument file (docs/file-formats/instrument.md) and refuses, in one sentence, what would score wrongly."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from sppk_desktop.core.words import T
from sppk_desktop.features.psychodiagnostics import answers as sheet
from sppk_desktop.features.psychodiagnostics.instrument_part import BadInstrument, Part
from sppk_desktop.features.psychodiagnostics.instrument_print import fingerprint
from sppk_desktop.features.psychodiagnostics.instruments import (
    AREAS,
    AlertRule,
    Answer,
    AnswerKind,
    AnswerType,
    Form,
    Golden,
    Instrument,
    Item,
    Missing,
    NormSource,
    Texts,
)
from sppk_desktop.features.psychodiagnostics.scale_part import bands, finding, scales

FORMAT: Final = 1
DANGERS: Final = ("suicide", "violence", "domestic", "neglect", "offence", "absence", "no_guardian", "no_documents", "substances")
"""The kinds of danger of the office's notices (catalogues/notices.json)."""
_ID: Final = re.compile(r"[a-z][a-z0-9-]{1,39}")
_ITEM: Final = re.compile(r"[a-z0-9_]{1,20}")
_MOST_ITEMS: Final = 600
_MOST_OPTIONS: Final = 1_001
_DEEPEST: Final = 16
_LARGEST: Final = 1_000_000_000
_NO_LETTER: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")  # SQLite and UTF-8 know no halves of letters
_VARYING: Final = ("answer", "items", "more_items", "sheets", "points", "missing", "alerts", "findings")


def parse(text: str | bytes, file: str) -> Instrument:
    """Read a file's content; ``file`` is what it is called in messages."""
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        place = f"{error.lineno}:{error.colno}" if isinstance(error, json.JSONDecodeError) else "—"
        raise BadInstrument(file=file, field=place, reason=T("this is not JSON")) from None
    _demand_plain(data, file)
    return read(data, file)


def _demand_plain(value: Any, file: str, way: str = "", depth: int = 0) -> None:
    """Refuse what no instrument needs and what would trip the arithmetic or the vault: a file may come from anybody."""
    match value:
        case dict() if depth < _DEEPEST:
            for name, inner in value.items():
                _demand_plain(name, file, way, depth + 1)
                _demand_plain(inner, file, f"{way}.{name}".lstrip("."), depth + 1)
        case list() if depth < _DEEPEST:
            for number, inner in enumerate(value, 1):
                _demand_plain(inner, file, f"{way}[{number}]", depth + 1)
        case None | bool():
            pass
        case int() | float() if -_LARGEST <= value <= _LARGEST:
            pass
        case str() if not _NO_LETTER.search(value):
            pass
        case _:
            raise BadInstrument(
                file=file, field=_NO_LETTER.sub("?", way)[:80] or "—", reason=T("no instrument needs such a value")
            )


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def read(data: Any, file: str) -> Instrument:
    """Read the data of a file."""
    part = Part(data, file)
    if part.whole("format", 1, 9_999) > FORMAT:
        part.fail("format", T("the file was made by a newer version of the program"))
    id_ = part.text("id")
    if not _ID.fullmatch(id_):
        part.fail("id", T("small Latin letters, digits and hyphens are wanted"))
    free = part.truth("free", False)
    forms = _forms(part, free)
    first = part.text("variant", next(iter(forms)))
    if first not in forms:
        part.fail("variant", T("“{value}” is none of: {known}", value=first, known=", ".join(forms)))
    instrument = Instrument(
        id=id_,
        version=part.whole("version", 1, 9_999),
        fingerprint=fingerprint(data),
        name=part.said("name"),
        author=part.said("author"),
        forms=forms,
        first=first,
        asks=part.truth("asks", False),
        year=part.whole("year", 1800, 2200) if part.has("year") else None,
        area=part.one_of("area", AREAS, ""),
        age=part.pair("age"),
        grade=part.pair("grade"),
        individual=part.truth("individual", False),
        caution=part.may_say("caution"),
        note=part.may_say("note"),
        licence=part.may_say("licence"),
        texts=Texts(part.one_of("texts", tuple(Texts), Texts.RIGHT)),
        enabled=part.truth("enabled", True),
        why_off=part.may_say("why_off"),
        norms=_norm_source(part),
        free=free,
        sources=part.texts("sources", []),
        copy_of=part.text("copy_of", ""),
        data=data,
    )
    instrument = replace(instrument, golden=tuple(_golden(one, instrument) for one in part.parts("golden")))
    part.end()
    return instrument


def _norm_source(part: Part) -> NormSource | None:
    if not part.has("norms"):
        return None
    inner = part.part("norms")
    made = NormSource(
        inner.said("source"),
        inner.may_say("sample"),
        inner.whole("year", 1800, 2200) if inner.has("year") else None,
        inner.truth("foreign", True),
    )
    inner.end()
    return made


# The answer sheet and the scoring -----------------------------------------------------------------------------------------


def _forms(part: Part, free: bool) -> dict[str, Form]:
    """One form per variant: the common fields with what the variant says otherwise."""
    common = {name: part.data[name] for name in _VARYING if part.has(name)}
    told = part.list("scales", [] if free else ...)
    if not part.has("variants"):
        return {"": _form(Part({**common, "scales": told}, part.file), "")}
    made: dict[str, Form] = {}
    for variant in part.parts("variants"):
        id_ = variant.text("id")
        if id_.casefold() in (known.casefold() for known in made):
            variant.fail("id", T("there is another variant “{value}”", value=id_))
        own = {name: variant.data[name] for name in _VARYING if variant.has(name)}
        merged = {**common, **own, "scales": _patched(told, variant)}
        merged |= {name: variant.data[name] for name in ("name", "age") if variant.has(name)}
        made[id_] = _form(Part(merged, part.file, variant.way), id_)
        variant.end()
    return made


def _patched(scales_: Sequence[Any], variant: Part) -> list[Any]:
    """The common scales, with the fields a variant gives them otherwise."""
    if not variant.has("scales"):
        return list(scales_)
    patches = variant.part("scales")
    made = []
    for one in scales_:
        code = one.get("code") if isinstance(one, Mapping) else None
        if isinstance(code, str) and patches.has(code):
            patch = patches.part(code)
            made.append({**one, **patch.data})
        else:
            made.append(one)
    patches.end()
    return made


def _form(part: Part, id_: str) -> Form:
    answer = _answer(part.part("answer")) if part.has("answer") else None
    items = _items(part, answer)
    known = tuple(item.id for item in items)
    form = Form(
        id=id_,
        name=part.may_say("name"),
        items=items,
        scales=(),
        sheets=_sheets(part, items),
        points=_points(part, {item.id: item for item in items}),
        missing=_missing(part),
        age=part.pair("age"),
    )
    form = replace(form, scales=scales(part, form))
    codes = tuple(scale.code for scale in form.scales)
    made = replace(
        form,
        alerts=tuple(_alert(one, known, codes) for one in part.parts("alerts")),
        findings=tuple(finding(one, form) for one in part.parts("findings")),
    )
    part.end()
    return made


def _answer(part: Part) -> AnswerType:
    kind = AnswerKind(part.one_of("type", tuple(AnswerKind)))
    least = most = 0.0
    values = part.numbers("values", []) if kind == AnswerKind.CHOICE else ()
    if values:
        least, most = min(values), max(values)
    elif kind in (AnswerKind.CHOICE, AnswerKind.NUMBER):
        least, most = part.number("least"), part.number("most")
        if least >= most:
            part.fail("most", T("it must be larger than “least”"))
        if kind == AnswerKind.CHOICE and (least != int(least) or most != int(most)):
            part.fail("least", T("a whole number is wanted"))
    if kind == AnswerKind.CHOICE and most - least >= _MOST_OPTIONS:
        part.fail(
            "most",
            T(
                "{value} is not from {least} to {most}",
                value=f"{most:g}",
                least=f"{least:g}",
                most=f"{least + _MOST_OPTIONS - 1:g}",
            ),
        )
    labels = tuple(Part({"_": one}, part.file, part.at("labels")).said("_") for one in part.list("labels", []))
    if labels and kind == AnswerKind.CHOICE and len(labels) != (len(values) or most - least + 1):
        part.fail("labels", T("one label per option is wanted"))
    made = AnswerType(kind, least, most, part.one_of("unit", ("s", "mm"), ""), values, labels)
    part.end()
    return made


def _items(part: Part, answer: AnswerType | None) -> tuple[Item, ...]:
    made: list[Item] = []
    if part.has("items"):
        if answer is None:
            part.fail("answer", T("this field is missing"))
        made += [Item(str(number), answer) for number in range(1, part.whole("items", 1, _MOST_ITEMS) + 1)]
    for one in part.parts("more_items"):
        made.append(_item(one, answer))
        one.end()
    by_id = {item.id: item for item in made}  # a later one tells more of a numbered one
    if not by_id:
        part.fail("items", T("this field is missing"))
    if len(by_id) > _MOST_ITEMS:
        part.fail("items", T("{value} is not from {least} to {most}", value=len(by_id), least=1, most=_MOST_ITEMS))
    return tuple(by_id.values())


def _item(part: Part, answer: AnswerType | None) -> Item:
    id_ = part.text("id")
    if not _ITEM.fullmatch(id_):
        part.fail("id", T("small Latin letters, digits and hyphens are wanted"))
    if part.has("answer"):
        answer = _answer(part.part("answer"))
    if answer is None:
        part.fail("answer", T("this field is missing"))
    return Item(id_, answer, part.may_say("label"), part.may_say("text"), part.truth("optional", False))


def _sheets(part: Part, items: Sequence[Item]) -> tuple[tuple[str, ...], ...]:
    made: list[tuple[str, ...]] = []
    known = {item.id for item in items}
    for number, one in enumerate(part.list("sheets", []), 1):
        inner = Part({"_": one}, part.file, part.at(f"sheets[{number}]"))
        ids = inner.items("_")
        if unknown := [id_ for id_ in ids if id_ not in known]:
            inner.fail("", T("there is no item {item}", item=unknown[0]))
        if len(ids) in {len(items), *map(len, made)}:
            inner.fail("", T("another sheet has as many items"))
        made.append(ids)
    return tuple(made)


def _points(part: Part, items: Mapping[str, Item]) -> dict[str, tuple[float, ...]]:
    if not part.has("points"):
        return {}
    inner = part.part("points")
    made = {}
    for id_ in inner.data:
        item = items.get(str(id_))
        if item is None:
            inner.fail(str(id_), T("there is no item {item}", item=id_))
        made[item.id] = inner.numbers(item.id)
        if item.answer.kind != AnswerKind.CHOICE or len(made[item.id]) != item.answer.most - item.answer.least + 1:
            inner.fail(item.id, T("one number per option is wanted"))
    return made


def _missing(part: Part) -> Missing:
    if not part.has("missing"):
        return Missing()
    inner = part.part("missing")
    made = Missing(True, inner.whole("answered", 1, _MOST_ITEMS))
    inner.end()
    return made


def _alert(part: Part, items: Sequence[str], codes: Sequence[str]) -> AlertRule:
    if part.has("item") == part.has("scale"):
        part.fail("item", T("either an item or a scale is wanted"))
    of_item = part.has("item")
    made = AlertRule(
        kind=part.one_of("kind", DANGERS),
        item=part.one_of("item", tuple(items)) if of_item else "",
        scale="" if of_item else part.one_of("scale", tuple(codes)),
        least=part.number("least") if part.has("least") else None,
        answer=part.truth("answer") if of_item and part.has("answer") else None,
        on=part.one_of("on", ("raw", "standard"), "raw"),
    )
    if (made.least is None) == (made.answer is None):
        part.fail("least", T("either “least” or “answer” is wanted"))
    part.end()
    return made


# Golden vectors -----------------------------------------------------------------------------------------------------------

_LETTERS: Final[Mapping[str, Answer]] = {"y": True, "n": False, "a": "a", "b": "b", ".": None, **{str(n): n for n in range(10)}}


def _golden(part: Part, instrument: Instrument) -> Golden:
    variant = part.text("variant", "")
    if variant and variant not in instrument.forms:
        part.fail("variant", T("“{value}” is none of: {known}", value=variant, known=", ".join(instrument.forms)))
    form = instrument.form(variant)
    answers = part.data.get("answers")
    part.has("answers")
    if isinstance(answers, str):
        told: tuple[Answer, ...] = tuple(_LETTERS.get(letter, letter) for letter in answers)
    else:
        told = tuple(part.list("answers"))
    try:
        sheet.numbers(form.items, sheet.laid_out(instrument.id, form, told))
    except sheet.BadAnswers as error:
        part.fail("answers", error.phrases[0])
    codes = {scale.code for scale in form.scales}
    tables: dict[str, dict[str, Any]] = {}
    for name in ("raw", "standard", "level"):
        inner = part.part(name) if part.has(name) else Part({}, part.file)
        if unknown := [code for code in inner.data if code not in codes]:
            inner.fail(str(unknown[0]), T("there is no such field"))
        for code, value in inner.data.items():
            if value is not None and (isinstance(value, bool) or not isinstance(value, str if name == "level" else int | float)):
                inner.fail(str(code), T("words in quotation marks are wanted") if name == "level" else T("a number is wanted"))
        tables[name] = dict(inner.data)
    made = Golden(
        told, tables["raw"], tables["standard"], tables["level"],
        part.texts("alerts") if part.has("alerts") else None,
        variant, part.one_of("sex", ("f", "m"), "") or None,
        part.whole("age", 0, 120) if part.has("age") else None,
        part.whole("grade", 0, 12) if part.has("grade") else None,
        part.text("source", ""),
    )  # fmt: skip
    part.end()
    return made


__all__ = ["BadInstrument", "bands", "parse", "read"]
