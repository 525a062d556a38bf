"""Floor 3: windows. The only floor that knows Qt."""

from sppk_desktop.ui.lasting import keep_constants

keep_constants()
