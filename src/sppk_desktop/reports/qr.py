"""A QR code as a grid of dark and light modules."""

from __future__ import annotations

from functools import lru_cache

Matrix = tuple[tuple[bool, ...], ...]

_MASK = 3  # every reader takes any mask; trying all eight for the prettiest costs ten times as much


@lru_cache(maxsize=4096)
def matrix(text: str) -> Matrix:
    """The smallest QR of level M for the text, dark is True."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.version = code.calculate_version()  # type: ignore[no-untyped-call]
    code.makeImpl(False, _MASK)
    return tuple(tuple(bool(module) for module in row) for row in code.modules)
