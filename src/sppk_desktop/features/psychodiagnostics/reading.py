"""The one query behind charts, lists and summaries: scores of the newest results, in the order of time and of the scales."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from sppk_desktop.features.psychodiagnostics.records import Examination, Result, ResultScale


@dataclass(frozen=True, slots=True)
class Point:
    """One scale of one result. What could not be scored is ``None``."""

    result_id: int
    examination_id: int
    sitting_id: int
    pupil_id: int
    on: date
    instrument: str
    variant: str
    key_version: str
    wave: int | None
    sex: str | None
    age: int | None
    grade: int | None
    scale: str
    ky: str
    ru: str
    raw: float | None
    standard: float | None
    level: str | None
    level_ky: str | None
    level_ru: str | None
    mark: str
    doubts: str | None

    @property
    def value(self) -> float | None:
        """What a chart draws: the standard score where there is one."""
        return self.raw if self.standard is None else self.standard

    def name(self, language: str) -> str:
        """The scale."""
        return self.ru if language == "ru" else self.ky

    def level_name(self, language: str) -> str | None:
        """The level in words."""
        return self.level_ru if language == "ru" else self.level_ky


def points(session: Session, *wanted: ColumnElement[bool]) -> list[Point]:
    """Scores of the newest results that fit, oldest first, scales in their order."""
    rows = session.execute(
        select(
            Result.id, Result.examination_id, Result.sitting_id, Result.pupil_id, Result.on, Result.instrument, Result.variant,
            Result.key_version, Examination.wave, Result.sex, Result.age, Result.grade, ResultScale.scale, ResultScale.ky,
            ResultScale.ru, ResultScale.raw, ResultScale.standard, ResultScale.level, ResultScale.level_ky,
            ResultScale.level_ru, ResultScale.mark, Result.doubts,
        )
        .join(ResultScale, ResultScale.result_id == Result.id)
        .join(Examination, Examination.id == Result.examination_id)
        .where(Result.newest, Result.removed_at.is_(None), Examination.removed_at.is_(None), *wanted)
        .order_by(Result.on, Result.id, ResultScale.place)
    )  # fmt: skip
    return [Point(*cast("Any", row)) for row in rows]


def of_pupil(session: Session, pupil_ids: Iterable[int]) -> list[Point]:
    """Everything one child scored, through all the years."""
    return points(session, Result.pupil_id.in_(list(pupil_ids)))


def of_examination(session: Session, examination_ids: Sequence[int]) -> list[Point]:
    """What everybody of these examinations scored."""
    return points(session, Result.examination_id.in_(list(examination_ids)))


def leading(session: Session, pupil_ids: Iterable[int]) -> list[Point]:
    """The first scale of every result of one child: enough to list them, however many years there are."""
    return points(session, Result.pupil_id.in_(list(pupil_ids)), ResultScale.place == 0)


def through_years(session: Session, pupil_ids: Iterable[int], instrument: str, scale: str) -> list[Point]:
    """One scale of one child through all the years."""
    return points(
        session, Result.pupil_id.in_(list(pupil_ids)), Result.instrument == instrument, ResultScale.scale == scale,
    )  # fmt: skip
