"""Finding the children in a sheet: the heading row, class headings above blocks, repeated heads, footers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from sppk_desktop.features.imports.headings import target_of, targets_of
from sppk_desktop.features.people.classes import ClassName, read_class

HEAD_ROWS: Final = 15
"""The heading row stands within so many rows of the top."""

LEGEND: Final = "Маалымат · Справка"
CHOICES: Final = "Тизмелер · Списки"
NOT_LISTS: Final = frozenset({LEGEND, CHOICES})
"""Sheets of our own template that hold no children."""

_CLASS_BEFORE: Final = re.compile(
    r"(?<![\d.])(\d{1,2}\s*[-–.]?\s*[\"«'„“]?\s*[А-ЯЁҢӨҮа-яёңөүA-Za-z]?[\"»”']?)\s*[-–]?\s*(?:класс|кл\b|кл\.)", re.IGNORECASE
)
_CLASS_AFTER: Final = re.compile(
    r"\bкласс[ыа]?\s*[:№\-–]*\s*[\"«]?(\d{1,2}\s*[-–.]?\s*[\"«'„“]?\s*[А-ЯЁҢӨҮа-яёңөүA-Za-z]?)\b", re.IGNORECASE
)
_FOOTER: Final = re.compile(
    r"^\s*(класс жетекчи|классн\w+ рук|кл\.? ?рук|социалдык педагог|социальный педагог|в том числе|анын ичинен|эркек балдар|"
    r"(педагог|психолог|директор)(у|дун|тун|а)?(?![^\W\d_])|"
    r"(бардыгы|баары|жыйынтыгы?|жалпы(сы)?|итого|всего|дата|күнү|колу|подпись|м\.\s?[оп])(?![^\W\d_])|"
    r"(кыздар|мальчик\w*|девоч\w+)\s*[:\-–\d]|(кыздар|мальчик(и|ов)|девоч(ки|ек))\s*$)",
    re.IGNORECASE,
)
"""Words below a list. They end where they end: Колупаева, Датаев, Мальчиков are children."""
_CLASS_LABEL: Final = re.compile(r"\bкл(асс\w*)?\b", re.IGNORECASE)


class SheetLike(Protocol):
    """What is asked of a sheet."""

    @property
    def name(self) -> str:
        """As on its tab; "" for a text table."""
        ...

    @property
    def rows(self) -> Sequence[Sequence[object]]:
        """From A1 on."""
        ...


@dataclass(frozen=True, slots=True)
class Head:
    """A heading row (or two, joined) and what its columns mean."""

    first_row: int  # of the data below
    headings: tuple[str, ...]
    targets: tuple[str, ...]
    columns: Mapping[str, int] = field(hash=False)  # target → column


@dataclass(frozen=True, slots=True)
class Line:
    """One row that names a child, with the class its block stands under."""

    sheet: int
    row: int
    cells: Sequence[object]
    head: Head
    block_class: ClassName | None
    sheet_name: str = ""


def find_head(rows: Sequence[Sequence[object]], remembered: Mapping[str, str]) -> Head | None:
    """The heading row among the first rows: the one in which most headings are understood."""
    best: tuple[int, Head] | None = None
    for number in range(min(HEAD_ROWS, len(rows))):
        single = _texts(rows[number])
        candidates = [(number + 1, single)]
        if number + 1 < min(HEAD_ROWS, len(rows)) and _may_be_second_row(rows[number + 1]):
            candidates.append((number + 2, _joined(single, _texts(rows[number + 1]))))
        for first_row, headings in candidates:
            score, head = _scored(first_row, headings, remembered)
            if head and (best is None or score > best[0]):
                best = score, head
    return best[1] if best else None


def _scored(first_row: int, headings: list[str], remembered: Mapping[str, str]) -> tuple[int, Head | None]:
    targets = targets_of(headings, remembered)
    understood = {key for key in targets if key}
    named = bool(understood & {"full_name", "surname", "given"})
    filled = sum(1 for heading in headings if heading)
    if not named or (len(understood) < 2 and filled > 2):
        return 0, None
    columns = {key: column for column, key in enumerate(targets) if key}
    return len(understood), Head(first_row, tuple(headings), tuple(targets), columns)


def _texts(row: Sequence[object]) -> list[str]:
    return [" ".join(str(value).split()) if isinstance(value, str) else "" for value in row]


def _may_be_second_row(row: Sequence[object]) -> bool:
    """The lower half of a two-row head has words only, and at least one of them is a heading."""
    texts = [value for value in row if value not in ("", None)]
    return bool(texts) and all(isinstance(value, str) for value in texts) and any(target_of(str(value)) for value in texts)


def _joined(upper: list[str], lower: list[str]) -> list[str]:
    width = max(len(upper), len(lower))
    upper, lower = upper + [""] * (width - len(upper)), lower + [""] * (width - len(lower))
    return [
        above if above == below or not below else f"{above} {below}".strip() for above, below in zip(upper, lower, strict=True)
    ]


def class_in(text: str) -> ClassName | None:
    """The class a title or a heading above a block names: «5-А классынын тизмеси», «Класс: 5А»."""
    if "кл" not in text.casefold():
        return None
    if (found := _CLASS_BEFORE.search(text)) or (found := _CLASS_AFTER.search(text)):
        return read_class(found[1])
    return None


def class_of_sheet(name: str) -> ClassName | None:
    """The class a sheet is named after; a bare number is not enough."""
    found = read_class(name.strip())
    return found if found and (found.letter or "кл" in name.casefold()) else class_in(name)


def lines_of(sheet: int, source: SheetLike, remembered: Mapping[str, str]) -> Iterator[Line]:
    """Every row of a sheet that may name a child."""
    rows = source.rows
    head = find_head(rows, remembered)
    if head is None:
        return
    block = class_of_sheet(source.name)
    for row in rows[: head.first_row]:
        block = _block_class(row) or block
    name_columns = _name_columns(head)
    for number in range(head.first_row, len(rows)):
        cells = rows[number]
        name = next((str(cells[at]).strip() for at in name_columns if at < len(cells) and cells[at] not in ("", None)), "")
        if found := _block_class(cells):
            block = found
            continue
        if name and _is_head(cells, name == head.headings[name_columns[0]]):
            if again := _scored(number + 1, _texts(cells), remembered)[1]:
                head, name_columns = again, _name_columns(again)
            continue
        whole = " ".join(
            dict.fromkeys(str(cells[at]).strip() for at in name_columns if at < len(cells) and cells[at] not in ("", None))
        )
        if _is_numbering(cells) or _FOOTER.match(whole) or (not name and not _says_something(cells, head)):
            continue
        if not name and _FOOTER.match(next((value for value in cells if isinstance(value, str) and value.strip()), "")):
            continue
        yield Line(sheet, number, cells, head, block, source.name)


def _is_head(cells: Sequence[object], repeated: bool) -> bool:
    """Whether a row above a further block is a head again: word for word, or in other words or another language."""
    if repeated:
        return True
    told = [value for value in cells if value not in ("", None)]
    if len(told) < 3 or not all(isinstance(value, str) and not value.strip()[:1].isdecimal() for value in told):
        return False  # a row of data: the usual case, seen at once
    return all(target_of(text) for text in _texts(cells) if text)


def _name_columns(head: Head) -> list[int]:
    return [head.columns[key] for key in ("full_name", "surname", "given") if key in head.columns]


def _block_class(cells: Sequence[object]) -> ClassName | None:
    """The class of a heading row above a block: one text (perhaps merged over many cells), or a label and its value."""
    if len(cells) > 3 and cells[1] not in ("", None) and cells[1] != cells[0] and cells[2] not in ("", None, cells[1]):
        return None  # a row of data: the usual case, seen at once
    texts = list(
        dict.fromkeys(value.strip() if isinstance(value, str) else str(value) for value in cells if value not in ("", None))
    )
    if not 1 <= len(texts) <= 3:
        return None
    if found := class_in(texts[0]):
        return found
    return class_in(f"{texts[0]} {texts[1]}") if len(texts) > 1 and _CLASS_LABEL.search(texts[0]) else None


def _is_numbering(cells: Sequence[object]) -> bool:
    """The row «1 2 3 4 …» that some forms have under the head."""
    numbers = [value for value in cells if value not in ("", None)]
    return len(numbers) > 2 and all(str(value).strip() == str(number) for number, value in enumerate(numbers, start=1))


def _says_something(cells: Sequence[object], head: Head) -> bool:
    """Whether a row without a name still holds a birth date or a PIN: then a name is missing, and that must be told."""
    return any(cells[at] not in ("", None) for key in ("born", "pin") if (at := head.columns.get(key, len(cells))) < len(cells))
