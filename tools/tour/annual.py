"""The reports of the service over the demo school: the annual report with a chart and an old text, the self-assessment."""

from __future__ import annotations

from PySide6.QtTest import QTest

from sppk_desktop.core.reports import Criterion, TextBlock
from sppk_desktop.ui.reports.page import ReportPage
from sppk_desktop.ui.reports.patterns_page import PatternsPage
from sppk_desktop.ui.reports.tab import ReportsPage
from tools.tour.register import shell_of
from tools.tour.screens import door
from tools.tour.story import Story, tell


def annual(story: Story) -> None:
    """A table, the same as bars, a text whose numbers have changed, a criterion with its evidence."""
    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        tab = shell.show_tab("reports")
    assert isinstance(tab, ReportsPage)
    report = page_of(tab, "service")
    for name, part in (("annual-table", "registers"), ("annual-text", "results"), ("annual-handed", "psy.consultations")):
        report.show_part(place(report, part))
        report.grid.first()
        hand.rest(200)
        story.picture(name)
    report.show_part(place(report, "visits"))
    report.show_chart()
    hand.rest(200)
    story.picture("annual-chart")
    annex = page_of(tab, "self_assessment")
    annex.show_part(next(at for at, one in enumerate(annex.shown.told.chapters) if isinstance(one, Criterion)) + 2)  # type: ignore[union-attr]
    annex.criterion.grid.first()
    hand.rest(200)
    story.picture("self-assessment")
    with hand.first_show():
        patterns = tab.show_report("patterns")
        assert isinstance(patterns, PatternsPage)
        while patterns.looking:
            QTest.qWait(10)
        hand.rest(300)
    model = patterns.pages["pupil"].list.model
    model.finish()
    if (first := model.id_at(0)) is not None:
        patterns.pages["pupil"].show_record(first)
        hand.rest(200)
    story.picture("patterns")


def page_of(tab: ReportsPage, key: str) -> ReportPage:
    """The page of a report."""
    page = tab.show_report(key)
    assert isinstance(page, ReportPage)
    while page.counting:
        QTest.qWait(10)
    return page


def place(report: ReportPage, key: str) -> int:
    """Where a part stands; the last text where it is not there."""
    assert report.shown is not None
    chapters = report.shown.told.chapters
    found = [at for at, one in enumerate(chapters) if one.key == key]
    return found[0] if found else max(at for at, one in enumerate(chapters) if isinstance(one, TextBlock))


if __name__ == "__main__":
    tell([door, annual])
