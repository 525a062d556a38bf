"""Draws the program's icon from its SVG: ``icon.py SVG TO.ico`` for Windows, ``TO.png`` for Debian. Run with Qt offscreen."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256)


def drawn(svg: Path, size: int) -> Image.Image:
    """The icon in one size."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(BytesIO(bytes(buffer.data().data())))


if __name__ == "__main__":
    app = QGuiApplication([])
    svg, to = Path(sys.argv[1]), Path(sys.argv[2])
    pictures = [drawn(svg, size) for size in SIZES]
    if to.suffix == ".ico":
        pictures[-1].save(to, sizes=[(size, size) for size in SIZES], append_images=pictures[:-1])
    else:
        pictures[-1].save(to)
