"""The main job, told once from end to end."""

from __future__ import annotations

from tools.tour.copies import back_up, restore_elsewhere
from tools.tour.first_run import first_run, lock_and_unlock
from tools.tour.register import find, import_list, sign, visit
from tools.tour.story import tell

if __name__ == "__main__":
    tell([first_run, import_list, find, visit, sign, lock_and_unlock, back_up, restore_elsewhere])
