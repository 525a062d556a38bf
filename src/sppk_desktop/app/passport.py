"""Joins the social passport: its tab over the open vault."""

from __future__ import annotations

from sppk_desktop.app.people import may_name_protected
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T
from sppk_desktop.features.passport.book import PassportBook
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.passport.page import PassportPage
from sppk_desktop.ui.passport.papers import PassportDocuments
from sppk_desktop.ui.shell import Shell, Tab

KEY = "passport"


def passport_tab() -> Tab:
    """The tab «Social passport»."""
    return Tab(KEY, T("Social passport"), "passport", passport_page)


def passport_page(desk: Desk) -> PassportPage:
    """The tab's page; it counts anew each time it is shown."""
    book = PassportBook(desk.store, desk.kit.words.language, names_protected=may_name_protected(desk))
    papers = PassportPapers(desk.store, book)
    signs = Role.SOCIAL in desk.store.account.roles
    page = PassportPage(desk, book, lambda page: PassportDocuments(page, papers, signs=signs).widgets)
    if isinstance(desk, Shell):
        desk.tab_shown.connect(lambda key: page.reload() if key == KEY else None)
    return page
