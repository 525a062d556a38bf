"""Dates as Kyrgyz and Russian people write them. Months and weekdays are data of the language, not phrases to translate."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

_MONTHS: Final = {
    # attested in Kyrgyz legal titles, see the glossary of the domain reference, section 10
    "ky": ("январы", "февралы", "марты", "апрели", "майы", "июну", "июлу", "августу", "сентябры", "октябры", "ноябры", "декабры"),
    "ru": ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"),
}  # fmt: skip
_MONTH_NAMES: Final = {
    "ky": ("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"),
    "ru": ("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"),
}  # fmt: skip
_WEEKDAYS: Final = {
    "ky": ("дүйшөмбү", "шейшемби", "шаршемби", "бейшемби", "жума", "ишемби", "жекшемби"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
}
_SHORT_WEEKDAYS: Final = {"ky": ("дш", "шш", "шр", "бш", "жм", "иш", "жк"), "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс")}


def short(day: date | None) -> str:
    """``23.11.2026``; unknown is a dash."""
    return f"{day:%d.%m.%Y}" if day else "—"


def short_moment(moment: datetime | None) -> str:
    """``23.11.2026, 15:24``."""
    return f"{moment:%d.%m.%Y, %H:%M}" if moment else "—"


def long(day: date, language: str) -> str:
    """``2026-жылдын 23-ноябры`` or ``23 ноября 2026 г.``"""
    month = _MONTHS[language][day.month - 1]
    return f"{day.year}-жылдын {day.day}-{month}" if language == "ky" else f"{day.day} {month} {day.year} г."


def month(day: date, language: str) -> str:
    """``2026-жылдын ноябры`` or ``ноябрь 2026``."""
    if language == "ky":
        return f"{day.year}-жылдын {_MONTHS['ky'][day.month - 1]}"
    return f"{_MONTH_NAMES['ru'][day.month - 1]} {day.year}"


def month_name(number: int, language: str) -> str:
    """The month alone, 1 to 12: ``ноябрь``."""
    return _MONTH_NAMES[language][number - 1]


def weekday(day: date, language: str) -> str:
    """``дүйшөмбү``, ``понедельник``."""
    return _WEEKDAYS[language][day.weekday()]


def short_weekday(day: date, language: str) -> str:
    """``дш``, ``пн``."""
    return _SHORT_WEEKDAYS[language][day.weekday()]


def day_month(day: date, language: str) -> str:
    """``23-ноя`` or ``23 ноя``: the left edge of a timeline."""
    stem = _MONTH_NAMES[language][day.month - 1][:3]
    return f"{day.day}-{stem}" if language == "ky" else f"{day.day} {stem}"


def age(born: date, on: date) -> int:
    """Full years of life on a day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def school_year(day: date) -> str:
    """The school year a day belongs to by the calendar, ``2026/27``; a year turns on 1 August.

    Only for naming and numbering; lessons begin and end by the dates the school keeps.
    """
    first = day.year if day.month >= 8 else day.year - 1
    return f"{first}/{(first + 1) % 100:02d}"
