"""Makes the file of an instrument from the editor's form. What the form does not ask stays in the file as it was."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.psychodiagnostics.instrument_file import BadInstrument, read
from sppk_desktop.features.psychodiagnostics.own_form_values import OPEN, both, usual_answer
from sppk_desktop.features.psychodiagnostics.scoring_check import check

Values = Mapping[str, Any]
_FORWARD: Final = {"yes_no": "yes", "pair": "a", "choice": "plus", "number": "plus"}
_TURNED: Final = {"yes_no": "no", "pair": "b", "choice": "reverse", "number": "reverse"}
_TERM: Final = re.compile(r"([+\-−]?)\s*(?:(\d+(?:[.,]\d+)?)\s*[*×]\s*)?([A-Za-z][A-Za-z0-9_]*)\s*")
_WHO: Final = re.compile(r"\s*(\d{1,3})\s*(?:[-–—]\s*(\d{1,3}))?\s*(\+?)\s*(кл\w*\.?)?\s*")
_PLACE: Final = re.compile(r"(scales|more_items|alerts)\[(\d+)\](?:\.(bands|norms)\[(\d+)\])?")
_ROWS: Final = {"scales": "scales", "more_items": "questions", "alerts": "alerts", "bands": "levels", "norms": "norms"}


class NotRight(AppError):
    """The form is not an instrument yet; ``field`` is the field of the form to go to."""

    happened = T("This cannot be scored yet. {reason}")
    remedy = T("What you wrote is kept as a draft.")

    def __init__(self, field: str, reason: Phrase) -> None:
        super().__init__(reason=reason)
        self.field, self.reason = field, reason


# From the form to the file ------------------------------------------------------------------------------------------------


def data_of(values: Values, before: Values) -> dict[str, Any]:
    """The file the form makes of what was there before; refuses, at its field, what would not score."""
    kind = values["answer"]
    made: dict[str, Any] = {**before, "format": 1, "name": _said(values["name_ky"], values.get("name_ru"))}
    made["author"] = _kept(before.get("author"), values.get("author") or "—")
    made.setdefault("version", 1)
    _put(made, "area", values.get("area"))
    _put(made, "age", [values.get("age_from"), values.get("age_to")])
    for name in ("caution", "licence"):
        _put(made, name, _kept(before.get(name), values.get(name)))
    made["answer"] = _answer(kind, values, usual_answer(before))
    if before and "answer" not in before and made["answer"] == usual_answer(before):
        del made["answer"]
    _put(made, "missing", {"answered": values["answered"]} if values.get("answered") else None)
    source = _kept((before.get("norms") or {}).get("source"), values.get("norm_source"))
    _put(made, "norms", {**(before.get("norms") or {"foreign": False}), "source": source} if source else None)
    _items(made, values, before)
    kinds = _kinds(made)
    _put(made, "scales", [_scale(line, kind, kinds, values) for line in values.get("scales", [])] or None)
    made["free"] = "scales" not in made
    _known_scales(values)
    _put(made, "alerts", [_alert(line, kinds) for line in values.get("alerts", [])] or None)
    return _proved(made)


def _said(ky: str, ru: str | None) -> dict[str, str]:
    return {"ky": ky.strip(), "ru": (ru or ky).strip()}


def _kept(before: Values | None, text: str | None) -> dict[str, str] | None:
    """Words in both languages, as they were if the form still says the same."""
    if not text:
        return None
    if before is not None and text in (both(before), before["ky"]):
        return dict(before)
    return {"ky": text, "ru": text}


def _put(made: dict[str, Any], name: str, value: Any) -> None:
    if value is None:
        made.pop(name, None)
    else:
        made[name] = value


def _answer(kind: str, values: Values, before: Values) -> dict[str, Any]:
    words = _words(values)
    if kind not in ("choice", "number"):
        return {"type": kind, **({"labels": words} if words and kind in ("yes_no", "pair") else {})}
    least, most = values.get("least"), values.get("most")
    if before.get("values") and kind == "choice" and least is None and most is None:
        return dict(before)
    if kind == "choice" and words and least is None and most is None:
        least, most = 1, len(words)
    if least is None or most is None or least >= most:
        raise NotRight("most", T("Say the smallest and the largest mark."))
    same = before.get("type") == kind and (before.get("least"), before.get("most")) == (least, most)
    made = {**(before if same else {}), "type": kind, "least": _whole(least), "most": _whole(most)}
    _put(made, "labels", words or None)
    return made


def _words(values: Values) -> list[dict[str, str]]:
    ky, ru = (
        [part.strip() for part in (values.get(name) or "").split(";") if part.strip()] for name in ("options_ky", "options_ru")
    )
    if ru and len(ky) != len(ru):
        raise NotRight("options_ru", T("There must be as many words in Russian as in Kyrgyz."))
    return [_said(one, other) for one, other in zip(ky, ru or ky, strict=True)]


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number


def _items(made: dict[str, Any], values: Values, before: Values) -> None:
    """Numbered items, and what the lines say of them and of further ones."""
    lines, more = values.get("questions", []), []
    count = values.get("count") or len(lines)
    if not count:
        raise NotRight("count", T("Say how many items there are, or write the questions."))
    for number, line in enumerate(lines, 1):
        one = dict(line.get("was") or {})
        one["id"] = (line.get("id") or str(number)).strip()
        was = one.get("text") or one.get("label")
        if line.get("text_ky") or line.get("text_ru"):
            told = _said(line.get("text_ky") or line.get("text_ru"), line.get("text_ru"))
            if told != was:
                one["text"] = told
        else:
            one.pop("text", None)
        if line.get("answer") != (one.get("answer") or {}).get("type"):
            _put(one, "answer", _answer(line["answer"], values, {}) if line.get("answer") else None)
        _put(one, "optional", True if line.get("optional") else None)
        more.append(one)
    ids = {one["id"] for one in more}
    numbered = all(str(number) in ids for number in range(1, count + 1)) and "items" not in before and len(ids) == len(more)
    _put(made, "items", None if numbered and len(more) == count else count)
    _put(made, "more_items", more or None)
    if "items" not in before and len(more) == count:
        made.pop("items", None)  # every item is told by a line of its own


def _kinds(made: Values) -> dict[str, str]:
    usual = usual_answer(made)
    kinds = {str(number): usual["type"] for number in range(1, made.get("items", 0) + 1)}
    return kinds | {one["id"]: (one.get("answer") or usual)["type"] for one in made.get("more_items", [])}


def _scale(line: Values, kind: str, kinds: Mapping[str, str], values: Values) -> dict[str, Any]:
    made: dict[str, Any] = {
        **(line.get("was") or {}),
        "code": line["code"].strip(),
        "name": _said(line["name_ky"], line.get("name_ru")),
    }
    adds = (line.get("adds") or "").strip()
    if adds.startswith("="):
        made.pop("key", None)
        made["of"] = _formula(adds[1:])
    elif adds or line.get("turned") or line.get("minus"):
        made.pop("of", None)
        of_items = kinds.get(str(next(iter(_list(adds or line.get("turned") or line["minus"])), "")).partition("-")[0], kind)
        of_items = of_items if of_items in _FORWARD else kind
        if of_items not in _FORWARD:
            raise NotRight("scales", T("Own words cannot be counted: choose another kind of answer for the items of a scale."))
        key = {_FORWARD[of_items]: _list(adds), _TURNED[of_items]: _list(line.get("turned")), "minus": _list(line.get("minus"))}
        made["key"] = {direction: items for direction, items in key.items() if items}
    _put(made, "multiplier", None if line.get("times") in (None, 1) else _whole(line["times"]))
    _put(made, "constant", _whole(line["plus"]) if line.get("plus") else None)
    code = line["code"].strip()
    levels = [one for one in values.get("levels", []) if (one.get("scale") or "").strip() == code]
    tables = [one for one in values.get("norms", []) if (one.get("scale") or "").strip() == code]
    _put(made, "bands", _bands([one for one in levels if not one.get("sex") and not one.get("ages")]) or None)
    norms = [_table(one) for one in tables]
    norms += [{**_whose(sex, ages), "bands": _bands(of)} for (sex, ages), of in _by_whom(levels).items()]
    _put(made, "norms", norms or None)
    if tables:
        made["standard"] = "table"
        made.setdefault("bands_on", "standard")
    elif made.get("standard") == "table":
        made.pop("standard")
        made.pop("bands_on", None)
    return made


def _list(text: str | None) -> list[int | str]:
    """«1, 3, 5-8 · 10» as a list of items and runs."""
    told = re.split(r"[,;\s]+", re.sub(r"\s*[-–—]\s*", "-", (text or "").strip()))
    return [int(part) if part.isdecimal() else part for part in told if part]


def _formula(text: str) -> dict[str, float]:
    made: dict[str, float] = {}
    at = 0
    while (term := _TERM.match(text, at)) is not None:
        sign = -1 if term[1] in ("-", "−") else 1
        made[term[3]] = sign * _whole(float((term[2] or "1").replace(",", ".")))
        at = term.end()
        if at == len(text):
            return made
    raise NotRight("scales", T("A sum of scales is written as =A+B-C, with the codes of scales above it."))


def _bands(lines: Sequence[Values]) -> list[dict[str, Any]]:
    """Levels in the order of their scores, whatever order the lines stand in."""
    made: list[dict[str, Any]] = []
    for line in sorted(lines, key=lambda one: (one.get("least") is not None, one.get("least") or 0)):
        was = line.get("was") or {}
        edge = "above" if line.get("above") else "from"
        band = {"code": was.get("code") or f"level{len(made) + 1}", "name": _said(line["name_ky"], line.get("name_ru"))}
        if line.get("least") is not None:
            band[edge] = _whole(line["least"])
        _put(band, "mark", (was.get("mark") or "attention") if line.get("attention") else None)
        made.append(band)
    return made


def _by_whom(levels: Sequence[Values]) -> dict[tuple[str, str], list[Values]]:
    found: dict[tuple[str, str], list[Values]] = {}
    for one in levels:
        if one.get("sex") or one.get("ages"):
            found.setdefault((one.get("sex") or "", one.get("ages") or ""), []).append(one)
    return found


def _whose(sex: str | None, ages: str | None) -> dict[str, Any]:
    made: dict[str, Any] = {"sex": sex} if sex else {}
    if ages:
        ends = _WHO.fullmatch(ages)
        if ends is None:
            raise NotRight("levels", T("Ages are written as 9, 9-11 or 12+, grades as 5-6 кл."))
        last = OPEN if ends[3] else int(ends[2] or ends[1])
        made["grade" if ends[4] else "age"] = [int(ends[1]), min(last, 12) if ends[4] else last]
    return made


def _table(line: Values) -> dict[str, Any]:
    was = line.get("was") or {}
    made: dict[str, Any] = {
        **_whose(line.get("sex"), line.get("ages")),
        "edges": _numbers(line["edges"]),
        "values": _numbers(line["values"]),
    }
    if was.get("above"):
        made["above"] = True
    return made


def _numbers(text: str) -> list[float]:
    try:
        return [_whole(float(part.replace(",", "."))) for part in re.split(r"[;\s]+", text.strip()) if part]
    except ValueError:
        raise NotRight("norms", T("Numbers are separated by semicolons: 3; 5; 8.")) from None


def _known_scales(values: Values) -> None:
    codes = {line["code"].strip() for line in values.get("scales", [])}
    for name in ("levels", "norms"):
        for line in values.get(name, []):
            if (line.get("scale") or "").strip() not in codes:
                raise NotRight(name, T("There is no scale “{code}” above.", code=line.get("scale") or "—"))


def _alert(line: Values, kinds: Mapping[str, str]) -> dict[str, Any]:
    made: dict[str, Any] = {"kind": line["kind"]}
    if item := (line.get("item") or "").strip():
        made["item"] = item
    if scale := (line.get("scale") or "").strip():
        made["scale"] = scale
    if item and kinds.get(item) == "yes_no":
        return {**made, "answer": bool(line["least"])}
    return {**made, **({"on": line["on"]} if line.get("on") else {}), "least": _whole(line["least"])}


def _proved(made: dict[str, Any]) -> dict[str, Any]:
    """Examples the new key no longer gives are dropped: the change was meant."""
    golden = made.pop("golden", [])
    try:
        read(made, made["name"]["ky"])
    except BadInstrument as error:
        raise NotRight(*_place(str(error.values["field"]), error.values["reason"])) from error  # type: ignore[arg-type]
    kept = []
    for one in golden:
        try:
            if not check(read({**made, "golden": [one]}, "")).differences:
                kept.append(one)
        except BadInstrument:
            continue
    return {**made, "golden": kept} if kept else made


def _place(way: str, reason: Phrase) -> tuple[str, Phrase]:
    """The field of the form for a way in the file, and the reason with the line it is about."""
    if (place := _PLACE.match(way)) is not None:
        rows = _ROWS[place[3] or place[1]]
        return rows, reason if place[3] else T("Line {line}: {reason}", line=place[2], reason=reason)
    first = way.split(".")[0].split("[")[0]
    return {"age": "age_from", "name": "name_ky", "items": "count", "missing": "answered"}.get(first, first), reason
