"""Reading past the cache gives exactly the bytes of the file, whatever its length and however it is asked for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sppk_desktop.storage import uncached


@pytest.mark.parametrize("size", [0, 1, 511, 4096, 4097, 1024 * 1024, 3 * 1024 * 1024 + 17])
def test_the_bytes_are_the_same(tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    path = tmp_path / "file"
    path.write_bytes(data)
    for step in (1000, 100_003, 10 * 1024 * 1024):
        with uncached.open_uncached(path) as stream:
            assert b"".join(bytes(chunk) for chunk in iter(lambda stream=stream, step=step: stream.read(step), b"")) == data


def test_what_was_read_stays_during_the_next_read(tmp_path: Path) -> None:
    data = os.urandom(4 * uncached.BLOCK)
    (tmp_path / "file").write_bytes(data)
    with uncached.open_uncached(tmp_path / "file") as stream:
        before = stream.read(uncached.BLOCK)
        for at in range(1, 4):
            after = stream.read(uncached.BLOCK)
            assert before == data[(at - 1) * uncached.BLOCK : at * uncached.BLOCK]
            before = after


def test_a_file_system_without_direct_reading_is_read_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uncached, "_open_direct", lambda path: None)
    (tmp_path / "file").write_bytes(b"plain")
    with uncached.open_uncached(tmp_path / "file") as stream:
        assert stream.read(100) == b"plain"


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        uncached.open_uncached(tmp_path / "gone")


@pytest.mark.linux("O_DIRECT")
def test_this_disk_is_really_read_directly(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 5000)
    descriptor = uncached._open_direct(tmp_path / "file")
    if descriptor is None:
        pytest.skip("the temporary folder lies on a file system without direct reading")
    os.close(descriptor)
