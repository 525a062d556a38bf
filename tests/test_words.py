"""Every phrase of the program is said in Kyrgyz and in Russian, with the same values in it."""

from __future__ import annotations

import string

import pytest

from sppk_desktop.core.places import translations
from sppk_desktop.core.words import LANGUAGES, T, Words, read_ts
from tools import words


def test_every_phrase_is_translated_into_both_languages() -> None:
    assert words.missing() == []


def test_no_translation_is_left_of_a_phrase_that_is_gone() -> None:
    said = {part: set(messages) for part, messages in words.extracted().items()}
    left = [
        (path.name, message)
        for path in translations().glob("*.ts")
        if not path.name.startswith("qtbase.")
        for message in words.read(path)
        if message not in said.get(path.name.split(".")[0], set())
    ]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_carry_the_placeholders_of_the_english(language: str) -> None:
    def placeholders(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    wrong = [
        (source, form)
        for path in translations().glob(f"*.{language}.ts")
        if not path.name.startswith("qtbase.")
        for (source, _), forms in read_ts(path).items()
        for form in forms
        if placeholders(form) != placeholders(source)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_phrase_is_said_the_same_everywhere(language: str) -> None:
    said: dict[tuple[str, str], set[tuple[str, ...]]] = {}
    for path in translations().glob(f"*.{language}.ts"):
        if not path.name.startswith("qtbase."):
            for key, forms in read_ts(path).items():
                said.setdefault(key, set()).add(forms)
    assert {key: forms for key, forms in said.items() if len(forms) > 1} == {}


def test_russian_has_three_plural_forms_and_kyrgyz_one_word_after_a_number() -> None:
    forms = {("{n} pupils", ""): ("{n} учащийся", "{n} учащихся", "{n} учащихся!")}
    russian = Words("ru", forms)
    said = [russian.say(T("{n} pupils", n=n)) for n in (1, 2, 5, 11, 21, 22, 112)]
    assert said == ["1 учащийся", "2 учащихся", "5 учащихся!", "11 учащихся!", "21 учащийся", "22 учащихся", "112 учащихся!"]


def test_a_phrase_inside_a_phrase_is_said_in_the_same_language() -> None:
    kyrgyz = Words("ky", {("Role: {role}", ""): ("Ролу: {role}",), ("Psychologist", ""): ("Психолог",)})
    assert kyrgyz.say(T("Role: {role}", role=T("Psychologist"))) == "Ролу: Психолог"
