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
        last = max(own, key=lambda row: (row["since"], row["pupil_id"] == child, row["id"]))
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

    def counted(self, code: str) -> tuple[str, set[int]]:
        """What a line counts (child, family, person), and whom."""
        here = self.here()
        if code == "A01":
            return "child", here
        if code in ("A02", "A03"):
            sex = {"A02": "f", "A03": "m"}[code]
            return "child", {child for child in here if self.card("pupil", child)["sex"] == sex}
        if code == "A04":
            return "family", {home for child in here if (home := self.home(child)) is not None}
        if code.startswith("L"):
            kinship = {"1": "mother", "2": "father"}[code[2]]
            field = {"1": "education", "2": "employment"}[code[1]]
            return "person", {person for person in self.parents(kinship) if self.card("person", person)[field] == code[4:]}
        if code in ("B31", "C11"):
            families = self.with_category({"B31": "B30", "C11": "C10"}[code])
            return "child", self.with_category(code) | {child for child in here if self.home(child) in families}
        per = next(row["per"] for row in self.rows["category_kind"] if row["code"] == code)
        return per, self.with_category(code)

    def card(self, kind: str, id_: int) -> Row:
        return next(row for row in self.rows[kind] if row["id"] == id_)

    def parents(self, kinship: str) -> set[int]:
        """Living parents of this kinship who have a child here on the day."""
        here, found = self.here(), set()
        for row in self.rows["tie"]:
            person = self.main("person", row["person_id"])
            alive = [one for one in self.rows["person"] if one["id"] == person and not one["died"]]
            if row["kinship"] == kinship and self.holds(row) and alive and self.main("pupil", row["pupil_id"]) in here:
                found.add(person)
        return found

    def children_of(self, per: str, id_: int) -> set[int]:
        """The children here who stand behind one counted child, family or adult."""
        here = self.here()
        if per == "child":
            return {id_}
        if per == "family":
            return {child for child in here if self.home(child) == id_}
        return {
            self.main("pupil", row["pupil_id"])
            for row in self.rows["tie"]
            if self.main("person", row["person_id"]) == id_ and row["kinship"] in ("mother", "father") and self.holds(row)
        } & here

    def cell(self, code: str, by: str, key: Any, bands: tuple[tuple[int, int], ...]) -> set[int] | None:
        """Whom a line counts in one column; families and adults have no sex."""
        per, ids = self.counted(code)
        if by == "sex" and per != "child":
            return None
        return {id_ for id_ in ids if any(self.stands_in(child, by, key, bands) for child in self.children_of(per, id_))}

    def stands_in(self, child: int, by: str, key: Any, bands: tuple[tuple[int, int], ...]) -> bool:
        if by == "sex":
            return bool(self.card("pupil", child)["sex"] == key)
        class_id = self.class_of(child)
        if class_id is None:
            return False
        grade = self.card("school_class", class_id)["grade"]
        if by == "class":
            return str(class_id) == key
        if by == "parallel":
            return str(grade) == key
        return bool(key[0] <= grade <= key[1])


def _day(value: object) -> Any:
    return date.fromisoformat(value) if isinstance(value, str) else value
