"""Cards: the header that always says who this is, groups of facts, and the line of time. Drawn from `core.cards`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Card, CardTab, FactGroup, Header, Link, Moment
from sppk_desktop.core.words import T
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import EmptyState
from sppk_desktop.ui.parts import ElidedLabel, button, clear, column, frame, hairline, label, row
from sppk_desktop.ui.values import UNKNOWN

Open = Callable[[str, int], object]


class IdentityHeader(QWidget):
    """Initials, full name, the muted line, chips. Never scrolls away; a name is never cut short."""

    def __init__(self, kit: Kit, header: Header | None = None, *, small: bool = False) -> None:
        super().__init__()
        self._kit = kit
        px = kit.theme.px
        self._initials = label(kit, "", "initials-small" if small else "initials")
        self._initials.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = label(kit, "", "person", wrap=True)
        self._first = label(kit, "", "bold")
        self._line = ElidedLabel(kit, "", "muted")
        self._chips = ChipLine(kit)
        muted = row(self._first, self._line, gap=px(8))
        muted.setStretch(1, 1)
        words = column(self._name, muted, self._chips, gap=px(4))
        self.side = row(gap=px(8))
        line = row(self._initials, words, self.side, gap=px(12))
        line.setAlignment(self._initials, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)
        if header is not None:
            self.show_header(header)

    def show_header(self, header: Header) -> None:
        """Whose card this is now."""
        say = self._kit.say
        self._initials.setText(header.initials)
        self._name.setText(header.name)
        line = [say(part) for part in header.line if say(part)]
        strong = header.kind == "pupil" and len(line) > 1
        self._first.setText(line[0] if strong else "")
        self._first.setVisible(strong)
        self._line.setText(" · ".join(line[1:] if strong else line))
        self._line.updateGeometry()
        self._chips.set_chips(header.chips)
        self.setAccessibleName(f"{header.name}, {', '.join(line)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a very narrow page the initials give way to the name."""
        super().resizeEvent(event)
        self._initials.setVisible(event.size().width() > self._kit.theme.characters(36))


class Facts(QWidget):
    """Titled groups of labelled values; unknown is a dash. What can be opened is a link."""

    def __init__(self, kit: Kit, groups: Sequence[FactGroup], open_: Open) -> None:
        super().__init__()
        self._kit, self._open = kit, open_
        px = kit.theme.px
        whole = column(gap=px(12), margins=(px(16), px(12), px(16), px(12)))
        for group in groups:
            whole.addLayout(self._group(group))
        whole.addStretch(1)
        self.setLayout(whole)

    def _group(self, group: FactGroup) -> QVBoxLayout:
        px, kit = self._kit.theme.px, self._kit
        head = row(gap=px(8))
        if kit.say(group.title):
            head.addWidget(self._value(kit.say(group.title), group.opens, "bold"), 0 if group.opens or group.chips else 1)
        if group.chips:
            head.addWidget(ChipLine(kit, group.chips, most=3))
        head.addStretch(0 if head.stretch(0) else 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        for at, fact in enumerate(group.facts):
            name = label(kit, fact.label, "muted", wrap=True)
            name.setFixedWidth(kit.theme.characters(18))
            value = UNKNOWN if fact.value is None else kit.say(fact.value)
            look = "muted" if fact.value is None else (fact.tone.value if fact.tone else "")
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._value(value, fact.opens, look), at, 1)
        return column(head, grid, gap=px(4))

    def _value(self, text: str, opens: Link | None, look: str) -> QWidget:
        if opens is None:
            made: QLabel = label(self._kit, text, look, wrap=True)
            made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            return made
        return button(self._kit, text, lambda: self._open(opens.kind, opens.id), "link")


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
    """What lies ahead first, then the past by months: date left, icon on one line, bold title, muted second line."""

    def __init__(self, kit: Kit, moments: Sequence[Moment], today: date, open_: Open) -> None:
        super().__init__()
        self._kit, self._open = kit, open_
        px = kit.theme.px
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(12), px(8), px(16), px(12))
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)
        ahead = sorted((m for m in moments if m.on > today), key=lambda m: m.on)
        past = sorted((m for m in moments if m.on <= today), key=lambda m: m.on, reverse=True)
        if ahead:
            self._head(kit.say(T("Ahead")))
            for moment in ahead:
                self._moment(moment)
        month = ""
        for moment in past:
            if (name := dates.month(moment.on, kit.words.language if kit.words.language != "en" else "ru")) != month:
                month = name
                self._head(month)
            self._moment(moment)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

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
            title: QWidget = button(kit, moment.title, lambda: self._open(opens.kind, opens.id), "link")
            title.setProperty("look", "moment")
            words.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            words.addWidget(label(kit, moment.title, "bold", wrap=True))
        if kit.say(moment.detail):
            words.addWidget(label(kit, moment.detail, "small", wrap=True))
        self._grid.addLayout(words, at, 2)


class SubTabs(QWidget):
    """Tabs inside a panel: words with a line below the chosen one. Those without room move into one menu at the end."""

    chosen = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        px = kit.theme.px
        self._buttons: list[QPushButton] = []
        self._titles: list[str] = []
        self._more = button(kit, T("More…"), self._open_rest)
        self._more.setProperty("look", "subtab")
        self._row = row(self._more, gap=px(16), margins=(px(16), 0, px(16), 0))
        self._row.addStretch(1)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_titles(self, titles: Sequence[str]) -> None:
        """Show these; the first is chosen."""
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons, self._titles = [], list(titles)
        for at, title in enumerate(titles):
            made = button(self._kit, title, partial(self.choose, at))
            made.setProperty("look", "subtab")
            made.setProperty("ring", "inside")
            made.setMinimumWidth(self._width(title))
            made.setCheckable(True)
            made.setAutoExclusive(True)
            self._row.insertWidget(at, made)
            self._buttons.append(made)
        if self._buttons:
            self._buttons[0].setChecked(True)
        self._fit()

    def choose(self, at: int) -> None:
        """Choose one; one from the menu comes into sight."""
        self._buttons[at].setChecked(True)
        self._fit()
        self.chosen.emit(at)

    def _width(self, title: str) -> int:
        return QFontMetrics(self._kit.theme.font(bold=True)).horizontalAdvance(title) + self._kit.theme.px(8)

    def _fit(self) -> None:
        """The first ones, as many as have room; the chosen one always."""
        gap, room = self._row.spacing(), self.width() - 2 * self._kit.theme.px(16)
        widths = [self._width(title) for title in self._titles]
        whole = sum(widths) + gap * (len(widths) - 1)
        shown = set(range(len(widths)))
        if widths and whole > room:
            chosen = next((at for at, made in enumerate(self._buttons) if made.isChecked()), 0)
            left = room - widths[chosen] - self._width(self._more.text()) - gap
            shown = {chosen}
            for at, width in enumerate(widths):
                left -= 0 if at == chosen else width + gap
                if left < 0:
                    break
                shown.add(at)
        for at, made in enumerate(self._buttons):
            made.setVisible(at in shown)
        self._more.setVisible(len(shown) < len(widths))

    def _open_rest(self) -> None:
        menu = QMenu(self)
        for at, made in enumerate(self._buttons):
            if made.isHidden():
                menu.addAction(self._titles[at], partial(self.choose, at))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Anew at every width."""
        super().resizeEvent(event)
        self._fit()


class CardView(QFrame):
    """A whole card: header, tabs (the timeline first), buttons below. Shows one record, and forgets it with ``clear``."""

    def __init__(self, kit: Kit, today: Callable[[], date], open_: Open) -> None:
        super().__init__()
        self._kit, self._today, self._open = kit, today, open_
        self.link: Link | None = None
        px = kit.theme.px
        self.setProperty("ground", "panel")
        self.header = IdentityHeader(kit)
        self._head = frame("plain", column(self.header, margins=(px(16), px(12), px(16), px(4))))
        self._tabs = SubTabs(kit)
        self._tabs.chosen.connect(self._show_tab)
        self._pages = QStackedWidget()
        self._buttons = row(gap=px(8), margins=(px(16), px(8), px(16), px(8)))
        self._foot = frame("foot", self._buttons)
        self._foot.hide()
        self._pictured: list[tuple[QPushButton, QIcon]] = []
        self._empty = EmptyState(kit, T("Choose a row to see its card"), icon="card")
        self._whole = QWidget()
        self._whole.setLayout(column(self._head, self._tabs, hairline(), self._pages, self._foot, gap=px(2)))
        self._sides = QStackedWidget()
        self._sides.addWidget(self._empty)
        self._sides.addWidget(self._whole)
        self.setLayout(column(self._sides, gap=0, margins=(1, 1, 1, 1)))
        self._keys: list[str] = []
        self._at = 0

    def show_card(self, card: Card) -> None:
        """Show a card; the tab that was open stays open if this card has it."""
        key = self._keys[self._at] if self._at < len(self._keys) else ""
        self._drop()
        self.link = Link(card.header.kind, card.header.id)
        self.header.show_header(card.header)
        timeline = self._scrolled(Timeline(self._kit, card.timeline, self._today(), self._open))
        empty = EmptyState(self._kit, T("Nothing has happened yet"), icon="history")
        self._pages.addWidget(timeline if card.timeline else empty)
        titles = [self._kit.say(T("Path", "a child's way"))]
        self._keys = [""]
        for tab in card.tabs:
            self._pages.addWidget(self._tab(tab))
            titles.append(self._kit.say(tab.title))
            self._keys.append(tab.key)
        self._tabs.set_titles(titles)
        if key in self._keys[1:]:
            self._tabs.choose(self._keys.index(key))
        elif card.timeline or not card.tabs:
            self._show_tab(0)
        else:
            self._tabs.choose(1)
        self._sides.setCurrentWidget(self._whole)

    def clear(self) -> None:
        """Forget the person: nothing of them stays in a widget."""
        self._drop()
        self.link = None
        self.header.show_header(Header("", 0, "", "", ()))
        self._tabs.set_titles([])
        self._sides.setCurrentWidget(self._empty)

    def set_actions(self, *items: QWidget | None) -> None:
        """Buttons below; ``None`` is the space before the primary one."""
        clear(self._buttons)
        self._pictured = [(item, item.icon()) for item in items if isinstance(item, QPushButton) and not item.icon().isNull()]
        for item in items:
            if item is None:
                self._buttons.addStretch(1)
            else:
                self._buttons.addWidget(item)
        self._foot.setVisible(bool(items))
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Where the words have no room, the icons give way; a deed is never cut short."""
        for item, icon in self._pictured:
            item.setIcon(icon)
        if self._buttons.sizeHint().width() > self.width():
            for item, _ in self._pictured:
                item.setIcon(QIcon())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons anew at every width."""
        super().resizeEvent(event)
        self._fit_buttons()

    def _tab(self, tab: CardTab) -> QWidget:
        if not tab.groups:
            return EmptyState(self._kit, tab.empty or T("Nothing here yet"))
        return self._scrolled(Facts(self._kit, tab.groups, self._open))

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.setProperty("ground", "plain")
        area.setWidget(inner)
        return area

    def _show_tab(self, at: int) -> None:
        self._at = at
        self._pages.setCurrentIndex(at)

    def _drop(self) -> None:
        while (old := self._pages.widget(0)) is not None:
            self._pages.removeWidget(old)
            old.hide()
            old.deleteLater()
