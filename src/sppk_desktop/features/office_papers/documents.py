"""The obligation a colleague signs, and the sheet by which a paper is asked from a teacher."""

from __future__ import annotations

from sppk_desktop.core.words import T
from sppk_desktop.features.activity.sheet import LETTER, LINE, LONG_LINE, Entry, Sheet
from sppk_desktop.reports import fonts
from sppk_desktop.reports.marks import Style

_HEAD = Style(12, fonts.BOLD)


def obligation(sheet: Sheet, entry: Entry) -> None:
    """What a colleague promises, in plain words, with a place to sign."""
    name = entry.colleague() or entry.plain("name") or ""
    sheet.centred(entry.school, _HEAD)
    sheet.gap(4)
    sheet.centred(entry.say(T("OBLIGATION not to disclose information")), _HEAD)
    sheet.gap(4)
    sheet.blanks(entry.say(T("I, {name}", name=name or LONG_LINE)), LETTER)
    sheet.blanks(entry.say(T("post: {post}", post=entry.value("post", empty=LONG_LINE))), LETTER)
    sheet.gap(3)
    sheet.text(entry.say(T("work with information about children and families and oblige myself:")), LETTER)
    sheet.gap(2)
    for place, point in enumerate(
        (
            T("not to tell anybody what I learn about a child or a family, and not to publish it or send it by messengers;"),
            T("to use this information only for my duties in the service and only as far as they need it;"),
            T("not to leave papers or an open program where others can see them, and to give my password to nobody;"),
            T("to print and copy only what is needed, and to write down what is handed over to whom and on what basis;"),
            T("to tell the director at once if papers, a stick or a password were lost;"),
            T("to give all papers back when I leave this work, and to keep silent after that, too."),
        ),
        1,
    ):
        sheet.text(f"{place}. {entry.say(point)}", LETTER)
        sheet.gap(1)
    sheet.gap(2)
    danger = T("Where the life or health of a child is in danger, I tell those who must help at once; this is no disclosure.")
    sheet.text(entry.say(danger), LETTER)
    sheet.gap(2)
    law = T("I was acquainted with the law on personal information and know that I answer for a breach of this obligation.")
    sheet.text(entry.say(law), LETTER)
    if scope := entry.plain("scope"):
        sheet.gap(2)
        sheet.text(entry.say(T("I have access to: {what}", what=scope)), LETTER)
    sheet.gap(8)
    sheet.signature(entry.say(T("Signed by")), name)
    sheet.blanks(entry.say(T("Date: {line}", line=entry.day() if entry.row is not None else LINE)))
    sheet.signature(entry.say(T("Director")), entry.director)


def asking(sheet: Sheet, entry: Entry) -> None:
    """What a teacher is asked for; for a characteristic the questions it should answer stand below."""
    sheet.at_right(tuple(filter(None, (entry.say(T("To: {name}", name=entry.colleague() or LINE)),))), LETTER)
    sheet.gap(4)
    sheet.title(entry.say(T("Request for a paper No. {number}", number=entry.plain("number") or "____")))
    sheet.gap(2)
    sheet.fact("", entry.say(T("What is asked")), entry.value("kind"))
    sheet.fact("", entry.say(T("About which pupil")), entry.who())
    sheet.fact("", entry.say(T("What for, what must be in it")), entry.value("essence", empty=LONG_LINE))
    sheet.fact("", entry.say(T("Wanted by")), entry.value("due"))
    if entry.plain("kind") in (None, "characteristic"):
        sheet.gap(3)
        sheet.section(entry.say(T("What a characteristic tells")))
        sheet.gap(1)
        for place, point in enumerate(
            (
                T("since when the child is known; attendance and learning;"),
                T("strengths, interests, clubs;"),
                T("behaviour, relations with classmates and teachers;"),
                T("difficulties and when they show themselves: facts with days, no diagnoses and no labels;"),
                T("the family's part in bringing up and learning;"),
                T("what was done already and what helped."),
            ),
            1,
        ):
            sheet.text(f"{place}. {entry.say(point)}")
    sheet.gap(6)
    sheet.text(
        entry.say(T("The right to be acquainted with these papers follows from the Regulation of the service (section 8)."))
    )
    sheet.gap(4)
    sheet.signature(entry.say(T("Who asks")), entry.keeper)
    sheet.signature(entry.say(T("Received the request")), entry.colleague())
