"""Templates of letters: editable texts in both languages with places that are filled from the entry. Letters are `Appeal`s."""

from __future__ import annotations

import datetime
from typing import ClassVar

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import choice, date, long_text, text, yes_no
from sppk_desktop.core.keeping import unlimited
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.options import APPEALS
from sppk_desktop.features.activity.records import Found

PLACES_HELP = T("Words in brackets are filled in by the program, e.g. [child], [class], [address], [essence], [due].")


class LetterTemplate(Found, OfficeRecord):
    """A letter as it is written for a kind of occasion. Shipped ones may be changed and hidden."""

    __tablename__ = "letter_template"
    keeping = unlimited("texts of letters without names")
    FOUND_BY: ClassVar = ("ky", "ru", "body_ky", "body_ru")
    ky: Mapped[str] = text(T("Name in Kyrgyz"), required=True)
    ru: Mapped[str] = text(T("Name in Russian"), required=True)
    on: Mapped[datetime.date] = date(T("Text of"), required=True)
    kind: Mapped[str] = choice(T("Kind"), APPEALS, required=True)
    body_ky: Mapped[str] = long_text(T("Text in Kyrgyz"), required=True, lines=8, help=PLACES_HELP)
    body_ru: Mapped[str] = long_text(T("Text in Russian"), required=True, lines=8, help=PLACES_HELP)
    hidden: Mapped[bool | None] = yes_no(T("Hidden"))
    code: Mapped[str | None] = mapped_column(String(40), index=True)

    def name(self, language: str) -> str:
        """In the language of the window."""
        return self.ru if language == "ru" else self.ky

    def body(self, language: str) -> str:
        """In the language of the paper."""
        return self.body_ru if language == "ru" else self.body_ky
