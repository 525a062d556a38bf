"""Settings: of this computer (language, look, size, lock time) and of the school (names under papers, letterhead)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPlainTextEdit, QWidget

from sppk_desktop.core.numbers import SETTING, NumberForm
from sppk_desktop.core.preferences import FONT_PERCENTS, IDLE_MINUTES
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.access.frame import LANGUAGE_NAMES
from sppk_desktop.ui.access.school import SchoolForm
from sppk_desktop.ui.kit import PAPER_LANGUAGE, Kit
from sppk_desktop.ui.messages import Deed, Message, MessageBar
from sppk_desktop.ui.parts import Beside, button, column, frame, label, row, scrolled

_THEMES: Final = {"system": T("as the computer"), "light": T("light"), "dark": T("dark")}
LETTERHEAD: Final = "school.letterhead"
_POINTS: Final = {",": T("comma: 7,6"), ".": T("point: 7.6")}
_GROUPS: Final = {"space": T("with a space: 28 000"), "none": T("together: 28000")}
_DAYS: Final = {"words": T("in words, by the language of the paper"), "figures": T("in figures: 23.11.2026")}


class SettingsPage(QWidget):
    """``save_school`` gets setting keys and values; ``restart_asked`` makes a change of language or look true."""

    restart_asked = Signal()
    catalogues_asked = Signal()
    idle_changed = Signal(int)

    def __init__(self, kit: Kit, school: Mapping[str, Any], save_school: Callable[[Mapping[str, Any]], object]) -> None:
        super().__init__()
        self._kit, self._save_school = kit, save_school
        px = kit.theme.px
        self._bar = MessageBar(kit)
        preferences = kit.preferences
        self.language = _choice(kit, LANGUAGE_NAMES, preferences.language or kit.words.language)
        self.theme = _choice(kit, _THEMES, preferences.theme)
        self.text_size = _choice(kit, {str(size): f"{size} %" for size in FONT_PERCENTS}, str(preferences.font_percent))
        minutes = {str(n): T("after {n} minutes", n=n) for n in IDLE_MINUTES}
        self.idle = _choice(kit, minutes, str(preferences.idle_minutes))
        for choice in (self.language, self.theme, self.text_size):
            choice.activated.connect(self._looks_changed)
        self.idle.activated.connect(self._idle_changed)
        own = self._panel(
            T("This computer"),
            (T("Language"), self.language, None),
            (T("Appearance"), self.theme, None),
            (T("Size of the text"), self.text_size, T("Everything grows with it.")),
            (T("Lock by itself"), self.idle, T("Without a touch of mouse or keyboard. F12 locks at once.")),
        )
        self.columns = button(kit, T("Columns of lists as at the beginning"), self._forget_columns, "text", "columns")
        self.catalogues = button(kit, T("Catalogues…"), self.catalogues_asked.emit, "text", "list")
        self.school = SchoolForm(kit, {key: str(value) for key, value in school.items()})
        self.letterhead = QPlainTextEdit(str(school.get(LETTERHEAD, "")))
        self.letterhead.setFixedHeight(px(78))
        self.letterhead.setTabChangesFocus(True)
        self.letterhead.setAccessibleName(kit.say(T("Letterhead")))
        self.paper_language = _choice(kit, LANGUAGE_NAMES, str(school.get(PAPER_LANGUAGE, kit.words.language)))
        form = NumberForm.read(school.get(SETTING))
        self.point = _choice(kit, _POINTS, form.point)
        self.group = _choice(kit, _GROUPS, form.group)
        self.days = _choice(kit, _DAYS, form.days)
        self.save = button(kit, T("Save"), self.save_school, "primary")
        papers = column(
            label(kit, T("The school on its papers"), "panel"), self.school, gap=px(10), margins=(px(20), px(16), px(20), px(16))
        )
        papers.addWidget(label(kit, T("Letterhead"), "bold"))
        papers.addWidget(label(kit, T("Up to three lines at the top of official letters and forms."), "small", wrap=True))
        papers.addWidget(self.letterhead)
        for name, choice in (
            (T("Language of new papers"), self.paper_language), (T("Decimal sign"), self.point), (T("Thousands"), self.group),
            (T("Days in the text of papers"), self.days),
        ):  # fmt: skip
            caption = label(kit, name)
            caption.setBuddy(choice)
            caption.setMinimumWidth(max(kit.theme.characters(28), caption.sizeHint().width()))
            choice.setAccessibleName(kit.say(name))
            line = row(caption, choice, gap=px(12))
            line.setStretch(1, 1)
            papers.addLayout(line)
        papers.addLayout(row(None, self.save))
        left = QWidget()
        left.setLayout(column(own, row(self.columns, None), row(self.catalogues, None), None))
        right = QWidget()
        right.setLayout(column(frame("panel", papers), None))
        both = Beside(left, right, gap=px(16), shares=(4, 5))
        inner = QWidget()
        inner.setLayout(
            column(label(kit, T("Settings"), "page"), self._bar, both, None, gap=px(12), margins=(px(16), px(14), px(16), px(16)))
        )
        self.setLayout(column(scrolled(inner)))

    def save_school(self) -> None:
        """Keep the school's facts."""
        if (problem := self.school.problem()) is not None:
            self._bar.show_message(Message(problem, "", "careful"))
            return
        letterhead = "\n".join(self.letterhead.toPlainText().splitlines()[:3])
        form = NumberForm(*(str(choice.currentData()) for choice in (self.point, self.group, self.days)))
        language = str(self.paper_language.currentData())
        kept = {**self.school.values, LETTERHEAD: letterhead, PAPER_LANGUAGE: language, SETTING: form.plain()}
        self._save_school(kept)
        self._bar.show_message(Message(T("Saved. New papers carry it."), "", "done"))

    def _looks_changed(self) -> None:
        preferences = self._kit.preferences
        preferences.language = str(self.language.currentData())
        preferences.theme = str(self.theme.currentData())
        preferences.font_percent = int(self.text_size.currentData())
        preferences.save()
        now = Deed(T("Lock and start again"), self.restart_asked.emit)
        told = T("This takes effect the next time the program is unlocked.")
        self._bar.show_message(Message(told, T("Drafts are kept."), "info", (now,)))

    def _forget_columns(self) -> None:
        """Widths and hidden columns; the place of the window stays."""
        layouts = self._kit.preferences.layouts
        for key in [key for key in layouts if not key.startswith("shell.")]:
            del layouts[key]
        self._kit.preferences.save()
        self._bar.show_message(Message(T("Lists that are opened from now on have their first columns again."), "", "done"))

    def _idle_changed(self) -> None:
        minutes = int(self.idle.currentData())
        self._kit.preferences.idle_minutes = minutes
        self._kit.preferences.save()
        self.idle_changed.emit(minutes)

    def _panel(self, title: Phrase, *lines: tuple[Phrase, QComboBox, Phrase | None]) -> QFrame:
        kit, px = self._kit, self._kit.theme.px
        inner = column(label(kit, title, "panel"), gap=px(10), margins=(px(20), px(16), px(20), px(16)))
        for name, choice, about in lines:
            caption = label(kit, name)
            caption.setBuddy(choice)
            caption.setMinimumWidth(max(kit.theme.characters(22), caption.sizeHint().width()))
            choice.setAccessibleName(kit.say(name))
            line = row(caption, choice, gap=px(12))
            line.setStretch(1, 1)
            inner.addLayout(line)
            if about is not None:
                inner.addWidget(label(kit, about, "small", wrap=True))
        return frame("panel", inner)


def _choice(kit: Kit, options: Mapping[str, Phrase | str], chosen: str) -> QComboBox:
    box = QComboBox()
    for key, name in options.items():
        box.addItem(kit.say(name), key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
