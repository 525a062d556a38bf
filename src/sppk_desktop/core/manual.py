"""The manual: pages of a small Markdown, one set in each language, read into blocks that window and paper both show.

A page is ``resources/manual/<language>/NN-key.md``; its first line is its title. Known are ``## section``, paragraphs,
``- item``, ``1. step``, ``> note``, ``![caption](picture)``, tables and ``---`` (a new sheet on paper); within a line
``**bold**``, ```key``` and ``[words](page)``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.places import resources
from sppk_desktop.core.sums import in_groups

QUICK_CARD: Final = "quick-card"
UPDATE: Final = "update"
_SPAN: Final = re.compile(r"\*\*(?P<bold>.+?)\*\*|`(?P<key>.+?)`|\[(?P<link>[^]]+)\]\((?P<page>[\w-]+)\)")
_PICTURE: Final = re.compile(r"!\[(?P<caption>[^]]*)\]\((?P<name>[\w-]+)\)")
_STEP: Final = re.compile(r"(\d+)\. +(.*)")
_WORD: Final = re.compile(r"\w+")


class Look(StrEnum):
    """How a piece of a line looks."""

    PLAIN = "plain"
    BOLD = "bold"
    KEY = "key"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line; ``page`` is where a link leads."""

    text: str
    look: Look = Look.PLAIN
    page: str = ""


class Kind(StrEnum):
    """What a block is."""

    SECTION = "section"
    TEXT = "text"
    ITEM = "item"
    STEP = "step"
    NOTE = "note"
    PICTURE = "picture"
    TABLE = "table"
    TURN = "turn"


@dataclass(frozen=True, slots=True)
class Block:
    """A section, a paragraph, one item; ``mark`` is the number of a step or the name of a picture, ``rows`` those of a table."""

    kind: Kind
    spans: tuple[Span, ...] = ()
    mark: str = ""
    rows: tuple[tuple[tuple[Span, ...], ...], ...] = ()

    @property
    def words(self) -> str:
        """The text without its looks."""
        cells = [span.text for row in self.rows for cell in row for span in (*cell, Span(" "))]
        return "".join((*(span.text for span in self.spans), *cells))


@dataclass(frozen=True)
class ManualPage:
    """One page."""

    key: str
    title: str
    blocks: tuple[Block, ...]

    def holds(self, terms: Sequence[str]) -> bool:
        """Whether every term begins a word of the page, whatever letters the keyboard had."""
        words = search_fold(" ".join((self.title, *(block.words for block in self.blocks)))).split()
        return all(any(word.startswith(term) for word in words) for term in terms)


def read_manual(language: str, folder: Path | None = None) -> list[ManualPage]:
    """The pages in their order, without the quick card."""
    place = (folder or resources() / "manual") / language
    return [read_page(path) for path in sorted(place.glob("[0-9]*.md"))]


def with_sums(pages: Sequence[ManualPage], sums: Sequence[tuple[str, str]]) -> list[ManualPage]:
    """The pages with the installers' sums at the end of the page of the update: only a manual printed beside them knows them."""
    head = ((Span("SPPK"),), (Span("SHA-256"),))
    added = (Block(Kind.TABLE, rows=(head, *(((Span(name),), (Span(in_groups(digits)),)) for name, digits in sums))),)
    return [ManualPage(one.key, one.title, (*one.blocks, *added)) if one.key == UPDATE else one for one in pages]


def read_quick_card(language: str) -> ManualPage:
    """What fits on two pages beside the keyboard."""
    return read_page(resources() / "manual" / language / f"{QUICK_CARD}.md")


def picture(name: str, language: str) -> Path | None:
    """A picture of a window, if the tour has made it."""
    path = resources() / "manual" / "pictures" / language / f"{name}.png"
    return path if path.is_file() else None


def read_page(path: Path) -> ManualPage:
    """One file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    key = re.sub(r"^\d+-", "", path.stem)
    return ManualPage(key, lines[0].removeprefix("# ").strip(), tuple(_blocks(lines[1:])))


def terms_of(text: str) -> list[str]:
    """The words of a search, folded."""
    return search_fold(text).split()


def is_hit(word: str, terms: Sequence[str]) -> bool:
    """Whether a word of the text is what is searched for."""
    folded = search_fold(word)
    return any(folded.startswith(term) for term in terms)


def words_of(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, and which of them are words."""
    end = 0
    for found in _WORD.finditer(text):
        if found.start() > end:
            yield text[end : found.start()], False
        yield found.group(), True
        end = found.end()
    if end < len(text):
        yield text[end:], False


def spans_of(text: str) -> tuple[Span, ...]:
    """A line in its looks."""
    spans, end = list[Span](), 0
    for found in _SPAN.finditer(text):
        if found.start() > end:
            spans.append(Span(text[end : found.start()]))
        if found["bold"]:
            spans.append(Span(found["bold"], Look.BOLD))
        elif found["key"]:
            spans.append(Span(found["key"], Look.KEY))
        else:
            spans.append(Span(found["link"], Look.LINK, found["page"]))
        end = found.end()
    if end < len(text):
        spans.append(Span(text[end:]))
    return tuple(spans)


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    """Paragraphs end at an empty line; everything else is told by how its line begins."""
    text, rows = list[str](), list[tuple[tuple[Span, ...], ...]]()
    for line in (*(line.strip() for line in lines), ""):
        if rows and not line.startswith("|"):
            yield Block(Kind.TABLE, rows=tuple(rows))
            rows = []
        begun = _begun(line)
        if text and (begun is not None or not line or line.startswith("|")):
            yield Block(Kind.TEXT, spans_of(" ".join(text)))
            text = []
        if begun is not None:
            yield begun
        elif line.startswith("|"):
            if not set(line) <= set("|-: "):
                rows.append(tuple(spans_of(cell.strip()) for cell in line.strip("|").split("|")))
        elif line:
            text.append(line)


def _begun(line: str) -> Block | None:
    if line.startswith("## "):
        return Block(Kind.SECTION, spans_of(line[3:]))
    if line.startswith("- "):
        return Block(Kind.ITEM, spans_of(line[2:]))
    if line == "---":
        return Block(Kind.TURN)
    if line.startswith("> "):
        return Block(Kind.NOTE, spans_of(line[2:]))
    if found := _STEP.fullmatch(line):
        return Block(Kind.STEP, spans_of(found[2]), found[1])
    if found := _PICTURE.fullmatch(line):
        return Block(Kind.PICTURE, spans_of(found["caption"]), found["name"])
    return None
