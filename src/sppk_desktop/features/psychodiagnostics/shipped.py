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


@cache
def older(id_: str) -> Mapping[str, Instrument]:
    """The keys an instrument had before, by their version: whoever changes a key puts the file as it was into ``older``."""
    return older_in(folder() / "older", id_)


def older_in(place: Path, id_: str) -> Mapping[str, Instrument]:
    """The same in any folder: files ``<id>@<anything>.json``."""
    found = [parse(path.read_bytes(), f"{id_}.json") for path in sorted(place.glob(f"{id_}@*.json"))]
    return {one.key_version: one for one in found}


def every() -> Mapping[str, Instrument]:
    """All of them."""
    return {id_: shipped(id_) for id_ in ids()}
