"""The roles of the service; one person may hold several."""

from __future__ import annotations

from enum import StrEnum

from sppk_desktop.core.words import Phrase, T


class Role(StrEnum):
    """Who somebody is in the service. Which compartments a role opens is the vault's rule."""

    SOCIAL = "social"
    PSYCHOLOGIST = "psychologist"
    DEPUTY = "deputy"

    @property
    def label(self) -> Phrase:
        """The role's name for the person at the desk."""
        return _LABELS[self]


_LABELS = {
    Role.SOCIAL: T("Social pedagogue"),
    Role.PSYCHOLOGIST: T("Psychologist"),
    Role.DEPUTY: T("Deputy director"),
}
