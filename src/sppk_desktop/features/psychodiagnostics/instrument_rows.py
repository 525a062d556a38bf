"""The list of instruments: shipped and own, with what they are for, whether they are on, and what to be careful with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold, sort_key
from sppk_desktop.core.fields import Option
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request, Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.psychodiagnostics.instruments import Instrument
from sppk_desktop.features.psychodiagnostics.library import Library

AREAS: Final = (
    Option("cognitive", T("cognitive", "area of a test")),
    Option("emotional", T("emotions and will", "area of a test")),
    Option("personal", T("personality", "area of a test")),
    Option("social", T("relations and behaviour", "area of a test")),
    Option("motivation", T("motivation of learning", "area of a test")),
    Option("career", T("choice of profession", "area of a test")),
)


def area_said(code: str) -> Phrase | str:
    """The word of an area."""
    return next((option.label for option in AREAS if option.code == code), "")


def years(span: tuple[int | None, int | None]) -> str:
    """«7–12», «14+», nothing."""
    least, most = span
    if least is None:
        return f"–{most}" if most is not None else ""
    return f"{least}+" if most is None else f"{least}–{most}" if most != least else str(least)


class InstrumentRows:
    """There are a few dozen of them, told by files: read whole, ordered by the alphabet of the office."""

    def __init__(self, library: Library, words: Words) -> None:
        self._library, self._words = library, words
        self.columns: Sequence[Column] = (
            Column("name", T("Instrument"), width=34, marks_hits=True),
            Column("area", T("Area", "of a test"), width=22, rank=2),
            Column("age", T("Age"), width=7, rank=3, sortable=False),
            Column("items", T("Items"), "integer", width=7, rank=4),
            Column("state", T("Status"), "chips", width=19, rank=0, sortable=False),
        )
        self.filters: Sequence[Filter] = (
            Filter("area", T("Area", "of a test"), lambda _: [Choice(option.code, option.label) for option in AREAS]),
            Filter("state", T("Status"), lambda _: [Choice("on", T("on", "instrument")), Choice("off", T("off", "instrument")),
                                                    Choice("own", T("my own"))]),
        )  # fmt: skip

    def ids(self, _session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        found = [one for one in self._library.all() if self._fits(one, request)]
        found.sort(key=lambda one: self._order(one, request.sort), reverse=request.descending)
        ids = [self._library.number(one.id) for one in found]
        return ids[: request.limit] if request.limit else ids

    def rows(self, _session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        return {id_: self._cells(self._library.by_number(id_)) for id_ in ids}

    def _cells(self, one: Instrument) -> Sequence[Any]:
        area = self._words.say(area_said(one.area))
        items = None if one.free else sum(not item.optional for item in one.form().items)
        return one.name.label(self._words.language), area, years(one.age), items, chips(one, self._library, self._words)

    def _fits(self, one: Instrument, request: Request) -> bool:
        told = search_fold(" ".join((one.id, one.name.ky, one.name.ru, one.author.ky, one.author.ru)))
        if not all(word in told for word in search_fold(request.search).split()):
            return False
        area, state = request.filters.get("area"), request.filters.get("state")
        if area and one.area != area:
            return False
        if state == "own":
            return self._library.is_own(one.id)
        return not state or self._library.state(one).enabled == (state == "on")

    def _order(self, one: Instrument, sort: str) -> Any:
        name = sort_key(one.name.label(self._words.language))
        if sort == "items":
            return len(one.form().items), name
        return (sort_key(self._words.say(area_said(one.area))), name) if sort == "area" else name


def chips(one: Instrument, library: Library, words: Words) -> list[Chip]:
    """On, off, her own, compare the key."""
    made = []
    if not library.state(one).enabled:
        made.append(Chip(words.say(T("off", "instrument")), Tone.CAREFUL if one.why_off else Tone.NEUTRAL))
    if library.is_own(one.id):
        made.append(Chip(words.say(T("my own")), Tone.INFO))
    if one.free:
        made.append(Chip(words.say(T("free result"))))
    return made or [Chip(words.say(T("on", "instrument")), Tone.DONE)]
