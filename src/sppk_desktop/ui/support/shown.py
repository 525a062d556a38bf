"""Parts of a help plan that are only read: its steps, what came out of it, what was changed after approval."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout

from sppk_desktop.core import dates
from sppk_desktop.core.help_plans import HelpPlanShown
from sppk_desktop.core.words import T
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import clear, column, label, picture, row


def show_steps(kit: Kit, into: QBoxLayout, steps: Sequence[tuple[str, str]]) -> None:
    """The way of a plan: what is done, where it stands, what lies ahead."""
    clear(into)
    for at, (said, state) in enumerate(steps):
        if at:
            into.addWidget(label(kit, "→", "small"))
        if state == "done":
            into.addWidget(picture(kit, "check", 14, "done"))
        into.addWidget(label(kit, said, "bold" if state == "now" else "small"))
    into.addStretch(1)


def show_effect(kit: Kit, into: QBoxLayout, shown: HelpPlanShown) -> None:
    """Goals reached, the same measures before and after, how it was closed."""
    clear(into)
    px, effect = kit.theme.px, shown.effect
    if effect.goals:
        percent = 100 * effect.reached // effect.goals
        told = T("Goals reached: {reached} of {all} ({percent} %), partly: {partly}", reached=effect.reached,
                 all=effect.goals, percent=percent, partly=effect.partly)  # fmt: skip
        into.addWidget(label(kit, told, "bold"))
    for text, chip in effect.lines:
        into.addLayout(row(label(kit, text), ChipLine(kit, [chip] if chip else []), None, gap=px(8)))
    if not effect.lines:
        into.addWidget(label(kit, T("No measure was written: what came out can only be told in words."), "muted", wrap=True))
    for name, value in shown.closing:
        into.addLayout(column(label(kit, name, "small"), label(kit, value, wrap=True), gap=px(1)))


def show_changes(kit: Kit, into: QBoxLayout, shown: HelpPlanShown) -> None:
    """What was changed after approval, and why."""
    clear(into)
    if not shown.changes:
        untouched, draft = T("The approved plan was not changed."), T("A draft changes freely; once approved, with a reason.")
        into.addWidget(label(kit, untouched if shown.frozen else draft, "muted", wrap=True))
    for change in shown.changes:
        head = f"{dates.short(change.on)} · {change.author}"
        lines = (label(kit, head, "small"), label(kit, change.what, wrap=True),
                 label(kit, T("reason: {reason}", reason=change.reason), "small", wrap=True))  # fmt: skip
        into.addLayout(column(*lines, gap=1))
