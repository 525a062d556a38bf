"""A report the office edits itself: a DOCX of headings, texts, ruled tables and lines to sign on. Made in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from sppk_desktop.core.drawing import Drawing
from sppk_desktop.reports.docx import blank_document, ruled_table
from sppk_desktop.reports.drawing_picture import png
from sppk_desktop.reports.paper import Band

_LONG: Final = (297.0, 210.0)
_TALL: Final = (210.0, 297.0)
_MARGIN: Final = 15.0


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """A headed text."""

    title: str
    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Grid:
    """A headed table; ``widths`` are shares."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str] | Band]
    widths: Sequence[float]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing, as wide as it is told or as there is room; ``said`` is read aloud in its place."""

    drawing: Drawing
    said: str


Part = Paragraphs | Grid | Picture


def document(head: Sequence[str], title: Sequence[str], parts: Sequence[Part], signers: Sequence[tuple[str, str]], *,
             wide: bool) -> bytes:  # fmt: skip
    """The whole document."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    size = _LONG if wide else _TALL
    paper = blank_document(size, _MARGIN)
    for line in head:
        paper.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for at, line in enumerate(title):
        paragraph = paper.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(line)
        run.bold, run.font.size = at == 0, Pt(14 if at == 0 else 11)
    for part in parts:
        _add(paper, part, size[0] - 2 * _MARGIN)
    paper.add_paragraph()
    for post, name in signers:
        paper.add_paragraph(f"{post}  ______________________  {name}")
    made = BytesIO()
    paper.save(made)
    return made.getvalue()


def _add(paper: Any, part: Part, room: float) -> None:
    from docx.shared import Mm, Pt

    if isinstance(part, Picture):
        shape = paper.add_picture(BytesIO(png(part.drawing)), width=Mm(min(room, part.drawing.width)))
        shape._inline.docPr.set("descr", part.said)
        return
    if part.title:
        paragraph = paper.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(8)
        paragraph.paragraph_format.keep_with_next = True
        paragraph.add_run(part.title).bold = True
    if isinstance(part, Paragraphs):
        for text in part.texts:
            paper.add_paragraph(text)
        return
    if part.rows:
        ruled_table(paper, part.head, part.rows, part.widths, room)
    else:
        paper.add_paragraph("—")
    if part.note:
        paper.add_paragraph().add_run(part.note).italic = True
