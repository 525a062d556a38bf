"""A real vault with a small family to write about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

import sppk_desktop.features.people.keys  # noqa: F401  (search keys)
from sppk_desktop.features.people import register
from sppk_desktop.features.people.calendar import need_year
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Home:
    """Two children of one family, and a child of another."""

    family: int
    elder: int
    younger: int
    stranger: int


@pytest.fixture
def home(store: Store) -> Home:
    with store.saving() as session:
        year = need_year(session, "2026/27")
        class_id = register.need_class(session, year.id, ClassName(7, "А")).id
        families = [Family(name="Токтосуновдор"), Family(name="Бейшеновдор")]
        session.add_all(families)
        session.flush()
        pupils = []
        for surname, given, family in (("Токтосунов", "Нурбек", 0), ("Токтосунова", "Өмүрай", 0), ("Бейшенов", "Эрлан", 1)):
            pupil = Pupil(surname=surname, given=given)
            session.add(pupil)
            session.flush()
            register.enrol(session, pupil, class_id, families[family].id, date(2025, 9, 1))
            pupils.append(pupil.id)
        return Home(families[0].id, *pupils)
