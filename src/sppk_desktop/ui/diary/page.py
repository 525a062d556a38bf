"""Families under observation at the left, the chosen family's diary at the right: its line of time, an entry, a new entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from sppk_desktop.core.cards import Header
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.cards import IdentityHeader, Timeline
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.diary.asks import Diaries, DiaryShown, Papers
from sppk_desktop.ui.diary.chart import DiaryChart
from sppk_desktop.ui.diary.entry_form import EntryForm
from sppk_desktop.ui.family_pick import FamilyPick
from sppk_desktop.ui.messages import Deed, EmptyState, Message, ask
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import ElidedLabel, button, clear, column, frame, hairline, label, row
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.sub_page import SubPage
from sppk_desktop.ui.table import ListView
from sppk_desktop.ui.values import Lookups

_WRITING: Final = (("0 1 2", T("level", "key")), ("−", T("not observed", "key")), ("Ctrl+L", T("annual plan", "key")))
_LOOKING: Final = (("Esc", T("back", "key")),)
_CORRECTION: Final = (
    Field(Kind.TEXT, T("Reason of the correction"), "reason", required=True, limit=300),
    Field(Kind.LONG, T("What is corrected or added"), "body", required=True, lines=4),
)


class ObservationPage(SubPage):
    """``families`` are those one can choose from; ``writes`` is false for who only reads."""

    def __init__(self, desk: Desk, diaries: Diaries, papers: Papers, families: RowSource, lookups: Lookups | None = None, *,
                 writes: bool = True) -> None:  # fmt: skip
        super().__init__()
        self.desk, self.kit = desk, desk.kit
        self._diaries, self._papers, self._families, self._writes = diaries, papers, families, writes
        self._lookups = lookups
        self._shown: DiaryShown | None = None
        self._entry_id: int | None = None
        self._form: EntryForm | None = None
        self._build()

    @property
    def form(self) -> EntryForm:
        """The form of an entry, built when one is first written: most who come here only read."""
        if self._form is None:
            self._form = EntryForm(self.desk, self._diaries, self._lookups)
            self._form.draft_kept.connect(self._bar.say_draft)
            self._pages.addWidget(self._form)
        return self._form

    @property
    def _writing(self) -> bool:
        return self._form is not None and self._pages.currentWidget() is self._form

    # What the tab asks --------------------------------------------------------------------------------------------------

    @property
    def head(self) -> Sequence[QWidget]:
        """Putting a family under observation."""
        return (self._menu, self._put_on) if self._writes else (self._menu,)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The list and the diary."""
        return (self.list.grid, self._pane)

    def shown_again(self) -> None:
        """Read anew; the chosen family stays."""
        self.list.reload()
        self.list.search.setFocus()

    def leave(self) -> bool:
        """What is typed is kept as a draft."""
        if self._writing:
            self.form.end()
            self._pages.setCurrentWidget(self._time)
        return True

    def show_diary(self, observation_id: int, *, write: bool = False) -> None:
        """One family's diary; ``write`` begins an entry."""
        self.list.select(observation_id)
        self._told(lambda: self._open(observation_id))
        if write:
            self.begin()

    def show_entry(self, entry_id: int) -> None:
        """One signed entry, read only."""
        self._told(lambda: self._read(entry_id))

    def show_chart(self) -> None:
        """The indicators of the chosen family over time."""
        if self._shown is not None and not self._writing:
            self.chart.show_points(self._diaries.history(self._shown.id), self.desk.today())
            self._turn(self._charted)
            self.chart.periods.setFocus()

    def _link_line(self) -> None:
        if self._writing:
            self.form.link_line()

    def begin(self) -> None:
        """A new entry for the chosen family, or the draft that was left."""
        shown = self._shown
        if shown is not None and not shown.closed and self._writes:
            self.desk.hush()
            self._bar.clear_draft()
            self.form.begin(shown)
            self._turn(self.form)

    # One family ---------------------------------------------------------------------------------------------------------

    def _chosen(self, observation_id: int) -> None:
        """The bar moved in the list; an entry being written for the same family is left alone."""
        if self._shown is None or self._shown.id != observation_id:
            self._told(lambda: self._open(observation_id))

    def _open(self, observation_id: int) -> None:
        self.leave()
        shown = self._shown = self._diaries.show(observation_id)
        self._header.show_header(shown.header)
        self._chip.set_chips((shown.chip,))
        self._line.setText(shown.line)
        clear(self._time_lines)
        timeline = Timeline(self.kit, shown.moments, self.desk.today(), self._opened)
        self._time_lines.addWidget(timeline)
        self._time_lines.addStretch(1)
        self._offer_earlier(timeline, shown.id, shown.earlier)
        self._empty.hide()
        self._whole.show()
        self._turn(self._time)

    def _offer_earlier(self, timeline: Timeline, observation_id: int, until: date | None) -> None:
        """The way to what was longer ago, below the last line."""
        if until is None:
            return

        def read_on() -> None:
            further = self._diaries.earlier(observation_id, until)
            more.hide()
            more.deleteLater()
            timeline.add(further.moments)
            self._offer_earlier(timeline, observation_id, further.earlier)

        more = button(self.kit, T("Earlier entries"), read_on, "text", "down")
        timeline.put_at_end(more)

    def _opened(self, kind: str, id_: int) -> None:
        if kind == "diary_entry":
            self.show_entry(id_)
        else:
            self.desk.open(kind, id_)

    def _read(self, entry_id: int) -> None:
        entry = self._diaries.entry(entry_id)
        if self._shown is None or self._shown.id != entry.observation_id:
            self._open(entry.observation_id)
            self.list.select(entry.observation_id)
        self._entry_id = entry_id
        clear(self._read_lines)
        kit, px = self.kit, self.kit.theme.px
        self._read_lines.addLayout(row(label(kit, entry.title, "panel"), ChipLine(kit, [entry.chip] if entry.chip else []), None))
        for name, value in entry.lines:
            self._read_lines.addLayout(column(label(kit, name, "small"), label(kit, value, wrap=True), gap=px(1)))
        for about, reason, body in entry.corrections:
            self._read_lines.addWidget(hairline())
            lines = (label(kit, about, "small"), label(kit, reason, "bold", wrap=True), label(kit, body, wrap=True))
            self._read_lines.addLayout(column(*lines, gap=px(2)))
        self._read_lines.addStretch(1)
        self._turn(self._reading)
        self._back.setFocus()

    def _turn(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        open_ = self._shown is not None and not self._shown.closed and self._writes
        writing, reading = page is self._form, page in (self._reading, self._charted)
        self._sign.setVisible(writing)
        self._back.setVisible(writing or reading)
        self._correct.setVisible(page is self._reading and self._writes)
        self._show_chart.setVisible(page is self._time)
        self._new.setVisible(open_ and not writing and not reading)
        self._terms.setVisible(open_ and not writing and not reading)
        self._off.setVisible(open_ and not writing and not reading)
        if not writing:
            self._bar.clear_draft()
        self._bar.set_hints(_WRITING if writing else _LOOKING if reading else ())
        self._bar.fit()

    def _close_entry(self) -> None:
        self.leave()
        self._turn(self._time)
        self.list.grid.setFocus()

    def _sign_now(self) -> None:
        shown = self._shown
        if shown is None or not self._writing:
            return
        values = self.form.values()
        gaps = self._diaries.gaps(shown.id, values)
        self.form.show_gaps(gaps)
        if gaps or self.form.unclear:
            told = gaps[0][1] if gaps else T("Some fields cannot be read yet.")
            self.desk.tell(Message(T("The entry cannot be signed yet."), told, "careful"))
            return
        told = T("A signed entry is final; what is wrong later is said in a correction.")
        if not ask(self.kit, self, T("Sign this entry?"), told, T("Sign"), destroys=False):
            return
        self._told(lambda: self._signed(shown.id, values))

    def _signed(self, observation_id: int, values: dict[str, object]) -> None:
        self._diaries.sign(observation_id, values)
        self.form.end(signed=True)
        self._pages.setCurrentWidget(self._time)
        self.list.reload()
        self._open(observation_id)
        self.list.grid.setFocus()
        self.desk.tell(Message(T("The entry is signed."), T("The day of the next contact is on the page Today."), "done"))

    # Deeds --------------------------------------------------------------------------------------------------------------

    def put_on(self) -> None:
        """Choose a family and put it under observation."""
        pick = FamilyPick(self.desk, self._families, T("Which family is to be observed?"), T("This family"), self)
        pick.picked.connect(self.put_family_on)
        pick.open()

    def put_family_on(self, family_id: int) -> None:
        """Ask on what basis, who, how often."""
        told = T("The family gets a diary of its own; the next contact stands on the page Today.")
        asking = Asking(self.desk, T("Put under observation", "deed"), told, self._diaries.put_on_fields, T("Put on"), self,
                        self._diaries.start_values())  # fmt: skip
        asking.answered.connect(lambda values: self._told(lambda: self._put(family_id, values)))
        asking.open()

    def _put(self, family_id: int, values: dict[str, object]) -> None:
        made = self._diaries.put_on(family_id, values)
        self.list.reload()
        self.show_diary(made)

    def _change_terms(self) -> None:
        shown = self._shown
        if shown is None:
            return
        asking = Asking(self.desk, T("Level, rhythm, next day"), None, self._diaries.terms_fields, T("Save"), self,
                        self._diaries.terms(shown.id))  # fmt: skip
        asking.answered.connect(partial(self._terms_changed, shown.id))
        asking.open()

    def _terms_changed(self, observation_id: int, values: dict[str, object]) -> None:
        self._told(lambda: self._diaries.change_terms(observation_id, values))
        self.list.reload()
        self.show_diary(observation_id)

    def _take_off(self) -> None:
        shown = self._shown
        if shown is None:
            return
        told = T("Its diary stays in the list of those taken off.")
        asking = Asking(self.desk, T("Take off observation"), told, self._diaries.take_off_fields, T("Take off"), self,
                        {"until": self.desk.today()})  # fmt: skip
        asking.answered.connect(lambda values: self._told(lambda: self._taken_off(shown.id, values)))
        asking.open()

    def _taken_off(self, observation_id: int, values: dict[str, object]) -> None:
        undo = self._diaries.take_off(observation_id, values)

        def back() -> None:
            self._told(undo)
            self.list.reload()

        self.list.reload()
        self.desk.offer_undo(T("The family is taken off observation."), back)

    def _add_correction(self) -> None:
        entry_id = self._entry_id
        if entry_id is None:
            return
        told = T("The entry stays as it was signed.")
        asking = Asking(self.desk, T("Correction of a signed entry"), told, _CORRECTION, T("Add the correction"), self)
        asking.answered.connect(partial(self._corrected, entry_id))
        asking.open()

    def _corrected(self, entry_id: int, answers: dict[str, str]) -> None:
        try:
            self._diaries.correct(entry_id, answers["reason"], answers["body"])
        except AppError as error:
            self.desk.tell(Message.of(error))
            return
        self.show_entry(entry_id)
        self.desk.tell(Message(T("The correction stands below the entry."), "", "done"))

    def _told(self, do: Callable[[], object]) -> None:
        try:
            do()
        except AppError as error:
            self.desk.tell(Message.of(error))

    def _forget(self) -> None:
        self.leave()
        self._shown = self._entry_id = None
        self._header.show_header(Header("", 0, "", "", ()))
        clear(self._time_lines)
        clear(self._read_lines)
        self._whole.hide()
        self._empty.show()

    # Paper --------------------------------------------------------------------------------------------------------------

    def _choices(self, language: str) -> list[Deed]:
        papers, preview = self._papers, self.desk.preview
        book, before = T("Book of diaries, this school year"), T("Book of diaries, last school year")
        deeds = [
            Deed(book, lambda: self._told(lambda: preview(papers.book(language), book))),
            Deed(before, lambda: self._told(lambda: preview(papers.book(language, last_year=True), before))),
        ]
        if (shown := self._shown) is not None:
            of, year, whole = ("observation", shown.id), T("Diary of this family, this school year"), T("Diary, whole")
            deeds = [
                Deed(year, lambda: preview(papers.family(shown.id, language), year, of)),
                Deed(whole, lambda: preview(papers.family(shown.id, language, whole=True), whole, of)),
                *deeds,
            ]
        return deeds

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._menu = PaperMenu(kit, self._choices)
        self._put_on = button(kit, T("Put under observation…"), self.put_on, "primary", "plus")
        self.list = ListView(self.desk, self._diaries.rows, "diary.observation", count=T("{n} families under observation"),
                             search=T("Family"))  # fmt: skip
        self.list.set_empty(T("No family is under observation yet"), T("Choose a family and say why, who, how often."), "eye",
                            Deed(T("Put under observation…"), self.put_on))  # fmt: skip
        self.list.chosen.connect(self._chosen)
        self.list.unchosen.connect(self._forget)
        self.list.opened.connect(lambda id_: self.show_diary(id_, write=True))
        self._header, self._chip, self._line = IdentityHeader(kit, small=True), ChipLine(kit), ElidedLabel(kit, "", "small")
        self.chart = DiaryChart(kit, self._diaries.indicators)
        self.chart.opened.connect(self.show_entry)
        self._time_lines, self._read_lines = column(gap=px(8)), column(gap=px(8))
        self._time, self._reading = self._scrolled(self._time_lines), self._scrolled(self._read_lines)
        self._pages = QStackedWidget()
        self._charted = QScrollArea()
        self._charted.setWidgetResizable(True)
        self._charted.setFrameShape(QFrame.Shape.NoFrame)
        self._charted.setWidget(frame("plain", column(self.chart, gap=0)))
        for page in (self._time, self._reading, self._charted):
            self._pages.addWidget(page)
        self._bar = ActionBar(kit)
        self._back = button(kit, T("Close"), self._close_entry, "text")
        self._off = button(kit, T("Take off…"), self._take_off, "text")
        self._terms = button(kit, T("Change…"), self._change_terms)
        self._correct = button(kit, T("Add a correction…"), self._add_correction, "primary")
        self._new = button(kit, T("New entry"), self.begin, "primary", "plus")
        self._sign = button(kit, T("Sign…"), self._sign_now, "primary")
        self._show_chart = button(kit, T("Chart"), self.show_chart, "text", "chart")
        self._bar.set_buttons(self._back, self._show_chart, self._off, self._terms, self._correct, self._new, self._sign)
        under = row(self._chip, self._line, gap=px(8))
        under.setStretch(1, 1)
        head = frame("plain", column(self._header, under, gap=px(4), margins=(px(16), px(10), px(16), px(8))))
        self._whole = frame("plain", column(head, hairline(), self._pages, self._bar, gap=0))
        self._empty = EmptyState(kit, T("Choose a family to see its diary"), icon="eye")
        self._pane = frame("panel", column(self._empty, self._whole, gap=0, margins=(1, 1, 1, 1)))
        body = row(self.list, self._pane, gap=px(12))
        body.setStretch(0, 1)
        self.setLayout(body)
        self._whole.hide()
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, do in (("Ctrl+N", self.begin), ("Ctrl+Return", self._sign_now), ("Ctrl+G", self.show_chart),
                         ("Ctrl+L", self._link_line), ("Esc", self._escape)):  # fmt: skip
            QShortcut(QKeySequence(keys), self._pane if keys == "Esc" else self, context=context).activated.connect(do)

    def _escape(self) -> None:
        if self._pages.currentWidget() is not self._time:
            self._close_entry()

    def _scrolled(self, lines: object) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        px = self.kit.theme.px
        area.setWidget(frame("plain", column(lines, margins=(px(16), px(8), px(16), px(12)))))  # type: ignore[arg-type]
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The diary takes a little less than half."""
        super().resizeEvent(event)
        px = self.kit.theme.px
        self._pane.setFixedWidth(max(px(370), min(px(600), round(event.size().width() * 0.44))))
