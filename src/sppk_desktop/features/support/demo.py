"""Help plans of the invented school: some in work with actions done and late, one waiting, one draft, some closed."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from sppk_desktop.core.help_plans import Beginning, Measured
from sppk_desktop.features.activity.records import Consent
from sppk_desktop.features.people.records import Family, FamilyCategory, Pupil, PupilCategory
from sppk_desktop.features.support import rules
from sppk_desktop.features.support.plan_book import HelpPlanBook

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_PUPILS: Final = ("G10", "G13", "G14", "G15")
_FAMILIES: Final = ("H10", "H11", "H20")
_PROBLEM: Final = {
    "pupil": "Сабактарды себепсиз калтырат, мугалимдер менен чыр-чатак чыгат, кечкисин көчөдө жүрөт.",
    "family": "Атасы миграцияда, апасынын туруктуу кирешеси жок. Балдардын кышкы кийими жок, үйдө кароосуз калышат.",
}
_CAUSES: Final = {"pupil": "Үй-бүлөдөгү чыр-чатак, окуудагы кемчиликтер.", "family": "Жумушсуздук, ата-эненин алыста болушу."}
_STRENGTHS: Final = {
    "pupil": "Спортту жакшы көрөт, кичүү инисине кам көрөт, тарых сабагына кызыгат, чоң энеси колдойт.",
    "family": "Апасы мектеп менен кызматташат, чоң ата-энеси жакын жашайт, балдары жакшы окуйт.",
}
_MEASURES: Final = {
    "pupil": (
        ("Кооптуулук көрсөткүчтөрүнүн суммасы (карта)", "балл", 22.0),
        ("Себепсиз калтырган сабактары", "саат айына", 34.0),
    ),
    "family": (("Үй-бүлөнүн кооптуулук суммасы (карта)", "балл", 17.0), ("Балдардын калтырган күндөрү", "күн айына", 6.0)),
}
_GOALS: Final = {
    "pupil": (
        ("Сабактарга үзгүлтүксүз келет", "Айына 4 сааттан ашык себепсиз калтырбайт", "34 саат", "4 сааттан аз"),
        ("Бош убактысы уюштурулган", "Ийримге жумасына 2 жолу катышат", "катышпайт", "жумасына 2 жолу"),
    ),
    "family": (
        ("Балдардын негизги муктаждыктары камсыз болгон", "Кышкы кийими, тамагы бар", "жок", "бар"),
        ("Балдар кароосуз калбайт", "Сабактан кийин узартылган топто", "жалгыз", "кароодо"),
    ),
}
_ACTIONS: Final = {
    "pupil": (
        ("learning", "Математика боюнча кошумча сабак", 0, "окуучу", "предмет мугалими", "week"),
        ("psychological", "Психологдун жекече сабактары", 0, "окуучу", "Токтоматова Б. Т.", "week"),
        ("family", "Ата-эне менен баарлашуу: күн тартиби, көзөмөл", 0, "ата-эне", "Асанова Г. Ө.", "month"),
        ("leisure", "Волейбол ийримине каттоо", 1, "окуучу", "класс жетекчи", "once"),
        ("rights", "ИДН инспектору менен алдын алуу баарлашуусу", 1, "окуучу, ата-эне", "ИДН инспектору", "quarter"),
    ),
    "family": (
        ("material", "Материалдык жардамга арыз, кышкы кийим", 0, "үй-бүлө", "Асанова Г. Ө.", "once"),
        ("together", "Айыл өкмөтүнө кайрылуу: жөлөк пул", 0, "үй-бүлө", "Асанова Г. Ө.", "once"),
        ("family", "Үйгө баруу, кеңеш берүү", 1, "апасы", "Асанова Г. Ө.", "fortnight"),
        ("pedagogical", "Узартылган күн тобуна алуу", 1, "балдар", "завуч", "once"),
    ),
}
_RESULTS: Final = ("Аткарылды, ата-эне ыраазы.", "Бала катыша баштады.", "Арыз кабыл алынды.")
_STAGES: Final = ("work", "closed", "work", "agreed", "work", "draft", "work", "closed")


class _Invented(HelpPlanBook):
    """The deputy director's word is invented, too."""

    @property
    def approves(self) -> bool:
        """Whoever makes the demo school."""
        return True


def build(store: Store, *, today: date, seed: int = 61) -> None:
    """Write the plans into an open vault whose register, consents and families are filled."""
    from sppk_desktop.core.words import Words

    random, clock = Random(seed), [today]
    book = _Invented(store, Words("en", {}), lambda: clock[0])
    with store.reading() as session:
        pupils = _ids(session, PupilCategory.pupil_id, PupilCategory.code.in_(_PUPILS), Pupil, PupilCategory.pupil_id, Pupil.left)
        wanted = select(FamilyCategory.family_id).join(Family, Family.id == FamilyCategory.family_id)
        families = session.scalars(
            wanted.where(FamilyCategory.code.in_(_FAMILIES), Family.closed.is_(None))
            .distinct()
            .order_by(FamilyCategory.family_id)
        ).all()
    subjects = [("pupil", id_) for id_ in pupils[:5]] + [("family", id_) for id_ in families[3:9:2]]
    for place, (kind, id_) in enumerate(subjects):
        _plan(book, store, random, clock, kind, id_, _STAGES[place % len(_STAGES)], today)
    clock[0] = today


def _ids(session: Any, column: Any, condition: Any, owner: Any, link: Any, left: Any) -> list[int]:
    wanted = select(column).join(owner, owner.id == link).where(condition, left.is_(None), owner.removed_at.is_(None))
    found = list(session.scalars(wanted.distinct().order_by(column)))
    if len(found) < 5:  # a school whose invented children are all well behaved
        found += [
            id_ for id_ in session.scalars(select(owner.id).where(left.is_(None)).order_by(owner.id).limit(9)) if id_ not in found
        ]
    return found


def _plan(
    book: HelpPlanBook, store: Store, random: Random, clock: list[date], kind: str, id_: int, stage: str, today: date
) -> None:
    start = today - timedelta(days=random.randrange(60, 110) if stage in ("work", "closed") else random.randrange(2, 8))
    clock[0] = start
    with store.saving() as session:
        about = {"pupil_id" if kind == "pupil" else "family_id": id_}
        session.add(Consent(on=start, purposes=["plan", "work"], giver="parent", given_by="Апасы", form="written", **about))
    measures = [Measured(name, before, unit) for name, unit, before in _MEASURES[kind]]
    told = Beginning(basis=f"карта № {random.randrange(3, 30)}", level=random.choice(("middle", "high")), problem=_PROBLEM[kind],
                     causes=_CAUSES[kind], strengths=_STRENGTHS[kind], measures=measures)  # fmt: skip
    plan = book.make(kind, id_, told)
    values, revision = book.values(plan)
    book.save(plan, {**values, "specialists": "Токтоматова Б. Т., класс жетекчи"}, revision)
    goals = [
        book.add_row("goals", plan, {"goal": goal, "criterion": sign, "before": before, "expected": expected,
                                     "due": start + timedelta(days=150)})
        for goal, sign, before, expected in _GOALS[kind]
    ]  # fmt: skip
    actions = [
        book.add_row("actions", plan, {
            "direction": direction, "content": content, "goal_id": goals[goal], "for_whom": whom, "responsible": who,
            "frequency": often, "due": start + timedelta(days=18 + 24 * at),
        })
        for at, (direction, content, goal, whom, who, often) in enumerate(_ACTIONS[kind])
    ]  # fmt: skip
    if stage == "draft":
        return
    book.agree(plan, {"agreed_on": start, "agreed_by": "апасы"})
    if stage == "agreed":
        return
    clock[0] = start + timedelta(days=2)
    book.approve(plan, {"approved_on": clock[0], "approved_by": "Жумабаева С. Т."})
    _work(book, random, clock, plan, actions, start, today, closed=stage == "closed")


def _work(book: HelpPlanBook, random: Random, clock: list[date], plan: int, actions: list[int], start: date, today: date, *,
          closed: bool) -> None:  # fmt: skip
    for at, action in enumerate(actions):
        due = start + timedelta(days=18 + 24 * at)
        clock[0] = min(due, today)
        if closed or (due < today and random.random() < 0.75):
            book.keep_row("actions", action, {"status": "done", "done_on": min(due, today), "result": random.choice(_RESULTS),
                                              "proof": f"№ {random.randrange(4, 40)}"})  # fmt: skip
    held = start + timedelta(days=40)
    if held < today:
        clock[0] = held
        outcomes = dict.fromkeys(book.review_values(plan)["outcomes"], "reached" if closed else "partly")
        following = max(rules.following(held, "month"), today + timedelta(days=random.randrange(-6, 20)))
        book.sign_review(plan, {
            "on": held, "present": "апасы, класс жетекчи, психолог", "decision": "go_on", "next_on": following,
            "outcomes": outcomes,
            "changes": "Ийримге катышуу бекемделди." if not closed else None,
        })  # fmt: skip
    if closed:
        clock[0] = today
        shown = book.show(plan)
        for row in shown.measures:
            book.keep_row(
                "measures", row.id, {"after": round((row.values["before"] or 0) * 0.4), "after_on": today - timedelta(days=6)}
            )
        book.close(plan, {"closed_on": today - timedelta(days=4), "protocol": "6", "closing": "reached",
                          "closing_note": "Максаттарга жетишилди, байкоо улантылат."})  # fmt: skip
