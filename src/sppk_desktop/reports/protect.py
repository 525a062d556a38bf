"""A password on a PDF that leaves the vault: AES-256, as every reader of today opens it."""

from __future__ import annotations

from io import BytesIO


def with_password(pdf: bytes, password: str) -> bytes:
    """The same document, readable only with the password (Cyrillic works too)."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.encrypt(password, algorithm="AES-256")
    sheet = BytesIO()
    writer.write(sheet)
    return sheet.getvalue()
