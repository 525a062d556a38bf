"""Where ``sppk`` begins: commands for an administrator without a window, else the program."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

COMMANDS: Final = frozenset({"check", "backup", "verify", "restore", "score", "--version", "-V", "--help", "-h"})
WINDOWED: Final = frozenset({"--demo", "--exit-when-shown"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit code. Nothing of Qt is imported for a command."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--read-sheet"]:  # how a frozen program starts the process that opens workbooks from outside
        from sppk_desktop.reports import sheet_reader

        return sheet_reader.main()
    if arguments and (COMMANDS.intersection(arguments) or _is_mistyped(arguments[0])):
        from sppk_desktop.app.commands import run

        return run(arguments)
    gc.disable()  # the start throws nothing away; the windows collect for themselves (`ui.collecting`)
    from sppk_desktop.app.start import start

    return start(arguments)


def _is_mistyped(first: str) -> bool:
    """Whether somebody meant a command and wrote none: neither an option of the windows nor a file dropped on the icon."""
    return first not in WINDOWED and not Path(first).exists()


if __name__ == "__main__":
    raise SystemExit(main())
