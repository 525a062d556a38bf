"""Recommendations, notifications, a proposal, two mediations and an informal group of the invented school."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.activity.options import INDIVIDUAL
from sppk_desktop.features.activity.records import Activity, Appeal
from sppk_desktop.features.advice.records import (
    Informing,
    Mediation,
    MediationPupil,
    Recommendation,
    YouthGroup,
    YouthGroupMember,
)
from sppk_desktop.features.people.records import Staff

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_ADVICE: Final = (
    (30, "class_teacher", "Окуучуну алдыңкы партага отургузуу, тапшырманы кыска бөлүп берүү, аткарганын дароо белгилөө.",
     "Аңгеме жана сабакка байкоо: көңүлү тез чачырайт.", 28, 4, "yes", "Сабактагы эскертүүлөр азайды."),
    (21, "parent", "Күн тартибин бирге түзүү, телефонду кечки тогуздан кийин чогултуп коюу, күн сайын он мүнөт сүйлөшүү.",
     "Үйгө баруунун актысы жана ата-эне менен аңгеме.", 20, -6, None, None),
    (16, "pupil", "Ийримге жазылуу, досу менен бирге үй тапшырманы китепканада аткаруу.",
     "Кызыкчылыктар боюнча аңгеме.", 15, -3, None, None),
    (11, "teacher", "Доскага чакырбай, жазуу түрүндө суроо; классташтарынын алдында эскертпөө.",
     "Окуучунун кайрылуусу жана аңгеме.", None, None, None, None),
)  # fmt: skip
_TOLD: Final = (
    (
        19,
        "class_teacher",
        "Окуучу менен эки аңгеме өттү, күн тартиби түзүлдү. Сабакта көз салууну суранабыз.",
        "in_person",
        "Макул, көз салат",
    ),
    (14, "parent", "Кызматтын иши жана кийинки жолугушуунун күнү айтылды.", "phone", "Келет"),
    (8, "administration", "Тобокелдик тобундагы окуучулар менен иштин жүрүшү.", "letter", None),
)


def build(store: Store, *, today: date) -> None:
    """About the children the journals' demo has talks with."""
    with store.saving() as session:
        children = session.execute(
            select(Activity.pupil_id, Activity.staff_id)
            .where(Activity.pupil_id.is_not(None), Activity.kind.in_(INDIVIDUAL))
            .group_by(Activity.pupil_id)
            .order_by(Activity.pupil_id)
            .limit(8)
        ).all()
        if not children:
            return
        social = session.scalar(select(Staff.id).where(Staff.post == "social").limit(1))
        for (pupil, _), (ago, kind, essence, basis, handed, look, followed, result) in zip(children, _ADVICE, strict=False):
            row = Recommendation(
                on=today - timedelta(days=ago), kind=kind, pupil_id=pupil, essence=essence, basis=basis, staff_id=social,
                strengths="Тырышчаак, сөзгө кулак салат.", handed=today - timedelta(days=handed) if handed else None,
                way="in_person" if handed else None, receipt=True if handed else None,
                due=today - timedelta(days=look) if look is not None else None,
                checked=today - timedelta(days=look) if followed and look is not None else None, followed=followed, result=result,
            )  # fmt: skip
            session.add(row)
            give_number(session, row)
        for (pupil, _), (ago, kind, essence, way, answer) in zip(children, _TOLD, strict=False):
            on = today - timedelta(days=ago)
            session.add(
                Informing(
                    on=on, kind=kind, pupil_id=pupil, essence=essence, way=way, staff_id=social, due=on + timedelta(days=10),
                    answered=on + timedelta(days=1) if answer else None, answer=answer,
                )
            )  # fmt: skip
        proposal = Appeal(
            kind="proposal", aim="school", on=today - timedelta(days=13), to_whom="Директор Жумабаева С. Т.",
            subject="Танапистерде бош бөлмө берүү жөнүндө", staff_id=social,
            essence="Танапис учурундагы чырлардын көбү коридордо чыгат: эки айда алты жазуу.",
            body="2-кабаттагы бош бөлмөнү танапистерде оюндар үчүн ачуу, нөөмөтчү мугалим бекитүү.",
            due=today + timedelta(days=3),
        )  # fmt: skip
        session.add(proposal)
        give_number(session, proposal)
        _mediations(session, [child for child, _ in children if child is not None], social, today)
        group = YouthGroup(
            name="«Гараж» тобу", on=today - timedelta(days=70), place="Эски гараждар, кечинде", size=9, leader="19 жаштагы жигит",
            interests="мотоцикл, музыка", influence="Эки окуучу кечки убакта үйгө кеч келип, сабак калтырып жүрөт.",
            risk="medium",
            source="класс жетекчи, айыл башчы", done="ИДН инспектору менен аңгеме өттү, секцияга чакырылды.",
        )  # fmt: skip
        session.add(group)
        session.flush()
        session.add_all(YouthGroupMember(group_id=group.id, pupil_id=child, place="барып турат") for child, _ in children[4:6])


def _mediations(session: Session, children: list[int], social: int | None, today: date) -> None:
    told = (
        (9, "mediation", "Танапистеги чыр", "Бири-биринен кечирим сурашты, эки жума бирге нөөмөт болушат.", -5),
        (33, "parliament", "Мектеп парламентинин жыйыны: тартип эрежелери", "Эрежелердин долбоору класстарда талкууланат.", 3),
    )
    for at, (ago, kind, topic, agreed, look) in enumerate(told):
        due = today - timedelta(days=look)
        row = Mediation(
            on=today - timedelta(days=ago), kind=kind, topic=topic, agreement=agreed, staff_id=social, due=due,
            participants="мектеп парламенти" if kind == "parliament" else None, done=due if look > 0 else None,
        )  # fmt: skip
        session.add(row)
        session.flush()
        if not at:
            session.add_all(
                MediationPupil(mediation_id=row.id, pupil_id=child, side="чырдын катышуучусу") for child in children[:2]
            )
