import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sppk_desktop.ui.access.keyboard import KeyboardState, badge_of

ASK = "from sppk_desktop.ui.access.keyboard import asked; print(asked())"


def test_a_typed_letter_gives_away_script_and_caps_lock():
    assert KeyboardState().after("ж", shift=False) == KeyboardState("АБВ", False)
    assert KeyboardState().after("Ж", shift=False) == KeyboardState("АБВ", True)
    assert KeyboardState().after("Q", shift=True) == KeyboardState("ABC", False)
    assert KeyboardState("РУС", False).after("7", shift=False) == KeyboardState("РУС", False)


def test_a_layout_is_shown_in_three_letters():
    assert [badge_of(name) for name in ("kg", "ru", "us", "de")] == ["КЫР", "РУС", "ENG", "DE"]


def _asked(env):
    source = Path(__file__).parents[2] / "src"
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env={**env, "PYTHONPATH": str(source), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.linux("the X11 display")
def test_without_a_display_nobody_answers_and_nothing_breaks():
    assert _asked({k: v for k, v in os.environ.items() if k != "DISPLAY"}) == "None"


@pytest.mark.linux("the X11 keyboard")
@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("setxkbmap")), reason="needs Xvfb and setxkbmap")
def test_x11_tells_the_layout_and_caps_lock():
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-noreset"]
    server = subprocess.Popen(screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        env = {**os.environ, "DISPLAY": f":{server.stdout.readline().strip()}"}
        subprocess.run(["setxkbmap", "kg"], env=env, check=True, timeout=20, stderr=subprocess.DEVNULL)
        assert _asked(env) == "KeyboardState(badge='КЫР', caps=False)"
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()
