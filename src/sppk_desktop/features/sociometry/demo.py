"""Two waves of sociometry in one class of the invented school, a single one in another, and one whose ballots are being typed."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.features.people.demo import days_ago
from sppk_desktop.features.people.records import Membership, SchoolClass
from sppk_desktop.features.sociometry.book import SociometryBook
from sppk_desktop.features.sociometry.keeping import SociometryKeeper
from sppk_desktop.features.sociometry.reading import members_of
from sppk_desktop.features.sociometry.records import SociometryBallot, SociometryMember

if TYPE_CHECKING:
    from sppk_desktop.core.words import Words
    from sppk_desktop.storage.store import Store

_QUESTION: Final = ("Тапшырманы ким менен чогуу аткаргың келет?", "Тапшырманы ким менен чогуу аткаргың келбейт?")
_FRIENDS: Final = 5
"""How many stand together in a circle of friends."""


def build(store: Store, words: Words, *, seed: int = 77, today: date = date(2026, 11, 23)) -> None:
    """Write the tests into an open vault of the psychologist whose register is filled."""
    with store.reading() as session:
        classes = _large_classes(session, today)
        ago = days_ago(session, classes, today)
    if len(classes) < 3:
        return
    autumn = min(today, date(today.year if today.month >= 9 else today.year - 1, 9, 16))
    keeper, book = SociometryKeeper(store), SociometryBook(store, words)
    told = {
        "aim": "Класстагы мамилелерди изилдөө, ынтымакты бекемдөө", "limit": 3, "negative": False,
        "criteria": [{"question": _QUESTION[0], "opposite": None}],
    }  # fmt: skip
    first, _ = keeper.save(None, {**told, "class_id": classes[0], "on": autumn}, 0)
    vote(store, book, first, Random(seed), warmth=0.45)
    conclusion = {
        "conclusion": "Класста эки туруктуу топ бар, төрт окуучу тандалбай калган. Мамилелердин деңгээли орто.",
        "advice": "Топтук тапшырмаларда ар башка топтун балдарын бириктирүү, тандалбаган балдарга ролдорду берүү.",
    }
    second, _ = keeper.save(None, {**told, **conclusion, "class_id": classes[0], "on": ago(6)}, 0)
    vote(store, book, second, Random(seed), warmth=0.75)
    ethics = "Класс жетекчинин кайрылуусу боюнча, чырдын себебин аныктоо; жооптор эч кимге көрсөтүлбөйт, сүйлөшүү жүргүзүлдү."
    with_opposite = [{"question": _QUESTION[0], "opposite": _QUESTION[1]}]
    third, _ = keeper.save(
        None, {**told, "class_id": classes[1], "on": ago(20), "negative": True, "ethics": ethics,
               "criteria": with_opposite}, 0,
    )  # fmt: skip
    vote(store, book, third, Random(seed + 1), warmth=0.6)
    last, _ = keeper.save(None, {**told, "class_id": classes[2], "on": today}, 0)
    vote(store, book, last, Random(seed + 2), warmth=0.6, most=9)


def _large_classes(session: Session, today: date) -> list[int]:
    rows = session.execute(
        select(Membership.class_id, func.count())
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .where(Membership.until.is_(None), Membership.since <= today, SchoolClass.grade.between(6, 9))
        .group_by(Membership.class_id)
        .order_by(func.count().desc(), Membership.class_id)
        .limit(3)
    )
    return [class_id for class_id, _ in rows]


def vote(store: Store, book: SociometryBook, run_id: int, random: Random, *, warmth: float, most: int = 99) -> None:
    """Invent the ballots: most choose within their circle of friends, some the popular ones; the warmer, the more is returned."""
    with store.reading() as session:
        members = members_of(session, run_id)
    shown = book.show(run_id)
    criterion = shown.criteria[0][0]
    numbers = [member.number for member in members]
    popular = random.sample(numbers, min(3, len(numbers)))
    lonely = set(random.sample([one for one in numbers if one not in popular], min(3, max(0, len(numbers) - 3))))
    ballots: list[SociometryBallot] = []
    absent = 0
    for place, member in enumerate(members):
        if place >= most:
            break
        if place == 4:
            absent = member.number
            continue
        own = member.number
        circle = [one for one in numbers if one != own and one // _FRIENDS == own // _FRIENDS and one not in lonely]
        chosen: list[int] = []
        for _ in range(3):
            pool = circle if random.random() < warmth and circle else popular if random.random() < 0.4 else numbers
            pick = random.choice(pool)
            if pick != own and pick not in chosen and (pick not in lonely or random.random() < warmth - 0.5):
                chosen.append(pick)
        refused = [one for one in sorted(lonely) if shown.negative and one not in chosen and one != own and random.random() < 0.3]
        ballots.append(SociometryBallot(criterion_id=criterion, number=own, plus=chosen, minus=refused))
    with store.saving() as session:
        session.add_all(ballots)
        for row in session.scalars(select(SociometryMember).where(SociometryMember.sociometry_id == run_id)):
            row.absent = True if row.number == absent else row.absent
