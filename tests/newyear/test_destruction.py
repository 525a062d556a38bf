"""After the act a child is in no file of the vault, whoever opens it with whatever key; those who stay lose nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.roles import Role
from sppk_desktop.features.activity.records import Activity, ActivityPupil, Consent
from sppk_desktop.features.diary.records import DiaryEntry, Observation
from sppk_desktop.features.people.calendar import need_year
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.records import Family, Membership, Person, Pupil, PupilCategory, SameAs, Tie
from sppk_desktop.features.people.register import enrol, leave, move_to_family, need_class, tie
from sppk_desktop.features.people.same import merge
from sppk_desktop.features.practice.records import PsyRequest
from sppk_desktop.features.retention import review
from sppk_desktop.features.retention.destroying import (
    Destroyed,
    NothingChosen,
    NotSigned,
    Signed,
    destroy,
    finish,
    waiting,
)
from sppk_desktop.features.retention.records import DestructionAct
from sppk_desktop.features.retention.review import WrongTerm, set_terms, terms
from sppk_desktop.storage import care, connecting, purging
from sppk_desktop.storage.errors import MayBeNamed, StillNamed, WrongPassword
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.sealing import Key
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD

CANARY = "Кайыпбек"
STAYS = "Калмурза"
HERS = "ак-буура 58 терек"
TODAY = date(2031, 7, 1)
PAPER = Signed("Осмонов Бакыт", "Токтосунова Айгүл", TODAY)


def fill(store: Store) -> int:
    """A child who left in 2027 and a brother's friend who stays; both have papers. Returns the child's id."""
    with store.saving() as session:
        year = need_year(session, "2026/27")
        home = Family(name=f"{CANARY}овдор", street="Чүй")
        other = Family(name=f"{STAYS}лар")
        session.add_all((home, other))
        session.flush()
        one = need_class(session, year.id, ClassName(9, "А"))
        child = enrol(session, Pupil(surname=CANARY, note=f"{CANARY} жөнүндө"), one.id, home.id, date(2026, 9, 1))
        stays = enrol(session, Pupil(surname=STAYS), one.id, other.id, date(2026, 9, 1))
        mother, both = Person(surname=f"{CANARY}ова"), Person(surname="Экөөнүн таежеси")
        session.add_all((mother, both))
        session.flush()
        tie(session, child.id, mother.id, "mother")
        tie(session, child.id, both.id, "relative")
        tie(session, stays.id, both.id, "relative")
        session.add(PupilCategory(pupil_id=child.id, code="C10", since=date(2026, 9, 1), basis=f"{CANARY} кагазы"))
        watched = Observation(
            family_id=home.id, since=date(2026, 9, 5), reason=f"{CANARY} тууралуу", responsible="А. Т.", level="middle",
            frequency="weekly",
        )  # fmt: skip
        together = Activity(on=date(2026, 10, 1), kind="talk", topic="Класс сааты")
        session.add_all((watched, together))
        session.flush()
        session.add(DiaryEntry(observation_id=watched.id, on=date(2026, 9, 6), facts=f"{CANARY} сабакка келген жок"))
        session.add_all(ActivityPupil(activity_id=together.id, pupil_id=id_) for id_ in (child.id, stays.id))
        given = {"giver": "mother", "form": "paper", "given_by": f"{CANARY}ова", "purposes": []}
        session.add(Consent(pupil_id=child.id, on=date(2026, 9, 2), **given))
        store.attachments.add(session, "pupil", child.id, f"{CANARY}.pdf", f"%PDF {CANARY}".encode() * 3000)
        move_to_family(session, child.id, other.id, date(2027, 1, 10))  # whoever stays is found by this name, too
        leave(session, child.id, date(2027, 5, 29), "graduated", f"{CANARY} кеткен жер")
        ids = child.id
    with store.saving() as session:
        session.get_one(Pupil, ids).note = f"{CANARY} экинчи жолу"  # so that the history holds the first
    store.drafts.keep("pupil", ids, 1, {"note": f"{CANARY} черновик"}, kind="pupil")
    store.drafts.keep("diary", None, 0, {"pupil_id": ids, "facts": f"{CANARY} жаңы"}, kind="diary_entry")
    return ids


def write_closed(store: Store, pupil: int) -> None:
    with store.saving() as session:
        session.add(
            PsyRequest(pupil_id=pupil, on=date(2026, 10, 1), from_whom="parent", essence=f"{CANARY} уктабайт", from_name=CANARY)
        )  # fmt: skip


def texts(path: Path, key: Key) -> Iterator[str]:
    """Every value of every table of a file, if this key opens it."""
    try:
        raw = connecting.connect({OFFICE: (path, key)})
    except AppError:
        return
    try:
        for table in [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]:
            if not table.endswith(("_config", "_terms")):
                for row in raw.execute(f'SELECT * FROM "{table}"'):
                    for value in row:
                        yield value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    finally:
        raw.close()


def copies(keys: Mapping[str, Key]) -> list[Key]:
    return [Key(key.generation, bytearray(key.secret)) for key in keys.values()]


def holders(root: Path, keys: list[Key]) -> list[str]:
    """The files below a folder in which one of these keys finds the child."""
    found = []
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.name.endswith((".sppk", ".prev", ".json", ".lock")):
            assert CANARY.encode() not in path.read_bytes()
            if any(CANARY in text or search_fold(CANARY) in search_fold(text) for key in keys for text in texts(path, key)):
                found.append(path.name)
    return found


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> tuple[Path, str, str, int]:
    """A vault with the child in it, a social pedagogue and a psychologist."""
    root = tmp_path_factory.mktemp("destruction")
    owner = NewAccount("Айгүл Токтосунова", frozenset({Role.SOCIAL}))
    store, _ = Vault.create(root / "vault", owner, PASSWORD, schema, kdf=FLOOR)
    with store:
        child = fill(store)
        psychologist = store.accounts.add(NewAccount("Нургүл Асанова", frozenset({Role.PSYCHOLOGIST})), HERS).id
        care.take_care(store)
        social = store.account.id
    with Vault.at(root / "vault", schema).unlock(psychologist, HERS) as store:
        write_closed(store, child)
        care.take_care(store)
    return root, social, psychologist, child


@pytest.fixture
def root(template: tuple[Path, str, str, int], tmp_path: Path) -> Path:
    shutil.copytree(template[0], tmp_path / "data")
    old = tmp_path / "data" / "vault-2"  # what a restore left
    shutil.copytree(tmp_path / "data" / "vault", old)
    return tmp_path / "data"


def due(store: Store, names: tuple[str, ...] = (CANARY,)) -> list[review.Due]:
    with store.reading() as session:
        return [one for one in review.review(session, TODAY, terms(store)) if one.name in names]


def test_after_the_act_no_file_of_the_vault_holds_the_child(
    root: Path, template: tuple[Path, str, str, int], schema: Schema
) -> None:
    psychologist = template[2]
    with Vault.at(root / "vault", schema).unlock(psychologist, HERS) as store:
        before = copies(store.held)
        assert len(holders(root, before)) >= 6, "the vault, its snapshots and the vault before a restore hold the child"
        done: Destroyed = destroy(store, due(store), PAPER, HERS)
        after = copies(store.held)
        with store.reading() as session:
            assert session.scalars(select(Pupil.surname)).all() == [STAYS]
            assert session.scalars(select(ActivityPupil.pupil_id)).all() != []
            assert session.scalars(select(Person.surname)).all() == ["Экөөнүн таежеси"], "an aunt of a child who stays stays"
            assert len(session.scalars(select(Tie.id)).all()) == 1
            act = session.scalars(select(DestructionAct)).one()
            assert (act.number, act.counted) == (1, {"card": 1})
        assert not any(store.check().values())
        assert store.journal.verify().whole
        assert store.journal.verify(PSYCHOLOGY).whole
        assert purging.unfinished(store) == frozenset()
    assert done.rows > 10
    assert not done.ordered
    assert holders(root, [*before, *after]) == []
    assert not (root / "vault-2").exists()
    with Vault.at(root / "vault", schema).unlock(psychologist, HERS) as store:
        assert store.compartments == {OFFICE, PSYCHOLOGY}


def test_a_session_without_psychology_leaves_an_order_that_names_nobody(
    root: Path, template: tuple[Path, str, str, int], schema: Schema
) -> None:
    _, social, psychologist, child = template
    with Vault.at(root / "vault", schema).unlock(psychologist, HERS) as store:
        keys = copies(store.held)
    with Vault.at(root / "vault", schema).unlock(social, PASSWORD) as store:
        done = destroy(store, due(store), PAPER, PASSWORD)
        assert done.ordered
        with store.reading() as session:
            orders = waiting(session)
            assert {(order.kind, order.of_id) for order in orders} >= {("pupil", child)}
        keys += copies(store.held)
    left = holders(root, keys)
    assert left
    assert all(name.startswith("psychology") for name in left), "only her file, and its copies, still know the child"
    with Vault.at(root / "vault", schema).unlock(psychologist, HERS) as store:
        assert finish(store, HERS, TODAY).rows == 1
        keys += copies(store.held)
        with store.reading() as session:
            assert waiting(session) == []
    assert holders(root, keys) == []


def test_a_child_whom_her_own_records_name_stays_in_the_bin(
    root: Path, template: tuple[Path, str, str, int], schema: Schema
) -> None:
    with Vault.at(root / "vault", schema).unlock(template[2], HERS) as store:
        with store.saving() as session:
            store.bin.remove(session, session.get_one(Pupil, template[3]))
        with pytest.raises(StillNamed), store.saving() as session:
            store.bin.purge(session, session.get_one(Pupil, template[3]))
        with store.saving() as session:
            store.bin.remove(session, session.scalars(select(PsyRequest)).one())
    with (
        Vault.at(root / "vault", schema).unlock(template[1], PASSWORD) as store,
        pytest.raises(MayBeNamed),  # what is in her file is not seen from here
        store.saving() as session,
    ):
        store.bin.purge(session, session.get_one(Pupil, template[3]))
    with Vault.at(root / "vault", schema).unlock(template[2], HERS) as store, store.saving() as session:
        store.bin.purge(session, session.get_one(Pupil, template[3]))


def test_a_child_whose_card_lies_in_the_bin_falls_due_as_one_who_left(
    root: Path, template: tuple[Path, str, str, int], schema: Schema
) -> None:
    with Vault.at(root / "vault", schema).unlock(template[2], HERS) as store:
        with store.saving() as session:
            child = session.get_one(Pupil, template[3])
            gone = datetime.combine(child.left, time(12), UTC)
            child.left = None
            store.bin.remove(session, child)
            child.removed_at = datetime.combine(TODAY, time(12), UTC)
        assert due(store) == [], "not before its time"
        with store.saving() as session:
            session.get_one(Pupil, template[3]).removed_at = gone
        before = copies(store.held)
        destroy(store, due(store), PAPER, HERS)
        assert holders(root, [*before, *copies(store.held)]) == []


def test_a_wrong_password_or_one_signature_destroys_nothing(
    root: Path, template: tuple[Path, str, str, int], schema: Schema
) -> None:
    _, social, _, _ = template
    with Vault.at(root / "vault", schema).unlock(social, PASSWORD) as store:
        before, chosen = store.counts(), due(store)
        for signed, password, refused in (
            (PAPER, "жаңылыш сыр сөз 1", WrongPassword),
            (Signed("Осмонов Бакыт", " осмонов бакыт", TODAY), PASSWORD, NotSigned),
            (Signed("Осмонов Бакыт", "", TODAY), PASSWORD, NotSigned),
        ):
            with pytest.raises(refused):
                destroy(store, chosen, signed, password)
        with pytest.raises(NothingChosen):
            destroy(store, [], PAPER, PASSWORD)
        assert {**store.counts(), "vault_journal": 0} == {**before, "vault_journal": 0}


@pytest.fixture
def office(root: Path, template: tuple[Path, str, str, int], schema: Schema) -> Iterator[Store]:
    with Vault.at(root / "vault", schema).unlock(template[1], PASSWORD) as store:
        yield store


def test_a_child_falls_due_when_the_longest_term_of_its_file_is_over(office: Store, template: tuple[Path, str, str, int]) -> None:
    def found(day: date) -> list[Any]:
        with office.reading() as session:
            return [one.since for one in review.review(session, day, terms(office)) if one.name == CANARY]

    assert found(date(2030, 5, 28)) == []
    assert found(date(2030, 5, 29)) == [date(2030, 5, 29)]
    with office.saving() as session:
        session.add(Activity(on=date(2027, 5, 20), kind="talk", pupil_id=template[3]))
    assert found(TODAY) == []
    assert found(date(2032, 5, 20)) == [date(2032, 5, 20)]


def merged_leaver(store: Store) -> dict[str, int]:
    """A child with two cards, each with a household and a mother of its own, who left in 2027 by both. Returns the ids."""
    with store.saving() as session:
        homes = [Family(name=f"{surname}дор") for surname in ("Биринчи", "Экинчи", "Үчүнчү")]
        mothers = [Person(surname="Апасы", given=given) for given in ("Бир", "Эки")]
        session.add_all((*homes, *mothers))
        session.flush()
        cards = [enrol(session, Pupil(surname="Эгиз"), None, home.id, date(2020, 9, 1)) for home in homes[:2]]
        for card, mother in zip(cards, mothers, strict=True):
            tie(session, card.id, mother.id, "mother")
        merge(session, "pupil", cards[0].id, cards[1].id)
        merge(session, "family", homes[2].id, homes[1].id)
        leave(session, cards[0].id, date(2027, 5, 29), "graduated")
        return {
            "pupil": cards[0].id, "other_pupil": cards[1].id, "family": homes[0].id, "other_family": homes[1].id,
            "merged_family": homes[2].id, "person": mothers[0].id, "other_person": mothers[1].id,
        }  # fmt: skip


@pytest.mark.parametrize(
    "named", ["pupil", "other_pupil", "family", "other_family", "merged_family", "person", "other_person"]
)  # fmt: skip
def test_a_merged_child_waits_for_what_names_any_of_its_cards_homes_and_adults(office: Store, named: str) -> None:
    ids = merged_leaver(office)
    assert [one.since for one in due(office, ("Эгиз",))] == [date(2030, 5, 29)]
    with office.saving() as session:
        session.add(Activity(on=date(2027, 5, 20), kind="talk", **{f"{named.split('_')[-1]}_id": ids[named]}))
    assert due(office, ("Эгиз",)) == []


def test_a_child_who_came_back_under_another_card_is_not_destroyed(office: Store) -> None:
    with office.saving() as session:
        gone = enrol(session, Pupil(surname="Кайткан"), None, None, date(2018, 9, 1))
        leave(session, gone.id, date(2023, 5, 29), "transferred")
        back = enrol(session, Pupil(surname="Кайткан"), None, None, date(2025, 9, 1))
        session.add(SameAs(kind="pupil", main_id=gone.id, other_id=back.id))
    assert due(office, ("Кайткан",)) == []
    with office.saving() as session:
        session.get_one(Pupil, back.id).left = date(2027, 5, 29)
    assert [(one.pupil_id, one.since) for one in due(office, ("Кайткан",))] == [(gone.id, date(2030, 5, 29))]


def test_a_card_in_use_by_way_of_one_merged_into_it_is_no_leftover(office: Store) -> None:
    with office.saving() as session:
        homes, mothers = [Family(name="Колдогу"), Family(name="Тизмедеги")], [Person(surname="Колдогу"), Person(surname="Т")]
        session.add_all((*homes, *mothers))
        session.flush()
        child = enrol(session, Pupil(surname="Окуучу"), None, homes[1].id, date(2026, 9, 1))
        tie(session, child.id, mothers[1].id, "mother")
        merge(session, "family", homes[0].id, homes[1].id)
        merge(session, "person", mothers[0].id, mothers[1].id)
        alone = [Family(name="Бош үй"), Family(name="Бош үй экинчи")]
        session.add_all(alone)
        session.flush()
        merge(session, "family", alone[0].id, alone[1].id)
    later = date(2036, 7, 1)
    with office.reading() as session:
        found = {one.name: one.rows for one in review.review(session, later, terms(office)) if one.pupil_id is None}
    assert "Колдогу" not in found
    assert found["Бош үй"] == {"family": {one.id for one in alone}}
    with office.saving() as session:  # visited all the same: the household of a child who is not at school yet
        session.add(Activity(on=date(2036, 5, 20), kind="talk", family_id=alone[1].id))
    with office.reading() as session:
        assert "Бош үй" not in [one.name for one in review.review(session, later, terms(office))]


def typed(store: Store, **changed: str) -> dict[str, str]:
    return {kind: "" if years is None else str(years) for kind, years in terms(store).items()} | changed


def test_terms_are_the_schools_and_a_wrong_one_is_one_sentence(office: Store) -> None:
    assert set_terms(office, typed(office, card="4", plans="", journals="6")) == terms(office)
    for wrong in ("", "0", "-3", "3,5", "сегиз", "76"):
        with pytest.raises(WrongTerm):
            set_terms(office, typed(office, card=wrong))
    assert (terms(office)["card"], terms(office)["plans"], terms(office)["journals"]) == (4, None, 6)


def test_old_journal_entries_without_a_child_are_one_line_a_year(office: Store) -> None:
    with office.reading() as session:
        lines = [one for one in review.review(session, date(2032, 1, 1), terms(office)) if one.kind == "journals"]
    assert [(one.name, one.about) for one in lines] == [("2026/27", "1")]
    destroy(office, lines, PAPER, PASSWORD)
    with office.reading() as session:
        assert session.scalars(select(Activity.id)).all() == []
        assert len(session.scalars(select(Membership.id)).all()) == 2
