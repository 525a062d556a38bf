"""A paper for an audience while it is checked: what was found in it, what is replaced, what is kept and why; pure values.

Nothing leaves with a name unless a person decided so: every page is confirmed by itself, and a change on a page takes its
confirmation back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sppk_desktop.core.words import Phrase, T

PAGE: Final = 1900
"""So many letters stand on a page at most: they fit one sheet of A4 with their days."""
BY_HAND: Final = "hand"


@dataclass
class Decision:
    """A stretch of a text that was found, or marked by hand, and what becomes of it."""

    start: int
    end: int
    kind: str
    role: str  # stands in its place
    replaced: bool
    doubtful: bool = False
    own: bool = False
    reason: str = ""  # why it is kept, where it would have been replaced

    @property
    def needs_reason(self) -> bool:
        """Whether it is kept against what was proposed, without saying why."""
        return not self.replaced and not self.own and not self.doubtful and not self.reason.strip()


@dataclass
class Entry:
    """One entry: its day, its text, the decisions in the order of the text. ``left_out`` ones are not printed."""

    on: date
    text: str
    kind: str = ""
    decisions: list[Decision] = field(default_factory=list)
    left_out: bool = False

    @property
    def result(self) -> str:
        """As it is printed."""
        said, at = [], 0
        for one in sorted(self.decisions, key=lambda each: each.start):
            said += [self.text[at : one.start], one.role if one.replaced else self.text[one.start : one.end]]
            at = one.end
        return "".join([*said, self.text[at:]])

    def mark(self, start: int, end: int, role: str) -> Decision | None:
        """Mark a stretch by hand; what was marked inside it gives way, what it only touches is widened around."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start >= end:
            return None
        touched = [one for one in self.decisions if one.start < end and start < one.end]
        start, end = min([start, *(one.start for one in touched)]), max([end, *(one.end for one in touched)])
        made = Decision(start, end, BY_HAND, role, replaced=True)
        self.decisions = sorted([*(one for one in self.decisions if one not in touched), made], key=lambda one: one.start)
        return made

    def unmark(self, decision: Decision) -> None:
        """Take a mark made by hand away."""
        if decision.kind == BY_HAND:
            self.decisions = [one for one in self.decisions if one is not decision]


@dataclass
class Draft:
    """The whole paper for one audience. ``confirmed`` are the pages a person has said yes to."""

    subject_kind: str
    subject_id: int
    subject: str
    lines: tuple[str, ...]  # below the name: class, birth date
    audience: str
    language: str
    since: date
    until: date
    entries: list[Entry]
    confirmed: set[int] = field(default_factory=set)

    @property
    def pages(self) -> list[list[Entry]]:
        """Entries page by page; an entry is never divided."""
        return paged(self.entries)

    @property
    def is_confirmed(self) -> bool:
        """Whether every page was."""
        return len(self.pages) == len(self.confirmed)

    def changed(self, page: int) -> None:
        """Something was decided anew on a page."""
        self.confirmed.discard(page)

    def everywhere(self, entry: Entry, decision: Decision) -> int:
        """Decide the same for the same word on the whole paper; how many places were changed. Their pages are open again."""
        word = entry.text[decision.start : decision.end].casefold()
        count = 0
        for number, page in enumerate(self.pages):
            for other in page:
                for one in other.decisions:
                    if one is decision or other.text[one.start : one.end].casefold() != word:
                        continue
                    if (one.replaced, one.role, one.reason) != (decision.replaced, decision.role, decision.reason):
                        one.replaced, one.role, one.reason = decision.replaced, decision.role, decision.reason
                        self.changed(number)
                        count += 1
        return count

    def kept_with_reasons(self) -> list[tuple[str, str]]:
        """What stays in clear although it was found, and why."""
        return [
            (entry.text[one.start : one.end], one.reason)
            for entry in self.entries
            if not entry.left_out
            for one in entry.decisions
            if not one.replaced and one.reason
        ]


def paged(entries: Sequence[Entry]) -> list[list[Entry]]:
    """Entries put onto pages of so many letters."""
    pages: list[list[Entry]] = []
    room = 0
    for entry in entries:
        needed = len(entry.text) + 90  # the day, and the air around
        if not pages or needed > room:
            pages.append([])
            room = PAGE
        pages[-1].append(entry)
        room -= needed
    return pages


AUDIENCES: Final[tuple[tuple[str, Phrase], ...]] = (
    ("parents", T("for the parents", "audience")),
    ("commission", T("for the commission", "audience")),
    ("court", T("for the court", "audience")),
)
LEFT_OUT_AT_FIRST: Final = {
    "parents": frozenset({"hand_over", "notice", "request"}),
    "commission": frozenset({"hand_over"}),
    "court": frozenset({"hand_over"}),
}
"""Kinds of entries that do not stand on the paper unless the person puts them back."""


def kept(draft: Draft) -> dict[str, Any]:
    """What is kept of a paper that was handed over: the very text that left, and why names stayed in it."""
    return {
        "subject": draft.subject, "lines": list(draft.lines), "audience": draft.audience, "language": draft.language,
        "since": draft.since.isoformat(), "until": draft.until.isoformat(),
        "pages": [[[entry.on.isoformat(), entry.result] for entry in page if not entry.left_out] for page in draft.pages],
        "kept": draft.kept_with_reasons(),
    }  # fmt: skip


def decisions_of(entries: Iterable[Entry]) -> list[list[list[Any]]]:
    """The decisions as a draft keeps them."""
    return [
        [[entry.left_out], *([one.start, one.end, one.kind, one.role, one.replaced, one.reason] for one in entry.decisions)]
        for entry in entries
    ]


def take_back(entries: Sequence[Entry], kept_decisions: Sequence[Sequence[Sequence[Any]]]) -> None:
    """Put kept decisions into the same entries; where the entries are others, nothing is taken."""
    if len(entries) != len(kept_decisions):
        return
    for entry, told in zip(entries, kept_decisions, strict=True):
        entry.left_out = bool(told[0][0])
        known = {(one.start, one.end): one for one in entry.decisions}
        for start, end, kind, role, replaced, reason in told[1:]:
            one = known.get((start, end))
            if one is None and kind == BY_HAND:
                one = entry.mark(start, end, role)
            if one is not None:
                one.role, one.replaced, one.reason = role, replaced, reason
