"""The line of time of a card: what lies ahead first, then the past by months; by kind and period, read on as one goes down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QPushButton, QScrollArea, QSizePolicy, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Line, Moment
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.facts import Open
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import EmptyState
from sppk_desktop.ui.parts import button, column, label, restyle, row

_PERIODS: Final = (
    T("all time", "period of a timeline"),
    T("last 30 days", "period of a timeline"),
    T("this school year", "period of a timeline"),
    T("the school year before", "period of a timeline"),
)
_MONTH: Final = timedelta(days=30)
_DAY: Final = timedelta(days=1)
_NEAR: Final = 80  # drawn pixels above the end at which the next stretch is read


class _Dot(QLabel):
    """The icon of a moment on its line."""

    def __init__(self, kit: Kit, moment: Moment) -> None:
        super().__init__()
        px = kit.theme.px
        self.setProperty("look", "dot")
        self.setProperty("ground", moment.tone.value)
        self.setFixedSize(px(22), px(22))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setPixmap(kit.pixmap(moment.icon, 14, moment.tone.value))


class Timeline(QWidget):
    """The moments: date left, icon on one line, bold title, muted second line. `add` goes on below what is shown."""

    def __init__(self, kit: Kit, moments: Sequence[Moment], today: date, open_: Open) -> None:
        super().__init__()
        self._kit, self._open, self._today, self._month = kit, open_, today, ""
        px = kit.theme.px
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(12), px(4), px(16), px(12))
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)
        self._end = 0
        if ahead := sorted((m for m in moments if m.on > today), key=lambda m: m.on):
            self._head(kit.say(T("Ahead")))
            for moment in ahead:
                self._moment(moment)
        self.add([moment for moment in moments if moment.on <= today])

    def add(self, moments: Sequence[Moment]) -> None:
        """Earlier ones, below."""
        self._grid.setRowStretch(self._end, 0)
        language = self._kit.words.language if self._kit.words.language != "en" else "ru"
        for moment in sorted(moments, key=lambda m: m.on, reverse=True):
            if (name := dates.month(moment.on, language)) != self._month:
                self._month = name
                self._head(name)
            self._moment(moment)
        self._end = self._grid.rowCount()
        self._grid.setRowStretch(self._end, 1)

    def put_at_end(self, widget: QWidget) -> None:
        """Something below the last moment."""
        self._grid.setRowStretch(self._end, 0)
        self._grid.addWidget(widget, self._grid.rowCount(), 2, Qt.AlignmentFlag.AlignLeft)
        self._end = self._grid.rowCount()
        self._grid.setRowStretch(self._end, 1)

    def _head(self, text: str) -> None:
        made = label(self._kit, text, "small-bold")
        made.setContentsMargins(0, self._kit.theme.px(8), 0, self._kit.theme.px(4))
        self._grid.addWidget(made, self._grid.rowCount(), 2)

    def _moment(self, moment: Moment) -> None:
        kit, at, px = self._kit, self._grid.rowCount(), self._kit.theme.px
        language = kit.words.language if kit.words.language != "en" else "ru"
        top, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        day = label(kit, dates.day_month(moment.on, language), "small")
        day.setToolTip(dates.short(moment.on))
        day.setContentsMargins(0, px(2), 0, 0)
        self._grid.addWidget(day, at, 0, top | right)
        stem = QFrame()
        stem.setProperty("rule", "stem")
        stem.setFixedWidth(2)
        stem.setStyleSheet(f"background: {kit.theme.tokens.hairline}")
        line = column(_Dot(kit, moment), stem, gap=px(3), margins=(0, 0, 0, px(3)))
        line.setAlignment(stem, Qt.AlignmentFlag.AlignHCenter)
        line.setStretch(1, 1)
        self._grid.addLayout(line, at, 1)
        words = column(gap=0, margins=(0, 0, 0, px(8)))
        if moment.opens is not None:
            opens = moment.opens
            title = _Title(kit.say(moment.title))
            title.clicked.connect(lambda: self._open(opens.kind, opens.id))
            words.addWidget(title)
        else:
            words.addWidget(label(kit, moment.title, "bold", wrap=True))
        if kit.say(moment.detail):
            words.addWidget(label(kit, moment.detail, "small", wrap=True))
        self._grid.addLayout(words, at, 2)


class _Title(QPushButton):
    """What opens a moment: as many lines as its words need in the room there is."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text.replace("&", "&&")
        self._broken: dict[int, list[str]] = {}  # by width: a layout asks for its height many times
        self.setProperty("look", "moment")
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its lines in that width."""
        line = self.fontMetrics().lineSpacing()
        return super().sizeHint().height() + line * (len(self._lines(width)) - 1 - self.text().count("\n"))

    def minimumSizeHint(self) -> QSize:
        """No wider than a word or two."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        if (text := "\n".join(self._lines(self.width()))) != self.text():
            self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Another font breaks otherwise."""
        super().changeEvent(event)
        self._broken = {}

    def _lines(self, width: int) -> list[str]:
        if width not in self._broken:
            self.ensurePolished()
            self._broken[width] = self._break(width)
        return self._broken[width]

    def _break(self, width: int) -> list[str]:
        room, lines = width - (super().sizeHint().width() - self._widest()), [""]
        for word in self._whole.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _widest(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n"))


class TimelinePage(QWidget):
    """The filters above, the moments below; whoever comes near the end gets the next stretch."""

    def __init__(self, kit: Kit, moments: Sequence[Moment], earlier: date | None, line: Line | None, today: date,
                 open_: Open, print_: Callable[[], object] | None = None) -> None:  # fmt: skip
        super().__init__()
        self._kit, self._line, self._today, self._open = kit, line, today, open_
        self._group: int | None = None
        self._period = 0
        self._earlier = earlier
        px = kit.theme.px
        self._kind, self._time = self._pill(self._choose_kind), self._pill(self._choose_period)
        bar = row(self._kind, self._time, None, gap=px(8), margins=(px(12), px(8), px(12), px(2)))
        if print_ is not None:
            bar.addWidget(button(kit, T("Print…", "a timeline"), print_, "text", "printer"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.verticalScrollBar().valueChanged.connect(self._scrolled)
        whole = column(gap=0)
        if line is not None:
            whole.addLayout(bar)
        whole.addWidget(self._area, 1)
        self.setLayout(whole)
        self._more: QPushButton | None = None
        self.timeline: Timeline | None = None
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill)
        self._show(moments)

    @property
    def earlier(self) -> date | None:
        """The day the next stretch begins with; None when everything is shown."""
        return self._earlier

    def read_on(self) -> None:
        """The next stretch, below."""
        if self._line is None or self._earlier is None or self.timeline is None:
            return
        until, since = self._earlier, self._days[0]
        moments, self._earlier = self._line.page(self._group, since, until)
        self.timeline.add(moments)
        self._offer_more()

    def choose(self, group: int | None, period: int = 0) -> None:
        """Show one kind (None: all) within a period."""
        if self._line is None:
            return
        self._group, self._period = group, period
        since, until = self._days
        ahead: Sequence[Moment] = ()
        if until is None:
            ahead, _ = self._line.page(group, self._today + _DAY, None)
        moments, self._earlier = self._line.page(group, since, min(until or self._today, self._today))
        self._show([*ahead, *moments])

    @property
    def _days(self) -> tuple[date | None, date | None]:
        first = int(dates.school_year(self._today)[:4])
        return (
            (None, None),
            (self._today - _MONTH, None),
            (date(first, 8, 1), None),
            (date(first - 1, 8, 1), date(first, 7, 31)),
        )[self._period]

    def _show(self, moments: Sequence[Moment]) -> None:
        say = self._kit.say
        groups = self._line.groups if self._line is not None else ()
        kind = T("all", "filter") if self._group is None else groups[self._group]
        self._set(self._kind, T("{label}: {value}", label=say(T("Kind")), value=say(kind)), chosen=self._group is not None)
        period = T("{label}: {value}", label=say(T("Period")), value=say(_PERIODS[self._period]))
        self._set(self._time, period, chosen=self._period > 0)
        self._more = None
        if moments:
            self.timeline = Timeline(self._kit, moments, self._today, self._open)
            inner: QWidget = self.timeline
        else:
            self.timeline = None
            unfiltered = self._group is None and self._period == 0
            told = T("Nothing has happened yet") if unfiltered else T("Nothing of this kind in this period")
            inner = EmptyState(self._kit, told, icon="history")
        inner.setProperty("ground", "plain")
        self._area.setWidget(inner)
        self._offer_more()
        self._filling.start()

    def _fill(self) -> None:
        """Read on where a large screen has room for more than the first stretch."""
        if self.isVisible() and self._earlier is not None and self._area.verticalScrollBar().maximum() == 0:
            self.read_on()
            self._filling.start()

    def _offer_more(self) -> None:
        """A button at the end, for whoever does not scroll."""
        if self.timeline is None:
            return
        if self._more is not None:
            self._more.hide()
            self._more.deleteLater()
            self._more = None
        if self._earlier is not None:
            self._more = button(self._kit, T("Show earlier ones"), self.read_on, "link")
            self.timeline.put_at_end(self._more)

    def _scrolled(self, at: int) -> None:
        if self._earlier is not None and at > self._area.verticalScrollBar().maximum() - self._kit.theme.px(_NEAR):
            self.read_on()

    def _pill(self, press: Callable[[QPushButton], object]) -> QPushButton:
        made = button(self._kit, "")
        made.setProperty("look", "pill")
        made.setIcon(self._kit.icon("down", color="muted"))
        made.setIconSize(QSize(self._kit.theme.px(14), self._kit.theme.px(14)))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.clicked.connect(lambda: press(made))
        return made

    def _set(self, pill: QPushButton, text: Phrase, *, chosen: bool) -> None:
        pill.setText(self._kit.say(text))
        restyle(pill, "filtering", "true" if chosen else "false")

    def _choose_kind(self, pill: QPushButton) -> None:
        groups = list(self._line.groups) if self._line is not None else []
        choices: list[tuple[str, int | None]] = [(self._kit.say(T("all", "filter")), None)]
        choices += [(self._kit.say(group), at) for at, group in enumerate(groups)]
        self._menu(pill, choices, self._group, lambda key: self.choose(key, self._period))

    def _choose_period(self, pill: QPushButton) -> None:
        choices: list[tuple[str, int | None]] = [(self._kit.say(text), at) for at, text in enumerate(_PERIODS)]
        self._menu(pill, choices, self._period, lambda key: self.choose(self._group, key or 0))

    def _menu(self, pill: QPushButton, choices: Sequence[tuple[str, int | None]], now: int | None,
              do: Callable[[int | None], object]) -> None:  # fmt: skip
        menu = QMenu(self)
        group = QActionGroup(menu)
        for text, key in choices:
            action = QAction(text, menu, checkable=True)
            action.setChecked(key == now)
            action.triggered.connect(partial(self._pick, do, key))
            group.addAction(action)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(pill.mapToGlobal(pill.rect().bottomLeft()))

    def _pick(self, do: Callable[[int | None], object], key: int | None, _checked: bool = False) -> None:
        do(key)
