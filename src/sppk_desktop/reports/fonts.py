"""The five faces every paper is set in, embedded as subsets, and how wide a text is in them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from sppk_desktop.core.places import resources

REGULAR: Final = "Sans"
BOLD: Final = "Sans-Bold"
ITALIC: Final = "Sans-Italic"
BOLD_ITALIC: Final = "Sans-BoldItalic"
MONO: Final = "Mono-Bold"

_FILES: Final = {
    REGULAR: "LiberationSans-Regular.ttf",
    BOLD: "LiberationSans-Bold.ttf",
    ITALIC: "LiberationSans-Italic.ttf",
    BOLD_ITALIC: "LiberationSans-BoldItalic.ttf",
    MONO: "LiberationMono-Bold.ttf",
}


@cache
def ready() -> None:
    """Register the faces, once. The order matters: register, map, set the base font, only then may styles be imported."""
    from reportlab import rl_config
    from reportlab.lib.fonts import addMapping
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    for name, file in _FILES.items():
        registerFont(TTFont(name, str(resources() / "fonts" / file)))
    addMapping(REGULAR, 0, 0, REGULAR)
    addMapping(REGULAR, 1, 0, BOLD)
    addMapping(REGULAR, 0, 1, ITALIC)
    addMapping(REGULAR, 1, 1, BOLD_ITALIC)
    rl_config.canvas_basefontname = REGULAR  # otherwise every file lists a Helvetica nobody uses
    rl_config.useA85 = 0  # binary streams: a fifth smaller and much quicker


@lru_cache(maxsize=20_000)
def _width_at_one(text: str, font: str) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    ready()
    return float(stringWidth(text, font, 1.0))


def width(text: str, font: str, size: float) -> float:
    """Width in millimetres of the very font used (bold is wider)."""
    return _width_at_one(text, font) * size * 25.4 / 72
