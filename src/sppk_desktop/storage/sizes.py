"""Amounts of data as people say them."""

from __future__ import annotations

from sppk_desktop.core.words import Phrase, T


def told(amount: int) -> Phrase:
    """``412 MB``: decimal units, as the makers of sticks print them; small amounts are rounded up."""
    if amount < 1_000_000:
        return T("{amount} KB", amount=-(-amount // 1000))
    if amount < 10_000_000:  # where whole ones would say that 2 are needed and 2 are free
        return T("{amount} MB", amount=f"{amount / 1e6:.1f}".replace(".", ","))
    if amount < 1_000_000_000:
        return T("{amount} MB", amount=-(-amount // 1_000_000))
    return T("{amount} GB", amount=f"{amount / 1e9:.1f}".replace(".", ","))
