"""The sociogram of 40 pupils with 5 choices each, from the ballots to pixels, against painting the same shapes bare."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

import sppk_desktop.ui  # noqa: F401  (Qt is set up)
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.sociogram import RADIUS, Drawing
from sppk_desktop.core.words import Words
from sppk_desktop.features.sociometry.geometry import sociogram
from sppk_desktop.features.sociometry.indices import Choices, indices
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.sociometry.canvas import SociogramCanvas
from tools.bench.measure import Figure, in_turn

PUPILS, EACH = 40, 5
SIZE = (1000, 620)


def figures(folder: Path) -> Iterator[Figure]:
    """The bound of the sociogram."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    kit = Kit.make(app, Words.read(translations(), "ky"), Preferences(folder / "preferences.json", language="ky", theme="light"))
    random = Random(40)
    members = tuple(range(1, PUPILS + 1))
    ballots = {number: random.sample([one for one in members if one != number], EACH) for number in members}
    sexes = {number: "mf"[number % 2] for number in members}
    canvas = SociogramCanvas(kit)
    canvas.resize(*SIZE)

    def drawn() -> Drawing:
        told = Choices(members, ballots, {}, EACH)
        return sociogram(told, indices(told), {}, sexes)

    def whole() -> None:
        canvas.show_drawing(drawn(), {})
        canvas.grab()

    shapes = drawn()
    canvas.show_drawing(shapes, {})
    full, painted, bare = in_turn([whole, canvas.grab, lambda: _bare(shapes)], rounds=15)
    arrows = len(shapes.arrows)
    yield Figure(
        f"sociogram of {PUPILS} × {EACH} choices, from ballots to pixels", full / bare, 5.0,
        f"{full * 1000:.1f} ms against {bare * 1000:.1f} ms for {len(shapes.spots)} spots and {arrows} arrows painted bare",
    )  # fmt: skip
    yield Figure("the same painted again, nothing reckoned", painted / bare, 5.0, f"{painted * 1000:.1f} ms")
    kit.close()


def _bare(drawing: Drawing) -> QPixmap:
    """The same lines, heads, spots and numbers with one pen each and nothing chosen."""
    sheet = QPixmap(*SIZE)
    sheet.fill(QColor("#ffffff"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thin, thick, color = QPen(QColor("#85918C"), 1.1), QPen(QColor("#0A6157"), 2.4), QColor("#0A6157")
    painter.setBrush(color)
    for arrow in drawing.arrows:
        painter.setPen(thick if arrow.mutual else thin)
        painter.drawLine(QPointF(arrow.x1, arrow.y1), QPointF(arrow.x2, arrow.y2))
        for _ in range(2 if arrow.mutual else 1):
            tip = QPointF(arrow.x2, arrow.y2)
            painter.drawPolygon(QPolygonF([tip, QPointF(arrow.x2 - 6, arrow.y2 - 3), QPointF(arrow.x2 - 6, arrow.y2 + 3)]))
    painter.setBrush(QColor("#DCEEE9"))
    painter.setPen(thick)
    for spot in drawing.spots:
        box = QRectF(spot.x - RADIUS, spot.y - RADIUS, 2 * RADIUS, 2 * RADIUS)
        if spot.sex == "f":
            painter.drawEllipse(box)
        else:
            painter.drawRoundedRect(box, 3, 3)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(spot.number))
    painter.end()
    return sheet
