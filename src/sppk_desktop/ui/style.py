"""The one style sheet, written from the tokens and measures of a theme. State goes through dynamic properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sppk_desktop.core.places import resources
from sppk_desktop.ui.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from sppk_desktop.ui.theme import Theme

_SHEET = """
QToolTip { background: %(text)s; color: %(surface)s; border: 0; padding: %(p4)spx %(p8)spx; font-size: %(pt9)spt; }
QWidget[ground="page"], QScrollArea[ground="page"], QWidget#page { background: %(page)s; }
QFrame[ground="panel"] { background: %(surface)s; border: 1px solid %(hairline)s; border-radius: %(p6)spx; }
QFrame[ground="bar"] { background: %(surface)s; border: 0; border-bottom: 1px solid %(hairline)s; }
QFrame[ground="foot"] { background: %(surface)s; border: 0; border-top: 1px solid %(hairline)s; }
QFrame[ground="status"] { background: %(page)s; border: 0; border-top: 1px solid %(hairline)s; }
QFrame[ground="plain"], QWidget[ground="plain"] { background: %(surface)s; border: 0; }
QFrame[ground="sunk"] { background: %(sunk)s; border: 0; border-radius: %(p4)spx; }
QFrame[ground="demo"] { background: %(careful_ground)s; border: 0; }
QFrame[rule="line"] { background: %(hairline)s; border: 0; max-height: 1px; min-height: 1px; }
QScrollArea { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

QLabel { background: transparent; }
QLabel[look="muted"] { color: %(muted)s; }
QLabel[look="small"] { color: %(muted)s; font-size: %(pt9)spt; }
QLabel[look="small-bold"] { color: %(muted)s; font-size: %(pt9)spt; font-weight: bold; }
QLabel[look="bold"] { font-weight: bold; }
QLabel[look="group"] { color: %(muted)s; font-weight: bold; }
QLabel[look="panel"] { font-size: %(pt11)spt; font-weight: bold; }
QLabel[look="person"] { font-size: %(pt12)spt; font-weight: bold; }
QLabel[look="page"] { font-size: %(pt14)spt; font-weight: bold; }
QLabel[look="brand"] { font-size: %(pt20)spt; font-weight: bold; color: %(accent)s; }
QLabel[look="accent"] { color: %(accent)s; font-weight: bold; }
QLabel[look="logo"] { font-size: %(pt12)spt; font-weight: bold; color: %(accent)s; }
QLabel[look="danger"] { color: %(danger_text)s; }
QLabel[look="careful"] { color: %(careful_text)s; }
QLabel[look="changed"] { color: %(careful_text)s; font-size: %(pt9)spt; }
QLabel[look="done"] { color: %(done_text)s; }
QLabel[look="key"] { background: %(sunk)s; color: %(muted)s; border: 1px solid %(hairline)s; border-radius: %(p3)spx;
  font-size: %(pt85)spt; padding: %(p1)spx %(p8)spx; }
QLabel[look="initials"] { background: %(selection)s; color: %(accent)s; font-weight: bold; font-size: %(pt14)spt;
  border-radius: %(p24)spx; min-width: %(p48)spx; max-width: %(p48)spx; min-height: %(p48)spx; max-height: %(p48)spx; }
QLabel[look="initials-small"] { background: %(selection)s; color: %(accent)s; font-weight: bold; font-size: %(pt11)spt;
  border-radius: %(p20)spx; min-width: %(p40)spx; max-width: %(p40)spx; min-height: %(p40)spx; max-height: %(p40)spx; }
QLabel[look="dot"] { border-radius: %(p11)spx; }
QLabel[ground="neutral"] { background: %(neutral_ground)s; color: %(neutral_text)s; }
QLabel[ground="info"] { background: %(info_ground)s; color: %(info_text)s; }
QLabel[ground="careful"] { background: %(careful_ground)s; color: %(careful_text)s; }
QLabel[ground="danger"] { background: %(danger_ground)s; color: %(danger_text)s; }
QLabel[ground="done"] { background: %(done_ground)s; color: %(done_text)s; }

QPushButton { min-height: %(h28)spx; padding: 0 %(p12)spx; border: 1px solid %(edge)s; border-radius: %(p4)spx;
  background: %(surface)s; color: %(text)s; }
QPushButton:hover { background: %(sunk)s; }
QPushButton:pressed { background: %(selection)s; }
QPushButton:disabled { color: %(edge)s; border-color: %(hairline)s; background: %(surface)s; }
QPushButton:checked { background: %(selection)s; border-color: %(accent)s; }
QPushButton::menu-indicator { width: 0; image: none; }
QPushButton[look="primary"] { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; font-weight: bold;
  padding: 0 %(p16)spx; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed { background: %(accent_pressed)s; }
QPushButton[look="primary"]:disabled { background: %(neutral_ground)s; color: %(edge)s; border-color: %(neutral_ground)s; }
QPushButton[look="text"] { border-color: transparent; background: transparent; color: %(accent)s; font-weight: bold;
  padding: 0 %(p8)spx; }
QPushButton[look="text"]:hover { background: %(selection)s; }
QPushButton[look="text"]:disabled { color: %(edge)s; }
QPushButton[look="danger"] { color: %(danger_text)s; border-color: %(danger_text)s; }
QPushButton[look="danger"]:hover { background: %(danger_ground)s; }
QPushButton[look="danger"]:disabled { color: %(edge)s; border-color: %(hairline)s; }
QPushButton[look="inverted"] { border-color: transparent; background: transparent; color: %(inverted_accent)s;
  font-weight: bold; }
QPushButton[look="inverted"]:hover { border-color: %(inverted_accent)s; }
QPushButton[look="tab"] { border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: transparent;
  color: %(muted)s; padding: %(p3)spx %(p8)spx 0 %(p8)spx; min-height: %(p40)spx; }
QPushButton[look="tab"]:hover { color: %(text)s; }
QPushButton[look="tab"]:checked { color: %(text)s; font-weight: bold; border-bottom-color: %(accent)s; }
QPushButton[look="subtab"] { border: 0; border-bottom: 2px solid transparent; border-radius: 0; background: transparent;
  color: %(muted)s; padding: 0 1px; min-height: %(p30)spx; }
QPushButton[look="subtab"]:hover { color: %(text)s; }
QPushButton[look="subtab"]:checked { color: %(text)s; font-weight: bold; border-bottom-color: %(accent)s; }
QPushButton[look="pill"] { border: 1px solid %(hairline)s; border-radius: %(pill)spx; padding: 0 %(p12)spx 0 %(p16)spx; }
QPushButton[look="pill"]:hover { border-color: %(edge)s; }
QPushButton[look="pill"][filtering="true"] { background: %(selection)s; border-color: %(accent)s; }
QPushButton[look="account"] { border-color: transparent; background: transparent; font-weight: bold; font-size: %(pt9)spt; }
QPushButton[look="account"]:hover { background: %(sunk)s; }
QPushButton[look="pick"] { border: 1px solid %(hairline)s; border-radius: %(p6)spx; background: %(surface)s; padding: 0;
  text-align: left; }
QPushButton[look="pick"]:hover { border-color: %(edge)s; background: %(surface)s; }
QPushButton[look="pick"]:checked { background: %(selection)s; border: 2px solid %(accent)s; }
QPushButton[look="quiet"] { border: 0; background: transparent; color: %(muted)s; font-size: %(pt9)spt; padding: 0 %(p6)spx;
  min-height: %(p24)spx; }
QPushButton[look="quiet"]:hover { color: %(accent)s; }
QPushButton[look="quiet"]:disabled { color: %(text)s; background: transparent; }
QLabel[look="keyboard"] { background: %(info_ground)s; color: %(info_text)s; font-weight: bold; border-radius: %(p4)spx; }
QLabel[look="digits"] { font-family: "Liberation Mono"; font-size: %(pt20)spt; font-weight: bold; }
QPushButton[look="section"] { border: 0; border-left: 3px solid transparent; text-align: left; border-radius: %(p4)spx;
  background: transparent; }
QPushButton[look="plain"] { border-color: transparent; background: transparent; padding: 0 %(p6)spx; }
QPushButton[look="plain"]:hover { background: %(sunk)s; }
QPushButton[look="link"] { border: 0; background: transparent; color: %(accent)s; padding: 0; min-height: 0; text-align: left; }
QPushButton[look="moment"] { border: 0; background: transparent; color: %(text)s; padding: 0; min-height: 0; text-align: left;
  font-weight: bold; }
QPushButton[look="link"]:hover, QPushButton[look="moment"]:hover { text-decoration: underline; }

QLineEdit, QPlainTextEdit, QTextEdit { background: %(surface)s; color: %(text)s; border: 1px solid %(edge)s;
  border-radius: %(p4)spx;
  padding: 1px %(p9)spx; selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit { min-height: %(h26)spx; }
QPlainTextEdit, QTextEdit { padding: %(p4)spx %(p6)spx; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid %(accent)s; padding: 0 %(p8x)spx; }
QPlainTextEdit:focus, QTextEdit:focus { padding: %(p3)spx %(p5)spx; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"],
QPlainTextEdit[still="true"] { background: %(sunk)s; border-color: %(hairline)s; color: %(text)s; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: %(sunk)s; color: %(muted)s; border-color: %(hairline)s; }
QLineEdit[unknown="true"] { border-style: dashed; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid %(danger_text)s; padding: 0 %(p8x)spx; }
QLineEdit[look="search"] { padding-left: %(p30)spx; padding-right: %(p26)spx; }
QLineEdit[look="search"]:focus { padding-left: %(p29)spx; padding-right: %(p25)spx; }

QComboBox { background: %(surface)s; color: %(text)s; border: 1px solid %(edge)s; border-radius: %(p4)spx; min-height: %(h26)spx;
  padding: 1px %(p26)spx 1px %(p9)spx; }
QComboBox:focus { border: 2px solid %(accent)s; padding: 0 %(p25)spx 0 %(p8x)spx; }
QComboBox[wrong="true"] { border: 2px solid %(danger_text)s; }
QComboBox[unknown="true"] { border-style: dashed; color: %(muted)s; background: %(neutral_ground)s; }
QComboBox:disabled { background: %(sunk)s; color: %(muted)s; border-color: %(hairline)s; }
QComboBox::drop-down { border: 0; width: %(p26)spx; }
QComboBox::down-arrow { image: url("%(down)s"); width: %(p14)spx; height: %(p14)spx; }
QComboBox QAbstractItemView { background: %(surface)s; border: 1px solid %(edge)s; padding: %(p4)spx; outline: 0; }
QComboBox QAbstractItemView::item { min-height: %(p28)spx; padding: 0 %(p8)spx; border-radius: %(p3)spx; }
QComboBox QAbstractItemView::item:selected { background: %(selection)s; color: %(text)s; }

QCheckBox, QRadioButton { spacing: %(p8)spx; background: transparent; min-height: %(p26)spx; }
QCheckBox::indicator, QRadioButton::indicator { width: %(p16)spx; height: %(p16)spx; border: 1px solid %(edge)s;
  background: %(surface)s; }
QCheckBox::indicator { border-radius: %(p3)spx; }
QRadioButton::indicator { border-radius: %(p8)spx; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid %(accent)s;
  width: %(b14)spx; height: %(b14)spx; }
QCheckBox::indicator:checked { background: %(accent)s; border-color: %(accent)s; image: url("%(tick)s"); }
QCheckBox::indicator:indeterminate { border-style: dashed; }
QRadioButton::indicator:checked { border: %(p5)spx solid %(accent)s; width: %(b8)spx; height: %(b8)spx; border-radius: %(p8)spx; }
QCheckBox:disabled, QRadioButton:disabled { color: %(muted)s; }

QMenu { background: %(surface)s; border: 1px solid %(edge)s; padding: %(p4)spx; }
QMenu::item { padding: %(p6)spx %(p24)spx %(p6)spx %(p12)spx; border-radius: %(p3)spx; color: %(text)s; }
QMenu::item:selected { background: %(selection)s; }
QMenu::item:disabled { color: %(muted)s; }
QMenu::icon { padding-left: %(p8)spx; }
QMenu::indicator { width: %(p16)spx; height: %(p16)spx; left: %(p4)spx; }
QMenu::separator { height: 1px; background: %(hairline)s; margin: %(p4)spx %(p8)spx; }

QTableView, QTableWidget, QTreeView, QListView { background: %(surface)s; border: 0; outline: 0; color: %(text)s;
  selection-background-color: %(selection)s; selection-color: %(text)s; gridline-color: %(hairline)s; }
QListView::item { min-height: %(p28)spx; padding: 0 %(p8)spx; }
QListView::item:selected, QTableView::item:selected { background: %(selection)s; color: %(text)s; }
QHeaderView { background: %(sunk)s; border: 0; }
QHeaderView::section { background: %(sunk)s; color: %(muted)s; border: 0; border-bottom: 1px solid %(hairline)s;
  font-size: %(pt9)spt;
  font-weight: bold; padding: 0 %(p8)spx; height: %(p28)spx; }
QHeaderView::section:hover { color: %(text)s; }
QHeaderView::up-arrow { image: url("%(down)s"); width: %(p10)spx; height: %(p10)spx; subcontrol-position: right center; }
QHeaderView::down-arrow { image: url("%(up)s"); width: %(p10)spx; height: %(p10)spx; subcontrol-position: right center; }
QTableCornerButton::section { background: %(sunk)s; border: 0; }

QProgressBar { background: %(neutral_ground)s; border: 0; border-radius: %(p4)spx; max-height: %(p8)spx; min-height: %(p8)spx; }
QProgressBar::chunk { background: %(accent)s; border-radius: %(p4)spx; }

QScrollBar:vertical { background: transparent; width: %(p10)spx; margin: %(p2)spx; }
QScrollBar:horizontal { background: transparent; height: %(p10)spx; margin: %(p2)spx; }
QScrollBar::handle { background: %(edge)s; border-radius: %(p3)spx; }
QScrollBar::handle:vertical { min-height: %(p32)spx; }
QScrollBar::handle:horizontal { min-width: %(p32)spx; }
QScrollBar::handle:hover { background: %(muted)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDialog { background: %(page)s; }
QCalendarWidget QWidget { background: %(surface)s; alternate-background-color: %(sunk)s; }
QCalendarWidget QAbstractItemView { selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QCalendarWidget QToolButton { background: transparent; border: 0; padding: %(p4)spx %(p8)spx; font-weight: bold;
  color: %(text)s; }
QCalendarWidget QToolButton:hover { background: %(selection)s; border-radius: %(p4)spx; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QSplitter::handle { background: transparent; }
QStatusBar::item { border: 0; }
"""

_POINTS = {"pt85": 8.5, "pt9": 9, "pt11": 11, "pt12": 12.5, "pt14": 14, "pt20": 20}
_PIXELS = (1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 14, 16, 20, 24, 25, 26, 28, 29, 30, 32, 40, 48)


def style_sheet(theme: Theme) -> str:
    """The sheet of this theme."""
    t = theme.tokens
    values: dict[str, object] = {
        name: getattr(t, name)
        for name in ("page", "surface", "sunk", "text", "muted", "hairline", "edge", "accent", "on_accent", "accent_pressed",
                     "selection")
    }  # fmt: skip
    for tone in ("danger", "careful", "done", "info", "neutral"):
        tint = t.tint(tone)
        values |= {f"{tone}_text": tint.text, f"{tone}_ground": tint.ground}
    values |= {name: theme.pt(size) for name, size in _POINTS.items()}
    values |= {f"p{size}": theme.px(size) for size in _PIXELS}
    # Style sheets count the border outside the height and the padding.
    values |= {"h28": theme.px(30) - 2, "h26": theme.px(30) - 4, "p8x": theme.px(9) - 1, "pill": theme.px(30) // 2}
    values |= {"b14": theme.px(16) - 2, "b8": theme.px(16) - 2 * theme.px(5) + 2}
    values["inverted_accent"] = (LIGHT if t.dark else DARK).accent
    icons = resources() / "icons"
    shade = "dark" if t.dark else "light"
    values |= {name: (icons / f"sheet-{name}-{shade}.svg").as_posix() for name in ("down", "up", "tick")}
    return _SHEET % values
