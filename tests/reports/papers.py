"""Invented families for the tests of papers, and what stands on a page."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from sppk_desktop.core import sheet_code as code
from sppk_desktop.core.places import translations
from sppk_desktop.core.words import LANGUAGES, Words
from sppk_desktop.features.visits.documents import FamilyOnPaper, School
from sppk_desktop.reports.marks import Page, Side, Text

WORDS = {language: Words.read(translations(), language) for language in LANGUAGES}
SCHOOL = School("№ 95 мектеп-гимназиясы", "Бишкек ш., Ленин району", "2026/27")
CODE = code.with_check("4071552819")
LONG_NAMES = (
    "Абдырасулова-Мырзакматова Бурулкан Жыпаргүлевна-Өмүрбековна",
    "Кожомбердиев-Ысманалиев Нурмухаммед Шаршенбай-Абдылда уулу",
)
MEMBERS: list[dict[str, Any]] = [
    {"name": "Өмүрзакова Чынара Сүйүнбековна", "kinship": "апасы", "born": "14.03.1984", "education": "орто атайын",
     "work": "сатуучу, 0700 12-34-56"},
    {"name": "Бекмуратов Үсөн Эркинбекович", "kinship": "атасы", "born": "02.11.1980", "work": "Россия (мигрант)"},
    {"name": "Бекмуратов Нурсултан Үсөнович", "kinship": "уулу", "born": "21.09.2013", "education": "7Б", "pupil_id": 1},
    {"name": "Бекмуратова Айгөзөл Үсөн кызы", "kinship": "кызы", "born": "05.05.2017", "education": "3А", "pupil_id": 2},
    {"name": "Сүйүнбекова Токтобүбү", "kinship": "таенеси", "born": "1953", "work": "пенсионер"},
]  # fmt: skip
TWELVE = [
    *({"name": name, "kinship": "апасы", "born": "14.03.1984"} for name in LONG_NAMES),
    *({"name": f"Кожомбердиева Айгүл-{n} Нурмухаммедовна", "kinship": "кызы", "pupil_id": n} for n in range(1, 11)),
]
COMMISSION = [
    {"name": "Асанова Гүлмира Өмүрбековна", "post": "социалдык педагог", "role": "chair"},
    {"name": "Токтосунов Бакыт Жээнбекович", "post": "7Б класстын жетекчиси", "role": "member"},
    {"name": "Мамытова Жылдыз Кубанычбековна", "post": "педагог-психолог", "role": "member"},
]
KNOWN = {
    "registered_address": "Нарын обл., Ат-Башы р., Ача-Кайыңды а., Мектеп көч., 12",
    "actual_address": "Бишкек ш., Ак-Өргө к/м, Токтоналиев көч., 41 (кызыл дарбаза, 2-короо)",
    "basis": "raid",
    "purpose": "балага болгон кароону, окуу шартын билүү",
}
LAST = {
    "categories": ["B10", "B30", "C10", "E12"], "dwelling": "K12", "ownership": "rent", "rooms": 2, "area": 38.0, "people": 5,
    "building": "fair", "heating": "coal", "water": "yard", "hot_water": False, "toilet": "yard", "bath": False, "light": True,
    "internet": False, "tv": True, "study_device": False, "sanitary": "fair", "own_room": "corner", "bed": "shared",
    "desk": "plain", "supplies": "short", "clothes": "partly", "food": "enough", "appearance": "таза кийинген, сак-саламат",
    "regime": "partly", "benefits": "«үй-бүлөгө көмөк»", "relations": "calm", "parenting": "caring", "study_control": "sometimes",
    "school_link": "called", "raised_by": ["mother", "grandmother"], "leisure": "футбол, короодогу достору",
    "s01": "1", "s08": "2",
}  # fmt: skip
LOCKED = {"injuries": True, "violence_signs": True, "habits": ["alcohol", "drugs"], "s11": "2", "s12": "1", "s15": "2"}
INCOMES = [{"source": "айлык (апасы)", "monthly": 18000}, {"source": "атасынан", "monthly": 10000}]


def family(**changed: Any) -> FamilyOnPaper:
    """The Bekmuratovs, after a visit in spring."""
    known = {
        "code": CODE, "name": "Бекмуратов", "address": "Ак-Өргө к/м, Токтоналиев көч., 41", "known": KNOWN, "members": MEMBERS,
        "commission": COMMISSION, "last": LAST, "last_incomes": INCOMES, "last_on": date(2026, 4, 14),
    }  # fmt: skip
    return FamilyOnPaper(**{**known, **changed})


def text_of(pdf: bytes) -> str:
    """All text of a PDF, spaces and line ends made one."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def pages_of(pdf: bytes) -> int:
    """How many pages."""
    return len(PdfReader(BytesIO(pdf)).pages)


def boxes_of(page: Page) -> Iterable[tuple[float, float, float, float, str]]:
    """Left, top, right, bottom and the words of every text on a page, in millimetres."""
    for mark in page.marks:
        if isinstance(mark, Text):
            wide = mark.style.width(mark.text) * mark.squeeze
            left = mark.x - {Side.LEFT: 0.0, Side.CENTRE: wide / 2, Side.RIGHT: wide}[mark.side]
            high = mark.style.size * 25.4 / 72
            yield left, mark.y - high * 0.72, left + wide, mark.y + high * 0.02, mark.text
