"""Leisure at the invented school: clubs with members, checks of classes, of attendance and the regime, what children like."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.leisure import keeping
from sppk_desktop.features.leisure.records import (
    Club,
    ClubPupil,
    EngagementCheck,
    EngagementPupil,
    Interest,
    OrderCheck,
    OrderCheckPupil,
)
from sppk_desktop.features.people.records import Membership, Pupil, PupilCategory, SchoolClass, SchoolYear, Staff

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_CLUBS: Final = (
    ("section", "Күрөш", "sport", "спорт зал", ("1", "3", "5"), False, None),
    ("section", "Волейбол", "sport", "спорт зал", ("2", "4"), False, None),
    ("club", "Шахмат", "science", "21-кабинет", ("2", "5"), False, None),
    ("ensemble", "«Ак шумкар» бий ансамбли", "dance", "жыйын зал", ("1", "4"), False, None),
    ("club", "Комуз үйрөнөбүз", "heritage", "музыка кабинети", ("3",), False, None),
    ("club", "Робототехника", "technique", "информатика кабинети", ("2", "6"), False, None),
    ("council", "Мектеп парламенти", "leading", "12-кабинет", ("5",), False, None),
    ("section", "Футбол", "sport", "айылдык стадион", ("2", "4", "6"), True, "Абдыкадыров Н."),
)
_CHECKS: Final = (
    ("truancy", "9-класстардын 1-сааты", "Үч окуучу себепсиз келген эмес.", "Ата-энелерине телефон чалынды."),
    ("regime", "мектептин айланасы", "Сабак убагында көчөдө жүргөндөр жок.", None),
    (
        "evening",
        "интернет-клуб, аллея",
        "Эки окуучу 22:00дөн кийин ойноп жүргөн.",
        "Үйлөрүнө жеткирилди, ата-энелери эскертилди.",
    ),
    ("clubs", "Робототехника ийрими", "Тизмедегилердин көбү келген.", None),
    ("load", "7-класстар", "Үй тапшырма 2 сааттан ашпайт.", None),
)
_LIKES: Final = (
    ("sport", "футбол", "likes"), ("music", "комуз", "able"), ("art", "сүрөт тартуу", "likes"),
    ("technique", "роботтор", "tries"),
    ("reading", "китеп окуу", "likes"), ("heritage", "«Манас» айтуу", "able"), ("nature", "ат багуу", "likes"),
)  # fmt: skip


def build(store: Store, *, seed: int = 53, today: date = date(2026, 11, 23)) -> None:
    """Write the story into an open vault whose register is filled."""
    with store.saving() as session:
        Story(session, Random(seed), today).tell()


class Story:
    """The registers while they are being invented."""

    def __init__(self, session: Session, random: Random, today: date) -> None:
        self._session, self._random, self._today = session, random, today
        self._autumn = date(today.year if today.month >= 9 else today.year - 1, 9, 1)
        self._staff = session.scalars(select(Staff.id).order_by(Staff.id)).all()
        self._social = session.scalar(select(Staff.id).where(Staff.post == "social").limit(1))

    def tell(self) -> None:
        """Invent everything and write it."""
        self._clubs()
        risk = self._risk()
        self._engagement()
        self._order(risk)
        self._interests(risk)
        self._session.flush()

    def _clubs(self) -> None:
        clubs = []
        for kind, name, area, place, days, outside, leader in _CLUBS:
            club = Club(
                kind=kind, name=name, area=area, place=place, days=list(days), outside=outside, leader=leader,
                staff_id=None if outside else self._random.choice(self._staff), at=time(14, 30), till=time(16, 0),
                on=date(self._autumn.year - 2, 9, 10),
            )  # fmt: skip
            self._session.add(club)
            clubs.append(club)
        self._session.flush()
        marks = self._session.scalars(
            select(PupilCategory)
            .join(Pupil, Pupil.id == PupilCategory.pupil_id)
            .where(PupilCategory.code == keeping.ENGAGED, PupilCategory.removed_at.is_(None), Pupil.left.is_(None))
        ).all()
        for mark in marks:  # the marks the school had before the register, each with its club
            club = self._random.choice(clubs)
            since = max(mark.since, club.on)
            self._session.add(ClubPupil(club_id=club.id, pupil_id=mark.pupil_id, since=since, until=mark.until))
            mark.since, mark.basis, mark.source_kind, mark.source_id = since, club.name, Club.__tablename__, club.id

    def _risk(self) -> Sequence[int]:
        marked = select(PupilCategory.pupil_id).where(PupilCategory.code.in_(("G10", "G11", "G13", "G14")))
        query = select(Pupil.id).where(Pupil.left.is_(None), Pupil.id.in_(marked)).order_by(Pupil.id).limit(24)
        return self._session.scalars(query).all()

    def _engagement(self) -> None:
        year = self._session.scalar(select(SchoolYear.id).order_by(SchoolYear.starts.desc()).limit(1))
        classes = self._session.scalars(
            select(SchoolClass.id).where(SchoolClass.year_id == year, SchoolClass.grade.in_((7, 8, 9))).order_by(SchoolClass.id)
        ).all()
        for place, class_id in enumerate(classes[:4]):
            check = EngagementCheck(
                on=self._autumn + timedelta(days=25 + 6 * place), class_id=class_id, staff_id=self._social,
                essence="класстык саатта суралды", due=self._today + timedelta(days=place - 1) if place < 2 else None,
                result="Бош жүргөндөргө ийримдер сунушталды.",
            )  # fmt: skip
            self._session.add(check)
            self._session.flush()
            keeping.keep_check(self._session, check)
            for row in self._session.scalars(select(EngagementPupil).where(EngagementPupil.engagement_check_id == check.id)):
                if row.engaged is None:
                    row.engaged = self._random.choice(("home", "home", "courses", "outside", "nowhere", "home"))
                    row.what = "футбол, айылдык стадион" if row.engaged == "outside" else None
            self._session.flush()
            keeping.keep_check(self._session, check)

    def _order(self, risk: Sequence[int]) -> None:
        homes: dict[int, int] = defaultdict(int)
        for pupil, class_id in self._session.execute(
            select(Membership.pupil_id, Membership.class_id).where(Membership.pupil_id.in_(risk), Membership.until.is_(None))
        ):
            homes[pupil] = class_id
        for place, (kind, where, essence, measures) in enumerate(_CHECKS * 2):
            named = risk[place : place + 3] if measures else ()
            counted = kind in ("truancy", "clubs")
            last = place == len(_CHECKS) * 2 - 3
            check = OrderCheck(
                kind=kind, on=self._autumn + timedelta(days=8 * place + 5), at=time(21 if kind == "evening" else 9, 0),
                place=where, staff_id=self._social, with_whom="ИДН инспектору" if kind == "evening" else None,
                class_id=homes.get(named[0]) if kind == "truancy" and named else None, expected=27 if counted else None,
                present=27 - len(named) if counted else None, essence=essence, measures=measures,
                due=self._today + timedelta(days=2) if last else None,
            )  # fmt: skip
            self._session.add(check)
            self._session.flush()
            for pupil in named:
                found = "absent" if kind == "truancy" else "evening"
                lessons = 1 if kind == "truancy" else None
                self._session.add(OrderCheckPupil(order_check_id=check.id, pupil_id=pupil, found=found, lessons=lessons))

    def _interests(self, risk: Sequence[int]) -> None:
        for place, pupil in enumerate(risk[:18]):
            kind, name, level = _LIKES[place % len(_LIKES)]
            self._session.add(
                Interest(
                    pupil_id=pupil, on=self._autumn + timedelta(days=3 * place), kind=kind, name=name, level=level,
                    known_from=self._random.choice(("self", "teacher", "parents", "survey")),
                    support="Ийримге жазуу" if level == "tries" else None,
                )
            )  # fmt: skip
