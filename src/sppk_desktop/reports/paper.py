"""A document on paper, made in memory: pages, the frame every document has, and its bytes. Titles carry a number, never a name."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from sppk_desktop.reports import fonts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def open_canvas(into: BytesIO, title: str) -> Canvas:
    """A canvas for A4 with our fonts; its metadata say a number and nothing else."""
    fonts.ready()
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(into, pagesize=A4, pageCompression=1, initialFontName=fonts.REGULAR)
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("SPPK Desktop")
    canvas.setProducer("SPPK Desktop")
    return canvas
