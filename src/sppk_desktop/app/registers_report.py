"""The registers of advice, care, leisure, meetings and papers as tables of the annual report, and what names their entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.app.registers import registers
from sppk_desktop.core.reports import Chapters, Period, Table
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity.register import Register
from sppk_desktop.features.activity.register_reporting import Told, registers_table

_KNOWN: Final[Mapping[str, Register]] = {register.key: register for register in registers()}
RECORDS: Final[Mapping[str, type[Any]]] = {register.record.__tablename__: register.record for register in registers()}
"""The record class of every register by its table."""


def _of(*keys: str) -> Sequence[Register]:
    return tuple(_KNOWN[key] for key in keys)


ADVICE: Final = Told(
    "advice", T("Recommendations, informing, proposals, mediation"), T("Advice and mediation"),
    _of("recommendations", "informing", "proposals", "mediation", "youth_groups"),
    guarded=("recommendations", "informing", "mediation", "youth_groups"),
)  # fmt: skip
MEETINGS: Final = Told(
    "meetings",
    T("Meetings, decisions, orders"),
    T("Meetings and orders"),
    _of("meetings", "decisions", "orders", "participation"),
)
CARE: Final = Told(
    "care_registers", T("Care by the registers: meals, health, compensatory work, extended day, holidays"), T("Care: registers"),
    _of("meals", "medical", "extra_work", "extended_day", "holidays"), guarded=("medical",),
)  # fmt: skip
INTERESTS: Final = Told("interests", T("Interests and abilities of children"), T("Interests"), _of("interests"))
PAPERS: Final = Told(
    "papers", T("Papers of colleagues, characteristics, obligations of non-disclosure"), T("Papers, obligations"),
    _of("asked_papers", "specialist_papers", "obligations"),
)  # fmt: skip


def told(one: Told) -> Chapters:
    """The chapter of a report that tells these registers."""

    def chapters(session: Session, period: Period, words: Words) -> Sequence[Table]:
        return [registers_table(session, period, words, one)]

    return chapters
