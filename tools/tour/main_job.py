"""The main job, told once from end to end."""

from __future__ import annotations

from tools.tour.first_run import first_run, lock_and_unlock
from tools.tour.story import tell

if __name__ == "__main__":
    tell([first_run, lock_and_unlock])
