"""Families under observation in the invented school: two dozen diaries of up to nine months, the same every time."""

from __future__ import annotations

from datetime import date, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from sppk_desktop.features.diary.book import DiaryBook
from sppk_desktop.features.diary.indicators import INDICATORS
from sppk_desktop.features.diary.records import CONTACTS, Patronage
from sppk_desktop.features.people.records import Family, FamilyCategory

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_WATCHED: Final = ("H10", "H11", "H20")
_MOST: Final = 24
_VISITED: Final = ("H20", "C18")
_VISITED_MOST: Final = 14
_AIMS: Final = (
    ("conditions", "турмуштук оор кырдаалдагы үй-бүлө"), ("help", "өзгөчө муктаж үй-бүлө"), ("care", "мектептин патронажы"),
    ("guardian", "бала туугандарында"), ("health", "ден соолугу начар бала"),
)  # fmt: skip
_REASONS: Final = ("Аз камсыз, атасы миграцияда", "Ата-энеси ичимдик ичет", "Бала себепсиз сабак калтырат", "Үй-бүлөдө чыр-чатак")
_FACTS: Final = (
    "Үй таза, тамак бышып жаткан. Бала сабагын даярдап отурган.",
    "Түшкү тамак даяр эмес. Кичүүсү үйдө жалгыз, апасы кечинде келет.",
    "Апасы чакырууга келди. Бала эки жума сабак калтырбай келген.",
    "Бөлмө суук, көмүр жок. Балдардын кышкы бут кийими жок.",
)
_MEASURES: Final = ("Кеңеш берилди, жардам алуу тартиби түшүндүрүлдү.", "Материалдык жардамга арыз жазылды.", "")
_WITH: Final = ("апасы", "апасы, балдар", "атасы", "чоң энеси")


def build(store: Store, *, seed: int = 95, today: date = date(2026, 11, 23)) -> None:
    """Write the diaries into an open vault whose register is filled."""
    from sppk_desktop.core.words import Words

    random, book = Random(seed), DiaryBook(store, Words("en", {}), lambda: today)
    with store.reading() as session:
        wanted = select(FamilyCategory.family_id).join(Family, Family.id == FamilyCategory.family_id)
        families = session.scalars(
            wanted.where(FamilyCategory.code.in_(_WATCHED), Family.closed.is_(None)).distinct().order_by(FamilyCategory.family_id)
        ).all()[:_MOST]
    for place, family_id in enumerate(families):
        _diary(book, random, family_id, place, today)
    _patronage(store, random, today)


def _patronage(store: Store, random: Random, today: date) -> None:
    """Families of the school's patronage, and some in need."""
    with store.saving() as session:
        wanted = select(FamilyCategory.family_id).join(Family, Family.id == FamilyCategory.family_id)
        families = session.scalars(
            wanted.where(FamilyCategory.code.in_(_VISITED), Family.closed.is_(None)).distinct().order_by(FamilyCategory.family_id)
        ).all()[:_VISITED_MOST]
        for place, family_id in enumerate(families):
            aim, basis = _AIMS[place % len(_AIMS)]
            session.add(Patronage(
                family_id=family_id, since=today - timedelta(days=random.randrange(20, 80)), basis=basis, aim=aim,
                frequency=("month", "fortnight", "quarter", "month")[place % 4], responsible="Асанова Гүлмира",
                next_on=today + timedelta(days=random.randrange(1, 20)) if place % 3 == 0 else None,
            ))  # fmt: skip


def _diary(book: DiaryBook, random: Random, family_id: int, place: int, today: date) -> None:
    frequency = ("month", "fortnight", "month", "quarter")[place % 4]
    since = today - timedelta(days=random.randrange(120, 260))
    values = {**book.start_values(), "since": since, "reason": _REASONS[place % len(_REASONS)], "frequency": frequency,
              "level": ("middle", "high", "low", "low")[place % 4], "decision": f"№ {place + 3}, {since:%d.%m.%Y}"}  # fmt: skip
    made = book.put_on(family_id, values)
    levels = {name: random.choice((0, 1, 1, 2)) for name in INDICATORS}
    step = {"fortnight": 24, "month": 34, "quarter": 70}[frequency]
    day = since + timedelta(days=3)
    drift = random.choice((-1, 1, 1, 0))
    while day <= today - timedelta(days=random.randrange(1, step)):
        for name in random.sample(list(INDICATORS), 2):
            levels[name] = min(2, max(0, levels[name] + (drift or random.choice((-1, 1)))))
        seen: dict[str, Any] = {name: None if random.random() < 0.08 else level for name, level in levels.items()}
        following = day + timedelta(days=step)
        if following <= today:
            later = None
        else:
            later = today + timedelta(days=random.randrange(-4, 12))
        book.sign(made, {
            **seen, "on": day, "at": time(random.randrange(9, 18), 0), "contact": CONTACTS[random.randrange(3)].code,
            "with_whom": random.choice(_WITH), "facts": random.choice(_FACTS), "measures": random.choice(_MEASURES) or None,
            "next_on": max(later, day) if later else None, "next_purpose": None,
        })  # fmt: skip
        day = following
