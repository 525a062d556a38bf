"""Cards and registers in the real main window over a real vault with an invented school."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from sqlalchemy import select

from sppk_desktop.app import activity, diagnostics, people, visits
from sppk_desktop.app.plan import WorkDone
from sppk_desktop.core import sheet_code
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Request
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.activity.records import Notice
from sppk_desktop.features.diagnostics import demo, register_rows, rule_list
from sppk_desktop.features.diagnostics.catalogue import seed, shipped
from sppk_desktop.features.diagnostics.papers import CardPapers
from sppk_desktop.features.diagnostics.records import AdolescentCard, CardRule, FamilyCard, RegisterEntry
from sppk_desktop.features.people.demo import build
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.standing import family_of
from sppk_desktop.features.plan.records import Plan, PlanLine
from sppk_desktop.features.visits.records import PrintedSheet
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.activity.notice_page import NoticePage
from sppk_desktop.ui.diagnostics.page import CardsPage
from sppk_desktop.ui.diagnostics.registers_page import RegistersPage
from sppk_desktop.ui.family_pick import FamilyPick
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.people.today import TodayPage
from sppk_desktop.ui.shell import Shell
from tests.ui.conftest import TODAY, desk, kit, nothing_left_open, press
from tests.ui.test_every_screen import test_a_plain_screen_does_all_it_promises as promises

__all__ = ["desk", "kit", "nothing_left_open", "press"]


def made(kit: Kit, store: Store) -> Shell:
    words = kit.words
    extras = people.Extras(
        moments=(diagnostics.CardMoments(store, words, TODAY),), duties=(diagnostics.CardDuties(store, words),),
        drafts=(diagnostics.card_draft,),
    )  # fmt: skip
    tabs = [*people.people_tabs(extras), visits.diary_tab(diagnostics.pages(store)), activity.journals_tab()]
    shell = Shell(kit, store, tabs, today=lambda: TODAY)
    people.add_openers(shell)
    visits.add_openers(shell)
    diagnostics.add_openers(shell)
    activity.add_openers(shell)
    shell.resize(1366, 768)
    shell.show()
    return shell


@pytest.fixture
def shell(kit: Kit, store: Store) -> Iterator[Shell]:
    build(store.saving, pupils=60, today=TODAY)
    shown = made(kit, store)
    yield shown
    shown.close()
    shown.deleteLater()


def cards(shell: Shell) -> CardsPage:
    page = visits.page_of(shell).further_page(diagnostics.CARDS)
    assert isinstance(page, CardsPage)
    return page


def test_a_dangerous_sign_leads_from_the_key_to_the_check_list(shell: Shell, store: Store) -> None:
    diagnostics.card_action("adolescent")(shell).do(1)
    form = cards(shell).card.form
    assert form is not None
    QTest.keyClick(form.editor("T21").input, "1")
    shell.keep_drafts()  # a lock, a power cut: the list stands already
    with store.reading() as session:
        assert session.scalars(select(Notice.situation)).all() == ["suicide"]
    assert cards(shell).card.leave()
    QCoreApplication.processEvents()
    deeds = form.message
    assert deeds is not None
    with store.reading() as session:
        notice = session.scalars(select(Notice)).one()
        assert (notice.source_kind, notice.closed) == ("adolescent_card", None)


def test_the_button_of_the_danger_opens_the_check_list(shell: Shell) -> None:
    diagnostics.card_action("family")(shell).do(1)
    card = cards(shell).card
    assert card.form is not None
    QTest.keyClick(card.form.editor("S12").input, "1")
    card.open_notice()
    for _ in range(3):
        QCoreApplication.processEvents()
    assert shell.current_tab == activity.KEY
    assert any(page.isVisible() for page in shell.findChildren(NoticePage))


def test_a_card_left_unfinished_is_offered_on_today(shell: Shell, store: Store) -> None:
    diagnostics.card_action("adolescent")(shell).do(1)
    form = cards(shell).card.form
    assert form is not None
    QTest.keyClick(form.editor("T01").input, "2")
    shell.keep_drafts()
    (draft,) = [diagnostics.card_draft(shell, one) for one in store.drafts.all()]
    assert draft is not None
    assert isinstance(shell.show_tab("today"), TodayPage)
    draft.go_on()
    form = cards(shell).card.form
    assert form is not None
    assert form.values()["T01"] == 2


def test_putting_on_from_the_card_begins_with_the_child(shell: Shell) -> None:
    diagnostics.register_action(shell).do(2)
    page = visits.page_of(shell).further_page(diagnostics.REGISTER)
    assert isinstance(page, RegistersPage)
    form = page.records.form
    assert (form.values()["pupil_id"], form.values()["register"]) == (2, "school")
    form.editor("basis").set_value("№ 4 протокол")
    assert page.records.save()
    assert page.records.list.current is not None


def test_the_deputy_counts_but_is_not_shown(kit: Kit, store: Store, unlocked: Callable[[str, str], Store]) -> None:
    with store.saving() as session:
        session.add(Pupil(surname="Өмүров", given="Бек"))
    own = diagnostics.card_book(store, kit.words, lambda: TODAY)
    card = own.start("adolescent", 1)
    told = {one.code: 0 for one in shipped("adolescent").indicators} | {"T21": 2, "health_note": "купуя"}
    values = {**own.show("adolescent", card).values, **told, "strengths": "Спорт"}
    own.sign("adolescent", card, values, own.show("adolescent", card).revision)
    his = store.accounts.add(NewAccount("Бакыт Осмонов", frozenset({Role.DEPUTY})), "тоо-суу 47 арча")
    store.close()
    reading = unlocked(his.id, "тоо-суу 47 арча")
    book = diagnostics.card_book(reading, kit.words, lambda: TODAY)
    shown = book.show("adolescent", card)
    assert "T21" not in shown.values
    assert "health_note" not in shown.values
    asked = [name for section in shown.form.sections for name in section.items]
    assert not {"T21", "T22", "T23", "T24", "health", "health_note"} & set(asked)
    found = book.reckoned("adolescent", shown.values, card)
    assert found.said.startswith(kit.words.say(own_total(2)))
    assert (found.dangers, found.advised) == ((), ())
    assert [page.key for page in diagnostics.pages(reading)] == [diagnostics.CARDS]
    with reading.reading() as session:
        assert diagnostics.CardDuties(reading, kit.words)(session, TODAY, TODAY) == ()
        assert all(not moment.detail for moment in diagnostics.CardMoments(reading, kit.words, TODAY)(session, "pupil", 1))


def own_total(total: int) -> str:
    return f"52 ичинен {total}"


def test_the_plan_takes_a_signed_card_as_evidence(kit: Kit, shell: Shell, store: Store) -> None:
    own = diagnostics.card_book(store, kit.words, lambda: TODAY)
    card = own.start("adolescent", 1)
    values = {**own.show("adolescent", card).values, "strengths": "Спорт"}
    own.sign("adolescent", card, values, own.show("adolescent", card).revision)
    with store.saving() as session:
        found = [work for work in WorkDone(kit.words)(session, date(2026, 8, 1), TODAY) if work.kind == "adolescent_card"]
        assert [work.record_id for work in found] == [card]
        plan = Plan(specialist="social", school_year="2026/27", stage="draft")
        session.add(plan)
        session.flush()
        line = PlanLine(plan_id=plan.id, section="x", month="11", content="Диагностика", position=1)
        session.add(line)
        session.flush()
        evidence.link(session, line.id, found[0].kind, card, found[0].on, found[0].title, found[0].by)
        assert [row.record_id for row in evidence.of_line(session, line.id)] == [card]


def test_the_registers_do_all_a_plain_screen_promises(kit: Kit, store: Store) -> None:
    promises(register_rows.screen(kit.words, date(2032, 5, 25)), kit, store)


def test_a_changed_rule_wants_a_reason(kit: Kit, store: Store) -> None:
    with store.saving() as session:
        seed(session)
        seed(session)
    screen = rule_list.screen(kit.words)
    with store.reading() as session:
        ids = screen.rows.ids(session, Request())
        assert len(ids) == 26 + 4 + 22 + 4
        assert len(screen.rows.ids(session, Request(filters={"card": "family", "what": "level"}))) == 4
        assert screen.rows.ids(session, Request(search="T05")) == [5]
        assert screen.rows.rows(session, [21])[21][2] == "T21"
        values = {name: getattr(session.get_one(CardRule, 5), name) for name in screen.form.fields}
    assert screen.form.check is not None
    assert screen.form.check(values) == {}
    assert set(screen.form.check({**values, "figure": 3})) == {"reason"}
    assert screen.form.check({**values, "figure": 3, "reason": "педкеңеш"}) == {}
    danger = {**values, "code": "T21", "hidden": True, "reason": "педкеңеш"}
    assert set(screen.form.check(danger)) == {"hidden"}


def test_the_invented_cards_are_whole(store: Store, kit: Kit) -> None:
    build(store.saving, pupils=300, today=TODAY)
    demo.build(store, lambda day: diagnostics.card_book(store, kit.words, day), today=TODAY)
    with store.reading() as session:
        for record in (AdolescentCard, FamilyCard):
            found = session.scalars(select(record)).all()
            assert any(card.signed_at is None for card in found)
            assert all(card.frozen for card in found if card.signed_at)
        assert session.scalars(select(RegisterEntry)).first() is not None
        assert session.scalars(select(Pupil).limit(1)).first() is not None


@pytest.mark.parametrize("kind", ["adolescent", "family"])
def test_the_code_on_a_printed_form_opens_the_card_when_the_paper_comes_back(shell: Shell, kind: str) -> None:
    with shell.store.reading() as session:
        child = session.scalars(select(Pupil.id).where(Pupil.left.is_(None)).order_by(Pupil.id)).first() or 0
        home = family_of(session, child, TODAY)
    assert home is not None
    owner = child if kind == "adolescent" else home.id
    page = visits.page_of(shell).further_page("cards")
    assert isinstance(page, CardsPage)
    page.fill_in(kind, owner)
    card = page.card.card
    assert card is not None
    paper = CardPapers(shell.store, lambda: TODAY).prefilled(kind, card.id, "ru")(unwatched)
    record = AdolescentCard if kind == "adolescent" else FamilyCard
    with shell.store.reading() as session:
        code = session.get_one(record, card.id).sheet_code
    assert code is not None
    told = " ".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages)
    assert sheet_code.grouped(code) in told
    again = CardPapers(shell.store, lambda: TODAY).prefilled(kind, card.id, "ky")(unwatched)
    assert sheet_code.grouped(code) in " ".join(page.extract_text() for page in PdfReader(BytesIO(again)).pages)
    page.show_list(kind)
    shell.show_tab("today")
    assert shell.kit.open_code is not None
    assert not shell.kit.open_code(sheet_code.grouped(code[:-1] + str((int(code[-1]) + 1) % 10)))  # one digit mistyped
    assert shell.kit.open_code(sheet_code.grouped(code))
    QTest.qWait(20)
    assert shell.current_tab == "diary"
    opened = page.card.card
    assert opened is not None
    assert (opened.kind, opened.id) == (kind, card.id)
    page.leave()


@pytest.mark.parametrize("kind", ["adolescent", "family"])
def test_an_empty_form_that_comes_back_asks_whose_it_is_and_opens_that_card(shell: Shell, kind: str) -> None:
    page = cards(shell)
    pdf = page._papers.blank(kind, "ky")(unwatched)
    table = "adolescent_card" if kind == "adolescent" else "family_card"
    with shell.store.reading() as session:
        code = session.scalars(select(PrintedSheet.code).where(PrintedSheet.document == table)).one()
    assert sheet_code.grouped(code) in " ".join(one.extract_text() for one in PdfReader(BytesIO(pdf)).pages)
    shell.show_tab("today")
    assert shell.kit.open_code is not None
    assert shell.kit.open_code(sheet_code.grouped(code))
    QTest.qWait(20)
    asked = next(one for one in page.findChildren(FamilyPick) if one.isVisible())
    asked.picked.emit(1)
    asked.close()
    opened = page.card.card
    assert opened is not None
    assert opened.kind == kind
    assert page.leave()
    shell.show_tab("today")
    assert shell.kit.open_code(sheet_code.grouped(code))
    QTest.qWait(20)
    again = page.card.card
    assert again is not None
    assert again.id == opened.id
    assert page.leave()
