"""The small family of the journals' tests, for the registers of care and leisure."""

from __future__ import annotations

from tests.activity.conftest import Home, home

__all__ = ["Home", "home"]
