"""Cells as schools fill them, turned into values of the register; what cannot be taken is told in one sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from sppk_desktop.core.alphabet import search_fold, to_cyrillic
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.catalogues import Category, Entry
from sppk_desktop.features.people.phones import read_phone
from sppk_desktop.features.people.pins import bare_pin, pin_error

LOST: Final = T("Letters were lost here: a question mark stands inside the word. Write the cell again.")
LOST_PIN: Final = T("The last digits of the PIN were lost when the sheet rounded it. Write the number again as text.")
_ODD_DATE: Final = T("This is not a date. Write it as day.month.year, for example 28.02.2013.")
_NOTHING: Final = frozenset(
    {"", "-", "–", "—", "жок", "нет", "н/д", "нет данных", "белгисиз", "неизвестно", "0", "не имеет", "#н/д", "#n/a"}
)
_FOREIGN_LETTERS: Final = re.compile(r"[a-zA-ZҚқҒғҰұҺһІіӘәöüñÖÜÑ]")
_LOST_LETTER: Final = re.compile(r"\w\?+\w|\ufffd|\?\w{2}")
_SHORTENED: Final = re.compile(r"(?<=[^\W\d_]{2})\s+([ук])(?:\.\s*|\s+|$)(?=[^\W\d_]{2}|$)")
"""«Асанбек у. Нурлан», «Асанбек к. Айпери»: small letters only, a capital is an initial."""
_LITTLE: Final = re.compile(r"\b(уулу|кызы)\b", re.IGNORECASE)
_SMALL_WORDS: Final = frozenset({"уулу", "кызы"})
_YOUNGEST_PARENT: Final = 14
"""Of two years a short one can mean, a parent was born in the later one that leaves so many years till today."""
_EPOCH: Final = date(1899, 12, 30)
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\s*[-./,\s]\s*(\d{1,2})\s*[-./,\s]\s*(\d{4}|\d{2})\.?")
_MONTHS: Final = {
    "янв": 1, "фев": 2, "мар": 3, "апр": 4, "маи": 5, "мая": 5, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "окт": 10, "ноя": 11,
    "дек": 12, "уч": 3, "бир": 4, "жал": 5, "чын": 6, "кул": 7, "теш": 8, "баш": 9, "аяк": 10, "тог": 11, "жет": 12,
}  # fmt: skip
_SEXES: Final = {
    "э": "m", "м": "m", "эр": "m", "эркек": "m", "муж": "m", "мужскои": "m", "бала": "m", "эркек бала": "m", "уул": "m",
    "мальчик": "m", "ж": "f", "к": "f", "кыз": "f", "аял": "f", "жен": "f", "женскии": "f", "кыз бала": "f", "девочка": "f",
    "а": "f", "д": "f",
}  # fmt: skip
_FEMALE: Final = re.compile(r"(ова|ева|ина|ёва|кызы|вна|ична|ская|кизи)$", re.IGNORECASE)
_MALE: Final = re.compile(r"(ов|ев|ин|ёв|уулу|вич|ьич|ский|угли|оглы)$", re.IGNORECASE)


class Unread(Exception):
    """This cell cannot be taken; ``why`` says so in one sentence."""

    def __init__(self, why: Phrase) -> None:
        super().__init__()
        self.why = why


def words_of(value: object) -> str:
    """A cell as one line of text, look-alike letters mended; nothing said («жок», «—») is empty."""
    if value is None or value == "":
        return ""
    text = " ".join(str(value).split())
    if text.startswith("'") and text[1:2] in ("=", "+", "-", "@"):
        text = text[1:]  # our own export put it there
    if _FOREIGN_LETTERS.search(text):
        text = to_cyrillic(text)
    return "" if text.casefold() in _NOTHING else text


def text_of(value: object, limit: int) -> str | None:
    """A text that fits its field."""
    text = words_of(value)
    if _LOST_LETTER.search(text):
        raise Unread(LOST)
    if len(text) > limit:
        raise Unread(T("This is longer than {limit} letters. Shorten it.", limit=limit))
    return text or None


def name_of(value: object) -> str | None:
    """A name or a part of it: capitals become a name, «уулу» and «кызы» stay small."""
    text = text_of(value, 240)
    if text is None:
        return None
    text = text.strip(" ,;:")
    if re.search(r"[\d@=+]", text):
        raise Unread(T("A name has no digits or signs."))
    text = _SHORTENED.sub(lambda found: f" {'уулу' if found[1] == 'у' else 'кызы'} ", text).strip()
    if text.isupper() or text.islower():
        text = re.sub(r"[^\W_]+", lambda word: word[0].casefold().capitalize(), text)
    else:  # «АСАНОВ Бакыт»: one part in capitals
        text = re.sub(r"\b[^\W\d_]{3,}\b", lambda word: word[0].capitalize() if word[0].isupper() else word[0], text)
    return _LITTLE.sub(lambda word: word[0].casefold(), text) if _small_inside(text) else text


def _small_inside(text: str) -> bool:
    return "уулу" in (low := text.casefold()) or "кызы" in low


def date_of(value: object, *, today: date) -> date | None:
    """A birth date of a child: a date, an Excel serial, or text in the usual ways; two-digit years are 20YY."""
    if isinstance(value, date):
        return _sensible(value, today)
    if isinstance(value, bool):
        raise Unread(_ODD_DATE)
    if isinstance(value, int | float):
        return _sensible(_of_serial(float(value)), today)
    text = words_of(value)
    if not text:
        return None
    if re.fullmatch(r"\d{5}(\.0+)?", text):
        return _sensible(_of_serial(float(text)), today)
    return _sensible(_of_text(text), today)


def _of_serial(number: float) -> date:
    if 1900 <= number <= 2100:
        raise Unread(T("Only the year is here. Write day, month and year."))
    if not 3653 <= number <= 73_000:
        raise Unread(_ODD_DATE)
    return _EPOCH + timedelta(days=int(number))


def _of_text(text: str) -> date:
    plain = re.sub(r"\s*(г\.?р?\.?|-?\s?ж\.?|-?жыл\w*|год\w*|0?0:00(:00)?)\s*$", "", text.strip(), flags=re.IGNORECASE)
    plain = re.sub(r"^(\d{2})(\d{2})((?:19|20)\d{2})$", r"\1.\2.\3", plain)
    if found := re.fullmatch(r"(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})(?:[ T].*)?", plain):
        year, month, day = map(int, found.groups())
    elif found := _DAY_FIRST.fullmatch(plain):
        day, month, year = map(int, found.groups())
    elif re.fullmatch(r"(19|20)\d{2}", plain):
        raise Unread(T("Only the year is here. Write day, month and year."))
    else:
        day, month, year = _with_month_name(plain)
    if year < 100:
        year += 2000
    try:
        return date(year, month, day)
    except ValueError as error:
        raise Unread(T("There is no such day in the calendar. Check the day and the month.")) from error


def _with_month_name(text: str) -> tuple[int, int, int]:
    """«12 марта 2013», «2013-жылдын 12-марты»."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    month = next((_MONTHS[word[:3]] for word in re.findall(r"[а-я]+", search_fold(text)) if word[:3] in _MONTHS), None)
    if month is None or len(numbers) != 2:
        raise Unread(_ODD_DATE)
    day, year = sorted(numbers) if max(numbers) > 31 else numbers
    return day, month, year


def _sensible(born: date, today: date) -> date:
    if born > today:
        raise Unread(T("This birth date lies in the future."))
    if born.year < today.year - 26:
        raise Unread(T("By this birth date the child would be {years} years old.", years=today.year - born.year))
    return born


def year_of(value: object, *, today: date) -> int | None:
    """The year of birth of an adult, out of a year, a date or a text that holds one."""
    if isinstance(value, date):
        return value.year
    if isinstance(value, int | float) and not isinstance(value, bool):
        if 1900 <= value <= today.year:
            return int(value)
        if 3653 <= value < 60_000:
            return (_EPOCH + timedelta(days=int(value))).year
        if not value:
            return None
        raise Unread(T("There is no year of birth here."))
    text = words_of(value)
    found = re.search(r"(?<!\d)(19[2-9]\d|20[01]\d)(?!\d)", text)
    if found:
        return int(found[1])
    if short := re.search(r"\d{1,2}[./-]\d{1,2}[./-](\d{2})(?!\d)", text):
        year = 2000 + int(short[1])
        return year if year <= today.year - _YOUNGEST_PARENT else year - 100
    if text:
        raise Unread(T("There is no year of birth here."))
    return None


def sex_of(value: object) -> str | None:
    """Э or К, М or Ж, or the word; a bare 1 or 2 means different things in different lists and is not guessed."""
    text = search_fold(words_of(value))
    if not text:
        return None
    if text in _SEXES:
        return _SEXES[text]
    if text in ("1", "2"):
        raise Unread(T("1 and 2 do not say which is which. Write Э or К."))
    raise Unread(T("Write the sex as Э or К (М or Ж)."))


def sex_by_name(*parts: str | None) -> str | None:
    """What the endings of surname and patronymic say; None when they say nothing or contradict."""
    said = {"f" if _FEMALE.search(part) else "m" for part in parts if part and (_FEMALE.search(part) or _MALE.search(part))}
    return said.pop() if len(said) == 1 else None


def pin_of(value: object) -> str | None:
    """A PIN of 14 digits; one the sheet has rounded is told as such."""
    if isinstance(value, float) and not value.is_integer():
        raise Unread(LOST_PIN)
    if isinstance(value, int | float) and not isinstance(value, bool):
        text = str(int(value))
    else:
        text = words_of(value)
    if re.fullmatch(r"\d+(?:[.,]\d+)?\s*[EeЕе]\s*\+?\s*\d+", text):
        raise Unread(LOST_PIN)
    digits = bare_pin(re.sub(r"[.,]0+$", "", text))
    if not digits or digits == "0":
        return None
    if re.fullmatch(r"\d{3,6}0{8,}", digits):
        raise Unread(LOST_PIN)
    if wrong := pin_error(digits):
        raise Unread(wrong)
    return digits


def phones_of(value: object) -> tuple[str | None, tuple[str, ...]]:
    """The first number that can be read, and the others of the cell."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(int(value))
    text = words_of(value)
    if not text:
        return None, ()
    whole = read_phone(text)
    if whole.warning is None:
        return whole.kept, ()
    read = []
    for part in filter(str.strip, re.split(r"[,;/\n]|\s{2,}", str(value))):
        one = read_phone(part)  # «0555 12 04 56» is one number, whatever group of it begins with a nought
        read += [one] if one.warning is None else [read_phone(piece) for piece in re.split(r"(?<=\d)\s+(?=[+0]\d)", part)]
    good = [part.kept for part in read if part.warning is None]
    rest = [part.kept for part in read if part.warning is not None]
    if not good:
        if len(text) > 40:
            raise Unread(T("There is no phone number here that can be read."))
        return text, ()
    return good[0], (*good[1:], *rest)


def counts_of(value: object) -> tuple[int | None, int | None]:
    """Number of children, and of school age where it stands beside: «4», «4 (2)», «4/2»."""
    if isinstance(value, bool):
        raise Unread(T("Write a number."))
    if isinstance(value, int | float):
        numbers = [int(value)]
    else:
        text = words_of(value)
        if not text:
            return None, None
        numbers = [int(number) for number in re.findall(r"\d+", text)[:2]]
    if not numbers or numbers[0] > 20 or (len(numbers) > 1 and numbers[1] > numbers[0]):
        raise Unread(T("Write a number."))
    return numbers[0], numbers[1] if len(numbers) > 1 else None


class Labels:
    """The entries of a catalogue, found by code or by their Kyrgyz or Russian label, however it was typed."""

    def __init__(self, entries: Sequence[Entry], *, stems: bool = False) -> None:
        self._stems = stems
        self._codes: dict[str, str] = {}
        for entry in entries:
            for spelling in (entry.code, entry.ky, entry.ru):
                self._codes.setdefault(_bare(spelling), entry.code)

    def find(self, text: str) -> str | None:
        """The code, or None."""
        bare = _bare(text)
        if bare in self._codes:
            return self._codes[bare]
        if self._stems and len(bare) >= 4 and not bare.startswith("туркм"):
            found = {code for label, code in self._codes.items() if label[:4] == bare[:4]}
            return found.pop() if len(found) == 1 else None
        return None


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", search_fold(text))


def choice_of(value: object, labels: Labels) -> str | None:
    """An entry of a catalogue."""
    text = words_of(value)
    if not text:
        return None
    found = labels.find(text) or next((code for part in re.split(r"\s*/\s*", text) if (code := labels.find(part))), None)
    if found is None:
        raise Unread(T("«{text}» is not in the list the program knows.", text=text[:40]))
    return found


class Coded(NamedTuple):
    """A category as a cell tells it: its code, its value, and from when to when where the cell says so."""

    code: str
    value: str | None = None
    since: date | None = None
    until: date | None = None


_DATES: Final = re.compile(
    r"\s*[,(]?\s*(?:(\d{1,2}\.\d{1,2}\.\d{4})\s*(?:[-–—]\s*(\d{1,2}\.\d{1,2}\.\d{4})?)?|[-–—]\s*(\d{1,2}\.\d{1,2}\.\d{4}))\s*\)?\s*$"
)
"""«C10 01.09.2025», «C10 01.09.2025–31.05.2026», «C10 –31.05.2026»: from and to at the end of a category."""


def _dated(text: str) -> tuple[str, date | None, date | None]:
    """A category without its dates, and the dates."""
    found = _DATES.search(text)
    if found is None or found.start() == 0:
        return text, None, None
    since, until = found[1], found[2] or found[3]
    days = [_of_text(day) if day else None for day in (since, until)]
    if days[0] and days[1] and days[1] < days[0]:
        raise Unread(T("The last day of a category lies before its first day."))
    return text[: found.start()], days[0], days[1]


_CODE: Final = re.compile(r"^\s*([A-ZА-Яa-zа-я])\s?-?(\d{2})\b")
_CODES_IN: Final = re.compile(r"\b[A-ZА-Я]\d{2}\b")
_CODE_LETTERS: Final = str.maketrans("АВСЕНКМОРТХІ", "ABCEHKMOPTXI")
_HEALTH_GROUP: Final = re.compile(r"^(?:[1-4]|IV|I{1,3})(?=\b|-)", re.IGNORECASE)
_SAID_AS: Final = {
    "вшу": "G10", "мектепичиндегиэсеп": "G10", "мектепичиндегиэсепте": "G10", "внутришкольныиучет": "G10",
    "идн": "G11", "иднэсебинде": "G11", "учетидн": "G11", "кдд": "G12",
    "толук": "B10", "полная": "B10", "кобалалуу": "B30", "кобалалууиуибуло": "B30", "многодетная": "B30", "многодетные": "B30",
    "азкамсыз": "C10", "малообеспеченная": "C10", "малообеспеченные": "C10", "малоимущая": "C10",
    "тоголокжетим": "D10", "круглаясирота": "D10", "маиып": "F10", "дмч": "F10", "овз": "F10", "инвалид": "F10", "логопед": "F16",
    "жекеуи": "K10", "частныидом": "K10", "собственныидом": "K10", "батир": "K11", "квартира": "K11",
    "ижара": "K12", "аренда": "K12", "жатакана": "K13", "общежитие": "K13",
}  # fmt: skip
"""Short ways to say a category that no catalogue label equals, squeezed."""


class Codes:
    """The category catalogue, found by code («B30», with look-alike letters too), label or usual short word."""

    def __init__(self, categories: Mapping[str, Category]) -> None:
        self._known = categories
        self._labels: dict[str, str] = {}
        for code, category in categories.items():
            for spelling in (category.ky, category.ru, category.short_ky, category.short_ru):
                self._labels.setdefault(_bare(spelling), code)
        self._labels.update({said: code for said, code in _SAID_AS.items() if code in categories and said not in self._labels})

    def family(self, code: str) -> bool:
        """Whether a code is counted per family."""
        return self._known[code].per == "family"

    def label(self, code: str, language: str) -> str:
        """The label of a code."""
        return self._known[code].label(language) if code in self._known else code

    def exclusive(self, code: str) -> str | None:
        """The set of which a family or child has one only."""
        return self._known[code].exclusive if code in self._known else None

    def read(self, value: object, groups: str = "") -> list[Coded]:
        """Codes and their values in a cell with one or several, of these ``groups`` where given."""
        text = words_of(value)
        if not text:
            return []
        if whole := self._whole(text, groups):
            return [whole]
        found = []
        for part in re.split(r"[;,\n]+", text):
            if part.strip() and words_of(part):
                one = None if len(_CODES_IN.findall(part)) > 1 else self._one(part, groups)
                if one is None:
                    found += self._run_together(part, groups)
                else:
                    found.append(one)
        return list(dict.fromkeys(found))

    def _whole(self, text: str, groups: str) -> Coded | None:
        """One label that may itself hold a comma, with its code before it or without."""
        if not re.search(r"[;,\n]", text):
            return None if len(_CODES_IN.findall(text)) > 1 else self._one(text, groups)
        code = self._one(text, groups)
        if code and _bare(_CODE.sub("", text)) in self._written(code[0]):
            return code
        return None

    def _written(self, code: str) -> tuple[str, ...]:
        ky, ru = _bare(self._known[code].ky), _bare(self._known[code].ru)
        return ky, ru, ky + ru

    def _run_together(self, part: str, groups: str) -> list[Coded]:
        """«B30 C10» with spaces only."""
        found = [self._one(word, groups) for word in part.split()]
        if not found or None in found or len(found) < 2:
            raise Unread(T("«{text}» is not in the list the program knows.", text=part.strip()[:40]))
        return [one for one in found if one]

    def _one(self, text: str, groups: str) -> Coded | None:
        text, since, until = _dated(text)
        if match := _CODE.match(text):
            code = match[1].upper().translate(_CODE_LETTERS) + match[2]
            if code in self._known:
                rest = text[match.end() :].strip(" :=—–-()")
                values = {
                    _bare(spelling): value.code
                    for value in self._known[code].values
                    for spelling in (value.code, value.ky, value.ru)
                }
                return Coded(code, values.get(_bare(rest)) if rest else None, since, until)
            return None
        bare = _bare(text)
        code = self._labels.get(bare) or self._labels.get(re.sub(r"(да|де|до|дo|та|те|эсептетурат|турат)$", "", bare), "")
        return Coded(code, None, since, until) if code and (not groups or code[0] in groups) else None


def health_of(value: object, codes: Codes) -> tuple[str | None, list[Coded]]:
    """The health group («II», «2 топ») and the F categories of a cell."""
    text = words_of(value)
    if not text:
        return None, []
    group: str | None = None
    rest: list[Coded] = []
    for part in re.split(r"[;,\n]+", str(text)):
        latin = part.strip().translate(str.maketrans("ІІі", "III"))
        bare = re.sub(
            r"(?i)\b(топ\w*|групп\w*|гр\.?|группа здоровья|ден соолук\w*)\b\.?|[-–]\s*(топ|я|чи|чү|чу|ая)\b", "", latin
        ).strip(" .:-–")
        if _HEALTH_GROUP.fullmatch(bare.replace("П", "I").replace("Ш", "III")):
            roman = bare.upper()
            group = {"1": "I", "2": "II", "3": "III", "4": "IV"}.get(roman, roman)
        elif part.strip():
            rest += codes.read(part, "F")
    return group, rest
