"""One line of a form: number, label, control, last value in four fixed columns; the line in focus is sunk, its label bold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from sppk_desktop.core.fields import Kind
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.editors import Editor
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ElidedLabel, label, picture, restyle, row, show_if

_LOOKS = {"": "small", "same": "small", "different": "changed", "careful": "changed", "better": "done", "worse": "danger"}


class FormLine(QFrame):
    """The editors of one line. Errors stand right of the field, what was true last time stands in the last column.

    ``number`` ``None`` is a form whose fields have no numbers: it needs no column for them.
    """

    def __init__(self, kit: Kit, number: str | None, title: Phrase, editors: Sequence[Editor]) -> None:
        super().__init__()
        self.editors = list(editors)
        self._kit, self._title = kit, kit.say(title)
        px, characters = kit.theme.px, kit.theme.characters
        self.setProperty("ground", "plain")
        self._number = label(kit, number or "", "muted")
        self._number.setFixedWidth(characters(5))
        show_if(self._number, number is not None)
        self._label = label(kit, title, wrap=True)
        self._label.setBuddy(editors[0].input)
        self._error_icon, self._error = picture(kit, "warning", 14, "danger"), label(kit, "", "danger", wrap=True)
        self._computed = ElidedLabel(kit, "", "muted")
        self._computed.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._computed.hide()
        self.last = ElidedLabel(kit, "", "small")
        self.last.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        control = row(gap=px(6))
        self._words: list[QLabel] = []
        self._long = len(editors) == 1 and editors[0].field.kind is Kind.LONG
        for editor in editors:
            control.addWidget(editor, 3 if self._long else 0)
            if not self._long:
                editor.setSizePolicy(_natural(editor.sizePolicy()))
            if len(editors) > 1 and editor.field.unit is None:
                self._words.append(label(kit, editor.field.short or editor.field.label, "muted"))
                control.addWidget(self._words[-1])
            editor.errored.connect(self._errored)
            editor.focused.connect(self._focused)
        self._wrong = QWidget()
        self._wrong.setLayout(row(self._error_icon, self._error, gap=px(6)))
        self._wrong.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._wrong.hide()
        control.addWidget(self._computed)
        control.addSpacing(px(4))
        control.addWidget(self._wrong, 1)
        control.addStretch(0)
        self._control = QWidget()
        self._control.setLayout(control)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(8), px(3), px(12), px(3))
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(2))
        self._narrow: bool | None = None
        self._last_shown = False
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """On a small page the label stands above and the last value below."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid, middle = self._grid, Qt.AlignmentFlag.AlignVCenter
        parts: tuple[QWidget, ...] = (self._number, self._label, self._control, self.last)
        for part in parts:
            grid.removeWidget(part)
        top = Qt.AlignmentFlag.AlignTop if self._long else middle
        self._label.setFixedWidth(self._kit.theme.characters(26)) if not narrow else self._label.setMaximumWidth(16_777_215)
        for words in self._words:
            words.setWordWrap(narrow)
        grid.setVerticalSpacing(self._kit.theme.px(5 if narrow else 2))  # the focus ring needs four
        if narrow:
            self._label.setMinimumWidth(0)
            grid.addWidget(self._number, 0, 0, top)
            grid.addWidget(self._label, 0, 1, 1, 3)
            grid.addWidget(self._control, 1, 0, 1, 4)
            grid.addWidget(self.last, 2, 0, 1, 4)
            self.last.setMinimumWidth(0)
            self.last.setMaximumWidth(16_777_215)
        else:
            grid.addWidget(self._number, 0, 0, top)
            grid.addWidget(self._label, 0, 1, top)
            grid.addWidget(self._control, 0, 2)
            grid.addWidget(self.last, 0, 3, top)
            self.last.setFixedWidth(self._kit.theme.characters(22))
        for at, stretch in enumerate((0, 0, 1, 0)):
            grid.setColumnStretch(at, stretch)
        self._show_last()

    def set_last_column(self, shown: bool) -> None:
        """A form that has no last time needs no column for it."""
        self._last_shown = shown
        self._show_last()

    def _show_last(self) -> None:
        self.last.setVisible(self._last_shown and (not self._narrow or bool(self.last.text())))

    def set_last(self, text: str, tone: str = "") -> None:
        """What was true last time: the same is quiet, a difference is marked by colour and by an arrow of its own word."""
        self.last.setText(text)
        restyle(self.last, "look", _LOOKS.get(tone, "small"))
        self.last.setToolTip(text if len(text) > 22 else "")
        self._show_last()

    def set_computed(self, text: str) -> None:
        """What the program reckons from the line's values."""
        self._computed.setText(text)
        self._computed.setVisible(bool(text))

    def set_number(self, number: str) -> None:
        """The paper's number."""
        self._number.setText(number)

    def _errored(self, error: str) -> None:
        said = error or next((self._kit.say(e.error) for e in self.editors if e.error is not None), "")
        self._error.setText(said)
        self._wrong.setVisible(bool(said))

    def _focused(self, on: bool) -> None:
        restyle(self, "ground", "sunk" if on else "plain")
        restyle(self._label, "look", "bold" if on else "")


def heading(kit: Kit, number: str, title: Phrase) -> tuple[QLabel, QLabel]:
    """The number and the title of a section."""
    return label(kit, number, "panel"), label(kit, title, "panel")


def _natural(policy: QSizePolicy) -> QSizePolicy:
    """No wider than the answer needs, so that an error stands close by."""
    policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
    return policy
