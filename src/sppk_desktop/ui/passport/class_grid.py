"""The page of the class grid: a class, a day and a basis above, the marks of its children and families below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget
from shiboken6 import isValid

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors import editor_for
from sppk_desktop.ui.form.drafts import DraftKeeper, plain
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import ElidedLabel, button, column, frame, hairline, label, restyle, row
from sppk_desktop.ui.passport.grid_model import Changes, GridShown
from sppk_desktop.ui.passport.grid_view import MarkGrid

SCREEN: Final = "class_grid"
_DAY: Final = Field(Kind.DATE, T("True from"), "day", required=True)
_BASIS: Final = Field(Kind.TEXT, T("Basis document"), "basis", limit=200)


class Grids(Protocol):
    """Reads and writes grids; the feature's own satisfies it."""

    @property
    def may_protect(self) -> bool: ...  # noqa: D102

    def classes(self, day: date) -> Sequence[tuple[int, str]]:
        """Ids and names of the classes of a day."""
        ...

    def grid(self, class_id: int, day: date, *, protected: bool = False) -> GridShown:
        """A class as of a day."""
        ...

    def save(self, changes: Mapping[Any, str | None], day: date, basis: str | None) -> Any:
        """Write changes as one; gives what takes them back."""
        ...

    def undo(self, written: Any) -> None:
        """Take one save back."""
        ...


class ClassGridPage(QWidget):
    """Changes of several classes may wait together; they are kept as a draft until they are saved as one change."""

    closed = Signal()
    saved = Signal()

    def __init__(self, desk: Desk, grids: Grids, day: date, group: Callable[[str], str]) -> None:
        super().__init__()
        self.desk, self.kit, self._grids, self._group = desk, desk.kit, grids, group
        self._protected = False
        self._build(day)
        self._keeper = DraftKeeper(desk, SCREEN, None, 0, "office", self._draft, self)
        self._keeper.kept.connect(self.bar.say_draft)
        self.grid.marks.touched.connect(self._touched)
        self._take_up()
        self._fill_classes()
        self._reload()

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self, day: date) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._day, self._basis = editor_for(_DAY, kit), editor_for(_BASIS, kit)
        self._day.set_value(day)
        self._day.setFixedWidth(kit.theme.characters(17))
        self._day.changed.connect(self._day_changed)
        self._basis.changed.connect(lambda: self._keeper.touch())
        self._basis.setMinimumWidth(kit.theme.characters(14))
        self.classes = QComboBox()
        self.classes.setAccessibleName(kit.say(T("Class")))
        self.classes.setMaxVisibleItems(20)
        self.classes.setMinimumWidth(kit.theme.characters(12))
        self.classes.activated.connect(lambda _: self._reload())
        back = button(kit, "", self.close_grid, "plain", "left", T("One step back"))
        self._show_protected = button(kit, T("Protected columns"), self._turn_protected, icon="eye")
        self._show_protected.setCheckable(True)
        self._show_protected.setVisible(self._grids.may_protect)
        head = row(back, label(kit, T("Class grid"), "page"), self.classes, label(kit, _DAY.label, "muted"), self._day,
                   label(kit, _BASIS.label, "muted"), self._basis, self._show_protected, gap=px(8))  # fmt: skip
        head.setStretch(6, 1)
        self.message = MessageBar(kit)
        self.grid = MarkGrid(kit)
        self.grid.moved.connect(self._tell)
        self.grid.typing.connect(lambda _: self._tell())
        self.grid.typing.connect(self._typing)
        self.grid.homeless.connect(self._homeless)
        self.grid.escaped.connect(self.close_grid)
        self._name, self._told = label(kit, "", "bold"), ElidedLabel(kit, "", "muted")
        self._typed = label(kit, "", "key")
        self._typed.hide()
        line = row(self._name, self._told, self._typed, gap=px(10), margins=(px(14), px(7), px(14), px(7)))
        line.setStretch(1, 1)
        inside = column(line, hairline(), self.grid, gap=0, margins=(1, 1, 1, 1))
        inside.setStretch(2, 1)
        hints = [(kit.say(T("Space", "key")), T("turn", "key")), ("1 0", T("yes, no", "key")), ("B11", T("find a column", "key")),
                 ("Ctrl+→", T("group", "key")), ("Ctrl+Z", T("back", "key"))]  # fmt: skip
        self.bar = ActionBar(kit, hints)
        self._forget = button(kit, T("Give the changes up"), self.give_up, "text")
        self._save = button(kit, "", self.save, "primary", "check")
        self.bar.set_buttons(self._forget, self._save)
        whole = column(head, self.message, frame("panel", inside), self.bar, gap=px(8))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.grid)
        for keys, do in (("Ctrl+S", self.save), ("Ctrl+PgUp", lambda: self._next_class(-1)),
                         ("Ctrl+PgDown", lambda: self._next_class(1))):  # fmt: skip
            made = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(do)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self.grid, self.classes)

    # What is shown ------------------------------------------------------------------------------------------------------

    @property
    def day(self) -> date:
        """From when the marks hold."""
        told = self._day.value()
        return told if isinstance(told, date) else self.desk.today()

    def _fill_classes(self) -> None:
        chosen = self.classes.currentData()
        self.classes.clear()
        for id_, name in self._grids.classes(self.day):
            self.classes.addItem(name, id_)
        self.classes.setCurrentIndex(max(0, self.classes.findData(chosen)))

    def show_class(self, class_id: int) -> None:
        """Show this class."""
        if (at := self.classes.findData(class_id)) >= 0:
            self.classes.setCurrentIndex(at)
            self._reload()

    def _next_class(self, step: int) -> None:
        at = self.classes.currentIndex() + step
        if 0 <= at < self.classes.count():
            self.classes.setCurrentIndex(at)
            self._reload()

    def _place(self) -> tuple[int | None, str]:
        """The pupil and the column one stands at."""
        at, marks = self.grid.currentIndex(), self.grid.marks
        pupil = marks.rows[at.row()].pupil_id if 0 <= at.row() < len(marks.rows) else None
        return pupil, marks.columns[at.column()].code if 0 <= at.column() < len(marks.columns) else ""

    def _reload(self, place: tuple[int | None, str] | None = None) -> None:
        class_id = self.classes.currentData()
        if class_id is None:
            return
        pupil, code = place or self._place()
        self.grid.marks.show_grid(self._grids.grid(class_id, self.day, protected=self._protected))
        again = next((at for at, told in enumerate(self.grid.marks.columns) if told.code == code), 0)
        if self.grid.marks.rows and self.grid.marks.columns:
            here = next((at for at, told in enumerate(self.grid.marks.rows) if told.pupil_id == pupil), 0)
            self.grid.setCurrentIndex(self.grid.marks.index(here, again))
        self._tell()

    def _day_changed(self) -> None:
        if isinstance(self._day.value(), date):
            self._fill_classes()
            self._reload()
            self._keeper.touch()

    def _turn_protected(self) -> None:
        self._protected = self._show_protected.isChecked()
        restyle(self._show_protected, "filtering", "true" if self._protected else "false")
        self._reload()
        if self._protected:
            note = T("Protected columns are shown. Looking at them is written into the journal.")
            self.message.show_message(Message(note, "", "info"))
        else:
            self.message.clear()
        self.grid.setFocus()

    def _tell(self) -> None:
        """Whose cell this is and what it means."""
        at, marks = self.grid.currentIndex(), self.grid.marks
        if not at.isValid() or at.row() >= len(marks.rows) or at.column() >= len(marks.columns):
            self._name.setText("")
            self._told.setText("")
            return
        told = marks.columns[at.column()]
        parts: list[Phrase | str] = [f"{told.code} {told.label}", self._group(told.group)]
        parts.append(T("for the whole family") if told.per == "family" else T("for the child"))
        if told.exclusive:
            parts.append(T("one of its set"))
        if told.values:
            parts.append(", ".join(f"{number} {said}" for number, (_code, said) in enumerate(told.values, 1)))
        if told.follows:
            parts.append(T("counts by {code} of the family", code=told.follows))
        self._name.setText(marks.rows[at.row()].name)
        self._told.setText(" · ".join(self.kit.say(part) for part in parts))
        self._told.update()

    def _typing(self, typed: str) -> None:
        self._typed.setVisible(bool(typed))
        found = not typed or self.grid.marks.find(typed) is not None
        self._typed.setText(typed if found else self.kit.say(T("{typed}: no such column", typed=typed)))

    def _homeless(self, row_: int) -> None:
        text = T("{name} lives in no family of the register.", name=self.grid.marks.rows[row_].name)
        self.message.show_message(Message(text, T("Say on the card with whom the child lives; then set this here."), "careful"))

    # Changing -----------------------------------------------------------------------------------------------------------

    def _touched(self) -> None:
        n = len(self.grid.marks.changes)
        self._save.setText(self.kit.say(T("Save {n} changes", n=n) if n else T("Nothing to save")))
        self._save.setEnabled(bool(n))
        self._forget.setVisible(bool(n))
        if n:
            self._keeper.touch()
        elif self._keeper.waiting:
            self._keeper.discard()
            self.bar.clear_draft()
        self.bar.fit()

    def give_up(self) -> None:
        """Everything as it is kept, with the way back at the bottom."""
        given, kept, place = dict(self.grid.marks.changes), self._draft(), self._place()
        self.grid.marks.forget()
        self._reload(place)
        self._keeper.discard()
        self.bar.clear_draft()
        self.desk.offer_undo(T("The changes were given up."), lambda: self._again(given, kept))

    def _again(self, given: Changes, kept: dict[str, Any]) -> None:
        if isValid(self):
            self.grid.marks.forget(given)
            self._reload()
        else:  # the page was left meanwhile: it offers them when it is opened next
            values = {name: plain(value) for name, value in kept.items()}
            self.desk.store.drafts.keep(SCREEN, None, 0, values, patient=True)

    def save(self) -> None:
        """Write all of it as one change."""
        changes = self.grid.marks.changes
        if not changes or self._day.unclear is not None or self._basis.unclear is not None:
            return
        try:
            written = self._grids.save(dict(changes), self.day, self._basis.value())
        except AppError as error:
            self.message.show_message(Message.of(error))
            return
        self.message.clear()
        place = self._place()
        self.grid.marks.forget()
        self._keeper.discard()
        self.bar.clear_draft()
        self._reload(place)
        self.saved.emit()
        told = T("{n} changes were saved, true from {day}.", n=written.count, day=dates.short(self.day))
        self.desk.offer_undo(told, lambda: self._take_back(written))
        self.grid.setFocus()

    def _take_back(self, written: Any) -> None:
        try:
            self._grids.undo(written)
        except AppError as error:
            self.desk.tell(Message.of(error))
        if isValid(self):
            self._reload()
            self.saved.emit()

    def close_grid(self) -> None:
        """Back to the figures; what is not saved stays as a draft."""
        self._keeper.keep()
        self.closed.emit()

    # Drafts -------------------------------------------------------------------------------------------------------------

    def _draft(self) -> dict[str, Any]:
        changes = [[*key, value] for key, value in self.grid.marks.changes.items()]
        return {"day": self.day, "basis": self._basis.value(), "class_id": self.classes.currentData(), "changes": changes}

    def _take_up(self) -> None:
        """Go on with what was left unsaved."""
        draft = self.desk.store.drafts.find(SCREEN, None)
        if draft is None or not draft.values.get("changes"):
            return
        self._day.set_value(date.fromisoformat(draft.values["day"]))
        self._basis.set_value(draft.values.get("basis"))
        self.grid.marks.forget({(per, id_, code): value for per, id_, code, value in draft.values["changes"]})
        self._fill_classes()
        self.classes.setCurrentIndex(max(0, self.classes.findData(draft.values.get("class_id"))))
        self._say_taken_up(draft.at)

    def _say_taken_up(self, at: datetime) -> None:
        told = T("Changes of {time} that were not saved are shown again.", time=f"{at:%d.%m.%Y %H:%M}")
        self.message.show_message(Message(told, T("Save them, or give them up."), "info"))
