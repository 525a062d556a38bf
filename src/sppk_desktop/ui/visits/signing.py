"""Signing an act: what is missing, who signed and who did not, and whom the findings oblige to tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QScrollArea, QWidget

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.asks import GapShown
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.parts import button, column, frame, hairline, label, picture, row
from sppk_desktop.ui.visits.asks import Acts

_HANDS: Final = (("signed", T("signed", "hand")), ("not", T("not signed", "hand")))
_PARENT: Final = (("signed", T("signed", "hand")), ("refused", T("refused", "hand")), ("absent", T("was not there", "hand")))
_EXAMINED: Final = "examined"


class Hand(QObject):
    """One line of the signatures: name, what the hand did, and the reason where there is none."""

    changed = Signal()

    def __init__(self, desk: Desk, grid: QGridLayout, at: int, name: str, post: str, answers: Sequence[tuple[str, Phrase]],
                 answer: str | None, reason: str) -> None:  # fmt: skip
        super().__init__()
        kit, say = desk.kit, desk.kit.say
        unknown = Part(None, say(T("not told", "hand")), unknown=True)
        self.segments = Segments(kit, [*(Part(code, say(text)) for code, text in answers), unknown])
        self.segments.set_codes([answer] if answer else None)
        self.segments.setAccessibleName(f"{name}, {post}")
        self.reason = QLineEdit(reason)
        self.reason.setPlaceholderText(say(T("why there is no signature")))
        self.reason.setAccessibleName(say(T("Reason: {name}", name=name)))
        self.reason.setMinimumWidth(kit.theme.characters(26))
        self.who = label(kit, name, "bold", wrap=True)
        grid.addLayout(column(self.who, label(kit, post, "small", wrap=True), gap=0), at, 0)
        grid.addWidget(self.segments, at, 1)
        grid.addWidget(self.reason, at, 2)
        self.segments.chosen.connect(self._show_reason)
        self.segments.chosen.connect(self.changed)
        self.segments.entered.connect(self._onwards)
        self.reason.textChanged.connect(self.changed)
        self._show_reason()

    @property
    def answer(self) -> str | None:
        """What was told."""
        codes = self.segments.codes
        return str(codes[0]) if codes else None

    def _show_reason(self) -> None:
        self.reason.setVisible(self.answer not in (None, "signed"))

    def _onwards(self) -> None:
        target = self.reason if self.reason.isVisible() else self.segments.nextInFocusChain() or self.segments
        target.setFocus()


class Signing(QDialog):
    """«Кол коюу…». ``field_wanted`` names the field a person went back to; ``values`` are the act's with the signatures."""

    field_wanted = Signal(str)

    def __init__(self, desk: Desk, acts: Acts, values: Mapping[str, Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.kit = desk, desk.kit
        self._acts, self._values = acts, dict(values)
        self._short = values.get("outcome") != _EXAMINED
        self.setWindowTitle(self.kit.say(T("Signing of the act")))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._gaps = list(acts.gaps(values))
        self._hands: list[Hand] = []
        self._parent_hand: Hand | None = None
        self._build()
        px, window = self.kit.theme.px, parent.window()
        wide = min(px(960), window.width() - px(40))
        high = self._page.heightForWidth(wide) if self._page.hasHeightForWidth() else self._page.sizeHint().height()
        self.resize(wide, max(px(260), min(high + px(90), window.height() - px(40))))

    # What it gives ------------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """The values of the act with the answers of this window."""
        found = dict(self._values)
        lines = [dict(line) for line in found.get("commission") or ()]
        for line, hand in zip((line for line in lines if line.get("name")), self._hands, strict=False):
            line["signed"] = None if hand.answer is None else hand.answer == "signed"
            line["not_signed_reason"] = hand.reason.text().strip() or None if hand.answer == "not" else None
        found["commission"] = lines
        if self._parent_hand is not None:
            answer = self._parent_hand.answer
            found["parent_signature"] = answer
            found["parent_name"] = self._parent.text().strip() or None
            found["refusal_reason"] = self._parent_hand.reason.text().strip() or None if answer in ("refused", "absent") else None
            found["parent_date"] = (found.get("parent_date") or found.get("visited_on")) if answer == "signed" else None
        return found

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        inner = column(gap=px(14), margins=(px(20), px(16), px(20), px(16)))
        if self._gaps:
            inner.addLayout(self._missing())
        stops = any(gap.stops for gap in self._gaps)
        if not stops:
            inner.addLayout(self._signatures())
            if notices := self._acts.notices(self._values):
                inner.addWidget(hairline())
                inner.addLayout(self._told(notices))
        inner.addStretch(1)
        page = self._page = frame("plain", inner)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        self._wrong = label(kit, "", "careful", wrap=True)
        self._sign = button(kit, T("Sign and give the number"), self.accept, "primary", "sign")
        self._sign.setVisible(not stops)
        back = button(kit, T("Back to the act"), self.reject, "outlined" if stops else "text")
        foot = row(self._wrong, back, self._sign, gap=px(8), margins=(px(20), px(10), px(20), px(10)))
        foot.setStretch(0, 1)
        self.setLayout(column(area, frame("foot", foot), gap=0))
        self._check()

    def _missing(self) -> Any:
        kit, px = self.kit, self.kit.theme.px
        stops = [gap for gap in self._gaps if gap.stops]
        title = T("Before the act can be signed") if stops else T("Can be signed; look once more")
        whole = column(label(kit, title, "panel"), gap=px(6))
        for gap in sorted(self._gaps, key=lambda gap: not gap.stops):
            whole.addLayout(self._gap(gap))
        return whole

    def _gap(self, gap: GapShown) -> Any:
        kit = self.kit
        tone, icon = ("danger", "warning") if gap.stops else ("careful", "info")
        words = label(kit, gap.what, "", wrap=True)
        line = row(
            picture(kit, icon, 16, tone),
            words,
            button(kit, T("Go there"), lambda: self._go(gap.field), "text"),
            gap=kit.theme.px(10),
        )
        line.setStretch(1, 1)
        return line

    def _go(self, name: str) -> None:
        self.reject()
        self.field_wanted.emit(name)

    def _signatures(self) -> Any:
        kit, px = self.kit, self.kit.theme.px
        title = label(kit, T("Who signed the paper"), "panel")
        told = label(kit, T("The paper signed by hand is the original. Here you confirm who signed it."), "small", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        for at, line in enumerate(line for line in self._values.get("commission") or () if line.get("name")):
            answer = {True: "signed", False: "not"}.get(line.get("signed"), "signed")  # a missing hand is the exception
            hand = Hand(
                self.desk, grid, at, line["name"], line.get("post") or "", _HANDS, answer, line.get("not_signed_reason") or ""
            )
            hand.changed.connect(self._check)
            hand.setParent(self)
            self._hands.append(hand)
        whole = column(title, told, grid, gap=px(8))
        if not self._short:
            whole.addWidget(hairline())
            whole.addLayout(self._parent_line())
        return whole

    def _parent_line(self) -> Any:
        kit, px, say = self.kit, self.kit.theme.px, self.kit.say
        self._parent = QLineEdit(self._values.get("parent_name") or self._adult_at_home())
        self._parent.setAccessibleName(say(T("Parent or representative")))
        self._parent.textChanged.connect(self._check)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        title = say(T("Parent or representative"))
        hand = Hand(
            self.desk, grid, 0, title, "", _PARENT, self._values.get("parent_signature"), self._values.get("refusal_reason") or ""
        )
        hand.changed.connect(self._check)
        hand.setParent(self)
        self._parent_hand = hand
        asked = label(kit, T("«Acquainted with the act»: who"), "muted")
        return column(row(asked, self._parent, gap=px(12)), grid, gap=px(8))

    def _adult_at_home(self) -> str:
        """The adult who was at home, if the act says so."""
        adults = [line for line in self._values.get("members") or () if not line.get("pupil_id") and line.get("name")]
        present = [line for line in adults if line.get("at_home")]
        return str(present[0]["name"]) if present else ""

    def _told(self, notices: Sequence[Any]) -> Any:
        kit, px = self.kit, self.kit.theme.px
        whole = column(label(kit, T("Who has to be told"), "panel"), gap=px(6))
        for notice in notices:
            first = T("first: {first}", first=notice.first)
            also = T("also: {also}", also=notice.also)
            words = column(
                label(kit, notice.why, "bold"), label(kit, first, "", wrap=True), label(kit, also, "small", wrap=True), gap=0
            )
            line = row(picture(kit, "flag", 16, "danger"), words, gap=px(10))
            line.setStretch(1, 1)
            whole.addLayout(line)
        return whole

    def _check(self) -> None:
        if not hasattr(self, "_sign"):
            return
        found = self._acts.signature_gaps(self.values()) if not any(gap.stops for gap in self._gaps) else ()
        self._wrong.setText(self.kit.say(found[0]) if found else "")
        self._sign.setEnabled(not found)
