"""Values of Qt's own namespace by number, for what is made before the first window is painted.

Whoever names ``Qt`` lets the bindings build its hundred enumerations with 1,400 members: a tenth of the start. Properties take
the plain numbers (``widget.setProperty("focusPolicy", NO_FOCUS)``), and so do painters. A test compares them with Qt's.
"""

from __future__ import annotations

from typing import Final

PLAIN_TEXT: Final = 0
NO_FOCUS: Final = 0
NO_MENU: Final = 0
NO_SCROLL_BAR: Final = 1
SECRET: Final = 0x2 | 0x40  # input methods neither store nor guess it
LEFT: Final = 0x1
CENTRE: Final = 0x4
MIDDLE: Final = 0x80
KEY_UP: Final = 0x01000013
KEY_DOWN: Final = 0x01000015
