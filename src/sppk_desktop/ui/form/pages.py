"""The pages of a form: built when first shown, and given everything that was told before they stood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import Section
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.editors import Editor
from sppk_desktop.ui.form.contents import names_of
from sppk_desktop.ui.form.nested import NestedRows
from sppk_desktop.ui.form.page import SectionPage
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.values import Lookups

Groups = Sequence[tuple[Section, ...]]


class Pages(QStackedWidget):
    """Holds what the form shows (values, last values, errors, notes); a page takes its part when it is built."""

    changed = Signal(str)
    entered = Signal(str)

    def __init__(self, kit: Kit, groups: Groups, fields: Mapping[str, Field], lookups: Lookups) -> None:
        super().__init__()
        self._kit, self._groups, self._fields, self._lookups = kit, groups, fields, lookups
        self._values: dict[str, Any] = {}
        self._last: dict[str, tuple[str, str]] = {}
        self._last_heading = ""
        self._computed: dict[str, str] = {}
        self._notes: dict[str, str] = {}
        self._suggested: dict[str, tuple[str, Sequence[Mapping[str, Any]]]] = {}
        self._read_only = self._narrow = False
        self.errors: dict[str, Phrase] = {}
        self.built: dict[int, SectionPage] = {}
        for _ in groups:
            self.addWidget(QWidget())

    def page(self, at: int) -> SectionPage:
        """A page, built now if it was not yet."""
        if at not in self.built:
            page = SectionPage(self._kit, self._groups[at], self._fields, self._lookups)
            page.changed.connect(self.changed)
            page.entered.connect(self.entered)
            page.grown.connect(lambda names: self._grown(page, names))
            page.set_narrow(self._narrow)
            self.built[at] = page
            self._put(at, page)
            self._grown(page, [*page.editors, *page.nested])
        return self.built[at]

    def _grown(self, page: SectionPage, names: Sequence[str]) -> None:
        """Lines were built: they take their part before they are seen."""
        self._fill(page, names)
        self._show_told(page, names)
        self._lock(page, names)

    def place_of(self, name: str) -> int:
        """Where that page stands."""
        return next(at for at, group in enumerate(self._groups) if any(name in names_of(section) for section in group))

    def part(self, name: str) -> Editor | NestedRows:
        """The editor of a field, or a nested table."""
        page = self.page(self.place_of(name))
        page.build(until=name)
        return page.editors.get(name) or page.nested[name]

    def build_all(self) -> None:
        """Every line of every page, as a check of the whole form needs."""
        for at in range(len(self._groups)):
            self.page(at).build()

    def editors(self) -> Iterator[tuple[str, Editor]]:
        """Editors that stand, by name."""
        for page in self.built.values():
            yield from page.editors.items()

    def nested(self) -> Iterator[tuple[str, NestedRows]]:
        """Nested tables that stand, by name."""
        for page in self.built.values():
            yield from page.nested.items()

    # Values -------------------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Every value by name: from its editor, or as it was given; values that are not asked are kept."""
        shown = {name: editor.value() for name, editor in self.editors()}
        return {**self._values, **shown, **{name: nested.values() for name, nested in self.nested()}}

    def unkept(self) -> dict[str, Any]:
        """The same for a draft: what is not clear stays as it was typed."""
        shown = {name: editor.unkept() for name, editor in self.editors()}
        return {**self._values, **shown, **{name: nested.unkept() for name, nested in self.nested()}}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these; what is not named is unknown."""
        self._values = dict(values)
        self.errors.clear()
        for page in self.built.values():
            self._fill(page)

    def set_value(self, name: str, value: Any) -> None:
        """Show one value."""
        self._values[name] = value
        for page in self.built.values():
            if name in page.editors:
                page.editors[name].set_value(value)
            elif name in page.nested:
                page.nested[name].set_values(value or [])

    # What stands beside the values ----------------------------------------------------------------------------------------

    def set_last(self, heading: str, values: Mapping[str, tuple[str, str]]) -> None:
        """What was true last time: text and tone by field."""
        self._last_heading = heading
        self._last |= values
        self._tell_again()

    def set_last_tone(self, name: str, tone: str) -> None:
        """How the value stands to last time."""
        if name in self._last:
            self._last[name] = (self._last[name][0], tone)
            for page in self.built.values():
                if name in page.lines:
                    page.lines[name].set_last(*self._last[name])

    def set_computed(self, name: str, text: str) -> None:
        """What is reckoned from the line of a field or from a nested table."""
        self._computed[name] = text
        for page in self.built.values():
            if name in page.lines:
                page.lines[name].set_computed(text)
            elif name in page.nested:
                page.nested[name].set_computed(text)

    def set_note(self, section: str, text: str) -> None:
        """What is reckoned from a whole section."""
        self._notes[section] = text
        for page in self.built.values():
            if section in page.notes:
                page.notes[section].setText(text)
                page.notes[section].setVisible(bool(text))

    def suggest(self, rows: str, field: str, choices: Sequence[Mapping[str, Any]]) -> None:
        """Lines a nested table offers while a field is typed."""
        self._suggested[rows] = (field, choices)
        for name, nested in self.nested():
            if name == rows:
                nested.suggest(field, choices)

    def set_read_only(self, read_only: bool) -> None:
        """Show, but do not take."""
        self._read_only = read_only
        for page in self.built.values():
            self._lock(page, [*page.editors, *page.nested])

    def set_narrow(self, narrow: bool) -> None:
        """Labels above, last values below."""
        if narrow != self._narrow:
            self._narrow = narrow
            for page in self.built.values():
                page.set_narrow(narrow)
            self._tell_again()

    def show_anew(self, values: Mapping[str, Any]) -> None:
        """Show these of another record; nothing of the last one stays."""
        self._last.clear()
        self._computed.clear()
        self._notes.clear()
        self.set_values(values)
        self._tell_again()

    # Pages --------------------------------------------------------------------------------------------------------------

    def _put(self, at: int, page: SectionPage) -> None:
        old = self.widget(at)
        self.insertWidget(at, page)
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()

    def _fill(self, page: SectionPage, names: Iterable[str] | None = None) -> None:
        for name in [*page.editors, *page.nested] if names is None else names:
            if (editor := page.editors.get(name)) is not None:
                editor.set_value(self._values.get(name))
                editor.set_error(self.errors.get(name))
            else:
                page.nested[name].set_values(self._values.get(name) or [])

    def _tell_again(self) -> None:
        for page in self.built.values():
            self._show_told(page, [*page.lines, *page.nested])

    def _show_told(self, page: SectionPage, names: Iterable[str]) -> None:
        page.set_last_heading(self._last_heading, shown=bool(self._last) and not self._narrow)
        for name in names:
            if (line := page.lines.get(name)) is not None:
                text, tone = self._last.get(name, ("", ""))
                if text or len(line.editors) == 1:
                    line.set_last(text, tone)
                line.set_last_column(bool(self._last))
                if len(line.editors) == 1 or name in self._computed:
                    line.set_computed(self._computed.get(name, ""))
            else:
                page.nested[name].set_computed(self._computed.get(name, ""))
                if name in self._suggested:
                    page.nested[name].suggest(*self._suggested[name])
        for section, note in page.notes.items():
            note.setText(self._notes.get(section, ""))
            note.setVisible(bool(self._notes.get(section)))

    def _lock(self, page: SectionPage, names: Iterable[str]) -> None:
        for name in names:
            (page.editors.get(name) or page.nested[name]).set_read_only(self._read_only)
