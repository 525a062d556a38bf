"""The same pieces a `paper.Flow` has, written into a DOCX the office edits: one story makes both papers."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any, Final

from sppk_desktop.core.words import T, Words
from sppk_desktop.reports.docx import blank_document, ruled_table, write
from sppk_desktop.reports.marks import Style
from sppk_desktop.reports.paper import BODY, Band, Cell

_MARGIN: Final = 15.0
_SIDES: Final = (297.0, 210.0)
_TALL: Final = (210.0, 297.0)


_BOX: Final = "\u2610"  # the office's own fonts have it


def _written(cell: Cell | str) -> str:
    """A cell as text; boxes to be ticked by hand stay boxes."""
    return cell if isinstance(cell, str) else cell.text or _BOX * (cell.boxes or 0)


class OfficeFlow:
    """Text, tables and signatures one under the other; the office's own program breaks the pages."""

    def __init__(self, words: Words, *, tall: bool = False, size: float | None = None) -> None:
        from docx.shared import Mm, Pt

        self._words, self._mm, self._pt = words, Mm, Pt
        sides = _TALL if tall else _SIDES
        self._paper: Any = blank_document(sides, _MARGIN)
        if size is not None:
            self._paper.styles["Normal"].font.size = Pt(size)
        self._room = sides[0] - 2 * _MARGIN

    def approval(self, approves: tuple[str, ...], considered: tuple[str, ...] = ()) -> None:
        """Approval at the right, what was considered at the left."""
        by_hand = self._words.say(T("“____” ______________ 20___", "date by hand"))
        blocks = self._paper.add_table(rows=1, cols=2)
        right = [*approves[:-1], f"______________ {approves[-1]}", by_hand]
        left = [*considered, by_hand] if considered else []
        for cell, lines, share in zip(blocks.rows[0].cells, (left, right), (0.68, 0.32), strict=True):
            cell.width = self._mm(self._room * share)
            write(cell, "\n".join(lines[:1]), bold=True)
            for line in lines[1:]:
                cell.add_paragraph(line)

    def title(self, text: str) -> None:
        """The title of the document."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        paragraph = self._paper.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, self._pt(14)

    def gap(self, _height: float) -> None:
        """An empty line."""
        self._paper.add_paragraph()

    def section(self, text: str, _follow: float = 6.0) -> None:
        """A heading."""
        paragraph = self._paper.add_paragraph()
        paragraph.paragraph_format.space_before = self._pt(6)
        paragraph.paragraph_format.keep_with_next = True
        paragraph.add_run(text).bold = True

    def text(self, text: str, _style: Style = BODY) -> None:
        """A paragraph."""
        self._paper.add_paragraph(text)

    def fact(self, _number: str, label: str, value: str, label_width: float = 62.0) -> None:  # noqa: ARG002
        """A label and its value."""
        paragraph = self._paper.add_paragraph()
        paragraph.add_run(f"{label}: ")
        paragraph.add_run(value).bold = True

    def table(self, head: Sequence[str], rows: Sequence[Sequence[Cell | str] | Band], widths: Sequence[float],
              _least_height: float = 5.2) -> None:  # fmt: skip
        """A ruled table whose head is repeated on every page."""
        told = [row if isinstance(row, Band) else [_written(one) for one in row] for row in rows]
        ruled_table(self._paper, head, told, widths, self._room)

    def picture(self, png: bytes, wide: float, said: str) -> None:
        """A picture in the middle, ``wide`` millimetres across; ``said`` is read aloud in its place."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        paragraph = self._paper.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        shape = paragraph.add_run().add_picture(BytesIO(png), width=self._mm(min(wide, self._room)))
        shape._inline.docPr.set("descr", said)

    def lines(self, count: int, label: str = "", pitch: float = 8.0) -> None:  # noqa: ARG002
        """Lines to write on."""
        for at in range(count):
            self._paper.add_paragraph((f"{label} " if label and not at else "") + "_" * 90)

    def blanks(self, text: str, _style: Style = BODY) -> None:
        """A line of text with places to write on."""
        paragraph = self._paper.add_paragraph(text)
        paragraph.paragraph_format.space_before = self._pt(8)

    def signature(self, post: str, name: str) -> None:
        """Post – line – name."""
        paragraph = self._paper.add_paragraph(f"{post}  ____________________  {name}")
        paragraph.paragraph_format.space_before = self._pt(10)

    def signatures(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Several of them (post, name, remark)."""
        for post, name, remark in rows:
            self.signature(post, f"{name} {remark}".strip())

    def at_right(self, lines: Sequence[str], _style: Style = BODY) -> None:
        """A block at the right: whom a letter is to."""
        for line in lines:
            paragraph = self._paper.add_paragraph(line)
            paragraph.paragraph_format.left_indent = self._mm(self._room * 0.55)

    def centred(self, text: str, _style: Style = BODY) -> None:
        """A line in the middle."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        self._paper.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.CENTER

    def need(self, _height: float) -> None:
        """Pages are the office's own."""

    def docx(self) -> bytes:
        """The finished document."""
        made = BytesIO()
        self._paper.save(made)
        return made.getvalue()
