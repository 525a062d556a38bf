"""Why something cannot be done with a help plan: what happened, and what to do."""

from __future__ import annotations

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T


class NotMeasuredAgain(AppError):
    """No card was signed since the plan began."""

    happened = T("No card was signed since this plan began.")
    remedy = T("Fill in and sign a new diagnostic card, or write the final values by hand.")


class NoSuchPlan(AppError):
    """The plan was removed meanwhile."""

    happened = T("This help plan is no longer in the register.")


class FrozenPlan(AppError):
    """An approved plan was to be changed without a reason."""

    happened = T("This help plan is approved: it changes with a reason only.")
    remedy = T("Nothing was changed. Say why the plan changes.")


class WrongStep(AppError):
    """A plan is not at the stage the step begins with."""

    happened = T("The help plan is not at this step.")
    remedy = T("A draft is agreed with the parents first, then approved, then worked on, then closed.")


class PlanIsClosed(AppError):
    """A closed plan does not change."""

    happened = T("This help plan is closed.")
    remedy = T("Nothing was changed. Begin a new plan for what is left to do.")


class NotReady(AppError):
    """A step was asked for while something is missing."""

    happened = T("The help plan cannot be agreed yet.")
    remedy = T("Write the problem, the strengths, a goal with its sign, and an action with who and when.")


class WrongDay(AppError):
    """A day that cannot be."""

    happened = T("The day lies before the plan begins or in the future.")
    remedy = T("Nothing was changed. Choose another day.")
