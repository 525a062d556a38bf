"""A field told once is described wherever it is asked for."""

from __future__ import annotations

import datetime

from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from sppk_desktop.core import fields
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.records import OfficeTable, PsychologyTable
from sppk_desktop.core.screens import Column, PlainRows, Request
from sppk_desktop.core.words import T
from sppk_desktop.features.people.records import Pupil, Staff


def test_a_field_knows_its_name_kind_and_limit() -> None:
    field = fields.field_of(Pupil.surname)
    assert (field.name, field.kind, field.limit, field.required) == ("surname", fields.Kind.TEXT, 80, True)


def test_fields_come_in_the_order_they_were_told_and_bookkeeping_is_left_out() -> None:
    told = list(fields.fields_of(Pupil))
    assert told[:3] == ["surname", "given", "patronymic"]
    assert {"id", "revision", "name_fold", "name_key"}.isdisjoint(told)


def test_a_field_that_is_not_required_may_be_unknown() -> None:
    columns = Pupil.__table__.columns
    for name, field in fields.fields_of(Pupil).items():
        assert columns[name].nullable is not field.required


def test_the_two_compartments_share_no_table() -> None:
    assert set(OfficeTable.metadata.tables).isdisjoint(PsychologyTable.metadata.tables)


def test_plain_rows_search_forgivingly_and_leave_out_the_recycle_bin() -> None:
    engine = create_engine("sqlite://")
    OfficeTable.metadata.create_all(engine, [Staff.__table__])
    now = datetime.datetime(2026, 11, 23, 9, 0)
    kept = {"created_at": now, "created_by": "a", "changed_at": now, "changed_by": "a", "post": "nurse", "name_key": b""}
    with Session(engine) as session:
        session.add_all(
            [
                Staff(surname="Өмүров", full_name="Өмүров", name_fold="омуров", **kept),
                Staff(surname="Өмүрова", full_name="Өмүрова", name_fold="омурова", removed_at=now, **kept),
            ]
        )
        session.commit()
        rows = PlainRows(Staff, (Column("full_name", T("Name")),), search_in=(Staff.name_fold,), order=(Staff.name_key,))
        ids = rows.ids(session, Request(search="Омүр"))
        assert [list(rows.rows(session, ids)[i]) for i in ids] == [["Өмүров"]]


def test_an_error_tells_what_happened_and_what_to_do() -> None:
    class StickFull(AppError):
        happened = T("There is no room on {drive}.")
        remedy = T("Your data are unchanged. Try again.")

    assert str(StickFull(drive="E:")) == "There is no room on E:. Your data are unchanged. Try again."
