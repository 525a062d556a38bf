"""What others lean on: the check-list of a danger, consents, hand-overs, evidence of the plan."""

from __future__ import annotations

import json
from datetime import date, datetime
from io import BytesIO

import openpyxl
import pytest
from sqlalchemy import select

from sppk_desktop.core.places import resources
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.words import ENGLISH
from sppk_desktop.features.activity import consents, directory, evidence, notices, retelling
from sppk_desktop.features.activity.duties import duties
from sppk_desktop.features.activity.handovers import hand_over
from sppk_desktop.features.activity.listing import JournalView
from sppk_desktop.features.activity.options import SITUATIONS
from sppk_desktop.features.activity.papers import JournalPapers, notice_facts
from sppk_desktop.features.activity.presence import present
from sppk_desktop.features.activity.records import Activity, ActivityPupil, Consent, Notice, Offence, Organisation, Request
from sppk_desktop.features.activity.retelling import FROM_PSYCHOLOGIST
from sppk_desktop.features.activity.screens import journals
from sppk_desktop.features.people.records import Person, SchoolClass, Staff
from sppk_desktop.features.people.same import merge
from sppk_desktop.reports.paper_words import usual_words
from sppk_desktop.storage.store import Store
from tests.activity.conftest import TODAY, Home


def test_every_situation_has_its_row_and_every_row_names_somebody_known() -> None:
    told = json.loads((resources() / "catalogues" / "notices.json").read_text(encoding="utf-8"))
    assert set(told["situations"]) == {option.code for option in SITUATIONS}
    known = {entry["code"] for entry in directory.shipped()} | set(notices.parties())
    for option in SITUATIONS:
        row = notices.matrix(option.code)
        assert row[0].first
        assert {party.whom for party in row} <= known
    dangers = (*notices.OF_REASON.values(), *notices.OF_OFFENCE.values(), *notices.OF_SIGN.values())
    assert set(dangers) <= {option.code for option in SITUATIONS}


def test_the_directory_is_seeded_once_and_what_the_school_changed_stays(store: Store) -> None:
    with store.saving() as session:
        directory.seed(session)
        police = directory.by_code(session)["police"]
        police.phone = "0312 102"
        store.bin.remove(session, directory.by_code(session)["trust_line"])
    with store.saving() as session:
        directory.seed(session)
        assert session.query(Organisation).count() == len(directory.shipped())
        assert "trust_line" not in directory.by_code(session)
        assert directory.name_of(directory.by_code(session)["police"], "ru").endswith("0312 102")


def test_a_danger_opens_its_check_list_at_once_without_any_consent(store: Store, home: Home) -> None:
    with store.saving() as session:
        made = notices.open_checklist(session, "suicide", on=TODAY, pupil_id=home.elder, of=("request", 5))
        steps = notices.steps_of(session, made.id)
        assert [step.whom for step in steps][:2] == ["parents", "director"]
        assert [step.first for step in steps] == [True, True, False, False, False, False]
        assert made.number == "2026/27-0001"
        assert [entry.deed for entry in notices.log_of(session, made.id)] == ["opened"]
        assert notices.step_name(session, steps[3], "ru") == "Скорая помощь, 103"
        assert notices.condition_of(made, steps[5], "ky") == "аракет болгон болсо"


@pytest.mark.parametrize(("reader", "sign", "where"), [("ky", "T22 Өлүм жөнүндө сөздөр", "Өспүрүмдүн картасы"),
                                                     ("ru", "T22 Высказывания о смерти", "Карта подростка")])  # fmt: skip
def test_what_a_card_wrote_into_a_check_list_is_read_in_the_readers_language(
    store: Store, home: Home, reader: str, sign: str, where: str
) -> None:
    words = usual_words(reader)
    with store.saving() as session:
        made = notices.open_checklist(
            session, "suicide", on=TODAY, pupil_id=home.elder, known="T22 Өлүм жөнүндө сөздөр", source="Өспүрүмдүн картасы",
            of=("adolescent_card", 1),
        )  # fmt: skip
        facts = [words.say(fact.value) for fact in notice_facts(session, made, words) if fact.value]
        assert sign in facts
        assert where in facts
        made.known, made.source = "T22 Өлүм жөнүндө сөздөр, досуна айткан", "Досу айтты"
        facts = [words.say(fact.value) for fact in notice_facts(session, made, words) if fact.value]
        assert "T22 Өлүм жөнүндө сөздөр, досуна айткан" in facts
        assert "Досу айтты" in facts


def test_the_same_danger_of_the_same_child_goes_on_with_the_open_list(store: Store, home: Home) -> None:
    with store.saving() as session:
        first = notices.open_checklist(session, "violence", on=TODAY, pupil_id=home.elder)
        assert notices.open_checklist(session, "violence", on=TODAY, pupil_id=home.elder) is first
        others = [
            notices.open_checklist(session, "violence", on=TODAY, pupil_id=home.younger),
            notices.open_checklist(session, "domestic", on=TODAY, pupil_id=home.elder),
            notices.open_checklist(session, "violence", on=TODAY, family_id=home.family),
        ]
        assert len({first.id, *(one.id for one in others)}) == 4


def test_parents_who_are_the_danger_are_not_on_the_list(store: Store, home: Home) -> None:
    with store.saving() as session:
        made = notices.open_checklist(session, "suicide", on=TODAY, pupil_id=home.elder, parents_are_danger=True)
        assert "parents" not in {step.whom for step in notices.steps_of(session, made.id)}


def test_a_list_is_closed_only_when_everybody_was_told_or_excused_and_the_log_keeps_all(store: Store, home: Home) -> None:
    with store.saving() as session:
        made = notices.open_checklist(session, "offence", on=TODAY, pupil_id=home.elder)
        police, commission, parents = notices.steps_of(session, made.id)
        notices.tell(session, police.id, way="phone", at=datetime(2026, 11, 23, 10, 5), answer="келишет")
        notices.excuse(session, commission.id, "ИДН өзү билдирет")
        with pytest.raises(notices.StillOpen):
            notices.close(session, made.id, TODAY, None)
        notices.tell(session, parents.id, way="in_person", at=datetime(2026, 11, 23, 12))
        notices.take_back(session, parents.id)
        assert notices.counts(session, [made.id]) == {made.id: (2, 3)}
        notices.tell(session, parents.id, way="phone", at=datetime(2026, 11, 23, 13))
        notices.close(session, made.id, TODAY, "эсепке алынды")
        assert police.done_by == "Айгүл Токтосунова"
        deeds = [entry.deed for entry in notices.log_of(session, made.id)]
        assert deeds == ["opened", "told", "excused", "told", "undone", "told", "closed"]
        assert notices.open_notice(session, "offence", pupil_id=home.elder, family_id=None) is None


def test_a_consent_holds_from_its_day_until_it_ends_or_is_withdrawn(store: Store, home: Home) -> None:
    with store.saving() as session:
        session.add(
            Consent(on=date(2026, 9, 10), pupil_id=home.elder, purposes=["psychology"], giver="parent", until=date(2027, 5, 25))
        )
        session.flush()

        def holds(day: date, pupil: int = home.elder, purpose: str = "psychology") -> bool:
            return consents.consent_to(session, purpose, day, pupil_id=pupil) is not None

        assert [holds(date(2026, 9, 9)), holds(date(2026, 9, 10)), holds(date(2027, 5, 25)), holds(date(2027, 5, 26))] == [
            False, True, True, False,
        ]  # fmt: skip
        assert not holds(TODAY, home.younger)
        assert not holds(TODAY, purpose="photo")
        session.query(Consent).one().withdrawn = date(2026, 10, 1)
        session.flush()
        assert [holds(date(2026, 9, 30)), holds(date(2026, 10, 1))] == [True, False]


def test_a_consent_for_the_family_holds_for_its_children_and_for_no_others(store: Store, home: Home) -> None:
    with store.saving() as session:
        session.add(Consent(on=date(2026, 9, 1), family_id=home.family, purposes=["data", "passing_on"], giver="parent"))
        session.flush()
        found = [consents.consent_to(session, "data", TODAY, pupil_id=id_) for id_ in (home.elder, home.younger, home.stranger)]
        assert [one is not None for one in found] == [True, True, False]


def test_a_hand_over_without_consent_wants_a_reason_unless_there_is_danger_or_it_is_the_parent(store: Store, home: Home) -> None:
    with store.saving() as session:
        given = {"on": TODAY, "document": "Мүнөздөмө", "pupil_id": home.elder}
        with pytest.raises(consents.ConsentMissing):
            hand_over(session, receiver="organisation", **given)  # type: ignore[arg-type]
        with pytest.raises(consents.ConsentMissing):
            hand_over(session, receiver="court", without_consent="  ", **given)  # type: ignore[arg-type]
        first = hand_over(session, receiver="court", without_consent="соттун суроосу", **given)  # type: ignore[arg-type]
        hand_over(session, receiver="organisation", danger=True, **given)  # type: ignore[arg-type]
        hand_over(session, receiver="parent", **given)  # type: ignore[arg-type]
        session.add(Consent(on=date(2026, 9, 1), pupil_id=home.elder, purposes=["passing_on"], giver="parent"))
        session.flush()
        last = hand_over(session, receiver="organisation", **given)  # type: ignore[arg-type]
        assert (first.number, last.number) == ("2026/27-0001", "2026/27-0004")
        assert first.consent_id is None
        assert last.consent_id is not None


def test_a_hand_over_the_program_writes_names_the_colleague_whose_account_is_open(store: Store) -> None:
    screen = journals(JournalView(usual_words("ru"), TODAY))["hand_overs"]

    def given_out() -> list[object]:
        make = JournalPapers(store, lambda: TODAY).journal(screen, "ru", TODAY, TODAY, form="xlsx")
        rows = list(openpyxl.load_workbook(BytesIO(make(unwatched))).active.iter_rows(values_only=True))  # type: ignore[union-attr]
        (head,) = [row for row in rows if "Кто передал" in row]
        return [row[head.index("Кто передал")] for row in rows[rows.index(head) + 1 :] if row[1]]

    with store.saving() as session:
        assert hand_over(session, on=TODAY, document="Отчет", receiver="administration").staff_id is None
    assert given_out() == [store.account.name]
    with store.saving() as session:
        own = Staff(surname=store.account.name, patronymic="Маратовна", post="psychologist")
        session.add(own)
        session.flush()
        made = hand_over(session, on=TODAY, document="Отчет", receiver="administration")
        assert made.staff_id == own.id
        other = Staff(surname="Бекова", given="Айжан", post="social_pedagogue")
        session.add(other)
        session.flush()
        assert hand_over(session, on=TODAY, document="Отчет", receiver="administration", staff_id=other.id).staff_id == other.id
    assert given_out() == [store.account.name, f"{store.account.name} Маратовна", "Бекова Айжан"]


def test_where_the_psychologists_danger_is_known_from_is_said_in_the_language_of_the_paper(store: Store, home: Home) -> None:
    ky, ru = usual_words("ky"), usual_words("ru")
    with store.saving() as session:
        said = ky.say(FROM_PSYCHOLOGIST)
        hers = notices.open_checklist(session, "suicide", on=TODAY, pupil_id=home.elder, source=said)
        typed = notices.open_checklist(session, "violence", on=TODAY, pupil_id=home.elder, source=f"{said}, кечинде")
        assert (retelling.source(hers, ru), retelling.source(hers, ky)) == (ru.say(FROM_PSYCHOLOGIST), said)
        assert ru.say(FROM_PSYCHOLOGIST) != said
        assert retelling.source(typed, ru) == f"{said}, кечинде"


def test_evidence_is_linked_once_corrected_and_taken_back(store: Store) -> None:
    with store.saving() as session:
        evidence.link(session, 7, "activity", 3, TODAY, "Лекция", "Айгүл")
        evidence.link(session, 7, "activity", 3, date(2026, 11, 20), "Лекция ПАЗ", "Айгүл")
        evidence.link(session, 7, "visit", 1, date(2026, 10, 1), "Үйгө баруу", None)
        assert [(row.kind, row.title) for row in evidence.of_line(session, 7)] == [
            ("visit", "Үйгө баруу"),
            ("activity", "Лекция ПАЗ"),
        ]
        evidence.relink(session, 8, "activity", 3, TODAY, "Лекция ПАЗ", None)
        assert [row.plan_line_id for row in evidence.of_record(session, "activity", 3)] == [8]
        assert [row.kind for row in evidence.of_lines(session, [7, 8])[7]] == ["visit"]
        assert evidence.unlink(session, 7, "visit", 1)
        assert not evidence.unlink(session, 7, "visit", 1)
        evidence.forget(session, "activity", 3)
        assert evidence.of_lines(session, [7, 8]) == {}


def test_whatever_is_saved_is_found_by_its_words(store: Store) -> None:
    with store.saving() as session:
        session.add(Request(on=TODAY, from_whom="teacher", from_name="Өмүрбекова", essence="Сабакка келбейт"))
        session.add(Notice(on=TODAY, situation="neglect", known="Үйдө жалгыз"))
    with store.reading() as session:
        assert "омурбекова" in session.query(Request).one().found_by
        assert "жалгыз" in session.query(Notice).one().found_by


def test_registers_that_know_nothing_of_a_child_are_not_asked_one_by_one(store: Store, home: Home) -> None:
    with store.saving() as session:
        session.add(Offence(pupil_id=home.elder, on=TODAY, kind="fight", essence="Мушташ"))
    kinds: list[tuple[type, type | None]] = [(Offence, None), (Request, None), (Activity, ActivityPupil)]
    with store.reading() as session:
        assert present(session, kinds, [home.elder], []) == {0}
        assert present(session, kinds, [home.stranger], []) == set()
        assert present(session, kinds, [home.stranger], [home.family]) == set()
    with store.saving() as session:
        talk = Activity(kind="talk", on=TODAY, family_id=home.family)
        session.add(talk)
        session.flush()
        session.add(ActivityPupil(activity_id=talk.id, pupil_id=home.stranger))
    with store.reading() as session:
        assert present(session, kinds, [home.stranger], []) == {2}, "who took part"
        assert present(session, kinds, [home.younger], [home.family]) == {2}, "the family as a whole"
    with store.saving() as session:
        session.scalars(select(Offence)).one().removed_at = datetime(2026, 11, 23)
    with store.reading() as session:
        assert present(session, kinds, [home.elder], []) == set(), "what lies in the bin is not there"


def test_a_hand_over_that_names_nobody_says_what_kind_of_receiver_got_it(store: Store) -> None:
    rows = journals(JournalView(ENGLISH, TODAY))["hand_overs"].rows
    with store.saving() as session:
        given = hand_over(session, on=TODAY, document="Отчет", receiver="administration")
        named = hand_over(session, on=TODAY, document="Отчет", receiver="administration", to_whom="Осмонов Б.")
        session.flush()
        ids = [given.id, named.id]
    with store.reading() as session:
        cells = rows.rows(session, ids)
    at = next(at for at, column in enumerate(rows.columns) if column.key == "organisation")
    assert [cells[id_][at] for id_ in ids] == ["administration of the school", "Осмонов Б."]


def test_the_reminder_of_a_meeting_goes_when_it_was_held_by_whatever_way(store: Store, home: Home) -> None:
    def held(on: date, next_on: date | None = None, **about: object) -> int:
        with store.saving() as session:
            row = Activity(kind="talk", on=on, next_on=next_on, **about)
            session.add(row)
            session.flush()
            return row.id

    def reminded() -> set[int]:
        with store.reading() as session:
            found = duties(session, JournalView(ENGLISH, TODAY), TODAY)
            return {duty.opens.id for duty in found if duty.opens is not None and duty.opens.kind == "activity"}

    with store.saving() as session:
        class_id = session.scalars(select(SchoolClass.id)).one()
        adult = Person(surname="Токтосунова", given="Айгүл")
        session.add(adult)
        session.flush()
        adult_id = adult.id
    earlier, agreed = date(2026, 11, 2), date(2026, 11, 20)
    asked = [held(earlier, agreed, **about) for about in (
        {"class_id": class_id}, {"pupil_id": home.elder}, {"pupil_id": home.younger}, {"person_id": adult_id},
    )]  # fmt: skip
    assert reminded() == set(asked)
    held(date(2026, 11, 19), class_id=class_id)
    assert reminded() == set(asked), "held before the day that was agreed on"
    held(agreed, class_id=class_id)
    group = held(agreed)
    with store.saving() as session:
        session.add(ActivityPupil(activity_id=group, pupil_id=home.younger))
    assert reminded() == {asked[1], asked[3]}, "as a class, as one of a group"
    held(agreed, pupil_id=home.stranger)
    held(agreed, person_id=adult_id)
    assert reminded() == {asked[1]}
    with store.saving() as session:
        merge(session, "pupil", home.elder, home.stranger)
    assert reminded() == set(), "under another card of the same child"
