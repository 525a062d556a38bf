"""Accounts through their whole life: joining, a new password, a forgotten one, leaving, handing over, the paper in the safe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import keyfile
from sppk_desktop.storage.errors import (
    EarlierKey,
    InUse,
    LastHolder,
    NoKey,
    NoSuchAccount,
    TooSoon,
    VaultExists,
    WeakPassword,
    WrongPassword,
    WrongSheet,
)  # fmt: skip
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD, Template

HERS = "кызыл өрүк 92 көпүрө"
ITS = "жети-түп 31 шамал бор"
Unlock = Callable[[str, str], Store]


def psychologist(store: Store) -> str:
    return store.accounts.add(NewAccount("Нургүл Асанова", frozenset({Role.PSYCHOLOGIST})), HERS).id


def deputy(store: Store) -> str:
    return store.accounts.add(NewAccount("Бакыт Осмонов", frozenset({Role.DEPUTY})), ITS).id


def test_the_first_unlock_of_the_psychologist_makes_her_own_part_with_its_own_sheet(store: Store, unlocked: Unlock) -> None:
    hers = psychologist(store)
    assert store.compartments == {OFFICE}
    store.close()
    with unlocked(hers, HERS) as her_store:
        assert her_store.compartments == {OFFICE, PSYCHOLOGY}
        (sheet,) = her_store.fresh_sheets
        assert sheet.compartment == PSYCHOLOGY
        assert her_store.accounts.sheets_to_confirm() == {OFFICE, PSYCHOLOGY}
        assert not her_store.accounts.confirm_sheet(PSYCHOLOGY, "1" * 48)
        assert her_store.accounts.confirm_sheet(PSYCHOLOGY, " ".join(sheet.groups))
        assert her_store.accounts.sheets_to_confirm() == {OFFICE}
    with unlocked(hers, HERS) as again:
        assert again.fresh_sheets == ()
        assert again.compartments == {OFFICE, PSYCHOLOGY}


def test_the_deputy_opens_the_office_and_nothing_else(store: Store, unlocked: Unlock) -> None:
    hers, his = psychologist(store), deputy(store)
    store.close()
    unlocked(hers, HERS).close()
    with unlocked(his, ITS) as opened:
        assert opened.compartments == {OFFICE}
        with pytest.raises(NoKey):
            opened.demand(PSYCHOLOGY)


def test_a_changed_password_opens_and_the_old_one_does_not_and_no_data_file_changes(
    store: Store, vault: Vault, vault_template: Template, unlocked: Unlock
) -> None:
    data = store.file(OFFICE)
    before = data.stat().st_ino, data.name
    store.accounts.change_password(PASSWORD, HERS)
    assert (data.stat().st_ino, store.file(OFFICE).name) == before
    store.close()
    with pytest.raises(WrongPassword):
        unlocked(vault_template.account, PASSWORD)
    assert unlocked(vault_template.account, HERS).compartments == {OFFICE}


def test_a_password_is_changed_only_by_who_knows_it(store: Store) -> None:
    with pytest.raises(WrongPassword):
        store.accounts.change_password("жок жок жок жок 5", HERS)


def test_guessing_at_an_unlocked_desk_is_slowed_down_too(store: Store) -> None:
    for _ in range(3):
        with pytest.raises(WrongPassword):
            store.accounts.change_password("жок жок жок жок 5", HERS)
    with pytest.raises(TooSoon):
        store.accounts.rekey([OFFICE], PASSWORD)


def test_a_leaver_opens_nothing_and_absent_colleagues_notice_nothing(
    store: Store, vault_template: Template, unlocked: Unlock, vault: Vault
) -> None:
    his = deputy(store)
    theirs = store.accounts.add(NewAccount("Канат Уулу", frozenset({Role.SOCIAL})), HERS).id
    old = keyfile.parse((vault.folder / keyfile.NAME).read_bytes())
    store.accounts.disable(his, PASSWORD)
    assert store.keyfile.places[OFFICE].generation == 2
    assert store.keyfile.letters_to(his, OFFICE) == []
    store.set_setting("after", 1)
    assert not (vault.folder / keyfile.file_of(OFFICE, old.places[OFFICE].number)).exists()
    store.close()
    with pytest.raises(NoSuchAccount):
        unlocked(his, ITS)
    with unlocked(theirs, HERS) as absent:
        assert absent.setting("after") == 1
        assert absent.keyfile.letters_to(theirs, OFFICE) == []
    with vault.with_sheets({OFFICE: vault_template.sheet.code}) as by_paper:
        assert by_paper.setting("after") == 1


def test_letters_of_several_rekeys_are_read_in_their_order(store: Store, unlocked: Unlock) -> None:
    theirs = deputy(store)
    for _ in range(3):
        store.accounts.rekey([OFFICE], PASSWORD)
    store.close()
    assert unlocked(theirs, ITS).keyfile.places[OFFICE].generation == 4


def test_a_leaver_whose_part_nobody_else_holds_is_not_closed_by_mistake(store: Store, unlocked: Unlock) -> None:
    hers = psychologist(store)
    store.close()
    unlocked(hers, HERS).close()
    with unlocked(next(a.id for a in Vault.at(store.folder, store.schema).accounts if a.id != hers), PASSWORD) as mine:
        with pytest.raises(LastHolder):
            mine.accounts.disable(hers, PASSWORD)
        mine.accounts.disable(hers, PASSWORD, anyway=True)
        assert not next(a for a in mine.accounts.all() if a.id == hers).active


def test_a_successor_gets_everything_and_the_one_who_leaves_keeps_nothing(store: Store, unlocked: Unlock) -> None:
    hers = psychologist(store)
    store.close()
    with unlocked(hers, HERS) as leaving:
        new = leaving.accounts.hand_over(NewAccount("Жылдыз Маматова", frozenset({Role.PSYCHOLOGIST})), ITS, HERS)
    with pytest.raises(NoSuchAccount):
        unlocked(hers, HERS)
    with unlocked(new.id, ITS) as next_one:
        assert next_one.compartments == {OFFICE, PSYCHOLOGY}
        assert next_one.accounts.overdue() == {}
        assert next_one.keyfile.places[PSYCHOLOGY].generation == 2


def test_a_successor_who_could_not_open_everything_is_refused(store: Store, unlocked: Unlock) -> None:
    hers = psychologist(store)
    store.close()
    with unlocked(hers, HERS) as leaving, pytest.raises(LastHolder):
        leaving.accounts.hand_over(NewAccount("Жылдыз Маматова", frozenset({Role.SOCIAL})), ITS, HERS)
    assert unlocked(hers, HERS).compartments == {OFFICE, PSYCHOLOGY}


def test_a_second_psychologist_gets_the_key_at_the_pc_of_the_first(store: Store, unlocked: Unlock) -> None:
    first = psychologist(store)
    second = store.accounts.add(NewAccount("Жылдыз Маматова", frozenset({Role.PSYCHOLOGIST})), ITS)
    store.close()
    with unlocked(first, HERS) as hers:
        assert next(a for a in hers.accounts.all() if a.id == second.id).lacks == {PSYCHOLOGY}
        hers.accounts.grant(second.id, ITS)
    assert unlocked(second.id, ITS).compartments == {OFFICE, PSYCHOLOGY}


def test_a_forgotten_password_is_renewed_beside_a_colleague(store: Store, unlocked: Unlock) -> None:
    his = deputy(store)
    store.accounts.renew(his, HERS)
    store.close()
    with pytest.raises(WrongPassword):
        unlocked(his, ITS)
    assert unlocked(his, HERS).compartments == {OFFICE}


def test_the_recovery_sheet_sets_a_new_own_password(vault: Vault, vault_template: Template, unlocked: Unlock) -> None:
    account, typed = vault_template.account, " ".join(vault_template.sheet.groups)
    with pytest.raises(WrongSheet):
        vault.recover(account, {OFFICE: typed[:-1] + str((int(typed[-1]) + 1) % 10)}, HERS)
    with vault.recover(account, {OFFICE: typed}, HERS) as store:
        assert [entry.action for entry in store.journal.lines(last=1)] == ["recovery sheet used"]
    with pytest.raises(WrongPassword):
        unlocked(account, PASSWORD)
    assert unlocked(account, HERS).compartments == {OFFICE}


def test_a_psychologist_recovered_without_her_own_sheet_alarms_nobody(store: Store, vault: Vault, unlocked: Unlock,
                                                                     vault_template: Template) -> None:  # fmt: skip
    first = psychologist(store)
    second = store.accounts.add(NewAccount("Жылдыз Маматова", frozenset({Role.PSYCHOLOGIST})), ITS)
    store.close()
    with unlocked(first, HERS) as hers:
        hers.accounts.grant(second.id, ITS)
    with vault.recover(second.id, {OFFICE: vault_template.sheet.code}, PASSWORD) as recovered:
        assert recovered.compartments == {OFFICE}
    with unlocked(first, HERS) as hers:
        assert hers.accounts.overdue() == {PSYCHOLOGY: [second.id]}
        hers.accounts.rekey([PSYCHOLOGY], HERS)
        assert hers.accounts.overdue() == {}
        hers.accounts.grant(second.id, PASSWORD)
    assert unlocked(second.id, PASSWORD).compartments == {OFFICE, PSYCHOLOGY}


def test_a_new_sheet_replaces_the_old_one(store: Store, vault_template: Template) -> None:
    sheet = store.accounts.new_sheet(OFFICE)
    assert store.accounts.check_sheet(OFFICE, sheet.code)
    assert not store.accounts.check_sheet(OFFICE, vault_template.sheet.code)


def test_a_role_that_goes_takes_the_key_away_at_the_next_rekey_without_alarm(store: Store, unlocked: Unlock) -> None:
    first = psychologist(store)
    second = store.accounts.add(NewAccount("Жылдыз Маматова", frozenset({Role.PSYCHOLOGIST})), ITS)
    store.close()
    with unlocked(first, HERS) as hers:
        hers.accounts.grant(second.id, ITS)
        hers.accounts.set_roles(second.id, frozenset({Role.SOCIAL}))
        assert hers.accounts.overdue() == {PSYCHOLOGY: [second.id]}
        hers.accounts.rekey([PSYCHOLOGY], HERS)
    assert unlocked(second.id, ITS).compartments == {OFFICE}


def test_a_role_that_comes_back_after_a_rekey_waits_for_a_new_password_and_shuts_nobody_out(
    store: Store, unlocked: Unlock
) -> None:
    both = frozenset({Role.SOCIAL, Role.PSYCHOLOGIST})
    first = psychologist(store)
    second = store.accounts.add(NewAccount("Жылдыз Маматова", both), ITS)
    store.close()
    with unlocked(first, HERS) as hers:
        hers.accounts.grant(second.id, ITS)
        hers.accounts.set_roles(second.id, frozenset({Role.SOCIAL}))
        hers.accounts.rekey([PSYCHOLOGY], HERS)
        with pytest.raises(EarlierKey):
            hers.accounts.set_roles(second.id, both)
    with unlocked(second.id, ITS) as its:
        assert its.compartments == {OFFICE}
    with unlocked(first, HERS) as hers:
        hers.accounts.renew(second.id, ITS)
        hers.accounts.set_roles(second.id, both)
        hers.accounts.grant(second.id, ITS)
    assert unlocked(second.id, ITS).compartments == {OFFICE, PSYCHOLOGY}


@pytest.mark.parametrize(
    "weak",
    ["кыска", "ййййййййййййй", "Айгүл Токтосунова 1985", "qwertyuiop123", "мектеп-мектеп-2026", "1234567890123"],
)
def test_an_easy_password_is_refused(store: Store, weak: str) -> None:
    with pytest.raises(WeakPassword):
        store.accounts.change_password(PASSWORD, weak)


def test_a_vault_in_use_is_told_with_owner_and_host(store: Store, vault: Vault, vault_template: Template) -> None:
    with pytest.raises(InUse) as told:
        vault.unlock(vault_template.account, PASSWORD)
    assert told.value.host
    assert told.value.owner != "?"


def test_after_three_wrong_passwords_each_try_waits_longer_by_a_clock_nobody_sets(vault: Vault) -> None:
    from sppk_desktop.storage.attempts import Attempts

    clock = [0.0]
    attempts = Attempts(lambda: clock[0])
    waits = [attempts.failed() for _ in range(14)]
    assert waits == [0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    with pytest.raises(TooSoon):
        attempts.may_try()
    clock[0] = 300.0
    attempts.may_try()
    assert attempts.succeeded() == 14
    attempts.may_try()


def test_nothing_is_made_where_something_is_and_a_cancelled_beginning_leaves_nothing(tmp_path: Path, schema: Schema) -> None:
    from sppk_desktop.core.progress import Cancelled

    owner = NewAccount("Айгүл", frozenset({Role.SOCIAL}))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("x")
    with pytest.raises(VaultExists):
        Vault.create(tmp_path / "full", owner, HERS, schema, kdf=keyfile.FLOOR)
    for stop in range(5):

        def cancel(done: int, total: int, stop: int = stop) -> None:
            if done == stop:
                raise Cancelled

        with pytest.raises(Cancelled):
            Vault.create(tmp_path / "new", owner, HERS, schema, cancel, kdf=keyfile.FLOOR)
        assert [path.name for path in tmp_path.iterdir()] == ["full"]
