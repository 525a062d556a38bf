"""The one style sheet, written from the tokens and measures of a theme. State goes through dynamic properties."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from sppk_desktop.core.places import resources
from sppk_desktop.ui.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from sppk_desktop.ui.theme import Theme

_SHEET = Template("""
QToolTip { background: $text; color: $surface; border: 0; padding: ${p4}px ${p8}px; font-size: ${pt9}pt; }
QWidget[ground="page"], QScrollArea[ground="page"], QWidget#page { background: $page; }
QFrame[ground="panel"] { background: $surface; border: 1px solid $hairline; border-radius: ${p6}px; }
QFrame[ground="bar"] { background: $surface; border: 0; border-bottom: 1px solid $hairline; }
QFrame[ground="foot"] { background: $surface; border: 0; border-top: 1px solid $hairline; }
QFrame[ground="status"] { background: $page; border: 0; border-top: 1px solid $hairline; }
QFrame[ground="plain"], QWidget[ground="plain"] { background: $surface; border: 0; }
QFrame[ground="sunk"] { background: $sunk; border: 0; border-radius: ${p4}px; }
QFrame[ground="demo"] { background: $careful_ground; border: 0; }
QFrame[rule="line"] { background: $hairline; border: 0; max-height: 1px; min-height: 1px; }
QScrollArea { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

QLabel { background: transparent; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: ${pt9}pt; }
QLabel[look="small-bold"] { color: $muted; font-size: ${pt9}pt; font-weight: bold; }
QLabel[look="bold"] { font-weight: bold; }
QLabel[look="group"] { color: $muted; font-weight: bold; }
QLabel[look="panel"] { font-size: ${pt11}pt; font-weight: bold; }
QLabel[look="person"] { font-size: ${pt12}pt; font-weight: bold; }
QLabel[look="page"] { font-size: ${pt14}pt; font-weight: bold; }
QLabel[look="brand"] { font-size: ${pt20}pt; font-weight: bold; color: $accent; }
QLabel[look="logo"] { font-size: ${pt12}pt; font-weight: bold; color: $accent; }
QLabel[look="danger"] { color: $danger_text; }
QLabel[look="careful"] { color: $careful_text; }
QLabel[look="changed"] { color: $careful_text; font-size: ${pt9}pt; }
QLabel[look="done"] { color: $done_text; }
QLabel[look="key"] { background: $sunk; color: $muted; border: 1px solid $hairline; border-radius: ${p3}px;
  font-size: ${pt85}pt; padding: ${p1}px ${p8}px; }
QLabel[look="initials"] { background: $selection; color: $accent; font-weight: bold; font-size: ${pt14}pt;
  border-radius: ${p24}px; min-width: ${p48}px; max-width: ${p48}px; min-height: ${p48}px; max-height: ${p48}px; }
QLabel[look="initials-small"] { background: $selection; color: $accent; font-weight: bold; font-size: ${pt11}pt;
  border-radius: ${p20}px; min-width: ${p40}px; max-width: ${p40}px; min-height: ${p40}px; max-height: ${p40}px; }
QLabel[look="dot"] { border-radius: ${p11}px; }
QLabel[ground="neutral"] { background: $neutral_ground; color: $neutral_text; }
QLabel[ground="info"] { background: $info_ground; color: $info_text; }
QLabel[ground="careful"] { background: $careful_ground; color: $careful_text; }
QLabel[ground="danger"] { background: $danger_ground; color: $danger_text; }
QLabel[ground="done"] { background: $done_ground; color: $done_text; }

QPushButton { min-height: ${h28}px; padding: 0 ${p12}px; border: 1px solid $edge; border-radius: ${p4}px;
  background: $surface; color: $text; }
QPushButton:hover { background: $sunk; }
QPushButton:pressed { background: $selection; }
QPushButton:disabled { color: $edge; border-color: $hairline; background: $surface; }
QPushButton:checked { background: $selection; border-color: $accent; }
QPushButton::menu-indicator { width: 0; image: none; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: bold;
  padding: 0 ${p16}px; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed { background: $accent_pressed; }
QPushButton[look="primary"]:disabled { background: $neutral_ground; color: $edge; border-color: $neutral_ground; }
QPushButton[look="text"] { border-color: transparent; background: transparent; color: $accent; font-weight: bold;
  padding: 0 ${p8}px; }
QPushButton[look="text"]:hover { background: $selection; }
QPushButton[look="text"]:disabled { color: $edge; }
QPushButton[look="danger"] { color: $danger_text; border-color: $danger_text; }
QPushButton[look="danger"]:hover { background: $danger_ground; }
QPushButton[look="inverted"] { border-color: transparent; background: transparent; color: $inverted_accent; font-weight: bold; }
QPushButton[look="inverted"]:hover { border-color: $inverted_accent; }
QPushButton[look="tab"] { border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: transparent;
  color: $muted; padding: ${p3}px ${p8}px 0 ${p8}px; min-height: ${p40}px; }
QPushButton[look="tab"]:hover { color: $text; }
QPushButton[look="tab"]:checked { color: $text; font-weight: bold; border-bottom-color: $accent; }
QPushButton[look="subtab"] { border: 0; border-bottom: 2px solid transparent; border-radius: 0; background: transparent;
  color: $muted; padding: 0 1px; min-height: ${p30}px; }
QPushButton[look="subtab"]:hover { color: $text; }
QPushButton[look="subtab"]:checked { color: $text; font-weight: bold; border-bottom-color: $accent; }
QPushButton[look="pill"] { border: 1px solid $hairline; border-radius: ${pill}px; padding: 0 ${p12}px 0 ${p16}px; }
QPushButton[look="pill"]:hover { border-color: $edge; }
QPushButton[look="pill"][filtering="true"] { background: $selection; border-color: $accent; }
QPushButton[look="account"] { border-color: transparent; background: transparent; font-weight: bold; font-size: ${pt9}pt; }
QPushButton[look="account"]:hover { background: $sunk; }
QPushButton[look="pick"] { border: 1px solid $hairline; border-radius: ${p6}px; background: $surface; padding: 0;
  text-align: left; }
QPushButton[look="pick"]:hover { border-color: $edge; background: $surface; }
QPushButton[look="pick"]:checked { background: $selection; border: 2px solid $accent; }
QPushButton[look="quiet"] { border: 0; background: transparent; color: $muted; font-size: ${pt9}pt; padding: 0 ${p6}px;
  min-height: ${p24}px; }
QPushButton[look="quiet"]:hover { color: $accent; }
QPushButton[look="quiet"]:disabled { color: $text; background: transparent; }
QLabel[look="keyboard"] { background: $info_ground; color: $info_text; font-weight: bold; border-radius: ${p4}px; }
QLabel[look="digits"] { font-family: "Liberation Mono"; font-size: ${pt20}pt; font-weight: bold; }
QPushButton[look="section"] { border: 0; border-left: 3px solid transparent; text-align: left; border-radius: ${p4}px;
  background: transparent; }
QPushButton[look="plain"] { border-color: transparent; background: transparent; padding: 0 ${p6}px; }
QPushButton[look="plain"]:hover { background: $sunk; }
QPushButton[look="link"] { border: 0; background: transparent; color: $accent; padding: 0; min-height: 0; text-align: left; }
QPushButton[look="moment"] { border: 0; background: transparent; color: $text; padding: 0; min-height: 0; text-align: left;
  font-weight: bold; }
QPushButton[look="link"]:hover, QPushButton[look="moment"]:hover { text-decoration: underline; }

QLineEdit, QPlainTextEdit, QTextEdit { background: $surface; color: $text; border: 1px solid $edge; border-radius: ${p4}px;
  padding: 1px ${p9}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { min-height: ${h26}px; }
QPlainTextEdit, QTextEdit { padding: ${p4}px ${p6}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 0 ${p8x}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${p3}px ${p5}px; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: $sunk; border-color: $hairline; color: $text; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $sunk; color: $muted; border-color: $hairline; }
QLineEdit[unknown="true"] { border-style: dashed; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid $danger_text; padding: 0 ${p8x}px; }
QLineEdit[look="search"] { padding-left: ${p30}px; padding-right: ${p26}px; }
QLineEdit[look="search"]:focus { padding-left: ${p29}px; padding-right: ${p25}px; }

QComboBox { background: $surface; color: $text; border: 1px solid $edge; border-radius: ${p4}px; min-height: ${h26}px;
  padding: 1px ${p26}px 1px ${p9}px; }
QComboBox:focus { border: 2px solid $accent; padding: 0 ${p25}px 0 ${p8x}px; }
QComboBox[wrong="true"] { border: 2px solid $danger_text; }
QComboBox[unknown="true"] { border-style: dashed; color: $muted; background: $neutral_ground; }
QComboBox:disabled { background: $sunk; color: $muted; border-color: $hairline; }
QComboBox::drop-down { border: 0; width: ${p26}px; }
QComboBox::down-arrow { image: url("$down"); width: ${p14}px; height: ${p14}px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; padding: ${p4}px; outline: 0; }
QComboBox QAbstractItemView::item { min-height: ${p28}px; padding: 0 ${p8}px; border-radius: ${p3}px; }
QComboBox QAbstractItemView::item:selected { background: $selection; color: $text; }

QCheckBox, QRadioButton { spacing: ${p8}px; background: transparent; min-height: ${p26}px; }
QCheckBox::indicator, QRadioButton::indicator { width: ${p16}px; height: ${p16}px; border: 1px solid $edge;
  background: $surface; }
QCheckBox::indicator { border-radius: ${p3}px; }
QRadioButton::indicator { border-radius: ${p8}px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent;
  width: ${b14}px; height: ${b14}px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:indeterminate { border-style: dashed; }
QRadioButton::indicator:checked { border: ${p5}px solid $accent; width: ${b8}px; height: ${b8}px; border-radius: ${p8}px; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }

QMenu { background: $surface; border: 1px solid $edge; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: ${p3}px; color: $text; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::icon { padding-left: ${p8}px; }
QMenu::indicator { width: ${p16}px; height: ${p16}px; left: ${p4}px; }
QMenu::separator { height: 1px; background: $hairline; margin: ${p4}px ${p8}px; }

QTableView, QTableWidget, QTreeView, QListView { background: $surface; border: 0; outline: 0; color: $text;
  selection-background-color: $selection; selection-color: $text; gridline-color: $hairline; }
QListView::item { min-height: ${p28}px; padding: 0 ${p8}px; }
QListView::item:selected, QTableView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $sunk; border: 0; }
QHeaderView::section { background: $sunk; color: $muted; border: 0; border-bottom: 1px solid $hairline; font-size: ${pt9}pt;
  font-weight: bold; padding: 0 ${p8}px; height: ${p28}px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow { image: url("$down"); width: ${p10}px; height: ${p10}px; subcontrol-position: right center; }
QHeaderView::down-arrow { image: url("$up"); width: ${p10}px; height: ${p10}px; subcontrol-position: right center; }
QTableCornerButton::section { background: $sunk; border: 0; }

QProgressBar { background: $neutral_ground; border: 0; border-radius: ${p4}px; max-height: ${p8}px; min-height: ${p8}px; }
QProgressBar::chunk { background: $accent; border-radius: ${p4}px; }

QScrollBar:vertical { background: transparent; width: ${p10}px; margin: ${p2}px; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: ${p2}px; }
QScrollBar::handle { background: $edge; border-radius: ${p3}px; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDialog { background: $page; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $sunk; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QToolButton { background: transparent; border: 0; padding: ${p4}px ${p8}px; font-weight: bold; color: $text; }
QCalendarWidget QToolButton:hover { background: $selection; border-radius: ${p4}px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QSplitter::handle { background: transparent; }
QStatusBar::item { border: 0; }
""")

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
    return _SHEET.substitute(values)
