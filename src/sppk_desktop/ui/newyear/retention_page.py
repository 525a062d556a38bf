"""What has passed its term: the school's terms, the list, the act on paper, and destroying after two signatures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedWidget, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.access.deed import DeedWindow
from sppk_desktop.ui.access.password_field import PasswordField
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message, MessageBar
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import KeyHints, button, column, frame, head_line, label, row, show_if
from sppk_desktop.ui.table import ListView


class Keeping(Protocol):
    """What the page asks of the program."""

    @property
    def groups(self) -> Sequence[tuple[Phrase, Sequence[tuple[str, Phrase]]]]: ...  # noqa: D102
    def rows(self) -> RowSource: ...  # noqa: D102
    def terms(self) -> Mapping[str, int | None]: ...  # noqa: D102
    def set_terms(self, typed: Mapping[str, str]) -> object: ...  # noqa: D102
    def print_act(self, ids: Sequence[int], language: str) -> None: ...  # noqa: D102
    def destroying(self, ids: Sequence[int], first: str, second: str, password: str) -> Callable[[Progress], Any]: ...  # noqa: D102
    def told(self, result: Any) -> Message: ...  # noqa: D102
    def waiting(self) -> Phrase | None: ...  # noqa: D102
    def finishing(self, password: str) -> Callable[[Progress], Any]: ...  # noqa: D102


class RetentionPage(QWidget):
    """One list; nothing is destroyed but by the button, two names and the password."""

    def __init__(self, desk: Desk, keeping: Keeping) -> None:
        super().__init__()
        kit, px = desk.kit, desk.kit.theme.px
        self._desk, self._kit, self._keeping = desk, kit, keeping
        self.printing = PaperMenu(kit, lambda language: [Deed(T("Act of destruction"), lambda: self.print_act(language))])
        self.printing.setText(kit.say(T("Print the act")))
        self.destroying = button(kit, T("Destroy for ever…"), self.ask, "danger")
        self.to_terms = button(kit, T("Terms by kind…"), self.show_terms, icon="clock")
        head = head_line(kit, T("Terms of keeping and destruction"), self.to_terms, self.printing, self.destroying)
        about = T("Choose the lines, print the act, have it signed by two people, then destroy. Nothing is destroyed by itself.")
        self._bar = MessageBar(kit)
        self._order = MessageBar(kit)
        self.terms: dict[str, QLineEdit] = {}
        self.list = self._made_list()
        self._hints = KeyHints(kit, [("Shift ↓", T("several")), ("Ctrl A", T("all", "rows"))])
        keys = row(self._hints, None)
        self._inner = column(self.list, keys, gap=px(8))
        self._inner.setStretch(0, 1)
        lists = QWidget()
        lists.setLayout(self._inner)
        self._pages = QStackedWidget()
        self._pages.addWidget(lists)
        self._pages.addWidget(self._made_terms())
        whole = column(head, label(kit, about, "muted", wrap=True), self._order, self._bar, self._pages, gap=px(8),
                       margins=(16, 14, 16, 10))  # fmt: skip
        whole.setStretch(4, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.list.grid)
        self._show_order()

    def _made_list(self) -> ListView:
        made = ListView(self._desk, self._keeping.rows(), "retention", count=T("{n} lines are past their term"),
                        search=T("Name or year"), hints=False)  # fmt: skip
        made.choose_several()
        made.set_empty(T("Nothing is past its term"), T("The list is worth a look every summer."), "check")
        return made

    def _made_terms(self) -> QWidget:
        """Every kind with its years, grouped by the day they are counted from; in two columns, for a small screen."""
        kit, px = self._kit, self._kit.theme.px
        kept = self._keeping.terms()
        halves = (column(gap=px(4)), column(gap=px(4)))
        for at, (heading, kinds) in enumerate(self._keeping.groups):
            half = halves[min(at, 1)]
            if half.count():
                half.addSpacing(px(8))
            half.addWidget(label(kit, heading, "bold", wrap=True))
            for kind, text in kinds:
                edit = QLineEdit(_typed(kept[kind]))
                edit.setMaxLength(2)
                edit.setFixedWidth(px(44))
                edit.setPlaceholderText("–")
                said = kit.say(text)
                edit.setAccessibleName(said)
                edit.editingFinished.connect(self.keep_terms)
                self.terms[kind] = edit
                line = row(edit, label(kit, said[:1].upper() + said[1:], wrap=True), gap=px(8))
                line.setStretch(1, 1)
                half.addLayout(line)
        for half in halves:
            half.addStretch(1)
        both = row(*halves, gap=px(24), margins=(px(12), px(8), px(12), px(8)))
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(frame("panel", both))
        told = T("An empty field means: as long as it is needed. A child's file goes whole, when the longest term is over.")
        made = QWidget()
        back = button(kit, T("Back to the list"), self.show_list, icon="left")
        made.setLayout(column(row(back, None), label(kit, told, "muted", wrap=True), area, gap=px(8)))
        return made

    def show_terms(self) -> None:
        """The terms of every kind."""
        self._turn(1)
        next(iter(self.terms.values())).setFocus()

    def show_list(self) -> None:
        """Back to what is past its term."""
        self.keep_terms()
        self._turn(0)
        self.list.grid.setFocus()

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        for made in (self.to_terms, self.printing, self.destroying):
            made.setEnabled(page == 0)  # nothing is destroyed while its list is out of sight

    def keep_terms(self) -> None:
        """Keep the typed terms and read the list anew."""
        typed = {kind: edit.text() for kind, edit in self.terms.items()}
        if typed == {kind: _typed(years) for kind, years in self._keeping.terms().items()}:
            return
        try:
            self._keeping.set_terms(typed)
        except AppError as error:
            self._bar.show_message(Message.of(error))
            return
        self._bar.clear()
        self._read_anew()

    def _read_anew(self) -> None:
        old, self.list = self.list, self._made_list()
        self._inner.replaceWidget(old, self.list)
        old.deleteLater()

    def _show_order(self) -> None:
        told = self._keeping.waiting()
        show_if(self._order, told is not None)
        if told is not None:
            self._order.show_message(Message(told, "", "careful", (Deed(T("Carry out now"), self.finish),)))

    def print_act(self, language: str) -> None:
        """The paper of the chosen lines."""
        if chosen := self._chosen():
            self._keeping.print_act(chosen, language)

    def ask(self) -> None:
        """Two names and the password, then destroy."""
        chosen = self._chosen()
        if not chosen:
            return
        kit = self._kit
        first, second = QLineEdit(), QLineEdit()
        first.setMaxLength(200)
        second.setMaxLength(200)
        first.setAccessibleName(kit.say(T("First signature")))
        second.setAccessibleName(kit.say(T("Second signature")))
        mine = PasswordField(kit, T("Your password"))
        body = QWidget()
        names = (label(kit, T("First signature")), first, label(kit, T("Second signature")), second)
        body.setLayout(column(*names, mine, gap=kit.theme.px(6)))
        body.setFocusProxy(first)
        explains = (
            T("{n} lines are destroyed with everything that belongs to them. There is no way back.", n=len(chosen)),
            T("The act must be signed on paper by two people: the deputy director and the holder of the records."),
            T("The data are then written anew under a new key, and older copies on this computer are removed."),
        )
        self.window_of_deed = DeedWindow(
            kit, self, T("Destroy for ever"), explains, body, T("Destroy for ever"),
            problem=lambda: None if mine.password else T("Type your password."),
            work=lambda: self._keeping.destroying(chosen, first.text(), second.text(), mine.password),
            done=self._done, destroys=True,
        )  # fmt: skip
        self.window_of_deed.open()

    def finish(self) -> None:
        """What an order or a cut-off destruction left to this session."""
        mine = PasswordField(self._kit, T("Your password"))
        explains = (T("What was decided by an act is now removed from the records that only you can open."),)
        self.window_of_deed = DeedWindow(
            self._kit, self, T("Carry out the orders of destruction"), explains, mine, T("Carry out now"),
            problem=lambda: None if mine.password else T("Type your password."),
            work=lambda: self._keeping.finishing(mine.password), done=self._done, destroys=True,
        )  # fmt: skip
        self.window_of_deed.open()

    def _done(self, result: Any) -> None:
        self._read_anew()
        self._bar.show_message(self._keeping.told(result))
        self._show_order()

    def _chosen(self) -> list[int]:
        chosen = self.list.selected
        if not chosen:
            self._bar.show_message(Message(T("Choose lines in the list first."), T("Ctrl and Shift choose several."), "info"))
        return chosen


def _typed(years: int | None) -> str:
    return "" if years is None else str(years)
