"""A passport that was signed: what it said on its day, kept as plain data and never counted again."""

from __future__ import annotations

import datetime
from typing import Any, Final

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import date, text
from sppk_desktop.core.keeping import Counted, Term, kept
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T

PASSPORTS_TERM: Final = Term("passports", T("signed social passports"), Counted.YEAR, 5)


class SignedPassport(OfficeRecord):
    """The school's passport as of a day, as it was signed; ``content`` holds both languages (see `content`)."""

    __tablename__ = "signed_passport"
    keeping = kept(PASSPORTS_TERM, "as_of")
    as_of: Mapped[datetime.date] = date(T("As of"), required=True)
    signed_on: Mapped[datetime.date] = date(T("Signed on"), required=True)
    number: Mapped[str] = text(T("Number"), limit=20, required=True)  # "2026/27-1"
    basis: Mapped[str | None] = text(T("Order or protocol"), limit=200)
    content: Mapped[dict[str, Any]] = mapped_column(JSON, nullable=False, deferred=True)
