"""R12: each role × each file × each key; and R13: only the right password opens."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.storage import connecting, switching
from sppk_desktop.storage.errors import Damaged, WrongPassword
from sppk_desktop.storage.sealing import Key, unseal
from sppk_desktop.storage.store import Store
from tests.conftest import PASSWORD
from tests.storage.conftest import HERS, HIS, Service
from tests.storage.psychology_note import TestNote


def held_keys(store: Store) -> dict[str, Key]:
    return {name: Key(key.generation, bytearray(key.secret)) for name, key in store.held.items()}


def test_every_file_opens_with_its_own_key_and_with_no_other(service: Service) -> None:
    with service.as_psychologist() as store:
        keys = held_keys(store)
        files = {name: store.file(name) for name in keys}
    keys["chance"] = Key.new(1)
    keys["zero"] = Key(1, bytearray(32))
    for name, path in files.items():
        for whose, key in keys.items():
            if whose == name:
                connecting.connect({name: (path, key)}).close()
            else:
                with pytest.raises(Damaged):
                    connecting.connect({name: (path, key)})
    with pytest.raises(Damaged):
        connecting.connect({OFFICE: (files[OFFICE], keys[OFFICE]), PSYCHOLOGY: (files[PSYCHOLOGY], keys[OFFICE])})


def test_no_file_opens_without_a_key_or_says_what_it_is(service: Service) -> None:
    for file in service.vault.files[1:]:
        raw = driver.connect(str(file.path))
        with pytest.raises(driver.DatabaseError):
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        raw.close()
        assert b"SQLite" not in file.path.read_bytes()[:64]


@pytest.mark.parametrize("who", ["as_social", "as_deputy"])
def test_colleagues_hold_the_office_and_nothing_of_psychology(service: Service, who: str) -> None:
    with getattr(service, who)() as store:
        assert set(store.held) == {OFFICE}
        with pytest.raises(RuntimeError, match="changes tables"), store.reading() as session:
            session.connection().exec_driver_sql("ATTACH 'x' AS psychology")
        with pytest.raises(Exception, match=r"no such table|unknown database"), store.reading() as session:
            session.query(TestNote).count()


def test_a_slot_holds_what_its_roles_need_and_no_more(service: Service) -> None:
    keys = service.vault.keyfile
    for id_, password, held in ((service.social, PASSWORD, {OFFICE}), (service.deputy, HIS, {OFFICE}),
                                (service.psychologist, HERS, {OFFICE, PSYCHOLOGY})):  # fmt: skip
        holder = keys.holder(id_)
        assert holder is not None
        assert set(unseal(keys.vault, holder, password).keys) == held


def test_one_save_touches_one_file(service: Service) -> None:
    with service.as_psychologist() as store:
        with pytest.raises(RuntimeError, match="one save touches one file"), store.saving() as session:
            session.add(TestNote(said="a"))
            session.flush()
            store.set_setting("a", 1)
        with store.reading() as session:
            assert session.query(TestNote).count() == 1
            assert store.setting("a") is None


def test_history_bin_drafts_and_journal_of_psychology_lie_in_psychology(service: Service) -> None:
    with service.as_psychologist() as store:
        with store.saving() as session:
            note = TestNote(said="биринчи")
            session.add(note)
        with store.saving() as session:
            session.add(note)
            note.said = "экинчи"
            store.journal.write("printed", "test_note", note.id)
        store.drafts.keep("note", note.id, 2, {"said": "үчүнчү"}, compartment=PSYCHOLOGY)
        with store.reading() as session:
            assert store.history.of(session, note)[0].fields == {"said": ("биринчи", "экинчи")}
        counts = store.counts()
    assert counts["psychology.vault_history"] == counts["psychology.vault_draft"] == 1
    assert counts["vault_history"] == counts["vault_draft"] == 0
    assert counts["psychology.vault_journal"] == 1


def test_a_compartment_carried_to_another_vault_is_refused(service: Service, tmp_path: Path) -> None:
    with service.as_psychologist() as store:
        store.accounts.rekey([OFFICE], HERS)
    shutil.copytree(service.folder, tmp_path / "other")
    with service.as_psychologist() as store:
        files = switching.files_of(store.folder, store.keyfile, store.held)
        raw = connecting.connect({OFFICE: files[OFFICE]})
        raw.execute("UPDATE vault_meta SET value = 'somebody else' WHERE key = 'vault'")
        raw.close()
    with pytest.raises(Exception, match="file was put in place"):
        service.as_psychologist()


def variants(password: str) -> list[str]:
    """What a hand on a keyboard types instead."""
    latin = dict(zip("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", strict=True))
    plain = password.replace("ө", "о").replace("ү", "у").replace("ң", "н")
    found = {password.upper(), password.swapcase(), password.replace(" ", ""), password + " ", " " + password, plain, ""}
    found |= {password[:-1], password[1:], "".join(latin.get(sign, sign) for sign in password)}
    for at in range(len(password)):
        found |= {
            password[:at] + password[at + 1 :],
            password[:at] + "ы" + password[at + 1 :],
            password[:at] + "1" + password[at:],
        }
        if at:
            found.add(password[: at - 1] + password[at] + password[at - 1] + password[at + 1 :])
    return sorted(found - {password})


def check_variants(service: Service, wrong: list[str]) -> None:
    holder = service.vault.keyfile.holder(service.psychologist)
    assert holder is not None
    for password in wrong:
        with pytest.raises(WrongPassword):
            unseal(service.vault.keyfile.vault, holder, password)


def test_a_wrong_password_is_called_wrong_and_never_damage(service: Service) -> None:
    wrong = variants(HERS)
    check_variants(service, wrong[:: len(wrong) // 12])


@pytest.mark.long
def test_two_hundred_wrong_passwords(service: Service) -> None:
    wrong = variants(HERS)
    check_variants(service, (wrong + variants(HERS[::-1]))[:200])


def test_a_password_typed_with_composed_or_split_letters_is_the_same(service: Service) -> None:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        with service.vault.unlock(service.psychologist, unicodedata.normalize(form, HERS)) as store:
            assert PSYCHOLOGY in store.compartments
