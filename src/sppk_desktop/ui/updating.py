"""A newer installer from a stick: its sum beside the printed one, a verified backup first, and only then «it may be opened»."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.sums import LENGTH, Agreement, compare, in_groups, sum_of
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import KeyHints, button, column, frame, label, restyle, row, show_if

_TOLD: Final = {
    Agreement.NOTHING: (T("Compare it with the sum in the printed manual, group by group, or type that one here."), "muted"),
    Agreement.SO_FAR: (T("So far they agree; the rest is missing."), "careful"),
    Agreement.EQUAL: (T("The sums are equal: this is the file that the manual tells of."), "done"),
    Agreement.DIFFERS: (T("The sums differ. Do not open this file: it is damaged, of another version, or not ours."), "danger"),
}
_HALF: Final = LENGTH // 2


class UpdatePage(QWidget):
    """``backup`` tells the last verified backup and whether it is of today; ``backed_up`` asks for the page of backups."""

    backed_up = Signal()

    def __init__(self, kit: Kit, version: str, backup: Callable[[], tuple[Phrase, bool]]) -> None:
        super().__init__()
        self._kit, self._backup, self._digits = kit, backup, ""
        px = kit.theme.px
        self._bar = MessageBar(kit)
        self.picking = button(kit, T("Choose the installer…"), self.choose, icon="folder")
        self._name = label(kit, T("No file is chosen yet."), "muted", wrap=True)
        self.sum: QLabel = label(kit, "", "panel", wrap=True)
        self.sum.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sum.setAccessibleName(kit.say(T("SHA-256 of the installer")))
        self.typed = QLineEdit()
        self.typed.setMaxLength(2 * LENGTH)
        self.typed.setAccessibleName(kit.say(T("The sum from the printed manual")))
        self.typed.textChanged.connect(lambda _: self._update())
        self._agreement = label(kit, "", "muted", wrap=True)
        first = row(self.picking, self._name, gap=px(10))
        first.setStretch(1, 1)
        self._compared = QWidget()
        self._compared.setLayout(column(
            label(kit, T("SHA-256 of the installer"), "muted"), self.sum,
            label(kit, T("The sum from the printed manual"), "muted"), self.typed, self._agreement, gap=px(6),
        ))  # fmt: skip
        self._safe, self.make_backup = label(kit, "", wrap=True), button(
            kit, T("Make a backup now"), self.backed_up.emit, icon="drive"
        )  # fmt: skip
        third = row(self._safe, self.make_backup, gap=px(12))
        third.setStretch(0, 1)
        self._ready = label(kit, "", "bold", wrap=True)
        about = T("A newer version comes as a file on a stick, never by a network. The data stay where they are.")
        margins = (px(14), px(10), px(14), px(10))
        self.setLayout(column(
            label(kit, T("Update from a stick"), "page"), label(kit, T("This version: {version}", version=version), "muted"),
            label(kit, about, "muted", wrap=True), self._bar,
            self._step(1, T("The file"), column(first, gap=px(6)), margins),
            self._step(2, T("Is it the right one?"), column(self._compared, gap=px(6)), margins),
            self._step(3, T("A verified backup first"), third, margins), self._ready, None,
            row(KeyHints(kit, [("Tab", T("next field")), ("F1", T("manual"))]), None), gap=px(8), margins=(16, 14, 16, 10),
        ))  # fmt: skip
        self.setFocusProxy(self.picking)
        self._update()

    def _step(self, number: int, title: Phrase, content: object, margins: tuple[int, int, int, int]) -> QWidget:
        head = row(label(self._kit, str(number), "key"), label(self._kit, title, "bold"), None, gap=8)
        return frame("panel", column(head, content, gap=6, margins=margins))  # type: ignore[arg-type]

    def choose(self) -> None:
        """Ask for the file."""
        title = self._kit.say(T("Choose the installer…"))
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", "SPPK (*.exe *.deb)")
        if chosen:
            self.use(Path(chosen))

    def use(self, path: Path) -> None:
        """Take the sum of this file, beside the window."""
        self._digits = ""
        self._bar.clear()
        self._name.setText(path.name)
        self._update()
        self._kit.jobs.run(T("Reading the installer"), lambda progress: sum_of(path, progress), self._summed, self._failed)

    def look_again(self) -> None:
        """A backup may have been made meanwhile."""
        self._update()

    def _summed(self, digits: str) -> None:
        self._digits = digits
        self._update()
        self.typed.setFocus()

    def _failed(self, error: AppError) -> None:
        self._bar.show_message(Message.of(error))

    def _update(self) -> None:
        say, known = self._kit.say, bool(self._digits)
        show_if(self._compared, known)
        self.sum.setText(f"{in_groups(self._digits[:_HALF])}\n{in_groups(self._digits[_HALF:])}" if known else "")
        agreement = compare(self._digits, self.typed.text()) if known else Agreement.NOTHING
        told, look = _TOLD[agreement]
        self._agreement.setText(say(told))
        restyle(self._agreement, "look", look)
        safe, is_new = self._backup()
        self._safe.setText(say(safe))
        show_if(self.make_backup, not is_new)
        ready = known and is_new and agreement is not Agreement.DIFFERS
        if agreement is Agreement.EQUAL and ready:
            self._ready.setText(say(T("All is ready: close the program and open the installer. The data stay.")))
        elif ready:
            self._ready.setText(say(T("If the sums are equal, close the program and open the installer.")))
        else:
            self._ready.setText("")
