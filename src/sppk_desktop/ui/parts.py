"""Small pieces every window is made of: labels, buttons, panels, rows, chips and key caps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, TypeVar

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sppk_desktop.core.words import Phrase
from sppk_desktop.ui import numbers
from sppk_desktop.ui.kit import Kit

ButtonLook = Literal["outlined", "primary", "text", "danger", "plain", "link", "inverted"]
Box = TypeVar("Box", bound=QBoxLayout)
_ICON_COLOR = {"primary": "on_accent", "text": "accent", "danger": "danger", "link": "accent"}


def label(kit: Kit, text: Phrase | str = "", look: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the type looks: muted, small, small-bold, bold, group, panel, person, page, danger, careful, done."""
    made = QLabel(kit.say(text))
    made.setProperty("textFormat", numbers.PLAIN_TEXT)
    if look:
        made.setProperty("look", look)
    made.setWordWrap(wrap)
    return made


class ElidedLabel(QLabel):
    """A one-line label that gives way: what does not fit ends in … and stands in its tooltip."""

    def __init__(self, kit: Kit, text: Phrase | str = "", look: str = "") -> None:
        super().__init__(kit.say(text))
        self.setProperty("textFormat", numbers.PLAIN_TEXT)
        if look:
            self.setProperty("look", look)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """May shrink to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        from PySide6.QtCore import Qt

        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only a cut text has a tooltip."""
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")
        super().resizeEvent(event)


class PressedButton(QPushButton):
    """A button that Enter presses, too, while the keyboard is on it; a key held down since the field before presses nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a press."""
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


def button(kit: Kit, text: Phrase | str, pressed: Callable[[], object] | None = None, look: ButtonLook = "outlined",
           icon: str = "", tip: Phrase | str = "") -> QPushButton:  # fmt: skip
    """A button in one of the looks; a button without a word must have a ``tip``, which is also its name."""
    made = PressedButton(kit.say(text))
    if look != "outlined":
        made.setProperty("look", look)
    if icon:
        made.setIcon(kit.icon(icon, color=_ICON_COLOR.get(look, "text")))
        made.setIconSize(QSize(kit.theme.px(16), kit.theme.px(16)))
    if tip:
        made.setToolTip(kit.say(tip))
        made.setAccessibleName(kit.say(text) or kit.say(tip))
    made.setAutoDefault(False)
    if pressed is not None:
        made.clicked.connect(lambda: pressed())
    return made


def picture(kit: Kit, name: str, size: int = 16, color: str = "muted") -> QLabel:
    """An icon standing by itself."""
    made = QLabel()
    made.setPixmap(kit.pixmap(name, size, color))
    made.setFixedWidth(kit.theme.px(size) + 1)
    made.setProperty("alignment", numbers.CENTRE | numbers.MIDDLE)
    return made


def row(*items: QWidget | QLayout | None, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Widgets beside each other; ``None`` is the space that stretches."""
    return _filled(QHBoxLayout(), items, gap, margins)


def column(*items: QWidget | QLayout | None, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Widgets below each other; ``None`` is the space that stretches."""
    return _filled(QVBoxLayout(), items, gap, margins)


def _filled(layout: Box, items: Sequence[QWidget | QLayout | None], gap: int, margins: tuple[int, int, int, int]) -> Box:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout


def frame(ground: str, layout: QLayout | None = None) -> QFrame:
    """A frame on one of the grounds: panel, bar, foot, status, sunk, plain."""
    made = QFrame()
    made.setProperty("ground", ground)
    if layout is not None:
        made.setLayout(layout)
    return made


def hairline() -> QFrame:
    """The one thin line that separates."""
    made = QFrame()
    made.setProperty("rule", "line")
    made.setFixedHeight(1)
    return made


def show_if(widget: QWidget, wanted: bool) -> None:
    """Show or hide; a widget that stands nowhere yet is not shown as a window of its own, but later with its parent."""
    if widget.parentWidget() is not None or not wanted:
        widget.setVisible(wanted)
    else:
        from PySide6.QtCore import Qt

        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and destroy it."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property and let the style sheet see it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def scrolled(inner: QWidget) -> QScrollArea:
    """A page that scrolls upright when the window is small, never sideways."""
    if inner.property("ground") is None:
        inner.setObjectName("page")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("horizontalScrollBarPolicy", numbers.NO_SCROLL_BAR)
    area.setProperty("focusPolicy", numbers.NO_FOCUS)
    area.setWidget(inner)
    return area


class Beside(QWidget):
    """Two parts beside each other while both have room, else the second below: a magnified window stays on the screen."""

    def __init__(self, first: QWidget, second: QWidget, *, gap: int = 8, shares: tuple[int, int] = (0, 0)) -> None:
        super().__init__()
        self._parts = (first, second)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for part, share in zip(self._parts, shares, strict=True):
            self._box.addWidget(part, share)

    @property
    def is_stacked(self) -> bool:
        """Whether the second part stands below."""
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider part: below each other both have their room."""
        hints = [part.minimumSizeHint().expandedTo(part.minimumSize()) for part in self._parts]
        return QSize(max(hint.width() for hint in hints), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Anew at every width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Anew when a part asks for more room or less."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        wanted = sum(part.minimumSizeHint().expandedTo(part.minimumSize()).width() for part in self._parts) + self._box.spacing()
        below = wanted > self.width()
        if below != self.is_stacked:
            self._box.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
            self.updateGeometry()


class Titled(QWidget):
    """A title that asks for room to be read whole, and lines below it that give way: the first part of a `Beside`."""

    def __init__(self, title: ElidedLabel, *lines: QWidget, gap: int = 1) -> None:
        super().__init__()
        self._title = title
        self.setLayout(column(title, *lines, gap=gap))

    def minimumSizeHint(self) -> QSize:
        """As wide as the title."""
        return QSize(self._title.sizeHint().width(), super().minimumSizeHint().height())


def head_line(kit: Kit, title: Phrase | QWidget, *deeds: QWidget) -> Beside:
    """The title of a page with its buttons at the right; where they have no room, below it."""
    px = kit.theme.px
    words, buttons = QWidget(), QWidget()
    words.setLayout(row(title if isinstance(title, QWidget) else label(kit, title, "page"), None))
    buttons.setLayout(row(None, *deeds, gap=px(8)))
    return Beside(words, buttons, gap=px(8), shares=(1, 0))


class KeyHints(QWidget):
    """What the keyboard can do here, in one line of key caps and words: as many as there is room for, each whole."""

    def __init__(self, kit: Kit, hints: Sequence[tuple[str, Phrase | str]]) -> None:
        super().__init__()
        self.told = [keys for keys, _ in hints]
        self._gap = kit.theme.px(8)
        self._pairs = [(label(kit, keys, "key"), label(kit, meaning, "small")) for keys, meaning in hints]
        for pair in self._pairs:
            for each in pair:
                each.setParent(self)

    def sizeHint(self) -> QSize:
        """Room for all of them."""
        widths = [self._width(pair) for pair in self._pairs]
        tallest = max((each.sizeHint().height() for pair in self._pairs for each in pair), default=0)
        return QSize(sum(widths) + self._gap * max(len(widths) - 1, 0), tallest)

    def minimumSizeHint(self) -> QSize:
        """None of them need be there."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place what fits; what does not is not begun."""
        super().resizeEvent(event)
        left = 0
        for pair in self._pairs:
            fits = left + self._width(pair) <= self.width()
            for each in pair:
                size = each.sizeHint()
                each.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
                each.setVisible(fits)
                left += size.width() + self._gap

    def _width(self, pair: tuple[QLabel, QLabel]) -> int:
        return self._gap + sum(each.sizeHint().width() for each in pair)
