"""What is kept of reports: the texts the author wrote for a period, and whole reports as they were signed."""

from __future__ import annotations

import datetime
from typing import Any, Final

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import date, integer, long_text, text
from sppk_desktop.core.keeping import Counted, Term, kept, part
from sppk_desktop.core.records import OfficeRecord, PsychologyRecord
from sppk_desktop.core.words import T

REPORTS_TERM: Final = Term("reports", T("reports and their texts"), Counted.YEAR, 5)


class Written:
    """A text of a report: which report, period and block; a mixin, since each compartment keeps its own reports."""

    report: Mapped[str] = mapped_column(String(40), index=True)
    block: Mapped[str] = mapped_column(String(40))
    span: Mapped[str] = mapped_column(String(10), default="")
    name: Mapped[str] = mapped_column(String(20), default="")  # of a quarter, a half-year, a year: its days may be corrected
    since: Mapped[datetime.date] = date(T("Since"), required=True)
    until: Mapped[datetime.date] = date(T("Until"), required=True)
    text: Mapped[str | None] = long_text(T("Text", "of a report"))
    basis: Mapped[dict[str, float | None] | None] = mapped_column(JSON(none_as_null=True))  # see `core.report_basis`


class Signed:
    """A report as it was signed: ``content`` holds both languages (see `core.kept_reports`) and is never counted again."""

    report: Mapped[str] = mapped_column(String(40), index=True)
    span: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(20), default="")
    since: Mapped[datetime.date] = date(T("Since"), required=True)
    until: Mapped[datetime.date] = date(T("Until"), required=True)
    signed_on: Mapped[datetime.date] = date(T("Signed on"), required=True)
    number: Mapped[str] = text(T("Number"), limit=20, required=True)  # "2026/27-1"
    content: Mapped[dict[str, Any]] = mapped_column(JSON, nullable=False, deferred=True)


class Added:
    """A correction of a signed report, printed below it."""

    signed_id: Mapped[int] = integer(T("Signed report"), required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True)
    by: Mapped[str] = text(T("Who"), limit=200, required=True)
    text: Mapped[str] = long_text(T("What is corrected, and why"), required=True)


class ReportText(Written, OfficeRecord):
    """A text of a report of the office."""

    __tablename__ = "report_text"
    keeping = kept(REPORTS_TERM, "until")


class SignedReport(Signed, OfficeRecord):
    """A signed report of the office."""

    __tablename__ = "signed_report"
    keeping = kept(REPORTS_TERM, "until")


class ReportAddendum(Added, OfficeRecord):
    """A correction of a signed report of the office."""

    __tablename__ = "report_addendum"
    keeping = part(signed_id="signed_report")


class PsychologyReportText(Written, PsychologyRecord):
    """A text of a report of the psychologist's own file."""

    __tablename__ = "psychology_report_text"
    keeping = kept(REPORTS_TERM, "until")


class PsychologySignedReport(Signed, PsychologyRecord):
    """A signed report of the psychologist's own file."""

    __tablename__ = "psychology_signed_report"
    keeping = kept(REPORTS_TERM, "until")


class PsychologyReportAddendum(Added, PsychologyRecord):
    """A correction of a signed report of the psychologist's own file."""

    __tablename__ = "psychology_report_addendum"
    keeping = part(signed_id="psychology_signed_report")


class HandedReport(OfficeRecord):
    """A report of the psychologist as it was handed over to the administration: the copy without small numbers and lists."""

    __tablename__ = "handed_report"
    keeping = kept(REPORTS_TERM, "until", hand_over_id="hand_over")
    report: Mapped[str] = mapped_column(String(40), index=True)
    span: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(20), default="")
    since: Mapped[datetime.date] = date(T("Since"), required=True, index=True)
    until: Mapped[datetime.date] = date(T("Until"), required=True)
    hand_over_id: Mapped[int] = integer(T("Line of the register of hand-overs"), required=True)
    number: Mapped[str | None] = text(T("Number"), limit=20)
    content: Mapped[dict[str, Any]] = mapped_column(JSON, nullable=False, deferred=True)
