"""Letters on the school's paper, from a template or in their own words, and the note on a hearing."""

from __future__ import annotations

from sppk_desktop.core import dates
from sppk_desktop.core.fields import field_of
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.options import APPEALS
from sppk_desktop.features.activity.records import Appeal
from sppk_desktop.features.activity.sheet import LETTER, Entry, Sheet, paragraphs
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
