"""Which column holds what: headings of Kyrgyz and Russian class lists, as schools write and misspell them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.imports import TargetField
from sppk_desktop.core.words import T

_CHILD: Final = T("Child")
_FATHER: Final = T("Father")
_MOTHER: Final = T("Mother")
_LEGAL: Final = T("Legal representative")
_FAMILY: Final = T("Family")
_OTHER: Final = T("Other")

TARGETS: Final = (
    TargetField("full_name", T("Full name in one column"), _CHILD),
    TargetField("surname", T("Surname"), _CHILD),
    TargetField("given", T("Given name"), _CHILD),
    TargetField("patronymic", T("Patronymic"), _CHILD),
    TargetField("class", T("Class"), _CHILD),
    TargetField("sex", T("Sex"), _CHILD),
    TargetField("born", T("Birth date"), _CHILD),
    TargetField("pin", T("PIN"), _CHILD),
    TargetField("nationality", T("Nationality"), _CHILD),
    TargetField("phone", T("Phone"), _CHILD),
    TargetField("registered_address", T("Registered address"), _CHILD),
    TargetField("health", T("Health"), _CHILD),
    TargetField("interests", T("Interests and clubs"), _CHILD),
    TargetField("register", T("On a register"), _CHILD),
    TargetField("categories", T("Social categories"), _CHILD),
    TargetField("father_name", T("Father: full name"), _FATHER),
    TargetField("father_born", T("Father: year of birth"), _FATHER),
    TargetField("father_education", T("Father: education"), _FATHER),
    TargetField("father_work", T("Father: place of work"), _FATHER),
    TargetField("father_phone", T("Father: phone"), _FATHER),
    TargetField("mother_name", T("Mother: full name"), _MOTHER),
    TargetField("mother_born", T("Mother: year of birth"), _MOTHER),
    TargetField("mother_education", T("Mother: education"), _MOTHER),
    TargetField("mother_work", T("Mother: place of work"), _MOTHER),
    TargetField("mother_phone", T("Mother: phone"), _MOTHER),
    TargetField("legal_name", T("Legal representative: full name"), _LEGAL),
    TargetField("legal_born", T("Legal representative: year of birth"), _LEGAL),
    TargetField("legal_education", T("Legal representative: education"), _LEGAL),
    TargetField("legal_work", T("Legal representative: place of work"), _LEGAL),
    TargetField("legal_phone", T("Legal representative: phone"), _LEGAL),
    TargetField("parents", T("Parents in one column"), _FAMILY),
    TargetField("address", T("Address where the child lives"), _FAMILY),
    TargetField("family_phone", T("Phone of the household"), _FAMILY),
    TargetField("family_type", T("Kind of family"), _FAMILY),
    TargetField("children", T("Children in the family"), _FAMILY),
    TargetField("schoolage", T("Children of school age"), _FAMILY),
    TargetField("housing", T("Housing"), _FAMILY),
    TargetField("note", T("Note"), _OTHER),
    TargetField("number", T("Number in the list"), _OTHER),
)
KEYS: Final = frozenset(target.key for target in TARGETS)

_SYNONYMS: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("№", "№ п/п", "п/п", "№ п.п.", "N", "No", "катар №", "катар номери", "т/н", "р/н"),
    "full_name": (
        "ФИО", "Ф.И.О.", "Ф.А.А.", "Аты-жөнү", "Аты жөнү", "А.Ж.", "А.Ж.Т.", "Фамилиясы, аты", "Фамилия, имя",
        "Фамилия имя отчество",
        "Фамилиясы, аты, атасынын аты", "Фамилиясы аты-жөнү", "Окуучунун аты-жөнү", "Окуучулардын аты-жөнү", "ФИО ученика",
        "ФИО учащегося", "ФИО учащихся", "ФИО ребенка", "Баланын аты-жөнү", "Фамилия, имя, отчество учащегося", "Ученик",
        "Окуучу",
        "Аты-жөнү, тегиси", "Толук аты-жөнү", "Фамилия Имя", "Окуучунун фамилиясы, аты", "Список учащихся", "Full name", "Name",
    ),
    "surname": ("Фамилия", "Фамилиясы", "Теги", "Тегиси", "Фамилия ученика", "Окуучунун фамилиясы", "Surname", "Last name"),
    "given": ("Имя", "Аты", "Ысымы", "Имя ученика", "Окуучунун аты", "First name"),
    "patronymic": ("Отчество", "Атасынын аты", "Отчество ученика", "Атасынын аты (отчество)", "Patronymic"),
    "sex": ("Пол", "Жынысы", "Жынысы (э/к)", "Пол (м/ж)", "Пол м/ж", "Sex"),
    "born": (
        "Дата рождения", "Туулган күнү", "Туулган күнү, айы, жылы", "Туулган жылы, айы, күнү", "Туулган жылы, күнү, айы",
        "Туулган жылы",
        "Туулган датасы", "Год рождения", "Число, месяц, год рождения", "День рождения", "Д.р.", "Д/р", "Т.к.", "Birth date",
        "Туулган күнү айы", "Дата рожд.", "Туулган күн",
    ),
    "pin": (
        "ПИН", "ИНН", "ЖИН", "PIN", "ПИН код", "ПИН (ИНН)", "ИНН (ПИН)", "Персональный номер", "Идентификациялык номери",
        "Идентификациялык жеке номери", "Жеке номери", "ПИН (идентификациялык жеке номер)", "ПИН ребенка", "ИНН ученика",
    ),
    "class": ("Класс", "Классы", "Кл.", "Кл", "Class", "Класс ученика", "Окуган классы"),
    "nationality": ("Улуту", "Национальность", "Нация", "Улут", "Нац."),
    "registered_address": (
        "Катталган дареги", "Адрес прописки", "Прописка", "Прописка боюнча дареги", "Адрес регистрации", "Место прописки",
        "Каттоо дареги",
        "Адрес по прописке", "Юридический адрес",
    ),
    "address": (
        "Дареги", "Адрес", "Жашаган дареги", "Адрес проживания", "Домашний адрес", "Үй дареги", "Фактический адрес",
        "Жашаган жери",
        "Место жительства", "Үйүнүн дареги", "Дарек", "Адрес фактического проживания", "Турган жери", "Турак жай дареги",
        "Место проживания",
    ),
    "phone": (
        "Телефон", "Тел.", "Тел", "Телефону", "Байланыш телефону", "Контактный телефон", "Телефон номери", "Номер телефона",
        "Контакты",
        "Уюлдук телефону", "Моб. тел.", "Тел. номери", "Окуучунун телефону",
    ),
    "parents": (
        "Ата-энеси", "Родители", "Ата-энесинин аты-жөнү", "ФИО родителей", "Ата-эне", "Ата-энеси жөнүндө маалымат",
        "Ф.И.О. родителей",
        "Сведения о родителях", "Ата-энелери", "Ата-энесинин аты-жөнү, телефону", "Родители (законные представители)",
    ),
    "father_name": ("Атасы", "Отец", "Папа", "Атасынын аты-жөнү", "ФИО отца", "Атасынын фамилиясы, аты"),
    "mother_name": ("Апасы", "Энеси", "Мать", "Мама", "Апасынын аты-жөнү", "Энесинин аты-жөнү", "ФИО матери", "Апасынын аты"),
    "legal_name": (
        "Мыйзамдуу өкүлү", "Законный представитель", "Опекун", "Камкорчусу", "Камкорчу", "Көзөмөлчүсү",
        "Мыйзамдуу өкүлү (эгер башка болсо)",
        "Законный представитель (если другой)", "ФИО опекуна", "Попечитель",
    ),
    "family_phone": ("Ата-энесинин телефону", "Телефон родителей", "Тел. родителей", "Ата-эненин телефону"),
    "family_type": (
        "Үй-бүлөнүн түрү", "Тип семьи", "Үй-бүлөсү", "Состав семьи", "Вид семьи", "Үй-бүлөнүн курамы", "Полная/неполная семья",
        "Толук/толук эмес үй-бүлө", "Статус семьи", "Үй-бүлөлүк абалы",
    ),
    "children": (
        "Балдардын саны", "Кол-во детей", "Количество детей", "Кол-во детей в семье", "Үй-бүлөдөгү балдардын саны", "Канча бала",
        "Балдардын саны (анын ичинде мектеп курагында)", "Кол-во детей (в т.ч. школьного возраста)", "Число детей",
        "Детей в семье",
    ),
    "schoolage": (
        "Мектеп курагындагы балдар", "Детей школьного возраста", "Мектеп курагында", "Из них школьного возраста",
        "Мектеп курагындагы балдардын саны", "Анын ичинде мектеп курагында", "В т.ч. школьного возраста",
    ),
    "categories": (
        "Социалдык категориялар", "Соц. категории", "Социальные категории", "Социалдык категориясы", "Категория", "Категориясы",
        "Социальный статус", "Социалдык абалы", "Социалдык статусу", "Соц. статус", "Льготы", "Жеңилдиктери", "Категориялар",
        "Категории",
        "Льготная категория", "Соц. категория",
    ),
    "housing": ("Турак жайы", "Жильё", "Жилищные условия", "Турак жай шарттары", "Турак-жай", "Жилье"),
    "health": (
        "Ден соолугу", "Здоровье", "Ден соолук тобу", "Группа здоровья", "Ден соолугунун абалы", "Состояние здоровья",
        "Ден-соолугу",
    ),
    "interests": (
        "Ийримдер", "Кружки", "Ийрим", "Кружок", "Кружки, секции", "Ийримдер, секциялар", "Кызыгуулары", "Интересы", "Занятость",
        "Кружки и секции", "Бош убактысы", "Кружок, секция", "Ийрим, секция", "Секция",
    ),
    "register": (
        "Эсепте турушу", "Учёт", "Учет", "Эсепте", "ВШУ", "ВШУ/ИДН", "На учёте", "Состоит на учёте", "Эсепте турабы", "ИДН",
    ),
    "note": ("Эскертүү", "Примечание", "Примечания", "Эскертме", "Кошумча маалымат", "Прим.", "Комментарий", "Эскертүүлөр"),
}  # fmt: skip


def squeeze(text: str) -> str:
    """A heading without case, spaces, signs and look-alike letters: what two spellings of one heading share."""
    return _squeeze(text)


def _squeeze(text: str, keep: str = "") -> str:
    return re.sub(rf"[^\w№{keep}]|_", "", search_fold(text))


_LOST: Final = re.compile(r"\w[?\ufffd]|[?\ufffd]\w")
"""A letter that was lost on the way here; the heading is still to be known, so that the loss can be told."""

_KNOWN: Final = {squeeze(spelling): key for key, spellings in _SYNONYMS.items() for spelling in spellings}

# Stems of `search_fold`ed words: о stands for ө, у for ү, н for ң, и for й.
_WHO: Final = (
    ("parents", re.compile(r"\bата ?-?эне|\bродител|\bата апа")),
    ("legal", re.compile(r"\bокул|\bопекун|\bпопечител|\bзаконн|\bпредставител|\bкамкорчу|\bкозомолчу")),
    ("father", re.compile(r"\bатасы|\bатанын|\bота?ц|\bотец|\bотца|\bотцу|\bпап[аы]\b")),
    ("mother", re.compile(r"\bапасы|\bапанын|\bэнеси|\bэненин|\bмат[ье]|\bмам[аы]\b")),
)
_WHAT: Final = (
    ("phone", re.compile(r"\bтел|\bбаиланыш|\bконтакт|\bуюлдук|\bмоб")),
    ("education", re.compile(r"\bбилими|\bобразован")),
    ("work", re.compile(r"\bишт|\bжумуш|\bработ|\bкызмат|\bдолжн|\bпрофесс|\bкесиб|\bкесип")),
    ("born", re.compile(r"\bтуул|\bрожд|\bжылы\b|\bг р\b|\bт ж\b")),
    ("pin", re.compile(r"\bпин\b|\bинн\b")),
    ("address", re.compile(r"\bдарег|\bадрес")),
    ("name", re.compile(r"\bфио\b|\bф и о\b|\bаты\b|\bжону\b|\bфамили|\bимя\b")),
)
_ALONE: Final = (
    ("registered_address", re.compile(r"(?=.*(катталган|пропис|регистрац|каттоо)).*(дарег|адрес|место)")),
    ("address", re.compile(r"\bдарег|\bадрес|\bжашаган")),
    ("born", re.compile(r"\bтуулган|\bрожден|\bдата рожд")),
    ("full_name", re.compile(r"\bаты жону|\bф и о\b|\bфио\b|\bфамили\w+ (и )?(имя|аты)")),
    ("phone", re.compile(r"\bтелефон|\bтел\b")),
    ("pin", re.compile(r"\bпин\b|\bинн\b")),
    ("sex", re.compile(r"^жынысы|^пол\b")),
    ("nationality", re.compile(r"\bулуту|\bнациональност")),
    ("schoolage", re.compile(r"\bмектеп курагы|\bшкольного возраста")),
    ("children", re.compile(r"\bбалдардын саны|\b(кол во|количество|число) детеи")),
    ("family_type", re.compile(r"\bуи було\w* (тур|курам)|\b(тип|состав|вид) семьи")),
    ("categories", re.compile(r"\bкатегори|\bсоц\w* статус")),
    ("health", re.compile(r"\bден соолу|\bздоров")),
    ("housing", re.compile(r"\bтурак жаи|\bжилищн|\bжилье")),
    ("interests", re.compile(r"\bиирим|\bкружк|\bсекци")),
    ("register", re.compile(r"\bэсепте\b|\bна учете|\bучет\b")),
    ("note", re.compile(r"\bэскерт|\bпримечан")),
)


@lru_cache(maxsize=4096)
def target_of(heading: str) -> str:
    """The field a heading means, or ""."""
    if not heading or len(heading) > 160:
        return ""
    for spelling in (heading, *re.split(r"\s*[/|\n]\s*", heading)):
        if spelling.strip() and (key := _KNOWN.get(squeeze(spelling))):
            return key
    if _LOST.search(heading):
        lost = re.compile("".join("." if sign in "?\ufffd" else re.escape(sign) for sign in _squeeze(heading, keep="?\ufffd")))
        return next((key for spelling, key in _KNOWN.items() if lost.fullmatch(spelling)), "")
    words = re.sub(r"[^\w№ ]", " ", search_fold(heading))
    words = " ".join(words.split())
    who = next((key for key, pattern in _WHO if pattern.search(words)), "")
    if who:
        told = [key for key, pattern in _WHAT if pattern.search(words)]
        what = "name" if not told or len(told) > 2 else told[0]  # «Атасы (аты-жөнү, туулган жылы, …)»: all in one cell
        if who == "parents":
            return {"name": "parents", "phone": "family_phone", "address": "address"}.get(what, "")
        found = f"{who}_{what}"
        return found if found in KEYS else ""
    return next((key for key, pattern in _ALONE if pattern.search(words)), "")


def targets_of(headings: Sequence[str], remembered: Mapping[str, str]) -> list[str]:
    """Fields of a whole heading row; what was chosen for a heading last time comes first, and no field is given twice."""
    found: list[str] = []
    for heading in headings:
        key = remembered.get(squeeze(heading)) if heading else None
        if key is None:
            key = target_of(heading)
        found.append(key if key in KEYS else "")
    _father_or_patronymic(found)
    return list(_once(found))


def _father_or_patronymic(found: list[str]) -> None:
    """«Атасынын аты» beside «Апасынын аты» is the father's name; alone it is the child's patronymic."""
    if "patronymic" in found and "full_name" in found and "father_name" not in found and "mother_name" in found:
        found[found.index("patronymic")] = "father_name"
    if "full_name" in found and "surname" in found:  # «Фамилиясы» + «Аты-жөнү»: the second holds the rest of the name
        found[found.index("full_name")] = "given" if "given" not in found else ""
    if "full_name" in found and "given" in found and "surname" not in found:
        found[found.index("full_name")] = "surname"


def _once(keys: Iterable[str]) -> Iterable[str]:
    seen: set[str] = set()
    for key in keys:
        yield "" if key in seen else key
        seen.add(key)
