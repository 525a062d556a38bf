"""What other subjects add to the register and to Today, and who may see protected rows by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from sppk_desktop.core.cards import Duty
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.cards import MoreTabs
from sppk_desktop.features.people.line import MoreMoments
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.today import BackupCard, DraftLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sppk_desktop.storage.drafts import Draft


NOBODY = T("No child is written down yet. Import the class lists, or write in the first child.")

Duties = Callable[[Session, date, date], Sequence[Duty]]


@dataclass(frozen=True)
class Extras:
    """What other subjects add to the register's pages.

    ``visit`` writes down a visit of a family; ``more_actions`` are further deeds of a card's menu, by kind; ``duties`` give what
    is due between two days; ``drafts`` know the drafts of their own screens.
    """

    visit: Callable[[Desk, int], object] | None = None
    importing: Callable[[Desk, QWidget, Callable[[], object]], object] | None = None
    moments: Sequence[MoreMoments] = ()
    card_tabs: Sequence[MoreTabs] = ()
    more_actions: Mapping[str, Sequence[Callable[[Desk], Action]]] | None = None
    duties: Sequence[Duties] = ()
    print_week: Callable[[Desk, str, int], object] | None = None
    drafts: Sequence[Callable[[Desk, Draft], DraftLine | None]] = ()
    backup: Callable[[Desk], BackupCard | None] | None = None
    primary: Callable[[Desk], tuple[Phrase, str, Callable[[], object]] | None] | None = None


def may_name_protected(desk: Desk) -> bool:
    """The deputy director sees protected rows as counts only."""
    return bool(desk.store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST})
