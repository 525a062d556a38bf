"""A desk, keys and a window for the pages of the passport."""

from __future__ import annotations

from PySide6.QtTest import QTest

from sppk_desktop.ui.passport.page import PassportPage
from tests.ui.conftest import desk, kit, press

__all__ = ["counted", "desk", "kit", "press"]


def counted(page: PassportPage) -> PassportPage:
    """The page when it shows what it was asked for."""
    while page.counting:
        QTest.qWait(5)
    return page
