"""A file of an instrument may come from anybody: whatever stands in it is taken whole or refused in one sentence."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from sppk_desktop.core.errors import AppError
from sppk_desktop.features.psychodiagnostics import shipped
from sppk_desktop.features.psychodiagnostics.instrument_file import BadInstrument, parse
from sppk_desktop.features.psychodiagnostics.scoring_check import check


def nested(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


HOSTILE: list[Any] = [
    None, True, -1, 0, 1.5, 10**9, 10**60, 1e308, -1e308, "1e400", "", "\ud800", "\x00", "x" * 5000, [], {}, [[]], [{}], {"": 1},
    "1-999", ["1-999"] * 3, {"ky": "\ud800", "ru": "б"}, {"\ud800": 1}, nested(30), nested(400),
]  # fmt: skip


def paths(data: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value."""
    if way:
        yield way
    if isinstance(data, dict):
        for name in data:
            yield from paths(data[name], (*way, name))
    elif isinstance(data, list):
        for at in range(len(data)):
            yield from paths(data[at], (*way, at))


def with_value(data: Any, way: tuple[Any, ...], value: Any) -> str:
    """The file with another value there; 1e400 is larger than any number of the machine, and valid JSON."""
    changed = copy.deepcopy(data)
    inner = changed
    for step in way[:-1]:
        inner = inner[step]
    inner[way[-1]] = value
    return json.dumps(changed).replace('"1e400"', "1e400")


def survives(text: str | bytes) -> bool:
    """Whether it was taken; anything but a sentence of ours passes on."""
    try:
        check(parse(text, "file.json"))
    except AppError:
        return False
    return True


def mutated(times: int, seed: int) -> int:
    chance, taken = random.Random(seed), 0
    files = [(shipped.shipped(id_).data, list(paths(shipped.shipped(id_).data))) for id_ in shipped.ids()]
    for _ in range(times):
        data, ways = chance.choice(files)
        taken += survives(with_value(data, chance.choice(ways), chance.choice(HOSTILE)))
    return taken


def test_a_thousand_files_with_a_hostile_value_are_taken_or_refused_in_a_sentence() -> None:
    assert 0 < mutated(1_000, 7) < 900


@pytest.mark.long
def test_fifty_thousand_files_with_a_hostile_value_are_taken_or_refused_in_a_sentence() -> None:
    assert mutated(50_000, 11)


@pytest.mark.parametrize("way", list(paths(shipped.shipped("gad-7").data)), ids=str)
def test_no_place_of_a_file_takes_half_a_letter_or_a_number_beyond_reckoning(way: tuple[Any, ...]) -> None:
    for value in ("\ud800", 10**60, "1e400", nested(400)):
        with pytest.raises(BadInstrument):
            parse(with_value(shipped.shipped("gad-7").data, way, value), "file.json")


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"[" * 100_000, b'{"a":' * 100_000, b"nul", b"NaN", b"9" * 10_000, b'"\\ud800"', b"\xef\xbb\xbf{}", b"[]"],
    ids=lambda content: content[:8],
)
def test_what_is_no_instrument_at_all_is_refused(content: bytes) -> None:
    assert not survives(content)


def test_an_alert_of_a_scale_without_a_name_is_refused() -> None:
    data = {**shipped.shipped("gad-7").data, "alerts": [{"kind": "suicide", "scale": "", "least": 1}]}
    with pytest.raises(BadInstrument, match="scale"):
        parse(json.dumps(data), "file.json")


def test_a_choice_among_a_billion_answers_is_refused() -> None:
    data = {**shipped.shipped("gad-7").data, "answer": {"type": "choice", "least": 0, "most": 10**9}}
    with pytest.raises(BadInstrument, match=r"answer\.most"):
        parse(json.dumps(data), "file.json")
