"""Editors of numbers: line edits, because a number may be empty and a wheel must not turn it."""

from __future__ import annotations

import re
from typing import Any

from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.editors.text import LineEditor
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import label
from sppk_desktop.ui.values import say_number


class NumberEditor(LineEditor):
    """A whole number, a decimal number with comma or point, or som; empty is unknown, zero is zero."""

    usual_width = 7

    def __init__(self, field: Field, kit: Kit) -> None:
        super().__init__(field, kit)
        self.line.setMaxLength(16)
        unit = field.unit or (T("som") if field.kind is Kind.MONEY else None)
        if unit is not None:
            self.parts.addWidget(label(kit, unit, "muted"))

    def value(self) -> Any:
        """The number within its limits, or unknown."""
        number = self._number()
        return None if number is None or self._beyond(number) else number

    def set_value(self, value: Any) -> None:
        """Show a number; a draft may give back text that was not clear."""
        super().set_value(value if value is None or isinstance(value, str) else say_number(value))

    @property
    def unclear(self) -> Phrase | None:
        """Not a number, or beyond what the field allows."""
        text = self.line.text().strip()
        number = self._number()
        if not text:
            return None
        if number is None:
            return T("This is not a number.") if self.field.kind is Kind.DECIMAL else T("This is not a whole number.")
        if self._beyond(number):
            least, most = say_number(self.field.least or 0), say_number(self.field.most or 0)
            return T("From {least} to {most}.", least=least, most=most)
        return None

    def _number(self) -> int | float | None:
        text = re.sub(r"[\s\u00a0\u202f]", "", self.line.text()).replace(",", ".").replace("−", "-")
        if self.field.kind is Kind.DECIMAL and re.fullmatch(r"-?\d+(\.\d*)?|-?\.\d+", text):
            return float(text)
        return int(text) if re.fullmatch(r"-?\d{1,12}", text) else None

    def _beyond(self, number: float) -> bool:
        least, most = self.field.least, self.field.most
        return (least is not None and number < least) or (most is not None and number > most)
