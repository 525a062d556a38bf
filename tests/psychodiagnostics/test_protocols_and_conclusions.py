"""Protocols, conclusions and hand-overs: signed is final, strengths are obligatory, each reader gets what is meant for him."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from sppk_desktop.app.conclusions import due_again, protocol_book
from sppk_desktop.app.handing import give, given_to, write_down
from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.records import HandOver
from sppk_desktop.features.people.records import Person, Tie
from sppk_desktop.features.psychodiagnostics.conclusion_book import ConclusionBook, NotReady
from sppk_desktop.features.psychodiagnostics.conclusion_papers import (
    ADMINISTRATION,
    FULL,
    PARENTS,
    TEACHER,
    ConclusionPapers,
    readers,
)
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.journal_paper import DiagnosticsJournal
from sppk_desktop.features.psychodiagnostics.protocol_book import AlreadySigned, ProtocolRows, keep_until
from sppk_desktop.features.psychodiagnostics.protocol_papers import ProtocolPapers
from sppk_desktop.features.psychodiagnostics.records import Result
from sppk_desktop.features.psychodiagnostics.result_papers import ResultPapers
from sppk_desktop.ui.reason import Asking
from tests.psychodiagnostics.conftest import TODAY, of_class
from tests.ui.conftest import WindowDesk
from tests.visits_screens.conftest import QuietDesk

SECRET = "Атасынан коркот, күндөлүгүнө жазган"


@pytest.fixture
def result_id(book: ExamBook) -> int:
    exam_id = of_class(book)
    rows = book.rows(exam_id)
    for at, row in enumerate(rows):
        row.answers, row.left = [at % 2 == 0] * 8 + [False] * 50, True
    book.keep_answers(exam_id, rows)
    book.score(exam_id)
    with book.store.reading() as session:
        return session.scalars(select(Result.id).order_by(Result.id)).first() or 0


def pupil_of(book: ExamBook, result_id: int) -> int:
    with book.store.reading() as session:
        return session.get_one(Result, result_id).pupil_id


def written(book: ExamBook, result_id: int, **more: Any) -> dict[str, Any]:
    begun = ConclusionBook(book).begin(pupil_of(book, result_id))
    return {
        **begun, "reason": "Класс жетекчинин кайрылуусу", "observed": SECRET, "emotional": "Тынчсыздануу бар.",
        "strengths": "Достору көп.", "summary": "Колдоо керек.",
        "recommendations": [
            {"audience": "teacher", "said": "Алдын ала эскертүү.", "result_id": result_id, "evidence": None},
            {"audience": "parents", "said": "Көбүрөөк мактоо.", "result_id": None, "evidence": "маек"},
        ], **more,
    }  # fmt: skip


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def test_a_protocol_is_numbered_final_and_corrected_by_an_addendum(book: ExamBook, result_id: int) -> None:
    protocols = protocol_book(book)
    signed = protocols.sign(result_id, {"observed": "тынч", "sheets": 1, "kept_in": "папка"})
    with pytest.raises(AlreadySigned):
        protocols.sign(result_id, {})
    number, story, _ = protocols.story(signed, "ky")
    assert number == "2026/27-П-001"
    assert len(story["answers"]) == 58
    assert "класстык скрининг" in dict(story["facts"])["Макулдук"]
    protocols.add("protocol", signed, {"reason": "ката", "body": "Бланк экөө."})
    papers = ProtocolPapers(book, protocols, lambda: TODAY)
    for language in ("ky", "ru"):
        text = text_of(papers.protocol(signed, language)(unwatched))
        assert "2026/27-П-001" in text
        assert "Бланк экөө." in text
    rows = ProtocolRows(book, given_to)
    with book.store.reading() as session:
        (cells,) = rows.rows(session, [signed]).values()
    assert cells[0] == number
    assert text_of(papers.register(given_to, "ru")(unwatched)).count(number) == 1


def test_a_conclusion_without_strengths_or_ground_is_not_signed(book: ExamBook, result_id: int) -> None:
    conclusions = ConclusionBook(book)
    for lacking in (
        {"strengths": " "}, {"summary": None}, {"recommendations": []},
        {"recommendations": [{"audience": "teacher", "said": "Эскертүү", "result_id": None, "evidence": None}]},
    ):  # fmt: skip
        id_, _ = conclusions.save(None, written(book, result_id, **lacking), 0)
        with pytest.raises(NotReady) as refused:
            conclusions.sign(id_)
        assert refused.value.fields == list(lacking)
    nothing = {"strengths": None, "summary": None, "recommendations": []}
    id_, _ = conclusions.save(None, written(book, result_id, **nothing), 0)
    with pytest.raises(NotReady) as refused:
        conclusions.sign(id_)
    assert refused.value.fields == list(nothing)  # everything that is missing is said at once
    id_, revision = conclusions.save(None, written(book, result_id), 0)
    assert conclusions.sign(id_) == "2026/27-К-001"
    with pytest.raises(AlreadySigned):
        conclusions.save(id_, written(book, result_id, summary="Башкача."), revision)
    with pytest.raises(AlreadySigned):
        conclusions.remove(id_)


def test_a_newer_conclusion_settles_the_reminder_of_the_older_one(book: ExamBook, result_id: int) -> None:
    conclusions = ConclusionBook(book)

    def reminders() -> list[date]:
        with book.store.reading() as session:
            return [duty.due for duty in due_again(session, book.words, TODAY)]

    soon = TODAY + timedelta(days=5)
    old = written(book, result_id, again_on=soon, on=TODAY - timedelta(days=90))
    conclusions.sign(conclusions.save(None, old, 0)[0])
    assert reminders() == [soon]
    conclusions.sign(conclusions.save(None, written(book, result_id), 0)[0])
    assert reminders() == []


def test_each_reader_gets_only_what_is_meant_for_him(book: ExamBook, result_id: int) -> None:
    conclusions = ConclusionBook(book)
    id_, _ = conclusions.save(None, written(book, result_id), 0)
    conclusions.sign(id_)
    papers = ConclusionPapers(book, conclusions, lambda: TODAY)
    full, teacher, parents = (text_of(papers.paper(id_, variant, "ky")(unwatched)) for variant in (FULL, TEACHER, PARENTS))
    assert SECRET in full
    assert "Негизи: маек" in full
    assert SECRET not in teacher
    assert "Тынчсыздануу" not in teacher
    assert "Алдын ала эскертүү." in teacher
    assert "Көбүрөөк мактоо." not in teacher
    assert "Көбүрөөк мактоо." in parents
    assert "Алдын ала эскертүү." not in parents
    for text in (full, teacher, parents):
        assert "клиникалык диагноз эмес" in text
        assert "Достору көп." in text


def test_two_instruments_of_one_sphere_each_tell_their_level(book: ExamBook, result_id: int) -> None:
    other = of_class(book, purpose="кайталап")
    rows = book.rows(other)
    for row in rows:
        row.answers, row.left = [False] * 58, True
    book.keep_answers(other, rows)
    book.score(other)
    conclusions = ConclusionBook(book)
    id_, _ = conclusions.save(None, written(book, result_id), 0)
    assert "высокий; низкий" in text_of(ConclusionPapers(book, conclusions, lambda: TODAY).paper(id_, FULL, "ru")(unwatched))


def test_every_hand_over_is_a_row_with_its_text_and_the_register_knows_it(
    book: ExamBook, result_id: int, desk: QuietDesk
) -> None:
    conclusions = ConclusionBook(book)
    id_, _ = conclusions.save(None, written(book, result_id), 0)
    number = conclusions.sign(id_)
    make = ConclusionPapers(book, conclusions, lambda: TODAY).paper(id_, TEACHER, "ky")
    answers = {"to_whom": "Асанова Г.", "way": "screen", "basis": "суроо-талап"}
    row_id = write_down(
        desk, "teacher", T("Recommendations for the class teacher"), make, number, pupil_of(book, result_id), answers
    )
    with book.store.reading() as session:
        row = session.get_one(HandOver, row_id)
        assert row.print_code == number
        assert "экранда" in row.document
        (paper,) = book.store.attachments.of(session, "hand_over", row_id)
        assert text_of(book.store.attachments.data(session, paper.id, "hand_over")).count("Алдын ала эскертүү.") == 1
        assert "Асанова Г." in given_to(session, [number])[number]


def test_the_administration_sees_no_name_and_no_small_cell(book: ExamBook, result_id: int) -> None:
    with book.store.reading() as session:
        exam_id = session.get_one(Result, result_id).examination_id
    text = text_of(ResultPapers(book, lambda: TODAY).administration(exam_id, "ky")(unwatched))
    for one in book.people(exam_id):
        assert one.name.split()[0] not in text
    assert "*" in text


def test_what_the_psychologist_types_is_in_no_file_of_the_office(book: ExamBook, result_id: int) -> None:
    """Words and scores typed into the tab lie in her file alone: the office's file, read with its own key, has none."""
    conclusions, protocols = ConclusionBook(book), protocol_book(book)
    id_, _ = conclusions.save(None, written(book, result_id), 0)
    conclusions.sign(id_)
    protocols.sign(result_id, {"observed": SECRET, "sheets": 1, "kept_in": "Канарейка сейф"})
    conclusions.keep_phrase("observed", SECRET)
    store = book.store
    store.drafts.keep("conclusions", None, 0, {"observed": SECRET}, compartment="psychology")
    raw = store._raw
    for (table,) in raw.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
        for row in raw.execute(f'SELECT * FROM main."{table}"').fetchall():
            said = " ".join(str(cell) for cell in row)
            for canary in (SECRET, "Канарейка", "Коркуулар сурамжылоосу", "Достору көп"):
                assert canary not in said, table
    for file in Path(store.folder).rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            for canary in (SECRET, "Канарейка", "Достору көп"):
                assert canary.encode() not in data
                assert canary.encode("utf-16-le") not in data
    assert OFFICE in store.compartments


def test_documents_are_kept_three_years_after_leaving() -> None:
    assert keep_until(None) is None
    assert keep_until(TODAY) == TODAY.replace(year=TODAY.year + 3)
    assert keep_until(date(2026, 5, 31)) == date(2029, 5, 31)  # the last day of a school year
    assert keep_until(date(2028, 2, 29)) == date(2031, 2, 28)


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_journal_of_diagnostics_tells_what_came_of_an_examination(book: ExamBook, result_id: int, language: str) -> None:
    conclusions = ConclusionBook(book)
    id_, _ = conclusions.save(None, written(book, result_id), 0)
    number = conclusions.sign(id_)
    text = text_of(DiagnosticsJournal(book, given_to, lambda: TODAY).make(language)(unwatched)).replace(" ", "")
    assert "2026/27-0001" in text
    assert number in text


def test_the_administration_gets_what_was_recommended_to_it_and_nothing_else(book: ExamBook, result_id: int) -> None:
    conclusions = ConclusionBook(book)
    told = written(book, result_id)
    id_, _ = conclusions.save(None, told, 0)
    assert ADMINISTRATION not in readers(conclusions.show(id_))
    told["recommendations"].append(
        {"audience": "administration", "said": "Экинчи сменага которуу.", "result_id": None, "evidence": "маек"}
    )
    id_, _ = conclusions.save(None, told, 0)
    assert readers(conclusions.show(id_)) == [TEACHER, PARENTS, ADMINISTRATION]
    text = text_of(ConclusionPapers(book, conclusions, lambda: TODAY).paper(id_, ADMINISTRATION, "ky")(unwatched))
    assert "Экинчи сменага" in text
    for other in (SECRET, "Тынчсыздануу", "Достору", "Колдоо", "Көбүрөөк", "Алдын ала"):
        assert other not in text


def test_a_hand_over_to_the_parents_names_who_may_be_told_and_warns_of_who_may_not(
    window_desk: WindowDesk, book: ExamBook, result_id: int
) -> None:
    desk = window_desk
    pupil_id = pupil_of(book, result_id)
    with book.store.saving() as session:
        for tie in session.scalars(select(Tie).where(Tie.pupil_id == pupil_id)):
            tie.legal = False
        for surname, told in (("Апасы", True), ("Атасы", False)):
            person = Person(surname=surname, given="Биринчи")
            session.add(person)
            session.flush()
            kinship = "mother" if told else "father"
            session.add(Tie(pupil_id=pupil_id, person_id=person.id, kinship=kinship, legal=True, may_be_informed=told))
    give(desk, desk, "parent", T("Conclusion for the parents"), lambda _: b"%PDF", number="1", pupil_id=pupil_id)  # type: ignore[arg-type]
    (asking,) = desk.findChildren(Asking)
    assert asking.editors[0].value() == "Апасы Биринчи"
    said = " ".join(line.text() for line in asking.findChildren(QLabel))
    assert "Атасы Биринчи" in said
    asking.take()
    with book.store.reading() as session:
        assert session.scalars(select(HandOver.to_whom)).one() == "Апасы Биринчи"
    assert len(desk.papers) == 1
