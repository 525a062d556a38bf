"""Recommendations with a receipt to cut off, notifications, proposals to the administration, agreements of a mediation."""

from __future__ import annotations

from sppk_desktop.core import dates
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.records import Appeal
from sppk_desktop.features.activity.register_keeping import nested
from sppk_desktop.features.activity.sheet import LETTER, LINE, LONG_LINE, Entry, Sheet, paragraphs, pupil_names
from sppk_desktop.reports import fonts
from sppk_desktop.reports.marks import Style

_HEAD = Style(11, fonts.BOLD)


def recommendation(sheet: Sheet, entry: Entry) -> None:
    """What is advised and why; below, the receipt that stays with the service."""
    number = entry.plain("number") or "____"
    title = entry.say(T("Recommendation No. {number}", number=number))
    sheet.title(title)
    sheet.gap(2)
    sheet.fact(
        "", entry.say(T("To whom it is given")), ", ".join(filter(None, (entry.value("kind"), entry.value("name", empty=""))))
    )
    sheet.fact("", entry.say(T("Child or family")), entry.who())
    sheet.fact("", entry.say(T("Date")), entry.day())
    sheet.gap(3)
    for label, name in (
        (T("What is recommended"), "essence"), (T("On which evidence"), "basis"), (T("Strengths to lean on"), "strengths"),
    ):  # fmt: skip
        sheet.section(entry.say(label))
        if entry.row is None:
            sheet.lines(5)
        else:
            paragraphs(sheet, entry.value(name, empty="—"), LETTER)
        sheet.gap(2)
    sheet.gap(4)
    sheet.signature(entry.say(T("Who recommends")), entry.colleague() or entry.keeper)
    sheet.gap(8)
    sheet.centred("– – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – –")
    sheet.gap(3)
    sheet.section(entry.say(T("Receipt", "of a recommendation")))
    sheet.gap(2)
    sheet.text(entry.say(T("I received recommendation No. {number} and it was explained to me.", number=number)))
    sheet.blanks(entry.say(T("Name, signature: {line}", line=LONG_LINE)))
    sheet.blanks(entry.say(T("Date: {line}", line=LINE)))


def told_slip(sheet: Sheet, entry: Entry) -> None:
    """A notification for the administration, a class teacher or a parent."""
    sheet.centred(entry.school, _HEAD)
    sheet.gap(3)
    sheet.at_right((entry.value("kind"), entry.value("name", empty="")))
    sheet.gap(4)
    sheet.centred(entry.say(T("NOTIFICATION about the work of the service")), _HEAD)
    sheet.gap(3)
    sheet.text(entry.say(T("We inform you about the work with: {who}.", who=entry.who())), LETTER)
    sheet.gap(2)
    paragraphs(sheet, entry.value("essence"), LETTER)
    if due := entry.plain("due"):
        sheet.gap(2)
        sheet.text(entry.say(T("Please answer by {day}.", day=entry.words.day(due))), LETTER)
    sheet.gap(6)
    sheet.text(entry.day(), LETTER)
    sheet.signature(entry.say(T("Who told")), entry.colleague() or entry.keeper)
    sheet.signature(entry.say(T("Acquainted", "signature")), "")


def proposal(sheet: Sheet, entry: Entry) -> None:
    """A memorandum with a proposal, and the place for the decision on it."""
    row: Appeal = entry.row
    sheet.at_right(tuple(filter(None, (row.to_whom or f"{entry.say(T('Director'))} {entry.director}", entry.school))), LETTER)
    sheet.gap(6)
    sheet.centred(entry.say(T("PROPOSAL TO THE ADMINISTRATION")), _HEAD)
    day = entry.words.day(row.on)
    sheet.centred(entry.say(T("No. {number} of {day}", number=row.number or "____", day=day)), LETTER)
    sheet.gap(3)
    sheet.text(row.subject or "", _HEAD)
    sheet.gap(2)
    paragraphs(sheet, row.essence, LETTER)
    if row.body:
        sheet.gap(2)
        sheet.text(entry.say(T("I propose:")), _HEAD)
        paragraphs(sheet, row.body, LETTER)
    sheet.gap(6)
    sheet.signature(entry.colleague() or entry.keeper, "")
    sheet.gap(6)
    sheet.section(entry.say(T("Decision on the proposal")))
    if row.result or row.outcome:
        sheet.gap(1)
        sheet.text("; ".join(filter(None, (entry.value("outcome", empty=""), row.result, dates.short(row.answered)))), LETTER)
    else:
        sheet.lines(3)
    sheet.signature(entry.say(T("Director")), entry.director)


def agreement(sheet: Sheet, entry: Entry) -> None:
    """What the sides of a conflict agreed on, for them to sign."""
    from sppk_desktop.features.advice.screens import SIDES

    sheet.centred(entry.school, _HEAD)
    sheet.gap(3)
    sheet.title(entry.say(T("Agreement of reconciliation")))
    sheet.gap(2)
    sheet.fact("", entry.say(T("Date")), entry.day())
    sheet.fact("", entry.say(T("About what")), entry.value("topic", empty=LONG_LINE))
    rows = nested(entry.session, SIDES, entry.row.id) if entry.row is not None else []
    names = pupil_names(entry.session, rows)
    sheet.gap(2)
    sheet.section(entry.say(T("What was agreed")))
    if agreed := entry.plain("agreement"):
        paragraphs(sheet, agreed, LETTER)
    else:
        sheet.lines(6)
    sheet.gap(2)
    sheet.text(
        entry.say(T("We took part of our own will, were heard, and keep what was agreed. What was said stays between us."))
    )
    sheet.gap(4)
    for row in rows:
        sheet.signature(row.side or entry.say(T("Pupil", "signature")), names.get(row.pupil_id, ""))
    if not rows:
        for _ in range(2):
            sheet.signature(entry.say(T("Pupil", "signature")), "")
    sheet.signature(entry.say(T("Who mediated")), entry.colleague() or entry.keeper)
