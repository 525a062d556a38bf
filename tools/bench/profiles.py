"""A child's results: the page of a profile after ten years of examinations against the same page after one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from sqlalchemy import select

from sppk_desktop.app.program import schema
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Words
from sppk_desktop.features.people import demo
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from tools.bench.measure import Figure, in_turn

if TYPE_CHECKING:
    from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook

TODAY = date(2026, 11, 23)
FRAME = 1 / 60
_METHODS = ("phillips", "rosenberg", "epi-j", "schmieschek", "buss-durkee")


def figures(folder: Path) -> Iterator[Figure]:
    """The bound of the profile: 1.2, or one frame of the screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    import sppk_desktop.ui  # noqa: F401  (the program's own settings of Qt come first)
    from sppk_desktop.app.examinations import book_of, children_page
    from sppk_desktop.features.psychodiagnostics.library import Library
    from sppk_desktop.ui.kit import Kit
    from sppk_desktop.ui.shell import Shell

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    hers = NewAccount("Асанова Г.", frozenset({Role.PSYCHOLOGIST}))
    store, _sheet = Vault.create(folder / "school", hers, "сыноо үчүн сөз 47 чынар", schema, kdf=FLOOR)
    with store:
        demo.build(store.saving, pupils=60, today=TODAY)
        words = Words.read(translations(), "ky")
        kit = Kit.make(app, words, Preferences(folder / "preferences.json", language="ky", theme="light"))
        book = book_of(store, words, lambda: TODAY, Library(store))
        one, ten = _two_pupils(store)
        _examine(book, one, years=1)
        _examine(book, ten, years=10)
        shell = Shell(kit, store, [], today=lambda: TODAY)
        page = children_page(shell)
        page.resize(1334, 640)
        page.show()

        def opened(pupil_id: int) -> None:
            page.show_child(pupil_id)
            app.processEvents()

        after_ten, after_one = in_turn([lambda: opened(ten), lambda: opened(one)], rounds=9)
        more = after_ten - after_one
        ratio = after_ten / after_one if more > FRAME else min(after_ten / after_one, 1.2)
        told = f"{after_ten * 1000:.1f} ms with 10 years of 5 instruments, {after_one * 1000:.1f} ms with 1 (a frame is 16.7 ms)"
        yield Figure("profile of 10 years against 1, or within one frame", ratio, 1.2, told)
        page.close()
        shell.close()
        kit.close()


def _two_pupils(store: Store) -> tuple[int, int]:
    with store.reading() as session:
        one, ten = session.scalars(select(Pupil.id).order_by(Pupil.id).limit(2)).all()
    return one, ten


def _examine(book: ExamBook, pupil_id: int, years: int) -> None:
    """Every instrument once a year."""
    chance = Random(years)
    for year in range(years):
        for method in _METHODS:
            on = TODAY - timedelta(days=365 * year + 3)
            exam_id, _ = book.save(None, {"on": on, "method": method, "pupil_id": pupil_id}, 0)
            rows = book.rows(exam_id)
            rows[0].answers = [chance.random() < 0.5 if item.most == 1 else int(item.most) for item in book.items(exam_id)]
            book.keep_answers(exam_id, rows)
            book.score(exam_id)
