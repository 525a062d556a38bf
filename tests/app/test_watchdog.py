"""The tour's watchdog tells where the UI thread stands, in our own places, without touching its frames."""

from __future__ import annotations

import faulthandler
import threading
from pathlib import Path

from tools.tour import watchdog


def test_the_place_told_is_that_of_the_thread_asked_about(tmp_path: Path) -> None:
    told: list[str] = []
    place = tmp_path / "told.txt"

    def look(main: int) -> None:
        with place.open("w+", encoding="utf-8") as file:
            faulthandler.dump_traceback(file, all_threads=True)
        told.append(watchdog.where(place.read_text(encoding="utf-8"), main))

    def tour_is_at_work() -> None:
        looker = threading.Thread(target=look, args=(threading.get_ident(),))
        looker.start()
        looker.join()

    code = compile("def held(work):\n    work()\n", "/school/sppk_desktop/ui/page.py", "exec")
    names: dict[str, object] = {}
    exec(code, names)
    names["held"](tour_is_at_work)  # type: ignore[operator]
    assert "held (page.py:2)" in told[0]
    assert "look (" not in told[0], "the thread that looks is not the one asked about"
    assert watchdog.where(place.read_text(encoding="utf-8"), 1) == ""
