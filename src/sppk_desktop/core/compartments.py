"""The names of the vault's compartments; light enough for the lock screen to import."""

from __future__ import annotations

from typing import Final

OFFICE: Final = "office"
PSYCHOLOGY: Final = "psychology"
COMPARTMENTS: Final = (OFFICE, PSYCHOLOGY)
