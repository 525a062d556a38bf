"""Files that are attached: what can be shown later is taken, anything else is refused with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from sppk_desktop.storage.attachments import MOST
from sppk_desktop.ui.attaching import attach, attach_all


def files(folder: Path) -> dict[str, Path]:
    writer = QPdfWriter(str(folder / "макулдук.pdf"))
    painter = QPainter(writer)
    painter.drawLine(0, 0, 100, 100)
    painter.end()
    image = QImage(20, 30, QImage.Format.Format_RGB32)
    image.fill(7)
    image.save(str(folder / "күбөлүк.png"))
    image.scaled(1600, 2400).save(str(folder / "сүрөт.jpg"))
    (folder / "үзүлгөн.png").write_bytes((folder / "күбөлүк.png").read_bytes()[:40])
    (folder / "бузук.pdf").write_bytes(b"%PDF-1.4\nnothing")
    (folder / "бош.pdf").write_bytes(b"")
    (folder / "бузук.png").write_bytes(b"no picture")
    (folder / "тизме.xlsx").write_bytes(b"PK")
    with (folder / "чоң.pdf").open("wb") as large:
        large.truncate(MOST + 1)
    return {path.name: path for path in folder.iterdir()}


@pytest.mark.parametrize("name", ["макулдук.pdf", "күбөлүк.png", "сүрөт.jpg"])
def test_a_paper_that_can_be_shown_is_taken_as_it_is(qapp: QApplication, tmp_path: Path, name: str) -> None:
    path, taken = files(tmp_path)[name], list[tuple[str, bytes]]()
    assert attach(path, lambda *one: taken.append(one)) is None
    assert taken == [(name, path.read_bytes())]


@pytest.mark.parametrize("name", ["бузук.pdf", "бош.pdf", "бузук.png", "үзүлгөн.png", "тизме.xlsx", "чоң.pdf", "жок.pdf"])
def test_what_could_not_be_shown_is_refused(qapp: QApplication, tmp_path: Path, name: str) -> None:
    files(tmp_path)
    taken: list[tuple[str, bytes]] = []
    assert attach(tmp_path / name, lambda *one: taken.append(one)) is not None
    assert taken == []


def test_of_several_files_every_refused_one_is_named(qapp: QApplication, tmp_path: Path) -> None:
    found = files(tmp_path)
    taken: list[str] = []
    told = attach_all(found.values(), lambda name, _data: taken.append(name), str)
    assert sorted(taken) == ["күбөлүк.png", "макулдук.pdf", "сүрөт.jpg"]
    assert told is not None
    assert all(name in str(told.remedy) for name in ("бузук.pdf", "бош.pdf", "бузук.png", "тизме.xlsx"))
    assert told.tone == "danger", "one is too large, which an error of the store says"
    assert attach_all([found["күбөлүк.png"]], lambda *_: None, str) is None
