"""The generic form: sections at the left, lines at the right, errors beside their fields, drafts kept by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from sppk_desktop.core.fields import Field, fields_of
from sppk_desktop.core.screens import FieldRow, Form, Rows, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form.drafts import DraftKeeper, rich
from sppk_desktop.ui.form.page import SectionPage, own_page
from sppk_desktop.ui.form.sections import DONE, SectionList
from sppk_desktop.ui.messages import Deed, Message, MessageBar
from sppk_desktop.ui.parts import button, column, frame, row, show_if
from sppk_desktop.ui.values import UNKNOWN, Lookups, NoLookups, say_date, say_value

PAGED_FROM: Final = 30
"""A form of so many fields shows one section at a time; a shorter one all of them below each other."""
MISSING: Final = T("This must be filled in.")


class FormView(QWidget):
    """Asks what a `Form` asks of one record. ``open_for`` binds it to that record; it never saves into another.

    ``changed`` names the field the person changed; ``finished`` says that Enter was pressed in the last field.
    """

    changed = Signal(str)
    finished = Signal()
    section_shown = Signal(str)
    draft_kept = Signal(object)

    def __init__(self, desk: Desk, form: Form, *, screen: str = "", lookups: Lookups | None = None,
                 compartment: str = "office", paged: bool | None = None) -> None:  # fmt: skip
        super().__init__()
        self.desk, self.kit, self.form = desk, desk.kit, form
        self.screen, self._compartment = screen, compartment
        self._lookups = lookups or NoLookups()
        self._fields: dict[str, Field] = dict(form.fields)
        self._values: dict[str, Any] = {}
        self._last: dict[str, tuple[str, str]] = {}
        self._computed: dict[str, str] = {}
        self._notes: dict[str, str] = {}
        self._suggested: dict[str, tuple[str, Sequence[Mapping[str, Any]]]] = {}
        self._last_heading = ""
        self._errors: dict[str, Phrase] = {}
        self._read_only = self._narrow = False
        self._draft: DraftKeeper | None = None
        self.record_id: int | None = None
        self.revision = 0
        self.dirty = False
        self._own: list[tuple[str, QWidget, Callable[[], str] | None]] = []
        names = sum(len(_names(section)) for section in form.sections)
        self._paged = names >= PAGED_FROM if paged is None else paged
        self._groups: list[tuple[Section, ...]] = [(s,) for s in form.sections] if self._paged else [tuple(form.sections)]
        self._pages: dict[int, SectionPage] = {}
        self._at = 0
        self._build()

    # Opening and closing ------------------------------------------------------------------------------------------------

    def open_for(self, record_id: int | None, values: Mapping[str, Any], revision: int = 0) -> None:
        """Bind to a record (``None``: a new one), show its values, offer its draft if there is one."""
        self.close_record()
        self.record_id, self.revision = record_id, revision
        self.set_values(values)
        if not self.screen:
            return
        kind = getattr(self.form.record, "__tablename__", "")  # so that purging the record finds the draft
        self._draft = DraftKeeper(
            self.desk, self.screen, record_id, revision, self._compartment, self._kept_values, self, kind
        )  # fmt: skip
        self._draft.kept.connect(self.draft_kept)
        if (found := self.desk.store.drafts.find(self.screen, record_id)) is not None:
            self._offer(found.values, found.revision, f"{found.at:%d.%m.%Y, %H:%M}")

    def close_record(self) -> None:
        """Let go of the record: what was written stays in its draft, nothing of it stays here."""
        self.keep_draft()
        self._draft = None
        self.message.clear()
        self.record_id, self.revision, self.dirty = None, 0, False
        self._last.clear()
        self._computed.clear()
        self._notes.clear()
        self.set_values({})

    def saved(self, record_id: int, revision: int) -> None:
        """The page saved the values: the draft is done with, and the form stays on the record."""
        values = self.values()
        if self._draft is not None:
            self._draft.discard()
            self._draft = None
        self.message.clear()
        self.open_for(record_id, values, revision)

    def keep_draft(self) -> None:
        """Keep the draft now, as locking does."""
        if self._draft is not None:
            self._draft.keep()

    def discard_draft(self) -> None:
        """Throw away what was written since the record was opened."""
        if self._draft is not None:
            self._draft.discard()
        self.dirty = False

    def _offer(self, values: Mapping[str, Any], revision: int, at: str) -> None:
        older = revision != self.revision
        changed = T("The record was changed since then: compare before you save.")
        remedy = changed if older else T("Go on with it, or leave it out.")
        deeds = (Deed(T("Go on with the draft"), lambda: self._take_draft(values)), Deed(T("Leave it out"), self.discard_draft))
        self.message.show_message(Message(T("An unfinished draft of {at} is kept.", at=at), remedy, "info", deeds))

    def _take_draft(self, values: Mapping[str, Any]) -> None:
        self.set_values({**self._values, **{name: self._rich(name, value) for name, value in values.items()}})
        self._touched()
        self.changed.emit("")

    def _rich(self, name: str, value: Any) -> Any:
        if name in self._fields:
            return rich(self._fields[name], value)
        rows = next((item for item in _nested(self.form) if item.name == name), None)
        if rows is None or not isinstance(value, list):
            return value
        known = fields_of(rows.record)
        return [{key: rich(known[key], part) if key in known else part for key, part in line.items()} for line in value]

    # Values -------------------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Every value of the form by name; nested tables as lists of dictionaries; values it does not ask are kept."""
        found = dict(self._values)
        for page in self._pages.values():
            found |= {name: editor.value() for name, editor in page.editors.items()}
            found |= {name: nested.values() for name, nested in page.nested.items()}
        return found

    def _kept_values(self) -> dict[str, Any]:
        found = self.values()
        for page in self._pages.values():
            found |= {name: editor.unkept() for name, editor in page.editors.items()}
        return found

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values; what is not named is unknown. No ``changed``."""
        self._values = dict(values)
        self.dirty = False
        self._errors.clear()
        for page in self._pages.values():
            self._fill(page)
        self._count()

    def set_value(self, name: str, value: Any) -> None:
        """Show one value; no ``changed``."""
        self._values[name] = value
        for page in self._pages.values():
            if name in page.editors:
                page.editors[name].set_value(value)
            elif name in page.nested:
                page.nested[name].set_values(value or [])
        self._count()

    def set_last(self, values: Mapping[str, Any], on: date | None = None, tones: Mapping[str, str] | None = None) -> None:
        """What was true last time: text or a value by field; ``tones``: same, different, better, worse."""
        tones = tones or {}
        self._last_heading = self.kit.say(T("last time, {day}", day=say_date(on)) if on else T("last time"))
        for name, value in values.items():
            said = self.kit.say(value) if isinstance(value, Phrase) else value
            if not isinstance(said, str) and name in self._fields:
                said = say_value(self._fields[name], value, self.kit.say, self._lookups)
            self._last[name] = (str(said), tones.get(name, ""))
        for page in self._pages.values():
            self._show_last(page)

    def set_computed(self, name: str, text: Phrase | str) -> None:
        """What the program reckons from the line of this field, shown behind it."""
        self._computed[name] = self.kit.say(text)
        for page in self._pages.values():
            self._show_computed(page)

    def set_note(self, section: str, text: Phrase | str) -> None:
        """What the program reckons from a whole section, under its heading."""
        self._notes[section] = self.kit.say(text)
        for page in self._pages.values():
            self._show_computed(page)

    def _show_computed(self, page: SectionPage) -> None:
        for name, text in self._computed.items():
            if name in page.lines:
                page.lines[name].set_computed(text)
            elif name in page.nested:
                page.nested[name].set_computed(text)
        for section, text in self._notes.items():
            if section in page.notes:
                page.notes[section].setText(text)
                page.notes[section].setVisible(bool(text))

    def set_last_tone(self, name: str, tone: str) -> None:
        """How the value stands to last time: same, different, better, worse."""
        if name in self._last:
            self._last[name] = (self._last[name][0], tone)
            for page in self._pages.values():
                if name in page.lines:
                    page.lines[name].set_last(*self._last[name])

    def suggest(self, rows: str, field: str, choices: Sequence[Mapping[str, Any]]) -> None:
        """Lines a nested table offers while ``field`` is typed; a chosen one fills the rest of its line."""
        self._suggested[rows] = (field, choices)
        for page in self._pages.values():
            if rows in page.nested:
                page.nested[rows].suggest(field, choices)

    def show_own(self, widget: QWidget) -> None:
        """Show a section added by `add_section`."""
        at = next(at for at, (_, own, _) in enumerate(self._own, start=len(self._groups)) if own is widget)
        self.show_section(at)

    def set_read_only(self, read_only: bool) -> None:
        """A signed or foreign record: everything is readable, nothing can be changed."""
        self._read_only = read_only
        for page in self._pages.values():
            self._lock(page)

    def editor(self, name: str) -> Any:
        """The editor of a field; its section is built if it was not yet."""
        page = self._page(self._group_of(name))
        return page.editors.get(name) or page.nested.get(name)

    # Checking -----------------------------------------------------------------------------------------------------------

    def check(self) -> bool:
        """Say everything that is wrong, at its field; go to the first. True when nothing is."""
        for at in range(len(self._groups)):
            self._page(at)
        errors: dict[str, Phrase] = {}
        for page in self._pages.values():
            for name, editor in page.editors.items():
                missing = MISSING if editor.field.required and editor.value() in (None, "") else None
                if (error := editor.unclear or missing) is not None:
                    errors[name] = error
            for nested in page.nested.values():
                errors |= nested.errors()
        if self.form.check is not None:
            errors = {**self.form.check(self.values()), **errors}
        self.show_errors(errors)
        return not errors

    def show_errors(self, errors: Mapping[str, Phrase]) -> None:
        """Show these errors at their fields, and only these."""
        self._errors = dict(errors)
        for page in self._pages.values():
            for name, editor in page.editors.items():
                editor.set_error(errors.get(name))
        self._count()
        if first := next((name for name in self._order() if name in errors), None):
            self.focus_field(first)

    def gaps(self) -> list[str]:
        """Fields nobody looked at yet, in the paper's order."""
        values = self.values()
        return [name for name in self._order() if values.get(name) in (None, "", [])]

    # Going about --------------------------------------------------------------------------------------------------------

    def focus_field(self, name: str) -> None:
        """Show the section of a field and put the keyboard there."""
        self.show_section(self._group_of(name))
        page = self._page(self._group_of(name))
        if name in page.editors:
            page.editors[name].setFocus()
        elif name in page.nested:
            page.nested[name].focus_first()

    def focus_number(self, number: str) -> bool:
        """Jump to the field of the paper's number: "6.5", or the section "6"."""
        number = number.strip().rstrip(".")
        for name in self._order():
            if name in self._fields and self._fields[name].number == number:
                self.focus_field(name)
                return True
        for section in self.form.sections:
            if section.number == number and (names := _names(section)):
                self.show_section(self._group_of(names[0]))
                return True
        return False

    def focus_first(self) -> None:
        """Into the first field of the section."""
        if self._at < len(self._groups):
            names = [name for section in self._groups[self._at] for name in _names(section)]
            if names:
                self.focus_field(names[0])

    def first_gap(self) -> None:
        """F8: the first field nobody looked at."""
        if gaps := self.gaps():
            self.focus_field(gaps[0])

    def show_section(self, at: int) -> None:
        """Show a section by its place in the list of pages."""
        if not 0 <= at < self._stack.count():
            return
        if at < len(self._groups):
            self._page(at)
        self._at = at
        self._stack.setCurrentIndex(at)
        if self._paged:
            self._sections.choose(at)
            self._title.setText(self._sections.told(at))
        self._count()
        self.section_shown.emit(self.current_section)

    @property
    def current_section(self) -> str:
        """The number of the section shown."""
        if self._at < len(self._groups):
            return self._groups[self._at][0].number
        return self._own[self._at - len(self._groups)][0]

    def add_section(self, number: str, title: Phrase, widget: QWidget, count: Callable[[], str] | None = None) -> None:
        """A section of the page's own (attachments, signatures) behind the form's; ``count`` says how much is in it."""
        self._own.append((number, widget, count))
        self._stack.addWidget(own_page(self.kit, number, title, widget))
        self._sections.add(number, title)
        self._count()

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.kit.theme.px
        self.message = MessageBar(self.kit)
        self._sections = SectionList(self.kit)
        self._sections.chosen.connect(self.show_section)
        self._sections.entered.connect(self.focus_first)
        self._sections.number_typed.connect(self._number_typed)
        self._stack = QStackedWidget()
        for group in self._groups:
            self._sections.add(group[0].number, group[0].title)
            self._stack.addWidget(QWidget())
        self._list_frame = frame("panel", column(self._sections, margins=(px(6), px(6), px(6), px(6))))
        self._list_frame.setFixedWidth(self.kit.theme.characters(33))
        show_if(self._list_frame, self._paged)
        self._title = button(self.kit, "", self._open_sections, "text", "down")
        self._title.hide()
        panel = frame("panel", column(row(self._title, None), self._stack, gap=0, margins=(1, 1, 1, 1)))
        body = row(self._list_frame, panel, gap=px(12))
        body.setStretch(1, 1)
        whole = column(self.message, body, gap=px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        for keys, do in (("Ctrl+Down", self.next_section), ("Ctrl+Up", self.previous_section), ("F8", self.first_gap),
                         ("Ctrl+G", self._sections.setFocus)):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(do)
        self.show_section(0)

    def _page(self, at: int) -> SectionPage:
        if at not in self._pages:
            page = SectionPage(self.kit, self._groups[at], self._fields, self._lookups)
            page.changed.connect(self._field_changed)
            page.entered.connect(self._next_after)
            self._pages[at] = page
            old = self._stack.widget(at)
            self._stack.insertWidget(at, page)
            self._stack.removeWidget(old)
            old.deleteLater()
            self._fill(page)
            self._show_last(page)
            for rows, (field, choices) in self._suggested.items():
                if rows in page.nested:
                    page.nested[rows].suggest(field, choices)
            self._show_computed(page)
            self._lock(page)
            page.set_narrow(self._narrow)
        return self._pages[at]

    def _fill(self, page: SectionPage) -> None:
        for name, editor in page.editors.items():
            editor.set_value(self._values.get(name))
            editor.set_error(self._errors.get(name))
        for name, nested in page.nested.items():
            nested.set_values(self._values.get(name) or [])

    def _show_last(self, page: SectionPage) -> None:
        page.set_last_heading(self._last_heading, shown=bool(self._last) and not self._narrow)
        for name, line in page.lines.items():
            text, tone = self._last.get(name, ("", ""))
            if text or len(line.editors) == 1:
                line.set_last(text, tone)
            line.set_last_column(bool(self._last))

    def _lock(self, page: SectionPage) -> None:
        for part in (*page.editors.values(), *page.nested.values()):
            part.set_read_only(self._read_only)

    # What happens -------------------------------------------------------------------------------------------------------

    def _field_changed(self, name: str) -> None:
        self._errors.pop(name, None)
        self._touched()
        self._count()
        self.changed.emit(name)

    def _touched(self) -> None:
        self.dirty = True
        if self._draft is not None:
            self._draft.touch()

    def _next_after(self, name: str) -> None:
        order = self._order()
        after = order.index(name) + 1
        if after < len(order):
            self.focus_field(order[after])
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
            self.show_section(max(0, min(self._stack.count() - 1, self._at + step)))
            self.focus_first()
            return
        focused = self.focusWidget()
        here = next((i for i, s in enumerate(self.form.sections) if any(self._holds(n, focused) for n in _names(s))), 0)
        target = self.form.sections[max(0, min(len(self.form.sections) - 1, here + step))]
        if names := _names(target):
            self.focus_field(names[0])

    def _holds(self, name: str, widget: QWidget | None) -> bool:
        editor = self.editor(name)
        return widget is not None and editor is not None and (editor is widget or editor.isAncestorOf(widget))

    def _number_typed(self, number: str) -> None:
        if self.focus_number(number) and "." not in number:
            self._sections.setFocus()

    def _open_sections(self) -> None:
        menu = QMenu(self)
        for at in range(self._sections.count()):
            menu.addAction(self._sections.told(at, counted=True), lambda at=at: self.show_section(at))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._title.mapToGlobal(self._title.rect().bottomLeft()))

    # Counting -----------------------------------------------------------------------------------------------------------

    def _count(self) -> None:
        values = self.values()
        for at, group in enumerate(self._groups):
            for section in group:
                names = _names(section)
                filled = sum(values.get(name) not in (None, "", []) for name in names)
                if self._paged:
                    self._sections.set_count(at, _fill(filled, len(names)))
                    if at in self._pages and len(names) > 1:
                        said = T("{filled} of {n} facts are written", filled=filled, n=len(names))
                        self._pages[at].counts[section.number].setText(self.kit.say(said))
        for at, (_, _, count) in enumerate(self._own, start=len(self._groups)):
            if count is not None:
                self._sections.set_count(at, count())

    def recount(self) -> None:
        """A section of the page's own has changed."""
        self._count()

    def _order(self) -> list[str]:
        return [name for section in self.form.sections for name in _names(section)]

    def _group_of(self, name: str) -> int:
        return next(at for at, group in enumerate(self._groups) if any(name in _names(section) for section in group))

    # Size ---------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of sections shrinks to numbers, then into a button; labels move above."""
        super().resizeEvent(event)
        characters = event.size().width() / self.kit.theme.characters(1000) * 1000
        if self._paged:
            self._list_frame.setVisible(characters >= 95)
            self._list_frame.setFixedWidth(self.kit.theme.characters(33 if characters >= 150 else 10))
            self._title.setVisible(characters < 95)
        narrow = characters < (110 if self._paged else 95)
        if narrow != self._narrow:
            self._narrow = narrow
            for page in self._pages.values():
                page.set_narrow(narrow)
                self._show_last(page)

    def hideEvent(self, event: QEvent) -> None:
        """Whatever hides the form, the draft is kept first."""
        self.keep_draft()
        super().hideEvent(event)  # type: ignore[arg-type]


def _fill(filled: int, of: int) -> str:
    if filled == of and of:
        return DONE
    return UNKNOWN if of <= 1 else f"{filled}/{of}"


def _names(section: Section) -> list[str]:
    names: list[str] = []
    for item in section.items:
        match item:
            case FieldRow():
                names += item.fields
            case Rows():
                names.append(item.name)
            case str():
                names.append(item)
    return names


def _nested(form: Form) -> Sequence[Rows]:
    return [item for section in form.sections for item in section.items if isinstance(item, Rows)]
