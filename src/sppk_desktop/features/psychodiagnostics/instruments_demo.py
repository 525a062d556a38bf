"""The demo school's instruments: a short questionnaire the psychologist made herself, and keys compared with her blanks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.own_form_data import data_of

_QUESTIONS: Final = (
    ("Эртең менен мектепке кубанып келем", "Утром я иду в школу с радостью"),
    ("Класста мени уккан бирөө бар", "В классе есть кому меня выслушать"),
    ("Тыныгууда жалгыз калам", "На переменах я остаюсь один"),
    ("Сабакта суроо берүүдөн тартынбайм", "Я не стесняюсь задавать вопросы на уроке"),
    ("Мектептен кийин башым ооруйт", "После школы у меня болит голова"),
    ("Класстагы жаңы ишке катышкым келет", "Мне хочется участвовать в делах класса"),
)
MOOD: Final[dict[str, Any]] = {
    "name_ky": "Мектептеги маанайым (анкета)", "name_ru": "Моё настроение в школе (анкета)", "author": "Токтоматова Б.",
    "area": "emotional", "age_from": 10, "age_to": 16, "answer": "choice",
    "options_ky": "эч качан; кээде; дайыма", "options_ru": "никогда; иногда; всегда", "count": len(_QUESTIONS),
    "caution": "Өзүм түзгөн анкета: ченемдери жок, класс менен баарлашуу үчүн.",
    "licence": "Суроолор меники.",
    "questions": [{"id": str(number), "text_ky": ky, "text_ru": ru} for number, (ky, ru) in enumerate(_QUESTIONS, 1)],
    "scales": [{"code": "M", "name_ky": "Маанай", "name_ru": "Настроение", "adds": "1, 2, 4, 6", "turned": "3, 5"}],
    "levels": [
        {"scale": "M", "name_ky": "төмөн", "name_ru": "низкое", "attention": True},
        {"scale": "M", "least": 11, "name_ky": "орто", "name_ru": "среднее"},
        {"scale": "M", "least": 15, "name_ky": "жакшы", "name_ru": "хорошее"},
    ],
}  # fmt: skip


def build(library: Library, *, today: date) -> None:
    """Her own questionnaire, and two comparisons."""
    library.save(data_of(MOOD, {"id": library.new_id()}))
    for id_, ago in (("phillips", 60), ("schmieschek", 45)):
        library.compared(id_, today - timedelta(days=ago))
