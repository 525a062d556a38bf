#!/usr/bin/env python3
"""The developers' door: one script that needs nothing but Python 3.11 and makes everything else itself.

    python3 dev.py demo            start the program with an invented school
    python3 dev.py test            run all checks and all tests   [--long] [pytest arguments]
    python3 dev.py check           ruff, mypy, import contracts, translations
    python3 dev.py tour FOLDER     drive the real windows through the main job; pictures and papers into FOLDER
    python3 dev.py bench           measure, as ratios              [--json FILE]
    python3 dev.py package [DIST]  the programs to hand over: a .deb and a Windows installer, installed and driven   [--linux]
    python3 dev.py test --windows  the tests with the Windows wheels, under Wine   [pytest arguments]
    python3 dev.py words           bring the translation files in step with the code

On Windows: `py dev.py …`. What is missing of the system is installed on Debian (as root or through sudo), or named.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements" / "lock.txt"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / ("python.exe" if sys.platform == "win32" else "python")

# What Qt's wheel expects of a bare Debian 12; a name after "|" is what newer releases call it.
WINDOWLESS = "libglib2.0-0|libglib2.0-0t64 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
ON_SCREEN = (
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 "
    "libxkbcommon-x11-0 libcups2|libcups2t64"
)
FOR_PACKAGES = "xvfb xdotool imagemagick xauth binutils"
FOR_WINDOWS = "wine wine64 gcc-mingw-w64-x86-64-win32 nsis"
FOR_TESTS = "strace poppler-utils git dbus-daemon xvfb x11-xkb-utils"
QUIET_INSTALL = ("--disable-pip-version-check", "install", "--quiet")


def say(line: str) -> None:
    """One line to the person, at once."""
    print(f"dev.py: {line}", flush=True)


def run(*command: str | Path, **environment: str) -> int:
    """Run a command in the repository; its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env={**os.environ, **environment}, check=False).returncode


def must(*command: str | Path, **environment: str) -> None:
    """Run a command; stop with its exit code where it fails."""
    if code := run(*command, **environment):
        raise SystemExit(code)


def installed(names: str) -> bool:
    """Whether Debian has the package under one of its names."""
    query = ["dpkg-query", "-W", "-f=${Status}\n", *names.split("|")]
    return "install ok installed" in subprocess.run(query, capture_output=True, text=True, check=False).stdout


def provide_system(wanted: str) -> None:
    """Install what is missing of the system packages, or print the command that does."""
    if not (sys.platform == "linux" and shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    missing = [names for names in wanted.split() if not installed(names)]
    if not missing:
        return
    rights = [] if os.geteuid() == 0 else ["sudo"] if shutil.which("sudo") else None
    if rights is None:
        first = " ".join(names.split("|")[0] for names in missing)
        raise SystemExit(f"dev.py: please run as root, then start again:\n  apt-get install --no-install-recommends {first}")
    say("installing system packages: " + ", ".join(names.split("|")[0] for names in missing))
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(*rights, "apt-get", "update", "-qq", **quiet)
    for position in range(2):  # old names first; whatever is still missing by its newer name
        names = [pair.split("|")[min(position, pair.count("|"))] for pair in missing if not installed(pair)]
        if names and not run(*rights, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *names, **quiet):
            return
    if still := [pair for pair in missing if not installed(pair)]:
        raise SystemExit("dev.py: could not install " + ", ".join(still))


def provide_python() -> None:
    """Make ``.venv`` with the pinned, hashed dependencies and the program itself; again only when the lock changes."""
    wanted = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    mark = VENV / "provided"
    if mark.exists() and mark.read_text() == wanted and PYTHON.exists():
        return
    if VENV.is_symlink():
        raise SystemExit("dev.py: .venv is a link to the environment of another folder, which is left alone; remove the link")
    make_venv(VENV, LOCK)
    must(PYTHON, "-m", "pip", *QUIET_INSTALL, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    mark.write_text(wanted)


def provide_packager() -> Path:
    """Make ``.venv-package`` with the program's dependencies and what builds it; its Python."""
    lock, venv = ROOT / "requirements" / "package.txt", ROOT / ".venv-package"
    python, mark = venv / PYTHON.relative_to(VENV), venv / "provided"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if not (mark.exists() and mark.read_text() == wanted and python.exists()):
        make_venv(venv, lock)
        mark.write_text(wanted)
    return python


def make_venv(place: Path, lock: Path) -> None:
    """A virtual environment with exactly what a lock file names."""
    if sys.version_info < (3, 11):  # noqa: UP036  (whoever starts it has any Python)
        raise SystemExit("dev.py: Python 3.11 or newer is needed")
    try:
        import ensurepip  # noqa: F401  (Debian splits it off)
        import venv  # noqa: F401
    except ImportError:
        provide_system(f"python3-venv python3.{sys.version_info.minor}-venv")
    say(f"making {place.name} (once, about a minute)")
    must(sys.executable, "-m", "venv", "--clear", place)
    python = place / PYTHON.relative_to(VENV)
    must(python, "-m", "pip", *QUIET_INSTALL, "--require-hashes", "--only-binary", ":all:", "-r", lock)


def offscreen() -> dict[str, str]:
    """The environment in which pictures come out the same on every machine."""
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_FONT_DPI": "96",
        "FONTCONFIG_FILE": str(ROOT / "resources" / "fonts" / "fonts.conf"),
        "PYTHONUTF8": "1",
    }


def has_display() -> bool:
    """Whether a window can be shown here."""
    return sys.platform == "win32" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def check() -> int:
    """Everything that reads the code and runs none of it."""
    say("check: ruff, mypy, import contracts, translations")
    steps: tuple[tuple[str | Path, ...], ...] = (
        (BIN / "ruff", "format", "--check", "--quiet", "src", "tests", "tools", "dev.py"),
        (BIN / "ruff", "check", "--quiet", "src", "tests", "tools", "dev.py"),
        (PYTHON, "-m", "mypy", "--no-error-summary"),
        (BIN / "lint-imports", "--no-cache"),
        (PYTHON, "tools/words.py", "missing"),
    )
    failed = [Path(step[0]).name + " " + str(step[1]) for step in steps if run(*step, PYTHONUTF8="1")]
    say("check failed: " + ", ".join(failed) if failed else "check passed")
    return int(bool(failed))


def test(arguments: list[str]) -> int:
    """All checks, then all tests, then the fault suite as a run of its own."""
    provide_system(f"{WINDOWLESS} {FOR_TESTS}")
    provide_python()
    long = ["--long"] if "--long" in arguments else []
    rest = [argument for argument in arguments if argument != "--long"]
    if rest:
        return run(PYTHON, "-m", "pytest", "-q", "-m", "not faults", *long, *rest, **offscreen())
    side_by_side = ("-n", str(min(os.cpu_count() or 1, 4)), "--dist", "worksteal")  # each worker wants about 1 GB of memory
    code = check()
    code |= run(PYTHON, "-m", "pytest", "-q", "-m", "not faults", *side_by_side, *long, **offscreen())
    if shutil.which("strace") is None:
        say("fault suite: NOT run, strace is missing on this system")
        return code
    say("fault suite: kill, full disk, I/O error and power loss at storage calls" + (", long set" if long else ", fast set"))
    faults = run(PYTHON, "-m", "pytest", "-q", "-m", "faults", *side_by_side, *long, **offscreen())
    say(f"fault suite: ran, {'failed' if faults else 'passed'}")
    return code | faults


def demo(arguments: list[str]) -> int:
    """The real window over the demo school."""
    if not has_display():
        say("there is no display here, so no window can be shown.")
        say("`python3 dev.py tour FOLDER` drives the same windows and leaves pictures of them in FOLDER.")
        return 3
    provide_system(f"{WINDOWLESS} {ON_SCREEN}")
    provide_python()
    return run(PYTHON, "-m", "sppk_desktop", "--demo", *arguments)


def package(arguments: list[str]) -> int:
    """The programs to hand over, built and driven on this Linux; Windows through Wine."""
    if sys.platform != "linux":
        say("packages are built on Linux, those for Windows too")
        return 3
    windows = "" if "--linux" in arguments else FOR_WINDOWS
    provide_system(f"{WINDOWLESS} {ON_SCREEN} {FOR_PACKAGES} {windows}")
    return run(provide_packager(), "-m", "tools.package", *arguments, PYTHONUTF8="1")


def main(argv: list[str]) -> int:
    """The command line; see the module's first lines."""
    match argv:
        case [] | ["-h" | "--help", *_]:
            print(__doc__)
            return 0 if argv else 2
        case ["demo", *arguments]:
            return demo(arguments)
        case ["test", "--windows", *arguments]:
            return package(["--tests", *arguments])
        case ["test", *arguments]:
            return test(arguments)
        case ["package", *arguments]:
            return package(arguments)
        case ["check"]:
            provide_system(WINDOWLESS)
            provide_python()
            return check()
        case ["tour", folder, *arguments]:
            provide_system(f"{WINDOWLESS} {FOR_TESTS}")
            provide_python()
            return run(PYTHON, "-m", "tools.tour", folder, *arguments, **offscreen())
        case ["bench", *arguments]:
            provide_system(WINDOWLESS)
            provide_python()
            return run(PYTHON, "-m", "tools.bench", *arguments, **offscreen())
        case ["words"]:
            return run(sys.executable, "tools/words.py", "sync")
    print(__doc__)
    return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
