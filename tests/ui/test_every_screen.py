"""Every plain screen, in both languages: opened, filled, saved, found, sorted, opened again, removed and brought back.

A new subject is tested here the day its `Screen` is written.
"""

from __future__ import annotations

import datetime
import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import pytest

import sppk_desktop.features
from sppk_desktop.app.keepers import RecordKeeper
from sppk_desktop.app.lookups import StoreLookups
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.records import OFFICE
from sppk_desktop.core.screens import Request, Screen
from sppk_desktop.core.words import ENGLISH, Phrase, Words
from sppk_desktop.features.activity.keeping import JournalKeeper
from sppk_desktop.features.activity.listing import JournalView
from sppk_desktop.features.activity.register import Register, RegisterGroup
from sppk_desktop.features.activity.register_keeping import RegisterKeeper
from sppk_desktop.features.meetings.records import Meeting
from sppk_desktop.features.people import catalogues
from sppk_desktop.features.people.demo import build
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.record_page import Keeper, RecordPage
from tests.ui.conftest import TODAY, PlainDesk


def subjects() -> Iterator[Screen | Register]:
    """Every `Screen`, and every `Register` of a group, that stands in a feature's modules."""
    seen: set[str] = set()
    for module in pkgutil.walk_packages(sppk_desktop.features.__path__, "sppk_desktop.features."):
        if module.name.rsplit(".", 1)[-1] == "screens":
            for value in vars(importlib.import_module(module.name)).values():
                several = value.registers if isinstance(value, RegisterGroup) else None
                for told in several or (value.values() if isinstance(value, dict) else (value,)):
                    known = isinstance(told, Screen | Register) and told.key not in seen
                    if known and told.form.record.compartment == OFFICE:
                        seen.add(told.key)
                        yield told


def screen_of(told: Screen | Register, words: Words = ENGLISH) -> Screen:
    """The list and form of a subject, however it is told."""
    return told.screen(JournalView(words, TODAY)) if isinstance(told, Register) else told


def keeper_of(told: Screen | Register, store: Store, words: Words) -> Keeper:
    """Registers of work keep more than their fields."""
    if isinstance(told, Register):
        return RegisterKeeper(store, told, words)
    is_register = ".activity." in told.form.record.__module__
    return JournalKeeper(store, told.form.record, words) if is_register else RecordKeeper(store, told.form.record)


@pytest.fixture(params=["ky", "ru"])
def kit(request: pytest.FixtureRequest, kit: Kit) -> Kit:
    from sppk_desktop.core.places import translations
    from sppk_desktop.core.words import Words

    kit.words = Words.read(translations(), request.param)
    return kit


def example(field: Field, lookups: StoreLookups, salt: str) -> Any:
    """A value a person might enter."""
    match field.kind:
        case Kind.TEXT | Kind.LONG:
            return f"Өзгөчө {salt}"[: field.limit]
        case Kind.INTEGER | Kind.MONEY:
            return int(max(field.least or 0, min(field.most or 7, 7)))
        case Kind.DECIMAL:
            return 38.5
        case Kind.DATE:
            return datetime.date(2031, 9, 1) if field.name == "starts" else datetime.date(2032, 5, 25)
        case Kind.TIME:
            return datetime.time(15, 10)
        case Kind.MOMENT:
            return datetime.datetime(2026, 11, 20, 15, 10)
        case Kind.YES_NO:
            return False
        case Kind.CHOICE:
            return field.options[0].code
        case Kind.CHOICES:
            return [field.options[0].code]
        case Kind.CATALOGUE:
            return lookups.entries(field.catalogue)[0][0]
        case Kind.CATALOGUES:
            return [lookups.entries(field.catalogue)[0][0]]
        case Kind.PHONE:
            return "+996555123456"
        case Kind.PIN:
            return "21203201312345"
        case Kind.LINK:
            found = lookups.find(field.link, "")
            return found[0][0] if found else None


def asked(form: FormView) -> list[str]:
    """The fields a form shows."""
    return [item for section in form.form.sections for item in section.items if isinstance(item, str)]


@pytest.mark.parametrize("told", list(subjects()), ids=lambda told: told.key)
def test_a_plain_screen_does_all_it_promises(told: Screen | Register, kit: Kit, store: Store) -> None:
    with store.saving() as session:
        catalogues.seed(session)
        session.add(Meeting(on=TODAY, kind="director", topic="Кеңешме"))  # what decisions belong to
    build(store.saving, pupils=30, today=TODAY)
    desk = PlainDesk(kit, store)
    lookups = StoreLookups(store, kit.words.language, desk.today)
    screen, keeper = screen_of(told, kit.words), keeper_of(told, store, kit.words)
    page = RecordPage(desk, screen, keeper, lookups)
    page.show()
    before = len(ids(store, screen, Request()))

    page.new()
    values = {name: example(screen.form.fields[name], lookups, screen.key) for name in asked(page.form)}
    if "name" in values and screen.key == "years":
        values["name"] = "2031/32"
    page.form.set_values(values)
    assert page.form.values() | values == page.form.values(), "the editors give back what was put in"
    assert page.save(), desk.told
    assert len(ids(store, screen, Request())) == before + 1

    (made,) = set(ids(store, screen, Request())) - keep_out(store, screen, values)
    loaded, revision = keeper.load(made)
    assert {name: loaded[name] for name in values} == values
    for column in screen.rows.columns:
        assert kit.words.knows(column.header) or not column.header.source
        if column.sortable:
            up = ids(store, screen, Request(sort=column.key))
            down = ids(store, screen, Request(sort=column.key, descending=True))
            assert sorted(up) == sorted(down)
            assert len(up) == before + 1

    page.open(made)
    assert page.save()
    page.open(made)
    page.remove()
    assert len(ids(store, screen, Request())) == before
    desk.undos[-1]()
    assert made in ids(store, screen, Request())
    assert keeper.load(made)[1] > revision
    assert [phrase for phrase in (screen.title, screen.new, screen.empty) if not kit.words.knows(phrase)] == []
    page.close()


def ids(store: Store, screen: Screen, request: Request) -> list[int]:
    with store.reading() as session:
        return list(screen.rows.ids(session, request))


def keep_out(store: Store, screen: Screen, values: dict[str, Any]) -> set[int]:
    """The ids of all records but the one with these values: found by what was entered, not by being the last."""
    with store.reading() as session:
        every = session.query(screen.form.record).all()
        return {one.id for one in every if any(getattr(one, name) != value for name, value in values.items())}


def test_there_are_screens_to_test() -> None:
    assert {told.key for told in subjects()} >= {"staff", "requests", "talks", "consents", "notices", "appeals", "meetings"}


def test_every_label_of_every_screen_is_a_phrase() -> None:
    for screen in map(screen_of, subjects()):
        assert all(isinstance(field.label, Phrase) for field in screen.form.fields.values())
