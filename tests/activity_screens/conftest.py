"""The journals in the real main window over a real vault with an invented school."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sppk_desktop.app import activity, people, registers
from sppk_desktop.features.people.demo import build
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.activity.journals_page import JournalsPage
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.shell import Shell
from tests.ui.conftest import TODAY, desk, kit, nothing_left_open, press

__all__ = ["desk", "kit", "nothing_left_open", "press"]


@pytest.fixture
def shell(kit: Kit, store: Store) -> Iterator[Shell]:
    build(store.saving, pupils=30, today=TODAY)
    extras = people.Extras(
        moments=(activity.JournalMoments(store, kit.words, TODAY), registers.RegisterMoments(store, kit.words, TODAY)),
        duties=(activity.JournalDuties(store, kit.words), registers.RegisterDuties(store, kit.words)),
    )
    made = Shell(kit, store, [*people.people_tabs(extras), activity.journals_tab(registers.groups())], today=lambda: TODAY)
    people.add_openers(made)
    activity.add_openers(made)
    registers.add_openers(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def page(shell: Shell) -> JournalsPage:
    found = shell.show_tab(activity.KEY)
    assert isinstance(found, JournalsPage)
    return found
