"""Two years of visits and raids for the invented school: the same every time, written in bulk, and signed where visits are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final, cast

from sqlalchemy import Table, bindparam, func, insert, select, update
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core import sheet_code as code
from sppk_desktop.core.fields import fields_of
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import Words
from sppk_desktop.features.people.records import POSTS, Family, FamilyCategory, Staff
from sppk_desktop.features.visits import demo_texts
from sppk_desktop.features.visits.act import SIGNS
from sppk_desktop.features.visits.household import Household, households, member_rows
from sppk_desktop.features.visits.raid import next_raid_number
from sppk_desktop.features.visits.records import (
    CommissionMember,
    Income,
    PrintedSheet,
    Raid,
    RaidFamily,
    Recommendation,
    Visit,
    VisitMember,
)
from sppk_desktop.features.visits.rules import EXAMINED
from sppk_desktop.features.visits.screens import said

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_WATCHED: Final = ("H10", "H11", "H20")
_VISITED_TOO: Final = ("C10", "B16", "B14", "C18", "B30")
_DAY: Final = timedelta(days=1)
_CHOICES: Final = (
    "building", "heating", "water", "toilet", "sanitary", "own_room", "bed", "desk", "supplies", "clothes", "food", "regime",
    "relations", "parenting", "study_control", "school_link",
)  # fmt: skip
_FIRST_BASES: Final = ("class_teacher", "parents", "class_teacher")
_LATER_BASES: Final = ("repeated", "repeated", "class_teacher", "authority")
_CLAIMS: Final = ("hot_water", "bath", "light", "internet", "tv", "study_device")


@dataclass
class _Home:
    """A family while its story is told: how bad things stand, 0 (well) to 3, and what was found last."""

    id: int
    trouble: int
    watched: bool
    facts: dict[str, Any]


def build(
    store: Store, words: Words, *, seed: int = 95, today: date = date(2026, 11, 23), progress: Progress = unwatched
) -> None:
    """Write the story into an open vault whose register is filled and has no visits yet."""
    with store.saving() as session:
        Story(store, session, words, Random(seed), today, progress).tell()


class Story:
    """Visits while they are being invented: gathered by table, written in bulk, numbered in the order of their days."""

    def __init__(self, store: Store, session: Session, words: Words, random: Random, today: date, progress: Progress) -> None:
        self._store, self._session, self._words = store, session, words
        self._random, self._today, self._progress = random, today, progress
        self._rows: dict[type[Any], list[dict[str, Any]]] = defaultdict(list)
        self._next: dict[type[Any], int] = {}
        self._fields = fields_of(Visit)
        self._team = self._colleagues()

    def tell(self) -> None:
        """Invent everything and write it."""
        homes = self._homes()
        days: list[tuple[date, _Home, int | None]] = []
        for home in homes:
            days += [(day, home, None) for day in self._days(home)]
        for day, on_list in self._raid_days(homes):
            gone = self._add_raid(day)
            days += [(day, home, gone) for home in on_list]
        days.sort(key=lambda visit: (visit[0], visit[2] or 0, visit[1].id))
        for place, (day, home, raid_id) in enumerate(days):
            self._add_visit(day, home, raid_id)
            if place % 20 == 0:
                self._progress(place, 2 * len(days))
        self._plan_ahead([home for home in homes if home.watched])
        self._join_members()
        self._write()
        self._freeze(len(days))

    # Who and when -------------------------------------------------------------------------------------------------------

    def _homes(self) -> list[_Home]:
        """Families with a mark worth a visit."""
        marks: dict[int, set[str]] = defaultdict(set)
        wanted = select(FamilyCategory.family_id, FamilyCategory.code).join(Family, Family.id == FamilyCategory.family_id)
        for family_id, mark in self._session.execute(
            wanted.where(FamilyCategory.code.in_((*_WATCHED, *_VISITED_TOO)), Family.closed.is_(None)).order_by(FamilyCategory.id)
        ):
            marks[family_id].add(mark)
        found = []
        for family_id, codes in sorted(marks.items()):
            watched = bool(codes & set(_WATCHED))
            if watched or self._random.random() < 0.35:
                trouble = (
                    self._random.choice((2, 3))
                    if "H10" in codes
                    else self._random.choice((1, 2))
                    if watched
                    else self._random.choice((0, 0, 1))
                )
                found.append(_Home(family_id, trouble, watched, {}))
        return found

    def _days(self, home: _Home) -> list[date]:
        """Working days of the last two years, closer together where more is wrong."""
        found, day = [], date(int(dates.school_year(self._today)[:4]) - 1, 9, 10) + timedelta(days=self._random.randint(0, 60))
        pause = (90, 160) if home.watched else (240, 420)
        while day < self._today - timedelta(days=4):
            if day.month not in (6, 7, 8):
                found.append(_working_day(day))
            day += timedelta(days=self._random.randint(*pause))
        return found

    def _raid_days(self, homes: Sequence[_Home]) -> list[tuple[date, list[_Home]]]:
        first = int(dates.school_year(self._today)[:4])
        days = (date(first - 1, 10, 22), date(first - 1, 12, 18), date(first, 2, 19), date(first, 4, 23), date(first, 10, 29))
        watched = [home for home in homes if home.watched]
        return [(day, sorted(self._random.sample(watched, min(len(watched), 9)), key=lambda home: home.id)) for day in days]

    def _colleagues(self) -> list[dict[str, Any]]:
        rows = self._session.execute(
            select(Staff.id, Staff.full_name, Staff.post).where(Staff.post.in_(("deputy", "social", "psychologist", "inspector")))
        ).all()
        order = {"deputy": 0, "social": 1, "psychologist": 2, "inspector": 3}
        return [
            {
                "staff_id": row.id,
                "name": row.full_name,
                "post": said(POSTS, row.post, self._words),
                "role": "member" if place else "chair",
            }
            for place, row in enumerate(sorted(rows, key=lambda row: order[row.post]))
        ]

    # One visit ----------------------------------------------------------------------------------------------------------

    def _add_visit(self, day: date, home: _Home, raid_id: int | None) -> None:
        outcome = EXAMINED
        if home.facts and self._random.random() < 0.12:
            outcome = self._random.choice(("nobody_home", "nobody_home", "not_let_in", "wrong_address", "moved"))
        act: dict[str, Any] = {
            "family_id": home.id, "raid_id": raid_id, "sheet_code": self._code(), "planned_for": day, "visited_on": day,
            "visited_at": time(self._random.choice((14, 15, 16, 17)), self._random.choice((0, 10, 30, 40))), "outcome": outcome,
            "basis": "raid" if raid_id else self._random.choice(_LATER_BASES if home.facts else _FIRST_BASES),
            "purpose": self._random.choice(demo_texts.PURPOSES),
        }  # fmt: skip
        if outcome == EXAMINED:
            home.trouble = max(0, min(3, home.trouble + self._random.choice((-1, -1, 0, 0, 0, 1))))
            home.facts = self._facts(home)
            act |= home.facts | self._conclusion(home, day)
        number = self._number(day)
        act |= {"act_number": number, "school_year": dates.school_year(day),
                "signed_at": datetime.combine(day + _DAY, time(10, 20)), "signed_by": self._store.account.id}  # fmt: skip
        id_ = self._add(Visit, **act)
        self._add(PrintedSheet, code=act["sheet_code"], document="visit_act", family_id=home.id, raid_id=raid_id, visit_id=id_,
                  language="ky")  # fmt: skip
        for place, member in enumerate(self._team[: 3 if outcome == EXAMINED else 2]):
            self._add(CommissionMember, visit_id=id_, position=place, signed=True, **member)
        if raid_id is not None:
            self._add(RaidFamily, raid_id=raid_id, family_id=home.id, visit_id=id_,
                      position=sum(row["raid_id"] == raid_id for row in self._rows[RaidFamily]))  # fmt: skip
        if outcome == EXAMINED:
            self._incomes(id_, home)

    def _facts(self, home: _Home) -> dict[str, Any]:
        """What the commission saw: most facts as last time, some moved with the trouble, a few not looked at."""
        random, before = self._random, home.facts
        found: dict[str, Any] = {}
        for name in _CHOICES:
            options = [option.code for option in self._fields[name].options]
            worst = (len(options) - 1) * (home.trouble + random.random()) / 4
            value = options[round(worst)] if name not in ("heating", "parenting") else options[min(1, home.trouble)]
            found[name] = before.get(name, value) if random.random() < 0.72 else value
        for name in _CLAIMS:
            there = random.random() > 0.12 + 0.2 * home.trouble
            found[name] = before.get(name, there) if random.random() < 0.85 else there
        found["light"] = True
        found["dwelling"] = before.get("dwelling") or random.choice(("K10", "K10", "K11", "K12", "K14", "K15"))
        found["ownership"] = {"K12": "rent", "K14": "relatives"}.get(found["dwelling"], "own")
        found["rooms"] = before.get("rooms") or random.randint(1, 4)
        found["area"] = before.get("area") or float(found["rooms"] * random.randint(11, 17))
        found["people"] = max(2, (before.get("people") or random.randint(3, 7)) + random.choice((0, 0, 0, 0, 1)))
        found["violence_signs"] = home.trouble == 3 and random.random() < 0.2
        found["injuries"] = False
        found["raised_by"] = before.get("raised_by") or random.choice(
            (["mother", "father"], ["mother"], ["mother", "grandmother"])
        )
        found["habits"] = ["alcohol", "tobacco"] if home.trouble == 3 else ["none"] if home.trouble == 0 else ["tobacco"]
        found["appearance"] = random.choice(demo_texts.APPEARANCE[min(home.trouble, 2)])
        for name in random.sample(sorted(found), random.randint(2, 7)):
            found[name] = None
        marked = random.sample(SIGNS, min(len(SIGNS), 2 + 4 * home.trouble))
        for name in SIGNS:
            value = random.choice(("1", "2")) if name in marked else "0"
            found[name] = before.get(name, value) if random.random() < 0.85 else value
        found["s12"] = "1" if found.get("violence_signs") else "0"
        found["s15"] = "0"
        return found

    def _conclusion(self, home: _Home, day: date) -> dict[str, Any]:
        random = self._random
        level = ("fit", "partly", "unfit", "unfit")[home.trouble]
        found: dict[str, Any] = {
            "conclusion_level": level,
            "conclusion": random.choice(demo_texts.CONCLUSIONS[level]),
            "opinion": random.choice(demo_texts.OPINIONS),
            "measures": {"fit": ["none"], "partly": ["watch"], "unfit": ["watch", "patronage"]}[level],
            "parent_signature": "refused" if random.random() < 0.05 else "signed",
        }
        if found["parent_signature"] == "refused":
            found["refusal_reason"] = demo_texts.REFUSAL
        else:
            found["parent_date"] = day
        return found

    def _incomes(self, visit_id: int, home: _Home) -> None:
        random = self._random
        for place, source in enumerate(random.sample(demo_texts.INCOMES, 2 if home.trouble < 3 else 1)):
            self._add(
                Income, visit_id=visit_id, position=place, source=source, monthly=random.randint(5, 32 - 6 * home.trouble) * 1000
            )
        if home.trouble:
            what, who = random.choice(demo_texts.ADVICE)
            self._add(Recommendation, visit_id=visit_id, position=0, what=what, who=who)

    # Plans --------------------------------------------------------------------------------------------------------------

    def _add_raid(self, day: date, *, finished: bool = True) -> int:
        text = demo_texts.RAIDS[len(self._rows[Raid]) % len(demo_texts.RAIDS)]
        id_ = self._add(
            Raid, on=day, starts_at=time(14, 0), basis=f"№ {self._random.randint(40, 140)} буйрук", purpose=text,
            status="finished" if finished else "planned", school_year=dates.school_year(day),
            number=next_raid_number(self._session, day),
            violations=demo_texts.FOUND if finished else None, measures=demo_texts.DONE if finished else None,
            summary=demo_texts.SUMMARY if finished else None,
            finished_at=datetime.combine(day + _DAY, time(16, 0)) if finished else None,
        )  # fmt: skip
        for place, member in enumerate(self._team):
            self._add(CommissionMember, raid_id=id_, position=place, **member)
        return id_

    def _plan_ahead(self, homes: Sequence[_Home]) -> None:
        """A raid on the coming Friday, a few visits of the next days, two that are late."""
        friday = self._today + timedelta(days=(4 - self._today.weekday()) % 7)
        chosen = self._random.sample(homes, min(len(homes), 18))
        on_raid, alone = chosen[:8], chosen[8:]
        raid_id = self._add_raid(friday, finished=False)
        for place, home in enumerate(on_raid):
            visit = self._add(Visit, family_id=home.id, raid_id=raid_id, planned_for=friday, basis="raid",
                              purpose=self._rows[Raid][-1]["purpose"])  # fmt: skip
            self._add(RaidFamily, raid_id=raid_id, family_id=home.id, position=place, visit_id=visit)
        for place, home in enumerate(alone):
            day = self._today + timedelta(days=(-3, -1, 0, 0, 1, 2, 4, 7, 11, 15)[place])
            self._add(
                Visit, family_id=home.id, planned_for=day, basis="repeated", purpose=self._random.choice(demo_texts.PURPOSES)
            )

    # Writing ------------------------------------------------------------------------------------------------------------

    def _join_members(self) -> None:
        """Who lived there at each visit, as the register says; and the addresses and categories of the head."""
        known: dict[date, dict[int, Household]] = {}
        by_month = defaultdict(set)
        for row in self._rows[Visit]:
            if row.get("visited_on"):
                by_month[row["visited_on"].replace(day=1)].add(row["family_id"])
        for month, ids in by_month.items():
            known[month] = households(self._session, sorted(ids), month + timedelta(days=20))
        for row in self._rows[Visit]:
            if not row.get("visited_on") or row["family_id"] not in known[row["visited_on"].replace(day=1)]:
                continue
            home = known[row["visited_on"].replace(day=1)][row["family_id"]]
            row["actual_address"], row["registered_address"] = home.address or None, home.registered or None
            if row["outcome"] == EXAMINED:
                row["categories"] = list(home.categories) or None
                if row.get("parent_signature") == "signed" and home.contact is not None:
                    row["parent_name"] = home.contact.name
                for member in member_rows(home, self._words):
                    self._add(VisitMember, visit_id=row["id"], **member, at_home=self._random.random() < 0.6)

    def _freeze(self, signed: int) -> None:
        """Signed acts keep what they said, as signing at the desk does."""
        from sppk_desktop.features.visits.papers import Freezer

        freezer, frozen = Freezer(self._store, self._session), []
        for place, visit in enumerate(
            self._session.scalars(select(Visit).where(Visit.signed_at.is_not(None)).order_by(Visit.id))
        ):
            frozen.append({"key": visit.id, "said": freezer.freeze(visit)})
            if place % 20 == 0:
                self._progress(signed + place, 2 * signed)
        table = cast("Table", Visit.__table__)
        self._session.execute(update(table).where(table.c.id == bindparam("key")).values(frozen=bindparam("said")), frozen)
        self._progress(2 * signed, 2 * signed)

    def _number(self, day: date) -> str:
        from sppk_desktop.storage.numbers import next_number

        year = dates.school_year(day)
        return f"{year}-{next_number(self._session, 'visit', year):04}"

    def _code(self) -> str:
        return code.with_check(f"{self._random.randrange(10**code.RANDOM_DIGITS):0{code.RANDOM_DIGITS}}")

    def _add(self, record: type[Any], **values: Any) -> int:
        if record not in self._next:
            self._next[record] = (self._session.scalar(select(func.max(record.id))) or 0) + 1
        id_ = self._next[record]
        self._next[record] += 1
        self._rows[record].append({"id": id_, **values})
        return id_

    def _write(self) -> None:
        by = self._store.account.id
        for record, rows in self._rows.items():
            columns = {column.key: None for column in record.__table__.columns}
            written = []
            for row in rows:
                at = row.get("signed_at") or row.get("finished_at") or datetime.combine(self._today, time(8, 30))
                noted = {"revision": 1, "created_at": at, "created_by": by, "changed_at": at, "changed_by": by}
                written.append({**columns, **row, **noted})
            self._session.execute(insert(record.__table__), written)


def _working_day(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))
