"""Who takes part in one examination, as a list: presence, consents, age against the instrument, answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.consent_state import ConsentState
from sppk_desktop.core.examinations import PersonShown
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Chip, Column, Filter, Request, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook


@dataclass(frozen=True)
class PeopleRows:
    """The pupils of one examination in their order; ids are sittings."""

    book: ExamBook
    exam_id: int
    columns: Sequence[Column] = (
        Column("name", T("Name", "of a person"), width=32, sortable=False),
        Column("age", T("Age"), Kind.INTEGER, width=6, sortable=False),
        Column("there", T("Present"), "chips", width=22, sortable=False),
        Column("consent", T("Consent"), "chips", width=32, sortable=False),
        Column("reason", T("Why without a consent"), width=30, rank=2, sortable=False),
        Column("answered", T("Answered", "of items"), Kind.INTEGER, width=10, rank=1, sortable=False),
    )
    filters: Sequence[Filter] = ()

    def ids(self, session: Session, request: Request) -> Sequence[int]:  # noqa: ARG002
        """See `RowSource`."""
        return [one.sitting_id for one in self.book.people(self.exam_id)]

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:  # noqa: ARG002
        """See `RowSource`."""
        words, wanted = self.book.words, set(ids)
        danger = self.book.is_danger(self.exam_id)
        return {
            one.sitting_id: (
                one.name, one.age, _presence(one, words), consent_chips(one.consent, words),
                words.say(T("danger: not awaited")) if danger and not one.consent.whole else one.reason, one.answered,
            )
            for one in self.book.people(self.exam_id)
            if one.sitting_id in wanted
        }  # fmt: skip


def _presence(one: PersonShown, words: Words) -> tuple[Chip, ...]:
    chips = [Chip(words.say(T("was not there", "absent pupil")))] if one.absent else []
    if one.outside and not one.absent:
        chips.append(Chip(words.say(T("age does not suit")), Tone.CAREFUL))
    return tuple(chips)


def consent_chips(state: ConsentState, words: Words) -> tuple[Chip, ...]:
    """The parent's consent with its day or its absence, and the pupil's own from 14."""
    chips = [
        Chip(words.say(T("parent: {day}", day=dates.short(state.parent_on))), Tone.DONE)
        if state.parent_id
        else Chip(words.say(T("no consent of a parent")), Tone.CAREFUL)
    ]
    if state.asks_own:
        chips.append(
            Chip(words.say(T("own: {day}", day=dates.short(state.own_on))), Tone.DONE)
            if state.own_id
            else Chip(words.say(T("no own consent")), Tone.CAREFUL)
        )
    return tuple(chips)
