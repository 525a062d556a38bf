"""What the windows ask of acts: one to show, one to keep, one to sign, one to correct."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core import sheet_code as code
from sppk_desktop.core.cards import Header, Link
from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import Chip, Form
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.people.catalogues import categories
from sppk_desktop.features.people.names import initials, split_name
from sppk_desktop.features.people.records import POSTS, Staff
from sppk_desktop.features.people.standing import holds_on
from sppk_desktop.features.visits import acts, planning, raid
from sppk_desktop.features.visits.act import SignNames, as_shipped, named
from sppk_desktop.features.visits.compare import Verdict
from sppk_desktop.features.visits.duties import changed
from sppk_desktop.features.visits.entry import ENTRY, LOCKED, without_locked
from sppk_desktop.features.visits.history import PastVisit, against_last, signs_of, state_of, unseen, visits_of
from sppk_desktop.features.visits.household import Household, household, kinship, member_rows
from sppk_desktop.features.visits.records import BASES, CONCLUSIONS, OUTCOMES, CommissionMember, Visit
from sppk_desktop.features.visits.rules import (
    EXAMINED,
    Gap,
    Signature,
    area_per_head,
    gaps,
    income_per_head,
    income_total,
    signature_gaps,
)
from sppk_desktop.features.visits.screens import CONCLUSION_TONES, STATE_TONES, plain_number, said, value_said
from sppk_desktop.features.visits.shown import CodeReading, Correction, Glance, NoSuchVisit, NotReady, Past, Sheet
from sppk_desktop.features.visits.signs import CODES, MOST, Notice, Reckoning, notices, reckon

if TYPE_CHECKING:
    from sppk_desktop.storage.attachments import Attachment
    from sppk_desktop.storage.store import Store

_DANGER: Final = "danger"
_GROUPED: Final = re.compile(r"\d{4}[\s\-–]\d{4}[\s\-–]\d{4}")
_SCANNED: Final = re.compile(r"\D{4}1\D\d{12}\D\d")
KIND: Final = "visit"


Codes = Callable[[Session, str], Link | None]
"""Finds what a sheet of another subject opens, by its twelve digits."""


class ActBook:
    """The acts of one unlocked vault, for one window."""

    def __init__(self, store: Store, words: Words, today: Callable[[], date], *, names_protected: bool = True,
                 codes: Sequence[Codes] = (), signs: SignNames = as_shipped) -> None:  # fmt: skip
        self._store, self._words, self._today, self._codes, self._signs = store, words, today, codes, signs
        self._begun: set[int] = set()
        self._asked: Form = ENTRY if names_protected else without_locked(ENTRY)
        self._hidden = frozenset() if names_protected else LOCKED

    @property
    def form(self) -> Form:
        """What an act asks, signs called as the school calls them today."""
        with self._store.reading() as session:
            return named(self._asked, self._signs(session, self._words.language))

    # Showing ------------------------------------------------------------------------------------------------------------

    def sheet(self, visit_id: int) -> Sheet:
        """One visit with its values, last time's values and the family's header."""
        with self._store.reading() as session:
            visit = _visit(session, visit_id)
            values, written = acts.read(session, visit), _written(visit)
            home = household(session, visit.family_id, visit.visited_on or visit.planned_for or self._today())
            if home is None:
                raise NoSuchVisit
            if not written and visit.signed_at is None:
                values = {**values, **self._known(session, visit, home, values)}
            last = acts.last_examined(session, visit)
            state = state_of(visit, self._today())
            found = Sheet(
                id=visit.id,
                family_id=home.id,
                raid_id=visit.raid_id,
                revision=visit.revision,
                header=self.header(home),
                state=state,
                chip=Chip(self._words.say(state.label), STATE_TONES[state]),
                number=visit.act_number or "",
                code=code.grouped(visit.sheet_code) if visit.sheet_code else "",
                line=self._line(visit),
                values=self._open(values),
                written=written,
                last=self._open(acts.read(session, last)) if last is not None else {},
                last_on=last.visited_on if last is not None else None,
                corrections=[Correction(a.on, a.reason, a.body, a.author or "") for a in acts.corrections(session, visit.id)],
                cancel_reason=visit.cancel_reason or "" if visit.cancelled else "",
            )
        self._store.journal.read(KIND, visit_id)
        return found

    def _open(self, values: dict[str, Any]) -> dict[str, Any]:
        """The values without what this account may not read by name."""
        return {name: value for name, value in values.items() if name not in self._hidden}

    def header(self, home: Household) -> Header:
        """Who the act is about: the family, its children and their classes, where to find it, whom to ask."""
        children = [f"{split_name(child.name)[1] or child.name} {child.class_name or ''}".strip() for child in home.children]
        adult = home.contact
        asked = [part for part in (self._words.say(kinship(adult)) if adult else "", adult.name if adult else "") if part]
        contact = ", ".join(part for part in (" ".join(asked), home.contact_phone) if part)
        marks = initials(*split_name(home.children[0].name)[:2]) if home.children else home.name[:2].upper()
        return Header("family", home.id, marks, home.name, tuple(part for part in (*children, home.address, contact) if part))

    def _line(self, visit: Visit) -> str:
        day = visit.visited_on or visit.planned_for
        when = dates.short(day) if day else ""
        if visit.visited_at and visit.visited_on:
            when = f"{when}, {visit.visited_at:%H:%M}"
        return " · ".join(part for part in (when, said(BASES, visit.basis, self._words)) if part)

    def _known(self, session: Session, visit: Visit, home: Household, values: Mapping[str, Any]) -> dict[str, Any]:
        """What the register and the plan say before anybody went: nothing the commission has to see is among it."""
        day = visit.planned_for if visit.planned_for and visit.planned_for <= self._today() else self._today()
        known: dict[str, Any] = {
            "visited_on": day,
            "registered_address": home.registered or None,
            "actual_address": home.address or None,
            "categories": list(home.categories) or None,
            "members": member_rows(home, self._words),
            "commission": self._usual_commission(session, visit),
        }
        return {name: value for name, value in known.items() if not values.get(name)}

    def _usual_commission(self, session: Session, visit: Visit) -> list[dict[str, Any]]:
        """The raid's team; else whoever went last time this account wrote an act."""
        wanted: Sequence[CommissionMember] = raid.team_of(session, visit.raid_id) if visit.raid_id else ()
        if not wanted:
            latest = session.scalar(
                select(Visit.id)
                .where(Visit.signed_by == self._store.account.id, Visit.removed_at.is_(None))
                .order_by(Visit.signed_at.desc())
                .limit(1)
            )
            mine = select(CommissionMember).where(CommissionMember.visit_id == latest, CommissionMember.removed_at.is_(None))
            wanted = session.scalars(mine.order_by(CommissionMember.position)).all() if latest is not None else ()
        return [{"role": m.role, "name": m.name, "post": m.post, "staff_id": m.staff_id} for m in wanted]

    def staff(self) -> list[tuple[int, str, str]]:
        """Who can be in a commission: id, name, post as printed."""
        with self._store.reading() as session:
            rows = session.execute(
                select(Staff.id, Staff.full_name, Staff.post, Staff.post_text)
                .where(holds_on(Staff, self._today()))
                .order_by(Staff.name_key)
            ).all()
        return [(id_, name, printed or said(POSTS, post, self._words)) for id_, name, post, printed in rows]

    def categories(self, groups: Sequence[str]) -> list[tuple[str, str, str]]:
        """The school's categories of these groups: code, label, group."""
        with self._store.reading() as session:
            found = categories(session)
        return [(c.code, c.label(self._words.language), c.group) for c in found.values() if c.group in groups]

    # While typing -------------------------------------------------------------------------------------------------------

    def verdict(self, name: str, last: Any, now: Any) -> Verdict:
        """How a fact stands to last time."""
        return against_last(name, last, now)

    def reckoned(self, values: Mapping[str, Any]) -> dict[str, str]:
        """What the program computes from the values, in words, by the field it stands at."""
        say, found = self._words.say, {}
        amounts = [line.get("monthly") for line in values.get("incomes") or ()]
        each = area_per_head(values.get("area"), values.get("people"))
        if each is not None:
            found["area"] = say(T("→ {area} m² per head", area=plain_number(each)))
        total, per_head = income_total(amounts), income_per_head(amounts, values.get("people"))
        if total is not None and per_head is not None:
            found["incomes"] = say(
                T("{sum} som a month → {each} som per head", sum=plain_number(total), each=plain_number(per_head))
            )
        elif total is not None:
            found["incomes"] = say(T("{sum} som a month; per head when 6.3 says how many live here", sum=plain_number(total)))
        found["signs"] = self._signs_line(reckon(signs_of(values)))
        return found

    def _signs_line(self, found: Reckoning) -> str:
        say = self._words.say
        if not found.looked_at:
            return ""
        if found.complete:
            return say(T("{total} of {most}: {level}", total=found.total, most=MOST, level=found.level.label))
        line = T("{total} of {most}: at least «{level}»; {n} signs not looked at", total=found.total, most=MOST,
                 level=found.level.label, n=len(CODES) - found.looked_at)  # fmt: skip
        return say(line)

    def notices(self, values: Mapping[str, Any]) -> list[Notice]:
        """Whom these values oblige to tell."""
        signs = signs_of(values)
        if values.get("violence_signs") and not signs["S12"]:
            signs["S12"] = 1
        return notices(signs, danger=values.get("conclusion_level") == _DANGER)

    # Keeping ------------------------------------------------------------------------------------------------------------

    def keep(self, visit_id: int, values: Mapping[str, Any], revision: int | None = None) -> int:
        """Save the act as far as it is written; returns the new revision."""
        with self._store.saving() as session:
            visit = _visit(session, visit_id, revision)
            acts.write(self._store, session, visit, values)
            session.flush()
            return visit.revision

    def gaps(self, values: Mapping[str, Any]) -> list[Gap]:
        """What signing still wants."""
        facts = unseen(values) if values.get("outcome") == EXAMINED else 0
        return gaps(values, values.get("commission") or (), today=self._today(), unseen=facts)

    def signature_gaps(self, values: Mapping[str, Any]) -> list[Phrase]:
        """What is wrong with the answers about who signed: those of the commission's rows and of the parent."""
        hands = [
            Signature(line["name"], bool(line.get("signed")), line.get("not_signed_reason") or "")
            for line in values.get("commission") or ()
            if line.get("name")
        ]
        answer = values.get("parent_signature")
        parent = None
        if answer is not None:
            name, reason = values.get("parent_name") or "", values.get("refusal_reason") or ""
            parent = Signature(name, answer == "signed", reason)
        return signature_gaps(hands, parent, short=values.get("outcome") != EXAMINED)

    def sign(self, visit_id: int, values: Mapping[str, Any], revision: int | None = None) -> str:
        """Freeze the act, give it its number, plan the next visit. ``values`` hold who signed and who did not."""
        from sppk_desktop.features.visits.papers import Freezer  # reportlab is only wanted now
        from sppk_desktop.storage.numbers import next_number

        if any(gap.stops for gap in self.gaps(values)) or self.signature_gaps(values):
            raise NotReady
        with self._store.saving() as session:
            visit = _visit(session, visit_id, revision)
            acts.write(self._store, session, visit, values)
            assert visit.visited_on is not None
            year = dates.school_year(visit.visited_on)
            number = f"{year}-{next_number(session, KIND, year):04}"
            visit.act_number, visit.school_year = number, year
            session.flush()
            frozen = Freezer(self._store, session, self._signs).freeze(visit)
            acts.sign(visit, number, year, frozen, now=self._store.now(), by=self._store.account.id)
            if visit.outcome == EXAMINED:
                planning.fulfil(
                    session,
                    visit,
                    self._words.say(T("visited on {day}, act {number}", day=dates.short(visit.visited_on), number=number)),
                )
            if visit.next_visit is not None:
                planning.plan_following(session, visit)
            self._store.journal.write("signed", KIND, visit_id, number=number)
        self._store.drafts.discard(KIND, visit_id)
        return number

    def correct(self, visit_id: int, reason: str, body: str) -> None:
        """Add a correction to a signed act."""
        with self._store.saving() as session:
            visit = _visit(session, visit_id)
            acts.add_correction(session, visit, self._today(), reason, body, self._store.account.name)
            self._store.journal.write("corrected", KIND, visit_id, number=visit.act_number)

    # Planning -----------------------------------------------------------------------------------------------------------

    def start(self, family_id: int) -> int:
        """The visit to write down for a family: the act being written, else the one planned, else a new one for today."""
        with self._store.reading() as session:
            standing = planning.open_visit(session, family_id) or planning.planned_visit(session, family_id)
        if standing is None:
            standing = self.plan(family_id, self._today())
            self._begun.add(standing)
        return standing

    def let_go(self, visit_id: int) -> bool:
        """A visit that was begun by looking only is no plan: it goes into the bin if nothing was written, printed or attached."""
        if visit_id not in self._begun:
            return False
        self._begun.discard(visit_id)
        if self._store.drafts.find(KIND, visit_id) is not None:
            return False
        with self._store.saving() as session:
            visit = _visit(session, visit_id)
            untouched = visit.revision == 1 and visit.sheet_code is None and visit.visited_on is None
            if not untouched or self._store.attachments.of(session, KIND, visit_id):
                return False
            self._store.bin.remove(session, visit)
        return True

    def plan(self, family_id: int, on: date | None, purpose: str | None = None, basis: str | None = None) -> int:
        """Plan a visit; a family that already has one planned keeps that one."""
        with self._store.saving() as session:
            standing = planning.planned_visit(session, family_id)
            if standing is not None:
                visit = session.get_one(Visit, standing)
                visit.planned_for = on
                visit.purpose = purpose or visit.purpose
                return standing
            return planning.plan(session, family_id, on, basis=basis, purpose=purpose).id

    def call_off(self, visit_id: int, reason: str) -> Callable[[], None]:
        """The visit will not take place; returns the way back."""
        with self._store.saving() as session:
            planning.call_off(_visit(session, visit_id), reason)

        def undo() -> None:
            with self._store.saving() as session:
                visit = session.get_one(Visit, visit_id)
                visit.cancelled = visit.cancel_reason = None

        return undo

    def past(self, family_id: int, before: int | None = None) -> list[Past]:
        """The visits of a family, the latest first, without the visit ``before`` itself."""
        with self._store.reading() as session:
            found = visits_of(session, family_id, self._today())
        fields = self.form.fields
        return [self._past(visit, fields) for visit in found if visit.id != before]

    def _past(self, visit: PastVisit, fields: Mapping[str, Field]) -> Past:
        words = self._words
        chips = [Chip(words.say(visit.state.label), STATE_TONES[visit.state])]
        if visit.conclusion_level:
            chips.append(Chip(said(CONCLUSIONS, visit.conclusion_level, words), CONCLUSION_TONES[visit.conclusion_level]))
        elif visit.outcome not in (None, EXAMINED):
            chips.append(Chip(said(OUTCOMES, visit.outcome, words)))
        told = [visit.number or "", said(BASES, visit.basis, words), changed(visit, words), visit.conclusion or ""]
        changes = (
            (
                words.say(fields[c.field.name].label),
                value_said(c.field, c.last, words),
                value_said(c.field, c.now, words),
                c.verdict.value,
            )
            for c in visit.since_last or ()
            if c.field.name not in self._hidden
        )
        line = " · ".join(part for part in told if part)
        return Past(visit.id, dates.short(visit.on), tuple(chips), line, tuple(changes))

    def glance(self, visit_id: int) -> Glance:
        """Enough of a visit for the side of a list: the family, where the visit stands, and its visits through the years."""
        with self._store.reading() as session:
            visit = _visit(session, visit_id)
            home = household(session, visit.family_id, self._today())
            if home is None:
                raise NoSuchVisit
            state = state_of(visit, self._today())
            found = visits_of(session, visit.family_id, self._today())
            chip = Chip(self._words.say(state.label), STATE_TONES[state])
            header = self.header(home)
        fields = self.form.fields
        return Glance(visit_id, home.id, header, state, chip, [self._past(past, fields) for past in found])

    # Codes --------------------------------------------------------------------------------------------------------------

    def read_code(self, typed: str, *, entered: bool = False) -> CodeReading:
        """What a text typed or scanned into a search box means as the code of a sheet.

        Digits alone may be a PIN or a phone on its way, so a wrong check is told only where nothing else can be meant:
        digits in the paper's groups, a scanned QR, or Enter.
        """
        digits = code.check(typed)
        if digits is None:
            groups = _GROUPED.fullmatch(typed.strip()) or _SCANNED.fullmatch(typed.strip())
            alone = entered and re.fullmatch(r"[1-9]\d{11}", typed.strip()) and not typed.strip().startswith("996")
            return CodeReading("mistyped" if groups or alone else "none")
        with self._store.reading() as session:
            others = (find(session, digits) for find in self._codes)
            link = planning.by_code(session, digits) or next((found for found in others if found is not None), None)
            blank = planning.blank_document(session, digits) if link is None else None
        if link is not None:
            return CodeReading("opens", link, digits)
        return CodeReading("blank" if blank else "unknown", None, digits, blank or "")

    def claim(self, sheet_code: str, family_id: int) -> int:
        """A wholly empty form came back: it belongs to this family's visit now; returns the visit."""
        visit_id = self.start(family_id)
        with self._store.saving() as session:
            visit = _visit(session, visit_id)
            if visit.sheet_code is not None or visit.signed_at is not None:
                visit = planning.plan(session, family_id, self._today())
            visit.sheet_code = sheet_code
            planning.claim_sheet(session, sheet_code, visit)
            return visit.id

    # Attachments --------------------------------------------------------------------------------------------------------

    def attachments(self, visit_id: int) -> list[Attachment]:
        """The scans of an act."""
        with self._store.reading() as session:
            return self._store.attachments.of(session, KIND, visit_id)

    def attach(self, visit_id: int, name: str, data: bytes) -> int:
        """Keep a scan inside the vault."""
        with self._store.saving() as session:
            return self._store.attachments.add(session, KIND, visit_id, name, data)

    def attachment(self, attachment_id: int) -> bytes:
        """The content of a scan."""
        with self._store.reading() as session:
            return self._store.attachments.data(session, attachment_id, KIND)

    def detach(self, visit_id: int, attachment_id: int) -> None:
        """Delete a scan for ever."""
        with self._store.saving() as session:
            self._store.attachments.remove(session, attachment_id, KIND, visit_id)


def _visit(session: Session, visit_id: int, revision: int | None = None) -> Visit:
    visit = session.get(Visit, visit_id)
    if visit is None or visit.removed_at is not None:
        raise NoSuchVisit
    if revision is not None and visit.revision != revision:
        from sppk_desktop.core.errors import ChangedMeanwhile

        raise ChangedMeanwhile
    return visit


def _written(visit: Visit) -> bool:
    return visit.visited_on is not None or visit.outcome is not None or visit.signed_at is not None
