"""An invented school, the same every time: about 1,000 pupils in 40 classes, their families, and three years of history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import date, timedelta
from random import Random
from types import SimpleNamespace
from typing import Any, Final

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.features.people import catalogues, demo_names
from sppk_desktop.features.people.calendar import need_year, usual_span, year_name
from sppk_desktop.features.people.keys import family_keys, joined, person_keys
from sppk_desktop.features.people.names import class_text, match_key
from sppk_desktop.features.people.phones import phone_text
from sppk_desktop.features.people.records import (
    CategoryKind,
    Family,
    FamilyCategory,
    HouseholdMember,
    Membership,
    Person,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
    Staff,
    Tie,
)

Rows = dict[type[Any], list[dict[str, Any]]]
_DAY: Final = timedelta(days=1)
_GRADES: Final = tuple(range(1, 12))
_EMPLOYMENT: Final = (
    "state", "budget", "private", "entrepreneur", "farmer", "self_employed", "market", "household", "unemployed",
)  # fmt: skip
_EDUCATION: Final = ("higher", "secondary_vocational", "general_secondary", "general_secondary", "basic")
_PREFIXES: Final = ("500", "555", "700", "707", "772", "777", "990", "999")
_COUNTRIES: Final = ("russia", "russia", "russia", "kazakhstan", "turkey", "south_korea")


def build(
    sessions: Callable[[], AbstractContextManager[Session]],
    *,
    pupils: int = 1000,
    seed: int = 95,
    today: date = date(2026, 11, 23),
    progress: Progress = unwatched,
) -> None:
    """Write the school in one transaction of ``sessions()`` (the store's ``saving``); an empty register is expected."""
    with sessions() as session:
        School(session, Random(seed), today, progress).build(pupils)


class School:
    """The school while it is being invented: rows gathered by table, ids given ahead, written in bulk at the end."""

    def __init__(self, session: Session, random: Random, today: date, progress: Progress) -> None:
        self._session = session
        self._random = random
        self._today = today
        self._progress = progress
        self._rows: Rows = defaultdict(list)
        self._next: dict[type[Any], int] = {}
        self._classes: dict[tuple[str, int, str], int] = {}
        self._class_names: dict[int, str] = {}
        self._in_class: dict[int, str] = {}
        self._parallels: dict[int, int] = {}
        this = int(year_name(today)[:4])
        self._years = [f"{first}/{(first + 1) % 100:02d}" for first in (this - 2, this - 1, this)]

    def build(self, pupils: int) -> None:
        """Invent everything and write it."""
        catalogues.seed(self._session)
        self._open_years(pupils)
        self._engage_staff()
        born_here = 0
        while born_here < pupils:
            born_here += self._invent_family(pupils - born_here)
            if born_here % 200 < 4:
                self._progress(born_here, pupils + pupils // 2)
        for _graduate in range(pupils // 20):
            self._invent_family(1, graduated=True)
        self._write()
        self._progress(pupils + pupils // 2, pupils + pupils // 2)

    # --- the frame ---

    def _add(self, record: type[Any], **values: Any) -> int:
        if record not in self._next:
            self._next[record] = (self._session.scalar(select(func.max(record.id))) or 0) + 1
        id_ = self._next[record]
        self._next[record] += 1
        self._rows[record].append({"id": id_, **values})
        return id_

    def _write(self) -> None:
        kept = self._session.scalars(select(CategoryKind).limit(1)).one()
        noted = {"revision": 1, "created_at": kept.created_at, "changed_at": kept.created_at,
                 "created_by": kept.created_by, "changed_by": kept.created_by}  # fmt: skip
        for record, rows in self._rows.items():
            columns = {column.key: None for column in record.__table__.columns}
            self._session.execute(insert(record.__table__), [{**columns, **row, **noted} for row in rows])

    def _open_years(self, pupils: int) -> None:
        parallels = {grade: 2 if grade > 9 else 4 for grade in _GRADES}
        if pupils > 1600:
            parallels = {grade: min(len(demo_names.LETTERS), round(pupils / len(_GRADES) / 25)) for grade in _GRADES}
        self._parallels = parallels
        before: dict[tuple[int, str], int] = {}
        for number, name in enumerate(self._years):
            year = need_year(self._session, name)
            now: dict[tuple[int, str], int] = {}
            for grade in _GRADES:
                for position, letter in enumerate(demo_names.LETTERS[: parallels[grade]]):
                    earlier = grade - 1 - (1 if number == 1 and grade == 5 else 0)
                    now[grade, letter] = self._classes[name, grade, letter] = self._add(
                        SchoolClass,
                        year_id=year.id,
                        grade=grade,
                        letter=letter,
                        programme="12" if _on_new_programme(number, grade) else "11",
                        shift="2" if grade in (2, 3, 4, 6, 7) else "1",
                        language="ru" if position == 3 else "ky",
                        profile="гимназия класс" if grade > 9 and position == 0 else None,
                        continues_id=before.get((earlier, letter)),
                    )
            self._class_names |= {id_: f"{grade}{letter}" for (grade, letter), id_ in now.items()}
            before = now

    def _engage_staff(self) -> None:
        posts = ["director", "deputy", "social", "psychologist", "nurse", "inspector", "speech_therapist"]
        for post in posts:
            self._colleague(post, since=date(2019, 8, 15))
        current = [row for row in self._rows[SchoolClass] if row["year_id"] == self._rows[SchoolClass][-1]["year_id"]]
        for row in current:
            row["teacher_id"] = self._colleague("class_teacher", since=date(2021, 8, 20))
            before = row["continues_id"]
            while before:
                earlier = self._rows[SchoolClass][before - self._rows[SchoolClass][0]["id"]]
                earlier["teacher_id"], before = row["teacher_id"], earlier["continues_id"]

    def _colleague(self, post: str, since: date) -> int:
        sex = "m" if post in ("director", "inspector") or self._random.random() < 0.15 else "f"
        father = self._random.choice(demo_names.BOYS)
        surname = demo_names.surname(self._random.choice(demo_names.SURNAMES), sex)
        given = self._random.choice(demo_names.BOYS if sex == "m" else demo_names.MOTHERS)
        named = {"surname": surname, "given": given, "patronymic": demo_names.patronymic(father, sex)}
        return self._add(Staff, **named, **person_keys(**named), post=post, phone=self._phone(), since=since)

    # --- families ---

    def _invent_family(self, wanted: int, *, graduated: bool = False) -> int:
        random = self._random
        root = random.choice(demo_names.SURNAMES)
        father, mother = random.choice(demo_names.BOYS), random.choice(demo_names.MOTHERS)
        by_father = random.random() < 0.14  # «Өнөрбек уулу»
        family_surname = f"{father} уулу" if by_father else demo_names.surname(root, "m")
        kind = random.choices(("B10", "B11", "B12", "B13", "B14", "B16"), (72, 14, 2, 4, 3, 5))[0]
        children = min(wanted, random.choices((1, 2, 3, 4), (46, 34, 15, 5))[0])
        since = self._start(0) if not graduated else self._start(0) - timedelta(days=900)
        home = self._add_home(demo_names.household(family_surname), children, graduated=graduated)
        adults = self._invent_adults(home, kind, root, father, mother)
        grades = [11] if graduated else sorted(random.sample(_GRADES, children))
        twins = children > 1 and random.random() < 0.08
        if twins:
            grades[1] = grades[0]
        born: date | None = None
        given: set[str] = set()
        for position, grade in enumerate(grades):
            sex = random.choice("mf")
            name = random.choice([name for name in (demo_names.BOYS if sex == "m" else demo_names.GIRLS) if name not in given])
            given.add(name)
            surname = f"{father} {'уулу' if sex == 'm' else 'кызы'}" if by_father else demo_names.surname(root, sex)
            patronymic = None if by_father or random.random() < 0.05 else demo_names.patronymic(father, sex)
            born = born if twins and position == 1 else self._born(grade + (1 if graduated else 0))
            self._add_pupil(home, grade, adults, graduated=graduated, surname=surname, given=name, patronymic=patronymic,
                            sex=sex, born=born, since=since)  # fmt: skip
        self._write_search_text(home, [person for person, _kinship, _tie in adults], len(grades))
        self._mark_family(home, kind, children)
        return children

    def _write_search_text(self, home: int, adults: list[int], children: int) -> None:
        """What `keys` would write, without reading it all again: a bulk of 60,000 pupils is made in a minute, not in three."""
        family, people = self._rows[Family][home - self._rows[Family][0]["id"]], self._rows[Person]
        tied = [people[person - people[0]["id"]] for person in adults]
        living = {row["person_id"] for row in self._rows[HouseholdMember][-len(adults) :] if row["family_id"] == home}
        pupils = self._rows[Pupil][-children:]
        for pupil in pupils:
            phones = [pupil["phone"], family["phone"], *(person["phone"] for person in tied)]
            pupil["name_fold"] = joined([search_fold(pupil["full_name"]), class_text(self._in_class[pupil["id"]])])
            pupil["number_fold"] = joined([pupil["pin"] or "", *map(phone_text, phones)])
        place = " ".join(part for part in (family["settlement"], family["street"], family["house"]) if part)
        names = [row["full_name"] for row in pupils] + [row["full_name"] for row in tied if row["id"] in living]
        folded = [search_fold(part) for part in (family["name"], place, *names)]
        family["name_fold"] = joined([*folded[:2], phone_text(family["phone"]), *folded[2:]])

    def _add_home(self, name: str, children: int, *, graduated: bool) -> int:
        random = self._random
        estate = random.choice(demo_names.ESTATES) if random.random() < 0.2 else None
        place = {
            "name": name,
            "settlement": f"{estate} к/к" if estate else None,
            "street": f"{random.choice(demo_names.STREETS)} көч.",
            "house": f"{random.randint(1, 140)}{random.choice(('', '', '', '', 'а'))}",
            "flat": str(random.randint(1, 60)) if not estate and random.random() < 0.3 else None,
            "landmark": random.choice(demo_names.LANDMARKS) if random.random() < 0.15 else None,
            "address_text": None,
        }
        keys = family_keys(SimpleNamespace(**place))
        younger = random.choices((0, 1, 2), (5, 3, 2))[0]
        return self._add(
            Family,
            **place,
            **keys,
            phone=self._phone() if random.random() < 0.3 else None,
            children_count=children + younger if random.random() < 0.8 else None,
            schoolage_count=children if random.random() < 0.8 else None,
            closed=self._start(2) - _DAY if graduated else None,
        )

    def _invent_adults(self, home: int, kind: str, root: str, father: str, mother: str) -> list[tuple[int, str, dict[str, Any]]]:
        """Persons of a household with their kinship to its children and the facts of the tie."""
        random = self._random
        found: list[tuple[int, str, dict[str, Any]]] = []
        away = random.random() < 0.12
        if kind in ("B10", "B12", "B13"):
            kinship = "stepfather" if kind == "B13" else "father"
            named = (random.choice(demo_names.BOYS), demo_names.surname(random.choice(demo_names.SURNAMES), "m")) \
                if kind == "B13" else (father, demo_names.surname(root, "m"))  # fmt: skip
            id_ = self._add_person(home, named[1], named[0], "m", 38, away=away)
            found.append((id_, kinship, self._tie(away=away, legal=kind != "B13")))
        elif kind == "B11" and random.random() < 0.6:
            # Divorced: the father is known and lives elsewhere.
            id_ = self._add_person(None, demo_names.surname(root, "m"), father, "m", 40, away=False)
            told = random.choice((True, True, None, False))
            found.append((id_, "father", {"legal": True, "lives_together": False, "may_be_informed": told}))
        if kind != "B12" and kind not in ("B14", "B16"):
            away_too = away and random.random() < 0.3
            id_ = self._add_person(home, demo_names.surname(root, "f"), mother, "f", 36, away=away_too)
            found.append((id_, "mother", self._tie(away=away_too, legal=True)))
        if kind in ("B14", "B16") or random.random() < 0.12:
            name = random.choice(demo_names.GRANDMOTHERS)
            id_ = self._add_person(home, demo_names.surname(root, "f"), name, "f", 66, away=False)
            kinship = "guardian" if kind == "B14" else random.choice(("grandmother_paternal", "grandmother_maternal"))
            found.append((id_, kinship, self._tie(away=False, legal=kind == "B14")))
        return found

    def _tie(self, *, away: bool, legal: bool) -> dict[str, Any]:
        facts: dict[str, Any] = {"legal": legal, "lives_together": not away, "works_abroad": away}
        facts["may_be_informed"] = True if legal else None
        if away:
            facts["abroad_country"] = self._random.choice(_COUNTRIES)
            facts["abroad_since"] = date(self._today.year - self._random.randint(1, 4), self._random.randint(1, 12), 1)
        return facts

    def _add_person(self, home: int | None, surname: str, given: str, sex: str, age: int, *, away: bool) -> int:
        random = self._random
        named = {"surname": surname, "given": given, "patronymic": demo_names.patronymic(random.choice(demo_names.BOYS), sex)}
        work = "pensioner" if age > 60 else "migrant" if away else random.choice(_EMPLOYMENT)
        id_ = self._add(
            Person,
            **named,
            **person_keys(**named),
            name_match=match_key(**named),
            sex=sex,
            born_year=self._today.year - age + random.randint(-7, 7),
            education=random.choice(_EDUCATION) if random.random() < 0.85 else None,
            employment=work if random.random() < 0.9 else None,
            workplace=random.choice(demo_names.WORKPLACES.get(work, ("",))) or None,
            phone=self._phone() if random.random() < 0.9 else None,
        )
        if home:
            self._add(HouseholdMember, family_id=home, person_id=id_)
        return id_

    # --- pupils ---

    def _add_pupil(self, home: int, grade: int, adults: Iterable[tuple[int, str, dict[str, Any]]], *, graduated: bool,
                   since: date, **facts: Any) -> None:  # fmt: skip
        random = self._random
        named = {key: facts[key] for key in ("surname", "given", "patronymic")}
        letter = self._letter(grade)
        path = self._path(grade, letter, graduated=graduated)
        newcomer = not graduated and random.random() < 0.04
        if newcomer:
            class_id, first, _last = path[-1]
            path = [(class_id, first + timedelta(days=random.randint(3, max(4, (self._today - first).days - 3))), None)]
        left = path[-1][2] if graduated else None
        gone = not graduated and not newcomer and random.random() < 0.02
        if gone:
            left = path[-1][1] + timedelta(days=random.randint(5, max(6, (self._today - path[-1][1]).days - 5)))
            path[-1] = (path[-1][0], path[-1][1], left)
        id_ = self._add(
            Pupil,
            **facts,
            **person_keys(**named),
            name_match=match_key(**named),
            number_fold="",
            pin=self._pin(facts["sex"], facts["born"]) if random.random() < 0.93 else None,
            nationality=random.choices(("kyrgyz", "uzbek", "russian", "dungan", "uighur"), (84, 6, 4, 3, 3))[0]
            if random.random() < 0.9
            else None,
            phone=self._phone() if grade >= 7 and random.random() < 0.4 else None,
            health_group=random.choice(("I", "I", "II", "II", "III")) if random.random() < 0.5 else None,
            registered_address=self._registered(home),
            enrolled=path[0][1],
            left=left,
            leaving="graduated" if graduated else "transferred" if gone else None,
            left_to=f"№ {random.randint(2, 99)} мектеп" if gone else None,
            interests=random.choice(("футбол", "бий", "комуз", "шахмат", "волейбол", "сүрөт")) if random.random() < 0.4 else None,
        )
        self._in_class[id_] = self._class_names[path[-1][0]]
        for class_id, starts, ends in path:
            self._add(Membership, pupil_id=id_, class_id=class_id, since=starts, until=ends)
        self._settle(id_, home, min(since, path[0][1]))
        for person_id, kinship, tie in adults:
            self._add(Tie, pupil_id=id_, person_id=person_id, kinship=kinship, **tie)
        if not graduated:
            self._mark_pupil(id_, grade, adults)

    def _registered(self, home: int) -> str | None:
        """Most are registered where they live, some nowhere, and of some nobody asked yet."""
        at = len(self._rows[Pupil])
        if at % 60 == 7:
            return "жок"
        family = self._rows[Family][home - self._rows[Family][0]["id"]]
        told = ", ".join(str(family[part]) for part in ("settlement", "street", "house", "flat") if family[part])
        return told if at % 12 else None

    def _settle(self, pupil: int, home: int, since: date) -> None:
        """Most live where they always did; a few came to this house from another one."""
        if self._random.random() < 0.03 and len(self._rows[Family]) > 10:
            moved = self._start(2) - timedelta(days=self._random.randint(20, 200))
            self._add(Residence, pupil_id=pupil, family_id=home - self._random.randint(1, 9), since=since, until=moved - _DAY)
            since = moved
        self._add(Residence, pupil_id=pupil, family_id=home, since=since)

    def _path(self, grade: int, letter: str, *, graduated: bool) -> list[tuple[int, date, date | None]]:
        """The classes of the last three years: id, first and last day."""
        last = 1 if graduated else 2
        found: list[tuple[int, date, date | None]] = []
        for number in range(last, -1, -1):
            id_ = self._classes.get((self._years[number], grade, letter)) or self._classes.get((self._years[number], grade, "А"))
            if id_ is None or grade < 1:
                break
            ends = None if number == 2 else self._start(number + 1) - _DAY
            if graduated and number == last:
                ends = usual_span(self._years[number]).ends
            found.append((id_, self._start(number), ends))
            # Those who finished grade 3 two years ago went straight to grade 5.
            grade -= 2 if number == 1 and grade == 5 else 1
        return found[::-1]

    def _start(self, number: int) -> date:
        return usual_span(self._years[number]).starts

    def _letter(self, grade: int) -> str:
        return self._random.choice(demo_names.LETTERS[: self._parallels[grade]])

    def _born(self, grade: int) -> date:
        first = date(int(self._years[2][:4]) - grade - 6, 3, 1)
        return first + timedelta(days=self._random.randint(0, 364))

    def _pin(self, sex: str, born: date) -> str:
        return f"{'2' if sex == 'm' else '1'}{born:%d%m%Y}{self._random.randint(100, 99999):05d}"

    def _phone(self) -> str:
        return f"+996{self._random.choice(_PREFIXES)}{self._random.randint(0, 999_999):06d}"

    # --- categories ---

    def _mark_family(self, home: int, kind: str, children: int) -> None:
        random = self._random
        marks = [kind]
        if kind == "B11":
            marks.append(random.choice(("B20", "B20", "B21", "B22")))
        if children >= 3 and random.random() < 0.7:
            marks.append("B30")
        shares = {"C10": 0.13, "C12": 0.05, "C15": 0.05, "C18": 0.02, "H11": 0.025, "H10": 0.02, "H20": 0.012}
        for code, share in shares.items():
            if random.random() < share:
                marks.append(code)
        marks.append(random.choices(("K10", "K11", "K12", "K15", "K14"), (50, 20, 15, 10, 5))[0])
        for code in marks:
            basis = "«үй-бүлөгө көмөк» тууралуу маалымкат" if code == "C12" else None
            self._add(FamilyCategory, family_id=home, code=code, since=self._since(), basis=basis)
        if {"H10", "H11"} & set(marks):
            for sign in random.sample(range(1, 23), 3):
                self._add(FamilyCategory, family_id=home, code=f"S{sign:02d}", value=random.choice("12"), since=self._since())

    def _mark_pupil(self, pupil: int, grade: int, adults: Iterable[tuple[int, str, dict[str, Any]]]) -> None:
        random = self._random
        abroad = {kinship for _id, kinship, tie in adults if tie.get("works_abroad")}
        marks: list[str] = []
        if {"mother", "father"} <= abroad:
            marks.append("E10")
        elif abroad & {"mother", "father"}:
            marks.append("E11" if "mother" in abroad else "E12")
        shares = {
            "D11": 0.02, "D12": 0.008, "D14": 0.004, "F10": 0.012, "F11": 0.015, "F12": 0.004,
            "G13": 0.03 if grade > 4 else 0.005, "G10": 0.015 if grade > 4 else 0, "G11": 0.004 if grade > 6 else 0,
            "G15": 0.015, "G25": 0.02, "I10": 0.004, "J10": 0.03, "J17": 0.3, "J12": 0.9 if grade <= 4 else 0,
        }  # fmt: skip
        marks += [code for code, share in shares.items() if random.random() < share]
        for code in marks:
            basis = f"педкеңештин № {random.randint(1, 9)} протоколу" if code in ("G10", "G13") else None
            ended = random.random() < 0.1 and code in ("G10", "G13", "J10")
            since = self._since()
            until = since + timedelta(days=90) if ended and since + timedelta(days=90) < self._today else None
            self._add(PupilCategory, pupil_id=pupil, code=code, since=since, until=until, basis=basis)

    def _since(self) -> date:
        return self._start(self._random.choice((0, 1, 2))) + timedelta(days=self._random.randint(0, 60))


def _on_new_programme(number: int, grade: int) -> bool:
    """Which grades work by the 12-year programme: none two years ago, 1, 2, 5 and 7 last year, up to 8 now."""
    return grade <= 8 if number == 2 else grade in (1, 2, 5, 7) if number == 1 else False


def days_ago(session: Session, classes: Iterable[int], today: date) -> Callable[[int], date]:
    """The day so many days before today, but not before these classes began: in the first weeks of a year they are young."""
    begun = session.scalar(select(func.min(Membership.since)).where(Membership.class_id.in_(list(classes)))) or today
    return lambda days: max(begun, today - timedelta(days=days))
