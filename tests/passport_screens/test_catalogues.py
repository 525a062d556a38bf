"""The catalogues of the school on a real vault: codes stay, what is used stays, signed papers keep their words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from sppk_desktop.app.catalogues import catalogue_page
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.screens import Request
from sppk_desktop.features.passport.book import PassportBook
from sppk_desktop.features.passport.columns import By
from sppk_desktop.features.passport.counting import count
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.features.passport.rules_of_school import BandsUnclear, SchoolRules, read_bands, show_bands
from sppk_desktop.features.people import demo, register
from sppk_desktop.features.people.calendar import quarter_on
from sppk_desktop.features.people.calendar_editor import DaysOverlap, OutOfYear, YearKeeper, YearTwice
from sppk_desktop.features.people.catalogue_editor import (
    CatalogueEditor,
    CatalogueFull,
    CatalogueRows,
    NotOfSet,
    SaidTwice,
    ShippedStays,
    StillUsed,
)
from sppk_desktop.features.people.catalogues import categories, entries, label_of
from sppk_desktop.features.people.records import CategoryKind, FamilyCategory, SchoolYear
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.catalogues.page import CataloguePage
from tests.ui.conftest import TODAY, PlainDesk


@pytest.fixture
def editor(store: Store) -> CatalogueEditor:
    demo.build(store.saving, pupils=60, today=TODAY)
    made = CatalogueEditor(store, "ky")
    made.ready()
    return made


def _id(store: Store, code: str) -> int:
    with store.reading() as session:
        return session.query(CategoryKind).filter_by(code=code).one().id


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def test_a_renamed_category_is_renamed_everywhere_but_on_what_was_signed(editor: CatalogueEditor, store: Store) -> None:
    papers = PassportPapers(store, PassportBook(store, "ky", names_protected=True))
    signed = papers.sign(TODAY, TODAY, None)
    before = papers.reprint(signed, "ky")(unwatched)
    editor.save("categories.B", _id(store, "B10"), {"ky": "Ата-энеси бирге", "ru": "Родители вместе", "protected": "no"})
    editor.save("categories.K", _id(store, "K10"), {"ky": "Өз үйү", "ru": "Свой дом", "protected": "no"})
    editor.hide("categories.B", _id(store, "B16"), hidden=True)
    papers._book.forget()
    assert "Ата-энеси бирге" in _text(papers.school(TODAY, "ky")(unwatched))
    assert _text(papers.reprint(signed, "ky")(unwatched)) == _text(before)
    with store.reading() as session:
        assert categories(session)["B10"].ru == "Родители вместе"
        assert entries("housing", session)[0].ky == "Өз үйү"  # the same list under another name
        assert label_of("housing", "K10", "ru", session) == "Свой дом"


def test_an_own_category_gets_a_code_joins_its_set_and_is_counted(editor: CatalogueEditor, store: Store) -> None:
    told = {"ky": "Чоң ата, чоң эне менен", "ru": "С бабушкой и дедушкой", "per": "family", "protected": "no"}
    made = editor.save("categories.B", None, {**told, "exclusive": "family_type"})
    with store.saving() as session:
        kind = session.get_one(CategoryKind, made)
        assert (kind.code, kind.exclusive, kind.shipped) == ("B50", "family_type", None)
        family = session.query(FamilyCategory).filter_by(code="B10").first()
        assert family is not None
        register.set_category(session, "family", family.family_id, "B50", TODAY)
        passport = count(session, TODAY)
        assert family.family_id in passport.line("B50").ids
        assert family.family_id not in passport.line("B10").ids
        assert not [gap for gap in passport.gaps if gap.key == "family_type" and gap.doubled]
    with pytest.raises(StillUsed):
        editor.remove("categories.B", made)
    with pytest.raises(ShippedStays):
        editor.remove("categories.B", _id(store, "B22"))


def test_a_set_takes_only_what_is_counted_as_it_is(editor: CatalogueEditor) -> None:
    told = {"ky": "Жаңы", "ru": "Новая", "per": "child", "protected": "no", "exclusive": "housing"}
    with pytest.raises(NotOfSet):
        editor.save("categories.K", None, told)


def test_two_entries_are_not_called_the_same(editor: CatalogueEditor) -> None:
    with pytest.raises(SaidTwice):
        editor.save("nationalities", None, {"ky": "Кыргыз", "ru": "кыргызы"})
    own = editor.save("nationalities", None, {"ky": "ингуш", "ru": "ингуш"})
    editor.remove("nationalities", own)
    editor.restore("nationalities", own)


def test_no_sign_is_added_since_the_act_and_the_card_ask_them(editor: CatalogueEditor) -> None:
    assert not editor.may_add("categories.S")
    with pytest.raises(CatalogueFull):
        editor.save("categories.S", None, {"ky": "а", "ru": "б", "per": "family", "protected": "yes"})


def test_protection_that_ships_cannot_be_taken_off(editor: CatalogueEditor, store: Store) -> None:
    id_ = _id(store, "G22")
    assert "protected" not in {field.name for field in editor.fields("categories.G", id_)}
    editor.save("categories.G", id_, {"ky": "Суициддик тобокелдик", "ru": "Суицидальный риск", "protected": "no"})
    with store.reading() as session:
        assert categories(session)["G22"].protected


def test_order_is_the_schools_own_and_stays_inside_its_group(editor: CatalogueEditor, store: Store) -> None:
    rows = CatalogueRows(str)
    rows.key = "categories.D"
    with store.reading() as session:
        before = rows.ids(session, Request())
    assert not editor.move("categories.D", before[0], -1)
    assert editor.move("categories.D", before[0], 1)
    with store.reading() as session:
        assert list(rows.ids(session, Request()))[:2] == [before[1], before[0]]
        assert [code for code in categories(session) if code.startswith("D")][:2] == ["D11", "D10"]
        groups = [category.group for category in categories(session).values()]
        assert groups == sorted(groups)


def test_a_hidden_plain_entry_is_not_offered_but_still_told(editor: CatalogueEditor, store: Store) -> None:
    rows = CatalogueRows(str)
    rows.key = "education"
    with store.reading() as session:
        first = rows.ids(session, Request())[0]
        code = entries("education", session)[0].code
    editor.hide("education", first, hidden=True)
    with store.reading() as session:
        assert code not in [entry.code for entry in entries("education", session)]
        assert label_of("education", code, "ru", session) == "высшее"


def test_bands_are_read_as_people_write_them() -> None:
    assert read_bands("1-4; 5–9,10 - 11") == ((1, 4), (5, 9), (10, 11))
    assert show_bands(read_bands("0, 1–4, 5–9")) == "0, 1–4, 5–9"
    for wrong in ("1–4, 6–9", "4–1", "а–б", "1–4, 5–13", ""):
        with pytest.raises(BandsUnclear):
            read_bands(wrong)


def test_the_schools_rules_reach_the_passport(editor: CatalogueEditor, store: Store) -> None:
    rules = SchoolRules(store)
    rules.save({"many": 3, "bands": "1–3, 4–12", "youngest": "yes"})
    book = PassportBook(store, "ru", names_protected=True)
    sheet = book.sheet(TODAY, None, By.BAND)
    assert [title for title in sheet.columns if title != "0"] == ["1–3", "4–12"]
    assert "3" in next(row.title for row in sheet.rows if row.code == "B30")
    by_class = book.sheet(TODAY, None, By.CLASS)
    for row in by_class.rows:
        if row.per == "family" and row.code:
            assert sum(cell or 0 for cell in row.cells) == row.total  # every family stands in one class


def test_a_year_keeps_its_quarters_and_holidays_and_refuses_a_muddle(editor: CatalogueEditor, store: Store) -> None:
    keeper = YearKeeper(store, "ky")
    with store.reading() as session:
        id_ = session.query(SchoolYear).filter_by(name="2026/27").one().id
    values, revision = keeper.load(id_)
    autumn = next(part for part in values["parts"] if part["kind"] == "holiday")
    second = next(part for part in values["parts"] if part["name"] == "2")
    autumn["starts"], autumn["ends"] = date(2026, 11, 3), date(2026, 11, 15)
    with pytest.raises(DaysOverlap):
        keeper.save(id_, values, revision)
    second["starts"] = date(2026, 11, 16)
    next(part for part in values["parts"] if part["name"] == "1")["ends"] = date(2026, 11, 2)
    keeper.save(id_, values, revision)
    with store.reading() as session:
        assert quarter_on(session, date(2026, 11, 14)) is None
        assert quarter_on(session, date(2026, 11, 16)) == "2"
    second["ends"] = date(2028, 1, 1)
    with pytest.raises(OutOfYear):
        keeper.save(id_, values, revision + 1)
    with pytest.raises(YearTwice):
        keeper.save(None, {"name": "2026/27", "starts": date(2026, 9, 1), "ends": date(2027, 5, 29)}, 0)
    new, _ = keeper.save(None, {"name": "2021/22", "starts": date(2021, 9, 15), "ends": date(2022, 6, 8)}, 0)
    assert len(keeper.load(new)[0]["parts"]) == 7  # as it ships
    keeper.remove(new)
    with store.reading() as session:
        assert quarter_on(session, date(2021, 10, 1)) is None
    keeper.restore(new)
    with store.reading() as session:
        assert quarter_on(session, date(2021, 10, 1)) == "1"


@pytest.fixture
def page(editor: CatalogueEditor, desk: PlainDesk, qtbot: Any) -> CataloguePage:
    made = catalogue_page(desk)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    return made


def test_the_page_renames_hides_moves_adds_and_takes_all_of_it_back(
    page: CataloguePage, desk: PlainDesk, store: Store, press: Callable[..., None]
) -> None:
    pane = page.entries
    page.show_catalogue("categories.J")
    pane.list.select(_id(store, "J10"))
    pane._show(_id(store, "J10"))
    pane.editors[0].set_value("Бекер тамак")
    pane.save()
    with store.reading() as session:
        assert categories(session)["J10"].ky == "Бекер тамак"
    desk.undos.pop()()
    pane.hide()
    with store.reading() as session:
        assert categories(session)["J10" if "J10" in categories(session) else "J11"].ky != "Бекер тамак"
        assert "J10" not in categories(session)
    desk.undos.pop()()
    pane.shift(1)
    with store.reading() as session:
        assert [code for code in categories(session) if code.startswith("J")][:2] == ["J11", "J10"]
    pane.add()
    pane.save()  # nothing is told yet
    assert pane.editors[0].error is not None
    pane.editors[0].set_value("Жаңы жардам")
    pane.editors[1].set_value("Новая помощь")
    pane.save()
    with store.reading() as session:
        assert categories(session)["J50"].ru == "Новая помощь"
    desk.undos.pop()()
    with store.reading() as session:
        assert "J50" not in categories(session)
    press(page.catalogues, Qt.Key.Key_Down)
    assert pane._rows.key == "categories.K"


def test_the_calendar_and_the_counting_are_pages_of_it(page: CataloguePage, store: Store) -> None:
    years: Any = page.show_other(0)
    years.open(years.list.model.id_at(0))
    assert len(years.form.values()["parts"]) >= 7
    counting: Any = page.show_other(1)
    counting.editors["many"].set_value(3)
    counting.save()
    assert SchoolRules(store).many == 3
    counting.editors["bands"].set_value("абв")
    counting.save()
    assert SchoolRules(store).values()["bands"] == "1–4, 5–9, 10–11"
