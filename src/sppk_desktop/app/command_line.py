"""The words of a command as argparse reads them, and what argparse would say in English said in the person's language."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from typing import Any, Final, NoReturn

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import LANGUAGES, T, Words

COMMAND: Final = "COMMAND"
"""How help names the place of the command."""


class BadWord(AppError):
    """Something of the command cannot be so."""

    happened = T("“{given}” is wrong for {word}: {allowed} is wanted.")


class UnknownWord(BadWord):
    """A word the command does not know."""

    happened = T("This command does not know “{given}”.")


class WordMissing(BadWord):
    """A word the command cannot do without."""

    happened = T("The command is not complete: {missing} is missing.")


class ValueMissing(BadWord):
    """An option stands there without what it is to hold."""

    happened = T("A value is wanted after {word}.")


class ValueTooMuch(BadWord):
    """A value stands behind a word that takes none."""

    happened = T("{word} takes no value.")


class UnknownCommand(BadWord):
    """There is no such command."""

    happened = T("There is no such command: see sppk --help.")


class WrittenWrongly(Exception):
    """A command that cannot be read: why not, and how it is written."""

    def __init__(self, error: BadWord, usage: str) -> None:
        super().__init__(error)
        self.error, self.usage = error, usage


class Parser(argparse.ArgumentParser):
    """Refuses in one sentence of the program's own; the headings of its help are the program's own, too."""

    def __init__(self, *, words: Words, **told: Any) -> None:
        formatter = partial(_Formatter, words.say(T("usage:")))
        super().__init__(add_help=False, exit_on_error=False, allow_abbrev=False, formatter_class=formatter, **told)
        self._words, self._flags = words, set[str]()
        self._positionals.title, self._optionals.title = words.say(T("arguments")), words.say(T("options", "command line"))
        self.add_argument("--help", "-h", action="help", help=words.say(T("show this text and end")))
        self.add_argument(
            "--language", metavar="|".join(LANGUAGES), type=_language, help=words.say(T("language of the messages"))
        )

    def add_argument(self, *names: Any, **told: Any) -> argparse.Action:
        """See argparse; which words stand alone is kept in mind."""
        made = super().add_argument(*names, **told)
        self._flags.update(made.option_strings if made.nargs == 0 else ())
        return made

    def read(self, argv: Sequence[str]) -> argparse.Namespace:
        """The words in their places, or a refusal with the usage of the command that was meant."""
        wanted, rest = self.parse_known_args(list(argv))
        if rest:
            parser: Parser = wanted.parser
            raise WrittenWrongly(UnknownWord(given=rest[0]), parser.format_usage())
        return wanted  # type: ignore[no-any-return]

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """See argparse; what it would refuse in English is refused in the words of the program."""
        try:
            return super().parse_known_args(args, namespace)
        except argparse.ArgumentError as error:
            raise WrittenWrongly(self._refusal(error), self.format_usage()) from None
        except BadWord as error:
            raise WrittenWrongly(error, self.format_usage()) from None

    def error(self, message: str) -> NoReturn:
        """See argparse; it calls this only for words that are missing, and names them behind a colon."""
        raise WordMissing(missing=message.rpartition(": ")[2])

    def _refusal(self, error: argparse.ArgumentError) -> BadWord:
        name = error.argument_name
        if name is None:
            return WordMissing(missing=error.message.rpartition(": ")[2])
        if name == COMMAND:
            return UnknownCommand()
        return ValueTooMuch(word=name) if self._flags.intersection(name.split("/")) else ValueMissing(word=name)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help whose usage begins in the language of the person."""

    def __init__(self, usage: str, prog: str) -> None:
        super().__init__(prog)
        self._usage = usage

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """See argparse."""
        super().add_usage(usage, actions, groups, f"{self._usage} " if prefix is None else prefix)


def _language(given: str) -> str:
    if given in LANGUAGES:
        return given
    raise BadWord(given=given, word="--language", allowed=" | ".join(LANGUAGES))
