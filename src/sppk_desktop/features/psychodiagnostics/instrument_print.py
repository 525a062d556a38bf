"""The print of a definition: changes with everything that makes the scores, and with nothing that is only wording."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

_SCORING: Final = (
    "answer",
    "items",
    "more_items",
    "sheets",
    "points",
    "missing",
    "scales",
    "alerts",
    "findings",
    "variants",
    "variant",
)
_WORDING: Final = frozenset({"name", "label", "labels", "corners"})


def fingerprint(data: Mapping[str, Any]) -> str:
    """SHA-256 of the scoring part in canonical JSON, names left out. An item's text counts: another question is another test."""
    part = {name: _bare(data[name]) for name in _SCORING if name in data}
    return hashlib.sha256(json.dumps(part, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def _bare(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _bare(inner) for name, inner in value.items() if name not in _WORDING}
    if isinstance(value, list):
        return [_bare(inner) for inner in value]
    return value
