"""Phrases in English code that are shown in Kyrgyz or Russian.

``T("...")`` marks a phrase and keeps it lazy: nothing is translated until a ``Words`` is asked to say it, so it is safe in
module constants and on every floor. Translations live in ``translations/<part>.<language>.ts`` (Qt Linguist's format) and
are read straight from there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final
from xml.parsers import expat

from sppk_desktop.core.numbers import NumberForm

LANGUAGES: Final = ("ky", "ru")


class Phrase:
    """One translatable phrase with its named values; a value may itself be a phrase.

    ``about`` tells apart equal English that differs in translation; ``n`` chooses the plural form and fills ``{n}``.
    """

    __slots__ = ("about", "source", "values")

    def __init__(self, source: str, about: str = "", **values: object) -> None:
        self.source = source
        self.about = about
        self.values = values

    def filled(self, **values: object) -> Phrase:
        """The same phrase with (more) values."""
        return Phrase(self.source, self.about, **{**self.values, **values})

    def __str__(self) -> str:
        return ENGLISH.say(self)

    def __repr__(self) -> str:
        return f"T({self.source!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Phrase) and (self.source, self.about, self.values) == (other.source, other.about, other.values)

    def __hash__(self) -> int:
        return hash((self.source, self.about))


T = Phrase


def _russian_form(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14):
        return 1
    return 2


class Words:
    """Says phrases in one language. A phrase without a translation is said in English, and a test finds it."""

    def __init__(
        self, language: str, forms: Mapping[tuple[str, str], tuple[str, ...]], rest: Sequence[Path] = (),
        numbers: NumberForm | None = None,
    ) -> None:  # fmt: skip
        self.language, self.numbers = language, numbers or NumberForm()
        self._forms = forms
        self._rest = rest

    @classmethod
    def read(cls, folder: Path, language: str, first: Sequence[str] = ()) -> Words:
        """Read every ``<part>.<language>.ts`` in ``folder``; all but the parts named ``first`` only when they are needed."""
        paths = sorted(folder.glob(f"*.{language}.ts"))
        now = [path for path in paths if not first or path.name.partition(".")[0] in first]
        return cls(language, _forms_in(now), paths if first else ())

    def writing(self, numbers: NumberForm) -> Words:
        """The same words with another way of writing numbers and days."""
        self.read_rest()
        return Words(self.language, self._forms, (), numbers)

    def day(self, day: date) -> str:
        """A day as this paper writes it out."""
        return self.numbers.day(day, self.language)

    def say(self, phrase: Phrase | str) -> str:
        """The phrase in this language, values filled in; a plain string is data and comes back as it is."""
        if isinstance(phrase, str):
            return phrase
        forms = self._found(phrase) or (phrase.source,)
        text = forms[min(self._form(phrase.values.get("n")), len(forms) - 1)]
        if not phrase.values:
            return text
        values = {k: self.say(v) if isinstance(v, Phrase) else v for k, v in phrase.values.items()}
        return text.format(**values)

    def knows(self, phrase: Phrase) -> bool:
        """Whether this language has a translation for the phrase."""
        return self._found(phrase) is not None

    def read_rest(self) -> None:
        """Read now what was left for when it is needed; may be done on another thread."""
        if self._rest:
            self._forms, self._rest = _forms_in(self._rest), ()

    def _found(self, phrase: Phrase) -> tuple[str, ...] | None:
        found = self._forms.get((phrase.source, phrase.about))
        if found is None and self._rest:
            self.read_rest()
            found = self._forms.get((phrase.source, phrase.about))
        return found

    def _form(self, n: object) -> int:
        if not isinstance(n, int):
            return 0
        return _russian_form(n) if self.language == "ru" else int(n != 1)


def _forms_in(paths: Sequence[Path]) -> dict[tuple[str, str], tuple[str, ...]]:
    forms: dict[tuple[str, str], tuple[str, ...]] = {}
    for path in paths:
        forms.update(read_ts(path))
    return forms


def read_ts(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """The finished messages of a ``.ts`` file: (source, comment) to its forms."""
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.text.append
    parser.Parse(path.read_bytes(), True)
    return reader.forms


class _Reader:
    """Gathers messages while the parser walks through the file; a tree would cost the start of the program twice the time."""

    def __init__(self) -> None:
        self.forms: dict[tuple[str, str], tuple[str, ...]] = {}
        self.text: list[str] = []
        self._parts: dict[str, str] = {}
        self._plural: list[str] = []
        self._finished = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.text.clear()
        if name == "message":
            self._parts, self._plural, self._finished = {}, [], False
        elif name == "translation":
            self._finished = attributes.get("type") not in ("unfinished", "vanished", "obsolete")

    def end(self, name: str) -> None:
        if name == "numerusform":
            self._plural.append("".join(self.text))
        elif name in ("source", "comment", "translation"):
            self._parts[name] = "".join(self.text)
        elif name == "message" and self._finished:
            key = self._parts.get("source", ""), self._parts.get("comment", "")
            self.forms[key] = tuple(self._plural) or (self._parts.get("translation", ""),)
        self.text.clear()


ENGLISH: Final = Words("en", {})
