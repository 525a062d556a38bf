"""A changed key is a new version: what scores a sheet otherwise may not go out under the number it had."""

from __future__ import annotations

import pytest

from sppk_desktop.features.psychodiagnostics import shipped
from sppk_desktop.features.psychodiagnostics.instrument_print import fingerprint

KNOWN = {
    "bpaq-24": "1-291c0b96",
    "buss-durkee": "1-15f8d2a5",
    "cmas": "1-16747746",
    "ddo": "1-267391f3",
    "ddo-azbel": "1-2d116497",
    "dembo-rubinstein": "1-80a4bee6",
    "drawing": "1-c0c5737e",
    "epi": "1-166e7754",
    "epi-j": "1-ff417723",
    "eysenck-states": "1-235db4f1",
    "gad-7": "1-0d39b3b6",
    "holland-30": "1-c7101ec0",
    "holland-42": "1-88272e24",
    "kern-jirasek": "1-041d0f3c",
    "kondash": "1-93da8fe3",
    "ladder": "1-76930a72",
    "leus": "1-10ddbdd6",
    "luskanova": "1-e38f3eb2",
    "olweus": "1-1b5fa6df",
    "phillips": "1-0f794854",
    "phq-9": "1-e2979924",
    "phq-a": "1-73676936",
    "rosenberg": "1-1c4e0ce2",
    "san": "1-44aa86f8",
    "schmieschek": "1-4eb1df01",
    "schulte": "1-080d40c3",
    "sdq": "1-5b9ceb9a",
    "stai": "1-0200c427",
    "toulouse-pieron": "1-ca12faaa",
    "who-5": "1-52ebd2d3",
}
"""Version and print of every key as it was last looked at. Whoever changes a key raises its version, and then this line."""


def test_every_shipped_instrument_has_its_line() -> None:
    assert set(KNOWN) == set(shipped.ids())


@pytest.mark.parametrize("id_", KNOWN)
def test_no_key_has_changed_under_its_version(id_: str) -> None:
    assert shipped.shipped(id_).key_version == KNOWN[id_]


def test_wording_is_no_new_version_and_every_edge_is() -> None:
    data = dict(shipped.shipped("gad-7").data)
    same = {**data, "name": {"ky": "Башка", "ru": "Другое"}, "caution": None, "licence": None}
    assert fingerprint(same) == fingerprint(data)
    scale = data["scales"][0]
    moved = [{**band, "from": band["from"] + 1} if "from" in band else band for band in scale["bands"]]
    assert fingerprint({**data, "scales": [{**scale, "bands": moved}]}) != fingerprint(data)
