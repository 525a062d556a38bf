"""What the manual names stands in the program: every «label» word for word, in both languages the same one, and every `Key`."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

import sppk_desktop.ui
from sppk_desktop.core.manual import Look, ManualPage, read_manual, read_quick_card
from sppk_desktop.core.places import translations
from sppk_desktop.core.words import LANGUAGES

WINDOWS = {"Подробнее", "Выполнить в любом случае", "Безопасное извлечение", "Установить", "Готово"}
ELSEWHERE = {
    "ky": {*WINDOWS, "басылган документтерди сактоо",  # what Windows, the installer and a printer say
           "онорбек", "7а", "0555", "тамак", "кеңеш", "SPPK",  # what one types, or sees in the printer's queue
           "үстөлдө китеп жок", "жалкоо", "баалабайт", "—"},
    "ru": {*WINDOWS, "сохранять напечатанные документы", "онорбек", "7а", "0555", "питание", "совет", "SPPK",
           "на столе нет книг", "ленивый", "не оценивает", "—"},
}  # fmt: skip
"""Quoted, but not a word of the program."""

KEYS_OF_OTHERS = {"Alt+Shift", "Tab", "Shift+Tab"}  # Windows' own, and Qt's
KEYS_MADE = {f"Ctrl+{number}" for number in range(1, 9)}  # one for each tab
_ARROWS = str.maketrans({"←": "Left", "→": "Right", "↑": "Up", "↓": "Down"})


@cache
def labels(language: str) -> dict[str, set[str]]:
    """What the program says, and the English phrases it may be; without the full stop at the end."""
    found = defaultdict[str, set[str]](set)
    for path in translations().glob(f"*.{language}.ts"):
        for message in ElementTree.parse(path).iter("message"):
            translation = message.find("translation")
            for form in (translation, *translation.findall("numerusform")):
                found[(form.text or "").strip().rstrip(".")].add(message.findtext("source"))
    return found


def pages_of(language: str) -> list[ManualPage]:
    return [*read_manual(language), read_quick_card(language)]


def quoted(page: ManualPage, language: str) -> list[str]:
    words = " ".join((page.title, *(block.words for block in page.blocks)))
    return [label.rstrip(".") for label in re.findall("«([^»]+)»", words) if label not in ELSEWHERE[language]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quoted_label_is_said_by_the_program_in_these_very_letters(language):
    assert [
        (page.key, label) for page in pages_of(language) for label in quoted(page, language) if label not in labels(language)
    ] == []


def test_both_languages_name_the_same_labels_on_the_same_page():
    """A label may stand in another sentence; it may not be another button."""
    strange = []
    for ours, theirs in zip(pages_of("ky"), pages_of("ru"), strict=True):
        for one, language, other, its in ((ours, "ky", theirs, "ru"), (theirs, "ru", ours, "ky")):
            known = set().union(*(labels(its)[label] for label in quoted(other, its)), set())
            strange += [(one.key, language, label) for label in quoted(one, language) if not labels(language)[label] & known]
    assert strange == []


def keys_of(page: ManualPage) -> set[str]:
    lines = [*(block.spans for block in page.blocks), *(cell for block in page.blocks for row in block.rows for cell in row)]
    return {span.text for spans in lines for span in spans if span.look is Look.KEY}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_the_manual_names_is_a_key_of_the_program(language):
    code = "".join(path.read_text(encoding="utf-8") for path in Path(sppk_desktop.ui.__file__).parent.rglob("*.py"))
    named = set().union(*map(keys_of, pages_of(language))) - KEYS_OF_OTHERS - KEYS_MADE
    pressed = {key for key in named if "+" in key or re.fullmatch(r"F\d+", key)}
    assert len(pressed) > 10
    unknown = {key for key in pressed if f'"{key.translate(_ARROWS)}"' not in code and f"Key_{key} " not in f"{code} "
               and not re.search(rf"Key_{key}\b", code) and f'"{key}"' not in code}  # fmt: skip
    assert unknown == set()
