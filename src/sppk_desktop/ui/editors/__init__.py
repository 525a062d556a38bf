"""Editors of fields: one per kind, all of them able to say "unknown", none of them turned by a mouse wheel."""

from __future__ import annotations

from functools import partial

from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.ui.editors.choices import (
    OPEN_ANSWERS,
    ListEditor,
    SegmentEditor,
    SeveralEditor,
    option_parts,
    yes_no_parts,
)
from sppk_desktop.ui.editors.dates import DateEditor, MomentEditor, TimeEditor
from sppk_desktop.ui.editors.editor import Editor
from sppk_desktop.ui.editors.links import LinkEditor
from sppk_desktop.ui.editors.numbers import NumberEditor
from sppk_desktop.ui.editors.picks import MANY, PickEditor
from sppk_desktop.ui.editors.segments import Part
from sppk_desktop.ui.editors.text import LineEditor, LongEditor, PhoneEditor, PinEditor
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.values import Lookups, NoLookups

__all__ = ["Editor", "editor_for"]

_SIMPLE = {
    Kind.TEXT: LineEditor, Kind.LONG: LongEditor, Kind.INTEGER: NumberEditor, Kind.DECIMAL: NumberEditor,
    Kind.MONEY: NumberEditor, Kind.DATE: DateEditor, Kind.TIME: TimeEditor, Kind.MOMENT: MomentEditor,
    Kind.PHONE: PhoneEditor, Kind.PIN: PinEditor,
}  # fmt: skip


def editor_for(field: Field, kit: Kit, lookups: Lookups | None = None, *, compact: bool = False) -> Editor:
    """The editor of a field. ``lookups`` gives the entries of catalogues and finds records to link to.

    ``compact`` editors stand in the cells of a nested table: answers are a list there, long text is one line.
    """
    lookups = lookups or NoLookups()
    if compact and field.kind is Kind.LONG:
        return LineEditor(field, kit)
    if field.kind in _SIMPLE:
        return _SIMPLE[field.kind](field, kit)
    if field.kind is Kind.YES_NO:
        return SegmentEditor(field, kit, yes_no_parts(kit, has=field.has), compact=compact)
    if field.kind is Kind.LINK:
        return LinkEditor(field, kit, lookups)
    entries = partial(_entries, field, lookups) if field.kind in (Kind.CATALOGUE, Kind.CATALOGUES) else None
    parts = entries() if entries is not None else option_parts(field, kit)
    if field.kind in (Kind.CHOICES, Kind.CATALOGUES):
        return (PickEditor if len(parts) >= MANY else SeveralEditor)(field, kit, parts)
    if compact or len(parts) > OPEN_ANSWERS:
        return ListEditor(field, kit, parts, entries)
    return SegmentEditor(field, kit, parts)


def _entries(field: Field, lookups: Lookups) -> list[Part]:
    return [Part(code, label) for code, label in lookups.entries(field.catalogue)]
