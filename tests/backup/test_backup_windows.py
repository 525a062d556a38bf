"""The windows of backup, driven as a person drives them: a backup, a check, a drill with its protocol, the way back."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sppk_desktop.app import backup as joined
from sppk_desktop.app.access import show_sheet
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.words import T, Words
from sppk_desktop.storage import backup, backup_place, backup_record, place, restore
from sppk_desktop.storage.backup_errors import ChangedBackup
from sppk_desktop.storage.backup_record import LastBackup
from sppk_desktop.storage.restore import Drill
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.access.password_field import PasswordField
from sppk_desktop.ui.backup import age
from sppk_desktop.ui.backup.page import BackupPage
from sppk_desktop.ui.backup.restore import RestoreWindow
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.preview import Preview
from tests.backup.conftest import make
from tests.conftest import PASSWORD, Template

TODAY = date(2026, 11, 23)


@pytest.fixture
def kit(qapp: QApplication, tmp_path: Path) -> Iterator[Kit]:
    made = Kit.make(qapp, Words.read(translations(), "ky"), Preferences(tmp_path / "preferences.json"))
    yield made
    made.jobs.close()


@pytest.fixture
def drills() -> list[Drill]:
    return []


@pytest.fixture
def page(kit: Kit, school: Store, stick: Path, drills: list[Drill], qtbot: QtBot) -> BackupPage:
    school.set_setting("backup.folder", str(stick))
    made = BackupPage(kit, school, lambda: TODAY, show_protocol=drills.append, restore_from=lambda file: None)
    qtbot.addWidget(made)
    made.show()
    return made


def finished(qtbot: QtBot, kit: Kit) -> None:
    qtbot.waitUntil(lambda: not kit.jobs.busy, timeout=20_000)


def said(widget: QWidget) -> str:
    return widget.accessibleName()


def test_a_press_makes_a_backup_and_says_that_the_stick_may_go(
    page: BackupPage, kit: Kit, school: Store, stick: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.made):
        page.make_button.click()
        assert page.is_writing()
    assert not page.is_writing()
    (found,) = backup_place.found_in(stick)
    backup.verify(found.path)
    assert "Эми флешканы чыгарсаңыз болот" in said(page.bar)
    assert school.setting("backup.folder") == str(stick)


def test_without_a_place_nothing_is_written(page: BackupPage, kit: Kit, school: Store, stick: Path, qtbot: QtBot) -> None:
    for row in page.drives.rows:
        row.setChecked(False)
    page.make()
    finished(qtbot, kit)
    assert list(stick.iterdir()) == []
    assert "тандалган жок" in said(page.bar)


def test_a_place_that_is_gone_is_told_and_the_button_works_again(page: BackupPage, kit: Kit, stick: Path, qtbot: QtBot) -> None:
    stick.rmdir()
    page.make()
    finished(qtbot, kit)
    assert "сууруп алынды" in said(page.bar)
    assert page.make_button.isEnabled()


def test_a_copy_is_checked_and_a_damaged_one_is_told(
    page: BackupPage, kit: Kit, school: Store, stick: Path, qtbot: QtBot
) -> None:
    make(school, stick)
    (found,) = backup_place.found_in(stick)
    page.check(found)
    finished(qtbot, kit)
    assert "ар бир байты салыштырылды" in said(page.bar)
    page.check_deeply(found)
    finished(qtbot, kit)
    assert "ар бир барак" in said(page.bar)
    found.path.write_bytes(found.path.read_bytes()[:-1] + b"?")
    page.check(found)
    finished(qtbot, kit)
    assert "бузулган" in said(page.bar)


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_a_drill_ends_in_a_protocol_of_one_page(
    page: BackupPage, kit: Kit, school: Store, stick: Path, drills: list[Drill], qtbot: QtBot, language: str
) -> None:
    make(school, stick)
    (found,) = backup_place.found_in(stick)
    window = page.drill(found)
    qtbot.addWidget(window)
    field = window.findChild(PasswordField)
    assert field is not None
    window.go()
    assert not drills
    field.reveal(PASSWORD)
    window.go()
    finished(qtbot, kit)
    qtbot.waitUntil(lambda: "ийгиликтүү" in said(page.bar))
    next(one for one in page.bar.findChildren(QPushButton) if "ротокол" in one.text()).click()
    (drill,) = drills
    words = Words.read(translations(), language)
    pdf = joined.protocol_of(drill, {"school.director": "Жумабаева С. Т."}, "Айгүл Токтосунова", words)
    pages = PdfReader(io.BytesIO(pdf)).pages
    text = pages[0].extract_text()
    assert len(pages) == 1
    assert "Айгүл Токтосунова" in text
    assert words.say(joined.protocol_rows(drill, words)[-1][1]) in text
    kit.papers = language
    held_by = words.say(T("Held by"))
    assert held_by in shown_paper(kit, qtbot, lambda: joined.show_protocol(office(kit), page, school, drill))
    sheet = school.accounts.new_sheet("office")
    title = {"ky": "Калыбына келтирүү баракчасы", "ru": "Лист восстановления"}[language]
    assert title in shown_paper(kit, qtbot, lambda: show_sheet(office(kit), page, school, sheet)).replace("\n", " ")


def office(kit: Kit) -> Any:
    """As much of the program as a paper asks for."""
    return SimpleNamespace(kit=kit, words=kit.words, today=lambda: TODAY)


def shown_paper(kit: Kit, qtbot: QtBot, show: Callable[[], object]) -> str:
    show()
    finished(qtbot, kit)
    preview = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Preview) and widget.isVisible())
    text = PdfReader(io.BytesIO(preview._pdf)).pages[0].extract_text()
    preview.close()
    preview.deleteLater()
    return text


def test_a_wrong_password_in_a_drill_is_told_and_nothing_is_left(
    page: BackupPage, kit: Kit, school: Store, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    make(school, stick)
    before = sorted(path.name for path in tmp_path.iterdir())
    (found,) = backup_place.found_in(stick)
    window = page.drill(found)
    field = window.findChild(PasswordField)
    assert field is not None
    field.reveal("бөтөн сырсөз 99")
    window.go()
    finished(qtbot, kit)
    assert window.isVisible()
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    window.close()


def restoring(kit: Kit, root: Path, file: Path, qtbot: QtBot) -> RestoreWindow:
    window = RestoreWindow(kit, joined.way_back(root), None, file)
    qtbot.addWidget(window)
    window.show()
    finished(qtbot, kit)
    return window


def test_on_an_empty_computer_a_password_brings_everything_back(
    kit: Kit, school: Store, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = make(school, stick).path
    root = tmp_path / "another computer"
    root.mkdir()
    window = restoring(kit, root, file, qtbot)
    field = window.findChild(PasswordField)
    assert field is not None
    field.reveal("бөтөн сырсөз 99")
    window.open()
    finished(qtbot, kit)
    assert window.folder is None
    field.reveal(PASSWORD)
    window.open()
    finished(qtbot, kit)
    assert window.folder == root / "vault"
    assert place.current_vault(root) == root / "vault"
    assert [path.name for path in root.iterdir()] == ["vault"]


def test_the_recovery_sheet_opens_where_nobody_knows_a_password(
    kit: Kit, school: Store, stick: Path, tmp_path: Path, vault_template: Template, qtbot: QtBot
) -> None:
    file = make(school, stick).path
    root = tmp_path / "another computer"
    root.mkdir()
    window = restoring(kit, root, file, qtbot)
    opening = window.opening
    assert opening is not None
    opening.by_sheet.setChecked(True)
    for line, group in zip(opening.sheet.lines, vault_template.sheet.groups, strict=True):
        line.setText(group)
    window.open()
    finished(qtbot, kit)
    assert window.folder == root / "vault"


def test_leaving_the_window_halfway_leaves_nothing(kit: Kit, school: Store, stick: Path, tmp_path: Path, qtbot: QtBot) -> None:
    file = make(school, stick).path
    root = tmp_path / "another computer"
    root.mkdir()
    window = restoring(kit, root, file, qtbot)
    assert list(root.iterdir()) != []
    window.reject()
    assert list(root.iterdir()) == []


def test_over_a_living_vault_a_safety_copy_is_made_and_the_old_data_stay(
    kit: Kit, school: Store, stick: Path, vault: Vault, qtbot: QtBot
) -> None:
    file = make(school, stick).path
    root = vault.folder.parent
    window = RestoreWindow(kit, joined.way_back(root, school.for_job), None, file)
    qtbot.addWidget(window)
    window.show()
    finished(qtbot, kit)
    field = window.findChild(PasswordField)
    assert field is not None
    field.reveal(PASSWORD)
    window.open()
    finished(qtbot, kit)
    assert place.current_vault(root) == root / "vault-2" == window.folder
    (safety,) = (root / "safety-copies").glob("*.sppkb")
    backup.verify(safety)
    assert (root / "vault" / "vault.sppk").exists()


def test_with_nobody_logged_in_the_encrypted_files_are_copied_first(
    kit: Kit, school: Store, stick: Path, vault: Vault, qtbot: QtBot
) -> None:
    file = make(school, stick).path
    school.close()
    root = vault.folder.parent
    before = {each.name: each.read_bytes() for each in vault.folder.iterdir() if each.name != "vault.lock"}
    window = restoring(kit, root, file, qtbot)
    assert any(str(root / "safety-copies") in said.text() for said in window.findChildren(QLabel))
    field = window.findChild(PasswordField)
    assert field is not None
    field.reveal(PASSWORD)
    window.open()
    finished(qtbot, kit)
    assert place.current_vault(root) == root / "vault-2" == window.folder
    (kept,) = (root / "safety-copies").iterdir()
    assert {each.name: each.read_bytes() for each in kept.iterdir()} == before
    assert {each.name for each in vault.folder.iterdir()} >= before.keys()


def test_a_backup_of_a_foreign_seal_lets_go_of_what_it_opened(school: Store, vault: Vault, stick: Path, tmp_path: Path) -> None:
    made = make(school, stick)
    way = joined.way_back(tmp_path, school.for_job)
    with restore.unpacked(made.path, way.target) as there:
        forged = replace(there, head=replace(there.head, seal=bytes(32)))
        for _ in range(2):
            opened = way.vault_at(there.folder).unlock(school.account.id, PASSWORD)
            with pytest.raises(ChangedBackup):
                way.finish(forged, opened, unwatched)
    assert not (tmp_path / restore.SAFETY).exists()


def test_a_vault_in_use_is_neither_copied_nor_replaced(kit: Kit, school: Store, stick: Path, vault: Vault, qtbot: QtBot) -> None:
    file = make(school, stick).path
    root = vault.folder.parent
    window = restoring(kit, root, file, qtbot)
    field = window.findChild(PasswordField)
    assert field is not None
    field.reveal(PASSWORD)
    window.open()
    finished(qtbot, kit)
    assert window.folder is None
    assert place.current_vault(root) == vault.folder
    school.close()
    window.open()  # and now it goes
    finished(qtbot, kit)
    assert window.folder == root / "vault-2"


AGES: list[tuple[LastBackup | None, str, str]] = [
    (None, "careful", "азырынча жок"),
    (LastBackup(1, datetime(2026, 11, 23, 9, 5), "KINGSTON", "x", 1), "done", "бүгүн 09:05"),
    (LastBackup(1, datetime(2026, 11, 22, 16, 40), "KINGSTON", "x", 1), "done", "кечээ 16:40"),
    (LastBackup(1, datetime(2026, 11, 15, 16, 40), "KINGSTON", "x", 1), "careful", "8 күн мурда"),
    (LastBackup(1, datetime(2036, 11, 15, 16, 40), "KINGSTON", "x", 1), "careful", "келечекте"),
    (LastBackup(1, datetime(2026, 11, 23, 9, 5), "KINGSTON", "x", 1, complete=False), "careful", "толук эмес"),
]


@pytest.mark.parametrize(("last", "tone", "words"), AGES)
def test_the_age_is_said_in_words(last: LastBackup | None, tone: str, words: str) -> None:
    ky = Words.read(translations(), "ky")
    assert age.tone_of(last, TODAY) == tone
    assert words in ky.say(age.status_words(last, TODAY))
    assert ky.say(age.title_words(last, TODAY))
    assert ky.say(age.advice_words(last, TODAY))


def test_every_input_and_button_has_a_name(page: BackupPage, school: Store, stick: Path) -> None:
    make(school, stick)
    page.reload()
    for kind in (QPushButton, QLineEdit):
        assert all(one.accessibleName() or one.text() for one in page.findChildren(kind))
    assert backup_record.last(school.folder)
