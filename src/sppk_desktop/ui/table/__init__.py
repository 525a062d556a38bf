"""Lists: one lazy table over any `RowSource`, with search, filters, sort by the database, columns chosen and remembered."""

from sppk_desktop.ui.table.list_view import ListView

__all__ = ["ListView"]
