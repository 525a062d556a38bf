"""The script on the stick is a second reader of the format: it shares no code with the program and opens what that wrote."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from sppk_desktop.core.places import resources
from sppk_desktop.storage.backup import Made
from tests.conftest import PASSWORD, Template

SCRIPT = resources() / "stick" / "sppk-restore.py"


def run(*argv: object, typed: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(SCRIPT), *(str(word) for word in argv)]
    return subprocess.run(command, input=typed + "\n", capture_output=True, text=True, encoding="utf-8", check=False)


def test_it_lies_beside_every_backup(made: Made) -> None:
    assert (made.path.parent / SCRIPT.name).read_bytes() == SCRIPT.read_bytes()


def test_it_compares_every_byte(made: Made) -> None:
    done = run(made.path)
    assert done.returncode == 0, done.stderr
    data = bytearray(made.path.read_bytes())
    for at in (0, 9, 20, 700, len(data) // 2, len(data) - 1):
        made.path.write_bytes(bytes(data[:at]) + bytes([data[at] ^ 4]) + bytes(data[at + 1 :]))
        assert run(made.path).returncode == 1
    made.path.write_bytes(bytes(data) + b"x")
    assert run(made.path).returncode == 1
    made.path.write_bytes(bytes(data[:-1]))
    assert run(made.path).returncode == 1


@pytest.mark.parametrize("way", ["password", "sheet"])
def test_it_opens_what_the_program_wrote(made: Made, vault_template: Template, tmp_path: Path, way: str) -> None:
    typed = PASSWORD if way == "password" else "  ".join(vault_template.sheet.groups)
    done = run(made.path, "--to", tmp_path / "out", "--plain", typed=typed)
    assert done.returncode == 0, done.stderr
    assert "school's own" in done.stdout
    assert "NOT" not in done.stdout
    with sqlite3.connect(tmp_path / "out" / "office-PLAIN.sqlite") as plain:
        assert plain.execute("SELECT count(*) FROM school_year").fetchone() == (12,)
    plain.close()


def test_it_refuses_a_wrong_password_and_an_existing_folder(made: Made, tmp_path: Path) -> None:
    assert run(made.path, "--to", tmp_path / "out", "--plain", typed="жаңылыш").returncode == 3
    assert not list((tmp_path / "out").glob("*PLAIN*"))
    assert run(made.path, "--to", tmp_path / "out").returncode == 2
