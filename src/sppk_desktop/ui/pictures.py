"""Scans and photographs as images. The kind is read from the first bytes here, because Qt's own guess can be wrong.

Qt asks its plug-ins in turn whether they know the bytes, and the one for TGA, which has no mark of its own, takes a PNG or a
JPEG for its own once the order of asking has changed (seen with Qt 6.12 after the first SVG icon was drawn).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage

_MARKS: Final = {b"\x89PNG": "PNG", b"\xff\xd8\xff": "JPEG", b"BM": "BMP", b"RIFF": "WEBP", b"GIF8": "GIF"}


def image_of(data: bytes) -> QImage:
    """The picture in these bytes; a null image when they are none that is known."""
    kind = next((kind for mark, kind in _MARKS.items() if data.startswith(mark)), None)
    image = QImage()
    if kind is not None:
        image.loadFromData(QByteArray(data), kind)
    return image
