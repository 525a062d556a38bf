"""What the windows ask of the cards: one to show, to keep, to sign, to correct, and what it comes to while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Header
from sppk_desktop.core.errors import AppError, ChangedMeanwhile
from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import Chip, Form, Tone
from sppk_desktop.core.words import LANGUAGES, Phrase, T, Words
from sppk_desktop.features.diagnostics.catalogue import Rules, rules
from sppk_desktop.features.diagnostics.comparing import OverTime, over_time
from sppk_desktop.features.diagnostics.forms import KINDS, SEEN, CardKind, form_of
from sppk_desktop.features.diagnostics.keeping import (
    Values,
    before,
    beforehand,
    get,
    in_language,
    levels_of,
    named,
    of_owner,
    read,
    rules_of,
    write,
)
from sppk_desktop.features.diagnostics.reckoning import Change, change, may_stand, reckon
from sppk_desktop.features.diagnostics.records import CardAddendum
from sppk_desktop.features.people.names import initials, split_name
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.reports.paper_words import usual_words

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

TellDanger = Callable[[Session, str, str, Any], int]
"""(session, situation, what was seen in words, the card) → the check-list of the notification, opened or gone on with."""
Freeze = Callable[[Session, str, Any], dict[str, Any]]
"""(session, kind, card) → what a signed card says for ever, in both languages."""
Recall = Callable[[Session, int], Values]
"""What other subjects know of a family before its card is filled in: its dwelling, its signs at the last visit."""
TONES: Final = {Change.BETTER: Tone.DONE, Change.WORSE: Tone.DANGER}


class AlreadySigned(AppError):
    """The card is signed and frozen."""

    happened = T("This card is signed; a signed card is not changed.")
    remedy = T("Nothing was changed. Write an addendum with its reason.")


class NotComplete(AppError):
    """Signing was asked for while something is missing."""

    happened = T("The card cannot be signed yet.")
    remedy = T("Fill in what is marked and sign again.")


class LevelTooLow(AppError):
    """A hand set a level below what a sign demands."""

    happened = T("The level set by hand is lower than a sign demands.")
    remedy = T("Choose the level the sign demands, or a higher one.")


@dataclass(frozen=True, slots=True)
class Gap:
    """Something signing asks for. ``stops`` says whether it may be left so."""

    field: str
    what: Phrase
    stops: bool = True


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What stands on the screen comes to."""

    said: str  # the sum, or what is missing for it
    level: Chip | None
    dangers: Sequence[str]  # labels of the signs whose check-list opens at once
    advised: Sequence[tuple[str, str]]  # situation and label of signs somebody should be told of


@dataclass(frozen=True, slots=True)
class Correction:
    """An addendum to a signed card."""

    on: date
    reason: str
    body: str
    author: str


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the entry screen shows of one card."""

    id: int
    kind: str
    owner_id: int
    revision: int
    header: Header
    chip: Chip
    title: str
    line: str
    signed: bool
    values: Mapping[str, Any]
    last: Mapping[str, Any]
    last_on: date | None
    corrections: Sequence[Correction]
    notices: Sequence[int]
    form: Form = field(repr=False)


class CardBook:
    """The cards of one unlocked vault, for one window."""

    def __init__(self, store: Store, words: Words, today: Callable[[], date], *, tell: TellDanger, freeze: Freeze,
                 recall: Recall | None = None, names_protected: bool = True) -> None:  # fmt: skip
        self._store, self._words, self._today = store, words, today
        self._tell, self._freeze, self._recall = tell, freeze, recall
        self.names_protected = names_protected

    # Showing ------------------------------------------------------------------------------------------------------------

    def _form(self, kind: CardKind, told: Rules) -> Form:
        return form_of(kind, told, self._words.language, names_protected=self.names_protected)

    def show(self, kind: str, card_id: int) -> Shown:
        """One card; reading it is journalled."""
        told = KINDS[kind]
        with self._store.reading() as session:
            card = get(session, kind, card_id)
            earlier = before(session, told, card)
            own = rules_of(session, kind, card)
            owner = getattr(card, told.owner_id)
            level = own.level(card.level)
            signed = card.signed_at is not None
            form = self._form(told, own)
            shown = Shown(
                id=card.id,
                kind=kind,
                owner_id=owner,
                revision=card.revision,
                header=self._header(session, told, owner),
                chip=Chip(self._say(T("Signed", "card") if signed else T("Draft", "card")), Tone.DONE if signed else Tone.INFO),
                title=self._say(T("Card No. {number}", number=card.number) if card.number else told.short),
                line=" · ".join(part for part in (
                    dates.short(card.on), card.filled_by or "",
                    self._say(T("level: {level}", level=level.label(self._words.language))) if level else "",
                ) if part),
                signed=signed,
                values=self._open_to(form, self._said(session, told, card)),
                last=self._open_to(form, read(told, earlier)) if earlier is not None else {},
                last_on=earlier.on if earlier is not None else None,
                corrections=self._corrections(session, told, card_id),
                notices=tuple(dict.fromkeys((card.told or {}).values())),
                form=form,
            )  # fmt: skip
        self._store.journal.read(told.table, card_id)
        return shown

    def _open_to(self, form: Form, values: Values) -> Values:
        """Values this reader may see; protected facts are counted, and not handed to a window that must not show them."""
        asked = form.fields
        if self.names_protected:
            return values
        return {name: value for name, value in values.items() if name in asked and not asked[name].locked}

    def _say(self, phrase: Phrase) -> str:
        return self._words.say(phrase)

    def _said(self, session: Session, told: CardKind, card: Any) -> dict[str, Any]:
        """The card's values in the language of the window; of a signed one, too: the same facts in the reader's words."""
        return in_language(session, told, card, self._words, [usual_words(language) for language in LANGUAGES])

    def _header(self, session: Session, kind: CardKind, owner_id: int) -> Header:
        name, classes = named(session, kind, owner_id, self._today())
        if kind.owner == "pupil":
            pupil = session.get_one(Pupil, owner_id)
            born = (
                T("{born}, {n} years", born=dates.short(pupil.born), n=dates.age(pupil.born, self._today())) if pupil.born else ""
            )
            return Header("pupil", owner_id, initials(pupil.surname, pupil.given), name,
                          tuple(part for part in (classes, born) if part))  # fmt: skip
        return Header(
            "family", owner_id, initials(*split_name(name)[:2]) or name[:2].upper(), name, (classes,) if classes else ()
        )

    @staticmethod
    def _corrections(session: Session, kind: CardKind, card_id: int) -> list[Correction]:
        wanted = select(CardAddendum).where(
            CardAddendum.kind == kind.table, CardAddendum.card_id == card_id, CardAddendum.removed_at.is_(None)
        )
        rows = session.scalars(wanted.order_by(CardAddendum.on, CardAddendum.id))
        return [Correction(row.on, row.reason, row.body, row.author or "") for row in rows]

    # What is typed comes to ---------------------------------------------------------------------------------------------

    def reckoned(self, kind: str, values: Mapping[str, Any], card_id: int) -> Reckoned:
        """Sum, level, and whom a sign leads to; signs a reader may not see are taken from the vault."""
        with self._store.reading() as session:
            card = get(session, kind, card_id)
            told = rules_of(session, kind, card)
            levels = levels_of(card) | {code: value for code, value in values.items() if told.indicator(code)}
        found, language = reckon(told, levels), self._words.language
        labels = {one.code: one.label(language) for one in told.indicators}
        if found.total is not None:
            said = T("{total} of {most} · not a validated scale", total=found.total, most=told.most)
        elif len(found.missing) <= _NAMED:
            said = T("No level yet: {codes} not looked at", codes=", ".join(found.missing))
        else:
            said = T("No level yet: {seen} of {all} looked at", seen=found.seen, all=found.seen + len(found.missing))
        level = None
        if values.get("level_by_hand") and (by_hand := told.level(values["level_by_hand"])):
            level = Chip(self._say(T("{level}, set by hand", level=by_hand.label(language))), by_hand.tone)
        elif found.level is not None:
            level = Chip(found.level.label(language), found.level.tone)
        elif found.floor is not None:
            level = Chip(self._say(T("at least {level}", level=found.floor.label(language))), found.floor.tone)
        if not self.names_protected:
            return Reckoned(self._say(said), level, (), ())
        dangers = [f"{danger.code} {labels[danger.code]}" for danger in found.at_once]
        advised = [
            (danger.situation, f"{danger.code} {labels[danger.code]}") for danger in found.dangers if not danger.at_once
        ]  # fmt: skip
        return Reckoned(self._say(said), level, dangers, advised)

    @staticmethod
    def verdict(asked: Field, last: Any, now: Any) -> str:
        """How a value stands to the card before: better, worse, same, different; unknown says nothing."""
        if last in (None, "", []) or now in (None, "", []):
            return "same"
        if asked.options == SEEN:
            found = change(last, now)
            return found.value if found in (Change.BETTER, Change.WORSE) else "same"
        return "same" if last == now else "different"

    # Deeds --------------------------------------------------------------------------------------------------------------

    def start(self, kind: str, owner_id: int) -> int:
        """The unsigned card of a pupil or a family, or a new one with what is known."""
        told = KINDS[kind]
        with self._store.saving() as session:
            standing = next((card for card in of_owner(session, told, owner_id) if card.signed_at is None), None)
            if standing is not None:
                return int(standing.id)
            known = beforehand(session, told, owner_id, self._today(), self._words, self._store.account.name)
            recalled = self._recall(session, owner_id) if self._recall is not None and told.owner == "family" else {}
            card = told.record(**{told.owner_id: owner_id}, on=known["on"], levels={})
            session.add(card)
            write(told, card, {**recalled, **known}, rules(session, kind))
            session.flush()
            return int(card.id)

    def claim(self, kind: str, code: str, owner_id: int) -> int:
        """An empty form came back: its code opens the unsigned card of this pupil or family from now on."""
        card_id = self.start(kind, owner_id)
        with self._store.saving() as session:
            card = get(session, kind, card_id)
            card.sheet_code = card.sheet_code or code
        return card_id

    def keep(self, kind: str, card_id: int, values: Mapping[str, Any], revision: int) -> tuple[int, int | None]:
        """Save a card that is not signed. Its new revision, and the check-list of a danger that was just seen, if one was."""
        with self._store.saving() as session:
            card = self._open(session, kind, card_id, revision)
            notice = self._write(session, kind, card, values)
            session.flush()
            return int(card.revision), notice

    def _open(self, session: Session, kind: str, card_id: int, revision: int) -> Any:
        card = get(session, kind, card_id)
        if card.signed_at is not None:
            raise AlreadySigned
        if card.revision != revision:
            raise ChangedMeanwhile
        return card

    def _write(self, session: Session, kind: str, card: Any, values: Mapping[str, Any]) -> int | None:
        told = rules(session, kind)
        write(KINDS[kind], card, values, told)
        return self._told_of(session, told, card)

    def _told_of(self, session: Session, told: Rules, card: Any) -> int | None:
        """Open what the signs of this card ask for at once; a sign that has opened its check-list does not do it again."""
        found, first = reckon(told, levels_of(card)), None
        for danger in found.at_once:
            if danger.code in (card.told or {}):
                continue
            sign = told.indicator(danger.code)
            seen = f"{danger.code} {sign.label(self._words.language)}" if sign else danger.code
            notice = self._tell(session, danger.situation, seen, card)
            card.told = {**(card.told or {}), danger.code: notice}
            first = first or notice
        return first

    def tell_of(self, kind: str, card_id: int, situation: str, seen: str) -> int:
        """Open a check-list the person asks for: of a sign that does not open it by itself."""
        with self._store.saving() as session:
            return self._tell(session, situation, seen, get(session, kind, card_id))

    def gaps(self, kind: str, values: Mapping[str, Any], card_id: int) -> list[Gap]:
        """What signing still wants, and what will stay unknown."""
        found: list[Gap] = []
        if values.get("on") is None:
            found.append(Gap("on", T("The day is not written.")))
        elif values["on"] > self._today():
            found.append(Gap("on", T("The day lies in the future.")))
        if not values.get("filled_by"):
            found.append(Gap("filled_by", T("It is not said who filled the card in.")))
        if not (values.get("strengths") or "").strip():
            found.append(Gap("strengths", T("No strength is written: find at least one.")))
        with self._store.reading() as session:
            card = get(session, kind, card_id)
            told = rules(session, kind)
            levels = levels_of(card) | {code: value for code, value in values.items() if told.indicator(code)}
        reckoning = reckon(told, levels)
        by_hand = values.get("level_by_hand")
        if by_hand and not may_stand(told, by_hand, reckoning):
            found.append(Gap("level_by_hand", T("The level set by hand is lower than a sign demands.")))
        if reckoning.missing:
            said = T("Not looked at: {codes}. The card is signed without a level.", codes=", ".join(reckoning.missing))
            found.append(Gap(reckoning.missing[0], said, stops=False))
        if not (values.get("conclusion") or "").strip():
            found.append(Gap("conclusion", T("The conclusion is not written in words."), stops=False))
        return found

    def sign(self, kind: str, card_id: int, values: Mapping[str, Any], revision: int) -> tuple[str, int | None]:
        """Freeze a card under its number; a danger's check-list opens with it."""
        from sppk_desktop.storage.numbers import next_number

        told = KINDS[kind]
        if any(gap.stops for gap in self.gaps(kind, values, card_id)):
            raise NotComplete
        with self._store.saving() as session:
            card = self._open(session, kind, card_id, revision)
            notice = self._write(session, kind, card, values)
            card.school_year = dates.school_year(card.on)
            card.number = f"{card.school_year}-{next_number(session, told.table, card.school_year):04}"
            card.rules_kept = rules(session, kind).kept()
            session.flush()
            card.frozen = self._freeze(session, kind, card)
            card.signed_at, card.signed_by = self._store.now(), self._store.account.id
            session.flush()
            number = str(card.number)
        self._store.journal.write("signed", told.table, card_id)
        return number, notice

    def correct(self, kind: str, card_id: int, reason: str, body: str) -> None:
        """Add what was wrong or missing; the card stays as it was signed."""
        table = KINDS[kind].table
        with self._store.saving() as session:
            session.add(CardAddendum(kind=table, card_id=card_id, on=self._today(), reason=reason, body=body,
                                     author=self._store.account.name))  # fmt: skip
        self._store.journal.write("corrected", table, card_id)

    def remove(self, kind: str, card_id: int) -> Callable[[], None]:
        """Put a card that is not signed into the recycle bin; returns the way back."""
        with self._store.saving() as session:
            card = get(session, kind, card_id)
            if card.signed_at is not None:
                raise AlreadySigned
            self._store.bin.remove(session, card)

        def back() -> None:
            with self._store.saving() as session:
                self._store.bin.restore(session, session.get_one(KINDS[kind].record, card_id))

        return back

    # Over time ----------------------------------------------------------------------------------------------------------

    def over_time(self, kind: str, owner_id: int) -> OverTime:
        """Every signed card of one pupil or family, block by block."""
        with self._store.reading() as session:
            return over_time(session, KINDS[kind], owner_id, self._words, names_protected=self.names_protected)


_NAMED: Final = 8
"""So many missing signs are named by code; more are counted."""
