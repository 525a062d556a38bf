"""The buttons of a report: its papers in two languages, signing it for ever, correcting what is signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.reports import Shown
from sppk_desktop.core.words import T
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, show_if
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.saving import save_outside

if TYPE_CHECKING:
    from sppk_desktop.ui.reports.page import ReportPage

_SIGN: Final = (Field(Kind.DATE, T("Signed on"), "signed_on", required=True),)
_CORRECT: Final = (Field(Kind.LONG, T("What is corrected, and why"), "text", required=True, limit=2000),)
_SHOWN: Final = 6
"""So many signed reports stand in the menu; the newest are what is asked for."""


class ReportPapers:
    """Knows the page whose report it prints."""

    def __init__(self, page: ReportPage) -> None:
        self._page = page
        self.menu = PaperMenu(page.kit, self._choices)
        self.menu.setProperty("look", "primary")
        self.menu.setIcon(page.kit.icon("printer", color="on_accent"))
        self._sign = button(page.kit, T("Sign and keep…"), self.ask_to_sign, icon="lock")

    @property
    def widgets(self) -> list[QWidget]:
        """What stands at the right end of the page's head."""
        return [self._sign, self.menu]

    def show(self, shown: Shown) -> None:
        """What can be done with the report that is shown."""
        show_if(self._sign, shown.writes and not shown.signed and shown.period.since <= self._page.desk.today())

    def preview(self) -> None:
        """Show the report on paper; one that leaves is only looked at."""
        page = self._page
        page.keep()
        make = (page.book.look if page.book.leaves else page.book.paper)(page.period, self.menu.language, compare=page.comparing)
        page.desk.preview(make, page.book.report.title, self._about, look=page.book.leaves)

    def _print(self) -> None:
        page = self._page
        page.keep()
        make = page.book.paper(page.period, self.menu.language, compare=page.comparing)
        page.desk.preview(make, page.book.report.title, self._about)

    def _given(self, then: Callable[[], None]) -> Callable[[], None]:
        page = self._page
        return lambda: page.book.once_given(page.period, then)

    @property
    def _about(self) -> tuple[str, int | None]:
        shown = self._page.shown
        return self._page.book.kind, shown.signed_id if shown is not None else None

    def _choices(self, language: str) -> Sequence[Deed]:
        page = self._page
        saves = {form: self._given(partial(self._save, form, language)) for form in ("docx", "xlsx")}
        if page.book.leaves:
            told = [
                Deed(T("Look at it first"), self.preview),
                Deed(T("Hand over on paper (PDF)…"), self._given(self._print)),
                Deed(T("Hand over for editing (DOCX)…"), saves["docx"]),
                Deed(T("Hand over as a workbook (XLSX)…"), saves["xlsx"]),
            ]
        else:
            told = [
                Deed(T("The report on paper (PDF)"), self.preview),
                Deed(T("For the office to edit (DOCX)…"), saves["docx"]),
                Deed(T("As a workbook (XLSX)…"), saves["xlsx"]),
            ]
        for one in page.book.signed()[:_SHOWN]:
            said = T("Signed: No. {number}, {period}", number=one.number, period=one.title)
            told.append(Deed(said, partial(page.show_period, one.period)))
        return told

    def _save(self, form: str, language: str) -> None:
        page = self._page
        page.keep()
        make = page.book.paper(page.period, language, form, compare=page.comparing)
        save_outside(page.desk, page, page.book.report.title, f"sppk.{form}", make, self._about)

    def ask_to_sign(self) -> Asking:
        """Ask for the day of the signature; then the report is kept as it is."""
        page = self._page
        page.keep()
        title = page.shown.title if page.shown is not None else ""
        told = T("The report for {period} is kept as it is now and printed the same for ever, whatever is corrected later.",
                 period=title)  # fmt: skip
        asking = Asking(page.desk, T("Sign and keep the report"), told, _SIGN, T("Keep"), page, {"signed_on": page.desk.today()})
        asking.answered.connect(self._keep)
        asking.open()
        return asking

    def _keep(self, answers: dict[str, object]) -> None:
        page = self._page
        work = page.book.signing(page.period, answers["signed_on"])  # type: ignore[arg-type]
        page.desk.run(T("Keeping the report"), work, lambda _: page.reload())

    def corrections(self, shown: Shown) -> tuple[Deed, ...]:
        """What can be added to a signed report."""
        return (Deed(T("Add a correction…"), self.ask_to_correct),) if shown.writes else ()

    def ask_to_correct(self) -> Asking:
        """Ask what is wrong in a signed report; it is printed below it."""
        page = self._page
        told = T("What was signed stays as it is; the correction is printed below it.")
        asking = Asking(page.desk, T("Correct a signed report"), told, _CORRECT, T("Add"), page)
        asking.answered.connect(self._corrected)
        asking.open()
        return asking

    def _corrected(self, answers: dict[str, object]) -> None:
        page = self._page
        if page.shown is None or page.shown.signed_id is None:
            return
        try:
            page.book.correct(page.shown.signed_id, str(answers["text"]))
        except AppError as error:
            page.desk.tell(Message.of(error))
            return
        page.reload()
