"""Sociometry on the screen and on paper: ballots by keyboard, results, waves, and a teacher's copy that names nobody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO

import docx
import openpyxl
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from sppk_desktop.app.sociometry import Papers, sociometry_page
from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.screens import Request
from sppk_desktop.core.sociometry import Sheet
from sppk_desktop.core.words import LANGUAGES, T
from sppk_desktop.features.activity.records import HandOver
from sppk_desktop.features.people import catalogues, same
from sppk_desktop.features.people.demo import build
from sppk_desktop.features.people.records import Membership, Pupil, SchoolClass
from sppk_desktop.features.sociometry import documents
from sppk_desktop.features.sociometry.book import SociometryBook
from sppk_desktop.features.sociometry.indices import Status
from sppk_desktop.features.sociometry.keeping import ClassIsFixed, SociometryKeeper
from sppk_desktop.features.sociometry.papers import SociometryPapers
from sppk_desktop.features.sociometry.reading import member_rows, members_of
from sppk_desktop.features.sociometry.records import Sociometry, SociometryBallot
from sppk_desktop.features.sociometry.screens import screen
from sppk_desktop.features.sociometry.telling import STATUSES
from sppk_desktop.reports.paper_words import usual_words
from sppk_desktop.storage.belonging import belonging, take_away
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.sociometry.page import SociometryPage
from tests.ui.conftest import TODAY, PlainDesk, WindowDesk

Press = Callable[..., None]
TOLD = {"aim": "ынтымак", "limit": 3, "negative": False, "criteria": [{"question": "Ким менен отурат элең?", "opposite": None}]}


@pytest.fixture
def class_id(store: Store) -> int:
    with store.saving() as session:
        catalogues.seed(session)
    build(store.saving, pupils=130, today=TODAY)
    with store.reading() as session:
        rows = session.execute(select(Membership.class_id).where(Membership.until.is_(None))).scalars().all()
    return max(set(rows), key=lambda one: (rows.count(one), -one))


@pytest.fixture
def run_id(store: Store, class_id: int) -> int:
    return SociometryKeeper(store).save(None, {**TOLD, "class_id": class_id, "on": TODAY}, 0)[0]


@pytest.fixture
def page(desk: PlainDesk, run_id: int) -> SociometryPage:
    made = sociometry_page(desk)
    made.resize(1300, 640)
    made.show()
    made.show_run(run_id)
    QApplication.processEvents()
    return made


def criterion(store: Store, run_id: int, kit: Kit) -> int:
    return SociometryBook(store, kit.words).show(run_id).criteria[0][0]


def test_the_list_is_searched_by_class_and_question_and_sorted(store: Store, run_id: int, kit: Kit) -> None:
    rows = screen(kit.words).rows
    with store.reading() as session:
        name = session.get_one(SchoolClass, session.get_one(Sociometry, run_id).class_id).name
        for said, found in ((name.lower(), 1), (name[:-1], 1), ("отурат", 1), ("отурбайт", 0), ("12я", 0), ("", 1)):
            assert len(rows.ids(session, Request(search=said))) == found, said
        for column in rows.columns:
            if column.sortable:
                assert list(rows.ids(session, Request(sort=column.key))) == [run_id]
        assert list(rows.ids(session, Request(filters={"year": "2025/26"}))) == []
        assert rows.rows(session, [run_id])[run_id][1] == name


def test_a_new_test_goes_on_to_its_ballots(desk: PlainDesk, class_id: int) -> None:
    page = sociometry_page(desk)
    page.show()
    page.records.new()
    page.records.form.set_value("class_id", class_id)
    assert page.records.save(), desk.told
    assert page.run.isVisible()
    assert len(page.run.grid._lines) > 4
    page.close()


def test_a_class_is_typed_in_by_numbers_and_enter(
    page: SociometryPage, store: Store, run_id: int, kit: Kit, press: Press
) -> None:
    grid = page.run.grid
    lines = grid._lines
    assert len(lines) > 4
    press(lines[0].edits[0], "2 3")
    press(lines[0].edits[0], Qt.Key.Key_Return)
    press(lines[1].edits[0], "1")
    press(lines[1].edits[0], Qt.Key.Key_Return)
    press(lines[2].edits[0], "-")
    press(lines[3].edits[0], Qt.Key.Key_Return)
    told = SociometryBook(store, kit.words).ballots(run_id, criterion(store, run_id, kit))
    assert [(line.plus, line.filled, line.absent) for line in told[:5]] == [
        ("2 3", True, False), ("1", True, False), ("", False, True), ("", True, False), ("", False, False),
    ]  # fmt: skip
    assert grid.gaps == len(lines) - 4
    page.close()


def test_a_line_that_cannot_be_is_said_and_not_kept(page: SociometryPage, store: Store, press: Press) -> None:
    line = page.run.grid._lines[0]
    press(line.edits[0], "1 99")
    press(line.edits[0], Qt.Key.Key_Return)
    assert line.edits[0].property("wrong") == "true"
    assert line.state.text()
    with store.reading() as session:
        assert session.scalars(select(SociometryBallot)).all() == []
    page.close()


def test_numbers_between_commas_are_counted_as_they_are_read(page: SociometryPage, press: Press) -> None:
    line = page.run.grid._lines[0]
    press(line.edits[0], "2,3")
    assert line.state.text() == page.run.grid._kit.say(T("{n} of {limit}", n=2, limit=3))
    page.close()


def test_what_is_being_typed_is_kept_when_the_window_is_locked(page: SociometryPage, store: Store, press: Press) -> None:
    press(page.run.grid._lines[0].edits[0], "2 3")
    page.run.grid._keeper.keep()
    with store.reading() as session:
        (ballot,) = session.scalars(select(SociometryBallot))
        assert ballot.plus == [2, 3]
    page.close()


def test_every_pane_shows_what_the_ballots_say(page: SociometryPage, store: Store, run_id: int, kit: Kit) -> None:
    book, asked = SociometryBook(store, kit.words), criterion(store, run_id, kit)
    for number, plus in ((1, "2 3"), (2, "1"), (3, "1"), (4, "1")):
        book.write(run_id, asked, number, plus, "")
    for at in range(5):
        page.run.tabs.choose(at)
        QApplication.processEvents()
        assert page.run.pane == at
    page.run.tabs.choose(1)
    canvas = page.run.sociogram.canvas
    canvas.setFocus()
    canvas._choose(1)
    assert "2." in page.run.sociogram._told.itemAt(1).widget().text()
    page.close()


def test_negative_choices_need_a_reason_and_are_unknown_when_not_asked(store: Store, run_id: int, kit: Kit) -> None:
    form = screen(kit.words).form
    assert form.check is not None
    asked = {"negative": True, "criteria": [{"question": "?", "opposite": ""}]}
    assert set(form.check(asked)) == {"ethics", "criteria"}
    told = SociometryBook(store, kit.words).result(run_id, criterion(store, run_id, kit)).group
    assert told.rows[2][1] == told.rows[4][1] == "—"


def test_the_class_of_a_test_is_fixed_once_somebody_voted(store: Store, run_id: int, class_id: int, kit: Kit) -> None:
    keeper, book = SociometryKeeper(store), SociometryBook(store, kit.words)
    with store.reading() as session:
        other = session.scalar(select(Membership.class_id).where(Membership.class_id != class_id, Membership.until.is_(None)))
    values, revision = keeper.load(run_id)
    _, revision = keeper.save(run_id, {**values, "class_id": other}, revision)
    _, revision = keeper.save(run_id, {**values, "class_id": class_id}, revision)
    book.write(run_id, criterion(store, run_id, kit), 1, "2", "")
    with pytest.raises(ClassIsFixed):
        keeper.save(run_id, {**values, "class_id": other}, revision)
    assert issubclass(ClassIsFixed, AppError)


def test_waves_keep_the_places_though_the_list_has_changed(store: Store, run_id: int, class_id: int, kit: Kit) -> None:
    keeper, book = SociometryKeeper(store), SociometryBook(store, kit.words)
    before, _ = keeper.save(None, {**TOLD, "class_id": class_id, "on": date(2026, 10, 1)}, 0)
    for run in (before, run_id):
        book.write(run, criterion(store, run, kit), 1, "2 3", "")
        book.write(run, criterion(store, run, kit), 2, "1", "")
    assert [id_ for id_, _ in book.show(run_id).earlier] == [before]
    shown = book.compare(before, run_id)
    first = {spot.number: (spot.x, spot.y) for spot in shown.before.spots}
    assert first == {spot.number: (spot.x, spot.y) for spot in shown.after.spots}


def test_a_child_whose_cards_were_merged_between_two_waves_is_one(store: Store, run_id: int, class_id: int, kit: Kit) -> None:
    keeper, book = SociometryKeeper(store), SociometryBook(store, kit.words)
    before, _ = keeper.save(None, {**TOLD, "class_id": class_id, "on": date(2026, 10, 1)}, 0)
    with store.saving() as session:
        row = next(one for one in member_rows(session, run_id) if one.number == 1)
        old = session.get_one(Pupil, row.pupil_id)
        new = Pupil(surname=old.surname, given="Айсулуу", sex=old.sex)
        session.add(new)
        session.flush()
        same.merge(session, "pupil", new.id, old.id)
    with store.saving() as session:
        next(one for one in member_rows(session, run_id) if one.number == 1).pupil_id = new.id  # the later card
    shown = book.compare(before, run_id)
    assert len(shown.people.rows) == len(book.ballots(run_id, criterion(store, run_id, kit)))
    assert "Айсулуу" in shown.names[1]
    assert "Айсулуу" in book.ballots(before, criterion(store, before, kit))[0].name


def test_the_teachers_copy_is_made_of_codes_alone(store: Store, run_id: int, kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    book, asked = SociometryBook(store, kit.words), criterion(store, run_id, kit)
    book.write(run_id, asked, 1, "2 3", "")
    drawn: list[object] = []
    monkeypatch.setattr(documents, "teachers_copy", lambda *told: drawn.extend(told) or b"%PDF")
    SociometryPapers(store).teachers_copy(run_id, asked, "ky")(unwatched)
    with store.reading() as session:
        members = members_of(session, run_id)
    said = repr(drawn)
    assert not any(member.name in said for member in members)
    labels = {spot.label for spot in drawn[3].spots}  # type: ignore[attr-defined]
    assert labels == {member.code for member in members}
    assert len(labels) == len(members)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_comes_out(language: str, store: Store, run_id: int, class_id: int, kit: Kit) -> None:
    book, asked = SociometryBook(store, kit.words), criterion(store, run_id, kit)
    book.write(run_id, asked, 1, "2 3", "")
    before, _ = SociometryKeeper(store).save(None, {**TOLD, "class_id": class_id, "on": date(2026, 10, 1)}, 0)
    papers = SociometryPapers(store)
    for make in (papers.report(run_id, asked, language), papers.teachers_copy(run_id, asked, language),
                 papers.comparison(run_id, before, language), papers.ballot(run_id, language)):  # fmt: skip
        assert make(unwatched).startswith(b"%PDF")
    book_of = openpyxl.load_workbook(BytesIO(papers.report(run_id, asked, language, "xlsx")(unwatched)))
    assert [len(sheet._images) for sheet in book_of.worksheets] == [0, 0, 0, 0, 1, 1, 0]  # both drawings
    matrix = list(book_of.worksheets[-1].values)
    assert len(matrix[0]) == len(members_of_run(store, run_id)) + 1
    assert matrix[1][2] == matrix[1][3] == "+"
    paper = docx.Document(BytesIO(papers.report(run_id, asked, language, "docx")(unwatched)))
    assert len(paper.tables) == 4
    assert len(paper.inline_shapes) == 2


def members_of_run(store: Store, run_id: int) -> list[object]:
    with store.reading() as session:
        return list(members_of(session, run_id))


def test_a_paper_says_how_many_ballots_are_missing(store: Store, run_id: int, kit: Kit) -> None:
    papers, book, one = SociometryPapers(store), SociometryBook(store, kit.words), criterion(store, run_id, kit)

    def told() -> list[str]:
        pdfs = (papers.report(run_id, one, "ru"), papers.teachers_copy(run_id, one, "ru"))
        return [pypdf.PdfReader(BytesIO(pdf(unwatched))).pages[0].extract_text() for pdf in pdfs]

    lines = book.ballots(run_id, one)
    book.write(run_id, one, 1, "2", "")
    for text in told():
        assert f"Ещё не введено бюллетеней {len(lines) - 1}" in " ".join(text.split())
    for line in lines[1:]:
        book.write(run_id, one, line.number, "1", "")
    assert not any("Ещё не введено" in text for text in told())


def test_a_table_of_long_names_does_not_leave_its_head_behind(kit: Kit) -> None:
    name, title = "Абдымомунова " * 5, T("Each pupil then and now")
    for left in range(8, 40, 2):
        flow = documents.Flow(documents.Frame("", "", "", ""), kit.words)
        flow.y = flow.foot - left
        documents._sheet(flow, Sheet(title, (T("Pupil"), T("Index")), [[name] * 2], (10, 70)), kit.words)
        for page in pypdf.PdfReader(BytesIO(flow.pdf("t"))).pages:
            text = " ".join(page.extract_text().split())
            assert (kit.say(title) in text) == ("Абдымомунова" in text), left


def test_there_is_no_copy_for_the_teacher_before_the_line_of_the_register(
    window_desk: WindowDesk, kit: Kit, store: Store, run_id: int
) -> None:
    desk = window_desk
    choices = {kit.say(deed.text): deed.do for deed in Papers(desk).choices(run_id, criterion(store, run_id, kit), "ru")}  # type: ignore[arg-type]
    mark = usual_words("ru").say(T("Look only, not handed over"))
    assert mark != kit.say(T("Look only, not handed over"))
    choices[kit.say(T("Look: what the class teacher gets"))]()
    (looked,) = desk.papers
    assert looked[2]
    assert mark in text_of(looked[0])
    with store.reading() as session:
        assert session.scalars(select(HandOver)).all() == []
    choices[kit.say(T("Give the copy with codes to the class teacher…"))]()
    (asking,) = desk.findChildren(Asking)
    assert len(desk.papers) == 1
    asking.editors[0].set_value("Асанова Г.")
    asking.take()
    with store.reading() as session:
        (row,) = session.scalars(select(HandOver))
        assert (row.receiver, row.pupil_id, row.to_whom, row.number is not None) == ("teacher", None, "Асанова Г.", True)
        assert store.attachments.of(session, "hand_over", row.id) == []  # that it was given, not the choices in it
    assert len(desk.papers) == 2
    assert not desk.papers[1][2]
    assert mark not in text_of(desk.papers[1][0])


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def test_nothing_of_a_test_is_in_the_office(store: Store, run_id: int, kit: Kit) -> None:
    before = {name: rows for name, rows in store.counts().items() if not name.startswith(f"{PSYCHOLOGY}.")}
    book = SociometryBook(store, kit.words)
    book.write(run_id, criterion(store, run_id, kit), 1, "2", "")
    book.mark_absent(run_id, 2)
    SociometryKeeper(store).remove(run_id)
    after = {name: rows for name, rows in store.counts().items() if not name.startswith(f"{PSYCHOLOGY}.")}
    assert before == after
    with store.reading() as session:
        assert session.scalars(select(Pupil.note).where(Pupil.note.is_not(None))).all() == []
        assert session.get_one(Sociometry, run_id).removed_at is not None


def test_who_is_refused_much_more_often_than_chosen_is_named_by_a_threshold_that_says_it_is_ours(
    store: Store, class_id: int, kit: Kit
) -> None:
    keeper, book = SociometryKeeper(store), SociometryBook(store, kit.words)
    asked = {**TOLD, "negative": True, "ethics": "топту колдоо үчүн", "class_id": class_id, "on": TODAY}
    run_id, _ = keeper.save(None, {**asked, "criteria": [{"question": "Ким менен?", "opposite": "Ким менен эмес?"}]}, 0)
    one = criterion(store, run_id, kit)
    book.write(run_id, one, 2, "1", "3")
    for number in (3, 4, 5):
        book.write(run_id, one, number, "2", "1")
    shown = book.result(run_id, one)
    assert shown.often == 3
    name = shown.names[1]
    assert name in kit.say(shown.statuses.note)
    group = next(row for row in shown.statuses.rows if name in row[3])
    assert group[0] == kit.say(STATUSES[Status.PREFERRED])  # the source's groups are as they were
    book.set_often(4)
    assert name not in kit.say(book.result(run_id, one).statuses.note)
    book.set_often(0)
    assert kit.say(book.result(run_id, one).statuses.note) == ""
    assert book.result(run_id, one).often == 0


def test_without_negative_choices_no_threshold_is_asked(store: Store, run_id: int, kit: Kit) -> None:
    shown = SociometryBook(store, kit.words).result(run_id, criterion(store, run_id, kit))
    assert shown.often is None
    assert kit.say(shown.statuses.note) == ""


def test_a_child_who_is_in_no_register_any_more_does_not_shut_the_class(store: Store, run_id: int, kit: Kit) -> None:
    book, one = SociometryBook(store, kit.words), criterion(store, run_id, kit)
    with store.saving() as session:
        gone = members_of(session, run_id)[1].card
        # as an act of destruction does where her file is closed
        take_away(store, session, OFFICE, belonging(session, OFFICE, {"pupil": frozenset({gone})}))
    book.write(run_id, one, 1, "2", "")
    assert [line.name for line in book.ballots(run_id, one)][1] == "—"
    assert book.result(run_id, one).names[2] == "2. —"
