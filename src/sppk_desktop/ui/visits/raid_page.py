"""One raid: its families in the order of the way, results entered one after the other by keyboard, figures, note, papers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import ElidedLabel, button, clear, column, frame, hairline, label, row
from sppk_desktop.ui.table import ListView
from sppk_desktop.ui.visits.asks import Papers, Raids, RaidShown


class RaidPage(QWidget):
    """``visit_wanted`` asks for the act of a visit. Enter goes to the answers, an answer to the next family."""

    left = Signal()
    visit_wanted = Signal(int)

    def __init__(self, desk: Desk, raids: Raids, papers: Papers, *, writes: bool = True) -> None:
        super().__init__()
        self.desk, self.kit = desk, desk.kit
        self._raids, self._papers, self._writes = raids, papers, writes
        self._sheet: RaidShown | None = None
        self._list: ListView | None = None
        self._build()

    # Opening ------------------------------------------------------------------------------------------------------------

    def show_raid(self, raid_id: int, visit_id: int | None = None) -> None:
        """Open a raid; the next family without a result, or the one given, is chosen."""
        if self._sheet is None or self._sheet.id != raid_id:
            self._make_list(raid_id)
            sheet = self._raids.sheet(raid_id)
            self.note.open_for(raid_id, sheet.values, sheet.revision)
        assert self._list is not None
        self._list.reload()
        self._show(self._raids.sheet(raid_id))
        target = visit_id or self._raids.next_without_result(raid_id)
        if target is not None:
            self._list.select(target)
        self._list.grid.setFocus()

    @property
    def raid_id(self) -> int | None:
        """The raid that is open."""
        return self._sheet.id if self._sheet is not None else None

    def leave(self) -> None:
        """Save the note and go back to the list of raids."""
        if self._sheet is None or self._save_note():
            self._sheet = None
            self.note.close_record()
            self.left.emit()

    def _show(self, sheet: RaidShown) -> None:
        self._sheet = sheet
        self._title.setText(sheet.title)
        self._chip.set_chips((sheet.chip,))
        self._line.setText(sheet.line)
        self._team.setText(sheet.team)
        self._done.setText(f"{sheet.done} / {sheet.families}")
        self._done.setToolTip(self.kit.say(T("{done} of {n} families have a result", done=sheet.done, n=sheet.families)))
        open_ = not sheet.finished and self._writes
        self._finish.setVisible(open_)
        self._answers.setVisible(open_)
        self.note.set_read_only(not self._writes)
        self._bar.fit()
        clear(self._counts)
        for at, (text, count) in enumerate(sheet.counts):
            self._counts.addWidget(label(self.kit, text), at, 0)
            self._counts.addWidget(label(self.kit, str(count), "bold"), at, 1, Qt.AlignmentFlag.AlignRight)

    # Results ------------------------------------------------------------------------------------------------------------

    def _chosen(self) -> None:
        """An answer was given: the act for "examined", else the result is kept and the next family comes."""
        visit, codes, sheet = self._current(), self._segments.codes, self._sheet
        self._segments.set_codes(None)
        if visit is None or not codes or sheet is None or self._list is None:
            return
        if codes[0] == self._codes[0]:
            self.visit_wanted.emit(visit)
            return
        try:
            undo = self._raids.record(visit, str(codes[0]))
        except AppError as error:
            self.desk.tell(Message.of(error))
            return
        said = next(text for code, text in self._raids.outcomes() if code == codes[0])
        self.desk.offer_undo(T("Written down: {outcome}.", outcome=said), self._taking_back(undo, visit))
        self._list.reload()
        self._show(self._raids.sheet(sheet.id))
        following = self._raids.next_without_result(sheet.id, visit)
        if following is not None:
            self._list.select(following)
            self._segments.setFocus()
        else:
            all_done = T("Every family has a result."), T("Sign the acts, write the note, then finish the raid.")
            self.desk.tell(Message(*all_done, "done"))

    def _taking_back(self, undo: Callable[[], None], visit: int) -> Callable[[], None]:
        def back() -> None:
            try:
                undo()
            except AppError as error:  # its act was signed since
                self.desk.tell(Message.of(error))
                return
            self.desk.hush()
            if self._sheet is not None:
                self.show_raid(self._sheet.id, visit)

        return back

    def _current(self) -> int | None:
        return self._list.current if self._list is not None else None

    def _open_act(self) -> None:
        if (visit := self._current()) is not None:
            self.visit_wanted.emit(visit)

    def _drop(self) -> None:
        visit, sheet = self._current(), self._sheet
        if visit is not None and sheet is not None:
            try:
                undo = self._raids.drop(sheet.id, visit)
            except AppError as error:
                self.desk.tell(Message.of(error))
                return
            self.desk.offer_undo(T("The family is taken off the list."), self._taking_back(undo, visit))
            self.show_raid(sheet.id)

    # Note and end -------------------------------------------------------------------------------------------------------

    def _save_note(self) -> bool:
        sheet = self._sheet
        if sheet is None or not self.note.dirty:
            return True
        try:
            revision = self._raids.keep(sheet.id, self.note.values())
        except AppError as error:
            self.note.message.show_message(Message.of(error))
            return False
        self.note.saved(sheet.id, revision)
        return True

    def _finish_now(self) -> None:
        sheet = self._sheet
        if sheet is None or not self._save_note():
            return
        undo = self._raids.finish(sheet.id)

        def back() -> None:
            undo()
            self.show_raid(sheet.id)

        self.desk.offer_undo(T("The raid is finished."), back)
        self._show(self._raids.sheet(sheet.id))

    # Papers -------------------------------------------------------------------------------------------------------------

    def _choices(self, language: str) -> Sequence[Deed]:
        if self._sheet is None:
            return ()
        raid, papers = self._sheet.id, self._papers
        return [
            self._paper(T("The whole pack: route list and a form for each family"), lambda: papers.pack(raid, language)),
            self._paper(T("Route list"), lambda: papers.route(raid, language)),
            self._paper(T("Note on the results"), lambda: papers.note(raid, language)),
            self._paper(T("Note on the results, with families by name"), lambda: papers.note(raid, language, by_name=True)),
        ]

    def _paper(self, title: Phrase, make: Callable[[], Make]) -> Deed:
        def show() -> None:
            if self._sheet is not None and self._save_note():
                try:
                    self.desk.preview(make(), title, ("raid", self._sheet.id))
                except AppError as error:
                    self.desk.tell(Message.of(error))

        return Deed(title, show)

    def _print_pack(self) -> None:
        if choices := self._choices(self._menu.language):
            choices[0].do()

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self._title, self._chip = label(kit, "", "person", wrap=True), ChipLine(kit)
        self._line, self._team = ElidedLabel(kit, "", "muted"), ElidedLabel(kit, "", "small")
        top = row(self._title, self._chip, gap=px(12))
        top.setStretch(0, 1)
        head = frame("panel", column(top, self._line, self._team, gap=px(3), margins=(px(16), px(10), px(16), px(10))))
        self._codes = [code for code, _text in self._raids.outcomes()]
        self._segments = Segments(kit, [Part(code, text) for code, text in self._raids.outcomes()])
        self._segments.set_codes(None)
        self._segments.chosen.connect(self._chosen)
        self._done = label(kit, "", "bold")
        self._asked = label(kit, T("How did the visit end?"), "small-bold")
        off = button(kit, T("Take off the list"), self._drop, "text")
        open_ = button(kit, T("Open the act"), self._open_act, "outlined")
        line = row(self._asked, None, off, open_, gap=px(8))
        self._answers = frame("panel", column(line, self._segments, gap=px(6), margins=(px(14), px(8), px(14), px(10))))
        self._place: QVBoxLayout = column(gap=0)
        left = QWidget()
        sides = column(self._place, self._answers, gap=px(8))
        sides.setStretch(0, 1)
        left.setLayout(sides)
        body = row(left, self._side(), gap=px(12))
        body.setStretch(0, 1)
        self._bar = self._foot()
        whole = column(head, body, self._bar, gap=px(10))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._save_note)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._print_pack)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.leave)

    def _side(self) -> QWidget:
        kit, px = self.kit, self.kit.theme.px
        self._counts = QGridLayout()
        self._counts.setVerticalSpacing(px(3))
        self.note = FormView(self.desk, self._raids.note_form, screen="raid", paged=False)
        told = row(label(kit, T("Results so far"), "panel"), None, self._done)
        figures = column(told, hairline(), self._counts, gap=px(6), margins=(px(14), px(10), px(14), px(10)))
        side = QWidget()
        whole = column(frame("panel", figures), self.note, gap=px(10))
        whole.setStretch(1, 1)
        side.setLayout(whole)
        self._side_panel = side
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side takes a third, so that the list keeps its addresses."""
        super().resizeEvent(event)
        self._side_panel.setFixedWidth(min(self.kit.theme.characters(58), round(event.size().width() * 0.34)))

    def _foot(self) -> ActionBar:
        kit = self.kit
        bar = ActionBar(
            kit, [("Enter", T("to the answers", "key")), ("1–5", T("result, next family", "key")), ("Ctrl P", T("pack", "key"))]
        )
        self._menu = PaperMenu(kit, self._choices)
        self._finish = button(kit, T("Finish the raid"), self._finish_now, "outlined")
        pack = button(kit, T("Print the pack"), self._print_pack, "primary", "printer")
        bar.set_buttons(button(kit, T("Close"), self.leave, "text"), self._menu, self._finish, pack)
        self.note.draft_kept.connect(bar.say_draft)
        return bar

    def _make_list(self, raid_id: int) -> None:
        if self._list is not None:
            self._place.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = ListView(
            self.desk, self._raids.ways(raid_id), "raid.way", count=T("{n} families"), searchable=False, hints=False
        )
        self._list.set_actions()
        self._list.opened.connect(lambda _visit: self._segments.setFocus() if self._answers.isVisible() else self._open_act())
        self._place.addWidget(self._list)
