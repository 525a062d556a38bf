"""A single slip in any key is caught by the golden vectors of its own file."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from sppk_desktop.features.psychodiagnostics import shipped
from sppk_desktop.features.psychodiagnostics.instrument_file import BadInstrument, read
from sppk_desktop.features.psychodiagnostics.scoring_check import check

OTHER = {"yes": "no", "no": "yes", "a": "b", "b": "a", "plus": "minus", "minus": "plus", "reverse": "plus"}


def spread(items: list[Any]) -> list[str]:
    """ "1-3" as three entries."""
    told: list[str] = []
    for item in items:
        first, _, last = str(item).partition("-")
        told += [str(number) for number in range(int(first), int(last) + 1)] if last else [first]
    return told


def keys(data: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    """The way to every key: of the common scales, and of those a variant tells otherwise."""
    for at, scale in enumerate(data["scales"]):
        if "key" in scale:
            yield "scales", at
    for number, variant in enumerate(data.get("variants", [])):
        for code, patch in variant.get("scales", {}).items():
            if "key" in patch:
                yield "variants", number, "scales", code


def there(data: Any, way: tuple[Any, ...]) -> Any:
    for step in way:
        data = data[step]
    return data


def slips(data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for way in keys(data):
        key = {direction: spread(items) for direction, items in there(data, way)["key"].items()}
        for direction, items in key.items():
            for item in items:
                left = [one for one in items if one != item]
                for name, changed in (
                    ("left out", {**key, direction: left}),
                    ("turned round", {**key, direction: left, OTHER[direction]: [*key.get(OTHER[direction], []), item]}),
                    *((f"printed as {other}", {**key, direction: [*left, other]}) for other in neighbours(item, key)),
                ):
                    made = copy.deepcopy(data)
                    there(made, way)["key"] = {name_: told for name_, told in changed.items() if told}
                    yield f"{way} {direction} {item} {name}", made


def neighbours(item: str, key: dict[str, list[str]]) -> list[str]:
    """The number one off: what a misprint does."""
    if not item.isdigit():
        return []
    used = {one for items in key.values() for one in items}
    return [other for other in (str(int(item) + 1), str(int(item) - 1)) if other not in used]


SCORED = [id_ for id_ in shipped.ids() if not shipped.shipped(id_).free]


@pytest.mark.parametrize("id_", SCORED)
def test_any_single_slip_in_a_key_fails_a_golden_vector(id_: str) -> None:
    unseen, tried = [], 0
    for name, data in slips(dict(shipped.shipped(id_).data)):
        try:
            mutant = read(data, id_)
        except BadInstrument:
            continue  # the validator caught it already
        tried += 1
        if not check(mutant).differences:
            unseen.append(name)
    assert unseen == []
    assert tried > 0


@pytest.mark.parametrize("id_", ["luskanova"])
def test_any_slip_in_the_points_fails_a_golden_vector(id_: str) -> None:
    original = dict(shipped.shipped(id_).data)
    for item, points in original["points"].items():
        for one, other in ((0, 1), (1, 2), (0, 2)):
            data = copy.deepcopy(original)
            swapped = [*points]
            swapped[one], swapped[other] = swapped[other], swapped[one]
            data["points"][item] = swapped
            assert check(read(data, id_)).differences, (item, one, other)


@pytest.mark.parametrize("id_", SCORED)
def test_a_changed_multiplier_or_constant_fails_a_golden_vector(id_: str) -> None:
    original = dict(shipped.shipped(id_).data)
    for at, scale in enumerate(original["scales"]):
        for field in ("multiplier", "constant"):
            if field in scale:
                data = copy.deepcopy(original)
                data["scales"][at][field] += 1
                assert check(read(data, id_)).differences, (scale["code"], field)
