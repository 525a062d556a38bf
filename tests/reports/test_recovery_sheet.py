"""The recovery sheet and the protocol: one page, digits clear of the fold, both languages."""

from __future__ import annotations

from datetime import date

import pytest

from sppk_desktop.reports import recovery_sheet as module
from sppk_desktop.reports.journal_codes import journal_codes
from sppk_desktop.reports.marks import Page, Text
from sppk_desktop.reports.paper import Frame
from sppk_desktop.reports.protocol import protocol
from tests.reports.papers import WORDS, pages_of, text_of

GROUPS = ["592944", "733704", "610334", "592221", "769898", "248905", "242039", "670964"]


def sheet(language: str, compartment: str, **changed: object) -> bytes:
    known = {"keeper": "Жумабаева С. Т., мектеп директору", "school": "№ 95 мектеп-гимназиясы", "vault_mark": "SPPK-7F3A"}
    return module.recovery_sheet(GROUPS, compartment, 1, words=WORDS[language], on=date(2026, 11, 23), **{**known, **changed})


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Page]:
    pages: list[Page] = []
    monkeypatch.setattr(module, "pdf_of", lambda made, title: pages.extend(made) or b"")
    return pages


@pytest.mark.parametrize("language", ["ky", "ru"])
@pytest.mark.parametrize("compartment", ["office", "psychology"])
def test_it_fits_one_page_whoever_keeps_it(language: str, compartment: str, drawn: list[Page]):
    sheet(language, compartment, keeper="Абдырасулова-Мырзакматова Бурулкан Жыпаргүлевна, мектеп директору (сейф)")
    assert [page.complaints for page in drawn] == [[]]


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_all_digits_and_both_languages_stand_on_it(language: str):
    pdf = sheet(language, "office")
    said = text_of(pdf)
    assert pages_of(pdf) == 1
    assert all(group in said for group in GROUPS)
    assert "баракчасы" in said
    assert "восстановления" in said


def test_the_fold_never_goes_through_digits(drawn: list[Page]):
    sheet("ky", "office")
    digits = [mark for mark in drawn[0].marks if isinstance(mark, Text) and mark.text in GROUPS]
    assert len(digits) == 8
    assert all(mark.y < module.FOLD - 10 for mark in digits)


def test_the_two_sheets_cannot_be_taken_for_each_other():
    assert text_of(sheet("ky", "office")) != text_of(sheet("ky", "psychology"))


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_a_protocol_is_one_page_with_its_rows_and_signatures(language: str):
    rows = [("Көчүрмө", "SPPK-2026-11-23.sppk"), ("Текшерилди", "1 024 окуучу, 613 үй-бүлө")]
    pdf = protocol("Калыбына келтирүү машыгуусу", rows, [("Директор", "Жумабаева С. Т.")], Frame("№ 95", "СППК", "Купуя", "7"),
                   WORDS[language], "Эскертүү")  # fmt: skip
    assert pages_of(pdf) == 1
    assert all(part in text_of(pdf) for row in rows for part in row)


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_journal_codes_of_a_month_are_one_page(language: str):
    codes = [("Кызмат", 1024, "4F1A-09C2-77D0-1B3E"), ("Психолог", 87, "0A0B-0C0D-0E0F-1011")]
    pdf = journal_codes(date(2026, 11, 30), codes, [("Директор", "Жумабаева С. Т.")], Frame("№ 95", "СППК", "Купуя", "7"),
                        WORDS[language])  # fmt: skip
    assert pages_of(pdf) == 1
    assert all(code in text_of(pdf) and str(lines) in text_of(pdf) for _, lines, code in codes)
