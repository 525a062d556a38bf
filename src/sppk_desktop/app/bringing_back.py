"""Brings records back out of the recycle bin as the page they were removed on would: with what went there with them.

An entry of the list of meals brings its category of the passport, a piece of work its line of the plan, a meeting its decisions,
a card those merged into it; a merge comes back only where neither of its cards was merged in another way meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app.closed_work import counter
from sppk_desktop.app.registers import registers
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.records import Kept, PsychologyRecord
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity.keeping import JournalKeeper
from sppk_desktop.features.activity.records import Evidence
from sppk_desktop.features.activity.register import ANYBODY
from sppk_desktop.features.activity.register_keeping import RegisterKeeper
from sppk_desktop.features.activity.screens import journals
from sppk_desktop.features.correction.keeping import CorrectionKeeper
from sppk_desktop.features.correction.records import Correction
from sppk_desktop.features.diagnostics.records import RegisterEntry
from sppk_desktop.features.diagnostics.register import RegisterKeeper as PupilRegisterKeeper
from sppk_desktop.features.people.calendar_editor import YearKeeper
from sppk_desktop.features.people.records import Family, Person, Pupil, PupilCategory, SameAs, SchoolYear
from sppk_desktop.features.people.same import demand_apart, ids_of_card

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_FOLLOWS = {
    Evidence: ("plan_line_id", "kind", "record_id"),
    PupilCategory: ("pupil_id", "code", "source_kind", "source_id", "since"),
}
"""What the keeper of another record may have brought back already, and by what it is known to be the same."""


def bring_back(store: Store, words: Words, records: Sequence[Kept]) -> None:
    """Take records out of the bin; what follows from others comes last, and never twice."""
    keepers = _keepers(store, words)
    for record in sorted(records, key=lambda one: type(one) in _FOLLOWS):
        keeper = keepers.get(type(record))
        if keeper is not None:
            keeper.restore(record.id)
            continue
        with store.saving() as session:
            own = session.get_one(type(record), record.id)
            if isinstance(own, SameAs):
                demand_apart(session, own)
            if not _is_back(session, own):
                store.bin.restore(session, own)
            if isinstance(own, Pupil | Person | Family):  # a card comes back whole
                others = ids_of_card(session, own.__tablename__, own.id)
                store.bin.restore(session, *(session.get_one(type(own), id_) for id_ in others))
            line = getattr(own, "plan_line_id", None) if isinstance(own, PsychologyRecord) else None
        if line is not None:
            counter(store)({line})


def _keepers(store: Store, words: Words) -> dict[type[Any], Any]:
    found: dict[type[Any], Any] = {one.record: RegisterKeeper(store, one, words) for one in registers()}
    for screen in journals(ANYBODY).values():
        found.setdefault(screen.form.record, JournalKeeper(store, screen.form.record, words))
    found[SchoolYear] = YearKeeper(store, words.language)
    found[RegisterEntry] = PupilRegisterKeeper(store)
    if PSYCHOLOGY in store.compartments:
        found[Correction] = CorrectionKeeper(store, counter(store))
    return found


def _is_back(session: Session, own: Any) -> bool:
    """Whether the same is there again: the keeper of what it follows from has made it anew."""
    known = _FOLLOWS.get(type(own))
    if known is None:
        return False
    record: Any = type(own)
    same = [getattr(record, name) == getattr(own, name) for name in known]
    return session.scalar(select(record.id).where(*same, record.removed_at.is_(None), record.id != own.id).limit(1)) is not None
