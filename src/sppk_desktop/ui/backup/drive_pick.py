"""The sticks that are in the computer, as rows to pick one from; each shows how full it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.storage.drives import Drive, drive_of, removable_drives
from sppk_desktop.storage.sizes import told
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import ElidedLabel, button, clear, column, label, picture, row

_LOOK_EVERY = 2000  # ms: a stick that is put in appears by itself


class Fill(QWidget):
    """How full a drive is, as a thin bar."""

    def __init__(self, kit: Kit, drive: Drive) -> None:
        super().__init__()
        self._kit, self._drive = kit, drive
        self.setFixedSize(kit.theme.px(120), kit.theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Used from the left; amber when little is left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        theme, drive = self._kit.theme, self._drive
        painter.setBrush(theme.color("hairline"))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        used = 1 - drive.free / drive.total if drive.total else 1.0
        painter.setBrush(theme.color("accent" if used < 0.9 else "careful"))
        painter.drawRoundedRect(QRectF(0, 0, max(6.0, self.width() * used), self.height()), 3, 3)


class DriveRow(QPushButton):
    """One place: name, where it is, how much room."""

    def __init__(self, kit: Kit, place: Path, drive: Drive | None) -> None:
        super().__init__()
        self.place, self.drive = place, drive
        self.setProperty("look", "pick")
        self.setCheckable(True)
        self.setAutoDefault(False)
        px = kit.theme.px
        name = drive.label if drive and drive.path in (place, place.parent) else place.name or str(place)
        words = column(label(kit, name, "bold"), ElidedLabel(kit, _detail(kit, place, drive), "small"), gap=px(1))
        line = row(picture(kit, "drive" if drive else "folder", 18, "accent"), gap=px(12), margins=(px(14), px(8), px(14), px(8)))
        line.addLayout(words, 1)
        if drive is not None:
            line.addWidget(Fill(kit, drive))
        self._line = line
        self.setLayout(line)
        self.setStyleSheet("QPushButton { min-height: 0; }")  # the program's sheet knows buttons of one line only
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{name}, {_detail(kit, place, drive)}")

    def sizeHint(self) -> QSize:
        """As high as two lines need."""
        return self._line.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The words give way, the height does not."""
        return QSize(self._line.totalMinimumSize().width(), self.sizeHint().height())


def _detail(kit: Kit, place: Path, drive: Drive | None) -> str:
    if drive is None:
        return kit.say(T("{path}: not there now", path=str(place)))
    if drive.read_only:
        return kit.say(T("{path}, nothing can be written to it", path=str(place)))
    return kit.say(T("{path}, {free} free of {total}", path=str(place), free=told(drive.free), total=told(drive.total)))


class DrivePick(QWidget):
    """Sticks, the folder used before, and any other folder. ``picked`` after every change; a stick appears by itself."""

    picked = Signal()

    def __init__(self, kit: Kit, folder: Path | None, choose: bool = True) -> None:
        super().__init__()
        self._kit, self._folder = kit, folder
        self._shown: tuple[str, ...] = ("",)
        self.rows: list[DriveRow] = []
        px = kit.theme.px
        self._rows = column(gap=px(8))
        self._none = label(kit, T("No stick is in. Put one in: it appears here by itself."), "muted", wrap=True)
        other = button(kit, T("Another folder…"), self._choose, "text", "folder")
        other.setVisible(choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(8))
        box.addLayout(self._rows)
        box.addWidget(self._none)
        box.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    @property
    def row(self) -> DriveRow | None:
        """What is picked."""
        return next((row for row in self.rows if row.isChecked()), None)

    def look(self) -> None:
        """List what is in now; what was picked stays picked if it is still there."""
        drives = removable_drives()
        found: list[tuple[Path, Drive | None]] = [(drive.path, drive) for drive in drives]
        if self._folder is not None and not any(self._folder in (path, path / "SPPK") for path, _ in found):
            found.append((self._folder, _there(self._folder)))
        shown = tuple(f"{path}{drive}" for path, drive in found)
        if shown == self._shown:
            return
        before = self.row.place if self.row else self._folder
        self._shown = shown
        clear(self._rows)
        self.rows = [DriveRow(self._kit, path, drive) for path, drive in found]
        for made in self.rows:
            made.clicked.connect(lambda _, made=made: self._pick(made))
            self._rows.addWidget(made)
        self._none.setVisible(not drives)
        self._pick(next((made for made in self.rows if made.place == before), self.rows[0] if self.rows else None))

    def take(self, folder: Path) -> None:
        """Offer this folder, picked."""
        self._folder, self._shown = folder, ("",)
        for row_ in self.rows:
            row_.setChecked(False)
        self.look()

    def _pick(self, chosen: DriveRow | None) -> None:
        for row_ in self.rows:
            row_.setChecked(row_ is chosen)
        self.picked.emit()

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._kit.say(T("Folder for backups")))
        if folder:
            self.take(Path(folder))


def _there(folder: Path) -> Drive | None:
    try:
        return drive_of(folder)
    except OSError:
        return None
