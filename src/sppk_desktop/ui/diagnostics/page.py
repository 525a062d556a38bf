"""Cards of adolescents and of families: a list of each, and the card that covers it while it is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.diagnostics.asks import Cards, Papers, Ways
from sppk_desktop.ui.diagnostics.card_page import CardPage
from sppk_desktop.ui.family_pick import FamilyPick
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, column, label, row
from sppk_desktop.ui.sub_page import SubPage
from sppk_desktop.ui.subtabs import SubTabs
from sppk_desktop.ui.table import ListView

KINDS: Final = ("adolescent", "family")


class CardsPage(SubPage):
    """``rows`` gives the list of each kind; ``rules`` shows what the school may change of them."""

    def __init__(self, desk: Desk, cards: Cards, papers: Papers, rows: Mapping[str, RowSource], ways: Ways, *,
                 rules: Callable[[], QWidget] | None = None, writes: bool = True) -> None:  # fmt: skip
        super().__init__()
        self.desk, self.kit = desk, desk.kit
        self._cards, self._papers, self._rows, self._ways = cards, papers, rows, ways
        self._make_rules, self._writes = rules, writes
        self._rules: QWidget | None = None
        self._build()

    # What the tab asks --------------------------------------------------------------------------------------------------

    @property
    def head(self) -> Sequence[QWidget]:
        """Documents, a new card."""
        return (self._menu, self._new) if self._writes else (self._menu,)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The list that is shown."""
        return (self.lists[self.kind].grid,)

    @property
    def kind(self) -> str:
        """Adolescents or families."""
        return KINDS[self._listed.currentIndex()]

    def shown_again(self) -> None:
        """Read anew; an open card stays open."""
        self._show_head()
        if self._stack.currentWidget() is self._home:
            self.lists[self.kind].reload()
            self.lists[self.kind].search.setFocus()

    def leave(self) -> bool:
        """A card is saved as far as it is filled in."""
        return self.card.leave()

    def show_card(self, kind: str, card_id: int) -> None:
        """Open a card."""
        if not self.card.leave():
            return
        self._told(lambda: self.card.show_card(kind, card_id))
        if self.card.card is not None:
            self._stack.setCurrentWidget(self.card)
            self._show_head()

    def fill_in(self, kind: str, owner_id: int) -> None:
        """Begin, or go on with, the card of a pupil or a family."""
        self._told(lambda: self.show_card(kind, self._cards.start(kind, owner_id)))

    def claim(self, kind: str, code: str) -> None:
        """An empty form came back: say whose it is, then the card is filled in from it."""

        def picked(owner_id: int) -> None:
            self._told(lambda: self.show_card(kind, self._cards.claim(kind, code, owner_id)))

        self._ask_whose(kind, T("Whose form is this?", "card"), picked)

    def _ask_whose(self, kind: str, question: Phrase, picked: Callable[[int], object]) -> None:
        rows = self._ways.pupils if kind == "adolescent" else self._ways.families
        pick = FamilyPick(self.desk, rows, question, T("Fill the card in"), self)
        pick.picked.connect(picked)
        pick.open()

    def show_list(self, kind: str) -> None:
        """One of the two lists."""
        if self.card.leave():
            self._stack.setCurrentWidget(self._home)
            self._tabs.choose(KINDS.index(kind))
            self._show_head()

    # What happens -------------------------------------------------------------------------------------------------------

    def _told(self, do: Callable[[], object]) -> None:
        try:
            do()
        except AppError as error:
            self.desk.tell(Message.of(error))

    def _choose(self, at: int) -> None:
        self._listed.setCurrentIndex(at)
        self.lists[self.kind].reload()
        self.lists[self.kind].search.setFocus()

    def _left(self, card_id: int) -> None:
        self._stack.setCurrentWidget(self._home)
        self._show_head()
        here = self.lists[self.kind]
        here.reload()
        here.select(card_id)
        here.grid.setFocus()

    def _show_head(self) -> None:
        home = self._stack.currentWidget() is self._home
        for widget in self.head:
            widget.setVisible(home and self.isVisible())

    def _begin(self) -> None:
        if not self._writes or self._stack.currentWidget() is not self._home:
            return
        self._ask_whose(self.kind, T("Whose card is to be filled in?"), partial(self.fill_in, self.kind))

    def show_rules(self) -> None:
        """What the school may change of signs and levels."""
        if self._make_rules is None:
            return
        if self._rules is None:
            self._rules = QWidget()
            inner = self._make_rules()
            back = button(self.kit, T("Back to the cards"), self.home_again, "text", "left")
            told = T("This is a proposal of the program, not a validated scale. Cards that are signed keep the rules they had.")
            head = row(back, label(self.kit, told, "careful", wrap=True), gap=self.kit.theme.px(12))
            head.setStretch(1, 1)
            self._rules.setLayout(column(head, inner, gap=self.kit.theme.px(8)))
            self._stack.addWidget(self._rules)
        self._stack.setCurrentWidget(self._rules)
        self._show_head()

    def home_again(self) -> None:
        """From the rules back to the lists."""
        self._stack.setCurrentWidget(self._home)
        self.shown_again()

    def _choices(self, language: str) -> list[Deed]:
        kind, papers, preview = self.kind, self._papers, self.desk.preview
        empty = T("Empty form")
        deeds = [Deed(empty, lambda: self._told(lambda: preview(papers.blank(kind, language), empty)))]
        if self._writes:
            key = T("Key to the service marks")
            deeds.append(Deed(key, lambda: preview(papers.key(language), key)))
        if (id_ := self.lists[kind].current) is not None:
            whole = T("The chosen card")
            table = "adolescent_card" if kind == "adolescent" else "family_card"
            deeds.insert(0, Deed(whole, lambda: preview(papers.completed(kind, id_, language), whole, (table, id_))))
        return deeds

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._menu = PaperMenu(kit, self._choices)
        self._to_rules = button(kit, T("Signs and levels…"), self.show_rules, "text", "settings")
        self._new = button(kit, T("Fill a card in…"), self._begin, "primary", "plus")
        self._tabs = SubTabs(kit)
        self._tabs.set_titles([kit.say(T("“Difficult” adolescents")), kit.say(T("Families in a difficult situation"))])
        self._tabs.chosen.connect(self._choose)
        self._listed = QStackedWidget()
        self.lists: dict[str, ListView] = {}
        for kind, count, search in (
            ("adolescent", T("{n} cards of adolescents"), T("Name of the pupil")),
            ("family", T("{n} cards of families"), T("Family")),
        ):
            made = ListView(self.desk, self._rows[kind], f"cards.{kind}", count=count, search=search)
            made.opened.connect(partial(self.show_card, kind))
            told = T("Choose a child or a family; the signs are a key press each.")
            deed = Deed(T("Fill a card in…"), self._begin) if self._writes else None
            made.set_empty(T("No card is filled in yet"), told, "card", deed)
            self.lists[kind] = made
            self._listed.addWidget(made)
        self._home = QWidget()
        above = row(self._tabs, self._to_rules, gap=px(8))
        above.setStretch(0, 1)
        self._to_rules.setVisible(self._make_rules is not None)
        whole = column(above, self._listed, gap=px(6))
        whole.setStretch(1, 1)
        self._home.setLayout(whole)
        self.card = CardPage(self.desk, self._cards, self._papers, self._ways, writes=self._writes)
        self.card.left.connect(self._left)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._home)
        self._stack.addWidget(self.card)
        self.setLayout(column(self._stack))
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._begin)
