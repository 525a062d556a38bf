"""The colours of the two appearances by their role; contrast of every pair was measured (4.5 for text, 3 for edges)."""

from __future__ import annotations

from typing import Final, NamedTuple


class Tint(NamedTuple):
    """Text and ground of a state."""

    text: str
    ground: str


class Tokens(NamedTuple):
    """Every colour a window may use."""

    dark: bool
    page: str
    surface: str
    sunk: str
    text: str
    muted: str
    hairline: str
    edge: str
    accent: str
    on_accent: str
    accent_pressed: str
    selection: str
    hit: str
    danger: Tint
    careful: Tint
    done: Tint
    info: Tint
    neutral: Tint

    def tint(self, tone: str) -> Tint:
        """The pair of a tone (`core.screens.Tone` or its value)."""
        return {
            "danger": self.danger,
            "careful": self.careful,
            "done": self.done,
            "info": self.info,
        }.get(str(tone), self.neutral)


LIGHT: Final = Tokens(
    dark=False, page="#EFF2F1", surface="#FFFFFF", sunk="#F6F8F7", text="#17211E", muted="#53605B", hairline="#D5DCD9",
    edge="#85918C", accent="#0A6157", on_accent="#FFFFFF", accent_pressed="#084D45", selection="#DCEEE9", hit="#FFE59A",
    danger=Tint("#A3211B", "#FBE7E5"), careful=Tint("#764800", "#FBEFD5"), done=Tint("#1F612C", "#E1F1E3"),
    info=Tint("#1A5290", "#E3EDF8"), neutral=Tint("#53605B", "#E9EDEB"),
)  # fmt: skip

DARK: Final = Tokens(
    dark=True, page="#131817", surface="#1C2321", sunk="#222A28", text="#E5EBE8", muted="#A4B2AC", hairline="#36423E",
    edge="#76857F", accent="#6FCDBB", on_accent="#06201B", accent_pressed="#8ADACB", selection="#1E413A", hit="#6B5410",
    danger=Tint("#FF9C92", "#43211E"), careful=Tint("#F2C063", "#3D2F12"), done=Tint("#8BD39A", "#1C3823"),
    info=Tint("#94C2F5", "#1B3350"), neutral=Tint("#A4B2AC", "#2A3431"),
)  # fmt: skip
