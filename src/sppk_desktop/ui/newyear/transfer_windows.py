"""A child's file for another school: choose what goes, hear the code once; and take one in after looking at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.access.deed import DeedWindow
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message, MessageBar
from sppk_desktop.ui.parts import KeyHints, button, column, frame, head_line, label, row, show_if


class GiveForm(QWidget):
    """What goes: a tick for each kind of record; the psychologist's own are marked and never ticked beforehand."""

    def __init__(self, desk: Desk, offers: Sequence[tuple[str, Phrase | str, int, bool]]) -> None:
        super().__init__()
        kit, px = desk.kit, desk.kit.theme.px
        self._ticks: dict[str, QCheckBox] = {}
        ticks = (column(gap=px(5)), column(gap=px(5)))
        lines: list[QWidget] = [label(kit, T("The card, the family, the adults and the class history always go."), "muted")]
        for key, title, count, closed in offers:
            said = kit.say(title)
            said = said[:1].upper() + said[1:]
            told = T("{what} ({n}), the psychologist's own", what=said, n=count) if closed else T(
                "{what} ({n})", what=said, n=count)  # fmt: skip
            tick = QCheckBox(kit.say(told))
            self._ticks[key] = tick
            ticks[len(self._ticks) % 2 == 0].addWidget(tick)
        for half in ticks:
            half.addStretch(1)
        inner = QWidget()
        inner.setLayout(row(*ticks, gap=px(16)))  # two columns: the window must fit a small screen
        inner.setMinimumHeight(px(28) * -(-len(offers) // 2))
        lines.append(inner)
        self.to_whom, self.basis, self.without = QLineEdit(), QLineEdit(), QLineEdit()
        for edit, name in (
            (self.to_whom, T("To which school, who receives it")),
            (self.basis, T("Basis: request of the school, application of the parents")),
            (self.without, T("Why without a consent, if there is none")),
        ):
            edit.setMaxLength(200)
            edit.setAccessibleName(kit.say(name))
            edit.setMinimumHeight(px(30))
            lines += [label(kit, name), edit]
        self.setLayout(column(*lines, gap=px(5)))
        self.setFocusProxy(self.to_whom)

    @property
    def chosen(self) -> list[str]:
        """The ticked kinds."""
        return [key for key, tick in self._ticks.items() if tick.isChecked()]

    def tick(self, key: str) -> None:
        """Tick a kind."""
        self._ticks[key].setChecked(True)

    def problem(self) -> Phrase | None:
        """What is missing."""
        if len(self.to_whom.text().strip()) < 3:
            return T("Say to which school it goes.")
        return None if self.basis.text().strip() else T("Say on what basis it goes.")


def give_window(desk: Desk, parent: QWidget, form: GiveForm, work: Callable[[], Callable[[Progress], Any]],
                done: Callable[[Any], object]) -> DeedWindow:  # fmt: skip
    """The window that asks what goes."""
    explains = (
        T(
            "One encrypted file is made for the other school, and a list of what is in it. "
            "It is written into the register of hand-overs."
        ),
        T("The code is shown once. Tell it by telephone or on paper, never together with the file."),
    )  # fmt: skip
    return DeedWindow(desk.kit, parent, T("File of a pupil for another school"), explains, form, T("Make the file"),
                      problem=form.problem, work=work, done=done, width=620)  # fmt: skip


class Receiving(Protocol):
    """What the page of taking in asks of the program."""

    def choose(self) -> tuple[str, bytes] | None: ...  # noqa: D102
    def look(self, file: str, data: bytes, code: str) -> tuple[Sequence[tuple[Phrase, str]], Sequence[str]]: ...  # noqa: D102
    @property
    def may_read_hers(self) -> bool: ...  # noqa: D102
    def read_hers(self) -> None: ...  # noqa: D102
    def keep_hers(self) -> int: ...  # noqa: D102
    @property
    def here(self) -> int | None: ...  # noqa: D102
    def take(self) -> int: ...  # noqa: D102
    def undo(self) -> None: ...  # noqa: D102


class ReceivePage(QWidget):
    """Choose the file, type the code, look, take in; the message takes it back."""

    def __init__(self, desk: Desk, receiving: Receiving, opened: Callable[[str, int], object]) -> None:
        super().__init__()
        kit, px = desk.kit, desk.kit.theme.px
        self._kit, self._receiving, self._opened = kit, receiving, opened
        self._file: tuple[str, bytes] | None = None
        self.picking = button(kit, T("Choose the file…"), self.choose, icon="folder")
        self._name = label(kit, T("No file is chosen yet."), "muted")
        self.code = QLineEdit()
        self.code.setMaxLength(60)
        self.code.setAccessibleName(kit.say(T("Code of the file")))
        self.code.setPlaceholderText("000000-000000-000000-000000-000000")
        self.code.returnPressed.connect(self.look)
        self.looking = button(kit, T("Look at it"), self.look, icon="eye")
        self.taking = button(kit, T("Take the child in"), self.take, "primary", "check")
        head = head_line(kit, T("A child's file from another school"), self.taking)
        self._bar = MessageBar(kit)
        self._shown = column(gap=px(6), margins=(px(14), px(10), px(14), px(10)))
        self._panel = frame("panel", self._shown)
        self.hers = button(kit, T("Read the psychologist's part"), self.read_hers, icon="eye")
        self.keeping = button(kit, T("Keep it with my requests"), self.keep_hers, icon="save")
        self._twice = label(kit, "", "danger", wrap=True)
        self._hints = KeyHints(kit, [("Tab", T("next field")), ("Enter", T("look at it"))])
        about = T("Nothing is written before you have seen what is inside. The class is chosen on the card afterwards.")
        self.setLayout(column(
            head, label(kit, about, "muted", wrap=True), self._bar, row(self.picking, self._name, None, gap=px(10)),
            label(kit, T("Code of the file")), row(self.code, self.looking, gap=px(8)), self._twice, self._panel,
            row(self.hers, self.keeping, None, gap=px(8)), None,
            row(self._hints, None), gap=px(8), margins=(16, 14, 16, 10),
        ))  # fmt: skip
        show_if(self._panel, False)
        show_if(self._twice, False)
        show_if(self.hers, False)
        show_if(self.keeping, False)
        self.taking.setEnabled(False)
        self.setFocusProxy(self.picking)

    def choose(self) -> None:
        """Ask for the file."""
        try:
            found = self._receiving.choose()
        except AppError as error:
            self._bar.show_message(Message.of(error))
            return
        if found is not None:
            self.use(*found)

    def use(self, file: str, data: bytes) -> None:
        """This file; the code is next."""
        self._file = (file, data)
        self._name.setText(file)
        self._forget()
        self.code.setFocus()

    def _forget(self) -> None:
        while (item := self._shown.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for widget in (self._panel, self._twice, self.hers, self.keeping):
            show_if(widget, False)
        self.taking.setEnabled(False)
        self._bar.clear()

    def look(self) -> None:
        """Open it and show what is inside."""
        self._forget()
        if self._file is None:
            self._bar.show_message(Message(T("Choose the file first."), "", "info"))
            return
        try:
            lines, doubles = self._receiving.look(*self._file, self.code.text())
        except AppError as error:
            self._bar.show_message(Message.of(error))
            return
        for title, text in lines:
            told = row(label(self._kit, title, "muted"), label(self._kit, text, "bold", wrap=True), gap=self._kit.theme.px(10))
            told.setStretch(1, 1)
            line = QWidget()
            line.setLayout(told)
            self._shown.addWidget(line)
        show_if(self._panel, True)
        self._offer_hers()
        if (card := self._receiving.here) is not None:
            self._bar.show_message(
                Message(T("This child's file was taken in already."), T("Its papers lie on the child's card."), "info",
                        (Deed(T("Open the card"), lambda: self._opened("pupil", card)),))
            )  # fmt: skip
            return
        if doubles:
            self._twice.setText(self._kit.say(T("This may be a child of your register: {names}. Taking in makes a second card; "
                                                "two cards can be joined later.", names=", ".join(doubles))))  # fmt: skip
            show_if(self._twice, True)
        self.taking.setEnabled(True)
        self.taking.setFocus()

    def _offer_hers(self) -> None:
        """Her colleague's part, for the psychologist alone; it is kept beside a child who has a card here."""
        show_if(self.hers, self._receiving.may_read_hers)
        show_if(self.keeping, self._receiving.may_read_hers and self._receiving.here is not None)

    def read_hers(self) -> None:
        """What the psychologist there gave to the psychologist here."""
        self._receiving.read_hers()

    def keep_hers(self) -> None:
        """Into the psychologist's own compartment."""
        try:
            entry = self._receiving.keep_hers()
        except AppError as error:
            self._bar.show_message(Message.of(error))
            return
        way = Deed(T("Open the entry"), lambda: self._opened("psy_request", entry))
        remedy = T("It is an attachment of an entry of your requests; nobody else opens it.")
        self._bar.show_message(Message(T("The psychologist's part is kept."), remedy, "done", (way,)))

    def take(self) -> None:
        """Into the register."""
        try:
            pupil = self._receiving.take()
        except AppError as error:
            self._bar.show_message(Message.of(error))
            return
        self._forget()
        self._offer_hers()
        ways = (Deed(T("Open the card"), lambda: self._opened("pupil", pupil)), Deed(T("Take it back"), self.take_back))
        remedy = T("Now choose the class on the card. What was sent lies among the card's papers.")
        self._bar.show_message(Message(T("The child is in the register."), remedy, "done", ways))

    def take_back(self) -> None:
        """Out of the register again."""
        try:
            self._receiving.undo()
        except AppError as error:
            self._bar.show_message(Message.of(error))
            return
        self._forget()
        self._bar.show_message(Message(T("Everything is as before; the card is in the recycle bin."), "", "done"))
