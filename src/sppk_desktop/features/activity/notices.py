"""Notifications of a danger: who is told, at once and then, with a log. A missing consent never stops one.

The matrix of domain 9.4 is data (``resources/catalogues/notices.json``) over the school's own directory. A check-list is closed
when everybody on it was told, or is excused with a reason. The log is only ever added to.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.places import resources
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity import directory
from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.activity.options import SITUATIONS
from sppk_desktop.features.activity.records import Notice, NoticeEntry, NoticeStep, Organisation
from sppk_desktop.features.people.same import ids_of_card

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

OF_REASON: Final[Mapping[str, str]] = {"self_harm": "suicide", "violence": "violence"}
"""Reasons of a contact that are a danger, and which one."""
OF_OFFENCE: Final[Mapping[str, str]] = {"crime": "offence", "pas": "substances"}
"""Kinds of offences somebody must be told of at once."""
OF_SIGN: Final[Mapping[str, str]] = {
    "T21": "suicide",
    "T22": "suicide",
    "T24": "domestic",
    "S12": "domestic",
    "S15": "violence",
}
"""Signs of the diagnostic cards (domain 5.1, 5.2) that lead here at once, whatever their sum."""


class StillOpen(AppError):
    """Somebody on the list was neither told nor excused."""

    happened = T("Not everybody on the check-list has been told yet.")
    remedy = T("Mark who was told, or write why it was not needed; then close it.")


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody to tell, as the matrix names it: at once or also, and on what condition."""

    whom: str
    first: bool
    ky: str = ""
    ru: str = ""

    def condition(self, language: str) -> str:
        """«if there was an attempt», or nothing."""
        return self.ru if language == "ru" else self.ky


@cache
def _told() -> Mapping[str, Any]:
    read: Mapping[str, Any] = json.loads((resources() / "catalogues" / "notices.json").read_text(encoding="utf-8"))
    return read


def matrix(situation: str) -> Sequence[Party]:
    """Who is told of this danger, in order."""
    row = _told()["situations"][situation]
    return tuple(
        Party(entry["whom"], when == "first", entry.get("ky", ""), entry.get("ru", ""))
        for when in ("first", "also")
        for entry in row[when]
    )


def party_name(whom: str, language: str) -> str:
    """Somebody of the child's own circle or the school; "" for codes of the directory."""
    return str(_told()["parties"].get(whom, {}).get(language, ""))


def parties() -> tuple[str, ...]:
    """Codes of those who are no organisation."""
    return tuple(_told()["parties"])


def situation_label(situation: str) -> Phrase:
    """«suicidal statement or self-harm»."""
    return next(option.label for option in SITUATIONS if option.code == situation)


def open_checklist(
    session: Session, situation: str, *, on: date, pupil_id: int | None = None, family_id: int | None = None,
    known: str | None = None, source: str | None = None, of: tuple[str, int] | None = None,
    parents_are_danger: bool | None = None,
) -> Notice:  # fmt: skip
    """Open the check-list of a danger now. An open one of the same danger for the same child or family is gone on with.

    ``of`` is the record that showed it (table, id); ``source`` says the same in words.
    """
    if (running := open_notice(session, situation, pupil_id=pupil_id, family_id=family_id)) is not None:
        return running
    made = Notice(
        on=on, situation=situation, pupil_id=pupil_id, family_id=family_id, known=known, source=source,
        source_kind=of[0] if of else None, source_id=of[1] if of else None, parents_are_danger=parents_are_danger,
    )  # fmt: skip
    session.add(made)
    give_number(session, made)
    session.flush()
    fill(session, made)
    return made


def fill(session: Session, notice: Notice) -> None:
    """Give a new notification its lines and the first entry of its log."""
    if not directory.is_seeded(session):
        directory.seed(session)
    known = directory.by_code(session)
    chosen = [party for party in matrix(notice.situation) if not (party.whom == "parents" and notice.parents_are_danger)]
    for position, party in enumerate(chosen, 1):
        entry = known.get(party.whom)
        session.add(
            NoticeStep(notice_id=notice.id, position=position, first=party.first, whom=party.whom,
                       organisation_id=entry.id if entry else None)
        )  # fmt: skip
    write(session, notice.id, "opened")
    session.flush()


def open_notice(session: Session, situation: str, *, pupil_id: int | None, family_id: int | None) -> Notice | None:
    """The running notification of this danger for this child, or for this family as a whole."""
    wanted = [Notice.situation == situation, Notice.closed.is_(None), Notice.removed_at.is_(None)]
    if pupil_id is not None:
        wanted.append(Notice.pupil_id.in_(ids_of_card(session, "pupil", pupil_id)))
    elif family_id is not None:
        wanted += [Notice.family_id.in_(ids_of_card(session, "family", family_id)), Notice.pupil_id.is_(None)]
    else:
        return None
    return session.scalar(select(Notice).where(*wanted).order_by(Notice.id.desc()).limit(1))


def steps_of(session: Session, notice_id: int) -> Sequence[NoticeStep]:
    """The lines of a check-list in order."""
    return session.scalars(
        select(NoticeStep)
        .where(NoticeStep.notice_id == notice_id, NoticeStep.removed_at.is_(None))
        .order_by(NoticeStep.position, NoticeStep.id)
    ).all()


def log_of(session: Session, notice_id: int) -> Sequence[NoticeEntry]:
    """What was done, in the order it was done."""
    return session.scalars(select(NoticeEntry).where(NoticeEntry.notice_id == notice_id).order_by(NoticeEntry.id)).all()


def counts(session: Session, notice_ids: Iterable[int]) -> dict[int, tuple[int, int]]:
    """For many at once: how many lines are settled, of how many."""
    settled = func.count(func.coalesce(NoticeStep.done_at, NoticeStep.excused))
    rows = session.execute(
        select(NoticeStep.notice_id, settled, func.count())
        .where(NoticeStep.notice_id.in_(list(notice_ids)), NoticeStep.removed_at.is_(None))
        .group_by(NoticeStep.notice_id)
    )
    return {id_: (done, all_) for id_, done, all_ in rows}


def tell(session: Session, step_id: int, *, way: str, at: datetime, answer: str | None = None, name: str | None = None) -> None:
    """This one was told: how, when, by whom, and what was answered."""
    step = session.get_one(NoticeStep, step_id)
    step.way, step.done_at, step.done_by = way, at, _store(session).account.name
    step.answer, step.excused = answer or None, None
    if name:
        step.name = name
    write(session, step.notice_id, "told", step.id, answer)


def excuse(session: Session, step_id: int, reason: str) -> None:
    """This one need not be told, and why."""
    step = session.get_one(NoticeStep, step_id)
    step.excused = reason
    step.way = step.done_at = step.done_by = step.answer = None
    write(session, step.notice_id, "excused", step.id, reason)


def take_back(session: Session, step_id: int) -> None:
    """It was marked by mistake; the log keeps both."""
    step = session.get_one(NoticeStep, step_id)
    step.way = step.done_at = step.done_by = step.answer = step.excused = None
    write(session, step.notice_id, "undone", step.id)


def add_step(session: Session, notice_id: int, *, organisation_id: int | None = None, name: str | None = None) -> NoticeStep:
    """Somebody else is to be told, too."""
    last = session.scalar(select(func.max(NoticeStep.position)).where(NoticeStep.notice_id == notice_id)) or 0
    step = NoticeStep(notice_id=notice_id, position=last + 1, organisation_id=organisation_id, name=name)
    session.add(step)
    session.flush()
    write(session, notice_id, "added", step.id, name)
    return step


def close(session: Session, notice_id: int, on: date, outcome: str | None) -> None:
    """End it; refused while somebody is neither told nor excused."""
    if any(step.done_at is None and not step.excused for step in steps_of(session, notice_id)):
        raise StillOpen
    notice = session.get_one(Notice, notice_id)
    notice.closed, notice.outcome = on, outcome or notice.outcome
    write(session, notice_id, "closed", said=outcome)


def reopen(session: Session, notice_id: int) -> None:
    """It is not over."""
    session.get_one(Notice, notice_id).closed = None
    write(session, notice_id, "reopened")


def write(session: Session, notice_id: int, deed: str, step_id: int | None = None, said: str | None = None) -> None:
    """Add to the log, and to the journal of actions, which nobody can rewrite."""
    store = _store(session)
    entry = NoticeEntry(
        notice_id=notice_id, step_id=step_id, at=store.now().replace(microsecond=0), by=store.account.name, deed=deed,
        said=said[:400] if said else None,
    )  # fmt: skip
    session.add(entry)
    session.flush()
    store.journal.write("notification", "notice", notice_id, deed=deed, **({"step": step_id} if step_id else {}))


def step_name(session: Session, step: NoticeStep, language: str) -> str:
    """Whom a line is about: the school's own entry, or what the matrix calls it."""
    if step.organisation_id is not None:
        return directory.name_of(session.get_one(Organisation, step.organisation_id), language)
    party = party_name(step.whom, language) if step.whom else ""
    shipped = next((entry[language] for entry in directory.shipped() if entry["code"] == step.whom), "")
    return ", ".join(filter(None, (party or shipped, step.name)))


def condition_of(notice: Notice, step: NoticeStep, language: str) -> str:
    """When a line applies («if there was an attempt»), as the matrix says."""
    found = next((party for party in matrix(notice.situation) if party.whom == step.whom), None)
    return found.condition(language) if found else ""


def _store(session: Session) -> Store:
    store: Store = session.info["store"]
    return store
