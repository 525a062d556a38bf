"""The psychologist's desk of the invented school: classes examined in waves, a child through the years, a danger, papers signed.

The answers are invented by chance; they say nothing about any instrument.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from random import Random
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.answers import Answer
from sppk_desktop.features.people.demo import days_ago
from sppk_desktop.features.people.records import Membership, Pupil, SchoolClass
from sppk_desktop.features.psychodiagnostics.conclusion_book import ConclusionBook
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.instruments import AnswerKind, Item
from sppk_desktop.features.psychodiagnostics.protocol_book import ProtocolBook
from sppk_desktop.features.psychodiagnostics.records import OwnPhrase, Result

_REASON: Final = "класстык скрининг, ата-энелердин макулдугу чогулууда"
_OBSERVED: Final = "Байланышка акырындап чыкты, тапшырмаларды аягына чейин аткарды. 25 мүнөттөн кийин темпи төмөндөдү."
_TEXTS: Final = {
    "reason": "Класс жетекчинин кайрылуусу: сабакта тез чарчайт, оозеки жооп берүүдөн качат.",
    "observed": _OBSERVED + " Кыска тыныгуудан соң калыбына келди. Мактоо жардам берет.",
    "cognitive": "Көңүл буруусу туруктуу, сабактын аягында чарчоо белгилери бар.",
    "emotional": "Билимди текшерүү кырдаалында тынчсыздануу жогорулайт.",
    "social": "Эки жакын досу бар, чоң топто жооп берүүдөн тартынат.",
    "motivation": "Техника жана футболго кызыгуусу айкын.",
    "strengths": "Жоопкерчилиги, иниси-карындашына камкордугу, аягына чыгаруу эрки; команда менен иштей билет.",
    "difficulties": "Оозеки жооп берүүдө тынчсыздануу; болжолдуу себеби — ката кетирүүдөн коркуу, атасынын узак жокко чыгышы.",
    "summary": "Мектептик тынчсыздануу жогорулаган, сабакта колдоо жана үй-бүлө менен иш керек.",
}
_ADVICE: Final = (
    ("teacher", "Доскага чакырардан мурун алдын ала эскертүү, башында жазуу түрүндө жооп берүүгө мүмкүндүк берүү."),
    ("parents", "Баадан мурун аракетин мактоо; күнүнө 15 мүнөт чогуу баарлашуу."),
    ("pupil", "Жооп берер алдында дем алуу көнүгүүсү."),
)
_PHRASES: Final = (
    ("observed", "Байланышка жеңил чыкты, тапшырмаларды кызыгуу менен аткарды."),
    ("observed", "Тапшырманын шартын кайталап түшүндүрүү керек болду."),
    ("strengths", "Достору менен тил табыша билет, башталган ишти аягына чыгарат."),
)


class Builder:
    """Fills one open vault of the psychologist."""

    def __init__(self, book: ExamBook, protocols: ProtocolBook, today: date, seed: int) -> None:
        self._book, self._protocols, self._today, self._chance = book, protocols, today, Random(seed)

    def examine(
        self, method: str, on: date, tilt: float = 0.5, most: int | None = None, told: Sequence[Answer] = (), **values: Any
    ) -> int:
        """One examination, answered and scored; ``most`` leaves it in the middle of being typed."""
        book = self._book
        begun = {"on": on, "method": method, "basis": "plan", "way": "paper", "place": "психологдун кабинети",
                 "begins": time(9, 0), "ends": time(9, 40), **values}  # fmt: skip
        exam_id, _ = book.save(None, begun, 0)
        if book.unexplained(exam_id):
            book.explain(exam_id, _REASON)
        exam = book.show(exam_id)
        form = book.shelf.get(method.partition(":")[0]).form(exam.variant)
        rows = book.rows(exam_id)
        for place, row in enumerate(rows):
            if len(rows) > 5 and place == 3:
                row.absent = True
                continue
            if most is not None and place >= most:
                break
            row.answers = list(told) or self._answers(form.items, max(0.1, min(0.9, tilt + self._chance.uniform(-0.25, 0.25))))
            row.left = True
            if len(rows) > 5 and place == 4:
                row.answers[22 % len(row.answers)] = None  # a gap to be asked about
        if most is not None and most < len(rows):
            rows[most].answers[:17] = self._answers(form.items, tilt)[:17]
        book.keep_answers(exam_id, rows)
        if most is None:
            book.score(exam_id)
        return exam_id

    def _answers(self, items: Sequence[Item], tilt: float) -> list[Answer]:
        return [self._answer(item, tilt) for item in items]

    def _answer(self, item: Item, tilt: float) -> Answer:
        chance, asked = self._chance, item.answer
        match asked.kind:
            case AnswerKind.YES_NO:
                return chance.random() < tilt
            case AnswerKind.PAIR:
                return "a" if chance.random() < tilt else "b"
            case AnswerKind.CHOICE:
                span = asked.most - asked.least
                return int(asked.least + min(span, max(0, round(chance.gauss(tilt * span, span / 4)))))
            case AnswerKind.NUMBER:
                most = min(asked.most, asked.least + 60)
                return round(asked.least + (most - asked.least) * max(0.1, min(0.95, tilt + chance.uniform(-0.1, 0.1))))
            case _:
                return "дос" if not item.optional else None

    def papers(self, exam_id: int, pupil_id: int) -> None:
        """A signed protocol and a signed conclusion of one child, and wordings of her own."""
        store = self._book.store
        with store.reading() as session:
            result_id = session.scalars(
                select(Result.id).where(Result.examination_id == exam_id, Result.pupil_id == pupil_id, Result.newest)
            ).one()
        self._protocols.sign(result_id, {"observed": _OBSERVED, "sheets": 1, "kept_in": "3-папка, сейф"})
        conclusions = ConclusionBook(self._book)
        advice = [{"audience": whom, "said": said, "result_id": result_id, "evidence": None} for whom, said in _ADVICE]
        begun: Mapping[str, Any] = conclusions.begin(pupil_id)
        again = self._today + timedelta(days=110)
        id_, _ = conclusions.save(None, {**begun, **_TEXTS, "again_on": again, "recommendations": advice}, 0)
        conclusions.sign(id_)
        with store.saving() as session:
            session.add_all(OwnPhrase(section=section, said=said) for section, said in _PHRASES)

    def draft(self, pupil_id: int) -> None:
        """A conclusion that is still being written."""
        conclusions = ConclusionBook(self._book)
        told = {name: _TEXTS[name] for name in ("reason", "observed")}
        conclusions.save(None, {**conclusions.begin(pupil_id), **told, "recommendations": []}, 0)


def build(book: ExamBook, protocols: ProtocolBook, *, today: date = date(2026, 11, 23), seed: int = 58) -> None:
    """Write examinations into an open vault of the psychologist whose register is filled."""
    with book.store.reading() as session:
        classes = classes_to_examine(session, today)
        ago = days_ago(session, classes, today)
    if len(classes) < 3:
        return
    made = Builder(book, protocols, today, seed)
    autumn = date(today.year if today.month >= 9 else today.year - 1, 9, 14)
    first, after = min(today, autumn), min(today, autumn + timedelta(days=1))
    made.examine("phillips", first, 0.62, class_id=classes[0], purpose="тынчсыздануунун булактары")
    made.examine("phillips", after, 0.45, class_id=classes[1], purpose="тынчсыздануунун булактары")
    second = made.examine("phillips", ago(7), 0.48, class_id=classes[0], purpose="кайталап изилдөө")
    made.examine("rosenberg", ago(21), 0.6, class_id=classes[2], purpose="өзүн-өзү баалоо")
    made.examine("phillips", today, 0.5, most=6, class_id=classes[3] if len(classes) > 3 else classes[1])
    people = [one for one in book.people(second) if not one.absent]
    child, other = people[0].pupil_id, people[1].pupil_id
    for years, tilt in ((2, 0.7), (1, 0.6)):
        on = date(autumn.year - years, 10, 12)
        made.examine("phillips", on, tilt, pupil_id=child, basis="request", purpose="адаптация")
    times: list[Answer] = [41, 39, 42, 46, 51]
    made.examine("schulte", ago(5), told=times, pupil_id=child, basis="request", purpose="көңүл буруу, чарчоо")
    made.papers(second, child)
    made.draft(other)
    _alarm(book, classes[2], today)


def _alarm(book: ExamBook, class_id: int, today: date) -> None:
    """One result that shows a danger nobody was told of yet, so that the day begins with it."""
    with book.store.reading() as session:
        pupil_id = session.scalars(
            select(Pupil.id).join(Membership, Membership.pupil_id == Pupil.id)
            .where(Membership.class_id == class_id, Membership.until.is_(None)).order_by(Pupil.name_key).offset(2).limit(1)
        ).one()  # fmt: skip
    exam_id, _ = book.save(
        None, {"on": today - timedelta(days=1), "method": "phq-a", "pupil_id": pupil_id, "basis": "request", "way": "paper"}, 0
    )
    book.set_danger(exam_id, on=True)
    rows = book.rows(exam_id)
    rows[0].answers = [1, 2, 1, 1, 0, 2, 1, 1, 1]  # the ninth calls for help, whatever the sum
    rows[0].left = True
    book.keep_answers(exam_id, rows)
    book.score(exam_id)


def classes_to_examine(session: Session, today: date) -> list[int]:
    """Two large classes of grade 7, one of grade 9, one of grade 6, where there are."""
    rows = session.execute(
        select(Membership.class_id, SchoolClass.grade, func.count().label("many"))
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .where(Membership.until.is_(None), Membership.since <= today, SchoolClass.grade.between(6, 9))
        .group_by(Membership.class_id)
        .order_by(SchoolClass.grade, func.count().desc(), Membership.class_id)
    ).all()
    sevens = [row.class_id for row in rows if row.grade == 7]
    nines = [row.class_id for row in rows if row.grade == 9]
    sixes = [row.class_id for row in rows if row.grade == 6]
    return [*sevens[:2], *nines[:1], *sixes[:1]] if len(sevens) > 1 and nines else [row.class_id for row in rows[:4]]
