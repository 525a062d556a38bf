"""R8: no flipped byte, cut or transplanted page of a data file goes unnoticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.storage import connecting
from sppk_desktop.storage.errors import Damaged, DiskTrouble, Missing
from sppk_desktop.storage.sealing import Key
from tests.storage.conftest import Service

PAGE = 4096


@pytest.fixture
def small(tmp_path: Path) -> tuple[Path, Key]:
    """A file with a table, an index and a full-text index; nineteen pages."""
    path, key = tmp_path / "office.g1.db", Key.new(1)
    raw = connecting.connect({OFFICE: (path, key)}, make=True)
    raw.execute("BEGIN")
    raw.execute("CREATE TABLE pupil (id INTEGER PRIMARY KEY, name TEXT, note TEXT)")
    raw.execute("CREATE INDEX by_name ON pupil (name)")
    raw.execute("CREATE VIRTUAL TABLE found USING fts5(note, tokenize='trigram')")
    for at in range(120):
        row = (f"Өмүрбек уулу Нурсултан {at}", f"Үй-бүлөнүн шарты канааттандырарлык, жолугуу {at}. " * 3)
        raw.execute("INSERT INTO pupil (name, note) VALUES (?, ?)", row)
        raw.execute("INSERT INTO found VALUES (?)", row[1:])
    raw.execute("COMMIT")
    raw.close()
    return path, key


def is_noticed(path: Path, key: Key) -> bool:
    try:
        raw = connecting.connect({OFFICE: (path, key)})
    except (Damaged, DiskTrouble):
        return True
    try:
        return bool(raw.execute("PRAGMA cipher_integrity_check").fetchall())
    except connecting.driver.DatabaseError:
        return True
    finally:
        raw.close()


def flip(small: tuple[Path, Key], step: int) -> None:
    path, key = small
    whole = path.read_bytes()
    assert not is_noticed(path, key)
    missed = []
    for at in range(0, len(whole), step):
        put(path, at, whole[at] ^ 1 << (at % 8))
        if not is_noticed(path, key):
            missed.append(at)
        put(path, at, whole[at])
    assert missed == []
    assert path.read_bytes() == whole


def put(path: Path, at: int, byte: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(bytes([byte]))


def test_a_flipped_byte_is_noticed(small: tuple[Path, Key]) -> None:
    flip(small, step=173)


@pytest.mark.long
def test_every_flipped_byte_is_noticed(small: tuple[Path, Key]) -> None:
    flip(small, step=1)


def test_a_cut_file_is_noticed(small: tuple[Path, Key]) -> None:
    path, key = small
    whole = path.read_bytes()
    assert connecting.faults(path, key) == []
    for length in [*range(0, len(whole), 1999), *range(PAGE, len(whole), PAGE)]:
        path.write_bytes(whole[:length])
        assert connecting.faults(path, key), length


def test_swapped_pages_and_pages_of_another_file_are_noticed(small: tuple[Path, Key], tmp_path: Path) -> None:
    path, key = small
    whole = path.read_bytes()
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    other = tmp_path / "other.db"
    raw = connecting.connect({OFFICE: (path, key)})
    connecting.copy(raw, OFFICE, other, key)
    raw.close()
    foreign = other.read_bytes()
    for at in range(1, len(pages) - 1):
        swapped = [*pages]
        swapped[at], swapped[at + 1] = pages[at + 1], pages[at]
        path.write_bytes(b"".join(swapped))
        assert is_noticed(path, key), at
        path.write_bytes(whole[: at * PAGE] + foreign[at * PAGE : (at + 1) * PAGE] + whole[(at + 1) * PAGE :])
        assert is_noticed(path, key), at


def test_both_checks_are_needed_and_both_are_made(small: tuple[Path, Key]) -> None:
    """A file with whole pages whose content contradicts itself: only the second check sees it."""
    path, key = small
    raw = connecting.connect({OFFICE: (path, key)})
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute(
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'found_data')"
        " WHERE name = 'by_name'"
    )
    raw.close()
    assert not is_noticed(path, key)
    assert connecting.faults(path, key)


def test_a_damaged_or_missing_or_empty_data_file_is_named_and_nothing_is_made_in_its_place(service: Service) -> None:
    path = connecting.file_in(service.folder, OFFICE, 1)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + bytes(100) + whole[200:])
    with pytest.raises(Damaged) as told:
        service.as_deputy()
    assert told.value.file == path.name
    path.write_bytes(b"")
    with pytest.raises(Damaged):
        service.as_deputy()
    assert path.read_bytes() == b""
    path.unlink()
    with pytest.raises(Missing):
        service.as_deputy()
    assert not path.exists()


def test_a_plaintext_file_is_not_taken(small: tuple[Path, Key], tmp_path: Path) -> None:
    path = tmp_path / "plain.db"
    raw = connecting.driver.connect(str(path))
    raw.execute("CREATE TABLE a (b)")
    raw.close()
    assert path.read_bytes()[:6] == b"SQLite"
    with pytest.raises(Damaged):
        connecting.connect({OFFICE: (path, small[1])})
