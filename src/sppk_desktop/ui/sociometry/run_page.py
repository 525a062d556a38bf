"""One sociometric test: its ballots, sociogram, matrix, tables, and the comparison with an earlier wave."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.sociometry import ComparisonShown, RunShown
from sppk_desktop.core.words import T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import ElidedLabel, button, clear, column, frame, label, restyle, row
from sppk_desktop.ui.sociometry.asks import Papers, Runs
from sppk_desktop.ui.sociometry.ballot_grid import BallotGrid
from sppk_desktop.ui.sociometry.matrix import Matrix
from sppk_desktop.ui.sociometry.results import ComparisonPane, SociogramPane, TablesPane
from sppk_desktop.ui.subtabs import SubTabs

BALLOTS, SOCIOGRAM, MATRIX, TABLES, COMPARISON = range(5)


class RunPage(QWidget):
    """``closed`` goes back to the list, ``edited`` asks for the form of the test."""

    closed = Signal()
    edited = Signal(int)

    def __init__(self, desk: Desk, runs: Runs, papers: Papers) -> None:
        super().__init__()
        self._desk, self._kit, self._runs, self._papers = desk, desk.kit, runs, papers
        kit, px = desk.kit, desk.kit.theme.px
        self._shown: RunShown | None = None
        self.criterion = 0
        self._title, self._line = label(kit, "", "page"), ElidedLabel(kit, "", "small")
        self._pills = row(gap=px(6))
        self._criteria: dict[int, QPushButton] = {}
        self.tabs = SubTabs(kit)
        titles = (T("Ballots"), T("Sociogram"), T("Matrix", "sociometry"), T("Groups and indices"), T("Comparison", "waves"))
        self.tabs.set_titles([kit.say(title) for title in titles])
        self.tabs.chosen.connect(self.show_pane)
        self.grid, self.matrix = BallotGrid(desk), Matrix(kit)
        self.grid.changed.connect(self._say_line)
        self.sociogram, self.tables = SociogramPane(kit), TablesPane(kit)
        self.tables.often.connect(self._look_for)
        self.comparison = ComparisonPane(kit, self._compare)
        self._panes = QStackedWidget()
        ballots = frame("panel", column(self.grid, margins=(1, 1, 1, 1)))
        matrix = frame("panel", column(scrolled_both(self.matrix), margins=(1, 1, 1, 1)))
        for pane in (ballots, self.sociogram, matrix, self.tables, self.comparison):
            self._panes.addWidget(pane)
        hints = [
            ("Alt+1…5", T("panes", "key")),
            ("Enter", T("keep, next pupil", "key")),
            ("−", T("absent", "key")),
            ("F8", T("first gap")),
        ]
        self.bar = ActionBar(kit, hints)
        self._menu = PaperMenu(kit, self._choices)
        self._report = button(kit, T("Report of the group"), self._print, "primary", "printer")
        self.bar.set_buttons(
            button(kit, T("Close"), self.close_run, "text"), button(kit, T("Description…"), self._edit), self._menu, self._report
        )
        head = row(self._title, self._line, self._pills, gap=px(12))
        head.setStretch(1, 1)
        whole = column(head, self.tabs, self._panes, self.bar, gap=px(8))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        shortcuts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Esc", self.close_run), ("F8", self._to_gap), ("Ctrl+P", self._print),
            *((f"Alt+{at + 1}", partial(self.tabs.choose, at)) for at in range(len(titles))),
        )  # fmt: skip
        for keys, do in shortcuts:
            QShortcut(QKeySequence(keys), self, context=context).activated.connect(do)

    def show_run(self, run_id: int) -> None:
        """Show one test: its ballots while there are gaps, else the sociogram."""
        shown = self._shown = self._runs.show(run_id)
        self._title.setText(shown.title)
        clear(self._pills)
        self._criteria = {}
        for id_, question, _opposite in shown.criteria if len(shown.criteria) > 1 else ():
            words = question if len(question) <= 34 else f"{question[:33]}…"
            pill = button(self._kit, words, partial(self._take, id_), tip=question)
            pill.setProperty("look", "pill")
            self._criteria[id_] = pill
            self._pills.addWidget(pill)
        self._take(shown.criteria[0][0] if shown.criteria else 0)
        self.tabs.choose(BALLOTS if self.grid.gaps else SOCIOGRAM)

    def _take(self, criterion_id: int) -> None:
        """Show another criterion in the pane that is open."""
        self.criterion, shown = criterion_id, self._shown
        assert shown is not None
        for id_, pill in self._criteria.items():
            restyle(pill, "filtering", id_ == criterion_id)
        if not criterion_id:
            return
        self.grid.show_lines(
            self._runs.ballots(shown.id, criterion_id), shown.limit, negative=shown.negative,
            check=partial(self._runs.check, shown.id), write=partial(self._write, shown.id, criterion_id),
            absent=partial(self._runs.mark_absent, shown.id),
        )  # fmt: skip
        self._say_line()
        self.show_pane(self._panes.currentIndex())

    def show_pane(self, at: int) -> None:
        """One of the five panes, read anew."""
        if self._shown is None or not self.criterion:
            return
        self.grid.keep_all()
        self._panes.setCurrentIndex(at)
        match at:
            case 0:
                self.grid.focus_first()
            case 1:
                self.sociogram.show_result(self._runs.result(self._shown.id, self.criterion))
                self.sociogram.setFocus()
            case 2:
                self.matrix.show_matrix(self._runs.result(self._shown.id, self.criterion).matrix)
            case 3:
                self.tables.show_result(self._runs.result(self._shown.id, self.criterion))
            case _:
                self.comparison.show_waves(self._runs.show(self._shown.id).earlier)

    @property
    def pane(self) -> int:
        """Which of the panes is shown."""
        return self._panes.currentIndex()

    def leave(self) -> None:
        """What is typed is kept."""
        self.grid.keep_all()

    def close_run(self) -> None:
        """Back to the list."""
        self.leave()
        self.closed.emit()

    def _write(self, run_id: int, criterion_id: int, number: int, plus: str, minus: str) -> None:
        try:
            self._runs.write(run_id, criterion_id, number, plus, minus)
        except AppError as error:
            self._desk.tell(Message.of(error))

    def _compare(self, before: int) -> ComparisonShown:
        assert self._shown is not None
        return self._runs.compare(before, self._shown.id)

    def _look_for(self, times: int) -> None:
        assert self._shown is not None
        self._runs.set_often(times)
        self.tables.show_result(self._runs.result(self._shown.id, self.criterion))

    def _say_line(self) -> None:
        assert self._shown is not None
        line = self._runs.show(self._shown.id).line
        gaps = self.grid.gaps
        left = self._kit.say(T("{n} ballots are still missing", n=gaps)) if gaps else self._kit.say(T("all ballots are in"))
        self._line.setText(f"{line} · {left}")

    def _to_gap(self) -> None:
        self.tabs.choose(BALLOTS)
        self.grid.to_gap()

    def _edit(self) -> None:
        if self._shown is not None:
            self.leave()
            self.edited.emit(self._shown.id)

    def _choices(self, language: str) -> list[Deed]:
        self.leave()
        return list(self._papers.choices(self._shown.id, self.criterion, language)) if self._shown is not None else []

    def _print(self) -> None:
        if self._shown is not None:
            self.leave()
            self._papers.report(self._shown.id, self.criterion)


def scrolled_both(widget: QWidget) -> QWidget:
    """A pane that scrolls both ways and keeps its size."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(widget)
    return area
