"""The calendar of Today and the sheet of the week: every duty stands on its day, once, in both languages."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from sppk_desktop import ui  # noqa: F401
from sppk_desktop.app.people import Extras, people_tabs, today_page
from sppk_desktop.app.week import week_paper
from sppk_desktop.core.cards import Duty, Link
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T, Words
from sppk_desktop.reports.paper import Frame
from sppk_desktop.reports.week_sheet import Week, week_sheet
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ElidedLabel
from sppk_desktop.ui.people.today import TodayPage
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.steps import AT_ONCE

TODAY = date(2026, 11, 25)  # a Wednesday
MONDAY = date(2026, 11, 23)


def duty(day: date, name: str = "Иш", *, urgent: bool = False) -> Duty:
    return Duty(day, "eye", name, "чоо-жайы", T("Open"), Link("pupil", 1), urgent)


def source(_session: Session, _today: date, until: date) -> Sequence[Duty]:
    days = {TODAY - timedelta(days=3): "Кеч", TODAY: "Бүгүнкү", TODAY + timedelta(days=2): "Жыйын", date(2026, 12, 9): "Декабрда"}
    return [duty(day, name) for day, name in days.items() if day <= until]


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    kit = Kit.make(qapp, Words.read(translations(), "ky"), Preferences.read(tmp_path / "preferences.json"))
    told = Extras(duties=(source,), print_week=lambda *_: None)
    window = Shell(kit, store, people_tabs(told), today=lambda: TODAY)
    window.openers["pupil"] = lambda id_: window.setProperty("opened", id_)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield window
    kit.close()


@pytest.fixture
def page(shell: Shell) -> TodayPage:
    made = shell.show_tab("today")
    assert isinstance(made, TodayPage)
    made.show_view("month")
    return made


def test_the_month_shows_what_is_due_on_the_chosen_day_and_begins_its_deed(page: TodayPage, shell: Shell) -> None:
    assert [one.title for one in page.month.shown] == ["Бүгүнкү"]
    deed = page.month._side.findChildren(QPushButton)[0]
    deed.click()
    assert shell.property("opened") == 1


def test_who_only_reads_is_offered_to_open_what_is_due_and_not_to_do_it(shell: Shell) -> None:
    shell.store.account = replace(shell.store.account, roles=frozenset({Role.DEPUTY}))

    def written(_session: Session, _today: date, _until: date) -> Sequence[Duty]:
        return [replace(duty(TODAY), deed=T("Write the visit down"))]

    page = today_page(shell, Extras(duties=(written,)))
    page.show()
    page.show_view("month")
    assert {str(one.deed) for one in page.month.shown} == {str(T("Open"))}
    page.deleteLater()


def test_a_register_without_children_begins_with_the_class_lists(shell: Shell) -> None:
    asked: list[object] = []
    page = today_page(shell, Extras(importing=lambda *told: asked.append(told)))
    page.show()
    page.show_view("list")
    word = shell.kit.say(T("Import"))
    next(made for made in page.findChildren(QPushButton) if made.text() == word).click()
    assert len(asked) == 1
    page.deleteLater()


def test_a_long_duty_gives_way_to_its_deed(shell: Shell) -> None:
    def crowded(_session: Session, _today: date, _until: date) -> Sequence[Duty]:
        return [replace(duty(TODAY, "Абдыкеримова Айпери Кубанычбековна: " + "өтө узун тапшырма " * 12))]

    page = today_page(shell, Extras(duties=(crowded,)))
    page.resize(700, 500)
    page.show()
    inner = page.findChild(QScrollArea).widget()
    inner.layout().activate()
    assert inner.minimumSizeHint().width() <= 700
    page.deleteLater()


def test_arrows_go_over_the_edge_of_the_month(page: TodayPage, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClick(page.month.grid, Qt.Key.Key_Down)
    assert page.month.grid.day == date(2026, 12, 9)
    assert [one.title for one in page.month.shown] == ["Декабрда"]
    qtbot.keyClick(page.month.grid, Qt.Key.Key_PageUp)
    assert page.month.grid.day == TODAY


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_sheet_of_the_week_names_what_is_late_and_what_is_due(shell: Shell, language: str) -> None:
    pdf = week_paper(lambda *_: (source,), shell, language, 0)(lambda *_: None)
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    assert text.index("Кеч") < text.index("Бүгүнкү") < text.index("Жыйын")
    assert "Декабрда" not in text


@given(st.lists(st.integers(-30, 4).map(lambda n: TODAY + timedelta(days=n)), max_size=25))
def test_every_duty_of_the_week_stands_on_the_sheet_once(days: list[date]) -> None:
    week = Week(MONDAY, TODAY, "", [duty(day, f"иш{at}") for at, day in enumerate(days)])
    placed = [*week.late, *(one for at in range(7) for one in week.on(MONDAY + timedelta(days=at)))]
    assert sorted(str(one.title) for one in placed) == sorted(f"иш{at}" for at in range(len(days)))
    assert week_sheet(week, Frame("", "", ""), Words.read(translations(), "ky", first=("core", "reports"))).problems == []


@pytest.fixture
def asked() -> list[int]:
    return []


@pytest.fixture
def watched(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, asked: list[int]) -> Iterator[Shell]:
    """A desk whose one source tells on which thread it was asked, and more each time."""

    def telling(_session: Session, _today: date, _until: date) -> Sequence[Duty]:
        asked.append(threading.get_ident())
        return [duty(TODAY, f"Иш {at}") for at in range(len(asked))]

    kit = Kit.make(qapp, Words.read(translations(), "ky"), Preferences.read(tmp_path / "preferences.json"))
    window = Shell(kit, store, people_tabs(Extras(duties=(telling,))), today=lambda: TODAY)
    qtbot.addWidget(window)
    window.show()
    yield window
    kit.close()


def lines(page: TodayPage) -> list[str]:
    widgets = [item.widget() for at in range(page._lines.count()) if (item := page._lines.itemAt(at)) is not None]
    told = [one.text() for widget in widgets if widget is not None for one in widget.findChildren(ElidedLabel)]
    return [text for text in told if text.startswith("Иш")]


def test_whoever_comes_back_to_today_does_not_wait_for_what_is_read_anew(watched: Shell, asked: list[int], qtbot: QtBot) -> None:
    page = watched.show_tab("today")
    assert isinstance(page, TodayPage)
    assert asked == [threading.get_ident()], "the first tab comes filled"
    watched.show_tab("pupils")
    watched.store.set_setting("x", 1)  # something was written meanwhile
    watched.show_tab("today")
    assert lines(page) == ["Иш 0"], "what stood there stands until the answer is there"
    qtbot.waitUntil(lambda: not page.looking, timeout=60_000)
    assert len(asked) == 2
    assert asked[1] != threading.get_ident()
    assert lines(page) == ["Иш 0", "Иш 1"]


def test_nobody_is_asked_again_when_nothing_was_written(watched: Shell, asked: list[int]) -> None:
    page = watched.show_tab("today")
    assert isinstance(page, TodayPage)
    watched.show_tab("pupils")
    state = watched.store.state
    watched.show_tab("today")
    page.show_view("month")
    page.show_view("list")
    assert state == watched.store.state
    assert not page.looking
    assert len(asked) == 1


def test_a_hundred_lines_of_today_come_in_steps_and_in_order(page: TodayPage, qtbot: QtBot) -> None:
    page.show_view("list")
    many = [duty(TODAY, f"Иш {at:03}") for at in range(100)]
    page._show_duties([], many, [])
    assert lines(page) == [f"Иш {at:03}" for at in range(AT_ONCE)]
    qtbot.waitUntil(lambda: page._steps.whole, timeout=60_000)
    assert lines(page) == [f"Иш {at:03}" for at in range(100)]


def own_source(_session: Session, _today: date, _until: date) -> Sequence[Duty]:
    return [duty(TODAY, "Менин планым")]


def office_source(_session: Session, _today: date, _until: date) -> Sequence[Duty]:
    return [
        duty(TODAY - timedelta(days=3), "Кеч"), duty(TODAY, "Коркунуч", urgent=True),
        replace(duty(TODAY, "Менин сабагым"), whose="Асанова Н."), replace(duty(TODAY, "Психологдуку"), whose="психолог"),
        duty(TODAY, "Бүгүнкү"), duty(TODAY + timedelta(days=30), "Кийинки ай"),
    ]  # fmt: skip


own_source.own = True  # type: ignore[attr-defined]


@pytest.mark.parametrize("roles", [{Role.PSYCHOLOGIST}, {Role.PSYCHOLOGIST, Role.SOCIAL}])
def test_a_psychologist_finds_her_own_work_first_and_colleagues_folded(
    kit: Kit, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, roles: set[Role]
) -> None:
    monkeypatch.setattr(store, "account", replace(store.account, name="Асанова Нургүл", roles=frozenset(roles)))
    window = Shell(kit, store, people_tabs(Extras(duties=(own_source, office_source))), today=lambda: TODAY)
    qtbot.addWidget(window)
    window.show()
    page = window.show_tab("today")

    def told() -> list[str]:
        return [one.text() for one in page.findChildren(ElidedLabel) if one.property("look") == "bold"]

    hers = ["Коркунуч", "Менин планым", "Менин сабагым", "Психологдуку"]
    folds = [one for one in page.findChildren(QPushButton) if one.text() == kit.say(T("Show"))]
    if Role.SOCIAL in roles:
        assert not folds
        assert set(told()) == {*hers, "Кеч", "Бүгүнкү"}
        return
    assert sorted(told()) == sorted(hers)
    folds[0].click()
    qtbot.waitUntil(lambda: sorted(told()) == sorted([*hers, "Кеч", "Бүгүнкү"]))
    assert told()[-2:] == ["Кеч", "Бүгүнкү"]  # below one's own


def test_on_a_low_screen_the_small_month_keeps_its_height(page: TodayPage, shell: Shell) -> None:
    page.show_view("list")
    shell.resize(1366, 420)
    QApplication.processEvents()
    assert page._month.isVisible()
    assert page._month.height() >= page._month.sizeHint().height(), "rows of days do not lie on each other"
