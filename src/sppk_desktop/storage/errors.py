"""What can go wrong with a vault through nobody's bug, each told in one clear sentence; nothing is changed by any of them."""

from __future__ import annotations

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T


class NotAVault(AppError):
    """The folder holds no vault."""

    happened = T("There are no SPPK data in this folder.")
    remedy = T("Choose the folder that holds the file vault.sppk, or restore a backup.")


class VaultExists(AppError):
    """A vault would be made where something already is."""

    happened = T("This folder already holds data.")
    remedy = T("Nothing was overwritten. Choose another folder, or open the data that are there.")


class Damaged(AppError):
    """A file of the vault does not read as it was written. ``file`` is its name, never a path."""

    happened = T("The file {file} is damaged.")
    remedy = T("Nothing was changed. Restore the newest backup, or try again on another disk.")

    def __init__(self, file: str) -> None:
        super().__init__(file=file)
        self.file = file


class Missing(Damaged):
    """A file of the vault is not there."""

    happened = T("The file {file} is missing.")


class KeysChanged(AppError):
    """The key file reads well, yet says something else than the encrypted files: somebody changed it by hand."""

    happened = T("The key file was changed outside the program: {what}.")
    remedy = T("Nothing was opened. Tell the director, and restore the newest backup.")


class NewerVault(AppError):
    """The vault was written by a newer program."""

    happened = T("These data were saved by a newer program.")
    remedy = T("Nothing was changed. Install SPPK Desktop {needs} or newer.")

    def __init__(self, needs: str) -> None:
        super().__init__(needs=needs)
        self.needs = needs


class InUse(AppError):
    """Another process works with this vault."""

    happened = T("The program is already open: {owner} on the computer {host}.")
    remedy = T("Lock or close it there, then try again.")

    def __init__(self, owner: str, host: str) -> None:
        super().__init__(owner=owner, host=host)
        self.owner, self.host = owner, host


class WrongPassword(AppError):
    """The password does not open this account. ``wait`` is how many seconds must pass before the next try."""

    happened = T("The password is wrong.")
    remedy = T("Check the keyboard layout and Caps Lock, then type it again.")

    def __init__(self, wait: float = 0.0) -> None:
        super().__init__()
        self.wait = wait


class WrongSheet(AppError):
    """The digits are not those of this vault's recovery sheet."""

    happened = T("These are not the digits of the newest recovery sheet.")
    remedy = T("Compare every group with the paper. A sheet printed earlier no longer opens anything.")


class TooSoon(AppError):
    """After several wrong passwords the next try must wait."""

    happened = T("Too many wrong passwords.")
    remedy = T("Wait {n} seconds, then try again.")

    def __init__(self, wait: float) -> None:
        super().__init__(n=max(1, round(wait)))
        self.wait = wait


class WeakPassword(AppError):
    """The password is refused by the rules. ``why`` says by which."""

    happened = T("This password is too easy to guess.")
    remedy = T("{why}")


class NoSuchAccount(AppError):
    """The account does not exist, or was closed."""

    happened = T("This account is closed.")
    remedy = T("Choose your own name, or ask a colleague to open an account with you.")


class NoKey(AppError):
    """What should be opened or shared is not in this account's keys."""

    happened = T("You do not hold the key of this part of the data.")
    remedy = T("Nothing was changed. A colleague who holds it can give it to you at this computer.")


class EarlierKey(AppError):
    """A role comes back to somebody whose key of its part was renewed away meanwhile: he could not unlock any more."""

    happened = T("The keys were renewed while this account was without that role: the key it still has opens nothing.")
    remedy = T("Nothing was changed. First press “New password…” with this colleague, then change the roles and give the key.")


class LastHolder(AppError):
    """Closing this account would leave data that nobody but a recovery sheet can open."""

    happened = T("Nobody else could open the data of this account.")
    remedy = T("Hand over to a successor instead, or keep the recovery sheet at hand.")


class Busy(AppError):
    """The file is locked by other work of this program."""

    happened = T("The data are busy with other work.")
    remedy = T("What was saved before is safe. Wait until that work ends and try again.")


class DiskTrouble(AppError):
    """The disk does not read or write."""

    happened = T("The disk does not read or write as it should.")
    remedy = T("What was saved before is safe. Make a backup onto another disk now.")


class NoPermission(AppError):
    """The system does not let the program write there."""

    happened = T("The program may not write in this folder.")
    remedy = T("Nothing was changed. Choose another folder, or ask whoever looks after this computer.")


class StillNamed(AppError):
    """Something alive names what lies in the bin, and cannot be without it."""

    happened = T("It cannot be deleted for ever: other records belong to it which are not in the recycle bin.")
    remedy = T("Nothing was changed. Remove those records first, or let it lie in the recycle bin.")


class MayBeNamed(AppError):
    """What lies in the bin may be named in the psychologist's file, which is closed here."""

    happened = T("It cannot be deleted for ever here: the psychologist's records, which only she can open, may belong to it.")
    remedy = T("Nothing was changed. She can delete it for ever when she is at work, or let it lie in the recycle bin.")


class TooLarge(AppError):
    """An attachment is larger than the vault takes."""

    happened = T("The file is larger than {most} MB.")
    remedy = T("Scan it in grey at 150 dots per inch, or attach it in parts.")
