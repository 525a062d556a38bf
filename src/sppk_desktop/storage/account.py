"""An account as the unlock window and the accounts page show it."""

from __future__ import annotations

from dataclasses import dataclass

from sppk_desktop.core.roles import Role
from sppk_desktop.storage.keyfile import Holder, KeyFile, opened_by


@dataclass(frozen=True, slots=True)
class NewAccount:
    """Somebody who is about to get an account."""

    name: str
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class Account:
    """A person of the service. ``compartments`` are those he holds a key of; ``lacks`` those his roles need beside them."""

    id: str
    name: str
    roles: frozenset[Role]
    compartments: frozenset[str]
    active: bool
    lacks: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()  # compartments whose new key waits for his next unlock


def account_of(keys: KeyFile, holder: Holder) -> Account:
    """What the key file tells of a person."""
    held = frozenset(holder.slot.holds) if holder.slot else frozenset()
    waiting = frozenset(letter.compartment for letter in keys.letters if letter.to == holder.id)
    return Account(holder.id, holder.name, holder.roles, held, holder.slot is not None, opened_by(holder.roles) - held, waiting)
