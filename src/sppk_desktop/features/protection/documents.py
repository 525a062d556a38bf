"""Letters on the school's paper, the note on a hearing, and the chronology of what was done to protect a child or family."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from sppk_desktop.core import dates
from sppk_desktop.core.fields import field_of
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.listing import Known
from sppk_desktop.features.activity.options import APPEALS, HEARING, PROPOSAL
from sppk_desktop.features.activity.records import Appeal
from sppk_desktop.features.activity.sheet import LETTER, Entry, Sheet, paragraphs
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.protection.records import LetterTemplate
from sppk_desktop.features.protection.templates import addressee, facts_of, filled
from sppk_desktop.reports import fonts
from sppk_desktop.reports.marks import Style

_HEAD = Style(11, fonts.BOLD)


def letter(sheet: Sheet, entry: Entry) -> None:
    """School and number, whom it is to, what it is, the text, what is enclosed, the director's and the author's names."""
    row: Appeal = entry.row
    sheet.centred(entry.school, _HEAD)
    sheet.gap(3)
    sheet.text(entry.say(T("No. {number} of {day}", number=row.number or "____", day=entry.words.day(row.on))), LETTER)
    sheet.gap(3)
    sheet.at_right(addressee(entry), _HEAD)
    sheet.gap(6)
    title = next((entry.say(option.label) for option in APPEALS if option.code == row.kind), "")
    sheet.centred(title.upper(), _HEAD)
    if row.subject:
        sheet.centred(row.subject, LETTER)
    sheet.gap(4)
    template = entry.session.get(LetterTemplate, row.template_id) if row.template_id is not None else None
    body = row.body or (template.body(entry.words.language) if template is not None else row.essence)
    paragraphs(sheet, filled(body, facts_of(entry)), LETTER)
    if row.enclosed:
        sheet.gap(2)
        sheet.text(entry.say(T("Enclosed: {papers}", papers=row.enclosed)), LETTER)
    if row.due:
        sheet.gap(2)
        sheet.text(entry.say(T("Please answer in writing by {day}.", day=entry.words.day(row.due))), LETTER)
    sheet.gap(6)
    sheet.signature(entry.say(T("Director")), entry.director)
    sheet.gap(4)
    author = entry.colleague() or entry.keeper
    sheet.text(entry.say(T("Prepared by: {name}", name=author)))


def hearing_record(sheet: Sheet, entry: Entry) -> None:
    """What was said for the child and what was decided, for the child's file."""
    row: Appeal = entry.row
    sheet.title(entry.say(T("Note on taking part in a hearing")))
    sheet.gap(2)
    facts = (
        (T("Day of the hearing"), dates.short(row.due)),
        (T("Where"), ", ".join(filter(None, (entry.told.known.organisation(row), row.place)))),
        (T("Child or family"), entry.who()),
        (T("Who took part"), entry.colleague()),
        (T("As who"), entry.told.field(row, "role")),
        (T("About what"), row.subject),
        (T("What was said in the child's interest"), row.essence),
        (T("What was decided"), row.result),
        (field_of(Appeal.outcome).label, entry.told.field(row, "outcome")),
        (T("Number of the decision"), row.answer_number),
    )
    for label, value in facts:
        sheet.fact("", entry.say(label), value or "—")
    sheet.gap(6)
    sheet.signature(entry.say(T("Who took part")), entry.colleague() or entry.keeper)


def chronology(sheet: Sheet, entry: Entry) -> None:
    """Letters and hearings about the same child, or the same family, the first first: what a court or a commission asks for."""
    row: Appeal = entry.row
    sheet.title(entry.say(T("Chronology of the protection of rights")))
    sheet.gap(2)
    sheet.fact("", entry.say(T("Child or family")), entry.who())
    sheet.gap(2)
    rows = _about_the_same(entry, row)
    known = Known(entry.session, rows, entry.words.language)
    head = [entry.say(each) for each in (T("№"), T("Day"), T("What was done"), T("What came of it"))]
    cells = [[str(at), *_step(entry, one, known)] for at, one in enumerate(rows, 1)]
    sheet.table(head, cells, [8.0, 20.0, 80.0, 72.0])
    sheet.gap(6)
    sheet.signature(entry.say(T("Who keeps the journal")), entry.keeper)


def _about_the_same(entry: Entry, row: Appeal) -> list[Appeal]:
    query = select(Appeal).where(Appeal.removed_at.is_(None), Appeal.kind != PROPOSAL)  # a proposal stays within the school
    if row.pupil_id is not None:
        query = query.where(Appeal.pupil_id.in_(ids_of_card(entry.session, "pupil", row.pupil_id)))
    elif row.family_id is not None:
        query = query.where(Appeal.family_id.in_(ids_of_card(entry.session, "family", row.family_id)))
    else:
        query = query.where(Appeal.id == row.id)
    return sorted(entry.session.scalars(query), key=lambda one: (_day(one), one.id))


def _day(row: Appeal) -> date:
    """A hearing stands where it was held, a paper where it was sent."""
    return (row.answered or row.due or row.on) if row.kind == HEARING else row.on


def _step(entry: Entry, row: Appeal, known: Known) -> list[str]:
    told, held = entry.told, row.kind == HEARING
    kind = next((entry.say(option.label) for option in APPEALS if option.code == row.kind), "")
    numbered = entry.say(T("{kind}, No. {number}", kind=kind, number=row.number)) if row.number else kind
    about = row.subject or ("" if held else row.essence)  # of a hearing the essence is what was said there
    done = [numbered, known.organisation(row), about, told.field(row, "role")]
    answered = "" if held or row.answered is None else dates.short(row.answered)
    number = f"№ {row.answer_number}" if row.answer_number else ""
    came = [answered, number, told.field(row, "outcome"), row.result or ""]
    if not any(came) and row.due is not None and not held:
        came = [entry.say(T("waited for until {day}", day=dates.short(row.due)))]
    return [dates.short(_day(row)), "; ".join(filter(None, done)), "; ".join(filter(None, came)) or "—"]
