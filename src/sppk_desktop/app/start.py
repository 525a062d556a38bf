"""Starts the program with windows, and starts the process that follows this one."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from sppk_desktop.app.program import Program
from sppk_desktop.core.places import data_home

DEMO: Final = "--demo"
SHOWN: Final = "--exit-when-shown"
_SETTLED: Final = 250  # milliseconds: the first window is painted; what it does not need is imported now


def start(arguments: Sequence[str]) -> int:
    """Show the program's first window and stay until it ends."""
    # Said as an argument: no other style is built first, and the bindings need not learn what a style is.
    app = QApplication([sys.argv[0] if sys.argv else "sppk", "-style", "Fusion"])
    app.setProperty("fusion", True)
    app.setApplicationName("SPPK")
    app.setQuitOnLastWindowClosed(True)
    demo = DEMO in arguments
    home = data_home() / "demo" if demo else data_home()
    program = Program(app, home, demo=demo, restart=lambda: start_again(arguments))
    QTimer.singleShot(_SETTLED, lambda: _apologise_from_now_on(program, home))
    program.begin()
    if SHOWN in arguments and program.window is not None:
        program.window.installEventFilter(_Shown(app))
    QTimer.singleShot(0, gc.freeze)  # what the start made stays: no collection needs to look through it
    code = app.exec()
    program.end()
    return code


def _apologise_from_now_on(program: Program, home: Path) -> None:
    """Let every bug end in an apology and a log entry."""
    from sppk_desktop.app.apology import Apology

    program.apology = Apology(program.kit, home / "log", lambda: program.window, program.now)
    program.apology.take_over()
    _ = program.help  # F1 is heard at the door, too


def start_again(arguments: Sequence[str]) -> None:
    """Start the program anew as a process of its own, which waits for the vault that this one is closing."""
    import subprocess

    frozen = bool(getattr(sys, "frozen", False))
    command = [sys.executable, *arguments] if frozen else [sys.executable, "-m", "sppk_desktop", *arguments]
    environment = dict(os.environ)
    if frozen:
        environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    else:
        package = str(Path(__file__).resolve().parents[2])
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (package, environment.get("PYTHONPATH"))))
    if sys.platform == "win32":
        _give_foreground()
        subprocess.Popen(command, env=environment, close_fds=True, creationflags=subprocess.DETACHED_PROCESS)
    else:
        subprocess.Popen(command, env=environment, close_fds=True, start_new_session=True)


def _give_foreground() -> None:
    """Let the successor bring its window to the front; Windows forbids that to a process nobody has clicked."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)


class _Shown(QObject):
    """Ends the program after the first paint of its first window; the start is measured so.

    It watches that window alone: whoever watches the whole program is handed Qt's inner objects, too, and the bindings then
    make every class of Qt to find out what they are, which a start without a watcher never does.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for a paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, QApplication.quit)
        return False
