"""A killed process loses at most three seconds of typing, and its draft never comes up in another record."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ..conftest import PASSWORD

KILLED = 1 if sys.platform == "win32" else -9
SOURCE = str(Path(__file__).parents[2] / "src")

TYPIST = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from sppk_desktop.app.desk import make_shell
from sppk_desktop.app.program import Program, schema
from sppk_desktop.features.people.records import Family
from sppk_desktop.core.screens import Form, Section
from sppk_desktop.core.words import T
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.form import FormView

app = QApplication([])
program = Program(app, Path(os.environ["SPPK_HOME"]))
store = Vault.at(program.vault_folder, schema).unlock(os.environ["ACCOUNT"], os.environ["WORD"])
with store.saving() as session:
    families = [Family(name="Асановдор"), Family(name="Касымовдор")]
    session.add_all(families)
ids = [family.id for family in families]
shell = make_shell(program, store)
form = FormView(shell, Form(Family, (Section("1", T("Family"), ("name", "note")),)), screen="family")
form.open_for(ids[0], {"name": "Асановдор"}, 1)
form.resize(800, 600)
form.show()
editor = form.editor("note")
line = editor.findChild(__import__("PySide6.QtWidgets").QtWidgets.QPlainTextEdit)
typed = 0
print("ids", *ids, flush=True)

def type_one():
    global typed
    typed += 1
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "абв"[typed % 3])
    QApplication.sendEvent(line, event)
    assert line.toPlainText() and len(line.toPlainText()) == typed, (line.toPlainText(), typed)
    print(typed, flush=True)

timer = QTimer(interval=50)
timer.timeout.connect(type_one)
timer.start()
app.exec()
"""


@pytest.mark.parametrize("seconds", [2.6, 4.4])
def test_a_kill_costs_three_seconds_at_most_and_the_draft_stays_with_its_record(tmp_path, vault, vault_template, schema, seconds):
    vault.folder.rename(tmp_path / "vault")
    env = {**os.environ, "SPPK_HOME": str(tmp_path), "WORD": PASSWORD, "ACCOUNT": vault_template.account, "PYTHONPATH": SOURCE}
    typist = subprocess.Popen([sys.executable, "-c", TYPIST], env=env, stdout=subprocess.PIPE, text=True)
    first, second = map(int, typist.stdout.readline().split()[1:])
    began, times = time.monotonic(), []
    for line in typist.stdout:
        times.append((int(line), time.monotonic()))
        if time.monotonic() - began > seconds:
            break
    typist.kill()
    assert typist.wait() == KILLED
    killed = time.monotonic()
    typist.stdout.close()

    from sppk_desktop.storage.vault import Vault

    with Vault.at(tmp_path / "vault", schema).unlock(vault_template.account, PASSWORD) as store:
        draft = store.drafts.find("family", first)
        kept = len(draft.values["note"])
        lost_since = next((at for count, at in times if count > kept), killed)
        assert killed - lost_since <= 3, f"{kept} of {times[-1][0]} signs kept"
        assert store.drafts.find("family", second) is None
        assert store.drafts.find("family", None) is None
        assert store.drafts.find("person", first) is None
