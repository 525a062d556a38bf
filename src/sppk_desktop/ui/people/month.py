"""A month with what is due on every day: arrow keys go from day to day, beside it the chosen day with its deeds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import KeyHints, button, clear, column, frame, hairline, label, picture, row

Index = QModelIndex | QPersistentModelIndex
_WEEK: Final = 7
_WEEKS: Final = 6
_SIDE: Final = 330
_DAY = timedelta(days=1)


class MonthModel(QAbstractTableModel):
    """Six weeks from the Monday before the first."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.first, self.today = date(2026, 1, 1), date(2026, 1, 1)
        self.due: dict[date, list[Duty]] = {}

    def show_month(self, first: date, today: date, due: dict[date, list[Duty]]) -> None:
        """Another month, or the same anew."""
        self.beginResetModel()
        self.first, self.today, self.due = first, today, due
        self.endResetModel()

    def day(self, index: Index) -> date:
        """The day of a cell."""
        return self.first - _DAY * self.first.weekday() + _DAY * (index.row() * _WEEK + index.column())

    def place(self, day: date) -> QModelIndex:
        """The cell of a day."""
        at = (day - (self.first - _DAY * self.first.weekday())).days
        return self.index(at // _WEEK, at % _WEEK) if 0 <= at < _WEEK * _WEEKS else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Weeks."""
        return 0 if parent.isValid() else _WEEKS

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Days of a week."""
        return 0 if parent.isValid() else _WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """For screen readers and tooltips; the delegate paints."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        day = self.day(index)
        return "\n".join([dates.short(day), *(self._kit.say(duty.title) for duty in self.due.get(day, ()))])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The weekdays."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            language = self._kit.words.language if self._kit.words.language in ("ky", "ru") else "ru"
            return dates.weekday(date(2024, 1, 1) + _DAY * section, language)
        return None


class _DayPainter(QStyledItemDelegate):
    """The number of the day and as many duties as there is room for; what is more is counted."""

    def __init__(self, kit: Kit, view: QTableView) -> None:
        super().__init__(view)
        self._kit, self._view = kit, view
        self._plain, self._bold, self._small = kit.theme.font(), kit.theme.font(bold=True), kit.theme.font(9)
        self._line = QFontMetrics(self._small).height() + kit.theme.px(2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One day."""
        model, tokens, px = index.model(), self._kit.theme.tokens, self._kit.theme.px
        assert isinstance(model, MonthModel)
        area, day = option.rect, model.day(index)
        inside_month, chosen = day.month == model.first.month, self._view.currentIndex() == index
        ground = tokens.selection if chosen else tokens.surface if inside_month and day.weekday() < 5 else tokens.sunk
        painter.fillRect(area, QColor(ground))
        painter.setPen(QColor(tokens.hairline))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        if chosen and self._view.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        inner = area.adjusted(px(6), px(3), -px(6), -px(3))
        self._number(painter, inner, day, today=day == model.today, quiet=not inside_month)
        lines = inner.adjusted(0, px(22), 0, 0)
        self._duties(painter, lines, model.due.get(day, []), late=day < model.today)

    def _number(self, painter: QPainter, inner: QRect, day: date, *, today: bool, quiet: bool) -> None:
        tokens, px = self._kit.theme.tokens, self._kit.theme.px
        painter.setFont(self._bold if today else self._plain)
        place = QRect(inner.left(), inner.top(), px(24), px(20))
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(place.adjusted(-px(2), 0, 0, 0), 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(tokens.on_accent if today else tokens.muted if quiet else tokens.text))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter), str(day.day))

    def _duties(self, painter: QPainter, area: QRect, duties: Sequence[Duty], *, late: bool) -> None:
        tokens, px = self._kit.theme.tokens, self._kit.theme.px
        room = max(0, area.height() // self._line)
        shown = duties if len(duties) <= room else duties[: max(0, room - 1)]
        painter.setFont(self._small)
        metrics = QFontMetrics(self._small)
        for at, duty in enumerate(shown):
            place = QRect(area.left(), area.top() + at * self._line, area.width(), self._line)
            color = tokens.danger.text if late or duty.urgent else tokens.text
            painter.setPen(QColor(color))
            icon = self._kit.pixmap(duty.icon, 12, "danger" if late or duty.urgent else "muted")
            painter.drawPixmap(place.left(), place.top() + px(1), icon)
            words = place.adjusted(px(16), 0, 0, 0)
            text = metrics.elidedText(self._kit.say(duty.title), Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), text)
        if (more := len(duties) - len(shown)) > 0:
            place = QRect(area.left(), area.top() + len(shown) * self._line, area.width(), self._line)
            painter.setPen(QColor(tokens.danger.text if late and not shown else tokens.muted))
            told = T("{n} more", "duties of a day") if shown else T("{n} due", "duties of a day")
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), self._kit.say(told.filled(n=more)))


class MonthGrid(QTableView):
    """Arrow keys go from day to day and over the edge of the month; Page Up and Page Down turn it."""

    entered = Signal()
    turned = Signal(int)
    left_month = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.month = MonthModel(kit, self)
        self.setModel(self.month)
        self.setItemDelegate(_DayPainter(kit, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(kit.say(T("Calendar")))
        self.verticalHeader().hide()
        for heads in (self.horizontalHeader(), self.verticalHeader()):
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            heads.setHighlightSections(False)
        self.horizontalHeader().setFixedHeight(kit.theme.px(28))
        self.horizontalHeader().setSectionsClickable(False)

    @property
    def day(self) -> date | None:
        """The chosen day."""
        return self.month.day(self.currentIndex()) if self.currentIndex().isValid() else None

    def choose(self, day: date) -> None:
        """Go to a day of this month."""
        self.setCurrentIndex(self.month.place(day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a calendar."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}
        key = Qt.Key(event.key())
        if key in steps and self.day is not None:
            there = self.day + _DAY * steps[key]
            if (there.year, there.month) == (self.month.first.year, self.month.first.month):
                self.choose(there)
            else:
                self.left_month.emit(there)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)


class MonthView(QWidget):
    """``duties`` gives what is due until a day; ``do`` begins the deed of one."""

    def __init__(self, kit: Kit, today: Callable[[], date], duties: Callable[[date, date], Sequence[Duty]],
                 do: Callable[[Duty], object]) -> None:  # fmt: skip
        super().__init__()
        self._kit, self._today, self._duties, self._do = kit, today, duties, do
        px = kit.theme.px
        self._first = today().replace(day=1)
        self._name = label(kit, "", "panel")
        back = button(kit, "", lambda: self.turn(-1), "plain", "left", T("Month before"))
        forth = button(kit, "", lambda: self.turn(1), "plain", "right", T("Month after"))
        now = button(kit, T("Today"), lambda: self.show_day(today()), "text")
        head = row(back, self._name, forth, now, None, gap=px(6), margins=(px(10), px(6), px(10), px(6)))
        self.grid = MonthGrid(kit)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._day_chosen())
        self.grid.entered.connect(self._into_day)
        self.grid.turned.connect(self.turn)
        self.grid.left_month.connect(self.show_day)
        hints = [("←→↑↓", T("day", "key")), ("PgUp PgDn", T("month", "key")), ("Enter", T("deeds of the day", "key"))]
        foot = row(KeyHints(kit, hints), None, margins=(px(14), px(4), px(14), px(4)))
        inner = column(head, self.grid, hairline(), foot, gap=0, margins=(1, 1, 1, 1))
        inner.setStretch(1, 1)
        self._day_name = label(kit, "", "panel")
        self._lines = column(gap=0)
        plain = QWidget()
        plain.setProperty("ground", "plain")
        plain.setLayout(self._lines)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(plain)
        top = row(self._day_name, None, margins=(px(14), px(10), px(14), px(8)))
        beside = column(top, hairline(), area, gap=0, margins=(1, 1, 1, 1))
        beside.setStretch(2, 1)
        self._side = frame("panel", beside)
        self._body = row(frame("panel", inner), self._side, gap=px(12))
        self._body.setStretch(0, 1)
        self.setLayout(self._body)
        self.setFocusProxy(self.grid)

    @property
    def shown(self) -> Sequence[Duty]:
        """What is due on the chosen day."""
        return self.grid.month.due.get(self.grid.day, []) if self.grid.day is not None else []

    def reload(self) -> None:
        """Ask everybody anew; the chosen day stays."""
        day = self.grid.day or self._today()
        self._show(day if (day.year, day.month) == (self._first.year, self._first.month) else self._first)

    def turn(self, step: int) -> None:
        """The month before, or after."""
        at = self._first.year * 12 + self._first.month - 1 + step
        self._first = date(at // 12, at % 12 + 1, 1)
        today = self._today()
        self._show(today if (today.year, today.month) == (self._first.year, self._first.month) else self._first)

    def show_day(self, day: date) -> None:
        """Go to a day of any month."""
        self._first = day.replace(day=1)
        self._show(day)

    def _show(self, day: date) -> None:
        language = self._kit.words.language if self._kit.words.language in ("ky", "ru") else "ru"
        today = self._today()
        end = self._first - _DAY * self._first.weekday() + _DAY * (_WEEK * _WEEKS)
        due: dict[date, list[Duty]] = defaultdict(list)
        for duty in sorted(self._duties(today, end), key=lambda one: (not one.urgent, one.due)):
            due[duty.due].append(duty)
        self._name.setText(f"{dates.month_name(self._first.month, language).capitalize()} {self._first.year}")
        self.grid.month.show_month(self._first, today, dict(due))
        self.grid.choose(day)
        self._day_chosen()

    def _day_chosen(self) -> None:
        day = self.grid.day
        clear(self._lines)
        self.grid.viewport().update()
        if day is None:
            return
        language = self._kit.words.language if self._kit.words.language in ("ky", "ru") else "ru"
        self._day_name.setText(f"{dates.day_month(day, language)}, {dates.weekday(day, language)}")
        for duty in self.shown:
            self._lines.addWidget(self._duty(duty))
            self._lines.addWidget(hairline())
        if not self.shown:
            nothing = label(self._kit, T("Nothing is due on this day."), "muted", wrap=True)
            nothing.setContentsMargins(self._kit.theme.px(14), self._kit.theme.px(10), self._kit.theme.px(14), 0)
            self._lines.addWidget(nothing)
        self._lines.addStretch(1)

    def _duty(self, duty: Duty) -> QWidget:
        kit, px = self._kit, self._kit.theme.px
        deed = button(kit, duty.deed, lambda: self._do(duty), "link")
        words = column(label(kit, duty.title, "bold", wrap=True), gap=px(1))
        if kit.say(duty.detail):
            words.addWidget(label(kit, duty.detail, "small", wrap=True))
        words.addWidget(deed, 0, Qt.AlignmentFlag.AlignLeft)
        made = QWidget()
        late = duty.due < self._today()
        sign = picture(kit, duty.icon, 18, "danger" if late or duty.urgent else "muted")
        line = row(sign, words, gap=px(10), margins=(px(14), px(7), px(14), px(7)))
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        made.setLayout(line)
        return made

    def _into_day(self) -> None:
        """To the first deed of the day."""
        first = next(iter(self._side.findChildren(QPushButton)), None)
        if first is not None:
            first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the chosen day stands below the month."""
        super().resizeEvent(event)
        px, narrow = self._kit.theme.px, event.size().width() < self._kit.theme.px(820)
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._side.setMinimumWidth(0 if narrow else px(_SIDE))
        self._side.setMaximumWidth(16_777_215 if narrow else px(_SIDE))
        self._side.setMaximumHeight(px(170) if narrow else 16_777_215)
