"""The windows of the menu, on a real vault behind a real desk."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from sppk_desktop.app import access, office
from sppk_desktop.app.bringing_back import bring_back
from sppk_desktop.app.newyear import show_new_year
from sppk_desktop.app.registers import registers
from sppk_desktop.app.retention import show_retention
from sppk_desktop.core.roles import Role
from sppk_desktop.features.activity.records import Evidence, Offence
from sppk_desktop.features.activity.register_keeping import RegisterKeeper
from sppk_desktop.features.care.records import Meal
from sppk_desktop.features.diary.records import Observation
from sppk_desktop.features.meetings.records import Meeting, MeetingItem
from sppk_desktop.features.people.records import Family, HouseholdMember, Person, Pupil, PupilCategory, SameAs, Tie
from sppk_desktop.features.people.same import MergedOtherwise, card_of, merge
from sppk_desktop.features.people.standing import pupils_on
from sppk_desktop.features.plan.records import Plan, PlanLine
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.errors import WrongPassword
from sppk_desktop.ui.access.account_form import AccountForm
from sppk_desktop.ui.access.accounts import AccountsPage
from sppk_desktop.ui.access.bin_page import BinPage
from sppk_desktop.ui.access.journal_page import JournalPage
from sppk_desktop.ui.access.new_password import NewPassword
from sppk_desktop.ui.access.password_field import PasswordField
from sppk_desktop.ui.access.settings import SettingsPage
from sppk_desktop.ui.access.use_sheet import UseSheet
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.shell import Shell

from ..conftest import PASSWORD
from .conftest import type_text, wait_for

OTHER = "көк булут тоого конду 5"


@pytest.fixture
def desk(qtbot, programs, vault, monkeypatch):
    """An open desk over the fixture's vault."""
    monkeypatch.setattr(access, "left_over", lambda program, store: None)
    programs.home.mkdir()
    vault.folder.rename(programs.home / "vault")
    program = programs()
    type_text(program.window._password.edit, PASSWORD)
    program.window.unlock()
    wait_for(lambda: isinstance(program.window, Shell))
    return program


def page_of(window, kind):
    page = window.findChild(kind)
    assert page is not None
    return page


def go(page, *typed):
    """Answer the deed's question and wait until it is done."""
    window = page.asking
    for field, text in typed:
        type_text(field, text)
    window.go()
    wait_for(lambda: not page._bar.isHidden() or not window._bar.isHidden() or not window._told.isHidden(), 60)
    return window


def test_a_colleague_is_added_forgets_the_password_and_leaves(desk, programs):
    page = page_of(office.show_accounts(desk, desk.store), AccountsPage)
    page.add()
    form = page.asking.findChild(AccountForm)
    form.roles.tick(Role.DEPUTY).setChecked(True)
    go(page, (form.name, "Жумабеков Кубат"), (form.password.first.edit, OTHER), (form.password.again.edit, OTHER))
    colleague = next(account for account in desk.store.accounts.all() if account.name == "Жумабеков Кубат")
    assert colleague.compartments == {"office"}

    page._bar.clear()
    page.renew(colleague)
    new = page.asking.findChild(NewPassword)
    go(page, (new.first.edit, OTHER + "7"), (new.again.edit, OTHER + "7"))

    page._bar.clear()
    page.close_account(colleague)
    mine = page.asking.findChild(PasswordField)
    go(page, (mine.edit, PASSWORD))
    assert not next(account for account in desk.store.accounts.all() if account.id == colleague.id).active
    assert desk.store.keyfile.places["office"].generation == 2, "what he knew opens nothing new"


def test_a_wrong_own_password_closes_no_account(desk):
    other = desk.store.accounts.add(NewAccount("Жумабеков Кубат", frozenset({Role.DEPUTY})), OTHER)
    page = page_of(office.show_accounts(desk, desk.store), AccountsPage)
    page.close_account(other)
    mine = page.asking.findChild(PasswordField)
    window = go(page, (mine.edit, OTHER))
    assert desk.kit.say(WrongPassword.happened) in window._bar.accessibleName()
    assert next(account for account in desk.store.accounts.all() if account.id == other.id).active
    window.reject()


def test_the_own_password_is_changed(desk, programs):
    page = page_of(office.show_accounts(desk, desk.store), AccountsPage)
    page.change_password()
    new = page.asking.findChild(NewPassword)
    old = next(field for field in page.asking.findChildren(PasswordField) if field not in (new.first, new.again))
    go(page, (old.edit, PASSWORD), (new.first.edit, OTHER), (new.again.edit, OTHER))
    desk.end()
    again = programs()
    type_text(again.window._password.edit, OTHER)
    again.window.unlock()
    wait_for(lambda: isinstance(again.window, Shell))


def test_settings_of_the_school_are_kept_and_the_title_follows(desk):
    page = page_of(office.show_settings(desk, desk.store), SettingsPage)
    type_text(page.school._lines["school.name"], "орто мектеп")
    type_text(page.school._lines["school.number"], "12")
    page.save_school()
    assert not page._bar.isHidden(), "the director is missing"
    assert desk.store.setting("school.name") is None
    type_text(page.school._lines["school.director"], "Жумабаева С. Т.")
    page.save_school()
    assert desk.store.setting("school.director") == "Жумабаева С. Т."
    assert desk.preferences.school == "№ 12 орто мектеп"


def test_the_lock_time_takes_effect_at_once(desk):
    page = page_of(office.show_settings(desk, desk.store), SettingsPage)
    page.idle.setCurrentIndex(page.idle.findData("2"))
    page.idle.activated.emit(page.idle.currentIndex())
    assert desk.locking.idle.minutes == desk.preferences.idle_minutes == 2


def test_the_journal_is_read_checked_and_compared_with_a_printed_code(desk):
    window = office.show_journal(desk, desk.store)
    page = page_of(window, JournalPage)
    head = desk.store.journal.heads()["office"]
    assert head.code in page.code_line.text()
    page.check()
    wait_for(lambda: not page._bar.isHidden())
    assert str(head.seq) in page._bar.accessibleName()
    for code, tone in ((head.code, "бүтүн"), ("0000-0000-0000-0000", "кесилип")):
        page._bar.clear()
        desk.kit.jobs.run("", page._comparing(head.seq, code), page.show_verdict)
        wait_for(lambda: not page._bar.isHidden())
        assert tone in page._bar.accessibleName()


def test_a_filter_of_the_journal_is_asked_of_the_database(desk):
    desk.store.set_setting("school.number", "12")
    page = page_of(office.show_journal(desk, desk.store), JournalPage)
    page.list.set_filter("action", "setting changed")
    with desk.store.reading() as session:
        rows = page.list._rows
        ids = rows.ids(session, page.list.request)
        assert [row[3] for row in rows.rows(session, ids).values()] == [rows.rows(session, ids)[ids[0]][3]]


def test_the_bin_gives_back_and_deletes_for_ever_only_when_told_twice(desk, monkeypatch):
    with desk.store.saving() as session:
        session.add_all([Family(name="Асановдор"), Family(name="Касымовдор")])
    with desk.store.saving() as session:
        desk.store.bin.remove(session, *session.scalars(select(Family)).all())
    page = page_of(office.show_bin(desk, desk.store), BinPage)
    page.list.select(0)
    page.restore()

    def alive():
        with desk.store.reading() as session:
            return session.scalars(select(Family.removed_at)).all()

    assert sorted(at is None for at in alive()) == [False, True]
    answers = iter((False, True))
    monkeypatch.setattr("sppk_desktop.ui.access.bin_page.ask", lambda *_, **__: next(answers))
    page.list.select(0)
    page.purge()
    assert len(alive()) == 2
    page.list.select(0)
    page.purge()
    assert alive() == [None]


def test_a_card_is_deleted_for_ever_with_what_lies_in_the_bin_and_never_with_what_is_alive(desk, monkeypatch):
    with desk.store.saving() as session:
        home, child, mother = Family(name="Асановдор"), Pupil(surname="Асанов"), Person(surname="Көзкаманова")
        session.add_all([home, child, mother])
        session.flush()
        session.add(HouseholdMember(family_id=home.id, person_id=mother.id))
        watched = Observation(
            family_id=home.id, since=date(2026, 9, 5), reason="х", responsible="А. Т.", level="middle", frequency="weekly"
        )
        session.add_all([watched, Offence(pupil_id=child.id, on=date(2026, 9, 5), kind="other", essence="х")])
    with desk.store.saving() as session:
        desk.store.bin.remove(session, session.get_one(Family, home.id))
    page = page_of(office.show_bin(desk, desk.store), BinPage)
    monkeypatch.setattr("sppk_desktop.ui.access.bin_page.ask", lambda *_, **__: True)
    page.list.select(0)
    page.purge()
    assert "себет" in page._bar.accessibleName()
    with desk.store.saving() as session:
        assert session.get_one(Observation, watched.id).family_id == home.id
        desk.store.bin.remove(session, session.get_one(Observation, watched.id))
    office.purge(desk.store, [record for record in in_bin(desk) if isinstance(record, Family)])
    assert in_bin(desk) == []
    with desk.store.reading() as session:
        assert session.scalars(select(Observation)).all() == []
        assert len(session.scalars(select(Offence)).all()) == 1


def test_nobody_is_found_by_the_name_of_an_adult_who_was_deleted_for_ever(desk):
    with desk.store.saving() as session:
        home, mother = Family(name="Асановдор"), Person(surname="Көзкаманова", phone="+996555123456")
        child = Pupil(surname="Асанов")
        session.add_all([home, mother, child])
        session.flush()
        session.add(HouseholdMember(family_id=home.id, person_id=mother.id))
        session.add(Tie(pupil_id=child.id, person_id=mother.id, kinship="mother"))
    with desk.store.saving() as session:
        desk.store.bin.remove(session, session.get_one(Person, mother.id))
    office.purge(desk.store, in_bin(desk))
    with desk.store.reading() as session:
        assert "козкаман" not in session.get_one(Family, home.id).name_fold
        assert session.get_one(Pupil, child.id).number_fold == ""


def test_a_merge_comes_back_out_of_the_bin_only_where_it_makes_no_circle(desk):
    with desk.store.saving() as session:
        one, two, three = Pupil(surname="Асанов"), Pupil(surname="Асан уулу"), Pupil(surname="Асан")
        session.add_all([one, two, three])
        session.flush()
        row = merge(session, "pupil", one.id, two.id)
    for other_way in ((two.id, one.id), (three.id, two.id)):
        with desk.store.saving() as session:
            desk.store.bin.remove(session, session.get_one(SameAs, row.id))
        with desk.store.saving() as session:
            again = merge(session, "pupil", *other_way)
        with pytest.raises(MergedOtherwise):
            bring_back(desk.store, desk.kit.words, [removed for removed in in_bin(desk) if removed.id == row.id])
        with desk.store.reading() as session:
            assert pupils_on(session, date(2026, 10, 1)) == 2
        with desk.store.saving() as session:
            desk.store.bin.remove(session, session.get_one(SameAs, again.id))
        bring_back(desk.store, desk.kit.words, [removed for removed in in_bin(desk) if removed.id == row.id])
        with desk.store.reading() as session:
            assert card_of(session, "pupil", two.id) == one.id


def in_bin(desk):
    with desk.store.reading() as session:
        return [removed.record for removed in desk.store.bin.contents(session)]


def test_the_recovery_sheet_sets_a_new_password_and_a_wrong_digit_is_seen_at_once(
    qtbot, programs, vault, vault_template, monkeypatch
):
    monkeypatch.setattr(access, "left_over", lambda program, store: None)
    programs.home.mkdir()
    vault.folder.rename(programs.home / "vault")
    program = programs()
    program.window._forgot()
    window = program.window.findChild(UseSheet)
    groups = vault_template.sheet.groups
    wrong = groups[0][:-1] + str((int(groups[0][-1]) + 1) % 10)
    type_text(window.office.lines[0], wrong)
    assert not window.office._told.isHidden()
    window.office.lines[0].clear()
    for line, group in zip(window.office.lines, groups, strict=True):
        type_text(line, group)
    type_text(window.password.first.edit, OTHER)
    type_text(window.password.again.edit, OTHER)
    window.go()
    wait_for(lambda: isinstance(program.window, Shell))
    assert program.store.account.id == vault_template.account


def test_the_settings_lead_to_the_catalogues(desk):
    from sppk_desktop.ui.catalogues.page import CataloguePage

    window = office.show_settings(desk, desk.store)
    page_of(window, SettingsPage).catalogues.click()
    assert not window.isVisible()
    assert desk.desk.findChild(CataloguePage).isVisible()


def test_f1_opens_the_page_of_the_window_in_front_and_closes_with_the_program(desk):
    window = office.show_settings(desk, desk.store)
    language = page_of(window, SettingsPage).language
    window.activateWindow()
    wait_for(lambda: QApplication.activeWindow() is window)
    language.setFocus()
    QTest.keyClick(language, Qt.Key.Key_F1)
    manual = desk.help.window
    assert manual is not None
    assert (manual.isVisible(), manual.shown) == (True, "settings")
    window.reject()
    desk.desk.show_tab("passport")
    desk.desk.help_asked.emit("passport")
    assert desk.help.window is manual
    assert manual.shown in ("passport", "settings")  # the keyboard may still be in the manual
    desk.help.close()
    assert not manual.isVisible()


def test_a_desk_that_is_closed_locks_nothing_later(desk):
    locking = desk.locking
    desk.end()
    locking.idle.minutes = 0
    locking.idle.look()
    locking.lock()
    assert not locking.idle._timer.isActive()


def test_new_papers_have_the_language_the_school_chose_until_another_is_chosen_at_a_menu(desk):
    page = page_of(office.show_settings(desk, desk.store), SettingsPage)
    menu = PaperMenu(desk.kit, lambda _language: [])
    for key, text in (("school.name", "орто мектеп"), ("school.director", "Жумабаева С. Т.")):
        type_text(page.school._lines[key], text)
    for chosen in ("ru", "ky", "ru"):
        page.paper_language.setCurrentIndex(page.paper_language.findData(chosen))
        page.save_school()
        assert menu.language == chosen
        other = "ky" if chosen == "ru" else "ru"
        desk.kit.choose_paper_language(other)
        assert menu.language == other
        desk.kit.choose_paper_language(None)
    desk.kit.papers = ""
    assert menu.language == desk.kit.words.language


@pytest.mark.parametrize(
    "show", [office.show_accounts, office.show_settings, office.show_journal, office.show_bin, show_new_year, show_retention]
)
def test_a_window_of_the_menu_fits_a_screen_at_twice_the_size(desk, show):
    window = show(desk, desk.store)
    assert window.minimumSizeHint().width() <= 683
    window.reject()


def test_what_comes_back_from_the_bin_brings_what_went_with_it(desk):
    store, words, day = desk.store, desk.kit.words, date(2026, 11, 10)
    told = {one.key: RegisterKeeper(store, one, words) for one in registers()}
    with store.saving() as session:
        pupil = Pupil(surname="Асанов", given="Эрлан")
        plan = Plan(specialist="social", school_year="2026/27", stage="draft")
        session.add_all([pupil, plan])
        session.flush()
        line = PlanLine(plan_id=plan.id, section="S01", position=1, month="11", content="Жыйын", target=2)
        session.add(line)
        session.flush()
        pupil_id, line_id = pupil.id, line.id
    meal = told["meals"].save(None, {"pupil_id": pupil_id, "kind": "free", "on": day}, 0)[0]
    agenda = [{"question": "Сабакка катышуу", "decision": "Ата-эне менен сүйлөшүү", "due": day}]
    meeting = told["meetings"].save(
        None, {"on": day, "kind": "service", "plan_line_id": line_id, "agenda": agenda}, 0
    )[0]  # fmt: skip

    def alive():
        with store.reading() as session:
            kinds = (Meal, PupilCategory, Meeting, MeetingItem, Evidence)
            return {kind.__name__: len(session.scalars(select(kind.id).where(kind.removed_at.is_(None))).all()) for kind in kinds}

    whole = alive()
    assert set(whole.values()) == {1}
    told["meals"].remove(meal)
    told["meetings"].remove(meeting)
    assert set(alive().values()) == {0}, "decisions of a meeting that was removed are carried out by nobody"
    page = page_of(office.show_bin(desk, store), BinPage)
    with store.reading() as session:
        places = page.list._rows.ids(session, page.list.request)
        of_kind = [at for at in places if page.list._rows._found[at].kind in ("meal", "meeting")]
    page._restore(of_kind)
    assert alive() == whole
    with store.reading() as session:
        places = page.list._rows.ids(session, page.list.request)
    page._restore(places)
    assert alive() == whole, "what was made anew is not brought back beside it"
