"""Joins the check-list of a danger with the vault: who is to be told, what was done, its papers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from sppk_desktop.core.fields import Field, Kind, field_of
from sppk_desktop.core.screens import Chip
from sppk_desktop.core.words import T
from sppk_desktop.features.activity import notices
from sppk_desktop.features.activity.papers import JournalPapers, log_lines, notice_facts, told_line
from sppk_desktop.features.activity.records import Notice, NoticeStep
from sppk_desktop.features.activity.states import state_of
from sppk_desktop.ui.activity.asks import NoticeShown, StepShown
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed

if TYPE_CHECKING:
    pass


class NoticeBook:
    """The notifications of the open vault, as their page asks for them."""

    def __init__(self, desk: Desk, papers: JournalPapers) -> None:
        self._desk, self._store, self._papers = desk, desk.store, papers
        self._words = desk.kit.words

    @property
    def telling(self) -> Sequence[Field]:
        """See `asks.Notices`."""
        return (
            _required(field_of(NoticeStep.way), "way"),
            Field(Kind.MOMENT, T("When"), "at", required=True),
            Field(Kind.TEXT, T("Whom exactly (name, post)"), "name", limit=200),
            Field(Kind.TEXT, T("What was answered"), "answer", limit=400),
        )

    @property
    def adding(self) -> Sequence[Field]:
        """See `asks.Notices`."""
        return (Field(Kind.TEXT, T("Who, and the phone"), "name", required=True, limit=200),)

    def now(self) -> datetime:
        """See `asks.Notices`."""
        return self._store.now().replace(second=0, microsecond=0)

    def shown(self, notice_id: int) -> NoticeShown:
        """See `asks.Notices`."""
        self._store.journal.read("notice", notice_id)
        with self._store.reading() as session:
            row = session.get_one(Notice, notice_id)
            state = state_of(row, self._desk.today())
            assert state is not None
            return NoticeShown(
                row.id,
                T("Danger No. {number}", number=row.number or "—"),
                Chip(self._words.say(state.label), state.tone),
                notice_facts(session, row, self._words),
                [self._step(session, row, step) for step in notices.steps_of(session, notice_id)],
                log_lines(session, notice_id, self._words),
                row.closed is not None,
            )

    def _step(self, session: Session, row: Notice, step: NoticeStep) -> StepShown:
        language = self._words.language
        return StepShown(
            step.id, notices.step_name(session, step, language), notices.condition_of(row, step, language), bool(step.first),
            told_line(step, self._words), step.excused or "",
        )  # fmt: skip

    def tell(self, step_id: int, answers: Mapping[str, Any]) -> None:
        """See `asks.Notices`."""
        with self._store.saving() as session:
            notices.tell(
                session, step_id, way=answers["way"], at=answers["at"], answer=answers.get("answer"), name=answers.get("name")
            )

    def excuse(self, step_id: int, reason: str) -> None:
        """See `asks.Notices`."""
        with self._store.saving() as session:
            notices.excuse(session, step_id, reason)

    def take_back(self, step_id: int) -> None:
        """See `asks.Notices`."""
        with self._store.saving() as session:
            notices.take_back(session, step_id)

    def add(self, notice_id: int, answers: Mapping[str, Any]) -> None:
        """See `asks.Notices`."""
        with self._store.saving() as session:
            notices.add_step(session, notice_id, name=answers["name"])

    def close(self, notice_id: int, outcome: str) -> None:
        """See `asks.Notices`."""
        with self._store.saving() as session:
            notices.close(session, notice_id, self._desk.today(), outcome)

    def reopen(self, notice_id: int) -> None:
        """See `asks.Notices`."""
        with self._store.saving() as session:
            notices.reopen(session, notice_id)

    def papers(self, notice_id: int, language: str) -> Sequence[Deed]:
        """See `asks.Notices`."""
        make = self._papers.notice(notice_id, language)
        title = T("Check-list of the notification")
        return [Deed(title, lambda: self._desk.preview(make, title, ("notice", notice_id)))]


def _required(field: Field, name: str) -> Field:
    return Field(field.kind, field.label, name, required=True, options=field.options)
