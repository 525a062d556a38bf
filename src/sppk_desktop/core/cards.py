"""A card told as data: who it is about, facts, and a line of time. Features make them, windows show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import Phrase

Text = Phrase | str


@dataclass(frozen=True, slots=True)
class Header:
    """Who a card is about; never scrolls away. ``line`` is the muted second line (class, sex, birth date, masked PIN)."""

    kind: str  # "pupil", "family", "person"
    id: int
    initials: str
    name: str
    line: tuple[Text, ...]
    chips: tuple[Chip, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """Something that can be opened: kind and id of a record."""

    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled value; unknown is ``None`` and shown as a dash."""

    label: Text
    value: Text | None
    tone: Tone | None = None
    opens: Link | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of a timeline. Future ones are shown first, under "ahead"."""

    on: date
    icon: str
    title: Text
    detail: Text = ""
    tone: Tone = Tone.NEUTRAL
    opens: Link | None = None


@dataclass(frozen=True, slots=True)
class FactGroup:
    """A titled group of facts: one adult, one address."""

    title: Text
    facts: tuple[Fact, ...]
    opens: Link | None = None
    chips: tuple[Chip, ...] = ()


@dataclass(frozen=True, slots=True)
class CardTab:
    """A tab of a card: groups of facts."""

    key: str
    title: Phrase
    groups: Sequence[FactGroup]
    empty: Phrase | None = None


class Line(Protocol):
    """Reads the line of time of one card; bound to it."""

    @property
    def groups(self) -> Sequence[Text]:
        """The kinds of moments there may be, for a filter."""
        ...

    def page(self, group: int | None, since: date | None, until: date | None) -> tuple[Sequence[Moment], date | None]:
        """The latest moments of a kind between two days, and the day to read on from."""
        ...


@dataclass(frozen=True, slots=True)
class Card:
    """Everything a pupil's or a family's card shows."""

    header: Header
    tabs: Sequence[CardTab]
    timeline: Sequence[Moment] = ()  # what lies ahead and the latest
    earlier: date | None = None  # the day to read the timeline on from
    line: Line | None = None  # reads on, and by kind and time
    path: bool = True  # whether there is a line of time at all


@dataclass(frozen=True, slots=True)
class Duty:
    """Something to do by a day: a line of the Today page. ``deed`` is the text of the button, ``opens`` what it opens.

    ``urgent`` ones stand above all others of their group: a child is in danger. ``whose`` is who is responsible, as it was
    written; ``aside`` is the work of a colleague, which stands folded below one's own.
    """

    due: date
    icon: str
    title: Text
    detail: Text
    deed: Phrase
    opens: Link
    urgent: bool = False
    whose: str = ""
    aside: bool = False
