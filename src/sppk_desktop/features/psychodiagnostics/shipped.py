"""The instruments that come with the program, one file each in ``resources/instruments``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.places import resources
from sppk_desktop.core.words import T
from sppk_desktop.features.psychodiagnostics.instrument_file import parse
from sppk_desktop.features.psychodiagnostics.instruments import Instrument


class UnknownInstrument(AppError):
    """There is no instrument of this name."""

    happened = T("There is no instrument “{id}”; the program knows: {known}.")
    remedy = T("Choose one of them.")


def folder() -> Path:
    """Where the files stand."""
    return resources() / "instruments"


@cache
def ids() -> tuple[str, ...]:
    """Every id, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in folder().glob("*.json")))


@cache
def shipped(id_: str) -> Instrument:
    """One instrument; its file is read when somebody first asks for it."""
    if id_ not in ids():
        raise UnknownInstrument(id=id_, known=", ".join(ids()))
    path = folder() / f"{id_}.json"
    return parse(path.read_bytes(), path.name)


def every() -> Mapping[str, Instrument]:
    """All of them."""
    return {id_: shipped(id_) for id_ in ids()}
