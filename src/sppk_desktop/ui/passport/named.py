"""Papers with names: each asks first what stands on it and in what form it is wanted; none is made by a slip of the hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.saving import save_outside

if TYPE_CHECKING:
    from sppk_desktop.ui.passport.page import PassportPage

_YES_NO: Final = (Option("no", T("no")), Option("yes", T("yes")))
FORM: Final = Field(Kind.CHOICE, T("As", "form of a document"), "form", required=True,
                     options=(Option("pdf", T("paper (PDF)")), Option("docx", T("document (DOCX)")),
                              Option("xlsx", T("workbook (XLSX)"))))  # fmt: skip
PROTECTED: Final = Field(Kind.CHOICE, T("Protected lines too"), "protected", required=True, options=_YES_NO)
_NAMED: Final = Field(Kind.CHOICE, T("With names"), "named", required=True, options=_YES_NO)
_PURPOSE: Final = Field(Kind.TEXT, T("For what, on whose request"), "purpose", required=True, limit=200)


class Named(Protocol):
    """Makes the papers; the feature's own satisfies it."""

    @property
    def may_protect(self) -> bool: ...  # noqa: D102

    def class_passport(self, day: date, class_id: int, language: str, *, protected: bool = False, form: str = "pdf") -> Make:
        """Roster and numbers of one class."""
        ...

    def annex(self, day: date, language: str, purpose: str, *, protected: bool, form: str = "pdf") -> Make:
        """The lists behind every line."""
        ...

    def one_list(self, day: date, before: date | None, by: str, code: str, column: int | None, language: str,
                 form: str = "pdf") -> Make | None:  # fmt: skip
        """The list behind one number."""
        ...

    def comparison(self, before: date, now: date, language: str, *, named: bool, protected: bool = False,
                   form: str = "pdf") -> Make:  # fmt: skip
        """What changed between two days."""
        ...


class NamedDocuments:
    """Knows the page whose day and comparison it prints; ``classes`` gives those of the day."""

    def __init__(self, page: PassportPage, named: Named, classes: Callable[[date], Sequence[tuple[int, str]]]) -> None:
        self._page, self._named, self._classes = page, named, classes

    def deeds(self, language: str) -> list[Deed]:
        """What the menu of documents offers of these."""
        told = [
            Deed(T("Passport of a class with its roster…"), lambda: self.ask_class(language)),
            Deed(T("Lists of names…"), lambda: self.ask_lists(language)),
        ]
        if self._page.before is not None:
            told.append(Deed(T("Comparison of two days…"), lambda: self.ask_comparison(language)))
        return told

    def ask_class(self, language: str) -> Asking:
        """Which class, and with what."""
        classes = self._classes(self._page.day)
        which = Field(Kind.CHOICE, T("Class"), "class", required=True,
                      options=tuple(Option(str(id_), T("class {name}", name=name)) for id_, name in classes))  # fmt: skip
        told = T("Every pupil with parents, address and categories, then the numbers of the class.")

        def make(answers: dict[str, Any]) -> None:
            class_id = int(answers["class"])
            name = next(name for id_, name in classes if id_ == class_id)
            paper = self._named.class_passport(
                self._page.day, class_id, language, protected=answers.get("protected") == "yes", form=answers["form"]
            )
            title = T("Social passport of class {name}", name=name)
            self._give(paper, title, self._page.kit.say(title), answers["form"], ("school_class", class_id))

        fields = (which, *self._protection(), FORM)
        start = {"class": str(classes[0][0]) if classes else None, "protected": "no", "form": "pdf"}
        return self._ask(T("Passport of a class"), told, fields, start, make)

    def ask_lists(self, language: str) -> Asking:
        """For what, and with what."""
        title = T("Lists of names")
        told = T(
            "The names behind every line of the passport. Who asked, when and for how many names is written into the journal."
        )

        def make(answers: dict[str, Any]) -> None:
            protected = answers.get("protected") == "yes"
            paper = self._named.annex(self._page.day, language, answers["purpose"], protected=protected, form=answers["form"])
            self._give(paper, title, self._page.kit.say(title), answers["form"])

        return self._ask(title, told, (_PURPOSE, *self._protection(), FORM), {"protected": "no", "form": "pdf"}, make)

    def ask_comparison(self, language: str) -> Asking | None:
        """With or without names."""
        before, now = self._page.before, self._page.day
        if before is None:
            return None
        title = T("Comparison of two days")
        told = T("From {before} to {now}: what changed, who came and who left.", before=dates.short(before), now=dates.short(now))

        def make(answers: dict[str, Any]) -> None:
            named, protected = answers["named"] == "yes", answers.get("protected") == "yes"
            paper = self._named.comparison(before, now, language, named=named, protected=protected, form=answers["form"])
            self._give(paper, title, self._page.kit.say(title), answers["form"])

        start = {"named": "no", "protected": "no", "form": "pdf"}
        return self._ask(title, told, (_NAMED, *self._protection(), FORM), start, make)

    def print_list(self, code: str, column: int | None, language: str, form: str = "pdf") -> None:
        """The list that is shown beside the figures."""
        page = self._page
        paper = self._named.one_list(page.day, page.before, page.by, code, column, language, form)
        if paper is None:
            page.desk.tell(Message(T("Only the number is shown to your role."), "", "careful"))
        else:
            self._give(paper, T("List of names"), f"{page.kit.say(T('List of names'))} {code}", form)

    def _protection(self) -> tuple[Field, ...]:
        return (PROTECTED,) if self._named.may_protect else ()

    def _ask(self, title: Phrase, told: Phrase, fields: Sequence[Field], start: dict[str, Any],
             make: Callable[[dict[str, Any]], None]) -> Asking:  # fmt: skip
        asking = Asking(self._page.desk, title, told, fields, T("Make the paper"), self._page, start)
        asking.answered.connect(make)
        asking.open()
        return asking

    def _give(self, paper: Make, title: Phrase, name: str, form: str, about: tuple[str, int] | None = None) -> None:
        give(self._page, paper, title, name, form, about)


def give(page: PassportPage, paper: Make, title: Phrase, name: str, form: str, about: tuple[str, int] | None) -> None:
    """A paper is shown, a file is saved where the person says."""
    if form == "pdf":
        page.desk.preview(paper, title, about)
    else:
        save_outside(page.desk, page, title, f"{name}.{form}", paper, about)
