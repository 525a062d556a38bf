"""The look as one table: colours, type and measures, made into a palette and one style sheet on the Fusion style."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from sppk_desktop.core.places import resources
from sppk_desktop.ui.style import style_sheet
from sppk_desktop.ui.tokens import DARK, LIGHT, Tokens

FAMILY: Final = "Noto Sans"
BODY: Final = 10.0
_MIDDLE_GREY: Final = 128
_DESIGN_EM: Final = 10.0 * 96 / 72  # pixels of 10 pt on the 96 dpi screen the measures were drawn for


class Theme:
    """Tokens and measures at one font size. ``px`` turns a drawn measure into pixels of this font and screen."""

    def __init__(self, tokens: Tokens = LIGHT, percent: int = 100, dpi: float = 96.0) -> None:
        self.tokens = tokens
        self.percent = percent
        self._unit = BODY * percent / 100 * dpi / 72 / _DESIGN_EM

    @classmethod
    def chosen(cls, app: QGuiApplication, appearance: str = "system", percent: int = 100) -> Theme:
        """The theme a person prefers: ``light``, ``dark`` or as the ``system`` does."""
        dark = appearance == "dark" or (appearance == "system" and _is_dark(app))
        return cls(DARK if dark else LIGHT, percent, app.primaryScreen().logicalDotsPerInch())

    def apply(self, app: QApplication) -> None:
        """Dress the whole program. Faces and style are taken once: each time anew would dress every widget there is again."""
        if not app.property("dressed"):
            for face in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
                QFontDatabase.addApplicationFont(str(resources() / "fonts" / face))
            if not app.property("fusion"):
                app.setStyle("Fusion")  # gives back a style, and with it the bindings make 600 values that nobody needs
            app.setProperty("dressed", True)
        app.setFont(self.font())
        app.setPalette(self.palette)
        if (sheet := style_sheet(self)) != app.styleSheet():
            app.setStyleSheet(sheet)

    def px(self, drawn: float) -> int:
        """Pixels of a measure drawn at 100 % on 96 dpi; grows with the font."""
        return max(1, round(drawn * self._unit))

    def pt(self, size: float) -> float:
        """A type size at the person's scale."""
        return round(size * self.percent / 100, 2)

    def font(self, size: float = BODY, *, bold: bool = False) -> QFont:
        """The program's own face, so that ң ө ү look the same everywhere."""
        font = QFont(FAMILY)
        font.setPointSizeF(self.pt(size))
        font.setBold(bold)
        return font

    def characters(self, count: float) -> int:
        """Width of so many average characters of body text."""
        return round(count * self._average)

    @cached_property
    def _average(self) -> float:
        sample = "Абдыкеримов Өнөрбек Бакытович 12"
        return QFontMetrics(self.font()).horizontalAdvance(sample) / len(sample)

    def color(self, role: str) -> QColor:
        """A token by name: ``muted``, ``accent``; or the text colour of a tone: ``danger``."""
        found = getattr(self.tokens, role)
        return QColor(found if isinstance(found, str) else found.text)

    @cached_property
    def palette(self) -> QPalette:
        """The same table as Qt's palette, for everything the style sheet leaves to Fusion."""
        t, roles = self.tokens, QPalette.ColorRole
        palette = QPalette()
        for role, value in {
            roles.Window: t.page, roles.WindowText: t.text, roles.Base: t.surface, roles.AlternateBase: t.sunk,
            roles.Text: t.text, roles.Button: t.surface, roles.ButtonText: t.text, roles.BrightText: t.danger.text,
            roles.PlaceholderText: t.muted, roles.Highlight: t.selection, roles.HighlightedText: t.text, roles.Link: t.accent,
            roles.LinkVisited: t.accent, roles.Accent: t.accent, roles.Mid: t.hairline, roles.Midlight: t.hairline,
            roles.Dark: t.edge, roles.Light: t.surface, roles.Shadow: t.hairline, roles.ToolTipBase: t.text,
            roles.ToolTipText: t.surface,
        }.items():  # fmt: skip
            palette.setColor(role, QColor(value))
        for role in (roles.Text, roles.WindowText, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.edge))
        return palette


def _is_dark(app: QGuiApplication) -> bool:
    """Whether the system likes dark windows: Fusion's own palette follows it."""
    return app.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE_GREY
