"""The first part of the story: from nothing to an unlocked desk, the recovery sheet confirmed, then locked and unlocked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from sppk_desktop.ui.access.first_run import FirstRun
from sppk_desktop.ui.access.unlock import UnlockWindow
from sppk_desktop.ui.shell import Shell
from tools.tour.story import Story

PASSWORD = "тоо-суу 47 чынар"


def first_run(story: Story) -> None:
    """Language, school, account, recovery sheet, backup place."""
    window = story.begin().window
    assert isinstance(window, FirstRun)
    hand, say = story.hand, story.say
    story.picture("first-run-language")
    hand.click(say("Next"))
    told = {"School": "Ч. Айтматов атындагы орто мектеп", "Number": "12", "District, city": "Аламүдүн району",
            "Director": "Жумабаева С. Т."}  # fmt: skip
    for field, text in told.items():
        hand.fill(say(field), text, window.school)
    story.picture("first-run-school")
    hand.click(say("Next"))
    hand.fill(say("Surname and first name"), "Асанова Гүлмира", window.account)
    hand.type(PASSWORD, window.account.password.first.edit)
    hand.type(PASSWORD, window.account.password.again.edit)
    story.picture("first-run-account")
    hand.click(say("Next"))
    hand.until(lambda: window.sheet is not None, "no recovery sheet")
    assert window.sheet is not None
    story.picture("first-run-sheet")
    hand.click(window.sheet.by_hand)
    paper = [label.text() for label in window.sheet.digits]
    for at, line in zip(window.sheet.asked, window.sheet.lines, strict=True):
        hand.type(paper[at], line)
    story.picture("first-run-sheet-typed-back")
    with hand.first_show():
        hand.click(say("Next"))
        hand.until(lambda: window.step == "backup", "the sheet was not taken")
    story.picture("first-run-backup")
    with hand.first_show():
        hand.click(say("Open the program"))
        hand.until(lambda: isinstance(story.program.window, Shell), "no desk")
        story.fit()
    story.picture("empty-desk")


def unlock(story: Story, password: str = PASSWORD, *, pictures: bool = True) -> None:
    """Open the door that stands there, after one wrong try."""
    window = story.program.window
    assert isinstance(window, UnlockWindow)
    hand = story.hand
    line = hand.see(QLineEdit, where=window)
    if pictures:
        story.picture("unlock")
        hand.type("туура эмес сөз 1", line)
        hand.press(Qt.Key.Key_Return, on=line)
        hand.until(lambda: not window.busy, "the wrong password is still being tried")
        story.picture("unlock-wrong-password")
        line.clear()
    hand.type(password, line)
    with hand.first_show():
        hand.press(Qt.Key.Key_Return, on=line)
        hand.until(lambda: isinstance(story.program.window, Shell), "no desk")
        story.fit()
        hand.rest(200)


def lock_and_unlock(story: Story) -> None:
    """Lock with the key, come back as the new process would."""
    hand = story.hand
    window = story.program.window
    assert window is not None
    window.activateWindow()
    hand.rest(50)
    hand.press(Qt.Key.Key_F12, on=window)
    hand.until(lambda: story.program.ended, "the lock did not end the program")
    story.begin()
    unlock(story)
