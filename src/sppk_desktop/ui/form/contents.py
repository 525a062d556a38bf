"""What a form contains, in the paper's order: the names of its fields and nested tables, and how full a section is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sppk_desktop.core.screens import FieldRow, Form, Rows, Section
from sppk_desktop.ui.values import UNKNOWN

DONE: Final = "✓"
NOTHING: Final[tuple[object, ...]] = (None, "", [])
"""Values that say nothing yet. An empty list of a nested table says nothing either."""


def names_of(section: Section) -> list[str]:
    """The fields and nested tables of a section, in order."""
    names: list[str] = []
    for item in section.items:
        match item:
            case FieldRow():
                names += item.fields
            case Rows():
                names.append(item.name)
            case str():
                names.append(item)
    return names


def order_of(form: Form) -> list[str]:
    """Every name of a form, in order."""
    return [name for section in form.sections for name in names_of(section)]


def nested_of(form: Form) -> list[Rows]:
    """The nested tables of a form."""
    return [item for section in form.sections for item in section.items if isinstance(item, Rows)]


def filled_of(section: Section, values: Mapping[str, Any]) -> tuple[int, int]:
    """How many of how many questions of a section are answered."""
    names = names_of(section)
    return sum(values.get(name) not in NOTHING for name in names), len(names)


def said(filled: int, of: int) -> str:
    """A tick, "6/12", or a dash for a section of one question."""
    if filled == of and of:
        return DONE
    return UNKNOWN if of <= 1 else f"{filled}/{of}"
