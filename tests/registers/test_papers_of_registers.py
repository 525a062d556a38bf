"""Every register told as data gives its papers: an entry, an empty form, a journal, a DOCX; templates are filled, not guessed."""

from __future__ import annotations

import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import MetaData, create_engine, inspect

import sppk_desktop.ui  # noqa: F401  (Qt first)
from sppk_desktop.app import registers
from sppk_desktop.app.schema import schema
from sppk_desktop.app.service_duties import not_obliged
from sppk_desktop.core import dates
from sppk_desktop.core.progress import unwatched
from sppk_desktop.features.activity import demo as journals
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.activity.listing import JournalView
from sppk_desktop.features.activity.papers import JournalPapers
from sppk_desktop.features.activity.records import Activity, Appeal
from sppk_desktop.features.activity.register import Register
from sppk_desktop.features.activity.register_keeping import RegisterKeeper
from sppk_desktop.features.activity.sheet import LINE
from sppk_desktop.features.advice.records import Informing
from sppk_desktop.features.advice.telling import nobody_informed
from sppk_desktop.features.meetings.records import Meeting, MeetingItem, ServiceMember
from sppk_desktop.features.meetings.screens import AGENDA
from sppk_desktop.features.people.demo import build
from sppk_desktop.features.people.records import Pupil, Staff
from sppk_desktop.features.people.same import merge
from sppk_desktop.features.protection.documents import chronology
from sppk_desktop.features.protection.records import LetterTemplate
from sppk_desktop.features.protection.templates import PLACES, filled
from sppk_desktop.reports.paper_words import usual_words
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)


@pytest.fixture
def told(store: Store) -> Store:
    build(store.saving, pupils=60, today=TODAY)
    journals.build(store, today=TODAY)
    registers.build_demo(store, TODAY)
    return store


def test_every_paper_of_every_register_comes_out_in_both_languages(told: Store) -> None:
    drawn = 0
    for register in registers.registers():
        papers = JournalPapers(told, lambda: TODAY, {register.key: register.journal})
        with told.reading() as session:
            kinds = [register.record.kind.in_(register.kinds)] if register.kinds else []
            row = session.query(register.record).filter(*kinds).first()
            id_ = row.id if row is not None else None
        for language in ("ky", "ru"):
            screen = register.screen(JournalView(usual_words(language), TODAY))
            assert papers.journal(screen, language, date.min, TODAY)(unwatched).startswith(b"%PDF")
            for paper in register.papers:
                for of in {id_, None if paper.blank else id_} - ({None} if not paper.blank else set()):
                    made = papers.entry(register.record, of, language, "t", paper.draw)(unwatched)
                    assert made.startswith(b"%PDF"), (register.key, language)
                    drawn += 1
                if id_ is not None and paper.office:
                    made = papers.entry(register.record, id_, language, "t", paper.draw, office=True)(unwatched)
                    assert made.startswith(b"PK"), (register.key, language)
    assert drawn > 40


def test_a_template_is_filled_in_both_languages_and_leaves_lines_for_what_is_not_known() -> None:
    facts = {"child": "Асанов Бакыт", "class": "7А"}
    said = filled("[окуучу], [класс], [дареги]; [ученик], [child]; [бөтөн]", facts)
    assert said == f"Асанов Бакыт, 7А, {LINE}; Асанов Бакыт, Асанов Бакыт; [бөтөн]"


def test_every_shipped_template_asks_only_for_what_can_be_filled(store: Store) -> None:
    registers.seed(store)
    registers.seed(store)  # a second time adds nothing
    known = {f"[{name}]" for names in PLACES.values() for name in names}
    with store.reading() as session:
        rows = session.query(LetterTemplate).all()
        assert len({row.code for row in rows}) == len(rows) >= 12
        for row in rows:
            for body in (row.body_ky, row.body_ru):
                left = body
                for place in known:
                    left = left.replace(place, "")
                assert "[" not in left, row.code
                assert "[" in body, row.code


def meeting_register() -> Register:
    return next(one for one in registers.registers() if one.key == "meetings")


def test_the_questions_of_a_meeting_are_of_its_day_and_stay_themselves(store: Store) -> None:
    keeper = RegisterKeeper(store, meeting_register(), usual_words("ky"))
    line = {"question": "Бир", "speaker": None, "decision": "Кылынсын", "staff_id": None, "due": TODAY + timedelta(days=3)}
    id_, _ = keeper.save(None, {"on": TODAY, "kind": "director", AGENDA.name: [line, {**line, "question": "Эки"}]}, 0)
    values, revision = keeper.load(id_)
    first, second = values[AGENDA.name]
    with store.saving() as session:
        session.get_one(MeetingItem, second["id"]).done = TODAY
    values["on"] = TODAY + timedelta(days=1)
    values[AGENDA.name] = [second]
    keeper.save(id_, values, revision)
    with store.reading() as session:
        kept = session.query(MeetingItem).filter(MeetingItem.removed_at.is_(None)).one()
        assert (kept.id, kept.question, kept.done) == (second["id"], "Эки", TODAY), "what the agenda does not show stays"
        assert kept.on == TODAY + timedelta(days=1)
        assert session.get_one(Meeting, id_).number is None, "the school gives the number of a protocol"
    assert first["question"] == "Бир"


def test_a_case_nobody_was_told_of_comes_to_today_until_somebody_is(store: Store) -> None:
    build(store.saving, pupils=10, today=TODAY)
    with store.saving() as session:
        child = session.query(Pupil).first()
        assert child is not None
        session.add_all(Activity(on=TODAY - timedelta(days=ago), kind="talk", pupil_id=child.id) for ago in (3, 12))
        session.add(Activity(on=TODAY - timedelta(days=40), kind="talk", pupil_id=child.id + 1))
    with store.reading() as session:
        (duty,) = nobody_informed(session, TODAY, usual_words("ky"))
        assert duty.opens.id == child.id
    with store.saving() as session:
        session.add(Informing(on=TODAY, kind="parent", pupil_id=child.id, essence="Аңгемелер жөнүндө"))
    with store.reading() as session:
        assert nobody_informed(session, TODAY, usual_words("ky")) == []


def test_a_hearing_is_of_a_day_ahead_and_a_letter_waits_for_its_answer(store: Store) -> None:
    from sppk_desktop.app.registers import RegisterDuties

    build(store.saving, pupils=10, today=TODAY)
    with store.saving() as session:
        child = session.query(Pupil).first()
        assert child is not None
        for kind in ("letter", "hearing", "proposal"):
            session.add(Appeal(on=TODAY, kind=kind, pupil_id=child.id, essence="…", due=TODAY + timedelta(days=2), subject=kind))
    with store.reading() as session:
        due = RegisterDuties(store, usual_words("ru"))(session, TODAY, TODAY + timedelta(days=7))
        said = sorted(usual_words("ru").say(duty.title) for duty in due)
    assert [line.rpartition(": ")[2] for line in said] == ["заседание", "ожидается ответ", "ответ на предложение"], said


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_chronology_tells_letters_and_hearings_about_one_child_in_their_order(store: Store, language: str) -> None:
    build(store.saving, pupils=10, today=TODAY)
    with store.saving() as session:
        child, other = session.query(Pupil).limit(2)
        asked, heard = TODAY - timedelta(days=20), TODAY - timedelta(days=3)
        session.add_all([
            Appeal(on=TODAY - timedelta(days=9), kind="hearing", pupil_id=child.id, essence="…", subject="Сот", due=heard,
                   answered=heard, result="Калтырылсын"),
            Appeal(on=asked, kind="letter", pupil_id=child.id, essence="…", subject="Суроо", due=TODAY, answered=heard,
                   answer_number="15"),
            Appeal(on=TODAY, kind="letter", pupil_id=child.id, essence="…", subject="Экинчи", due=TODAY + timedelta(days=5)),
            Appeal(on=TODAY, kind="letter", pupil_id=other.id, essence="…", subject="Бөтөн"),
            Appeal(on=TODAY, kind="proposal", pupil_id=child.id, essence="…", subject="Ички сунуш"),
        ])  # fmt: skip
        session.flush()
        last = session.query(Appeal).filter(Appeal.subject == "Экинчи").one().id
    register = next(one for one in registers.registers() if one.key == "appeals")
    papers = JournalPapers(store, lambda: TODAY, {register.key: register.journal})
    made = papers.entry(register.record, last, language, "t", chronology)(unwatched)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(made)).pages)
    places = [text.find(told) for told in ("Суроо", "Сот", "Экинчи")]
    assert places == sorted(places), text
    assert places[0] > 0
    assert "№ 15" in text
    assert dates.short(heard) in text
    assert dates.short(TODAY + timedelta(days=5)) in text, "what is waited for, until when"
    assert "Бөтөн" not in text
    assert "Ички" not in text, "a proposal to the administration stays within the school"


def test_the_regulation_is_in_the_legal_base_with_its_text(store: Store, tmp_path: Path) -> None:
    from sppk_desktop.features.meetings.legal import REGULATION
    from sppk_desktop.features.meetings.records import LegalAct

    registers.seed(store)
    with store.reading() as session:
        act = session.query(LegalAct).filter(LegalAct.code == REGULATION).one()
        assert act.body is not None
        assert act.body.count("\n") > 40


def test_every_register_of_dated_work_leads_to_a_line_of_the_plan() -> None:
    without = {register.key for register in registers.registers() if "plan_line_id" not in register.form.fields}
    assert without == {"letter_templates", "service", "legal_acts"}, "a template, a list of people and a library are no work"


def test_a_decision_shows_the_work_of_a_line_on_the_day_of_its_meeting_and_goes_with_its_question(store: Store) -> None:
    words = usual_words("ky")
    by_key = {register.key: register for register in registers.registers()}
    meetings, decisions = (RegisterKeeper(store, by_key[key], words) for key in ("meetings", "decisions"))
    line = {"question": "Рейд", "speaker": None, "decision": "Кылынсын", "staff_id": None, "due": None}
    id_, _ = meetings.save(None, {"on": TODAY, "kind": "director", AGENDA.name: [line]}, 0)
    (question,) = meetings.load(id_)[0][AGENDA.name]
    values, revision = decisions.load(question["id"])
    decisions.save(question["id"], {**values, "plan_line_id": 5}, revision)
    values, revision = meetings.load(id_)
    _, revision = meetings.save(id_, {**values, "on": TODAY - timedelta(days=7)}, revision)
    with store.reading() as session:
        assert [(row.title, row.on) for row in evidence.of_line(session, 5)] == [("Рейд", TODAY - timedelta(days=7))]
    meetings.save(id_, {**meetings.load(id_)[0], AGENDA.name: []}, revision)
    with store.reading() as session:
        assert evidence.of_line(session, 5) == ()


def test_an_office_file_of_version_one_gets_the_lines_of_the_plan() -> None:
    office = schema().office
    linked = [office.metadata.tables[table] for table in ("meeting_item", "school_order", "specialist_paper", "obligation")]
    changed = [*linked, office.metadata.tables["plan_line"]]
    with create_engine("sqlite://").begin() as connection:
        office.metadata.create_all(connection, tables=changed)
        connection.exec_driver_sql("ALTER TABLE plan_line DROP COLUMN direction")
        for table in linked:
            connection.exec_driver_sql(f"DROP INDEX ix_{table}_plan_line_id")
            connection.exec_driver_sql(f"ALTER TABLE {table} DROP COLUMN plan_line_id")
        office.steps[2](connection)
        for table in changed:
            told = inspect(connection)
            assert {column["name"] for column in told.get_columns(table.name)} == set(table.columns.keys())
            assert {index["name"] for index in told.get_indexes(table.name)} == {index.name for index in table.indexes}


@pytest.mark.parametrize(("compartment", "name"), [("office", "report_text"), ("psychology", "psychology_report_text")])
def test_a_file_of_version_two_keeps_its_texts_of_reports(compartment: str, name: str) -> None:
    tables = schema()[compartment]
    kept = next(table for table in tables.metadata.tables.values() if table.name == name)
    table = kept.to_metadata(MetaData(), schema=None)
    with create_engine("sqlite://").begin() as connection:
        table.create(connection)
        for column in ("span", "name"):
            connection.exec_driver_sql(f"ALTER TABLE {name} DROP COLUMN {column}")
        tables.steps[3](connection)
        assert {column["name"] for column in inspect(connection).get_columns(name)} == set(table.columns.keys())


def test_texts_of_reports_that_knew_their_period_before_the_version_said_so_do_not_stop_its_step() -> None:
    office = schema().office
    table = office.metadata.tables["report_text"]
    with create_engine("sqlite://").begin() as connection:
        table.create(connection)
        office.steps[3](connection)
        assert {column["name"] for column in inspect(connection).get_columns(table.name)} == set(table.columns.keys())


def test_reminders_take_merged_cards_for_one_child_and_two_roles_for_one_person(store: Store) -> None:
    build(store.saving, pupils=10, today=TODAY)
    words = usual_words("ky")
    with store.saving() as session:
        child, twin = session.query(Pupil).limit(2).all()
        colleague = session.query(Staff).first()
        assert colleague is not None
        session.add_all(Activity(on=TODAY - timedelta(days=3), kind="talk", pupil_id=one.id) for one in (child, twin))
        session.add_all(ServiceMember(on=TODAY, role=role, staff_id=colleague.id) for role in ("social", "psychologist"))
        ids = child.id, twin.id
    with store.reading() as session:
        assert nobody_informed(session, TODAY, words) == []
        assert len(not_obliged(session, TODAY, words)) == 1, "one person signs one obligation"
    with store.saving() as session:
        merge(session, "pupil", *ids)
    with store.reading() as session:
        (duty,) = nobody_informed(session, TODAY, words)
        assert duty.opens.id == ids[0]
    with store.saving() as session:
        session.add(Informing(on=TODAY, kind="parent", pupil_id=ids[1], essence="Аңгемелер жөнүндө"))
    with store.reading() as session:
        assert nobody_informed(session, TODAY, words) == [], "told under the other card"
