import json
import os
import shutil
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from sppk_desktop.app.access import ASKED
from sppk_desktop.app.program import Program
from sppk_desktop.storage.errors import WrongPassword
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.access.keyboard import KeyboardState
from sppk_desktop.ui.access.unlock import UnlockWindow

from ..conftest import PASSWORD
from .conftest import type_text, wait_for

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}


@pytest.fixture
def door(qtbot, programs, vault):
    """The unlock window of a vault whose set-up is complete."""
    programs.home.mkdir()
    vault.folder.rename(programs.home / "vault")

    def open_door() -> Program:
        program = programs()
        assert isinstance(program.window, UnlockWindow)
        return program

    return open_door


def set_up(vault, template):
    """The first run is over: what it asks for is done."""
    with vault.unlock(template.account, PASSWORD) as store:
        store.accounts.confirm_sheet(template.sheet.compartment, template.sheet.code)
        store.set_setting(ASKED, True)


def try_password(window, password):
    window._password.edit.clear()
    type_text(window._password.edit, password)
    window.unlock()
    wait_for(lambda: not window.busy)


def test_a_wrong_password_is_told_and_changes_nothing(door, programs):
    program = door()
    before = {path.name: path.read_bytes() for path in (programs.home / "vault").iterdir() if path.suffix != ".lock"}
    try_password(program.window, "тоо-суу 47 чынар!")
    assert isinstance(program.window, UnlockWindow)
    assert not program.window._told.isHidden()
    assert program.window._told.text().startswith(program.kit.say(WrongPassword.happened))
    assert before == {path.name: path.read_bytes() for path in (programs.home / "vault").iterdir() if path.suffix != ".lock"}


def test_after_three_errors_the_button_waits_and_counts_down(door):
    window = door().window
    for _ in range(3):
        assert window._enter.isEnabled()
        try_password(window, "туура эмес сөз 1")
    assert not window._enter.isEnabled()
    began = time.monotonic()
    window.unlock()
    assert not window.busy, "not even tried"
    wait_for(window._enter.isEnabled, 5)
    assert 0.5 < time.monotonic() - began < 3
    try_password(window, PASSWORD)


def test_the_right_password_opens_after_wrong_ones(door):
    program = door()
    try_password(program.window, "туура эмес сөз 1")
    window = program.window
    window._password.edit.clear()
    type_text(window._password.edit, PASSWORD)
    window.unlock()
    wait_for(lambda: not isinstance(program.window, UnlockWindow))


def test_the_last_person_is_picked(door, programs, vault_template):
    program = door()
    program.preferences.last_account = vault_template.account
    program.preferences.save()
    program.window.close()
    window = programs().window
    assert window._gate.people[window._people.at].id == vault_template.account


def test_a_damaged_key_file_is_told_and_the_doors_stay_open(door, programs):
    for name in ("vault.sppk", "vault.sppk.prev"):
        path = programs.home / "vault" / name
        data = bytearray(path.read_bytes())
        data[40] ^= 1
        path.write_bytes(data)
    window = door().window
    assert "vault.sppk" in window._bar.accessibleName()
    assert not window._people.picks


def test_a_damaged_data_file_offers_the_local_copy_and_goes_on_with_it(door, programs):
    from sppk_desktop.storage import care

    program = door()
    store = program.window._gate.unlock(program.window._gate.people[0].id, PASSWORD)
    with store:
        care.take_care(store)
        program.store = None
    path = programs.home / "vault" / "office.g1.db"
    data = bytearray(path.read_bytes())
    data[1000] ^= 1  # in the first page, which every unlock reads
    path.write_bytes(data)
    window = program.window
    try_password(window, PASSWORD)
    assert window._bar is not None
    assert "office.g1.db" in window._bar.accessibleName()
    buttons = [window._ways.itemAt(at).widget() for at in range(window._ways.count())]
    assert len(buttons) == 2, "the local copy, and the way to a backup"
    buttons[0].click()
    wait_for(lambda: not window.busy)
    window.unlock()
    wait_for(lambda: program.window is not window)


def test_a_vault_of_a_newer_program_is_told_with_the_version_it_needs(door, programs):
    import hashlib
    import struct

    for name in ("vault.sppk", "vault.sppk.prev"):
        path = programs.home / "vault" / name
        data = bytearray(path.read_bytes())
        struct.pack_into(">H", data, 10, 207)
        data[-32:] = hashlib.sha256(data[:-32]).digest()
        path.write_bytes(data)
    window = door().window
    assert "2.7" in window._bar.accessibleName()


def test_a_vault_in_use_by_another_process_is_told(door, programs, monkeypatch):
    monkeypatch.setattr("sppk_desktop.app.program.PATIENCE", 0.3)
    hold = f"""
import sys, time
from pathlib import Path
from sppk_desktop.storage.instance import Instance
held = Instance.take(Path({str(programs.home / "vault")!r}))
print("held", flush=True)
time.sleep(60)
"""
    other = subprocess.Popen([sys.executable, "-c", hold], env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout.readline() == "held\n"
        window = door().window
        try_password(window, PASSWORD)
        assert window._bar is not None
        assert not window._bar.isHidden()
    finally:
        other.kill()
        other.wait()
        other.stdout.close()
    try_password(window, PASSWORD)


def test_caps_lock_and_keyboard_language_are_shown(door):
    window = door().window
    assert not window._password.warns_of_caps_lock
    window._password.show_keyboard(KeyboardState("КЫР", True))
    assert window._password.warns_of_caps_lock
    assert window._password._badge.text() == "КЫР"


def test_the_password_can_be_shown_and_is_hidden_again_for_the_next_person(door):
    window = door().window
    type_text(window._password.edit, "сыр")
    window._password.eye.click()
    assert window._password.edit.echoMode() == window._password.edit.EchoMode.Normal
    window._password.clear()
    assert window._password.edit.echoMode() == window._password.edit.EchoMode.Password


def test_no_password_reaches_the_preferences(door, programs):
    program = door()
    try_password(program.window, PASSWORD)
    wait_for(lambda: not isinstance(program.window, UnlockWindow))
    program.end()
    kept = json.loads((programs.home / "preferences.json").read_text())
    assert PASSWORD not in json.dumps(kept, ensure_ascii=False)


def test_the_start_imports_neither_the_database_nor_paper(tmp_path):
    """What the unlock window imports decides how long a person waits for it."""
    heavy = (
        "sqlalchemy",
        "sqlcipher3",
        "cryptography",
        "reportlab",
        "openpyxl",
        "pypdf",
        "PySide6.QtPdf",
        "PySide6.QtPrintSupport",
    )
    look = f"import sys, sppk_desktop.app.start; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", look], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_unlock_window_is_painted_before_the_bindings_make_qts_namespace(vault, tmp_path):
    """A hundred enumerations nobody needs yet are a tenth of the start; one ``Qt.…`` on the way makes them all."""
    home = tmp_path / "home"
    shutil.copytree(vault.folder, home / "vault")
    look = textwrap.dedent("""
        import sys
        from sppk_desktop.app.main import main
        main(["--exit-when-shown"])
        import PySide6.QtCore, PySide6.QtWidgets, builtins
        print("QLineEdit" in vars(PySide6.QtWidgets), "Qt" in vars(PySide6.QtCore), "QStyle" in vars(PySide6.QtWidgets))
        print(builtins.__import__ is getattr(builtins, "__orig_import__", None))
    """)
    environment = {**ENVIRONMENT, "SPPK_HOME": str(home)}
    done = subprocess.run([sys.executable, "-c", look], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False", "False", "True"]


def test_what_the_first_tab_needs_is_there_before_the_vault_is_open(vault, vault_template, tmp_path):
    """Imports between the password and the first tab are what a person waits for; they belong into the typing of the password."""
    set_up(vault, vault_template)
    home = tmp_path / "home"
    shutil.copytree(vault.folder, home / "vault")
    look = textwrap.dedent("""
        import sys
        from pathlib import Path
        from PySide6.QtWidgets import QApplication
        from sppk_desktop.app.program import Program, preload, schema
        from sppk_desktop.storage.vault import Vault
        app = QApplication([])
        program = Program(app, Path(sys.argv[1]))
        door = Vault.at(program.vault_folder, schema)
        window = program.unlock_window(door)
        print([name for name in sys.modules if name.startswith("sppk_desktop.features")])
        window._prepare()
        window._preparing.join()
        there = set(sys.modules)
        program.open(door.unlock(door.accounts[0].id, sys.argv[2]))
        app.processEvents()
        print(type(program.window).__name__, sorted(name for name in set(sys.modules) - there if name.startswith("sppk_desktop")))
        program.end()
    """)
    done = subprocess.run(
        [sys.executable, "-c", look, str(home), PASSWORD], env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-2:] == ["[]", "Shell []"]


def test_the_desk_asks_for_what_is_due_once(door, programs, schema, vault_template, monkeypatch):
    """What is due is asked of every subject; twice would be twice the wait."""
    from sppk_desktop.ui.people.today import TodayPage

    asked = []
    reload = TodayPage.reload
    monkeypatch.setattr(TodayPage, "reload", lambda page: (asked.append(page), reload(page)))
    set_up(Vault.at(programs.home / "vault", schema), vault_template)
    program = door()
    try_password(program.window, PASSWORD)
    wait_for(lambda: not isinstance(program.window, UnlockWindow))
    assert len(asked) == 1


def test_what_ships_is_filled_in_by_unlocking_not_by_showing_a_tab(door, programs, schema, vault_template):
    """The directory, the templates of letters and the legal base are written beside the window that says «Unlocking…»."""
    from sppk_desktop.features.activity import directory
    from sppk_desktop.features.meetings import legal

    set_up(Vault.at(programs.home / "vault", schema), vault_template)
    program = door()
    try_password(program.window, PASSWORD)
    wait_for(lambda: not isinstance(program.window, UnlockWindow))
    with program.store.reading() as session:
        assert directory.is_seeded(session)
        assert legal.is_seeded(session)
