"""One telling of the main job, in one language and look, in a process of its own: `story.py FOLDER LANGUAGE LOOK PERCENT`."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NoReturn

from PySide6.QtWidgets import QApplication, QWidget

from sppk_desktop.app.apology import Apology
from sppk_desktop.app.program import Program
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Phrase
from tools.tour.hand import Hand
from tools.tour.watchdog import LIMIT, Watchdog

DAY = date(2026, 11, 23)
SIZE = (1366, 768)


class Story:
    """The programs of one telling, one after the other as a lock makes them, and the hand that drives them."""

    def __init__(self, app: QApplication, folder: Path, home: Path, language: str, look: str, percent: int) -> None:
        self.app, self.folder, self.home = app, folder, home
        self.language, self.look, self.percent = language, look, percent
        self.watchdog = Watchdog(app)
        self.hand = Hand(app, folder, f"{language}-{look}-{percent}", self.watchdog)
        self.program = self._programmed(demo=False)
        self._clock = datetime.combine(DAY, datetime.min.time()) + timedelta(hours=9)
        self._restarted = False

    def now(self) -> datetime:
        """The office's clock: the same in every tour, a minute further at every look."""
        self._clock += timedelta(minutes=1)
        return self._clock

    def begin(self, home: Path | None = None, *, demo: bool = False) -> Program:
        """Start the program over a folder, as its icon would."""
        self.home = home or self.home
        with self.hand.first_show():
            self.program = self._programmed(demo=demo)
            self.program.begin()
            self.hand.until(lambda: self.program.window is not None, "no window came")
            self.fit()
        return self.program

    def _programmed(self, *, demo: bool) -> Program:
        self.home.mkdir(parents=True, exist_ok=True)
        preferences = Preferences.read(self.home / "preferences.json")
        preferences.language, preferences.theme, preferences.font_percent = self.language, self.look, self.percent
        preferences.save()
        program = Program(self.app, self.home, demo=demo, restart=self._restart, today=lambda: DAY, now=self.now)
        self._apology = Apology(program.kit, self.home / "log", lambda: program.window, self.now)
        self._apology.take_over()
        return program

    def _restart(self) -> None:
        self._restarted = True

    def fit(self) -> QWidget:
        """The window at the size of an office screen."""
        window = self.program.window
        assert window is not None
        window.showNormal()
        window.resize(*SIZE)
        self.hand.rest(80)
        return window

    def picture(self, name: str, window: QWidget | None = None) -> Path:
        """A picture of the window in front, or of one."""
        return self.hand.picture(name, window or self.program.window)

    def say(self, source: str, about: str = "", **values: object) -> str:
        """What the program shows for an English phrase."""
        return self.program.kit.say(Phrase(source, about, **values))

    def end(self) -> None:
        """Close the program that is open."""
        self.program.end()


def tell(parts: list[Callable[[Story], None]]) -> NoReturn:
    """Tell parts of the story and end the process."""
    folder, home, language, look, percent = sys.argv[1:6]
    app = QApplication([])
    story = Story(app, Path(folder), Path(home), language, look, int(percent))
    gc.freeze()  # as the program's own start does
    code = 0
    try:
        for part in parts:
            part(story)
        story.end()
    except BaseException:  # noqa: BLE001  (told here, since the program's own apology would take it)
        traceback.print_exc()
        story.picture("where-it-stopped")
        code = 1
    story.watchdog.stop()
    write_stalls(story)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # many programs lived in this process; Qt's objects of all of them need not be taken apart in order


def write_stalls(story: Story) -> None:
    """Leave what held the UI thread beside the pictures: the time on the clock, of it the UI thread's own work, and where."""
    dog = story.watchdog
    lines = [f"longest {dog.longest * 1000:.0f} ms, {sum(not one.shown_first for one in dog.stalls)} over {LIMIT * 1000:.0f} ms"]
    for first in (False, True):
        told = [one for one in dog.stalls if one.shown_first == first]
        lines += ["", "in the first show of a window:"] if first and told else []
        lines += [f"{one.seconds * 1000:.0f} ms, {one.worked * 1000:.0f} ms of work  {one.where}" for one in told]
    (story.folder / "stalls.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
