"""The entry of an act: who it is about, the paper's sections, what was true last time, and the way to the signature."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import FieldRow, Rows, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.cards import IdentityHeader
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import ElidedLabel, button, column, frame, label, row
from sppk_desktop.ui.values import UNKNOWN, say_value
from sppk_desktop.ui.visits.asks import Acts, Papers, SheetShown
from sppk_desktop.ui.visits.corrections import Corrections
from sppk_desktop.ui.visits.lookups import ActLookups
from sppk_desktop.ui.visits.past import PastVisits
from sppk_desktop.ui.visits.scans import Scans
from sppk_desktop.ui.visits.signing import Signing

SCREEN: Final = "visit"
SIGNED: Final = "signed"
_FILLING: Final = (("1–5", T("answer", "key")), ("0", T("not looked at", "key")), ("Enter", T("next", "key")))
_READING: Final = (("Ctrl ↓", T("next section", "key")), ("Ctrl G", T("number", "key")))
_EXAMINED: Final = "examined"
_RECALLED: Final = frozenset({"2", "5", "6", "7", "8", "9", "10", "12"})
"""Sections that show what was true last time; day, hands and plans of another visit say nothing about this one."""
_RECKONED_FROM: Final = frozenset({"area", "people", "incomes", *(f"s{number:02}" for number in range(1, 23))})


def _names(section: Section) -> list[str]:
    rows = ((item.fields if isinstance(item, FieldRow) else (item,)) for item in section.items if not isinstance(item, Rows))
    return [name for names in rows for name in names]


class ActPage(QWidget):
    """One act, from the planned visit to the signed paper. ``left`` tells which visit was closed; ``next_wanted`` asks for
    the next family of the raid."""

    left = Signal(int)
    next_wanted = Signal(int, int)

    def __init__(self, desk: Desk, acts: Acts, papers: Papers, *, writes: bool = True) -> None:
        super().__init__()
        self.desk, self.kit = desk, desk.kit
        self._acts, self._papers, self._writes = acts, papers, writes
        self._sheet: SheetShown | None = None
        self._build()

    # Opening and leaving ------------------------------------------------------------------------------------------------

    def show_visit(self, visit_id: int) -> None:
        """Open the act of a visit."""
        self._show(self._acts.sheet(visit_id))
        if self._corrections.begun:
            self.form.show_own(self._after)
            return
        self.form.show_section(0)
        self.form.focus_first()

    @property
    def visit_id(self) -> int | None:
        """The visit that is open."""
        return self._sheet.id if self._sheet is not None else None

    @property
    def outdated(self) -> bool:
        """Nothing is open, and the school has renamed a sign since this page was made."""
        return self._sheet is None and self._acts.form != self._asked

    def leave(self) -> bool:
        """Save what was written and let go of the family; false when something has to be mended first."""
        if self._sheet is None:
            return True
        if not self.save():
            return False
        self._gone()
        return True

    def _gone(self) -> None:
        assert self._sheet is not None
        visit, self._sheet = self._sheet.id, None
        self.form.close_record()
        self._past.clear()
        self._scans.clear()
        self._corrections.clear()
        self.left.emit(visit)

    def _leave_as_draft(self) -> None:
        self.form.keep_draft()
        self._gone()

    def save(self) -> bool:
        """Write the act into the register as far as it is filled in; it stays a draft until it is signed."""
        sheet = self._sheet
        if sheet is None or sheet.state == SIGNED or not self.form.dirty:
            return True
        deeds = (Deed(T("Leave it as a draft"), self._leave_as_draft),)
        if not self.form.check():
            wrong = Message(
                T("Some fields cannot be read yet."), T("They are marked. Your text is kept as a draft."), "careful", deeds
            )
            self.form.message.show_message(wrong)
            return False
        try:
            revision = self._acts.keep(sheet.id, self.form.values(), sheet.revision)
        except AppError as error:
            self.form.message.show_message(Message.of(error, *deeds))  # nobody is held on a page that cannot be saved
            return False
        self.form.saved(sheet.id, revision)
        self._show(self._acts.sheet(sheet.id))
        return True

    # Showing ------------------------------------------------------------------------------------------------------------

    def _show(self, sheet: SheetShown, *, anew: bool = False) -> None:
        section = self.form.current_section if self._sheet is not None and self._sheet.id == sheet.id else ""
        self._sheet = sheet
        self._header.show_header(sheet.header)
        say = self.kit.say
        self._number.setText(say(T("Act No. {number}", number=sheet.number)) if sheet.number else say(T("Act")))
        self._chip.set_chips((sheet.chip,))
        code = say(T("sheet {code}", code=sheet.code)) if sheet.code and not sheet.number else ""
        self._line.setText(" · ".join(part for part in (sheet.line, code) if part))
        signed = sheet.state == SIGNED
        if anew or self.form.record_id != sheet.id or not section:
            self.form.open_for(sheet.id, sheet.values, sheet.revision)
        closed = signed or sheet.state == "cancelled" or not self._writes
        self.form.set_read_only(closed)
        self._show_last(sheet)
        self._reckon(sheet.values)
        self._scans.show_for(sheet.id)
        self._corrections.show_for(sheet.id, sheet.corrections, signed=signed, writes=self._writes)
        self._past.show_for(self._acts.past(sheet.family_id, sheet.id))
        self.form.recount()
        self._bar.set_hints(_READING if closed else (*_FILLING, *_READING))
        self._sign.setVisible(not closed)
        self._correct.setVisible(signed and self._writes)
        self._next.setVisible(sheet.raid_id is not None and self._writes)
        self._bar.clear_draft()
        self._bar.fit()
        if sheet.cancel_reason:
            self.form.message.show_message(Message(T("This visit was called off."), sheet.cancel_reason, "info"))

    def _show_last(self, sheet: SheetShown) -> None:
        if sheet.last_on is None:
            return
        fields = self._asked.fields
        values = self.form.values()
        asked = [name for section in self._asked.sections if section.number in _RECALLED for name in _names(section)]
        said = {name: self._said(fields[name], sheet.last.get(name)) for name in asked if name in fields}
        rooms = [said[name] for name in ("rooms", "area", "people") if name in said]
        said |= {"rooms": " · ".join(rooms) if any(part != UNKNOWN for part in rooms) else UNKNOWN, "area": "", "people": ""}
        self.form.set_last(said, sheet.last_on, {name: self._tone(name, values) for name in said})

    def _said(self, field: Field, value: Any) -> str:
        return say_value(field, value, self.kit.say, self._lookups) if value is not None else UNKNOWN

    def _tone(self, name: str, values: Mapping[str, Any]) -> str:
        assert self._sheet is not None
        group = ("rooms", "area", "people") if name == "rooms" else (name,)
        found = {self._acts.verdict(one, self._sheet.last.get(one), values.get(one)) for one in group}
        return next((tone for tone in ("worse", "better", "different") if tone in found), "same")

    def _reckon(self, values: Mapping[str, Any]) -> None:
        said = self._acts.reckoned(values)
        self.form.set_computed("people", said.get("area", ""))
        self.form.set_computed("incomes", said.get("incomes", ""))
        self.form.set_note("10", said.get("signs", ""))

    def _changed(self, name: str) -> None:
        sheet, values = self._sheet, self.form.values()
        if sheet is None:
            return
        if sheet.last_on is not None and name in sheet.last:
            at = "rooms" if name in ("area", "people") else name
            self.form.set_last_tone(at, self._tone(at, values))
        if name in _RECKONED_FROM or not name:
            self._reckon(values)
        if name == "outcome":
            self._outcome_changed(values.get("outcome"))

    def _outcome_changed(self, outcome: str | None) -> None:
        if outcome in (None, _EXAMINED):
            self.form.message.clear()
            return
        short = Message(
            T("A short act: who went, when, and how it ended."),
            T("Nothing else is asked. Set the day of the next visit in 15, then sign."),
            "info",
            (Deed(T("To 15, the next visit"), lambda: self.form.focus_field("next_visit")),),
        )
        self.form.message.show_message(short)

    # Signing ------------------------------------------------------------------------------------------------------------

    def sign(self) -> None:
        """«Кол коюу…»: what is missing, who signed, then the number."""
        sheet = self._sheet
        if sheet is None or self._sign.isHidden() or not self.form.check():
            return
        signing = Signing(self.desk, self._acts, self.form.values(), self)
        signing.field_wanted.connect(self._go_to)
        signing.accepted.connect(lambda: self._signed(signing.values()))
        signing.open()

    def _go_to(self, name: str) -> None:
        if name:
            self.form.focus_field(name)
        else:
            self.form.first_gap()

    def _signed(self, values: Mapping[str, Any]) -> None:
        sheet = self._sheet
        assert sheet is not None
        try:
            number = self._acts.sign(sheet.id, values, sheet.revision)
        except AppError as error:
            self.form.message.show_message(Message.of(error))
            return
        self.form.discard_draft()
        self.form.set_read_only(True)
        # The frozen act is read and shown after keys and paints had their turn: signing and showing together would be felt.
        QTimer.singleShot(1, self, lambda: self._show_signed(sheet, number, values))

    def _show_signed(self, sheet: SheetShown, number: str, values: Mapping[str, Any]) -> None:
        if self._sheet is not sheet:
            return  # locked or left in between
        self._show(self._acts.sheet(sheet.id), anew=True)
        following = values.get("next_visit")
        remedy = (
            T("The next visit is planned for {day}.", day=f"{following:%d.%m.%Y}")
            if following
            else T("It can be printed and a scan attached.")
        )
        deeds = (Deed(T("Attach a scan…"), self._attach),)
        self.form.message.show_message(Message(T("Act No. {number} is signed.", number=number), remedy, "done", deeds))

    def _attach(self) -> None:
        self.form.show_own(self._after)
        self._scans.choose()

    def _correct_now(self) -> None:
        self.form.show_own(self._after)
        self._corrections.begin()

    def _correction_written(self, reason: str, body: str) -> None:
        if self._sheet is not None:
            try:
                self._acts.correct(self._sheet.id, reason, body)
            except AppError as error:
                self.form.message.show_message(Message.of(error))
                return
            self._corrections.added()
            self._show(self._acts.sheet(self._sheet.id))

    def _next_family(self) -> None:
        sheet = self._sheet
        if sheet is not None and sheet.raid_id is not None and self.save():
            raid_id, visit_id = sheet.raid_id, sheet.id
            self._gone()
            self.next_wanted.emit(raid_id, visit_id)

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._lookups = ActLookups(self._acts)
        self._header = IdentityHeader(kit)
        self._number, self._chip, self._line = label(kit, "", "bold"), ChipLine(kit), ElidedLabel(kit, "", "small")
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._line.setMinimumWidth(kit.theme.characters(40))
        top = row(None, self._number, self._chip, gap=px(12))
        self._header.side.addLayout(column(top, self._line, gap=px(4)))
        head = frame("panel", column(self._header, margins=(px(16), px(10), px(16), px(10))))
        self._bar = self._foot()
        self._make_form()
        whole = column(head, self.form, self._bar, gap=px(10))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        for keys, do in (("Ctrl+S", self.save), ("Ctrl+P", self._preview), ("Ctrl+Return", self.sign)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self.leave)

    def _foot(self) -> ActionBar:
        kit = self.kit
        bar = ActionBar(kit)
        self._menu = PaperMenu(kit, self._choices)
        self._next = button(kit, T("Next family"), self._next_family, icon="right")
        self._sign = button(kit, T("Sign…"), self.sign, "primary")
        self._correct = button(kit, T("Add a correction…"), self._correct_now, "primary")
        bar.set_buttons(button(kit, T("Close"), self.leave, "text"), self._menu, self._next, self._sign, self._correct)
        return bar

    def _make_form(self) -> None:
        self._asked = self._acts.form
        self.form = FormView(self.desk, self._asked, screen=SCREEN, lookups=self._lookups)
        self.form.changed.connect(self._changed)
        self.form.draft_kept.connect(self._bar.say_draft)
        self._scans = Scans(self.desk, self._acts)
        self._corrections = Corrections(self.desk)
        self._corrections.written.connect(self._correction_written)
        self._past = PastVisits(self.kit, self.desk.open)
        after = QWidget()
        after.setLayout(column(self._scans, self._corrections, None, gap=self.kit.theme.px(12)))
        self.form.add_section("", T("Scans, corrections"), after, lambda: str(self._scans.count + self._corrections.count))
        self.form.add_section("", T("Earlier visits"), self._past, lambda: str(self._past.count))
        self._after = after
        self.form.suggest(
            "commission", "name", [{"name": name, "post": post, "staff_id": id_} for id_, name, post in self._acts.staff()]
        )
        self._scans.changed.connect(self.form.recount)

    # Paper --------------------------------------------------------------------------------------------------------------

    def _choices(self, language: str) -> Sequence[Deed]:
        sheet = self._sheet
        if sheet is None:
            return ()
        visit, papers = sheet.id, self._papers
        deeds = [self._paper(T("Empty form"), lambda: papers.blank(language))]
        if sheet.state != SIGNED:
            deeds.insert(0, self._paper(T("Form with what is known, for the visit"), lambda: papers.prefilled(visit, language)))
        if sheet.written or self.form.dirty:
            deeds.insert(0, self._paper(T("The act"), lambda: papers.completed(visit, language)))
        return deeds

    def _paper(self, title: Phrase, make: Callable[[], Make]) -> Deed:
        return Deed(title, lambda: self._show_paper(title, make))

    def _show_paper(self, title: Phrase, make: Callable[[], Make]) -> None:
        if self._sheet is None or not self.save():
            return
        self.desk.preview(make(), title, (SCREEN, self._sheet.id))
        fresh = self._acts.sheet(self._sheet.id)  # printing a form for the first time gives the visit its code
        if fresh.revision != self._sheet.revision:
            self.form.saved(fresh.id, fresh.revision)
            self._show(fresh)

    def print_form(self, language: str) -> None:
        """Save what is written, then print the form with what is known."""
        if (visit := self.visit_id) is not None:
            self._show_paper(T("Form with what is known, for the visit"), lambda: self._papers.prefilled(visit, language))

    def _preview(self) -> None:
        if choices := self._choices(self._menu.language):
            choices[0].do()
