"""The recovery sheet: forty random digits on paper, eight groups of six that each carry a check digit."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

GROUPS: Final = 8
_DIGITS: Final = 5  # random ones in a group; the sixth checks them

# The totally anti-symmetric quasigroup of order 10 from Damm's dissertation (2004): finds every single wrong digit and
# every swap of neighbours, and works on all keyboard layouts because it needs digits only.
_DAMM: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def check_digit(digits: str) -> str:
    """The digit that makes a group whole."""
    state = 0
    for digit in digits:
        state = _DAMM[state][int(digit)]
    return str(state)


def group_is_right(group: str) -> bool:
    """Whether six typed digits belong together."""
    return len(group) == _DIGITS + 1 and group.isascii() and group.isdigit() and check_digit(group[:-1]) == group[-1]


def groups_of(typed: str) -> tuple[str, ...]:
    """What was typed, cut into groups of six whatever stands between them."""
    digits = "".join(sign for sign in typed if sign.isascii() and sign.isdigit())
    return tuple(digits[at : at + 6] for at in range(0, len(digits), 6))


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """A paper for the sealed envelope: it opens one compartment."""

    compartment: str
    generation: int
    groups: tuple[str, ...] = field(repr=False)

    @classmethod
    def new(cls, compartment: str, generation: int) -> RecoverySheet:
        """A sheet with fresh digits."""
        drawn = ("".join(secrets.choice("0123456789") for _ in range(_DIGITS)) for _ in range(GROUPS))
        return cls(compartment, generation, tuple(group + check_digit(group) for group in drawn))

    @property
    def code(self) -> str:
        """What the sheet's slot is sealed under."""
        return code_of(self.groups)


def code_of(groups: Sequence[str]) -> str:
    """The digits as the password of the sheet's slot."""
    return "-".join(groups)
