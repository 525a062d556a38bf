"""Help plans in a real vault: agreed, approved, worked on, reviewed, closed; what is frozen changes with a reason only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import docx
import pytest
from pypdf import PdfReader
from sqlalchemy import select

import sppk_desktop.ui  # noqa: F401  (Qt finds its way before anything runs it)
from sppk_desktop.app.plan import WorkDone
from sppk_desktop.core.errors import ChangedMeanwhile, Refused
from sppk_desktop.core.help_plans import Beginning, Measured
from sppk_desktop.core.numbers import SETTING, NumberForm
from sppk_desktop.core.places import translations
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.reports import Figure, Period, Span
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Request
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.activity.consents import ConsentMissing
from sppk_desktop.features.activity.records import Consent
from sppk_desktop.features.people import demo as people
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.same import merge
from sppk_desktop.features.plan.records import Plan, PlanLine
from sppk_desktop.features.support.papers import HelpPlanPapers
from sppk_desktop.features.support.plan_book import HelpPlanBook
from sppk_desktop.features.support.records import HelpAction, HelpGoal, HelpMeasure
from sppk_desktop.features.support.refusals import FrozenPlan, NotReady, PlanIsClosed, WrongDay, WrongStep
from sppk_desktop.features.support.reporting import help_plans_table, named_plans
from sppk_desktop.features.support.telling import duties, moments
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
KY = Words.read(translations(), "ky")


def text_of(pdf: bytes) -> str:
    """The words of a paper."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def words_of_docx(data: bytes) -> str:
    """The words of an office document, tables and all."""
    found = docx.Document(BytesIO(data))
    cells = [cell.text for table in found.tables for row in table.rows for cell in row.cells]
    return " ".join([*(paragraph.text for paragraph in found.paragraphs), *cells])


class Desk:
    """A book with a clock one can turn."""

    def __init__(self, store: Store) -> None:
        people.build(store.saving, pupils=40, today=TODAY)
        self.store, self.today = store, TODAY
        self.book = HelpPlanBook(store, KY, lambda: self.today)
        with store.reading() as session:
            self.pupil = session.scalars(select(Pupil.id).where(Pupil.left.is_(None)).order_by(Pupil.id)).first() or 0

    def plan(self, *, until: str = "draft", consent: bool = True) -> int:
        """A plan that is complete, brought to a stage."""
        told = Beginning(
            problem="Сабак калтырат", strengths="Спортту сүйөт", measures=[Measured("Калтырган сабак", 34.0, "саат")]
        )
        plan = self.book.make("pupil", self.pupil, told)
        goal = self.book.add_row("goals", plan, {"goal": "Үзгүлтүксүз келет", "criterion": "4 сааттан аз"})
        self.book.add_row("actions", plan, {"content": "Кошумча сабак", "goal_id": str(goal), "responsible": "мугалим",
                                            "due": TODAY + timedelta(days=10)})  # fmt: skip
        if consent:
            with self.store.saving() as session:
                session.add(Consent(on=TODAY, pupil_id=self.pupil, purposes=["plan"], giver="parent", given_by="Апасы"))
        if until != "draft":
            self.book.agree(plan, {"agreed_on": TODAY, "agreed_by": "апасы"})
        if until in ("approved", "work"):
            self.book.approve(plan, {"approved_on": TODAY, "approved_by": "Директор"})
        if until == "work":
            self.book.begin(plan)
        return plan

    def action(self, plan: int) -> int:
        return self.book.show(plan).actions[0].id


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def test_a_plan_begins_with_what_the_card_found(desk: Desk) -> None:
    plan = desk.book.make(
        "pupil", desk.pupil, Beginning("карта № 3", "high", "Көйгөй", "Себеп", "Күч", [Measured("Сумма", 22.0)])
    )
    values, _ = desk.book.values(plan)
    assert (values["level"], values["rhythm"], values["basis"]) == ("high", "month", "карта № 3")
    assert desk.book.show(plan).measures[0].values["before"] == 22.0


def test_a_plan_without_strengths_cannot_be_agreed(desk: Desk) -> None:
    plan = desk.plan()
    values, revision = desk.book.values(plan)
    desk.book.save(plan, {**values, "strengths": None}, revision)
    assert [where for where, _ in desk.book.gaps(plan)] == ["strengths"]
    with pytest.raises(NotReady):
        desk.book.agree(plan, {"agreed_on": TODAY, "agreed_by": "апасы"})


def test_without_a_registered_consent_a_reason_is_written(desk: Desk) -> None:
    plan = desk.plan(consent=False)
    assert desk.book.needs_reason(plan)
    with pytest.raises(ConsentMissing):
        desk.book.agree(plan, {"agreed_on": TODAY, "agreed_by": "апасы"})
    desk.book.agree(plan, {"agreed_on": TODAY, "agreed_by": "апасы", "no_consent": "апасы чет өлкөдө"})
    assert "апасы чет өлкөдө" in desk.book.show(plan).consent


def test_a_plan_gets_its_number_when_it_is_approved_and_not_before(desk: Desk) -> None:
    first, second = desk.plan(until="agreed"), desk.plan(until="agreed")
    assert desk.book.show(second).number == "—"
    desk.book.approve(second, {"approved_on": TODAY, "approved_by": "Директор"})
    desk.book.approve(first, {"approved_on": TODAY, "approved_by": "Директор"})
    assert (desk.book.show(second).number, desk.book.show(first).number) == ("1 (2026/27)", "2 (2026/27)")


def test_steps_cannot_be_left_out(desk: Desk) -> None:
    plan = desk.plan()
    with pytest.raises(WrongStep):
        desk.book.approve(plan, {"approved_on": TODAY, "approved_by": "Директор"})
    with pytest.raises(WrongStep):
        desk.book.close(plan, {"closed_on": TODAY, "closing": "other"})


CHANGES: list[Callable[[Desk, int, str], Any]] = [
    lambda desk, plan, reason: desk.book.keep_row("actions", desk.action(plan), {"content": "Башка иш"}, reason),
    lambda desk, plan, reason: desk.book.keep_row("goals", desk.book.show(plan).goals[0].id, {"expected": "0"}, reason),
    lambda desk, plan, reason: desk.book.add_row("actions", plan, {"content": "Жаңы иш"}, reason),
    lambda desk, plan, reason: desk.book.remove_row("actions", desk.action(plan), reason),
    lambda desk, plan, reason: desk.book.save(plan, {**desk.book.values(plan)[0], "problem": "Башка"}, 0, reason),
]


@pytest.mark.parametrize("change", CHANGES)
def test_an_approved_plan_changes_with_a_reason_only(desk: Desk, change: Callable[[Desk, int, str], Any]) -> None:
    plan = desk.plan(until="approved")
    before = desk.book.show(plan)
    with pytest.raises(FrozenPlan):
        change(desk, plan, "")
    after = desk.book.show(plan)
    assert (after.actions, after.goals, after.changes) == (before.actions, before.goals, [])
    change(desk, plan, "жаңы жагдай")
    assert [(one.reason, one.author) for one in desk.book.show(plan).changes] == [("жаңы жагдай", "Айгүл Токтосунова")]


def test_fulfilment_is_written_without_a_reason_and_begins_the_work(desk: Desk) -> None:
    plan = desk.plan(until="approved")
    undo = desk.book.keep_row("actions", desk.action(plan), {"status": "done"})
    shown = desk.book.show(plan)
    assert (shown.stage, shown.actions[0].values["done_on"], shown.changes) == ("work", TODAY, [])
    undo()
    assert desk.book.show(plan).actions[0].values["status"] == "planned"


def test_the_way_back_of_a_change_is_a_change_with_its_reason(desk: Desk) -> None:
    plan = desk.plan(until="approved")
    desk.book.keep_row("actions", desk.action(plan), {"responsible": "завуч"}, "мугалим ооруду")()
    shown = desk.book.show(plan)
    assert shown.actions[0].values["responsible"] == "мугалим"
    assert len(shown.changes) == 2


def test_a_signed_review_moves_the_goals_and_the_next_day(desk: Desk) -> None:
    plan = desk.plan(until="work")
    desk.today = TODAY + timedelta(days=30)
    values = desk.book.review_values(plan)
    goal = next(iter(values["outcomes"]))
    desk.book.sign_review(plan, {**values, "outcomes": {goal: "partly"}, "present": "апасы"})
    shown = desk.book.show(plan)
    assert shown.goals[0].values["outcome"] == "partly"
    assert shown.reviews[0].next_on == desk.book.values(plan)[0]["next_review"]
    assert shown.effect.partly == 1


def test_a_review_on_paper_tells_what_stood_on_its_day_whatever_is_done_later(desk: Desk) -> None:
    plan = desk.plan(until="work")
    review = desk.book.sign_review(plan, {**desk.book.review_values(plan), "present": "апасы"})
    papers = HelpPlanPapers(desk.store, lambda: TODAY)
    before = text_of(papers.review(plan, "ru", review)(unwatched))
    desk.book.keep_row("actions", desk.action(plan), {"status": "done", "result": "Кийинки жыйынтык"})
    desk.book.keep_row("goals", desk.book.show(plan).goals[0].id, {"goal": "Башка максат"}, "жаңы жагдай")
    desk.book.remove_row("actions", desk.action(plan), "керексиз")
    assert text_of(papers.review(plan, "ru", review)(unwatched)) == before
    assert "Кошумча сабак" in before


def test_what_a_review_measured_is_the_effect_so_far_and_stays_in_the_signed_review(desk: Desk) -> None:
    plan = desk.plan(until="work")
    measure = desk.book.show(plan).measures[0].id
    review = desk.book.sign_review(plan, {**desk.book.review_values(plan), "measured": {str(measure): 20.0}})
    shown = desk.book.show(plan)
    assert (shown.measures[0].values["after"], shown.measures[0].values["after_on"]) == (20.0, TODAY)
    assert "34 → 20" in shown.effect.lines[0][0]
    desk.book.keep_row("measures", measure, {"after": 6.0})
    told = desk.book.show(plan).reviews[0].effect[0]
    assert "34 → 20" in told[0]
    assert told[1] is not None
    papers = HelpPlanPapers(desk.store, lambda: TODAY)
    assert "Показатели на день пересмотра" in text_of(papers.review(plan, "ru", review)(unwatched))


def test_a_review_written_down_late_leaves_a_later_figure_where_it_stands(desk: Desk) -> None:
    plan = desk.plan(until="work")
    measure = desk.book.show(plan).measures[0].id
    desk.book.keep_row("measures", measure, {"after": 6.0})  # its day is written by itself
    yesterday = TODAY - timedelta(days=1)
    desk.book.sign_review(plan, {**desk.book.review_values(plan), "on": yesterday, "measured": {str(measure): 20.0}})
    shown = desk.book.show(plan)
    assert (shown.measures[0].values["after"], shown.measures[0].values["after_on"]) == (6.0, TODAY)
    assert "34 → 20" in shown.reviews[0].effect[0][0]


def test_a_review_in_the_future_or_without_a_next_day_is_not_signed(desk: Desk) -> None:
    plan = desk.plan(until="work")
    values = desk.book.review_values(plan)
    assert desk.book.review_gaps(plan, values) == []
    assert [name for name, _ in desk.book.review_gaps(plan, {**values, "on": TODAY + timedelta(days=1)})] == ["on"]
    assert [name for name, _ in desk.book.review_gaps(plan, {**values, "next_on": None})] == ["next_on"]
    assert desk.book.review_gaps(plan, {**values, "next_on": None, "decision": "close"}) == []


def test_a_closed_plan_tells_its_effect_by_the_same_measures_and_does_not_change(desk: Desk) -> None:
    plan = desk.plan(until="work")
    measure = desk.book.show(plan).measures[0].id
    desk.book.keep_row("measures", measure, {"after": 6.0, "after_on": TODAY})
    undo = desk.book.close(plan, {"closed_on": TODAY, "closing": "reached"})
    shown = desk.book.show(plan)
    assert shown.stage == "closed"
    assert "34 → 6" in shown.effect.lines[0][0]
    assert shown.effect.lines[0][1] is not None
    with pytest.raises(PlanIsClosed):
        desk.book.keep_row("measures", measure, {"after": 5.0})
    undo()
    assert desk.book.show(plan).stage == "work"


def test_what_is_due_stands_on_today_and_leaves_it_when_it_is_settled(desk: Desk) -> None:
    plan, waiting = desk.plan(until="work"), desk.plan()
    until = TODAY + timedelta(days=120)
    with desk.store.reading() as session:
        kinds = sorted((one.opens.kind, one.opens.id) for one in duties(session, KY, until))
    assert kinds == [("help_action", desk.action(plan)), ("help_plan", waiting), ("help_review_due", plan)]
    desk.book.keep_row("actions", desk.action(plan), {"status": "cancelled"})
    desk.book.remove(waiting)
    with desk.store.reading() as session:
        assert [one.opens.kind for one in duties(session, KY, until)] == ["help_review_due"]


def test_an_action_done_is_evidence_of_its_line_of_the_annual_plan(desk: Desk) -> None:
    plan = desk.plan(until="work")
    with desk.store.saving() as session:
        annual = Plan(specialist="social", school_year="2026/27", stage="approved")
        session.add(annual)
        session.flush()
        line = PlanLine(plan_id=annual.id, section="s1", position=1, content="Жекече иш", month="11")
        session.add(line)
        session.flush()
        line_id = line.id
    desk.book.link_line(desk.action(plan), line_id)
    with desk.store.reading() as session:
        assert evidence.of_line(session, line_id) == ()
    desk.book.keep_row("actions", desk.action(plan), {"status": "done"})
    with desk.store.reading() as session:
        assert [(one.kind, one.on) for one in evidence.of_line(session, line_id)] == [("help_action", TODAY)]
        assert [work.kind for work in WorkDone(KY)(session, TODAY, TODAY)] == ["help_action"]
    desk.book.keep_row("actions", desk.action(plan), {"status": "running", "done_on": None})
    with desk.store.reading() as session:
        assert evidence.of_line(session, line_id) == ()


def test_a_plan_stands_in_the_line_of_time_of_its_pupil(desk: Desk) -> None:
    plan = desk.plan(until="work")
    desk.book.keep_row("actions", desk.action(plan), {"status": "done"})
    with desk.store.reading() as session:
        links = {(one.opens.kind, one.opens.id) for one in moments(session, "pupil", desk.pupil, TODAY, KY) if one.opens}
        assert moments(session, "pupil", desk.pupil + 1, TODAY, KY) == []
    assert links == {("help_plan", plan), ("help_action", desk.action(plan))}


def test_the_list_finds_by_name_and_by_state(desk: Desk) -> None:
    plan, draft = desk.plan(until="work"), desk.plan()
    rows = desk.book.rows
    with desk.store.saving() as session:
        session.get_one(HelpAction, desk.action(plan)).due = TODAY - timedelta(days=1)
    with desk.store.reading() as session:
        name = session.get_one(Pupil, desk.pupil).surname or ""
        found = {state: list(rows.ids(session, Request(filters={"state": state})))
                 for state in ("open", "work", "waiting", "overdue", "review", "closed")}  # fmt: skip
        assert set(rows.ids(session, Request(search=name))) == {plan, draft}
        assert rows.ids(session, Request(search="ыыы")) == []
        for column in rows.columns:
            if column.sortable:
                assert set(rows.ids(session, Request(sort=column.key, descending=True))) == {plan, draft}
    assert found == {"open": [draft, plan], "work": [plan], "waiting": [draft], "overdue": [plan], "review": [], "closed": []}


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_every_paper_is_made_in_both_languages_and_cuts_nothing(desk: Desk, language: str) -> None:
    plan = desk.plan(until="work")
    values = desk.book.review_values(plan)
    review = desk.book.sign_review(plan, {**values, "present": "апасы"})
    papers = HelpPlanPapers(desk.store, lambda: TODAY)
    made = [papers.plan(plan, language), papers.review(plan, language), papers.review(plan, language, review),
            papers.closing(plan, language), papers.blank("adolescent", language), papers.blank("family", language)]  # fmt: skip
    texts = [text_of(make(unwatched)) for make in made]
    assert all("Кошумча сабак" in text for text in texts[:4])
    assert "Спортту сүйөт" in texts[0]
    assert ("БЕКИТЕМИН" if language == "ky" else "УТВЕРЖДАЮ") in texts[0]
    assert papers.office(plan, language)(unwatched).startswith(b"PK")


def test_the_report_counts_what_the_lists_behind_its_numbers_hold(desk: Desk) -> None:
    running, ended, _draft = desk.plan(until="work"), desk.plan(until="work"), desk.plan()
    desk.book.keep_row("actions", desk.action(ended), {"status": "done"})
    goal = desk.book.show(ended).goals[0].id
    desk.book.keep_row("goals", goal, {"outcome": "reached"})
    desk.book.close(ended, {"closed_on": TODAY, "closing": "reached"})
    with desk.store.reading() as session:
        table = help_plans_table(session, Period(Span.YEAR, date(2026, 8, 1), date(2027, 7, 31), "2026/27"), KY)[0]
        rows = {row.key: row.cells for row in table.rows if row.key}
        plans = named_plans(session, "help_plan", [running, ended], KY)
        actions = named_plans(session, "help_action", [desk.action(ended)], KY)
    told = {key: [cell.value for cell in cells if isinstance(cell, Figure)] for key, cells in rows.items()}
    assert told["start"] == [0, 0, 0]
    assert told["begun"] == [2, 0, 2]
    assert (told["closed"], told["reached"]) == ([1, 0, 1], [1, 0, 1])
    assert told["end"] == [1, 0, 1]
    assert told["share"] == [100, None, 100]
    assert told["actions"] == [1, 0, 1]
    assert [cell.ids for cell in rows["end"] if isinstance(cell, Figure)][2] == (running,)
    assert len(plans) == 2
    assert "Кошумча сабак" in actions[0].name


def test_the_deputy_approves_and_writes_nothing_else(desk: Desk, store: Store, unlocked: Callable[[str, str], Store]) -> None:
    plan = desk.plan(until="agreed")
    assert desk.book.approves  # nobody else could
    his = store.accounts.add(NewAccount("Бакыт Осмонов", frozenset({Role.DEPUTY})), "тоо-суу 47 арча")
    assert not desk.book.approves
    with pytest.raises(Refused):
        desk.book.approve(plan, {"approved_on": TODAY, "approved_by": "Директор"})
    store.close()
    deputy = HelpPlanBook(unlocked(his.id, "тоо-суу 47 арча"), KY, lambda: TODAY)
    assert (deputy.approves, deputy.writes) == (True, False)
    goal = deputy.show(plan).goals[0].id
    for refused in (
        lambda: deputy.make("pupil", desk.pupil), lambda: deputy.keep_row("goals", goal, {"goal": "Башка"}),
        lambda: deputy.add_row("actions", plan, {"content": "Башка"}), lambda: deputy.remove_row("goals", goal),
        lambda: deputy.save(plan, {"problem": "Башка"}, 0), lambda: deputy.reopen(plan), lambda: deputy.begin(plan),
        lambda: deputy.close(plan, {"closed_on": TODAY, "closing": "better"}), lambda: deputy.sign_review(plan, {"on": TODAY}),
        lambda: deputy.agree(plan, {"agreed_on": TODAY, "agreed_by": "апасы"}), lambda: deputy.remove(plan),
    ):  # fmt: skip
        with pytest.raises(Refused):
            refused()
    deputy.approve(plan, {"approved_on": TODAY, "approved_by": "Директор"})
    assert deputy.show(plan).stage == "approved"
    assert [one.values["goal"] for one in deputy.show(plan).goals] == ["Үзгүлтүксүз келет"]


def test_the_review_sheet_and_the_closing_report_are_office_documents_too(desk: Desk) -> None:
    plan = desk.plan(until="work")
    papers = HelpPlanPapers(desk.store, lambda: TODAY)
    by_hand = words_of_docx(papers.review(plan, "ru", office=True)(unwatched))
    assert "Үзгүлтүксүз келет" in by_hand
    assert "\u2610" in by_hand  # what is ticked by hand
    review = desk.book.sign_review(plan, {**desk.book.review_values(plan), "present": "апасы"})
    held = words_of_docx(papers.review(plan, "ky", review, office=True)(unwatched))
    assert "апасы" in held
    assert "\u2610" not in held
    desk.book.close(plan, {"closed_on": TODAY, "closing": "better", "protocol": "№ 9"})
    closed = words_of_docx(papers.closing(plan, "ru", office=True)(unwatched))
    assert "№ 9" in closed
    assert "Калтырган сабак" in closed


def test_papers_write_numbers_and_days_as_the_school_chose(desk: Desk) -> None:
    plan = desk.plan(until="work")
    measure = desk.book.show(plan).measures[0].id
    desk.book.keep_row("measures", measure, {"after": 1012.5})
    papers = HelpPlanPapers(desk.store, lambda: TODAY)
    usual = words_of_docx(papers.closing(plan, "ru", office=True)(unwatched))
    assert "1\N{NO-BREAK SPACE}012,5" in usual
    assert "23 ноября 2026 г." in usual
    desk.store.set_setting(SETTING, NumberForm(".", "none", "figures").plain())
    chosen = words_of_docx(papers.closing(plan, "ru", office=True)(unwatched))
    assert "1012.5" in chosen
    assert "ноября" not in chosen


def test_a_plan_of_a_merged_card_is_listed_and_found_by_the_name_that_stays(desk: Desk) -> None:
    plan = desk.plan()
    with desk.store.saving() as session:
        stays = Pupil(surname="Жолдошбеков", given="Эрмек")
        session.add(stays)
        session.flush()
        merge(session, "pupil", stays.id, desk.pupil)
    with desk.store.reading() as session:
        assert list(desk.book.rows.ids(session, Request(search="жолдошбеков"))) == [plan]
        assert desk.book.rows.rows(session, [plan])[plan][0].startswith("Жолдошбеков")


def test_taking_back_a_change_leaves_what_a_review_signed_since_has_moved(desk: Desk) -> None:
    plan = desk.plan(until="work")
    shown = desk.book.show(plan)
    goal, measure = shown.goals[0].id, shown.measures[0].id
    worded = desk.book.keep_row("goals", goal, {"goal": "Дайыма келет"}, "мектеп сурады")
    valued = desk.book.keep_row("measures", measure, {"after": 12.0})
    signed = {"outcomes": {str(goal): "reached"}, "measured": {str(measure): 7.0}}
    desk.book.sign_review(plan, {**desk.book.review_values(plan), **signed})
    worded()
    with pytest.raises(ChangedMeanwhile):
        valued()
    with desk.store.reading() as session:
        assert session.get_one(HelpGoal, goal).outcome == "reached"
        assert session.get_one(HelpGoal, goal).goal == "Үзгүлтүксүз келет"
        assert session.get_one(HelpMeasure, measure).after == 7.0


def test_a_plan_is_not_agreed_or_approved_tomorrow(desk: Desk) -> None:
    plan, tomorrow = desk.plan(), TODAY + timedelta(days=1)
    with pytest.raises(WrongDay):
        desk.book.agree(plan, {"agreed_on": tomorrow, "agreed_by": "апасы"})
    desk.book.agree(plan, {"agreed_on": TODAY, "agreed_by": "апасы"})
    with pytest.raises(WrongDay):
        desk.book.approve(plan, {"approved_on": tomorrow, "approved_by": "директор"})
    assert desk.book.show(plan).stage == "agreed"
