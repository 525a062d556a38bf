"""Hostile workbooks: refused in one sentence or bounded; never a crash, never more than two seconds or 300 MB."""

from __future__ import annotations

import io
import os
import random
import struct
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from sppk_desktop.reports import sheets
from tests.imports.books import HEADINGS, xlsx

SECONDS = 2.0
MEGABYTES = 300
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
GOOD = xlsx(("5А", [HEADINGS, *([n, f"Асанов Бакыт{n}", "Э", date(2015, 3, 12), ""] for n in range(40))]))


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: dict[str, bytes], level: int = 9) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def with_sheet(content: str, *, more: dict[str, bytes] | None = None, encoding: str = "utf-8") -> bytes:
    return packed({**parts_of(GOOD), "xl/worksheets/sheet1.xml": content.encode(encoding), **(more or {})})


def sheet_of(rows: str, before: str = "", after: str = "") -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>{before}<worksheet {MAIN}><sheetData>{rows}</sheetData>{after}</worksheet>'


def cell(place: str, text: str = "x") -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def zip_bomb() -> bytes:
    return with_sheet(sheet_of(f'<row r="1">{cell("A1", "A" * 110_000_000)}</row>'))


def lying_sizes() -> bytes:
    """The package says its sheet is small; unpacked it is not."""
    made = bytearray(with_sheet(sheet_of(f'<row r="1">{cell("A1", "B" * 50_000_000)}</row>')))
    for at in range(len(made) - 46):
        if made[at : at + 4] == b"PK\x01\x02" and b"sheet1.xml" in made[at : at + 120]:
            made[at + 24 : at + 28] = struct.pack("<I", 4000)
        if made[at : at + 4] == b"PK\x03\x04" and b"sheet1.xml" in made[at : at + 90]:
            made[at + 22 : at + 26] = struct.pack("<I", 4000)
    return bytes(made)


def billion_laughs() -> bytes:
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    doctype = f'<!DOCTYPE worksheet [<!ENTITY l0 "ha">{lines}]>'
    return with_sheet(sheet_of(f'<row r="1">{cell("A1", "&l9;")}</row>', doctype))


def outside_entity() -> bytes:
    doctype = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return with_sheet(sheet_of(f'<row r="1">{cell("A1", "&x;")}</row>', doctype))


def hidden_entities() -> bytes:
    doctype = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    text = sheet_of(f'<row r="1">{cell("A1", "&x;")}</row>', doctype).replace("UTF-8", "UTF-16")
    return with_sheet(text, encoding="utf-16")


def far_corner() -> bytes:
    return with_sheet(sheet_of(f'<row r="1">{cell("A1")}</row><row r="1048576">{cell("XFD1048576")}</row>'))


def crowd_of_cells() -> bytes:
    rows = "".join(
        f'<row r="{n}">' + "".join(f'<c r="{c}{n}"><v>1</v></c>' for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ") + "</row>"
        for n in range(1, 29_000)
    )
    return with_sheet(sheet_of(rows))


def one_long_string_everywhere() -> bytes:
    strings = f'<sst {MAIN} count="1" uniqueCount="1"><si><t>{"Ө" * 32_000}</t></si></sst>'.encode()
    rows = "".join(
        f'<row r="{n}">' + "".join(f'<c r="{c}{n}" t="s"><v>0</v></c>' for c in "ABCDEFGHIJ") + "</row>" for n in range(1, 20_000)
    )
    types = parts_of(GOOD)["[Content_Types].xml"].replace(
        b"</Types>",
        b'<Override PartName="/xl/sharedStrings.xml" ContentType="application/'
        b'vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    )
    links = parts_of(GOOD)["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" '
        b'Target="sharedStrings.xml"/></Relationships>',
    )
    return with_sheet(
        sheet_of(rows), more={"xl/sharedStrings.xml": strings, "[Content_Types].xml": types, "xl/_rels/workbook.xml.rels": links}
    )


def merged_everywhere() -> bytes:
    merges = "".join(f'<mergeCell ref="A{n}:XFD{n + 1_000_000}"/>' for n in range(1, 15_000))
    return with_sheet(sheet_of(f'<row r="1">{cell("A1")}</row>', after=f"<mergeCells>{merges}</mergeCells>"))


def deep_nest() -> bytes:
    return with_sheet(sheet_of(f'<row r="1">{cell("A1", "<r>" * 2_000_000)}</row>'))


def slow_to_look_at() -> bytes:
    """One tag of a million attributes, made to send a careless search round and round."""
    return with_sheet(sheet_of('<row r="1"><c' + " r='A1'" * 900_000 + "></c></row>"))


def twice_the_same_part() -> bytes:
    out = io.BytesIO(GOOD)
    with zipfile.ZipFile(out, "a") as package, pytest.warns(UserWarning, match="Duplicate"):
        package.writestr("xl/worksheets/sheet1.xml", "<x/>")
    return out.getvalue()


def thousands_of_parts() -> bytes:
    return packed({**parts_of(GOOD), **{f"xl/media/{n}.xml": b"<x/>" for n in range(5000)}}, level=1)


def wide_dimension() -> bytes:
    text = parts_of(GOOD)["xl/worksheets/sheet1.xml"].decode()
    start, _, rest = text.partition('<dimension ref="')
    return with_sheet(f'{start}<dimension ref="A1:XFD1048576{rest[rest.index(chr(34)) :]}')


def broken_container() -> bytes:
    head = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    head[24:34] = struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    head[44:48] = head[72:76] = struct.pack("<I", 0x7FFFFFFF)
    return bytes(head) + b"\xff" * 4096


HOSTILE: tuple[Callable[[], bytes], ...] = (
    zip_bomb,
    lying_sizes,
    billion_laughs,
    outside_entity,
    hidden_entities,
    far_corner,
    crowd_of_cells,
    one_long_string_everywhere,
    merged_everywhere,
    deep_nest,
    slow_to_look_at,
    twice_the_same_part,
    thousands_of_parts,
    wide_dimension,
    broken_container,
)


def worked() -> float:
    """Seconds of work so far, that of the reader included: a busy machine is no failure. Windows tells only the clock."""
    if os.name == "nt":
        return time.perf_counter()
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def try_to_read(content: bytes) -> tuple[bool, float]:
    """Whether it was read, and how long that took; anything but a clear refusal is a failure."""
    start = worked()
    try:
        sheets.read_bytes(content, "тизме.xlsx")
    except sheets.SheetRefused:
        return False, worked() - start
    return True, worked() - start


_MEASURED = """
import os, subprocess, sys
reader = subprocess.Popen([sys.executable, "-m", "sppk_desktop.reports.sheet_reader"])
_, status, used = os.wait4(reader.pid, 0)
open(sys.argv[1], "a").write(f"{used.ru_maxrss}\\n")
sys.exit(os.waitstatus_to_exitcode(status) != 0)
"""


class Peak:
    """Megabytes of the largest reading process: each runs below a small process of its own that weighs it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def megabytes(self) -> float:
        return max(int(line) for line in self.path.read_text().split()) / 1024


@pytest.fixture
def peak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Peak:
    found = Peak(tmp_path / "peak")
    monkeypatch.setattr(sheets, "_command", lambda: [sys.executable, "-c", _MEASURED, str(found.path)])
    return found


@pytest.mark.linux("wait4, which weighs a process")
@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
def test_a_hostile_workbook_is_refused_or_bounded(
    make: Callable[[], bytes], peak: Peak, capsys: pytest.CaptureFixture[str]
) -> None:
    content = make()
    read, seconds = try_to_read(content)
    with capsys.disabled():
        print(f"\n  {make.__name__}: {len(content) / 1e6:.1f} MB, {'read' if read else 'refused'} in {seconds:.2f} s, "
              f"{peak.megabytes:.0f} MB", end="")  # fmt: skip
    assert read is (make is wide_dimension or make is merged_everywhere)
    assert seconds < SECONDS
    assert peak.megabytes < MEGABYTES


def mutated(seed: int) -> bytes:
    """The good workbook with something broken: bytes of the package, of one part, or its length."""
    chance = random.Random(seed)
    way = chance.randrange(4)
    if way == 0:
        made = bytearray(GOOD)
        for _ in range(chance.randrange(1, 12)):
            made[chance.randrange(len(made))] = chance.randrange(256)
        return bytes(made)
    if way == 1:
        return GOOD[: chance.randrange(4, len(GOOD))]
    parts = parts_of(GOOD)
    name = chance.choice(sorted(parts))
    part = bytearray(parts[name])
    if way == 2:
        for _ in range(chance.randrange(1, 20)):
            part[chance.randrange(len(part))] = chance.randrange(256)
    else:
        start = chance.randrange(len(part))
        piece = part[start : start + chance.randrange(1, 400)]
        at = chance.randrange(len(part))
        part[at:at] = piece * chance.randrange(1, 50)
    return packed({**parts, name: bytes(part)}, level=1)


def mutations(seeds: range, peak: Peak, capsys: pytest.CaptureFixture[str]) -> None:
    outcomes = [try_to_read(mutated(seed)) for seed in seeds]
    slowest = max(seconds for _, seconds in outcomes)
    with capsys.disabled():
        print(f"\n  {len(seeds)} mutations: {sum(read for read, _ in outcomes)} read, slowest {slowest:.2f} s, "
              f"largest child {peak.megabytes:.0f} MB", end="")  # fmt: skip
    assert slowest < SECONDS
    assert peak.megabytes < MEGABYTES


@pytest.mark.linux("wait4, which weighs a process")
def test_a_sample_of_mutated_workbooks(peak: Peak, capsys: pytest.CaptureFixture[str]) -> None:
    mutations(range(60), peak, capsys)


@pytest.mark.linux("wait4, which weighs a process")
@pytest.mark.long
def test_all_mutated_workbooks(peak: Peak, capsys: pytest.CaptureFixture[str]) -> None:
    mutations(range(2_400), peak, capsys)


def test_the_reading_process_dies_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader killed in the middle is one clear sentence."""
    monkeypatch.setattr(sheets, "_command", lambda: [sys.executable, "-c", "import os; os.abort()"])
    with pytest.raises(sheets.SheetDamaged):
        sheets.read_bytes(GOOD, "x.xlsx")


def test_a_reader_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "SECONDS", 0.3)
    monkeypatch.setattr(sheets, "_command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    with pytest.raises(sheets.SheetSlow):
        sheets.read_bytes(GOOD, "x.xlsx")
