"""What is corrected after scoring, and cards that are merged: no result stays of what is not so any more."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from sppk_desktop.app.conclusions import due_again, protocol_book
from sppk_desktop.app.examinations import Summaries, book_of
from sppk_desktop.app.handing import given_to
from sppk_desktop.app.practice import PracticeLookups
from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.reports import Figure, Period, Span, Table
from sppk_desktop.core.screens import Request
from sppk_desktop.features.people import same
from sppk_desktop.features.people.listing import View
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.psychodiagnostics.alarms import alarms
from sppk_desktop.features.psychodiagnostics.conclusion_book import ConclusionBook, ConclusionRows, results_found
from sppk_desktop.features.psychodiagnostics.exam_book import AlreadyAnswered, ExamBook
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.protocol_book import ProtocolRows
from sppk_desktop.features.psychodiagnostics.reading import of_pupil
from sppk_desktop.features.psychodiagnostics.records import Result
from sppk_desktop.features.psychodiagnostics.reporting import examinations_table, named_examinations
from sppk_desktop.features.psychodiagnostics.result_book import ChildRows
from sppk_desktop.features.psychodiagnostics.result_papers import ResultPapers
from sppk_desktop.features.psychodiagnostics.screens import ExaminationRows
from sppk_desktop.storage.belonging import belonging, take_away
from tests.psychodiagnostics.conftest import TODAY, of_class
from tests.psychodiagnostics.test_protocols_and_conclusions import text_of
from tests.visits_screens.conftest import QuietDesk

ANXIOUS = [True] * 8 + [False] * 50


def scored(book: ExamBook, answers: list[Any] | None = None, **values: object) -> int:
    exam_id = of_class(book, **values)
    rows = book.rows(exam_id)
    for row in rows:
        row.answers, row.left = list(answers or ANXIOUS), True
    book.keep_answers(exam_id, rows)
    book.score(exam_id)
    return exam_id


def results_of(book: ExamBook, pupil_id: int) -> list[tuple[Any, ...]]:
    with book.store.reading() as session:
        return [(point.on, point.variant, point.raw) for point in of_pupil(session, [pupil_id]) if point.scale == "general"]


def test_an_examination_whose_day_is_put_right_has_its_results_on_that_day(book: ExamBook) -> None:
    exam_id = scored(book)
    pupil_id = book.people(exam_id)[0].pupil_id
    values, revision = book.load(exam_id)
    right = TODAY - timedelta(days=10)
    book.save(exam_id, {**values, "on": right}, revision)
    book.score(exam_id)
    assert [on for on, _, _ in results_of(book, pupil_id)] == [right]


def test_another_blank_is_scored_by_its_own_key(book: ExamBook) -> None:
    real = book_of(book.store, book.words, book.today, Library(book.store))
    exam_id = of_class(real, "rosenberg:A")
    rows = real.rows(exam_id)
    for row in rows:
        row.answers, row.left = [0, 0, 0, 3, 3, 3, 3, 0, 0, 0], True
    real.keep_answers(exam_id, rows)
    real.score(exam_id)
    pupil_id = real.people(exam_id)[0].pupil_id
    values, revision = real.load(exam_id)
    real.save(exam_id, {**values, "method": "rosenberg:B"}, revision)
    real.score(exam_id)
    with book.store.reading() as session:
        found = [(one.variant, one.raw) for one in of_pupil(session, [pupil_id])]
    assert [variant for variant, _ in found] == ["B"]


def test_who_was_not_there_after_all_has_no_result(book: ExamBook) -> None:
    exam_id = scored(book)
    person, other = book.people(exam_id)[:2]
    book.set_absent(person.sitting_id, absent=True)
    rows = book.rows(exam_id)
    next(row for row in rows if row.id == other.sitting_id).answers[:] = [None] * 58  # typed into the wrong line
    book.keep_answers(exam_id, rows)
    book.score(exam_id)
    assert results_of(book, person.pupil_id) == []
    assert results_of(book, other.pupil_id) == []


def test_who_is_taken_off_the_list_takes_the_result_along(book: ExamBook) -> None:
    exam_id, _ = book.save(None, {"on": TODAY, "method": "fears", "group": "тизме"}, 0)
    with book.store.reading() as session:
        pupils = session.scalars(select(Pupil.id).limit(3)).all()
    book.add_pupils(exam_id, pupils)
    rows = book.rows(exam_id)
    for row in rows:
        row.answers = [False] * 8 + [True] + [False] * 49
    book.keep_answers(exam_id, rows)
    book.score(exam_id)
    back = book.drop(book.people(exam_id)[0].sitting_id)
    with book.store.reading() as session:
        assert len(alarms(session, exam_id)) == 2
    assert results_of(book, pupils[0]) == []
    back()
    assert len(results_of(book, pupils[0])) == 1
    assert book.score(exam_id) == 0


def test_a_danger_that_was_told_is_told_still_when_scored_again(book: ExamBook, shelf: Any) -> None:
    exam_id = scored(book, [False] * 8 + [True] + [False] * 49)
    with book.store.reading() as session:
        first = alarms(session, exam_id)[0]
    before = len(book.people(exam_id))
    book.note_danger(first.result_id, 7)
    shelf.version = 2
    book.score(exam_id)
    with book.store.reading() as session:
        assert len(alarms(session, exam_id)) == before - 1


def test_the_head_of_an_examination_names_who_is_examined(book: ExamBook) -> None:
    with book.store.reading() as session:
        first, second = session.scalars(select(Pupil.id).limit(2)).all()
    exam_id, _ = book.save(None, {"on": TODAY, "method": "fears", "pupil_id": first}, 0)
    values, revision = book.load(exam_id)
    _, revision = book.save(exam_id, {**values, "pupil_id": second}, revision)
    assert [one.pupil_id for one in book.people(exam_id)] == [second]
    rows = book.rows(exam_id)
    rows[0].answers = list(ANXIOUS)
    book.keep_answers(exam_id, rows)
    with pytest.raises(AlreadyAnswered):
        book.save(exam_id, {**values, "pupil_id": first}, revision)
    assert [one.pupil_id for one in book.people(exam_id)] == [second]


def merged(book: ExamBook, pupil_id: int) -> int:
    """A second card of a child, which stays."""
    with book.store.saving() as session:
        old = session.get_one(Pupil, pupil_id)
        new = Pupil(surname=old.surname, given=old.given, sex=old.sex, born=old.born)
        session.add(new)
        session.flush()
        same.merge(session, "pupil", new.id, pupil_id)
        return int(new.id)


def written(book: ExamBook, pupil_id: int, **more: Any) -> dict[str, Any]:
    return {
        **ConclusionBook(book).begin(pupil_id), "strengths": "Достору көп.", "summary": "Колдоо керек.", "emotional": "Бар.",
        "recommendations": [{"audience": "teacher", "said": "Эскертүү.", "result_id": None, "evidence": "маек"}], **more,
    }  # fmt: skip


def test_a_conclusion_of_a_merged_card_rests_on_the_results_of_the_whole_card(book: ExamBook) -> None:
    exam_id = scored(book)
    old = book.people(exam_id)[0].pupil_id
    new = merged(book, old)
    conclusions = ConclusionBook(book)
    begun = conclusions.begin(new)
    assert len(begun["results"]) == 1
    with book.store.reading() as session:
        assert [id_ for id_, _ in results_found(session, book, new, "")] == [begun["results"][0]["result_id"]]
    id_, _ = conclusions.save(None, written(book, new), 0)
    assert conclusions.show(id_).story["methods"][0]["level"]["ru"] == "высокий"


def test_a_newer_conclusion_settles_the_reminder_of_a_merged_card(book: ExamBook) -> None:
    old = book.people(scored(book))[0].pupil_id
    conclusions = ConclusionBook(book)
    soon = TODAY + timedelta(days=5)
    conclusions.sign(conclusions.save(None, written(book, old, again_on=soon, on=TODAY - timedelta(days=90)), 0)[0])
    new = merged(book, old)
    conclusions.sign(conclusions.save(None, written(book, new), 0)[0])
    with book.store.reading() as session:
        assert due_again(session, book.words, TODAY) == []


def test_a_conclusion_follows_a_result_that_was_scored_again(book: ExamBook) -> None:
    exam_id = scored(book)
    person = book.people(exam_id)[0]
    conclusions = ConclusionBook(book)
    id_, _ = conclusions.save(None, written(book, person.pupil_id), 0)
    rows = book.rows(exam_id)
    rows[0].answers[:] = [True] * 4 + [False] * 54
    book.keep_answers(exam_id, rows)
    book.score(exam_id)
    assert conclusions.show(id_).story["methods"][0]["level"]["ru"] == "средний"


def test_a_report_counts_the_levels_of_a_merged_card_once(book: ExamBook) -> None:
    real = book_of(book.store, book.words, book.today, Library(book.store))
    children = []
    for grade, answer in ((7, 0), (8, 3)):
        exam_id = of_class(real, "rosenberg:A", grade=grade)
        rows = real.rows(exam_id)
        rows[0].answers = [answer] * 10
        real.keep_answers(exam_id, rows)
        real.score(exam_id)
        children.append(real.people(exam_id)[0].pupil_id)
    old, new = children
    with book.store.saving() as session:
        same.merge(session, "pupil", new, old)
    with book.store.reading() as session:
        _, levels = examinations_table(session, Period(Span.MONTH, TODAY - timedelta(days=20), TODAY), book.words)
    assert isinstance(levels, Table)
    counted = [cell.ids for row in levels.rows for cell in row.cells[:1] if isinstance(cell, Figure)]
    assert [ids for ids in counted if ids] == [(new,)]


def test_children_with_results_are_counted_by_card_and_without_deleted_examinations(book: ExamBook) -> None:
    kept, away = scored(book), scored(book, grade=8)
    old, gone = book.people(kept)[0].pupil_id, book.people(away)[0].pupil_id
    new = merged(book, old)
    book.remove(away)
    children = ChildRows(View(TODAY, "ky"))
    with book.store.reading() as session:
        ids = children.ids(session, Request())
        assert gone not in ids
        assert children.rows(session, [new])[new][2:] == (1, TODAY)
        assert results_found(session, book, gone, "") == []


def test_an_examination_tells_a_merged_child_by_the_card_that_stays(book: ExamBook) -> None:
    exam_id = scored(book)
    old = book.people(exam_id)[0].pupil_id
    new = merged(book, old)
    with book.store.saving() as session:
        session.get_one(Pupil, new).given = "Айсулуу"
        session.get_one(Pupil, new).born = date(2013, 11, 23)  # 13 on this very day
    person = book.people(exam_id)[0]
    assert "Айсулуу" in person.name
    assert (person.pupil_id, person.age) == (old, 13)


def test_an_examination_read_twice_is_not_so_after_another_change(book: ExamBook) -> None:
    exam_id = scored(book)
    book.keep_answers(exam_id, book.rows(exam_id), checked=True)
    assert book.show(exam_id).checked
    rows = book.rows(exam_id)
    rows[0].answers[0] = False
    book.keep_answers(exam_id, rows)
    assert not book.show(exam_id).checked


def test_the_numbers_of_one_child_are_not_offered_to_the_administration(book: ExamBook, desk: QuietDesk) -> None:
    with book.store.reading() as session:
        pupil_id = session.scalars(select(Pupil.id)).first()
    alone, _ = book.save(None, {"on": TODAY, "method": "fears", "pupil_id": pupil_id}, 0)
    assert len(Summaries(desk, book).papers(alone, "", (), "ky")) == 1
    assert len(Summaries(desk, book).papers(of_class(book), "", (), "ky")) == 3


def test_the_administration_is_not_told_how_many_a_handful_is(book: ExamBook) -> None:
    exam_id, _ = book.save(None, {"on": TODAY, "method": "fears", "group": "тизме"}, 0)
    with book.store.reading() as session:
        book.add_pupils(exam_id, session.scalars(select(Pupil.id).limit(3)).all())
    rows = book.rows(exam_id)
    for row in rows:
        row.answers = list(ANXIOUS)
    book.keep_answers(exam_id, rows)
    book.score(exam_id)
    text = text_of(ResultPapers(book, book.today).administration(exam_id, "ru")(unwatched))
    assert "3 результат" not in text
    assert "высокий: *" in text
    assert "низкий: *" in text


def test_a_child_is_found_by_the_name_it_has_now(book: ExamBook, desk: QuietDesk) -> None:
    with book.store.reading() as session:
        pupil_id = session.scalars(select(Pupil.id)).first()
    assert pupil_id is not None
    exam_id, _ = book.save(None, {"on": TODAY, "method": "fears", "pupil_id": pupil_id}, 0)
    rows = book.rows(exam_id)
    rows[0].answers = list(ANXIOUS)
    book.keep_answers(exam_id, rows)
    book.score(exam_id)
    with book.store.reading() as session:
        result_id = session.scalars(select(Result.id)).one()
    protocol_id = protocol_book(book).sign(result_id, {})
    conclusion_id, _ = ConclusionBook(book).save(None, written(book, pupil_id), 0)
    with book.store.saving() as session:
        session.get_one(Pupil, pupil_id).surname = "Чоңбаева"
    new = merged(book, pupil_id)
    with book.store.saving() as session:
        session.get_one(Pupil, new).surname = "Өзүбекова"
    with book.store.reading() as session:
        for name in ("чонбаева", "өзүбекова"):
            assert ExaminationRows(book.words, book.shelf).ids(session, Request(name)) == [exam_id]
            assert ProtocolRows(book, given_to).ids(session, Request(name)) == [protocol_id]
            assert ConclusionRows(book.words).ids(session, Request(name)) == [conclusion_id]


def test_an_examination_of_a_class_is_told_with_its_class_wherever_it_is_chosen(book: ExamBook) -> None:
    real = book_of(book.store, book.words, book.today, Library(book.store))
    ids = [of_class(real, "rosenberg:A", grade=grade) for grade in (7, 8)]
    found = PracticeLookups(book.store, "ky", book.today).find("Examination", "")
    assert [(id_, name.rpartition(", ")[2][0]) for id_, name in found] == [(ids[1], "8"), (ids[0], "7")]
    with book.store.reading() as session:
        named = [one.name.rpartition(": ")[2][0] for one in named_examinations(session, ids, book.words)]
    assert named == ["7", "8"]


def test_a_child_who_is_in_no_register_any_more_does_not_keep_the_class_from_being_scored(book: ExamBook) -> None:
    exam_id = of_class(book)
    rows = book.rows(exam_id)
    for row in rows:
        row.answers = list(ANXIOUS)
    book.keep_answers(exam_id, rows)
    gone = book.people(exam_id)[0].pupil_id
    with book.store.saving() as session:
        # as an act of destruction does where her file is closed
        take_away(book.store, session, OFFICE, belonging(session, OFFICE, {"pupil": frozenset({gone})}))
    assert book.score(exam_id) == len(rows) - 1
