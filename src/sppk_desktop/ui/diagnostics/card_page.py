"""The entry of a card: whose it is, its blocks, a key press per sign, what the card before said, and the way to the signature.

A dangerous sign is not a number: it is told about at once, and with the first draft its check-list stands open in the vault.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.screens import FieldRow, Form, Layout, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.cards import IdentityHeader
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.diagnostics.asks import Cards, CardShown, Papers, ReckonedShown, Ways
from sppk_desktop.ui.diagnostics.strip import CardStrip
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.messages import Deed, Message, ask
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import ElidedLabel, button, clear, column, frame, label, row, show_if
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.values import UNKNOWN, NoLookups, say_value

SCREENS: Final[Mapping[str, str]] = {"adolescent": "adolescent_card", "family": "family_card"}
"""The screen of a card's draft, and the kind the rest of the program knows it by."""
_CORRECTION: Final = (
    Field(Kind.TEXT, T("Reason of the correction"), "reason", required=True, limit=300),
    Field(Kind.LONG, T("What is corrected or added"), "body", required=True, lines=4),
)


def _names(section: Section) -> list[str]:
    rows = ((item.fields if isinstance(item, FieldRow) else (item,)) for item in section.items)
    return [str(name) for names in rows for name in names]


_FILLING: Final = (("0 1 2", T("level", "key")), ("−", T("not looked at", "key")), ("↑", T("back", "key")))
_READING: Final = (("Ctrl ↓", T("next section", "key")),)


class CardPage(QWidget):
    """One card, from the first sign to the signed paper. ``left`` tells which card was closed."""

    left = Signal(int)

    def __init__(self, desk: Desk, cards: Cards, papers: Papers, ways: Ways, *, writes: bool = True) -> None:
        super().__init__()
        self.desk, self.kit = desk, desk.kit
        self._cards, self._papers, self._ways, self._writes = cards, papers, ways, writes
        self._card: CardShown | None = None
        self.form: FormView | None = None
        self._signs = ""  # the section of indicators
        self._waiting = False  # a dangerous sign is typed and its check-list not open yet
        self._build()

    # Opening and leaving ------------------------------------------------------------------------------------------------

    def show_card(self, kind: str, card_id: int) -> None:
        """Open a card at its head."""
        self._show(self._cards.show(kind, card_id))
        form, card = self.form, self._card
        assert form is not None
        assert card is not None
        form.show_section(0)
        form.focus_first()

    @property
    def card(self) -> CardShown | None:
        """The card that is open."""
        return self._card

    def leave(self) -> bool:
        """Save what was written and let go of the child; false when something has to be mended first."""
        if self._card is None:
            return True
        if not self.save():
            return False
        self._gone()
        return True

    def _gone(self) -> None:
        card = self._card
        assert card is not None
        self._card = None
        if self.form is not None:
            self.form.close_record()
        self._strip.show_cards(None)
        clear(self._corrections)
        self.left.emit(card.id)

    def save(self) -> bool:
        """Write the card into the register as far as it is filled in; it stays a draft until it is signed."""
        card, form = self._card, self.form
        if card is None or form is None or card.signed or not self._writes or not form.dirty:
            return True
        deeds = (Deed(T("Leave it as a draft"), self._leave_as_draft),)
        if not form.check():
            form.message.show_message(
                Message(
                    T("Some fields cannot be read yet."), T("They are marked. Your text is kept as a draft."), "careful", deeds
                )
            )
            return False
        try:
            revision, notice = self._cards.keep(card.kind, card.id, form.values(), form.revision)
        except AppError as error:
            form.message.show_message(Message.of(error, *deeds))  # nobody is held on a page that cannot be saved
            return False
        self._waiting = False
        form.saved(card.id, revision)
        self._show(self._cards.show(card.kind, card.id))
        if notice is not None:
            self._ways.danger(notice)
        return True

    def _leave_as_draft(self) -> None:
        if self.form is not None:
            self.form.keep_draft()
        self._gone()

    # Showing ------------------------------------------------------------------------------------------------------------

    def _show(self, card: CardShown) -> None:
        again = self._card is not None and (self._card.kind, self._card.id) == (card.kind, card.id)
        self._card = card
        form = self._form_for(card.form, SCREENS[card.kind])
        if not again or form.record_id != card.id:
            self._waiting = False
            form.open_for(card.id, card.values, card.revision)
        self._header.show_header(card.header)
        self._title.setText(card.title)
        self._chip.set_chips((card.chip,))
        self._line.setText(card.line)
        closed = card.signed or not self._writes
        form.set_read_only(closed)
        self._show_last(card, form)
        self._reckon(form.values())
        self._strip.show_cards(self._cards.over_time(card.kind, card.owner_id))
        self._show_corrections(card)
        form.recount()
        self._bar.set_hints(_READING if closed else (*_FILLING, *_READING))
        show_if(self._sign, not closed)
        show_if(self._remove, not closed)
        show_if(self._correct, card.signed and self._writes)
        show_if(self._scans, True)
        show_if(self._plan, self._writes and self._ways.help_plan(SCREENS[card.kind]) is not None)
        self._bar.clear_draft()
        self._bar.fit()

    def _form_for(self, asked: Form, screen: str) -> FormView:
        """The form of this card's own rules; a card of other rules gets a form of its own."""
        if self.form is None or self.form.form != asked:
            if self.form is not None:
                self._whole.removeWidget(self.form)
                self.form.close_record()
                self.form.hide()
                self.form.deleteLater()
            made = self.form = FormView(self.desk, asked, screen=screen)
            made.changed.connect(self._changed)
            made.draft_kept.connect(self._draft_kept)
            self._make_sections(made)
            self._whole.insertWidget(1, made, 1)
            self._signs = next((one.number for one in asked.sections if one.layout is Layout.SIGNS), "")
        return self.form

    def _make_sections(self, form: FormView) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._strip = CardStrip(kit)
        self._first = label(kit, T("This is compared once two cards are signed."), "muted", wrap=True)
        over = QWidget()
        over.setLayout(column(self._first, self._strip, None, gap=px(8), margins=(px(8), px(4), px(8), px(4))))
        following = int(form.form.sections[-1].number) + 1  # a number is all a narrow list of sections shows
        form.add_section(str(following), T("Over time"), over)
        self._corrections = column(gap=px(8), margins=(px(8), px(4), px(8), px(4)))
        after = QWidget()
        after.setLayout(self._corrections)
        count = lambda: str(len(self._card.corrections)) if self._card is not None else ""  # noqa: E731
        form.add_section(str(following + 1), T("Corrections"), after, count)
        self.over, self._after = over, after

    def _show_last(self, card: CardShown, form: FormView) -> None:
        self._first.setVisible(card.last_on is None)
        if card.last_on is None:
            return
        fields, values = card.form.fields, form.values()
        asked = [name for section in card.form.sections if section.recalls for name in _names(section)]
        said = {name: self._said(fields[name], card.last.get(name)) for name in asked}
        tones = {name: self._cards.verdict(fields[name], card.last.get(name), values.get(name)) for name in asked}
        form.set_last(said, card.last_on, tones)

    def _said(self, asked: Field, value: Any) -> str:
        return say_value(asked, value, self.kit.say, NoLookups()) if value is not None else UNKNOWN

    def _show_corrections(self, card: CardShown) -> None:
        clear(self._corrections)
        told = T("Nothing was corrected.") if not card.corrections else T("The card stays as it was signed.")
        self._corrections.addWidget(label(self.kit, told, "small"))
        for one in card.corrections:
            head = " · ".join(part for part in (f"{one.on:%d.%m.%Y}", one.author) if part)
            lines = (label(self.kit, head, "small"), label(self.kit, one.reason, "bold", wrap=True),
                     label(self.kit, one.body, wrap=True))  # fmt: skip
            self._corrections.addLayout(column(*lines, gap=self.kit.theme.px(2)))
        self._corrections.addStretch(1)

    # What is typed ------------------------------------------------------------------------------------------------------

    def _changed(self, name: str) -> None:
        card, form = self._card, self.form
        if card is None or form is None:
            return
        values = form.values()
        if card.last_on is not None and name in card.last:
            form.set_last_tone(name, self._cards.verdict(card.form.fields[name], card.last.get(name), values.get(name)))
        self._reckon(values)

    def _reckon(self, values: Mapping[str, Any]) -> None:
        card, form = self._card, self.form
        if card is None or form is None:
            return
        found = self._cards.reckoned(card.kind, values, card.id)
        form.set_note(self._signs, found.said)
        self._level.set_chips((found.level,) if found.level else ())
        self._say_danger(card, form, found)

    def _say_danger(self, card: CardShown, form: FormView, found: ReckonedShown) -> None:
        if found.dangers:
            self._waiting = not card.signed and self._writes and form.dirty
            deeds = (Deed(T("Whom to tell: open the check-list"), self.open_notice),) if self._writes else ()
            told = T("Nobody's consent is needed for it. The check-list stays open until everybody is told.")
            signs = "; ".join(found.dangers)
            said = T("Danger: {signs}. Tell these people now.", signs=signs)
            if card.notices and not self._waiting:
                said = T("Danger: {signs}. Its check-list was opened.", signs=signs)
            form.message.show_message(Message(said, told, "danger", deeds))
        elif found.advised and self._writes and not card.signed:
            situation, sign = found.advised[0]
            deed = Deed(T("Open the check-list"), partial(self._advised, situation, sign))
            told = T("It does not open by itself: you decide.")
            said = T("Somebody should be told of: {signs}", signs="; ".join(sign for _, sign in found.advised))
            form.message.show_message(Message(said, told, "careful", (deed,)))
        else:
            self._waiting = False
            form.message.clear()

    def _draft_kept(self, at: datetime) -> None:
        """With the draft of a dangerous sign its check-list is opened: a lock or a power cut must not swallow it."""
        self._bar.say_draft(at)
        if self._waiting:
            self._tell_now()

    def _tell_now(self) -> int | None:
        """Save the signs alone, so that the check-list stands; what is being typed goes on."""
        card, form = self._card, self.form
        if card is None or form is None:
            return None
        section = next(one for one in card.form.sections if one.number == self._signs)
        signs = {name: value for name, value in form.values().items() if name in _names(section)}
        try:
            revision, notice = self._cards.keep(card.kind, card.id, signs, form.revision)
        except AppError as error:
            form.message.show_message(Message.of(error))
            return None
        self._waiting = False
        form.rebase(revision)
        return notice

    def open_notice(self) -> None:
        """Show whom to tell; the card is saved first, so that the list stands."""
        card = self._card
        if card is None:
            return
        if self._waiting and self._tell_now() is None:
            return
        kind, card_id = card.kind, card.id
        if self.save() and self._card is not None:
            fresh = self._cards.show(kind, card_id)
            if fresh.notices:
                self._ways.danger(fresh.notices[-1])

    def _advised(self, situation: str, sign: str) -> None:
        card = self._card
        if card is not None and self.save():
            self._ways.danger(self._cards.tell_of(card.kind, card.id, situation, sign))

    # Signing and after --------------------------------------------------------------------------------------------------

    def sign(self) -> None:
        """«Кол коюу…»: what is missing is said first."""
        card, form = self._card, self.form
        if card is None or form is None or self._sign.isHidden() or not form.check():
            return
        values = form.values()
        gaps = self._cards.gaps(card.kind, values, card.id)
        stops = {gap.field: gap.what for gap in gaps if gap.stops}
        if stops:
            form.show_errors(stops)
            self.desk.tell(Message(T("The card cannot be signed yet."), next(iter(stops.values())), "careful"))
            return
        told = " ".join(self.kit.say(gap.what) for gap in gaps) or self.kit.say(T("A signed card is final."))
        if not ask(self.kit, self, T("Sign this card?"), told, T("Sign"), destroys=False):
            return
        try:
            number, notice = self._cards.sign(card.kind, card.id, values, form.revision)
        except AppError as error:
            form.message.show_message(Message.of(error))
            return
        form.discard_draft()
        form.close_record()
        self._waiting = False
        self._show(self._cards.show(card.kind, card.id))
        remedy = T("It can be printed, and a help plan can be made of it.")
        self.desk.tell(Message(T("Card No. {number} is signed.", number=number), remedy, "done"))
        if notice is not None:
            self._ways.danger(notice)

    def _correct_now(self) -> None:
        card = self._card
        if card is None:
            return
        told = T("The card stays as it was signed.")
        asking = Asking(self.desk, T("Correction of a signed card"), told, _CORRECTION, T("Add the correction"), self)
        asking.answered.connect(partial(self._corrected, card.kind, card.id))
        asking.open()

    def _corrected(self, kind: str, card_id: int, answers: dict[str, str]) -> None:
        self._cards.correct(kind, card_id, answers["reason"], answers["body"])
        self._show(self._cards.show(kind, card_id))
        if self.form is not None:
            self.form.show_own(self._after)

    def remove(self) -> Callable[[], None]:
        """Into the recycle bin, with the way back at the bottom."""
        card, form = self._card, self.form
        assert card is not None
        assert form is not None
        undo = self._cards.remove(card.kind, card.id)
        form.discard_draft()
        self._gone()
        self.desk.offer_undo(T("The record was moved to the recycle bin."), undo)
        return undo

    def make_plan(self) -> None:
        """Hand the card over to whoever makes help plans."""
        card = self._card
        if card is not None and self.save() and (make := self._ways.help_plan(SCREENS[card.kind])) is not None:
            make(card.id)

    def _open_scans(self) -> None:
        if self._card is not None:
            self._ways.scans(SCREENS[self._card.kind], self._card.id)

    # Paper --------------------------------------------------------------------------------------------------------------

    def _choices(self, language: str) -> Sequence[Deed]:
        card, papers = self._card, self._papers
        if card is None:
            return ()
        kind, id_ = card.kind, card.id
        whole, codes = T("The card"), T("The card, protected facts as codes")
        compared = T("The cards compared")
        deeds = [
            self._paper(whole, lambda: papers.completed(kind, id_, language)),
            self._paper(codes, lambda: papers.completed(kind, id_, language, codes_only=True)),
            self._paper(compared, lambda: papers.comparison(kind, card.owner_id, language)),
            self._paper(
                T("The cards compared, with codes"), lambda: papers.comparison(kind, card.owner_id, language, codes_only=True)
            ),
        ]
        if not card.signed:
            deeds.append(self._paper(T("Form with what is known"), lambda: papers.prefilled(kind, id_, language)))
        deeds.append(self._paper(T("Empty form"), lambda: papers.blank(kind, language)))
        return deeds

    def _paper(self, title: Phrase, make: Callable[[], Make]) -> Deed:
        return Deed(title, lambda: self._show_paper(title, make))

    def _show_paper(self, title: Phrase, make: Callable[[], Make]) -> None:
        card = self._card
        if card is None or not self.save():
            return
        try:
            self.desk.preview(make(), title, (SCREENS[card.kind], card.id))
        except AppError as error:
            self.desk.tell(Message.of(error))
            return
        fresh = self._cards.show(card.kind, card.id)  # printing its form for the first time gives the card its code
        if fresh.revision != card.revision and self.form is not None:
            self.form.saved(fresh.id, fresh.revision)
            self._show(fresh)

    def _preview(self) -> None:
        if choices := self._choices(self._menu.language):
            choices[0].do()

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._header = IdentityHeader(kit, small=True)
        self._title, self._chip, self._level = label(kit, "", "bold"), ChipLine(kit), ChipLine(kit)
        self._line = ElidedLabel(kit, "", "small")
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._line.setMinimumWidth(kit.theme.characters(40))
        top = row(None, self._title, self._level, self._chip, gap=px(10))
        self._header.side.addLayout(column(top, self._line, gap=px(2)))
        head = frame("panel", column(self._header, margins=(px(14), px(6), px(14), px(6))))
        self._strip = CardStrip(kit)
        self._corrections = column()
        self._bar = self._foot()
        self._whole = column(head, self._bar, gap=px(8))
        self.setLayout(self._whole)
        for keys, do in (("Ctrl+S", self.save), ("Ctrl+P", self._preview), ("Ctrl+Return", self.sign)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self.leave)

    def _foot(self) -> ActionBar:
        kit = self.kit
        bar = ActionBar(kit)
        self._menu = PaperMenu(kit, self._choices)
        self._remove = button(kit, T("Delete"), self.remove, "text", "bin")
        self._scans = button(kit, T("Scans…"), self._open_scans, icon="clip")
        self._plan = button(kit, T("Make a help plan"), self.make_plan, icon="heart")
        self._sign = button(kit, T("Sign…"), self.sign, "primary")
        self._correct = button(kit, T("Add a correction…"), self._correct_now, "primary")
        buttons: list[QPushButton] = [button(kit, T("Close"), self.leave, "text"), self._remove, self._scans, self._menu,
                                      self._plan, self._sign, self._correct]  # fmt: skip
        bar.set_buttons(*buttons)
        return bar
