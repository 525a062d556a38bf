"""One process at a time: a lock file that names its owner and host, and that the system frees when the process dies."""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

from sppk_desktop.storage.errors import InUse
from sppk_desktop.storage.files import disk_trouble_told

NAME: Final = "vault.lock"
_LOCKED_BYTE: Final = 4096  # far behind the text, because Windows forbids reading a locked byte


class Instance:
    """Holds a vault folder for this process until `free`."""

    def __init__(self, held: IO[bytes]) -> None:
        self._held = held

    @classmethod
    def take(cls, folder: Path, patience: float = 0.0) -> Instance:
        """Take the folder, or raise `InUse`; waits up to ``patience`` seconds for a process that is just ending."""
        give_up = time.monotonic() + patience
        with disk_trouble_told():
            file = (folder / NAME).open("a+b")
        while not _lock(file):
            if time.monotonic() >= give_up:
                file.close()
                raise _in_use(folder)
            time.sleep(0.05)
        owner = {"owner": _user(), "host": _host(), "process": os.getpid()}
        try:
            with disk_trouble_told():
                file.truncate(0)
                file.write(json.dumps(owner, ensure_ascii=False).encode())
                file.flush()
        except BaseException:
            with suppress(OSError):  # closing tries to write once more what was just refused
                file.close()
            raise
        return cls(file)

    def free(self) -> None:
        """Let others in; the file stays, because removing it would race with the next owner."""
        if not self._held.closed:
            with suppress(OSError):  # the name inside is only for telling; a full or failing disk must not keep us from closing
                self._held.truncate(0)
            self._held.close()


def _in_use(folder: Path) -> InUse:
    try:
        told = json.loads((folder / NAME).read_bytes())
        return InUse(owner=str(told["owner"]), host=str(told["host"]))
    except (OSError, ValueError, KeyError, TypeError):
        return InUse(owner="?", host=_host())


def _host() -> str:
    import socket  # slow to import, and the lock screen needs neither

    return socket.gethostname()


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> bool:
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
