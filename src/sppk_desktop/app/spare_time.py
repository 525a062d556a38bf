"""Imported on a thread once the first tab stands: what other tabs and windows bring along only when they are first shown."""

from __future__ import annotations

from sppk_desktop.app import catalogues as catalogues
from sppk_desktop.app import office as office
from sppk_desktop.core.words import LANGUAGES
from sppk_desktop.features.imports import prefilled as prefilled
from sppk_desktop.features.passport import book as book
from sppk_desktop.features.passport import class_grid as class_grid
from sppk_desktop.features.passport import named as named
from sppk_desktop.features.passport import papers as papers
from sppk_desktop.reports.paper_words import usual_words
from sppk_desktop.ui import preview as preview
from sppk_desktop.ui import progress_window as progress_window
from sppk_desktop.ui.passport import charts_page as charts_page
from sppk_desktop.ui.passport import page as page
from sppk_desktop.ui.passport import sheets as sheets

for language in LANGUAGES:
    usual_words(language)
"""The words of papers, a file of some thousand phrases each, which the first paper would wait for."""
