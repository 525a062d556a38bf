"""What lies in the vault's files: per compartment the tables, the version they make, and the steps from older versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY

if TYPE_CHECKING:
    from sqlalchemy import Connection, MetaData

Step = Callable[["Connection"], None]
"""Brings one file from version n-1 to n. It sees the file alone, as the main one: table names carry no compartment."""


@dataclass(frozen=True)
class Compartment:
    """The tables of one file. ``steps[n]`` makes version n of n-1; ``needs`` is the program version that wrote this first."""

    metadata: MetaData
    version: int = 1
    steps: Mapping[int, Step] = field(default_factory=dict)
    needs: str = "0.1"

    def __post_init__(self) -> None:
        if set(self.steps) != set(range(2, self.version + 1)):
            raise ValueError("every version after the first needs its step")


@dataclass(frozen=True)
class Schema:
    """Both compartments."""

    office: Compartment
    psychology: Compartment

    def __getitem__(self, name: str) -> Compartment:
        return {OFFICE: self.office, PSYCHOLOGY: self.psychology}[name]

    def compartment_of(self, kind: str) -> str:
        """Where records of this kind (a table's name) live."""
        return PSYCHOLOGY if f"{PSYCHOLOGY}.{kind}" in self.psychology.metadata.tables else OFFICE
