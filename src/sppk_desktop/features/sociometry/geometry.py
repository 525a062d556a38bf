"""The sociogram as geometry: where each member stands and which arrows run, the same for the screen and for paper.

The layout is deterministic: the same choices always give the same picture. It starts on a circle in an order that keeps friends
beside each other and is then drawn towards the distances of the graph (stress majorisation, Gansner, Koren and North 2004).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import atan2, cos, hypot, pi, sin
from typing import Final

from sppk_desktop.core.sociogram import RADIUS, Arrow, Drawing, Point, Ring, Spot
from sppk_desktop.features.sociometry.indices import Choices, Indices, Status, pairs

WIDTH: Final = 1000.0
HEIGHT: Final = 620.0
_MARGIN: Final = RADIUS + 6
_APART: Final = 2 * RADIUS + 13
"""Two members never stand nearer than this: the numbers stay readable and an arrow fits between."""
_ROUNDS: Final = 14
_SPREADS: Final = 12
_RINGS: Final = (Status.STAR, Status.PREFERRED, Status.ACCEPTED, Status.ISOLATED)

Links = Mapping[int, Sequence[int]]


def sociogram(choices: Choices, found: Indices, labels: Mapping[int, str], sexes: Mapping[int, str | None],
              places: Mapping[int, Point] | None = None) -> Drawing:  # fmt: skip
    """The free sociogram; ``places`` keeps the positions of another wave."""
    where = dict(places) if places is not None else layout(choices.members, choices.positive)
    return _drawing(choices, found, labels, sexes, where)


def target(choices: Choices, found: Indices, labels: Mapping[int, str], sexes: Mapping[int, str | None]) -> Drawing:
    """The concentric target: stars in the middle, those whom nobody chose outside."""
    rings = [list(found.of_status(status)) for status in _RINGS]
    rings[-1] = sorted((*rings[-1], *found.of_status(Status.REJECTED)))
    radii = _radii([len(ring) for ring in rings])
    angles: dict[int, float] = {}
    friends = _neighbours(choices.members, choices.positive)
    where: dict[int, Point] = {}
    for ring, radius in zip(rings, radii, strict=True):
        for at, number in enumerate(_in_order(ring, friends, angles)):
            angle = 2 * pi * at / len(ring) - pi / 2 + (pi / len(ring) if radius > radii[0] else 0)
            angles[number] = angle
            where[number] = (HEIGHT / 2 + radius * cos(angle), HEIGHT / 2 + radius * sin(angle))
    edges = tuple(Ring(radius + _APART * 0.55, status) for radius, status in zip(radii, _RINGS, strict=True))
    drawn = _drawing(choices, found, labels, sexes, where)
    return Drawing(HEIGHT, HEIGHT, drawn.spots, drawn.arrows, edges, where)


def _radii(counts: Sequence[int]) -> list[float]:
    """Rings wide enough for their members, evenly spread to the edge where there is room."""
    found, least = [], 0.0
    for at, count in enumerate(counts):
        needed = 0.0 if at == 0 and count <= 1 else _APART / (2 * sin(pi / count)) if count > 1 else _APART
        even = (HEIGHT / 2 - _MARGIN - 8) * (at + (0.45 if counts[0] > 1 else 0.2)) / (len(counts) - 0.55)
        radius = max(needed, even, least) if at or count > 1 else 0.0
        found.append(radius)
        least = radius + _APART
    widest = HEIGHT / 2 - _MARGIN - 8
    return [radius * min(1.0, widest / found[-1]) for radius in found] if found[-1] else found


def _in_order(ring: Sequence[int], friends: Mapping[int, set[int]], angles: Mapping[int, float]) -> list[int]:
    """Nearest to the friends that stand already; those without any fill up in the order of the list."""
    if not angles:
        return around(ring, friends)

    def wanted(number: int) -> float:
        near = [angles[friend] for friend in friends[number] if friend in angles]
        if not near:
            return 2 * pi * ring.index(number) / len(ring) - pi / 2
        return atan2(sum(sin(angle) for angle in near), sum(cos(angle) for angle in near))

    return sorted(ring, key=lambda number: ((wanted(number) + pi / 2) % (2 * pi), number))


def _drawing(choices: Choices, found: Indices, labels: Mapping[int, str], sexes: Mapping[int, str | None],
             where: Mapping[int, Point]) -> Drawing:  # fmt: skip
    status = {place.number: place.status for place in found.places}
    spots = tuple(
        Spot(number, *where[number], labels.get(number, str(number)), sexes.get(number), status[number])
        for number in choices.members
    )
    arrows = (*_arrows(choices.negative, where, negative=True), *_arrows(choices.positive, where, negative=False))
    return Drawing(WIDTH, HEIGHT, spots, arrows, (), where)


def _arrows(links: Links, where: Mapping[int, Point], *, negative: bool) -> Iterable[Arrow]:
    """One-way choices first, mutual ones above them."""
    both = pairs(links)
    one_way = [
        (giver, taker)
        for giver, taken in links.items()
        for taker in taken
        if (min(giver, taker), max(giver, taker)) not in both
    ]  # fmt: skip
    for mutual, ends in ((False, one_way), (True, sorted(both))):
        for giver, taker in ends:
            (x1, y1), (x2, y2) = where[giver], where[taker]
            length = hypot(x2 - x1, y2 - y1) or 1.0
            dx, dy = (x2 - x1) / length * (RADIUS + 2), (y2 - y1) / length * (RADIUS + 2)
            yield Arrow(giver, taker, x1 + dx, y1 + dy, x2 - dx, y2 - dy, mutual, negative)


# The layout ------------------------------------------------------------------------------------------------------------------


def layout(members: Sequence[int], *links: Links) -> dict[int, Point]:
    """Where each member stands. Several sets of choices (two waves) are laid out together, so that nobody moves between them."""
    if not members:
        return {}
    friends: dict[int, set[int]] = {number: set() for number in members}
    for one in links:
        for number, near in _neighbours(members, one).items():
            friends[number] |= near
    order = around(members, friends)
    size = len(order)
    x = [cos(2 * pi * at / size) for at in range(size)]
    y = [sin(2 * pi * at / size) for at in range(size)]
    wanted = _distances(order, friends)
    weights = [[1 / (far * far) if far else 0.0 for far in row] for row in wanted]
    sums = [sum(row) or 1.0 for row in weights]
    pull = [[far * weight for far, weight in zip(*rows, strict=True)] for rows in zip(wanted, weights, strict=True)]
    scale = max(max(row) for row in wanted) / 2 or 1.0
    x, y = [value * scale for value in x], [value * scale for value in y]
    for _ in range(_ROUNDS if size > 2 else 0):
        _tighten(x, y, pull, weights, sums)
    return _fitted(order, x, y)


def _tighten(x: list[float], y: list[float], pull: Sequence[Sequence[float]], weights: Sequence[Sequence[float]],
             sums: Sequence[float]) -> None:  # fmt: skip
    """Move each one to where the wanted distances to all the others put it, one after the other."""
    for at in range(len(x)):
        here_x, here_y, sum_x, sum_y = x[at], y[at], 0.0, 0.0
        for other_x, other_y, force, weight in zip(x, y, pull[at], weights[at], strict=True):
            dx, dy = here_x - other_x, here_y - other_y
            away = (dx * dx + dy * dy) ** 0.5
            part = force / away if away > 1e-9 else 0.0
            sum_x += weight * other_x + part * dx
            sum_y += weight * other_y + part * dy
        x[at], y[at] = sum_x / sums[at], sum_y / sums[at]


def around(members: Sequence[int], friends: Mapping[int, set[int]]) -> list[int]:
    """An order on the circle: from each one on to the friend with the most friends among those who stand already."""
    left = list(members)
    order: list[int] = []
    stands: set[int] = set()
    while left:
        here = order[-1] if order else None
        best = max(
            left,
            key=lambda one: (here is not None and one in friends[here], len(friends[one] & stands), len(friends[one]), -one),
        )
        order.append(best)
        stands.add(best)
        left.remove(best)
    return order


def _neighbours(members: Sequence[int], links: Links) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {number: set() for number in members}
    for giver, taken in links.items():
        for taker in taken:
            if giver in found and taker in found:
                found[giver].add(taker)
                found[taker].add(giver)
    return found


def _distances(order: Sequence[int], friends: Mapping[int, set[int]]) -> list[list[float]]:
    """Steps from friend to friend; groups with no way between them, and those with nobody, stand a step further out."""
    at = {number: place for place, number in enumerate(order)}
    size = len(order)
    near = [[at[friend] for friend in sorted(friends[number])] for number in order]
    found: list[list[float]] = []
    longest = 1.0
    for start in range(size):
        row = [0.0] * size
        seen, edge, step = {start}, [start], 0.0
        while edge:
            step += 1
            edge = [one for here in edge for one in near[here] if one not in seen and not seen.add(one)]  # type: ignore[func-returns-value]
            for one in edge:
                row[one] = step
                longest = max(longest, step)
        found.append(row)
    for here in range(size):
        for there in range(size):
            if here != there and not found[here][there]:
                found[here][there] = longest + 1
    return found


def _fitted(order: Sequence[int], x: list[float], y: list[float]) -> dict[int, Point]:
    """Turned so that the long side lies across, stretched to the sheet, and moved apart where two would touch."""
    middle_x, middle_y = sum(x) / len(x), sum(y) / len(y)
    xx = sum((a - middle_x) ** 2 for a in x)
    yy = sum((b - middle_y) ** 2 for b in y)
    xy = sum((a - middle_x) * (b - middle_y) for a, b in zip(x, y, strict=True))
    turn = -atan2(2 * xy, xx - yy) / 2
    turned = [
        ((a - middle_x) * cos(turn) - (b - middle_y) * sin(turn), (a - middle_x) * sin(turn) + (b - middle_y) * cos(turn))
        for a, b in zip(x, y, strict=True)
    ]
    across, down = zip(*turned, strict=True)
    points = [list(point) for point in zip(_stretched(across, WIDTH), _stretched(down, HEIGHT), strict=True)]
    for _ in range(_SPREADS):
        if not _spread(points):
            break
    return {number: (round(point[0], 2), round(point[1], 2)) for number, point in zip(order, points, strict=True)}


def _stretched(values: Sequence[float], most: float) -> list[float]:
    """Over the whole side; nearly equal values stand in the middle."""
    low, high = min(values), max(values)
    if high - low < 1e-6:
        return [most / 2] * len(values)
    return [_MARGIN + (value - low) / (high - low) * (most - 2 * _MARGIN) for value in values]


def _spread(points: list[list[float]]) -> bool:
    """Push apart every two that stand too near; whether any did."""
    moved = False
    for at, here in enumerate(points):
        for there in points[:at]:
            dx, dy = here[0] - there[0], here[1] - there[1]
            if abs(dx) >= _APART or abs(dy) >= _APART:
                continue
            away = hypot(dx, dy)
            if away >= _APART:
                continue
            moved = True
            if away < 1e-6:
                dx, dy, away = cos(at), sin(at), 1.0
                push = _APART / 2
            else:
                push = (_APART - away) / 2 + 0.05
            for point, sign in ((here, 1), (there, -1)):
                point[0] = min(max(point[0] + sign * push * dx / away, _MARGIN), WIDTH - _MARGIN)
                point[1] = min(max(point[1] + sign * push * dy / away, _MARGIN), HEIGHT - _MARGIN)
    return moved
