"""A term of the invented psychologist: requests, consultations, group work, observed lessons, other work, methods, a group."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.people.records import Membership, Pupil, SchoolClass, SchoolYear, Staff
from sppk_desktop.features.practice.keeping import PracticeKeeper
from sppk_desktop.features.practice.records import InformalGroup, LessonObservation, Method, OtherWork, PsyRequest, PsyWork

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_CONSULTATIONS: Final = (
    ("pupil", "emotions", "Сабактан мурунку тынчсыздануу", "Контролдук иштен мурда уйкусу бузулат, колдору титирейт.",
     "Дем алуу көнүгүүсү, даярдануу планы.", "Көнүгүүнү үйрөндү, бир жумадан кийин жолугабыз."),
    ("pupil", "self_esteem", "Өзүнө ишенбөө", "Тактага чыгуудан тартынат.",
     "Күчтүү жактарынын тизмеси, кичине кадамдар.", "Тактага эки жолу чыкты."),
    ("pupil", "peer_conflict", "Классташы менен чыр", "Топтук тапшырмада талашып калышкан.",
     "Мен-билдирүү көнүгүүсү.", "Өздөрү сүйлөшүп жарашты."),
    ("pupil", "career", "Кесип тандоо", "9-класстан кийин кайда окуу керектигин билбейт.",
     "ДДО жана колледждердин тизмеси.", "Үч багытты тандады."),
    ("parent", "upbringing", "Телефонго көз карандылык", "Уулу түнгө чейин телефон менен отурат.",
     "Үй-бүлөлүк эреже, кечки тартип.", "Апасы эрежени баштады."),
    ("parent", "adaptation", "Биринчи класстын адаптациясы", "Эртең менен ыйлап, мектепке баргысы келбейт.",
     "Эртең мененки ырааттуулук, мугалим менен байланыш.", "Ыйлаганы азайды."),
    ("teacher", "behaviour", "Сабактагы жүрүм-турум", "Окуучу сабакта ордунан көп турат.",
     "Кыска тапшырмалар, ролдорду берүү.", "Мугалим сынап көрөт."),
    ("teacher", "burnout", "Мугалимдин чарчашы", "Эки сменада иштейт, чыдамы кеткен.",
     "Эс алуу тартиби, тең салмактуулук көнүгүүсү.", "Кайра жолугабыз."),
    ("pupil", "exams", "Экзамен алдындагы стресс", "Жүрөгү кагып, билгенин унутуп калат.",
     "Экзаменге даярдык тренинги.", "Тренингге жазылды."),
    ("pupil", "loss", "Чоң атасынын өлүмү", "Көп ыйлайт, сабакка көңүлү жок.",
     "Угуу, эскерүү китепчеси.", "Апасы менен байланыштабыз."),
)  # fmt: skip
_GROUPS: Final = (
    ("training", "pupil", "Тынчсызданууну жеңүү", 14, 45), ("lecture", "parent", "Өспүрүмдү кантип угуу керек", 32, 60),
    ("seminar", "teacher", "Класстагы ызы-чууну азайтуу", 18, 60), ("class_hour", "pupil", "Достук жана чыр", 24, 45),
    ("parents_meeting", "parent", "Бешинчи класска көнүү", 27, 40), ("group_consultation", "pupil", "Кесип тандоо", 11, 45),
    ("stand", "pupil", "Ишеним телефону", None, 90), ("leaflet", "parent", "Экзамен жана ата-эне", 60, 40),
    ("training", "teacher", "Чарчоонун алдын алуу", 15, 90),
)  # fmt: skip
_OTHER: Final = (
    ("preparation", "Тренингдин материалдарын даярдоо", 60), ("processing", "Анкеталарды иштеп чыгуу", 90),
    ("papers", "Айлык отчетту жазуу", 45), ("ped_council", "Педагогикалык кеңеш: адаптациянын жыйынтыгы", 60),
    ("consilium", "Консилиум: эки окуучунун окуу багыты", 50), ("association", "Психологдордун методбирикмеси", 120),
    ("self_education", "Медиация курсу", 180), ("commission", "Алдын алуу кеңешинин отуруму", 40),
)  # fmt: skip
_METHODS: Final = (
    ("Мен-билдирүү", "exercise", ["pupil", "teacher"], "чыр, баарлашуу", 8, 18, "Сезимди айыптабай айтууну үйрөнүү",
     "Сүйлөмдү «Мен ... сезем, анткени ... » деп баштайбыз, жуп болуп машыгабыз.", "өз иштеп чыккан", "чектөөсүз"),
    ("4-7-8 дем алуу", "exercise", ["pupil", "parent", "teacher"], "тынчсыздануу", 7, None, "Денени тынчтандыруу",
     "4 эсепке дем алуу, 7 эсепке кармоо, 8 эсепке чыгаруу; үч жолу.", "жалпы белгилүү көнүгүү", "чектөөсүз"),
    ("Экзаменге даярдык", "training", ["pupil"], "экзамен алдындагы стресс", 14, 18, "Экзаменге тынч даярдануу",
     "Үч сабак: план, дене, ойлор.", "өз иштеп чыккан", "чектөөсүз"),
    ("Өспүрүмдү угуу", "talk", ["parent"], "балдарды тарбиялоо", None, None, "Ата-энелерге угуунун беш эрежеси",
     "Мисалдар, ролдук ойнотуу, эскерткич.", "өз иштеп чыккан", "чектөөсүз"),
)  # fmt: skip


def build(store: Store, *, seed: int = 72, today: date = date(2026, 11, 23)) -> None:
    """Write the term into an open vault of the psychologist whose register is filled."""
    Term(store, Random(seed), today).tell()


class Term:
    """The entries while they are being invented, in the order of the days."""

    def __init__(self, store: Store, random: Random, today: date) -> None:
        self._store, self._random, self._today = store, random, today
        self._begins = date(today.year if today.month >= 9 else today.year - 1, 9, 4)
        with store.reading() as session:
            self._own = session.scalar(select(Staff.id).where(Staff.post == "psychologist").limit(1))
            self._teachers = session.scalars(select(Staff.id).where(Staff.post == "class_teacher").limit(12)).all()
            self._pupils = self._some_pupils(session)
        self._told: list[tuple[type[Any], dict[str, Any]]] = []

    def _some_pupils(self, session: Session) -> Sequence[Any]:
        year = session.scalar(select(SchoolYear.id).order_by(SchoolYear.starts.desc()).limit(1))
        rows = session.execute(
            select(Pupil.id, Membership.class_id, SchoolClass.grade)
            .join(Membership, Membership.pupil_id == Pupil.id)
            .join(SchoolClass, SchoolClass.id == Membership.class_id)
            .where(Pupil.left.is_(None), Membership.until.is_(None), SchoolClass.year_id == year)
            .order_by(Pupil.id)
        ).all()
        return self._random.sample(rows, min(60, len(rows)))

    def tell(self) -> None:
        """Invent everything and write it."""
        self._requests()
        self._consultations()
        self._groups()
        self._lessons()
        self._other()
        for record, values in sorted(self._told, key=lambda one: one[1]["on"]):
            PracticeKeeper(self._store, record).save(None, values, 0)
        for title, kind, audience, reasons, low, high, purpose, description, source, licence in _METHODS:
            PracticeKeeper(self._store, Method).save(None, {
                "title": title, "kind": kind, "audience": audience, "reasons": reasons, "age_from": low, "age_to": high,
                "purpose": purpose, "description": description, "source": source, "licence": licence,
            }, 0)  # fmt: skip
        PracticeKeeper(self._store, InformalGroup).save(None, {
            "name": "Көпүрө астындагылар", "on": self._begins + timedelta(days=20), "place": "Көпүрөнүн жанындагы аянтча",
            "size": 12, "interests": "музыка, скейтборд", "influence": "Эки окуучу сабактан калып, ошол жерде жүрөт.",
            "risk": "medium", "source": "класс жетекчи", "done": "Эки бала менен баарлашуу, ийрим сунушталды.",
            "members": [{"pupil_id": row.id, "place": None} for row in self._pupils[:2]],
        }, 0)  # fmt: skip

    def _day(self, part: float) -> date:
        """A working day of the term, at this part of it; not in the autumn holidays."""
        day = self._begins + timedelta(days=int(part * (self._today - self._begins).days))
        if day.month == 11 and day.day < 9:
            day -= timedelta(days=9)
        return day - timedelta(days=max(0, day.weekday() - 4))

    def _requests(self) -> None:
        asked = (
            ("class_teacher", "Сабакта ыйлап калат, себебин аныктап берүүнү суранат.", ["emotions"]),
            ("parent", "Баласы мектепке баргысы келбейт.", ["adaptation"]),
            ("administration", "5-класстардын адаптациясын изилдөө.", ["adaptation"]),
            ("pupil", "Кесип тандоо боюнча кеңеш сурады.", ["career"]),
            ("teacher", "Класстагы чыр боюнча жардам.", ["peer_conflict"]),
        )
        for place, (who, essence, reasons) in enumerate(asked * 2):
            on, child = self._day(place / 10), self._pupils[place]
            done = place < 7
            self._told.append((PsyRequest, {
                "on": on, "from_whom": who, "pupil_id": None if who == "administration" else child.id, "essence": essence,
                "reasons": reasons, "staff_id": self._own, "decision": "redirected" if place == 3 else "accepted",
                "decision_note": "Социалдык педагогго" if place == 3 else None, "due": on + timedelta(days=14),
                "answered": on + timedelta(days=9) if done else None,
                "result": "Жолугушуу өткөрүлдү, сунуштар берилди" if done else None,
            }))  # fmt: skip

    def _consultations(self) -> None:
        for place in range(46):
            client, reason, topic, essence, advice, result = _CONSULTATIONS[place % len(_CONSULTATIONS)]
            child = self._pupils[place % 30]
            named = place % 9 != 4
            last = place >= 44
            carded = named and client != "teacher"
            code = f"{'М' if client == 'teacher' else 'П'}-{place % 7 + 1}"
            self._told.append((PsyWork, {
                "kind": "consultation", "on": self._day(place / 46), "at": time(9 + place % 6, 20),
                "minutes": self._random.choice((30, 40, 45)), "staff_id": self._own, "client": client,
                "first_time": place % 3 != 2, "pupil_id": child.id if carded else None, "with_whom": None if carded else code,
                "sent_by": self._random.choice(("self", "class_teacher", "parent")), "reasons": [reason], "topic": topic,
                "essence": essence, "advice": advice, "result": result,
                "next_on": self._today + timedelta(days=place - 42) if last else None,
            }))  # fmt: skip

    def _groups(self) -> None:
        for place, (kind, client, topic, count, minutes) in enumerate(_GROUPS):
            child = self._pupils[place + 5]
            with_class = client == "pupil" and kind != "stand"
            self._told.append((PsyWork, {
                "kind": kind, "on": self._day((place + 1) / 10), "at": time(13, 15), "minutes": minutes, "staff_id": self._own,
                "client": client, "class_id": child.class_id if with_class else None,
                "with_whom": None if with_class else {"parent": "ата-энелер", "teacher": "мугалимдер"}.get(client, "баары"),
                "people_count": count, "topic": topic, "essence": "Көнүгүүлөр жана талкуу өткөрүлдү.", "result": "Өткөрүлдү",
            }))  # fmt: skip

    def _lessons(self) -> None:
        subjects = ("Математика, бөлчөктөр", "Кыргыз тили", "Англис тили", "Дене тарбия", "Информатика")
        for place, subject in enumerate(subjects):
            child = self._pupils[place + 12]
            self._told.append((LessonObservation, {
                "kind": "lesson", "on": self._day((place + 1) / 6), "minutes": 45, "class_id": child.class_id, "subject": subject,
                "teacher_id": self._teachers[place % len(self._teachers)] if self._teachers else None, "pupil_id": child.id,
                "aim": "Окуучунун сабактагы көңүл буруусун көрүү",
                "observed": "Биринчи жарымында активдүү, 25-мүнөттөн кийин алаксыйт.",
                "strengths": "Тапшырманы тез түшүнөт.", "conclusion": "Тыныгуу жана алмашма тапшырма керек.",
                "advice": "20 мүнөттөн кийин кыймыл мүнөтү.", "told": "мугалим менен",
            }))  # fmt: skip

    def _other(self) -> None:
        for place, (kind, content, minutes) in enumerate(_OTHER * 2):
            self._told.append((OtherWork, {"kind": kind, "on": self._day(place / 16), "minutes": minutes, "content": content}))
