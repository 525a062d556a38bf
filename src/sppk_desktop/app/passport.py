"""Joins the social passport: its tab over the open vault, and the pages that lie over its figures.

What a page needs is imported when it is first shown, so that the desk comes up without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sppk_desktop.app.people import may_name_protected
from sppk_desktop.core import dates
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.shell import Shell, Tab

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from sppk_desktop.features.passport.dynamics import Dynamics
    from sppk_desktop.storage.drafts import Draft
    from sppk_desktop.ui.catalogues.page import CataloguePage
    from sppk_desktop.ui.desk import Desk
    from sppk_desktop.ui.imports import ImportPage
    from sppk_desktop.ui.passport.charts_page import ChartsPage
    from sppk_desktop.ui.passport.class_grid import ClassGridPage
    from sppk_desktop.ui.passport.deed_menu import DeedMenu
    from sppk_desktop.ui.passport.page import PassportPage

KEY = "passport"


def passport_tab() -> Tab:
    """The tab «Social passport»."""
    return Tab(KEY, T("Social passport"), "passport", passport_page)


def passport_page(desk: Desk) -> PassportPage:
    """The tab's page; it counts anew each time it is shown."""
    from sppk_desktop.features.passport.book import PassportBook
    from sppk_desktop.features.passport.dynamics import Dynamics
    from sppk_desktop.features.passport.named import NamedPapers
    from sppk_desktop.features.passport.papers import PassportPapers
    from sppk_desktop.ui.parts import button
    from sppk_desktop.ui.passport.page import PassportPage
    from sppk_desktop.ui.passport.papers import PassportDocuments

    book = PassportBook(desk.store, desk.kit.words.language, names_protected=may_name_protected(desk))
    papers = PassportPapers(desk.store, book)
    signs = Role.SOCIAL in desk.store.account.roles
    named = NamedPapers(desk.store, book, papers, names_protected=may_name_protected(desk))

    def head(page: PassportPage) -> list[QWidget]:
        documents = PassportDocuments(page, papers, named, signs=signs)
        prints = documents.named
        if prints is not None:
            page.print_list = lambda code, part, form: prints.print_list(code, part, documents.menu.language, form)
        dynamics = Dynamics(desk.store, book, papers, desk.kit.words.language)

        def charts() -> None:
            show_charts(desk, page, dynamics, lambda: documents.menu.language)

        chart = button(desk.kit, T("Charts"), charts, icon="chart")
        chart.setProperty("folds", True)
        rest = [("chart", Deed(T("Charts"), charts)), *documents.signing]
        return [chart, *_filling(desk, page, rest), *documents.widgets]

    page = PassportPage(desk, book, head)
    if isinstance(desk, Shell):
        desk.tab_shown.connect(lambda key: page.reload() if key == KEY else None)
    return page


def _filling(desk: Desk, page: PassportPage, rest: Sequence[tuple[str, Deed]]) -> list[DeedMenu]:
    """What fills the passport, for those who write the register."""
    from sppk_desktop.features.imports.prefilled import ClassSheets
    from sppk_desktop.ui.passport.deed_menu import DeedMenu
    from sppk_desktop.ui.passport.sheets import SheetsOut

    if not desk.store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST}:
        return []
    sheets = ClassSheets(desk.store, desk.today)
    deeds = [
        [
            ("list", Deed(T("Class grid"), lambda: show_grid(desk, page))),
            ("export", Deed(T("Sheets for class teachers…"), SheetsOut(page, sheets, may_protect=True).ask)),
            ("import", Deed(T("Take a filled sheet back…"), lambda: take_back(desk, page))),
        ],
        [("settings", Deed(T("Catalogues…"), lambda: show_catalogues(desk, page)))],
    ]
    return [DeedMenu(desk.kit, T("Fill in", "the passport"), deeds, rest)]


def show_grid(desk: Desk, page: PassportPage) -> ClassGridPage:
    """Lay the class grid over the figures."""
    from sppk_desktop.features.passport.catalogue import heading
    from sppk_desktop.features.passport.class_grid import ClassGrids
    from sppk_desktop.ui.passport.class_grid import ClassGridPage

    language = desk.kit.words.language
    grids = ClassGrids(desk.store, language, names_protected=may_name_protected(desk))
    grid = ClassGridPage(desk, grids, desk.today(), lambda group: heading(group).label(language))
    grid.closed.connect(page.uncover)
    page.cover(grid)
    return grid


def show_charts(desk: Desk, page: PassportPage, dynamics: Dynamics, language: Callable[[], str]) -> ChartsPage:
    """Lay the charts of the chosen line over the figures."""
    from sppk_desktop.ui.passport.charts_page import ChartsPage

    charts = ChartsPage(desk, dynamics, page.day, page.figures.code or "A01", language)
    charts.closed.connect(page.uncover)
    page.cover(charts)
    return charts


def take_back(desk: Desk, page: PassportPage) -> ImportPage:
    """Lay the import over the figures, and ask for the file at once."""
    from sppk_desktop.app.imports import make_import_page

    importing = make_import_page(desk, desk.today)
    importing.finished.connect(page.uncover)
    page.cover(importing)
    importing.choose_file()
    return importing


def show_catalogues(desk: Desk, page: PassportPage) -> CataloguePage:
    """Lay the catalogues over the figures."""
    from sppk_desktop.app.catalogues import catalogue_page

    catalogues = catalogue_page(desk)
    catalogues.closed.connect(page.uncover)
    page.cover(catalogues)
    return catalogues


def grid_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """Unsaved marks of the class grid, offered again on Today."""
    if draft.screen != "class_grid" or not draft.values.get("changes"):
        return None
    when = T("{day}, not saved yet", day=dates.short_moment(draft.at))

    def go_on() -> None:
        from sppk_desktop.ui.passport.page import PassportPage

        assert isinstance(desk, Shell)
        page = desk.show_tab(KEY)
        assert isinstance(page, PassportPage)
        show_grid(desk, page)

    return DraftLine("list", T("Class grid"), when, go_on)
