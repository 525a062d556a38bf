"""The workbook class teachers fill in: what is written into it is what the register gets."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from sppk_desktop.core.imports import RowState
from sppk_desktop.features.imports.documents import COLUMNS, HEAD_ROW, template
from sppk_desktop.features.imports.entries import Reader
from sppk_desktop.features.imports.headings import targets_of
from sppk_desktop.features.imports.tables import CHOICES, LEGEND, lines_of
from sppk_desktop.features.people.catalogues import entries, shipped_categories
from sppk_desktop.reports import sheets
from sppk_desktop.storage.store import Store
from tests.imports.books import TODAY, book, importing

SURNAMES = ["Асанов", "Өмүрбекова", "Нурлан уулу", "Бакыт кызы", "Ким", "Жолдошев-Үсөнов"]
GIVEN = ["Бакыт", "Айпери", "Өнөрбек", "Гүлнур", "Ыйман", "Нурислам", "Эрлан", "Сезим", "Ёлдош", "Каныкей", "Дастан", "Жылдыз"]
PHONES = ["+996555123456", "+996700112233", "+79151234567"]
B = [code for code, kind in shipped_categories().items() if kind.exclusive == "family_type"]
K = [code for code, kind in shipped_categories().items() if kind.group == "K"]
OTHERS = ["B30", "C10", "D11", "E11", "I10", "J17"]


QUICK = (Phase.explicit, Phase.generate)  # each example reads a file in a process of its own: shrinking would take minutes


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


@st.composite
def child(draw: st.DrawFn, number: int) -> dict[str, Any]:
    """One row as a class teacher would fill it."""
    born = draw(st.dates(date(2009, 1, 1), date(2020, 8, 31)))
    sex = draw(st.sampled_from("ЭК"))
    mother = draw(maybe(st.sampled_from(["Асанова Гүл", "Токтосунова Бермет Азаматовна"])))
    father = draw(maybe(st.sampled_from(["Асанов Талант", "Жолдошев Өнөрбек"])))
    return {
        "surname": draw(st.sampled_from(SURNAMES)),
        "given": GIVEN[number % len(GIVEN)],
        "patronymic": draw(maybe(st.sampled_from(["Талантович", "Бакыт уулу"]))),
        "sex": sex,
        "born": born,
        "pin": draw(maybe(st.just(f"{'2' if sex == 'Э' else '1'}{born:%d%m%Y}{number:05}"))),
        "nationality": draw(maybe(st.sampled_from(["кыргыз", "өзбек / узбек", "орус / русский"]))),
        "registered_address": draw(maybe(st.sampled_from(["Ош шаары, Ленин көч., 5"]))),
        "address": draw(maybe(st.sampled_from(["Манас көч., 12", "Ынтымак жаңы конушу, 3-көчө, 7"]))),
        "phone": draw(maybe(st.sampled_from(PHONES))),
        "father_name": father,
        "father_born": draw(maybe(st.integers(1960, 2000))) if father else None,
        "father_phone": draw(maybe(st.sampled_from(PHONES))) if father else None,
        "mother_name": mother,
        "mother_education": draw(maybe(st.sampled_from(["жогорку / высшее", "билими жок / нет образования"])))
        if mother
        else None,
        "mother_work": draw(maybe(st.sampled_from(["№ 5 мектеп, мугалим"]))) if mother else None,
        "family_type": draw(maybe(st.sampled_from(B).map(chosen))),
        "children": draw(maybe(st.integers(1, 12))),
        "categories": draw(maybe(st.lists(st.sampled_from(OTHERS), min_size=1, max_size=3, unique=True).map(", ".join))),
        "housing": draw(maybe(st.sampled_from(K).map(chosen))),
        "health": draw(maybe(st.sampled_from(["I", "II", "III; F13", "F10"]))),
        "interests": draw(maybe(st.sampled_from(["футбол", "комуз ийрими"]))),
        "register": draw(maybe(st.sampled_from(["G10", "G11"]))),
        "note": draw(maybe(st.sampled_from(["сүрөт тартат"]))),
    }


def chosen(code: str) -> str:
    """As the drop-down writes it."""
    kind = shipped_categories()[code]
    return f"{code} — {kind.ky} / {kind.ru}"


def classes(most: int) -> st.SearchStrategy[list[dict[str, Any]]]:
    return st.integers(1, most).flatmap(lambda size: st.tuples(*(child(number) for number in range(size))).map(list))


def said(value: Any) -> Any:
    return value or None


@settings(
    max_examples=10,
    deadline=None,
    phases=QUICK,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(rows=classes(6))
def test_what_a_teacher_fills_in_is_read_back_whole(store: Store, rows: list[dict[str, Any]]) -> None:
    read = sheets.read_bytes(template(None, TODAY, rows, class_name="7-Б"), "класс.xlsx")
    with store.reading() as session:
        reader = Reader(session, TODAY)
        found = [reader.read(line) for line in lines_of(0, read.sheets[0], {})]
    assert len(found) == len(rows)
    for entry, row in zip(found, rows, strict=True):
        assert entry.troubles == []
        assert str(entry.class_name) == "7Б"
        for name in (
            "surname",
            "given",
            "patronymic",
            "born",
            "pin",
            "registered_address",
            "address",
            "phone",
            "interests",
            "note",
        ):
            assert said(getattr(entry, name)) == said(row[name])
        assert entry.sex == {"Э": "m", "К": "f"}[row["sex"]]
        assert entry.children == row["children"]
        assert {adult.kinship for adult in entry.adults} == {who for who in ("father", "mother") if row[f"{who}_name"]}
        for adult in entry.adults:
            if adult.kinship == "father":
                assert (adult.born_year, adult.phone) == (row["father_born"], row["father_phone"])
            else:
                assert bool(adult.education) == bool(row["mother_education"])
                assert adult.workplace == row["mother_work"]
        coded = {one.code for one in (*entry.child_codes, *entry.family_codes)}
        wanted = {code for name in ("family_type", "categories", "housing", "register") for code in _codes(row[name])}
        assert coded - {"F13", "F10"} == wanted
        assert bool(entry.nationality) == bool(row["nationality"])


def _codes(cell: str | None) -> set[str]:
    return {cell[:3]} if cell and "—" in cell else set(cell.split(", ")) if cell else set()


@settings(
    max_examples=3, deadline=None, phases=QUICK, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(rows=classes(12))
def test_a_filled_workbook_imported_twice_is_imported_once(store: Store, rows: list[dict[str, Any]]) -> None:
    deed = importing(store)
    content = book(template(None, TODAY, rows, class_name="7-Б"), "класс.xlsx")
    first = deed.look_at(content)
    assert first.skipped_sheets == []
    deed.write()
    again = deed.look_at(content)
    assert {row.state for row in again.rows} <= {RowState.SAME, RowState.CONFLICT}
    assert [row.state is RowState.CONFLICT for row in again.rows] == [row.state is RowState.CONFLICT for row in first.rows]
    deed.undo(deed.past()[0].id)


def test_every_heading_of_the_workbook_is_understood() -> None:
    headings = [column.ky if column.ky == column.ru else f"{column.ky} / {column.ru}" for column in COLUMNS]
    assert targets_of(headings, {}) == [column.target for column in COLUMNS]


def test_the_workbook_offers_choices_and_explains_itself() -> None:
    made = load_workbook(io.BytesIO(template(None, TODAY)))
    assert made.sheetnames == ["Класс", LEGEND, CHOICES]
    assert made[CHOICES].sheet_state == "hidden"
    page = made["Класс"]
    rules = {rule.formula1: rule for rule in page.data_validations.dataValidation if rule.type == "list"}
    assert len(rules) == 5
    for place in rules:
        column, last = place.split("!$")[1].split("$")[0], int(place.rsplit("$", 1)[1])
        texts = [made[CHOICES][f"{column}{number}"].value for number in range(1, last + 1)]
        assert all(texts)
    pin = next(number for number, column in enumerate(COLUMNS, start=1) if column.target == "pin")
    assert page.cell(HEAD_ROW + 1, pin).number_format == "@"  # or Excel shows 2.12E+13
    legend = {str(line[0].value) for line in made[LEGEND].iter_rows()}
    assert {code for code, kind in shipped_categories().items() if not kind.hidden and kind.group != "S"} <= legend
    assert len(entries("nationalities")) == sum(1 for cell in made[CHOICES]["B"] if cell.value)


def test_an_empty_workbook_holds_no_children(store: Store) -> None:
    read = sheets.read_bytes(template(None, TODAY), "класс.xlsx")
    assert list(lines_of(0, read.sheets[0], {})) == []
