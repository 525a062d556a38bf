"""The report on one event: what, when, for whom, who took part by the five groups of clause 1.4, what came of it."""

from __future__ import annotations

from sppk_desktop.core.fields import fields_of
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.keeping import participants
from sppk_desktop.features.activity.named_rows import children_by_id
from sppk_desktop.features.activity.options import PARTICIPANTS
from sppk_desktop.features.activity.records import Activity
from sppk_desktop.features.activity.sheet import LINE, LONG_LINE, Entry, Sheet, facts, paragraphs
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.paper import Cell


def event_report(sheet: Sheet, entry: Entry) -> None:
    """Drawn on a PDF or a DOCX; without an entry it is the form to be filled in by hand."""
    sheet.title(entry.say(T("Report on the event")))
    sheet.centred(entry.value("topic", empty=LONG_LINE))
    sheet.gap(3)
    if entry.row is None:
        for label in (T("Form of work"), T("Date"), T("Participants"), T("Who led it")):
            sheet.blanks(f"{entry.say(label)}: {LINE}")
    else:
        at = f", {entry.row.at:%H:%M}" if entry.row.at else ""
        sheet.fact("", entry.say(T("Date")), entry.day() + at)
        facts(sheet, entry, "kind", "directions", "tags", "with_whom", "minutes")
        if said := entry.class_said():
            sheet.fact("", entry.say(T("Class")), said)
        sheet.fact("", entry.say(T("Who led it")), entry.colleague() or entry.keeper)
    sheet.gap(3)
    sheet.section(entry.say(T("Who took part")))
    fields = fields_of(Activity)
    rows = [[Cell(entry.say(fields[name].label)), _number(entry, name)] for name in PARTICIPANTS]
    rows.append([Cell(entry.say(T("In all")), strong=True), _number(entry, "people_count")])
    sheet.table([entry.say(T("Group of participants")), entry.say(T("Number", "of people"))], rows, [130, 50])
    for name in ("essence", "result"):
        sheet.gap(3)
        if entry.row is None:
            sheet.lines(4, entry.say(fields[name].label))
        elif said := entry.value(name, empty=""):
            sheet.section(entry.say(fields[name].label))
            sheet.gap(1.5)
            paragraphs(sheet, said)
    named = participants(entry.session, entry.row.id) if entry.row is not None else ()
    if named:
        sheet.gap(3)
        sheet.section(entry.say(T("Pupils who took part, by name")))
        lines = [[str(at), child.name, child.class_name]
                 for at, child in enumerate(children_by_id(entry.session, named, entry.row.on), 1)]  # fmt: skip
        sheet.table(["№", entry.say(T("Pupil")), entry.say(T("Class"))], lines, [10, 140, 30])
    sheet.gap(4)
    sheet.text(entry.say(T("Enclosed: list of participants, photographs, presentation (underline what there is).")))
    sheet.gap(4)
    sheet.signature(entry.say(T("Who led it")), entry.colleague() or entry.keeper)


def _number(entry: Entry, name: str) -> Cell:
    value = entry.plain(name)
    return Cell("" if value is None else str(value), side=Side.CENTRE)
