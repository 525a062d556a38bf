"""Patterns over a real vault: found as plain counting finds them, explained, protected, by rules the school changes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sppk_desktop.app.patterns import Patterns, signals_of
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.screens import Request
from sppk_desktop.features.activity.records import Absence, Offence
from sppk_desktop.features.activity.records import Request as Asked
from sppk_desktop.features.patterns.finding import Found, look
from sppk_desktop.features.patterns.rules import Rules
from sppk_desktop.features.people import catalogues
from sppk_desktop.features.people.records import CategoryKind, Family, Pupil, PupilCategory, Residence
from sppk_desktop.features.people.same import merge
from sppk_desktop.features.visits.records import Visit
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.reports.patterns_page import PatternsPage
from sppk_desktop.ui.shell import Shell
from tests.reporting.conftest import TODAY

DIRECT = ("absences", "offences", "requests")


@pytest.fixture
def patterns(shell: Shell) -> Patterns:
    return Patterns(shell)


def found(patterns: Patterns, store: Store, kind: str = "pupil", request: Request | None = None) -> list[int]:
    if not patterns.knows(kind):
        patterns.looking(kind)(unwatched)
    with store.reading() as session:
        return list(patterns.lists[kind].ids(session, request or Request()))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(2, 3), st.tuples(*(st.sampled_from([0, 30, 180]) for _ in DIRECT)))
def test_who_is_listed_is_who_has_so_many_signals_by_plain_counting(patterns: Patterns, school: Store, least: int,
                                                                    days: tuple[int, ...]) -> None:  # fmt: skip
    told = dict.fromkeys((signal.key for signal in patterns.signals), 0) | dict(zip(DIRECT, days, strict=True))
    rules = Rules(least, told)
    signs: dict[int, set[str]] = defaultdict(set)
    with school.reading() as session:
        lives = {row.family_id: [] for row in session.execute(select(Residence.family_id))}
        for row in session.execute(
            select(Residence.family_id, Residence.pupil_id).where(Residence.removed_at.is_(None), Residence.until.is_(None))
        ):
            lives[row.family_id].append(row.pupil_id)
        for key, back, record in zip(DIRECT, days, (Absence, Offence, Asked), strict=True):
            for row in session.scalars(select(record).where(record.removed_at.is_(None))) if back else ():  # type: ignore[var-annotated]
                if not TODAY - timedelta(days=back) <= row.on <= TODAY:
                    continue
                if record is Absence and not (row.systematic or row.out_of_school or row.reason == "unexcused"):
                    continue
                homes = lives.get(getattr(row, "family_id", None) or 0, [])
                for pupil in [row.pupil_id] if row.pupil_id else homes:
                    signs[pupil].add(key)
        here = set(look(session, "pupil", patterns.signals, rules, TODAY).hits)
        enrolled = set(session.scalars(select(Pupil.id).where(Pupil.left.is_(None))))
    assert here & enrolled == {pupil for pupil, own in signs.items() if len(own) >= least} & enrolled


def test_every_signal_is_dated_explained_and_opens_its_record(patterns: Patterns, school: Store) -> None:
    pupils = found(patterns, school)
    assert pupils
    for id_ in pupils[:10]:
        (tab,) = patterns.card("pupil", id_).tabs
        assert len(tab.groups) >= 2
        for group in tab.groups:
            for fact in group.facts:
                assert fact.opens is not None
                assert str(fact.label)
                assert fact.value


def test_families_are_found_by_their_own_signals_and_those_of_their_children(patterns: Patterns, school: Store) -> None:
    families = found(patterns, school, "family")
    assert families
    with school.reading() as session:
        told = look(session, "family", patterns.signals, patterns.rules(), TODAY).hits
        rows = patterns.lists["family"].rows(session, families)
    assert all(len({hit.signal for hit in told[id_]}) >= 2 for id_ in families)
    assert [rows[id_][3] for id_ in families] == sorted((rows[id_][3] for id_ in families), reverse=True)


def test_other_rules_find_others_and_can_be_taken_back(patterns: Patterns, school: Store) -> None:
    before = found(patterns, school)
    back = patterns.set_rules({"least": 6})
    assert found(patterns, school) == []
    back()
    assert found(patterns, school) == before
    assert patterns.rules().least == 2


def test_filters_and_search_narrow_the_list(patterns: Patterns, school: Store) -> None:
    every = found(patterns, school)
    with_offence = found(patterns, school, request=Request(filters={"signal": "offences"}))
    assert set(with_offence) < set(every)
    recent = found(patterns, school, request=Request(filters={"latest": "week"}))
    assert set(recent) <= set(every)
    with school.reading() as session:
        name = session.scalar(select(Pupil.surname).where(Pupil.id == every[0]))
    assert every[0] in found(patterns, school, request=Request(search=str(name)))


def test_who_may_not_see_protected_signals_is_not_told_by_them(school: Store) -> None:
    open_ones = signals_of(school, "ky", names_protected=False)
    assert [signal.key for signal in open_ones] == ["requests"]
    with school.reading() as session:
        assert not look(session, "pupil", open_ones, Rules(), date(2026, 11, 23)).hits  # one sort of signal is no pattern


def test_looking_at_protected_signals_is_written_into_the_journal(patterns: Patterns, school: Store) -> None:
    before = len(school.journal.lines())
    patterns.card("pupil", found(patterns, school)[0])
    assert len(school.journal.lines()) == before + 1


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_list_is_printed_with_its_rules_and_days(patterns: Patterns, school: Store, language: str) -> None:
    ids = found(patterns, school)
    paper = PdfReader(BytesIO(patterns.paper("pupil", ids, language, "педкеңешке")(unwatched)))
    text = "\n".join(page.extract_text() for page in paper.pages)
    assert {"ky": "Кеминде 2", "ru": "Не менее 2"}[language] in text
    assert "2026" in text
    assert "педкеңешке" in text
    assert school.journal.lines()[0].detail["names"] == len(ids)


def test_the_workbook_names_every_signal_and_the_document_every_child(patterns: Patterns, school: Store) -> None:
    ids = found(patterns, school)
    own = patterns.lists["pupil"].found
    book = load_workbook(BytesIO(patterns.paper("pupil", ids, "ru", "для совета", "xlsx")(unwatched)))
    assert book.worksheets[0].max_row - 1 == sum(len(own.of(id_)) for id_ in ids)
    document = docx.Document(BytesIO(patterns.paper("pupil", ids, "ru", "для совета", "docx")(unwatched)))
    assert len(document.tables[0].rows) - 1 == len(ids)


def test_signals_of_the_psychologists_own_part_are_on_no_paper(patterns: Patterns, school: Store) -> None:
    (first, *_) = found(patterns, school)
    own = patterns.lists["pupil"].found
    (kept, *_) = own.of(first)
    hers = replace(kept, signal="psy_requests")
    patterns.lists["pupil"].found = Found({**own.hits, first: [kept, hers]})
    book = load_workbook(BytesIO(patterns.paper("pupil", [first], "ru", "для совета", "xlsx")(unwatched)))
    assert book.worksheets[0].max_row == 1  # one signal without hers is no pattern


def test_the_page_stands_at_once_and_is_filled_beside_the_window(qtbot: QtBot, shell: Shell, patterns: Patterns) -> None:
    page = PatternsPage(shell, patterns)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    assert page.looking
    assert not page.pages["pupil"].isVisibleTo(page)
    qtbot.waitUntil(lambda: not page.looking)
    assert page.pages["pupil"].isVisibleTo(page)
    assert page.pages["pupil"].list.model.rowCount()


def test_a_search_that_was_stopped_can_be_begun_anew(qtbot: QtBot, shell: Shell, patterns: Patterns) -> None:
    page = PatternsPage(shell, patterns)
    qtbot.addWidget(page)
    shell.kit.jobs.cancel_all()
    qtbot.waitUntil(lambda: not page.looking)
    assert not page.pages["pupil"].isVisibleTo(page)
    page.reload()
    qtbot.waitUntil(lambda: not page.looking)
    assert page.pages["pupil"].isVisibleTo(page)


def test_the_page_shows_both_lists_and_its_rules(qtbot: QtBot, shell: Shell, patterns: Patterns) -> None:
    page = PatternsPage(shell, patterns)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    page.show_list("family")
    assert page.kind == "family"
    qtbot.waitUntil(lambda: not page.looking)
    page.pages["family"].list.model.finish()
    before = page.pages["family"].list.model.rowCount()
    asking = page.ask_rules()
    asking.editors[0].set_value(6)
    asking.take()
    qtbot.waitUntil(lambda: not page.looking)
    page.pages["family"].list.model.finish()
    assert page.pages["family"].list.model.rowCount() < before


def test_signals_of_merged_cards_are_of_one_child_and_one_family_and_told_once(patterns: Patterns, school: Store) -> None:
    with school.saving() as session:
        pupil, family = session.execute(
            select(Residence.pupil_id, Residence.family_id).where(Residence.removed_at.is_(None), Residence.until.is_(None))
        ).first() or (0, 0)
        twin, home = Pupil(surname="Экинчи", given="Карта"), Family(name="Экинчилер")
        session.add_all([twin, home])
        session.flush()
        day = date(2026, 11, 10)
        session.add_all([
            Offence(on=day, pupil_id=twin.id, kind="fight", essence="Мушташ"),
            Visit(family_id=home.id, planned_for=day, visited_on=day, outcome="examined", conclusion_level="danger"),
            *(PupilCategory(pupil_id=id_, code="G10", since=since)
              for id_, since in ((pupil, date(2026, 10, 1)), (twin.id, date(2026, 9, 1)))),
        ])  # fmt: skip
        merge(session, "pupil", pupil, twin.id)
        merge(session, "family", family, home.id)
    with school.reading() as session:
        for kind, owner in (("pupil", pupil), ("family", family)):
            own = look(session, kind, patterns.signals, Rules(), TODAY).hits[owner]
            assert {"offences", "visits"} <= {hit.signal for hit in own}, kind
            assert [hit.day for hit in own if (hit.signal, hit.code) == ("categories", "G10")] == [date(2026, 9, 1)], kind


def test_a_signal_is_called_as_the_school_calls_it(school: Store) -> None:
    with school.saving() as session:
        catalogues.seed(session)
        session.scalars(select(CategoryKind).where(CategoryKind.code == "G10")).one().ru = "Наш внутренний учёт"
    (standing,) = [signal for signal in signals_of(school, "ru", names_protected=True) if signal.standing]
    assert standing.says("G10") == "Наш внутренний учёт"
