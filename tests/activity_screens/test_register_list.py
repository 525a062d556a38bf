"""The list of registers in the tab: one group open, the others one key away, any register found by typing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt

from sppk_desktop.ui.activity.register_list import RegisterList
from sppk_desktop.ui.kit import Kit

Press = Callable[..., None]


@pytest.fixture
def names(kit: Kit) -> Iterator[RegisterList]:
    made = RegisterList(kit)
    made.add_group("Кызматтын журналдары", [("requests", "Кайрылуулар"), ("talks", "Аңгемелер")])
    made.add_group("Укук коргоо", [("letters", "Каттар"), ("hearings", "Өтүүлөр")])
    made.add_group("Камкордук", [("meals", "Тамактануу")])
    made.resize(300, 400)
    made.show()
    made.choose("requests")
    yield made
    made.close()


def test_only_the_group_of_the_chosen_register_is_open(names: RegisterList) -> None:
    assert names.shown == ["Кызматтын журналдары", "Кайрылуулар", "Аңгемелер", "Укук коргоо", "Камкордук"]
    names.choose("hearings")
    assert names.shown == ["Кызматтын журналдары", "Укук коргоо", "Каттар", "Өтүүлөр", "Камкордук"]


def test_every_register_is_reached_by_keys_alone(names: RegisterList, press: Press) -> None:
    chosen: list[str] = []
    names.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Down):
        press(names.list, key)
    assert chosen == ["talks", "letters"]
    press(names.list, Qt.Key.Key_Left)
    press(names.list, Qt.Key.Key_Left)
    assert names.shown == ["Кызматтын журналдары", "Укук коргоо", "Камкордук"], "a second time left folds the open group"


def test_letters_find_a_register_in_a_folded_group_without_kyrgyz_letters(names: RegisterList, press: Press) -> None:
    chosen: list[str] = []
    names.chosen.connect(chosen.append)
    press(names.list, "о")
    names.search.setText("отуу")  # for өтүү
    assert names.shown == ["Укук коргоо", "Өтүүлөр"]
    press(names.search, Qt.Key.Key_Return)
    assert chosen == ["hearings"]
    assert names.search.text() == ""
    assert "Каттар" in names.shown
