"""Patterns: who has several signals; the list at the left, every signal with its day at the right, the rules in one window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from sppk_desktop.core.cards import Card
from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.messages import Deed, EmptyState, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, column, label, row, show_if
from sppk_desktop.ui.people.list_and_card import Action, CardActions, ListAndCard, Subject
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.saving import save_outside

_FAR: Final = 1500
"""Days a signal may be looked for: four years."""
_PURPOSE: Final = Field(Kind.TEXT, T("For what, on whose request"), "purpose", required=True, limit=200)
_FORM: Final = Field(
    Kind.CHOICE, T("As", "form of a document"), "form", required=True,
    options=(
        Option("pdf", T("paper (PDF)")), Option("docx", T("document (DOCX)")), Option("xlsx", T("workbook (XLSX)")),
    ),
)  # fmt: skip
_LISTS: Final = {
    "pupil": (T("Pupils"), T("{n} pupils", "listed"), T("For no pupil do several signals coincide.")),
    "family": (T("Families"), T("{n} families", "listed"), T("For no family do several signals coincide.")),
}


class SignalTold(Protocol):
    """A signal that may be looked for."""

    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def label(self) -> Phrase: ...  # noqa: D102
    @property
    def standing(self) -> bool: ...  # noqa: D102


class RulesTold(Protocol):
    """The rules as they are set."""

    @property
    def least(self) -> int: ...  # noqa: D102
    def back(self, signal: Any) -> int: ...  # noqa: D102


class PatternsAsked(Protocol):
    """The patterns of one unlocked vault."""

    @property
    def signals(self) -> Sequence[SignalTold]: ...  # noqa: D102
    @property
    def lists(self) -> Mapping[str, RowSource]: ...  # noqa: D102
    @property
    def writes(self) -> bool: ...  # noqa: D102
    def rules(self) -> RulesTold: ...  # noqa: D102
    def set_rules(self, values: Mapping[str, Any]) -> Callable[[], None]: ...  # noqa: D102
    def knows(self, kind: str) -> bool: ...  # noqa: D102
    def looking(self, kind: str) -> Callable[[Progress], None]: ...  # noqa: D102
    def card(self, kind: str, id_: int) -> Card: ...  # noqa: D102
    def paper(self, kind: str, ids: Sequence[int], language: str, purpose: str, form: str) -> Callable[[Progress], bytes]: ...  # noqa: D102


class PatternsPage(QWidget):
    """Two lists, of pupils and of families; the page stands at once, who is on them is sought beside the window."""

    def __init__(self, desk: Desk, patterns: PatternsAsked) -> None:
        super().__init__()
        self._desk, self._kit, self._patterns = desk, desk.kit, patterns
        kit, px = desk.kit, desk.kit.theme.px
        self.pages = {kind: ListAndCard(desk, self._subject(kind), patterns.card) for kind in _LISTS}
        self._looked: set[str] = set()
        self._asked = ""  # the list that is being sought
        self._stack = QStackedWidget()
        self._waiting = EmptyState(kit, T("Looking through the records…"), icon="search")
        self._stopped = EmptyState(
            kit, T("The search was stopped."), "", "search", Deed(T("Look again"), self.reload), deed_icon=""
        )
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._stopped)
        for page in self.pages.values():
            self._stack.addWidget(page)
        self._which = Segments(kit, [Part(kind, kit.say(told[0])) for kind, told in _LISTS.items()])
        self._which.set_codes(["pupil"])
        self._which.chosen.connect(lambda: self.show_list(str((self._which.codes or ["pupil"])[0])))
        told = T("Several signals at once are a reason to look. Each opens the record it comes from; nothing is added up.")
        self.rules_button = button(kit, T("Rules…"), self.ask_rules, icon="settings")
        show_if(self.rules_button, patterns.writes)
        self.menu = PaperMenu(kit, lambda _language: [Deed(T("The list with its signals…"), self.ask_paper)])
        self.menu.setProperty("look", "primary")
        self.menu.setIcon(kit.icon("printer", color="on_accent"))
        title = column(label(kit, T("Patterns"), "page"), label(kit, told, "muted", wrap=True), gap=px(2))
        head = row(title, self.rules_button, self.menu, gap=px(8))
        head.setStretch(0, 1)
        whole = column(head, row(self._which, None), self._stack, gap=px(10))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.pages["pupil"])
        for keys, do in (("F5", self.reload), ("Ctrl+P", self.ask_paper)):
            QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(do)
        self.reload()

    @property
    def kind(self) -> str:
        """Whose list is shown."""
        return str((self._which.codes or ["pupil"])[0])

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through."""
        return self.pages[self.kind].panes

    @property
    def looking(self) -> bool:
        """Whether a list is still being sought."""
        return bool(self._asked)

    def reload(self) -> None:
        """Look anew, where anything was written since; until it is found, what stood there stays."""
        kind = self.kind
        if self._patterns.knows(kind):
            self._show(kind)
            return
        if kind not in self._looked:
            self._stack.setCurrentWidget(self._waiting)
        if self._asked != kind:
            self._asked = kind
            work = self._patterns.looking(kind)
            self._desk.run(
                T("Looking for signals that coincide"), work, lambda _: self._found(kind), partial(self._gave_up, kind)
            )

    def _found(self, kind: str) -> None:
        if isValid(self):
            self._asked = "" if self._asked == kind else self._asked
            if kind == self.kind:
                self._show(kind)

    def _gave_up(self, kind: str) -> None:
        if isValid(self):
            self._asked = "" if self._asked == kind else self._asked
            if kind not in self._looked:
                self._stack.setCurrentWidget(self._stopped)

    def _show(self, kind: str) -> None:
        self._looked.add(kind)
        self._stack.setCurrentWidget(self.pages[kind])
        self.pages[kind].reload()

    def show_list(self, kind: str) -> None:
        """Pupils, or families."""
        self._which.set_codes([kind])
        self.setFocusProxy(self.pages[kind])
        if kind in self._looked:
            self._stack.setCurrentWidget(self.pages[kind])
        self.reload()

    def ask_paper(self) -> Asking | None:
        """For what the list is made, and in which form: a paper that names children is never made by a slip of the hand."""
        kind = self.kind
        if kind not in self._looked:
            return None
        told = T("Who asked, when and for how many names is written into the journal.")
        asking = Asking(self._desk, T("The list with its signals"), told, (_PURPOSE, _FORM), T("Make the paper"), self,
                        {"form": "pdf"})  # fmt: skip
        asking.answered.connect(partial(self._print, kind))
        asking.open()
        return asking

    def _print(self, kind: str, answers: dict[str, Any]) -> None:
        """The list as it is filtered."""
        model = self.pages[kind].list.model
        model.finish()
        make = self._patterns.paper(kind, list(model.ids), self.menu.language, answers["purpose"], answers["form"])
        if answers["form"] == "pdf":
            self._desk.preview(make, T("Patterns"))
        else:
            save_outside(self._desk, self, T("Patterns"), f"sppk.{answers['form']}", make)

    def ask_rules(self) -> Asking:
        """How many signals, and how far back each is looked for."""
        rules = self._patterns.rules()
        fields = [Field(Kind.INTEGER, T("How many different signals make a pattern"), "least", required=True, least=2, most=6)]
        fields += [_field(signal) for signal in self._patterns.signals]
        values = {"least": rules.least, **{signal.key: rules.back(signal) for signal in self._patterns.signals}}
        told = T("For each signal: how many days back it counts. 0 means that it is not looked for.")
        asking = Asking(self._desk, T("Rules of the patterns"), told, fields, T("Save"), self, values)
        asking.answered.connect(self._set)
        asking.open()
        return asking

    def _set(self, values: dict[str, Any]) -> None:
        back = self._patterns.set_rules(values)

        def undo() -> None:
            back()
            self.reload()

        self.reload()
        self._desk.tell(Message(T("The rules are changed."), T("They hold for everybody."), "done", (Deed(T("Undo"), undo),)))

    def _subject(self, kind: str) -> Subject:
        title, count, empty = _LISTS[kind]
        deed = T("Open the pupil's card") if kind == "pupil" else T("Open the family's card")
        action = Action(deed, "card", partial(self._desk.open, kind), "primary")
        return Subject(f"patterns.{kind}", kind, title, self._patterns.lists[kind], count, empty,
                       lambda _: CardActions(primary=action), lists=False)  # fmt: skip


def _field(signal: SignalTold) -> Field:
    said = T("{signal}: 1 looks for it, 0 does not", signal=signal.label) if signal.standing else signal.label
    return Field(Kind.INTEGER, said, signal.key, required=True, least=0, most=1 if signal.standing else _FAR)
