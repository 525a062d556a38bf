"""Whether a consent holds, and what is asked where none does: a written reason, or a danger that overrides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.records import Consent
from sppk_desktop.features.people.same import cards_of, ids_of_card, others_of
from sppk_desktop.features.people.standing import family_ids, pupils_of_family


class ConsentMissing(AppError):
    """No consent to this is registered, and no reason was written."""

    happened = T("No consent to this is registered.")
    remedy = T("Nothing was saved. Register the consent, or write why it is done without one.")


def consents_of(session: Session, on: date, *, pupil_id: int | None = None, family_id: int | None = None) -> Sequence[Consent]:
    """The consents that hold on a day for a pupil or a family, the newest first; a family's holds for its children."""
    about = _about(session, on, pupil_id, family_id)
    if not about:
        return ()
    return session.scalars(
        select(Consent)
        .where(
            or_(*about),
            *_holds(on),
        )
        .order_by(Consent.on.desc(), Consent.id.desc())
    ).all()


def consents_to(session: Session, purpose: str, on: date, pupils: Iterable[int]) -> dict[int, list[Consent]]:
    """For many pupils at once: the consents to a purpose that hold, the newest first; a family's holds for all of it."""
    mains = cards_of(session, "pupil", pupils)
    asked = {main: id_ for id_, main in mains.items()}
    others = {other: asked[main] for other, main in others_of(session, "pupil", asked).items()}
    main_of = others | asked | {id_: id_ for id_ in mains}
    home_of = family_ids(session, list(main_of), on)
    rows = session.scalars(
        select(Consent)
        .where(
            or_(Consent.pupil_id.in_(main_of), Consent.family_id.in_(set(home_of.values())) & Consent.pupil_id.is_(None)),
            *_holds(on),
        )
        .order_by(Consent.on.desc(), Consent.id.desc())
    ).all()
    found: dict[int, list[Consent]] = {id_: [] for id_ in mains}
    for row in rows:
        if purpose not in (row.purposes or ()):
            continue
        if row.pupil_id is not None:
            found[main_of[row.pupil_id]].append(row)
            continue
        for pupil, home in home_of.items():
            if home == row.family_id and row not in found[main_of[pupil]]:
                found[main_of[pupil]].append(row)
    return {id_: found[asked[main]] for id_, main in mains.items()}  # also where both cards of a merged child are asked for


def _holds(on: date) -> tuple[ColumnElement[bool], ...]:
    return (
        Consent.removed_at.is_(None),
        Consent.on <= on,
        or_(Consent.until.is_(None), Consent.until >= on),
        or_(Consent.withdrawn.is_(None), Consent.withdrawn > on),
    )


def _about(session: Session, on: date, pupil_id: int | None, family_id: int | None) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    families = {family_id} if family_id is not None else set()
    if pupil_id is not None:
        ids = ids_of_card(session, "pupil", pupil_id)
        found.append(Consent.pupil_id.in_(ids))
        families |= set(family_ids(session, ids, on).values())
    elif family_id is not None and (children := pupils_of_family(session, family_id, on)):
        found.append(Consent.pupil_id.in_([child.id for child in children]))
    if families:
        found.append(Consent.family_id.in_(families) & Consent.pupil_id.is_(None))
    return found


def consent_to(
    session: Session, purpose: str, on: date, *, pupil_id: int | None = None, family_id: int | None = None
) -> Consent | None:
    """The consent to this purpose that holds, if there is one."""
    found = consents_of(session, on, pupil_id=pupil_id, family_id=family_id)
    return next((consent for consent in found if purpose in (consent.purposes or ())), None)


def demand(
    session: Session, purpose: str, on: date, *, pupil_id: int | None = None, family_id: int | None = None,
    reason: str | None = None, danger: bool = False,
) -> int | None:  # fmt: skip
    """The id of the consent something rests on; without one a written reason, or a danger, must be told."""
    if (pupil_id or family_id) is None:
        return None
    found = consent_to(session, purpose, on, pupil_id=pupil_id, family_id=family_id)
    if found is None and not danger and not (reason or "").strip():
        raise ConsentMissing
    return found.id if found is not None else None
