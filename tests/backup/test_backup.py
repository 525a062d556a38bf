"""A backup is made while the program is in use, is believed in only after reading it back, and says clearly what went wrong."""

from __future__ import annotations

import subprocess
import sys
import threading
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from sppk_desktop.core.progress import Cancelled
from sppk_desktop.features.people.records import SchoolYear
from sppk_desktop.storage import backup, backup_place, backup_record, container, drives, restore
from sppk_desktop.storage.backup import Made
from sppk_desktop.storage.backup_errors import (
    BackupError,
    DamagedBackup,
    InsideTheVault,
    StickFull,
    StickGone,
    StickReadOnly,
    StickUnreadable,
    TooLargeForFat,
)
from sppk_desktop.storage.errors import Damaged
from sppk_desktop.storage.purging import sticks_that_hold
from sppk_desktop.storage.staging import FOLDER, copy_living
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from tests.backup.conftest import ROOT_ONLY, make, write_years

NOW = datetime(2026, 11, 23, 16, 40)


def names(folder: Path) -> list[str]:
    """What lies there, the restore script aside."""
    return sorted(path.name for path in folder.iterdir() if path.name != "sppk-restore.py")


def test_a_backup_is_whole_named_and_remembered(school: Store, stick: Path) -> None:
    done = make(school, stick, now=NOW)
    assert names(stick) == [f"sppk-{school.vault_id[:8]}-000001-2026-11-23.sppkb"]
    assert backup.verify(done.path).manifest == done.manifest
    assert done.manifest.complete
    assert [part.name for part in done.manifest.parts] == ["vault.sppk", "office.g1.db"]
    last = backup_record.last(school.folder)
    assert last is not None
    assert (last.sequence, last.made, last.size, last.file) == (1, NOW, done.path.stat().st_size, done.path.name)
    entry = backup.history(school)[0]
    assert (entry["sequence"], entry["rows"]["school_year"]) == (1, 12)
    assert school.journal.lines(last=1)[0].action == "backed up"
    assert not (school.folder / FOLDER).exists()


def test_backups_are_numbered_whatever_the_clock_says(school: Store, stick: Path) -> None:
    for day in (NOW, NOW - timedelta(days=3650), NOW + timedelta(days=3650), NOW):
        make(school, stick, now=day)
    assert [found.manifest and found.manifest.sequence for found in backup_place.found_in(stick)] == [4, 3, 2, 1]


def test_a_vault_restored_from_an_old_copy_does_not_count_from_behind(school: Store, stick: Path, tmp_path: Path) -> None:
    make(school, stick)
    make(school, stick)
    school.set_setting(backup.HISTORY, [])
    assert make(school, stick).manifest.sequence == 3


def test_saves_go_on_during_a_backup_and_none_is_caught_halfway(school: Store, stick: Path) -> None:
    stop = threading.Event()
    saved = []

    def keep_saving() -> None:
        with school.for_job() as other:
            while not stop.is_set():
                write_years(other, 2, first=2000 + 2 * len(saved))
                saved.append(1)

    worker = threading.Thread(target=keep_saving)
    worker.start()
    try:
        backups = [make(school, stick) for _ in range(3)]
    finally:
        stop.set()
        worker.join()
    counted = []
    for done in backups:
        with restore.unpacked(done.path, stick / "look") as there, school.over(there.folder) as copy, copy.reading() as session:
            counted.append(session.scalar(select(func.count()).select_from(SchoolYear)))
            assert copy.check() == {"office": []}
    assert len(saved) > 5
    assert counted == sorted(counted)
    assert all(count is not None and count % 2 == 0 for count in counted)


@pytest.mark.linux("POSIX locks")
def test_a_second_program_cannot_write_while_the_file_is_being_copied_nor_after(school: Store, tmp_path: Path) -> None:
    """Opening and closing the file in our own process would have dropped SQLite's lock: a known way to lose data."""
    script = (
        "import fcntl, sys\n"
        "with open(sys.argv[1], 'r+b') as live:\n"
        " try: fcntl.lockf(live, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002); print('free')\n"
        " except OSError: print('held')\n"
    )  # the bytes SQLite locks for readers
    live = school.file("office")

    def other_program() -> str:
        run = subprocess.run([sys.executable, "-c", script, str(live)], capture_output=True, text=True, check=True)
        return run.stdout.strip()

    assert other_program() == "free"
    with school.held_still():
        assert other_program() == "held"
        copy_living(live, tmp_path / "copy.db", lambda done, total: None)
        assert other_program() == "held"
    with school.held_still():
        live.open("rb").close()
        assert other_program() == "free"  # the trap itself: so this test would see it
    school.close()
    assert (tmp_path / "copy.db").read_bytes() == live.read_bytes()


def test_stopping_at_any_moment_leaves_the_place_as_it_was(school: Store, stick: Path) -> None:
    first = make(school, stick)
    before = backup_record.last(school.folder)
    for moment in range(200):
        calls = 0

        def stop(done: int, total: int, moment: int = moment) -> None:
            nonlocal calls
            calls += 1
            if calls > moment:
                raise Cancelled

        try:
            with school.for_job() as job:
                backup.make(job, stick, stop)
            break
        except Cancelled:
            assert names(stick) == [first.path.name]
            assert backup_record.last(school.folder) == before
            assert not (school.folder / FOLDER).exists()
    assert moment > 2
    assert len(names(stick)) == 1 + 1


def test_progress_runs_from_nothing_to_everything_and_never_back(school: Store, stick: Path) -> None:
    seen: list[tuple[int, int]] = []
    with school.for_job() as job:
        backup.make(job, stick, lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[-1] == (100, 100)


def test_what_an_interrupted_backup_left_is_swept_and_what_others_left_is_not(school: Store, stick: Path) -> None:
    mark = school.vault_id[:8]
    (stick / f"sppk-{mark}-000007-2026-11-01.sppkb.part").write_bytes(b"half")
    (stick / "sppk-00000000-000007-2026-11-01.sppkb.part").write_bytes(b"another school's")
    (stick / "photos.part").write_bytes(b"somebody's")
    (school.folder / FOLDER).mkdir()
    (school.folder / FOLDER / "office.g1.db").write_bytes(b"half")
    done = make(school, stick)
    assert names(stick) == sorted(["photos.part", "sppk-00000000-000007-2026-11-01.sppkb.part", done.path.name])
    assert not (school.folder / FOLDER).exists()


def test_a_backup_into_the_vault_itself_is_refused(school: Store) -> None:
    with pytest.raises(InsideTheVault):
        make(school, school.folder)


def test_a_place_that_is_gone_says_so(school: Store, tmp_path: Path) -> None:
    with pytest.raises(StickGone):
        make(school, tmp_path / "pulled out")
    with pytest.raises(StickUnreadable):
        backup.verify(tmp_path / "pulled out" / "x.sppkb")


@pytest.mark.linux("mounts")
@ROOT_ONLY
def test_a_full_stick_is_told_before_the_first_byte_and_works_after_freeing(school: Store, mounted: Path) -> None:
    (mounted / "films").write_bytes(bytes(3_400_000))
    with pytest.raises(StickFull) as caught:
        make(school, mounted)
    assert "MB" in str(caught.value)
    assert names(mounted) == ["films"]
    (mounted / "films").unlink()
    big = school.file("office").stat().st_size
    assert big < 2_500_000
    assert backup.verify(make(school, mounted).path).manifest.complete


@pytest.mark.linux("mounts")
@ROOT_ONLY
def test_a_stick_that_fills_up_meanwhile_keeps_its_older_backups(
    school: Store, mounted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make(school, mounted)
    monkeypatch.setattr(backup_place, "check_room", lambda drive, needed: None)
    left = 0
    for number in range(60):
        try:
            (mounted / f"film{number}").write_bytes(bytes(100_000))
        except OSError:
            left = number
            break
    assert left
    with pytest.raises(StickFull):
        make(school, mounted)
    backup.verify(first.path)
    assert [name for name in names(mounted) if name.startswith("sppk")] == [first.path.name]


@pytest.mark.linux("mounts")
@ROOT_ONLY
def test_a_stick_with_its_write_lock_on_says_so(school: Store, mounted: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    with pytest.raises(StickReadOnly):
        make(school, mounted)


def test_fat32_is_known_to_hold_no_file_of_four_gigabytes() -> None:
    fat = drives.Drive(Path("/x"), "KINGSTON", "vfat", 2**40, 2**40)
    backup_place.check_room(fat, 2**32 - 1)
    with pytest.raises(TooLargeForFat):
        backup_place.check_room(fat, 2**32)
    with pytest.raises(StickReadOnly):
        backup_place.check_room(drives.Drive(Path("/x"), "x", "exfat", 2**40, 2**40, read_only=True), 1)


@pytest.mark.parametrize(
    ("code", "error"),
    [(28, StickFull), (27, TooLargeForFat), (30, StickReadOnly), (13, StickReadOnly), (5, StickGone), (19, StickGone)],
)
def test_each_refusal_of_a_stick_has_its_own_sentence(tmp_path: Path, code: int, error: type[BackupError]) -> None:
    with pytest.raises(error), backup_place.stick_trouble(tmp_path, 1000):
        raise OSError(code, "refused")


def test_a_damaged_page_of_the_living_file_stops_the_backup(school: Store, stick: Path) -> None:
    path = school.file("office")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    with path.open("r+b") as living:
        living.write(data)
    with pytest.raises(Damaged):
        make(school, stick)
    assert names(stick) == []
    with school.for_job() as job:
        saved = backup.rescue(job, stick, now=NOW)
    assert saved.path.name == f"sppk-{school.vault_id[:8]}-rescue-2026-11-23-164000.sppkb"
    assert [part.compartment for part in saved.manifest.carried] == ["office"]
    with restore.unpacked(saved.path, stick / "look") as there:
        assert (there.folder / path.name).read_bytes() == bytes(data)
    assert backup_record.last(school.folder) is None


def test_damage_on_the_stick_is_found_and_named_without_a_password(made: Made) -> None:
    data = bytearray(made.path.read_bytes())
    data[-100] ^= 8
    made.path.write_bytes(data)
    with pytest.raises(DamagedBackup) as caught:
        backup.verify(made.path)
    assert "common records" in str(caught.value)


def test_a_deep_check_opens_what_the_session_can_open(school: Store, made: Made) -> None:
    assert backup.check_deeply(school, made.path) == {"office": []}
    assert not (school.folder / FOLDER).exists()


def closed_psychology(store: Store, content: bytes, journal: bytes) -> Store:
    """The same vault as somebody sees it who holds no key of ``psychology``."""
    from dataclasses import replace

    from sppk_desktop.storage import keyfile
    from sppk_desktop.storage.keyfile import Place

    keys = replace(store.keyfile, places={**store.keyfile.places, "psychology": Place(1, 3)})
    keyfile.save(store.folder, keys)
    (store.folder / "psychology.g3.db").write_bytes(content)
    (store.folder / "psychology.g3.db-journal").write_bytes(journal)
    store.keyfile = keys
    return store


def test_a_closed_compartment_is_carried_as_it_lies_with_the_day_of_its_last_check(school: Store, stick: Path) -> None:
    school.set_setting("checked.psychology", {"at": "2026-11-12T09:00:00", "whole": True})
    done = make(closed_psychology(school, b"\x17" * 5000, b""), stick)
    assert done.manifest.complete
    (part,) = done.manifest.carried
    assert (part.name, part.opened, part.checked, part.size) == ("psychology.g3.db", False, "2026-11-12", 5000)
    with restore.unpacked(done.path, stick / "look") as there:
        assert (there.folder / "psychology.g3.db").read_bytes() == b"\x17" * 5000
    assert backup.check_deeply(school, done.path) == {"office": [], "psychology": None}


def test_a_closed_compartment_in_the_middle_of_a_save_makes_the_backup_incomplete_but_loses_nothing(
    school: Store, stick: Path
) -> None:
    done = make(closed_psychology(school, b"\x17" * 5000, b"journal" * 10), stick)
    assert not done.manifest.complete
    last = backup_record.last(school.folder)
    assert last is not None
    assert not last.complete
    assert last.is_old(last.made.date())
    with restore.unpacked(done.path, stick / "look") as there:
        assert (there.folder / "psychology.g3.db-journal").read_bytes() == b"journal" * 10


def test_old_backups_are_thinned_after_the_new_one_is_safe(school: Store, stick: Path) -> None:
    thinned: list[Path] = []
    for back in range(40, -1, -1):
        thinned += make(school, stick, now=NOW - timedelta(days=back)).thinned
    left = [found.manifest.sequence for found in backup_place.found_in(stick) if found.manifest]
    assert left[:7] == list(range(41, 34, -1))
    assert len(left) + len(thinned) == 41
    assert len(left) <= 7 + 4 + 12


def test_backups_of_another_vault_on_the_same_stick_are_never_thinned(school: Store, stick: Path, made: Made) -> None:
    other = stick / f"sppk-{'0' * 8}-000001-2020-01-01.sppkb"
    other.write_bytes(made.path.read_bytes())
    named_like_ours = stick / f"sppk-{school.vault_id[:8]}-000000-2020-01-01.sppkb"
    named_like_ours.write_bytes(b"not a backup at all")
    for back in range(12, -1, -1):
        make(school, stick, now=NOW - timedelta(days=back))
    assert other.exists()
    assert named_like_ours.exists()


def test_the_record_before_login_survives_nonsense(school: Store, made: Made) -> None:
    path = school.folder / backup_record.NAME
    for nonsense in (b"", b"[]", b"{}", b'{"made": 5}', b"\xff", b"[" * 100_000):
        path.write_bytes(nonsense)
        assert backup_record.last(school.folder) is None


def test_a_reminder_comes_after_a_week_and_when_the_clock_makes_no_sense() -> None:
    last = backup_record.LastBackup(1, NOW, "KINGSTON", "x.sppkb", 1)
    assert not last.is_old(NOW.date() + timedelta(days=6))
    assert last.is_old(NOW.date() + timedelta(days=7))
    assert last.is_old(date(2016, 11, 23))
    assert last.age(date(2016, 11, 23)) is None


def test_nothing_in_the_file_or_its_name_tells_who_is_in_it(school: Store, made: Made, vault: Vault) -> None:
    head = container.read_manifest(made.path).encoded()
    assert "Айгүл".encode() not in head
    assert b"SQLite format 3" not in made.path.read_bytes()


def test_every_backup_that_still_exists_is_remembered_and_none_that_was_thinned_out(
    school: Store, stick: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other stick"
    other.mkdir()
    make(school, other, now=NOW - timedelta(days=200))
    for day in (*range(20, 0, -1), 0, 0, 0, 0):
        made = make(school, stick, now=NOW - timedelta(days=day))
    assert made.thinned
    told = backup.history(school)
    files = {entry["file"] for entry in told}
    assert files == set(names(stick)) | set(names(other))
    assert {entry["file"] for entry in sticks_that_hold(school, NOW - timedelta(days=100))} == set(names(stick))
    first = told[-1]
    school.set_setting(backup.HISTORY, [{**first, "file": f"{at}.sppkb"} for at in range(100)])
    make(school, stick, now=NOW)
    kept = backup.history(school)
    assert len(kept) == 101, "a stick nobody plugs in for a year still holds what it holds"
    assert [("rows" in entry) for entry in (kept[0], kept[59], kept[60], kept[100])] == [True, True, False, False]
