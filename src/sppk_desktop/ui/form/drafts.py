"""Keeps what is being written as an encrypted draft, bound to its record and revision, and offers it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.storage.errors import Busy
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Message

EVERY: Final = 2_000
"""Milliseconds from a change to its draft: what a power cut may cost."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A draft found for the record that was opened, not yet taken nor left out."""

    values: Mapping[str, Any]
    revision: int
    at: datetime


class DraftKeeper(QObject):
    """One open form's draft. It is bound to one record from the start and can never be kept for another."""

    kept = Signal(object)

    def __init__(self, desk: Desk, screen: str, record_id: int | None, revision: int, compartment: str,
                 values: Callable[[], Mapping[str, Any]], parent: QObject, kind: str = "") -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._values, self._compartment = desk, values, compartment
        self.screen, self.record_id, self.revision, self._kind = screen, record_id, revision, kind
        self.waiting = self._told = False
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Something was changed: keep it soon; a steady typist is kept as often as a slow one."""
        self.waiting = True
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Keep now, if there is something to keep."""
        self._timer.stop()
        if self.waiting:
            values = {name: plain(value) for name, value in self._values().items()}
            try:
                self._desk.store.drafts.keep(
                    self.screen, self.record_id, self.revision, values, compartment=self._compartment, kind=self._kind
                )
            except Busy:  # a job is saving
                self._timer.start()
                return
            except AppError as error:  # a full disk: said once; the next change tries again
                if not self._told:
                    self._desk.tell(Message.of(error))
                self._told = True
                return
            self.waiting = self._told = False
            self.kept.emit(datetime.now())

    def discard(self) -> None:
        """The record was saved, or the person threw the draft away."""
        self._timer.stop()
        self.waiting = False
        self._desk.store.drafts.discard(self.screen, self.record_id)


def plain(value: Any) -> Any:
    """A value as JSON holds it."""
    match value:
        case date() | datetime() | time():
            return value.isoformat()
        case list() | tuple():
            return [plain(part) for part in value]
        case dict():
            return {key: plain(part) for key, part in value.items()}
        case _:
            return value


_READERS: Final[dict[Kind, Callable[[str], Any]]] = {
    Kind.DATE: date.fromisoformat, Kind.TIME: time.fromisoformat, Kind.MOMENT: datetime.fromisoformat,
}  # fmt: skip


def rich(field: Field, value: Any) -> Any:
    """A kept value as the field knows it; text that was not clear when it was kept stays text."""
    read = _READERS.get(field.kind)
    if read is None or not isinstance(value, str):
        return value
    try:
        return read(value)
    except ValueError:
        return value
