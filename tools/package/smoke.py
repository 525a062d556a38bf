"""Drives an installed program as a person would, on a screen of its own: unlock the demo school, look, lock it again."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

DISPLAY = ":77"
PATIENCE = 240.0
"""Seconds to wait for a window; Wine on a busy machine invents the demo school slowly."""
STILL = 4.0
"""Seconds between two looks at the desk; when three looks are alike it has filled. Wine paints it piece by piece."""


class Failed(Exception):
    """The program did not do what a person would have seen."""


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """A virtual screen of the office's size; gives the environment that shows windows there."""
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
    environment = {**os.environ, "DISPLAY": DISPLAY}
    environment.pop("QT_QPA_PLATFORM", None)
    try:
        until(lambda: bool(say(environment, "getmouselocation")), "the virtual screen did not come")
        yield environment
    finally:
        server.terminate()
        server.wait()


def until(claim: object, otherwise: str, patience: float = PATIENCE) -> None:
    """Wait until a claim holds."""
    assert callable(claim)
    give_up = time.monotonic() + patience
    while not claim():
        if time.monotonic() > give_up:
            raise Failed(otherwise)
        time.sleep(0.3)


def say(environment: dict[str, str], *words: str) -> str:
    """One word to the screen, and its answer."""
    return subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False).stdout.strip()


def picture(environment: dict[str, str], path: Path) -> None:
    """What is on the screen."""
    subprocess.run(["import", "-window", "root", str(path)], env=environment, check=True)


def still_picture(environment: dict[str, str], path: Path) -> None:
    """What is on the screen once nothing changes there any more, or at the end of all patience."""
    give_up, alike, before = time.monotonic() + PATIENCE, 0, b""
    while alike < 2 and time.monotonic() < give_up:
        time.sleep(STILL)
        shot = subprocess.run(["import", "-window", "root", "rgb:-"], env=environment, check=True, capture_output=True)
        alike = alike + 1 if shot.stdout == before else 0
        before = shot.stdout
    picture(environment, path)


def drive(command: Sequence[str], pictures: Path, environment: dict[str, str], name: str) -> None:
    """Unlock the demo school, look, lock; leaves a picture of each."""
    pictures.mkdir(parents=True, exist_ok=True)
    program = subprocess.Popen([*command, "--demo"], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, start_new_session=True)  # fmt: skip
    said = Thread(target=_keep, args=(program, pictures / f"{name}.log"), daemon=True)
    said.start()
    try:
        until(lambda: windows(environment) and not busy(environment), "no unlock window came")
        time.sleep(2)
        picture(environment, pictures / f"{name}-1-unlock.png")
        door = windows(environment)[-1]
        say(environment, "windowfocus", "--sync", door)
        say(environment, "key", "Return")  # the demo's password stands in its field
        until(lambda: any("№" in title for title in titles(environment)), "the desk did not open")
        still_picture(environment, pictures / f"{name}-2-desk.png")
        desk = windows(environment)[-1]
        say(environment, "windowfocus", "--sync", desk)
        say(environment, "key", "F12")
        until(lambda: program.poll() is not None, "locking did not end the process")
        until(lambda: windows(environment) and desk not in windows(environment), "no new process came after the lock")
        time.sleep(3)
        picture(environment, pictures / f"{name}-3-locked.png")
    except BaseException:
        picture(environment, pictures / f"{name}-where-it-stopped.png")
        raise
    finally:
        for each in windows(environment):
            say(environment, "windowkill", each)


def read_a_list(command: Sequence[str], environment: dict[str, str]) -> None:
    """Have the program open a class list the way an import does: in a process of its own, over pipes, which a program
    with windows has to be able to.
    """
    asked = b'{"do": "read"}\n' + "№;Аты-жөнү\n1;Өмүрова Ңазгүл\n".encode()
    done = subprocess.run(
        [*command, "--read-sheet"], input=asked, capture_output=True, env=environment, check=False, timeout=PATIENCE
    )
    if "Өмүрова Ңазгүл".encode() not in done.stdout:
        raise Failed(f"a class list was not read: {done.stdout[-300:]!r} {done.stderr[-300:]!r}")


def _keep(program: subprocess.Popen[bytes], log: Path) -> None:
    """What the program says goes into a file; its own streams are pipes, which Wine's Python wants."""
    assert program.stdout is not None
    with log.open("wb") as kept:
        for line in program.stdout:
            kept.write(line)
            kept.flush()


def windows(environment: dict[str, str]) -> list[str]:
    """The program's windows that are seen."""
    return say(environment, "search", "--onlyvisible", "--name", "СППК").split()


def titles(environment: dict[str, str]) -> list[str]:
    """What stands above them."""
    return [say(environment, "getwindowname", each) for each in windows(environment)]


def busy(environment: dict[str, str]) -> bool:
    """Whether the demo school is still being invented."""
    return bool(say(environment, "search", "--onlyvisible", "--name", "Демо").split())
