"""The diary of one family in a real vault: put on, signed, compared, corrected, taken off."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

import sppk_desktop.ui  # noqa: F401  (Qt finds its way before anything runs it)
from sppk_desktop.app.plan import WorkDone
from sppk_desktop.core.places import translations
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.screens import Request, Trend
from sppk_desktop.core.timeline import Stretch
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.diary.book import AlreadyUnderObservation, DiaryBook, DiaryClosed, NotComplete, TakenOffTooEarly, after
from sppk_desktop.features.diary.papers import DiaryPapers, NothingToPrint
from sppk_desktop.features.diary.records import DiaryEntry, Observation
from sppk_desktop.features.diary.telling import duties, moments
from sppk_desktop.features.people.records import Family, Membership, Pupil, Residence, SchoolClass, SchoolYear
from sppk_desktop.features.plan.records import Plan, PlanLine
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
FIRST, SECOND = (1, 1, 1, 1, 0, 2, 1, 2, 1, 2), (0, 1, 0, 1, 1, 2, 1, 1, None, 1)


@pytest.fixture
def book(store: Store) -> DiaryBook:
    return DiaryBook(store, Words.read(translations(), "ky"), lambda: TODAY)


@pytest.fixture
def watched(store: Store, book: DiaryBook) -> int:
    with store.saving() as session:
        family = Family(name="Абдыкеримовдор", street="Ынтымак")
        session.add(family)
        session.flush()
        family_id = family.id
    return book.put_on(family_id, {**book.start_values(), "since": date(2026, 10, 20), "reason": "аз камсыз"})


def entry(levels: tuple[int | None, ...], on: date) -> dict[str, object]:
    return {f"i{place:02}": level for place, level in enumerate(levels, 1)} | {"on": on, "contact": "home", "facts": "Үй таза."}


def test_a_second_entry_is_compared_with_the_first(store: Store, book: DiaryBook, watched: int) -> None:
    book.sign(watched, entry(FIRST, date(2026, 11, 18)))
    book.sign(watched, entry(SECOND, TODAY))
    with store.reading() as session:
        assert book.rows.ids(session, Request(filters={"change": "worse"})) == [watched]
        cells = book.rows.rows(session, [watched])[watched]
        assert cells[5] == 8.9
        assert isinstance(cells[4], Trend)
        assert cells[4].points == (12.0, 8.9)
        assert cells[6].text == "↓ начарлады"
        told = moments(
            session, "family", book.show(watched).family_id, TODAY, Words.read(translations(), "ru"), Stretch()
        ).moments
    assert len([moment for moment in told if moment.opens and moment.opens.kind == "diary_entry"]) == 2


def test_the_score_of_the_entry_before_is_the_one_its_line_of_time_tells(book: DiaryBook, watched: int) -> None:
    book.sign(watched, entry(FIRST, date(2026, 11, 1)))
    book.sign(watched, entry(SECOND, TODAY))  # one indicator was not observed: it is known from the entry before
    shown = book.show(watched)
    assert shown.last["i09"] == 1
    assert "8,9" in Words.read(translations(), "ru").say(book.reckoned(shown.last, {}, shown.last_score).detail)


def test_an_entry_written_late_does_not_become_the_newest(store: Store, book: DiaryBook, watched: int) -> None:
    book.sign(watched, entry(SECOND, TODAY))
    book.sign(watched, entry((2,) * 10, date(2026, 11, 1)))
    with store.reading() as session:
        assert book.rows.rows(session, [watched])[watched][5] == 8.9


def test_nothing_is_signed_without_day_contact_and_something_seen(book: DiaryBook, watched: int) -> None:
    for wrong in ({"on": None}, {"on": TODAY + timedelta(days=1)}, {"on": date(2026, 10, 1)}, {"contact": None}):
        with pytest.raises(NotComplete):
            book.sign(watched, {**entry(FIRST, TODAY), **wrong})
    with pytest.raises(NotComplete):
        book.sign(watched, {**entry((None,) * 10, TODAY), "facts": None})


def test_a_signed_entry_keeps_its_words_and_gets_a_correction(book: DiaryBook, watched: int) -> None:
    made = book.sign(watched, entry(FIRST, TODAY))
    before = book.entry(made).lines
    book.correct(made, "ката", "Апасы эмес, чоң энеси менен.")
    assert book.entry(made).lines == before
    assert [one[1:] for one in book.entry(made).corrections] == [("ката", "Апасы эмес, чоң энеси менен.")]


def test_the_next_contact_is_a_duty_until_the_family_is_taken_off(store: Store, book: DiaryBook, watched: int) -> None:
    words = Words.read(translations(), "ky")
    book.sign(watched, {**entry(FIRST, date(2026, 11, 10)), "next_on": date(2026, 11, 20)})
    with store.reading() as session:
        assert [duty.due for duty in duties(session, words, TODAY, TODAY)] == [date(2026, 11, 20)]
        assert book.rows.ids(session, Request(filters={"when": "overdue", "status": "open"})) == [watched]
    with pytest.raises(TakenOffTooEarly):
        book.take_off(watched, {"until": date(2026, 11, 9), "closing": "better"})
    with pytest.raises(TakenOffTooEarly):
        book.take_off(watched, {"until": TODAY + timedelta(days=1), "closing": "better"})
    back = book.take_off(watched, {"until": TODAY, "closing": "better"})
    with store.reading() as session:
        assert not duties(session, words, TODAY, TODAY)
    with pytest.raises(DiaryClosed):
        book.sign(watched, entry(FIRST, TODAY))
    back()
    book.sign(watched, entry(FIRST, TODAY))


def test_a_family_has_one_open_diary(book: DiaryBook, watched: int) -> None:
    with pytest.raises(AlreadyUnderObservation):
        book.put_on(book.show(watched).family_id, {**book.start_values(), "reason": "дагы"})


def test_the_rhythm_knows_the_ends_of_months() -> None:
    assert after(date(2026, 1, 31), "month") == date(2026, 2, 28)
    assert after(date(2026, 11, 30), "quarter") == date(2027, 2, 28)
    assert after(date(2026, 11, 23), "fortnight") == date(2026, 12, 7)


@pytest.mark.parametrize(("language", "word"), [("ky", "начарлады"), ("ru", "ухудшение")])
def test_the_paper_tells_every_entry_of_the_year_in_its_language(
    store: Store, book: DiaryBook, watched: int, language: str, word: str
) -> None:
    papers = DiaryPapers(store, lambda: TODAY, lambda: ("№ 12 мектеп", "2026/27"))
    for day in range(1, 16):
        book.sign(watched, {**entry(SECOND if day % 2 else FIRST, date(2026, 11, day)), "facts": f"Факт {day:02}."})
    made = book.sign(watched, {**entry(FIRST, date(2026, 11, 16)), "child_words": "Апам жок.", "assessment": "Көзөмөл керек."})
    book.correct(made, "ката", "Чоң энеси менен.")
    pages = PdfReader(BytesIO(papers.family(watched, language)(unwatched))).pages
    text = "".join(page.extract_text() for page in pages)
    assert all(f"Факт {day:02}." in text for day in range(1, 16))
    assert all(said in " ".join(text.split()) for said in (word, "Апам жок.", "Көзөмөл керек.", "Чоң энеси менен."))
    assert len(PdfReader(BytesIO(papers.book(language)(unwatched))).pages) >= 1


def test_a_year_without_observation_has_no_book(store: Store) -> None:
    with pytest.raises(NothingToPrint):
        DiaryPapers(store, lambda: TODAY, lambda: ("", "")).book("ky")


def test_an_entry_shows_the_work_of_the_line_it_was_linked_to(store: Store, book: DiaryBook, watched: int) -> None:
    with store.saving() as session:
        plan = Plan(specialist="social", school_year="2026/27", stage="approved")
        session.add(plan)
        session.flush()
        line = PlanLine(plan_id=plan.id, section="s1", position=1, content="Байкоо", month="11")
        session.add(line)
        session.flush()
        line_id = line.id
    made = book.sign(watched, {**entry(FIRST, TODAY), "plan_line_id": line_id})
    with store.reading() as session:
        found = evidence.of_line(session, line_id)
        assert [(one.kind, one.record_id, one.on) for one in found] == [("diary_entry", made, TODAY)]
        assert "Абдыкеримов" not in found[0].title
        work = WorkDone(Words.read(translations(), "ky"))(session, TODAY, TODAY)
        assert [(one.kind, one.record_id) for one in work] == [("diary_entry", made)]


def test_the_chart_keeps_a_gap_a_gap_and_the_order_of_the_days(book: DiaryBook, watched: int) -> None:
    book.sign(watched, entry(SECOND, TODAY))
    book.sign(watched, entry(FIRST, date(2026, 11, 1)))
    points = book.history(watched)
    assert [point.on for point in points] == [date(2026, 11, 1), TODAY]
    assert points[1].levels["i09"] is None
    assert [point.score for point in points] == [12.0, 8.9]


def test_the_book_begins_with_the_list_of_its_families_and_holds_the_entries_of_its_year_only(
    store: Store, book: DiaryBook, watched: int
) -> None:
    book.sign(watched, {**entry(FIRST, TODAY), "facts": "Бул жылкы жазуу"})
    book.take_off(watched, {"until": TODAY, "closing": "better", "closing_decision": "№ 9"})
    papers = DiaryPapers(store, lambda: TODAY, lambda: ("№ 12", "2026/27"))
    told = " ".join(page.extract_text() for page in PdfReader(BytesIO(papers.book("ru")(unwatched))).pages)
    assert told.index("Дневник наблюдений за семьями") < told.index("Бул жылкы жазуу")
    assert "№ 9" in told
    with pytest.raises(NothingToPrint):
        papers.book("ru", last_year=True)


def test_the_book_of_last_year_tells_the_classes_and_the_children_of_that_year(
    store: Store, book: DiaryBook, watched: int
) -> None:
    with store.saving() as session:
        found = session.get_one(Observation, watched)
        found.since = date(2025, 10, 1)
        last, now = (SchoolYear(name=name, starts=date(first, 9, 1), ends=date(first + 1, 5, 25))
                     for name, first in (("2025/26", 2025), ("2026/27", 2026)))  # fmt: skip
        younger = Pupil(surname="Асанов", given="Бакыт", born=date(2012, 3, 1))
        elder = Pupil(surname="Асанова", given="Чынара", born=date(2008, 3, 1), left=date(2026, 6, 20))
        session.add_all([last, now, younger, elder])
        session.flush()
        seventh = SchoolClass(year_id=last.id, grade=7, letter="А")
        eighth, eleventh = SchoolClass(year_id=now.id, grade=8, letter="А"), SchoolClass(year_id=last.id, grade=11, letter="Б")
        session.add_all([seventh, eighth, eleventh])
        session.flush()
        for pupil in (younger, elder):
            session.add(Residence(pupil_id=pupil.id, family_id=found.family_id, since=date(2025, 9, 1)))
        for pupil, school_class, since, until in (
            (younger, seventh, date(2025, 9, 1), date(2026, 8, 31)), (younger, eighth, date(2026, 9, 1), None),
            (elder, eleventh, date(2025, 9, 1), date(2026, 6, 20)),
        ):  # fmt: skip
            session.add(Membership(pupil_id=pupil.id, class_id=school_class.id, since=since, until=until))
    papers = DiaryPapers(store, lambda: TODAY, lambda: ("№ 12", "2026/27"))

    def told(*, last_year: bool) -> str:
        pages = PdfReader(BytesIO(papers.book("ru", last_year=last_year)(unwatched))).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())

    assert "Асанов Бакыт (7А)" in told(last_year=True)
    assert "Асанова Чынара (11Б)" in told(last_year=True)
    assert "Асанов Бакыт (8А)" in told(last_year=False)
    assert "Чынара" not in told(last_year=False)


def test_a_long_diary_is_read_in_stretches_and_nothing_is_lost(store: Store, book: DiaryBook, watched: int) -> None:
    days = [TODAY - timedelta(days=day) for day in range(75)]
    with store.saving() as session:
        session.get_one(Observation, watched).since = days[-1]
        session.add_all(DiaryEntry(observation_id=watched, facts="Үй таза.", on=day) for day in days)
    shown = book.show(watched)
    assert [moment.on for moment in shown.moments] == days[:30]
    read, earlier = list(shown.moments), shown.earlier
    while earlier is not None:
        further = book.earlier(watched, earlier)
        read += further.moments
        earlier = further.earlier
    assert [moment.on for moment in read] == days


def test_taking_off_is_not_taken_back_beside_a_new_diary(book: DiaryBook, watched: int) -> None:
    family = book.show(watched).family_id
    back = book.take_off(watched, {"until": TODAY, "closing": "better"})
    book.put_on(family, {**book.start_values(), "reason": "дагы"})
    with pytest.raises(AlreadyUnderObservation):
        back()
    assert book.show(watched).closed
