"""What the windows of the annual plan ask for; the feature's book satisfies these, and `app` hands them in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from sppk_desktop.core.plans import AmendmentShown, Asked, ColumnShown, PlanShown, PlanTitle, Work
from sppk_desktop.core.screens import Form, RowSource
from sppk_desktop.ui.asks import Make

Undo = Callable[[], None]


class Plans(Protocol):
    """The annual plans of an open vault. ``reason`` is asked for once a plan is approved."""

    @property
    def line_form(self) -> Form: ...  # noqa: D102
    @property
    def considered_form(self) -> Form: ...  # noqa: D102
    @property
    def approved_form(self) -> Form: ...  # noqa: D102
    def years(self) -> Sequence[str]: ...  # noqa: D102
    def this_year(self) -> str: ...  # noqa: D102
    def plans(self, school_year: str) -> Sequence[PlanTitle]: ...  # noqa: D102
    def own(self, school_year: str) -> int | None: ...  # noqa: D102
    def missing(self, school_year: str) -> Sequence[tuple[str, str]]: ...  # noqa: D102
    def can_copy(self, specialist: str, school_year: str) -> bool: ...  # noqa: D102
    def make(self, specialist: str, school_year: str, *, copy: bool = False) -> int: ...  # noqa: D102
    def sheet(self, plan_id: int) -> PlanShown: ...  # noqa: D102
    def service(self, school_year: str) -> PlanShown: ...  # noqa: D102
    def outside(self, school_year: Callable[[], str]) -> OutsideRows: ...  # noqa: D102
    def values(self, line_id: int) -> tuple[dict[str, Any], int]: ...  # noqa: D102
    def amendments(self, plan_id: int) -> Sequence[AmendmentShown]: ...  # noqa: D102
    def plan_of(self, line_id: int) -> tuple[int, str]: ...  # noqa: D102
    def add(self, plan_id: int, section: str, values: Mapping[str, Any], reason: str = "") -> int: ...  # noqa: D102
    def keep(self, line_id: int, values: Mapping[str, Any], revision: int | None = None, reason: str = "") -> Undo: ...  # noqa: D102
    def move(self, line_id: int, month: str, reason: str = "") -> Undo: ...  # noqa: D102
    def place(self, line_id: int, section: str, before: int | None, reason: str = "") -> Undo: ...  # noqa: D102
    def step(self, line_id: int, step: int) -> Undo | None: ...  # noqa: D102
    def remove(self, line_id: int, reason: str = "") -> Undo: ...  # noqa: D102
    def consider(self, plan_id: int, values: Mapping[str, Any]) -> None: ...  # noqa: D102
    def approve(self, plan_id: int, values: Mapping[str, Any]) -> None: ...  # noqa: D102
    def reopen(self, plan_id: int) -> None: ...  # noqa: D102
    def candidates(self, line_id: int) -> Sequence[Work]: ...  # noqa: D102
    def link(self, line_id: int, work: Work) -> Undo: ...  # noqa: D102
    def unlink(self, line_id: int, work: Work) -> Undo: ...  # noqa: D102


class Weeks(Protocol):
    """The weekly cyclograms of an open vault."""

    @property
    def form(self) -> Form: ...  # noqa: D102
    def week(self, plan_ids: Sequence[int]) -> Sequence[ColumnShown]: ...  # noqa: D102
    def values(self, hour_id: int) -> tuple[dict[str, Any], int]: ...  # noqa: D102
    def add(self, plan_id: int, values: Mapping[str, Any]) -> int: ...  # noqa: D102
    def keep(self, hour_id: int, values: Mapping[str, Any], revision: int | None = None) -> Undo: ...  # noqa: D102
    def remove(self, hour_id: int) -> Undo: ...  # noqa: D102


class OutsideRows(RowSource, Protocol):
    """Work that stands in no plan; a row is its place in what was read last."""

    def read(self) -> None: ...  # noqa: D102
    def work(self, place: int) -> Work: ...  # noqa: D102


class PlanPaper(Protocol):
    """The papers of plans, made in memory, in the language asked for; ``office_…`` as DOCX."""

    def whole(self, plan: Asked, language: str) -> Make: ...  # noqa: D102
    def month(self, plan: Asked, month: str, language: str) -> Make: ...  # noqa: D102
    def week(self, plan: Asked, language: str) -> Make: ...  # noqa: D102
    def office_whole(self, plan: Asked, language: str) -> Make: ...  # noqa: D102
    def office_month(self, plan: Asked, month: str, language: str) -> Make: ...  # noqa: D102
    def office_week(self, plan: Asked, language: str) -> Make: ...  # noqa: D102
