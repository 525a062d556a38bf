"""The look: contrast is measured, every icon is there, the face has the Kyrgyz letters, measures grow with the font."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QRawFont

import sppk_desktop.ui
from sppk_desktop.core.places import resources
from sppk_desktop.ui.theme import Theme
from sppk_desktop.ui.tokens import DARK, LIGHT

TONES = ("danger", "careful", "done", "info", "neutral")


def luminance(color):
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(color).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("t", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out_from_every_ground_it_stands_on(t):
    pairs = [(t.text, g) for g in (t.page, t.surface, t.sunk, t.selection, t.hit)]
    pairs += [(t.muted, g) for g in (t.page, t.surface, t.sunk, t.selection)]
    pairs += [(t.on_accent, t.accent), (t.accent, t.surface), (t.accent, t.selection), (t.on_accent, t.accent_pressed)]
    pairs += [(t.tint(tone).text, t.tint(tone).ground) for tone in TONES]
    pairs += [(t.tint(tone).text, t.surface) for tone in TONES]
    pairs += [(t.text, t.tint(tone).ground) for tone in TONES]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5} == {}


@pytest.mark.parametrize("t", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_controls_can_be_seen(t):
    assert contrast(t.edge, t.surface) >= 3
    assert contrast(t.accent, t.page) >= 3


def test_every_icon_the_windows_name_is_drawn():
    drawn = {path.stem for path in (resources() / "icons").glob("*.svg")}
    source = Path(sppk_desktop.ui.__file__).parent
    named = set()
    for path in source.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'(?:kit\.icon|pixmap|picture)\((?:kit, )?"([a-z-]+)"', text))
        named |= set(re.findall(r'icon="([a-z-]+)"', text))
    assert len(named) > 10
    assert named - drawn == set()


def test_icons_are_tinted_not_coloured():
    own = [path for path in (resources() / "icons").glob("*.svg") if not path.name.startswith("sheet-")]
    assert len(own) > 60
    assert [path.name for path in own if "currentColor" not in path.read_text(encoding="utf-8")] == []


def test_the_face_has_the_kyrgyz_letters(kit):
    for bold in (False, True):
        face = QRawFont.fromFont(kit.theme.font(bold=bold))
        assert face.familyName() == "Noto Sans"
        assert [letter for letter in "ңөүҢӨҮ№«»—…сом" if not face.supportsCharacter(ord(letter))] == []


def test_measures_grow_with_the_font():
    small, large = Theme(LIGHT, 90), Theme(LIGHT, 175)
    assert large.px(30) / small.px(30) == pytest.approx(175 / 90, rel=0.05)
    assert Theme(LIGHT, 100, 120).px(30) == round(30 * 1.25)


def test_an_icon_is_sharp_at_the_ratio_of_the_screen(kit):
    from sppk_desktop.ui.icons import Icons

    picture = Icons([1.0, 1.25]).pixmap("house", 16, QColor("#000000"))
    assert picture.width() == 20
    assert picture.devicePixelRatio() == 1.25
