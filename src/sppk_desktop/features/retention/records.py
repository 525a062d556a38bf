"""Acts of destruction, and orders that wait for the psychologist's session. Neither says whose papers were destroyed."""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import date, integer, text
from sppk_desktop.core.keeping import unlimited
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T


class DestructionAct(OfficeRecord):
    """One act: its number, day, who signed the paper, and how much of which kind was destroyed. Names stand on the paper only."""

    __tablename__ = "destruction_act"
    keeping = unlimited("the proof that something was destroyed; names only who signed")
    number: Mapped[int] = integer(T("Number"), required=True)
    school_year: Mapped[str] = text(T("School year"), limit=9, required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True)
    first_signed: Mapped[str] = text(T("First signature"), limit=200, required=True)
    second_signed: Mapped[str] = text(T("Second signature"), limit=200, required=True)
    counted: Mapped[dict[str, Any]] = mapped_column(JSON)  # kind of what was destroyed → how many


class PurgeOrder(OfficeRecord):
    """What a session that cannot open ``psychology`` leaves for the one that can: an id that names nobody any more."""

    __tablename__ = "purge_order"
    keeping = unlimited("an order by numbers that name nobody any more; stays beside its act")
    kind: Mapped[str] = mapped_column(String(60))  # the table: of people, or of the psychologist's own
    of_id: Mapped[int] = mapped_column()
    act_id: Mapped[int] = mapped_column()
    done_on: Mapped[datetime.date | None] = date(T("Carried out on"))
