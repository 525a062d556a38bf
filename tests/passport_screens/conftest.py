"""A desk, keys and a window for the pages of the passport."""

from __future__ import annotations

from tests.ui.conftest import desk, kit, press

__all__ = ["desk", "kit", "press"]
