"""The vault's own tables, the same in every compartment: holders, history, journal, drafts, attachments, settings, numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import JSON, Column, Connection, DateTime, Index, Integer, LargeBinary, MetaData, String, Table, text

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY


@dataclass(frozen=True)
class OwnTables:
    """The vault's tables of one compartment."""

    metadata: MetaData
    meta: Table
    holder: Table
    history: Table
    journal: Table
    draft: Table
    attachment: Table
    setting: Table
    number: Table


def _own(schema: str | None) -> OwnTables:
    metadata = MetaData(schema=schema)
    history = Table(
        "vault_history", metadata,
        Column("id", Integer, primary_key=True),
        Column("at", DateTime, nullable=False),
        Column("by", String(40), nullable=False),
        Column("kind", String(60), nullable=False),  # the record's table
        Column("record_id", Integer, nullable=False),
        Column("revision", Integer, nullable=False),  # the one this change made
        Column("deed", String(10), nullable=False),  # changed, removed, restored
        Column("was", JSON, nullable=False),
        Column("now", JSON, nullable=False),
    )  # fmt: skip
    Index(None, history.c.kind, history.c.record_id)
    journal = Table(
        "vault_journal", metadata,
        Column("seq", Integer, primary_key=True),
        Column("at", String(26), nullable=False),
        Column("by", String(40), nullable=False),
        Column("action", String(60), nullable=False),
        Column("kind", String(60), nullable=False),
        Column("record_id", Integer),
        Column("detail", String, nullable=False),  # canonical JSON
        Column("mac", LargeBinary(32), nullable=False),
    )  # fmt: skip
    attachment = Table(
        "vault_attachment", metadata,
        Column("id", Integer, primary_key=True),
        Column("kind", String(60), nullable=False),
        Column("record_id", Integer, nullable=False),
        Column("name", String(200), nullable=False),
        Column("size", Integer, nullable=False),
        Column("at", DateTime, nullable=False),
        Column("by", String(40), nullable=False),
        Column("data", LargeBinary, nullable=False),  # last: lists never read its pages
        sqlite_autoincrement=True,
    )  # fmt: skip
    Index(None, attachment.c.kind, attachment.c.record_id)
    return OwnTables(
        metadata=metadata,
        meta=Table("vault_meta", metadata, Column("key", String(40), primary_key=True), Column("value", String, nullable=False)),
        holder=Table(
            "vault_holder", metadata,
            Column("id", String(40), primary_key=True),
            Column("public", LargeBinary(32), primary_key=True),
            Column("state", String(10), nullable=False),  # coming: the key file that knows it is not written yet; active
        ),
        history=history,
        journal=journal,
        draft=Table(
            "vault_draft", metadata,
            Column("by", String(40), primary_key=True),
            Column("screen", String(80), primary_key=True),
            Column("record_id", Integer, primary_key=True, autoincrement=False),  # 0: a record that is not saved yet
            Column("revision", Integer, nullable=False),
            Column("at", DateTime, nullable=False),
            Column("kind", String(60), nullable=False),  # the record's table, for a purge
            Column("values", JSON, nullable=False),
        ),
        attachment=attachment,
        setting=Table("vault_setting", metadata, Column("key", String(80), primary_key=True), Column("value", JSON)),
        number=Table(
            "vault_number", metadata,
            Column("kind", String(60), primary_key=True),
            Column("school_year", String(9), primary_key=True),
            Column("last", Integer, nullable=False),
        ),
    )  # fmt: skip


OWN: Final = {OFFICE: _own(None), PSYCHOLOGY: _own(PSYCHOLOGY)}

_APPEND_ONLY: Final = ("UPDATE", "DELETE")


def make(connection: Connection, *metadata: MetaData) -> None:
    """Create the vault's tables and the features' in a file that is open alone."""
    alone = connection.execution_options(schema_translate_map={PSYCHOLOGY: None})
    for tables in (OWN[OFFICE].metadata, *metadata):
        tables.create_all(alone)
    for deed in _APPEND_ONLY:
        connection.execute(
            text(
                f"CREATE TRIGGER vault_journal_no_{deed.lower()} BEFORE {deed} ON vault_journal"
                " BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END"
            )
        )
