"""Joins the catalogues of the school, its calendar and the rules of counting into one page; from the menu and the passport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sppk_desktop.app.lookups import StoreLookups
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T
from sppk_desktop.features.passport.rules_of_school import FIELDS, SchoolRules, show_bands
from sppk_desktop.features.people.calendar import grade_bands
from sppk_desktop.features.people.calendar_editor import YEAR_CALENDAR, YearKeeper
from sppk_desktop.features.people.catalogue_editor import CatalogueEditor, CatalogueRows
from sppk_desktop.ui.catalogues.counting import CountingPane
from sppk_desktop.ui.catalogues.page import CataloguePage, Other
from sppk_desktop.ui.record_page import RecordPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sppk_desktop.ui.desk import Desk
    from sppk_desktop.ui.shell import Shell


def catalogue_page(desk: Desk) -> CataloguePage:
    """The page over the open vault."""
    store, kit = desk.store, desk.kit
    language = kit.words.language
    writes = bool(store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST})
    editor = CatalogueEditor(store, language)
    if writes:
        editor.ready()

    def years() -> QWidget:
        lookups = StoreLookups(store, language, desk.today)
        return RecordPage(desk, YEAR_CALENDAR, YearKeeper(store, language), lookups, writes=writes)

    def counting() -> QWidget:
        rules = SchoolRules(store)
        presets = [
            (T("11-year programme"), show_bands(grade_bands("11"))),
            (T("12-year programme"), show_bands(grade_bands("12"))),
        ]
        return CountingPane(desk, FIELDS, rules.values(), presets, rules.save, writes=writes)

    others = [Other(T("School years, quarters, holidays"), years), Other(T("How the passport counts"), counting)]
    return CataloguePage(desk, editor, CatalogueRows(kit.say, language), others, writes=writes)


def catalogues_from_menu(desk: Shell) -> CataloguePage:
    """Go to the passport and lay the catalogues over it."""
    from sppk_desktop.app.passport import KEY, show_catalogues
    from sppk_desktop.ui.passport.page import PassportPage

    page = desk.show_tab(KEY)
    assert isinstance(page, PassportPage)
    return show_catalogues(desk, page)
