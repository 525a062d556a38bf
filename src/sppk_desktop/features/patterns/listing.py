"""The lists of patterns: who, which signals coincide, when the latest was. Ordered by the day, never by a sum."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.patterns.finding import Found
from sppk_desktop.features.patterns.rules import Rules, Signal
from sppk_desktop.features.people.listing import View, class_choices
from sppk_desktop.features.people.records import Family, Membership, Pupil
from sppk_desktop.features.people.standing import class_names, holds_on, pupils_of_families

_BACK: Final = {"week": 7, "month": 31, "quarter": 92}


class PatternRows:
    """Pupils, or families. ``found`` is what a job found for this list; nobody until it has been.

    ``rules`` is asked anew every time: the school may have changed them.
    """

    found: Found = Found()

    def __init__(self, kind: str, signals: Sequence[Signal], rules: Callable[[], Rules], view: View, words: Words) -> None:
        self.kind, self.signals, self._rules, self._view, self._words = kind, signals, rules, view, words
        self._record: Any = Pupil if kind == "pupil" else Family
        name = T("Pupil") if kind == "pupil" else T("Family")
        self.columns: Sequence[Column] = (
            Column("name", name, width=22, marks_hits=True),
            Column("class", T("Class") if kind == "pupil" else T("Classes"), "class", width=8, rank=1, sortable=False),
            Column("signals", T("Signals that coincide"), "chips", width=44, sortable=False),
            Column("latest", T("Latest signal"), "date", width=14, rank=2),
        )
        back = (("week", T("in the last week")), ("month", T("in the last month")), ("quarter", T("in the last three months")))
        filters = [
            Filter("signal", T("Signal"), lambda _: [Choice(one.key, one.label) for one in self._rules().asked(signals)]),
            Filter("latest", T("Latest signal"), lambda _: [Choice(code, said) for code, said in back]),
        ]
        if kind == "pupil":
            filters.append(Filter("class", T("Class"), class_choices(view)))
        self.filters: Sequence[Filter] = filters

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        record, today = self._record, self._view.today
        each = func.json_each(bindparam("found")).table_valued("value", name="each")
        owner, latest = (func.json_extract(each.c.value, path) for path in ("$[0]", "$[1]"))
        told = select(owner.label("owner"), latest.label("latest")).select_from(each).subquery("told")
        wanted = select(record.id).join(told, told.c.owner == record.id).where(record.removed_at.is_(None))
        for word in search_fold(request.search).split():
            wanted = wanted.where(record.name_fold.contains(word, autoescape=True))
        if back := _BACK.get(request.filters.get("latest", "")):
            wanted = wanted.where(told.c.latest >= (today - timedelta(days=back)).isoformat())
        if class_id := request.filters.get("class"):
            of_class = select(Membership.pupil_id).where(Membership.class_id == int(class_id), holds_on(Membership, today))
            wanted = wanted.where(record.id.in_(of_class))
        key = record.name_key if request.sort == "name" else told.c.latest
        down = request.descending if request.sort else True
        wanted = wanted.order_by(key.desc() if down else key.asc(), record.name_key, record.id)
        wanted = wanted.limit(request.limit) if request.limit else wanted
        return session.scalars(wanted, {"found": self.found.latest(request.filters.get("signal", ""))}).all()

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        record, today = self._record, self._view.today
        name = record.full_name if self.kind == "pupil" else record.name
        told_names = session.execute(select(record.id, name).where(record.id.in_(ids)))
        names = {row[0]: row[1] for row in told_names}
        classes = self.classes(session, ids, today)
        labels = {signal.key: self._words.say(signal.label) for signal in self.signals}
        found = {}
        for id_ in ids:
            own = self.found.of(id_)
            chips = tuple(Chip(labels[key]) for key in dict.fromkeys(hit.signal for hit in own))
            found[id_] = [names.get(id_, ""), classes.get(id_, ""), chips, own[0].day if own else None]
        return found

    def classes(self, session: Session, ids: Sequence[int], day: date) -> Mapping[int, str]:
        """The class of a pupil, the classes of a family's children."""
        if self.kind == "pupil":
            return class_names(session, ids, day)
        children = pupils_of_families(session, ids, day)
        return {
            family: ", ".join(dict.fromkeys(child.class_name for child in own if child.class_name))
            for family, own in children.items()
        }
