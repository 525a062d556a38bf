"""The patronage list: families visited at home regularly; Enter writes the visit down."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.family_pick import FamilyPick
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, column
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.sub_page import SubPage
from sppk_desktop.ui.table import ListView


class Patronages(Protocol):
    """The patronage of one unlocked vault."""

    @property
    def rows(self) -> RowSource: ...  # noqa: D102
    @property
    def fields(self) -> Sequence[Field]: ...  # noqa: D102
    @property
    def end_fields(self) -> Sequence[Field]: ...  # noqa: D102
    def start_values(self) -> dict[str, Any]: ...  # noqa: D102
    def values(self, id_: int) -> dict[str, Any]: ...  # noqa: D102
    def family_of(self, id_: int) -> int: ...  # noqa: D102
    def begin(self, family_id: int, values: Mapping[str, Any]) -> int: ...  # noqa: D102
    def change(self, id_: int, values: Mapping[str, Any]) -> Callable[[], None]: ...  # noqa: D102
    def end(self, id_: int, values: Mapping[str, Any]) -> Callable[[], None]: ...  # noqa: D102


class PatronageList(Protocol):
    """The list on paper."""

    def list(self, ids: Sequence[int], language: str) -> Callable[[Progress], bytes]: ...  # noqa: D102


class PatronagePage(SubPage):
    """``visit`` writes down a visit of a family; ``writes`` is false for who only reads."""

    def __init__(self, desk: Desk, patronages: Patronages, papers: PatronageList, families: RowSource,
                 visit: Callable[[int], object], *, writes: bool = True) -> None:  # fmt: skip
        super().__init__()
        self.desk, self.kit = desk, desk.kit
        self._patronages, self._papers, self._families = patronages, papers, families
        self._visit, self._writes = visit, writes
        self._build()

    @property
    def head(self) -> Sequence[QWidget]:
        """Papers, and a new family."""
        return (self._menu, self._add) if self._writes else (self._menu,)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The list."""
        return (self.list.grid,)

    def shown_again(self) -> None:
        """Read anew."""
        self.list.reload()
        self.list.search.setFocus()

    def show_patronage(self, id_: int) -> None:
        """Stand on one in the list."""
        self.list.reload()
        self.list.select(id_)
        self.list.grid.setFocus()

    def begin_for(self, family_id: int) -> None:
        """Ask why, how often, who."""
        told = T("The next visit stands on the page Today; it is reckoned from the last one.")
        asking = Asking(self.desk, T("Put under patronage", "deed"), told, self._patronages.fields, T("Put on"), self,
                        self._patronages.start_values())  # fmt: skip
        asking.answered.connect(lambda values: self._told(lambda: self._begun(family_id, values)))
        asking.open()

    def write_visit(self, id_: int) -> None:
        """Write down a visit of this family."""
        self._told(lambda: self._visit(self._patronages.family_of(id_)))

    # Inside -------------------------------------------------------------------------------------------------------------

    def _told(self, do: Callable[[], object]) -> None:
        try:
            do()
        except AppError as error:
            self.desk.tell(Message.of(error))

    def _pick(self) -> None:
        if not self._writes:
            return
        pick = FamilyPick(self.desk, self._families, T("Which family is to be visited regularly?"), T("This family"), self)
        pick.picked.connect(self.begin_for)
        pick.open()

    def _begun(self, family_id: int, values: Mapping[str, Any]) -> None:
        self.show_patronage(self._patronages.begin(family_id, values))

    def _chosen(self) -> int | None:
        return self.list.current if self._writes else None

    def _change(self) -> None:
        if (id_ := self._chosen()) is None:
            return
        asking = Asking(self.desk, T("Purpose, rhythm, next day"), None, self._patronages.fields, T("Save"), self,
                        self._patronages.values(id_))  # fmt: skip
        asking.answered.connect(
            lambda values: self._with_undo(lambda: self._patronages.change(id_, values), T("The patronage is changed."))
        )
        asking.open()

    def _end(self) -> None:
        if (id_ := self._chosen()) is None:
            return
        asking = Asking(self.desk, T("End the patronage"), None, self._patronages.end_fields, T("End"), self,
                        {"until": self.desk.today()})  # fmt: skip
        asking.answered.connect(
            lambda values: self._with_undo(lambda: self._patronages.end(id_, values), T("The patronage is ended."))
        )
        asking.open()

    def _with_undo(self, do: Callable[[], Callable[[], None]], said: Any) -> None:
        undo: list[Callable[[], None]] = []
        self._told(lambda: undo.append(do()))
        self.list.reload()
        if undo:
            self.desk.offer_undo(said, lambda: self._taken_back(undo[0]))

    def _taken_back(self, undo: Callable[[], None]) -> None:
        self._told(undo)
        self.list.reload()

    def _write(self) -> None:
        if (id_ := self._chosen()) is not None:
            self.write_visit(id_)

    def _print(self, language: str) -> None:
        with self.desk.store.reading() as session:
            ids = list(self._patronages.rows.ids(session, self.list.request))
        self.desk.preview(self._papers.list(ids, language), T("Patronage list"))

    def _choices(self, language: str) -> list[Deed]:
        return [Deed(T("Patronage list, what is shown"), lambda: self._print(language))]

    def _build(self) -> None:
        kit = self.kit
        self._menu = PaperMenu(kit, self._choices)
        self._add = button(kit, T("Put under patronage…"), self._pick, "outlined", "plus")
        count, search = T("{n} families under patronage"), T("Family, child, adult or street")
        self.list = ListView(self.desk, self._patronages.rows, "diary.patronage", count=count, search=search, hints=False)
        self.list.set_empty(T("No family is under patronage yet"), T("Choose a family and say why and how often it is visited."),
                            "house", Deed(T("Put under patronage…"), self._pick) if self._writes else None)  # fmt: skip
        self.list.opened.connect(self.write_visit if self._writes else lambda id_: self.desk.open("family", self._family(id_)))
        writing = [("Enter", T("write the visit", "key")), ("F2", T("change", "key")), ("Ctrl+N", T("new", "key"))]
        first = writing if self._writes else [("Enter", T("card"))]
        self._bar = ActionBar(kit, [*first, ("Ctrl+P", T("print", "key"))])
        card = button(kit, T("Card of the family"), self._card, "text")
        end, change = button(kit, T("End…"), self._end, "text"), button(kit, T("Change…"), self._change)
        write = button(kit, T("Write the visit down"), self._write, "primary", "house")
        self._bar.set_buttons(card, *((end, change, write) if self._writes else ()))
        whole = column(self.list, self._bar, gap=kit.theme.px(8))
        whole.setStretch(0, 1)
        self.setLayout(whole)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (("F2", self._change), ("Ctrl+N", self._pick), ("Ctrl+P", lambda: self._print(self._menu.language))):
            QShortcut(QKeySequence(key), self, context=context).activated.connect(do)

    def _family(self, id_: int) -> int:
        return self._patronages.family_of(id_)

    def _card(self) -> None:
        if (id_ := self.list.current) is not None:
            self.desk.open("family", self._family(id_))
