"""Sticks are recognised by what the system says about them; folders know the limits of their file system."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from sppk_desktop.storage import drives
from sppk_desktop.storage.backup_place import where_in
from sppk_desktop.storage.drives import Drive, mounts_in, sticks_in
from tests.backup.conftest import ROOT_ONLY

TABLE = """\
sysfs /sys sysfs rw,nosuid 0 0
/dev/sda1 / ext4 rw,relatime 0 0
/dev/sdb1 /media/asanova/KINGSTON vfat rw,nosuid,uid=1000 0 0
/dev/sdc1 /mnt/stick\\040of\\040school exfat ro,nosuid 0 0
/dev/sdd1 /srv/inner ext4 rw 0 0
/dev/sr0 /media/cdrom iso9660 ro 0 0
//server/share /media/share cifs rw 0 0
tmpfs /run tmpfs rw 0 0
"""


def system(root: Path) -> Path:
    """A /sys with three disks: sdb and sdd inside, sdc removable."""
    blocks = root / "class"
    blocks.mkdir()
    for disk, removable in (("sda", "0"), ("sdc", "1"), ("sdd", "0")):
        folder = root / "devices" / "pci0" / disk
        (folder / f"{disk}1").mkdir(parents=True)
        (folder / "removable").write_text(removable + "\n")
        (blocks / f"{disk}1").symlink_to(folder / f"{disk}1")
    return blocks


@pytest.mark.linux("its own tables of drives")
def test_sticks_are_told_from_inner_disks_discs_and_shares(tmp_path: Path) -> None:
    found = {mount.path.name: mount for mount in sticks_in(mounts_in(TABLE), system(tmp_path))}
    assert set(found) == {"KINGSTON", "stick of school"}
    assert found["stick of school"].read_only
    assert not found["KINGSTON"].read_only


@pytest.mark.linux("its own tables of drives")
def test_an_outer_disk_on_usb_counts_though_it_says_it_is_not_removable(tmp_path: Path) -> None:
    folder = tmp_path / "devices" / "usb2" / "2-1" / "sde"
    (folder / "sde1").mkdir(parents=True)
    (folder / "removable").write_text("0\n")
    (tmp_path / "sde1").symlink_to(folder / "sde1")
    assert [m.device for m in sticks_in(mounts_in("/dev/sde1 /mnt/x ntfs3 rw 0 0"), tmp_path)] == ["/dev/sde1"]


def test_only_fat_has_a_limit_for_one_file() -> None:
    for kind, limit in (("vfat", 2**32 - 1), ("fat32", 2**32 - 1), ("exfat", None), ("ntfs", None), ("ext4", None)):
        assert Drive(Path("/x"), "x", kind, 1, 1).file_limit == limit


def test_the_list_of_this_computer_can_be_read() -> None:
    assert isinstance(drives.removable_drives(), tuple)


def test_a_folder_knows_the_drive_it_lies_on(tmp_path: Path) -> None:
    drive = drives.drive_of(tmp_path)
    assert drive.total > drive.free > 0
    assert tmp_path.is_relative_to(drive.path)
    with pytest.raises(OSError):
        drives.drive_of(tmp_path / "pulled out")


@pytest.mark.linux("mounts")
@ROOT_ONLY
def test_a_mounted_file_system_is_seen_with_its_kind_and_its_write_lock(tmp_path: Path) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1M,ro", "tmpfs", str(tmp_path)], check=True)
    try:
        drive = drives.drive_of(tmp_path)
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)
    assert (drive.kind, drive.read_only, drive.path) == ("tmpfs", True, tmp_path)


def test_a_drive_gets_a_folder_for_backups_and_a_folder_is_one(tmp_path: Path) -> None:
    drive = Path(tmp_path.anchor)
    assert where_in(drive) == drive / "SPPK"
    assert where_in(tmp_path) == tmp_path
