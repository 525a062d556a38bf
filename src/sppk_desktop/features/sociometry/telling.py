"""The results of a sociometric test in words and tables, for windows and papers alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from sppk_desktop.core.sociometry import Sheet
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.sociometry.indices import USUAL_LIMIT, Choices, Indices, Place, Status, WellBeing, often_refused

STATUSES: Final[Mapping[Status, Phrase]] = {
    Status.STAR: T("stars (leaders)"),
    Status.PREFERRED: T("preferred", "sociometry"),
    Status.ACCEPTED: T("accepted", "sociometry"),
    Status.ISOLATED: T("isolated", "sociometry"),
    Status.REJECTED: T("rejected", "sociometry"),
}
WELL_BEING: Final[Mapping[WellBeing, Phrase]] = {
    WellBeing.HIGH: T("high", "well-being of relations"),
    WellBeing.MIDDLE: T("middle", "well-being of relations"),
    WellBeing.LOW: T("low", "well-being of relations"),
}
UNKNOWN: Final = "—"


def figure(value: float | None) -> str:
    """«0,33»; what has no meaning is a dash."""
    return UNKNOWN if value is None else f"{value:.2f}".replace(".", ",")


def _group_lines(found: Indices, *, negative: bool) -> list[tuple[Phrase, str]]:
    """What nobody was asked is a dash, never a nought."""
    return [
        (T("Took part"), str(found.size)),
        (T("Mutual positive pairs"), str(found.mutual_pairs)),
        (T("Mutual negative pairs"), str(found.negative_pairs) if negative else UNKNOWN),
        (T("Cohesion of the group"), figure(found.cohesion)),
        (T("Conflict in the group"), figure(found.conflict if negative else None)),
        (T("Expansiveness of the group"), figure(found.expansiveness)),
        (T("Integration of the group"), figure(found.integration)),
        (T("Reciprocity of choices"), figure(found.reciprocity)),
        (T("Choices received on the average"), figure(found.mean)),
    ]


def group_sheet(found: Indices, choices: Choices, words: Words, *, negative: bool) -> Sheet:
    """The indices of the group; ``negative`` says whether negative choices were asked."""
    rows = [[words.say(name), value] for name, value in _group_lines(found, negative=negative)]
    rows.append([words.say(T("Well-being of the relations")), _well(found, words)])
    notes = []
    if choices.limit != USUAL_LIMIT:
        notes.append(T("The status groups were made for three choices: read them with care."))
    if choices.absent_chosen:
        chosen = sum(plus for plus, _ in choices.absent_chosen.values())
        notes.append(T("{n} choices were given to absent pupils; they are in no index.", n=chosen))
    return Sheet(T("Indices of the group"), (T("Index"), T("Value")), rows, (40, 12), " ".join(map(words.say, notes)))


def _well(found: Indices, words: Words) -> str:
    return UNKNOWN if found.well_being is None else words.say(WELL_BEING[found.well_being])


def people_sheet(found: Indices, names: Mapping[int, str], words: Words, *, negative: bool) -> Sheet:
    """The indices of each member, the most chosen first."""
    heads: list[Phrase] = [T("№"), T("Pupil"), T("Chosen", "times"), T("Chose", "times"), T("Mutual", "choices")]
    widths = [5, 27, 11, 10, 9]
    if negative:
        heads[3:3] = [T("Not chosen", "times")]
        widths[3:3] = [12]
    heads += [T("Status index"), T("Positive index"), T("Expansiveness"), T("Satisfaction"), T("Status group")]
    widths += [9, 9, 16, 14, 22]
    rows = [_person(place, names, words, negative) for place in ordered(found.places)]
    return Sheet(T("Indices of each pupil"), heads, rows, widths)


def _person(place: Place, names: Mapping[int, str], words: Words, negative: bool) -> list[str]:
    counts = [place.received, *([place.rejected] if negative else []), place.given, place.mutual]
    ratios = (place.status_index, place.positive_index, place.expansiveness, place.satisfaction)
    return [
        str(place.number), names[place.number], *map(str, counts), *map(figure, ratios), words.say(STATUSES[place.status]),
    ]  # fmt: skip


def ordered(places: Sequence[Place]) -> list[Place]:
    """By status group, then by choices received, then by number."""
    order = list(Status)
    return sorted(places, key=lambda place: (order.index(place.status), -place.received, place.number))


def status_sheet(found: Indices, names: Mapping[int, str], words: Words, times: int = 0) -> Sheet:
    """Who is in which status group; below, who is refused ``times`` as often as chosen (0: not asked)."""
    rows = []
    for status in Status:
        numbers = found.of_status(status)
        said = ", ".join(f"{number}. {names[number]}" for number in numbers)
        rows.append([words.say(STATUSES[status]), str(len(numbers)), percent(len(numbers), found.size), said or UNKNOWN])
    note = words.say(refused_said(found, names, times)) if times else ""
    return Sheet(T("Status groups"), (T("Status group"), T("Number", "of people"), T("%"), T("Who")), rows, (24, 8, 8, 80), note)


def refused_said(found: Indices, names: Mapping[int, str], times: int) -> Phrase:
    """Who is refused much more often than chosen, and that the threshold is ours."""
    who = ", ".join(f"{number}. {names[number]}" for number in often_refused(found.places, times))
    return T("Refused at least {n} times as often as chosen: {names}. The threshold is set in the program, the source gives no "
             "number; the status groups do not depend on it.", n=times, names=who or UNKNOWN)  # fmt: skip


def percent(part: int, whole: int) -> str:
    """«25 %», or a dash of nobody."""
    return f"{round(100 * part / whole)} %" if whole else UNKNOWN


def compared_group(found: Sequence[Indices], titles: Sequence[str], words: Words, negative: Sequence[bool]) -> Sheet:
    """The indices of two waves beside each other, and the status groups."""
    before, after = (dict(_group_lines(one, negative=asked)) for one, asked in zip(found, negative, strict=True))
    rows = [[words.say(name), before[name], value] for name, value in after.items()]
    rows.append([words.say(T("Well-being of the relations")), *(_well(one, words) for one in found)])
    rows += [
        [words.say(STATUSES[status]), *(str(len(one.of_status(status))) for one in found)] for status in Status
    ]  # fmt: skip
    return Sheet(T("The group then and now"), (T("Index"), *titles), rows, (40, 14, 14))


def compared_people(found: Sequence[Indices], titles: Sequence[str], names: Mapping[int, str], words: Words) -> Sheet:
    """Where each one stood and stands: only those who moved between status groups come first."""
    places = [{place.number: place for place in one.places} for one in found]
    order = list(Status)

    def moved(number: int) -> int:
        if any(number not in one for one in places):
            return 0
        return order.index(places[0][number].status) - order.index(places[1][number].status)

    rows = []
    for number in sorted(names, key=lambda one: (-abs(moved(one)), one)):
        cells = []
        for one in places:
            place = one.get(number)
            cells += [UNKNOWN, UNKNOWN] if place is None else [str(place.received), words.say(STATUSES[place.status])]
        step = moved(number)
        change = T("rose", "status") if step > 0 else T("fell", "status") if step < 0 else ""
        rows.append([str(number), names[number], *cells, words.say(change)])
    heads = (
        T("№"), T("Pupil"), words.say(T("Chosen, {day}", day=titles[0])), words.say(T("Status, {day}", day=titles[0])),
        words.say(T("Chosen, {day}", day=titles[1])), words.say(T("Status, {day}", day=titles[1])), T("Change", "status"),
    )  # fmt: skip
    return Sheet(T("Each pupil then and now"), heads, rows, (5, 32, 14, 22, 14, 22, 14))
