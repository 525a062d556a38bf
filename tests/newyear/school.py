"""A small school for the tests of the new school year: two old classes, a twelve-year one, and somebody who left."""

from __future__ import annotations

from datetime import date

from sppk_desktop.features.people.calendar import need_year
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.register import enrol, leave, need_class
from sppk_desktop.storage.store import Store

IN_AUGUST = date(2027, 8, 25)
BEGAN = date(2026, 9, 1)


def build(store: Store) -> None:
    """2026/27 with pupils in 1А, 9Б, 11А."""
    with store.saving() as session:
        year = need_year(session, "2026/27")
        for grade, letter, names in (
            (1, "А", ("Асанов", "Өмүрова")),
            (4, "А", ("Төлөгөнов",)),
            (9, "Б", ("Жээнбеков", "Үсөнова")),
            (11, "А", ("Шаршенов",)),
        ):
            one = need_class(session, year.id, ClassName(grade, letter))
            one.programme = "11"
            for name in names:
                enrol(session, Pupil(surname=name, given="Нур"), one.id, None, BEGAN)
        gone = enrol(session, Pupil(surname="Кеткен", given="Бала"), one.id, None, BEGAN)
        leave(session, gone.id, date(2026, 12, 1), "transferred")
