"""The psychologist's examinations over the demo school: pupils, answers, results, a danger, a child, groups, papers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from sppk_desktop.app.psychodiagnostics import page_of
from sppk_desktop.features.psychodiagnostics.records import Conclusion, Examination, Result
from sppk_desktop.ui.psychodiagnostics.answer_grid import AnswerGrid
from sppk_desktop.ui.psychodiagnostics.children_page import ChildrenPage
from sppk_desktop.ui.psychodiagnostics.conclusions_page import ConclusionsPage
from sppk_desktop.ui.psychodiagnostics.examinations_page import ExaminationsPage
from sppk_desktop.ui.psychodiagnostics.groups_page import GroupsPage
from tools.tour.register import shell_of
from tools.tour.screens import first_id
from tools.tour.story import Story


def examinations(story: Story) -> None:
    """A class is typed in, another is read."""
    hand, shell = story.hand, shell_of(story)
    page = _page(story, "examinations")
    assert isinstance(page, ExaminationsPage)
    story.picture("examinations")
    typed = first_id(story, select(Examination.id).where(Examination.scored_at.is_(None)).order_by(Examination.id.desc()))
    with hand.first_show():
        page.show_exam(typed, "people")
        hand.rest(300)
    story.picture("examination-pupils")
    with hand.first_show():
        page.exam.show_step("answers")
        hand.rest(300)
    grid = hand.see(AnswerGrid)
    for key in "1101101":
        hand.type(key, grid)
    story.picture("examination-answers")
    scored = first_id(
        story,
        select(Examination.id)
        .where(Examination.scored_at.is_not(None), Examination.class_id.is_not(None))
        .order_by(Examination.on.desc()),
    )
    with hand.first_show():
        page.show_exam(scored, "results")
        hand.rest(300)
    story.picture("examination-results")
    alarmed = first_id(
        story, select(Result.examination_id).where(Result.alerts.is_not(None)).order_by(Result.notice_id.is_not(None))
    )
    with hand.first_show():
        page.show_exam(alarmed, "results")
        hand.rest(300)
    story.picture("examination-danger")
    with hand.first_show():
        hand.press(Qt.Key.Key_F7, on=page.exam.results)
        hand.rest(400)
    story.picture("examination-danger-told", shell)


def results(story: Story) -> None:
    """A child through the years, a class beside another wave, a conclusion, the register."""
    hand = story.hand
    page = _page(story, "children")
    assert isinstance(page, ChildrenPage)
    child = first_id(story, select(Conclusion.pupil_id).where(Conclusion.signed_at.is_not(None)))
    with hand.first_show():
        page.list.select(child)
        page.show_child(child)
        hand.rest(300)
    story.picture("child-results")
    groups = _page(story, "groups")
    assert isinstance(groups, GroupsPage)
    ids = _groups(story)
    with hand.first_show():
        groups.show_group(ids[-1])
        for other in ids[:-1]:
            groups.compare_with(other)
        hand.rest(300)
    story.picture("groups")
    conclusions = _page(story, "conclusions")
    assert isinstance(conclusions, ConclusionsPage)
    story.picture("conclusions")
    with hand.first_show():
        conclusions.records.open(first_id(story, select(Conclusion.id).where(Conclusion.signed_at.is_not(None))))
        hand.rest(300)
    story.picture("conclusion")
    _page(story, "protocols")
    story.picture("protocols")


def _groups(story: Story) -> list[int]:
    store = story.program.store
    assert store is not None
    with store.reading() as session:
        rows = session.scalars(
            select(Examination.id)
            .where(Examination.method == "phillips", Examination.class_id.is_not(None), Examination.scored_at.is_not(None))
            .order_by(Examination.on, Examination.id)
        )
        return list(rows)


def _page(story: Story, key: str) -> QWidget:
    with story.hand.first_show():
        page = page_of(shell_of(story)).show_page(key)
        story.hand.rest(300)
    return page
