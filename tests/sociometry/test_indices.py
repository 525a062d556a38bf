"""The indices of domain 7.5.12 with its vector, and what must hold whatever anybody chooses."""

from __future__ import annotations

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.features.sociometry.indices import Choices, Status, WellBeing, indices, pairs, status_of


def test_the_vector_of_the_domain() -> None:
    found = indices(Choices((1, 2, 3, 4), {1: [2, 3], 2: [1], 3: [1], 4: [1]}, {}))
    assert found.mutual_pairs == 2
    assert found.cohesion is not None
    assert round(found.cohesion, 2) == 0.33
    assert [round(place.positive_index or 0, 2) for place in found.places] == [1.0, 0.33, 0.33, 0.0]
    assert found.of_status(Status.ISOLATED) == (4,)


def test_with_a_limit_cohesion_and_expansiveness_are_of_the_limit() -> None:
    found = indices(Choices((1, 2, 3, 4), {1: [2, 3], 2: [1], 3: [1], 4: [1]}, {}, limit=2))
    assert found.cohesion == 2 / (4 * 2 / 2)
    assert [place.expansiveness for place in found.places] == [1.0, 0.5, 0.5, 0.5]


def test_negative_choices_make_conflict_and_rejection() -> None:
    found = indices(Choices((1, 2, 3), {1: [2], 2: [1], 3: [1]}, {1: [3], 3: [1], 2: [3]}))
    assert (found.negative_pairs, found.conflict) == (1, 1 / 3)
    last = found.places[2]
    assert (last.rejected, last.status, last.status_index, last.balance) == (2, Status.REJECTED, 1.0, -1.0)


def test_choices_of_oneself_are_dropped_and_those_of_absent_ones_kept_apart() -> None:
    choices = Choices((1, 2), {1: [1, 2, 5], 2: [5], 5: [1]}, {2: [5]})
    assert choices.positive == {1: (2,), 2: ()}
    assert choices.absent_chosen == {5: (2, 1)}
    assert indices(choices).expansiveness == 0.5


def test_the_status_groups_stand_at_their_borders() -> None:
    told = [status_of(received, 0, 3.0) for received in (7, 6, 5, 3, 2, 1, 0)]
    star, preferred, accepted = Status.STAR, Status.PREFERRED, Status.ACCEPTED
    assert told == [star, star, preferred, preferred, accepted, accepted, Status.ISOLATED]
    assert status_of(0, 1, 3.0) is Status.REJECTED


def test_what_has_no_meaning_is_unknown() -> None:
    alone = indices(Choices((1,), {}, {}))
    assert (alone.cohesion, alone.conflict, alone.places[0].status_index) == (None, None, None)
    nobody = indices(Choices((), {}, {}))
    assert (nobody.expansiveness, nobody.well_being, nobody.integration) == (None, None, None)
    ring = indices(Choices((1, 2, 3), {1: [2], 2: [3], 3: [1]}, {}))
    assert ring.integration is None
    assert ring.well_being is WellBeing.HIGH


def test_well_being_compares_the_good_places_with_the_others() -> None:
    assert indices(Choices((1, 2), {1: [2]}, {})).well_being is WellBeing.MIDDLE
    assert indices(Choices((1, 2, 3), {1: [2], 3: [2]}, {})).well_being is WellBeing.LOW


@st.composite
def choices(draw: st.DrawFn) -> Choices:
    size = draw(st.integers(2, 12))
    members = tuple(range(1, size + 1))
    limit = draw(st.one_of(st.none(), st.integers(1, 5)))
    most = limit or size
    ballot = st.lists(st.sampled_from(members), max_size=most, unique=True)
    plus = {number: draw(ballot) for number in members}
    minus = {number: [one for one in draw(ballot) if one not in plus[number]] for number in members}
    return Choices(members, plus, minus, limit)


@given(choices())
def test_every_share_lies_between_nothing_and_all(told: Choices) -> None:
    found = indices(told)
    for value in (found.cohesion, found.conflict, found.reciprocity):
        assert value is None or 0 <= value <= 1
    for place in found.places:
        for ratio in (place.status_index, place.positive_index, place.satisfaction):
            assert ratio is None or 0 <= ratio <= 1
        assert place.balance is None or -1 <= place.balance <= 1


@given(choices())
def test_what_is_given_is_received_and_pairs_are_counted_once(told: Choices) -> None:
    found = indices(told)
    assert sum(place.received for place in found.places) == sum(place.given for place in found.places)
    assert sum(place.mutual for place in found.places) == 2 * found.mutual_pairs
    assert sum(len(found.of_status(status)) for status in Status) == found.size
    mutual = {(a, b) for a in told.members for b in told.members if a < b and told.sign(a, b) == told.sign(b, a) == 1}
    assert pairs(told.positive) == mutual


@given(choices(), st.randoms(use_true_random=False))
def test_numbers_are_only_names(told: Choices, random: object) -> None:
    """Another order of the list changes no index of anybody."""
    shuffled = list(told.members)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    new = dict(zip(told.members, shuffled, strict=True))

    def renamed(ballots: object) -> dict[int, list[int]]:
        return {new[giver]: [new[one] for one in taken] for giver, taken in ballots.items()}  # type: ignore[attr-defined]

    before = indices(told)
    after = indices(Choices(tuple(sorted(shuffled)), renamed(told.plus), renamed(told.minus), told.limit))
    assert (before.cohesion, before.conflict, before.reciprocity) == (after.cohesion, after.conflict, after.reciprocity)
    places = {place.number: place for place in after.places}
    assert all(places[new[place.number]].status is place.status for place in before.places)


@given(choices())
def test_all_choosing_each_other_is_complete_cohesion(told: Choices) -> None:
    every = {number: [one for one in told.members if one != number] for number in told.members}
    found = indices(Choices(told.members, every, {}))
    assert isclose(found.cohesion or 0, 1.0)
    assert isclose(found.reciprocity or 0, 1.0)


@pytest.mark.parametrize("limit", [None, 3])
def test_a_mutual_pair_is_not_counted_twice(limit: int | None) -> None:
    """The error of a published tool: cohesion doubled, above one."""
    found = indices(Choices((1, 2), {1: [2], 2: [1]}, {}, limit))
    assert found.cohesion == (1.0 if limit is None else 1 / 3)
