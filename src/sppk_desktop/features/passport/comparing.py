"""Two days side by side: what was, what is, who came and who left; the numbers of a paper, and its names when asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sppk_desktop.features.passport.book import Name, PassportBook
from sppk_desktop.features.passport.counted import Line, Passport


@dataclass(frozen=True, slots=True)
class Changed:
    """One line on both days."""

    code: str
    group: str
    per: str
    ky: str
    ru: str
    before: int
    now: int
    came: int
    left: int
    protected: bool

    def label(self, language: str) -> str:
        """The label in a language."""
        return self.ru if language == "ru" else self.ky


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that is on either day; ``names`` are came and left by line, unprotected lines only."""

    before: date
    now: date
    lines: Sequence[Changed]
    names: Sequence[tuple[Changed, Sequence[Name]]]


def compare(book: PassportBook, before: date, now: date, *, named: bool) -> Comparison:
    """Compare two days; with ``named`` also who came and who left, line by line."""
    then, today = book.of(before), book.of(now)
    lines = [_changed(one, _line(then, one.code)) for one in today.lines]
    lines += [_changed(None, one) for one in then.lines if _line(today, one.code) is None]
    kept = [one for one in lines if one.before or one.now]
    names = []
    if named:
        for one in kept:
            if (one.came or one.left) and not one.protected and one.per != "person" and "." not in one.code:
                told = book.names(now, before, "nothing", one.code)
                names.append((one, [name for name in told.names if name.change]))
    return Comparison(before, now, kept, names)


def _line(passport: Passport, code: str) -> Line | None:
    return next((line for line in passport.lines if line.code == code), None)


def _changed(now: Line | None, before: Line | None) -> Changed:
    told = now or before
    assert told is not None
    here = now.ids if now is not None else frozenset()
    past = before.ids if before is not None else frozenset()
    return Changed(told.code, told.group, told.per, told.label.ky, told.label.ru, len(past), len(here), len(here - past),
                   len(past - here), told.protected)  # fmt: skip
