"""Her registers keep every promise of a plain screen, lie in her compartment alone, and offer a notification of a danger."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest
from sqlalchemy import MetaData, select, text

from sppk_desktop.app.practice import PracticeDuties, PracticeMoments, PracticePages
from sppk_desktop.app.schema import schema as features
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Request as Asked
from sppk_desktop.core.words import LANGUAGES
from sppk_desktop.features.activity.listing import JournalView
from sppk_desktop.features.activity.papers import JournalPapers
from sppk_desktop.features.activity.records import Activity, Evidence, Notice, Request
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.practice.documents import JOURNALS
from sppk_desktop.features.practice.keeping import PracticeKeeper
from sppk_desktop.features.practice.records import InformalGroup, LessonObservation, PsyRequest, PsyWork
from sppk_desktop.features.practice.screens import SCREENS, registers
from sppk_desktop.storage.schema import Compartment, Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from sppk_desktop.ui.activity.journals_page import JournalsPage
from sppk_desktop.ui.activity.notices_page import NoticesPage
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.shell import Shell
from tests.conftest import PASSWORD, Template
from tests.practice.conftest import HERS, Service, make_shell
from tests.ui.conftest import TODAY
from tests.ui.test_every_screen import test_a_plain_screen_does_all_it_promises as promise


@pytest.mark.parametrize("key", list(SCREENS))
def test_a_register_of_hers_does_all_a_plain_screen_promises(key: str, kit: Kit, store: Store) -> None:
    promise(registers(JournalView(kit.words, TODAY))[key], kit, store)


def test_every_register_of_hers_lives_in_her_compartment() -> None:
    for screen in SCREENS.values():
        assert screen.compartment == PSYCHOLOGY
        assert screen.form.record.compartment == PSYCHOLOGY


def child_of(store: Store) -> Pupil:
    with store.reading() as session:
        return session.scalars(select(Pupil).where(Pupil.left.is_(None)).limit(1)).one()


def test_a_consultation_leaves_nothing_in_the_office(store: Store, shell: Shell) -> None:
    before = office_rows(store)
    keeper = PracticeKeeper(store, PsyWork)
    told = {"on": TODAY, "kind": "consultation", "pupil_id": child_of(store).id, "essence": "купуя сөз", "plan_line_id": 1}
    id_, revision = keeper.save(None, dict(told), 0)
    keeper.save(id_, {**told, "result": "дагы купуя"}, revision)
    keeper.remove(id_)
    keeper.restore(id_)
    assert office_rows(store) == before


def office_rows(store: Store) -> dict[str, int]:
    return {name: rows for name, rows in store.counts().items() if not name.startswith(f"{PSYCHOLOGY}.")}


def test_a_colleague_meets_no_register_of_hers(service: Service, schema: Schema, kit: Kit, store: Store, shell: Shell) -> None:
    keeper = PracticeKeeper(store, PsyWork)
    keeper.save(None, {"on": TODAY, "kind": "consultation", "pupil_id": child_of(store).id, "next_on": TODAY}, 0)
    shell.close()
    store.close()
    with Vault.at(service.folder, schema).unlock(service.social, PASSWORD) as office:
        window = make_shell(kit, office)
        page = window.show_tab("journals")
        assert isinstance(page, JournalsPage)
        assert {journal.key for journal in page._journals}.isdisjoint(SCREENS)
        assert not {"psy_work", "psy_request", "informal_group"} & set(window.openers)
        assert not any(kind.startswith(PSYCHOLOGY) for kind in office.counts())
        window.close()


def test_a_danger_named_by_her_offers_the_notification_and_carries_none_of_her_words(shell: Shell, page: JournalsPage) -> None:
    child = child_of(shell.store)
    consultations = page.show_journal("consultations")
    assert isinstance(consultations, RecordPage)
    consultations.new()
    told = {"kind": "consultation", "on": TODAY, "pupil_id": child.id, "reasons": ["self_harm"], "essence": "айтты"}
    consultations.form.set_values({**consultations.form.values(), **told})
    assert consultations.save()
    with shell.store.reading() as session:
        assert session.scalars(select(Notice)).all() == []
    offered = shell.message._deeds.itemAt(0).widget()
    offered.click()
    notices = page.show_journal("notices")
    assert isinstance(notices, NoticesPage)
    values = notices.records.form.values()
    assert (values["situation"], values["pupil_id"], values["known"]) == ("suicide", child.id, None)
    consultations.open(next(iter(ids(shell.store, "consultations"))))
    shell.message.clear()
    assert consultations.save()
    assert shell.message.isHidden(), "the same danger is not offered twice"


def ids(store: Store, key: str) -> list[int]:
    with store.reading() as session:
        return list(registers(JournalView(None, TODAY))[key].rows.ids(session, Asked()))  # type: ignore[arg-type]


def test_deadlines_meetings_and_entries_reach_her_today_and_her_timelines(shell: Shell) -> None:
    child, store, words = child_of(shell.store), shell.store, shell.kit.words
    with store.saving() as session:
        session.add_all([
            PsyRequest(on=date(2026, 11, 2), from_whom="teacher", pupil_id=child.id, essence="?", due=date(2026, 11, 16)),
            PsyRequest(on=date(2026, 11, 2), from_whom="teacher", essence="бүттү", due=TODAY, answered=TODAY),
            PsyWork(on=date(2026, 11, 9), kind="consultation", pupil_id=child.id, next_on=date(2026, 11, 24)),
            PsyWork(on=date(2026, 10, 9), kind="consultation", with_whom="П-7", next_on=date(2026, 10, 20)),
            PsyWork(on=date(2026, 10, 20), kind="consultation", with_whom="П-7"),
        ])  # fmt: skip
    keeper = PracticeKeeper(store, LessonObservation)
    keeper.save(None, {"on": TODAY, "kind": "lesson", "observed_pupils": [{"pupil_id": child.id, "seen": "алаксыйт"}]}, 0)
    keeper = PracticeKeeper(store, InformalGroup)
    keeper.save(None, {"on": TODAY, "name": "Короо", "members": [{"pupil_id": child.id, "place": "жаңы"}]}, 0)
    with store.reading() as session:
        due = PracticeDuties(words)(session, TODAY, TODAY + timedelta(days=7))
        told = PracticeMoments(words, TODAY)(session, "pupil", child.id)
    assert [(duty.opens.kind, duty.due) for duty in due] == [
        ("psy_request", date(2026, 11, 16)),
        ("psy_work", date(2026, 11, 24)),
    ]
    links = [moment.opens for moment in told if moment.opens]
    assert sorted(link.kind for link in links) == ["informal_group", "lesson_observation", "psy_request", "psy_work"]
    for link in links:
        shell.open(link.kind, link.id)
    assert shell.current_tab == "journals"


def test_the_pupils_named_in_an_entry_are_changed_and_not_made_anew(store: Store, shell: Shell) -> None:
    with store.reading() as session:
        children = list(session.scalars(select(Pupil.id).where(Pupil.left.is_(None)).limit(3)))
    keeper = PracticeKeeper(store, InformalGroup)
    told = {"on": TODAY, "name": "Короо", "members": [{"pupil_id": id_, "place": "башында"} for id_ in children[:2]]}
    id_, revision = keeper.save(None, dict(told), 0)
    kept = [{"pupil_id": children[1], "place": "четте"}, {"pupil_id": children[2], "place": None}]
    keeper.save(id_, {**told, "members": kept}, revision)
    assert keeper.load(id_)[0]["members"] == kept


@pytest.mark.parametrize("language", LANGUAGES)
def test_journals_come_out_with_names_and_with_codes(language: str, store: Store, shell: Shell) -> None:
    child = child_of(store)
    for record, values in (
        (PsyRequest, {"from_whom": "teacher", "essence": "?", "pupil_id": child.id}),
        (PsyWork, {"kind": "consultation", "pupil_id": child.id}),
        (LessonObservation, {"kind": "lesson", "pupil_id": child.id}),
    ):
        PracticeKeeper(store, record).save(None, {"on": TODAY, **values}, 0)
    papers = JournalPapers(store, lambda: TODAY, JOURNALS)
    view = JournalView(shell.kit.words, TODAY)
    for key, screen in registers(view).items():
        if key in JOURNALS:
            span = date(2026, 9, 1), TODAY
            assert papers.journal(screen, language, *span)(unwatched).startswith(b"%PDF")
            assert papers.journal(screen, language, *span, by_code=True)(unwatched).startswith(b"%PDF")
            for form in ("docx", "xlsx"):
                assert papers.journal(screen, language, *span, form=form)(unwatched).startswith(b"PK")
    assert papers.key_to_codes(registers(view)["consultations"], language, *span)(unwatched).startswith(b"%PDF")


def test_an_unfinished_entry_of_hers_is_a_draft_in_her_compartment(shell: Shell, page: JournalsPage) -> None:
    consultations = page.show_journal("consultations")
    assert isinstance(consultations, RecordPage)
    consultations.new()
    consultations.form.editor("topic").set_value("Жарым жазылган")
    consultations.form.dirty = True
    consultations.form._touched()
    consultations.form.keep_draft()
    (draft,) = shell.store.drafts.all()
    assert (draft.compartment, draft.screen) == (PSYCHOLOGY, "consultations")


def test_the_actions_of_her_pages_stand_on_every_register(shell: Shell) -> None:
    pages = PracticePages(shell)
    for screen in pages.screens.values():
        assert isinstance(pages.make(screen), RecordPage)


def test_nothing_of_hers_is_in_the_office_tables() -> None:
    assert {record.compartment for record in (Request, Activity, Evidence, Notice)} == {"office"}


def test_a_journal_for_the_office_says_what_its_paper_says(store: Store, shell: Shell) -> None:
    told = {"kind": "training", "topic": "Чарчоонун алдын алуу", "tags": ["health"], "people_count": 15}
    PracticeKeeper(store, PsyWork).save(None, {"on": TODAY, **told}, 0)
    papers = JournalPapers(store, lambda: TODAY, JOURNALS)
    screen = registers(JournalView(shell.kit.words, TODAY))["psy_groups"]
    made = {form: papers.journal(screen, "ky", TODAY, TODAY, form=form)(unwatched) for form in ("docx", "xlsx")}
    table = docx.Document(BytesIO(made["docx"])).tables[0]
    lines = [[cell.text for cell in row.cells] for row in table.rows]
    sheet = openpyxl.load_workbook(BytesIO(made["xlsx"])).active
    assert sheet is not None
    assert [[str(cell.value or "") for cell in row] for row in sheet.rows] == lines
    assert any("Чарчоонун алдын алуу" in cell for cell in lines[1])


def test_group_work_is_found_by_what_it_stands_for(store: Store, shell: Shell) -> None:
    keeper = PracticeKeeper(store, PsyWork)
    told = {"on": TODAY, "kind": "training"}
    first, _ = keeper.save(None, {**told, "topic": "А", "tags": ["health", "family"]}, 0)
    keeper.save(None, {**told, "topic": "Б", "tags": ["mediation"]}, 0)
    assert keeper.load(first)[0]["tags"] == ["health", "family"]
    screen = registers(JournalView(shell.kit.words, TODAY))["psy_groups"]
    with store.reading() as session:
        assert list(screen.rows.ids(session, Asked(filters={"tag": "family"}))) == [first]
    assert "tags" in screen.form.fields


def test_her_file_of_the_first_version_is_brought_forward(vault_template: Template, schema: Schema, tmp_path: Path) -> None:
    older = MetaData()
    for table in schema.psychology.metadata.tables.values():
        table.to_metadata(older)
    work = older.tables["psychology.psy_work"]
    work._columns.remove(work.c.tags)
    folder = tmp_path / "older"
    shutil.copytree(vault_template.folder, folder)
    before = Schema(schema.office, Compartment(older))
    with Vault.at(folder, before).unlock(vault_template.account, PASSWORD) as store:
        hers = store.accounts.add(NewAccount("Нургүл Асанова", frozenset({Role.PSYCHOLOGIST})), HERS).id
    with Vault.at(folder, before).unlock(hers, HERS) as store, store.reading() as session:
        assert "tags" not in {row[1] for row in session.execute(text("PRAGMA psychology.table_info(psy_work)"))}
    with Vault.at(folder, features()).unlock(hers, HERS) as store:
        id_, _ = PracticeKeeper(store, PsyWork).save(None, {"on": TODAY, "kind": "training", "topic": "В", "tags": ["health"]}, 0)
        assert PracticeKeeper(store, PsyWork).load(id_)[0]["tags"] == ["health"]
