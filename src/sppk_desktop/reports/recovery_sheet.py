"""The recovery sheet: eight groups of six digits that replace a forgotten password, to be folded, sealed and kept in a safe.

It is said in Kyrgyz and Russian at once: nobody knows who will open the envelope. No child and no family stands on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from sppk_desktop.core.places import translations
from sppk_desktop.core.records import OFFICE
from sppk_desktop.core.words import LANGUAGES, Phrase, T, Words
from sppk_desktop.reports import fonts, qr
from sppk_desktop.reports.marks import Box, Line, Page, Qr, Side, Style, break_lines
from sppk_desktop.reports.paper import pdf_of

LEFT: Final = 20.0
RIGHT: Final = 200.0
FOLD: Final = 148.5
"""Half the height of the sheet: the fold never goes through digits."""
CUT: Final = 212.0
QR_SIDE: Final = 36.0
TITLE: Final = Style(16, fonts.BOLD)
BODY: Final = Style(9.5)
STRONG: Final = Style(9.5, fonts.BOLD)
SMALL: Final = Style(8.5)
DIGITS: Final = Style(19, fonts.MONO)


def recovery_sheet(groups: Sequence[str], compartment: str, generation: int, school: str, vault_mark: str, keeper: str,
                   on: date, words: Words) -> bytes:  # fmt: skip
    """The sheet of one compartment on one page of A4. ``words`` is the language that stands first."""
    tongues = [words, *(Words.read(translations(), other) for other in LANGUAGES if other != words.language)]
    page = Page()
    letter = words.say(T("A", "sheet of the office")) if compartment == OFFICE else words.say(T("B", "sheet of the psychologist"))
    _head(page, tongues, school, letter)
    _facts(page, tongues, compartment, keeper, on, vault_mark, generation)
    _code(page, tongues, groups)
    _fold_line(page, FOLD, tongues, T("fold here, the code inside"), (0.2, 2.4))
    _rules(page, tongues)
    _fold_line(page, CUT, tongues, T("cut here, paste the lower part on the envelope"), (4.0, 3.0))
    _label(page, tongues, letter, keeper, on)
    return pdf_of([page], f"SPPK-{vault_mark}-{letter}{generation}")


def _both(tongues: Sequence[Words], phrase: Phrase) -> str:
    return " / ".join(tongue.say(phrase) for tongue in tongues)


def _head(page: Page, tongues: Sequence[Words], school: str, letter: str) -> None:
    page.add(Box(LEFT, 14, RIGHT - LEFT, 18, 1.4))
    title = T("Recovery sheet")
    page.say(LEFT + 5, 21.6, tongues[0].say(title).upper(), TITLE, 150)
    page.say(LEFT + 5, 28, f"{tongues[-1].say(title)} · СППК Desktop · {school}", Style(9.5), 152)
    page.say(RIGHT - 7, 25.6, letter, Style(20, fonts.BOLD), side=Side.CENTRE)


def _facts(page: Page, tongues: Sequence[Words], compartment: str, keeper: str, on: date, mark: str, generation: int) -> None:
    if compartment == OFFICE:
        opens = T("pupils, families, visits, acts, diaries: the common work of the service")
        shut = T("the psychologist's own records: they have a sheet of their own")
    else:
        opens = T("the psychologist's own records: examinations, conclusions, consultations")
        shut = T("the common work of the service: it has a sheet of its own")
    made = T("{day} · vault {mark} · generation {generation}", mark=mark, generation=generation)
    rows = [
        (T("Kept by"), [keeper]),
        (T("Opens"), [tongue.say(opens) for tongue in tongues]),
        (T("Does NOT open"), [tongue.say(shut) for tongue in tongues]),
        (T("Where to keep"), [tongue.say(T("in the director's safe, in a sealed and signed envelope")) for tongue in tongues]),
        (T("Made on"), [tongues[0].say(made.filled(day=tongues[0].day(on)))]),
    ]
    y = 38.5
    for label, texts in rows:
        page.say(LEFT, y, _both(tongues, label), STRONG, 52)
        for text in texts:
            for line in break_lines(text, BODY, RIGHT - LEFT - 54):
                page.say(LEFT + 54, y, line, BODY)
                y += 4.2
        y += 1.5


def _code(page: Page, tongues: Sequence[Words], groups: Sequence[str]) -> None:
    top, height = 86.0, 51.0
    page.add(Box(LEFT, top, RIGHT - LEFT, height, 1.4))
    hint = T("Code: 8 groups of 6 digits, the last digit of each checks it")
    for index, tongue in enumerate(tongues):
        page.say(LEFT + 5, top + 5 + 4 * index, tongue.say(hint), SMALL, 128)
    for index, group in enumerate(groups):
        row, column = divmod(index, 4)
        x, y = LEFT + 8.5 + column * 31.2, top + 24 + row * 18
        page.say(x - 2.8, y - 6.2, str(index + 1), Style(8, fonts.BOLD))
        width = page.say(x, y, group, DIGITS)
        page.add(Line(x, y + 2, x + width, y + 2, 0.5))
    page.add(Qr(RIGHT - QR_SIDE - 5, top + (height - QR_SIDE) / 2, QR_SIDE, qr.matrix("".join(groups))))


def _fold_line(page: Page, y: float, tongues: Sequence[Words], phrase: Phrase, dash: tuple[float, float]) -> None:
    page.add(Line(6, y, 204, y, 0.9, dash))
    page.say(105, y - 1.6, " · ".join(tongue.say(phrase) for tongue in tongues), SMALL, 190, Side.CENTRE)


_RULES: Final = (
    T("The code replaces the password: whoever sees it reads everything named above. Do not photograph it, copy it or "
      "write it into a telephone."),
    T("Fold it with the code inside, put it into an envelope, sign across the seal. Do not keep it beside the computer."),
    T("Once a year: is the envelope whole? Have the sheet checked in the program (Settings, Recovery sheet)."),
    T("Lost or opened? Print a new sheet at once and destroy this one: the old code stops working."),
)  # fmt: skip


def _rules(page: Page, tongues: Sequence[Words]) -> None:
    y = FOLD + 6.5
    for tongue in tongues:
        style = BODY if tongue is tongues[0] else SMALL
        for number, rule in enumerate(_RULES, 1):
            for index, line in enumerate(break_lines(tongue.say(rule), style, RIGHT - LEFT - 5)):
                if not index:
                    page.say(LEFT, y, f"{number}.", style)
                page.say(LEFT + 5, y, line, style)
                y += style.leading + 0.1
        y += 1.6
    if y > CUT - 4:
        page.complaints.append(f"the rules are {y - CUT + 4:.1f} mm too long")


def _label(page: Page, tongues: Sequence[Words], letter: str, keeper: str, on: date) -> None:
    top = CUT + 6
    page.add(Box(LEFT, top, RIGHT - LEFT, 40, 0.8))
    page.say(LEFT + 5, top + 8, f"СППК · {tongues[0].say(T('Recovery sheet'))} {letter}", Style(13, fonts.BOLD), 160)
    page.say(LEFT + 5, top + 15, f"{_both(tongues, T('Kept by'))}: {keeper}", Style(10), 168)
    x = LEFT + 5 + page.say(LEFT + 5, top + 25, _both(tongues, T("Received: signature")), BODY, 72) + 2
    page.add(Line(x, top + 25.5, x + 48, top + 25.5))
    x = x + 51 + page.say(x + 51, top + 25, _both(tongues, T("date", "by hand")), BODY) + 2
    page.add(Line(x, top + 25.5, RIGHT - 5, top + 25.5))
    x = LEFT + 5 + page.say(LEFT + 5, top + 35, _both(tongues, T("Opened on, why")), BODY, 80) + 2
    page.add(Line(x, top + 35.5, RIGHT - 5, top + 35.5))
    y = top + 45
    page.say(LEFT, y + 6, tongues[0].say(T("Whole, checked:")), STRONG, 36)
    for index in range(5):
        x = LEFT + 38 + index * 28.6
        page.add(Box(x, y, 27, 10, 0.8))
        page.say(x + 1.2, y + 8.6, str(on.year + 1 + index), SMALL)
    note = T("There is nothing about children or families on this sheet. The QR is the same 48 digits.")
    page.say(LEFT, 284, tongues[0].say(note), SMALL, 180)
