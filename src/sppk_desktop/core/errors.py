"""The world's doing: errors that are told to the person in one clear sentence. Everything else is a bug."""

from __future__ import annotations

from sppk_desktop.core.words import ENGLISH, Phrase, T


class AppError(Exception):
    """Something outside the program went wrong: what happened, then what is safe and what to do.

    Subclasses set ``happened`` and ``remedy``; keyword values fill both.
    """

    happened: Phrase = T("This did not work.")
    remedy: Phrase = T("Your data are unchanged. Try again.")

    def __init__(self, **values: object) -> None:
        super().__init__()
        self.values = values

    @property
    def phrases(self) -> tuple[Phrase, Phrase]:
        """What happened, and what to do."""
        return self.happened.filled(**self.values), self.remedy.filled(**self.values)

    def __str__(self) -> str:
        return " ".join(ENGLISH.say(phrase) for phrase in self.phrases)


class Refused(AppError):
    """The store refuses: the account's role does not allow this."""

    happened = T("Your role does not allow this.")
    remedy = T("Nothing was changed. Ask the colleague whose work this is.")


class ChangedMeanwhile(AppError):
    """The record was changed since it was opened."""

    happened = T("This record was changed since you opened it.")
    remedy = T("Your text is kept as a draft. Open the record again and compare.")


class DiskFull(AppError):
    """No room left where the program writes."""

    happened = T("There is no room left on the disk.")
    remedy = T("What was saved before is safe. Free some space and try again.")
