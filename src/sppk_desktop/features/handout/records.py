"""A paper that was handed over: the text that left, by its print code."""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import date, integer, link, text
from sppk_desktop.core.keeping import kept
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.records import HAND_OVERS_TERM


class Handout(OfficeRecord):
    """What was given to an audience about a child or a family, word for word (`core.handouts.kept`)."""

    __tablename__ = "handout"
    keeping = kept(HAND_OVERS_TERM, hand_over_id="hand_over")
    on: Mapped[datetime.date] = date(T("Date"), required=True)
    pupil_id: Mapped[int | None] = link(T("Pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("Family"), "Family")
    audience: Mapped[str] = mapped_column(String(20))
    print_code: Mapped[str] = text(T("Number or code of the print"), limit=40, required=True)
    hand_over_id: Mapped[int | None] = integer(T("Hand-over"))
    content: Mapped[dict[str, Any]] = mapped_column(JSON, nullable=False, deferred=True)
