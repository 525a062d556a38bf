"""Many indicators with the same few levels, in columns that all fit on the screen; what was true last time stands beside each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.editors.levels import LevelEditor
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ElidedLabel, label, picture, restyle, row

_LOOKS = {"better": ("done", " ↓"), "worse": ("danger", " ↑")}


class SignLine(QFrame):
    """One indicator; it says of itself what `FormLine` says, as far as there is room."""

    def __init__(self, kit: Kit, number: str, title: str, editor: LevelEditor, *, locked: bool = False) -> None:
        super().__init__()
        self.editors = [editor]
        px = kit.theme.px
        self.setProperty("ground", "plain")
        self._number = label(kit, number, "muted")
        self._number.setFixedWidth(kit.theme.characters(4))
        self._label = ElidedLabel(kit, title)
        self.last = label(kit, "", "muted")
        self.last.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.last.setFixedWidth(kit.theme.characters(4))
        self.last.hide()
        line = row(self._number, self._label, self.last, editor, gap=px(6), margins=(px(8), 0, px(8), 0))
        if locked:
            mark = picture(kit, "lock", 12, "muted")
            mark.setToolTip(kit.say(T("Protected: only a code on paper")))
            line.insertWidget(2, mark)
        line.setStretch(1, 1)
        self.setLayout(line)
        editor.focused.connect(self._focused)

    def set_last(self, text: str, tone: str = "") -> None:
        """The level of the card before, and where it went since: a shape, not only a colour."""
        look, arrow = _LOOKS.get(tone, ("muted", ""))
        self.last.setText(f"{text}{arrow}" if text else "")
        restyle(self.last, "look", look)

    def set_last_column(self, shown: bool) -> None:
        """A first card has nothing to stand beside."""
        self.last.setVisible(shown)

    def set_computed(self, text: str) -> None:
        """Nothing is reckoned from one indicator."""

    def set_narrow(self, narrow: bool) -> None:
        """The columns do that."""

    def _focused(self, on: bool) -> None:
        restyle(self, "ground", "sunk" if on else "plain")
        restyle(self._label, "look", "bold" if on else "")


class SignColumns(QWidget):
    """The lines of a section, down the first column and then the next; one column where the page is narrow."""

    def __init__(self, kit: Kit, columns: int, count: int) -> None:
        super().__init__()
        self._columns, self._count, self._lines = columns, count, list[SignLine]()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(kit.theme.px(12))
        self._grid.setVerticalSpacing(0)
        self._narrow = False
        self._lay()

    def add_line(self, line: SignLine) -> None:
        """The next of ``count`` lines, at the place it will keep; ↑ goes to the one before."""
        if self._lines:
            line.editors[0].back.connect(self._lines[-1].editors[0].setFocus)
        self._lines.append(line)
        self._place(len(self._lines) - 1)

    def set_narrow(self, narrow: bool) -> None:
        """One column or all of them."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._lay()

    def _lay(self) -> None:
        for line in self._lines:
            self._grid.removeWidget(line)
        for at in range(len(self._lines)):
            self._place(at)
        for at in range(self._columns):
            self._grid.setColumnStretch(at, 1 if at == 0 or not self._narrow else 0)

    def _place(self, at: int) -> None:
        rows = -(-self._count // (1 if self._narrow else self._columns))
        self._grid.addWidget(self._lines[at], at % rows, at // rows)
