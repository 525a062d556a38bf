import pytest
from PySide6.QtCore import Qt

from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.access.first_run import FirstRun
from sppk_desktop.ui.access.unlock import UnlockWindow
from sppk_desktop.ui.shell import Shell

from .conftest import WORD, type_text, wait_for


def fill_school(window):
    window.next()
    assert window.step == "school"
    for key, text in {"school.name": "орто мектеп", "school.number": "12", "school.director": "Жумабаева С. Т."}.items():
        type_text(window.school._lines[key], text)
    window.next()
    assert window.step == "account"


def fill_account(window, *roles):
    type_text(window.account.name, "Асанова Гүлмира")
    for role in roles:
        window.account.roles.tick(role).setChecked(True)
    type_text(window.account.password.first.edit, WORD)
    type_text(window.account.password.again.edit, WORD)
    window.next()
    wait_for(lambda: window.step != "account")


def hand_out(window):
    """Copy the digits by hand, type two groups back."""
    page, groups = window.sheet, window.sheet._sheet.groups
    page.by_hand.click()
    assert [label.text() for label in page.digits] == list(groups)
    for at, line in zip(page.asked, page.lines, strict=True):
        type_text(line, groups[at])
    window.next()
    wait_for(lambda: window.sheet is not page or window.step != "sheet")


def files(home):
    return sorted(path.name for path in home.rglob("*")) if home.exists() else []


def test_from_nothing_to_an_unlocked_desk(qtbot, programs):
    program = programs()
    window = program.window
    assert isinstance(window, FirstRun)
    fill_school(window)
    assert "vault" not in files(programs.home), "nothing is written before the account step ends"
    fill_account(window)
    assert window.step == "sheet"
    hand_out(window)
    assert window.step == "backup"
    window.next()
    wait_for(lambda: isinstance(program.window, Shell))
    assert program.store.setting("school.director") == "Жумабаева С. Т."
    assert program.store.accounts.sheets_to_confirm() == frozenset()
    program.end()
    assert not [name for name in files(programs.home) if name.endswith(".part")]

    again = programs()
    assert isinstance(again.window, UnlockWindow)
    type_text(again.window._password.edit, WORD)
    again.window.unlock()
    wait_for(lambda: isinstance(again.window, Shell))
    assert again.store.account.name == "Асанова Гүлмира"


def test_enter_goes_on_from_the_language_and_presses_the_button_it_is_on(qtbot, programs):
    program = programs()
    window = program.window
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.step == "school"
    window._back.setFocus()
    qtbot.keyClick(window._back, Qt.Key.Key_Return)
    assert window.step == "language"
    program.end()


@pytest.mark.parametrize("step", ["language", "school", "account"])
def test_leaving_before_the_account_step_ends_leaves_nothing(qtbot, programs, step):
    program = programs()
    window = program.window
    if step != "language":
        window.next()
    if step == "account":
        type_text(window.school._lines["school.name"], "орто мектеп")
        type_text(window.school._lines["school.director"], "Жумабаева С. Т.")
        window.next()
        type_text(window.account.name, "Асанова Гүлмира")
    assert window.step == step
    window.close()
    assert set(files(programs.home)) <= {"preferences.json"}
    assert "Асанова" not in "".join(path.read_text() for path in programs.home.glob("*.json"))
    assert isinstance(programs().window, FirstRun)


def test_leaving_while_the_vault_is_made_leaves_a_whole_one(qtbot, programs):
    program = programs()
    window = program.window
    fill_school(window)
    type_text(window.account.name, "Асанова Гүлмира")
    type_text(window.account.password.first.edit, WORD)
    type_text(window.account.password.again.edit, WORD)
    window.next()
    window.close()
    assert "vault.part" not in files(programs.home)
    wait_for(lambda: program.ended)
    again = programs()
    assert isinstance(again.window, UnlockWindow)
    type_text(again.window._password.edit, WORD)
    again.window.unlock()
    wait_for(lambda: isinstance(again.window, FirstRun))
    assert again.window.step == "sheet"


def test_a_first_run_broken_off_at_the_sheet_goes_on_there_with_a_new_sheet(qtbot, programs):
    program = programs()
    window = program.window
    fill_school(window)
    fill_account(window)
    first = window.sheet._sheet
    window.close()

    again = programs()
    assert isinstance(again.window, UnlockWindow)
    type_text(again.window._password.edit, WORD)
    again.window.unlock()
    wait_for(lambda: isinstance(again.window, FirstRun))
    window = again.window
    assert window.step == "sheet"
    assert window.sheet._sheet.groups != first.groups
    assert not again.store.accounts.check_sheet("office", first.code)
    hand_out(window)
    window.next()
    wait_for(lambda: isinstance(again.window, Shell))


def test_wrong_digits_typed_back_do_not_open_the_desk(qtbot, programs):
    program = programs()
    window = program.window
    fill_school(window)
    fill_account(window)
    window.next()
    assert window.step == "sheet", "neither printed nor copied"
    page = window.sheet
    page.by_hand.click()
    for line in page.lines:
        type_text(line, "123456")
    window.next()
    assert window.step == "sheet"
    assert not page._told.isHidden()
    assert all(label.text() == "••••••" for label in page.digits), "covered while typing back"


def test_a_psychologist_gets_a_sheet_of_her_own(qtbot, programs):
    program = programs()
    window = program.window
    fill_school(window)
    fill_account(window, Role.PSYCHOLOGIST)
    assert window.sheet._sheet.compartment == "office"
    hand_out(window)
    assert window.sheet._sheet.compartment == "psychology"
    hand_out(window)
    assert window.step == "backup"
    assert window.store.compartments == {"office", "psychology"}
    window.next()
    wait_for(lambda: isinstance(program.window, Shell))


def test_a_sheet_that_could_not_be_noted_is_noted_at_the_next_try_and_the_other_one_is_still_shown(qtbot, programs):
    window = programs().window
    fill_school(window)
    fill_account(window, Role.PSYCHOLOGIST)
    page, groups = window.sheet, window.sheet._sheet.groups
    page.by_hand.click()
    for at, line in zip(page.asked, page.lines, strict=True):
        type_text(line, groups[at])
    with window.store.for_job() as job, job.saving():
        job.set_setting("school.name", "№ 1")  # other work holds the file
        window.next()
        wait_for(lambda: window._bar.isVisible())
    assert window.sheet is page
    window.next()
    wait_for(lambda: window.sheet is not page or window.step != "sheet")
    assert window.step == "sheet"
    assert window.sheet._sheet.compartment == "psychology"
    assert window.store.accounts.sheets_to_confirm() == {"psychology"}
    window.close()


def test_a_folder_that_is_copied_to_the_internet_is_refused(qtbot, programs):
    program = programs()
    program.preferences.root = str(programs.home / "OneDrive - School" / "SPPK")
    window = program.window
    fill_school(window)
    type_text(window.account.name, "Асанова Гүлмира")
    type_text(window.account.password.first.edit, WORD)
    type_text(window.account.password.again.edit, WORD)
    window.next()
    wait_for(lambda: not window._bar.isHidden())
    assert "OneDrive" in window._bar.accessibleName()
    assert window.step == "account"
    assert not list(programs.home.rglob("vault*"))


def test_the_sheet_is_shown_on_paper_and_can_never_become_a_file(qtbot, programs, monkeypatch):
    from PySide6.QtWidgets import QFileDialog, QPushButton

    from sppk_desktop.ui.preview import Preview

    program = programs()
    window = program.window
    fill_school(window)
    fill_account(window)
    window.sheet.print.click()
    wait_for(lambda: window.findChild(Preview) is not None)
    preview = window.findChild(Preview)
    assert preview.document.pageCount() == 1
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("a file was offered"))
    preview.save()
    shown = [button.text() for button in preview.findChildren(QPushButton) if not button.isHidden()]
    assert program.kit.say(Phrase("Save to a file…")) not in shown
    preview.reject()
