"""Cards: who it is always stands above, the path tells what lies ahead first, and nothing stays of the last child."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from sppk_desktop.core.cards import Card, CardTab, Fact, FactGroup, Header, Link, Moment
from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import T
from sppk_desktop.ui.cards import CardView
from sppk_desktop.ui.parts import button
from tests.ui.conftest import TODAY


def card(name="Абдыкеримов Өнөрбек Бакытович"):
    moments = (
        Moment(date(2026, 10, 23), "house", "Үйгө баруу, акт № 41", "кол коюлган", Tone.DONE, Link("visit", 41)),
        Moment(date(2026, 12, 1), "calendar", "Кийинки баруу"),
        Moment(date(2026, 9, 15), "document", "7Ага өткөрүлдү"),
        Moment(date(2026, 11, 27), "calendar", "Үйгө баруу мөөнөтү"),
    )
    family = Fact(T("Family"), "Абдыкеримов", opens=Link("family", 3))
    facts = (Fact(T("Phone"), "0555 01-23-45"), Fact(T("Birth date"), None), family)
    tabs = (CardTab("family", T("Family"), (FactGroup("Апасы", facts),)), CardTab("classes", T("Classes"), (), T("No class yet")))
    header = Header("pupil", 1, "ӨА", name, ("7А", "эркек бала", "ПИН 2120…0417"), (Chip("Тобокелдик", Tone.CAREFUL),))
    return Card(header, tabs, moments)


@pytest.fixture
def view(qtbot, kit):
    opened = []
    made = CardView(kit, lambda: TODAY, lambda kind, id_: opened.append((kind, id_)))
    made.opened = opened
    qtbot.addWidget(made)
    made.resize(480, 640)
    made.show()
    made.show_card(card())
    return made


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) + widget.findChildren(QPushButton) if one.text()]


def test_the_header_says_who_it_is(view):
    said = words(view.header)
    assert "Абдыкеримов Өнөрбек Бакытович" in said
    assert "7А" in said
    assert "Абдыкеримов Өнөрбек" in view.header.accessibleName()


def test_what_lies_ahead_stands_first_then_the_past_by_months(view):
    page = view._pages.widget(0)
    titles = ["Үйгө баруу мөөнөтү", "Кийинки баруу", "Үйгө баруу, акт № 41", "7Ага өткөрүлдү"]
    shown = [one for one in page.findChildren(QLabel) + page.findChildren(QPushButton) if one.text() in titles]
    heights = {one.text(): one.mapTo(page, one.rect().topLeft()).y() for one in shown}
    assert sorted(heights, key=heights.__getitem__) == titles
    assert "2026-жылдын октябры" in words(page)


def test_links_open_their_record(view):
    next(one for one in view.findChildren(QPushButton) if one.text() == "Үйгө баруу, акт № 41").click()
    view._tabs.choose(1)
    next(one for one in view.findChildren(QPushButton) if one.text() == "Абдыкеримов").click()
    assert view.opened == [("visit", 41), ("family", 3)]


def test_unknown_is_a_dash(view):
    view._tabs.choose(1)
    assert "—" in words(view._pages.widget(1))


def test_a_tab_is_built_when_somebody_looks_at_it(view):
    assert not view._pages.widget(1).findChildren(QLabel)
    view._tabs.choose(1)
    assert view._pages.widget(1).findChildren(QLabel)
    assert view._pages.count() == len(view._keys)


def test_the_open_tab_stays_open_for_the_next_child(view):
    view._tabs.choose(1)
    view.show_card(card("Асанова Айпери"))
    assert view._pages.currentIndex() == 1
    assert "Асанова Айпери" in words(view.header)


def test_nothing_of_the_last_child_stays(qtbot, view):
    view.clear()
    qtbot.wait(20)
    left = " ".join(words(view))
    assert "Абдыкеримов" not in left
    assert "0555" not in left
    assert "Абдыкеримов" not in view.header.accessibleName()
    assert view.link is None


def test_deeds_are_never_cut_short_icons_give_way_first(view, kit):
    edit, more = button(kit, "Түзөтүү", None, "outlined", "pencil"), button(kit, "Дагы", None, "outlined", "more")
    visit = button(kit, "Үй-бүлөгө баруу", None, "primary", "house")
    view.set_actions(edit, more, None, visit)
    assert not visit.icon().isNull()
    view.setFixedWidth(edit.sizeHint().width() + more.sizeHint().width() + visit.sizeHint().width() + kit.theme.px(30))
    QApplication.processEvents()
    assert visit.icon().isNull()
    assert visit.width() >= visit.sizeHint().width()
    view.setFixedWidth(600)
    QApplication.processEvents()
    assert not visit.icon().isNull()
