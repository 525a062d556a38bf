"""One form about one record, opened in the page and gone when it is closed: who it is about stands above, saving below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sppk_desktop.core.cards import Header
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import Form
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.cards import IdentityHeader
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.messages import Deed, Message, MessageBar
from sppk_desktop.ui.parts import button, column, frame, label, row
from sppk_desktop.ui.values import Lookups

PAUSE = 300
"""Milliseconds of rest before likely doubles of what is being typed are looked for."""

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Alike:
    """A card that may be the same person: what to say of it, and what can be done about it."""

    id: int
    text: Phrase | str
    sure: bool = False


@dataclass(frozen=True)
class Entry:
    """What a form page is about. ``save`` takes values and base revision, and gives the id of the record it wrote.

    ``alike`` finds likely doubles while typing; ``apart`` remembers that one of them is another person; ``warn`` says what
    looks odd about the values and may be saved all the same.
    """

    form: Form
    title: Phrase
    screen: str
    save: Callable[[Values, int], int]
    header: Header | None = None
    record_id: int | None = None
    values: Mapping[str, Any] | None = None
    revision: int = 0
    primary: Phrase = T("Save")  # noqa: RUF009  (a phrase is immutable)
    alike: Callable[[Values], Sequence[Alike]] | None = None
    show_alike: Callable[[int], object] | None = None
    show_text: Phrase = T("Show that card")  # noqa: RUF009
    apart: Callable[[int], object] | None = None
    warn: Callable[[Values], Mapping[str, Phrase]] | None = None
    extra: Sequence[tuple[Phrase, str, Callable[[], object]]] = ()  # quiet buttons: text, icon, deed


class FormPage(QWidget):
    """Bound for its whole life to the record it was made for; closing keeps the draft and destroys it."""

    saved = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk, entry: Entry, lookups: Lookups) -> None:
        super().__init__()
        self._desk, self._entry = desk, entry
        kit, px = desk.kit, desk.kit.theme.px
        self.form = FormView(desk, entry.form, screen=entry.screen, lookups=lookups)
        self.alike_bar = MessageBar(kit)
        self.bar = ActionBar(
            kit, [("Enter", T("next")), ("F8", T("first gap")), ("Ctrl+S", T("save", "key")), ("Esc", T("back"))]
        )
        self._save = button(kit, entry.primary, self.save, "primary", "check")
        extra = [button(kit, text, do, "text", icon) for text, icon, do in entry.extra]
        self.bar.set_buttons(*extra, button(kit, T("Close"), self.close_page, "text"), self._save)
        head: list[QWidget] = [label(kit, entry.title, "page")]
        if entry.header is not None:
            panel = row(IdentityHeader(kit, entry.header, small=True), margins=(px(16), px(8), px(16), px(8)))
            head.append(frame("panel", panel))
        whole = column(*head, self.alike_bar, self.form, self.bar, gap=px(8))
        whole.setStretchFactor(self.form, 1)
        self.setLayout(whole)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look_for_alike)
        self._passed: set[int] = set()
        self._warned: set[str] = set()
        self.form.open_for(entry.record_id, dict(entry.values or {}), entry.revision)
        self.form.changed.connect(self._changed)
        self.form.finished.connect(self._save.setFocus)
        self.form.draft_kept.connect(self.bar.say_draft)
        for keys, do in (("Ctrl+S", self.save), ("Esc", self.close_page)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        self.setFocusProxy(self.form)
        QTimer.singleShot(0, self, self.form.focus_first)

    def save(self) -> bool:
        """Check and save; what is wrong is said at its field, and nothing is lost."""
        if not self.form.check():
            return False
        try:
            id_ = self._entry.save(self.form.values(), self.form.revision)
        except AppError as error:
            self.form.keep_draft()
            self._desk.tell(Message.of(error))
            return False
        self.form.discard_draft()
        self.form.close_record()
        self.saved.emit(id_)
        return True

    def close_page(self) -> None:
        """One step back; what was written stays as a draft."""
        self.form.close_record()
        self.closed.emit()

    def _changed(self, _name: str) -> None:
        if self._entry.alike is not None or self._entry.warn is not None:
            self._pause.start()

    def look_for_alike(self) -> None:
        """Say whom this may be, and what looks odd; neither stands in the way of saving."""
        values = self.form.values()
        if self._entry.warn is not None:
            self._say_warnings(self._entry.warn(values))
        if self._entry.alike is None:
            return
        found = [alike for alike in self._entry.alike(values) if alike.id not in self._passed]
        if not found:
            self.alike_bar.clear()
            return
        first, kit = found[0], self._desk.kit
        happened = T("This looks like a card that is here already: {who}", who=kit.say(first.text))
        more = T("and {n} more", n=len(found) - 1) if len(found) > 1 else ""
        deeds = [Deed(self._entry.show_text, lambda: self._show(first))] if self._entry.show_alike else []
        deeds.append(Deed(T("These are two"), lambda: self._apart(first)))
        self.alike_bar.show_message(Message(happened, more, "danger" if first.sure else "careful", tuple(deeds)))

    def _say_warnings(self, warnings: Mapping[str, Phrase]) -> None:
        for name in {*warnings, *self._warned}:
            self.form.set_computed(name, warnings.get(name, ""))
        self._warned = set(warnings)

    def _show(self, alike: Alike) -> None:
        if self._entry.show_alike is not None:
            self.form.keep_draft()
            self._entry.show_alike(alike.id)

    def _apart(self, alike: Alike) -> None:
        self._passed.add(alike.id)
        if self._entry.apart is not None:
            self._entry.apart(alike.id)
        self.look_for_alike()
