"""What windows of several subjects ask for alike: a paper made as a job, a correction of what was signed, what signing wants."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase

Make = Callable[[Progress], bytes]
"""Makes a document in memory, as a job."""


class CorrectionShown(Protocol):
    """An addendum to a signed act or card."""

    @property
    def on(self) -> date: ...
    @property
    def reason(self) -> str: ...
    @property
    def body(self) -> str: ...
    @property
    def author(self) -> str: ...


class GapShown(Protocol):
    """Something signing asks for."""

    @property
    def field(self) -> str: ...
    @property
    def what(self) -> Phrase: ...
    @property
    def stops(self) -> bool: ...
