"""The pages that lie over the figures of the passport: class grid, charts, catalogues, calendar, how it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sppk_desktop.app.catalogues import catalogues_from_menu
from sppk_desktop.app.passport import show_grid
from sppk_desktop.ui.passport.page import PassportPage
from tools.tour.register import shell_of

if TYPE_CHECKING:
    from tools.tour.story import Story


def passport(story: Story) -> None:
    """A number with its names, two days compared, and the pages behind the buttons."""
    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        page = shell.show_tab("passport")
        hand.rest(400)
    assert isinstance(page, PassportPage)
    hand.until(lambda: not page.counting, "the passport counted")
    sheet = page.figures.model.sheet
    assert sheet is not None
    page.figures.choose(next(at for at, line in enumerate(sheet.rows) if line.code == "B30"))
    hand.rest(200)
    story.picture("passport-names")
    with hand.first_show():
        grid = show_grid(shell, page)
        hand.rest(300)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space):
        hand.press(key, on=grid.grid)
    hand.rest(150)
    story.picture("class-grid")
    grid.give_up()
    page.uncover()
    with hand.first_show():
        hand.choose(story.say("Charts"), shell)
        hand.until(lambda: not story.program.kit.jobs.busy, "the years are not counted")
        hand.rest(300)
    story.picture("passport-charts")
    page.uncover()
    with hand.first_show():
        catalogues = catalogues_from_menu(shell)
        hand.rest(300)
    story.picture("catalogues")
    years = catalogues.show_other(0)
    hand.rest(200)
    story.picture("school-years")
    assert years is not None
    catalogues.show_other(1)
    hand.rest(200)
    story.picture("how-it-counts")
    page.uncover()
