"""The Today page: what is late, due today and this week, each line ending in the deed; backup, month and drafts beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.jobs import Job
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Deed, EmptyState, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import ElidedLabel, button, clear, column, frame, hairline, label, picture, row, scrolled
from sppk_desktop.ui.people.month import MonthView
from sppk_desktop.ui.steps import Steps

_WEEK = 7
_AHEAD = timedelta(days=_WEEK)
_FAR = 100  # days from the first of the month on: this month's page and the next one's


@dataclass(frozen=True, slots=True)
class BackupCard:
    """How old the last verified copy is, and what to do about it."""

    title: Phrase
    detail: Phrase
    tone: str
    do: Callable[[], object]


@dataclass(frozen=True, slots=True)
class DraftLine:
    """An unfinished piece of writing and the way back to it."""

    icon: str
    title: Phrase | str
    detail: Phrase | str
    go_on: Callable[[], object]


@dataclass(frozen=True)
class TodaySources:
    """Where the page gets what it shows, asked anew whenever it is shown; ``primary`` is the day's most usual deed.

    When the page is shown again ``reading`` is asked beside the window, and what stood there stands until it has answered.
    """

    duties: Callable[[date, date], Sequence[Duty]]  # from far back until this day
    reading: Callable[[date, date], Callable[[Progress], Sequence[Duty]]] | None = None  # the same as work for a job
    drafts: Callable[[], Sequence[DraftLine]] = lambda: ()
    backup: Callable[[], BackupCard | None] = lambda: None
    primary: tuple[Phrase, str, Callable[[], object]] | None = None
    print_week: Callable[[str, int], object] | None = None  # language of the paper, weeks from this one
    begin: Callable[[], tuple[Phrase, Deed] | None] = lambda: None  # what a register without children begins with


@dataclass(frozen=True)
class _Known:
    """What is due until a day, as it was read on a day from the vault in a state."""

    today: date
    until: date
    duties: Sequence[Duty]
    state: object


class TodayPage(QWidget):
    """Read from top to bottom in one line of sight; nothing on it moves by itself."""

    def __init__(self, desk: Desk, sources: TodaySources) -> None:
        super().__init__()
        self._desk, self._sources = desk, sources
        kit, px = desk.kit, desk.kit.theme.px
        self._kit = kit
        self._title, self._sentence = ElidedLabel(kit, "", "page"), ElidedLabel(kit, "", "muted")
        head = row(column(self._title, self._sentence, gap=px(2)), gap=px(8))
        head.setStretch(0, 1)
        self._view = Segments(kit, [Part("list", kit.say(T("List"))), Part("month", kit.say(T("Calendar")))])
        self._view.set_codes(["list"])
        self._view.chosen.connect(self._view_chosen)
        head.addWidget(self._view, 0, Qt.AlignmentFlag.AlignTop)
        if sources.print_week is not None:
            week = PaperMenu(kit, self._weeks)
            week.setText(kit.say(T("Print the week")))
            head.addWidget(week, 0, Qt.AlignmentFlag.AlignTop)
        if sources.primary is not None:
            text, icon, do = sources.primary
            head.addWidget(button(kit, text, do, "primary", icon), 0, Qt.AlignmentFlag.AlignTop)
        self._lines = column(gap=0, margins=(1, 1, 1, px(8)))
        self._steps = Steps(self)
        inner = QWidget()
        inner.setProperty("ground", "plain")
        inner.setLayout(self._lines)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self._main = main = frame("panel", column(area, gap=0, margins=(1, 1, 1, 1)))
        self._told: tuple[object, ...] | None = None
        self._unfolded = False
        self._known: _Known | None = None
        self._reading: Job[Sequence[Duty]] | None = None
        self._month = MonthCard(kit, desk.today())
        self._backup = frame("panel", column(margins=(px(14), px(12), px(14), px(12)), gap=px(8)))
        self._drafts = frame("panel", column(margins=(px(14), px(12), px(14), px(12)), gap=px(8)))
        side = column(self._backup, self._month, self._drafts, None, gap=px(10))
        cards = QWidget()
        cards.setLayout(side)
        self._side = scrolled(cards)  # on a low screen the cards scroll, and stay as high as they are
        self._side.setFixedWidth(px(340))
        body = row(main, self._side, gap=px(12))
        body.setStretch(0, 1)
        lists = QWidget()
        lists.setLayout(body)
        self.month = MonthView(kit, desk.today, self._duties, lambda duty: desk.open(duty.opens.kind, duty.opens.id))
        self._pages = QStackedWidget()
        self._pages.addWidget(lists)
        self._pages.addWidget(self.month)
        whole = column(head, self._pages, gap=px(10))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self._main, self._side) if self._pages.currentIndex() == 0 else (self.month.grid,)

    def show_view(self, view: str) -> None:
        """The list of what is due, or the month, of what is known since the page was shown."""
        self._view.set_codes([view])
        self._pages.setCurrentIndex(0 if view == "list" else 1)
        self._show()

    def _view_chosen(self) -> None:
        self.show_view(str((self._view.codes or ["list"])[0]))

    def _weeks(self, language: str) -> Sequence[Deed]:
        print_week = self._sources.print_week
        assert print_week is not None
        return [Deed(T("This week"), lambda: print_week(language, 0)), Deed(T("Next week"), lambda: print_week(language, 1))]

    def reload(self) -> None:
        """Ask everybody anew."""
        self._known, self._reading = None, None
        self._show()
        self._show_backup()
        self._show_drafts()

    def look_again(self) -> None:
        """Ask everybody anew beside the window; the page changes when they have answered, if anything has."""
        today, known, state = self._desk.today(), self._known, self._desk.store.state
        if self._sources.reading is None or known is None or known.today != today:
            self.reload()
            return
        if known.state != state:
            work = self._sources.reading(today, known.until)
            self._reading = job = self._kit.jobs.run(
                "", work, lambda duties: self._arrived(job, _Known(today, known.until, duties, state)), self._failed, quiet=True
            )
        self._show_backup()
        self._show_drafts()

    @property
    def looking(self) -> bool:
        """Whether somebody is still being asked."""
        return self._reading is not None

    def _arrived(self, job: Job[Sequence[Duty]], known: _Known) -> None:
        if job is self._reading and isValid(self):
            self._known, self._reading = known, None
            self._show()

    def _failed(self, error: AppError) -> None:
        self._reading = None
        self._desk.tell(Message.of(error))

    def _duties(self, today: date, until: date) -> Sequence[Duty]:
        """What is due until this day, and maybe what is due later."""
        if self._known is None or self._known.today != today or self._known.until < until:
            far, state = max(until, today.replace(day=1) + timedelta(days=_FAR)), self._desk.store.state
            self._known, self._reading = _Known(today, far, self._sources.duties(today, far), state), None
        return self._known.duties

    def _show(self) -> None:
        today, language = self._desk.today(), _language(self._kit)
        if self._pages.currentIndex() == 1:
            self.month.reload()
        every = sorted(self._duties(today, today), key=lambda duty: (not duty.urgent, duty.due))
        duties = [duty for duty in every if not duty.aside]
        others = [duty for duty in every if duty.aside and duty.due <= today + _AHEAD]
        late = [duty for duty in duties if duty.due < today]
        now = [duty for duty in duties if duty.due == today]
        week = [duty for duty in duties if today < duty.due <= today + _AHEAD]
        self._title.setText(f"{dates.long(today, language)}, {dates.weekday(today, language)}")
        self._sentence.setText(self._kit.say(_sentence(len(now), len(late), len(week))))
        told = (today, late, now, week, others, self._unfolded)
        if told != self._told or not any((late, now, week)):  # whoever comes back mostly finds the same hundred lines
            self._told = told
            self._show_duties(late, now, week, others)
        self._month.show_duties(today, duties)

    def _show_duties(self, late: Sequence[Duty], now: Sequence[Duty], week: Sequence[Duty], others: Sequence[Duty] = ()) -> None:
        clear(self._lines)
        self._steps.stop()
        if not (late or now or week):
            self._show_nothing()
        if late or now or week or others:
            self._lines.addStretch(1)
            self._steps.begin(self._pieces(late, now, week, others))

    def _show_nothing(self) -> None:
        begin = self._sources.begin()
        nothing = (
            EmptyState(self._kit, begin[0], deed=begin[1], deed_icon="import")
            if begin is not None
            else EmptyState(
                self._kit, T("Nothing is due this week."), T("Dates of visits and plans come here by themselves."), "calendar"
            )
        )
        self._lines.addWidget(nothing)

    def _pieces(self, late: Sequence[Duty], now: Sequence[Duty], week: Sequence[Duty], others: Sequence[Duty]) -> Iterator[None]:
        """The lines, one by one, each put above the space that stretches."""
        px, lines = self._kit.theme.px, self._lines
        for title, look, duties in ((T("Late"), "late", late), (T("Today"), "group", now), (T("This week"), "group", week)):
            if not duties:
                continue
            name = label(self._kit, title, "panel")
            if look == "late":
                name.setStyleSheet(f"color: {self._kit.theme.tokens.danger.text}")
            else:
                name.setStyleSheet(f"color: {self._kit.theme.tokens.muted}")
            heading = row(
                name, label(self._kit, str(len(duties)), "muted"), None, gap=px(8), margins=(px(14), px(10), px(14), px(6))
            )
            lines.insertLayout(lines.count() - 1, heading)
            lines.insertWidget(lines.count() - 1, hairline())
            for duty in duties:
                lines.insertWidget(lines.count() - 1, self._duty(duty, late=look == "late"))
                yield
        if others:
            self._head_others(len(others))
            for duty in others if self._unfolded else ():
                lines.insertWidget(lines.count() - 1, self._duty(duty, late=duty.due < self._desk.today()))
                yield

    def _head_others(self, many: int) -> None:
        """Above the work of colleagues, folded below one's own: whoever stands in for them finds it here."""
        kit, px, lines = self._kit, self._kit.theme.px, self._lines
        fold = button(kit, T("Hide") if self._unfolded else T("Show"), self._fold, "link")
        name = label(kit, T("Work of colleagues"), "panel")
        name.setStyleSheet(f"color: {kit.theme.tokens.muted}")
        heading = row(name, label(kit, str(many), "muted"), None, fold, gap=px(8), margins=(px(14), px(10), px(14), px(6)))
        lines.insertLayout(lines.count() - 1, heading)
        lines.insertWidget(lines.count() - 1, hairline())

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show()

    def _duty(self, duty: Duty, *, late: bool) -> QWidget:
        kit, px = self._kit, self._kit.theme.px
        color = "danger" if late else "accent" if duty.due == self._desk.today() else "muted"
        words = column(ElidedLabel(kit, duty.title, "bold"), ElidedLabel(kit, duty.detail, "small"), gap=px(1))
        when = ChipLine(kit, [self._when(duty.due)])
        deed = button(kit, duty.deed, lambda: self._desk.open(duty.opens.kind, duty.opens.id), "link")
        made = QWidget()
        line = row(picture(kit, duty.icon, 18, color), words, when, deed, gap=px(12), margins=(px(14), px(5), px(14), px(5)))
        line.setStretch(1, 1)
        made.setLayout(line)
        return made

    def _when(self, due: date) -> Chip:
        today, language, say = self._desk.today(), _language(self._kit), self._kit.say
        if due < today:
            return Chip(say(T("{n} days late", n=(today - due).days)), Tone.DANGER)
        if due == today:
            return Chip(say(T("today", "on a chip")))
        return Chip(f"{dates.short_weekday(due, language)}, {dates.day_month(due, language)}")

    def _show_backup(self) -> None:
        kit, card = self._kit, self._sources.backup()
        layout = self._backup.layout()
        assert isinstance(layout, QVBoxLayout)
        clear(layout)
        self._backup.setVisible(card is not None)
        if card is not None:
            title = label(kit, card.title, "panel", wrap=True)
            title.setStyleSheet(f"color: {kit.theme.tokens.tint(card.tone).text}")
            head = row(picture(kit, "drive", 18, card.tone), title, gap=kit.theme.px(8))
            head.setStretch(1, 1)
            layout.addLayout(head)
            layout.addWidget(label(kit, card.detail, "small", wrap=True))
            layout.addWidget(button(kit, T("Make a backup"), card.do, "outlined", "drive"), 0, Qt.AlignmentFlag.AlignLeft)

    def _show_drafts(self) -> None:
        kit, px = self._kit, self._kit.theme.px
        lines = self._sources.drafts()
        layout = self._drafts.layout()
        assert isinstance(layout, QVBoxLayout)
        clear(layout)
        self._drafts.setVisible(bool(lines))
        if not lines:
            return
        layout.addWidget(label(kit, T("Unfinished drafts"), "panel"))
        for line in lines[:6]:
            words = column(ElidedLabel(kit, line.title), ElidedLabel(kit, line.detail, "small"), gap=0)
            made = row(picture(kit, line.icon, 16), words, button(kit, T("Go on"), line.go_on, "link"), gap=px(8))
            made.setStretch(1, 1)
            layout.addLayout(made)

    def showEvent(self, event: object) -> None:
        """Whoever comes back sees what is true now."""
        self.look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small page the cards beside the list go; backup age stands in the status line, drafts at their records."""
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= self._kit.theme.px(860))


def _sentence(now: int, late: int, week: int) -> Phrase:
    if late:
        return T("{now} for today, {late} are late.", now=now, late=late)
    if now:
        return T("{now} for today, nothing is late.", now=now)
    if week:
        return T("Nothing for today; {week} this week.", week=week)
    return T("Nothing for today, nothing this week.")


def _language(kit: Kit) -> str:
    return kit.words.language if kit.words.language in ("ky", "ru") else "ru"


class _Day(QLabel):
    """A day of the month with a dot for what is due."""

    def __init__(self, kit: Kit, text: str, look: str) -> None:
        super().__init__(text)
        self._kit, self.dot = kit, ""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("look", look)
        self.setMinimumSize(QSize(kit.theme.px(28), kit.theme.px(28)))
        if look == "today":
            tokens = kit.theme.tokens
            self.setStyleSheet(f"background: {tokens.accent}; color: {tokens.on_accent}; border-radius: 4px; font-weight: bold")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number, and below it the dot."""
        super().paintEvent(event)
        if self.dot:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._kit.theme.color(self.dot))
            size = self._kit.theme.px(4)
            painter.drawEllipse((self.width() - size) // 2, self.height() - size, size, size)


class MonthCard(QWidget):
    """A month with a dot on every day something is due; arrows turn it."""

    def __init__(self, kit: Kit, day: date) -> None:
        super().__init__()
        px = kit.theme.px
        self._kit, self._today, self._shown = kit, day, day.replace(day=1)
        self._dots: dict[date, str] = {}
        self._name = label(kit, "", "panel")
        back = button(kit, "", lambda: self._turn(-1), "plain", "left", T("Month before"))
        forth = button(kit, "", lambda: self._turn(1), "plain", "right", T("Month after"))
        self._grid = QGridLayout()
        self._grid.setSpacing(px(1))
        inner = column(
            row(self._name, None, back, forth, gap=px(4)), self._grid, gap=px(6), margins=(px(14), px(8), px(14), px(10))
        )
        self.setLayout(column(frame("panel", inner)))
        self._draw()

    def show_duties(self, today: date, duties: Sequence[Duty]) -> None:
        """Mark these days."""
        days = {duty.due for duty in duties}
        dots = {day: "danger" if day < today else "accent" if day == today else "muted" for day in days}
        if (today, dots) != (self._today, self._dots):
            self._today, self._dots = today, dots
            self._draw()

    def _turn(self, step: int) -> None:
        month = self._shown.month - 1 + step
        self._shown = date(self._shown.year + month // 12, month % 12 + 1, 1)
        self._draw()

    def _draw(self) -> None:
        clear(self._grid)
        language = _language(self._kit)
        self._name.setText(f"{dates.month_name(self._shown.month, language).capitalize()} {self._shown.year}")
        monday = date(2024, 1, 1)
        for at in range(_WEEK):
            name = dates.short_weekday(monday + timedelta(days=at), language).capitalize()
            made = label(self._kit, name, "small")
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(made, 0, at)
        day, line = self._shown, 1
        while day.month == self._shown.month:
            look = "today" if day == self._today else "muted" if day.weekday() >= 5 else ""
            cell = _Day(self._kit, str(day.day), look)
            cell.dot = self._dots.get(day, "") if day != self._today else ""
            self._grid.addWidget(cell, line, day.weekday())
            line += day.weekday() == _WEEK - 1
            day += timedelta(days=1)
