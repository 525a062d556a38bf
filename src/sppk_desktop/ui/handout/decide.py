"""The mark that is decided now: what was found, what stands in its place, or why it stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from sppk_desktop.core.handouts import BY_HAND, Decision, Entry
from sppk_desktop.core.words import T
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, column, frame, label, restyle, show_if

_KINDS: Final = {
    "name": T("a name the vault knows"),
    "phone": T("a phone number"),
    "pin": T("a personal number (PIN)"),
    "address": T("an address"),
    "mail": T("an e-mail address"),
    BY_HAND: T("marked by hand"),
}


_CHOOSE: Final = T("Choose a marked word, or mark words the program does not know: select them and press M.")
_NOTHING: Final = T(
    "Nothing the vault knows was found on this page. Read it all the same: select what must not leave and press M."
)


class DecidePane(QWidget):
    """Writes straight into the decision; ``decided`` says that something changed."""

    decided = Signal()
    everywhere_asked = Signal()
    unmark_asked = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.entry: Entry | None = None
        self.decision: Decision | None = None
        px = kit.theme.px
        self._what, self._kind = label(kit, "", "panel", wrap=True), label(kit, "", "muted", wrap=True)
        self._choice = Segments(kit, [Part("replace", kit.say(T("Replace"))), Part("keep", kit.say(T("Keep", "a name")))])
        self._choice.setAccessibleName(kit.say(T("What becomes of it")))
        self._choice.chosen.connect(self._chosen)
        self._role = QComboBox()
        self._role.setEditable(True)
        self._role.setAccessibleName(kit.say(T("What stands in its place")))
        self._role.currentTextChanged.connect(self._role_changed)
        self._role_label = label(kit, T("What stands in its place"), "small")
        self._reason_label = label(kit, T("Why it stays"), "small")
        self._reason = QLineEdit()
        self._reason.setAccessibleName(kit.say(T("Why it stays")))
        self._reason.textEdited.connect(self._reason_changed)
        self._missing = label(kit, T("Say why it stays: the reason is kept with the paper."), "danger", wrap=True)
        self._everywhere = button(kit, T("The same on the whole paper"), self.everywhere_asked.emit, "link")
        self._unmark = button(kit, T("Take the mark away"), self.unmark_asked.emit, "link")
        self._none = label(kit, "", "muted", wrap=True)
        inner = column(self._none, self._what, self._kind, self._choice, self._role_label, self._role, self._reason_label,
                       self._reason, self._missing, self._everywhere, self._unmark, None, gap=px(6),
                       margins=(px(14), px(12), px(14), px(12)))  # fmt: skip
        self.setLayout(column(frame("panel", inner), gap=0))
        self.show_decision(None, None, ())

    def show_decision(self, entry: Entry | None, decision: Decision | None, roles: Sequence[str]) -> None:
        """Another mark, or none."""
        self.entry, self.decision = entry, decision
        there = entry is not None and decision is not None
        for one in (self._what, self._kind, self._choice, self._everywhere):
            show_if(one, there)
        self._none.setText(self._kit.say(_CHOOSE))
        show_if(self._none, not there)
        if entry is None or decision is None:
            for other in (self._role, self._role_label, self._reason, self._reason_label, self._missing, self._unmark):
                other.hide()
            return
        self._what.setText(f"«{entry.text[decision.start : decision.end]}»")
        kind = _KINDS[decision.kind]
        said = T("{kind}; the child's own", kind=kind) if decision.own else kind
        if decision.doubtful and not decision.own:
            said = T("{kind}, or an ordinary word", kind=kind)
        self._kind.setText(self._kit.say(said))
        self._role.blockSignals(True)
        self._role.clear()
        self._role.addItems(list(dict.fromkeys([decision.role, *roles])))
        self._role.setCurrentText(decision.role)
        self._role.blockSignals(False)
        self._reason.setText(decision.reason)
        show_if(self._unmark, decision.kind == BY_HAND)
        self._show_choice()

    def say_nothing_found(self) -> None:
        """The page has no mark: the person reads it all the same."""
        self._none.setText(self._kit.say(_NOTHING))

    def replace(self) -> None:
        """Replace it."""
        self._decide(replaced=True)

    def keep(self) -> None:
        """Keep it; where a reason is needed, it is asked for."""
        self._decide(replaced=False)
        if self.decision is not None and self.decision.needs_reason:
            self._reason.setFocus()

    def _decide(self, *, replaced: bool) -> None:
        if self.decision is not None:
            self.decision.replaced = replaced
            self._show_choice()
            self.decided.emit()

    def _show_choice(self) -> None:
        one = self.decision
        assert one is not None
        self._choice.set_codes(["replace" if one.replaced else "keep"])
        show_if(self._role, one.replaced)
        show_if(self._role_label, one.replaced)
        reasoned = not one.replaced and not one.own and not one.doubtful
        show_if(self._reason, reasoned)
        show_if(self._reason_label, reasoned)
        show_if(self._missing, one.needs_reason)
        restyle(self._reason, "wrong", "true" if one.needs_reason else "false")

    def _chosen(self) -> None:
        codes = self._choice.codes or []
        if codes:
            (self.replace if codes[0] == "replace" else self.keep)()

    def _role_changed(self, text: str) -> None:
        if self.decision is not None and text.strip():
            self.decision.role = text.strip()
            self.decided.emit()

    def _reason_changed(self, text: str) -> None:
        if self.decision is not None:
            self.decision.reason = text
            self._show_choice()
            self.decided.emit()
