"""The papers of a child's file: what is inside as text, and the list that goes with it and stays in the register."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.names import full_name
from sppk_desktop.features.people.phones import show_phone
from sppk_desktop.features.people.records import KINSHIP
from sppk_desktop.reports.paper import ASIDE, Flow, Frame

_KINSHIPS: Final = {option.code: option.label for option in KINSHIP}
_PLACE: Final = ("settlement", "street", "house", "flat", "landmark", "address_text")


def _flow(school: Mapping[str, str], words: Words) -> Flow:
    head = " · ".join(part for part in (school.get("school.name", ""), school.get("school.place", "")) if part)
    return Flow(Frame(head, words.say(T("File of a pupil")), words.say(T("Confidential: service document"))), words)


def file_of_child(
    name: str, card: Mapping[str, Any], sections: Sequence[tuple[str, Sequence[Sequence[tuple[str, str]]]]],
    school: Mapping[str, str], day: date, words: Words,
) -> bytes:  # fmt: skip
    """Everything that was chosen, as text."""
    say = words.say
    flow = _flow(school, words)
    flow.title(say(T("File of a pupil")))
    flow.text(f"{name} · {_day(card['pupil'].get('born'))}")
    flow.text(say(T("Given by {school} on {day}", school=school.get("school.name", "–"), day=words.day(day))))
    flow.gap(2)
    if card["classes"]:
        rows = [[one["class"], _day(one["since"]), _day(one["until"])] for one in card["classes"]]
        flow.table([say(T("Class")), say(T("Since")), say(T("Until"))], rows, [40.0, 70.0, 70.0])
        flow.gap(2)
    if family := card.get("family"):
        place = ", ".join(part for name in _PLACE if (part := family.get(name)))
        said = (family["name"], place, show_phone(family.get("phone")))
        flow.text(say(T("Family: {name}", name=" · ".join(part for part in said if part))))
    for adult in card["adults"]:
        kin = say(_KINSHIPS[adult["kinship"]]) if adult.get("kinship") in _KINSHIPS else ""
        called = full_name(adult["surname"], adult["given"], adult["patronymic"])
        told = (called, kin, adult.get("workplace"), show_phone(adult.get("phone")))
        flow.text(" · ".join(part for part in told if part))
    for title, entries in sections:
        flow.gap(2)
        flow.section(title, 14.0)
        for lines in entries:
            if lines:
                flow.table([say(T("Field")), say(T("Value"))], [list(line) for line in lines], [55.0, 125.0])
                flow.gap(1.5)
    return flow.pdf(say(T("File of a pupil")))


def list_of_contents(
    name: str, born: date | None, listed: Sequence[tuple[str, str]], to_whom: str, file: str, number: str,
    school: Mapping[str, str], author: str, day: date, words: Words,
) -> bytes:  # fmt: skip
    """The paper that goes with the package; the code never stands on it."""
    say = words.say
    flow = _flow(school, words)
    flow.title(say(T("List of what is in the file of a pupil")))
    flow.text(f"{name} · {born:%d.%m.%Y}" if born else name)
    flow.text(say(T("Given to: {whom} · hand-over № {number} of {day}", whom=to_whom, number=number or "–",
                    day=words.day(day))))  # fmt: skip
    flow.text(say(T("File: {file}", file=file)))
    flow.gap(2)
    rows = [[str(at), what, much] for at, (what, much) in enumerate(listed, 1)]
    flow.table(["№", say(T("What")), say(T("How many"))], rows, [10.0, 140.0, 30.0])
    flow.gap(2)
    flow.text(
        say(T("The file is encrypted. Its code is told to the receiving school another way, never together with the file.")),
        ASIDE,
    )
    flow.gap(3)
    flow.signatures([(say(T("Gave it")), author, ""), (say(T("Received it")), "", "")])
    return flow.pdf(say(T("List of what is in the file of a pupil")))


def _day(told: str | None) -> str:
    return f"{date.fromisoformat(told):%d.%m.%Y}" if told else "–"
