"""A page of a tab that has several, handed in by `app`: its name on a pill, and what is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.desk import Desk


class SubPage(QWidget):
    """What a page of the tab may say of itself beyond being a widget."""

    @property
    def head(self) -> Sequence[QWidget]:
        """Buttons at the upper right, shown while the page is."""
        return ()

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through."""
        return ()

    def shown_again(self) -> None:
        """The person came to this page: read anew, take the keyboard."""

    def leave(self) -> bool:
        """The person goes to another page; false when something has to be mended first."""
        return True


@dataclass(frozen=True)
class FurtherPage:
    """A page that is made when its pill is first pressed."""

    key: str
    title: Phrase
    make: Callable[[Desk], SubPage]
