"""The generic form: sections at the left, lines at the right, errors beside their fields, drafts kept by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from sppk_desktop.core.fields import Field, fields_of
from sppk_desktop.core.screens import Form, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form.contents import NOTHING, filled_of, names_of, nested_of, order_of, said
from sppk_desktop.ui.form.drafts import DraftKeeper, Offer, rich
from sppk_desktop.ui.form.nested import NestedRows
from sppk_desktop.ui.form.page import own_page
from sppk_desktop.ui.form.pages import Pages
from sppk_desktop.ui.form.sections import SectionList
from sppk_desktop.ui.messages import Deed, Message, MessageBar
from sppk_desktop.ui.parts import button, column, frame, row, show_if
from sppk_desktop.ui.values import Lookups, NoLookups, say_date, say_value

PAGED_FROM: Final = 30
"""A form of so many fields shows one section at a time; a shorter one all of them below each other."""
MISSING: Final = T("This must be filled in.")
AHEAD: Final = T("This day has not come yet.")
_ROOMY, _TIGHT, _STACKED = 150, 95, 110  # characters: full list of sections; no list; labels above


class FormView(QWidget):
    """Asks what a `Form` asks of one record. ``open_for`` binds it to that record; it never saves into another.

    ``changed`` names the field the person changed; ``finished`` says that Enter was pressed in the last field. ``contents`` is
    how many characters wide the list of sections is.
    """

    changed = Signal(str)
    finished = Signal()
    section_shown = Signal(str)
    draft_kept = Signal(object)

    def __init__(self, desk: Desk, form: Form, *, screen: str = "", lookups: Lookups | None = None,
                 compartment: str = "office", paged: bool | None = None, contents: int = 33) -> None:  # fmt: skip
        super().__init__()
        self.desk, self.kit, self.form = desk, desk.kit, form
        self._screen, self._compartment, self._contents = screen, compartment, contents
        self._lookups = lookups or NoLookups()
        self._fields: dict[str, Field] = dict(form.fields)
        self._order = order_of(form)
        self._draft: DraftKeeper | None = None
        self._offer: Offer | None = None
        self.record_id: int | None = None
        self.revision = 0
        self.dirty = False
        self._drafted = False  # whether what it shows came out of a draft
        self._own: list[tuple[str, QWidget, Callable[[], str] | None]] = []
        self._paged = len(self._order) >= PAGED_FROM if paged is None else paged
        self._groups: list[tuple[Section, ...]] = [(s,) for s in form.sections] if self._paged else [form.sections]
        self.pages = Pages(self.kit, self._groups, self._fields, self._lookups)
        self.pages.changed.connect(self._field_changed)
        self.pages.entered.connect(self._next_after)
        self._build()

    # Opening and closing ------------------------------------------------------------------------------------------------

    def open_for(self, record_id: int | None, values: Mapping[str, Any], revision: int = 0) -> None:
        """Bind to a record (``None``: a new one), show its values, offer its draft if there is one."""
        self._let_go()
        self.record_id, self.revision = record_id, revision
        self.pages.show_anew(values)
        self._count()
        if not self._screen:
            return
        kind = getattr(self.form.record, "__tablename__", "")  # so that purging the record finds the draft
        self._draft = DraftKeeper(
            self.desk, self._screen, record_id, revision, self._compartment, self.pages.unkept, self, kind
        )  # fmt: skip
        self._draft.kept.connect(self.draft_kept)
        if (found := self.desk.store.drafts.find(self._screen, record_id)) is not None:
            self._show_offer(Offer(found.values, found.revision, found.at))

    def close_record(self) -> None:
        """Let go of the record: what was written stays in its draft, nothing of it stays here."""
        self._let_go()
        self.pages.show_anew({})
        self._count()

    def _let_go(self) -> None:
        self.keep_draft()
        self._end_draft()
        self.record_id, self.revision, self.dirty, self._drafted = None, 0, False, False

    def saved(self, record_id: int, revision: int) -> None:
        """The page saved the values: the draft is done with, and the form stays on the record."""
        values = self.values()
        if self._draft is not None:
            self._draft.discard()
        self._end_draft()
        self.open_for(record_id, values, revision)

    def rebase(self, revision: int) -> None:
        """Something of the record was saved beside the form; what is typed goes on and is kept for the new revision."""
        self.revision = revision
        if self._draft is not None:
            self._draft.revision = revision

    def keep_draft(self) -> None:
        """Keep the draft now, as locking does."""
        if self._draft is not None:
            self._draft.keep()

    def discard_draft(self) -> None:
        """Throw away what was written since the record was opened."""
        self._offer = None
        if self._draft is not None:
            self._draft.discard()
        self.dirty = False

    def _end_draft(self) -> None:
        self._offer = None
        self.message.clear()
        if self._draft is not None:
            self._draft.deleteLater()
            self._draft = None

    def _show_offer(self, offer: Offer) -> None:
        self._offer = offer
        changed = T("The record was changed since then: compare before you save.")
        remedy = changed if offer.revision != self.revision else T("Go on with it, or leave it out.")
        deeds = (Deed(T("Go on with the draft"), self.take_draft), Deed(T("Leave it out"), self.discard_draft))
        happened = T("An unfinished draft of {at} is kept.", at=f"{offer.at:%d.%m.%Y, %H:%M}")
        self.message.show_message(Message(happened, remedy, "info", deeds))

    def take_draft(self, but: str = "") -> None:
        """Show what the offered draft holds, leaving one field as it is now typed."""
        if self._offer is None:
            return
        values, self._offer = self._offer.values, None
        self._drafted = True
        self.message.clear()
        for name, value in values.items():
            if name != but:
                self.pages.set_value(name, self._rich(name, value))
        self._touched()
        self._count()
        if not but:
            self.changed.emit("")

    def _rich(self, name: str, value: Any) -> Any:
        if name in self._fields:
            return rich(self._fields[name], value)
        rows = next((item for item in nested_of(self.form) if item.name == name), None)
        if rows is None or not isinstance(value, list):
            return value
        known = fields_of(rows.record)
        return [{key: rich(known[key], part) if key in known else part for key, part in line.items()} for line in value]

    # Values -------------------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Every value of the form by name; nested tables as lists of dictionaries; values it does not ask are kept."""
        return self.pages.values()

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values; what is not named is unknown. No ``changed``."""
        self.dirty = False
        self.pages.set_values(values)
        self._count()

    def set_value(self, name: str, value: Any) -> None:
        """Show one value; no ``changed``."""
        self.pages.set_value(name, value)
        self._count()

    def set_last(self, values: Mapping[str, Any], on: date | None = None, tones: Mapping[str, str] | None = None) -> None:
        """What was true last time: text or a value by field; ``tones``: same, different, better, worse."""
        heading = self.kit.say(T("last time, {day}", day=say_date(on)) if on else T("last time"))
        told = {name: (self._said(name, value), (tones or {}).get(name, "")) for name, value in values.items()}
        self.pages.set_last(heading, told)

    def _said(self, name: str, value: Any) -> str:
        if isinstance(value, Phrase | str) or name not in self._fields:
            return self.kit.say(value if isinstance(value, Phrase) else str(value))
        return say_value(self._fields[name], value, self.kit.say, self._lookups)

    def set_last_tone(self, name: str, tone: str) -> None:
        """How the value stands to last time: same, different, better, worse."""
        self.pages.set_last_tone(name, tone)

    def set_computed(self, name: str, text: Phrase | str) -> None:
        """What the program reckons from the line of this field, shown behind it."""
        self.pages.set_computed(name, self.kit.say(text))

    def set_note(self, section: str, text: Phrase | str) -> None:
        """What the program reckons from a whole section, under its heading."""
        self.pages.set_note(section, self.kit.say(text))

    def suggest(self, rows: str, field: str, choices: Sequence[Mapping[str, Any]]) -> None:
        """Lines a nested table offers while ``field`` is typed; a chosen one fills the rest of its line."""
        self.pages.suggest(rows, field, choices)

    def set_read_only(self, read_only: bool) -> None:
        """A signed or foreign record: everything is readable, nothing can be changed."""
        self.pages.set_read_only(read_only)

    def editor(self, name: str) -> Any:
        """The editor of a field, or a nested table; its section is built if it was not yet."""
        return self.pages.part(name)

    # Checking -----------------------------------------------------------------------------------------------------------

    def check(self) -> bool:
        """Say everything that is wrong, at its field; go to the first. True when nothing is."""
        if self._drafted or nested_of(self.form):  # what a draft or a table brought may be unclear where nobody looked yet
            self.pages.build_all()
        values = self.values()
        errors = {name: MISSING for name in self._order if self._is_missing(name, values)}
        for name, editor in self.pages.editors():
            if (unclear := editor.unclear) is not None:
                errors[name] = unclear
        for _, nested in self.pages.nested():
            errors |= nested.errors()
        errors = {**self._lying_ahead(values), **errors}
        if self.form.check is not None:
            errors = {**self.form.check(values), **errors}
        self.show_errors(errors)
        return not errors

    def _lying_ahead(self, values: Mapping[str, Any]) -> dict[str, Phrase]:
        """Days of what has happened that have not come yet."""
        today = self.desk.today()
        days = {name: values.get(name) for name in self._order if name in self._fields and self._fields[name].past}
        return {name: AHEAD for name, day in days.items() if isinstance(day, date) and day > today}

    def _is_missing(self, name: str, values: Mapping[str, Any]) -> bool:
        return name in self._fields and self._fields[name].required and values.get(name) in NOTHING

    def show_errors(self, errors: Mapping[str, Phrase]) -> None:
        """Show these errors at their fields, and only these; go to the first."""
        self.pages.errors = dict(errors)
        for name, editor in self.pages.editors():
            editor.set_error(errors.get(name))
        if first := next((name for name in self._order if name in errors), None):
            self.focus_field(first)

    def gaps(self) -> list[str]:
        """Fields nobody looked at yet, in the paper's order."""
        values = self.values()
        return [name for name in self._order if values.get(name) in NOTHING]

    # Going about --------------------------------------------------------------------------------------------------------

    def focus_field(self, name: str) -> None:
        """Show the section of a field and put the keyboard there."""
        self.show_section(self.pages.place_of(name))
        part = self.pages.part(name)
        if isinstance(part, NestedRows):
            part.focus_first()
        else:
            part.setFocus()

    def focus_number(self, number: str) -> bool:
        """Jump to the field of the paper's number: "6.5", or the section "6"."""
        number = number.strip().rstrip(".")
        for name in self._order:
            if name in self._fields and self._fields[name].number == number:
                self.focus_field(name)
                return True
        for section in self.form.sections:
            if section.number == number and (names := names_of(section)):
                self.show_section(self.pages.place_of(names[0]))
                return True
        return False

    def focus_first(self) -> None:
        """Into the first field of the section, its heading in sight: the record before may have been left further down."""
        if self._at < len(self._groups):
            self.pages.page(self._at).verticalScrollBar().setValue(0)
            names = [name for section in self._groups[self._at] for name in names_of(section)]
            if names:
                self.focus_field(names[0])

    def first_gap(self) -> None:
        """F8: the first field nobody looked at."""
        if gaps := self.gaps():
            self.focus_field(gaps[0])

    def show_section(self, at: int) -> None:
        """Show a section by its place in the list."""
        if not 0 <= at < self.pages.count():
            return
        if at < len(self._groups):
            self.pages.page(at)
        self.pages.setCurrentIndex(at)
        if self._paged:
            self._sections.choose(at)
            self._title.setText(self._sections.told(at))
        self._count()
        self.section_shown.emit(self.current_section)

    @property
    def _at(self) -> int:
        return self.pages.currentIndex()

    @property
    def current_section(self) -> str:
        """The number of the section shown."""
        own = self._at - len(self._groups)
        return self._own[own][0] if own >= 0 else self._groups[self._at][0].number

    def add_section(self, number: str, title: Phrase, widget: QWidget, count: Callable[[], str] | None = None) -> None:
        """A section of the page's own (attachments, signatures) behind the form's; ``count`` says how much is in it."""
        self._own.append((number, widget, count))
        self.pages.addWidget(own_page(self.kit, number, title, widget))
        self._sections.add(number, title)
        self._count()

    def show_own(self, widget: QWidget) -> None:
        """Show a section added by `add_section`."""
        self.show_section(next(at for at, (_, own, _) in enumerate(self._own, start=len(self._groups)) if own is widget))

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.kit.theme.px
        self.message = MessageBar(self.kit)
        self._sections = SectionList(self.kit)
        self._sections.chosen.connect(self.show_section)
        self._sections.entered.connect(self.focus_first)
        self._sections.number_typed.connect(self._number_typed)
        for group in self._groups:
            self._sections.add(group[0].number, group[0].title)
        self._list_frame = frame("panel", column(self._sections, margins=(px(6), px(6), px(6), px(6))))
        self._list_frame.setFixedWidth(self.kit.theme.characters(self._contents))
        show_if(self._list_frame, self._paged)
        self._title = button(self.kit, "", self._open_sections, "text", "down")
        self._title.hide()
        panel = frame("panel", column(row(self._title, None), self.pages, gap=0, margins=(1, 1, 1, 1)))
        body = row(self._list_frame, panel, gap=px(12))
        body.setStretch(1, 1)
        whole = column(self.message, body, gap=px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        for keys, do in (("Ctrl+Down", self.next_section), ("Ctrl+Up", self.previous_section), ("F8", self.first_gap),
                         ("Ctrl+G", self._sections.setFocus)):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        self.show_section(0)

    # What happens -------------------------------------------------------------------------------------------------------

    def _field_changed(self, name: str) -> None:
        self.pages.errors.pop(name, None)
        self.take_draft(but=name)  # an offer not answered yet must not be written over
        self._touched()
        self._count()
        self.changed.emit(name)

    def _touched(self) -> None:
        self.dirty = True
        if self._draft is not None:
            self._draft.touch()

    def _next_after(self, name: str) -> None:
        after = self._order.index(name) + 1
        if after < len(self._order):
            self.focus_field(self._order[after])
        else:
            self.finished.emit()

    def next_section(self) -> None:
        """Ctrl+↓."""
        self._go(1)

    def previous_section(self) -> None:
        """Ctrl+↑."""
        self._go(-1)

    def _go(self, step: int) -> None:
        if self._paged:
            self.show_section(max(0, min(self.pages.count() - 1, self._at + step)))
            self.focus_first()
            return
        sections, focused = self.form.sections, self.focusWidget()
        here = next((i for i, s in enumerate(sections) if any(self._holds(name, focused) for name in names_of(s))), 0)
        if names := names_of(sections[max(0, min(len(sections) - 1, here + step))]):
            self.focus_field(names[0])

    def _holds(self, name: str, widget: QWidget | None) -> bool:
        part = self.pages.part(name)
        return widget is not None and (part is widget or part.isAncestorOf(widget))

    def _number_typed(self, number: str) -> None:
        if self.focus_number(number) and "." not in number:
            self._sections.setFocus()

    def _open_sections(self) -> None:
        menu = QMenu(self)
        for at in range(self._sections.count()):
            menu.addAction(self._sections.told(at, counted=True), partial(self.show_section, at))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._title.mapToGlobal(self._title.rect().bottomLeft()))

    def recount(self) -> None:
        """A section of the page's own has changed."""
        self._count()

    def _count(self) -> None:
        if not self._paged:
            return
        values = self.values()
        for at, (section,) in enumerate(self._groups):
            filled, of = filled_of(section, values)
            self._sections.set_count(at, said(filled, of))
            if at in self.pages.built and of > 1:
                counted = self.kit.say(T("{filled} of {n} facts are written", filled=filled, n=of))
                self.pages.built[at].counts[section.number].setText(counted)
        for at, (_, _, count) in enumerate(self._own, start=len(self._groups)):
            if count is not None:
                self._sections.set_count(at, count())

    # Size ---------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of sections shrinks to numbers, then into a button; labels move above."""
        super().resizeEvent(event)
        characters = event.size().width() / self.kit.theme.characters(1000) * 1000
        if self._paged:
            self._list_frame.setVisible(characters >= _TIGHT)
            self._list_frame.setFixedWidth(self.kit.theme.characters(self._contents if characters >= _ROOMY else 10))
            self._title.setVisible(characters < _TIGHT)
        self.pages.set_narrow(characters < (_STACKED if self._paged else _TIGHT))

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever hides the form, the draft is kept first."""
        self.keep_draft()
        super().hideEvent(event)
