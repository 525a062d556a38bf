"""A document the office edits itself: a landscape DOCX of approval blocks, a title and one ruled table. Made in memory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from sppk_desktop.reports.paper import Band

if TYPE_CHECKING:
    from docx.table import _Cell

FONT: Final = "Times New Roman"  # what offices write in; it is on every office computer and has ң ө ү
_SIZE: Final = 10
_MARGIN: Final = 15.0
_WIDE: Final = (297.0, 210.0)
_MADE: Final = datetime(2026, 1, 1)  # a document says no more of its making than it must


def landscape_table(left: Sequence[str], right: Sequence[str], title: Sequence[str], head: Sequence[str],
                    rows: Sequence[Sequence[str] | Band], widths: Sequence[float]) -> bytes:  # fmt: skip
    """Blocks above at both sides, the title, the table; its head is repeated on every page."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    paper = blank_document(_WIDE, _MARGIN)
    room = _WIDE[0] - 2 * _MARGIN
    blocks = paper.add_table(rows=1, cols=2)
    for cell, lines, width in zip(blocks.rows[0].cells, (left, right), (room * 0.68, room * 0.32), strict=True):
        cell.width = Mm(width)
        write(cell, "\n".join(lines[:1]), bold=True)
        for line in lines[1:]:
            cell.add_paragraph(line)
    for at, line in enumerate(title):
        paragraph = paper.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(line)
        run.bold, run.font.size = at == 0, Pt(14 if at == 0 else 11)
    paper.add_paragraph()
    ruled_table(paper, head, rows, widths, room)
    made = BytesIO()
    paper.save(made)
    return made.getvalue()


def blank_document(size: tuple[float, float], margin: float) -> Any:
    """An empty document of a size in millimetres that says nothing of its making."""
    import docx
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm, Pt

    paper = docx.Document()
    core = paper.core_properties
    core.author = core.last_modified_by = core.title = core.comments = ""
    core.created = core.modified = _MADE
    style: Any = paper.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(_SIZE)
    style.paragraph_format.space_after = Pt(0)
    section = paper.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE if size[0] > size[1] else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(size[0]), Mm(size[1])
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(margin)
    return paper


def ruled_table(paper: Any, head: Sequence[str], rows: Sequence[Sequence[str] | Band], widths: Sequence[float],
                room: float) -> None:  # fmt: skip
    """A ruled table as wide as ``room``; its head is repeated on every page, a band goes through all columns."""
    from docx.shared import Mm

    table = paper.add_table(rows=1, cols=len(head), style="Table Grid")
    table.autofit = False
    scale = room / sum(widths)
    for cell, text in zip(table.rows[0].cells, head, strict=True):
        write(cell, text, bold=True)
    _repeat(table.rows[0])
    for row in rows:
        cells = table.add_row().cells
        if isinstance(row, Band):
            write(cells[0].merge(cells[-1]), row.text, bold=True)
            continue
        for cell, text in zip(cells, row, strict=True):
            write(cell, text)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width * scale)
        for cell in column.cells:
            if cell.grid_span == 1:
                cell.width = Mm(width * scale)


def write(cell: _Cell, text: str, *, bold: bool = False) -> None:
    """Text in a cell."""
    cell.paragraphs[0].add_run(text).bold = bold


def _repeat(row: Any) -> None:
    """Mark the row as the head of the table on every page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)
