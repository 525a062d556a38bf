"""A parent's or guardian's cell, turned into a person: name, year, education, work, phone, and what he or she is to the child."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core.alphabet import fold, search_fold
from sppk_desktop.core.words import T
from sppk_desktop.features.imports.values import Labels, Unread, name_of, sex_by_name, text_of, words_of
from sppk_desktop.features.people.names import split_name
from sppk_desktop.features.people.phones import read_phone

_NUMBER_IN_TEXT: Final = re.compile(r"\+?\d[\d\s()\-–]{7,}\d")


@dataclass(frozen=True, slots=True)
class Adult:
    """What a sheet says of a parent or guardian."""

    kinship: str
    surname: str
    given: str | None = None
    patronymic: str | None = None
    born_year: int | None = None
    education: str | None = None
    workplace: str | None = None
    phone: str | None = None
    legal: bool | None = None
    more_phones: tuple[str, ...] = ()


_KINSHIPS: Final = (
    ("grandmother_maternal", re.compile(r"\b(таене\w*|таи эне\w*)")),
    ("grandfather_maternal", re.compile(r"\b(таята\w*|таи ата\w*)")),
    ("grandmother_paternal", re.compile(r"\b(чон эне\w*|чон апа\w*|бабушк\w*)")),
    ("grandfather_paternal", re.compile(r"\b(чон ата\w*|дедушк\w*)")),
    ("stepmother", re.compile(r"\b(огои (эне|апа)\w*|мачех\w*)")),
    ("stepfather", re.compile(r"\b(огои ата\w*|отчим\w*)")),
    ("trustee", re.compile(r"\b(козомолчу\w*|попечител\w*)")),
    ("guardian", re.compile(r"\b(камкорчу\w*|опекун\w*)")),
    ("father", re.compile(r"\b(атасы|ата|отец|папа)\b")),
    ("mother", re.compile(r"\b(апасы|апа|энеси|эне|мать|мама)\b")),
)  # fmt: skip


def kinship_in(text: str) -> tuple[str | None, str]:
    """What a person is to the child, where the cell says so, and the cell without that word."""
    folded = search_fold(text)
    for kinship, pattern in _KINSHIPS:
        if found := pattern.search(folded):
            words = len(found[0].split())
            before = len(folded[: found.start()].split())
            kept = re.split(r"[\s:–—-]+", text.strip())
            return kinship, " ".join(kept[:before] + kept[before + words :]).strip(" :-–—,.()")
    return None, text


def adult_of(value: object, kinship: str, education: Labels) -> Adult | None:
    """A parent's cell: a name alone, or name, year, education, work and phone behind one another."""
    text = text_of(value, 400)
    if text is None:
        return None
    phone = year = learned = None
    more: tuple[str, ...] = ()
    if numbers := _NUMBER_IN_TEXT.findall(text):
        phone, *others = dict.fromkeys(read_phone(number).kept for number in numbers)
        more = tuple(others)
        for number in numbers:
            text = text.replace(number, ",")
    if found := re.search(r"(?<!\d)(19[2-9]\d|20[01]\d)(?!\d)\s*-?(ж\.?|г\.?\s?р?\.?|жыл\w*)?", text):
        year = int(found[1])
        text = text[: found.start()] + "," + text[found.end() :]
    said, text = kinship_in(text) if kinship in ("other", "parent") else (None, text)
    parts = [part.strip(" :()-–—") for part in re.split(r"[,;()]", text)]
    parts = [part for part in parts if part.strip(".") and not re.fullmatch(r"(?i)(тел\.?|телефон\w*|моб\.?|т\.?)", part)]
    if not parts:
        if phone or year:
            raise Unread(T("The name of the adult is missing."))
        return None
    name = name_of(parts[0])
    rest = []
    for part in parts[1:]:
        code = education.find(part)
        if code and learned is None:
            learned = code
        else:
            rest.append(part)
    surname, given, patronymic = split_name(name or "")
    if kinship == "parent":
        kinship = said or {"m": "father", "f": "mother"}.get(sex_by_name(surname, patronymic) or "", "other")
    elif kinship == "other":
        kinship = said or "other"
    return Adult(kinship, surname, given, patronymic, year, learned, ", ".join(rest)[:200] or None, phone, more_phones=more)


def parents_of(value: object, education: Labels) -> list[Adult]:
    """Both parents out of one cell: one a line, or behind a semicolon, a slash, or a comma between two names."""
    raw = str(value) if isinstance(value, str) else ""
    parts = [part for part in re.split(r"[\n;/]+", raw) if words_of(part)]
    if len(parts) == 1:
        names = [part for part in re.split(r",", parts[0]) if words_of(part)]
        if len(names) > 1 and all(len(part.split()) >= 2 and not re.search(r"\d", part) for part in names):
            parts = names
    found: list[Adult] = []
    for part in parts:
        adult = adult_of(part, "parent", education)
        if adult is not None and all(fold(adult.surname) != fold(other.surname) or adult.given != other.given for other in found):
            found.append(adult)
    return found
