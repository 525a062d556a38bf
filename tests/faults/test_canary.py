"""No name of a child, and no word of the psychologist, reaches a disk in the clear: not a file, not a deleted file, not one write
(R14); nor does her word reach a process of another role (issue 4)."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sppk_desktop.app.schema import schema
from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import connecting
from sppk_desktop.storage.errors import Damaged
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD
from tests.faults import her_day, journey
from tests.faults.test_saves import ROOT
from tests.storage.looking import disguised

pytestmark = pytest.mark.faults

WORDS = (journey.CANARY, her_day.SECRET)
WRITES = "write,pwrite64,writev,pwritev,pwritev2"
TO_A_FILE = re.compile(
    rb"^\d+ +(?:write|pwrite64|writev|pwritev2?)\(\d+<(?P<path>(?:\\x[0-9a-f]{2}|[^>])*)>(?:\(deleted\))?, (?P<rest>.*)$"
)


def spellings(text: str) -> dict[str, bytes]:
    """The ways a text may lie on a disk in the clear."""
    return {
        "UTF-8": text.encode(),
        "UTF-16": text.encode("utf-16-le"),
        "CP1251": text.replace("ө", "о").replace("ң", "н").replace("ү", "у").encode("cp1251"),
        "JSON": json.dumps(text)[1:-1].encode(),
        "hex": text.encode().hex().encode(),
        "HEX": text.encode().hex().upper().encode(),
        "lower UTF-8": text.casefold().encode(),
    }


def travelled(home: Path, *options: str) -> tuple[int, bytes]:
    """Run the journey with temporary and home folders of its own; how many writes there were, and all that went to files."""
    log = home.parent / f"{home.name}.log"
    for folder in ("tmp", "user"):
        (home / folder).mkdir(parents=True)
    place = {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", "TMPDIR": str(home / "tmp"), "SQLITE_TMPDIR": str(home / "tmp"),
             "HOME": str(home / "user"), "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip
    run = subprocess.run(
        ["strace", "-f", "-qq", "-y", "-xx", "-s", "8388608", "-o", str(log), "-e", f"trace={WRITES}", "--",
         sys.executable, "-m", "tests.faults.journey", str(home / "data"), *options],
        env={**os.environ, **place}, capture_output=True, check=False,
    )  # fmt: skip
    assert run.returncode in (-9, 137), run.stderr.decode(errors="replace")[-2000:]
    assert not any(spelled in run.stdout + run.stderr for word in WORDS for spelled in spellings(word).values())
    payloads = []
    for line in log.read_bytes().splitlines():
        match = TO_A_FILE.match(line)
        if match and not match["path"].startswith((b"pipe:", b"socket:", b"/dev/pts")):
            payloads.append(bytes.fromhex(b"".join(re.findall(rb"\\x([0-9a-f]{2})", match["rest"])).decode()))
    log.unlink()
    return len(payloads), b"\n".join(payloads)


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, bytes]:
    """A home in which the term was lived, how many writes there were, and all that was written."""
    home = tmp_path_factory.mktemp("canary") / "home"
    return home, *travelled(home)


def test_no_file_and_no_write_of_a_term_holds_a_childs_name_or_her_word_in_the_clear(lived: tuple[Path, int, bytes]) -> None:
    home, writes, written = lived
    assert writes > 300
    files = [path for path in home.rglob("*") if path.is_file()]
    assert {path.name.partition(".")[0] for path in files if path.suffix == ".db"} >= {OFFICE, PSYCHOLOGY}
    for word in WORDS:
        assert word not in str(files)
        for name, spelled in spellings(word).items():
            assert spelled not in written, f"a write held {word} as {name}"
            assert [path.name for path in files if spelled in path.read_bytes()] == [], name


def looked(vault: Path, name: str, password: str) -> tuple[str, int, int]:
    """What a process of this account opened, how many rows it read, how often her word lies in its memory."""
    hidden = [disguised(her_day.SECRET.encode(coding)).hex() for coding in ("utf-8", "utf-16-le")]
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.other_role", str(vault), name, password, *hidden], cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-2000:]
    opened, rows, found = run.stdout.splitlines()
    return opened, int(rows), sum(json.loads(found.replace("'", '"')).values())


def test_her_word_is_in_no_memory_of_a_colleagues_process(lived: tuple[Path, int, bytes], tmp_path: Path) -> None:
    vault = Path(shutil.copytree(lived[0] / "data" / "vault", tmp_path / "vault"))
    opened, rows, found = looked(vault, journey.HERS, PASSWORD)
    assert PSYCHOLOGY in opened
    assert found > 10, "the search finds nothing even in her own process: it proves nothing"
    opened, rows, found = looked(vault, journey.COLLEAGUE, journey.COLLEAGUES)
    assert PSYCHOLOGY not in opened
    assert rows > 1000
    assert found == 0


def account(vault: Vault, name: str) -> str:
    return next(one.id for one in vault.accounts if one.name == name)


def test_a_colleague_with_every_file_and_all_his_keys_cannot_read_hers(lived: tuple[Path, int, bytes], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(lived[0] / "data" / "vault", tmp_path / "vault"))
    vault = Vault.at(folder, schema())
    with vault.unlock(account(vault, journey.COLLEAGUE), journey.COLLEAGUES) as store:
        for path in folder.glob(f"{PSYCHOLOGY}*.db"):
            for key in store.held.values():
                with pytest.raises(Damaged):
                    connecting.connect({OFFICE: (path, key)})
                with pytest.raises(Damaged):
                    connecting.connect({OFFICE: (store.file(OFFICE), key), PSYCHOLOGY: (path, key)})


def test_a_file_of_hers_that_was_swapped_cut_or_replaced_is_found(lived: tuple[Path, int, bytes], tmp_path: Path) -> None:
    whole = lived[0] / "data" / "vault"
    other, _ = Vault.create(
        tmp_path / "other", NewAccount("Башка", frozenset({Role.PSYCHOLOGIST})), PASSWORD, schema(), kdf=FLOOR
    )  # fmt: skip
    other.close()
    name = next(whole.glob(f"{PSYCHOLOGY}*.db")).name
    hers, office = (whole / name).read_bytes(), next(whole.glob(f"{OFFICE}*.db")).read_bytes()
    strange = (tmp_path / "other" / name).read_bytes()
    for at, content in enumerate((office, strange, b"", hers[:4096], strange[:4096] + hers[4096:], hers[4096:])):
        folder = Path(shutil.copytree(whole, tmp_path / f"swapped{at}"))
        for journal in folder.glob("*-journal"):
            journal.unlink()
        (folder / name).write_bytes(content)
        vault = Vault.at(folder, schema())
        with pytest.raises(AppError):
            vault.unlock(account(vault, journey.HERS), PASSWORD)


def test_the_canary_is_seen_when_temporary_tables_go_to_files(tmp_path: Path) -> None:
    _, written = travelled(tmp_path / "home", "temp-in-files")
    assert spellings(journey.CANARY)["UTF-8"] in written
