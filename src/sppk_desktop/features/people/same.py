"""Cards that are one: a merge is one row, nothing is moved, and every id of the card resolves to the one that stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import CTE, ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.remembering import remembered
from sppk_desktop.core.words import T
from sppk_desktop.features.people.records import NotSame, Pupil, SameAs


def merged_away(kind: str) -> Select[int]:
    """Ids of cards that were merged into another one; lists leave them out."""
    return select(SameAs.other_id).where(SameAs.kind == kind, SameAs.removed_at.is_(None))


@cache
def cards(kind: str) -> CTE:
    """Every ``id`` that was merged away and the ``main`` it belongs to now, over however many merges. There are few of them."""
    step = aliased(SameAs)
    live = (SameAs.kind == kind, SameAs.removed_at.is_(None))
    steps = select(SameAs.other_id.label("id"), SameAs.main_id.label("main")).where(*live).cte(f"merges_{kind}", recursive=True)
    further = select(steps.c.id, step.main_id).join(step, step.other_id == steps.c.main)
    steps = steps.union(further.where(step.kind == kind, step.removed_at.is_(None)))
    return select(steps.c.id, steps.c.main).where(steps.c.main.not_in(merged_away(kind))).cte(f"cards_{kind}")


def others_on(kind: str, card: Any) -> Select[int]:
    """Ids merged into the card ``card``, a column of the table outside, however deep this stands."""
    known = cards(kind)
    return select(known.c.id).where(known.c.main == card).correlate(card.class_)


def main_on(kind: str, card: Any) -> ColumnElement[int]:
    """The id of the card that stays, for ``card``, a column of the table outside."""
    known = cards(kind)
    main = select(known.c.main).where(known.c.id == card).correlate(card.class_).scalar_subquery()
    found: ColumnElement[int] = func.coalesce(main, card)
    return found


def on_card(kind: str, own: Any, card: Any) -> ColumnElement[bool]:
    """The condition that ``own`` is any id of the card ``card``, a column of the table outside, is an id of."""
    known, main = cards(kind), main_on(kind, card)
    others = select(known.c.id).where(known.c.main == main).correlate(card.class_)
    found: ColumnElement[bool] = or_(own == main, own.in_(others))
    return found


@remembered
def _merges(session: Session, kind: str) -> dict[int, int]:
    """Every merge of a kind, the other card to the one that stays; there are as many as somebody has made by hand."""
    rows = session.execute(
        select(SameAs.other_id, SameAs.main_id)
        .where(SameAs.kind == kind, SameAs.removed_at.is_(None))
        .order_by(SameAs.other_id, SameAs.id)
    )
    found: dict[int, int] = {}
    for other, main in rows:
        found.setdefault(other, main)
    return found


def card_of(session: Session, kind: str, id_: int) -> int:
    """The id of the card that stays, for any id of it."""
    return _main(_merges(session, kind), id_)


def _main(merges: Mapping[int, int], id_: int) -> int:
    seen = {id_}
    while (main := merges.get(id_)) is not None and main not in seen:
        seen.add(main)
        id_ = main
    return id_


def ids_of_card(session: Session, kind: str, id_: int) -> tuple[int, ...]:
    """Every id of one card, the one that stays first."""
    main = card_of(session, kind, id_)
    return (main, *others_of(session, kind, [main]))


def cards_of(session: Session, kind: str, ids: Iterable[int]) -> dict[int, int]:
    """For many ids at once: the id of the card that stays."""
    merges = _merges(session, kind)
    return {id_: _main(merges, id_) for id_ in set(ids)}


def others_of(session: Session, kind: str, ids: Iterable[int]) -> dict[int, int]:
    """Cards merged into these: other id to the id of the card that stays."""
    merges = _merges(session, kind)
    found: dict[int, int] = {}
    new = {id_: id_ for id_ in ids}
    while new and merges:
        new = {other: new[main] for other, main in merges.items() if main in new and other not in found}
        found |= new
    return found


def ids_of_cards(session: Session, kind: str, mains: Iterable[int]) -> dict[int, int]:
    """Every id of these cards, each with the id of the card that stays."""
    own = {id_: id_ for id_ in mains}
    return own | others_of(session, kind, own)


def whole_card(kind: str, own: Any, ids: Any) -> ColumnElement[bool]:
    """The condition that ``own`` is among the selected ids, itself or by a card merged into it, over however many merges."""
    found: ColumnElement[bool] = own.in_(select(_with_mains(kind, ids).c.id))
    return found


def members_of_cards(kind: str, ids: Any) -> Select[int]:
    """All ids of the cards that the selected ids belong to."""
    cards = _with_mains(kind, ids)
    others = select(cards.c.id).cte(recursive=True)
    others = others.union(
        select(SameAs.other_id)
        .join(others, SameAs.main_id == others.c.id)
        .where(SameAs.kind == kind, SameAs.removed_at.is_(None))
    )
    return select(others.c.id)


def _with_mains(kind: str, ids: Any) -> CTE:
    """The selected ids and those of the cards they were merged into."""
    rows = ids.subquery()
    found = select(rows.c[0].label("id")).cte(recursive=True)
    return found.union(
        select(SameAs.main_id).join(found, SameAs.other_id == found.c.id).where(SameAs.kind == kind, SameAs.removed_at.is_(None))
    )


class MergedOtherwise(AppError):
    """A merge that would go round in a circle."""

    happened = T("These cards were merged in another way meanwhile.")
    remedy = T("Nothing was changed. Open one of the cards to see which cards it is made of.")


class LeftBefore(AppError):
    """The card that would stay is of before the child came back."""

    happened = T("The card that would stay says that the child left on {day}; the other one knows the child here later.")
    remedy = T("Nothing was changed. Let the other card stay.")


def demand_apart(session: Session, row: SameAs) -> None:
    """Refuse to bring a merge back whose cards are one already, or whose other card was merged into a third."""
    main, other = card_of(session, row.kind, row.main_id), card_of(session, row.kind, row.other_id)
    if main == other or other != row.other_id:
        raise MergedOtherwise


def _demand_last(session: Session, main: int, other: int) -> None:
    """A child who studies here must not become one who has left: the card that stays says until when the child was here."""
    rows = session.execute(select(Pupil.id, Pupil.left).where(Pupil.id.in_((main, other))))
    left = {row.id: row.left for row in rows}
    day, later = left[main], left[other]
    if day is not None and (later is None or later > day):
        raise LeftBefore(day=f"{day:%d.%m.%Y}")


def merge(session: Session, kind: str, main_id: int, other_id: int) -> SameAs | None:
    """Make both cards one; ``main_id`` stays. None when they already are."""
    main, other = card_of(session, kind, main_id), card_of(session, kind, other_id)
    if main == other:
        return None
    if kind == "pupil":
        _demand_last(session, main, other)
    row = SameAs(kind=kind, main_id=main, other_id=other)
    session.add(row)
    session.flush()
    return row


def remember_two(session: Session, kind: str, first_id: int, second_id: int) -> NotSame | None:
    """ "These are two children": the pair is not offered again. None when it is remembered already."""
    first, second = sorted((first_id, second_id))
    if second in known_two(session, kind, first):
        return None
    row = NotSame(kind=kind, first_id=first, second_id=second)
    session.add(row)
    session.flush()
    return row


def known_two(session: Session, kind: str, id_: int) -> set[int]:
    """Ids that somebody said are not this card."""
    ids = ids_of_card(session, kind, id_)
    pairs = session.execute(
        select(NotSame.first_id, NotSame.second_id).where(
            NotSame.kind == kind, NotSame.removed_at.is_(None), or_(NotSame.first_id.in_(ids), NotSame.second_id.in_(ids))
        )
    )
    return {id_ for pair in pairs for id_ in pair} - set(ids)
