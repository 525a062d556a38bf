"""Which sticks are in the computer, how much room they have, and what kind of place a folder is."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FAT_FILE_LIMIT: Final = 2**32 - 1
_FAT: Final = frozenset({"vfat", "msdos", "fat", "fat32", "fat16"})
_ON_STICKS: Final = _FAT | {
    "exfat",
    "ntfs",
    "ntfs3",
    "fuseblk",
    "ext2",
    "ext3",
    "ext4",
    "btrfs",
    "xfs",
    "f2fs",
    "udf",
    "hfsplus",
    "refs",
}
_WHERE_STICKS_APPEAR: Final = ("/media/", "/run/media/")


@dataclass(frozen=True, slots=True)
class Drive:
    """A place a backup can be carried away on. ``kind`` is the file system as the system calls it, in small letters."""

    path: Path
    label: str
    kind: str
    free: int
    total: int
    read_only: bool = False

    @property
    def file_limit(self) -> int | None:
        """The largest file it can hold, if that is a matter: FAT32 ends before 4 GiB."""
        return FAT_FILE_LIMIT if self.kind in _FAT else None


def removable_drives() -> tuple[Drive, ...]:
    """The sticks and outer disks that are in now. A stick pulled out while we look is simply not listed."""
    if sys.platform == "win32":
        found = _windows_drives()
    else:
        found = _linux_drives()
    return tuple(sorted(found, key=lambda drive: str(drive.path)))


def drive_of(folder: Path) -> Drive:
    """The drive a folder lies on; raises ``OSError`` when it is not there."""
    folder = folder.resolve(strict=True)
    usage = shutil.disk_usage(folder)
    if sys.platform == "win32":
        root = Path(folder.anchor)
        label, kind, read_only = _windows_volume(str(root))
        return Drive(root, label or str(root), kind, usage.free, usage.total, read_only)
    else:
        mounts = [mount for mount in _mounts() if folder.is_relative_to(mount.path)]
        mount = max(mounts, key=lambda each: len(each.path.parts), default=_Mount("", Path("/"), "", False))
        return Drive(mount.path, _label(mount, Path("/dev/disk/by-label")), mount.kind, usage.free, usage.total, mount.read_only)


@dataclass(frozen=True, slots=True)
class _Mount:
    device: str
    path: Path
    kind: str
    read_only: bool


def _mounts() -> list[_Mount]:
    return list(mounts_in(Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")))


def mounts_in(table: str) -> Iterator[_Mount]:
    """The lines of a mount table; spaces in names are written there as ``\\040``."""
    for line in table.splitlines():
        words = [re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), word) for word in line.split(" ")]
        if len(words) >= 4:
            yield _Mount(words[0], Path(words[1]), words[2].lower(), "ro" in words[3].split(","))


def sticks_in(mounts: Iterable[_Mount], blocks: Path) -> Iterator[_Mount]:
    """The mounts that can be carried away: on a removable or USB device, or where desktops mount sticks."""
    for mount in mounts:
        if mount.kind in _ON_STICKS and mount.device.startswith("/dev/"):
            outer = str(mount.path).startswith(_WHERE_STICKS_APPEAR)
            if outer or _is_removable(blocks / Path(mount.device).name):
                yield mount


def _is_removable(block: Path) -> bool:
    """A partition has its disk's ``removable`` file one folder up."""
    if not block.exists():
        return False
    block = block.resolve()
    if any(part.startswith("usb") for part in block.parts):
        return True
    for folder in (block, block.parent):
        flag = folder / "removable"
        if flag.is_file():
            return flag.read_text(encoding="ascii").strip() == "1"
    return False


def _linux_drives() -> Iterator[Drive]:
    for mount in sticks_in(_mounts(), Path("/sys/class/block")):
        try:
            usage = shutil.disk_usage(mount.path)
        except OSError:
            continue  # pulled out between the table and the question, or not ours to look at
        label = _label(mount, Path("/dev/disk/by-label"))
        yield Drive(mount.path, label, mount.kind, usage.free, usage.total, mount.read_only or not os.access(mount.path, os.W_OK))


def _label(mount: _Mount, labels: Path) -> str:
    """The name given to the stick when it was formatted, else the name of its folder."""
    device = os.path.realpath(mount.device)
    if mount.device and labels.is_dir():
        for link in labels.iterdir():
            if os.path.realpath(link) == device:
                return re.sub(r"\\x([0-9a-f]{2})", lambda code: chr(int(code[1], 16)), link.name)
    return mount.path.name or str(mount.path)


if sys.platform == "win32":
    import ctypes

    _REMOVABLE: Final = 2
    _READ_ONLY_VOLUME: Final = 0x00080000
    _NO_QUESTIONS: Final = 1  # else a card reader without a card makes Windows ask for one, in a window of its own

    def _windows_drives() -> Iterator[Drive]:
        kernel = ctypes.WinDLL("kernel32")
        kernel.SetThreadErrorMode(_NO_QUESTIONS, None)
        present = kernel.GetLogicalDrives()
        for index in range(26):
            root = f"{chr(ord('A') + index)}:\\"
            if not present >> index & 1 or kernel.GetDriveTypeW(ctypes.c_wchar_p(root)) != _REMOVABLE:
                continue
            try:
                usage = shutil.disk_usage(root)
            except OSError:
                continue  # a card reader without a card has a letter, too
            label, kind, read_only = _windows_volume(root)
            yield Drive(Path(root), label or root, kind, usage.free, usage.total, read_only)

    def _windows_volume(root: str) -> tuple[str, str, bool]:
        label, kind = ctypes.create_unicode_buffer(261), ctypes.create_unicode_buffer(261)
        flags = ctypes.c_uint32()
        told = ctypes.WinDLL("kernel32").GetVolumeInformationW(
            ctypes.c_wchar_p(root), label, 261, None, None, ctypes.byref(flags), kind, 261
        )
        return (label.value, kind.value.lower(), bool(flags.value & _READ_ONLY_VOLUME)) if told else ("", "", False)
