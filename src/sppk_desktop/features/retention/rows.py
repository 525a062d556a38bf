"""The review as a list: what, whose, since when its term is over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.screens import Choice, Column, Filter, Request
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.retention.review import Due


class DueRows:
    """A `RowSource` over a review as it was read last."""

    columns: Sequence[Column] = (
        Column("kind", T("What"), width=34, sortable=False),
        Column("name", T("Whose, of which year"), width=42, sortable=False, marks_hits=True),
        Column("about", T("Born · left, or how many"), width=28, sortable=False),
        Column("since", T("Term over on"), width=16, sortable=False),
    )

    def __init__(self, say: Callable[[Phrase | str], str], found: Sequence[Due], names: Mapping[str, Phrase]) -> None:
        self._say, self._found, self._names = say, {due.id: due for due in found}, names
        kinds = list(dict.fromkeys(due.kind for due in found))
        self.filters: Sequence[Filter] = (Filter("kind", T("What"), lambda _: [Choice(kind, names[kind]) for kind in kinds]),)

    def ids(self, session: Session, request: Request) -> Sequence[int]:  # noqa: ARG002 (see `RowSource`)
        """The lines asked for."""
        words, kind = search_fold(request.search).split(), request.filters.get("kind")
        found = [
            due.id
            for due in self._found.values()
            if (not kind or due.kind == kind) and all(word in search_fold(due.name) for word in words)
        ]
        return found[: request.limit] if request.limit else found

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:  # noqa: ARG002 (see `RowSource`)
        """The lines in plain words."""
        found = {id_: self._found[id_] for id_ in ids}
        return {
            id_: (self._say(self._names[due.kind]), due.name, due.about, f"{due.since:%d.%m.%Y}") for id_, due in found.items()
        }  # fmt: skip

    def chosen(self, ids: Sequence[int]) -> list[Due]:
        """The lines of these ids."""
        return [self._found[id_] for id_ in ids]
