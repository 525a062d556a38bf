"""The buttons of the passport that make papers: documents, the workbook, and signing for ever."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QMenu, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.words import T
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button
from sppk_desktop.ui.passport.asks import Papers
from sppk_desktop.ui.passport.named import FORM, PROTECTED, Named, NamedDocuments, give
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.saving import save_outside, save_to

if TYPE_CHECKING:
    from sppk_desktop.ui.passport.page import PassportPage

_FIELDS: Final = (
    Field(Kind.DATE, T("Signed on"), "signed_on", required=True),
    Field(Kind.TEXT, T("Order or protocol"), "basis", limit=200),
)
_SHOWN: Final = 5
"""So many signed passports stand in the menu; the newest are what is asked for."""


class PassportDocuments:
    """Knows the page whose day it prints."""

    def __init__(self, page: PassportPage, papers: Papers, named: Named | None = None, *, signs: bool) -> None:
        self._page, self._papers = page, papers
        self.named = NamedDocuments(page, named, papers.classes) if named is not None else None
        self.menu = PaperMenu(page.kit, self._choices)
        self.menu.setProperty("look", "primary")
        self.menu.setIcon(page.kit.icon("printer", color="on_accent"))
        self._sign = button(page.kit, T("Sign and keep…"), self.ask_to_sign, icon="lock") if signs else None
        if self._sign is not None:
            self._sign.setProperty("folds", True)

    @property
    def signing(self) -> list[tuple[str, Deed]]:
        """Signing as a deed of a menu, for those who sign."""
        return [("lock", Deed(T("Sign and keep…"), self.ask_to_sign))] if self._sign is not None else []

    @property
    def widgets(self) -> list[QWidget]:
        """What stands at the right end of the page's head."""
        return [self._sign, self.menu] if self._sign is not None else [self.menu]

    def _choices(self, language: str) -> Sequence[Deed]:
        day, papers, preview = self._page.day, self._papers, self._page.desk.preview
        title = T("Social passport as of {day}", day=dates.short(day))
        told = [
            Deed(T("School passport by class"), lambda: preview(papers.school(day, language), title)),
            Deed(
                T("School passport with protected lines"),
                lambda: preview(papers.school(day, language, protected=True), title),
            ),
            Deed(T("Numbers of one class…"), lambda: self._choose_class(language)),
            Deed(
                T("School passport as on the screen: {columns}", columns=self._page.by_title),
                lambda: preview(papers.school(day, language, by=self._page.by), title),
            ),
            Deed(T("School passport as a workbook (XLSX)…"), lambda: self._save_sheet(language)),
            Deed(T("School passport for the office (DOCX)…"), lambda: self._save_docx(language)),
        ]
        if self.named is not None:
            told += self.named.deeds(language)
        for one in papers.signed()[:_SHOWN]:
            kept = T("Signed: No. {number}, as of {day}", number=one.number, day=dates.short(one.as_of))
            told.append(Deed(kept, partial(self._reprint, one.id, language)))
        if papers.signed():
            told.append(Deed(T("A signed passport in another form…"), lambda: self.ask_signed(language)))
        return told

    def ask_signed(self, language: str) -> Asking:
        """Any signed passport as PDF, DOCX or XLSX, as it was signed."""
        page, signed = self._page, self._papers.signed()
        titles = {str(one.id): T("No. {number}, as of {day}", number=one.number, day=dates.short(one.as_of)) for one in signed}
        which = Field(Kind.CHOICE, T("Signed passport"), "which", required=True,
                      options=tuple(Option(*one) for one in titles.items()))  # fmt: skip
        told = T("It is printed as it was signed, whatever was corrected later.")

        def make(answers: dict[str, Any]) -> None:
            id_, form = int(answers["which"]), answers["form"]
            paper = self._papers.reprint(id_, language, protected=answers["protected"] == "yes", form=form)
            number = next(one.number for one in signed if one.id == id_).replace("/", "-")
            give(
                page,
                paper,
                T("Signed passport"),
                f"{page.kit.say(T('Signed passport'))} {number}",
                form,
                ("signed_passport", id_),
            )

        start = {"which": next(iter(titles)), "protected": "no", "form": "docx"}
        asking = Asking(page.desk, T("Signed passport"), told, (which, PROTECTED, FORM), T("Make the paper"), page, start)
        asking.answered.connect(make)
        asking.open()
        return asking

    def _reprint(self, id_: int, language: str) -> None:
        self._page.desk.preview(self._papers.reprint(id_, language), T("Signed passport"), ("signed_passport", id_))

    def _choose_class(self, language: str) -> None:
        menu = QMenu(self._page)
        menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
        for class_id, name in self._papers.classes(self._page.day):
            menu.addAction(name, partial(self.preview_class, class_id, name, language))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu.mapToGlobal(self.menu.rect().bottomLeft()))

    def preview_class(self, class_id: int, name: str, language: str) -> None:
        """Show the numbers of a class on paper."""
        make = self._papers.of_class(self._page.day, class_id, language)
        self._page.desk.preview(make, T("Social passport of class {name}", name=name), ("school_class", class_id))

    # The workbook -------------------------------------------------------------------------------------------------------

    def _save_sheet(self, language: str) -> None:
        say, day = self._page.kit.say, self._page.day
        name = f"{say(T('Social passport'))} {day:%d.%m.%Y}.xlsx"
        save_outside(self._page.desk, self._page, T("Social passport"), name, self._papers.sheet(day, language))

    def _save_docx(self, language: str) -> None:
        say, day = self._page.kit.say, self._page.day
        name = f"{say(T('Social passport'))} {day:%d.%m.%Y}.docx"
        save_outside(self._page.desk, self._page, T("Social passport"), name, self._papers.school_docx(day, language))

    def save_sheet_to(self, path: Path, language: str) -> None:
        """Write the workbook there."""
        save_to(self._page.desk, T("Social passport"), path, self._papers.sheet(self._page.day, language))

    # Signing ------------------------------------------------------------------------------------------------------------

    def ask_to_sign(self) -> Asking:
        """Ask for the day of the signature; then the passport of the page's day is kept."""
        page = self._page
        told = T(
            "The passport as of {day} is kept as it is now and printed the same for ever, whatever is corrected later.",
            day=dates.short(page.day),
        )
        start = {"signed_on": page.desk.today()}
        asking = Asking(page.desk, T("Sign and keep the passport"), told, _FIELDS, T("Keep"), page, start)
        asking.answered.connect(self._keep)
        asking.open()
        return asking

    def _keep(self, answers: dict[str, object]) -> None:
        page = self._page
        try:
            id_ = self._papers.sign(page.day, answers["signed_on"], answers.get("basis"))  # type: ignore[arg-type]
        except AppError as error:
            page.desk.tell(Message.of(error))
            return
        deeds = (Deed(T("Print"), lambda: self._reprint(id_, self.menu.language)),)
        page.desk.tell(Message(T("The passport is kept as signed."), "", "done", deeds))
