"""Entries of the invented school in which other people are named in free text, as such entries are written in practice."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from sppk_desktop.features.activity.records import Activity
from sppk_desktop.features.people.phones import show_phone
from sppk_desktop.features.people.records import Membership, Person, Pupil, Tie

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_SAID: Final = (
    (3, "Танапистеги уруш", "{other}дын айтымында урушту {own} баштаган эмес. {other_full} менен өзүнчө сүйлөшүлдү."),
    (12, "Сабакка катышуусу", "Апасы {mother} менен {phone} аркылуу сүйлөштүк. {mother_given}га балага көңүл буруу айтылды."),
    (20, "Окуучунун достору", "{own} {other_given} менен кайра достошту. {other_given}дын атасы мектепке келип, ыраазы болду."),
)
"""Days ago, topic, essence."""


def build(store: Store, *, today: date) -> None:
    """Three talks with the child of the register who comes first and has classmates and a mother with a phone."""
    with store.saving() as session:
        row = session.execute(
            select(Tie.pupil_id, Person)
            .join(Person, Person.id == Tie.person_id)
            .where(Tie.kinship == "mother", Person.phone.is_not(None), Tie.removed_at.is_(None))
            .order_by(Tie.pupil_id)
            .limit(1)
        ).first()
        if row is None:
            return
        pupil, mother = session.get_one(Pupil, row.pupil_id), row.Person
        class_id = session.scalar(select(Membership.class_id).where(Membership.pupil_id == pupil.id, Membership.until.is_(None)))
        other = session.scalars(
            select(Pupil)
            .join(Membership, Membership.pupil_id == Pupil.id)
            .where(Membership.class_id == class_id, Membership.until.is_(None), Pupil.id != pupil.id)
            .order_by(Pupil.id)
        ).first()
        if other is None:
            return
        told = {
            "own": pupil.given or pupil.surname, "other": other.surname, "other_full": other.full_name,
            "other_given": other.given or other.surname, "mother": mother.full_name, "phone": show_phone(mother.phone),
            "mother_given": mother.given or mother.surname,
        }  # fmt: skip
        for ago, topic, said in _SAID:
            on = today - timedelta(days=ago)
            session.add(Activity(kind="talk", on=on, pupil_id=pupil.id, client="pupil", topic=topic, essence=said.format(**told)))
