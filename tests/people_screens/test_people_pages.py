from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.app.bringing_back import bring_back
from sppk_desktop.app.office import purge
from sppk_desktop.app.people import show_facts
from sppk_desktop.core.cards import Card, CardTab
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T
from sppk_desktop.features.people import register, standing
from sppk_desktop.features.people.calendar import year_of
from sppk_desktop.features.people.cards import Cards
from sppk_desktop.features.people.records import Family, Membership, Person, Pupil, PupilCategory, SameAs, Tie
from sppk_desktop.features.people.same import merge
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.tables import OWN
from sppk_desktop.ui.form.view import AHEAD
from sppk_desktop.ui.people.merge_page import MergePage
from tests.people_screens.conftest import TODAY, Office

Press = Callable[..., None]


def settled(qtbot: QtBot, office: Office, key: str = "pupils") -> None:
    """Wait until the list has told its chosen row."""
    page = office.list(key)
    qtbot.waitUntil(lambda: page.card.link is not None, timeout=3000)


def test_typing_without_kyrgyz_letters_finds_the_child_and_shows_the_card(office: Office, qtbot: QtBot, press: Press) -> None:
    child = next(pupil for pupil in office.pupils() if any(letter in pupil.full_name for letter in "ӨөҮүҢң"))
    page = office.list()
    page.list.search.setFocus()
    typed = child.full_name.lower().replace("ө", "о").replace("ү", "у").replace("ң", "н")
    press(page.list.search, typed)
    qtbot.waitUntil(lambda: page.card.link is not None and page.card.link.id == child.id, timeout=3000)
    shown = [label.text() for label in page.card.header.findChildren(QLabel)]
    assert child.full_name in shown


def test_a_new_child_comes_into_class_and_household_and_its_card_is_shown(office: Office, qtbot: QtBot, press: Press) -> None:
    page = office.people.forms.new_pupil()
    form = page.form
    with office.store.reading() as session:
        year = year_of(session, TODAY)
        assert year
        class_id, class_name = standing.classes_of_year(session, year.id)[0]
    told = {"surname": "Чыныбаев", "given": "Эмирлан", "born": date(2019, 5, 4), "sex": "m", "class_id": class_id,
            "street": "Ынтымак көч.", "house": "7", "family_phone": "0555 11-22-33"}  # fmt: skip
    for name, value in told.items():
        form.set_value(name, value)
    assert page.save()
    with office.store.reading() as session:
        pupil = session.scalars(select(Pupil).where(Pupil.surname == "Чыныбаев")).one()
        family = standing.family_of(session, pupil.id, TODAY)
        in_class = standing.class_of(session, pupil.id, TODAY)
    assert family
    assert (family.name, family.phone, family.street) == ("Чыныбаевдер", "+996555112233", "Ынтымак көч.")
    assert in_class
    assert in_class.name == class_name
    assert office.list().card.link.id == pupil.id  # type: ignore[union-attr]


def test_the_first_child_of_a_class_nobody_wrote_down_yet_makes_it(office: Office, press: Press) -> None:
    page = office.people.forms.new_pupil()
    form = page.form
    form.set_value("surname", "Чыныбаев")
    editor = form.editor("class_id")
    press(editor.line, "12-э")
    press(editor.line, Qt.Key.Key_Return)
    said = office.shell.kit.say(T("{name}, a new class", name="12Э"))
    assert (editor.line.text(), editor.value(), editor.unclear) == (said, "12Э", None)
    draft = form.values()
    form.set_values(draft)
    assert editor.line.text() == said, "a draft brings it back"
    assert page.save()
    with office.store.reading() as session:
        pupil = session.scalars(select(Pupil).where(Pupil.surname == "Чыныбаев")).one()
        made = standing.class_of(session, pupil.id, TODAY)
        assert made is not None
        assert made.name == "12Э"
    again = office.people.forms.new_pupil().form.editor("class_id")
    press(again.line, "12э")
    press(again.line, Qt.Key.Key_Return)
    assert again.value() == made.id, "now it is there"
    again.line.clear()
    press(again.line, "тогуз")
    press(again.line, Qt.Key.Key_Return)
    assert again.unclear is not None, "no class is called so"


def test_a_likely_double_is_told_while_typing_and_never_stands_in_the_way(office: Office, qtbot: QtBot) -> None:
    known = next(pupil for pupil in office.pupils() if pupil.given)
    page = office.people.forms.new_pupil()
    for name in ("surname", "given", "born"):
        page.form.set_value(name, getattr(known, name))
    page.look_for_alike()
    assert page.alike_bar.isVisible()
    assert known.full_name in page.alike_bar.accessibleName()
    before = len(office.pupils())
    assert page.save()
    assert len(office.pupils()) == before + 1


def test_twins_are_not_told_as_doubles(office: Office, qtbot: QtBot) -> None:
    known = next(pupil for pupil in office.pupils() if pupil.given)
    page = office.people.forms.new_pupil()
    for name, value in (("surname", known.surname), ("given", "Жаңыбай"), ("patronymic", known.patronymic), ("born", known.born)):
        page.form.set_value(name, value)
    page.look_for_alike()
    assert not page.alike_bar.isVisible()
    page.close_page()


def test_a_form_saves_only_into_the_child_it_was_opened_for(office: Office, qtbot: QtBot) -> None:
    first, second = office.pupils()[:2]
    page = office.people.forms.edit_pupil(first.id)
    page.form.set_value("given", "Башкача")
    office.shell.open("pupil", second.id)  # the lists come back: the form is gone and can save nothing
    assert page.form.record_id is None
    page = office.people.forms.edit_pupil(second.id)
    page.form.set_value("note", "экинчи бала")
    assert page.save()
    assert office.pupil(first.id).given == first.given
    assert office.pupil(second.id).note == "экинчи бала"


def test_nothing_of_a_child_stays_in_a_widget_when_the_form_is_closed(office: Office, qtbot: QtBot) -> None:
    child = office.pupils()[0]
    page = office.people.forms.edit_pupil(child.id)
    page.form.set_value("former_names", "Мурунку Аты")
    page.close_page()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert all("Мурунку" not in edit.text() for edit in office.shell.findChildren(QLineEdit))


def test_what_was_typed_is_kept_as_a_draft_and_offered_on_the_today_page(office: Office, qtbot: QtBot) -> None:
    child = office.pupils()[0]
    page = office.people.forms.edit_pupil(child.id)
    page.form.editor("note").set_value("чала калган")
    page.form._field_changed("note")
    page.close_page()
    assert office.pupil(child.id).note is None
    today = office.shell.show_tab("today")
    lines = today._sources.drafts()  # type: ignore[attr-defined]
    assert len(lines) == 1
    lines[0].go_on()
    form = office.page._forms[-1].form  # type: ignore[attr-defined]
    assert form.record_id == child.id
    assert form.message.isVisible()


def test_two_cards_are_merged_side_by_side_and_the_way_back_gives_both(office: Office, qtbot: QtBot) -> None:
    first, second = office.pupils()[:2]
    page = office.list()
    page.list.model.finish()
    shown = page.list.model.rowCount()
    office.people.doubles.compare("pupil", first.id, second.id)
    merging = office.page._forms[-1]
    assert isinstance(merging, MergePage)
    merging._merge(merging._pairing.left, merging._pairing.right)
    page.list.model.finish()
    assert page.list.model.rowCount() == shown - 1
    office.shell.open("pupil", second.id)
    assert page.card.link.id == first.id  # type: ignore[union-attr]
    office.shell.undo_bar.undo()
    page.list.model.finish()
    assert page.list.model.rowCount() == shown
    with office.store.reading() as session:
        assert session.scalars(select(SameAs.removed_at)).one() is not None


def test_a_child_who_studies_never_becomes_one_who_has_left_by_a_merge(office: Office, qtbot: QtBot) -> None:
    first, second = office.pupils()[:2]
    with office.store.saving() as session:
        register.leave(session, first.id, date(2024, 5, 29), "transferred")
    page = office.list()
    page.reload()
    page.list.model.finish()
    shown = page.list.model.rowCount()
    office.people.doubles.compare("pupil", first.id, second.id)
    merging = office.page._forms[-1]
    assert isinstance(merging, MergePage)
    assert "29.05.2024" in {said.text() for said in merging.findChildren(QLabel)}
    merging._merge(merging._pairing.left, merging._pairing.right)
    with office.store.reading() as session:
        assert session.scalars(select(SameAs.id)).all() == []
    assert merging is office.page._forms[-1], "the other button is still there"
    merging._merge(merging._pairing.right, merging._pairing.left)
    page.list.model.finish()
    assert page.list.model.rowCount() == shown
    assert office.pupil(second.id).left is None


def test_a_merged_card_goes_into_the_bin_and_back_whole(office: Office, qtbot: QtBot) -> None:
    first, second = office.pupils()[:2]
    with office.store.saving() as session:
        merge(session, "pupil", first.id, second.id)
    office.people.belongings.remove(Pupil, first.id)
    bring_back(office.store, office.shell.kit.words, [office.pupil(first.id)])
    assert {first.id, second.id} <= {one.id for one in office.pupils()}
    office.people.belongings.remove(Pupil, first.id)
    assert not {first.id, second.id} & {one.id for one in office.pupils()}
    purge(office.store, [office.pupil(first.id)])
    assert second.id not in {one.id for one in office.pupils()}, "what is left of the card is no pupil again"
    with office.store.saving() as session:
        office.store.bin.restore(session, session.get_one(Pupil, second.id))
    office.people.belongings.remove(Pupil, second.id)
    office.shell.undo_bar.undo()
    assert second.id in {one.id for one in office.pupils()}


def test_drafts_typed_on_the_card_of_a_purged_child_go_with_it(office: Office, qtbot: QtBot) -> None:
    child, other = office.pupils()[:2]
    for id_ in (child.id, other.id):
        form = office.people.forms.new_adult(id_)
        form.form.editor("surname").set_value("Көзкаманова")
        form.form._field_changed("surname")
        form.close_page()
        form = office.people.forms.leave(id_)
        form.form.editor("left_to").set_value("Көзкаман мектеби")
        form.form._field_changed("left_to")
        form.close_page()
    assert len(office.store.drafts.all()) == 4
    office.people.belongings.remove(Pupil, child.id)
    purge(office.store, [office.pupil(child.id)])
    assert {draft.screen for draft in office.store.drafts.all()} == {f"adult.pupil.{other.id}", f"leave.pupil.{other.id}"}


def test_two_households_are_merged_side_by_side_and_part_again(office: Office, qtbot: QtBot) -> None:
    page = office.list("families")
    page.list.model.finish()
    first, second = page.list.model.ids[:2]
    shown = page.list.model.rowCount()
    names = [office.people.card("family", id_).header.name for id_ in (first, second)]
    assert "This is the same household as…" in [
        str(action.text) for action in office.people._family_actions(first).menu if action
    ]
    office.people.doubles.compare("family", first, second)
    merging = office.page._forms[-1]
    assert isinstance(merging, MergePage)
    told = {said.text() for said in merging.findChildren(QLabel)}
    assert set(names) <= told
    merging._merge(merging._pairing.left, merging._pairing.right)
    page.list.model.finish()
    assert page.list.model.rowCount() == shown - 1
    office.shell.open("family", second)
    assert page.card.link.id == first  # type: ignore[union-attr]
    data = next(tab for tab in office.people.card("family", first).tabs if tab.key == "data")
    assert names[1] in str(data.groups[1].facts[0].value)  # «also»
    office.shell.undo_bar.undo()
    page.list.model.finish()
    assert page.list.model.rowCount() == shown


def test_these_are_two_children_is_remembered(office: Office, qtbot: QtBot) -> None:
    first, second = office.pupils()[:2]
    office.people.doubles.compare("pupil", first.id, second.id)
    merging = office.page._forms[-1]
    assert isinstance(merging, MergePage)
    merging._two()
    from sppk_desktop.features.people.same import known_two

    with office.store.reading() as session:
        assert known_two(session, "pupil", second.id) == {first.id}


def test_an_adult_is_tied_to_the_child_and_to_brothers_and_sisters(office: Office, qtbot: QtBot) -> None:
    with office.store.reading() as session:
        home, _count = session.execute(
            select(register.Residence.family_id, func.count()).where(register.Residence.until.is_(None))
            .group_by(register.Residence.family_id).order_by(func.count().desc())
        ).first()  # type: ignore[misc]  # fmt: skip
        children = [line.id for line in standing.pupils_of_family(session, home, TODAY)]
    page = office.people.forms.new_adult(children[0])
    for name, value in (
        ("kinship", "mother"),
        ("surname", "Чыныбаева"),
        ("given", "Сайкал"),
        ("lives_together", True),
        ("phone", "0700112233"),
    ):
        page.form.set_value(name, value)
    assert page.save()
    with office.store.reading() as session:
        person = session.scalars(select(Person).where(Person.surname == "Чыныбаева")).one()
        tied = set(session.scalars(select(Tie.pupil_id).where(Tie.person_id == person.id)))
        adults = [line.name for line in standing.adults_of_family(session, home, TODAY)]
    assert tied == set(children)
    assert "Чыныбаева Сайкал" in adults
    page_ = office.list()
    page_.list.search.setText("0700112233")
    qtbot.waitUntil(lambda: set(page_.list.model.ids) == set(children), timeout=3000)


def test_what_the_form_says_of_a_known_adult_and_the_child_is_kept(office: Office) -> None:
    child = office.pupils()[0]
    with office.store.saving() as session:
        person = Person(surname="Чыныбаев", given="Сапар")
        session.add(person)
        session.flush()
        person_id = person.id
    page = office.people.forms.new_adult(child.id)
    for name, value in (
        ("kinship", "guardian"),
        ("surname", "Чыныбаев"),
        ("given", "Сапар"),
        ("legal", True),
        ("lives_together", True),
        ("may_be_informed", False),
    ):
        page.form.set_value(name, value)
    page.look_for_alike()
    said = office.shell.kit.say(T("Take this card"))
    next(one for one in page.alike_bar.findChildren(QPushButton) if one.text() == said).click()
    with office.store.reading() as session:
        row = session.scalars(select(Tie).where(Tie.person_id == person_id)).one()
        home = standing.family_of(session, child.id, TODAY)
        assert home
        adults = [line.name for line in standing.adults_of_family(session, home.id, TODAY)]
    assert (row.pupil_id, row.kinship, row.legal, row.lives_together, row.may_be_informed) == (
        child.id, "guardian", True, True, False
    )  # fmt: skip
    assert "Чыныбаев Сапар" in adults


def test_a_child_moves_to_a_new_household_leaves_and_comes_back(office: Office, qtbot: QtBot) -> None:
    child = office.pupils()[0]
    page = office.people.forms.move_family(child.id)
    page.form.set_value("family_name", "Калыйпа апа")
    page.form.set_value("street", "Манас көч.")
    assert page.save()
    page = office.people.forms.leave(child.id)
    page.form.set_value("left", date(2026, 11, 20))
    page.form.set_value("leaving", "transferred")
    assert page.save()
    with office.store.reading() as session:
        home = standing.family_of(session, child.id, TODAY)
        assert home
        assert home.name == "Калыйпа апа"
        assert standing.class_of(session, child.id, TODAY) is None
        class_id = session.scalars(select(Membership.class_id).where(Membership.pupil_id == child.id)).first()
    page = office.people.forms.come_back(child.id)
    page.form.set_value("class_id", class_id)
    assert page.save()
    with office.store.reading() as session:
        assert standing.class_of(session, child.id, TODAY)


def test_a_date_before_the_last_move_is_told_and_nothing_is_lost(office: Office, qtbot: QtBot) -> None:
    child = office.pupils()[0]
    page = office.people.forms.move_family(child.id)
    page.form.set_value("since", date(2001, 1, 1))
    page.form.set_value("family_name", "Калыйпа апа")
    assert not page.save()
    assert office.shell.message.isVisible()
    assert page.form.values()["family_name"] == "Калыйпа апа"
    with office.store.reading() as session:
        assert not session.scalars(select(Family).where(Family.name == "Калыйпа апа")).all()
    page.close_page()
    office.shell.message.clear()


def test_a_category_with_its_value_is_written_dated_and_removed_with_a_way_back(office: Office, qtbot: QtBot) -> None:
    child = office.pupils()[0]
    page = office.people.belongings.show_categories("pupil", child.id)
    before = len(page._entries.lines())
    page._entries.add()
    form = office.page._forms[-1]
    form.form.set_value("code", "F20=III")  # type: ignore[attr-defined]
    form.form.set_value("basis", "медициналык карта")  # type: ignore[attr-defined]
    assert form.save()  # type: ignore[attr-defined]
    with office.store.reading() as session:
        row = session.scalars(select(PupilCategory).where(PupilCategory.code == "F20")).one()
    assert (row.value, row.since, row.basis) == ("III", TODAY, "медициналык карта")
    page._entries.remove(row.id)
    assert len(page._entries.lines()) == before
    office.shell.undo_bar.undo()
    assert len(page._entries.lines()) == before + 1
    page.closed.emit()


def protected_child(store: Store) -> int:
    with store.saving() as session:
        pupil = session.scalars(select(Pupil).where(Pupil.left.is_(None))).first()
        assert pupil
        register.set_category(session, "pupil", pupil.id, "G22", TODAY)
        return pupil.id


def test_reading_a_protected_card_is_journalled_once(office: Office, qtbot: QtBot) -> None:
    id_ = protected_child(office.store)
    office.shell.open("pupil", id_)
    office.shell.open("pupil", id_)
    with office.store.reading() as session:
        journal = OWN["office"].journal
        rows = session.execute(
            select(journal).where(journal.c.action == "read", journal.c.kind == "pupil", journal.c.record_id == id_)
        ).all()
    assert len(rows) == 1


def test_the_deputy_sees_protected_rows_as_a_count_and_cannot_write(office: Office, qtbot: QtBot) -> None:
    from sppk_desktop.app.people import Extras, People

    id_ = protected_child(office.store)
    office.store.account = replace(office.store.account, roles=frozenset({Role.DEPUTY}))
    people = People(office.shell, Extras())
    card = people.card("pupil", id_)
    tab: CardTab = next(tab for tab in card.tabs if tab.key == "categories")
    words = " ".join(str(fact.label) + str(fact.value) for group in tab.groups for fact in group.facts)
    assert "уицид" not in words
    assert "1, not named to you" in words
    assert all("уицид" not in str(moment.title) for moment in card.timeline)
    assert people._pupil_actions(id_).buttons == ()
    with office.store.reading() as session:
        offered = {choice.key for choice in people.page._subjects["pupils"].rows.filters[1].choices(session)}
    assert "B30" in offered
    assert not offered & {"G22", "H14", "F10"}
    people.page.deleteLater()


def test_the_card_folds_away_where_there_is_no_room_and_enter_shows_it(office: Office, qtbot: QtBot) -> None:
    settled(qtbot, office)
    page = office.list()
    for width in (1366, 1093, 683):
        office.shell.resize(width, 614)
        QApplication.processEvents()
        assert (page.card.isVisible() and page.list.isVisible()) == (width > 900)
        page.list.opened.emit(page.list.current)
        assert page.card.isVisible()
        page.show_list()
        assert page.list.isVisible()


def test_every_list_of_the_register_opens(office: Office, qtbot: QtBot) -> None:
    for key in ("families", "persons", "classes", "staff", "years", "doubles", "pupils"):
        page = office.page.show_list(key)
        assert page.isVisible()
        QApplication.processEvents()


def test_a_paper_is_kept_in_the_vault_shown_and_listed_on_the_card(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    child = office.pupils()[0]
    picture = QPixmap(40, 30)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(tmp_path / "күбөлүк.png"))
    (tmp_path / "тизме.xlsx").write_bytes(b"no picture")
    page = office.people.belongings.show_papers("pupil", child.id)
    page.add([tmp_path / "күбөлүк.png", tmp_path / "тизме.xlsx", tmp_path / "жок.pdf"])
    papers = page._papers.all()
    assert [paper.name for paper in papers] == ["күбөлүк.png"]
    assert page._said.isVisible()
    page.show_paper(papers[0])
    assert page._picture.isVisible()
    page.closed.emit()
    tab = next(tab for tab in office.people.card("pupil", child.id).tabs if tab.key == "papers")
    assert [fact.value for group in tab.groups for fact in group.facts] == ["күбөлүк.png"]


def test_a_birth_date_that_has_not_come_is_told_at_its_field(office: Office, qtbot: QtBot) -> None:
    page = office.people.forms.new_pupil()
    for name, value in {"surname": "Асанова", "given": "Айпери", "born": date(2027, 1, 1), "enrolled": TODAY}.items():
        page.form.set_value(name, value)
    assert not page.save()
    assert page.form.pages.errors["born"] == AHEAD


def test_closing_a_form_gives_the_keyboard_back_to_the_list(office: Office, qtbot: QtBot) -> None:
    office.shell.activateWindow()
    page = office.people.forms.new_pupil()
    page.close_page()
    qtbot.waitUntil(office.list().list.search.hasFocus)


def test_the_line_at_the_bottom_counts_a_child_as_soon_as_it_is_written(office: Office, qtbot: QtBot) -> None:
    show_facts(office.shell, "№ 12")
    before = office.shell.status._right.text()
    page = office.people.forms.new_pupil()
    for name, value in {"surname": "Асанова", "given": "Айпери", "enrolled": TODAY}.items():
        page.form.set_value(name, value)
    assert page.save()
    assert office.shell.status._right.text() != before


def test_a_changed_card_can_be_taken_back(office: Office, qtbot: QtBot) -> None:
    id_ = office.pupils()[3].id
    before = office.pupil(id_).given
    office.people.forms.edit_pupil(id_).save()
    assert not office.shell.undo_bar.isVisible()  # nothing was changed
    page = office.people.forms.edit_pupil(id_)
    page.form.set_value("given", "Башкача")
    assert page.save()
    assert office.pupil(id_).given == "Башкача"
    assert office.shell.undo_bar.isVisible()
    office.shell.undo_bar.undo()
    assert (office.pupil(id_).given, "Башкача" in office.pupil(id_).full_name) == (before, False)


def test_a_card_opened_by_a_link_reads_no_other_card(office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for a family is not made to wait for the card of a pupil the bar has just come to."""
    settled(qtbot, office)
    page, other = office.list(), office.pupils()[7].id
    read: list[str] = []
    card = Cards.card

    def noted(cards: Cards, session: Session, kind: str, id_: int) -> Card:
        if threading.current_thread() is threading.main_thread():  # the rehearsal of cards runs beside it
            read.append(kind)
        return card(cards, session, kind, id_)

    monkeypatch.setattr(Cards, "card", noted)
    with office.store.reading() as session:
        family_id = session.scalars(select(Family.id).order_by(Family.id)).first()
    assert family_id
    page.list.select(other)
    office.shell.open("family", family_id)
    qtbot.wait(400)
    assert read == ["family"]
    office.list()
    assert read == ["family", "pupil"]
    assert page.card.link is not None
    assert page.card.link.id == other
