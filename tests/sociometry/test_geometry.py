"""The picture is the same for the same choices, fits its sheet, hides nobody behind anybody, and keeps places between waves."""

from __future__ import annotations

from io import BytesIO
from math import hypot

from hypothesis import given, settings
from PIL import Image

from sppk_desktop.core.sociogram import RADIUS, Arrow, Drawing, Ring, Spot
from sppk_desktop.features.sociometry.geometry import HEIGHT, WIDTH, layout, sociogram, target
from sppk_desktop.features.sociometry.indices import Choices, indices
from sppk_desktop.reports.sociogram_picture import png
from tests.sociometry.test_indices import choices

LOOSE = settings(deadline=None, max_examples=60)


@LOOSE
@given(choices())
def test_the_same_choices_make_the_same_picture(told: Choices) -> None:
    found = indices(told)
    assert sociogram(told, found, {}, {}) == sociogram(told, found, {}, {})
    assert target(told, found, {}, {}) == target(told, found, {}, {})


@LOOSE
@given(choices())
def test_everybody_stands_on_the_sheet_and_apart(told: Choices) -> None:
    found = indices(told)
    for drawing in (sociogram(told, found, {}, {}), target(told, found, {}, {})):
        assert [spot.number for spot in drawing.spots] == list(told.members)
        for at, spot in enumerate(drawing.spots):
            assert RADIUS <= spot.x <= drawing.width - RADIUS
            assert RADIUS <= spot.y <= drawing.height - RADIUS
            for other in drawing.spots[:at]:
                assert hypot(spot.x - other.x, spot.y - other.y) > 2 * RADIUS


def a_class(size: int = 40) -> Choices:
    plus = {number: [(number * step + step) % size + 1 for step in (1, 2, 7)] for number in range(1, size + 1)}
    return Choices(tuple(range(1, size + 1)), plus, {}, 3)


def test_a_class_of_forty_stands_apart_and_fills_the_sheet() -> None:
    told = a_class()
    for drawing in (sociogram(told, indices(told), {}, {}), target(told, indices(told), {}, {})):
        spots = drawing.spots
        nearest = min(hypot(a.x - b.x, a.y - b.y) for at, a in enumerate(spots) for b in spots[:at])
        assert nearest > 2 * RADIUS
    wide = [spot.x for spot in sociogram(told, indices(told), {}, {}).spots]
    assert max(wide) - min(wide) > WIDTH * 0.8


def test_every_choice_is_one_arrow_and_every_mutual_pair_one_line() -> None:
    told = Choices((1, 2, 3), {1: [2, 3], 2: [1]}, {3: [1], 1: []})
    drawn = sociogram(told, indices(told), {}, {})
    assert {(arrow.giver, arrow.taker, arrow.mutual, arrow.negative) for arrow in drawn.arrows} == {
        (1, 2, True, False), (1, 3, False, False), (3, 1, False, True),
    }  # fmt: skip


def test_two_waves_keep_everybody_in_place() -> None:
    before, after = a_class(20), Choices(tuple(range(2, 22)), {2: [3, 4], 21: [2]}, {}, 3)
    where = layout(range(1, 22), before.positive, after.positive)
    first = {spot.number: (spot.x, spot.y) for spot in sociogram(before, indices(before), {}, {}, where).spots}
    second = {spot.number: (spot.x, spot.y) for spot in sociogram(after, indices(after), {}, {}, where).spots}
    assert all(first[number] == second[number] for number in set(first) & set(second))


def test_stars_stand_in_the_middle_of_the_target() -> None:
    told = Choices(tuple(range(1, 8)), {n: [1] for n in range(2, 7)} | {1: [2]}, {})
    drawn = target(told, indices(told), {}, {})
    far = {spot.number: hypot(spot.x - HEIGHT / 2, spot.y - HEIGHT / 2) for spot in drawn.spots}
    assert far[1] < far[2] < far[7]


def test_the_picture_of_the_office_shows_what_the_paper_shows() -> None:
    star, preferred = Spot(1, 100, 100, "1", "f", "star"), Spot(2, 300, 100, "2", "m", "preferred")
    spots = (star, preferred, Spot(3, 200, 250, "3", None, "isolated"))
    told = Drawing(400, 300, spots, (Arrow(1, 2, 117, 100, 283, 100, mutual=True),), (Ring(140, "star"),))
    picture = Image.open(BytesIO(png(told)))
    k = picture.width / 400

    def ink(x: float, y: float) -> int:
        return picture.getpixel((round(x * k), round(y * k)))  # type: ignore[return-value]

    assert picture.size == (1400, 1050)
    assert (ink(88, 100), ink(312, 112), ink(200, 240), ink(200, 100), ink(20, 20)) == (0, 237, 255, 0, 255)
