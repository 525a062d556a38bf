"""Journals on paper, with the columns of domain 7.2, and the sheet of a notification: pure functions from told cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

from sppk_desktop.core import dates
from sppk_desktop.core.fields import fields_of
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity import retelling
from sppk_desktop.features.activity.listing import Known
from sppk_desktop.features.activity.options import PARTICIPANTS
from sppk_desktop.features.activity.states import state_of
from sppk_desktop.reports.journal import JournalSheet
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.paper import CELL, STRONG, Cell, Flow, Frame
from sppk_desktop.reports.said import Catalogue, code_itself, said

CONFIDENTIAL: Final = T("Confidential: service document.")
SERVICE: Final = T("Socio-psychological-pedagogical service")


@dataclass(frozen=True)
class Told:
    """What a cell is told from: names in the language of the paper, or codes in their place."""

    words: Words
    known: Known
    staff: Mapping[int, str]
    today: date
    by_code: bool = False
    born: Mapping[int, date | None] = field(default_factory=dict)
    catalogue: Catalogue = code_itself
    keepers: Mapping[str, str] = field(default_factory=dict)

    def who(self, row: Any) -> str:
        """The child, the family, or who came; a code where names are kept off the paper."""
        return (coded(row) if self.by_code else "") or self.known.who(row)

    def field(self, row: Any, *names: str) -> str:
        """Several fields in one cell; what nobody wrote is left out."""
        described = fields_of(type(row))
        found = []
        for name in names:
            value = getattr(row, name)
            if value in (None, "", []):
                continue
            each = described[name]
            found.append(dates.short(value) if isinstance(value, date) else said(each, value, self.words, self.catalogue))
        return "; ".join(found)

    def colleague(self, row: Any) -> str:
        """The specialist."""
        return self.staff.get(getattr(row, "staff_id", None) or getattr(row, "teacher_id", None) or 0, "")

    def keeper(self, row: Any) -> str:
        """Whose account wrote the entry: the one who did it, where no colleague of the directory is named."""
        return self.colleague(row) or self.keepers.get(row.created_by, "")

    def class_and_age(self, row: Any) -> str:
        """«7А, 13»."""
        born = self.born.get(row.pupil_id)
        return ", ".join(filter(None, (self.known.class_name(row), str(dates.age(born, row.on)) if born else "")))


Cells = Callable[[Told, Any], str]


@dataclass(frozen=True)
class Head:
    """One column of a journal."""

    title: Phrase
    width: float
    cell: Cells


_LETTERS: Final = {"pupil": "О", "family": "Ү", "person": "А"}


def code_of(kind: str, id_: int) -> str:
    """What stands for a child or a family on a journal without names; `key_to_codes` tells it."""
    return f"{_LETTERS[kind]}-{id_:05d}"


def coded(row: Any) -> str:
    """The code of whom an entry is about; nothing where it names no card."""
    for kind in _LETTERS:
        if id_ := getattr(row, f"{kind}_id", None):
            return code_of(kind, id_)
    return ""


def _field(title: Phrase, width: float, *names: str) -> Head:
    return Head(title, width, lambda told, row: told.field(row, *names))


_DAY: Final = _field(T("Date"), 17, "on")
_WHO: Final = Head(T("Child or family"), 34, lambda told, row: told.who(row))
_CLASS: Final = Head(T("Class"), 11, lambda told, row: told.known.class_name(row))
_SIGN: Final = Head(T("Signature"), 16, lambda _told, _row: "")

Journal = tuple[Phrase, Sequence[Head]]
JOURNALS: Final[Mapping[str, Journal]] = {
    "requests": (T("Journal of requests"), (
        _field(T("№"), 22, "number"), _DAY, _field(T("Who asked"), 30, "from_whom", "from_name"),
        Head(T("About whom"), 32, lambda told, row: told.who(row) if row.pupil_id or row.family_id else ""), _CLASS,
        _field(T("What is asked"), 48, "essence"), Head(T("Who took it"), 24, lambda told, row: told.colleague(row)),
        _field(T("Decision"), 30, "decision", "decision_note"), _field(T("Deadline"), 17, "due"),
        _field(T("Result, day of the answer"), 40, "result", "answered"),
    )),
    "talks": (T("Journal of individual consultations and talks"), (
        Head(T("Date, time (minutes)"), 22, lambda _told, row: _when(row)), _WHO,
        _field(T("Category"), 20, "client"), Head(T("Class, age"), 14, lambda told, row: told.class_and_age(row)),
        Head(T("First / again"), 15, lambda told, row: _first(told, row)), _field(T("Who sent"), 20, "sent_by"),
        _field(T("Reason of the contact"), 30, "reasons"), _field(T("Contents"), 38, "topic", "essence"),
        _field(T("Recommendations"), 32, "advice"), _field(T("Result, next meeting"), 30, "result", "next_on"),
        _field(T("Note"), 21, "note"), _SIGN,
    )),
    "groups": (T("Journal of group work and events"), (
        _DAY, _field(T("Form of work"), 26, "kind"), _field(T("Topic"), 44, "topic"),
        Head(T("Participants (class, group)"), 34, lambda told, row: _audience(told, row)),
        _field(T("Number", "of people"), 12, "people_count"), _field(T("Contents"), 52, "essence"),
        _field(T("Result"), 40, "result"), _SIGN,
    )),
    "offences": (T("Journal of offences"), (
        _DAY, _WHO, _CLASS, _field(T("Kind"), 28, "kind"), _field(T("What happened"), 50, "place", "essence"),
        _field(T("Who told, paper"), 26, "source"), _field(T("Parents were told on"), 18, "parents_told"),
        _field(T("Measures taken"), 38, "measures"), _field(T("Result"), 30, "result"),
    )),
    "absences": (T("Journal of missed lessons"), (
        _WHO, _CLASS, _field(T("From", "absence"), 17, "on"), _field(T("Until"), 17, "until"),
        _field(T("School days"), 14, "days"), _field(T("Lessons"), 14, "lessons"), _field(T("Reason"), 30, "reason"),
        _field(T("Parents were told on"), 18, "parents_told"), _field(T("Measures taken"), 46, "measures"),
        _field(T("Came back on"), 17, "returned"), _field(T("Note"), 24, "note"),
    )),
    "notices": (T("Register of notifications of danger"), (
        _field(T("№"), 22, "number"), _DAY, _field(T("What danger"), 44, "situation"), _WHO, _CLASS,
        Head(T("Where it is known from"), 40, lambda told, row: retelling.source(row, told.words) or ""),
        Head(T("Status"), 26, lambda told, row: _state(told, row)), _field(T("Closed on"), 18, "closed"),
        _field(T("How it ended"), 48, "outcome"),
    )),
    "consents": (T("Register of consents"), (
        _field(T("Given on"), 18, "on"), _WHO, _CLASS, _field(T("To what"), 66, "purposes"),
        _field(T("Who gave it"), 40, "giver", "given_by"), _field(T("Form", "of a consent"), 22, "form"),
        _field(T("Valid until"), 20, "until"), _field(T("Withdrawn on"), 20, "withdrawn"), _field(T("Note"), 26, "note"),
    )),
    "hand_overs": (T("Register of hand-overs"), (
        _field(T("№"), 22, "number"), _DAY, _field(T("What was given"), 44, "document", "print_code"), _WHO,
        Head(T("To whom", "a paper"), 40, lambda told, row: told.known.organisation(row) or told.field(row, "receiver")),
        _field(T("What for"), 30, "purpose"), _field(T("Basis"), 34, "basis"),
        Head(T("Consent, or why without it"), 36, lambda told, row: told.words.say(T("consent")) if row.consent_id
             else row.without_consent or ""),
        Head(T("Who gave it out"), 24, lambda told, row: told.keeper(row)), _SIGN,
    )),
}  # fmt: skip
"""Titles and columns of the printed journals, by the key of the screen."""


def _audience(told: Told, row: Any) -> str:
    """The class and the audience in words, then the groups that were counted; her own work counts none."""
    words = ", ".join(filter(None, (told.known.class_name(row), row.with_whom)))
    return "; ".join(filter(None, (words, groups_of(told, row))))


def groups_of(told: Told, row: Any) -> str:
    """«Окуучулар – 25, ата-энелер – 3»: the groups of people that were counted."""
    fields = fields_of(type(row))
    counted = [(fields[name], number) for name in PARTICIPANTS if name in fields and (number := getattr(row, name))]
    return ", ".join(f"{told.words.say(field.label)} – {number}" for field, number in counted)


def _when(row: Any) -> str:
    time = f", {row.at:%H:%M}" if row.at else ""
    return f"{dates.short(row.on)}{time}" + (f" ({row.minutes})" if row.minutes else "")


def _first(told: Told, row: Any) -> str:
    if row.first_time is None:
        return ""
    return told.words.say(T("first", "consultation") if row.first_time else T("again", "consultation"))


def _state(told: Told, row: Any) -> str:
    state = state_of(row, told.today)
    return told.words.say(state.label) if state else ""


def journal(
    kind: Journal, rows: Sequence[Any], told: Told, school: str, period: str, keeper: str, form: str = "pdf"
) -> bytes:  # fmt: skip
    """A journal of a period, oldest first; ``kind`` is its title and columns, ``form`` one of `reports.journal.FORMS`."""
    title, heads = kind
    words = told.words
    head = ["№" if heads[0].title.source != "№" else "", *(words.say(each.title) for each in heads)]
    cells = [[str(place), *(each.cell(told, row) for each in heads)] for place, row in enumerate(rows, 1)]
    widths = [8.0, *(each.width for each in heads)]
    if heads[0].title.source == "№":  # entries with a number of their own need no second one
        head, widths, cells = head[1:], widths[1:], [line[1:] for line in cells]
    frame = Frame(school, words.say(SERVICE), words.say(CONFIDENTIAL))
    return JournalSheet(words.say(title), period, head, cells, widths, keeper).made(form, frame, words)


def key_to_codes(lines: Sequence[tuple[str, str, str]], words: Words, school: str, period: str, keeper: str) -> bytes:
    """Which code stands for whom (code, name, class); kept apart from the journal it belongs to."""
    flow = Flow(Frame(school, words.say(SERVICE), words.say(CONFIDENTIAL)), words)
    title = words.say(T("Key to the codes of a journal"))
    flow.title(title)
    flow.text(period, CELL)
    flow.text(words.say(T("Keep this sheet apart from the journal, under lock.")), STRONG)
    flow.gap(2)
    flow.table([words.say(T("Code")), words.say(T("Child or family")), words.say(T("Class"))], [list(line) for line in lines],
               [24, 110, 20])  # fmt: skip
    flow.gap(2)
    flow.signatures([(words.say(T("Who keeps the journal")), keeper, "")])
    return flow.pdf(title)


@dataclass(frozen=True)
class ConsentOnPaper:
    """Who consents, about whom, to what; what is empty is a line to write on."""

    giver: str = ""
    child: str = ""
    purposes: Sequence[str] = ()
    until: str = ""
    by_pupil: bool = False  # a pupil of 14 or older consents for himself or herself
    keeper: str = ""


_BLANK: Final = "_" * 60
_SHORT_BLANK: Final = "_" * 24


def consent_form(paper: ConsentOnPaper, words: Words, school: str) -> bytes:
    """The consent to be ticked and signed by hand; its scan and its line in the register are what counts."""
    flow = Flow(Frame(school, words.say(SERVICE), words.say(CONFIDENTIAL)), words)
    title = words.say(T("Consent to the work of the service"))
    flow.title(title)
    flow.gap(2)
    flow.blanks(words.say(T("I, {name}", name=paper.giver or _BLANK)))
    if not paper.by_pupil:
        flow.blanks(words.say(T("parent (legal representative) of {child}", child=paper.child or _BLANK)))
    else:
        flow.blanks(words.say(T("pupil of this school, 14 or older, {child}", child=paper.child or _BLANK)))
    flow.gap(3)
    flow.text(words.say(T("give the socio-psychological-pedagogical service of the school my consent to the following:")))
    flow.gap(2)
    head = ["№", words.say(T("To what")), words.say(T("I agree")), words.say(T("I do not agree"))]
    rows = [[Cell(str(place)), Cell(text), Cell(boxes=1), Cell(boxes=1)] for place, text in enumerate(paper.purposes, 1)]
    flow.table(head, rows, [8, 112, 28, 32], least_height=7)
    flow.gap(2)
    flow.blanks(words.say(T("The consent is valid until {day}.", day=paper.until or _SHORT_BLANK)))
    flow.gap(3)
    for text in (
        T("I know that I can take this consent back in writing at any time, wholly or in part."),
        T("I can see what is written about the child and ask for corrections; nobody outside is told without a legal basis."),
        T("Where the life or health of the child is in danger, the service acts at once, without waiting for a consent."),
    ):
        flow.text(f"– {words.say(text)}")
        flow.gap(1)
    flow.gap(4)
    giver = T("Pupil", "signature") if paper.by_pupil else T("Parent (legal representative)", "signature")
    flow.signatures([(words.say(giver), paper.giver, ""), (words.say(T("Accepted by")), paper.keeper, "")])
    flow.blanks(words.say(T("Date: {line}", line=_SHORT_BLANK)))
    return flow.pdf(title)


@dataclass(frozen=True)
class NoticeOnPaper:
    """A notification as its sheet tells it, all texts already in the paper's language."""

    number: str
    facts: Sequence[tuple[str, str]]
    steps: Sequence[tuple[str, str, str, str, str]]  # whom, when it applies, how, when and by whom, answer or why not
    log: Sequence[tuple[datetime, str]]
    keeper: str


def notice_sheet(paper: NoticeOnPaper, words: Words, school: str) -> bytes:
    """The check-list of one danger with what was done, and its log."""
    flow = Flow(Frame(school, words.say(SERVICE), words.say(CONFIDENTIAL), paper.number), words)
    title = words.say(T("Notification of danger No. {number}", number=paper.number))
    flow.title(title)
    flow.gap(2)
    for label, value in paper.facts:
        flow.fact("", label, value)
    flow.gap(3)
    flow.section(words.say(T("Who is told")))
    head = [words.say(each) for each in (T("Who is told"), T("How", "of telling"), T("When, who told"), T("Answer, or why not"))]
    cells = [
        [Cell("\n".join(filter(None, (whom, condition))).replace("\n", " – ")), Cell(way), Cell(done), Cell(answer)]
        for whom, condition, way, done, answer in paper.steps
    ]
    flow.table(head, cells, [66, 26, 40, 48], least_height=8)
    flow.gap(3)
    flow.section(words.say(T("Log", "of a notification")))
    flow.table([], [[Cell(f"{at:%d.%m.%Y, %H:%M}", side=Side.LEFT), Cell(text)] for at, text in paper.log], [34, 146])
    flow.gap(3)
    flow.signatures([(words.say(T("Who keeps the journal")), paper.keeper, ""), (words.say(T("Director")), "", "")])
    return flow.pdf(title)
