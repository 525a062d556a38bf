"""Search against a slow reader of every name: the same rows, whichever way the search takes, whole and by screenfuls."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import select

from sppk_desktop.core.screens import Request
from sppk_desktop.features.people import demo, search
from sppk_desktop.features.people.listing import FamilyRows, PupilRows, View
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.search import How, understand
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from tests.conftest import PASSWORD, Template

TODAY = date(2026, 11, 23)
VIEW = View(TODAY, "ky")
ROWS = {"pupil": (PupilRows(VIEW), Pupil), "family": (FamilyRows(VIEW), Family)}


@pytest.fixture(scope="module")
def school(vault_template: Template, schema: Schema, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A demo school of 500 in an encrypted vault; most tests here only read it."""
    folder = tmp_path_factory.mktemp("search") / "vault"
    shutil.copytree(vault_template.folder, folder)
    with Vault.at(folder, schema).unlock(vault_template.account, PASSWORD) as store:
        demo.build(store.saving, pupils=500, today=TODAY)
        yield store


def texts(store: Store, record: type[Pupil] | type[Family]) -> dict[int, tuple[str, str]]:
    """What can be found of every row: words and numbers."""
    numbers = record.number_fold if record is Pupil else record.name_fold  # type: ignore[attr-defined]
    with store.reading() as session:
        return {id_: (words, digits) for id_, words, digits in session.execute(select(record.id, record.name_fold, numbers))}


def read(known: dict[int, tuple[str, str]], typed: str) -> set[int]:
    """The slow way."""
    wanted = understand(typed)
    return {
        id_
        for id_, (words, digits) in known.items()
        if all(word in words for word in wanted.words) and all(number in digits for number in wanted.numbers)
    }


def typings(known: dict[int, tuple[str, str]]) -> list[str]:
    """Pieces of what is there, of one letter and more, alone and together, and some that nobody has."""
    chance = random.Random(7)
    pieces = ["щ", "щю", "0", "7", "10", "7а", "9999999", "онорбек щ", "а б", "ъ а", "o", "%", '"', "а%"]
    for words, digits in chance.sample(sorted(known.values()), 40):
        at = chance.randrange(max(1, len(words) - 8))
        length = chance.choice((1, 2, 3, 4, 6, 8))
        pieces.append(words[at : at + length].strip())
        pieces.append(f"{words[:3]} {words[-2:]}")
        if digits:
            pieces.append(digits[: chance.choice((3, 4, 7))])
            pieces.append(f"{words[0]} {digits.split()[0][-3:]}")
    return [piece for piece in pieces if piece]


@pytest.mark.parametrize("knobs", [{}, {"_FEW": 0, "_FIRST": 60, "_SCREENFUL": 9}, {"_MANY": 3, "_MANY_NUMBERS": 3, "_FIRST": 5}])
@pytest.mark.parametrize("kind", ROWS)
def test_every_way_of_searching_finds_what_reading_every_row_finds(
    school: Store, kind: str, knobs: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in knobs.items():
        monkeypatch.setattr(search, name, value)
    search._first_rows.cache_clear()
    rows, record = ROWS[kind]
    known = texts(school, record)
    with school.reading() as session:
        for typed in typings(known):
            whole = list(rows.ids(session, Request(typed)))
            assert set(whole) == read(known, typed), typed
            assert list(rows.ids(session, Request(typed, limit=20))) == whole[:20], typed
    search._first_rows.cache_clear()


def test_a_search_takes_the_way_that_suits_how_many_rows_hold_it(school: Store) -> None:
    with school.reading() as session:

        def ways(typed: str, limit: int = 48) -> list[How]:
            return [condition.how for condition in search.search(typed, Pupil, session if limit else None).conditions]

        assert ways("а") == [How.READ]  # fills a screen at once
        assert ways("щ") == [How.NEVER]
        assert ways("абд") == [How.AMONG]
        assert ways("абд а") == [How.AMONG, How.READ]
        assert ways("абд 996", limit=0) == [How.MATCH, How.MATCH]


def test_the_last_letters_of_a_text_are_found_though_no_trigram_follows_them(school: Store) -> None:
    with school.saving() as session:
        session.add(Pupil(surname="Асан", given="Ющ"))
    with school.reading() as session:
        rows = PupilRows(VIEW)
        assert [len(rows.ids(session, Request(typed, limit=48))) for typed in ("щ", "ющ", "асан ющ")] == [1, 1, 1]
