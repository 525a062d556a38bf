"""The psychologist's day over the demo school: her journals, sociometry from the ballots to two waves, correction, her report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select

from sppk_desktop.app import activity, sociometry
from sppk_desktop.app.demo import PASSWORD
from sppk_desktop.app.psychologist_report import ANALYSIS, FOR_OTHERS, STATISTICS
from sppk_desktop.features.correction.records import Correction
from sppk_desktop.features.practice.records import PsyWork
from sppk_desktop.features.sociometry.records import Sociometry
from sppk_desktop.ui.access.unlock import UnlockWindow
from sppk_desktop.ui.activity.journals_page import JournalsPage
from sppk_desktop.ui.correction.group_page import CorrectionPage
from sppk_desktop.ui.reports.page import ReportPage
from sppk_desktop.ui.reports.tab import ReportsPage
from sppk_desktop.ui.shell import Shell
from tools.tour.register import shell_of
from tools.tour.screens import first_id
from tools.tour.story import Story, tell


def her_door(story: Story) -> None:
    """The demo's unlock window, her name chosen, then her desk."""
    hand = story.hand
    story.begin(Path(story.home) / "demo-home", demo=True)
    hand.until(lambda: story.program.window is not None and not story.program.kit.jobs.busy, "no demo school")
    story.fit()
    window = story.program.window
    assert isinstance(window, UnlockWindow)
    hand.click(f"Токтоматова Бермет, {story.say('Psychologist')}", window)
    line = hand.see(QLineEdit, where=window)
    line.clear()
    hand.type(PASSWORD, line)
    with hand.first_show():
        hand.press(Qt.Key.Key_Return, on=line)
        hand.until(lambda: isinstance(story.program.window, Shell), "no desk")
        story.fit()
        hand.rest(400)
    story.picture("psy-today")


def her_journals(story: Story) -> None:
    """Every register of hers, and the form of a consultation."""
    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        page = shell.show_tab("journals")
        hand.rest(300)
    assert isinstance(page, JournalsPage)
    for key in ("psy_requests", "consultations", "psy_groups", "lessons", "other_work", "methods", "informal_groups"):
        with hand.first_show():
            page.show_journal(key)
            hand.rest(300)
        story.picture(f"psy-{key}")
    with hand.first_show():
        shell.open("psy_work", first_id(story, select(PsyWork.id).order_by(PsyWork.id)))
        hand.rest(300)
    story.picture("psy-consultation-form")


def her_groups(story: Story) -> None:
    """Correction: the register, attendance, sessions, members."""
    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        page = activity.register_page(shell, "correction_groups")
        hand.rest(300)
    story.picture("correction-groups")
    assert isinstance(page, CorrectionPage)
    running = select(Correction.id).where(Correction.closed.is_(None), Correction.kind == "group")
    with hand.first_show():
        shell.open("correction", first_id(story, running))
        hand.rest(300)
    story.picture("correction-attendance")
    assert page.group is not None
    for at, name in ((1, "sessions"), (2, "members")):
        with hand.first_show():
            page.group.tabs.choose(at)
            hand.rest(300)
        story.picture(f"correction-{name}")
    with hand.first_show():
        page.group.edited.emit()
        hand.rest(300)
    story.picture("correction-form")


def her_sociometry(story: Story) -> None:
    """The list, ballots half typed, the sociogram of the second wave, its matrix, tables and the comparison."""
    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        page = sociometry.page_of(shell)
        hand.rest(300)
    story.picture("sociometry-list")
    waves = select(Sociometry.id).order_by(Sociometry.on.desc(), Sociometry.id.desc())
    with hand.first_show():
        shell.open("sociometry", first_id(story, waves))
        hand.rest(300)
    story.picture("sociometry-ballots")
    second = first_id(story, select(Sociometry.id).where(Sociometry.conclusion.is_not(None)))
    with hand.first_show():
        shell.open("sociometry", second)
        hand.rest(300)
    story.picture("sociometry-sociogram")
    canvas = page.run.sociogram.canvas
    canvas.setFocus()
    for _ in range(3):
        hand.press(Qt.Key.Key_Right, on=canvas)
    story.picture("sociometry-one-pupil")
    for at, name in ((2, "matrix"), (3, "tables"), (4, "waves")):
        with hand.first_show():
            page.run.tabs.choose(at)
            hand.rest(300)
        story.picture(f"sociometry-{name}")
    with hand.first_show():
        page.run._edit()
        hand.rest(300)
    story.picture("sociometry-form")


def her_reports(story: Story) -> None:
    """Her three reports; a number and what it counts."""
    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        page = shell.show_tab("reports")
        hand.rest(400)
    assert isinstance(page, ReportsPage)
    for report in (STATISTICS, FOR_OTHERS, ANALYSIS):
        with hand.first_show():
            shown = page.show_report(report.key)
            assert isinstance(shown, ReportPage)
            hand.until(lambda page=shown: not page.counting, "the report is not counted")
            hand.rest(300)
        story.picture(f"report-{report.key}")


if __name__ == "__main__":
    from tools.tour.examinations import examinations, results
    from tools.tour.instruments import instruments

    tell([her_door, instruments, examinations, results, her_journals, her_groups, her_sociometry, her_reports])
