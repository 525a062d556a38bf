"""Begins the test of one child on this screen: the desk and all its views are gone first, and the end is the lock screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QGuiApplication

from sppk_desktop.app.examinations import book_of
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.subject_sheet import SubjectBook
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.psychodiagnostics.subject_window import SubjectWindow

if TYPE_CHECKING:
    from sppk_desktop.app.program import Program
    from sppk_desktop.ui.shell import Shell

KEY: Final = "subject"


def add_opener(program: Program, shell: Shell) -> None:
    """Let the page of an examination begin the test; only where her compartment is open."""
    if PSYCHOLOGY in shell.store.compartments:
        # Not at once: the button that asks for it is one of those views, and must have finished before it goes.
        shell.openers[KEY] = lambda sitting_id: QTimer.singleShot(0, program.app, lambda: begin(program, shell, sitting_id))


def begin(program: Program, shell: Shell, sitting_id: int) -> SubjectWindow | None:
    """Put the test in the place of the desk. Nothing of the desk is left in the process's windows when the child sits down."""
    from sppk_desktop.app.locking import Locking

    store = shell.store
    QGuiApplication.clipboard().clear()  # what was copied of the desk could be pasted into an answer
    tests = SubjectBook(book_of(store, program.kit.words, program.today, Library(store)))
    try:
        sheet = tests.sheet(sitting_id)
    except AppError as error:
        shell.tell(Message.of(error))
        return None
    shell.keep_drafts()
    shell.closed.disconnect(program.end)
    program.help.close()
    if program.locking is not None:
        program.locking.idle.stop()
    if program.care is not None:
        program.care.stop()
        program.care.finish()  # it goes with the desk, and must not be telling of its work by then
        program.care = None
    window = SubjectWindow(program.kit, sheet, lambda at, answer: tests.keep(sheet, at, answer))
    window.finished.connect(lambda: tests.finish(sitting_id))
    window.left.connect(lambda: _leave(program, tests, sitting_id))
    program.show(window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    program.locking = Locking(program, window, store)
    window.showFullScreen()
    return window


def _leave(program: Program, tests: SubjectBook, sitting_id: int) -> None:
    tests.finish(sitting_id)
    program.start_again()
