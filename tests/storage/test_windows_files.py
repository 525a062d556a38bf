"""Windows' rules of files: a name that is held open cannot be replaced, a disk that went away has its own errors (W2, W3)."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

import pytest

from sppk_desktop.core.errors import AppError, DiskFull
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import backup, backup_place, files, restore
from sppk_desktop.storage.backup_errors import PlaceTooDeep, StickGone
from sppk_desktop.storage.errors import DiskTrouble, NoPermission
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.vault import NewAccount, Vault
from sppk_desktop.ui import saving
from tests.conftest import PASSWORD

held_names = pytest.mark.windows("names that are held while a file is open")


@contextmanager
def held(path: Path, seconds: float) -> Iterator[None]:
    """An antivirus that looks at a file: open for so long, without a leave to rename or delete."""
    file = path.open("rb")
    release = Timer(seconds, file.close)
    release.start()
    try:
        yield
    finally:
        release.cancel()
        file.close()


@held_names
def test_an_antivirus_that_lets_go_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "vault.sppk"
    path.write_bytes(b"old")
    with held(path, 1.0):
        files.write_whole(path, b"new")
    assert path.read_bytes() == b"new"


@held_names
def test_an_older_copy_is_removed_once_it_is_let_go(tmp_path: Path) -> None:
    path = tmp_path / "office.s1.db"
    path.write_bytes(b"old")
    with held(path, 1.0):
        files.remove(path)
    assert not path.exists()
    files.remove(path)


@held_names
def test_one_that_does_not_is_told_and_the_old_content_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "vault.sppk"
    path.write_bytes(b"old")
    monkeypatch.setattr(files.rename, "__defaults__", (0.5,))
    with held(path, 60), pytest.raises(NoPermission):
        files.write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["vault.sppk"]


@held_names
def test_a_new_vault_comes_into_its_place_though_something_looks_into_it(tmp_path: Path, schema: Schema) -> None:
    folder, looking = tmp_path / "vault", []

    def look(done: int, total: int) -> None:
        if done == total:
            (file,) = (tmp_path / "vault.part").glob("office.*.db")
            looking.append(file.open("rb"))
            Timer(1.0, looking[0].close).start()

    owner = NewAccount("Айгүл Токтосунова", frozenset({Role.SOCIAL}))
    store, _ = Vault.create(folder, owner, PASSWORD, schema, look, kdf=FLOOR)
    store.close()
    assert looking
    assert not (tmp_path / "vault.part").exists()


@held_names
def test_a_document_that_is_open_elsewhere_is_named(tmp_path: Path) -> None:
    path = tmp_path / "акт.pdf"
    path.write_bytes(b"old")
    with held(path, 60), pytest.raises(saving.OpenElsewhere, match=r"акт\.pdf"):
        saving.write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["акт.pdf"]
    with held(path, 0.4):
        saving.write_whole(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.windows("its error numbers")
@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (OSError(0, "", None, 112), DiskFull), (OSError(0, "", None, 39), DiskFull),
        (OSError(0, "", None, 21), DiskTrouble), (OSError(0, "", None, 1167), DiskTrouble),
        (OSError(0, "", None, 23), DiskTrouble), (OSError(0, "", None, 1117), DiskTrouble),
        (OSError(errno.EINVAL, ""), DiskTrouble),  # what a write says when its stick is gone
        (OSError(0, "", None, 19), NoPermission), (OSError(0, "", None, 5), NoPermission),
        (OSError(0, "", None, 32), NoPermission),
    ],
)  # fmt: skip
def test_what_a_disk_of_windows_refuses_is_told(trouble: OSError, told: type[AppError]) -> None:
    with pytest.raises(told), files.disk_trouble_told():
        raise trouble


@pytest.mark.parametrize("length", [0, 200])
def test_vault_and_backup_live_under_kyrgyz_names_and_long_ones(tmp_path: Path, schema: Schema, length: int) -> None:
    root = tmp_path / "Өмүрбек Ыңгайлуу үйү № 5"
    while len(str(root)) < length:
        root = root / "тиешелүү-кагаздар"[: max(1, length - len(str(root)) - 1)]
    (root / "флешка").mkdir(parents=True)
    owner = NewAccount("Айгүл Токтосунова", frozenset({Role.SOCIAL}))
    store, _ = Vault.create(root / "vault", owner, PASSWORD, schema, kdf=FLOOR)
    with store:
        store.set_setting("school.name", "мектеп")
        with store.for_job() as job:
            made = backup.make(job, root / "флешка")
        assert made.path.is_relative_to(root)
    with restore.unpacked(made.path, root / "again") as there:
        unlocked = Vault.at(there.folder, schema).unlock(store.account.id, PASSWORD)
        there.accept(unlocked)
    with Vault.at(root / "again", schema).unlock(store.account.id, PASSWORD) as store:
        assert store.setting("school.name") == "мектеп"


def test_a_folder_too_deep_for_windows_is_told_from_a_stick_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_place, "_ON_WINDOWS", True)
    deep = tmp_path / ("a" * (backup_place.WINDOWS_LONGEST - len(str(tmp_path)) - 1))
    for place, told in ((deep, StickGone), (deep.with_name(deep.name + "a"), PlaceTooDeep)):
        with pytest.raises(told), backup_place.stick_trouble(place):
            raise FileNotFoundError(errno.ENOENT, "")
