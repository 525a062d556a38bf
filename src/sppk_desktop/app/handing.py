"""Hand-overs of what the psychologist knows: one row of the office's register each, with the text that was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity.handovers import hand_over
from sppk_desktop.features.activity.records import HandOver
from sppk_desktop.features.people.informed import Informed, informed
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.reason import Asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from sppk_desktop.core.progress import Progress

WAYS: Final = (
    Option("paper", T("on paper", "hand-over")),
    Option("screen", T("shown on the screen")),
    Option("word", T("told", "hand-over")),
)
FIELDS: Final = (
    Field(Kind.TEXT, T("Who receives it (name)"), "to_whom", required=True, limit=200),
    Field(Kind.CHOICE, T("How"), "way", required=True, options=WAYS),
    Field(Kind.TEXT, T("On what basis"), "basis", required=True, limit=300),
)
WRITTEN: Final = T("It is written into the register of hand-overs of the office, also when it is only shown.")
_BASIS: Final = T("the psychologist's work with the pupil")
OUTSIDE: Final = (
    *FIELDS,
    Field(Kind.TEXT, T("Why without a consent, if there is none"), "without_consent", limit=300),
)


def look(
    desk: Desk, document: Phrase, make: Callable[[Progress], bytes], language: str, journal: tuple[str, int | None]
) -> None:  # fmt: skip
    """Show what would be handed over: marked on every page, and neither printed nor saved. Nothing is written down by it."""
    desk.preview(marked_of(desk, make, language), document, journal, look=True)


def marked_of(desk: Desk, make: Callable[[Progress], bytes], language: str) -> Callable[[Progress], bytes]:
    """The same paper, marked on every page, in its own language, as one to look at."""
    mark = paper_words(language, desk.store).say(T("Look only, not handed over"))

    def work(progress: Progress) -> bytes:
        from sppk_desktop.reports.look import marked

        return marked(make(progress), mark)

    return work


def give(
    desk: Desk, parent: QWidget, receiver: str, document: Phrase, make: Callable[[Progress], bytes], *, number: str,
    pupil_id: int | None = None, keep_text: bool = True, to_whom: str = "", basis: Phrase = _BASIS,
) -> None:  # fmt: skip
    """Ask who receives it and on what basis, write the row, then show the paper: without a row there is no paper."""
    outside = receiver == "organisation"
    known = Informed()
    if pupil_id is not None:
        with desk.store.reading() as session:
            known = informed(session, pupil_id, desk.today())
    name = to_whom or _name(receiver, known)
    ask(desk, parent, _told(known if receiver in ("parent", "organisation") else Informed()), name, basis,
        lambda answers: _given(desk, receiver, document, make, number, pupil_id, answers, keep_text),
        OUTSIDE if outside else FIELDS)  # fmt: skip


def ask(
    desk: Desk, parent: QWidget, told: Phrase, to_whom: str, basis: Phrase, then: Callable[[dict[str, Any]], object],
    fields: Sequence[Field] = FIELDS,
) -> Asking:  # fmt: skip
    """The window that asks who receives it, how, and on what basis."""
    start = {"way": "paper", "basis": desk.kit.say(basis), "to_whom": to_whom or None}
    asking = Asking(desk, T("Hand over", "a text"), told, fields, T("Write down and show"), parent, start)
    asking.answered.connect(then)
    asking.open()
    return asking


def _name(receiver: str, known: Informed) -> str:
    match receiver:
        case "teacher":
            return known.teacher
        case "parent":
            return known.representatives[0] if len(known.representatives) == 1 else ""
        case _:
            return ""


def _told(known: Informed) -> Phrase:
    if known.barred:
        return T("{names} must not be given information about the child (note in the card). "
                 "The hand-over is written into the register of the office, also when it is only shown.",
                 names=", ".join(known.barred))  # fmt: skip
    if known.representatives:
        return T("Legal representatives: {names}. The hand-over is written into the register of the office, also when it is only "
                 "shown.", names=", ".join(known.representatives))  # fmt: skip
    return WRITTEN


def _given(
    desk: Desk, receiver: str, document: Phrase, make: Callable[[Progress], bytes], number: str, pupil_id: int | None,
    answers: Mapping[str, Any], keep_text: bool,
) -> None:  # fmt: skip
    try:
        row = write_down(desk, receiver, document, make, number, pupil_id, answers, keep_text=keep_text)
    except AppError as error:
        desk.tell(Message.of(error))
        return
    desk.preview(make, document, ("hand_over", row))


def write_down(
    desk: Desk, receiver: str, document: Phrase, make: Callable[[Progress], bytes], number: str, pupil_id: int | None,
    answers: Mapping[str, Any], *, keep_text: bool = True,
) -> int:  # fmt: skip
    """The row of the register, and the text itself beside it, so that nobody has to remember what was told."""
    say, store = desk.kit.say, desk.store
    way = next(one.label for one in WAYS if one.code == answers["way"])
    said = " ".join(part for part in (say(document), f"№ {number}" if number else "", f"({say(way)})") if part)
    text = make(unwatched) if keep_text else b""
    with store.saving() as session:
        row = hand_over(
            session, on=desk.today(), document=said, receiver=receiver, to_whom=answers["to_whom"], pupil_id=pupil_id,
            basis=answers["basis"], print_code=number or None, purpose=say(T("the psychologist's work")),
            without_consent=answers.get("without_consent"),
        )  # fmt: skip
        if keep_text:
            store.attachments.add(session, "hand_over", row.id, f"{row.number}.pdf".replace("/", "-"), text)
        return int(row.id)


def given_to(session: Session, numbers: Sequence[str | None]) -> Mapping[str | None, str]:
    """For documents by their number: to whom and when they were given."""
    found: dict[str | None, list[str]] = {}
    rows = session.execute(
        select(HandOver.print_code, HandOver.to_whom, HandOver.on)
        .where(HandOver.print_code.in_([number for number in numbers if number]), HandOver.removed_at.is_(None))
        .order_by(HandOver.on, HandOver.id)
    )
    for code, whom, on in rows:
        found.setdefault(code, []).append(f"{whom or '—'} {dates.short(on)}")
    return {code: ", ".join(told) for code, told in found.items()}
