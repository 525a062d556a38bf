"""How old the last verified backup is, in words: for the status line and for the card of the Today page."""

from __future__ import annotations

from datetime import date

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.backup_record import LastBackup


def tone_of(last: LastBackup | None, today: date) -> str:
    """Whether anybody needs to worry: done or careful."""
    return "careful" if last is None or last.is_old(today) else "done"


def status_words(last: LastBackup | None, today: date) -> Phrase:
    """One line for the bottom of the window."""
    if last is None:
        return T("Backup: none yet")
    if not last.complete:
        return T("Backup: the last one is not complete")
    days, time = last.age(today), f"{last.made:%H:%M}"
    if days is None:
        return T("Backup: dated in the future, check the computer's clock")
    if days == 0:
        return T("Backup: today {time}, verified", time=time)
    if days == 1:
        return T("Backup: yesterday {time}, verified", time=time)
    return T("Backup: {n} days ago", n=days)


def title_words(last: LastBackup | None, today: date) -> Phrase:
    """The title of the card."""
    if last is None:
        return T("There is no backup yet")
    if not last.complete:
        return T("The last backup is not complete")
    days = last.age(today)
    if days is None:
        return T("The last backup is dated in the future")
    if days == 0:
        return T("Backup made today")
    if days == 1:
        return T("Backup made yesterday")
    return T("Backup {n} days ago", n=days)


def advice_words(last: LastBackup | None, today: date) -> Phrase:
    """What is safe and what to do."""
    if last is None:
        return T("If this computer breaks, everything is lost. Put a stick in and press the button.")
    if not last.complete:
        return T("A save was cut off. Its owner must log in once; then make a new copy.")
    if last.age(today) is None:
        return T("Check the date of this computer, then make a new copy.")
    if last.is_old(today):
        return T("For a new copy, put the stick in and press the button. It takes about two minutes.")
    return T("{place}, {time}, verified. Keep the stick apart from this computer.", place=last.place, time=f"{last.made:%H:%M}")
