"""Programmes, sessions and attendance by keyboard; in her compartment alone, a number for the plan and no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from sppk_desktop.app.closed_work import counter
from sppk_desktop.app.correction import CorrectionMoments, correction_page, journals
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.screens import Request
from sppk_desktop.core.words import LANGUAGES
from sppk_desktop.features.correction import demo
from sppk_desktop.features.correction.keeping import AttendanceBook, CorrectionKeeper, PartKeeper, members_of
from sppk_desktop.features.correction.papers import programme_journal
from sppk_desktop.features.correction.records import Attendance, Correction, CorrectionMember, CorrectionSession
from sppk_desktop.features.correction.screens import FORM, SESSION, members, programmes, sessions
from sppk_desktop.features.people.demo import build
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.plan.records import ClosedWork, Plan, PlanLine
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.correction.group_page import CorrectionPage
from sppk_desktop.ui.kit import Kit
from tests.ui.conftest import TODAY, PlainDesk

Press = Callable[..., None]


@pytest.fixture
def children(store: Store) -> list[int]:
    build(store.saving, pupils=30, today=TODAY)
    with store.reading() as session:
        return list(session.scalars(select(Pupil.id).where(Pupil.left.is_(None)).order_by(Pupil.name_key).limit(3)))


@pytest.fixture
def group(store: Store, children: list[int]) -> int:
    told = {
        "kind": "group", "name": "Достук", "since": date(2026, 9, 14),
        "members": [{"pupil_id": id_, "since": None, "until": None} for id_ in children],
    }  # fmt: skip
    made, _ = CorrectionKeeper(store).save(None, told, 0)
    for on in (date(2026, 9, 16), date(2026, 9, 23)):
        PartKeeper(store, CorrectionSession, made).save(None, {"on": on, "topic": "Таанышуу"}, 0)
    return made


@pytest.fixture
def page(desk: PlainDesk, group: int) -> CorrectionPage:
    made = correction_page("group", desk)
    made.resize(1200, 600)
    made.show()
    made.show_group(group)
    QApplication.processEvents()
    return made


def test_one_key_marks_and_goes_on_to_the_next_child_and_session(page: CorrectionPage, store: Store, press: Press) -> None:
    assert page.group is not None
    grid = page.group.grid
    assert grid.gaps == 6
    press(grid, "1+0")
    press(grid, "к")
    assert (grid.currentRow(), grid.currentColumn()) == (1, 1)
    press(grid, Qt.Key.Key_Up)
    press(grid, Qt.Key.Key_Delete)
    assert grid.gaps == 3
    with store.reading() as session:
        rows = session.scalars(select(Attendance).order_by(Attendance.id)).all()
        assert [row.came for row in rows] == [True, True, False, None]
    page.close()


def test_who_was_not_in_the_group_then_has_no_cell(
    store: Store, group: int, kit: Kit, page: CorrectionPage, press: Press
) -> None:
    with store.reading() as session:
        late = members_of(session, group)[0][0].id
    keeper = PartKeeper(store, CorrectionMember, group)
    values, revision = keeper.load(late)
    keeper.save(late, {**values, "since": date(2026, 9, 20)}, revision)
    shown = AttendanceBook(store, kit.words, group).shown()
    first, second = (id_ for id_, _, _ in shown.sessions)
    assert (first, late) not in shown.inside
    assert (second, late) in shown.inside
    page.show_group(group)
    assert page.group is not None
    grid = page.group.grid
    for _ in range(grid.gaps):
        press(grid, "1")
    with store.reading() as session:
        marked = {(row.session_id, row.member_id) for row in session.scalars(select(Attendance))}
    assert marked == shown.inside
    page.close()


def test_a_session_written_down_is_marked_next(page: CorrectionPage, store: Store) -> None:
    assert page.group is not None
    page.group.new_session()
    form = page.group.sessions.form
    form.set_value("topic", "Мен-билдирүү")
    assert page.group.sessions.save()
    assert page.group._panes.currentIndex() == 0
    assert page.group.grid.columnCount() == 4
    with store.reading() as session:
        made = session.scalars(select(CorrectionSession).order_by(CorrectionSession.id.desc()).limit(1)).one()
        assert (made.topic, made.on) == ("Мен-билдирүү", TODAY)
    page.close()


def test_a_programme_has_pupils_and_an_individual_one_a_single_one(children: list[int]) -> None:
    assert FORM.check is not None
    assert set(FORM.check({"kind": "group", "members": []})) == {"members"}
    two = [{"pupil_id": id_} for id_ in children[:2]]
    assert set(FORM.check({"kind": "single", "members": two})) == {"members"}
    assert FORM.check({"kind": "single", "members": two[:1]}) == {}


def test_the_forms_of_a_programme_and_a_session_are_filled_from_their_screens(
    desk: PlainDesk, group: int, children: list[int]
) -> None:
    """Lists and forms open, save and find again."""
    single = correction_page("single", desk)
    single.show()
    single.records.new()
    single.records.form.set_values({
        **single.records.form.values(), "name": "Көңүл буруу", "members": [{"pupil_id": children[0]}],
    })  # fmt: skip
    assert single.records.save(), desk.told
    assert single.group is not None
    words = desk.kit.words
    with desk.store.reading() as session:
        for screen, found in ((programmes(words, "single"), 1), (programmes(words, "group"), 1), (sessions(group), 2),
                              (members(words, group), 3)):  # fmt: skip
            ids = list(screen.rows.ids(session, Request()))
            assert len(ids) == found
            assert set(screen.rows.rows(session, ids)) == set(ids)
            for column in screen.rows.columns:
                assert words.knows(column.header)
                if column.sortable:
                    assert sorted(screen.rows.ids(session, Request(sort=column.key))) == sorted(ids)
        assert list(sessions(group).rows.ids(session, Request(search="таанышуу")))
        surname = session.get_one(Pupil, children[0]).surname
        assert list(programmes(words, "group").rows.ids(session, Request(search=surname[:4])))
    assert SESSION.fields["topic"].required
    single.close()


def test_held_sessions_count_for_the_plan_as_a_number_and_a_month(store: Store, group: int) -> None:
    with store.saving() as session:
        plan = Plan(specialist="psychologist", school_year="2026/27", stage="draft")
        session.add(plan)
        session.flush()
        line = PlanLine(plan_id=plan.id, section="P3", position=1, content="Топ", month="09")
        session.add(line)
        session.flush()
        line_id = line.id
    before = office(store)
    keeper = CorrectionKeeper(store, counter(store))
    values, revision = keeper.load(group)
    keeper.save(group, {**values, "plan_line_id": line_id}, revision)
    told = PartKeeper(store, CorrectionSession, group, counter(store))
    made, _ = told.save(None, {"on": date(2026, 10, 7), "topic": "Үчүнчү"}, 0)
    assert counted(store, line_id) == {"2026-09": 2, "2026-10": 1}
    told.remove(made)
    assert counted(store, line_id) == {"2026-09": 2, "2026-10": 0}
    keeper.remove(group)
    assert set(counted(store, line_id).values()) == {0}
    keeper.restore(group)
    assert counted(store, line_id)["2026-09"] == 2
    after = office(store)
    assert {name for name in after if after[name] != before[name]} <= {"closed_work", "vault_history", "vault_journal"}


def office(store: Store) -> dict[str, int]:
    return {name: rows for name, rows in store.counts().items() if not name.startswith(f"{PSYCHOLOGY}.")}


def counted(store: Store, line_id: int) -> dict[str, int]:
    with store.reading() as session:
        rows = session.scalars(select(ClosedWork).where(ClosedWork.plan_line_id == line_id))
        return {row.month: row.number for row in rows}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_journal_of_a_programme_comes_out(language: str, store: Store, group: int, kit: Kit) -> None:
    book = AttendanceBook(store, kit.words, group)
    shown = book.shown()
    book.mark(shown.sessions[0][0], shown.members[0][0], True)
    assert programme_journal(store, group, language)(unwatched).startswith(b"%PDF")


def test_the_programme_stands_on_the_timeline_of_its_members(store: Store, group: int, kit: Kit, children: list[int]) -> None:
    moments = CorrectionMoments(kit.words, TODAY)
    with store.reading() as session:
        (moment,) = moments(session, "pupil", children[1])
        assert moment.opens is not None
        assert (moment.opens.kind, moment.opens.id) == ("correction", group)


def test_both_registers_stand_among_hers(desk: PlainDesk) -> None:
    assert [journal.key for journal in journals(desk)] == ["correction_groups", "single_correction"]
    assert all(record.compartment == PSYCHOLOGY for record in (Correction, CorrectionMember, CorrectionSession, Attendance))


def test_the_invented_programmes_are_whole(store: Store, children: list[int]) -> None:
    demo.build(store, today=TODAY)
    with store.reading() as session:
        assert {row.kind for row in session.scalars(select(Correction))} == {"group", "single"}
        assert all(row.on <= TODAY for row in session.scalars(select(CorrectionSession)))
