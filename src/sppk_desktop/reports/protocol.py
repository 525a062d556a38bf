"""A one-page protocol: what was done, what came out, who signs. The restore drill and other checks are written down so."""

from __future__ import annotations

from collections.abc import Sequence

from sppk_desktop.core.words import Words
from sppk_desktop.reports.paper import ASIDE, Flow, Frame


def protocol(title: str, rows: Sequence[tuple[str, str]], signatures: Sequence[tuple[str, str]], frame: Frame, words: Words,
             remark: str = "") -> bytes:  # fmt: skip
    """``rows`` are label and value, ``signatures`` post and name. The document's title in its metadata is the frame's number."""
    flow = Flow(frame, words)
    flow.title(title)
    flow.gap(4)
    for label, value in rows:
        flow.fact("", label, value, label_width=74)
    flow.gap(6)
    for post, name in signatures:
        flow.signature(post, name)
    if remark:
        flow.gap(6)
        flow.text(remark, ASIDE)
    return flow.pdf(frame.number)
