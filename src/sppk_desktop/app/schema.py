"""What lies in the vault's files: the record classes of every subject, and the version they make."""

from __future__ import annotations

from functools import partial

from sqlalchemy import Connection, inspect

from sppk_desktop.core.records import OfficeTable, PsychologyTable
from sppk_desktop.features.activity import records as _activity  # noqa: F401  (importing declares the tables)
from sppk_desktop.features.advice import records as _advice  # noqa: F401
from sppk_desktop.features.care import records as _care  # noqa: F401
from sppk_desktop.features.correction import records as _correction  # noqa: F401
from sppk_desktop.features.diagnostics import records as _diagnostics  # noqa: F401
from sppk_desktop.features.diary import records as _diary  # noqa: F401
from sppk_desktop.features.handout import records as _handout  # noqa: F401
from sppk_desktop.features.leisure import records as _leisure  # noqa: F401
from sppk_desktop.features.meetings import records as _meetings  # noqa: F401
from sppk_desktop.features.office_papers import records as _office_papers  # noqa: F401
from sppk_desktop.features.passport import records as _passport  # noqa: F401
from sppk_desktop.features.people import records as _people  # noqa: F401
from sppk_desktop.features.plan import records as _plan  # noqa: F401
from sppk_desktop.features.practice import records as _practice  # noqa: F401
from sppk_desktop.features.protection import records as _protection  # noqa: F401
from sppk_desktop.features.psychodiagnostics import own_records as _own_instruments  # noqa: F401
from sppk_desktop.features.psychodiagnostics import records as _psychodiagnostics  # noqa: F401
from sppk_desktop.features.reporting import records as _reporting  # noqa: F401
from sppk_desktop.features.retention import records as _retention  # noqa: F401
from sppk_desktop.features.sociometry import records as _sociometry  # noqa: F401
from sppk_desktop.features.support import records as _support  # noqa: F401
from sppk_desktop.features.visits import records as _visits  # noqa: F401
from sppk_desktop.storage.schema import Compartment, Schema


def schema() -> Schema:
    """Both compartments as this version of the program knows them."""
    return Schema(
        office=Compartment(OfficeTable.metadata, version=3, steps={2: _plan_lines, 3: partial(_periods, "report_text")}),
        psychology=Compartment(
            PsychologyTable.metadata, version=3, steps={2: _tags, 3: partial(_periods, "psychology_report_text")}
        ),
    )


def _plan_lines(connection: Connection) -> None:
    """Version 2: a line of the plan names its direction; decisions, orders, specialists' papers and obligations show its work."""
    connection.exec_driver_sql("ALTER TABLE plan_line ADD COLUMN direction VARCHAR(40)")
    for table in ("meeting_item", "school_order", "specialist_paper", "obligation"):
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN plan_line_id INTEGER")
        connection.exec_driver_sql(f"CREATE INDEX ix_{table}_plan_line_id ON {table} (plan_line_id)")


def _tags(connection: Connection) -> None:
    """Version 2: her group work says what it stands for."""
    connection.exec_driver_sql("ALTER TABLE psy_work ADD COLUMN tags JSON")


def _periods(table: str, connection: Connection) -> None:
    """Version 3: a text of a report knows its period by name, too; one written before is known by its days, as it was."""
    there = {column["name"] for column in inspect(connection).get_columns(table)}
    for column, length in (("span", 10), ("name", 20)):
        if column not in there:  # for an hour these columns were made before the version told of them
            connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column} VARCHAR({length}) NOT NULL DEFAULT ''")
