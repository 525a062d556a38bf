"""A help plan, its measures, goals, actions and reviews, and what was changed after it was approved."""

from __future__ import annotations

import datetime
from typing import Any, Final

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.closings import CLOSINGS
from sppk_desktop.core.fields import Option, choice, date, decimal, integer, link, long_text, moment, text
from sppk_desktop.core.keeping import Counted, Term, kept, part
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T

HELP_PLANS_TERM: Final = Term("help_plans", T("individual plans of help"), Counted.LEAVING, 3)

KINDS: Final = (
    Option("adolescent", T("adolescent", "help plan"), T("adolescent", "help plan")),
    Option("family", T("family", "help plan"), T("family", "help plan")),
)
STAGES: Final = (
    Option("draft", T("draft", "help plan")),
    Option("agreed", T("agreed with the parents", "help plan"), T("agreed", "help plan")),
    Option("approved", T("approved", "help plan")),
    Option("work", T("in work", "help plan")),
    Option("closed", T("closed", "help plan")),
)
LEVELS: Final = (
    Option("low", T("low", "risk")),
    Option("middle", T("middle", "risk")),
    Option("high", T("high", "risk")),
    Option("critical", T("very high", "risk")),
)
RHYTHMS: Final = (Option("month", T("once a month")), Option("quarter", T("once a quarter")))
DIRECTIONS: Final = (
    Option("pedagogical", T("pedagogical", "direction")),
    Option("psychological", T("psychological", "direction")),
    Option("rights", T("social and legal", "direction")),
    Option("medical", T("medical", "direction")),
    Option("family", T("work with the family", "direction")),
    Option("leisure", T("free time", "direction")),
    Option("learning", T("help in learning", "direction")),
    Option("material", T("material help", "direction")),
    Option("career", T("choice of a profession", "direction")),
    Option("together", T("with other bodies", "direction")),
)
"""Domain 6.4, in its order."""
FREQUENCIES: Final = (
    Option("once", T("once", "action")),
    Option("daily", T("every day", "action")),
    Option("week", T("once a week")),
    Option("fortnight", T("twice a month")),
    Option("month", T("once a month")),
    Option("quarter", T("once a quarter")),
    Option("need", T("as needed", "action")),
)
STATUSES: Final = (
    Option("planned", T("planned", "action")),
    Option("running", T("is being done", "action")),
    Option("done", T("done", "action")),
    Option("partly", T("partly done", "action")),
    Option("not", T("not done", "action")),
    Option("moved", T("put off", "action")),
    Option("cancelled", T("cancelled", "action")),
)
OUTCOMES: Final = (
    Option("reached", T("reached", "goal")),
    Option("partly", T("partly reached", "goal"), T("partly", "goal")),
    Option("not", T("not reached", "goal")),
)
DECISIONS: Final = (
    Option("go_on", T("go on", "review")),
    Option("adjust", T("change the plan", "review")),
    Option("close", T("close the plan", "review")),
)
BETTER: Final = (Option("less", T("less", "measure")), Option("more", T("more", "measure")))


class HelpPlan(OfficeRecord):
    """The plan of one adolescent or one family. Approved, it is frozen: it changes with a reason, and that is kept."""

    __tablename__ = "help_plan"
    keeping = kept(HELP_PLANS_TERM)
    kind: Mapped[str] = choice(T("Kind"), KINDS, required=True)
    pupil_id: Mapped[int | None] = link(T("Pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("Family"), "Family")
    number: Mapped[int | None] = integer(T("Number of the plan"))
    school_year: Mapped[str | None] = mapped_column(String(9))
    on: Mapped[datetime.date] = date(T("Drawn up on"), required=True)
    since: Mapped[datetime.date] = date(T("Term from"), required=True, short=T("from", "term"))
    until: Mapped[datetime.date] = date(T("Term until"), required=True, short=T("until", "term"), index=True)
    basis: Mapped[str | None] = text(T("Basis (card No., act No., protocol, request)"), short=T("Basis"), limit=300)
    outside_number: Mapped[str | None] = text(T("No. of the plan of the child-protection body"), limit=60)
    level: Mapped[str | None] = choice(T("Level of risk"), LEVELS)
    lead: Mapped[str] = text(T("Leading specialist"), limit=200, required=True)
    specialists: Mapped[str | None] = text(T("Specialists who take part"), limit=300)
    rhythm: Mapped[str] = choice(T("How often it is reviewed"), RHYTHMS, required=True)
    next_review: Mapped[datetime.date | None] = date(T("Next review", "help plan"), index=True)
    problem: Mapped[str | None] = long_text(T("Description of the problem"), lines=4)
    causes: Mapped[str | None] = long_text(T("Causes"), lines=3)
    strengths: Mapped[str | None] = long_text(T("Strengths and resources"), lines=3)
    stage: Mapped[str] = choice(T("Stage"), STAGES, required=True, index=True)
    consent_id: Mapped[int | None] = link(T("Consent"), "Consent")
    agreed_on: Mapped[datetime.date | None] = date(T("Agreed with the parents on"))
    agreed_by: Mapped[str | None] = text(T("Who agreed (name, kinship)"), limit=200)
    no_consent: Mapped[str | None] = text(T("Why without a consent"), limit=300)
    approved_on: Mapped[datetime.date | None] = date(T("Approved on"))
    approved_by: Mapped[str | None] = text(T("Who approved"), limit=200)
    closed_on: Mapped[datetime.date | None] = date(T("Closed on"))
    protocol: Mapped[str | None] = text(T("Protocol №"), limit=60)
    closing: Mapped[str | None] = choice(T("Why it is closed"), CLOSINGS)
    closing_note: Mapped[str | None] = long_text(T("What came out, in words"), lines=3)


class HelpMeasure(OfficeRecord):
    """A figure before and after: the effect is told by the same measures the plan began with."""

    __tablename__ = "help_measure"
    keeping = part()
    plan_id: Mapped[int] = link(T("Help plan"), "HelpPlan", required=True)
    position: Mapped[int] = integer(T("Order"), required=True)
    name: Mapped[str] = text(T("Measure"), limit=200, required=True)
    unit: Mapped[str | None] = text(T("Unit"), limit=40)
    code: Mapped[str | None] = mapped_column(String(40))  # what the card calls it, so that it can be measured again
    better: Mapped[str | None] = choice(T("Better is"), BETTER)
    before: Mapped[float | None] = decimal(T("Before"))
    after: Mapped[float | None] = decimal(T("After"))
    after_on: Mapped[datetime.date | None] = date(T("Measured on"))


class HelpGoal(OfficeRecord):
    """A goal one can see reached: its sign, where it begins, where it should get, by when."""

    __tablename__ = "help_goal"
    keeping = part()
    plan_id: Mapped[int] = link(T("Help plan"), "HelpPlan", required=True)
    position: Mapped[int] = integer(T("Order"), required=True)
    goal: Mapped[str] = long_text(T("Goal"), required=True, limit=600)
    criterion: Mapped[str | None] = long_text(T("Sign that it is reached"), limit=600)
    before: Mapped[str | None] = text(T("At the beginning"), limit=120)
    expected: Mapped[str | None] = text(T("Expected"), limit=120)
    due: Mapped[datetime.date | None] = date(T("Deadline"))
    outcome: Mapped[str | None] = choice(T("State", "goal"), OUTCOMES)


class HelpAction(OfficeRecord):
    """A line of the actions table, domain 6.4."""

    __tablename__ = "help_action"
    keeping = part()
    plan_id: Mapped[int] = link(T("Help plan"), "HelpPlan", required=True)
    position: Mapped[int] = integer(T("Order"), required=True)
    direction: Mapped[str | None] = choice(T("Direction"), DIRECTIONS)
    content: Mapped[str] = long_text(T("Action"), required=True, limit=600)
    goal_id: Mapped[int | None] = link(T("Goal No."), "HelpGoal")
    for_whom: Mapped[str | None] = text(T("For whom", "action"), limit=120)
    responsible: Mapped[str | None] = text(T("Responsible"), limit=120)
    due: Mapped[datetime.date | None] = date(T("Term", "action"), index=True)
    frequency: Mapped[str | None] = choice(T("How often", "action"), FREQUENCIES)
    status: Mapped[str] = choice(T("Status"), STATUSES, required=True)
    done_on: Mapped[datetime.date | None] = date(T("Done on"), index=True)
    result: Mapped[str | None] = long_text(T("Result"), limit=600)
    proof: Mapped[str | None] = text(T("Proof (act, protocol №)"), short=T("Proof"), limit=200)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class HelpReview(OfficeRecord):
    """A review that was held: final once it is signed."""

    __tablename__ = "help_review"
    keeping = part()
    plan_id: Mapped[int] = link(T("Help plan"), "HelpPlan", required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True)
    present: Mapped[str | None] = text(T("Who was present"), limit=300)
    changes: Mapped[str | None] = long_text(T("What is changed in the plan"), lines=3)
    decision: Mapped[str] = choice(T("Decision"), DECISIONS, required=True)
    next_on: Mapped[datetime.date | None] = date(T("Next review", "help plan"))
    outcomes: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))  # goal id to a code of OUTCOMES
    frozen: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))  # goals, actions, measures of that day
    signed_at: Mapped[datetime.datetime | None] = moment(T("Signed", "entry"))
    author: Mapped[str | None] = text(T("Author"), limit=200)


class HelpChange(OfficeRecord):
    """A change of an approved plan: in which table, what it was, what it became, and why."""

    __tablename__ = "help_change"
    keeping = part()
    plan_id: Mapped[int] = link(T("Help plan"), "HelpPlan", required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True)
    part: Mapped[str] = mapped_column(String(20))
    record_id: Mapped[int] = mapped_column()
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    reason: Mapped[str] = text(T("Reason"), limit=300, required=True)
    author: Mapped[str] = text(T("Author"), limit=200, required=True)
