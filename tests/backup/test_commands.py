"""The command line: check, backup, verify, restore; reliable exit codes; nothing overwritten, no password in sight."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sppk_desktop.app import commands
from sppk_desktop.app.main import main
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.storage.vault import Vault
from tests.conftest import PASSWORD, Template

SOURCE = Path(__file__).resolve().parents[2] / "src"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "password.txt"
    file.write_text(PASSWORD + "\n", encoding="utf-8-sig")
    return file


def run(*argv: object, language: str = "ru") -> tuple[int, str]:
    out = io.StringIO()
    code = commands.run([str(word) for word in argv], out, Preferences(Path("none"), language=language))
    return code, out.getvalue()


def test_the_whole_way_from_a_check_to_a_restored_vault(vault: Vault, secret: Path, stick: Path, tmp_path: Path) -> None:
    assert run("check", vault.folder, "--password-file", secret)[0] == commands.DONE
    assert run("backup", vault.folder, stick, "--password-file", secret)[0] == commands.DONE
    (made,) = stick.glob("*.sppkb")
    code, said = run("verify", made)
    assert (code, made.name in said) == (commands.DONE, True)
    assert run("restore", made, tmp_path / "new", "--password-file", secret)[0] == commands.DONE
    assert run("check", tmp_path / "new", "--password-file", secret)[0] == commands.DONE


def test_the_data_folder_is_as_good_as_the_vault_in_it(vault: Vault, secret: Path) -> None:
    assert run("check", vault.folder.parent, "--password-file", secret)[0] == commands.DONE


def test_a_recovery_sheet_restores_without_a_password(
    vault: Vault, vault_template: Template, secret: Path, stick: Path, tmp_path: Path
) -> None:
    run("backup", vault.folder, stick, "--password-file", secret)
    (made,) = stick.glob("*.sppkb")
    sheet = tmp_path / "sheet.txt"
    sheet.write_text(" ".join(vault_template.sheet.groups))
    assert run("restore", made, tmp_path / "new", "--sheet-file", sheet)[0] == commands.DONE
    sheet.write_text("123456 " * 8)
    assert run("restore", made, tmp_path / "newer", "--sheet-file", sheet)[0] == commands.KEY
    assert not (tmp_path / "newer").exists()


def test_each_way_to_fail_has_its_own_exit_code(vault: Vault, secret: Path, stick: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("жок мындай")
    assert run("check", vault.folder, "--password-file", wrong)[0] == commands.KEY
    assert run("check", vault.folder, "--password-file", secret, "--account", "Эч ким")[0] == commands.KEY
    assert run("check", vault.folder, "--password-file", tmp_path / "none")[0] == commands.REFUSED
    assert run("check", stick, "--password-file", secret)[0] == commands.DAMAGED
    assert run("backup", vault.folder, vault.folder, "--password-file", secret)[0] == commands.REFUSED
    assert run("backup", vault.folder, tmp_path / "gone", "--password-file", secret)[0] == commands.PLACE
    run("backup", vault.folder, stick, "--password-file", secret)
    (made,) = stick.glob("*.sppkb")
    assert run("restore", made, stick, "--password-file", secret)[0] == commands.REFUSED
    assert run("restore", made, tmp_path / "no" / "such", "--password-file", secret)[0] == commands.PLACE
    assert run("verify", tmp_path / "gone.sppkb")[0] == commands.PLACE
    assert run("verify", secret)[0] == commands.DAMAGED
    made.write_bytes(made.read_bytes()[:-1])
    assert run("verify", made)[0] == commands.DAMAGED
    with vault.unlock(vault.accounts[0].id, PASSWORD):
        assert run("check", vault.folder, "--password-file", secret)[0] == commands.IN_USE


def test_an_existing_backup_is_never_written_over(vault: Vault, secret: Path, stick: Path) -> None:
    for _ in range(2):
        run("backup", vault.folder, stick, "--password-file", secret)
    assert len(list(stick.glob("*.sppkb"))) == 2


def test_a_damaged_vault_is_told(vault: Vault, secret: Path) -> None:
    file = vault.folder / "office.g1.db"
    data = bytearray(file.read_bytes())
    data[-2000] ^= 1
    file.write_bytes(data)
    assert run("check", vault.folder, "--password-file", secret)[0] == commands.DAMAGED


def test_a_key_file_that_is_gone_gives_way_to_its_second_copy(vault: Vault, secret: Path) -> None:
    (vault.folder / "vault.sppk").rename(vault.folder / "vault.sppk.prev")
    assert run("check", vault.folder, "--password-file", secret)[0] == commands.DONE
    assert (vault.folder / "vault.sppk").exists()


def test_names_that_no_disk_holds_are_refused_in_a_sentence(vault: Vault, secret: Path, stick: Path, tmp_path: Path) -> None:
    for folder in ("я" * 300, secret, secret / "vault", vault.folder / "vault.sppk"):
        assert run("check", folder, "--password-file", secret)[0] == commands.DAMAGED
    run("backup", vault.folder, stick, "--password-file", secret)
    (made,) = stick.glob("*.sppkb")
    for target in (tmp_path / ("a" * 300), tmp_path / ("a" * 252), tmp_path / ("я" * 300) / "new", tmp_path / "new\udcff"):
        code, said = run("restore", made, target, "--password-file", secret)
        assert (code, "Папки" in said) == (commands.PLACE, True)
    keys = vault.folder / "vault.sppk"
    keys.unlink()
    keys.mkdir()
    (vault.folder / "vault.sppk.prev").unlink(missing_ok=True)
    assert run("check", vault.folder, "--password-file", secret)[0] == commands.DAMAGED


@pytest.mark.parametrize("language", ["ky", "ru"])
@pytest.mark.parametrize(
    ("argv", "named"),
    [
        ([], "COMMAND"), (["check"], "VAULT"), (["backup", "a"], "TO"), (["restore"], "BACKUP, TO"), (["verify", "a", "b"], "b"),
        (["check", "a", "--password", "x"], "--password"), (["check", "a", "--account"], "--account"), (["chek", "a"], "--help"),
        (["score", "--foo"], "--foo"), (["score", "phq-9", "--details=1"], "--details"), (["score", "--language", "de"], "de"),
    ],
)  # fmt: skip
def test_a_wrongly_written_command_says_so_in_one_sentence(argv: list[str], named: str, language: str) -> None:
    out, err = io.StringIO(), io.StringIO()
    assert commands.run(argv, out, Preferences(Path("none"), language=language), err) == commands.USAGE
    usage, _, said = err.getvalue().rstrip("\n").rpartition("\n")
    assert usage.startswith({"ky": "жазылышы: sppk", "ru": "как писать: sppk"}[language])
    assert named in said
    assert not [word for word in ("argument", "required", "expected", "choice", "error") if word in said]
    assert out.getvalue() == ""


@pytest.mark.parametrize("argv", [["--language", "ru", "score"], ["--foo"], ["scoer", "phq-9"]])
def test_a_mistyped_command_opens_no_window(argv: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sppk_desktop.app.start.start", lambda _: pytest.fail("a window was opened"))
    assert main(argv) == commands.USAGE


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_help_tells_the_exit_codes_and_never_dies_of_a_narrow_console(language: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    program = [sys.executable, "-m", "sppk_desktop.app.main"]
    for argv in (["--help"], ["restore", "--help", "--language", language], ["verify", "none", "--language", language]):
        done = subprocess.run([*program, *argv], env=environment, capture_output=True, check=False)
        assert done.returncode in (0, commands.PLACE), done.stderr
        assert b"Traceback" not in done.stderr
        assert done.stdout.decode("utf-8")
        assert not [word for word in (b"positional", b"show this", b"usage:", b"options:") if word in done.stdout]


def test_commands_need_no_window_library() -> None:
    script = "import sys, sppk_desktop.app.main, sppk_desktop.app.commands; sys.exit('PySide6' in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    assert subprocess.run([sys.executable, "-c", script], env=environment, check=False).returncode == 0


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version")[0] == commands.DONE
    assert capsys.readouterr().out.startswith("SPPK Desktop ")
