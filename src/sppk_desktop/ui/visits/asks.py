"""What the windows of visits ask for; the feature's books satisfy these, and `app` hands them in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from sppk_desktop.core.cards import Header, Link
from sppk_desktop.core.screens import Chip, Form, RowSource
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.asks import CorrectionShown, GapShown, Make


class SheetShown(Protocol):
    """Everything the entry screen shows of one visit."""

    @property
    def id(self) -> int: ...
    @property
    def family_id(self) -> int: ...
    @property
    def raid_id(self) -> int | None: ...
    @property
    def revision(self) -> int: ...
    @property
    def header(self) -> Header: ...
    @property
    def state(self) -> str:
        """planned, overdue, open, signed, cancelled."""
        ...

    @property
    def chip(self) -> Chip: ...
    @property
    def number(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def line(self) -> str: ...
    @property
    def values(self) -> Mapping[str, Any]: ...
    @property
    def written(self) -> bool: ...
    @property
    def last(self) -> Mapping[str, Any]: ...
    @property
    def last_on(self) -> date | None: ...
    @property
    def corrections(self) -> Sequence[CorrectionShown]: ...
    @property
    def cancel_reason(self) -> str: ...


class NoticeShown(Protocol):
    """Somebody who has to be told."""

    @property
    def why(self) -> Phrase: ...
    @property
    def first(self) -> Phrase: ...
    @property
    def also(self) -> Phrase: ...


class AttachmentShown(Protocol):
    """A scan, without its content."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def at(self) -> datetime: ...


class PastShown(Protocol):
    """One visit of a family's history, in words."""

    @property
    def id(self) -> int: ...
    @property
    def day(self) -> str: ...
    @property
    def chips(self) -> Sequence[Chip]: ...
    @property
    def text(self) -> str: ...
    @property
    def changes(self) -> Sequence[tuple[str, str, str, str]]:
        """Label, last, now, verdict (better, worse, different)."""
        ...


class GlanceShown(Protocol):
    """A visit at the side of a list."""

    @property
    def id(self) -> int: ...
    @property
    def family_id(self) -> int: ...
    @property
    def header(self) -> Header: ...
    @property
    def state(self) -> str: ...
    @property
    def chip(self) -> Chip: ...
    @property
    def visits(self) -> Sequence[PastShown]: ...


class CodeShown(Protocol):
    """What a text means as the code of a sheet."""

    @property
    def kind(self) -> str:
        """none, mistyped, unknown, blank, opens."""
        ...

    @property
    def link(self) -> Link | None: ...
    @property
    def digits(self) -> str: ...
    @property
    def document(self) -> str:
        """Which empty form a blank one is."""
        ...


class Acts(Protocol):
    """The acts of one unlocked vault."""

    @property
    def form(self) -> Form:
        """What an act asks, as the entry screen shows it."""
        ...

    def sheet(self, visit_id: int) -> SheetShown:
        """One visit."""
        ...

    def staff(self) -> Sequence[tuple[int, str, str]]:
        """Who can be in a commission: id, name, post."""
        ...

    def categories(self, groups: Sequence[str]) -> Sequence[tuple[str, str, str]]:
        """Categories of these groups: code, label, group."""
        ...

    def verdict(self, name: str, last: Any, now: Any) -> str:
        """unknown, same, better, worse, different."""
        ...

    def reckoned(self, values: Mapping[str, Any]) -> Mapping[str, str]:
        """What the program computes from the values, in words: area, income, signs."""
        ...

    def notices(self, values: Mapping[str, Any]) -> Sequence[NoticeShown]:
        """Whom these values oblige to tell."""
        ...

    def keep(self, visit_id: int, values: Mapping[str, Any], revision: int | None = None) -> int:
        """Save; returns the new revision."""
        ...

    def gaps(self, values: Mapping[str, Any]) -> Sequence[GapShown]:
        """What signing still wants."""
        ...

    def signature_gaps(self, values: Mapping[str, Any]) -> Sequence[Phrase]:
        """What is wrong with the answers about who signed."""
        ...

    def sign(self, visit_id: int, values: Mapping[str, Any], revision: int | None = None) -> str:
        """Freeze the act; returns its number."""
        ...

    def correct(self, visit_id: int, reason: str, body: str) -> None:
        """Add a correction to a signed act."""
        ...

    def let_go(self, visit_id: int) -> bool:
        """Take a visit away again that was begun by looking only; false where it stays."""
        ...

    def start(self, family_id: int) -> int:
        """The visit to write down for a family."""
        ...

    def plan(self, family_id: int, on: date | None, purpose: str | None = None, basis: str | None = None) -> int:
        """Plan a visit."""
        ...

    def call_off(self, visit_id: int, reason: str) -> Callable[[], None]:
        """The visit will not take place; returns the way back."""
        ...

    def past(self, family_id: int, before: int | None = None) -> Sequence[PastShown]:
        """The visits of a family, the latest first, without visit ``before``."""
        ...

    def glance(self, visit_id: int) -> GlanceShown:
        """Enough of a visit for the side of a list."""
        ...

    def read_code(self, typed: str, *, entered: bool = False) -> CodeShown:
        """What a text means as the code of a sheet."""
        ...

    def claim(self, sheet_code: str, family_id: int) -> int:
        """An empty form came back for this family; returns its visit."""
        ...

    def attachments(self, visit_id: int) -> Sequence[AttachmentShown]:
        """The scans of an act."""
        ...

    def attach(self, visit_id: int, name: str, data: bytes) -> int:
        """Keep a scan."""
        ...

    def attachment(self, attachment_id: int) -> bytes:
        """The content of a scan."""
        ...

    def detach(self, visit_id: int, attachment_id: int) -> None:
        """Delete a scan for ever."""
        ...


class Papers(Protocol):
    """Documents of visits and raids, in a language of their own: ky or ru."""

    def blank(self, language: str) -> Make:
        """A wholly empty form."""
        ...

    def prefilled(self, visit_id: int, language: str) -> Make:
        """The form for a visit, with what is known."""
        ...

    def completed(self, visit_id: int, language: str) -> Make:
        """The act as it was signed, or as it is written so far."""
        ...

    def pack(self, raid_id: int, language: str) -> Make:
        """The route list of a raid and one prefilled form per family."""
        ...

    def route(self, raid_id: int, language: str) -> Make:
        """The route list alone."""
        ...

    def note(self, raid_id: int, language: str, *, by_name: bool = False) -> Make:
        """The note that sums a raid up."""
        ...


class RaidShown(Protocol):
    """Everything the page of a raid shows beside its list of families."""

    @property
    def id(self) -> int: ...
    @property
    def revision(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def line(self) -> str: ...
    @property
    def team(self) -> str: ...
    @property
    def chip(self) -> Chip: ...
    @property
    def finished(self) -> bool: ...
    @property
    def families(self) -> int: ...
    @property
    def done(self) -> int: ...
    @property
    def values(self) -> Mapping[str, Any]: ...
    @property
    def counts(self) -> Sequence[tuple[str, int]]: ...


class Raids(Protocol):
    """The raids of one unlocked vault."""

    @property
    def plan_form(self) -> Form:
        """What planning a raid asks."""
        ...

    @property
    def note_form(self) -> Form:
        """The words of a raid's note."""
        ...

    def usual_team(self) -> list[dict[str, Any]]:
        """Who went on the last raid, as rows of a commission."""
        ...

    def choices(self) -> RowSource:
        """Families to choose from."""
        ...

    def ways(self, raid_id: int) -> RowSource:
        """The families of a raid; a row's id is its visit."""
        ...

    def make(self, values: Mapping[str, Any], family_ids: Sequence[int]) -> int:
        """Plan a raid; returns its id."""
        ...

    def drop(self, raid_id: int, visit_id: int) -> Callable[[], None]:
        """Take a family off the list; returns the way back."""
        ...

    def sheet(self, raid_id: int) -> RaidShown:
        """One raid."""
        ...

    def outcomes(self) -> Sequence[tuple[str, str]]:
        """How a visit can end: code and short words; the first is "examined"."""
        ...

    def record(self, visit_id: int, outcome: str) -> Callable[[], None]:
        """How a visit ended; returns the way back."""
        ...

    def next_without_result(self, raid_id: int, after: int | None = None) -> int | None:
        """The visit to write down next."""
        ...

    def keep(self, raid_id: int, values: Mapping[str, Any]) -> int:
        """Save the words of the note; returns the new revision."""
        ...

    def finish(self, raid_id: int) -> Callable[[], None]:
        """Close the raid; returns the way back."""
        ...
