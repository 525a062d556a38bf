"""The page of the update: the sum of the chosen file, compared with what is typed; not ready without a backup of today."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from sppk_desktop.ui.updating import UpdatePage  # isort: skip  (Qt first)
from pytestqt.qtbot import QtBot

from sppk_desktop.core.sums import Agreement, NotReadable, compare, in_groups, sum_of
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from tests.ui.conftest import kit, nothing_left_open

__all__ = ["kit", "nothing_left_open"]


@pytest.fixture
def installer(tmp_path: Path) -> Path:
    path = tmp_path / "SPPK-0.2.0-setup.exe"
    path.write_bytes(b"MZ" + bytes(3_000_000))
    return path


def test_what_is_typed_is_compared_whatever_its_spaces_and_letters(installer: Path) -> None:
    digits = sum_of(installer)
    assert digits == hashlib.sha256(installer.read_bytes()).hexdigest()
    assert len(in_groups(digits).split()) == 16
    assert compare(digits, "  ") is Agreement.NOTHING
    assert compare(digits, in_groups(digits).upper()) is Agreement.EQUAL
    assert compare(digits, digits[:9]) is Agreement.SO_FAR
    other = "0" if digits[0] != "0" else "1"
    assert compare(digits, other) is Agreement.DIFFERS
    assert compare(digits, digits + "0") is Agreement.DIFFERS


def test_a_file_that_is_gone_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotReadable):
        sum_of(tmp_path / "SPPK-0.2.0-setup.exe")


def test_only_an_equal_sum_and_a_backup_of_today_make_it_ready(kit: Kit, installer: Path, qtbot: QtBot) -> None:
    made = [False]

    def backup() -> tuple[Phrase, bool]:
        return T("A verified backup was made today: {place}.", place="USB"), made[0]

    page = UpdatePage(kit, "0.1.0", backup)
    qtbot.addWidget(page)
    page.show()
    page.use(installer)
    qtbot.waitUntil(lambda: page.sum.text() != "")
    digits = page.sum.text().replace("\n", " ")
    page.typed.setText(digits)
    assert page._ready.text() == ""
    made[0] = True
    page.look_again()
    assert page._ready.text() != ""
    assert page.make_backup.isHidden()
    page.typed.setText(digits[:-1] + ("0" if digits[-1] != "0" else "1"))
    assert page._ready.text() == ""
    assert page._agreement.property("look") == "danger"
