"""What a scored sheet is: scales with raw and standard scores and levels, blanks, validity, alerts, conclusions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from sppk_desktop.features.psychodiagnostics.findings import Finding
from sppk_desktop.features.psychodiagnostics.instruments import Band, Said


class Validity(StrEnum):
    """Whether the answers may be believed, by the instrument's own validity scale."""

    VALID = "valid"
    DOUBTFUL = "doubtful"
    INVALID = "invalid"


class ScaleScore(NamedTuple):
    """One scale of a result. What could not be scored is None, never a low number."""

    code: str
    name: Said
    raw: float | None
    standard: float | None = None
    level: Band | None = None
    asked: bool = True  # False: the part of the sheet that it counts was not given at all


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that must be acted upon at once; ``kind`` is a kind of danger of the office's notices."""

    kind: str
    item: str = ""
    scale: str = ""


class Score(NamedTuple):
    """The result of one sheet."""

    instrument: str
    version: str
    variant: str
    scales: tuple[ScaleScore, ...]
    missing: tuple[str, ...] = ()  # blank items that the scoring needs
    not_scorable: bool = False  # because of them there are no levels
    validity: Validity | None = None  # None: the instrument has no validity scale, or the sheet is not whole
    alerts: tuple[Alert, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def raw(self) -> dict[str, float | None]:
        """Raw scores in the order of the scales."""
        return {one.code: one.raw for one in self.scales if one.asked}

    @property
    def standard(self) -> dict[str, float | None]:
        """Standard scores in the order of the scales."""
        return {one.code: one.standard for one in self.scales if one.asked}

    @property
    def level(self) -> dict[str, Band | None]:
        """Levels in the order of the scales."""
        return {one.code: one.level for one in self.scales if one.asked}

    def as_data(self) -> dict[str, Any]:
        """Everything as plain data that can be kept: levels by their codes and words."""
        return {
            "instrument": self.instrument,
            "version": self.version,
            "variant": self.variant,
            "raw": self.raw,
            "standard": self.standard,
            "level": {code: band.code if band else None for code, band in self.level.items()},
            "words": {code: {"ky": band.name.ky, "ru": band.name.ru} for code, band in self.level.items() if band},
            "missing": list(self.missing),
            "not_scorable": self.not_scorable,
            "validity": self.validity.value if self.validity else None,
            "alerts": [{"kind": one.kind, "item": one.item, "scale": one.scale} for one in self.alerts],
            "findings": [one.as_data() for one in self.findings],
        }
