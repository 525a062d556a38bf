"""A new entry of a family's diary: contact, ten indicators, what was seen, what was done, and when again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.diary.asks import Diaries, DiaryShown
from sppk_desktop.ui.diary.indicator_grid import IndicatorGrid
from sppk_desktop.ui.editors import Editor, editor_for
from sppk_desktop.ui.editors.links import LinkEditor
from sppk_desktop.ui.form.drafts import DraftKeeper, rich
from sppk_desktop.ui.parts import ElidedLabel, column, frame, hairline, label, row
from sppk_desktop.ui.values import Lookups

SCREEN: Final = "diary_entry"
_ABOVE: Final = ("on", "at", "contact", "with_whom")
_BELOW: Final = ("facts", "child_words", "assessment", "measures", "result", "next_on", "next_purpose", "plan_line_id")
_HINTS: Final = {
    "facts": T("write what you saw, do not judge"), "plan_line_id": T("Ctrl+L, then ↓ shows the lines of this month"),
}  # fmt: skip


class EntryForm(QScrollArea):
    """Bound to one family from `begin` to `end`; what is typed is kept as a draft. ``draft_kept`` tells when."""

    draft_kept = Signal(object)

    def __init__(self, desk: Desk, diaries: Diaries, lookups: Lookups | None = None) -> None:
        super().__init__()
        self._desk, self._kit, self._diaries = desk, desk.kit, diaries
        self._shown: DiaryShown | None = None
        self._keeper: DraftKeeper | None = None
        kit, px = self._kit, self._kit.theme.px
        self.editors: dict[str, Editor] = {
            name: editor_for(diaries.entry_fields[name], kit, lookups) for name in (*_ABOVE, *_BELOW)
        }
        for editor in self.editors.values():
            editor.changed.connect(self._touched)
        self.grid = IndicatorGrid(kit, diaries.indicators)
        self.grid.changed.connect(self._touched)
        self.grid.finished.connect(self.editors["facts"].setFocus)
        self._last_on = label(kit, "", "small")
        self._score, self._detail, self._word = label(kit, "", "panel"), ElidedLabel(kit, "", "small"), ChipLine(kit)
        when = row(self.editors["on"], self.editors["at"], None, gap=px(8))
        how = row(self.editors["contact"], self.editors["with_whom"], gap=px(8))
        self.editors["with_whom"].input.setPlaceholderText(kit.say(diaries.entry_fields["with_whom"].label))  # type: ignore[attr-defined]
        sum_line = row(self._score, self._detail, self._word, gap=px(8))
        sum_line.setStretch(1, 1)
        inner = column(when, how, row(label(kit, T("Indicators"), "small-bold"), None, self._last_on), self.grid, sum_line,
                       hairline(), gap=px(6), margins=(px(16), px(8), px(16), px(12)))  # fmt: skip
        for name in _BELOW[:-3]:
            inner.addLayout(self._titled(name))
            inner.addWidget(self.editors[name])
        inner.addLayout(self._titled("next_on"))
        self.editors["next_on"].setMinimumWidth(self.editors["next_on"].sizeHint().width())
        inner.addLayout(row(self.editors["next_on"], self.editors["next_purpose"], gap=px(8)))
        inner.addLayout(self._titled("plan_line_id"))
        inner.addWidget(self.editors["plan_line_id"])
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(frame("plain", inner))

    def _titled(self, name: str) -> QHBoxLayout:
        kit = self._kit
        said = T("Next contact and its purpose") if name == "next_on" else self._diaries.entry_fields[name].label
        title = label(kit, said, "small-bold")
        return row(title, label(kit, _HINTS.get(name, ""), "small"), None, gap=kit.theme.px(8))

    # One family ---------------------------------------------------------------------------------------------------------

    def begin(self, shown: DiaryShown) -> None:
        """A new entry for this family, or the one whose draft was left."""
        self.end()
        self._shown = shown
        draft = self._desk.store.drafts.find(SCREEN, shown.id)
        values = shown.values
        if draft is not None:
            fields = self._diaries.entry_fields
            values = {name: rich(fields[name], value) for name, value in draft.values.items() if name in fields}
            self.draft_kept.emit(draft.at)
        self._last_on.setText(f"{shown.last_on:%d.%m.%Y}" if shown.last_on else "")
        for name, editor in self.editors.items():
            editor.set_value(values.get(name))
            editor.set_error(None)
        self.grid.set_last(shown.last)
        self.grid.set_values(values)
        self._reckon()
        self._keeper = DraftKeeper(self._desk, SCREEN, shown.id, shown.revision, "office", self.values, self, "observation")
        self._keeper.kept.connect(self.draft_kept)
        self.verticalScrollBar().setValue(0)
        self.grid.focus_first()

    def end(self, *, signed: bool = False) -> None:
        """Let go of the family: what was typed is kept, or, once signed, forgotten."""
        if self._keeper is not None:
            if signed:
                self._keeper.discard()
            else:
                self._keeper.keep()
            self._keeper.deleteLater()
            self._keeper = None
        self._shown = None
        for editor in self.editors.values():
            editor.set_value(None)
        self.grid.set_values({})

    def values(self) -> dict[str, Any]:
        """Everything that is typed."""
        return {name: editor.value() for name, editor in self.editors.items()} | self.grid.values()

    def show_gaps(self, gaps: Sequence[tuple[str, Phrase]]) -> None:
        """Mark what is missing and go to the first of it."""
        wrong: Mapping[str, Phrase] = dict(gaps)
        for name, editor in self.editors.items():
            editor.set_error(wrong.get(name) or editor.unclear)
        first = next((self.editors[name] for name in (*_ABOVE, *_BELOW) if name in wrong), None)
        if first is not None:
            first.setFocus()
            self.ensureWidgetVisible(first)

    def link_line(self) -> None:
        """To the line of the annual plan, its offers open."""
        editor = self.editors["plan_line_id"]
        self.ensureWidgetVisible(editor)
        editor.setFocus()
        if isinstance(editor, LinkEditor):
            editor.search(anything=True)

    @property
    def unclear(self) -> bool:
        """Whether something is typed that cannot be understood."""
        return any(editor.unclear is not None for editor in self.editors.values())

    def _touched(self) -> None:
        self._reckon()
        if self._keeper is not None:
            self._keeper.touch()

    def _reckon(self) -> None:
        if self._shown is None:
            return
        found = self._diaries.reckoned(self._shown.last, self.grid.values(), self._shown.last_score)
        self._score.setText(self._kit.say(T("{score} of 20", score=found.score)))
        self._detail.setText(self._kit.say(found.detail))
        self._word.set_chips((found.word,) if found.word else ())
        self.grid.mark(found.verdicts)
