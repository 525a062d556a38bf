"""A record of the psychologist's own part, for tests only, until a feature has one."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from sppk_desktop.core.fields import long_text
from sppk_desktop.core.records import PsychologyRecord
from sppk_desktop.core.words import T


class TestNote(PsychologyRecord):
    __test__ = False
    __tablename__ = "test_note"
    said: Mapped[str | None] = long_text(T("Note"))
