"""Cards in a real vault: begun, kept, compared, signed, corrected; a danger opens its check-list once and at once."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from sppk_desktop.app.diagnostics import card_book
from sppk_desktop.core.errors import ChangedMeanwhile
from sppk_desktop.core.places import translations
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.screens import Request, Trend
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity.records import Notice, NoticeStep
from sppk_desktop.features.diagnostics.book import AlreadySigned, CardBook, NotComplete
from sppk_desktop.features.diagnostics.catalogue import seed, shipped
from sppk_desktop.features.diagnostics.documents import School
from sppk_desktop.features.diagnostics.finding import all_findings, findings, latest_findings
from sppk_desktop.features.diagnostics.forms import ADOLESCENTS, FAMILIES, CardKind
from sppk_desktop.features.diagnostics.forms_on_paper import form_problems, paper_form
from sppk_desktop.features.diagnostics.keeping import named
from sppk_desktop.features.diagnostics.papers import CardPapers, NothingToCompare
from sppk_desktop.features.diagnostics.reckoning import Change
from sppk_desktop.features.diagnostics.records import AdolescentCard, CardRule
from sppk_desktop.features.diagnostics.rows import CardRows
from sppk_desktop.features.diagnostics.rule_list import RuleRows
from sppk_desktop.features.diagnostics.telling import duties, moments, work_done
from sppk_desktop.features.people.records import Family, Person, Pupil, Residence, Tie
from sppk_desktop.features.people.same import merge
from sppk_desktop.reports.marks import Text
from sppk_desktop.reports.paper_words import usual_words
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
KY = Words.read(translations(), "ky")
RU = Words.read(translations(), "ru")


def book(store: Store, day: date = TODAY) -> CardBook:
    return card_book(store, KY, lambda: day)


@pytest.fixture
def pupil(store: Store) -> int:
    with store.saving() as session:
        made = Pupil(surname="Өмүров", given="Бек", born=date(2012, 3, 4))
        session.add(made)
        session.flush()
        return made.id


@pytest.fixture
def family(store: Store) -> int:
    with store.saving() as session:
        made = Family(name="Өмүровдор", street="Ынтымак")
        session.add(made)
        session.flush()
        return made.id


def all_zero(kind: str) -> dict[str, Any]:
    return {one.code: 0 for one in shipped(kind).indicators}


def signed(store: Store, kind: str, owner: int, day: date, **signs: int | None) -> int:
    own = book(store, day)
    card = own.start(kind, owner)
    shown = own.show(kind, card)
    own.sign(kind, card, {**shown.values, **all_zero(kind), **signs, "on": day, "strengths": "Спорт"}, shown.revision)
    return card


def notices(store: Store) -> list[Notice]:
    with store.reading() as session:
        return list(session.scalars(select(Notice).order_by(Notice.id)))


def test_a_card_begun_twice_is_the_same_card(store: Store, pupil: int) -> None:
    assert book(store).start("adolescent", pupil) == book(store).start("adolescent", pupil)


def test_what_nobody_looked_at_stays_unknown_end_to_end(store: Store, pupil: int) -> None:
    own = book(store)
    card = own.start("adolescent", pupil)
    revision, notice = own.keep("adolescent", card, {"T01": 2, "T02": 0, "T03": None}, own.show("adolescent", card).revision)
    shown = own.show("adolescent", card)
    assert notice is None
    assert (shown.revision, shown.values["T01"], shown.values["T02"]) == (revision, 2, 0)
    assert shown.values.get("T03") is None
    with store.reading() as session:
        row = session.get_one(AdolescentCard, card)
        assert (row.levels, row.total, row.level) == ({"T01": 2, "T02": 0}, None, None)


def test_a_danger_opens_its_checklist_at_once_and_once(store: Store, pupil: int) -> None:
    own = book(store)
    card = own.start("adolescent", pupil)
    revision, first = own.keep("adolescent", card, {"T22": 1}, own.show("adolescent", card).revision)
    assert first is not None
    (notice,) = notices(store)
    assert (notice.id, notice.situation, notice.pupil_id) == (first, "suicide", pupil)
    assert (notice.source_kind, notice.source_id) == ("adolescent_card", card)
    with store.reading() as session:
        assert session.scalars(select(NoticeStep).where(NoticeStep.notice_id == first)).first() is not None
    revision, again = own.keep("adolescent", card, {"T22": 2}, revision)
    assert again is None
    _, other = own.keep("adolescent", card, {"T24": 1}, revision)
    assert other is not None
    assert [one.situation for one in notices(store)] == ["suicide", "domestic"]


@pytest.mark.parametrize(("code", "level", "situation"), [("S12", 1, "domestic"), ("S15", 1, "violence"), ("S14", 2, "neglect")])
def test_dangers_of_a_family_open_theirs(store: Store, family: int, code: str, level: int, situation: str) -> None:
    signed(store, "family", family, TODAY, **{code: level})
    (notice,) = notices(store)
    assert (notice.situation, notice.family_id, notice.pupil_id) == (situation, family, None)


def test_a_signed_card_is_final_and_corrections_stand_beside(store: Store, pupil: int) -> None:
    card, own = signed(store, "adolescent", pupil, TODAY, T01=2), book(store)
    with pytest.raises(AlreadySigned):
        own.keep("adolescent", card, {"T01": 0}, own.show("adolescent", card).revision)
    with pytest.raises(AlreadySigned):
        own.remove("adolescent", card)
    own.correct("adolescent", card, "жаңылыш", "Т01 = 1")
    shown = own.show("adolescent", card)
    assert [one.body for one in shown.corrections] == ["Т01 = 1"]
    assert shown.values["T01"] == 2


def test_a_card_without_a_strength_is_not_signed(store: Store, pupil: int) -> None:
    own = book(store)
    card = own.start("adolescent", pupil)
    shown = own.show("adolescent", card)
    with pytest.raises(NotComplete):
        own.sign("adolescent", card, {**shown.values, **all_zero("adolescent")}, shown.revision)


def test_two_windows_cannot_write_over_each_other(store: Store, pupil: int) -> None:
    own = book(store)
    card = own.start("adolescent", pupil)
    revision = own.show("adolescent", card).revision
    own.keep("adolescent", card, {"T01": 1}, revision)
    with pytest.raises(ChangedMeanwhile):
        own.keep("adolescent", card, {"T01": 2}, revision)


def test_cards_are_compared_item_by_item_and_block_by_block(store: Store, pupil: int) -> None:
    signed(store, "adolescent", pupil, date(2026, 9, 1), T01=2, T05=1)
    signed(store, "adolescent", pupil, TODAY, T01=0, T05=2, T11=None)
    told = book(store).over_time("adolescent", pupil)
    assert list(told.totals) == [3, None]
    assert (told.better, told.worse, told.change) == (1, 1, Change.BETTER)
    signs = {sign.code: sign for block in told.blocks for sign in block.signs}
    assert (list(signs["T01"].levels), signs["T01"].change) == ([2, 0], Change.BETTER)
    assert signs["T11"].change is Change.UNKNOWN
    assert list(told.blocks[0].sums) == [2, 0]


def test_changed_rules_do_not_change_a_signed_card(store: Store, pupil: int) -> None:
    first = signed(store, "adolescent", pupil, date(2026, 9, 1), T01=2)
    with store.saving() as session:
        seed(session)
        row = session.scalar(select(CardRule).where(CardRule.card == "adolescent", CardRule.code == "T01"))
        assert row is not None
        row.figure, row.reason = 5, "педкеңештин чечими"
    second = signed(store, "adolescent", pupil, TODAY, T01=2)
    told = book(store).over_time("adolescent", pupil)
    assert list(told.totals) == [2, 10]
    assert list(told.joined) == [False, False]
    with store.reading() as session:
        assert findings(session, "adolescent_card", first, KY).total.value == 2
        assert findings(session, "adolescent_card", second, KY).total.value == 10


def test_a_hidden_sign_is_not_missed(store: Store, pupil: int) -> None:
    with store.saving() as session:
        seed(session)
        for row in session.scalars(select(CardRule).where(CardRule.card == "adolescent", CardRule.code == "T26")):
            row.hidden, row.reason = True, "башка баракта"
    card = signed(store, "adolescent", pupil, TODAY, T26=None)
    with store.reading() as session:
        assert session.get_one(AdolescentCard, card).level == "low"


def test_a_help_plan_reads_what_a_card_found(store: Store, pupil: int) -> None:
    card = signed(store, "adolescent", pupil, TODAY, T05=2, T21=1)
    with store.reading() as session:
        told = findings(session, "adolescent_card", card, RU)
        assert (told.pupil_id, told.on, told.level, told.level_label) == (pupil, TODAY, "high", "высокий")
        assert [(one.code, one.value) for one in told.problems] == [("T05", 2), ("T21", 1)]
        assert told.strengths == "Спорт"
        assert told.total.value == 3
        assert {one.sum.code: one.sum.value for one in told.measures}["aggression"] == 2
        assert [one.code for one in findings(session, "adolescent_card", card, RU, names_protected=False).problems] == ["T05"]
        assert latest_findings(session, "adolescent_card", pupil, RU) == told
        assert len(all_findings(session, "adolescent_card", pupil, RU)) == 1


def test_the_list_shows_the_last_card_of_each_and_finds_by_name(store: Store, pupil: int) -> None:
    signed(store, "adolescent", pupil, date(2026, 9, 1), T01=2)
    second = signed(store, "adolescent", pupil, TODAY, T01=1)
    rows = CardRows("adolescent", KY, TODAY)
    with store.reading() as session:
        assert rows.ids(session, Request(filters={"which": "last"})) == [second]
        assert len(rows.ids(session, Request(search="омуров"))) == 2
        assert rows.ids(session, Request(search="жок")) == []
        assert rows.ids(session, Request(filters={"danger": "yes"})) == []
        cells = rows.rows(session, [second])[second]
        assert cells[4] == 1
        assert "жакшырды" in cells[6].text


def test_timeline_today_and_plan_know_of_the_card(store: Store, pupil: int) -> None:
    own = book(store, date(2026, 9, 1))
    card = own.start("adolescent", pupil)
    shown = own.show("adolescent", card)
    values = {**shown.values, **all_zero("adolescent"), "strengths": "Спорт", "next_on": date(2026, 11, 1)}
    own.sign("adolescent", card, values, shown.revision)
    with store.reading() as session:
        (moment,) = moments(session, "pupil", pupil, TODAY, KY)
        assert moment.opens is not None
        assert moment.opens.kind == "adolescent_card"
        (duty,) = duties(session, KY, TODAY, TODAY)
        assert (duty.due, duty.opens.kind) == (date(2026, 11, 1), "adolescent_card_again")
        (work,) = work_done(session, date(2026, 8, 1), TODAY, KY)
        assert (work.kind, work.record_id) == ("adolescent_card", card)


@pytest.mark.parametrize("words", [KY, RU])
@pytest.mark.parametrize("kind", [ADOLESCENTS, FAMILIES])
def test_the_form_fits_on_its_pages(kind: Any, words: Words) -> None:
    assert form_problems(kind, shipped(kind.key), words, School("№ 12 мектеп", "Аламүдүн району", "2026/27")) == []


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_protected_signs_stand_on_paper_as_codes(store: Store, pupil: int, language: str) -> None:
    card = signed(store, "adolescent", pupil, TODAY, T05=2, T21=1)
    papers = CardPapers(store, lambda: TODAY)
    named = next(one for one in shipped("adolescent").indicators if one.code == "T21").label(language)
    whole = text_of(papers.completed("adolescent", card, language)(unwatched))
    codes = text_of(papers.completed("adolescent", card, language, codes_only=True)(unwatched))
    blank = text_of(papers.blank("adolescent", language)(unwatched))
    assert named in whole
    for paper in (codes, blank):
        assert named not in paper
        assert "T21" in paper
    assert named in text_of(papers.key(language)(unwatched))
    hidden = text_of(CardPapers(store, lambda: TODAY, names_protected=False).completed("adolescent", card, language)(unwatched))
    assert "T21" not in hidden
    assert named not in hidden


def test_what_was_signed_is_printed_the_same_after_the_rules_change(store: Store, pupil: int) -> None:
    card = signed(store, "adolescent", pupil, TODAY, T05=2)
    papers = CardPapers(store, lambda: TODAY)
    before = text_of(papers.completed("adolescent", card, "ky")(unwatched))
    with store.saving() as session:
        seed(session)
        for row in session.scalars(select(CardRule).where(CardRule.card == "adolescent")):
            row.ky, row.reason = f"башка {row.code}", "көрүү үчүн"
    assert text_of(papers.completed("adolescent", card, "ky")(unwatched)) == before


def test_a_comparison_wants_a_signed_card(store: Store, pupil: int) -> None:
    papers = CardPapers(store, lambda: TODAY)
    with pytest.raises(NothingToCompare):
        papers.comparison("adolescent", pupil, "ky")
    signed(store, "adolescent", pupil, date(2026, 9, 1), T21=1)
    signed(store, "adolescent", pupil, TODAY)
    named = shipped("adolescent").indicators[20].ky
    assert named in text_of(papers.comparison("adolescent", pupil, "ky")(unwatched))
    assert named not in text_of(papers.comparison("adolescent", pupil, "ky", codes_only=True)(unwatched))
    assert papers.prefilled("adolescent", book(store).start("adolescent", pupil), "ru")(unwatched)[:4] == b"%PDF"


def test_what_was_filled_in_beforehand_is_said_in_the_language_of_the_reader_until_a_hand_changes_it(
    store: Store, pupil: int, family: int
) -> None:
    with store.saving() as session:
        mother = Person(surname="Өмүрова", given="Айгүл")
        session.add(mother)
        session.flush()
        session.add(Residence(pupil_id=pupil, family_id=family, since=date(2025, 9, 1)))
        session.add(Tie(pupil_id=pupil, person_id=mother.id, kinship="mother"))
    card = book(store).start("adolescent", pupil)
    russian = card_book(store, RU, lambda: TODAY)
    assert book(store).show("adolescent", card).values["family_about"].startswith("Өмүрова Айгүл (апасы)")
    shown = russian.show("adolescent", card)
    assert shown.values["family_about"].startswith("Өмүрова Айгүл (мать)")
    papers = CardPapers(store, lambda: TODAY)

    def told(language: str) -> str:
        pages = PdfReader(BytesIO(papers.completed("adolescent", card, language)(unwatched))).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())

    assert "(мать)" in told("ru")
    assert "(апасы)" in told("ky")
    russian.keep("adolescent", card, {**shown.values, "family_about": "живёт у бабушки"}, shown.revision)
    assert book(store).show("adolescent", card).values["family_about"] == "живёт у бабушки"
    assert "живёт у бабушки" in told("ky")


def test_a_signed_card_says_the_same_facts_in_the_words_of_the_reader_and_no_later_ones(
    store: Store, pupil: int, family: int
) -> None:
    with store.saving() as session:
        mother = Person(surname="Өмүрова", given="Айгүл")
        session.add(mother)
        session.flush()
        session.add(Residence(pupil_id=pupil, family_id=family, since=date(2025, 9, 1)))
        tie = Tie(pupil_id=pupil, person_id=mother.id, kinship="mother")
        session.add(tie)
        session.flush()
        tie_id = tie.id
    card = signed(store, "adolescent", pupil, TODAY)
    russian = card_book(store, RU, lambda: TODAY)
    assert russian.show("adolescent", card).values["family_about"].startswith("Өмүрова Айгүл (мать)")
    with store.saving() as session:
        session.get_one(Tie, tie_id).kinship = "aunt"
    for shown in (russian, book(store)):
        assert shown.show("adolescent", card).values["family_about"].startswith("Өмүрова Айгүл (апасы)")


def test_a_rule_is_found_in_any_case_and_without_kyrgyz_letters(store: Store) -> None:
    rows = RuleRows(usual_words("ky"))
    with store.saving() as session:
        seed(session)
        for typed, code in (("олум жонундо", "T22"), ("ПРОГУЛЫ", "T01"), ("s04", "S04")):
            found = session.scalars(select(CardRule.code).where(CardRule.id.in_(rows.ids(session, Request(search=typed))))).all()
            assert found == [code]


@pytest.mark.parametrize("language", ["ky", "ru"])
@pytest.mark.parametrize("kind", [ADOLESCENTS, FAMILIES])
def test_no_sign_that_ships_is_cut_on_the_form(kind: CardKind, language: str) -> None:
    paper = paper_form(kind, shipped(kind.key), usual_words(language), School("№ 12"), coded=True)
    assert not [mark.text for page in paper.pages for mark in page.marks if isinstance(mark, Text) and mark.text.endswith("…")]


def test_a_card_repeated_under_another_id_of_the_child_is_not_asked_for(store: Store, pupil: int) -> None:
    card = signed(store, "adolescent", pupil, date(2026, 9, 1))
    with store.saving() as session:
        session.get_one(ADOLESCENTS.record, card).next_on = date(2026, 11, 1)
        twin = Pupil(surname="Өмүров", given="Бек")
        session.add(twin)
        session.flush()
        twin_id = twin.id
    signed(store, "adolescent", twin_id, date(2026, 11, 2))
    with store.reading() as session:
        assert len(duties(session, KY, TODAY, date(2026, 11, 1))) == 1
    with store.saving() as session:
        merge(session, "pupil", pupil, twin_id)
    with store.reading() as session:
        assert duties(session, KY, TODAY, date(2026, 11, 1)) == []


@pytest.mark.parametrize("kind", [ADOLESCENTS, FAMILIES])
def test_cards_of_merged_owners_are_one_line_by_the_name_that_stays(store: Store, kind: CardKind) -> None:
    key, owner_kind = kind.key, kind.owner
    with store.saving() as session:
        made = [
            Pupil(surname=name, given="Бек", born=date(2012, 3, 4)) if owner_kind == "pupil" else Family(name=name)
            for name in ("Асанов", "Бакиров")
        ]
        session.add_all(made)
        session.flush()
        away, stays = (one.id for one in made)
    signed(store, key, away, date(2026, 9, 10))
    newest = signed(store, key, stays, date(2026, 11, 10))
    with store.saving() as session:
        merge(session, owner_kind, stays, away)
    rows = CardRows(key, KY, TODAY)
    with store.reading() as session:
        assert list(rows.ids(session, Request(filters={"which": "last"}))) == [newest]
        every = list(rows.ids(session, Request(search="бакиров")))
        assert len(every) == 2
        shown = rows.rows(session, every)
        assert named(session, kind, away, TODAY)[0].startswith("Бакиров")
    assert all(cells[0].startswith("Бакиров") for cells in shown.values())
    trend = next(cell for cell in shown[newest] if isinstance(cell, Trend))
    assert len(trend.points) == 2
