"""A name the vault knows never passes unmarked, in any claimed ending: the endings here are made by rules of their own."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.features.people import demo_names
from sppk_desktop.features.people.mentions import Kind, Known, Mark, Someone, find

NAMES = sorted({name for names in vars(demo_names).values() if isinstance(names, tuple | list) for name in names
                if isinstance(name, str) and name.isalpha() and name[0].isupper() and len(name) > 2})  # fmt: skip
HARMONY = {"а": "аы", "ы": "аы", "я": "аы", "э": "еи", "е": "еи", "и": "еи", "о": "оу", "ё": "оу", "у": "ау", "ю": "ау",
           "ө": "өү", "ү": "өү"}  # fmt: skip
VOICELESS = "кпстфхцчшщ"
LETTERS = "абвгдежзийклмнңоөпрстуүфхчшыэюя"
invented = st.text(LETTERS, min_size=3, max_size=10).filter(lambda text: any(letter in HARMONY for letter in text))
names = st.one_of(st.sampled_from(NAMES), invented.map(str.capitalize))


def harmony(word: str) -> tuple[str, str]:
    vowels = [letter for letter in word.lower() if letter in HARMONY]
    pair = HARMONY[vowels[-1]] if vowels else "аы"
    return pair[0], pair[1]


def after(word: str, vowel: str, voiced: str, voiceless: str) -> str:
    last = word.lower()[-1]
    return vowel if last in HARMONY else voiceless if last in VOICELESS else voiced


def plural(word: str) -> str:
    a, _ = harmony(word)
    return f"{word}{'л' if word.lower()[-1] in 'рй' else after(word, 'л', 'д', 'т')}{a}р"


def voiced_end(word: str) -> str:
    return word[:-1] + {"к": "г", "п": "б"}.get(word[-1], word[-1])


def possessed(word: str, whose: str) -> str:
    _, y = harmony(word)
    vowel = word.lower()[-1] in HARMONY
    stem = word if vowel else voiced_end(word)
    return stem + {"my": "м" if vowel else f"{y}м", "your": "ң" if vowel else f"{y}ң", "his": f"с{y}" if vowel else y,
                   "our": f"б{y}з" if vowel else f"{y}б{y}з"}[whose]  # fmt: skip


def cased(word: str, case: str, *, of_third: bool = False) -> str:
    a, y = harmony(word)
    n, d, k = after(word, "н", "д", "т"), after(word, "д", "д", "т"), after(word, "г", "г", "к")
    if of_third:
        return word + {"gen": f"н{y}н", "dat": f"н{a}", "acc": "н", "loc": f"нд{a}", "abl": f"н{a}н"}[case]
    return word + {"gen": f"{n}{y}н", "dat": f"{k}{a}", "acc": f"{n}{y}", "loc": f"{d}{a}", "abl": f"{d}{a}н"}[case]


CASES = st.sampled_from(["gen", "dat", "acc", "loc", "abl"])


@st.composite
def kyrgyz(draw: st.DrawFn) -> tuple[str, str]:
    name = word = draw(names)
    if draw(st.booleans()):
        word = plural(word)
    whose = draw(st.sampled_from(["", "my", "your", "his", "our"]))
    if whose:
        word = possessed(word, whose)
    if draw(st.booleans()):
        word = cased(word, draw(CASES), of_third=whose == "his")
    elif draw(st.booleans()):
        a, y = harmony(word)
        word += draw(st.sampled_from([f"{after(word, 'д', 'д', 'т')}{a}й", f"ч{a}", f"{after(word, 'н', 'д', 'т')}{y}к{y}"]))
    return name, word


def russian_forms(name: str) -> list[str]:
    """Cases of one name as a Russian grammar has them."""
    last = name[-1]
    if name.endswith(("ова", "ева", "ина")):
        return [name[:-1] + end for end in ("а", "ой", "у", "ою", "ы", "ых", "ым", "ыми")]
    if name.endswith(("ов", "ев")):
        return [name + end for end in ("", "а", "у", "ым", "е", "ы", "ых", "ыми", "а", "ой", "у")]
    if last == "а":
        return [name[:-1] + end for end in ("а", "ы", "е", "у", "ой", "ою", "ин", "ина", "иной", "иного")]
    if last == "я":
        return [name[:-1] + end for end in ("я", "и", "е", "ю", "ей", "ею")]
    if last in "ьй":
        return [name[:-1] + end for end in (last, "я", "ю", "ем", "е", "и")]
    if last in "еёиоуыэюөү":
        return [name]
    return [name + end for end in ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах", "овым", "овой")]


around = st.sampled_from(["", " ", "«", "(", "— ", "\n", ", "])


def covered(text: str, start: int, end: int, marks: list[Mark]) -> bool:
    return any(mark.start <= start and end <= mark.end for mark in marks)


@given(kyrgyz(), around, st.sampled_from(["", " ", "»", ").", ", бала", "!", "\n"]))
def test_no_known_name_passes_unmarked_in_kyrgyz(made: tuple[str, str], before: str, behind: str) -> None:
    name, word = made
    known = Known.of([Someone(1, ("Башкабы", name), "окуучу")])
    text = f"Бүгүн келди {before}{word}{behind}"
    start = text.index(word, 12)
    assert covered(text, start, start + len(word), find(text, known)), (name, word)


@given(names, st.data())
def test_no_known_name_passes_unmarked_in_russian(name: str, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(russian_forms(name)))
    text = f"пришёл {word}, с ним"
    assert covered(text, 7, 7 + len(word), find(text, Known.of([Someone(1, (name,), "ученик")]))), (name, word)


@given(kyrgyz(), st.booleans())
def test_capitals_and_letters_of_a_plain_keyboard_hide_nothing(made: tuple[str, str], loud: bool) -> None:
    name, word = made
    typed = word.upper() if loud else word.replace("ң", "н").replace("ө", "о").replace("ү", "у")
    text = f"Сөз: {typed}."
    assert covered(text, 5, 5 + len(typed), find(text, Known.of([Someone(1, (name,), "окуучу")]))), (name, typed)


@given(kyrgyz())
def test_the_childs_own_name_is_marked_as_own_and_stays(made: tuple[str, str]) -> None:
    name, word = made
    marks = find(f"{word} келди", Known.of([Someone(1, (name,), "окуучу", own=True)]))
    assert [mark.own for mark in marks] == [True]
    assert not marks[0].replaced


@pytest.mark.parametrize(("names", "text"), [
    (("Бекмуратов", "Айдар", "Эрланович"), "Эрлан уулу"),
    (("Бекмуратова", "Айгүл", "Эрлановна"), "Эрлан кызынын"),
    (("Бекмуратов", "Айдар", "Эрлан уулу"), "Эрлановичке"),
    (("Бекмуратов", "Айдар", "Эрлан уулу"), "Эрлановну"),
    (("Асанбекова", "Айгүл"), "Асанбек кызы"),
    (("Асанбек уулу", "Данияр"), "Асанбековду"),
    (("Алинур уулу", "Дамир"), "Алинур уулунан"),
    (("Төлөгөнов", "Улан"), "Тoлoгoнов"),
    (("Сергеева", "Мария"), "Сергеевым"),
    (("Мырза-Ахмет", "Нур"), "Мырза-Ахметке"),
    (("Улукбек", "Уулжан"), "Улукбекке"),
    (("Токтосунова", "Гүлжан"), "Токтосуновдордукуна"),
])  # fmt: skip
def test_patronymics_and_surnames_are_known_in_their_other_shapes(names: tuple[str, ...], text: str) -> None:
    said = f"Ал {text} келди"
    assert covered(said, 3, 3 + len(text), find(said, Known.of([Someone(1, names, "окуучу")]))), text


def test_former_names_phones_numbers_and_addresses_are_marked_each_by_its_own_kind() -> None:
    known = Known.of([Someone(1, ("Жаңы", "Ысым", "Эскибаева Зуура"), "окуучу")], ["+996555123456"], ["Жантөшев көч."])
    text = "Эскибаеванын тел. 0555 12-34-56, ПИН 21210198500234, Жантөшев көч., 54, кв. 7; a.b@mail.kg; башка тел. 0 700 111 222"
    found = {(text[mark.start : mark.end], mark.kind) for mark in find(text, known)}
    assert ("Эскибаеванын", Kind.NAME) in found
    assert ("0555 12-34-56", Kind.PHONE) in found
    assert ("0 700 111 222", Kind.PHONE) in found
    assert ("21210198500234", Kind.PIN) in found
    assert any(kind is Kind.ADDRESS and "54" in said for said, kind in found)
    assert ("a.b@mail.kg", Kind.MAIL) in found


def test_a_date_a_sum_and_an_act_number_are_left_alone() -> None:
    text = "12.11.2026 күнү № 2026/27-0148 акты түзүлдү, 28 000 сом, 15:40"
    assert find(text, Known.of([Someone(1, ("Бекмуратов",), "окуучу")])) == []


def test_full_names_are_one_mention_with_the_role_of_that_very_person() -> None:
    people = [Someone(1, ("Бекмуратов", "Айдар"), "бала", own=True), Someone(2, ("Бекмуратова", "Айгүл"), "апасы", near=True),
              Someone(3, ("Осмонова", "Айгүл"), "башка чоң киши")]  # fmt: skip
    text = "Бекмуратова Айгүл жана Осмонова А. келишти"
    marks = find(text, Known.of(people))
    assert [(text[mark.start : mark.end], mark.role) for mark in marks] == [
        ("Бекмуратова Айгүл", "апасы"), ("Осмонова А.", "башка чоң киши"),
    ]  # fmt: skip


@given(st.lists(names, min_size=1, max_size=6), st.text(max_size=120))
def test_marks_never_overlap_and_lie_inside_any_text(known: list[str], text: str) -> None:
    marks = find(text, Known.of([Someone(at, (name,), "окуучу") for at, name in enumerate(known)]))
    assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
    assert all(one.end <= other.start for one, other in pairwise(marks))
