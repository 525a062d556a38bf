"""The patronage list on paper: whom, why, how often, when last and when next, with room for the days of the visits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from sppk_desktop.core import dates
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diary.patronage import LastVisit, due_on, said, seen_on
from sppk_desktop.features.diary.records import AIMS, FREQUENCIES, Patronage
from sppk_desktop.features.people.phones import show_phone
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.people.same import main_on
from sppk_desktop.features.people.standing import address_line, adults_of_families, pupils_of_families
from sppk_desktop.reports.paper import Flow, Frame
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.reports.said import UNKNOWN

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
_WIDTHS = (8, 28, 42, 38, 29, 34, 20, 19, 19, 14, 14, 14)
_PHONES = 2


class PatronagePapers:
    """The list of one unlocked vault."""

    def __init__(
        self, store: Store, today: Callable[[], date], head: Callable[[], tuple[str, str]], last_visit: LastVisit
    ) -> None:
        self._store, self._today, self._head, self._last_visit = store, today, head, last_visit

    def list(self, ids: Sequence[int], language: str) -> Make:
        """These families, in this order."""
        words = paper_words(language, self._store)
        rows = self._rows(ids, words)
        school, year = self._head()
        about = words.say(T("SPPS · school year {year}", year=year))
        title = words.say(T("Patronage list, as of {day}", day=words.day(self._today())))

        def make(_progress: Progress) -> bytes:
            below = words.say(T("Patronage list"))
            flow = Flow(Frame(school, about, words.say(T("Confidential: service document.")), below), words, wide=True)
            flow.title(title)
            flow.gap(2)
            heads = (T("№"), T("Family"), T("Children, classes"), T("Address"), T("Phone"), T("Purpose of the visits"),
                     T("How often"), T("Last visit"), T("Next visit"))  # fmt: skip
            empty = [words.say(T("Visited on"))] * 3
            flow.table([*(words.say(head) for head in heads), *empty], rows, _WIDTHS, least_height=9.0)
            flow.gap(4)
            flow.signature(words.say(T("Social pedagogue")), "")
            return flow.pdf("SPPK-PL")

        return make

    def _rows(self, ids: Sequence[int], words: Words) -> Sequence[Sequence[str]]:
        seen, due = seen_on(self._last_visit).label("seen"), due_on(self._last_visit).label("due")
        with self._store.reading() as session:
            found = {
                row[0].id: row
                for row in session.execute(
                    select(Patronage, Family, seen, due)
                    .join(Family, Family.id == main_on("family", Patronage.family_id))
                    .where(Patronage.id.in_(ids))
                )
            }
            families = {row[1].id for row in found.values()}
            children = pupils_of_families(session, families, self._today())
            adults = adults_of_families(session, families, self._today())
            lines = []
            for at, id_ in enumerate((one for one in ids if one in found), 1):
                one, family, last, following = found[id_]
                names = "; ".join(f"{child.name} ({child.class_name or UNKNOWN})" for child in children.get(family.id, ()))
                known = dict.fromkeys(show_phone(a.phone).replace(" ", "\u00a0") for a in adults.get(family.id, ()) if a.phone)
                phones = ", ".join([*known][:_PHONES])
                aim = ": ".join(part for part in (said(AIMS, one.aim, words), one.aim_note) if part)
                lines.append([
                    str(at), family.name, names or UNKNOWN, address_line(family) or UNKNOWN, phones or UNKNOWN, aim,
                    said(FREQUENCIES, one.frequency, words), dates.short(date.fromisoformat(last)) if last else UNKNOWN,
                    dates.short(date.fromisoformat(following)) if one.until is None else UNKNOWN, "", "", "",
                ])  # fmt: skip
        return lines
