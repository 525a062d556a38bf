"""Scans and photographs as images. The kind is read from the first bytes here, because Qt's own guess can be wrong.

Qt asks its plug-ins in turn whether they know the bytes, and the one for TGA, which has no mark of its own, takes a PNG or a
JPEG for its own once the order of asking has changed (seen with Qt 6.12 after the first SVG icon was drawn).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QImage

_MARKS: Final = {b"\x89PNG": b"PNG", b"\xff\xd8\xff": b"JPEG", b"BM": b"BMP", b"RIFF": b"WEBP", b"GIF8": b"GIF"}


def image_of(data: bytes) -> QImage:
    """The picture in these bytes; a null image when they are none that is known."""
    kind = next((kind for mark, kind in _MARKS.items() if data.startswith(mark)), None)
    return QImage.fromData(data, kind) if kind else QImage()
