"""Joins the main window: the tabs of every subject, the menu, the lock."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sppk_desktop.app import (
    activity,
    correction,
    diagnostics,
    diary,
    handout,
    newyear,
    office,
    passport,
    patronage,
    people,
    plan,
    practice,
    psychodiagnostics,
    psychologist_report,
    registers,
    reports,
    retention,
    self_assessment,
    sociometry,
    support,
    transfer,
    visits,
    week,
)
from sppk_desktop.app.backup import show_age, show_backups, today_card
from sppk_desktop.app.catalogues import catalogues_from_menu
from sppk_desktop.app.examinations import ExamDuties, ExamMoments, answers_draft, examine_action
from sppk_desktop.app.imports import import_from_menu, show_import
from sppk_desktop.app.instruments import check_scoring
from sppk_desktop.app.manual import help_entries
from sppk_desktop.app.subject import add_opener
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.top_bar import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sppk_desktop.app.program import Program
    from sppk_desktop.core.words import Words
    from sppk_desktop.storage.store import Store
    from sppk_desktop.ui.desk import Desk
    from sppk_desktop.ui.people.list_and_card import Action


_MOMENTS_OF_HERS = (practice.PracticeMoments, sociometry.SociometryMoments, correction.CorrectionMoments, ExamMoments)
"""What the psychologist's subjects add to timelines, where her compartment is open."""


def make_shell(program: Program, store: Store) -> Shell:
    """The desk of whoever is logged in."""
    tabs = [
        *people.people_tabs(extras(program, store)),
        plan.plan_tab(),
        passport.passport_tab(),
        visits.diary_tab([diary.observation(), patronage.patronage(), *diagnostics.pages(store), support.help_plans()]),
        *psychodiagnostics.tabs(store),
        activity.journals_tab([*registers.groups(), practice.registers_of_hers]),
        reports.reports_tab([*self_assessment.of_the_service(), *psychologist_report.reports_of_hers(store.compartments)]),
    ]
    shell = Shell(
        program.kit, store, tabs, menu=menu(program, store), today=program.today, title=title(program), demo=program.demo
    )
    people.add_openers(shell)
    visits.add_openers(shell)
    diary.add_openers(shell)
    patronage.add_openers(shell)
    support.add_openers(shell)
    diagnostics.add_openers(shell)
    plan.add_openers(shell)
    people.show_facts(shell, program.preferences.school)
    activity.add_openers(shell)
    registers.add_openers(shell)
    practice.add_openers(shell)
    psychodiagnostics.add_openers(shell)
    add_opener(program, shell)
    newyear.add_openers(program, shell)
    retention.add_openers(program, shell)
    sociometry.add_openers(shell)
    correction.add_openers(shell)
    show_age(shell, store)
    shell.lock_asked.connect(program.start_again)
    shell.closed.connect(program.end)
    shell.help_asked.connect(program.help.for_tab)
    return shell


def duties_in(words: Words, store: Store) -> Sequence[people.Duties]:
    """What everybody asks for by a day, said in a language: the window's, or that of the sheet of the week."""
    return (
        visits.VisitDuties(words),
        diary.DiaryDuties(words),
        patronage.PatronageDuties(words),
        support.HelpDuties(words),
        diagnostics.CardDuties(store, words),
        activity.JournalDuties(store, words),
        registers.RegisterDuties(store, words),
        plan.PlanDuties(words, store.account.roles),
        newyear.NewYearDuty(words, writes=_writes(store)),
        retention.RetentionDuty(store, writes=_writes(store)),
        *([practice.PracticeDuties(words)] if practice.is_open(store) else ()),
        ExamDuties(store, words),
    )


def extras(program: Program, store: Store) -> people.Extras:
    """What the other subjects add to the register's pages and to Today."""
    words = program.kit.words
    return people.Extras(
        visit=visits.visit,
        importing=show_import,
        moments=(
            visits.VisitMoments(words, program.today()),
            diary.DiaryMoments(words, program.today()),
            patronage.PatronageMoments(words, program.today()),
            support.HelpMoments(words, program.today()),
            diagnostics.CardMoments(store, words, program.today()),
            activity.JournalMoments(store, words, program.today()),
            registers.RegisterMoments(store, words, program.today()),
            *(make(words, program.today()) for make in _MOMENTS_OF_HERS if practice.is_open(store)),
        ),
        more_actions=_deeds_of_cards(store) if _writes(store) else None,
        duties=duties_in(words, store),
        print_week=partial(week.print_week, duties_in),
        drafts=(
            visits.visit_draft,
            diary.diary_draft,
            diagnostics.card_draft,
            support.help_draft,
            activity.journal_draft,
            registers.register_draft,
            passport.grid_draft,
            handout.handout_draft,
            practice.practice_draft,
            sociometry.sociometry_draft,
            correction.correction_draft,
            answers_draft,
        ),
        backup=lambda _: today_card(program, store),
    )


def _deeds_of_cards(store: Store) -> dict[str, tuple[Callable[[Desk], Action], ...]]:
    """What other subjects do with a pupil or a family, in the menu of the card."""
    talks: dict[str, tuple[Callable[[Desk], Action], ...]] = {
        kind: (
            activity.talk_action(kind),
            *registers.card_actions(kind),
            activity.danger_action(kind),
            handout.print_action(kind),
        )
        for kind in ("pupil", "family")
    }
    if practice.is_open(store):
        talks = {kind: (practice.consultation_action(kind), *deeds) for kind, deeds in talks.items()}
        talks["pupil"] = (examine_action, *talks["pupil"])
    cards = {kind: diagnostics.card_action(kind) for kind in ("adolescent", "family")}
    help_ = {kind: support.plan_action(kind) for kind in ("pupil", "family")}
    pupil = (cards["adolescent"], diagnostics.register_action, help_["pupil"], *talks["pupil"], registers.help_action("pupil"),
             registers.interest_action(), transfer.give_action)  # fmt: skip
    visit = (visits.plan_action, visits.print_action, diary.observe_action, patronage.patronage_action)
    family = (*visit, cards["family"], help_["family"], *talks["family"], registers.help_action("family"))
    return {"pupil": pupil, "family": family}


def title(program: Program) -> str:
    """The window's title names the school, never a child."""
    return " — ".join(filter(None, (program.kit.say(T("SPPK")), program.preferences.school)))


def menu(program: Program, store: Store) -> list[Entry]:
    """What is needed now and then."""
    return [
        Entry(T("Settings"), lambda: office.show_settings(program, store), "settings"),
        Entry(T("People and keys"), lambda: office.show_accounts(program, store), "key"),
        *([Entry(T("Import"), lambda: import_from_menu(program.desk), "import")] if _writes(store) else []),
        *([Entry(T("Catalogues"), lambda: catalogues_from_menu(program.desk), "list")] if _writes(store) else []),
        *newyear.entries(program, store, writes=_writes(store)),
        *retention.entries(program, store, writes=_writes(store)),
        *transfer.entries(program, store, writes=_writes(store)),
        Entry(T("Backups"), lambda: show_backups(program, store), "drive"),
        Entry(T("Journal of actions"), lambda: office.show_journal(program, store), "history"),
        Entry(T("Recycle bin"), lambda: office.show_bin(program, store), "bin"),
        Entry("", None),
        *help_entries(program),
        Entry(T("Check the scoring"), lambda: check_scoring(program.desk), "check"),
        Entry("", None),
        Entry(T("Change of user"), program.start_again, "people"),
        Entry(T("Lock"), program.start_again, "lock"),
    ]


def _writes(store: Store) -> bool:
    """Who writes the register may also import into it."""
    return bool(store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST})
