"""The panes of a test's results: the sociogram with its legend, groups and indices, two waves beside each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLayout, QPushButton, QWidget

from sppk_desktop.core.sociometry import ComparisonShown, ResultShown
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import EmptyState
from sppk_desktop.ui.parts import button, clear, column, frame, hairline, label, restyle, row, scrolled
from sppk_desktop.ui.sociometry.canvas import SociogramCanvas, sample
from sppk_desktop.ui.sociometry.sheet_table import SheetTable

_LEGEND: Final = (
    ("star", T("star")), ("preferred", T("preferred", "sociometry")), ("accepted", T("accepted", "sociometry")),
    ("isolated", T("without choices")),
)  # fmt: skip


_TIMES: Final = (0, 2, 3, 4, 5)
_BESIDE: Final = 150
"""Characters a page must be wide for two tables beside each other."""


class _Sample(QWidget):
    """One spot of the legend."""

    def __init__(self, kit: Kit, status: str) -> None:
        super().__init__()
        self._kit, self._status = kit, status
        self.setFixedSize(QSize(kit.theme.px(22), kit.theme.px(22)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the sociogram paints it."""
        painter = QPainter(self)
        sample(painter, self._kit.theme, self._status, QRectF(self.rect()), self._kit.theme.font(9))


class SociogramPane(QWidget):
    """The picture at the left; what it means and who is chosen at the right."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, px = kit, kit.theme.px
        self._shown: ResultShown | None = None
        self.canvas = SociogramCanvas(kit)
        self.canvas.chosen.connect(self._tell)
        self._form = Segments(
            kit, [Part("free", kit.say(T("Free", "sociogram"))), Part("target", kit.say(T("Target", "sociogram")))]
        )
        self._form.set_codes(["free"])
        self._form.chosen.connect(self._draw)
        self._mutual = QCheckBox(kit.say(T("Only mutual choices")))
        self._mutual.toggled.connect(self.canvas.show_mutual_only)
        self._name = label(kit, "", "bold", wrap=True)
        self._told = column(gap=px(2))
        side = column(self._form, self._mutual, hairline(), gap=px(8), margins=(px(12), px(10), px(12), px(10)))
        for status, words in _LEGEND:
            side.addLayout(row(_Sample(kit, status), label(kit, words, "small"), None, gap=px(8)))
        side.addWidget(
            label(kit, T("Circle: girl, square: boy. A thick line with two heads: a mutual choice."), "small", wrap=True)
        )
        side.addWidget(hairline())
        side.addWidget(self._name)
        side.addLayout(self._told)
        side.addStretch(1)
        inner = QWidget()
        inner.setProperty("ground", "plain")
        inner.setLayout(side)
        panel = frame("panel", column(scrolled(inner), margins=(1, 1, 1, 1)))
        panel.setFixedWidth(kit.theme.characters(34))
        drawn = frame("panel", column(self.canvas, margins=(px(6), px(6), px(6), px(6))))
        whole = row(drawn, panel, gap=px(10))
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.canvas)

    def show_result(self, shown: ResultShown) -> None:
        """Show this."""
        self._shown = shown
        self._draw()

    def _draw(self) -> None:
        if self._shown is not None:
            target = self._form.codes == ["target"]
            self.canvas.show_drawing(self._shown.target if target else self._shown.free, self._shown.names)

    def _tell(self, number: int) -> None:
        clear(self._told)
        assert self._shown is not None
        names, arrows, kit = self._shown.names, self._shown.free.arrows, self._kit
        self._name.setText(names.get(number, kit.say(T("Choose a pupil: click, or the arrow keys."))))
        if not number:
            return
        positive = [arrow for arrow in arrows if not arrow.negative]
        chosen = sorted(
            {a.taker for a in positive if a.giver == number} | {a.giver for a in positive if a.mutual and a.taker == number}
        )
        chose = sorted(
            {a.giver for a in positive if a.taker == number} | {a.taker for a in positive if a.mutual and a.giver == number}
        )
        for title, numbers in ((T("Chooses:"), chosen), (T("Is chosen by:"), chose)):
            self._told.addWidget(label(kit, title, "small-bold"))
            said = "\n".join(f"{names[one]}{' ↔' if one in chosen and one in chose else ''}" for one in numbers)
            self._told.addWidget(label(kit, said or "—", wrap=True))


class TablesPane(QWidget):
    """The tables of a result under one another; ``often`` is another threshold of "refused much more often than chosen"."""

    often = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, px = kit, kit.theme.px
        self._lines = column(gap=px(14), margins=(px(14), px(12), px(14), px(12)))
        inner = QWidget()
        inner.setProperty("ground", "plain")
        inner.setLayout(self._lines)
        self.setLayout(column(frame("panel", column(scrolled(inner), margins=(1, 1, 1, 1)))))

    def show_result(self, shown: ResultShown) -> None:
        """Show this."""
        clear(self._lines)
        kit, px = self._kit, self._kit.theme.px
        group = SheetTable(kit, shown.group)
        statuses: QLayout = column(SheetTable(kit, shown.statuses), gap=px(4))
        if shown.often is not None:
            statuses.addItem(self._threshold(shown.often))
        if self.width() < kit.theme.characters(_BESIDE):
            group.setMaximumWidth(kit.theme.characters(90))
            self._lines.addLayout(column(group, statuses, gap=px(14)))
        else:
            group.setFixedWidth(kit.theme.characters(58))
            above = row(group, statuses, gap=px(20))
            above.setStretch(1, 1)
            self._lines.addLayout(above)
        self._lines.addWidget(SheetTable(kit, shown.people))
        self._lines.addStretch(1)

    def _threshold(self, often: int) -> QLayout:
        """The number the source does not give: it can be changed here, for every test."""
        choice = QComboBox()
        name = self._kit.say(T("Refused so many times as often as chosen"))
        choice.setAccessibleName(name)
        for times in _TIMES:
            choice.addItem(self._kit.say(T("from {count} times", count=times) if times else T("not looked for")), times)
        choice.setCurrentIndex(max(0, choice.findData(often)))
        choice.activated.connect(lambda at: self.often.emit(choice.itemData(at)))
        return row(label(self._kit, name, "small"), choice, None, gap=self._kit.theme.px(8))


class ComparisonPane(QWidget):
    """An earlier wave is chosen above; below, both pictures with everybody in the same place, then the tables."""

    def __init__(self, kit: Kit, compare: Callable[[int], ComparisonShown]) -> None:
        super().__init__()
        self._kit, self._compare, px = kit, compare, kit.theme.px
        self._pills = row(gap=px(8))
        self._choices: list[QPushButton] = []
        self._lines = column(gap=px(12), margins=(px(14), px(10), px(14), px(12)))
        inner = QWidget()
        inner.setProperty("ground", "plain")
        inner.setLayout(self._lines)
        panel = frame("panel", column(scrolled(inner), margins=(1, 1, 1, 1)))
        whole = column(self._pills, panel, gap=px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_waves(self, waves: Sequence[tuple[int, str]]) -> None:
        """The waves one can compare with; the last one is shown."""
        clear(self._pills)
        self._choices = []
        for at, (id_, title) in enumerate(waves):
            pill = button(self._kit, T("with {day}", day=title), partial(self._show, id_, at))
            pill.setProperty("look", "pill")
            self._choices.append(pill)
            self._pills.addWidget(pill)
        self._pills.addStretch(1)
        if waves:
            self._show(waves[0][0], 0)
        else:
            clear(self._lines)
            self._lines.addWidget(EmptyState(self._kit, T("There is no earlier sociometry of this class"),
                                             T("A second one a few months later shows what has changed."), "mind"))  # fmt: skip

    def _show(self, run_id: int, at: int) -> None:
        for place, pill in enumerate(self._choices):
            restyle(pill, "filtering", place == at)
        shown, kit, px = self._compare(run_id), self._kit, self._kit.theme.px
        clear(self._lines)
        pictures = row(gap=px(12))
        canvases = []
        for title, drawing in zip(shown.titles, (shown.before, shown.after), strict=True):
            canvas = SociogramCanvas(kit)
            canvas.show_drawing(drawing, shown.names)
            canvas.setMinimumHeight(px(330))
            canvases.append(canvas)
            pictures.addLayout(column(label(kit, title, "bold"), canvas, gap=px(2)))
        canvases[0].chosen.connect(canvases[1].choose)
        canvases[1].chosen.connect(canvases[0].choose)
        self._lines.addLayout(pictures)
        self._lines.addWidget(label(kit, self._said(), "small", wrap=True))
        group = SheetTable(kit, shown.group)
        group.setMaximumWidth(kit.theme.characters(90))
        self._lines.addWidget(group)
        self._lines.addWidget(SheetTable(kit, shown.people))
        self._lines.addStretch(1)

    @staticmethod
    def _said() -> Phrase:
        return T("Everybody stands in the same place in both pictures; a pupil chosen in one stands out in the other, too.")
