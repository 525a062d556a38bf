"""The page of one report: its parts at the left, the chosen table or text in the middle, what a number counts at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QMenu, QStackedWidget, QWidget
from shiboken6 import isValid

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.reports import Chapter, Criterion, Figure, Named, Period, Shown, Span, Table
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors import editor_for
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.form.sections import SectionList
from sppk_desktop.ui.jobs import Job
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import ElidedLabel, KeyHints, button, column, frame, hairline, label, row, show_if
from sppk_desktop.ui.reports.asks import Book
from sppk_desktop.ui.reports.behind import BehindPane
from sppk_desktop.ui.reports.chart_part import ChartPart
from sppk_desktop.ui.reports.criterion_part import CriterionPart
from sppk_desktop.ui.reports.grid import ReportGrid
from sppk_desktop.ui.reports.papers import ReportPapers
from sppk_desktop.ui.reports.text_part import TextPart

_SPANS: Final = {
    Span.MONTH: T("Month", "period"),
    Span.QUARTER: T("Quarter", "period"),
    Span.HALF: T("Half-year", "period"),
    Span.YEAR: T("School year", "period"),
    Span.DATES: T("Any dates", "period"),
}
_SINCE: Final = Field(Kind.DATE, T("From"), "since", required=True)
_UNTIL: Final = Field(Kind.DATE, T("To", "day"), "until", required=True)
_KINDS: Final = {
    "pupil": T("{n} pupils", "listed"), "family": T("{n} families", "listed"), "person": T("{n} adults", "listed"),
}  # fmt: skip
_PARTS, _BEHIND = 34, 330
_AT_ONCE: Final = 50
"""Names read while the window waits: nobody feels it. More are read beside it, and the last number chosen counts."""


class ReportPage(QWidget):
    """Counted anew beside the window when it is shown and anything was written since; until then what stood there stays.

    On a small page the names take the place of the figures, the parts become a row.
    """

    def __init__(self, desk: Desk, book: Book) -> None:
        super().__init__()
        self.desk, self.kit, self.book = desk, desk.kit, book
        self.period: Period = book.period(book.report.first, desk.today())
        self.shown: Shown | None = None
        self._asked: tuple[object, ...] = ()  # what is being counted
        self._naming: Job[Sequence[Named]] | None = None  # whose names are being read
        self._at, self._folded = 0, False
        self._middle = QStackedWidget()
        self._build()
        self.reload()

    # What is asked ------------------------------------------------------------------------------------------------------

    @property
    def comparing(self) -> bool:
        """Whether the period before stands beside the numbers."""
        return self._compare.isChecked()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        shown = self._middle.currentWidget()
        if shown is self.criterion:
            return (self.parts, self.criterion.grid, self.criterion.text.text, self.criterion.more.text, self.behind.view)
        return (self.parts, self.text.text if shown is self.text else self.grid, self.behind.view)

    def show_period(self, period: Period) -> None:
        """Another period."""
        self._close_texts()
        for typed in (self.text.text, self.criterion.text.text, self.criterion.more.text):
            typed.setReadOnly(True)  # until the texts of the other period are there
        self.period = period
        self._span.set_codes([period.span])
        self.reload()

    @property
    def counting(self) -> bool:
        """Whether the report that was asked for is still being counted."""
        return bool(self._asked)

    def reload(self) -> None:
        """Show the report of the period; count it first where it is not known."""
        self.keep()
        known = self.book.known(self.period, compare=self.comparing)
        if known is not None:
            self._show(known)
            return
        asked = (self.period, self.comparing, self.book.state)
        if asked == self._asked:
            return
        self._asked = asked
        self._line.setText(self.kit.say(T("Counting…")))
        work = self.book.counting(self.period, compare=self.comparing)
        self.desk.run(T("Counting the report"), work, partial(self._arrived, asked), partial(self._gave_up, asked))

    def _arrived(self, asked: tuple[object, ...], shown: Shown) -> None:
        if asked != self._asked or not isValid(self):
            return
        self.keep()
        self._show(self.book.with_texts(shown))  # what was typed while it was counted is newer

    def _gave_up(self, asked: tuple[object, ...]) -> None:
        if asked == self._asked and isValid(self):
            self._asked = ()
            self._line.setText(self.kit.say(T("The counting was stopped. F5 counts again.")))

    def _show(self, shown: Shown) -> None:
        self._asked = ()
        self.shown = shown
        free = self.period.span is Span.DATES
        show_if(self._turning, not free)
        show_if(self._dates, free)
        if free:
            self._since.set_value(self.period.since)
            self._until.set_value(self.period.until)
        self._when.setText(shown.title)
        self._fit_period()
        self._line.setText(self.kit.say(_line(shown)))
        self._compare.setEnabled(not shown.signed)
        self.documents.show(shown)
        self._fill_parts(shown)
        self.show_part(min(self._at, len(shown.told.chapters) - 1))
        self._warn(shown)

    def show_part(self, at: int) -> None:
        """Show a table or a text of the report."""
        self._at = at
        if self.shown is None or self.shown.period != self.period:
            return  # it is shown when it was counted
        self.parts.choose(at)
        self._narrow.setText(self.parts.told(at))
        chapter = self.shown.told.chapters[at]
        self._title.setText(f"{at + 1}. {chapter.title}")
        self._forget_names()
        writes = self.book.writes and not self.shown.signed
        show_if(self._drawn, isinstance(chapter, Table) and self.chart.fits(chapter))
        if isinstance(chapter, Criterion):
            self.text.close_block()
            self.criterion.show_criterion(chapter, writes=writes)
            self._middle.setCurrentWidget(self.criterion)
        elif isinstance(chapter, Table):
            self._close_texts()
            self.grid.show_table(chapter)
            nothing = not chapter.rows
            self._note.setText(self.kit.say(T("Nothing was written down for this period.")) if nothing else chapter.note)
            show_if(self._note, bool(nothing or chapter.note))
            self._middle.setCurrentWidget(self._numbers)
        else:
            self.criterion.close_block()
            self.text.show_block(chapter, writes=writes)
            self._middle.setCurrentWidget(self.text)
        self._fold_back()

    def _fill_parts(self, shown: Shown) -> None:
        if self.parts.count() != len(shown.told.chapters):
            self.parts.blockSignals(True)
            self.parts.clear()
            for at, chapter in enumerate(shown.told.chapters, 1):
                self.parts.add(str(at), chapter.short or chapter.title)
            self.parts.blockSignals(False)

    def _warn(self, shown: Shown) -> None:
        if not shown.signed:
            self.message.clear()
            return
        told = T("Signed under No. {number}: nothing here changes any more.", number=shown.signed)
        rest = "\n".join(shown.told.addenda)
        self.message.show_message(Message(told, rest, "info", self.documents.corrections(shown)))

    def _chosen(self, figure: Figure | None, title: str) -> None:
        if figure is None or not figure.opens:
            self._forget_names()
            return
        self._name_no_more()
        if not self.book.may_name(figure):
            self.behind.show_names(title, T("Only the number is shown to your role."), (), journalled=False)
            return
        if sum(len(ids) for _, ids in figure.lists) <= _AT_ONCE:
            self._show_names(figure, title, self.book.names(figure, title))
            return
        jobs = self.kit.jobs
        self._naming = job = jobs.run(
            "", self.book.naming(figure), lambda names: self._named(job, figure, title, names),
            lambda error: self.desk.tell(Message.of(error)), quiet=True,
        )  # fmt: skip

    def _name_no_more(self) -> None:
        if self._naming is not None:
            self._naming.cancel()
            self._naming = None

    def _forget_names(self) -> None:
        self._name_no_more()
        self.behind.clear()

    @property
    def naming(self) -> bool:
        """Whether the names behind the chosen number are still being read."""
        return self._naming is not None

    def _named(self, job: Job[Sequence[Named]], figure: Figure, title: str, names: Sequence[Named]) -> None:
        if job is self._naming and isValid(self):
            self._naming = None
            self.book.named(figure, title, names)
            self._show_names(figure, title, names)

    def _show_names(self, figure: Figure, title: str, names: Sequence[Named]) -> None:
        count = _KINDS.get("" if figure.more else figure.kind, T("{n} rows")).filled(n=len(names))
        self.behind.show_names(title, count, names, journalled=figure.protected)

    def _span_chosen(self) -> None:
        codes = self._span.codes
        if codes and codes[0] != self.period.span:
            day = min(max(self.desk.today(), self.period.since), self.period.until)
            self.show_period(self.book.period(Span(str(codes[0])), day))

    def _turn(self, step: int) -> None:
        self.show_period(self.book.turn(self.period, step))

    def _dated(self) -> None:
        since, until = self._since.value(), self._until.value()
        if isinstance(since, date) and isinstance(until, date):
            if since > until:
                self._until.set_error(T("This day lies before the first one."))
                return
            self._until.set_error(None)
            if (since, until) != (self.period.since, self.period.until):
                self.show_period(Period(Span.DATES, since, until))

    def _keep_text(self, block: str, text: str) -> None:
        try:
            self.book.write(self.period, block, text)
        except AppError as error:
            self.desk.tell(Message.of(error))
            return
        if self.shown is not None:  # the part is shown again with what was typed, without counting anew
            chapters = tuple(_with_text(one, block, text) for one in self.shown.told.chapters)
            self.shown = replace(self.shown, told=replace(self.shown.told, chapters=chapters))

    def keep(self) -> None:
        """Keep what was typed."""
        self.text.keep()
        self.criterion.keep()

    def _close_texts(self) -> None:
        self.text.close_block()
        self.criterion.close_block()

    def show_chart(self) -> None:
        """Bars in place of the numbers, and back."""
        if self._drawn.isVisibleTo(self):
            drawn = self._middle.currentWidget() is self.chart
            self._middle.setCurrentWidget(self._numbers if drawn else self.chart)

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._line = ElidedLabel(kit, "", "muted")
        self.documents = ReportPapers(self)
        title = ElidedLabel(kit, self.book.report.heading or self.book.report.title, "page")
        head = row(column(title, self._line, gap=px(2)), *self.documents.widgets,
                   gap=px(8))  # fmt: skip
        head.setStretch(0, 1)
        spans = [span for span in _SPANS if span in self.book.report.spans]
        self._span = Segments(kit, [Part(span, kit.say(_SPANS[span])) for span in spans])
        self._span.set_codes([self.period.span])
        self._span.setAccessibleName(kit.say(T("Period")))
        self._span.chosen.connect(self._span_chosen)
        self._when = label(kit, "", "bold")
        back = button(kit, "", partial(self._turn, -1), "plain", "left", T("The period before (Ctrl+Left)"))
        forth = button(kit, "", partial(self._turn, 1), "plain", "right", T("The period after (Ctrl+Right)"))
        self._turning = QWidget()
        self._turning.setLayout(row(back, self._when, forth, gap=px(4)))
        self._since, self._until = editor_for(_SINCE, kit), editor_for(_UNTIL, kit)
        for editor in (self._since, self._until):
            editor.changed.connect(self._dated)
            editor.setFixedWidth(kit.theme.characters(18))
        self._dates = QWidget()
        self._dates.setLayout(row(self._since, label(kit, "–", "muted"), self._until, gap=px(8)))
        self._compare = QCheckBox(kit.say(T("Compare with the period before")))
        self._compare.setChecked(self.book.report.compares)
        self._compare.toggled.connect(lambda _on: self.reload())
        self._which = which = QWidget()
        which.setLayout(row(self._turning, self._dates, None, self._compare, gap=px(10)))
        self._asks = row(self._span, which, gap=px(10))
        self._asks.setStretch(1, 1)
        self.message = MessageBar(kit)
        whole = column(head, self._asks, self.message, self._body(), gap=px(10))
        whole.setStretch(3, 1)
        self.setLayout(whole)
        for keys, do in (("F5", self.reload), ("Ctrl+Left", partial(self._turn, -1)), ("Ctrl+Right", partial(self._turn, 1)),
                         ("Ctrl+Up", partial(self._step, -1)), ("Ctrl+Down", partial(self._step, 1)),
                         ("F7", self.show_chart), ("Ctrl+P", lambda: self.documents.preview())):  # fmt: skip
            made = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(do)

    def _body(self) -> QWidget:
        kit, px = self.kit, self.kit.theme.px
        self.parts = SectionList(kit)
        self.parts.setAccessibleName(kit.say(T("Parts of the report")))
        self.parts.chosen.connect(self.show_part)
        self.parts.entered.connect(self._into)
        self._panel = frame("panel", column(self.parts, margins=(px(6), px(6), px(6), px(6))))
        self._panel.setFixedWidth(kit.theme.characters(_PARTS))
        self.grid = ReportGrid(kit)
        self.grid.chosen.connect(self._chosen)
        self.grid.entered.connect(self._unfold)
        self.text, self.chart = TextPart(kit, self._keep_text), ChartPart(kit)
        self.criterion = CriterionPart(kit, self._keep_text)
        self.criterion.grid.chosen.connect(self._chosen)
        self.criterion.grid.entered.connect(self._unfold)
        self._note = label(kit, "", "small", wrap=True)
        self._note.setContentsMargins(px(14), px(6), px(14), px(6))
        self._numbers = QWidget()
        numbers = column(self.grid, hairline(), self._note, gap=0)
        numbers.setStretch(0, 1)
        self._numbers.setLayout(numbers)
        self._numbers.setFocusProxy(self.grid)
        for part in (self._numbers, self.text, self.criterion, self.chart):
            self._middle.addWidget(part)
        self._title = label(kit, "", "panel", wrap=True)
        self._title.setContentsMargins(px(14), px(8), px(14), px(8))
        self._narrow = button(kit, "", self._open_parts, "text", "down", T("Parts of the report"))
        self._narrow.hide()
        hints = [
            ("Ctrl+↑↓", T("part", "of a report, key")),
            ("Ctrl+←→", T("period", "key")),
            ("Enter", T("what it counts", "key")),
        ]
        self._keys = QWidget()
        self._keys.setLayout(row(KeyHints(kit, hints), None, margins=(px(14), px(4), px(14), px(4))))
        self._drawn = button(
            kit, T("As a chart"), self.show_chart, "text", "chart", T("Bars in place of the numbers, and back (F7)")
        )
        above = row(self._title, self._drawn, gap=px(4))
        above.setStretch(0, 1)
        inner = column(above, hairline(), self._middle, hairline(), self._keys, gap=0, margins=(1, 1, 1, 1))
        inner.setStretch(2, 1)
        self._table = frame("panel", inner)
        self.behind = BehindPane(self.desk)
        self.behind.escaped.connect(self._fold_back)
        self.behind.setFixedWidth(px(_BEHIND))
        made = QWidget()
        line = row(self._panel, self._table, self.behind, gap=px(12))
        line.setStretch(1, 1)
        whole = column(row(self._narrow, None), line, gap=px(4))
        whole.setStretch(1, 1)
        made.setLayout(whole)
        self.setFocusProxy(self.parts)
        return made

    def _into(self) -> None:
        if (shown := self._middle.currentWidget()) is not None:
            shown.setFocus()

    def _step(self, by: int) -> None:
        if self.shown is not None and 0 <= self._at + by < len(self.shown.told.chapters):
            self.show_part(self._at + by)

    def _open_parts(self) -> None:
        menu = QMenu(self)
        for at in range(self.parts.count()):
            menu.addAction(self.parts.told(at), partial(self.show_part, at))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._narrow.mapToGlobal(self._narrow.rect().bottomLeft()))

    # Room ---------------------------------------------------------------------------------------------------------------

    def _unfold(self) -> None:
        if self._folded:
            self._table.hide()
            self.behind.show()
        self.behind.view.setFocus()

    def _fold_back(self) -> None:
        self._table.show()
        self.behind.setVisible(not self._folded and self._middle.currentWidget() is not self.text)
        if self.behind.view.hasFocus() or self.behind.isAncestorOf(self.focusWidget() or self):
            (self.criterion.grid if self._middle.currentWidget() is self.criterion else self.grid).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """First the parts become a menu, then the names fold away and the period goes below its kind."""
        super().resizeEvent(event)
        px, wide = self.kit.theme.px, event.size().width()
        narrow = wide < px(1080)
        self._panel.setVisible(not narrow)
        self._narrow.setVisible(narrow)
        low = event.size().height() < px(420)  # a magnified screen: the room is for what is written
        self._keys.setVisible(not low)
        self._title.setVisible(not (low and narrow))
        folded = wide < px(820)
        self.behind.setMinimumWidth(0 if folded else px(_BEHIND))
        self.behind.setMaximumWidth(16_777_215 if folded else px(_BEHIND))
        self._folded = folded
        self._fit_period()
        self._fold_back()

    def _fit_period(self) -> None:
        """The period goes below its kind where both have no room on one line; its words are known once it is shown."""
        needed = self._span.sizeHint().width() + self._which.sizeHint().width() + self.kit.theme.px(24)
        below = self._folded or needed > self.width()
        self._asks.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._asks.setAlignment(self._span, Qt.AlignmentFlag.AlignLeft)

    def hideEvent(self, event: QHideEvent) -> None:
        """A text is kept when the tab is left."""
        self.keep()
        super().hideEvent(event)


def _with_text(chapter: Chapter, block: str, text: str) -> Chapter:
    """A part with what was typed; it is up to date now."""
    if isinstance(chapter, Table):
        return chapter
    if isinstance(chapter, Criterion) and block == chapter.more_key:
        return replace(chapter, more=text)
    return replace(chapter, text=text, stale=()) if chapter.key == block else chapter


def _line(shown: Shown) -> Phrase | str:
    if shown.signed:
        return T("No. {number}, signed", number=shown.signed)
    return T("compared with: {period}", period=shown.before) if shown.before else T("Counted from what is written down now.")
