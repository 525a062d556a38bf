"""The page of the journal's codes: printed from the window, it says what the journal says."""

from io import BytesIO

from pypdf import PdfReader
from PySide6.QtWidgets import QPushButton

from sppk_desktop.app import access, office
from sppk_desktop.core.words import T
from sppk_desktop.ui.preview import Preview
from sppk_desktop.ui.shell import Shell

from ..conftest import PASSWORD
from .conftest import wait_for


def test_the_printed_page_carries_the_code_of_the_journal(programs, vault, monkeypatch, qapp):
    monkeypatch.setattr(access, "left_over", lambda program, store: None)  # this vault has no printed sheet
    programs.home.mkdir()
    vault.folder.rename(programs.home / "vault")
    program = programs()
    program.window._password.edit.setText(PASSWORD)
    program.window.unlock()
    wait_for(lambda: isinstance(program.window, Shell))
    window = office.show_journal(program, program.store)
    head, asked = program.store.journal.heads()["office"], program.kit.say(T("Print the code"))
    next(each for each in window.findChildren(QPushButton) if each.text() == asked).click()
    wait_for(lambda: any(isinstance(each, Preview) for each in qapp.topLevelWidgets()))
    preview = next(each for each in qapp.topLevelWidgets() if isinstance(each, Preview))
    assert head.code in PdfReader(BytesIO(preview._pdf)).pages[0].extract_text()
    preview.close()
    window.close()
