"""The journal of actions: nothing in it can be changed, moved or cut unseen; and what is purged is gone everywhere else."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from sppk_desktop.features.people.records import Pupil, SchoolYear
from sppk_desktop.storage.store import Store


def written(store: Store, count: int = 6) -> None:
    for at in range(count):
        store.journal.write("printed", "family", at, document="visit act")


def tamper(store: Store, *statements: str) -> None:
    """What somebody with the key and a database tool would do."""
    store.close()
    store._open()
    store._raw.execute("PRAGMA query_only = OFF")
    for statement in ("DROP TRIGGER vault_journal_no_update", "DROP TRIGGER vault_journal_no_delete", *statements):
        store._raw.execute(statement)
    store._raw.execute("PRAGMA query_only = ON")


@pytest.fixture
def open_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store whose keys survive `tamper`'s closing."""
    monkeypatch.setattr("sppk_desktop.storage.store.wipe", lambda *_: None)
    return store


def test_an_untouched_journal_is_whole_and_its_code_is_printable(store: Store) -> None:
    written(store)
    assert store.journal.verify().whole
    code = store.journal.heads()["office"].code
    assert len(code.split("-")) == 4
    assert store.journal.verify(anchor=(store.counter, code)).whole


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE vault_journal SET action = 'read' WHERE seq = 3",
        "UPDATE vault_journal SET record_id = 99 WHERE seq = 3",
        "UPDATE vault_journal SET at = '2020-01-01T00:00:00' WHERE seq = 3",
        "UPDATE vault_journal SET mac = zeroblob(32) WHERE seq = 3",
        "DELETE FROM vault_journal WHERE seq = 3",
        "UPDATE vault_journal SET seq = CASE seq WHEN 3 THEN -4 WHEN 4 THEN -3 END WHERE seq IN (3, 4)",
    ],
)
def test_an_edit_a_deletion_and_a_swap_are_found(open_again: Store, statement: str) -> None:
    written(open_again)
    tamper(open_again, statement, "UPDATE vault_journal SET seq = -seq WHERE seq < 0")
    verdict = open_again.journal.verify()
    assert (verdict.whole, verdict.wrong_from) == (False, 3)


def test_a_cut_tail_is_found_with_an_anchor_and_only_with_one(open_again: Store) -> None:
    written(open_again)
    seq, mac = open_again.journal.head()["office"]
    tamper(open_again, f"DELETE FROM vault_journal WHERE seq > {seq - 2}")
    assert open_again.journal.verify().whole
    assert not open_again.journal.verify(anchor=(seq, mac)).whole


def test_the_file_itself_refuses_to_change_a_line(store: Store) -> None:
    written(store)
    for statement in ("UPDATE vault_journal SET action = ''", "DELETE FROM vault_journal"):
        with pytest.raises(Exception, match="only added to"), store.saving() as session:
            session.execute(text(statement))


def test_a_read_of_a_protected_card_is_written_once_per_card_and_login(store: Store) -> None:
    for card in (1, 2, 1, 1):
        store.journal.read("pupil", card)
    assert [entry.record_id for entry in store.journal.lines(kind="pupil")] == [2, 1]


def test_the_journal_survives_a_rekey(store: Store) -> None:
    from tests.conftest import PASSWORD

    written(store)
    anchor = store.journal.head()["office"]
    store.accounts.rekey(["office"], PASSWORD)
    assert store.journal.verify(anchor=anchor).whole


def test_a_save_that_fails_leaves_no_line(store: Store) -> None:
    before = store.counter
    with pytest.raises(ZeroDivisionError), store.saving():
        store.journal.write("printed")
        _ = 1 / 0
    assert store.counter == before


def test_two_connections_never_add_after_the_same_line(store: Store) -> None:
    with store.for_job() as job:
        for _ in range(3):
            store.journal.write("a")
            job.journal.write("b")
    assert store.journal.verify().whole


def test_what_is_purged_is_gone_from_every_table(store: Store) -> None:
    canary = "Көзкаманов"
    with store.saving() as session:
        pupil = Pupil(
            surname=canary, full_name=canary, name_fold=canary.lower(), number_fold="", name_key=b"x", name_match=canary
        )
        session.add(pupil)
    with store.saving() as session:
        session.add(pupil)
        pupil.note = canary + " 2"
        store.attachments.add(session, "pupil", pupil.id, canary + ".pdf", canary.encode())
    store.drafts.keep("pupil card", pupil.id, 2, {"surname": canary}, kind="pupil")
    with pytest.raises(RuntimeError, match="bin"), store.saving() as session:
        store.bin.purge(session, pupil)
    with store.saving() as session:
        store.bin.remove(session, pupil)
    assert traces(store, canary) != []
    with store.saving() as session:
        store.bin.purge(session, pupil)
    assert traces(store, canary) == []
    assert [entry.action for entry in store.journal.lines(kind="pupil")] == ["purged", "attached"]


def traces(store: Store, canary: str) -> list[str]:
    """Tables in which the word still stands, in any spelling a column uses; the full-text index through its vocabulary."""
    found = []
    raw = store._raw
    for (name,) in raw.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall():
        for row in raw.execute(f'SELECT * FROM "{name}"').fetchall():
            told = " ".join(value.decode("utf-8", "ignore") if isinstance(value, bytes) else str(value) for value in row)
            if canary.lower() in told.lower() or canary.encode("unicode_escape").decode() in told:
                found.append(name)
    raw.execute("PRAGMA query_only = OFF")
    for index in ("pupil_search", "pupil_numbers"):
        raw.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', '{index}', 'row')")
        found += [word for (word,) in raw.execute("SELECT term FROM temp.words") if word in canary.lower()]
        raw.execute("DROP TABLE temp.words")
    raw.execute("PRAGMA query_only = ON")
    return found


def test_history_is_kept_for_nothing_but_what_changed(store: Store) -> None:
    with store.saving() as session:
        year = SchoolYear(name="2026/27", starts=date(2026, 9, 1), ends=date(2027, 5, 31))
        session.add(year)
    with store.saving() as session:
        session.add(year)
        year.name = "2026/27"
    assert store.counts()["vault_history"] == 0
    assert year.revision == 1
