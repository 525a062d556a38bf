"""A paper to look at before it leaves: the same pages, each with a word across it, so that it is not taken for the real one."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from sppk_desktop.reports import fonts

_GREY: Final = 0.55
"""Dark enough to be read on a grey screen, light enough to leave the text below it legible."""
_SIZE: Final = 44
_SLOPE: Final = 35


def marked(pdf: bytes, mark: str) -> bytes:
    """The document with ``mark`` in outlined letters across every page and small at its upper edge."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    marks: dict[tuple[float, float], bytes] = {}
    for page in writer.pages:
        size = (float(page.mediabox.width), float(page.mediabox.height))
        if size not in marks:
            marks[size] = _mark(mark, *size)
        page.merge_page(PdfReader(BytesIO(marks[size])).pages[0])
    sheet = BytesIO()
    writer.write(sheet)
    return sheet.getvalue()


def _mark(mark: str, width: float, height: float) -> bytes:
    fonts.ready()
    from reportlab.pdfbase.pdfmetrics import stringWidth
    from reportlab.pdfgen.canvas import Canvas

    sheet = BytesIO()
    canvas = Canvas(sheet, pagesize=(width, height))
    canvas.setFillGray(0)
    canvas.setFont(fonts.BOLD, 9)
    canvas.drawCentredString(width / 2, height - 12, mark)
    size = min(_SIZE, _SIZE * 0.8 * min(width, height) / stringWidth(mark, fonts.BOLD, _SIZE))
    canvas.translate(width / 2, height / 2)
    canvas.rotate(_SLOPE)
    canvas.setStrokeGray(_GREY)
    canvas.setLineWidth(0.8)
    words = canvas.beginText(-stringWidth(mark, fonts.BOLD, size) / 2, -size / 3)
    words.setFont(fonts.BOLD, size)
    words.setTextRenderMode(1)
    words.textOut(mark)
    canvas.drawText(words)
    canvas.save()
    return sheet.getvalue()
