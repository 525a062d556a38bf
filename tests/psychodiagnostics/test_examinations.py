"""Examinations in a real vault: who takes part and why, answers, results that never change, dangers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.answers import Answer, EntryKind, Item
from sppk_desktop.core.screens import Request
from sppk_desktop.features.activity.records import Consent, Evidence, Notice
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.plan.closed import closed_work_of
from sppk_desktop.features.plan.records import Plan, PlanLine
from sppk_desktop.features.psychodiagnostics.alarms import alarms
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook, NobodyToExamine, ReasonMissing
from sppk_desktop.features.psychodiagnostics.reading import of_pupil
from sppk_desktop.features.psychodiagnostics.records import Result, ResultScale, Sitting
from sppk_desktop.features.psychodiagnostics.screens import ExaminationRows
from sppk_desktop.features.psychodiagnostics.sheets_of_answers import number_of, read_table
from sppk_desktop.features.psychodiagnostics.shipped import shipped
from tests.psychodiagnostics.conftest import TODAY, a_class, of_class
from tests.psychodiagnostics.shelf import SmallShelf


def answer_all(book: ExamBook, exam_id: int, answers: list[Answer], only: int | None = None) -> None:
    rows = book.rows(exam_id)
    for row in rows[:only]:
        row.answers, row.left = list(answers), True
    book.keep_answers(exam_id, rows)


def consent(book: ExamBook, pupil_id: int, giver: str = "parent", **more: object) -> None:
    with book.store.saving() as session:
        session.add(Consent(on=TODAY - timedelta(days=30), pupil_id=pupil_id, purposes=["psychology"], giver=giver, **more))


def test_a_class_is_seated_as_it_was_on_the_day(book: ExamBook) -> None:
    exam_id = of_class(book)
    people = book.people(exam_id)
    assert len(people) > 3
    assert [one.name for one in people] == [row.name for row in book.rows(exam_id)]
    assert book.show(exam_id).number == "2026/27-0001"
    assert book.show(exam_id).wave == 1
    again = of_class(book)
    assert book.show(again).wave == 2


def test_nobody_is_no_examination(book: ExamBook) -> None:
    with pytest.raises(NobodyToExamine):
        book.save(None, {"on": TODAY, "method": "fears"}, 0)


def test_without_a_consent_a_reason_must_be_written_and_a_danger_overrides(book: ExamBook) -> None:
    with book.store.reading() as session:
        class_id = a_class(session, 5)
    exam_id, _ = book.save(None, {"on": TODAY, "method": "fears", "class_id": class_id}, 0)
    people = book.people(exam_id)
    with pytest.raises(ReasonMissing):
        book.demand_consents(exam_id)
    for one in people[1:]:
        consent(book, one.pupil_id)
    assert [one.name for one in book.unexplained(exam_id)] == [people[0].name]
    book.set_absent(people[0].sitting_id, absent=True)
    book.demand_consents(exam_id)
    book.set_absent(people[0].sitting_id, absent=False)
    book.set_danger(exam_id, on=True)
    book.demand_consents(exam_id)
    book.set_danger(exam_id, on=False)
    book.explain(exam_id, "мугалимдин суроо-талабы", people[0].sitting_id)
    book.demand_consents(exam_id)


def test_from_fourteen_the_pupils_own_consent_is_asked_too(book: ExamBook) -> None:
    with book.store.saving() as session:
        pupil = session.scalars(select(Pupil).where(Pupil.born < date(2012, 1, 1)).limit(1)).one()
        pupil_id = pupil.id
    exam_id, _ = book.save(None, {"on": TODAY, "method": "fears", "pupil_id": pupil_id}, 0)
    consent(book, pupil_id)
    assert book.unexplained(exam_id)
    consent(book, pupil_id, "pupil")
    assert not book.unexplained(exam_id)


def test_a_withdrawn_consent_is_none(book: ExamBook) -> None:
    exam_id = of_class(book)
    one = book.people(exam_id)[0]
    consent(book, one.pupil_id, withdrawn=TODAY - timedelta(days=1))
    assert not book.people(exam_id)[0].consent.parent_id


def test_an_age_outside_the_range_is_told(book: ExamBook) -> None:
    exam_id = of_class(book, "mood", grade=1)
    assert all(one.outside for one in book.people(exam_id))


def test_a_result_keeps_answers_and_key_and_scoring_again_is_a_new_one(book: ExamBook, shelf: SmallShelf) -> None:
    exam_id = of_class(book)
    answers: list[Answer] = [True] * 8 + [False] * 50
    answer_all(book, exam_id, answers)
    people = len(book.people(exam_id))
    assert book.score(exam_id) == people
    assert book.score(exam_id) == 0  # nothing changed: no new result
    shelf.version = 2
    assert book.show(exam_id).key_version == "1"  # the key its results stand on, not the one that came later
    assert book.score(exam_id) == people
    assert book.show(exam_id).key_version == "2"
    with book.store.reading() as session:
        results = session.scalars(select(Result).order_by(Result.id)).all()
        assert [row.newest for row in results] == [False] * people + [True] * people
        assert {row.key_version for row in results} == {"1-11111111", "2-22222222"}
        assert all(row.answers == answers for row in results)
        pupil = results[0].pupil_id
        found = of_pupil(session, [pupil])
    assert [(point.scale, point.raw, point.level) for point in found] == [
        ("general", 8, "high"), ("fear", 0, "low"), ("lie", 0, "fine"),
    ]  # fmt: skip
    assert {point.key_version for point in found} == {"2-22222222"}


def test_a_sheet_with_a_blank_is_not_scorable_and_says_which_item(book: ExamBook) -> None:
    exam_id = of_class(book)
    answer_all(book, exam_id, [True, None, *[False] * 56], only=1)
    assert book.score(exam_id) == 1
    with book.store.reading() as session:
        result = session.scalars(select(Result)).one()
        assert not result.whole
        assert result.missing == ["2"]
        assert session.scalar(select(func.count()).select_from(ResultScale).where(ResultScale.level.is_not(None))) == 0


def test_an_absent_pupil_is_not_scored(book: ExamBook) -> None:
    exam_id = of_class(book)
    answer_all(book, exam_id, [False] * 58)
    book.set_absent(book.people(exam_id)[0].sitting_id, absent=True)
    assert book.score(exam_id) == len(book.people(exam_id)) - 1


def test_a_danger_is_an_alarm_until_the_office_has_its_notice(book: ExamBook) -> None:
    exam_id = of_class(book)
    answer_all(book, exam_id, [False] * 8 + [True] + [False] * 49, only=1)
    book.score(exam_id)
    with book.store.reading() as session:
        (alarm,) = alarms(session, exam_id)
        assert alarm.kinds == ["suicide"]
        assert session.scalar(select(func.count()).select_from(Notice)) == 0
    book.note_danger(alarm.result_id, 1)
    with book.store.reading() as session:
        assert alarms(session) == []


def test_the_list_is_found_by_class_and_instrument(book: ExamBook) -> None:
    exam_id = of_class(book)
    rows = ExaminationRows(book.words, book.shelf)
    with book.store.reading() as session:
        assert rows.ids(session, Request("коркуулар")) == [exam_id]
        assert rows.ids(session, Request("маанай")) == []
        assert rows.rows(session, [exam_id])[exam_id][1] == "Коркуулар сурамжылоосу"
        assert session.scalars(select(Sitting.answered)).first() == 0
    assert search_fold("Коркуулар") in "коркуулар сурамжылоосу"


def test_a_table_of_names_and_answers_finds_its_pupils(book: ExamBook) -> None:
    exam_id = of_class(book, "mood")
    names = [row.name for row in book.rows(exam_id)]
    cells = [["Аты-жөнү", *range(1, 10)], [names[1], *[3] * 9], [names[0], *[0] * 8, "x"], ["Бейтааныш Бирөө", *[1] * 9]]
    found = book.read_rows(exam_id, cells)
    assert [(one.row, one.answered, one.wrong) for one in found] == [(1, 9, ()), (0, 8, (8,)), (None, 9, ())]


def test_no_reader_meets_a_word_of_the_file_as_the_number_of_an_item() -> None:
    for id_, last in (("phq-a", ["9", "10", "11", "12"]), ("dembo-rubinstein", ["s6", "a6", "s7", "a7"])):
        items = next(iter(shipped(id_).forms.values())).items
        assert [number_of(item, at) for at, item in enumerate(items, 1)][-4:] == last, id_


def test_initials_find_a_pupil_and_a_name_of_two_finds_nobody() -> None:
    items = [Item(EntryKind.DIGIT, str(at), 0, 3) for at in range(1, 4)]
    names = ["Жакыпов Азиз Жаныбекович", "Жакыпов Айдар Эрланович", "Асанова Гүлзат Шабдановна"]
    cells = [["Асанова Г.Ш.", 1, 2, 3], ["Жакыпов А.", 1, 2, 3], ["Жакыпов Айдар", 1, 2, "x"], ["Бирөө", 1, 1, 1]]
    found = read_table(cells, items, names)
    assert [(one.row, one.several, one.wrong) for one in found] == [
        (2, False, ()), (None, True, ()), (1, False, (2,)), (None, False, ()),
    ]  # fmt: skip


def test_a_pupil_in_two_lines_with_unlike_answers_is_left_out_of_both() -> None:
    items = [Item(EntryKind.DIGIT, str(at), 0, 3) for at in range(1, 4)]
    names = ["Жакыпов Азиз Жаныбекович", "Асанова Гүлзат Шабдановна"]
    cells = [["Жакыпов Азиз", 1, 2, 3], ["Асанова Гүлзат", 1, 1, 1], ["Жакыпов А.Ж.", 1, 2, 0], ["Асанова Г.", 1, 1, 1]]
    found = read_table(cells, items, names)
    assert [(one.row, one.twice) for one in found] == [(None, True), (1, False), (None, True), (1, False)]
    assert not any(one.several for one in found)


def test_two_pupils_of_one_surname_and_initial_are_told_apart_in_the_grid(book: ExamBook) -> None:
    exam_id = of_class(book, "mood")
    rows = book.rows(exam_id)
    with book.store.reading() as session:
        pupils = session.scalars(select(Sitting.pupil_id).where(Sitting.examination_id == exam_id)).all()
    with book.store.saving() as session:
        for id_, given in zip(pupils[:2], ("Айкөкүл", "Айпери"), strict=True):
            pupil = session.get_one(Pupil, id_)
            pupil.surname, pupil.given, pupil.patronymic = "Кыдырова", given, None
    shorts = [row.short for row in book.rows(exam_id)]
    assert {"Кыдырова Айкөкүл", "Кыдырова Айпери"} <= set(shorts)
    assert len(set(shorts)) == len(rows)


def test_a_table_without_names_follows_the_class_from_the_cursor(book: ExamBook) -> None:
    exam_id = of_class(book, "mood")
    found = book.read_rows(exam_id, [["1"] * 9, ["2"] * 9], start=2)
    assert [one.row for one in found] == [2, 3]


def test_the_office_counts_the_work_of_a_plan_line_and_knows_nothing_else(book: ExamBook) -> None:
    with book.store.saving() as session:
        plan = Plan(school_year="2026/27", specialist="psychologist", stage="draft")
        session.add(plan)
        session.flush()
        line = PlanLine(plan_id=plan.id, section="P1", content="Тынчсызданууну изилдөө", month="11", position=1)
        session.add(line)
        session.flush()
        line_id = line.id
    exam_id = of_class(book, plan_line_id=line_id)
    with book.store.reading() as session:
        assert closed_work_of(session, [line_id]) == {line_id: 1}
        assert session.scalars(select(Evidence)).all() == []
    book.remove(exam_id)
    with book.store.reading() as session:
        assert closed_work_of(session, [line_id]).get(line_id, 0) == 0
