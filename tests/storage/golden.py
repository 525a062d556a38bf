"""What stands in the golden vaults of `tests/golden`: their tables, their people, and the program that made them.

A golden vault is written once by the version it is named after and never again: `python -m tests.storage.golden FOLDER` makes a
new one beside the old ones: `…/vault-v2` when a format changes, with tables of its own; `…/school-v2` when a version is
released, with the tables of every feature.
"""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Column, Connection, Integer, MetaData, String, Table, text

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.roles import Role
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.schema import Compartment, Schema
from sppk_desktop.storage.vault import NewAccount, Vault

FOLDER = Path(__file__).resolve().parents[1] / "golden"
ACCOUNT = "Гүлмира Алтынбекова"
PASSWORD = "алтын эшик 73 булак"
SHEETS = {  # of v1; written down when it was made
    OFFICE: "999000 631790 931314 497635 761787 541399 621908 261588",
    PSYCHOLOGY: "550008 874938 556899 213388 476724 258510 888542 533543",
}


def schema(version: int = 1) -> Schema:
    """The tables of the golden vaults; version 2 is invented to try out a step."""
    made = {}
    for name, prefix in ((OFFICE, None), (PSYCHOLOGY, PSYCHOLOGY)):
        metadata = MetaData(schema=prefix)
        table = Table("child", metadata, Column("id", Integer, primary_key=True), Column("name", String, nullable=False))
        if version > 1:
            table.append_column(Column("settlement", String))
        made[name] = metadata
    steps = {2: add_settlement} if version > 1 else {}
    return Schema(
        Compartment(made[OFFICE], version=version, steps=steps, needs=f"0.{version}"),
        Compartment(made[PSYCHOLOGY], version=1, needs="0.1"),
    )


def add_settlement(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE child ADD COLUMN settlement VARCHAR"))
    connection.execute(text("UPDATE child SET settlement = 'Ош' WHERE id = 1"))


def make(folder: Path) -> None:
    frozen = lambda: datetime(2026, 11, 23, 9, 0)  # noqa: E731
    owner = NewAccount(ACCOUNT, frozenset({Role.SOCIAL, Role.PSYCHOLOGIST}))
    store, sheet = Vault.create(folder, owner, PASSWORD, schema(), kdf=FLOOR, now=frozen)
    with store:
        for prefix, names in (("", ("Өмүрбек", "Ысык", "Ёлка")), ("psychology.", ("Ңаң",))):
            for name in names:
                with store.saving() as session:
                    session.execute(text(f"INSERT INTO {prefix}child (name) VALUES (:name)"), {"name": name})
        store.set_setting("school.name", "№ 1 алтын мектеп")
        for made in (sheet, *store.fresh_sheets):
            print(f"    {made.compartment!r}: {' '.join(made.groups)!r},")
    (folder / "vault.lock").unlink()
    for journal in folder.glob("*-journal"):
        journal.unlink()


def make_school(folder: Path) -> None:
    """A vault with the tables of every feature as they are today; made when a version is released."""
    from sppk_desktop.app.schema import schema as features
    from sppk_desktop.features.people.records import Family, Pupil, SchoolYear

    owner = NewAccount(ACCOUNT, frozenset({Role.SOCIAL, Role.PSYCHOLOGIST}))
    store, _ = Vault.create(folder, owner, PASSWORD, features(), kdf=FLOOR)
    with store, store.saving() as session:
        session.add(SchoolYear(name="2026/27", starts=date(2026, 9, 1), ends=date(2027, 5, 31)))
        session.add_all([Pupil(surname=name) for name in ("Өмүрбек", "Ысык", "Ёлка")])
        session.add(Family(name="Өмүрбековдор"))
    (folder / "vault.lock").unlink()
    for journal in folder.glob("*-journal"):
        journal.unlink()


if __name__ == "__main__":
    makers = {"vault": make, "school": make_school}
    makers[Path(sys.argv[1]).name.split("-")[0]](Path(sys.argv[1]))
