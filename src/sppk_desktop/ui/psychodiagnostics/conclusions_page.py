"""Conclusions: their list, the form in the sections of the paper, wordings of one's own, signing, and papers for each reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.screens import Screen
from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors import Editor
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import ElidedLabel, button, column, row
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.record_page import Keeper, RecordPage
from sppk_desktop.ui.sub_page import SubPage
from sppk_desktop.ui.values import Lookups

_SHOWN = 90
"""Letters of a wording in the menu."""
_OFFERED = 4
"""So many papers are offered at the signing: the whole one, then one for each reader."""


class ConclusionKeeper(Keeper, Protocol):
    """Loads, saves, signs."""

    def is_signed(self, conclusion_id: int) -> bool:
        """Whether it is final."""
        ...

    def sign(self, conclusion_id: int) -> str:
        """Sign; gives its number."""
        ...

    def number(self, conclusion_id: int) -> str:
        """Its number; "" while it is not signed."""
        ...

    def begin(self, pupil_id: int) -> dict[str, Any]:
        """What a new one begins with."""
        ...

    def phrases(self, section: str) -> list[tuple[int, str]]:
        """Wordings kept for a section."""
        ...

    def keep_phrase(self, section: str, said: str) -> None:
        """Keep one."""
        ...

    def forget_phrase(self, phrase_id: int) -> None:
        """Offer it no more."""
        ...


class ConclusionDeeds(Protocol):
    """What is done with a conclusion outside its form."""

    adding: Sequence[Field]

    def papers(self, conclusion_id: int, language: str) -> Sequence[Deed]:
        """Print for the psychologist, give to the others."""
        ...

    def add(self, conclusion_id: int, answers: Mapping[str, Any]) -> None:
        """A correction of a signed one."""
        ...

    def who(self, pupil_id: int | None) -> str:
        """The child's name and class; "" while none is chosen."""
        ...

    def about(self, pupil_id: int | None) -> None:
        """The child the form is about now: results of this child are offered."""
        ...


class ConclusionRecords(RecordPage):
    """A signed conclusion can be read, printed, given and corrected by an addendum; nothing else."""

    def __init__(self, desk: Desk, screen: Screen, keeper: ConclusionKeeper, lookups: Lookups, deeds: ConclusionDeeds) -> None:
        super().__init__(desk, screen, keeper, lookups, start=lambda: {"on": desk.today()})
        kit = desk.kit
        self._own, self._deeds = keeper, deeds
        self._phrases = button(kit, T("Wordings (Ctrl+J)"), self._open_phrases, icon="chat")
        self._phrases.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field that is being written keeps the keyboard
        self._papers = PaperMenu(kit, self._choices)
        self._add = button(kit, T("Correction…"), self._ask_addendum, icon="plus")
        self._sign = button(kit, T("Sign", "a conclusion"), self.sign, icon="sign")
        self._title.hide()
        self._title = ElidedLabel(kit, "", "page")
        tools = row(self._title, self._phrases, self._papers, self._add, self._sign, gap=kit.theme.px(8))
        whole = self._whole.layout()
        assert whole is not None
        tools.setStretch(0, 1)
        whole.insertLayout(0, tools)  # type: ignore[attr-defined]
        self.form.changed.connect(self._field_changed)
        self.list.set_actions(button(kit, screen.new, self.new, "primary", "plus"))
        keys = QShortcut(QKeySequence("Ctrl+J"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._open_phrases)

    def _show(self, id: int | None, values: dict[str, Any], revision: int) -> None:  # noqa: A002
        self._deeds.about(values.get("pupil_id"))
        super()._show(id, values, revision)
        self._name(id)
        signed = id is not None and self._own.is_signed(id)
        self.form.set_read_only(signed)
        for widget, shown in ((self._phrases, not signed), (self._sign, not signed), (self._save, not signed),
                              (self._remove, not signed and id is not None), (self._add, signed),
                              (self._papers, id is not None)):  # fmt: skip
            widget.setVisible(shown)
        self.bar.fit()

    def _field_changed(self, name: str) -> None:
        if name == "pupil_id":
            self._deeds.about(self.form.values().get("pupil_id"))
            self._name(self.form.record_id)

    def _name(self, id_: int | None) -> None:
        """Whose conclusion this is stands above the form, whatever is scrolled away."""
        who, say = self._deeds.who(self.form.values().get("pupil_id")), self._desk.kit.say
        number = self._own.number(id_) if id_ is not None else ""
        head = say(T("Conclusion No. {number}", number=number)) if number else say(T("Conclusion, not signed"))
        self._title.setText(" · ".join(part for part in (who, head) if part))

    def sign(self) -> None:
        """Save and sign; what is missing is said and nothing is lost."""
        if not self.save() or (id_ := self.list.current) is None:
            return
        try:
            number = self._own.sign(id_)
        except AppError as error:
            self.open(id_)
            self._desk.tell(Message.of(error))
            self.form.show_errors(dict.fromkeys(getattr(error, "fields", ()), T("This must be filled in.")))
            return
        self.list.reload()
        deeds = tuple(self._deeds.papers(id_, self._papers.language))
        self._desk.tell(Message(T("Signed as No. {number}.", number=number), T("Whom is it for?"), "done", deeds[:_OFFERED]))

    def _choices(self, language: str) -> Sequence[Deed]:
        return self._deeds.papers(self.form.record_id, language) if self.form.record_id is not None else ()

    def _ask_addendum(self) -> None:
        told = T("The signed text stays as it is; the correction is printed below it.")
        asking = Asking(self._desk, T("Correction of a signed document"), told, self._deeds.adding, T("Add"), self)
        asking.answered.connect(self._added)
        asking.open()

    def _added(self, answers: dict[str, Any]) -> None:
        if self.form.record_id is not None:
            self._deeds.add(self.form.record_id, answers)
            self._desk.tell(Message(T("The correction is added."), "", "done"))

    # Wordings -----------------------------------------------------------------------------------------------------------

    def _writing(self) -> Editor | None:
        """The field that has the keyboard."""
        widget: QWidget | None = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, Editor):
            widget = widget.parentWidget()
        return widget if widget is not None and widget.field.kind in (Kind.TEXT, Kind.LONG) else None

    def _open_phrases(self) -> None:
        editor = self._writing()
        if editor is None:
            self._desk.tell(Message(T("Go into the section you are writing first."), T("Wordings are kept for each section.")))
            return
        menu, section = QMenu(self), editor.field.name
        known = self._own.phrases(section)
        for _id, said in known:
            menu.addAction(said[:_SHOWN] + ("…" if len(said) > _SHOWN else ""), partial(self._insert, editor, said))
        menu.addSeparator()
        written = editor.value()
        if written:
            menu.addAction(self._desk.kit.say(T("Keep what is written here as a wording")),
                           partial(self._own.keep_phrase, section, str(written)))  # fmt: skip
        if known:
            away = menu.addMenu(self._desk.kit.say(T("Offer no more")))
            for id_, said in known:
                away.addAction(said[:_SHOWN], partial(self._own.forget_phrase, id_))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(editor.mapToGlobal(editor.rect().bottomLeft()))

    @staticmethod
    def _insert(editor: Editor, said: str) -> None:
        before = str(editor.value() or "").rstrip()
        editor.set_value(f"{before} {said}".strip())
        editor.changed.emit()
        editor.setFocus()


class ConclusionsPage(SubPage):
    """The page of the tab."""

    def __init__(self, desk: Desk, records: ConclusionRecords, keeper: ConclusionKeeper) -> None:
        super().__init__()
        self._desk, self.records, self._keeper = desk, records, keeper
        self.setLayout(column(records))
        self.setFocusProxy(records)

    @property
    def panes(self) -> Sequence[QWidget]:
        """One pane."""
        return (self.records,)

    def shown_again(self) -> None:
        """Read anew."""
        self.records.list.reload()
        self.records.setFocus()

    def begin_for(self, pupil_id: int) -> None:
        """A new conclusion of a child."""
        self.records.begin(self._keeper.begin(pupil_id))
