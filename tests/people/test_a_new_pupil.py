"""The form of a new pupil: what it says becomes the register, at the days it says."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.people import entry
from sppk_desktop.features.people.calendar import need_year
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.records import Membership, SchoolClass, SchoolYear
from sppk_desktop.features.people.register import need_class

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("typed", [False, True])
def test_a_child_enrolled_years_ago_is_in_todays_class_since_this_year(session: Session, *, typed: bool) -> None:
    year = need_year(session, "2026/27")
    class_id = "7А" if typed else need_class(session, year.id, ClassName(7, "А")).id
    told = {"surname": "Асанов", "given": "Бакыт", "class_id": class_id, "enrolled": date(2020, 9, 1)}
    pupil = entry.save_pupil(session, None, told, 0, TODAY)
    assert pupil.enrolled == date(2020, 9, 1)
    found = session.execute(
        select(SchoolYear.name, SchoolClass.grade, Membership.since)
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .join(SchoolYear, SchoolYear.id == SchoolClass.year_id)
    ).all()
    assert [tuple(row) for row in found] == [(year.name, 7, year.starts)]


def test_a_child_enrolled_today_is_in_the_class_since_today(session: Session) -> None:
    year = need_year(session, "2026/27")
    class_id = need_class(session, year.id, ClassName(7, "А")).id
    entry.save_pupil(session, None, {"surname": "Асанов", "class_id": class_id, "enrolled": TODAY}, 0, TODAY)
    assert session.scalars(select(Membership.since)).one() == TODAY
