"""The journal of actions says every code that the program writes in the reader's language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import sppk_desktop
from sppk_desktop.app.journal_rows import ACTIONS, KINDS
from sppk_desktop.features.plan.rules import Stage as PlanStage
from sppk_desktop.features.support.rules import Stage as HelpStage

SOURCE = Path(sppk_desktop.__file__).parent


def _written() -> Iterator[tuple[str, list[ast.expr]]]:
    """The name of the deed and the arguments of every call of the journal."""
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                of = node.func.value
                if isinstance(of, ast.Attribute) and of.attr == "journal" and node.func.attr in ("write", "read"):
                    yield node.func.attr, node.args


def _literals(argument: ast.expr) -> set[str]:
    return {part.value for part in ast.walk(argument) if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def test_every_deed_has_words() -> None:
    written = {text for name, arguments in _written() if name == "write" for text in _literals(arguments[0])}
    assert len(written) > 20
    assert written - set(ACTIONS) == set()
    assert {str(stage.value) for stages in (PlanStage, HelpStage) for stage in stages} <= set(ACTIONS)


def test_every_kind_of_record_has_words() -> None:
    kinds: set[str] = set()
    for name, arguments in _written():
        told = arguments[0] if name == "read" else arguments[1] if len(arguments) > 1 else None
        if told is not None and not isinstance(told, ast.Name):
            kinds |= _literals(told)
    assert len(kinds) > 5
    assert kinds - {""} - set(KINDS) == set()
