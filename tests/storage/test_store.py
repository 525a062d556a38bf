"""The store on a real encrypted file: saves, reads, history, bin, drafts, settings, numbers, attachments."""

from __future__ import annotations

import threading
import time
from datetime import date

import pytest
from sqlalchemy import select, text, update

from sppk_desktop.core.errors import ChangedMeanwhile
from sppk_desktop.features.people.records import SchoolYear
from sppk_desktop.storage.errors import Busy
from sppk_desktop.storage.numbers import next_number
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.tables import OWN


def year(name: str = "2026/27") -> SchoolYear:
    return SchoolYear(name=name, starts=date(2026, 9, 1), ends=date(2027, 5, 31))


def saved(store: Store) -> SchoolYear:
    with store.saving() as session:
        record = year()
        session.add(record)
    return record


def test_a_saved_record_says_who_and_when(store: Store) -> None:
    record = saved(store)
    assert (record.revision, record.created_by, record.changed_by) == (1, store.account.id, store.account.id)
    with store.reading() as session:
        assert session.scalar(select(SchoolYear.name)) == "2026/27"


def test_a_change_keeps_the_previous_value_with_who_and_when(store: Store) -> None:
    record = saved(store)
    with store.saving() as session:
        session.add(record)
        record.name, record.ends = "2026/27 жыл"[:9], date(2027, 6, 5)
    with store.reading() as session:
        changed, made = store.history.of(session, record)
    assert changed.fields == {"name": ("2026/27", "2026/27 ж"), "ends": (date(2027, 5, 31), date(2027, 6, 5))}
    assert (changed.by, changed.revision, changed.deed, made.deed) == (store.account.id, 2, "changed", "made")


def test_a_failed_save_leaves_nothing(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.saving() as session:
        session.add(year())
        session.flush()
        _ = 1 / 0
    with store.reading() as session:
        assert session.scalars(select(SchoolYear)).all() == []


def test_two_windows_cannot_overwrite_each_other(store: Store) -> None:
    record = saved(store)
    with store.saving() as session:
        other = session.get_one(SchoolYear, record.id)
        other.name = "2030/31"
    record.name = "2040/41"
    with pytest.raises(ChangedMeanwhile), store.saving() as session:
        session.add(record)


def test_a_reading_session_cannot_write(store: Store) -> None:
    with pytest.raises(RuntimeError, match="reading"), store.reading() as session:
        session.add(year())
        session.flush()
    with pytest.raises(RuntimeError, match="outside"), store.reading() as session:
        session.execute(text("INSERT INTO vault_setting VALUES ('a', '1')"))


def test_changes_that_would_slip_past_the_history_are_refused(store: Store) -> None:
    record = saved(store)
    with pytest.raises(RuntimeError, match="history"), store.saving() as session:
        session.execute(update(SchoolYear).values(name="x"))
    with pytest.raises(RuntimeError, match="bin"), store.saving() as session:
        session.delete(record)


def test_a_removed_record_comes_back_as_it_was(store: Store) -> None:
    record = saved(store)
    with store.saving() as session:
        session.add(record)
        store.bin.remove(session, record)
    with store.reading() as session:
        assert [removed.record.id for removed in store.bin.contents(session)] == [record.id]
    with store.saving() as session:
        session.add(record)
        store.bin.restore(session, record)
    with store.reading() as session:
        assert store.bin.contents(session) == []
        assert [change.deed for change in store.history.of(session, record)] == ["restored", "removed", "made"]


def test_a_draft_is_given_back_to_its_screen_and_record_only(store: Store) -> None:
    store.drafts.keep("family", 7, 3, {"street": "Чүй"})
    store.drafts.keep("family", None, 0, {"street": "Ош"})
    store.drafts.keep("family", 7, 3, {"street": "Чүй 12"})
    found = store.drafts.find("family", 7)
    assert found is not None
    assert (found.values, found.revision) == ({"street": "Чүй 12"}, 3)
    assert store.drafts.find("family", 8) is None
    store.drafts.discard("family", 7)
    assert [draft.record_id for draft in store.drafts.all()] == [None]


def test_numbers_run_without_gaps_even_when_a_save_fails(store: Store) -> None:
    def take() -> int:
        with store.saving() as session:
            return next_number(session, "visit", "2026/27")

    assert take() == 1
    with pytest.raises(ZeroDivisionError), store.saving() as session:
        next_number(session, "visit", "2026/27")
        _ = 1 / 0
    assert take() == 2
    with store.saving() as session:
        assert next_number(session, "visit", "2027/28") == 1


def test_settings_keep_their_values(store: Store) -> None:
    assert store.setting("school.name", "?") == "?"
    store.set_setting("school.name", "№ 5 орто мектеби")
    store.set_setting("school.name", {"ky": "№ 6"})
    assert store.setting("school.name") == {"ky": "№ 6"}


def test_a_job_reads_over_its_own_connection(store: Store) -> None:
    record = saved(store)
    with store.for_job() as job, job.reading() as session:
        assert session.get_one(SchoolYear, record.id).name == "2026/27"
    assert store.setting("x") is None


def test_a_save_that_met_a_reader_leaves_nothing_open(store: Store) -> None:
    with store.saving() as session:
        session.add_all(SchoolYear(name=f"{at}", starts=date(2026, 9, 1), ends=date(2027, 5, 31)) for at in range(2000))
    with store.for_job() as job:
        half_read = job._raw.execute("SELECT * FROM school_year")
        half_read.fetchone()
        with pytest.raises(Busy):
            store.drafts.keep("family", 7, 1, {"name": "lost"})
        assert store.drafts.find("family", 7) is None, "what was not saved is not shown as saved"
        half_read.close()
    store.drafts.keep("family", 7, 1, {"name": "kept"})
    assert saved(store).id
    with store.for_job() as job:
        assert job.drafts.find("family", 7).values == {"name": "kept"}  # type: ignore[union-attr]


def test_a_patient_draft_waits_for_the_reader(store: Store) -> None:
    saved(store)
    with store.for_job() as job:
        half_read = job._raw.execute("SELECT 1 FROM school_year, pragma_function_list")
        half_read.fetchone()
        end = threading.Timer(0.4, half_read.close)
        end.start()
        store.drafts.keep("family", 7, 1, {}, patient=True)
        end.join()
    assert store.drafts.find("family", 7) is not None


def test_what_a_job_keeps_deciphered_is_a_small_part_of_what_the_window_keeps(store: Store) -> None:
    def kept(over: Store) -> int:
        return int(over._raw.execute("PRAGMA cache_size").fetchone()[0])  # kibibytes, below zero

    with store.for_job() as job:
        assert kept(store) <= 8 * kept(job) < 0


def test_the_window_reads_and_is_not_held_while_a_job_saves_much(store: Store) -> None:
    with store.for_job() as job:
        with job.saving() as session:
            for at in range(3000):
                session.add(SchoolYear(name=f"{at}", starts=date(2026, 9, 1), ends=date(2027, 5, 31)))
            session.flush()
            session.execute(OWN["office"].attachment.insert().values(
                kind="x", record_id=1, name="x", size=1, at=store.now(), by="x", data=bytes(12_000_000)
            ))  # fmt: skip
            with store.reading() as reading:  # more than the page cache holds, and yet not locked out
                assert reading.scalars(select(SchoolYear)).all() == []
            began = time.monotonic()
            with pytest.raises(Busy):
                store.drafts.keep("family", 7, 1, {})
            assert time.monotonic() - began < 1.0
        store.drafts.keep("family", 7, 1, {})
        with store.reading() as reading:
            assert len(reading.scalars(select(SchoolYear.id)).all()) == 3000


def test_a_very_long_name_of_an_attachment_keeps_its_ending(store: Store) -> None:
    with store.saving() as session:
        for name in ("Ү" * 230 + ".pdf", "акт.pdf", "х" * 230):
            store.attachments.add(session, "pupil", 1, name, b"%PDF")
    with store.reading() as session:
        names = [one.name for one in store.attachments.of(session, "pupil", 1)]
    assert names == ["Ү" * 196 + ".pdf", "акт.pdf", "х" * 200]
