"""R11: what a colleague who holds the office key, and knows these formats, cannot do to the others unseen.

The insider here is the deputy. He repairs every check sum, and writes into ``office`` that his key file is the trusted one.
Each attack must end in a refusal at the victim's next unlock, or change nothing for the victim.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import connecting, founding, keyfile, switching, trust
from sppk_desktop.storage.errors import Damaged, KeysChanged, NewerVault, NoKey, WrongPassword, WrongSheet
from sppk_desktop.storage.keyfile import FLOOR, Holder, KeyFile, Letter, Place, sheet_of
from sppk_desktop.storage.sealing import Key, Secrets, open_letter, seal, write_letter
from sppk_desktop.storage.vault import Vault
from tests.conftest import PASSWORD
from tests.storage.conftest import HERS, HIS, Service
from tests.storage.psychology_note import TestNote

REFUSED = (KeysChanged, Damaged)


class Insider:
    """The deputy with an editor: office key, own password, every file."""

    def __init__(self, service: Service) -> None:
        self.service = service
        with service.as_deputy() as store:
            self.keys: KeyFile = store.keyfile
            self.office = Key(store.held[OFFICE].generation, bytearray(store.held[OFFICE].secret))

    def plant(self, keys: KeyFile) -> None:
        """Put his key file in place, trusted by the office file."""
        keyfile.save(self.service.folder, keys)
        files = switching.files_of(self.service.folder, keys, {OFFICE: self.office})
        with connecting.opened(files) as office, connecting.transaction(office):
            trust.note(office, OFFICE, trusted=trust.digest(keys), next=None)

    def holder(self, id_: str) -> Holder:
        found = self.keys.holder(id_)
        assert found is not None
        return found

    def with_holder(self, holder: Holder) -> KeyFile:
        return self.keys.changed(holders=self.keys.with_holder(holder))

    def fake_psychology(self, generation: int, number: int, listed: list[Holder]) -> Key:
        """A psychology file of his own making, under a key he knows."""
        key = Key.new(generation)
        path = connecting.file_in(self.service.folder, PSYCHOLOGY, number)
        founding.make_file(path, self.keys.vault, PSYCHOLOGY, key, self.service.vault.schema.psychology, listed)
        return key


@pytest.fixture
def insider(service: Service) -> Insider:
    return Insider(service)


def test_control_an_honest_rewrite_is_accepted(service: Service, insider: Insider) -> None:
    """The tools of this module work: what changes nothing for anybody opens."""
    insider.plant(insider.keys.changed())
    with service.as_psychologist() as store, store.reading() as session:
        assert session.query(TestNote).count() == 1


def test_01_giving_his_own_slot_the_psychologists_part(service: Service, insider: Insider) -> None:
    secrets = Secrets.new({OFFICE: insider.office, PSYCHOLOGY: Key.new(1)})
    mine = replace(
        insider.holder(service.deputy),
        public=secrets.public,
        roles=frozenset({Role.PSYCHOLOGIST}),
        slot=seal(insider.keys.vault, service.deputy, secrets, HIS, FLOOR),
    )
    insider.plant(insider.with_holder(mine))
    with pytest.raises(REFUSED):
        service.as_deputy()
    with pytest.raises(REFUSED):
        service.as_psychologist()


def test_02_replacing_the_psychologists_file_by_one_he_can_read(service: Service, insider: Insider) -> None:
    place = insider.keys.places[PSYCHOLOGY]
    path = connecting.file_in(service.folder, PSYCHOLOGY, place.number)
    path.unlink()
    insider.fake_psychology(1, place.number, [insider.holder(service.psychologist)])
    with pytest.raises(REFUSED):
        service.as_psychologist()


def test_03_a_forged_new_generation_with_a_forged_letter(service: Service, insider: Insider) -> None:
    victim = insider.holder(service.psychologist)
    key = insider.fake_psychology(2, 9, [victim])
    letter = write_letter(insider.keys.vault, victim, PSYCHOLOGY, key, before=Key.new(1))
    insider.plant(insider.keys.changed(places={**insider.keys.places, PSYCHOLOGY: Place(2, 9)}, letters=(letter,)))
    with pytest.raises(KeysChanged):
        service.as_psychologist()


def test_04_a_letter_authenticated_by_the_office_key_instead(service: Service, insider: Insider) -> None:
    victim = insider.holder(service.psychologist)
    key = insider.fake_psychology(2, 9, [victim])
    letter = write_letter(insider.keys.vault, victim, PSYCHOLOGY, key, before=insider.office)
    insider.plant(insider.keys.changed(places={**insider.keys.places, PSYCHOLOGY: Place(2, 9)}, letters=(letter,)))
    with pytest.raises(KeysChanged):
        service.as_psychologist()


def test_05_a_real_letter_moved_to_another_compartment(service: Service, insider: Insider) -> None:
    victim = insider.holder(service.psychologist)
    key = insider.fake_psychology(2, 9, [victim])
    real = write_letter(insider.keys.vault, victim, OFFICE, key, before=insider.office)
    moved = Letter(real.to, PSYCHOLOGY, real.generation, real.sealed, real.mac)
    insider.plant(insider.keys.changed(places={**insider.keys.places, PSYCHOLOGY: Place(2, 9)}, letters=(moved,)))
    with pytest.raises(KeysChanged):
        service.as_psychologist()


def test_06_swapping_the_key_of_her_recovery_sheet(service: Service, insider: Insider) -> None:
    mine, _ = founding.new_sheet(insider.keys.vault, PSYCHOLOGY, Key.new(1), FLOOR)
    insider.plant(insider.with_holder(mine))
    with pytest.raises(KeysChanged):
        service.as_psychologist()


def test_07_dropping_her_recovery_sheet(service: Service, insider: Insider) -> None:
    rest = tuple(holder for holder in insider.keys.holders if holder.id != sheet_of(PSYCHOLOGY))
    insider.plant(insider.keys.changed(holders=rest))
    with pytest.raises(KeysChanged):
        service.as_psychologist()


def test_08_taking_a_psychologist_out_and_inviting_her_anew(service: Service, insider: Insider) -> None:
    """He opens an account in her name with a password he chose: her own password fails, and the account opens no psychology."""
    keys = {OFFICE: insider.office, PSYCHOLOGY: Key.new(1)}
    hers = founding.sealed_holder(insider.keys.vault, insider.holder(service.psychologist), keys, "мен тандаган сөз 77", FLOOR)
    insider.plant(insider.with_holder(hers))
    with pytest.raises(WrongPassword):
        service.as_psychologist()
    with pytest.raises(REFUSED):
        service.vault.unlock(service.psychologist, "мен тандаган сөз 77")


def test_09_taking_the_whole_psychology_out_so_that_it_is_made_anew(service: Service, insider: Insider) -> None:
    rest = tuple(holder for holder in insider.keys.holders if holder.id != sheet_of(PSYCHOLOGY))
    insider.plant(insider.keys.changed(places={OFFICE: insider.keys.places[OFFICE]}, holders=rest))
    with pytest.raises(KeysChanged):
        service.as_psychologist()


def test_10_adding_himself_to_who_holds_psychology(service: Service, insider: Insider) -> None:
    """A slot that only claims the key cannot be told from the outside; she is told that somebody was added."""
    me = insider.holder(service.deputy)
    assert me.slot is not None
    claimed = replace(me.slot, holds={OFFICE: 1, PSYCHOLOGY: 1}, sealed=os.urandom(32 * 3 + 16))
    insider.plant(insider.with_holder(replace(me, slot=claimed)))
    with pytest.raises(KeysChanged):
        service.as_psychologist()


def test_11_making_a_victims_password_cheaper_to_guess(service: Service, insider: Insider) -> None:
    with pytest.raises(ValueError, match="limits"):
        replace(FLOOR, memory=8 * 1024)
    text = keyfile.compose(insider.keys)[16:-32].replace(b'"memory":65536', b'"memory":08192'.replace(b"08192", b"18192"))
    from tests.storage.test_keyfile import repaired

    (service.folder / keyfile.NAME).write_bytes(repaired(text))
    (service.folder / keyfile.SECOND).write_bytes(repaired(text))
    with pytest.raises(Damaged):
        service.as_psychologist()
    hers = insider.holder(service.psychologist)
    assert hers.slot is not None
    insider.plant(insider.with_holder(replace(hers, slot=replace(hers.slot, kdf=replace(FLOOR, passes=4)))))
    with pytest.raises(WrongPassword):
        service.as_psychologist()


def test_12_swapping_the_slots_of_two_colleagues(service: Service, insider: Insider) -> None:
    one, other = insider.holder(service.psychologist), insider.holder(service.social)
    holders = insider.keys.with_holder(replace(one, slot=other.slot, public=other.public))
    insider.plant(insider.keys.changed(holders=holders))
    for password in (HERS, PASSWORD):
        with pytest.raises(WrongPassword):
            service.vault.unlock(service.psychologist, password)


def test_13_pointing_psychology_to_an_older_file_after_a_rekey(service: Service, insider: Insider) -> None:
    """He kept a copy of the old file; the new generation's holder does not open it."""
    place = insider.keys.places[PSYCHOLOGY]
    path = connecting.file_in(service.folder, PSYCHOLOGY, place.number)
    kept = path.read_bytes()
    with service.as_psychologist() as store:
        store.accounts.rekey([PSYCHOLOGY], HERS)
    insider = Insider(service)
    path.write_bytes(kept)
    insider.plant(insider.keys.changed(places={**insider.keys.places, PSYCHOLOGY: place}))
    with pytest.raises(KeysChanged):
        service.as_psychologist()
    insider.plant(insider.keys.changed(places={**insider.keys.places, PSYCHOLOGY: Place(2, place.number)}))
    with pytest.raises(REFUSED):
        service.as_psychologist()


def test_14_putting_the_office_file_in_place_of_psychology(service: Service, insider: Insider) -> None:
    target = connecting.file_in(service.folder, PSYCHOLOGY, insider.keys.places[PSYCHOLOGY].number)
    shutil.copy(connecting.file_in(service.folder, OFFICE, 1), target)
    with pytest.raises(REFUSED):
        service.as_psychologist()


def test_15_getting_psychology_by_a_role_a_grant_or_the_wrong_sheet(service: Service, insider: Insider) -> None:
    """Roles, grants and the office sheet are the program's own ways; none of them leads to a key he does not hold."""
    with service.as_deputy() as store:
        store.accounts.set_roles(service.deputy, frozenset({Role.PSYCHOLOGIST}))
        with pytest.raises(NoKey):
            store.accounts.grant(service.deputy, HIS)
        with pytest.raises(NoKey):
            store.accounts.rekey([PSYCHOLOGY], HIS)
        with pytest.raises(NoKey):
            store.accounts.new_sheet(PSYCHOLOGY)
    with service.as_deputy() as store:
        assert store.compartments == {OFFICE}
    with pytest.raises(WrongSheet):
        service.vault.with_sheets({OFFICE: service.sheets[OFFICE].code, PSYCHOLOGY: service.sheets[OFFICE].code})


def test_16_receiving_her_letters_by_putting_his_public_key_beside_her_name(service: Service, insider: Insider) -> None:
    """The colleague's rekey reads public keys that psychology itself lists, so the letter is never sealed to his key."""
    mine = Secrets.new({})
    hers = replace(insider.holder(service.psychologist), public=mine.public)
    insider.plant(insider.with_holder(hers))
    with pytest.raises((WrongPassword, KeysChanged)):
        service.as_psychologist()
    with pytest.raises(KeysChanged):  # the sheet's owner is told as well
        service.vault.with_sheets({name: sheet.code for name, sheet in service.sheets.items()})


def test_17_a_leaver_who_kept_the_old_key_file_and_the_old_office(service: Service, insider: Insider) -> None:
    """After the rekey his old key file no longer fits the office file, nor his key the new one."""
    old = (service.folder / keyfile.NAME).read_bytes()
    with service.as_social() as store:
        store.accounts.disable(service.deputy, PASSWORD)
        new_office = store.file(OFFICE)
    (service.folder / keyfile.NAME).write_bytes(old)
    with pytest.raises(AppError):
        service.as_deputy()
    shutil.copy(new_office, connecting.file_in(service.folder, OFFICE, 1))
    with pytest.raises(REFUSED):
        service.as_deputy()


def test_letters_open_for_their_reader_their_compartment_and_their_generation_only(service: Service) -> None:
    secrets, before, key = Secrets.new({}), Key.new(4), Key.new(5)
    to = Holder("0" * 16, "x", frozenset(), secrets.public, None)
    letter = write_letter("ab" * 16, to, PSYCHOLOGY, key, before)

    def opened(vault: str = "ab" * 16, reader: Holder = to, sent: Letter = letter, known: Key = before) -> Key | None:
        return open_letter(vault, reader, sent, secrets.private, known)

    found = opened()
    assert found is not None
    assert found.secret == key.secret
    changes: list[Callable[[], Key | None]] = [
        lambda: opened(vault="cd" * 16),
        lambda: opened(reader=replace(to, id="1" * 16)),
        lambda: opened(sent=replace(letter, compartment=OFFICE)),
        lambda: opened(sent=replace(letter, generation=6), known=Key(5, before.secret)),
        lambda: opened(sent=replace(letter, sealed=letter.sealed[:-1] + bytes([letter.sealed[-1] ^ 1]))),
        lambda: opened(known=Key.new(4)),
    ]
    assert [change() for change in changes] == [None] * len(changes)


def test_a_newer_compartment_is_refused_with_the_version_it_needs(service: Service, insider: Insider) -> None:
    files = switching.files_of(service.folder, insider.keys, {OFFICE: insider.office})
    with connecting.opened(files) as office, connecting.transaction(office):
        office.exec_driver_sql("PRAGMA user_version = 7")
        trust.note(office, OFFICE, needs="3.1")
    with pytest.raises(NewerVault) as told:
        service.as_deputy()
    assert told.value.needs == "3.1"


def test_18_putting_back_an_old_file_of_hers_alone(service: Service, insider: Insider, tmp_path: Path) -> None:
    """Every page of it is hers and whole: only what this computer saw last tells that it is old."""
    vault = Vault.at(service.folder, service.vault.schema, seen=tmp_path / "seen.json")
    name = connecting.file_in(service.folder, PSYCHOLOGY, insider.keys.places[PSYCHOLOGY].number).name
    before = (service.folder / name).read_bytes()
    with vault.unlock(service.psychologist, HERS) as store, store.saving() as session:
        session.add(TestNote(said="Коркунуч жөнүндө жазуу"))
        store.journal.write("signed", "test_note", 2)
    with vault.unlock(service.deputy, HIS) as store:
        assert store.older_than is None
    (service.folder / name).write_bytes(before)
    with vault.unlock(service.deputy, HIS) as store:
        assert store.older_than is None  # he has no key to it
    with vault.unlock(service.psychologist, HERS) as store:
        assert store.older_than is not None
        store.accept_older()
    with vault.unlock(service.psychologist, HERS) as store:
        assert store.older_than is None
