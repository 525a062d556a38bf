"""Sociometry in the tab «Psychodiagnostics»: the list of tests with the form of one, and the test itself in the list's place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import column
from sppk_desktop.ui.psychodiagnostics.frame import CoveringPage
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.sociometry.asks import Papers, Runs
from sppk_desktop.ui.sociometry.run_page import RunPage


class SociometryPage(CoveringPage):
    """``records`` is the list and the form; saving a test for the first time goes on to its ballots."""

    def __init__(self, desk: Desk, records: RecordPage, runs: Runs, papers: Papers) -> None:
        super().__init__()
        self.records, self.run = records, RunPage(desk, runs, papers)
        self._sides = QStackedWidget()
        self._sides.addWidget(records)
        self._sides.addWidget(self.run)
        self.setLayout(column(self._sides))
        self.setFocusProxy(records)
        self.run.closed.connect(self.show_list)
        self.run.edited.connect(self._edit)
        records.saved.connect(self.show_run)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The list, or the test."""
        return (self.records if self._sides.currentWidget() is self.records else self.run,)

    def shown_again(self) -> None:
        """Read anew."""
        if self._sides.currentWidget() is self.records:
            self.records.list.reload()
        else:
            self.covering.emit(True)

    def leave(self) -> bool:
        """What is typed is kept."""
        self.run.leave()
        return True

    def show_run(self, run_id: int) -> None:
        """One test in the place of the list."""
        self._sides.setCurrentWidget(self.run)
        self.covering.emit(True)
        self.run.show_run(run_id)

    def show_list(self) -> None:
        """Back to the list."""
        self.covering.emit(False)
        self._sides.setCurrentWidget(self.records)
        self.records.list.reload()
        self.records.list.grid.setFocus()

    def _edit(self, run_id: int) -> None:
        self.covering.emit(False)
        self._sides.setCurrentWidget(self.records)
        self.records.open(run_id)
