"""Cards and registers of the invented school: some adolescents and families seen more than once, the same every time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from sppk_desktop.features.diagnostics.book import CardBook
from sppk_desktop.features.diagnostics.catalogue import ADOLESCENT, FAMILY, shipped
from sppk_desktop.features.diagnostics.records import REASONS_ON
from sppk_desktop.features.diagnostics.register import CATEGORY, RegisterKeeper
from sppk_desktop.features.people.records import Family, FamilyCategory, Pupil, PupilCategory

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

MakeBook = Callable[[Callable[[], date]], CardBook]
_TEENS: Final = 14
_HOMES: Final = 9
_ON_REGISTER: Final = 8
_EVERY: Final = timedelta(days=95)
_STRENGTHS: Final = ("Спортко кызыгат, командада жакшы ойнойт.", "Колунан көп иш келет, кичүүсүнө кам көрөт.",
                     "Сүрөт тартат, эс тутуму жакшы.", "Апасына жардам берет, эмгектен качпайт.")  # fmt: skip
_HOME_STRENGTHS: Final = ("Апасы балдарды мектепке үзгүлтүксүз жөнөтөт.", "Чоң энеси жардам берет, туугандары жакын жашайт.",
                          "Ата-энеси кеңешти кабыл алат.")  # fmt: skip
_BEHAVIOUR: Final = ("Сабакта алаксыйт, эскертүүнү кабыл алат.", "Курдаштары менен тез чатакташат, артынан өкүнөт.",
                     "Көп унчукпайт, тапшырманы жарым калтырат.")  # fmt: skip
_CONCLUSIONS: Final = ("Жүрүм-туруму туруктуу эмес, колдоо керек.", "Сабакка катышуусу оңолууда, байкоо улансын.",
                       "Үй-бүлө менен иштөө керек.")  # fmt: skip
_ADVICE: Final = ("Класс жетекчи: күнүнө катышууну белгилесин. Спорт ийримине тартуу.", "Ата-эне менен айына бир сүйлөшүү.")
_NEEDS: Final = ("Кышкы кийим, окуу куралдары.", "Сабак даярдай турган тынч орун.", "Логопеддин жардамы.")


def build(store: Store, make_book: MakeBook, *, seed: int = 51, today: date = date(2026, 11, 23)) -> None:
    """Write cards and register entries into an open vault whose register is filled."""
    random = Random(seed)
    with store.reading() as session:
        wanted = select(PupilCategory.pupil_id).join(Pupil, Pupil.id == PupilCategory.pupil_id)
        teens = session.scalars(
            wanted.where(PupilCategory.code.in_(("G13", "G14", "G15")), Pupil.left.is_(None)).distinct()
            .order_by(PupilCategory.pupil_id)
        ).all()[:_TEENS]  # fmt: skip
        homes = session.scalars(
            select(FamilyCategory.family_id).join(Family, Family.id == FamilyCategory.family_id)
            .where(FamilyCategory.code == "H10", Family.closed.is_(None)).distinct().order_by(FamilyCategory.family_id)
        ).all()[:_HOMES]  # fmt: skip
        registered = session.execute(
            select(PupilCategory.pupil_id, PupilCategory.code, PupilCategory.since)
            .where(PupilCategory.code.in_(CATEGORY.values()), PupilCategory.until.is_(None), PupilCategory.since <= today)
            .order_by(PupilCategory.pupil_id, PupilCategory.code)
        ).all()[:_ON_REGISTER]  # fmt: skip
    keeper = RegisterKeeper(store)
    for place, row in enumerate(registered):
        register = next(key for key, code in CATEGORY.items() if code == row.code)
        keeper.save(None, _entry(random, place, row.pupil_id, register, row.since, today, store.account.name), 0)
    for place, pupil_id in enumerate(teens):
        _cards(make_book, random, ADOLESCENT, pupil_id, place, today)
    for place, family_id in enumerate(homes):
        _cards(make_book, random, FAMILY, family_id, place, today)


def _entry(random: Random, place: int, pupil_id: int, register: str, since: date, today: date, author: str) -> dict[str, Any]:
    empty: dict[str, Any] = dict.fromkeys(("essence", "off_decision", "off_note", "until", "off_reason"))
    told = {
        "pupil_id": pupil_id, "register": register, "since": since, "basis": f"№ {place + 2} протокол, {since:%d.%m.%Y}",
        "decision": "Алдын алуу кеңеши", "reasons": random.sample([option.code for option in REASONS_ON[:-1]], 2),
        "responsible": author, "review_on": today + timedelta(days=(-6, 3, 12, 40)[place % 4]),
        "planned_off": today + timedelta(days=(-2, 20, 60, 120)[place % 4]),
    }  # fmt: skip
    if place == _ON_REGISTER - 1:
        told |= {"until": today - timedelta(days=10), "off_reason": "better"}
    return empty | told


def _cards(make_book: MakeBook, random: Random, kind: str, owner_id: int, place: int, today: date) -> None:
    """One to four cards, the last of some not signed yet; things change a little between them, mostly for the better."""
    rules, times = shipped(kind), (3, 2, 1, 4, 2)[place % 5]
    grave = 0.22 + 0.07 * (place % 4)
    quiet = {danger.code for danger in rules.dangers if danger.at_once} | {code for rule in rules.raises for code in rule.codes}
    levels = {
        one.code: 0 if one.code in quiet else random.choices((0, 1, 2), (1 - grave, grave * 0.6, grave * 0.4))[0]
        for one in rules.indicators
    }
    day = today - _EVERY * times + timedelta(days=random.randrange(60))
    for turn in range(times):
        if turn:
            for code in random.sample([code for code in levels if code not in quiet], 4):
                levels[code] = min(2, max(0, levels[code] + random.choice((-1, -1, 1))))
        last = turn == times - 1
        if last and place == 1:  # a danger seen the other day: its check-list is being gone through
            levels["T22" if kind == ADOLESCENT else "S12"] = 1
            day = today - timedelta(days=2)
        _card(make_book, random, kind, owner_id, day, levels, place, last=last, today=today)
        day += _EVERY


def _card(make_book: MakeBook, random: Random, kind: str, owner_id: int, day: date, levels: dict[str, int], place: int, *,
          last: bool, today: date) -> None:  # fmt: skip
    day = min(day, today)
    book = make_book(lambda: day)
    card_id = book.start(kind, owner_id)
    shown = book.show(kind, card_id)
    values = {**shown.values, **levels, "on": day, "conclusion": _CONCLUSIONS[place % 3], "recommendations": _ADVICE[place % 2],
              "next_on": day + timedelta(days=95) if place % 3 else None}  # fmt: skip
    if kind == ADOLESCENT:
        values |= {
            "progress": random.choice(("good", "fair", "poor")), "attitude": random.choice(("even", "indifferent", "negative")),
            "missed_unexcused": random.randrange(0, 40), "behaviour": _BEHAVIOUR[place % 3], "causes": ["family", "age"],
            "position": random.choice(("accepted", "aside", "isolated")), "with_teachers": random.choice(("even", "tense")),
            "with_parents": random.choice(("trusting", "tense", "conflict")), "style": random.choice(("under", "contrary")),
            "interests": "футбол, телефондогу оюндар", "strengths": _STRENGTHS[place % 4],
        }  # fmt: skip
    else:
        values |= {
            "source": "класс жетекчи", "relations": random.choice(("calm", "unstable", "conflict")), "needs": _NEEDS[place % 3],
            "style": random.choice(("under", "contrary", "liberal")), "support": ["relatives"],
            "situations": ["poverty", "no_work"],
            "strengths": _HOME_STRENGTHS[place % 3], "decision": "Жеке жардам планы түзүлсүн.",
        }  # fmt: skip
    if last and place % 5 == 2:  # half of the signs are not looked at yet
        for code in list(levels)[9:]:
            values[code] = None
        book.keep(kind, card_id, values, shown.revision)
        return
    if last and place % 6 == 4:
        values[list(levels)[-1]] = None
    book.sign(kind, card_id, values, shown.revision)
