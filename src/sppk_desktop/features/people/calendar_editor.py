"""A school year with its quarters and holidays as one form: orders change them in the middle of a year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import Form, Rows, Screen, Section
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people import entry
from sppk_desktop.features.people.calendar import holiday_label, shipped_years
from sppk_desktop.features.people.records import SchoolYear, YearPart
from sppk_desktop.features.people.screens import YEAR_ROWS

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

PARTS: Final = Rows("parts", YearPart, "year_id", ("kind", "name", "starts", "ends"))


class DaysOverlap(AppError):
    """Two quarters, or a quarter and a holiday, have a day in common."""

    happened = T("«{first}» and «{second}» have days in common.")
    remedy = T("Nothing was changed. Correct the days: each day belongs to one quarter or to one holiday.")


class OutOfYear(AppError):
    """A quarter or a holiday ends before it begins, or lies outside the year."""

    happened = T("The days of «{name}» do not fit into the school year.")
    remedy = T("Nothing was changed. The first day comes before the last, and both lie in the year.")


class YearTwice(AppError):
    """The same school year is written down twice."""

    happened = T("The school year {name} is written down already.")
    remedy = T("Nothing was changed. Open that year and correct it.")


def _check(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    if values.get("starts") and values.get("ends") and values["ends"] <= values["starts"]:
        return {"ends": T("The end lies before the beginning.")}
    return {}


YEAR: Final = Form(SchoolYear, (Section("1", T("School year"), ("name", "starts", "ends")),
                                Section("2", T("Quarters and holidays"), (PARTS,))), check=_check)  # fmt: skip
YEAR_CALENDAR: Final = Screen(
    "years", T("School years"), YEAR_ROWS, YEAR, new=T("New school year"), empty=T("No school year is written down yet.")
)


class YearKeeper:
    """Keeps a year and its parts in one save."""

    def __init__(self, store: Store, language: str) -> None:
        self._store, self._language = store, language

    def load(self, id: int) -> tuple[dict[str, Any], int]:  # noqa: A002
        """The year and its parts by their first day."""
        with self._store.reading() as session:
            values, revision = entry.load(session, SchoolYear, id)
            parts = [{"id": part.id, **{name: getattr(part, name) for name in PARTS.fields}} for part in _parts(session, id)]
        return {**values, "parts": parts}, revision

    def save(self, id: int | None, values: dict[str, Any], revision: int) -> tuple[int, int]:  # noqa: A002
        """Write all of it; a year the program knows gets its quarters and holidays where none were written."""
        told = [part for part in values.get("parts") or [] if any(part.get(name) for name in PARTS.fields)]
        parts = told or _shipped(str(values.get("name") or ""), self._language)
        _refuse_muddle(values, parts)
        with self._store.saving() as session:
            twin = session.scalar(select(SchoolYear.id).where(SchoolYear.name == values["name"], SchoolYear.removed_at.is_(None)))
            if twin not in (None, id):
                raise YearTwice(name=values["name"])
            year = entry.save(session, SchoolYear, id, {name: values[name] for name in ("name", "starts", "ends")}, revision)
            known = {part.id: part for part in _parts(session, year.id)}
            for part in parts:
                row = known.pop(part.get("id") or 0, None) or YearPart(year_id=year.id)
                for name in PARTS.fields:
                    setattr(row, name, part[name])
                session.add(row)
            for gone in known.values():
                self._store.bin.remove(session, gone)
            session.flush()
            return int(year.id), int(year.revision)

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin, with its parts."""
        with self._store.saving() as session:
            self._store.bin.remove(session, session.get_one(SchoolYear, id), *_parts(session, id))

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin, with the parts that went with it."""
        with self._store.saving() as session:
            year = session.get_one(SchoolYear, id)
            parts = session.scalars(select(YearPart).where(YearPart.year_id == id, YearPart.removed_at == year.removed_at)).all()
            self._store.bin.restore(session, year, *parts)


def _parts(session: Session, year_id: int) -> Sequence[YearPart]:
    query = select(YearPart).where(YearPart.year_id == year_id, YearPart.removed_at.is_(None))
    return session.scalars(query.order_by(YearPart.starts, YearPart.id)).all()


def _shipped(name: str, language: str) -> list[dict[str, Any]]:
    year = next((year for year in shipped_years() if year.name == name), None)
    if year is None:
        return []
    quarters = [
        {"kind": "quarter", "name": str(number), "starts": span.starts, "ends": span.ends}
        for number, span in enumerate(year.quarters, start=1)
    ]
    holidays = [
        {"kind": "holiday", "name": holiday_label(code, language), "starts": span.starts, "ends": span.ends}
        for code, span in year.holidays
    ]
    return sorted([*quarters, *holidays], key=lambda part: part["starts"])


def _refuse_muddle(values: Mapping[str, Any], parts: Sequence[Mapping[str, Any]]) -> None:
    last: Mapping[str, Any] | None = None
    summer: date = values["ends"].replace(month=8, day=31) if values["ends"].month < 9 else values["ends"]
    for part in sorted(parts, key=lambda part: part.get("starts") or date.min):
        starts, ends = part.get("starts"), part.get("ends")
        latest = summer if part.get("kind") == "holiday" else values["ends"]
        if not part.get("kind") or not part.get("name") or starts is None or ends is None or ends < starts:
            raise OutOfYear(name=part.get("name") or "—")
        if starts < values["starts"] or ends > latest:
            raise OutOfYear(name=part["name"])
        if last is not None and starts <= last["ends"]:
            raise DaysOverlap(first=last["name"], second=part["name"])
        last = part
