"""The patronage list in a real vault: what is due is the last visit plus the rhythm, never a stale mark."""

from __future__ import annotations

from datetime import date, time, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

import sppk_desktop.ui  # noqa: F401  (Qt finds its way before anything runs it)
from sppk_desktop.app.patronage import last_visit
from sppk_desktop.core.places import translations
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.screens import Request
from sppk_desktop.core.words import Words
from sppk_desktop.features.diary.book import DiaryBook
from sppk_desktop.features.diary.patronage import AlreadyUnderPatronage, EndsTooEarly, PatronageBook, duties, moments
from sppk_desktop.features.diary.patronage_papers import PatronagePapers
from sppk_desktop.features.diary.records import DiaryEntry, Observation
from sppk_desktop.features.people.records import Family, Membership, Pupil, Residence, SchoolClass, SchoolYear
from sppk_desktop.features.people.same import merge
from sppk_desktop.features.visits.records import Visit
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
KY = Words.read(translations(), "ky")


@pytest.fixture
def book(store: Store) -> PatronageBook:
    return PatronageBook(store, KY, lambda: TODAY, last_visit)


def family(store: Store, name: str = "Орозовдор") -> int:
    with store.saving() as session:
        made = Family(name=name, street="Ынтымак")
        session.add(made)
        session.flush()
        return made.id


def put(store: Store, book: PatronageBook, name: str = "Орозовдор", **values: object) -> tuple[int, int]:
    id_ = family(store, name)
    told = {**book.start_values(), "basis": "H20", "since": TODAY - timedelta(days=60), **values}
    return id_, book.begin(id_, told)


def visit(store: Store, family_id: int, on: date, outcome: str | None = "done") -> None:
    with store.saving() as session:
        session.add(Visit(family_id=family_id, visited_on=on, visited_at=time(18), outcome=outcome))


def due(store: Store) -> list[date]:
    with store.reading() as session:
        return [one.due for one in duties(session, KY, date(2027, 12, 31), last_visit)]


def test_the_next_visit_is_the_last_one_plus_the_rhythm(store: Store, book: PatronageBook) -> None:
    family_id, _ = put(store, book, frequency="month")
    assert due(store) == [TODAY - timedelta(days=60)], "never seen: due since it began"
    visit(store, family_id, date(2026, 10, 25))
    assert due(store) == [date(2026, 11, 25)]
    visit(store, family_id, date(2026, 11, 20), outcome=None)
    assert due(store) == [date(2026, 11, 25)], "a visit that was not made does not count"
    visit(store, family_id, TODAY)
    assert due(store) == [date(2026, 12, 23)]


def test_a_day_that_was_set_holds_until_the_family_was_seen(store: Store, book: PatronageBook) -> None:
    family_id, _ = put(store, book, next_on=date(2026, 12, 1))
    assert due(store) == [date(2026, 12, 1)]
    visit(store, family_id, date(2026, 12, 2))
    assert due(store) == [date(2027, 1, 2)]


def test_an_entry_of_the_diary_made_at_home_counts_as_a_visit(store: Store, book: PatronageBook) -> None:
    family_id, _ = put(store, book)
    diary = DiaryBook(store, KY, lambda: TODAY)
    watched = diary.put_on(family_id, {**diary.start_values(), "since": date(2026, 9, 1), "reason": "x"})
    diary.sign(watched, {"on": date(2026, 11, 10), "contact": "phone", "facts": "чалды"})
    assert due(store) == [TODAY - timedelta(days=60)]
    diary.sign(watched, {"on": date(2026, 11, 11), "contact": "home", "facts": "үй таза"})
    assert due(store) == [date(2026, 12, 11)]


def test_the_list_tells_whom_to_see_this_week_who_is_overdue_and_who_was_never_seen(store: Store, book: PatronageBook) -> None:
    seen_family, seen = put(store, book, "Асановдор")
    visit(store, seen_family, TODAY - timedelta(days=3))
    _, never = put(store, book, "Бакировдор")
    _, soon = put(store, book, "Жакыповдор", next_on=TODAY + timedelta(days=2))
    with store.reading() as session:
        asked = {when: list(book.rows.ids(session, Request(filters={"when": when}))) for when in ("week", "overdue", "never")}
        assert book.rows.ids(session, Request(search="бакиров")) == [never]
        for column in book.rows.columns:
            if column.sortable:
                assert set(book.rows.ids(session, Request(sort=column.key, descending=True))) == {seen, never, soon}
    assert asked == {"week": [never, soon], "overdue": [never], "never": [never, soon]}


def test_a_family_has_one_patronage_and_its_end_can_be_taken_back(store: Store, book: PatronageBook) -> None:
    family_id, id_ = put(store, book)
    with pytest.raises(AlreadyUnderPatronage):
        book.begin(family_id, {**book.start_values(), "basis": "x"})
    with pytest.raises(EndsTooEarly):
        book.end(id_, {"until": TODAY + timedelta(days=1), "closing": "better"})
    undo = book.end(id_, {"until": TODAY, "closing": "better"})
    assert due(store) == []
    with store.reading() as session:
        assert len(moments(session, [family_id], KY)) == 2
    undo()
    assert len(due(store)) == 1


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_list_on_paper_is_what_is_shown_in_its_order(store: Store, book: PatronageBook, language: str) -> None:
    first, second = put(store, book, "Асановдор")[1], put(store, book, "Бакировдор")[1]
    papers = PatronagePapers(store, lambda: TODAY, lambda: ("№ 12", "2026/27"), last_visit)
    pdf = PdfReader(BytesIO(papers.list([second, first], language)(unwatched)))
    told = " ".join(page.extract_text() for page in pdf.pages)
    assert told.index("Бакировдор") < told.index("Асановдор")
    assert "Асановдор" not in str(pdf.metadata)


def test_a_diary_of_many_years_is_not_read_through_to_know_when_the_family_was_seen(store: Store, book: PatronageBook) -> None:
    family_id, _ = put(store, book)
    diary = DiaryBook(store, KY, lambda: TODAY)
    watched = diary.put_on(family_id, {**diary.start_values(), "reason": "—"})

    def steps() -> int:
        taken = []
        store._raw.set_progress_handler(lambda: taken.append(1), 100)
        due(store)
        store._raw.set_progress_handler(None, 100)
        return len(taken)

    days = [TODAY - timedelta(days=at) for at in range(3000)]
    with store.saving() as session:
        session.add(DiaryEntry(observation_id=watched, on=days[0], contact="home"))
    few = steps()
    with store.saving() as session:
        session.add_all(DiaryEntry(observation_id=watched, on=day, contact="home") for day in days[1:])
    assert steps() <= few + 2


def test_a_family_whose_card_was_merged_into_another_is_seen_named_and_found_by_the_card_that_stays(
    store: Store, book: PatronageBook
) -> None:
    away, patronage = put(store, book, "Асановдор", frequency="month")
    stays = family(store, "Бакировдор")
    diary = DiaryBook(store, KY, lambda: TODAY)
    watched = diary.put_on(away, {**diary.start_values(), "since": date(2026, 9, 1), "reason": "x"})
    with store.saving() as session:
        pupil = Pupil(surname="Бакиров", given="Эрмек")
        session.add(pupil)
        session.flush()
        year = SchoolYear(name="2026/27", starts=date(2026, 9, 1), ends=date(2027, 5, 25))
        session.add(year)
        session.flush()
        its_class = SchoolClass(year_id=year.id, grade=7, letter="А")
        session.add(its_class)
        session.flush()
        session.add(Membership(pupil_id=pupil.id, class_id=its_class.id, since=date(2026, 9, 1)))
        session.add(Residence(pupil_id=pupil.id, family_id=stays, since=date(2026, 9, 1)))
        merge(session, "family", stays, away)
    visit(store, stays, TODAY - timedelta(days=3))
    assert due(store) == [date(2026, 12, 20)], "the visit was written under the card that stays"

    with store.saving() as session:
        session.get_one(Observation, watched).until = date(2026, 11, 1)
    again = diary.put_on(stays, {**diary.start_values(), "since": date(2026, 11, 2), "reason": "x"})
    diary.sign(again, {"on": TODAY - timedelta(days=1), "contact": "home", "facts": "үй таза"})
    assert due(store) == [date(2026, 12, 22)], "so was the entry of the diary"
    papers = PatronagePapers(store, lambda: TODAY, lambda: ("№ 12", "2026/27"), last_visit)
    told = " ".join(page.extract_text() for page in PdfReader(BytesIO(papers.list([patronage], "ky")(unwatched))).pages)
    assert "Бакировдор" in told
    assert "Бакиров Эрмек" in told.replace("\n", " ")
    with store.reading() as session:
        for rows, id_ in ((book.rows, patronage), (diary.rows, watched)):
            assert rows.ids(session, Request(search="бакир", filters={})).count(id_) == 1
            assert list(rows.rows(session, [id_])[id_][:2]) == ["Бакировдор", "7А"]
        assert duties(session, KY, date(2027, 12, 31), last_visit)[0].title.values["family"] == "Бакировдор"
    assert diary.show(watched).header.name == "Бакировдор"


def test_the_end_is_not_taken_back_beside_a_new_patronage(store: Store, book: PatronageBook) -> None:
    family_id, id_ = put(store, book)
    back = book.end(id_, {"until": TODAY, "closing": "better"})
    book.begin(family_id, {**book.start_values(), "basis": "x"})
    with pytest.raises(AlreadyUnderPatronage):
        back()
    assert len(due(store)) == 1
