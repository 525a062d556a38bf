"""Two years of journals for the invented school: requests, talks, events, offences, absences, letters, consents, one danger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.dates import age
from sppk_desktop.features.activity import directory, notices
from sppk_desktop.features.activity.handovers import hand_over
from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.activity.records import Absence, Activity, ActivityPupil, Appeal, Consent, Offence, Request
from sppk_desktop.features.people.records import (
    FamilyCategory,
    Membership,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
    SchoolYear,
    Staff,
)
from sppk_desktop.features.people.standing import class_list

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_TALKS: Final = (
    ("behaviour", "Сабактагы жүрүм-туруму жөнүндө", "Сабакта тартипти бузат, эскертүүлөргө көңүл бурбайт.",
     "Күн тартибин бирге түзүү, ата-энеси менен жолугушуу.", "Макул болду, бир айдан кийин кайра жолугабыз."),
    ("learning", "Окуудагы кыйынчылыктар", "Математикадан артта калган, үй тапшырманы аткарбайт.",
     "Кошумча сабакка катышуу, апасы текшерип турат.", "Кошумча сабакка жазылды."),
    ("family", "Үй-бүлөдөгү абал", "Атасы чет өлкөдө, чоң энеси менен турат, сагынат.",
     "Атасы менен жума сайын видео байланыш, класс жетекчинин көңүл буруусу.", "Маанайы жакшырды."),
    ("peer_conflict", "Классташтары менен чыр", "Классташы менен чырдашып калган.",
     "Медиация жүргүзүү, экөө менен өзүнчө сүйлөшүү.", "Жарашышты."),
    ("adaptation", "Жаңы класска көнүү", "Башка мектептен келген, дос таба элек.",
     "Класстык иштерге тартуу, ийримге жазуу.", "Ийримге бара баштады."),
    ("bullying", "Классташтарынын мыскылдоосу", "Кийими үчүн шылдыңдашат деп айтты.",
     "Класс жетекчи менен класс сааты, күн сайын көз салуу.", "Көзөмөлдө."),
)  # fmt: skip
_EVENTS: Final = (
    ("lecture", "ПАЗ: билип ал, сактан", "pas", "Тамекинин, насвайдын жана вейптин зыяны жөнүндө айтылды, суроо-жооп."),
    ("class_hour", "Укугум жана милдетим", "rights", "Балдардын укуктары жана милдеттери талкууланды."),
    ("parents_meeting", "Баланы кантип угуу керек", "traditions", "Элдик тарбия, баланы угуу эрежелери."),
    ("training", "Чырды тынч чечебиз", "violence", "Медиация көнүгүүлөрү, ролдук оюндар."),
    ("lecture", "Укук бузуунун жоопкерчилиги", "offences", "ИДН инспектору менен жолугушуу."),
    ("class_hour", "Бош убакытты пайдалуу өткөрөм", "leisure", "Ийримдер жана секциялар менен тааныштыруу."),
    ("stand", "Ишеним телефону 111", "rights", "Коридордо стенд жаңыланды."),
)
_TAGS: Final = {"traditions": ["traditions", "family"], "pas": ["substances", "health"], "offences": ["offences"],
                "violence": ["mediation"]}  # fmt: skip
_OFFENCES: Final = (
    ("fight", "Танапис учурунда тамашадан мушташ чыккан.", "мектептин короосу"),
    ("damage", "Дааратканада эшикти сындырган.", "2-кабат"),
    ("theft", "Классташынын кулакчынын уруксатсыз алган.", "кийим илгич"),
    ("hooliganism", "Мугалимге орой жооп берип, сабактан чыгып кеткен.", "сабакта"),
)
_REQUESTS: Final = (
    ("class_teacher", "Окуучу сабакка системалуу кечигет, себебин аныктап берүүнү сурайт.", ["behaviour"]),
    ("parent", "Баласы үйдө тил албайт, кеңеш сурайт.", ["upbringing"]),
    ("teacher", "Окуучу сабакта уктап калат, үй-бүлө шартын билүүнү сурайт.", ["family"]),
    ("administration", "Жетим балдардын тизмесин тактоо.", ["other"]),
    ("outside", "Айыл өкмөтү турмуштук оор кырдаалдагы үй-бүлө жөнүндө маалымат сурайт.", ["family"]),
    ("pupil", "Классташтары менен мамилеси боюнча жардам сурайт.", ["peer_conflict"]),
)


@dataclass(frozen=True)
class _Child:
    """A child of the risk group in the story."""

    id: int
    family: int | None
    class_id: int | None


def build(store: Store, *, seed: int = 95, today: date = date(2026, 11, 23)) -> None:
    """Write the story into an open vault whose register is filled and has no journals yet."""
    with store.saving() as session:
        directory.seed(session)
        Story(session, Random(seed), today).tell()


class Story:
    """The journals while they are being invented, in the order of the days, so that numbers run as they would."""

    def __init__(self, session: Session, random: Random, today: date) -> None:
        self._session, self._random, self._today = session, random, today
        self._social = session.scalar(select(Staff.id).where(Staff.post == "social").limit(1))
        self._children = self._of_risk()
        self._classes = self._classes_now()
        self._entries: list[Any] = []

    def tell(self) -> None:
        """Invent everything and write it."""
        for child in self._children:
            self._consent(child)
            self._talks(child)
        self._events()
        self._requests()
        self._troubles()
        for entry in sorted(self._entries, key=lambda one: one.on):
            self._session.add(entry)
            if hasattr(entry, "number"):
                give_number(self._session, entry)
        self._session.flush()
        self._participants()
        self._letters()
        self._danger()
        self._session.flush()

    def _of_risk(self) -> Sequence[_Child]:
        marked = select(PupilCategory.pupil_id).where(PupilCategory.code.in_(("G10", "G11", "G13", "G14", "G15")))
        at_home = (
            select(Residence.pupil_id)
            .join(FamilyCategory, FamilyCategory.family_id == Residence.family_id)
            .where(FamilyCategory.code.in_(("H10", "H11", "H20")), Residence.until.is_(None))
        )
        rows = self._session.execute(
            select(Pupil.id, Residence.family_id, Membership.class_id)
            .join(Residence, Residence.pupil_id == Pupil.id)
            .join(Membership, Membership.pupil_id == Pupil.id)
            .where(
                Pupil.left.is_(None), Residence.until.is_(None), Membership.until.is_(None),
                Pupil.id.in_(marked) | Pupil.id.in_(at_home),
            )
            .order_by(Pupil.id)
            .limit(40)
        ).all()  # fmt: skip
        return [_Child(*row) for row in rows]

    def _classes_now(self) -> Sequence[int]:
        year = self._session.scalar(select(SchoolYear.id).order_by(SchoolYear.starts.desc()).limit(1))
        return self._session.scalars(select(SchoolClass.id).where(SchoolClass.year_id == year).order_by(SchoolClass.id)).all()

    def _day(self, since: date, until: date) -> date:
        """A day of work within the span."""
        day = since + timedelta(days=self._random.randint(0, max(0, (until - since).days)))
        if day.month in (6, 7, 8):  # the school is empty
            day -= timedelta(days=95)
        return day - timedelta(days=max(0, day.weekday() - 4))

    def _autumn(self) -> date:
        first = self._today.year if self._today.month >= 9 else self._today.year - 1
        return date(first, 9, 3)

    def _consent(self, child: _Child) -> None:
        if self._random.random() < 0.6:
            on = self._day(self._autumn(), self._autumn() + timedelta(days=20))
            ends = self._random.choice((date(on.year + 1, 5, 25), self._today + timedelta(days=6), None))
            purposes = self._random.choice((["data", "work"], ["data", "work", "visits"], ["data", "psychology", "passing_on"]))
            self._entries.append(Consent(on=on, pupil_id=child.id, purposes=purposes, giver="parent", form="written", until=ends))

    def _talks(self, child: _Child) -> None:
        times = self._random.choice((0, 1, 1, 2, 3))
        start = self._autumn() - timedelta(days=330)
        reason, topic, essence, advice, result = self._random.choice(_TALKS)
        for place in range(times):
            on = self._day(start if place == 0 else self._autumn(), self._today - timedelta(days=3))
            again = place == times - 1 and self._random.random() < 0.2
            self._entries.append(
                Activity(
                    kind=self._random.choice(("talk", "talk", "consultation")), on=on, at=time(self._random.randint(9, 15), 30),
                    minutes=self._random.choice((15, 20, 30, 40)), staff_id=self._social, pupil_id=child.id,
                    client="pupil", first_time=place == 0, sent_by=self._random.choice(("class_teacher", "parent", "self")),
                    reasons=[reason], topic=topic, essence=essence, advice=advice, result=result,
                    next_on=self._day(self._today, self._today + timedelta(days=9)) if again else None,
                )
            )  # fmt: skip

    def _events(self) -> None:
        for start, most in ((self._autumn() - timedelta(days=360), 9), (self._autumn(), 7)):
            for place in range(most):
                kind, topic, direction, essence = _EVENTS[place % len(_EVENTS)]
                on = self._day(start + timedelta(days=10 * place), min(self._today, start + timedelta(days=10 * place + 9)))
                class_id = self._random.choice(self._classes) if kind in ("class_hour", "training") and self._classes else None
                with_whom = {"parents_meeting": "ата-энелер", "stand": "бардык окуучулар"}.get(kind) or (
                    None if class_id else "7–9-класстар"
                )
                self._entries.append(
                    Activity(
                        kind=kind, on=on, at=time(13, 10), minutes=45, staff_id=self._social, class_id=class_id,
                        with_whom=with_whom,
                        client="parent" if kind == "parents_meeting" else "pupil", directions=[direction], topic=topic,
                        essence=essence, result="Өткөрүлдү", tags=_TAGS.get(direction), **self._people(kind),
                    )
                )  # fmt: skip

    def _people(self, kind: str) -> dict[str, int | None]:
        """Who took part by group, and the sum; a stand is looked at by everybody."""
        if kind == "stand":
            return {}
        many = self._random.randint(18, 70)
        parents = kind == "parents_meeting"
        told: dict[str, int | None] = {
            "administration": self._random.choice((None, 1)), "teachers": self._random.randint(1, 4),
            "pupils": None if parents else many, "parents": many if parents else self._random.choice((None, None, 3)),
            "external": 1 if kind == "lecture" else None,
        }  # fmt: skip
        return {**told, "people_count": sum(number for number in told.values() if number)}

    def _requests(self) -> None:
        for place, child in enumerate(self._children[:14]):
            from_whom, essence, reasons = _REQUESTS[place % len(_REQUESTS)]
            old = place < 9
            on = self._day(self._autumn() - timedelta(days=200 if old else 0), self._today - timedelta(days=40 if old else 4))
            due = on + timedelta(days=14)
            answered = due - timedelta(days=self._random.randint(1, 6)) if old else None
            self._entries.append(
                Request(
                    on=on, from_whom=from_whom, pupil_id=child.id, family_id=child.family, essence=essence, reasons=reasons,
                    staff_id=self._social, decision="redirected" if place == 4 else "accepted",
                    decision_note="Балдарды коргоо бөлүмүнө" if place == 4 else None, due=due, answered=answered,
                    result="Аткарылды, оозеки жооп берилди" if answered else None,
                )
            )  # fmt: skip

    def _troubles(self) -> None:
        for child in self._children[3:9]:
            kind, essence, where = self._random.choice(_OFFENCES)
            on = self._day(self._autumn() - timedelta(days=150), self._today - timedelta(days=2))
            self._entries.append(
                Offence(on=on, pupil_id=child.id, kind=kind, essence=essence, place=where, source="класс жетекчинин билдирүүсү",
                        parents_told=on + timedelta(days=1), measures="Баарлашуу, ата-энеси чакырылды", result="Кайталанган жок")
            )  # fmt: skip
        for place, child in enumerate(self._children[6:15]):
            on = self._day(self._autumn(), self._today - timedelta(days=6))
            back = on + timedelta(days=self._random.randint(2, 6))
            still = place in (2, 5)
            self._entries.append(
                Absence(
                    on=self._today - timedelta(days=5 + place) if still else on, until=None if still else back,
                    pupil_id=child.id, days=None if still else (back - on).days, lessons=None if still else (back - on).days * 5,
                    reason=self._random.choice(("unexcused", "family", "illness", "work")), systematic=place % 3 == 0,
                    parents_told=on + timedelta(days=1) if not still else None, measures="Ата-энесине телефон чалынды",
                    returned=None if still else back + timedelta(days=1),
                )
            )  # fmt: skip

    def _participants(self) -> None:
        rows = self._session.scalars(select(Activity).where(Activity.kind == "training", Activity.class_id.is_not(None)))
        for row in rows:
            members = self._session.scalars(
                select(Membership.pupil_id).where(Membership.class_id == row.class_id, Membership.until.is_(None)).limit(12)
            )
            self._session.add_all(ActivityPupil(activity_id=row.id, pupil_id=id_) for id_ in members)

    def _letters(self) -> None:
        known = directory.by_code(self._session)
        letters = (
            ("protection", "letter", "help", "Үй-бүлөнүн абалын изилдөөгө көмөк көрсөтүүнү суранабыз.", 34, 12),
            ("education", "letter", "school", "Окуудан тышкары калган бала жөнүндө маалымат.", 60, None),
            ("authority", "petition", "help", "Көмүр жана азык-түлүк менен жардам берүүнү суранабыз.", 21, None),
            ("idn", "letter", "offence", "Алдын алуу лекциясын өткөрүүнү суранабыз.", 70, 5),
        )
        for (code, kind, aim, essence, ago, answer), child in zip(letters, self._children, strict=False):
            on = self._today - timedelta(days=ago)
            made = Appeal(
                on=on, kind=kind, aim=aim, organisation_id=known[code].id, pupil_id=child.id, family_id=child.family,
                essence=essence, staff_id=self._social, due=on + timedelta(days=30),
                answered=on + timedelta(days=answer) if answer else None, result="Макул, иш-чара өткөрүлдү" if answer else None,
            )  # fmt: skip
            self._session.add(made)
            give_number(self._session, made)
        for child in self._children[:2]:
            hand_over(
                self._session, on=self._today - timedelta(days=30), document="Окуучуга мүнөздөмө", receiver="organisation",
                organisation_id=known["idn"].id, pupil_id=child.id, basis="ИДНдин суроо-талабы", staff_id=self._social,
                without_consent="Мыйзам боюнча суроо-талап", purpose="алдын алуу иши",
            )  # fmt: skip

    def _danger(self) -> None:
        if len(self._children) < 4:
            return
        past, now = self._children[2], self._children[3]
        day = self._today - timedelta(days=50)
        made = notices.open_checklist(
            self._session, "neglect", on=day, pupil_id=past.id, source="коңшулары телефон чалды",
            known="Бала эки күндөн бери үйдө жалгыз, тамак-ашы жок.",
        )  # fmt: skip
        for place, step in enumerate(notices.steps_of(self._session, made.id)):
            told = datetime.combine(day, time(10, 15 + 20 * place))
            notices.tell(self._session, step.id, way="phone", at=told, answer="Чара көрүлөт")
        notices.close(self._session, made.id, day + timedelta(days=6), "Бала чоң энесинин үйүнө жайгаштырылды, көзөмөлдө.")
        made = notices.open_checklist(
            self._session, "absence", on=self._today - timedelta(days=2), pupil_id=now.id, source="класс жетекчи",
            known="Он күндөн бери сабакка келбейт, телефону өчүк.",
        )  # fmt: skip
        first = notices.steps_of(self._session, made.id)[0]
        at = datetime.combine(self._today - timedelta(days=1), time(11, 40))
        notices.tell(self._session, first.id, way="in_person", at=at, answer="Атасы базарда иштетип жүргөнүн айтты")


def consent_to_examinations(store: Store, classes: Sequence[int], *, today: date, seed: int = 5) -> None:
    """Most parents of these classes agree to psychological examinations, and so do the pupils of 14 and older."""
    chance = Random(seed)
    on = date(today.year if today.month >= 9 else today.year - 1, 9, 4)
    with store.saving() as session:
        for class_id in classes:
            for line in class_list(session, class_id, today):
                if chance.random() < 0.8:
                    both = {"on": on, "pupil_id": line.id, "purposes": ["psychology"], "form": "written"}
                    session.add(Consent(giver="parent", **both))
                    if line.born is not None and age(line.born, today) >= 14:
                        session.add(Consent(giver="pupil", **both))
