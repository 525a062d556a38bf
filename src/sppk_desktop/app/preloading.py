"""Imported on a thread while the password is typed, so that the desk opens without waiting for the database library."""

from __future__ import annotations

from sppk_desktop.app import schema as schema
from sppk_desktop.storage import unlocking as unlocking
