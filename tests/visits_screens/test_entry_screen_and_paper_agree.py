"""The entry screen is the paper's own act under other heads."""

from __future__ import annotations

from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.features.visits.act import ACT
from sppk_desktop.features.visits.compare import Order
from sppk_desktop.features.visits.entry import ENTRY, FACTS, LOCKED, ORDERS, names, without_locked
from sppk_desktop.features.visits.records import Visit


def test_screen_and_paper_ask_the_same() -> None:
    asked = [name for section in ENTRY.sections for name in names(section)]
    assert len(asked) == len(set(asked))
    assert set(asked) == {name for section in ACT.sections for name in names(section)}


def test_every_field_stands_under_the_head_of_its_own_number() -> None:
    fields = fields_of(Visit)
    for section in ENTRY.sections:
        for name in names(section):
            if name in fields and section.number not in ("3", "10"):
                assert fields[name].number.split(".")[0] == section.number, name


def test_an_order_is_claimed_only_for_what_can_have_one() -> None:
    fields = fields_of(Visit)
    for name, order in ORDERS.items():
        assert name in FACTS or name == "conclusion_level"
        numeric = fields[name].kind in (Kind.INTEGER, Kind.DECIMAL, Kind.YES_NO)
        assert (order in (Order.MORE_IS_BETTER, Order.LESS_IS_BETTER)) == numeric, name


def test_whoever_may_not_read_protected_facts_is_not_even_asked_for_them() -> None:
    fields = fields_of(Visit)
    left = {name for section in without_locked(ENTRY).sections for name in names(section)}
    asked = {name for section in ENTRY.sections for name in names(section)}
    assert asked - left == LOCKED == {name for name in asked if name in fields and fields[name].locked}
    assert {"injuries", "violence_signs", "habits", "s11", "s12", "s15"} == LOCKED
