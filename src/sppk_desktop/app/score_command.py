"""``sppk score``: scores one answer sheet from a file and prints JSON, so that a key can be checked outside the program.

No vault and no window. The JSON goes to the output; sentences for people (a refusal, blanks, an assumed variant) go to the
error output, so that the JSON stays clean.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from sppk_desktop.app.command_line import BadWord
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.psychodiagnostics import shipped
from sppk_desktop.features.psychodiagnostics.answers import BadAnswers
from sppk_desktop.features.psychodiagnostics.instrument_file import BadInstrument, parse
from sppk_desktop.features.psychodiagnostics.instruments import Answer, Form, Instrument, UnknownVariant
from sppk_desktop.features.psychodiagnostics.scoring import Score, score

DONE, USAGE, PLACE, ANSWERS = 0, 2, 6, 9
_LARGEST: Final = 1_000_000


class NoAnswerFile(AppError):
    """The file with the answers cannot be read."""

    happened = T("The file {file} cannot be read.")


class NoList(BadAnswers):
    """The file holds something else than a list of answers."""

    happened = T("{file} does not hold a list of answers in item order (JSON, for example [true, false, null]).")


class NothingToScore(BadWord):
    """The command does not say what to score."""

    happened = T("Say which instrument and which answers: sppk score ID --answers FILE.json.")


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """What the command understands."""
    parser.add_argument(
        "instrument", metavar="ID", nargs="?", help=words.say(T("id of the instrument, or a file of one that ends in .json"))
    )
    parser.add_argument("--answers", metavar="FILE", help=words.say(T("the answers in item order, JSON; - reads the input")))
    parser.add_argument("--variant", metavar="V", help=words.say(T("which blank or key; without it the first one")))
    parser.add_argument("--sex", metavar="f|m", help=words.say(T("for norms by sex")))
    parser.add_argument("--age", metavar="N", help=words.say(T("full years, for norms by age")))
    parser.add_argument("--grade", metavar="N", help=words.say(T("for norms by grade")))
    parser.add_argument("--details", action="store_true", help=words.say(T("print validity, blanks and conclusions, too")))


def run(wanted: argparse.Namespace, words: Words, out: Any, err: Any) -> int:
    """Score, or refuse in one sentence."""

    def tell(phrase: Phrase) -> None:
        print(words.say(phrase), file=err, flush=True)

    try:
        if not wanted.instrument or not wanted.answers:
            raise NothingToScore
        sex = _sex(wanted.sex)
        age, grade = _whole("--age", wanted.age, 120), _whole("--grade", wanted.grade, 12)
        instrument = _instrument(wanted.instrument)
        form = instrument.form(wanted.variant)
        answers = _answers(wanted.answers, len(form.items))
        told = score(instrument, answers, form.id, sex, age, grade)
    except AppError as error:
        tell(error.phrases[0])
        return _code(error)
    print(json.dumps(printed(told, words.language, details=wanted.details), ensure_ascii=False, indent=2), file=out, flush=True)
    if told.not_scorable:
        tell(T("Not scorable: no answer to {items}.", items=", ".join(told.missing)))
    elif without := _without_norms(form, told):
        tell(T("No norm is known for this sex, age and grade: {scales}.", scales=", ".join(without)))
    if instrument.asks and not wanted.variant:
        tell(T("Scored as the variant {variant}; the others: {others}.", variant=form.id,
               others=", ".join(id_ for id_ in instrument.forms if id_ != form.id)))  # fmt: skip
    return DONE


def _without_norms(form: Form, told: Score) -> list[str]:
    """Scales with a score and norms that do not speak of such a child: the level is empty, and that is said."""
    return [one.code for one in told.scales if one.raw is not None and one.level is None and form.scale(one.code).norms]


def printed(told: Score, language: str, *, details: bool = False) -> dict[str, Any]:
    """What is printed, scales in the order of the instrument."""
    made: dict[str, Any] = {
        "raw": {code: _round(value) for code, value in told.raw.items()},
        "standard": {code: _round(value) for code, value in told.standard.items()},
        "level": {code: band.name.label(language) if band else None for code, band in told.level.items()},
        "alerts": [{name: value for name, value in alert.items() if value} for alert in told.as_data()["alerts"]],
    }
    if details:
        made |= {
            "code": {code: band.code if band else None for code, band in told.level.items()},
            "instrument": told.instrument, "version": told.version, "variant": told.variant,
            "validity": told.validity, "not_scorable": told.not_scorable, "missing": list(told.missing),
            "findings": {one.code: {"value": one.value, "said": one.said.label(language)} for one in told.findings},
        }  # fmt: skip
    return made


def _round(value: float | None) -> float | None:
    return value if value is None or isinstance(value, int) else round(value, 6)


def _instrument(named: str) -> Instrument:
    if not named.endswith(".json"):
        return shipped.shipped(named)
    return parse(_read(named), Path(named).name)


def _answers(file: str, items: int) -> list[Answer]:
    try:
        told = json.loads(_read(file), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise NoList(file=Path(file).name) from None
    if not isinstance(told, list):
        raise NoList(file=Path(file).name)
    if told and all(isinstance(row, list) for row in told) and sum(map(len, told)) <= items:
        told = [answer for row in told for answer in row]  # a matrix, line by line
    return [json.dumps(answer) if isinstance(answer, list | Mapping) else answer for answer in told]


def _refuse(name: str) -> Any:
    raise ValueError(name)


def _read(file: str) -> str:
    try:
        data = sys.stdin.buffer.read(_LARGEST) if file == "-" else _limited(Path(file))
        return data.decode("utf-8-sig")
    except OSError:
        raise NoAnswerFile(file=Path(file).name) from None
    except UnicodeDecodeError:
        raise NoList(file=Path(file).name) from None


def _limited(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(_LARGEST)


def _sex(given: str | None) -> str | None:
    if given in (None, "f", "m"):
        return given
    raise BadWord(given=given, word="--sex", allowed=T("f or m"))


def _whole(word: str, given: str | None, most: int) -> int | None:
    if given is None:
        return None
    if given.isascii() and given.isdigit() and len(given) <= 3 and int(given) <= most:
        return int(given)
    raise BadWord(given=given, word=word, allowed=T("a whole number from {least} to {most}", least=0, most=most))


def _code(error: AppError) -> int:
    if isinstance(error, NoAnswerFile):
        return PLACE
    if isinstance(error, BadWord | UnknownVariant | shipped.UnknownInstrument):
        return USAGE
    assert isinstance(error, BadAnswers | BadInstrument)
    return ANSWERS
