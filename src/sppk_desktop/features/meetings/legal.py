"""The legal base a new school starts with: acts with their numbers, most of them still to be checked, and the Regulation."""

from __future__ import annotations

import json
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.places import resources
from sppk_desktop.features.meetings.records import LegalAct

REGULATION = "regulation"


def seed(session: Session) -> None:
    """The shipped acts that were never here."""
    folder = resources() / "office"
    read = json.loads((folder / "legal.json").read_text(encoding="utf-8"))
    known = set(session.scalars(select(LegalAct.code).where(LegalAct.code.is_not(None))))
    for one in read["acts"]:
        if one["code"] in known:
            continue
        act = LegalAct(**{**one, "on": date.fromisoformat(one["on"]) if "on" in one else None})
        if act.code == REGULATION:
            act.body = (folder / "regulation.ky.txt").read_text(encoding="utf-8")
        session.add(act)
    session.flush()


def is_seeded(session: Session) -> bool:
    """Whether the legal base was ever filled in."""
    return session.scalar(select(LegalAct.id).where(LegalAct.code.is_not(None)).limit(1)) is not None
