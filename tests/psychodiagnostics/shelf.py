"""Two small instruments of the tests' own: yes/no items with a validity scale and a danger, and points with norms by age."""

from __future__ import annotations

from collections.abc import Sequence

from sppk_desktop.features.psychodiagnostics.instruments import (
    AlertRule,
    AnswerKind,
    AnswerType,
    Band,
    Form,
    Instrument,
    Item,
    Said,
    Scale,
    Texts,
)

YES_NO = AnswerType(AnswerKind.YES_NO)
POINTS = AnswerType(AnswerKind.CHOICE, 0, 3, labels=tuple(Said(f"{n}-жооп", f"ответ {n}") for n in range(4)))
LOW, MIDDLE, HIGH = (
    Band("low", Said("төмөн", "низкий")),
    Band("middle", Said("орто", "средний"), least=4),
    Band("high", Said("жогору", "высокий"), least=7, mark="attention"),
)


def fears(version: int = 1, items: int = 58) -> Instrument:
    """Yes/no: the first ten count for the general scale, two more for validity; a yes to item 9 is a danger."""
    ids = tuple(str(number) for number in range(1, items + 1))
    form = Form(
        "",
        None,
        tuple(Item(id_, YES_NO, text=Said(f"{id_}-суроо?", f"Вопрос {id_}?")) for id_ in ids),
        (
            Scale("general", Said("Жалпы тынчсыздануу", "Общая тревожность"), {"yes": ids[: 10 + version - 1]}, least=0, most=10,
                  bands=(LOW, MIDDLE, HIGH)),
            Scale("fear", Said("Коркуу", "Страх"), {"yes": ids[12:20]}, least=0, most=8, bands=(LOW, MIDDLE, HIGH)),
            Scale("lie", Said("Калптык", "Ложь"), {"yes": ids[20:24]}, least=0, most=4, validity=True,
                  bands=(Band("fine", Said("ишенимдүү", "достоверно")),
                         Band("doubt", Said("күмөндүү", "сомнительно"), least=4, mark="doubtful"))),
        ),
        alerts=(AlertRule("suicide", item="9", answer=True),),
    )  # fmt: skip
    return Instrument(
        "fears", version, f"{version}" * 16, Said("Коркуулар сурамжылоосу", "Опросник страхов"), Said("Автор", "Автор"),
        {"": form}, age=(7, 17), caution=Said("Скрининг, диагноз эмес.", "Скрининг, не диагноз."), texts=Texts.OPEN,
        area="emotional",
    )  # fmt: skip


def mood() -> Instrument:
    """Nine points from 0 to 3, summed; a norm for the young and another for the old."""
    ids = tuple(str(number) for number in range(1, 10))
    scale = Scale("sum", Said("Жалпы балл", "Общий балл"), {"plus": ids}, least=0, most=27, bands=(LOW, MIDDLE, HIGH))
    form = Form("", None, tuple(Item(id_, POINTS) for id_ in ids), (scale,), alerts=(AlertRule("suicide", item="9", least=1),))
    return Instrument("mood", 1, "a" * 16, Said("Маанай", "Настроение"), Said("Автор", "Автор"), {"": form}, age=(12, 17))


class SmallShelf:
    """What the tests examine with; ``version`` changes the key."""

    def __init__(self) -> None:
        self.version = 1

    def get(self, id: str) -> Instrument:  # noqa: A002
        return fears(self.version) if id == "fears" else mood()

    def keyed(self, id: str, key_version: str) -> Instrument | None:  # noqa: A002
        known = [*(fears(version) for version in (1, 2)), mood()]
        return next((one for one in known if (one.id, one.key_version) == (id, key_version)), None)

    def every(self) -> Sequence[Instrument]:
        return (fears(self.version), mood())
