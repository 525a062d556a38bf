"""Titles and columns of the psychologist's printed journals, by the key of the screen; `activity.documents` draws them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity.documents import JOURNALS as OFFICE_JOURNALS
from sppk_desktop.features.activity.documents import Head, Journal


def _field(title: Phrase, width: float, *names: str) -> Head:
    return Head(title, width, lambda told, row: told.field(row, *names))


_DAY: Final = _field(T("Date"), 17, "on")
_SIGN: Final = Head(T("Signature"), 16, lambda _told, _row: "")

JOURNALS: Final[Mapping[str, Journal]] = {
    "psy_requests": (T("Journal of requests to the psychologist"), OFFICE_JOURNALS["requests"][1]),
    "consultations": (T("Journal of the psychologist's individual consultations"), OFFICE_JOURNALS["talks"][1]),
    "psy_groups": (T("Journal of the psychologist's group work"), OFFICE_JOURNALS["groups"][1]),
    "lessons": (T("Journal of observed lessons"), (
        _DAY, _field(T("What was observed"), 22, "kind"), Head(T("Class"), 11, lambda told, row: told.known.class_name(row)),
        _field(T("Subject, topic"), 32, "subject"), Head(T("Teacher"), 28, lambda told, row: told.colleague(row)),
        Head(T("Observed pupil"), 32, lambda told, row: told.who(row)), _field(T("What was seen"), 52, "observed"),
        _field(T("Conclusion"), 40, "conclusion"), _field(T("Recommendations"), 36, "advice"), _SIGN,
    )),
    "other_work": (T("Journal of organising and methodical work"), (
        _DAY, _field(T("Kind of work"), 46, "kind"), _field(T("Contents"), 110, "content"), _field(T("Result"), 60, "result"),
        _field(T("Minutes"), 14, "minutes"),
    )),
    "informal_groups": (T("Register of informal groups"), (
        _field(T("Known since"), 18, "on"), _field(T("What the group is called"), 38, "name"),
        _field(T("Where it meets"), 30, "place"), _field(T("What binds it together"), 36, "interests"),
        _field(T("Its influence on the pupils"), 52, "influence"), _field(T("Level of risk"), 18, "risk"),
        _field(T("What was done"), 52, "done"), _field(T("No longer active since"), 20, "until"),
    )),
}  # fmt: skip
CODED: Final = ("psy_requests", "consultations", "lessons")
"""Those that can be printed with codes in place of names."""
