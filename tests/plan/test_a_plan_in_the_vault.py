"""A plan in a real vault: made, changed, considered, approved, amended, done by evidence, copied."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import ChangedMeanwhile, Refused
from sppk_desktop.core.places import translations
from sppk_desktop.core.plans import LineShown, Work
from sppk_desktop.core.reports import Period, Span
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.plan.closed import count_closed_work
from sppk_desktop.features.plan.plan_book import AlreadyThere, Frozen, NotThatDay, NotThisStep, OutsideTheYear, PlanBook
from sppk_desktop.features.plan.reading import done_counts, done_towards
from sppk_desktop.features.plan.records import DIRECTIONS, SPECIALISTS
from sppk_desktop.features.plan.reporting import fulfilment_of
from sppk_desktop.features.plan.sections import sections_of
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
YEAR = "2026/27"
RAID = Work("raid", 7, date(2026, 10, 9), "Рейд", "Айгүл Токтосунова")
VISIT = Work("visit", 8, date(2026, 10, 20), "Үйгө баруу", "Айгүл Токтосунова")


def done_so_far(_session: Session, since: date, until: date) -> Sequence[Work]:
    return [work for work in (VISIT, RAID) if since <= work.on <= until]


@pytest.fixture
def book(store: Store) -> PlanBook:
    return PlanBook(store, Words.read(translations(), "ky"), lambda: TODAY, done_so_far)


@pytest.fixture
def plan(book: PlanBook) -> int:
    return book.make("social", YEAR)


def work(content: str = "Рейд", **values: Any) -> dict[str, Any]:
    return {"content": content, "month": "10"} | values


def line(book: PlanBook, plan: int, line_id: int) -> LineShown:
    return next(each for section in book.sheet(plan).sections for each in section.lines if each.id == line_id)


def order(book: PlanBook, plan: int, section: str) -> list[int]:
    return [each.id for found in book.sheet(plan).sections if found.code == section for each in found.lines]


def approve(book: PlanBook, plan: int) -> None:
    book.consider(plan, {"protocol": "1", "considered_on": date(2026, 8, 28)})
    book.approve(plan, {"order": "96", "approved_on": date(2026, 9, 5)})


def test_a_line_is_late_until_enough_work_is_linked_and_late_again_when_it_is_taken_away(book: PlanBook, plan: int) -> None:
    one = book.add(plan, "S09", work(target=2))
    assert line(book, plan, one).state == "late"
    assert book.candidates(one) == [VISIT, RAID]
    book.link(one, RAID)
    assert line(book, plan, one).state == "late"
    assert book.candidates(one) == [VISIT]
    undo = book.link(one, VISIT)
    assert line(book, plan, one).state == "done"
    assert line(book, plan, one).evidence == [RAID, VISIT]
    undo()
    assert line(book, plan, one).state == "late"
    assert book.unlink(one, RAID) is not None
    assert line(book, plan, one).evidence == []


def test_of_very_many_works_the_latest_are_named_and_all_are_counted(store: Store, book: PlanBook, plan: int) -> None:
    one, other = book.add(plan, "S09", work(target=70)), book.add(plan, "S09", work())
    with store.saving() as session:
        for day in range(70):
            evidence.link(session, one, "activity", day + 1, date(2026, 9, 1) + timedelta(days=day), f"№ {day}", None)
    shown = line(book, plan, one)
    assert [found.title for found in shown.evidence] == [f"№ {day}" for day in range(50, 70)]
    assert shown.more == 50
    assert shown.state == "done"
    with store.reading() as session:
        assert done_counts(session, [one, other]) == {one: 70}
        assert done_counts(session, [one, other], date(2026, 9, 10)) == {one: 10}


def test_what_is_due_counts_the_works_of_a_line_only_as_far_as_it_asks(store: Store, book: PlanBook, plan: int) -> None:
    many, few, none = book.add(plan, "S09", work(target=70)), book.add(plan, "S09", work(target=3)), book.add(plan, "S09", work())
    with store.saving() as session:
        for day in range(69):
            for one in (many, few):
                evidence.link(session, one, "activity", day + 1, date(2026, 9, 1), f"№ {day}", None)
        assert done_towards(session, {many: 70, few: 3, none: 1}) == {many: 69, few: 69, none: 0}
        assert done_towards(session, {few: 3, none: 1}) == {few: 3, none: 0}
        assert done_towards(session, {}) == {}
        count_closed_work(session, none, {"2026-09": 2})
        assert done_towards(session, {many: 70, none: 1}) == {many: 69, none: 2}


def test_a_day_decides_the_month_and_must_lie_in_the_school_year(book: PlanBook, plan: int) -> None:
    one = book.add(plan, "S01", work(due=date(2027, 1, 31)))
    assert line(book, plan, one).month == "01"
    book.move(one, "02")
    assert book.values(one)[0]["due"] == date(2027, 2, 28)
    with pytest.raises(OutsideTheYear):
        book.keep(one, {"due": date(2027, 8, 1)})
    assert book.values(one)[0]["due"] == date(2027, 2, 28)


def test_lines_are_put_before_others_stepped_and_taken_to_another_section(book: PlanBook, plan: int) -> None:
    first, second, third = (book.add(plan, "S01", work(str(at))) for at in range(3))
    book.place(third, "S01", first)
    assert order(book, plan, "S01") == [third, first, second]
    book.step(third, 1)
    book.step(second, 1)
    assert order(book, plan, "S01") == [first, third, second]
    undo = book.place(first, "S05", None)
    assert (order(book, plan, "S01"), order(book, plan, "S05")) == ([third, second], [first])
    undo()
    assert order(book, plan, "S01") == [first, third, second]
    back = book.step(third, 1)
    assert order(book, plan, "S01") == [first, second, third]
    assert book.step(third, 1) is None  # it stands at the edge
    assert back is not None
    back()
    assert order(book, plan, "S01") == [first, third, second]


def test_a_line_taken_back_to_its_section_in_an_approved_plan_is_an_amendment_too(book: PlanBook, plan: int) -> None:
    one = book.add(plan, "S01", work("Паспорт"))
    approve(book, plan)
    undo = book.place(one, "S02", None, "башка бөлүм")
    undo()
    assert order(book, plan, "S01") == [one]
    assert [each.reason for each in book.amendments(plan)] == ["башка бөлүм", "Кайтарылды: башка бөлүм"]


def test_an_approved_plan_changes_by_amendments_with_a_reason_only(book: PlanBook, plan: int) -> None:
    one = book.add(plan, "S01", work("Паспорт"))
    with pytest.raises(NotThisStep):
        book.approve(plan, {"order": "96", "approved_on": TODAY})
    approve(book, plan)
    before = book.sheet(plan)
    for change in (
        lambda: book.add(plan, "S01", work()),
        lambda: book.keep(one, {"content": "Башка"}),
        lambda: book.move(one, "12", " "),
        lambda: book.place(one, "S02", None),
        lambda: book.remove(one),
    ):
        with pytest.raises(Frozen):
            change()
    assert book.sheet(plan) == before
    with pytest.raises(NotThisStep):
        book.reopen(plan)
    assert book.amendments(plan) == []
    undo = book.move(one, "12", "каникул узарды")
    assert [(each.reason, each.author) for each in book.amendments(plan)] == [("каникул узарды", "Айгүл Токтосунова")]
    undo()
    assert line(book, plan, one).month == "10"
    assert len(book.amendments(plan)) == 2
    book.link(one, RAID)  # what was done is no change of the plan
    assert line(book, plan, one).state == "done"


def test_a_considered_plan_may_go_back_to_a_draft(book: PlanBook, plan: int) -> None:
    book.consider(plan, {"protocol": "1", "considered_on": date(2026, 8, 28)})
    book.reopen(plan)
    assert book.sheet(plan).stage == "draft"


def test_last_years_plan_is_copied_with_its_days_and_without_what_was_done(book: PlanBook, plan: int) -> None:
    one = book.add(plan, "S09", work(due=date(2026, 10, 9), target=3, aim="Көмөк"))
    book.link(one, RAID)
    approve(book, plan)
    assert book.can_copy("social", "2027/28")
    copy = book.make("social", "2027/28", copy=True)
    sheet = book.sheet(copy)
    (copied,) = [each for section in sheet.sections for each in section.lines]
    assert sheet.stage == "draft"
    assert copied.evidence == []
    assert book.values(copied.id)[0] == book.values(one)[0] | {"due": date(2027, 10, 9)}
    with pytest.raises(AlreadyThere):
        book.make("social", YEAR)


def test_the_social_pedagogue_reads_but_does_not_write_the_plan_of_the_psychologist(book: PlanBook) -> None:
    with pytest.raises(Refused):
        book.make("psychologist", YEAR)
    assert [code for code, _label in book.missing(YEAR)] == ["social", "speech_therapist", "class_teachers"]


def test_a_line_changed_meanwhile_is_not_overwritten(book: PlanBook, plan: int) -> None:
    one = book.add(plan, "S01", work())
    _values, revision = book.values(one)
    book.keep(one, {"content": "Биринчи"}, revision)
    with pytest.raises(ChangedMeanwhile):
        book.keep(one, {"content": "Экинчи"}, revision)
    assert line(book, plan, one).texts["content"] == "Биринчи"


def test_the_months_hold_the_lines_of_the_sections_and_the_shares_add_up(book: PlanBook, plan: int) -> None:
    for month in ("09", "11", "11", "05"):
        book.add(plan, "S03", work(month=month))
    sheet = book.sheet(plan)
    by_section = sorted(each.id for section in sheet.sections for each in section.lines)
    assert sorted(each.id for month in sheet.months for each in month.lines) == by_section
    assert [month.code for month in sheet.months if month.current] == ["11"]
    assert [section.percent for section in sheet.sections if section.lines] == [0]


def test_the_director_approves_no_plan_before_the_council_considered_it_nor_tomorrow(book: PlanBook, plan: int) -> None:
    with pytest.raises(NotThatDay):
        book.consider(plan, {"protocol": "1", "considered_on": TODAY + timedelta(days=1)})
    book.consider(plan, {"protocol": "1", "considered_on": date(2026, 8, 28)})
    with pytest.raises(NotThatDay):
        book.approve(plan, {"order": "96", "approved_on": date(2026, 8, 27)})
    assert book.sheet(plan).stage == "considered"
    book.approve(plan, {"order": "96", "approved_on": date(2026, 8, 28)})


def test_the_plan_is_told_by_the_directions_of_clause_2_2(book: PlanBook, plan: int, store: Store) -> None:
    """A line serves the direction of its section unless it says otherwise; every number opens its lines."""
    prevention = book.add(plan, "S05", work("Алдын алуу сааттары"))
    other = book.add(plan, "S05", work("Кеңеш", direction="consultation"))
    book.add(plan, "S09", work())
    assert line(book, plan, prevention).texts["direction"].startswith("психоактивдүү")
    period = Period(Span.YEAR, date(2026, 9, 1), date(2027, 5, 31))
    with store.reading() as session:
        _, told = fulfilment_of("social")(session, period, Words.read(translations(), "ky"))
    assert {row.key: [cell.ids for cell in row.cells[:1]] for row in told.rows} == {
        "substances_offences": [(prevention,)], "consultation": [(other,)],
    }  # fmt: skip


def test_every_direction_of_a_section_is_one_of_the_five() -> None:
    known = {option.code for option in DIRECTIONS}
    sections = [section for specialist in SPECIALISTS for section in sections_of(specialist.code)]
    assert {section.direction for section in sections if section.direction} == known
    assert len({section.code for section in sections}) == len(sections)


def test_what_was_done_to_a_draft_is_not_taken_back_without_a_reason_once_it_is_approved(book: PlanBook, plan: int) -> None:
    one, other = book.add(plan, "S09", work()), book.add(plan, "S09", work())
    back = [book.remove(one), book.place(other, "S08", None)]
    approve(book, plan)
    for undo in back:
        with pytest.raises(Frozen):
            undo()
    assert order(book, plan, "S08") == [other]
    assert order(book, plan, "S09") == []
    assert book.amendments(plan) == []


def test_work_of_a_line_that_was_taken_out_stands_outside_the_plan_again(book: PlanBook, plan: int) -> None:
    one = book.add(plan, "S09", work())
    book.link(one, RAID)
    assert book.unplanned(YEAR) == [VISIT]
    undo = book.remove(one)
    assert book.unplanned(YEAR) == [VISIT, RAID]
    undo()
    assert book.unplanned(YEAR) == [VISIT]
    assert line(book, plan, one).state == "done"
