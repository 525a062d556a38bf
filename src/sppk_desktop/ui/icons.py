"""The program's own line icons, tinted from the tokens and rendered at the ratio of the screens."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sppk_desktop.core.places import resources

NORMAL: Final = 16
IN_LISTS: Final = 18
IN_EMPTY: Final = 32


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


class Icons:
    """Renders icons once per name, size, colour and screen ratio."""

    def __init__(self, ratios: Iterable[float] = (1.0,)) -> None:
        self._ratios = sorted(set(ratios)) or [1.0]
        self._icons: dict[tuple[str, int, str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}

    def icon(self, name: str, pixels: int, color: QColor, disabled: QColor | None = None) -> QIcon:
        """A tinted icon for a button or a menu."""
        key = (name, pixels, color.name(), disabled.name() if disabled else "")
        if key not in self._icons:
            icon = QIcon()
            for ratio in self._ratios:
                icon.addPixmap(self.pixmap(name, pixels, color, ratio))
                if disabled:
                    icon.addPixmap(self.pixmap(name, pixels, disabled, ratio), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, pixels: int, color: QColor, ratio: float = 0.0) -> QPixmap:
        """A tinted picture; ``ratio`` 0 is the sharpest screen's."""
        ratio = ratio or self._ratios[-1]
        key = (name, pixels, color.name(), ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = _render(name, pixels, color, ratio)
        return self._pixmaps[key]


def _render(name: str, pixels: int, color: QColor, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(pixels * ratio), round(pixels * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    drawing = _drawing(name).replace("currentColor", color.name())
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap
