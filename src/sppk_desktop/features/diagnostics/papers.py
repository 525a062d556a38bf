"""Joins the papers of cards and registers with what the vault knows; each is made in memory, in the language asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.sheet_code import new_code
from sppk_desktop.core.words import LANGUAGES, Phrase, T, Words
from sppk_desktop.features.diagnostics import comparison_on_paper, documents, forms_on_paper, registers_on_paper
from sppk_desktop.features.diagnostics.catalogue import rules
from sppk_desktop.features.diagnostics.comparing import over_time
from sppk_desktop.features.diagnostics.documents import CardOnPaper, Owner, School
from sppk_desktop.features.diagnostics.forms import KINDS, CardKind
from sppk_desktop.features.diagnostics.keeping import before, get, in_language, levels_of, named, read, rules_of
from sppk_desktop.features.diagnostics.reckoning import Change, change, reckon
from sppk_desktop.features.diagnostics.records import REASONS_OFF, REGISTERS, CardAddendum, RegisterEntry
from sppk_desktop.features.diagnostics.register import entries_of, fields_said, reasons_said, said, standing
from sppk_desktop.features.diagnostics.registers_on_paper import OnRegister
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.standing import address_line, class_names, family_of, pupils_of_family
from sppk_desktop.reports.paper_words import paper_words, usual_words

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
NoteBlank = Callable[[Session, str, str, str], object]
"""Keeps the code of an empty form that was printed: code, document, language."""
_PREFILLED: Final = (
    "on", "filled_by", "class_teacher", "family_about", "school_since", "school_basis", "school_reason", "planned_off",
    "idn_since", "idn_reason", "commission_on", "commission_decision", "off_on", "off_reason", "family_categories", "source",
    "ais_number", "ais_on", "members", "dwelling",
)  # fmt: skip
"""What the register and the last act know; everything else is for the pen."""


class NothingToCompare(AppError):
    """No card of this pupil or family is signed."""

    happened = T("No card is signed yet: there is nothing to compare.")


def school_of(store: Store, on: date) -> School:
    """The head of every paper, from the school's settings."""
    name, number = str(store.setting("school.name", "") or ""), str(store.setting("school.number", "") or "")
    told = " ".join(part for part in (f"№ {number}" if number else "", name) if part)
    return School(told, str(store.setting("school.district", "") or ""), dates.school_year(on))


def owner_of(session: Session, kind: CardKind, owner_id: int, day: date, words: Words) -> Owner:
    """Whose card it is, as its head says."""
    name, classes = named(session, kind, owner_id, day)
    if kind.owner == "pupil":
        pupil, home = session.get_one(Pupil, owner_id), family_of(session, owner_id, day)
        born = words.say(T("born {day}", day=dates.short(pupil.born))) if pupil.born else ""
        address = address_line(home) if home is not None else ""
        in_class = words.say(T("class {name}", name=classes)) if classes else ""
        return Owner(name, " · ".join(part for part in (in_class, born, address) if part))
    children = "; ".join(
        f"{child.name}, {child.class_name}" if child.class_name else child.name
        for child in pupils_of_family(session, owner_id, day)
    )
    told = words.say(T("children: {names}", names=children)) if children else ""
    return Owner(words.say(T("Family: {name}", name=name)), address_line(session.get_one(Family, owner_id)), told)


def on_paper(session: Session, kind: CardKind, card: Any, words: Words) -> CardOnPaper:
    """A card with its sums and what changed since the card before."""
    told, levels = rules_of(session, kind.key, card), levels_of(card)
    earlier = before(session, kind, card)
    changes: dict[str, Phrase | str] = {}
    if earlier is not None:
        last = levels_of(earlier)
        for one in told.indicators:
            gone = change(last.get(one.code), levels.get(one.code))
            if gone in (Change.BETTER, Change.WORSE):
                changes[one.code] = T("was {level}", level=last[one.code])
    owner = owner_of(session, kind, getattr(card, kind.owner_id), card.on, words)
    values = in_language(session, kind, card, words, [usual_words(language) for language in LANGUAGES])
    return CardOnPaper(kind, told, values, reckon(told, levels), card.level, owner, card.number or "", changes)


def freeze(store: Store, session: Session, kind_key: str, card: Any) -> dict[str, Any]:
    """What a card says at this moment, in both languages."""
    kind, school = KINDS[kind_key], school_of(store, card.on)
    stories = {
        language: documents.card_story(on_paper(session, kind, card, paper_words(language, store)), paper_words(language, store))
        for language in LANGUAGES
    }
    frozen = documents.Frozen(
        format=1, number=card.number, school={"name": school.name, "place": school.place, "year": school.year}, stories=stories
    )  # fmt: skip
    return dict(frozen)


class CardPapers:
    """The papers of one unlocked vault; who may not see protected facts gets codes."""

    def __init__(
        self, store: Store, today: Callable[[], date], *, names_protected: bool = True, note_blank: NoteBlank | None = None
    ) -> None:
        self._store, self._today, self._codes, self._note_blank = store, today, not names_protected, note_blank

    def _school(self) -> School:
        return school_of(self._store, self._today())

    def blank(self, kind: str, language: str) -> Make:
        """The empty form, with a code of its own where somebody keeps it."""
        words, school, code = paper_words(language, self._store), self._school(), new_code() if self._note_blank else ""
        with self._store.saving() as session:
            if self._note_blank is not None:
                self._note_blank(session, code, KINDS[kind].table, language)
            told = rules(session, kind)
        return lambda _progress: forms_on_paper.blank_card(KINDS[kind], told, words, school, code)

    def prefilled(self, kind: str, card_id: int, language: str) -> Make:
        """The form with what is known, the card before pointed at; it gets a code that opens the card when it comes back."""
        words, school, told = paper_words(language, self._store), self._school(), KINDS[kind]
        with self._store.saving() as session:
            card = get(session, kind, card_id)
            card.sheet_code = code = card.sheet_code or new_code()
            earlier, own = before(session, told, card), rules(session, kind)
            owner = owner_of(session, told, getattr(card, told.owner_id), card.on, words)
            values = in_language(session, told, card, words, [usual_words(one) for one in LANGUAGES])
            known = {name: values[name] for name in _PREFILLED if values.get(name) is not None}
            last = read(told, earlier) if earlier is not None else {}
            last_on = earlier.on if earlier is not None else None
        return lambda _progress: forms_on_paper.prefilled_card(told, own, words, school, owner, known, last, last_on, code)

    def key(self, language: str) -> Make:
        """What the service marks mean."""
        words, school = paper_words(language, self._store), self._school()
        with self._store.reading() as session:
            kinds = [(kind, rules(session, key)) for key, kind in KINDS.items()]
        return lambda _progress: forms_on_paper.key_to_marks(kinds, words, school)

    def completed(self, kind: str, card_id: int, language: str, *, codes_only: bool = False) -> Make:
        """The card as it was signed; one that is not signed yet reads DRAFT."""
        words, school, told = paper_words(language, self._store), self._school(), KINDS[kind]
        codes, hidden = codes_only, self._codes
        with self._store.reading() as session:
            card = get(session, kind, card_id)
            if card.frozen is not None:
                frozen: Any = card.frozen
                addenda = [
                    {"on": one.on, "reason": one.reason, "body": one.body, "author": one.author}
                    for one in _addenda(session, told, card_id)
                ]
                return lambda _progress: documents.completed_card(frozen, words, addenda, codes_only=codes, hidden=hidden)
            paper = on_paper(session, told, card, words)
        story = documents.card_story(paper, words)
        return lambda _progress: documents.draft_card(story, words, school, codes_only=codes, hidden=hidden)

    def comparison(self, kind: str, owner_id: int, language: str, *, codes_only: bool = False) -> Make:
        """The signed cards beside each other."""
        words, school, told = paper_words(language, self._store), self._school(), KINDS[kind]
        with self._store.reading() as session:
            found = over_time(session, told, owner_id, words, names_protected=not self._codes)
            owner = owner_of(session, told, owner_id, self._today(), words)
            protected = frozenset(one.code for one in rules(session, kind).indicators if one.protected)
        if not found.days:
            raise NothingToCompare
        hidden = protected if codes_only else frozenset[str]()
        return lambda _progress: comparison_on_paper.comparison(found, owner, told, words, school, protected=hidden)

    # Registers --------------------------------------------------------------------------------------------------------

    def register_list(self, register: str | None, day: date, language: str) -> Make:
        """Who stands on a register, or on any, on a day."""
        words, school = paper_words(language, self._store), self._school()
        title = T("Pupils on the registers")
        with self._store.reading() as session:
            wanted = [standing(day), Pupil.removed_at.is_(None)]
            if register is not None:
                wanted.append(RegisterEntry.register == register)
                title = T("Pupils on the register: {name}", name=said(REGISTERS, register, words))
            found = session.execute(
                select(RegisterEntry, Pupil.full_name)
                .join(Pupil, Pupil.id == RegisterEntry.pupil_id)
                .where(*wanted)
                .order_by(Pupil.name_key, RegisterEntry.since)
            ).all()
            classes = class_names(session, {row.pupil_id for row, _ in found}, day)
            rows = [_line(row, name, classes.get(row.pupil_id, ""), words) for row, name in found]
        return lambda _progress: registers_on_paper.register_list(rows, title, day, words, school)

    def register_extract(self, pupil_id: int, language: str) -> Make:
        """Every entry of one child, for signing."""
        words, school, day = paper_words(language, self._store), self._school(), self._today()
        with self._store.reading() as session:
            owner = owner_of(session, KINDS["adolescent"], pupil_id, day, words)
            entries = [fields_said(row, words) for row in entries_of(session, pupil_id)]
        return lambda _progress: registers_on_paper.register_extract(owner, entries, day, words, school)


def _addenda(session: Session, kind: CardKind, card_id: int) -> list[CardAddendum]:
    wanted = select(CardAddendum).where(
        CardAddendum.kind == kind.table, CardAddendum.card_id == card_id, CardAddendum.removed_at.is_(None)
    )
    return list(session.scalars(wanted.order_by(CardAddendum.on, CardAddendum.id)))


def _line(row: RegisterEntry, name: str, class_name: str, words: Words) -> OnRegister:
    option = next(option for option in REGISTERS if option.code == row.register)
    until = ""
    if row.until is not None:
        until = ", ".join(part for part in (dates.short(row.until), said(REASONS_OFF, row.off_reason, words)) if part)
    return OnRegister(
        name, class_name, words.say(option.short or option.label), dates.short(row.since), row.basis,
        reasons_said(row, words) or (row.essence or ""), row.responsible or "",
        dates.short(row.planned_off) if row.planned_off else "", until,
    )  # fmt: skip
