"""The last part of the story: a backup onto a stick, verified, and restored on a computer that knows nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from sppk_desktop.app.backup import show_backups, way_back
from sppk_desktop.ui.access.unlock import UnlockWindow
from sppk_desktop.ui.backup.page import BackupPage
from sppk_desktop.ui.backup.restore import RestoreWindow
from tools.tour.first_run import PASSWORD, unlock
from tools.tour.register import shell_of
from tools.tour.story import Story


def back_up(story: Story) -> None:
    """Make a backup in the folder of the tour, and check it again."""
    hand, say = story.hand, story.say
    stick = story.folder / "stick"
    stick.mkdir(exist_ok=True)
    store = story.program.store
    assert store is not None
    with hand.first_show():
        window = show_backups(story.program, store)
        page = hand.see(BackupPage)
        page.drives.take(stick)
        hand.rest(300)
    story.picture("backup", window)
    hand.click(say("Make a backup"), window)
    hand.until(lambda: not story.program.kit.jobs.busy and list(stick.glob("*.sppkb")), "no backup on the stick")
    hand.rest(300)
    story.picture("backup-made", window)
    window.close()
    hand.rest(200)
    shell_of(story).show_tab("today")
    hand.rest(300)
    story.picture("today-after-backup")


def restore_elsewhere(story: Story) -> None:
    """An empty computer, the stick and a password."""
    hand, say = story.hand, story.say
    (copy,) = (story.folder / "stick").glob("*.sppkb")
    story.end()
    elsewhere = story.home.parent / "elsewhere"
    story.begin(elsewhere)
    with hand.first_show():
        window = RestoreWindow(story.program.kit, way_back(elsewhere), story.program.window, copy)
        window.show()
        hand.until(lambda: window.opening is not None, "the backup was not read")
        hand.rest(200)
    line = hand.see(QLineEdit, where=window.opening)
    hand.type(PASSWORD, line)
    story.picture("restore", window)
    hand.click(say("Restore"), window)
    hand.until(lambda: window.folder is not None, "not restored")
    story.end()
    story.begin(elsewhere)
    assert isinstance(story.program.window, UnlockWindow)
    unlock(story, pictures=False)
    with hand.first_show():
        shell_of(story).show_tab("pupils")
        hand.rest(300)
    story.picture("restored-register")
