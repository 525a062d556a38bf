"""Why an observation or a help plan ends: the same list of reasons for both, domain 6.6."""

from __future__ import annotations

from typing import Final

from sppk_desktop.core.fields import Option
from sppk_desktop.core.words import T

CLOSINGS: Final = (
    Option("reached", T("the aim is reached", "closing")),
    Option("better", T("the situation is better", "closing")),
    Option("graduated", T("finished school", "closing")),
    Option("transferred", T("moved to another school", "closing")),
    Option("moved", T("moved away", "closing")),
    Option("refused", T("the parents refused", "closing")),
    Option("handed_over", T("handed over to another body", "closing")),
    Option("term_over", T("the term is over, a new plan", "closing")),
    Option("death", T("death", "closing")),
    Option("other", T("another reason", "closing")),
)
