"""A paper for parents, a commission or a court: what it is to hold, then every page looked at and confirmed, then given out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.handouts import AUDIENCES, Decision, Draft, Entry, decisions_of, take_back
from sppk_desktop.core.words import LANGUAGES, Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors import editor_for
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.form.drafts import DraftKeeper
from sppk_desktop.ui.handout.asks import Book
from sppk_desktop.ui.handout.decide import DecidePane
from sppk_desktop.ui.handout.sheet import Sheet
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import button, column, frame, hairline, label, row
from sppk_desktop.ui.reason import Asking

SCREEN: Final = "handout"
_SINCE: Final = Field(Kind.DATE, T("From"), "since", required=True)
_UNTIL: Final = Field(Kind.DATE, T("To", "day"), "until", required=True)
_NAMES: Final = {"ky": "Кыргызча", "ru": "Русский"}
_SIDE: Final = 330
GIVEN: Final = (
    Field(Kind.TEXT, T("Name of who received it"), "to_whom", required=True, limit=200),
    Field(Kind.TEXT, T("Basis (request, law, consent)"), "basis", required=True, limit=300),
    Field(Kind.TEXT, T("What for"), "purpose", limit=300),
    Field(Kind.TEXT, T("Why without a consent"), "without_consent", limit=300),
)


class HandoutPage(QWidget):
    """Bound to one card. ``closed`` when the person goes back; ``given`` with the id of the paper that left."""

    closed = Signal()
    given = Signal(int)

    def __init__(self, desk: Desk, book: Book, title: str, kind: str, id_: int) -> None:
        super().__init__()
        self._desk, self._kit, self._book = desk, desk.kit, book
        self._at = 0
        self._entry: Entry | None = None
        self._decision: Decision | None = None
        self._roles: list[str] = []
        self.draft: Draft | None = None
        self._build(title)
        self._keeper = DraftKeeper(desk, f"{SCREEN}.{kind}", id_, 0, "office", self._values, self, kind)
        since, until = book.usual()
        self._since.set_value(since)
        self._until.set_value(until)
        kept = desk.store.drafts.find(f"{SCREEN}.{kind}", id_)
        if kept is not None:
            self._audience.set_codes([kept.values["audience"]])
            self._language.set_codes([kept.values["language"]])
            self._since.set_value(date.fromisoformat(kept.values["since"]))
            self._until.set_value(date.fromisoformat(kept.values["until"]))
        self.compose()
        if kept is not None:
            self._go_on(kept.values)

    def _go_on(self, values: Mapping[str, Any]) -> None:
        """Take back what was decided before."""
        if self.draft is not None:
            take_back(self.draft.entries, values["decisions"])
            self.draft.confirmed = {page for page in values["confirmed"] if page < len(self.draft.pages)}
            self._show()

    # The paper ----------------------------------------------------------------------------------------------------------

    def compose(self) -> None:
        """Compose it anew for this audience, language and period; decisions made before can be taken back."""
        since, until = self._since.value(), self._until.value()
        if not isinstance(since, date) or not isinstance(until, date) or since > until:
            self._until.set_error(T("This day lies before the first one.") if since and until else None)
            return
        self._until.set_error(None)
        before = self.draft
        language = self._code(self._language)
        self.draft = self._book.compose(self._code(self._audience), language, since, until)
        self._roles = list(self._book.roles(language))
        self._at = 0
        self._entry = self._decision = None
        self._show()
        self._first_mark()
        if before is not None and before.confirmed:
            self._desk.offer_undo(T("The paper was composed anew."), lambda: self._put_back(before))

    def _put_back(self, draft: Draft) -> None:
        for segments, code in ((self._audience, draft.audience), (self._language, draft.language)):
            segments.set_codes([code])
        self._since.set_value(draft.since)
        self._until.set_value(draft.until)
        self.draft, self._at = draft, 0
        self._roles = list(self._book.roles(draft.language))
        self._show()

    def _values(self) -> dict[str, Any]:
        draft = self.draft
        assert draft is not None
        return {
            "audience": draft.audience, "language": draft.language, "since": draft.since.isoformat(),
            "until": draft.until.isoformat(), "decisions": decisions_of(draft.entries), "confirmed": sorted(draft.confirmed),
        }  # fmt: skip

    @staticmethod
    def _code(segments: Segments) -> str:
        return str((segments.codes or [""])[0])

    # Deciding -----------------------------------------------------------------------------------------------------------

    @property
    def marks(self) -> list[tuple[Entry, Decision]]:
        """Every mark of the page that is shown, in order."""
        return [(entry, one) for entry in self._page for one in entry.decisions if not entry.left_out]

    @property
    def _page(self) -> list[Entry]:
        pages = self.draft.pages if self.draft is not None else []
        return pages[self._at] if self._at < len(pages) else []

    def go(self, step: int) -> None:
        """To the next mark of the page, or the one before."""
        marks = self.marks
        if not marks:
            return
        here = next((at for at, (_, one) in enumerate(marks) if one is self._decision), -1 if step > 0 else 0)
        self._pick(*marks[(here + step) % len(marks)])

    def _first_mark(self) -> None:
        undecided = [(entry, one) for entry, one in self.marks if not one.own]
        if found := (undecided or self.marks):
            self._pick(*found[0])
        else:
            self.decide.say_nothing_found()

    def _pick(self, entry: Entry, decision: Decision) -> None:
        self._entry, self._decision = entry, decision
        self.decide.show_decision(entry, decision, self._roles)
        self._draw()
        self.sheet.go_to(entry, decision)

    def mark_selected(self) -> None:
        """Mark the chosen words by hand; they are replaced."""
        chosen = self.sheet.selected()
        if chosen is None:
            self.message.show_message(Message(T("No words are chosen."), T("Choose words of one entry with the mouse or Shift.")))
            return
        entry, start, end = chosen
        made = entry.mark(start, end, self._roles[-1] if self._roles else "[…]")
        if made is not None:
            self._changed()
            self._pick(entry, made)

    def leave_out(self) -> None:
        """Leave the entry out of the paper, or put it back."""
        entry = self.sheet.entry_here() or self._entry
        if entry is not None:
            entry.left_out = not entry.left_out
            self._changed()
            self._draw()

    def _unmark(self) -> None:
        if self._entry is not None and self._decision is not None:
            self._entry.unmark(self._decision)
            self._entry = self._decision = None
            self.decide.show_decision(None, None, ())
            self._changed()
            self._draw()

    def _everywhere(self) -> None:
        if self.draft is None or self._entry is None or self._decision is None:
            return
        count = self.draft.everywhere(self._entry, self._decision)
        self._changed()
        self._show()
        self.message.show_message(Message(T("Decided the same in {n} more places.", n=count), "", "info"))

    def _changed(self) -> None:
        if self.draft is not None:
            self.draft.changed(self._at)
            self._keeper.touch()
            self._foot()

    def _decided(self) -> None:
        self._changed()
        self._draw()

    # Confirming and giving out ------------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """This page may leave so; then the next one that was not looked at."""
        draft = self.draft
        if draft is None:
            return
        lacking = [(entry, one) for entry, one in self.marks if one.needs_reason]
        if lacking:
            self._pick(*lacking[0])
            told = Message(T("A name is kept without a reason."), T("Write why it stays, or replace it."), "careful")
            self.message.show_message(told)
            return
        self.message.clear()
        draft.confirmed.add(self._at)
        self._keeper.touch()
        rest = [page for page in range(len(draft.pages)) if page not in draft.confirmed]
        if rest:
            self._turn_to(next((page for page in rest if page > self._at), rest[0]))
        else:
            self._foot()
            self._give_button.setFocus()

    def _turn(self, step: int) -> None:
        if self.draft is not None and 0 <= self._at + step < len(self.draft.pages):
            self._turn_to(self._at + step)

    def _turn_to(self, page: int) -> None:
        self._at = page
        self._entry = self._decision = None
        self.decide.show_decision(None, None, ())
        self._show()
        self.sheet.verticalScrollBar().setValue(0)
        self._first_mark()

    def ask_to_give(self) -> Asking:
        """Ask who receives it and on what basis."""
        told = T("The paper and this hand-over are written into the register; the paper is kept word for word.")
        asking = Asking(self._desk, T("Give the paper out"), told, GIVEN, T("Write down and print"), self)
        asking.answered.connect(self._give)
        asking.open()
        return asking

    def _give(self, answers: dict[str, Any]) -> None:
        assert self.draft is not None
        try:
            id_, make = self._book.hand_over(self.draft, answers)
        except AppError as error:
            self.message.show_message(Message.of(error))
            return
        self._keeper.discard()
        self._print(id_, make)

    def _print(self, id_: int, make: Make) -> None:
        self._desk.preview(make, T("Extract from the records of the service"), ("handout", id_))
        self.given.emit(id_)
        self.closed.emit()

    # Showing ------------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self._draw()
        self._foot()

    def _draw(self) -> None:
        self.sheet.show_page(self._page, self._decision, as_printed=self._printed.isChecked())

    def _foot(self) -> None:
        draft = self.draft
        if draft is None:
            return
        pages, done = len(draft.pages), len(draft.confirmed)
        state: Phrase | str = T("confirmed", "page") if self._at in draft.confirmed else ""
        told = T("Page {page} of {pages}", page=self._at + 1, pages=pages) if pages else T("Nothing in this period")
        self._number.setText(" · ".join(filter(None, (self._kit.say(told), self._kit.say(state)))))
        self._count.setText(self._kit.say(T("{done} of {pages} pages confirmed", done=done, pages=pages)) if pages else "")
        ready = bool(pages) and draft.is_confirmed
        self._confirm_button.setVisible(not ready)
        self._confirm_button.setEnabled(bool(pages))
        self._give_button.setVisible(ready)
        self.bar.fit()

    def _build(self, title: str) -> None:
        kit, px = self._kit, self._kit.theme.px
        self._audience = Segments(kit, [Part(key, kit.say(name)) for key, name in AUDIENCES])
        self._audience.set_codes(["parents"])
        own = kit.words.language if kit.words.language in LANGUAGES else LANGUAGES[0]
        self._language = Segments(kit, [Part(code, _NAMES[code]) for code in LANGUAGES])
        self._language.set_codes([own])
        self._since, self._until = editor_for(_SINCE, kit), editor_for(_UNTIL, kit)
        for segments in (self._audience, self._language):
            segments.chosen.connect(self.compose)
        for editor in (self._since, self._until):
            editor.setFixedWidth(kit.theme.characters(18))
            editor.changed.connect(self.compose)
        asked = row(self._audience, self._language, self._since, label(kit, "–", "muted"), self._until, None, gap=px(10))
        self._number, self._count = label(kit, "", "bold"), label(kit, "", "muted")
        self._printed = QCheckBox(kit.say(T("As it is printed")))
        self._printed.toggled.connect(lambda _on: self._draw())
        back = button(kit, "", lambda: self._turn(-1), "plain", "left", T("The page before"))
        forth = button(kit, "", lambda: self._turn(1), "plain", "right", T("The page after"))
        top = row(back, self._number, forth, self._count, None, self._printed, gap=px(8), margins=(px(14), px(8), px(14), px(8)))
        self.sheet = Sheet(kit)
        self.sheet.setFrameShape(Sheet.Shape.NoFrame)
        self.sheet.picked.connect(self._pick)
        self.decide = DecidePane(kit)
        self.decide.setFixedWidth(px(_SIDE))
        self.decide.decided.connect(self._decided)
        self.decide.everywhere_asked.connect(self._everywhere)
        self.decide.unmark_asked.connect(self._unmark)
        paper = column(top, hairline(), self.sheet, gap=0, margins=(1, 1, 1, 1))
        paper.setStretch(2, 1)
        body = row(frame("panel", paper), self.decide, gap=px(12))
        body.setStretch(0, 1)
        self.message = MessageBar(kit)
        hints = [("Tab", T("next mark")), ("R", T("replace", "key")), ("K", T("keep", "key")), ("M", T("mark words", "key")),
                 ("Del", T("leave out", "key"))]  # fmt: skip
        self.bar = ActionBar(kit, hints)
        self._confirm_button = button(kit, T("Confirm the page"), self.confirm, "primary", "check")
        self._give_button = button(kit, T("Give out and print…"), self.ask_to_give, "primary", "printer")
        self._give_button.hide()
        self.bar.set_buttons(button(kit, T("Close"), self._leave, "text"), self._confirm_button, self._give_button)
        whole = column(
            label(kit, T("For an audience: {name}", name=title), "page"), asked, self.message, body, self.bar, gap=px(8)
        )
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.sheet)
        self._keys()

    def _keys(self) -> None:
        inside, here = Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, do, owner, context in (
            ("Tab", lambda: self.go(1), self.sheet, inside), ("Shift+Tab", lambda: self.go(-1), self.sheet, inside),
            ("R", self.decide.replace, self.sheet, inside), ("К", self.decide.replace, self.sheet, inside),
            ("K", self.decide.keep, self.sheet, inside), ("Л", self.decide.keep, self.sheet, inside),
            ("M", self.mark_selected, self.sheet, inside), ("Ь", self.mark_selected, self.sheet, inside),
            ("Del", self.leave_out, self.sheet, inside), ("Ctrl+Return", self.confirm, self, here),
            ("Ctrl+Left", lambda: self._turn(-1), self, here), ("Ctrl+Right", lambda: self._turn(1), self, here),
            ("Esc", self._leave, self, here),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), owner, context=context).activated.connect(do)

    def _leave(self) -> None:
        """Back to the card; what was decided is kept as a draft."""
        self._keeper.keep()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small page the pane of decisions is narrower."""
        super().resizeEvent(event)
        px = self._kit.theme.px
        self.decide.setFixedWidth(px(_SIDE) if event.size().width() > px(900) else px(240))
