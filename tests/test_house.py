"""The rules of the house: imports run downwards, names say what a thing is, nothing of one machine stands in the repository."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "sppk_desktop"
VAGUE = re.compile(r"(utils?|common|helpers?|misc|base|managers?|handlers?)\.py$")


def test_imports_run_downwards_and_each_library_stays_on_its_floor() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    run = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-3000:]


@pytest.mark.parametrize("folder", ["src", "tests", "tools"])
def test_no_module_has_a_vague_name(folder: str) -> None:
    assert [path for path in (ROOT / folder).rglob("*.py") if VAGUE.search(path.name)] == []


def test_no_class_is_a_manager_helper_or_handler() -> None:
    vague = re.compile(r"^class \w*(Manager|Helper|Utils|Handler|Base)\b", re.MULTILINE)
    assert [path.name for path in SOURCE.rglob("*.py") if vague.search(path.read_text(encoding="utf-8"))] == []


def test_every_module_starts_with_one_sentence() -> None:
    silent = [path for path in SOURCE.rglob("*.py") if not path.read_text(encoding="utf-8").startswith(('"""', 'r"""'))]
    assert silent == []


def test_garbage_is_collected_by_the_windows_alone() -> None:
    called = re.compile(r"\bgc\.(collect|enable|disable)\(")
    assert {path.name for path in SOURCE.rglob("*.py") if called.search(path.read_text(encoding="utf-8"))} == {
        "collecting.py",
        "main.py",
    }


def test_nothing_of_one_machine_stands_in_the_repository() -> None:
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\0")
    told = re.compile(rb"/work/|/root/|pypi\.org|pythonhosted|npmjs|deb\.debian")
    plain = [
        path
        for name in tracked
        if name and (path := ROOT / name).is_file() and path.suffix in {".py", ".md", ".toml", ".txt", ".json", ".ts", ""}
    ]
    assert [path.name for path in plain if told.search(path.read_bytes()) and path.name != "test_house.py"] == []


def _tables() -> list[Any]:
    """Every record class of the program, by the name of its table."""
    from sppk_desktop.app.schema import schema
    from sppk_desktop.core.records import Table

    known = schema()
    tables = {*known.office.metadata.tables.values(), *known.psychology.metadata.tables.values()}
    found = [mapper.class_ for mapper in Table.registry.mappers if mapper.local_table in tables]
    return sorted((one for one in found if one.__module__.startswith("sppk_desktop.")), key=lambda one: str(one.__tablename__))


NOT_OWNED = {
    "consent_id", "own_consent_id",  # a sitting says which consent it rests on; both go with the child
    "notice_id", "source_id",  # where a danger or a category was seen first; both go with the child
    "record_id",  # a change of a help plan says of which goal; it is a part of the plan
    "of_id", "act_id",  # an order of destruction
}  # fmt: skip


def test_every_table_says_how_long_it_is_kept_and_whose_it_is() -> None:
    """One line in the record class (`core/keeping.py`): the review, the destroying and the act follow from it."""
    from sppk_desktop.core.fields import Kind, fields_of

    people = {"Pupil", "Family", "Person"}
    silent = [one.__tablename__ for one in _tables() if "keeping" not in vars(one)]
    assert silent == [], "add `keeping = kept(TERM)`, `part()` or `unlimited(reason)` after __tablename__"
    for one in _tables():
        keeping, name = one.keeping, one.__tablename__
        links = {key: told for key, told in fields_of(one).items() if told.kind is Kind.LINK}
        about_people = any(told.link in people for told in links.values()) or "pupil_id" in one.__table__.c
        assert not (keeping.reason and about_people), f"{name} names a person: it needs a term, or to be a part of what has one"
        assert not keeping.is_part or keeping.owners or any(told.required for told in links.values()), f"{name}: a part of what?"
        assert keeping.term is None or keeping.dated in one.__table__.c, f"{name} is not dated by «{keeping.dated}»"
        assert set(keeping.owners) <= set(one.__table__.c.keys()), name
        plain = {key for key in one.__table__.c.keys() if key.endswith("_id")} - set(links) - {"pupil_id"}  # noqa: SIM118
        assert plain - set(keeping.owners) <= NOT_OWNED, f"{name}: say in `keeping` whose the row is, or in NOT_OWNED why not"


def test_no_table_name_stands_in_both_compartments_and_no_term_twice() -> None:
    """Histories, attachments, drafts and orders name a record by its table alone; links name it by its class."""
    from sppk_desktop.core.fields import Kind, fields_of

    names = [one.__tablename__ for one in _tables()]
    assert [name for name in names if names.count(name) > 1] == []
    classes = [one.__name__ for one in _tables()]
    linked = {told.link for one in _tables() for told in fields_of(one).values() if told.kind is Kind.LINK}
    assert [name for name in linked if classes.count(name) > 1] == []
    terms = {one.keeping.term for one in _tables()} - {None}
    keys = [term.key for term in terms]
    assert [key for key in keys if keys.count(key) > 1] == []
