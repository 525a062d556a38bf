"""The days of the week as answers of a form: on which days a club or a group meets."""

from __future__ import annotations

from typing import Final

from sppk_desktop.core.fields import Option
from sppk_desktop.core.words import T

DAYS: Final = (
    Option("1", T("Mon", "day of the week")),
    Option("2", T("Tue", "day of the week")),
    Option("3", T("Wed", "day of the week")),
    Option("4", T("Thu", "day of the week")),
    Option("5", T("Fri", "day of the week")),
    Option("6", T("Sat", "day of the week")),
    Option("7", T("Sun", "day of the week")),
)
