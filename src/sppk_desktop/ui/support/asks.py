"""What the windows of help plans ask for; the feature's book satisfies it, and `app` hands it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from sppk_desktop.core.fields import Field, Option
from sppk_desktop.core.help_plans import Beginning, HelpPlanShown
from sppk_desktop.core.screens import Form, RowSource
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.asks import Make

Undo = Callable[[], None]


class HelpPlans(Protocol):
    """The help plans of an open vault. ``reason`` is asked for once a plan is approved."""

    @property
    def rows(self) -> RowSource: ...  # noqa: D102
    @property
    def form(self) -> Form: ...  # noqa: D102
    @property
    def columns(self) -> Mapping[str, Sequence[Field]]: ...  # noqa: D102
    @property
    def free(self) -> Mapping[str, frozenset[str]]: ...  # noqa: D102
    @property
    def agree_fields(self) -> Sequence[Field]: ...  # noqa: D102
    @property
    def approve_fields(self) -> Sequence[Field]: ...  # noqa: D102
    @property
    def close_fields(self) -> Sequence[Field]: ...  # noqa: D102
    @property
    def review_fields(self) -> Sequence[Field]: ...  # noqa: D102
    @property
    def outcome_field(self) -> Field: ...  # noqa: D102
    @property
    def line_field(self) -> Field: ...  # noqa: D102
    def show(self, plan_id: int) -> HelpPlanShown: ...  # noqa: D102
    def values(self, plan_id: int) -> tuple[dict[str, Any], int]: ...  # noqa: D102
    def goal_options(self, plan_id: int) -> Sequence[Option]: ...  # noqa: D102
    def plan_of(self, table: str, row_id: int) -> int: ...  # noqa: D102
    def running(self, kind: str, subject_id: int) -> int | None: ...  # noqa: D102
    def make(self, kind: str, subject_id: int, begins: Beginning | None = None) -> int: ...  # noqa: D102
    def save(self, plan_id: int, values: Mapping[str, Any], revision: int, reason: str = "") -> int: ...  # noqa: D102
    def add_row(self, table: str, plan_id: int, values: Mapping[str, Any], reason: str = "") -> int: ...  # noqa: D102
    def keep_row(self, table: str, row_id: int, values: Mapping[str, Any], reason: str = "") -> Undo: ...  # noqa: D102
    def remove_row(self, table: str, row_id: int, reason: str = "") -> Undo: ...  # noqa: D102
    def step_row(self, table: str, row_id: int, step: int) -> None: ...  # noqa: D102
    def measure_again(self, plan_id: int) -> Undo: ...  # noqa: D102
    def remove(self, plan_id: int) -> Undo: ...  # noqa: D102
    def gaps(self, plan_id: int) -> Sequence[tuple[str, Phrase]]: ...  # noqa: D102
    def needs_reason(self, plan_id: int) -> bool: ...  # noqa: D102
    def agree_values(self, plan_id: int) -> dict[str, Any]: ...  # noqa: D102
    def agree(self, plan_id: int, values: Mapping[str, Any]) -> None: ...  # noqa: D102
    def reopen(self, plan_id: int) -> None: ...  # noqa: D102
    def approve_values(self) -> dict[str, Any]: ...  # noqa: D102
    def approve(self, plan_id: int, values: Mapping[str, Any]) -> None: ...  # noqa: D102
    def begin(self, plan_id: int) -> None: ...  # noqa: D102
    def close_values(self) -> dict[str, Any]: ...  # noqa: D102
    def close(self, plan_id: int, values: Mapping[str, Any]) -> Undo: ...  # noqa: D102
    def review_values(self, plan_id: int) -> dict[str, Any]: ...  # noqa: D102
    def review_gaps(self, plan_id: int, values: Mapping[str, Any]) -> Sequence[tuple[str, Phrase]]: ...  # noqa: D102
    def sign_review(self, plan_id: int, values: Mapping[str, Any]) -> int: ...  # noqa: D102
    def line_of(self, action_id: int) -> int | None: ...  # noqa: D102
    def link_line(self, action_id: int, plan_line_id: int | None) -> Undo: ...  # noqa: D102


class HelpPapers(Protocol):
    """The papers of help plans, made in memory, in the language asked for: ky or ru."""

    def plan(self, plan_id: int, language: str) -> Make: ...  # noqa: D102
    def office(self, plan_id: int, language: str) -> Make: ...  # noqa: D102
    def review(self, plan_id: int, language: str, review_id: int | None = None, *, office: bool = False) -> Make: ...  # noqa: D102
    def closing(self, plan_id: int, language: str, *, office: bool = False) -> Make: ...  # noqa: D102
    def blank(self, kind: str, language: str) -> Make: ...  # noqa: D102
