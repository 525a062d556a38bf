"""The import window: a file, how its columns were understood, every row before and after, one confirmation, and undo."""

from sppk_desktop.ui.imports.page import ImportPage

__all__ = ["ImportPage"]
