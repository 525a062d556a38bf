"""Papers that name children: the class passport, the lists behind the numbers, a comparison. One story makes PDF and DOCX."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final, Protocol

from sppk_desktop.core import dates
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.passport.catalogue import heading
from sppk_desktop.features.passport.comparing import Changed, Comparison
from sppk_desktop.features.passport.content import Content
from sppk_desktop.features.passport.documents import numbers_table
from sppk_desktop.features.passport.roster import Roster, RosterRow, short_day
from sppk_desktop.reports.book_flow import BookFlow
from sppk_desktop.reports.marks import Side, Style
from sppk_desktop.reports.office_flow import OfficeFlow
from sppk_desktop.reports.paper import ASIDE, BODY, CELL, Band, Cell, Flow, Frame
from sppk_desktop.reports.sheets import SheetMade, write_book

_NONE: Final = "–"
_NAMES_CHILDREN: Final = T("This paper names children. Keep it locked away, and destroy it when it is no longer needed.")


class Story(Protocol):
    """What a paper and a document of the office both have."""

    def title(self, text: str) -> None: ...  # noqa: D102
    def section(self, text: str, follow: float = 6.0, /) -> None: ...  # noqa: D102
    def text(self, text: str, style: Style = BODY, /) -> object: ...  # noqa: D102
    def gap(self, height: float, /) -> None: ...  # noqa: D102
    def need(self, height: float, /) -> object: ...  # noqa: D102
    def table(self, head: Sequence[str], rows: Sequence[Sequence[Cell | str] | Band], widths: Sequence[float], /) -> None: ...  # noqa: D102
    def signature(self, post: str, name: str, /) -> None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Listed:
    """One list of names: its line, and each name with class or children, and birth date or address."""

    code: str
    label: str
    per: str
    rows: Sequence[tuple[str, str, str]]
    protected: bool = False


def frame(school: Mapping[str, str], words: Words) -> Frame:
    """What stands above and below every page."""
    head = " · ".join(part for part in (school.get("name", ""), school.get("place", "")) if part)
    about = f"{words.say(T('SPPS', 'service on the passport'))} · {school.get('year', '')}"
    return Frame(head, about, words.say(T("Confidential: service document")))


def on_paper(school: Mapping[str, str], words: Words, *, wide: bool) -> Flow:
    """An empty paper."""
    return Flow(frame(school, words), words, wide=wide)


def for_office(words: Words) -> OfficeFlow:
    """An empty landscape document of the office."""
    return OfficeFlow(words)


def as_workbook(words: Words) -> BookFlow:
    """An empty workbook."""
    return BookFlow(words.say(T("How it was made", "sheet")))


# The class passport ---------------------------------------------------------------------------------------------------------


def class_passport(flow: Story, roster: Roster, numbers: Content, words: Words, day: date, *, protected: bool) -> None:
    """The roster in the order of domain 2.4, the numbers of the class, who signs."""
    say, school = words.say, numbers["school"]
    flow.title(say(T("Social passport of class {name}", name=roster.class_name)))
    flow.text(say(T("School year {year} · as of {day}", year=school.get("year", ""), day=words.day(day))))
    flow.gap(2)
    flow.table(_head(words, protected=protected), _rows(roster, words, protected=protected), _widths(protected=protected))
    if roster.legend:
        flow.gap(1)
        flow.text("; ".join(roster.legend), CELL)
    if not protected:
        flow.text(say(T("Health, registers and other protected categories are left off this copy.")), ASIDE)
    flow.gap(3)
    flow.section(say(T("Numbers of the class")), 30.0)
    counted = [line for line in numbers["lines"] if line["total"]]
    numbers_table(flow, {**numbers, "lines": counted}, words, protected=protected)
    flow.gap(2)
    flow.signature(say(T("Class teacher")), roster.teacher)
    flow.signature(say(T("Social pedagogue")), school.get("author", ""))


def _head(words: Words, *, protected: bool) -> list[str]:
    say = words.say
    told = [
        "№", say(T("Name, sex, birth date, nationality")), say(T("Registered; lives; phone")), say(T("Father", "column")),
        say(T("Mother", "column")), say(T("Representative", "column")), say(T("Family, children, housing")), say(T("Categories")),
    ]  # fmt: skip
    if protected:
        told += [say(T("Health", "column")), say(T("Register", "column"))]
    return [*told, say(T("Clubs; remark"))]


def _widths(*, protected: bool) -> list[float]:
    widths = [7.0, 42.0, 46.0, 38.0, 38.0, 27.0, 33.0, 21.0]
    return [*widths, *([15.0, 14.0] if protected else []), 24.0]


def _rows(roster: Roster, words: Words, *, protected: bool) -> list[list[Cell | str]]:
    return [_row(number, one, words, protected=protected) for number, one in enumerate(roster.rows, 1)]


def _row(number: int, one: RosterRow, words: Words, *, protected: bool) -> list[Cell | str]:
    sexes = {"f": words.say(T("f", "sex")), "m": words.say(T("m", "sex"))}
    who = ", ".join(part for part in (sexes.get(one.sex or "", ""), short_day(one.born)) if part)
    told: list[Cell | str] = [
        str(number), _lines(one.name, who, one.nationality), _lines(one.registered, one.address, one.phone),
        one.father or _NONE, one.mother or _NONE, one.representative, one.family or _NONE, one.codes,
    ]  # fmt: skip
    if protected:
        told += [one.health, one.register]
    return [*told, one.clubs]


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part) or _NONE


# Lists of names -------------------------------------------------------------------------------------------------------------


def name_lists(flow: Story, lists: Sequence[Listed], words: Words, day: date, purpose: str, author: str) -> None:
    """The annex of names: one table a line, on whose request, and who made it."""
    say = words.say
    flow.title(say(T("Lists of names to the social passport")))
    flow.text(say(T("As of {day}", day=words.day(day))))
    if purpose:
        flow.text(say(T("Made for: {purpose}", purpose=purpose)))
    flow.text(say(_NAMES_CHILDREN), ASIDE)
    for one in lists:
        flow.gap(2)
        flow.section(f"{one.code} {one.label} — {len(one.rows)}".strip(), 20.0)
        if one.per == "family":
            head = ["№", say(T("Family")), say(T("Children and their classes")), say(T("Address"))]
            widths = [9.0, 60.0, 100.0, 98.0]
        elif one.per == "person":
            head, widths = ["№", say(T("Name", "of a person")), say(T("Class")), ""], [9.0, 120.0, 60.0, 78.0]
        else:
            head = ["№", say(T("Name", "of a person")), say(T("Class")), say(T("Birth date"))]
            widths = [9.0, 150.0, 40.0, 68.0]
        flow.table(head, [[str(number), *row] for number, row in enumerate(one.rows, 1)], widths)
    flow.gap(3)
    flow.signature(say(T("Social pedagogue")), author)


def name_book(lists: Sequence[Listed], words: Words, day: date, purpose: str, author: str) -> bytes:
    """The same names as one table, so that a sheet can sort and count them."""
    say = words.say
    heads = ["№", say(T("Code")), say(T("Indicator")), say(T("Name or family")), say(T("Class, children")),
             say(T("Birth date, address"))]  # fmt: skip
    rows = ((one.code, one.label, *told) for one in lists for told in one.rows)
    about = [[say(T("As of {day}", day=words.day(day)))]]
    about += [[say(T("Made for: {purpose}", purpose=purpose))]] if purpose else []
    about += [[say(_NAMES_CHILDREN)], [f"{say(T('Social pedagogue'))}: {author}"]]
    title = say(T("Lists of names to the social passport"))
    return write_book([
        SheetMade(say(T("Lists of names")), heads, [[at, *row] for at, row in enumerate(rows, 1)], [6, 8, 44, 36, 44, 44]),
        SheetMade(say(T("How it was made", "sheet")), [title], about, [110]),
    ])  # fmt: skip


# A comparison ---------------------------------------------------------------------------------------------------------------


def comparison(flow: Story, told: Comparison, words: Words, school: Mapping[str, str], *, protected: bool) -> None:
    """What changed between two days; names follow when they were asked for."""
    say = words.say
    days = {"before": dates.short(told.before), "now": dates.short(told.now)}
    flow.title(say(T("Social passport: what changed")))
    flow.text(say(T("From {before} to {now}", **days)))
    flow.text(say(T("Came: stands on the line now and did not then. Left: stood on it then and does not now.")), ASIDE)
    flow.gap(2)
    head = [say(T("Code")), say(T("Indicator")), days["before"], days["now"], "±", say(T("came", "change")),
            say(T("left", "change"))]  # fmt: skip
    rows: list[Sequence[Cell | str] | Band] = []
    shown = [one for one in told.lines if protected or not one.protected]
    for group, of_group in groupby(shown, key=lambda one: one.group):
        rows.append(Band(heading(group).label(words.language)))
        rows += [_compared(one, words) for one in of_group]
    flow.table(head, rows, [15.0, 140.0, 24.0, 24.0, 18.0, 22.0, 22.0])
    if not protected:
        flow.text(say(T("Protected lines (health, behaviour, families at risk) are left off this copy.")), CELL)
    for one, names in told.names:
        flow.gap(2)
        flow.section(f"{one.code} {one.label(words.language)}", 20.0)
        words_of = {"came": say(T("came", "change")), "left": say(T("left", "change"))}
        ordered = sorted(names, key=lambda name: name.change)
        flow.table(
            ["№", say(T("Name", "of a person")), say(T("Class")), say(T("Change", "since another day"))],
            [[str(number), name.name, name.classes, words_of[name.change]] for number, name in enumerate(ordered, 1)],
            [9.0, 150.0, 50.0, 58.0],
        )
    flow.gap(3)
    flow.signature(say(T("Social pedagogue")), school.get("author", ""))


def _compared(one: Changed, words: Words) -> list[Cell | str]:
    change = one.now - one.before
    size = words.numbers.whole(abs(change))
    sign = f"+{size}" if change > 0 else f"−{size}" if change else _NONE

    def figure(number: int, *, strong: bool = False) -> Cell:
        return Cell(words.numbers.whole(number) if number else _NONE, strong, Side.RIGHT)

    return [one.code.partition(".")[0], one.label(words.language), figure(one.before), figure(one.now, strong=True),
            Cell(sign, bool(change), Side.RIGHT), figure(one.came), figure(one.left)]  # fmt: skip
