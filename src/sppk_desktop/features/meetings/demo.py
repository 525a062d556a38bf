"""Councils of the invented school with their decisions, orders, who makes up the service, the Regulation's approval."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from sppk_desktop.features.meetings.legal import REGULATION
from sppk_desktop.features.meetings.records import LegalAct, Meeting, MeetingItem, Order, Participation, ServiceMember
from sppk_desktop.features.people.records import Staff

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_MEETINGS: Final = (
    (86, "ped_council", "1", "Жаңы окуу жылына даярдык", 46, (
        ("СППКнын жылдык иш планын бекитүү", "Асанова Г.", "Пландын долбоору толугу менен колдоого алынды.",
         "План бекитилсин.", 70, True),
        ("Мектептин социалдык паспорту", "Асанова Г.", "Социалдык паспорттун жыйынтыктары угулду.",
         "Класс жетекчилер маалыматты тактап, тапшырышсын.", 55, True),
    )),
    (26, "prevention", "3", "Сабакка себепсиз келбеген окуучулар", 9, (
        ("I чейректеги сабак калтыруулар", "Жумабеков К.", "Он бир окуучунун себептери талкууланды.",
         "Үй-бүлөлөргө рейд өткөрүлсүн.", 10, True),
        ("Тамекинин жана вейптин алдын алуу", "Токтоматова Б.", "7–9-класстарда сурамжылоо өткөрүлдү.",
         "Ата-энелер чогулушунда жыйынтыгы айтылсын.", -4, False),
    )),
    (6, "director", "11", "Кышкы мезгилге даярдык", 7, (
        ("Турмуштук оор кырдаалдагы үй-бүлөлөргө көмүр", "Асанова Г.", "Сегиз үй-бүлөгө жардам керек.",
         "Айыл өкмөтүнө кат жөнөтүлсүн.", 2, False),
        ("Узартылган күн тобунун иши", "Жумабеков К.", "Тизме такталды.", "Тарбиячы дайындалсын.", -12, False),
    )),
)  # fmt: skip
_ORDERS: Final = (
    (83, "12", "service", "Социалдык-психологиялык-педагогикалык кызматты түзүү жана анын курамын бекитүү жөнүндө",
     "Педагогикалык кеңештин № 1 протоколу",
     "1. Мектептин социалдык-психологиялык-педагогикалык кызматы төмөнкү курамда иштесин.\n"
     "2. Кызматтын иши Жобого ылайык жүргүзүлсүн.\n3. Кызматтын жылдык иш планы бекитилсин.", None, None),
    (24, "31", "event", "Үй-бүлөлөргө рейд өткөрүү жөнүндө", "Алдын алуу кеңешинин № 3 протоколу",
     "1. Рейд тобу түзүлсүн.\n2. Рейддин жыйынтыгы боюнча маалымкат тапшырылсын.", 10, 12),
    (5, "36", "staff", "Узартылган күн тобуна тарбиячы дайындоо жөнүндө", "Директордун кеңешмесинин № 11 протоколу",
     "1. Тарбиячы дайындалсын.\n2. Иш графиги түзүлсүн.", -9, None),
)  # fmt: skip
_TOGETHER: Final = (
    (
        40,
        "association",
        "Райондук социалдык педагогдордун методикалык бирикмеси",
        "speaker",
        "Байкоо күндөлүгүн жүргүзүү тажрыйбасы",
    ),
    (18, "commission", "Балдар иштери боюнча комиссиянын отуруму", "expert", "Эки үй-бүлөнүн абалы"),
)
_ROLES: Final = (
    ("deputy", "head", "Кызматтын ишин уюштурат жана көзөмөлдөйт."),
    ("social", "social", "Социалдык паспорт, рейддер, байкоо, укуктарды коргоо."),
    ("psychologist", "psychologist", "Диагностика, консультация, коррекция."),
    ("speech_therapist", "logoped", "Кеп бузулууларын оңдоо."),
    ("nurse", "nurse", "Ден соолук боюнча маалымат."),
)


def build(store: Store, *, today: date) -> None:
    """Everything of the meetings and orders of one autumn."""
    with store.saving() as session:
        staff = {row.post: row for row in session.scalars(select(Staff).order_by(Staff.id.desc()))}
        social = staff["social"].id if "social" in staff else None
        deputy = staff.get("deputy")
        for ago, kind, number, topic, present, items in _MEETINGS:
            on = today - timedelta(days=ago)
            meeting = Meeting(
                on=on, kind=kind, number=number, topic=topic, present_count=present, chair="Жумабаева С. Т.",
                secretary="Иманова А.", staff_id=social, place="Мугалимдер бөлмөсү",
            )  # fmt: skip
            session.add(meeting)
            session.flush()
            for question, speaker, heard, decision, left, done in items:
                due = on + timedelta(days=14) if done else today - timedelta(days=left)
                session.add(
                    MeetingItem(
                        meeting_id=meeting.id, on=on, question=question, speaker=speaker, heard=heard, decision=decision,
                        staff_id=social if speaker.startswith("Асанова") else deputy.id if deputy else None, due=due,
                        done=due - timedelta(days=2) if done else None, result="Аткарылды" if done else None,
                    )
                )  # fmt: skip
        for ago, number, kind, subject, basis, body, until, carried_out in _ORDERS:
            session.add(
                Order(
                    on=today - timedelta(days=ago), number=number, kind=kind, subject=subject, basis=basis, body=body,
                    responsible=deputy.full_name if deputy else None, signed_by="Жумабаева С. Т.", staff_id=social,
                    due=today - timedelta(days=until) if until else None,
                    done=today - timedelta(days=carried_out) if carried_out else None,
                )
            )  # fmt: skip
        session.flush()
        order = session.scalar(select(Order.id).where(Order.kind == "service").limit(1))
        for post, role, duties in _ROLES:
            if post in staff:
                since = date(today.year if today.month > 8 else today.year - 1, 9, 1)
                session.add(ServiceMember(staff_id=staff[post].id, role=role, duties=duties, on=since, order_id=order))
        for ago, kind, title, part, subject in _TOGETHER:
            session.add(
                Participation(
                    on=today - timedelta(days=ago), kind=kind, title=title, part=part, subject=subject, staff_id=social,
                    result="Тажрыйба алмашылды",
                )
            )  # fmt: skip
        act = session.scalar(select(LegalAct).where(LegalAct.code == REGULATION))
        if act is not None:
            act.considered_on, act.considered_number = today - timedelta(days=86), "1"
            act.approved_on, act.approved_number = today - timedelta(days=83), "13"
