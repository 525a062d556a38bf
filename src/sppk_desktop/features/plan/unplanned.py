"""Work that was done and stands in no line of any plan, as a list: what the next plan, or an amendment, should name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.plans import Work
from sppk_desktop.core.screens import Choice, Column, Filter, Request
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.plan.records import MONTHS

_COLUMNS: Final = (
    Column("on", T("Date"), Kind.DATE, 11, sortable=False),
    Column("title", T("What was done"), width=60, sortable=False, marks_hits=True),
    Column("by", T("Who"), width=22, rank=1, sortable=False),
)


class UnplannedRows:
    """A `RowSource`. The work of several subjects has no order of ids in common: a row is its place in the year's work."""

    def __init__(self, read: Callable[[], Sequence[Work]], words: Words) -> None:
        self._read, self._words = read, words
        self._works: Sequence[Work] = ()
        self.columns: Sequence[Column] = _COLUMNS
        self.filters: Sequence[Filter] = (Filter("month", T("Month"), self._months),)

    def read(self) -> None:
        """Look at the vault again; searching and filtering do not."""
        self._works = self._read()

    def work(self, place: int) -> Work:
        """The work of a row."""
        return self._works[place - 1]

    def _months(self, _session: Session) -> Sequence[Choice]:
        return [Choice(option.code, option.label) for option in MONTHS]

    def ids(self, _session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        wanted, month = search_fold(request.search).split(), request.filters.get("month")
        found = [
            place
            for place, work in enumerate(self._works, 1)
            if (not month or work.on.month == int(month)) and all(word in search_fold(work.title) for word in wanted)
        ]
        return found[: request.limit] if request.limit else found

    def rows(self, _session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        return {place: (work.on, work.title, work.by) for place in ids for work in (self.work(place),)}
