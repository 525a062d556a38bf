"""Counts the passport the slow way, child by child and day by day, from plain rows; it shares nothing with the program's own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

Row = Mapping[str, Any]


class Slow:
    """The whole register as lists of dictionaries."""

    def __init__(self, session: Session, day: date) -> None:
        self.day = day
        tables = ("pupil", "family", "person", "school_class", "membership", "residence", "pupil_category",
                  "family_category", "same_as", "tie", "category_kind")  # fmt: skip
        self.rows: dict[str, list[dict[str, Any]]] = {}
        for name in tables:
            result = session.execute(select(text("*")).select_from(text(name)))
            self.rows[name] = [dict(row) for row in result.mappings() if row["removed_at"] is None]

    def main(self, kind: str, id_: int) -> int:
        for _step in range(50):
            found = [row["main_id"] for row in self.rows["same_as"] if row["kind"] == kind and row["other_id"] == id_]
            if not found:
                return id_
            id_ = found[0]
        raise AssertionError("a circle of merged cards")

    def holds(self, row: Row) -> bool:
        since, until = _day(row["since"]), _day(row["until"])
        return (since is None or since <= self.day) and (until is None or until >= self.day)

    def cards(self, kind: str, id_: int) -> set[int]:
        return (
            {row["id"] for row in self.rows[kind] if self.main(kind, row["id"]) == id_}
            | {row["other_id"] for row in self.rows["same_as"] if row["kind"] == kind and self.main(kind, row["other_id"]) == id_}
            | {id_}
        )

    def is_here(self, pupil: Row) -> bool:
        if self.main("pupil", pupil["id"]) != pupil["id"]:
            return False
        if pupil["left"] and _day(pupil["left"]) < self.day:
            return False
        own = [row for row in self.rows["membership"] if row["pupil_id"] in self.cards("pupil", pupil["id"])]
        if any(self.holds(row) for row in own):
            return True
        if pupil["enrolled"] and _day(pupil["enrolled"]) > self.day:
            return False
        later = [_day(row["since"]) for row in own if _day(row["since"]) > self.day]
        earlier = [_day(row["until"]) for row in own if _day(row["since"]) <= self.day]
        return not later or bool(earlier and (min(later) - max(earlier)).days <= 120)

    def here(self) -> set[int]:
        return {pupil["id"] for pupil in self.rows["pupil"] if self.is_here(pupil)}

    def home(self, child: int) -> int | None:
        own = [row for row in self.rows["residence"] if row["pupil_id"] in self.cards("pupil", child) and self.holds(row)]
        alive = {row["id"] for row in self.rows["family"]}
        own = [row for row in own if self.main("family", row["family_id"]) in alive]
        if not own:
            return None
        last = max(own, key=lambda row: (row["since"], row["id"]))
        return self.main("family", last["family_id"])

    def class_of(self, child: int) -> int | None:
        own = [row for row in self.rows["membership"] if row["pupil_id"] in self.cards("pupil", child) and self.holds(row)]
        return max(own, key=lambda row: (row["since"], row["id"]))["class_id"] if own else None

    def with_category(self, code: str) -> set[int]:
        """Children or families, by what the category is of."""
        per = next(row["per"] for row in self.rows["category_kind"] if row["code"] == code)
        if per == "family":
            rows = [row for row in self.rows["family_category"] if row["code"] == code and self.holds(row)]
            having = {self.main("family", row["family_id"]) for row in rows}
            return having & {home for child in self.here() if (home := self.home(child)) is not None}
        rows = [row for row in self.rows["pupil_category"] if row["code"] == code and self.holds(row)]
        return {self.main("pupil", row["pupil_id"]) for row in rows} & self.here()


def _day(value: object) -> Any:
    return date.fromisoformat(value) if isinstance(value, str) else value
