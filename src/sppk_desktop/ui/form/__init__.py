"""Forms: one generic view over any `core.screens.Form`."""

from sppk_desktop.ui.form.view import FormView

__all__ = ["FormView"]
