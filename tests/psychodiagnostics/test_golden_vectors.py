"""Every shipped instrument scores its golden vectors."""

from __future__ import annotations

import pytest

from sppk_desktop.features.psychodiagnostics import shipped
from sppk_desktop.features.psychodiagnostics.scoring_check import check

NAMED = [
    "phillips",
    "rosenberg",
    "epi",
    "epi-j",
    "stai",
    "phq-9",
    "phq-a",
    "gad-7",
    "sdq",
    "schulte",
    "toulouse-pieron",
    "kern-jirasek",
    "schmieschek",
    "luskanova",
    "buss-durkee",
    "ddo",
    "ddo-azbel",
    "holland-42",
    "dembo-rubinstein",
    "leus",
    "cmas",
    "eysenck-states",
    "who-5",
    "bpaq-24",
    "olweus",
]


def test_every_named_instrument_is_shipped() -> None:
    assert set(NAMED) <= set(shipped.ids())


@pytest.mark.parametrize("id_", shipped.ids())
def test_an_instrument_scores_its_golden_vectors(id_: str) -> None:
    instrument = shipped.shipped(id_)
    told = check(instrument)
    assert told.differences == ()
    assert told.values > 0 or instrument.free
