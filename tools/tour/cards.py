"""The diagnostic cards and the registers over the demo school."""

from __future__ import annotations

from sqlalchemy import select

from sppk_desktop.app.visits import page_of
from sppk_desktop.features.diagnostics.records import AdolescentCard, FamilyCard, RegisterEntry
from sppk_desktop.ui.diagnostics.card_page import CardPage
from sppk_desktop.ui.diagnostics.page import CardsPage
from sppk_desktop.ui.diagnostics.registers_page import RegistersPage
from tools.tour.register import shell_of
from tools.tour.story import Story


def cards(story: Story) -> None:
    """Both lists, a card being filled in, a danger, the cards over time, the registers and what the school may change."""
    from tools.tour.screens import first_id  # the list of screens names this one

    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        page = page_of(shell).further_page("cards")
        hand.rest(400)
    assert isinstance(page, CardsPage)
    story.picture("cards-adolescents")
    page.show_list("family")
    hand.rest(200)
    story.picture("cards-families")
    half = first_id(story, select(AdolescentCard.id).where(AdolescentCard.signed_at.is_(None)).order_by(AdolescentCard.id))
    with hand.first_show():
        shell.open("adolescent_card", half)
        hand.rest(300)
    story.picture("card-head")
    form = hand.see(CardPage).form
    assert form is not None
    form.focus_field("T10")
    hand.rest(200)
    story.picture("card-signs")
    card = hand.see(CardPage)
    form.editor("T22").setFocus()
    hand.rest(100)
    form.editor("T22")._answer(1)  # one key press; its editor is the one in focus
    hand.rest(200)
    story.picture("card-danger")
    form.set_value("T22", None)
    form.discard_draft()
    card.leave()
    told = first_id(story, select(AdolescentCard.id).where(AdolescentCard.told.is_not(None)).order_by(AdolescentCard.id.desc()))
    with hand.first_show():
        shell.open("adolescent_card", told)
        hand.rest(300)
    story.picture("card-signed")
    assert card.form is not None
    card.form.show_own(card.over)
    hand.rest(200)
    story.picture("card-over-time")
    card.leave()
    with hand.first_show():
        shell.open("family_card", first_id(story, select(FamilyCard.id).order_by(FamilyCard.id)))
        hand.rest(300)
    assert card.form is not None
    card.form.focus_field("S04")
    hand.rest(200)
    story.picture("card-family")
    card.leave()
    with hand.first_show():
        page.show_rules()
        hand.rest(300)
    story.picture("card-rules")
    page.home_again()
    with hand.first_show():
        registers = page_of(shell).further_page("registers")
        hand.rest(300)
    assert isinstance(registers, RegistersPage)
    story.picture("registers")
    with hand.first_show():
        shell.open("register_entry", first_id(story, select(RegisterEntry.id).order_by(RegisterEntry.id)))
        hand.rest(300)
    story.picture("register-entry")
    registers.records.close_form()
