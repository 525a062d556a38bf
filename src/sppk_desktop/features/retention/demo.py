"""A few children who left the invented school years ago, so that the summer's review has something to show."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from sppk_desktop.features.people.records import Pupil

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_LEFT: Final = (
    ("Сыдыкова", "Жылдыз", "f", date(2006, 3, 14)),
    ("Токтогулов", "Нурлан", "m", date(2006, 7, 2)),
    ("Өмүрбекова", "Чынара", "f", date(2005, 11, 23)),
    ("Үсөнов", "Адилет", "m", date(2006, 1, 9)),
)


def build(store: Store, *, today: date) -> None:
    """Graduates of a year whose term has just been over."""
    left = date(today.year - 4, 5, 27)
    with store.saving() as session:
        session.add_all(
            Pupil(surname=surname, given=given, sex=sex, born=born, enrolled=date(2013, 9, 2), left=left, leaving="graduated")
            for surname, given, sex, born in _LEFT
        )
