"""A finished correction group, one that runs, and an individual programme of the invented psychologist."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.correction.keeping import CorrectionKeeper, PartKeeper, members_of
from sppk_desktop.features.correction.records import Attendance, CorrectionSession
from sppk_desktop.features.people.records import Membership, SchoolClass

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_TOPICS: Final = (
    ("Таанышуу, топтун эрежелери", "Ишеним түзүү"), ("Менин сезимдерим", "Сезимдерди атоону үйрөнүү"),
    ("Тынчсыздануу денеде кайда жашайт", "Дене белгилерин байкоо"), ("Дем алуу жана эс алуу", "Тынчтануу ыкмасы"),
    ("Мен-билдирүү", "Сезимди айыптабай айтуу"), ("Жардам суроо", "Колдоо тапканды үйрөнүү"),
    ("Тактадагы кадам", "Эл алдында сүйлөө"), ("Жыйынтыктоо", "Эмне өзгөрдү"),
)  # fmt: skip


def build(store: Store, *, seed: int = 41, today: date = date(2026, 11, 23)) -> None:
    """Write the programmes into an open vault of the psychologist whose register is filled."""
    random = Random(seed)
    with store.reading() as session:
        pupils = _pupils(session, random)
    autumn = date(today.year if today.month >= 9 else today.year - 1, 9, 15)
    _programme(store, random, pupils[:9], autumn, today, held=8, closed=True, told={
        "kind": "group", "name": "Ишенимдүү мен (5-класстар)", "programme": "Тынчсызданууну азайтуу, 8 сабак (өз программа)",
        "reasons": ["emotions", "adaptation"], "aim": "Мектеп тынчсыздануусун азайтуу, өзүн тынчтандырууга үйрөтүү",
        "specialists": ["class_teacher"], "planned": 8, "rhythm": "шаршемби, 13:20", "place": "психологдун кабинети",
    })  # fmt: skip
    _programme(store, random, pupils[9:17], autumn + timedelta(days=28), today, held=5, closed=False, told={
        "kind": "group", "name": "Досчул класс (7-класстар)", "programme": "Баарлашуу тренинги, 10 сабак",
        "reasons": ["contact", "peer_conflict"], "aim": "Чырды тынч чечүүгө үйрөтүү", "specialists": ["social"],
        "planned": 10, "rhythm": "бейшемби, 14:00", "place": "12-кабинет",
    })  # fmt: skip
    _programme(store, random, pupils[17:18], autumn + timedelta(days=20), today, held=6, closed=False, told={
        "kind": "single", "name": "Көңүл бурууну өнүктүрүү", "programme": "Жеке программа, 12 сабак",
        "reasons": ["learning"], "aim": "Көңүл бурууну 20 мүнөткө чейин кармоо", "specialists": ["speech_therapist", "doctor"],
        "planned": 12, "rhythm": "дүйшөмбү, 10:40", "place": "психологдун кабинети",
    })  # fmt: skip


def _pupils(session: Session, random: Random) -> list[int]:
    rows = session.scalars(
        select(Membership.pupil_id)
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .where(Membership.until.is_(None), SchoolClass.grade.in_((5, 7)))
        .order_by(SchoolClass.grade, Membership.pupil_id)
    ).all()
    return random.sample(rows, min(18, len(rows)))


def _programme(store: Store, random: Random, pupils: list[int], since: date, today: date, *, held: int, closed: bool,
               told: dict[str, Any]) -> None:  # fmt: skip
    last = since + timedelta(days=7 * (held - 1))
    lines = [{"pupil_id": id_, "since": since, "until": None} for id_ in pupils]
    ended = {"closed": last, "summary": "Тынчсыздануу азайды, балдар тактага чыга баштады."} if closed else {}
    made, _ = CorrectionKeeper(store).save(None, {**told, **ended, "since": since, "members": lines}, 0)
    sessions = PartKeeper(store, CorrectionSession, made)
    ids = []
    for at in range(held):
        topic, aim = _TOPICS[at % len(_TOPICS)]
        on = min(since + timedelta(days=7 * at), today)
        ids.append(sessions.save(None, {
            "on": on, "minutes": 45, "topic": topic, "aim": aim, "content": "Саламдашуу, көнүгүү, талкуу, жыйынтык.",
            "seen": "Балдар активдүү катышты." if at % 2 else "Башында тартынышты, аягында ачылышты.",
        }, 0)[0])  # fmt: skip
    with store.saving() as session:
        members = [row for row, _ in members_of(session, made)]
        for at, session_id in enumerate(ids):
            if closed or at < held - 1:
                session.add_all(
                    Attendance(session_id=session_id, member_id=member.id, came=random.random() < 0.88) for member in members
                )
        for at, member in enumerate(members):
            member.before = "Тынчсыздануу жогору (Филлипс), тактага чыкпайт."
            if closed:
                member.outcome = "same" if at % 5 == 3 else "better"
                member.after = "Өзгөрүү азырынча жок." if at % 5 == 3 else "Деңгээл орточо болуп калды."
                member.advice = "Класста колдоо, үч айдан кийин кайра изилдөө."
