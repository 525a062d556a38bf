"""Scans and photographs as images. The kind is read from the first bytes here, because Qt's own guess can be wrong.

Qt asks its plug-ins in turn whether they know the bytes, and the one for TGA, which has no mark of its own, takes a PNG or a
JPEG for its own once the order of asking has changed (seen with Qt 6.12 after the first SVG icon was drawn).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

_MARKS: Final = {b"\x89PNG": "PNG", b"\xff\xd8\xff": "JPEG", b"BM": "BMP", b"RIFF": "WEBP", b"GIF8": "GIF"}


_SMALL: Final = 400  # pixels of the longer side


def image_of(data: bytes) -> QImage:
    """The picture in these bytes; a null image when they are none that is known."""
    image = QImage()
    if (kind := _kind(data)) is not None:
        image.loadFromData(QByteArray(data), kind)
    return image


def is_picture(data: bytes) -> bool:
    """Whether `image_of` would show these bytes. It is read small: a photograph takes a quarter of the time."""
    if (kind := _kind(data)) is None:
        return False
    content = QByteArray(data)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    size = reader.size()
    if 4 * size.width() * size.height() > QImageReader.allocationLimit() * 1024 * 1024:
        return False  # Qt would refuse to show it
    if max(size.width(), size.height()) > _SMALL:
        reader.setScaledSize(size.scaled(_SMALL, _SMALL, Qt.AspectRatioMode.KeepAspectRatio))
    return not reader.read().isNull()


def _kind(data: bytes) -> str | None:
    return next((kind for mark, kind in _MARKS.items() if data.startswith(mark)), None)
