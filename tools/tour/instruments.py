"""The psychologist's instruments: the list, cards, a copy in the editor, the check of the scoring, tables she prints."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sppk_desktop.app import psychodiagnostics
from sppk_desktop.app.instruments import KEY
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.ui.preview import Preview
from sppk_desktop.ui.psychodiagnostics.instruments_page import InstrumentsPage
from tools.tour.register import shell_of
from tools.tour.story import Story, tell


def instruments(story: Story) -> None:
    """The page, three cards, the editor with a copy, both papers."""
    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        page = psychodiagnostics.page_of(shell).show_page(KEY)
        hand.rest(400)
    assert isinstance(page, InstrumentsPage)
    assert story.program.store is not None
    library = Library(story.program.store)
    for name, id_, tab in (("instruments", "phillips", 0), ("instrument-levels", "cmas", 2), ("instrument-off", "sdq", 0),
                           ("instrument-key", "buss-durkee", 1)):  # fmt: skip
        with hand.first_show():
            page.show_instrument(library.number(id_))
            page.lists.card._tabs.choose(tab)
            hand.rest(300)
        story.picture(name)
    with hand.first_show():
        page.copy(library.number("who-5"))
        hand.rest(400)
    story.picture("instrument-editor")
    for section in (1, 2, 3, 4):
        with hand.first_show():
            page.editor.form.show_section(section)
            hand.rest(300)
        story.picture(f"instrument-editor-{section + 1}")
    page.editor.close_form()
    hand.rest(200)
    for name, show in (
        ("check-of-the-scoring", page._asks.check_scoring),
        ("schulte-tables", lambda: page._asks.print_tables(4821)),
    ):
        with hand.first_show():
            show()
            hand.until(
                lambda: [one for one in QApplication.topLevelWidgets() if isinstance(one, Preview) and one.isVisible()],
                "no paper",
            )
            hand.rest(700)
        paper = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Preview) and one.isVisible())
        story.picture(name, paper)
        hand.press(Qt.Key.Key_Escape, on=paper)
        hand.rest(200)


if __name__ == "__main__":
    from tools.tour.practice import her_door

    tell([her_door, instruments])
