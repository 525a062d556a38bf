"""Joins the psychologist's tab: its pages as data; not there at all while her compartment is closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from sppk_desktop.app import examinations as exams
from sppk_desktop.app import instruments
from sppk_desktop.app.conclusions import CONCLUSIONS, PROTOCOLS
from sppk_desktop.app.examinations import CHILDREN, EXAMINATIONS, GROUPS
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.psychodiagnostics.conclusions_page import ConclusionsPage
from sppk_desktop.ui.psychodiagnostics.examinations_page import ExaminationsPage
from sppk_desktop.ui.psychodiagnostics.frame import PsychodiagnosticsPage
from sppk_desktop.ui.shell import Shell, Tab
from sppk_desktop.ui.sub_page import FurtherPage

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

KEY: Final = "psychodiagnostics"


def tabs(store: Store) -> list[Tab]:
    """The tab, for whoever holds the key of the compartment; for others there is none."""
    if PSYCHOLOGY not in store.compartments:
        return []
    return [Tab(KEY, T("Psychodiagnostics"), "mind", lambda desk: PsychodiagnosticsPage(desk, pages()))]


def pages() -> list[FurtherPage]:
    """The pages in the order of their pills; each subject adds its own by one line."""
    return [
        FurtherPage(EXAMINATIONS, T("Examinations"), exams.examinations_page),
        FurtherPage(CHILDREN, T("Results of children"), exams.children_page),
        FurtherPage(GROUPS, T("Results of groups"), exams.groups_page),
        FurtherPage(CONCLUSIONS, T("Conclusions"), exams.conclusions),
        FurtherPage(PROTOCOLS, T("Protocols"), exams.protocols),
        _sociometry(),
        instruments.instruments(),
    ]


def _sociometry() -> FurtherPage:
    from sppk_desktop.app.sociometry import further_page  # it opens its page through this module

    return further_page()


def page_of(desk: Desk) -> PsychodiagnosticsPage:
    """The tab's page, shown."""
    assert isinstance(desk, Shell)
    page = desk.show_tab(KEY)
    assert isinstance(page, PsychodiagnosticsPage)
    return page


def add_openers(shell: Shell) -> None:
    """Let every page open an examination; without the compartment there is nothing to open."""
    if PSYCHOLOGY in shell.store.compartments:
        shell.openers["examination"] = lambda id_: _examinations(shell).show_exam(id_)
        shell.openers["result"] = lambda id_: exams.open_result(shell, id_)
        shell.openers["conclusion"] = lambda id_: _conclusions(shell).records.open(id_)


def begin_examination(desk: Desk, values: Mapping[str, Any]) -> None:
    """The form of a new examination that begins with these values."""
    _examinations(desk).begin(values)


def _examinations(desk: Desk) -> ExaminationsPage:
    page = page_of(desk).show_page(EXAMINATIONS)
    assert isinstance(page, ExaminationsPage)
    return page


def _conclusions(desk: Desk) -> ConclusionsPage:
    page = page_of(desk).show_page(CONCLUSIONS)
    assert isinstance(page, ConclusionsPage)
    return page
