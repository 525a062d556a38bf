"""What Windows or the X server knows of the keyboard: layout and Caps Lock; imported when a password line is entered."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from functools import cache
from typing import Any, Final

from sppk_desktop.ui.access.keyboard import KeyboardState, badge_of

_WINDOWS_LANGUAGES: Final = {0x40: "ky", 0x19: "ru", 0x09: "en", 0x3F: "kz", 0x43: "uz", 0x28: "tj", 0x1F: "tr"}


def state() -> KeyboardState | None:
    """The system's answer."""
    return _windows() if sys.platform == "win32" else _x11()


def _windows() -> KeyboardState:
    user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
    user32.GetKeyboardLayout.restype = ctypes.c_void_p
    language = (user32.GetKeyboardLayout(0) or 0) & 0x3FF
    return KeyboardState(badge_of(_WINDOWS_LANGUAGES.get(language, "")), bool(user32.GetKeyState(0x14) & 1))


class _XkbState(ctypes.Structure):
    _fields_ = (
        ("group", ctypes.c_ubyte), ("locked_group", ctypes.c_ubyte),
        ("base_group", ctypes.c_ushort), ("latched_group", ctypes.c_ushort),
        ("mods", ctypes.c_ubyte), ("base_mods", ctypes.c_ubyte),
        ("latched_mods", ctypes.c_ubyte), ("locked_mods", ctypes.c_ubyte),
        ("compat_state", ctypes.c_ubyte), ("grab_mods", ctypes.c_ubyte), ("compat_grab_mods", ctypes.c_ubyte),
        ("lookup_mods", ctypes.c_ubyte), ("compat_lookup_mods", ctypes.c_ubyte), ("ptr_buttons", ctypes.c_ushort),
    )  # fmt: skip


_CORE_KEYBOARD: Final = 0x100
_LOCK_MASK: Final = 2


@cache
def _display() -> tuple[Any, Any] | None:
    """Xlib and an own connection to the display; kept for the life of the process."""
    name = ctypes.util.find_library("X11")
    if not name:
        return None
    xlib = ctypes.CDLL(name)
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XDefaultRootWindow.restype = ctypes.c_ulong
    xlib.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    xlib.XInternAtom.restype = ctypes.c_ulong
    xlib.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    xlib.XkbGetState.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.POINTER(_XkbState)]
    xlib.XFree.argtypes = [ctypes.c_void_p]
    xlib.XGetWindowProperty.argtypes = [
        ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_long, ctypes.c_long, ctypes.c_int, ctypes.c_ulong,
        ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_ulong),
        ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(ctypes.c_void_p),
    ]  # fmt: skip
    display = xlib.XOpenDisplay(None)
    return (xlib, display) if display else None


def _x11() -> KeyboardState | None:
    opened = _display()
    if opened is None:
        return None
    xlib, display = opened
    state = _XkbState()
    if xlib.XkbGetState(display, _CORE_KEYBOARD, ctypes.byref(state)) != 0:
        return None
    layouts = _x11_layouts(xlib, display)
    badge = badge_of(layouts[state.group]) if state.group < len(layouts) else ""
    return KeyboardState(badge, bool(state.locked_mods & _LOCK_MASK))


def _x11_layouts(xlib: Any, display: Any) -> list[str]:
    """Names of the groups, from the root window's _XKB_RULES_NAMES: rules, model, layouts, variants, options."""
    atom = xlib.XInternAtom(display, b"_XKB_RULES_NAMES", 1)
    if not atom:
        return []
    kind, shape, count, left = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
    data = ctypes.c_void_p()
    root = xlib.XDefaultRootWindow(display)
    failed = xlib.XGetWindowProperty(
        display, root, atom, 0, 1024, 0, 0, ctypes.byref(kind), ctypes.byref(shape), ctypes.byref(count), ctypes.byref(left),
        ctypes.byref(data),
    )  # fmt: skip
    if failed or not data.value:
        return []
    parts = ctypes.string_at(data.value, count.value).decode("ascii", "replace").split("\0")
    xlib.XFree(data)
    return parts[2].split(",") if len(parts) > 2 else []
