"""What can go wrong with a backup, each as one clear sentence and what to do."""

from __future__ import annotations

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T


class BackupError(AppError):
    """Something outside the program kept a backup from being made, read or restored."""


class NotABackup(BackupError):
    """The file does not begin like a backup at all."""

    happened = T("This file is not a backup of this program.")
    remedy = T("Nothing was changed. Choose a file whose name ends in .sppkb.")


class NewerBackup(BackupError):
    """The backup was made by a newer program."""

    happened = T("This backup was made by a newer version of the program.")
    remedy = T("Nothing was changed. Install the newer version of the program, then try again.")


class DamagedBackup(BackupError):
    """Bytes of the backup are not what they were when it was made."""

    happened = T("The backup is damaged: {part}.")
    remedy = T("Your data in the program are unchanged. Make a new backup on another stick; to restore, use an older copy.")


class ChangedBackup(BackupError):
    """The sums agree but the seal does not: somebody rewrote the file."""

    happened = T("This backup was not made by your program, or somebody changed it afterwards.")
    remedy = T("Nothing was restored. Use another copy, and tell the director about it.")


class StickFull(BackupError):
    """The place for the backup has no room left."""

    happened = T("The backup was not written: there is not enough room.")
    remedy = T("{needed} are needed, {free} are free. Your data are unchanged. Free some room or use another stick.")


class NoRoomForStaging(BackupError):
    """The disk of the vault has no room for the copy that is made first."""

    happened = T("The backup was not written: the disk of this computer is full.")
    remedy = T("{needed} are needed, {free} are free. Your data are unchanged. Free some room on this computer.")


class StickGone(BackupError):
    """The stick was pulled out or stopped answering."""

    happened = T("The backup was not finished: the stick was pulled out or does not answer.")
    remedy = T("Your data and the older backups are unchanged. Put the stick in again and repeat, or use another one.")


class PlaceTooDeep(BackupError):
    """The path of the place is longer than Windows takes."""

    happened = T("The backup was not written: the folder lies too deep, its path is too long for Windows.")
    remedy = T("Your data are unchanged. Choose a folder nearer to the beginning of the disk.")


class StickReadOnly(BackupError):
    """The place for the backup refuses to be written."""

    happened = T("The backup was not written: nothing can be written to this place.")
    remedy = T("Your data are unchanged. Slide the stick's write lock off, or choose another stick or folder.")


class TooLargeForFat(BackupError):
    """FAT32 holds no file of 4 GiB or more."""

    happened = T("The backup was not written: it has {needed}, and this stick (FAT32) holds no file larger than 4 GB.")
    remedy = T("Your data are unchanged. Format a stick as exFAT or NTFS, or use another one.")


class NotWrittenWell(BackupError):
    """What was read back from the stick is not what was written to it."""

    happened = T("The backup was written, but the stick gives back something else.")
    remedy = T("Your data and the older backups are unchanged. This stick is not to be trusted: use another one.")


class AlreadyThere(BackupError):
    """Refuses to write over something that exists."""

    happened = T("There is already something at {path}.")
    remedy = T("Nothing was changed. Choose an empty or new folder.")


class InsideTheVault(BackupError):
    """A backup beside the data dies with the data."""

    happened = T("This folder belongs to the program's own data.")
    remedy = T("Nothing was written. Choose a stick or a folder outside of it.")


class NotTheSame(BackupError):
    """The drill found something in the restored copy that is not as in the backup."""

    happened = T("The restored copy is not complete: {part}.")
    remedy = T("Your data in the program are unchanged. Make a new backup on another stick and repeat the drill.")


class NoRoomToRestore(BackupError):
    """The disk has no room for the restored vault."""

    happened = T("Nothing was restored: there is not enough room.")
    remedy = T("{needed} are needed, {free} are free. Free some room or choose a folder on another disk.")


class StickUnreadable(BackupError):
    """A backup cannot be read from its place."""

    happened = T("The backup cannot be read: the stick was pulled out, or it does not answer.")
    remedy = T("Nothing was changed. Put the stick in again and repeat, or use another copy.")


class NoSuchPlace(BackupError):
    """The folder above the wanted one does not exist."""

    happened = T("There is no folder {path}.")
    remedy = T("Nothing was written. Choose a folder that exists.")
