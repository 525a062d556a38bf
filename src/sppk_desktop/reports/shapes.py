"""Levels as shapes on paper: empty, half filled, filled, a dash; told apart without colour and without grey."""

from __future__ import annotations

from typing import Final

from sppk_desktop.reports.marks import Box, Line, Page

WIDE: Final = 5.0
HIGH: Final = 2.8


def level_shape(page: Page, x: float, y: float, filled: int | None) -> None:
    """How full: 0, 1 half, 2 whole; ``None`` was not observed."""
    if filled is None:
        page.add(Line(x, y + HIGH / 2, x + WIDE, y + HIGH / 2, 0.8))
        return
    page.add(Box(x, y, WIDE, HIGH, 0.6, 1.0 if filled == 2 else None))
    if filled == 1:
        page.add(Box(x, y + HIGH / 2, WIDE, HIGH / 2, 0.6, 1.0))
