"""Floor 3: windows. The only floor that knows Qt."""

from sppk_desktop.ui.lasting import give_import_back, keep_constants

keep_constants()
give_import_back()
