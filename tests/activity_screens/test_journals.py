"""Every journal keeps its promises; a danger written down anywhere opens its check-list; deadlines and timelines know of it."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from sppk_desktop.app.activity import (
    EntryPapers,
    JournalDuties,
    JournalMoments,
    Pages,
    colleague_named,
    danger_action,
    journal_draft,
)
from sppk_desktop.app.registers import RegisterDuties, card_actions
from sppk_desktop.core.cards import Link
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.screens import Request as Asked
from sppk_desktop.core.words import LANGUAGES
from sppk_desktop.features.activity import demo, documents, evidence
from sppk_desktop.features.activity.keeping import JournalKeeper
from sppk_desktop.features.activity.listing import JournalView
from sppk_desktop.features.activity.papers import JournalPapers
from sppk_desktop.features.activity.records import Activity, Appeal, Consent, HandOver, Notice, Offence, Request
from sppk_desktop.features.activity.screens import SCREENS, journals
from sppk_desktop.features.activity.states import state_of, states_of
from sppk_desktop.features.people import catalogues
from sppk_desktop.features.people.demo import build
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.standing import family_of
from sppk_desktop.features.plan.records import Plan, PlanLine
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.activity.journals_page import JournalsPage
from sppk_desktop.ui.activity.notices_page import NoticesPage
from sppk_desktop.ui.editors.links import LinkEditor
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.shell import Shell
from tests.ui.conftest import TODAY
from tests.ui.test_every_screen import test_a_plain_screen_does_all_it_promises as promise


@pytest.mark.parametrize("key", list(SCREENS))
def test_a_journal_does_all_a_plain_screen_promises(key: str, kit: Kit, store: Store) -> None:
    promise(journals(JournalView(kit.words, TODAY))[key], kit, store)


def pupil(store: Store) -> Pupil:
    with store.reading() as session:
        return session.scalars(select(Pupil).where(Pupil.left.is_(None)).limit(1)).one()


def test_a_request_that_names_a_danger_opens_the_check_list_before_anything_else(shell: Shell, page: JournalsPage) -> None:
    child = pupil(shell.store)
    requests = page.show_journal("requests")
    assert isinstance(requests, RecordPage)
    requests.new()
    told = {
        "on": TODAY,
        "from_whom": "teacher",
        "pupil_id": child.id,
        "essence": "Жашагысы келбейт деди",
        "reasons": ["self_harm"],
    }
    requests.form.set_values(told)
    saved = requests.save()
    assert saved
    QApplication.processEvents()
    assert page.current == "notices"
    notices_page = page.show_journal("notices")
    assert isinstance(notices_page, NoticesPage)
    assert notices_page.notice.notice_id is not None
    assert "азыр" in shell.message._happened.text()
    with shell.store.reading() as session:
        notice = session.scalars(select(Notice)).one()
        assert (notice.situation, notice.pupil_id, notice.source_kind) == ("suicide", child.id, "request")
        (request,) = session.scalars(select(Request))
        assert request.number == "2026/27-0001"


def test_saving_the_same_entry_again_opens_no_second_list(store: Store, shell: Shell) -> None:
    keeper = JournalKeeper(store, Offence, shell.kit.words)
    told = {"on": TODAY, "pupil_id": pupil(store).id, "kind": "crime", "essence": "уурулук"}
    id_, revision = keeper.save(None, dict(told), 0)
    opened = [keeper.danger]
    keeper.save(id_, {**told, "result": "ИДН"}, revision)
    opened.append(keeper.danger)
    keeper.save(None, {**told, "kind": "fight"}, 0)
    assert [danger is not None for danger in (*opened, keeper.danger)] == [True, False, False]


def test_a_check_list_is_marked_on_its_page_and_closed_when_all_are_settled(shell: Shell, page: JournalsPage) -> None:
    child = pupil(shell.store)
    keeper = JournalKeeper(shell.store, Notice, shell.kit.words)
    id_, _ = keeper.save(None, {"on": TODAY, "situation": "neglect", "pupil_id": child.id, "known": "Үйдө жалгыз калат"}, 0)
    shell.open("notice", id_)
    whole = page.show_journal("notices")
    assert isinstance(whole, NoticesPage)
    notice = whole.notice
    assert not notice._end.isEnabled()
    for step in notice._notices.shown(id_).steps:
        if step.first:
            notice._notices.tell(step.id, {"way": "phone", "at": datetime(2026, 11, 23, 9, 30), "answer": "келишет"})
        else:
            notice._notices.excuse(step.id, "керек эмес")
    notice.show_notice(id_)
    assert notice._end.isEnabled()
    notice._notices.close(id_, "жардам берилди")
    notice.show_notice(id_)
    assert notice._end.isHidden()
    assert not notice._again.isHidden()
    assert len(notice._notices.shown(id_).log) == 5


def test_deadlines_come_to_today_and_entries_to_the_timelines(store: Store, shell: Shell) -> None:
    child, words = pupil(store), shell.kit.words
    with store.saving() as session:
        home = family_of(session, child.id, TODAY)
        assert home is not None
        session.add_all([
            Request(on=date(2026, 11, 2), from_whom="parent", pupil_id=child.id, essence="Жардам", due=date(2026, 11, 16)),
            Request(on=date(2026, 11, 2), from_whom="parent", pupil_id=child.id, essence="Бүттү", due=date(2026, 11, 16),
                    answered=date(2026, 11, 10)),
            Appeal(on=date(2026, 11, 5), kind="letter", family_id=home.id, essence="Жардам сурайбыз", due=date(2026, 11, 30)),
            Activity(on=date(2026, 11, 9), kind="talk", pupil_id=child.id, next_on=date(2026, 11, 24)),
            Activity(on=date(2026, 9, 9), kind="talk", pupil_id=child.id, next_on=date(2026, 9, 20)),
            Notice(on=date(2026, 11, 20), situation="neglect", pupil_id=child.id),
        ])  # fmt: skip
    with store.reading() as session:
        due = [
            *JournalDuties(store, words)(session, TODAY, date(2026, 12, 1)),
            *RegisterDuties(store, words)(session, TODAY, date(2026, 12, 1)),
        ]
        assert [(duty.opens.kind, duty.due) for duty in due] == [
            ("notice", date(2026, 11, 20)), ("request", date(2026, 11, 16)), ("activity", date(2026, 11, 24)),
            ("appeal", date(2026, 11, 30)),
        ]  # fmt: skip
        moments = JournalMoments(store, words, TODAY)
        of_child = moments(session, "pupil", child.id)
        of_family = moments(session, "family", home.id)
    assert sorted({moment.opens.kind for moment in of_child if moment.opens}) == ["activity", "appeal", "notice", "request"]
    assert {moment.opens for moment in of_family} >= {moment.opens for moment in of_child}
    shell.show_tab("pupils")
    shell.open("pupil", child.id)
    shell.show_tab("today")
    for link in (moment.opens for moment in of_child):
        assert isinstance(link, Link)
        shell.open(link.kind, link.id)


def test_the_chip_and_the_filter_of_a_state_agree(store: Store, shell: Shell) -> None:
    with store.saving() as session:
        child = pupil(store)
        for days, answered, decision in ((10, None, None), (25, None, "accepted"), (10, TODAY, None), (25, None, "refused")):
            due = date(2026, 11, days)
            session.add(Request(on=date(2026, 11, 2), from_whom="parent", pupil_id=child.id, essence="x", due=due,
                                answered=answered, decision=decision))  # fmt: skip
    screen = journals(JournalView(shell.kit.words, TODAY))["requests"]
    with store.reading() as session:
        found = {}
        for state in states_of(Request):
            ids = screen.rows.ids(session, Asked(filters={"state": state.value}))
            found[state] = list(ids)
            assert {state_of(session.get_one(Request, id_), TODAY) for id_ in ids} == {state}
        assert sum(len(ids) for ids in found.values()) == 4


def test_a_search_finds_the_child_the_family_and_the_words(store: Store, shell: Shell) -> None:
    child = pupil(store)
    with store.saving() as session:
        session.add(Request(on=TODAY, from_whom="parent", pupil_id=child.id, essence="Өзгөчө жардам"))
        session.add(Request(on=TODAY, from_whom="parent", essence="Башка"))
    screen = journals(JournalView(shell.kit.words, TODAY))["requests"]
    with store.reading() as session:
        assert len(screen.rows.ids(session, Asked(search="озгочо"))) == 1
        assert len(screen.rows.ids(session, Asked(search=child.surname[:5]))) == 1
        assert len(screen.rows.ids(session, Asked())) == 2


def test_who_sees_protected_rows_as_counts_is_not_shown_them(store: Store, shell: Shell) -> None:
    child = pupil(store)
    with store.saving() as session:
        session.add_all([
            Notice(on=TODAY, situation="suicide", pupil_id=child.id),
            Notice(on=TODAY, situation="absence", pupil_id=child.id),
            Activity(on=TODAY, kind="talk", pupil_id=child.id, reasons=["violence", "family"]),
            Activity(on=TODAY, kind="talk", pupil_id=child.id, reasons=["family"]),
            Activity(on=TODAY, kind="talk", pupil_id=child.id),
        ])  # fmt: skip
    for named, told in ((True, (2, 3)), (False, (1, 2))):
        screens = journals(JournalView(shell.kit.words, TODAY, named))
        with store.reading() as session:
            assert tuple(len(screens[key].rows.ids(session, Asked())) for key in ("notices", "talks")) == told


def test_the_named_participants_of_group_work_are_kept_and_stand_on_their_timelines(store: Store, shell: Shell) -> None:
    with store.reading() as session:
        children = list(session.scalars(select(Pupil.id).where(Pupil.left.is_(None)).limit(3)))
    keeper = JournalKeeper(store, Activity, shell.kit.words)
    told = {"on": TODAY, "kind": "lecture", "topic": "ПАЗ", "participants": [{"pupil_id": id_} for id_ in children[:2]]}
    id_, revision = keeper.save(None, dict(told), 0)
    keeper.save(id_, {**told, "participants": [{"pupil_id": children[1]}, {"pupil_id": children[2]}]}, revision)
    assert [line["pupil_id"] for line in keeper.load(id_)[0]["participants"]] == children[1:]
    moments = JournalMoments(store, shell.kit.words, TODAY)
    with store.reading() as session:
        assert [len(moments(session, "pupil", child)) for child in children] == [0, 1, 1]


def test_a_line_of_the_plan_is_evidence_while_the_entry_stands(store: Store, shell: Shell) -> None:
    keeper = JournalKeeper(store, Activity, shell.kit.words)
    id_, _ = keeper.save(None, {"on": TODAY, "kind": "lecture", "topic": "ПАЗ", "plan_line_id": 5}, 0)
    with store.reading() as session:
        assert [row.title for row in evidence.of_line(session, 5)] == ["лекция: ПАЗ"]
    keeper.remove(id_)
    with store.reading() as session:
        assert evidence.of_line(session, 5) == ()
    keeper.restore(id_)
    with store.reading() as session:
        assert len(evidence.of_line(session, 5)) == 1


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the offscreen platform has no keyboard to grab
def test_one_key_leads_to_the_lines_of_the_plan_while_a_talk_is_written(shell: Shell, page: JournalsPage) -> None:
    with shell.store.saving() as session:
        plan = Plan(specialist="social", school_year="2026/27", author="Гүлмира", stage="draft")
        session.add(plan)
        session.flush()
        session.add(PlanLine(plan_id=plan.id, section="S05", position=1, content="Алдын алуу баарлашуусу", month="11"))
    talks = page.show_journal("talks")
    assert isinstance(talks, RecordPage)
    talks.new()
    assert "Ctrl+L" in talks.bar.keys
    talks.link_line()
    editor = talks.form.editor("plan_line_id")
    assert isinstance(editor, LinkEditor)
    assert [name for _, name in editor._found] == ["Алдын алуу баарлашуусу (11)"]
    consents = page.show_journal("consents")
    assert isinstance(consents, RecordPage)
    assert "Ctrl+L" not in consents.bar.keys


def test_who_writes_is_found_among_the_staff_though_the_father_s_name_stands_there_too() -> None:
    found = [(1, "Асанова Гүлмира Өмүрбековна"), (2, "Асанова Гүлмирахан Акматовна")]
    assert colleague_named(found, "Асанова Гүлмира") == 1
    assert colleague_named([*found, (3, "Асанова Гүлмира Маратовна")], "Асанова Гүлмира") is None  # two of them: nobody guesses
    assert colleague_named([*found, (4, "Асанова Гүлмира")], "Асанова Гүлмира") == 4
    assert colleague_named(found, "") is None


def test_a_hand_over_without_consent_is_refused_with_a_sentence_and_kept_with_a_reason(shell: Shell, page: JournalsPage) -> None:
    hand_overs = page.show_journal("hand_overs")
    assert isinstance(hand_overs, RecordPage)
    hand_overs.new()
    told = {"on": TODAY, "document": "Мүнөздөмө", "receiver": "organisation", "pupil_id": pupil(shell.store).id}
    hand_overs.form.set_values(told)
    assert not hand_overs.save()
    assert "макулдук" in shell.message._happened.text()
    hand_overs.form.set_values({**told, "without_consent": "Соттун суроосу"})
    assert hand_overs.save()
    with shell.store.reading() as session:
        assert session.scalars(select(HandOver)).one().number == "2026/27-0001"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_journal_is_printed_with_its_entries(language: str, store: Store, shell: Shell) -> None:
    child = pupil(store)
    with store.saving() as session:
        catalogues.seed(session)
        session.add(Request(on=TODAY, from_whom="parent", pupil_id=child.id, essence="Жардам", due=TODAY))
        session.add(Activity(on=TODAY, kind="talk", pupil_id=child.id, essence="Баарлашуу", reasons=["family"]))
    keeper = JournalKeeper(store, Notice, shell.kit.words)
    id_, _ = keeper.save(None, {"on": TODAY, "situation": "neglect", "pupil_id": child.id}, 0)
    papers = JournalPapers(store, lambda: TODAY)
    pages = Pages(shell)
    for key in documents.JOURNALS:
        screen = pages.screens[key]
        made = papers.journal(screen, language, date(2026, 8, 1), date(2027, 7, 31), by_code=key == "talks")(unwatched)
        assert made.startswith(b"%PDF")
    assert papers.key_to_codes(pages.screens["talks"], language, date(2026, 8, 1), TODAY)(unwatched).startswith(b"%PDF")
    keeper = JournalKeeper(store, Consent, shell.kit.words)
    consent, _ = keeper.save(None, {"on": TODAY, "pupil_id": child.id, "purposes": ["data"], "giver": "parent"}, 0)
    for paper in (None, consent):
        assert papers.consent(paper, language)(unwatched).startswith(b"%PDF")
    assert papers.notice(id_, language)(unwatched).startswith(b"%PDF")


def test_a_danger_is_written_down_from_the_card_of_the_child(shell: Shell, page: JournalsPage) -> None:
    child = pupil(shell.store)
    danger_action("pupil")(shell).do(child.id)
    notices_page = page.show_journal("notices")
    assert isinstance(notices_page, NoticesPage)
    form = notices_page.records.form
    assert (form.values()["pupil_id"], form.values()["on"]) == (child.id, TODAY)
    form.set_value("situation", "violence")
    saved = notices_page.records.save()
    assert saved
    assert notices_page.notice.notice_id is not None


def test_an_unfinished_entry_is_offered_on_today_and_gone_on_with(shell: Shell, page: JournalsPage) -> None:
    requests = page.show_journal("requests")
    assert isinstance(requests, RecordPage)
    requests.new()
    requests.form.editor("essence").set_value("Жарым жазылган")
    requests.form.dirty = True
    requests.form._touched()
    requests.form.keep_draft()
    requests.close_form()
    (draft,) = shell.store.drafts.all()
    line = journal_draft(shell, draft)
    assert line is not None
    shell.show_tab("today")
    line.go_on()
    assert shell.current_tab == "journals"
    assert not requests.form.isHidden()


def test_scans_of_an_entry_lie_in_the_vault(shell: Shell, page: JournalsPage) -> None:
    keeper = JournalKeeper(shell.store, Consent, shell.kit.words)
    told = {"on": TODAY, "pupil_id": pupil(shell.store).id, "purposes": ["data"], "giver": "parent"}
    id_, _ = keeper.save(None, told, 0)
    papers = EntryPapers(shell, Consent, id_, writes=True)
    papers.papers().add("скан.pdf", b"%PDF-1.4 scan")
    (kept,) = papers.papers().all()
    assert papers.papers().data(kept.id) == b"%PDF-1.4 scan"
    assert papers.header(SCREENS["consents"]).name == pupil(shell.store).full_name
    papers.papers().remove(kept.id)
    assert papers.papers().all() == []


def test_the_invented_journals_are_whole(store: Store) -> None:
    build(store.saving, pupils=200, today=TODAY)
    demo.build(store, today=TODAY)
    with store.reading() as session:
        for record in (Request, Appeal, Notice, HandOver):
            numbers: dict[str, list[int]] = {}
            for number in session.scalars(select(record.number).order_by(record.id)):
                year, _, place = str(number).rpartition("-")
                numbers.setdefault(year, []).append(int(place))
            assert numbers
            for year, places in numbers.items():
                assert sorted(places) == list(range(1, len(places) + 1)), (record, year)
        assert session.scalar(select(func.count()).select_from(Activity)) > 5  # type: ignore[operator]
        assert all(entry.on.month not in (6, 7, 8) for entry in session.scalars(select(Request)))


def test_a_recommendation_is_begun_from_the_card_of_the_child(store: Store, shell: Shell, page: JournalsPage) -> None:
    child = pupil(store)
    action = next(make(shell) for make in card_actions("pupil") if make(shell).icon == "sign")
    action.do(child.id)
    assert page.current == "recommendations"
    begun = page.show_journal("recommendations")
    assert isinstance(begun, RecordPage)
    assert begun.form.values()["pupil_id"] == child.id
    begun.close_form()
