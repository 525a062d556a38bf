"""The Windows program: built under Wine in one folder, put into a per-user installer, installed, driven, updated, removed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tools.package import frozen, smoke
from tools.package.wine import Wine, seen

ROOT = frozen.ROOT
NSI = ROOT / "tools" / "package" / "installer.nsi"
_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers}, 0), prodvers=({numbers}, 0), mask=0x3f, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[StringFileInfo([StringTable('041904b0', [
    StringStruct('ProductName', 'SPPK Desktop'), StringStruct('FileDescription', 'SPPK Desktop'),
    StringStruct('FileVersion', '{version}'), StringStruct('ProductVersion', '{version}'),
    StringStruct('InternalName', 'SPPK'), StringStruct('OriginalFilename', 'SPPK.exe'), StringStruct('LegalCopyright', 'MIT')])]),
    VarFileInfo([VarStruct('Translation', [0x419, 1200])])])
"""


def build(wine: Wine, work: Path, icon: Path) -> Path:
    """The one-folder program."""
    version = frozen.version()
    work.mkdir(parents=True, exist_ok=True)
    (work / "version.txt").write_text(_VERSION.format(version=version, numbers=version.replace(".", ", ")), "utf-8")
    shutil.copy(icon, work / "sppk.ico")
    shutil.rmtree(work / "built", ignore_errors=True)
    places = {"SPPK_ROOT": seen(ROOT), "SPPK_WORK": seen(work), "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}
    code = wine.run(
        wine.python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "--distpath", seen(work / "built"),
        "--workpath", seen(work / "between"), seen(frozen.SPEC), **places,
    )  # fmt: skip
    built = work / "built" / "sppk"
    if code or not (built / "SPPK.exe").exists():
        raise smoke.Failed("PyInstaller did not build the Windows program")
    stubs = [path.name for path in built.rglob("*.dll") if path.stem.lower() in ("icuuc", "bcryptprimitives", "mscms")]
    if stubs:
        raise smoke.Failed(f"stand-ins for Wine were packed: {stubs}")
    return built


def installer(program: Path, into: Path, icon: Path) -> Path:
    """The installer of a built program."""
    made = into / f"SPPK-{frozen.version()}-setup.exe"
    subprocess.run(
        ["makensis", "-V2", "-INPUTCHARSET", "UTF8", f"-DVERSION={frozen.version()}", f"-DPROGRAM={program}", f"-DICON={icon}",
         f"-DMADE={made}", str(NSI)],
        check=True,
    )  # fmt: skip
    return made


def drive(wine: Wine, made: Path, pictures: Path) -> None:
    """Install, start, unlock, lock, install over it, remove; the data of the person stay where they are."""
    local = next(each for each in (wine.drive_c / "users").glob("*/AppData/Local") if "Public" not in each.parts)
    home, place = local / "SPPK", local / "Programs" / "SPPK"
    for each in (home, place):
        shutil.rmtree(each, ignore_errors=True)
    wine.pretend("win7")
    _must(wine.run(made, "/S") == 3 and not place.exists(), "the installer did not refuse Windows 7")
    wine.pretend("win10")
    _must(wine.run(made, "/S") == 0 and (place / "SPPK.exe").exists(), "the installer installed nothing")
    smoke.read_a_list(["wine", str(place / "SPPK.exe")], wine.environment)
    with smoke.screen() as environment:
        shown = {**wine.environment, "DISPLAY": environment["DISPLAY"]}
        smoke.drive(["wine", str(place / "SPPK.exe")], pictures, shown, "windows")
    kept = {path: path.read_bytes() for path in home.rglob("vault.sppk")}
    _must(bool(kept), "no data were made")
    (place / "_internal" / "left-over.dll").write_bytes(b"of an older version")
    _must(wine.run(made, "/S") == 0, "the installer did not install over itself")
    _must(not (place / "_internal" / "left-over.dll").exists(), "the update left files of the older program")
    _must(wine.run(place / "sppk-cli.exe", "--version") == 0, "the command line does not answer")
    _must(wine.run(place / "uninstall.exe", "/S", f"_?={seen(place)}") == 0, "the uninstaller failed")
    _must(not (place / "SPPK.exe").exists(), "the program was not removed")
    _must(all(path.read_bytes() == content for path, content in kept.items()), "the uninstaller touched data")


def _must(claim: bool, otherwise: str) -> None:
    if not claim:
        raise smoke.Failed(otherwise)
