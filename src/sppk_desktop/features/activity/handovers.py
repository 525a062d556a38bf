"""The register of hand-overs: whatever leaves the school's hands is written down with its basis."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.activity import consents
from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.activity.records import HandOver
from sppk_desktop.features.people.records import Staff
from sppk_desktop.features.people.standing import holds_on

INSIDE = ("administration", "teacher")
"""Within the school a consent to pass on is not asked; the basis is."""


def hand_over(
    session: Session, *, on: date, document: str, receiver: str, to_whom: str | None = None, organisation_id: int | None = None,
    pupil_id: int | None = None, family_id: int | None = None, basis: str | None = None, print_code: str | None = None,
    purpose: str | None = None, without_consent: str | None = None, staff_id: int | None = None, danger: bool = False,
) -> HandOver:  # fmt: skip
    """Write one hand-over down; raises `consents.ConsentMissing` where one is needed and nothing says why it is absent."""
    made = HandOver(
        on=on, document=document, receiver=receiver, to_whom=to_whom, organisation_id=organisation_id, pupil_id=pupil_id,
        family_id=family_id, basis=basis, print_code=print_code, purpose=purpose, without_consent=without_consent,
        staff_id=staff_id or _who_gives(session, on),
    )  # fmt: skip
    rest_on_consent(session, made, danger=danger)
    session.add(made)
    give_number(session, made)
    session.flush()
    return made


def rest_on_consent(session: Session, made: HandOver, *, danger: bool = False) -> None:
    """Find the consent a hand-over rests on, or demand the reason. Parents get what concerns their own child."""
    if made.receiver in (*INSIDE, "parent") or made.consent_id is not None:
        return
    made.consent_id = consents.demand(
        session, "passing_on", made.on, pupil_id=made.pupil_id, family_id=made.family_id, reason=made.without_consent,
        danger=danger,
    )  # fmt: skip


def _who_gives(session: Session, day: date) -> int | None:
    """The colleague whose account is open, if the directory of staff has one of that name."""
    staff = session.execute(select(Staff.id, Staff.full_name).where(holds_on(Staff, day), Staff.removed_at.is_(None)))
    return colleague_named([(id_, name) for id_, name in staff], session.info["store"].account.name)


def colleague_named(found: Sequence[tuple[int, str]], name: str) -> int | None:
    """Who of the staff an account belongs to: the same name, or the only one that has all its words (a father's name more)."""
    words = set(name.split())
    exact = [id_ for id_, known in found if known == name]
    fuller = [id_ for id_, known in found if words and words <= set(known.split())]
    return exact[0] if exact else fuller[0] if len(fuller) == 1 else None
