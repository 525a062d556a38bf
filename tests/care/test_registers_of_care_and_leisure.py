"""What registers of care and leisure bring with them: categories of the passport, lists of classes, papers, reminders."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

import pypdf
import pytest
from sqlalchemy import select

from sppk_desktop.app.registers import registers
from sppk_desktop.core.places import translations
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.reports import Figure, Period, Span
from sppk_desktop.core.words import ENGLISH, Words
from sppk_desktop.features.activity.event_report import event_report
from sppk_desktop.features.activity.keeping import JournalKeeper
from sppk_desktop.features.activity.listing import JournalView, classes_on
from sppk_desktop.features.activity.papers import JournalPapers
from sppk_desktop.features.activity.records import Activity
from sppk_desktop.features.activity.register import Register
from sppk_desktop.features.activity.register_keeping import RegisterKeeper
from sppk_desktop.features.activity.register_telling import due
from sppk_desktop.features.activity.reporting import prevention_table
from sppk_desktop.features.care.records import ExtendedDay, MaterialHelp, Meal
from sppk_desktop.features.care.reporting import help_table
from sppk_desktop.features.leisure.engagement import shares
from sppk_desktop.features.passport.counting import count
from sppk_desktop.features.people import catalogues, register
from sppk_desktop.features.people.records import Membership, Pupil, PupilCategory
from sppk_desktop.features.people.same import merge
from sppk_desktop.features.people.standing import class_names, family_ids
from sppk_desktop.storage.store import Store
from tests.activity.conftest import TODAY
from tests.care.conftest import Home

PERIOD = Period(Span.YEAR, date(2026, 8, 1), date(2027, 7, 31), "2026/27")


def told(key: str) -> Register:
    return next(one for one in registers() if one.key == key)


def keeper(store: Store, key: str) -> RegisterKeeper:
    return RegisterKeeper(store, told(key), ENGLISH)


def save(store: Store, key: str, id_: int | None = None, **values: Any) -> int:
    return keeper(store, key).save(id_, values, 0)[0]


def counted(store: Store, code: str, day: date) -> set[int]:
    """Whom the social passport counts under a category on a day."""
    with store.reading() as session:
        return set(next(line.ids for line in count(session, day, 3).lines if line.code == code))


@pytest.fixture
def store(store: Store) -> Store:
    with store.saving() as session:
        catalogues.seed(session)
    return store


def test_free_meals_are_counted_by_the_passport_while_they_last(store: Store, home: Home) -> None:
    made = save(store, "meals", pupil_id=home.elder, kind="free", on=date(2026, 9, 1), until=date(2026, 12, 31))
    assert counted(store, "J10", date(2026, 9, 1)) == {home.elder}
    assert counted(store, "J10", date(2027, 1, 1)) == set()
    save(store, "meals", made, pupil_id=home.elder, kind="reduced", on=date(2026, 9, 1), until=None)
    assert counted(store, "J10", TODAY) == set()
    assert counted(store, "J11", TODAY) == {home.elder}


def test_a_removed_entry_takes_its_category_along_and_brings_it_back(store: Store, home: Home) -> None:
    made = save(store, "meals", pupil_id=home.elder, kind="free", on=date(2026, 9, 1))
    keeper(store, "meals").remove(made)
    assert counted(store, "J10", TODAY) == set()
    keeper(store, "meals").restore(made)
    assert counted(store, "J10", TODAY) == {home.elder}


def test_a_mark_set_by_hand_becomes_the_registers_and_is_not_doubled(store: Store, home: Home) -> None:
    with store.saving() as session:
        register.set_category(session, "pupil", home.elder, "J10", date(2026, 9, 10))
    save(store, "meals", pupil_id=home.elder, kind="free", on=date(2026, 9, 1))
    with store.reading() as session:
        rows = session.scalars(select(PupilCategory).where(PupilCategory.code == "J10", PupilCategory.removed_at.is_(None))).all()
        assert [(row.since, row.source_kind) for row in rows] == [(date(2026, 9, 1), "meal")]


def test_a_mark_set_by_hand_still_tells_of_the_days_before_the_register(store: Store, home: Home) -> None:
    with store.saving() as session:
        register.set_category(session, "pupil", home.elder, "J10", date(2025, 9, 1))
    save(store, "meals", pupil_id=home.elder, kind="free", on=date(2026, 9, 1), until=date(2026, 12, 31))
    for day in (date(2025, 10, 1), date(2026, 8, 31), date(2026, 9, 1), date(2026, 12, 31)):
        assert counted(store, "J10", day) == {home.elder}, day
    assert counted(store, "J10", date(2027, 1, 1)) == set()


def test_a_mark_set_by_hand_on_a_merged_card_becomes_the_registers(store: Store, home: Home) -> None:
    with store.saving() as session:
        register.set_category(session, "pupil", home.younger, "J10", date(2026, 9, 10))
        merge(session, "pupil", home.elder, home.younger)
    save(store, "meals", pupil_id=home.elder, kind="free", on=date(2026, 9, 1))
    with store.reading() as session:
        (row,) = session.scalars(select(PupilCategory).where(PupilCategory.code == "J10", PupilCategory.removed_at.is_(None)))
        assert (row.pupil_id, row.since) == (home.elder, date(2026, 9, 1))


def test_help_counts_when_it_was_handed_over_and_for_every_child_of_the_family(store: Store, home: Home) -> None:
    values = {"on": date(2026, 11, 2), "family_id": home.family, "kind": "clothes", "what": "кышкы кийим", "value": 3500}
    made = save(store, "material_help", **values)
    assert counted(store, "J15", TODAY) == set()
    save(store, "material_help", made, **values, handed=date(2026, 11, 10), received_by="Токтосунова А.")
    assert counted(store, "J15", TODAY) == {home.elder, home.younger}
    assert counted(store, "J15", date(2027, 8, 1)) == set()
    with store.reading() as session:
        assert session.scalars(select(MaterialHelp.number)).one() == "2026/27-0001"


def test_children_of_a_group_and_members_of_a_club_hold_their_categories(store: Store, home: Home) -> None:
    save(store, "extended_day", name="1-топ", on=date(2026, 9, 1), children=[{"pupil_id": home.younger}])
    club = save(
        store, "clubs", kind="section", name="Күрөш", on=date(2026, 9, 1),
        members=[{"pupil_id": home.elder, "since": date(2026, 9, 5), "until": date(2026, 10, 31)}, {"pupil_id": home.younger}],
    )  # fmt: skip
    assert counted(store, "J13", TODAY) == {home.younger}
    assert counted(store, "J17", date(2026, 10, 1)) == {home.elder, home.younger}
    assert counted(store, "J17", TODAY) == {home.younger}
    values, revision = keeper(store, "clubs").load(club)
    values["members"] = values["members"][:1]
    keeper(store, "clubs").save(club, values, revision)
    assert counted(store, "J17", TODAY) == set()


def class_of(store: Store, pupil_id: int) -> int:
    with store.reading() as session:
        return session.scalars(select(Membership.class_id).where(Membership.pupil_id == pupil_id)).one()


def test_a_check_of_a_class_comes_with_its_list_and_the_clubs_filled_in(store: Store, home: Home) -> None:
    save(store, "clubs", kind="club", name="Шахмат", on=date(2026, 9, 1), outside=True, members=[{"pupil_id": home.elder}])
    check = save(store, "engagement", on=date(2026, 11, 2), class_id=class_of(store, home.elder))
    values, _ = keeper(store, "engagement").load(check)
    found = {row["pupil_id"]: (row["engaged"], row["what"]) for row in values["asked"]}
    assert found == {home.elder: ("outside", "Шахмат"), home.younger: (None, None), home.stranger: (None, None)}


def test_the_idle_are_idle_until_they_join_a_club(store: Store, home: Home) -> None:
    asked = [{"pupil_id": home.younger, "engaged": "nowhere"}, {"pupil_id": home.stranger, "engaged": "nowhere"}]
    save(store, "engagement", on=date(2026, 10, 1), asked=asked)
    assert counted(store, "J18", TODAY) == {home.younger, home.stranger}
    save(
        store, "clubs", kind="club", name="Бий", on=date(2026, 9, 1),
        members=[{"pupil_id": home.younger, "since": date(2026, 11, 1)}],
    )  # fmt: skip
    assert counted(store, "J18", TODAY) == {home.stranger}
    assert counted(store, "J18", date(2026, 10, 31)) == {home.younger, home.stranger}
    save(store, "engagement", on=date(2026, 11, 15), asked=[{"pupil_id": home.stranger, "engaged": "club"}])
    assert counted(store, "J18", TODAY) == set()
    assert counted(store, "J17", TODAY) == {home.younger, home.stranger}


def test_the_share_of_the_risk_group_is_of_the_same_children_as_the_list(store: Store, home: Home) -> None:
    with store.saving() as session:
        for id_ in (home.elder, home.stranger):
            register.set_category(session, "pupil", id_, "G13", date(2026, 9, 10))
    save(store, "clubs", kind="club", name="Шахмат", on=date(2026, 9, 1), members=[{"pupil_id": home.elder}])
    with store.reading() as session:
        every, risk = shares(session, TODAY)
    assert (len(every.pupils), len(every.engaged), every.percent) == (3, 1, 33.3)
    assert (risk.pupils, risk.engaged, risk.percent) == ({home.elder, home.stranger}, {home.elder}, 50.0)


def test_the_card_holds_the_latest_health_group_and_the_deputy_sees_no_nurses_note(store: Store, home: Home) -> None:
    save(store, "medical", pupil_id=home.elder, kind="check_up", on=date(2026, 9, 5), health_group="III", nurse_note="астма")
    save(store, "medical", pupil_id=home.elder, kind="check_up", on=date(2025, 9, 5), health_group="II")
    with store.reading() as session:
        assert session.get_one(Pupil, home.elder).health_group == "III"
    shown = [item for part in told("medical").screen(JournalView(ENGLISH, TODAY)).form.sections for item in part.items]
    hidden = [
        item
        for part in told("medical").screen(JournalView(ENGLISH, TODAY, names_protected=False)).form.sections
        for item in part.items
    ]
    assert set(shown) - set(hidden) == {"nurse_note", "health_group"}


def test_what_runs_out_or_is_due_asks_on_today(store: Store, home: Home) -> None:
    save(store, "meals", pupil_id=home.elder, kind="free", on=date(2026, 9, 1), until=date(2026, 11, 30))
    save(store, "meals", pupil_id=home.younger, kind="free", on=date(2026, 9, 1), until=date(2026, 12, 31))
    save(store, "medical", pupil_id=home.elder, kind="referral", on=date(2026, 11, 1), due=TODAY)
    view = JournalView(ENGLISH, TODAY)
    with store.reading() as session:
        assert [one.due for one in due(session, told("meals"), view, date(2027, 1, 31))] == [date(2026, 11, 30)]
        assert [one.due for one in due(session, told("medical"), view, TODAY)] == [TODAY]


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages).split())


def papers() -> list[Any]:
    return [
        pytest.param(one, paper, id=f"{one.key}-{paper.draw.__name__}")
        for one in registers()
        if one.record.__module__.split(".")[-2] in ("care", "leisure")
        for paper in (*one.papers, *one.sheets)
    ]


@pytest.mark.parametrize("language", ["ky", "ru"])
@pytest.mark.parametrize(("one", "paper"), papers())
def test_every_paper_can_be_printed_empty_and_as_docx(
    one: Register, paper: Any, language: str, store: Store, home: Home
) -> None:  # fmt: skip
    make = JournalPapers(store, lambda: TODAY, {one.key: one.journal}).entry
    words = Words.read(translations(), language)
    title = words.say(paper.title)
    assert text_of(make(one.record, None, language, title, paper.draw)(unwatched))
    assert make(one.record, None, language, title, paper.draw, office=True)(unwatched)[:2] == b"PK"


def test_the_sheet_of_meals_names_who_eats_today_and_sums_by_class(store: Store, home: Home) -> None:
    save(store, "meals", pupil_id=home.elder, kind="free", on=date(2026, 9, 1))
    save(store, "meals", pupil_id=home.stranger, kind="reduced", on=date(2026, 9, 1), until=date(2026, 11, 20))
    daily, month, last_month = told("meals").sheets
    make = JournalPapers(store, lambda: TODAY, {}).entry
    said = text_of(make(Meal, None, "ru", "т", daily.draw)(unwatched))
    assert "Токтосунов Нурбек" in said
    assert "Бейшенов" not in said
    said = text_of(make(Meal, None, "ru", "т", month.draw)(unwatched))
    assert "23.11.2026" in said
    assert "22.11.2026" not in said, "a Sunday"
    said = text_of(make(Meal, None, "ru", "т", last_month.draw)(unwatched))
    assert "15.10.2026" in said
    assert "23.11.2026" not in said


def test_the_act_of_help_names_what_how_much_and_who_received_it(store: Store, home: Home) -> None:
    made = save(
        store, "material_help", on=date(2026, 11, 2), pupil_id=home.elder, kind="clothes", what="кышкы кийим", value=3500,
        source="sponsor", handed=date(2026, 11, 10), received_by="Токтосунова А., апасы",
    )  # fmt: skip
    (paper,) = told("material_help").papers
    make = JournalPapers(store, lambda: TODAY, {}).entry(MaterialHelp, made, "ru", "акт", paper.draw)
    said = text_of(make(unwatched))
    for part in ("2026/27-0001", "Токтосунов Нурбек", "кышкы кийим", "3 500 сом", "Токтосунова А., апасы", "спонсор"):
        assert part in said


def test_a_journal_of_a_year_holds_what_began_before_it_and_still_lasts(store: Store, home: Home) -> None:
    for name, until in (("Комуз", None), ("Жабылган", date(2025, 5, 25))):
        save(store, "clubs", kind="club", name=name, on=date(2024, 9, 1), until=until)
    clubs = told("clubs")
    papers = JournalPapers(store, lambda: TODAY, {"clubs": clubs.journal})
    screen = clubs.screen(JournalView(ENGLISH, TODAY))
    said = text_of(papers.journal(screen, "ru", date(2026, 8, 1), date(2027, 7, 31))(unwatched))
    assert "Комуз" in said
    assert "Жабылган" not in said


def test_participants_are_summed_by_the_five_groups_and_stand_on_the_report_of_the_event(store: Store, home: Home) -> None:
    values = {"kind": "lecture", "on": date(2026, 11, 2), "topic": "ПАЗ", "pupils": 25, "teachers": 2, "external": 1}
    made, _ = JournalKeeper(store, Activity, ENGLISH).save(None, {**values, "tags": ["substances"]}, 0)
    with store.reading() as session:
        assert session.get_one(Activity, made).people_count == 28
        _prevention, table = prevention_table(session, PERIOD, ENGLISH)
    assert [cell.value for cell in table.rows[0].cells if isinstance(cell, Figure)] == [1, None, 2, 25, None, 1]
    make = JournalPapers(store, lambda: TODAY, {}).entry
    said = text_of(make(Activity, made, "ru", "т", event_report)(unwatched))
    assert "Внешние организации 1" in said
    assert "Всего 28" in said


def test_help_handed_over_is_summed_in_the_report_and_opens_its_acts(store: Store, home: Home) -> None:
    for value, handed in ((3500, date(2026, 11, 10)), (500, date(2025, 11, 10)), (900, None)):
        save(
            store, "material_help", on=date(2025, 11, 2), pupil_id=home.elder, kind="clothes", what="кийим", value=value,
            source="sponsor", handed=handed, received_by="апасы",
        )  # fmt: skip
    with store.reading() as session:
        (table,) = help_table(session, PERIOD, ENGLISH)
    whole = next(row for row in table.rows if row.key == "all")
    assert [cell.value for cell in whole.cells if isinstance(cell, Figure)] == [1, 1, 0, 3500]


def test_the_card_says_an_interest_only_where_it_said_none(store: Store, home: Home) -> None:
    for name in ("комуз", "футбол"):
        save(store, "interests", pupil_id=home.elder, on=date(2026, 11, 2), kind="music", name=name)
    with store.reading() as session:
        assert session.get_one(Pupil, home.elder).interests == "комуз"


def test_a_child_of_two_cards_eats_once_and_in_its_class(store: Store, home: Home) -> None:
    with store.saving() as session:
        twin = Pupil(surname="Токтосунов", given="Нурбек")  # as an import wrote him once more, without a class
        session.add(twin)
        session.flush()
        twin_id = twin.id
    save(store, "meals", pupil_id=twin_id, kind="free", on=date(2026, 9, 1))
    group = save(store, "extended_day", name="1-топ", on=date(2026, 9, 1),
                 children=[{"pupil_id": home.elder}, {"pupil_id": twin_id}])  # fmt: skip
    with store.saving() as session:
        merge(session, "pupil", home.elder, twin_id)
    with store.reading() as session:
        assert classes_on(session, [(twin_id, TODAY)]) == {(twin_id, TODAY): "7А"}
        assert class_names(session, [twin_id, home.elder], TODAY) == {twin_id: "7А", home.elder: "7А"}
        assert family_ids(session, [twin_id], TODAY) == {twin_id: home.family}
        assert session.get_one(ExtendedDay, group).children_now == 1
    daily = told("meals").sheets[0]
    make = JournalPapers(store, lambda: TODAY, {}).entry
    assert "7А 1 – – – 1 Всего 1" in text_of(make(Meal, None, "ru", "т", daily.draw)(unwatched))
    save(store, "meals", pupil_id=home.elder, kind="free", on=date(2026, 10, 1))
    assert "7А 1 – – – 1 Всего 1" in text_of(make(Meal, None, "ru", "т", daily.draw)(unwatched))


def test_who_left_a_club_and_came_back_leaves_no_mark_behind(store: Store, home: Home) -> None:
    stays = [{"since": date(2026, 9, 5), "until": date(2026, 9, 30)}, {"since": date(2026, 10, 20), "until": None}]
    members = [{"pupil_id": home.elder, **stay} for stay in stays]
    club = save(store, "clubs", kind="section", name="Күрөш", on=date(2026, 9, 1), members=members)
    for name in ("Күрөш 1", "Күрөш 2"):
        values, revision = keeper(store, "clubs").load(club)
        keeper(store, "clubs").save(club, {**values, "name": name}, revision)
    with store.reading() as session:
        rows = session.execute(select(PupilCategory.since, PupilCategory.until).where(PupilCategory.removed_at.is_(None)))
        assert [dict(row._mapping) for row in rows] == stays
    values, revision = keeper(store, "clubs").load(club)
    keeper(store, "clubs").save(club, {**values, "members": []}, revision)
    assert counted(store, "J17", date(2026, 9, 15)) == counted(store, "J17", TODAY) == set()
