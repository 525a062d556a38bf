"""How this school counts: grade bands, the threshold of many children, and in whose class a family stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T
from sppk_desktop.features.passport.counting import MANY_CHILDREN
from sppk_desktop.features.people.calendar import grade_bands

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Bands = tuple[tuple[int, int], ...]
_MANY, _BANDS, _YOUNGEST, _PROGRAMME = "many_children_min", "school.grade_bands", "passport.youngest", "school.programme"
HIGHEST: Final = 12
FIELDS: Final = (
    Field(Kind.INTEGER, T("A family has many children from"), "many", least=2, most=12,
          help=T("Stands in the label of the line. Law and custom differ; 4 where the school says nothing.")),
    Field(Kind.TEXT, T("Grade bands"), "bands", limit=40, help=T("From the lowest to the highest grade: 1–4, 5–9, 10–11.")),
    Field(Kind.CHOICE, T("Families add up by class"), "youngest", required=True,
          options=(Option("yes", T("yes")), Option("no", T("no"))),
          help=T("Yes: a family stands in the class of its youngest child only, so that the columns make the total. "
                 "No: it stands in the class of each of its children.")),
)  # fmt: skip


class BandsUnclear(AppError):
    """The bands overlap, leave a grade out, or are no numbers."""

    happened = T("These grade bands cannot be read.")
    remedy = T("Nothing was changed. Write them as 1–4, 5–9, 10–11: each grade once, from low to high.")


def read_bands(text: str) -> Bands:
    """«1–4, 5–9, 10–11» as numbers; every grade between the first and the last stands in one of them."""
    found: list[tuple[int, int]] = []
    for part in re.split(r"[,;]", text):
        match = re.fullmatch(r"\s*(\d{1,2})\s*(?:[-–—]\s*(\d{1,2}))?\s*", part)
        if match is None:
            raise BandsUnclear
        low, high = int(match[1]), int(match[2] or match[1])
        if high < low or high > HIGHEST or (found and low != found[-1][1] + 1):
            raise BandsUnclear
        found.append((low, high))
    return tuple(found)


def show_bands(bands: Bands) -> str:
    """The same as people write it."""
    return ", ".join(f"{low}–{high}" if low != high else str(low) for low, high in bands)


class SchoolRules:
    """Reads and keeps the rules of one vault."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def many(self) -> int:
        """From how many children on a family has many."""
        return int(self._store.setting(_MANY, MANY_CHILDREN))

    @property
    def bands(self) -> Bands:
        """The school's own bands, else those of its programme."""
        own = str(self._store.setting(_BANDS, "") or "")
        return read_bands(own) if own else grade_bands(str(self._store.setting(_PROGRAMME, "11")))

    @property
    def youngest(self) -> bool:
        """Whether a family stands in the class of its youngest child only."""
        return bool(self._store.setting(_YOUNGEST, False))

    def values(self) -> dict[str, Any]:
        """The rules as a form shows them."""
        return {"many": self.many, "bands": show_bands(self.bands), "youngest": "yes" if self.youngest else "no"}

    def save(self, values: Mapping[str, Any]) -> None:
        """Keep them; what is empty is as it ships."""
        self._store.demand_role(Role.SOCIAL, Role.PSYCHOLOGIST)
        bands = show_bands(read_bands(values["bands"])) if values.get("bands") else ""
        for key, value in ((_MANY, values.get("many") or MANY_CHILDREN), (_BANDS, bands),
                           (_YOUNGEST, values.get("youngest") == "yes")):  # fmt: skip
            if self._store.setting(key) != value:
                self._store.set_setting(key, value)
