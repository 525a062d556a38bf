"""Who came into a column and who left it: the column of the other day is that of the same class, wherever it stands."""

from __future__ import annotations

from datetime import date

import sppk_desktop.ui  # noqa: F401  (Qt finds its way before anything runs it)
from sppk_desktop.features.passport.book import PassportBook
from sppk_desktop.features.people import catalogues
from sppk_desktop.features.people.records import Membership, Pupil, SchoolClass, SchoolYear
from sppk_desktop.storage.store import Store

BEFORE, NOW = date(2026, 9, 15), date(2026, 11, 20)


def test_a_class_that_is_new_shifts_nobody_into_the_column_of_another(store: Store) -> None:
    with store.saving() as session:
        catalogues.seed(session)
        last = SchoolYear(name="2025/26", starts=date(2025, 9, 1), ends=date(2026, 5, 25))
        year = SchoolYear(name="2026/27", starts=date(2026, 9, 1), ends=date(2027, 5, 25))
        session.add_all([last, year])
        session.flush()
        new = SchoolClass(year_id=year.id, grade=5, letter="А")
        old = SchoolClass(year_id=year.id, grade=7, letter="А")
        gone = SchoolClass(year_id=last.id, grade=7, letter="А")
        session.add_all([new, old, gone])
        pupils = [Pupil(surname=f"Асанов{at}", given="Эрмек", enrolled=date(2025, 9, 1)) for at in range(3)]
        session.add_all(pupils)
        session.flush()
        session.add(Membership(pupil_id=pupils[0].id, class_id=new.id, since=date(2026, 10, 1)))
        for pupil in pupils[1:]:
            session.add(Membership(pupil_id=pupil.id, class_id=old.id, since=date(2026, 9, 1)))
            session.add(Membership(pupil_id=pupil.id, class_id=gone.id, since=date(2025, 9, 1), until=date(2026, 5, 25)))
    book = PassportBook(store, "ky", names_protected=True)
    assert [part.ky for part in book.columns(book.of(BEFORE), "class")] == ["7А"]
    fifth, seventh = (book.names(NOW, BEFORE, "class", "A01", at) for at in (0, 1))
    assert (len(fifth.names), fifth.came, fifth.left) == (1, 1, 0)
    assert (len(seventh.names), seventh.came, seventh.left) == (2, 0, 0)
    a_year_ago = book.names(NOW, date(2025, 11, 20), "class", "A01", 1)
    assert (a_year_ago.came, a_year_ago.left) == (0, 0)
