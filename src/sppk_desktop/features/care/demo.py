"""Care at the invented school: who eats free of charge, check-ups, the extended day, summer camps, help with acts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.care import keeping
from sppk_desktop.features.care.records import (
    ExtendedDay,
    ExtendedDayPupil,
    ExtraWork,
    Holiday,
    HolidayPupil,
    MaterialHelp,
    Meal,
    Medical,
)
from sppk_desktop.features.people.records import Membership, Pupil, PupilCategory, Residence, SchoolClass, Staff

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_KINDS: Final = {code: kind for kind, code in keeping.CODES.items()}
_BASES: Final = {"J10": ("low_income", "orphan", "difficult"), "J11": ("many_children",), "J12": ("primary",)}
_HELP: Final = (
    ("clothes", "Кышкы куртка жана бут кийим", "1 топтом", 3800, "charity", "«Мээрим» кайрымдуулук фонду"),
    ("school", "Дептерлер, калем сап, баштык", "1 топтом", 1500, "parents", "ата-энелер комитети"),
    ("food", "Ун 50 кг, май 5 л, күрүч 10 кг", "1 себет", 4200, "sponsor", "жеке ишкер Садыков М."),
    ("money", "Бир жолку акчалай жардам", None, 3000, "authority", "айыл өкмөтү"),
    ("fuel", "Көмүр", "1 тонна", 6500, "authority", "айыл өкмөтү"),
    ("books", "Окуу китептеринин топтому", "11 китеп", 1800, "school", None),
)
_MEDICAL: Final = (
    ("check_up", "II", "main", "Көзүнүн курчтугу төмөндөгөн, биринчи партага отургузуу."),
    ("referral", None, None, "Көз дарыгерине көрсөтүү."),
    ("check_up", "III", "special", "Дене тарбиядан атайын топ, чуркатпоо."),
    ("vaccination", None, None, None),
    ("register", "III", "preparatory", "Сабакта суу ичүүгө уруксат берүү."),
)
_EXTRA: Final = (
    ("catch_up", "Математика", "Бөлчөктөр боюнча жетишпегенди толтуруу"),
    ("catch_up", "Кыргыз тили", "Жазуу сабаттуулугу"),
    ("language", "Окутуу тили", "Сөз байлыгын арттыруу"),
    ("home", "Үйдөн окутуу", "Дарыгердин чечими боюнча"),
    ("speech", "Логопед", "р, л тыбыштары"),
)


def build(store: Store, *, seed: int = 45, today: date = date(2026, 11, 23)) -> None:
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
        self._meals()
        needy = self._needy()
        if needy:
            self._help(needy)
        self._medical(needy)
        self._extra(needy)
        self._extended_day()
        self._holidays(needy)
        self._session.flush()

    def _meals(self) -> None:
        """The marks the school had before the register, each with its entry."""
        rows = self._session.scalars(
            select(PupilCategory).where(PupilCategory.code.in_(tuple(_KINDS)), PupilCategory.removed_at.is_(None))
        ).all()
        ending = 0
        for row in rows:
            until = row.until
            if row.code == "J10" and until is None and ending < 2:
                ending, until = ending + 1, self._today + timedelta(days=4 * ending + 5)
            meal = Meal(
                pupil_id=row.pupil_id, kind=_KINDS[row.code], on=row.since, until=until,
                basis=self._random.choice(_BASES[row.code]),
                paper=f"№ {self._random.randint(3, 60)} буйрук" if row.code != "J12" else None,
            )  # fmt: skip
            self._session.add(meal)
            self._session.flush()
            row.until, row.source_kind, row.source_id = until, Meal.__tablename__, meal.id

    def _needy(self) -> Sequence[int]:
        marked = select(PupilCategory.pupil_id).where(PupilCategory.code.in_(("J10", "D11", "D12", "F10", "F11", "G13")))
        return self._session.scalars(
            select(Pupil.id).where(Pupil.left.is_(None), Pupil.id.in_(marked)).order_by(Pupil.id).limit(30)
        ).all()

    def _help(self, needy: Sequence[int]) -> None:
        for place, (kind, what, amount, value, source, giver) in enumerate(_HELP * 2):
            pupil = needy[place % len(needy)]
            first = self._autumn if place >= len(_HELP) else self._autumn - timedelta(days=300)
            on = first + timedelta(days=9 * (place % len(_HELP)) + 4)
            waits = place == len(_HELP) * 2 - 1
            row = MaterialHelp(
                on=on, pupil_id=None if kind == "fuel" else pupil, family_id=self._family(pupil) if kind == "fuel" else None,
                basis="Үй-бүлөнүн кайрылуусу, актынын негизинде", kind=kind, what=what, amount=amount, value=value,
                source=source, giver=giver, due=self._today + timedelta(days=1) if waits else None,
                handed=None if waits else on + timedelta(days=3), received_by=None if waits else "Асанкулова Н., апасы",
                staff_id=self._social,
            )  # fmt: skip
            self._session.add(row)
            self._session.flush()
            give_number(self._session, row)
            keeping.keep_help(self._session, row)

    def _family(self, pupil_id: int) -> int | None:
        query = select(Residence.family_id).where(Residence.pupil_id == pupil_id, Residence.until.is_(None))
        return self._session.scalar(query.limit(1))

    def _medical(self, needy: Sequence[int]) -> None:
        for place, pupil in enumerate(needy[:15]):
            kind, group, physical, advice = _MEDICAL[place % len(_MEDICAL)]
            on = self._autumn + timedelta(days=4 * place + 2)
            referred = kind == "referral"
            row = Medical(
                pupil_id=pupil, kind=kind, on=on, health_group=group, physical=physical, advice=advice,
                to_whom="көз дарыгери" if referred else None, nurse_note="Аллергия, препараттар медпунктта." if group else None,
                due=self._today + timedelta(days=place - 6) if referred else None,
                note="Көрүүсү начарлаган" if referred else None,
            )  # fmt: skip
            self._session.add(row)
            self._session.flush()
            keeping.keep_medical(self._session, row)

    def _extra(self, needy: Sequence[int]) -> None:
        for place, pupil in enumerate(needy[3:13]):
            kind, subject, aim = _EXTRA[place % len(_EXTRA)]
            self._session.add(
                ExtraWork(
                    pupil_id=pupil, kind=kind, subject=subject, aim=aim, on=self._autumn + timedelta(days=14 + place),
                    until=self._today + timedelta(days=8) if place == 0 else None,
                    staff_id=self._random.choice(self._staff), hours_week=self._random.choice((1, 2, 2, 3)),
                    hours=self._random.randint(6, 20),
                )
            )  # fmt: skip

    def _extended_day(self) -> None:
        for number, grades in ((1, (1, 2)), (2, (3, 4))):
            pupils = self._session.scalars(
                select(Membership.pupil_id)
                .join(SchoolClass, SchoolClass.id == Membership.class_id)
                .where(SchoolClass.grade.in_(grades), Membership.until.is_(None), Membership.removed_at.is_(None))
                .order_by(Membership.id)
            ).all()
            group = ExtendedDay(
                name=f"Узартылган күн тобу № {number}", on=self._autumn + timedelta(days=6),
                staff_id=self._random.choice(self._staff),
                place=f"{10 + number}-кабинет", days=["1", "2", "3", "4", "5"], at=time(12, 30), till=time(17, 0),
                paper=f"№ {40 + number} буйрук",
            )  # fmt: skip
            self._session.add(group)
            self._session.flush()
            for pupil in pupils[:: max(1, len(pupils) // 14)][:14]:
                self._session.add(ExtendedDayPupil(extended_day_id=group.id, pupil_id=pupil, since=group.on))
            self._session.flush()
            keeping.keep_extended_day(self._session, group)

    def _holidays(self, needy: Sequence[int]) -> None:
        summer = date(self._autumn.year, 6, 10)
        for kind, name, place, days, who in (
            ("camp", "«Ак-Суу» балдар лагери", "Ысык-Көл", 12, needy[:6]),
            ("day_camp", "Мектеп жанындагы күндүзгү лагерь", "мектеп", 18, needy[6:18]),
            ("playground", "«Балалык» аянтчасы", "мектептин короосу", 20, needy[10:22]),
        ):
            row = Holiday(
                kind=kind, name=name, on=summer, until=summer + timedelta(days=days), place=place, staff_id=self._social
            )
            self._session.add(row)
            self._session.flush()
            for pupil in who:
                self._session.add(HolidayPupil(holiday_id=row.id, pupil_id=pupil, paid="free" if kind != "camp" else "part"))
            self._session.flush()
            keeping.keep_holiday(self._session, row)
