"""One page of the paper as it is checked: every entry in full, what was found is tinted and replaced words are struck out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from sppk_desktop.core import dates
from sppk_desktop.core.handouts import Decision, Entry
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit


class Sheet(QTextEdit):
    """``picked`` tells the mark the cursor stands in. Positions in the document are kept beside the entries they belong to."""

    picked = Signal(object, object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(kit.say(T("Page of the paper")))
        self._places: list[tuple[int, int, Entry]] = []  # start and end of an entry's text
        self._printed = False
        self._current: Decision | None = None
        self.cursorPositionChanged.connect(self._moved)

    def show_page(self, entries: Sequence[Entry], current: Decision | None, *, as_printed: bool) -> None:
        """Show entries; the current mark has an edge."""
        self._printed, self._current = as_printed, current
        place = self.textCursor().position()
        bar = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        self._places = []
        tokens, theme = self._kit.theme.tokens, self._kit.theme
        plain, head, out = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        plain.setFont(theme.font())
        plain.setForeground(QColor(tokens.text))
        head.setFont(theme.font(9, bold=True))
        head.setForeground(QColor(tokens.muted))
        out.setFont(theme.font(9))
        out.setForeground(QColor(tokens.muted))
        cursor = self.textCursor()
        for entry in entries:
            if as_printed and entry.left_out:
                continue
            cursor.insertText(f"{dates.short(entry.on)}", head)
            if entry.left_out:
                cursor.insertText("   " + self._kit.say(T("left out of the paper: Delete puts it back")), out)
            cursor.insertText("\n", plain)
            start = cursor.position()
            if as_printed:
                cursor.insertText(entry.result, plain)
            else:
                self._insert(cursor, entry, out if entry.left_out else plain)
            self._places.append((start, cursor.position(), entry))
            cursor.insertText("\n\n", plain)
        back = self.textCursor()
        back.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(back)
        self.verticalScrollBar().setValue(bar)
        self.blockSignals(False)

    def _insert(self, cursor: QTextCursor, entry: Entry, plain: QTextCharFormat) -> None:
        at = 0
        for one in entry.decisions:
            cursor.insertText(entry.text[at : one.start], plain)
            cursor.insertText(entry.text[one.start : one.end], self._look(one, plain))
            at = one.end
        cursor.insertText(entry.text[at:], plain)

    def _look(self, one: Decision, plain: QTextCharFormat) -> QTextCharFormat:
        look = QTextCharFormat(plain)
        tokens = self._kit.theme.tokens
        tint = tokens.tint("danger" if one.replaced else "neutral" if one.own else "careful")
        look.setBackground(QColor(tint.ground))
        look.setForeground(QColor(tint.text))
        look.setFontStrikeOut(one.replaced)
        if not one.replaced and not one.own:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        if one is self._current:
            look.setFontWeight(QFont.Weight.Bold)
            look.setBackground(QColor(tokens.accent))
            look.setForeground(QColor(tokens.on_accent))
        return look

    def go_to(self, entry: Entry, decision: Decision) -> None:
        """Put the cursor before a mark, so that it is in sight."""
        for start, _end, shown in self._places:
            if shown is entry:
                cursor = self.textCursor()
                cursor.setPosition(start + decision.start)
                self.blockSignals(True)
                self.setTextCursor(cursor)
                self.blockSignals(False)
                self.ensureCursorVisible()

    def entry_here(self) -> Entry | None:
        """The entry the cursor stands in."""
        at = self.textCursor().position()
        return next((entry for start, end, entry in self._places if start - 12 <= at <= end + 1), None)

    def selected(self) -> tuple[Entry, int, int] | None:
        """The words chosen with the mouse or Shift and the arrows, if they lie in one entry."""
        cursor = self.textCursor()
        if self._printed or not cursor.hasSelection():
            return None
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        for start, end, entry in self._places:
            if start <= first and last <= end:
                return entry, first - start, last - start
        return None

    def _moved(self) -> None:
        if self._printed or self.textCursor().hasSelection():
            return
        at = self.textCursor().position()
        for start, end, entry in self._places:
            if start <= at <= end:
                for one in entry.decisions:
                    if one.start <= at - start < one.end:
                        self.picked.emit(entry, one)
                        return
