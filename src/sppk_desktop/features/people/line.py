"""The line of time of a card: classes, households and categories of the register, and what every other subject adds to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.cards import Link, Moment
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.timeline import Page, Stretch, ask, group_of, weave
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.catalogues import categories
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.listing import View
from sppk_desktop.features.people.records import LEAVING, Family, Membership, Pupil, Residence, SchoolClass, SchoolYear
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.people.standing import address_line, categories_of

MoreMoments = Callable[[Session, str, int], Sequence[Moment]]
"""A source of moments; one with a `stretch` method is read in stretches (`core.timeline`), one with a ``group`` is so called."""
_DAY: Final = timedelta(days=1)
FIRST: Final = 12
"""So many moments are read at first, and each time the reader goes on: a little more than an office screen shows."""


@dataclass(frozen=True)
class LineOfTime:
    """All sources of moments for one who looks."""

    view: View
    more: Sequence[MoreMoments] = ()

    @cached_property
    def sources(self) -> Sequence[Any]:
        """The register's own first."""
        return (RegisterMoments(), CategoryMoments(self.view), *self.more)

    @property
    def groups(self) -> Sequence[Phrase]:
        """What the sources are called, each once."""
        return list(dict.fromkeys(group_of(source) for source in self.sources))

    def page(self, session: Session, kind: str, id_: int, stretch: Stretch, group: int | None = None) -> Page:
        """A stretch of the line, of one kind or of all."""
        wanted = [one for one in self.sources if group is None or group_of(one) == self.groups[group]]
        return weave([ask(one, session, kind, id_, stretch) for one in wanted], stretch)

    def start(self, session: Session, kind: str, id_: int) -> tuple[Sequence[Moment], date | None]:
        """What lies ahead, and the latest of what is past: so many together, or, with very much ahead, all of it and as many."""
        whole = self.page(session, kind, id_, Stretch(least=FIRST))
        if whole.earlier is None or whole.earlier < self.view.today:
            return whole.moments, whole.earlier
        ahead = self.page(session, kind, id_, Stretch(since=self.view.today + _DAY))
        past = self.page(session, kind, id_, Stretch(until=self.view.today, least=FIRST))
        return [*ahead.moments, *past.moments], past.earlier


class RegisterMoments:
    """Classes and leaving of a pupil, who came to a household and left it."""

    group = T("Class and household")

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        tell = {"pupil": _of_pupil, "family": _of_family}.get(kind)
        return tell(session, id_) if tell is not None else ()


def _of_pupil(session: Session, id_: int) -> list[Moment]:
    ids = ids_of_card(session, "pupil", id_)
    found: list[Moment] = []
    rows = session.execute(
        select(Membership.since, SchoolClass.grade, SchoolClass.letter, SchoolYear.name, Membership.reason)
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .join(SchoolYear, SchoolYear.id == SchoolClass.year_id)
        .where(Membership.pupil_id.in_(ids), Membership.removed_at.is_(None))
    )
    for since, grade, letter, year, reason in rows:
        detail = T("school year {year}", year=year)
        title = T("In class {name}", name=str(ClassName(grade, letter)))
        found.append(Moment(since, "school", title, T("{year} · {reason}", year=detail, reason=reason) if reason else detail))
    moves = session.execute(
        select(Residence.since, Family).join(Family, Family.id == Residence.family_id)
        .where(Residence.pupil_id.in_(ids), Residence.removed_at.is_(None)).order_by(Residence.since)
    ).all()  # fmt: skip
    for since, family in moves[1:]:
        title = T("Moved: {family}", family=family.name)
        found.append(Moment(since, "house", title, address_line(family), opens=Link("family", family.id)))
    for pupil in session.scalars(select(Pupil).where(Pupil.id.in_(ids))):
        if pupil.left:
            why = next((option.label for option in LEAVING if option.code == pupil.leaving), None)
            found.append(Moment(pupil.left, "flag", T("Left the school"), why or "", Tone.CAREFUL))
    return found


def _of_family(session: Session, id_: int) -> list[Moment]:
    ids = ids_of_card(session, "family", id_)
    rows = session.execute(
        select(Residence.since, Residence.until, Pupil.id, Pupil.full_name)
        .join(Pupil, Pupil.id == Residence.pupil_id)
        .where(Residence.family_id.in_(ids), Residence.removed_at.is_(None))
    )
    found: list[Moment] = []
    for since, until, pupil_id, name in rows:
        found.append(Moment(since, "house", T("Lives here: {name}", name=name), opens=Link("pupil", pupil_id)))
        if until:
            found.append(Moment(until, "house", T("Moved away: {name}", name=name), opens=Link("pupil", pupil_id)))
    return found


class CategoryMoments:
    """Categories that began and ended; plain ones (dwelling, meals, a whole family) would only make noise."""

    group = T("Categories")

    def __init__(self, view: View) -> None:
        self._view = view

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        known = categories(session, with_hidden=True)
        found: list[Moment] = []
        for row in categories_of(session, kind, id_) if kind != "person" else ():
            category = known.get(row.code)
            plain = category and (category.group in ("J", "K", "S") or category.code == "B10")
            if category and (plain or (category.protected and not self._view.names_protected)):
                continue
            label = category.label(self._view.language) if category else row.code
            tone = category.tone if category else Tone.NEUTRAL
            found.append(Moment(row.since, "flag", label, row.basis or "", tone))
            if row.until and row.until < self._view.today:
                found.append(Moment(row.until, "check", T("No longer: {label}", label=label), "", Tone.DONE))
        return found
