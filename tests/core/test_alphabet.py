"""The Kyrgyz order and the two foldings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.core.alphabet import ALPHABET, fold, search_fold, sort_key, to_cyrillic

words = st.text(alphabet=ALPHABET + ALPHABET.upper() + " -", max_size=30)


def test_letters_sort_in_the_order_of_the_kyrgyz_alphabet() -> None:
    assert "".join(sorted(set(ALPHABET), key=sort_key)) == ALPHABET


def test_omurbek_stands_before_yana_and_after_omor() -> None:
    assert sorted(["Яна", "Өмүрбек", "Омор", "Петр"], key=sort_key) == ["Омор", "Өмүрбек", "Петр", "Яна"]


def test_class_names_sort_as_numbers() -> None:
    assert sorted(["10Б", "2А", "1Г", "11А", "2"], key=sort_key) == ["1Г", "2", "2А", "10Б", "11А"]


@pytest.mark.parametrize("typed", ["онорбек", "Өнөрбек", "oнopбек", "ӨНӨРБЕК", "өнөрбек"])
def test_forgiving_search_finds_onorbek_however_it_is_typed(typed: str) -> None:
    assert search_fold(typed) in search_fold("Абдыкеримов Өнөрбек Бакытович")


def test_equality_keeps_kyrgyz_letters_apart_but_not_yo() -> None:
    assert fold("Үсөн") != fold("Усон")
    assert fold("Алёна") == fold("АЛЕНА")


def test_latin_look_alikes_inside_a_cyrillic_word_become_cyrillic_and_latin_words_stay() -> None:
    assert to_cyrillic("Acанова Maria") == "Асанова Maria"


@given(words, words)
def test_order_does_not_depend_on_case(one: str, other: str) -> None:
    assert (sort_key(one) < sort_key(other)) == (sort_key(one.upper()) < sort_key(other.lower()))


@given(words)
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)
    assert search_fold(search_fold(word)) == search_fold(word)


@given(words, words)
def test_a_prefix_sorts_first(one: str, other: str) -> None:
    assert sort_key(one) <= sort_key(one + other)
