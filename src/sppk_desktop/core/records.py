"""What every kept record has: an immutable id, a revision, who and when, and a compartment it lives in."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import DateTime, Integer, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from sppk_desktop.core.compartments import COMPARTMENTS, OFFICE, PSYCHOLOGY
from sppk_desktop.core.keeping import Keeping

__all__ = [
    "COMPARTMENTS",
    "OFFICE",
    "PSYCHOLOGY",
    "Kept",
    "OfficeRecord",
    "OfficeTable",
    "PsychologyRecord",
    "PsychologyTable",
    "Table",
]

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Table(DeclarativeBase):
    """Every mapped class. Two metadata: ``office`` is the main file, ``psychology`` is attached under that name."""

    compartment: ClassVar[str]
    keeping: ClassVar[Keeping]  # how long it is kept: every table of the program says so, a house test asks


class OfficeTable(Table):
    """A table of the service's common work."""

    __abstract__ = True
    metadata = MetaData(naming_convention=_NAMES)
    compartment = OFFICE


class PsychologyTable(Table):
    """A table of the psychologist's own file; refers to ``office`` by id only, never the other way."""

    __abstract__ = True
    metadata = MetaData(naming_convention=_NAMES, schema=PSYCHOLOGY)
    compartment = PSYCHOLOGY


class Kept:
    """Columns of a record people enter: its history is kept and its deletion is a recycle bin.

    ``revision`` counts changes and guards against saving over somebody else's; the store fills who and when; ids are never
    reused. ``removed_at`` set means it lies in the recycle bin and lists leave it out.
    """

    __table_args__: Any = {"sqlite_autoincrement": True}  # noqa: RUF012  (SQLAlchemy reads the plain dict)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, sort_order=-10)
    revision: Mapped[int] = mapped_column(Integer, nullable=False, sort_order=90)
    created_at: Mapped[datetime] = mapped_column(DateTime, sort_order=91)
    created_by: Mapped[str] = mapped_column(String(40), sort_order=92)
    changed_at: Mapped[datetime] = mapped_column(DateTime, sort_order=93)
    changed_by: Mapped[str] = mapped_column(String(40), sort_order=94)
    removed_at: Mapped[datetime | None] = mapped_column(DateTime, sort_order=95)
    removed_by: Mapped[str | None] = mapped_column(String(40), sort_order=96)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, object]:  # noqa: N805
        return {"version_id_col": cls.__table__.c.revision} if hasattr(cls, "__table__") else {}


class OfficeRecord(Kept, OfficeTable):
    """A kept record of the common work."""

    __abstract__ = True


class PsychologyRecord(Kept, PsychologyTable):
    """A kept record of the psychologist's own file."""

    __abstract__ = True
