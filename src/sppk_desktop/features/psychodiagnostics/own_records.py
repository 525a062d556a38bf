"""What the psychologist keeps of instruments: her own definitions, one row per version, and what she decided on each of them."""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import JSON, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import date, text
from sppk_desktop.core.keeping import unlimited
from sppk_desktop.core.records import PsychologyRecord
from sppk_desktop.core.words import T


class OwnInstrument(PsychologyRecord):
    """One version of an instrument or questionnaire of her own; ``data`` is the file (docs/file-formats/instrument.md)."""

    __tablename__ = "own_instrument"
    keeping = unlimited("instruments of the psychologist; names no child")
    __table_args__ = (UniqueConstraint("code", "version"), {"sqlite_autoincrement": True})
    code: Mapped[str] = mapped_column(String(40), index=True)
    version: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = text(T("Name"), limit=200, required=True)
    data: Mapped[dict[str, Any]] = mapped_column(JSON, nullable=False)


class InstrumentState(PsychologyRecord):
    """What was decided on an instrument: on or off, on which permission, and when its key was compared with the blank."""

    __tablename__ = "instrument_state"
    keeping = unlimited("instruments of the psychologist; names no child")
    __table_args__ = (UniqueConstraint("code"), {"sqlite_autoincrement": True})
    code: Mapped[str] = mapped_column(String(40))
    enabled: Mapped[bool | None] = mapped_column()
    permission: Mapped[str | None] = text(T("Permission: from whom, number, day"), limit=300)
    compared_on: Mapped[datetime.date | None] = date(T("The key was compared with the blank on"))
    compared_key: Mapped[str | None] = mapped_column(String(40))
