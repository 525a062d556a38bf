"""The Debian package: the one-folder program under /opt, a command, a menu entry; installed, driven, removed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tools.package import frozen, smoke

NEEDS = (
    "libc6 (>= 2.34), libgl1, libegl1, libdbus-1-3, libfontconfig1, libxkbcommon0, libglib2.0-0 | libglib2.0-0t64, "
    "libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-render-util0, libxcb-shape0, "
    "libxcb-xkb1, libcups2 | libcups2t64"
)
"""What Qt's wheel expects of the system; the rest is in the folder."""
_CONTROL = """Package: sppk-desktop
Version: {version}
Architecture: amd64
Maintainer: SPPK Desktop <sppk@localhost>
Installed-Size: {size}
Depends: {needs}
Section: education
Priority: optional
Description: desk of a school's socio-psychological-pedagogical service
 Offline and encrypted: register of pupils and families, visits, plans, social passport,
 observation diary, psychodiagnostic records, verified backups. Kyrgyz and Russian.
"""
_ENTRY = """[Desktop Entry]
Type=Application
Name=SPPK
Name[ky]=СППК
Name[ru]=СППС
Exec=sppk
Icon=sppk
Terminal=false
Categories=Education;Office;
"""


def package(program: Path, work: Path, into: Path) -> Path:
    """The ``.deb`` of a built program."""
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / "opt" / "sppk", symlinks=True)
    for folder in (
        "usr/bin",
        "usr/share/applications",
        "usr/share/icons/hicolor/scalable/apps",
        "usr/share/doc/sppk-desktop",
        "DEBIAN",
    ):
        (tree / folder).mkdir(parents=True)
    (tree / "usr/bin/sppk").symlink_to("/opt/sppk/sppk")
    (tree / "usr/share/applications/sppk.desktop").write_text(_ENTRY, "utf-8")
    shutil.copy(frozen.ROOT / "resources/sppk.svg", tree / "usr/share/icons/hicolor/scalable/apps/sppk.svg")
    shutil.copy(frozen.ROOT / "LICENSE", tree / "usr/share/doc/sppk-desktop/copyright")
    kilobytes = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    (tree / "DEBIAN/control").write_text(_CONTROL.format(version=frozen.version(), size=kilobytes, needs=NEEDS), "utf-8")
    made = into / f"sppk-desktop_{frozen.version()}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(made)], check=True, stdout=subprocess.DEVNULL
    )
    return made


def drive(made: Path, work: Path, pictures: Path) -> None:
    """Install where we may, else unpack; start, unlock, lock; remove; the data stay where they are."""
    home = work / "home"
    shutil.rmtree(home, ignore_errors=True)
    installs = os.geteuid() == 0
    if installs:
        subprocess.run(["apt-get", "install", "-y", "-qq", "--allow-downgrades", "--reinstall", str(made)], check=True,
                       stdout=subprocess.DEVNULL, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})  # fmt: skip
        program = Path("/usr/bin/sppk")
    else:
        shutil.rmtree(work / "unpacked", ignore_errors=True)
        subprocess.run(["dpkg-deb", "-x", str(made), str(work / "unpacked")], check=True)
        program = work / "unpacked/opt/sppk/sppk"
    told = subprocess.run([str(program), "--version"], capture_output=True, text=True, check=True).stdout
    if frozen.version() not in told:
        raise smoke.Failed(f"the command line answered {told!r}")
    smoke.read_a_list([str(program)], {**os.environ})
    with smoke.screen() as environment:
        smoke.drive([str(program)], pictures, {**environment, "SPPK_HOME": str(home), "PYTHONUTF8": "1"}, "linux")
    kept = {path: path.read_bytes() for path in home.rglob("vault.sppk")}
    if installs:
        subprocess.run(["apt-get", "remove", "-y", "-qq", "sppk-desktop"], check=True, stdout=subprocess.DEVNULL)
    if not kept or any(path.read_bytes() != content for path, content in kept.items()):
        raise smoke.Failed("removing the program touched data")
