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


def test_every_table_is_called_by_its_trade_name_in_both_languages() -> None:
    """The journal, the bin and a child's file name a record by its kind."""
    from sppk_desktop.app.journal_rows import kind_name
    from sppk_desktop.app.schema import schema
    from sppk_desktop.core.places import translations
    from sppk_desktop.core.words import Words

    known = schema()
    tables = [table.name for one in (known.office, known.psychology) for table in one.metadata.tables.values()]
    named = {table: kind_name(table) for table in tables if not table.startswith("test_")}
    assert [table for table, name in named.items() if isinstance(name, str)] == []
    for language in ("ky", "ru"):
        words = Words.read(translations(), language)
        assert [name for name in named.values() if words.say(name).isascii()] == []
