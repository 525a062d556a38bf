"""The windows of visits over a real vault: entering an act by keyboard, signing, codes, raids one after the other, scans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from sppk_desktop.app.visits import VisitDuties, VisitMoments, visit_draft
from sppk_desktop.core.sheet_code import grouped
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.visits.papers import VisitPapers
from sppk_desktop.features.visits.records import PrintedSheet, Raid, Visit
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.visits.act_page import ActPage
from sppk_desktop.ui.visits.diary_page import DiaryPage
from sppk_desktop.ui.visits.raid_page import RaidPage
from sppk_desktop.ui.visits.signing import Signing

TODAY = date(2026, 11, 23)
LEAVE = T("Leave it as a draft")
Press = Callable[..., None]


@pytest.fixture
def planned(school: Store) -> int:
    """A planned visit of a family that was examined before."""
    with school.reading() as session:
        examined = select(Visit.family_id).where(Visit.outcome == "examined")
        ahead = select(Visit.id).where(Visit.planned_for >= TODAY, Visit.signed_at.is_(None), Visit.raid_id.is_(None))
        return session.scalars(ahead.where(Visit.family_id.in_(examined)).limit(1)).one()


@pytest.fixture
def act(diary: DiaryPage, planned: int) -> ActPage:
    diary.show_visit(planned)
    page = diary._act
    assert page is not None
    return page


def stored(school: Store, visit_id: int) -> Visit:
    with school.reading() as session:
        return session.get_one(Visit, visit_id)


def answer(act: ActPage, **values: Any) -> None:
    """Give answers as the person would see them: shown, and told to the page."""
    for name, value in values.items():
        act.form.set_value(name, value)
        act.form._touched()
        act.form.changed.emit(name)


def test_digits_answer_zero_takes_back_and_enter_goes_on(act: ActPage, press: Press) -> None:
    act.form.focus_field("heating")
    heating, water = act.form.editor("heating"), act.form.editor("water")
    press(heating.input, Qt.Key.Key_2, "2")
    assert act.form.values()["heating"] == "coal"
    press(heating.input, Qt.Key.Key_0, "0")
    assert act.form.values()["heating"] is None
    press(heating.input, Qt.Key.Key_Return)
    assert act.focusWidget() is water.input


def test_a_sign_is_answered_by_its_own_digit_and_zero_is_an_answer(act: ActPage, press: Press) -> None:
    act.form.focus_field("s01")
    sign = act.form.editor("s01")
    press(sign.input, Qt.Key.Key_0, "0")
    assert act.form.values()["s01"] == "0"
    press(sign.input, Qt.Key.Key_2, "2")
    assert act.form.values()["s01"] == "2"
    press(sign.input, Qt.Key.Key_Minus, "-")
    assert act.form.values()["s01"] is None


def test_a_typed_number_jumps_to_its_field(act: ActPage) -> None:
    assert act.form.focus_number("9.3")
    assert act.form.current_section == "9"
    assert act.focusWidget() is act.form.editor("study_control").input


def test_what_was_looked_at_is_kept_and_the_rest_stays_unknown(
    diary: DiaryPage, act: ActPage, planned: int, school: Store
) -> None:
    answer(act, outcome="examined", heating="gas")
    assert act.leave()
    visit = stored(school, planned)
    assert (visit.heating, visit.outcome, visit.water, visit.hot_water) == ("gas", "examined", None, None)
    assert diary.list_key == "visits"


def test_opening_and_closing_a_planned_visit_changes_nothing(act: ActPage, planned: int, school: Store) -> None:
    before = stored(school, planned).revision
    assert act.leave()
    assert stored(school, planned).revision == before


def test_a_draft_is_offered_again_and_belongs_to_its_visit_alone(
    diary: DiaryPage, act: ActPage, planned: int, school: Store, desk: Any
) -> None:
    answer(act, outcome="examined", conclusion="Үй тар, бирок таза.")
    act._leave_as_draft()
    assert stored(school, planned).conclusion is None
    draft = school.drafts.find("visit", planned)
    assert draft is not None
    line = visit_draft(desk, draft)
    assert line is not None
    diary.show_visit(planned)
    assert not act.form.message.isHidden()
    go_on = act.form.message.findChildren(QPushButton)
    assert any(button.text() for button in go_on)
    with school.reading() as session:
        other = session.scalars(select(Visit.id).where(Visit.id != planned, Visit.signed_at.is_(None)).limit(1)).one()
    diary.show_visit(other)
    assert act.form.values().get("conclusion") is None


def test_the_line_is_coloured_only_when_the_answer_differs(act: ActPage) -> None:
    assert act._sheet is not None
    name, last = next((name, act._sheet.last[name]) for name in ("building", "food", "bed", "desk") if act._sheet.last[name])
    codes = [option.code for option in act.form.form.fields[name].options]
    answer(act, **{name: last})
    assert act._tone(name, act.form.values()) == "same"
    for code in codes:
        answer(act, **{name: code})
        expected = "same" if code == last else "worse" if codes.index(code) > codes.index(last) else "better"
        assert act._tone(name, act.form.values()) == expected


def test_area_and_income_per_head_are_reckoned_beside_the_fields(act: ActPage) -> None:
    act.form.focus_field("people")
    answer(act, rooms=2, area=38.5, people=5)
    act.form.focus_field("incomes")
    answer(act, incomes=[{"source": "эмгек акы", "monthly": 15_000}])
    texts = [label.text() for label in act.findChildren(QLabel)]
    assert any("7,7" in text for text in texts)
    assert any("3\N{NARROW NO-BREAK SPACE}000" in text for text in texts)


def test_nobody_at_home_asks_for_nothing_more(act: ActPage, planned: int, school: Store) -> None:
    answer(act, outcome="nobody_home")
    assert not act.form.message.isHidden()
    act.sign()
    signing = act.findChildren(Signing)[-1]
    assert signing._sign.isEnabled()
    signing.accept()
    assert stored(school, planned).act_number is not None


def test_signing_names_what_is_missing_and_leads_there(act: ActPage, planned: int, school: Store) -> None:
    act.sign()
    signing = act.findChildren(Signing)[-1]
    assert signing._sign.isHidden()
    wanted = [gap.field for gap in signing._gaps if gap.stops]
    assert wanted == ["outcome", "conclusion_level"]
    signing._go("conclusion_level")
    assert act.form.current_section == "12"
    assert stored(school, planned).act_number is None


def test_a_whole_act_is_signed_frozen_and_plans_the_next_visit(
    act: ActPage, planned: int, school: Store, words: Words, qtbot: QtBot
) -> None:
    following = TODAY + timedelta(10)
    answer(act, outcome="examined", conclusion_level="partly", conclusion="Үй тар.", measures=["watch"], next_visit=following,
           next_purpose="кийимди текшерүү")  # fmt: skip
    act.sign()
    signing = act.findChildren(Signing)[-1]
    assert not signing._sign.isEnabled()  # nobody said whether the parent signed
    assert signing._parent_hand is not None
    signing._parent_hand.segments.set_codes(["refused"])
    signing._check()
    assert not signing._sign.isEnabled()
    signing._parent_hand.reason.setText("макул эмес")
    assert signing._sign.isEnabled()
    signing.accept()
    visit = stored(school, planned)
    assert visit.act_number is not None
    assert (visit.parent_signature, visit.refusal_reason) == ("refused", "макул эмес")
    qtbot.waitUntil(act._sign.isHidden)
    assert not act._correct.isHidden()
    with school.reading() as session:
        due = VisitDuties(words)(session, TODAY, following)
        assert [duty.detail for duty in due if duty.due == following and "кийимди текшерүү" in str(duty.detail)]
        moments = VisitMoments(words, TODAY)(session, "family", visit.family_id)
        assert {moment.on for moment in moments} >= {following, TODAY}


def test_a_scan_is_kept_in_the_vault_and_shown_without_a_file(
    act: ActPage, planned: int, desk: Any, tmp_path: Path, school: Store
) -> None:
    picture = QImage(20, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    picture.save(str(tmp_path / "акт.png"))
    (tmp_path / "акт.exe").write_bytes(b"MZ")
    before = sorted(path.name for path in tmp_path.iterdir())
    act._scans.add([tmp_path / "акт.png", tmp_path / "акт.exe"])
    with school.reading() as session:
        assert [scan.name for scan in school.attachments.of(session, "visit", planned)] == ["акт.png"]
    assert len(desk.told) == 1
    act._scans._open(act._scans._shown[0])
    shown = act._scans._picture.widget()
    assert isinstance(shown, QLabel)
    assert shown.pixmap().width() == 20
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    (tmp_path / "чоң.pdf").write_bytes(b"%PDF" + bytes(21 * 1024 * 1024))
    act._scans.add([tmp_path / "чоң.pdf"])
    assert len(desk.told) == 2
    assert act._scans.count == 1


def test_a_code_typed_into_the_search_opens_its_visit_and_a_mistyped_one_is_told(
    diary: DiaryPage, desk: Any, school: Store
) -> None:
    with school.reading() as session:
        visit, code = session.execute(select(PrintedSheet.visit_id, PrintedSheet.code).limit(1)).one()
    assert diary.open_code(grouped(code))
    assert desk.opened == [("visit", visit)]
    wrong = grouped(("1" if code[0] != "1" else "2") + code[1:])
    assert not diary.open_code(wrong)
    assert len(desk.told) == 1
    assert not diary.open_code("Абдыкеримов")
    assert not diary.open_code("21210198500234")  # a PIN is no code
    assert len(desk.told) == 1


def test_an_empty_form_that_comes_back_asks_whose_it_is(diary: DiaryPage, acts: Any, school: Store) -> None:
    VisitPapers(school, lambda: TODAY).blank("ky")
    with school.reading() as session:
        code = session.scalars(select(PrintedSheet.code).order_by(PrintedSheet.id.desc()).limit(1)).one()
        family = session.scalars(select(Visit.family_id).limit(1)).one()
    assert acts.read_code(code).kind == "blank"
    visit = acts.claim(code, family)
    assert acts.read_code(code).kind == "opens"
    assert stored(school, visit).family_id == family


def test_results_of_a_raid_are_entered_one_after_the_other_by_keyboard(
    diary: DiaryPage, press: Press, school: Store, desk: Any
) -> None:
    with school.reading() as session:
        raid_id = session.scalars(select(Raid.id).where(Raid.status == "planned")).one()
    diary.show_raid(raid_id)
    raid = diary._raid
    assert isinstance(raid, RaidPage)
    assert raid._list is not None
    with school.reading() as session:
        ways = raid._raids.ways(raid_id).ids(session, raid._list.request)
    assert raid._current() == ways[0]
    press(raid._segments, Qt.Key.Key_2, "2")
    press(raid._segments, Qt.Key.Key_3, "3")
    assert raid._current() == ways[2]
    assert [stored(school, visit).outcome for visit in ways[:3]] == ["nobody_home", "not_let_in", None]
    desk.undos[-1]()
    assert stored(school, ways[1]).outcome is None
    assert raid._current() == ways[1]
    press(raid._segments, Qt.Key.Key_1, "1")
    assert diary._act is not None
    assert diary._act.visit_id == ways[1]
    assert diary._act.leave()
    assert diary._stack.currentWidget() is raid
    assert raid._current() == ways[1]


def test_one_click_makes_the_pack_of_a_raid_and_names_it_to_the_journal(diary: DiaryPage, desk: Any, school: Store) -> None:
    with school.reading() as session:
        raid_id = session.scalars(select(Raid.id).where(Raid.status == "planned")).one()
    diary.show_raid(raid_id)
    assert diary._raid is not None
    diary._raid._print_pack()
    pdf, _title, journal = desk.papers[-1]
    assert pdf.startswith(b"%PDF")
    assert journal == ("raid", raid_id)


def test_a_raid_is_planned_for_the_families_the_list_shows(diary: DiaryPage, school: Store) -> None:
    diary._new_raid()
    plan = diary._plan
    assert plan is not None
    with school.reading() as session:
        before = session.scalar(select(func.count(Raid.id)))
    plan.list.set_filter("category", "H10")
    families = list(plan.chosen)
    assert 0 < len(families) < 60
    plan.form.set_value("purpose", "кышка даярдык")
    plan.plan()
    with school.reading() as session:
        assert session.scalar(select(func.count(Raid.id))) == (before or 0) + 1
        made = session.scalars(select(Raid).order_by(Raid.id.desc()).limit(1)).one()
        visits = session.scalars(select(Visit.family_id).where(Visit.raid_id == made.id).order_by(Visit.id)).all()
    assert visits == families
    assert diary._stack.currentWidget() is diary._raid


def test_the_glance_follows_the_list_and_forgets_with_it(diary: DiaryPage, qtbot: QtBot) -> None:
    diary.show_list("ahead")
    diary._lists["ahead"].chosen.emit(diary._lists["ahead"].current)
    shown = diary._glance._shown
    assert shown is not None
    assert shown.id == diary._lists["ahead"].current
    diary._glance.clear()
    assert not [
        label.text() for label in diary._glance.findChildren(QLabel) if shown.header.name in label.text() and label.isVisible()
    ]


def test_nothing_of_a_family_stays_in_the_page_that_was_left(act: ActPage) -> None:
    assert act._sheet is not None
    name = act._sheet.header.line[0]
    assert act.leave()
    values = act.form.values()
    assert all(value in (None, [], "") for value in values.values())
    assert name not in [label.text() for label in act.form.findChildren(QLabel)]


def test_a_form_printed_from_the_card_of_a_family_keeps_what_is_being_written_in_its_act(
    diary: DiaryPage, act: ActPage, planned: int, school: Store, desk: Any
) -> None:
    answer(act, outcome="examined", purpose="Кайра баруу")
    diary.print_form_of(stored(school, planned).family_id)
    assert len(desk.papers) == 1
    answer(act, heating="gas")
    assert act.leave()
    visit = stored(school, planned)
    assert (visit.heating, visit.purpose) == ("gas", "Кайра баруу")


def test_an_act_that_was_changed_elsewhere_can_be_left_as_a_draft_and_another_one_opened(
    diary: DiaryPage, act: ActPage, planned: int, school: Store
) -> None:
    answer(act, outcome="examined", purpose="Кайра баруу")
    act._acts.keep(planned, {"purpose": "башка"})
    diary._stack.setCurrentWidget(diary._home)
    with school.reading() as session:
        other = session.scalars(select(Visit.id).where(Visit.id != planned).limit(1)).one()
    diary.show_visit(other)
    assert diary._stack.currentWidget() is act  # why the other one is not opened stands there
    leave = next(button for button in act.form.message.findChildren(QPushButton) if button.text() == act.kit.say(LEAVE))
    leave.click()
    assert act.visit_id is None
    diary.show_visit(other)
    assert act.visit_id == other
    diary.show_visit(planned)
    act.form.take_draft()
    assert act.form.values()["purpose"] == "Кайра баруу"


def test_a_long_post_leaves_the_answers_of_who_signed_in_sight(act: ActPage, qtbot: QtBot) -> None:
    post = "райондук администрациянын балдарды жана үй-бүлөнү коргоо бөлүмүнүн жетектөөчү адиси, комиссиянын жооптуу катчысы"
    post += ", коомдук инспектор, айыл өкмөтүнүн өкүлү"
    commission = [{"role": "chair", "name": "Асанова", "post": post}, {"role": "member", "name": "Токтоев", "post": post}]
    answer(act, outcome="nobody_home", basis="raid", next_visit=TODAY + timedelta(7), commission=commission)
    window = Signing(act.desk, act._acts, act.form.values(), act)
    qtbot.addWidget(window)
    window.resize(960, 600)
    window.show()
    assert window._hands
    assert window._page.minimumSizeHint().width() <= 940
