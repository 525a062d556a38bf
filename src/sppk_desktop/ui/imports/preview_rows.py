"""The rows of a preview as a list shows them: they lie in memory, nothing of them is in the database yet."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from sppk_desktop.core.alphabet import search_fold, sort_key
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.imports import Difference, Preview, PreviewRow, RowState
from sppk_desktop.core.screens import Chip, Column, Filter, Request, Tone
from sppk_desktop.core.words import Phrase, T

STATES: Final[Mapping[RowState, tuple[Phrase, Tone]]] = {
    RowState.NEW: (T("new", "row"), Tone.DONE),
    RowState.CHANGED: (T("changed", "row"), Tone.INFO),
    RowState.SAME: (T("same", "row"), Tone.NEUTRAL),
    RowState.CONFLICT: (T("in question", "row"), Tone.CAREFUL),
    RowState.WRONG: (T("wrong", "row"), Tone.DANGER),
}
Say = Callable[[Phrase | str], str]


class PreviewRows:
    """A `RowSource` over a preview. ``only`` shows the rows of one state."""

    columns: Sequence[Column] = (
        Column("state", T("What happens"), "chips", 15, sortable=False),
        Column("line", T("Row"), Kind.INTEGER, 4),
        Column("class", T("Class"), "class", 5),
        Column("name", T("Full name"), Kind.TEXT, 28, marks_hits=True),
        Column("born", T("Birth date"), Kind.DATE, 10),
        Column("what", T("What exactly"), Kind.TEXT, 25, rank=1, sortable=False),
    )
    filters: Sequence[Filter] = ()

    def __init__(self, say: Say) -> None:
        self._say = say
        self._rows: Sequence[PreviewRow] = ()
        self._folded: list[str] = []
        self.only: RowState | None = None

    def show(self, preview: Preview | None) -> None:
        """Show these rows."""
        self._rows = preview.rows if preview else ()
        self._folded = [search_fold(f"{row.name} {row.class_name}") for row in self._rows]

    def row(self, id_: int) -> PreviewRow | None:
        """The row of an id; ids are counted from 1."""
        return self._rows[id_ - 1] if 0 < id_ <= len(self._rows) else None

    def ids(self, session: object, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        words = search_fold(request.search).split()
        found = [
            row.index + 1
            for row, folded in zip(self._rows, self._folded, strict=True)
            if (self.only is None or row.state is self.only) and all(word in folded for word in words)
        ]
        if request.sort in _ORDER:
            found.sort(key=lambda id_: _ORDER[request.sort](self._rows[id_ - 1]), reverse=request.descending)
        return found[: request.limit] if request.limit else found

    def rows(self, session: object, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        return {id_: self._cells(self._rows[id_ - 1]) for id_ in ids}

    def _cells(self, row: PreviewRow) -> Sequence[Any]:
        word, tone = STATES[row.state]
        return [Chip(self._say(word), tone)], row.line, row.class_name, row.name, row.born, _masked(self._what(row))

    def _what(self, row: PreviewRow) -> str:
        if row.troubles and row.state is RowState.WRONG:
            trouble = row.troubles[0]
            return f"{trouble.cell}: {self._say(trouble.why)}"
        if row.why is not None:
            return self._say(row.why)
        if row.state is RowState.NEW:
            return ", ".join(said(difference.new, self._say) for difference in row.differences)
        return "; ".join(changed_words(difference, self._say) for difference in row.differences)


def _masked(text: str) -> str:
    """Lists show a PIN cut, as everywhere; the pane beside shows it whole."""
    return re.sub(r"\b(\d{4})\d{6}(\d{4})\b", r"\1…\2", text)


def changed_words(difference: Difference, say: Say) -> str:
    """«Телефону: — → +996 555 123 456»."""
    return f"{say(difference.label)}: {said(difference.old, say)} → {said(difference.new, say)}"


def said(value: Phrase | str | None, say: Say) -> str:
    """A value, or the dash of the unknown."""
    return "—" if value is None or value == "" else say(value)


_ORDER: Final[Mapping[str, Callable[[PreviewRow], Any]]] = {
    "line": lambda row: (row.sheet_name, row.line),
    "class": lambda row: sort_key(row.class_name),
    "name": lambda row: sort_key(row.name),
    "born": lambda row: row.born or date.min,
}
