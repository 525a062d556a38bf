"""Every window over the demo school, in one language and look: what a reviewer lays beside the last pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from sqlalchemy import select

from sppk_desktop.app import office
from sppk_desktop.app.backup import show_backups
from sppk_desktop.app.demo import PASSWORD
from sppk_desktop.app.imports import import_from_menu
from sppk_desktop.features.visits.records import Raid, Visit
from tools.tour.cards import cards
from tools.tour.care import care
from tools.tour.first_run import unlock
from tools.tour.newyear import keeping, moving, newyear
from tools.tour.passport import passport
from tools.tour.register import shell_of
from tools.tour.registers import registers
from tools.tour.story import Story, tell
from tools.tour.support import support


def door(story: Story) -> None:
    """The demo's unlock window, then its desk."""
    home = Path(story.home) / "demo-home"
    story.begin(home, demo=True)
    story.hand.until(lambda: story.program.window is not None and not story.program.kit.jobs.busy, "no demo school")
    story.fit()
    story.picture("unlock")
    unlock(story, PASSWORD, pictures=False)
    story.picture("today")


def register(story: Story) -> None:
    """The list with a search, a pupil's card, its tabs, the form, a family."""
    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        shell.show_tab("pupils")
        hand.rest(300)
    story.picture("pupils")
    box = hand.see(QLineEdit, where=shell)
    hand.type("онорбек", box)
    hand.rest(200)
    hand.press(Qt.Key.Key_Down, on=box)
    hand.rest(300)
    story.picture("pupils-search")
    with hand.first_show():
        hand.click(story.say("Edit"), shell)
        hand.rest(400)
    story.picture("pupil-form")
    hand.press(Qt.Key.Key_Escape)
    hand.rest(200)
    visited = first_id(story, select(Visit.family_id).where(Visit.signed_at.is_not(None)).order_by(Visit.visited_on.desc()))
    with hand.first_show():
        shell.open("family", visited)
        hand.rest(400)
    story.picture("family-card")


def first_id(story: Story, query: object) -> int:
    """The first id a query finds."""
    store = story.program.store
    assert store is not None
    with store.reading() as session:
        return int(session.scalars(query.limit(1)).one())  # type: ignore[attr-defined]


def diary(story: Story) -> None:
    """Visits, an act with its last visit, a signed one, raids."""
    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        shell.show_tab("diary")
        hand.rest(400)
    story.picture("visits")
    signed = first_id(story, select(Visit.id).where(Visit.signed_at.is_not(None)).order_by(Visit.visited_on.desc()))
    ahead = first_id(story, select(Visit.id).where(Visit.visited_on.is_(None), Visit.planned_for.is_not(None)).order_by(Visit.id))
    for name, kind, id_ in (("act-planned", "visit", ahead), ("act-signed", "visit", signed),
                            ("raid", "raid", first_id(story, select(Raid.id).order_by(Raid.id.desc())))):  # fmt: skip
        with hand.first_show():
            shell.open(kind, id_)
            hand.rest(400)
        if name == "act-planned":
            from sppk_desktop.ui.visits.act_page import ActPage

            hand.see(ActPage).form.focus_field("heating")
            hand.rest(150)
        story.picture(name)


def further_tabs(story: Story) -> None:
    """The tabs nothing above went through."""
    shell = shell_of(story)
    for tab in shell.tabs:
        if tab.key not in ("today", "pupils", "diary"):
            with story.hand.first_show():
                shell.show_tab(tab.key)
                story.hand.rest(600)
            story.picture(tab.key)


def office_windows(story: Story) -> None:
    """The windows of the menu."""
    program, store, shell = story.program, story.program.store, shell_of(story)
    assert store is not None
    shown: list[tuple[str, Callable[[], QWidget | None]]] = [
        ("import", lambda: import_from_menu(shell)),
        ("backups", lambda: show_backups(program, store)),
        ("accounts", lambda: office.show_accounts(program, store)),
        ("settings", lambda: office.show_settings(program, store)),
        ("journal", lambda: office.show_journal(program, store)),
        ("bin", lambda: office.show_bin(program, store)),
    ]
    for name, show in shown:
        with story.hand.first_show():
            window = show()
            story.hand.rest(400)
        story.picture(name, window.window() if window else None)
        if isinstance(window, QDialog):
            window.reject()
        story.hand.rest(100)


def telling(story: Story) -> None:
    """The month and its sheet, a timeline, a paper for the parents being checked, the report with its parts."""
    from sppk_desktop.app.handout import show_handout
    from sppk_desktop.features.activity.records import Activity
    from sppk_desktop.ui.people.today import TodayPage
    from sppk_desktop.ui.reports.page import ReportPage
    from sppk_desktop.ui.reports.tab import ReportsPage

    hand, shell = story.hand, shell_of(story)
    today = shell.show_tab("today")
    assert isinstance(today, TodayPage)
    with hand.first_show():
        today.show_view("month")
        hand.rest(300)
    story.picture("month")
    today.show_view("list")
    with hand.first_show():
        page = show_handout(
            shell, "pupil", first_id(story, select(Activity.pupil_id).where(Activity.topic == "Танапистеги уруш"))
        )
        hand.rest(300)
    story.picture("paper-for-an-audience")
    page.closed.emit()
    with hand.first_show():
        tab = shell.show_tab("reports")
    assert isinstance(tab, ReportsPage)
    report = tab.show_report("social")
    assert isinstance(report, ReportPage)
    hand.until(lambda: not report.counting, "the report counted")
    for name, at in (("report-figures", 4), ("report-text", len(report.shown.told.chapters) - 1 if report.shown else 0)):
        report.show_part(at)
        report.grid.first()
        hand.rest(200)
        story.picture(name)
    report.show_period(report.book.turn(report.period, -1))
    hand.until(lambda: not report.counting, "the report of the period before")
    report.show_part(2)
    report.grid.first()
    hand.rest(200)
    story.picture("report-signed")


if __name__ == "__main__":
    tell([door, register, diary, cards, support, passport, registers, care, telling, further_tabs, office_windows,
          newyear, keeping, moving])  # fmt: skip
