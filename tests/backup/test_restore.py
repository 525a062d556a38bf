"""A backup comes back on an empty computer, over a living vault only beside it, and in a drill that leaves nothing."""

from __future__ import annotations

import hashlib
import io
import struct
from pathlib import Path

import pytest
from sqlalchemy import func, select

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Cancelled
from sppk_desktop.features.people.records import SchoolYear
from sppk_desktop.storage import backup, container, place, restore
from sppk_desktop.storage.backup import Made
from sppk_desktop.storage.backup_errors import AlreadyThere, ChangedBackup, DamagedBackup, NoRoomToRestore
from sppk_desktop.storage.errors import WrongPassword
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from tests.backup.conftest import ROOT_ONLY, make, write_years
from tests.conftest import PASSWORD, Template


def years(store: Store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(SchoolYear)) or 0


def opened(folder: Path, template: Template, schema: Schema) -> Store:
    return Vault.at(folder, schema).unlock(template.account, PASSWORD)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """An empty folder on another computer."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def test_a_backup_comes_back_with_only_the_file_and_a_password(
    made: Made, elsewhere: Path, vault_template: Template, schema: Schema
) -> None:
    with restore.unpacked(made.path, elsewhere / "vault") as there:
        there.accept(opened(there.folder, vault_template, schema))
    assert [path.name for path in elsewhere.iterdir()] == ["vault"]
    with opened(elsewhere / "vault", vault_template, schema) as store:
        assert years(store) == 12
        assert store.check() == {"office": []}
        write_years(store, 1, first=5000)
        assert make(store, elsewhere).manifest.sequence == 2


def test_a_backup_comes_back_with_only_the_file_and_the_recovery_sheet(
    made: Made, elsewhere: Path, vault_template: Template, schema: Schema
) -> None:
    with restore.unpacked(made.path, elsewhere / "vault") as there:
        there.accept(Vault.at(there.folder, schema).with_sheets({"office": vault_template.sheet.code}))
    with opened(elsewhere / "vault", vault_template, schema) as store:
        assert years(store) == 12


def test_an_empty_folder_may_be_the_target_and_a_full_one_may_not(
    made: Made, elsewhere: Path, vault_template: Template, schema: Schema
) -> None:
    with restore.unpacked(made.path, elsewhere) as there:
        there.accept(opened(there.folder, vault_template, schema))
    before = {path.name: path.read_bytes() for path in elsewhere.iterdir()}
    with pytest.raises(AlreadyThere):
        restore.unpack(made.path, elsewhere)
    assert {path.name: path.read_bytes() for path in elsewhere.iterdir()} == before


def test_a_wrong_password_leaves_nothing(made: Made, elsewhere: Path, vault_template: Template, schema: Schema) -> None:
    with pytest.raises(WrongPassword), restore.unpacked(made.path, elsewhere / "vault") as there:
        Vault.at(there.folder, schema).unlock(vault_template.account, "жаңылыш сыр сөз 1")
    assert list(elsewhere.iterdir()) == []


def test_a_damaged_backup_leaves_nothing(made: Made, elsewhere: Path) -> None:
    made.path.write_bytes(made.path.read_bytes()[:-1] + b"?")
    with pytest.raises(DamagedBackup):
        restore.unpack(made.path, elsewhere / "vault")
    assert list(elsewhere.iterdir()) == []


def test_stopping_at_any_moment_leaves_nothing(made: Made, elsewhere: Path) -> None:
    for moment in range(100):
        calls = 0

        def stop(done: int, total: int, moment: int = moment) -> None:
            nonlocal calls
            calls += 1
            if calls > moment:
                raise Cancelled

        try:
            restore.unpack(made.path, elsewhere / "vault", stop).discard()
            break
        except Cancelled:
            assert list(elsewhere.iterdir()) == []
    assert moment >= 2


def test_what_an_interrupted_restore_left_is_swept_but_nothing_of_others(made: Made, elsewhere: Path) -> None:
    part = elsewhere / "vault.part"
    part.mkdir()
    for name in ("office.g1.db", "vault.sppk.prev.part"):  # the second: killed while the restored key file was being written
        (part / name).write_bytes(b"half")
    restore.unpack(made.path, elsewhere / "vault").discard()
    part.mkdir()
    (part / "letter.txt").write_bytes(b"somebody's")
    with pytest.raises(AlreadyThere):
        restore.unpack(made.path, elsewhere / "vault")
    assert (part / "letter.txt").read_bytes() == b"somebody's"


@pytest.mark.linux("mounts")
@ROOT_ONLY
def test_a_disk_without_room_is_told_before_the_first_byte(made: Made, mounted: Path) -> None:
    (mounted / "films").write_bytes(bytes(3_400_000))
    with pytest.raises(NoRoomToRestore):
        restore.unpack(made.path, mounted / "vault")
    assert [path.name for path in mounted.iterdir()] == ["films"]


def test_a_backup_rewritten_with_all_its_sums_is_refused_after_unlocking(
    made: Made, elsewhere: Path, vault_template: Template, schema: Schema
) -> None:
    data = made.path.read_bytes()
    length = struct.unpack(">8sHHI", data[:16])[3]
    body = data[16 : 16 + length].replace(b'"sequence":1', b'"sequence":9')
    head = data[:16] + body + data[16 + length : 48 + length]
    made.path.write_bytes(head + hashlib.sha256(head).digest() + data[80 + length :])
    assert container.verify(io.BytesIO(made.path.read_bytes())).manifest.sequence == 9
    with pytest.raises(ChangedBackup), restore.unpacked(made.path, elsewhere / "vault") as there:
        there.accept(opened(there.folder, vault_template, schema))
    assert list(elsewhere.iterdir()) == []


def test_over_a_living_vault_the_old_one_stays_beside_and_the_line_is_switched(
    school: Store, made: Made, tmp_path: Path, vault_template: Template, schema: Schema
) -> None:
    root = school.folder.parent
    assert place.current_vault(root) == school.folder
    write_years(school, 3, first=7000)
    with school.for_job() as job:
        safety = restore.safety_copy(root, job)
    target = place.next_vault(root)
    with restore.unpacked(made.path, target) as there:
        assert restore.replace_living(root, there, opened(there.folder, vault_template, schema)) == target
    assert place.current_vault(root) == target == root / "vault-2"
    with opened(target, vault_template, schema) as now:
        assert years(now) == 12
    assert years(school) == 15
    assert backup.verify(safety).manifest.complete
    assert place.next_vault(root) == root / "vault-3"


@pytest.mark.parametrize("line", ["", "../vault", "vault/../../x", "C:\\vault", "vault-0", "vault-2\nvault-3", "Vault", "photos"])
def test_a_strange_line_is_refused_not_followed(tmp_path: Path, line: str) -> None:
    (tmp_path / place.POINTER).write_text(line)
    with pytest.raises(AppError):
        place.current_vault(tmp_path)


def test_a_drill_passes_tells_what_it_saw_and_leaves_nothing(
    school: Store, made: Made, tmp_path: Path, vault_template: Template, schema: Schema
) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    remembered = backup.history(school)[0]["rows"]
    write_years(school, 5, first=9000)
    done = restore.drill(made.path, tmp_path, lambda folder: opened(folder, vault_template, schema), remembered)
    assert done.passed
    assert (done.opened, done.carried) == (("office",), ())
    rows = {row.table: (row.then, row.restored) for row in done.rows}
    assert rows["school_year"] == (12, 12)
    assert not any(table in rows for table in ("vault_journal", "vault_meta"))
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_drill_fails_when_rows_are_missing(
    school: Store, made: Made, tmp_path: Path, vault_template: Template, schema: Schema
) -> None:
    remembered = {**backup.history(school)[0]["rows"], "school_year": 13}
    done = restore.drill(made.path, tmp_path, lambda folder: opened(folder, vault_template, schema), remembered)
    assert not done.passed


def test_a_drill_of_a_backup_nobody_remembers_compares_what_it_can(
    made: Made, tmp_path: Path, vault_template: Template, schema: Schema
) -> None:
    done = restore.drill(made.path, tmp_path, lambda folder: opened(folder, vault_template, schema))
    assert done.passed
    assert all(row.then is None for row in done.rows)
