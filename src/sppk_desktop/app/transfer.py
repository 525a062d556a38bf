"""Joins a child's file with the register: given from the card's menu with a hand-over and a list, taken in from the menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QFileDialog, QWidget
from sqlalchemy import select

from sppk_desktop.app.journal_rows import kind_name
from sppk_desktop.core import dates
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity.handovers import hand_over
from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.imports.undoing import undo
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.practice.records import PsyRequest
from sppk_desktop.features.transfer import giving, receiving
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.storage import transfer
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.newyear.transfer_windows import GiveForm, ReceivePage, give_window
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.saving import write_whole
from sppk_desktop.ui.top_bar import Entry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from sppk_desktop.app.program import Program
    from sppk_desktop.storage.store import Store
    from sppk_desktop.ui.access.deed import DeedWindow
    from sppk_desktop.ui.desk import Desk
    from sppk_desktop.ui.shell import Shell

_TITLES: Final[Mapping[str, Phrase]] = {
    giving.CATEGORIES: T("Categories"),
    giving.SCANS: T("Scans and files of the card"),
}


def title_of(key: str) -> Phrase | str:
    """What a part of the file is called: by its table, or the two parts that are none."""
    return _TITLES.get(key) or kind_name(key)


_MOST: Final = transfer.TOTAL + 4096


@dataclass(frozen=True)
class Given:
    """What was made: the code, where it lies, the paper."""

    code: str
    file: str
    paper: bytes
    row: int


def give_action(desk: Desk) -> Action:
    """«File for another school…» in the menu of a pupil's card."""
    return Action(T("File for another school…"), "export", lambda id_: ask_what(desk, id_))


def offered(desk: Desk, pupil_id: int) -> list[tuple[str, Phrase | str, int, bool]]:
    """What may go: key, title, how many, whether it is the psychologist's own. Kinds without a name of their own are parts."""
    store = desk.store
    with store.reading() as session:
        found = giving.offers(session, store, pupil_id, desk.today())
        scans = len(giving.scans_of(session, store, pupil_id))
        card = giving.card_of_child(session, pupil_id, desk.today(), categories=True)
    told: list[tuple[str, Phrase | str, int, bool]] = [
        (one.table, kind_name(one.table), one.count, one.closed) for one in found if one.table != giving.CATEGORIES
    ]  # fmt: skip
    if card["categories"]:
        told.insert(0, (giving.CATEGORIES, title_of(giving.CATEGORIES), len(card["categories"]), False))
    if scans:
        told.append((giving.SCANS, title_of(giving.SCANS), scans, False))
    return told


def ask_what(desk: Desk, pupil_id: int, parent: QWidget | None = None) -> DeedWindow:
    """Ask what goes and to whom; then where to put the file."""
    form = GiveForm(desk, offered(desk, pupil_id))
    over = parent or desk
    assert isinstance(over, QWidget)

    def work() -> Callable[[Progress], Given | None]:
        name = f"sppk-{desk.today():%Y-%m-%d}{transfer.SUFFIX}"  # no name of a child in the name of a file
        chosen, _ = QFileDialog.getSaveFileName(window, desk.kit.say(T("Where to save")), name, f"SPPK (*{transfer.SUFFIX})")
        answers = (form.chosen, form.to_whom.text().strip(), form.basis.text().strip(), form.without.text().strip())
        path = Path(chosen if chosen.endswith(transfer.SUFFIX) else f"{chosen}{transfer.SUFFIX}") if chosen else None
        return lambda _: None if path is None else give(desk, pupil_id, path, *answers)

    window = give_window(desk, over, form, work, lambda made: _given(desk, made))
    window.open()
    return window


def give(desk: Desk, pupil_id: int, path: Path, chosen: Sequence[str], to_whom: str, basis: str, without: str) -> Given:
    """Make the package, write the hand-over and only then the file: without a row there is no file."""
    words, today, code = paper_words(desk.kit.paper_language, desk.store), desk.today(), transfer.new_code()
    with closing(desk.store.for_job()) as store:
        if any(store.schema.compartment_of(one) == PSYCHOLOGY for one in chosen):
            store.demand(PSYCHOLOGY)
        data, listed = giving.package(store, pupil_id, chosen, today, code, title_of, words)
        school = {key: str(value) for key, value in store.settings("school.").items()}
        with store.saving() as session:
            made = hand_over(
                session, on=today, document=words.say(T("File of a pupil for another school")), receiver="organisation",
                to_whom=to_whom, pupil_id=pupil_id, basis=basis, print_code=path.name[:40], without_consent=without or None,
                purpose=words.say(T("The child goes on learning at another school")),
            )  # fmt: skip
            child = session.get_one(Pupil, pupil_id)
            row, number, name, born = made.id, made.number or "", child.full_name, child.born
            from sppk_desktop.features.transfer.papers import list_of_contents

            paper = list_of_contents(
                name, born, listed, to_whom, path.name, number, school, store.account.name, today, words
            )  # fmt: skip
            store.attachments.add(session, "hand_over", row, f"{number or row}.pdf".replace("/", "-"), paper)
            write_whole(path, data)  # the last thing in the save: if the stick is gone, there is no row either
    return Given(code, path.name, paper, row)


def _given(desk: Desk, made: Given | None) -> None:
    if made is None:
        return
    desk.tell(Message(T("The code of {file}: {code}", file=made.file, code=made.code),
                      T("It is shown only now. Tell it to the other school another way than the file."), "careful"))  # fmt: skip
    desk.preview(lambda _: made.paper, T("List of what is in the file of a pupil"), ("hand_over", made.row))


class WorkedOnSince(AppError):
    """The child who came was worked with already."""

    happened = T("It cannot be taken back: the card was edited since, or other records were made for this child.")
    remedy = T("Nothing was changed. Correct it on the card.")


class SchoolReceiving:
    """Takes files in over the open vault."""

    def __init__(self, desk: Desk, parent: Callable[[], QWidget | None] = lambda: None) -> None:
        self._desk, self._store, self._parent = desk, desk.store, parent
        self._arrival: receiving.Arrival | None = None
        self._run = 0

    def choose(self) -> tuple[str, bytes] | None:
        """Ask where it lies; a file that is too large is not read."""
        title = self._desk.kit.say(T("A child's file from another school"))
        chosen, _ = QFileDialog.getOpenFileName(self._parent(), title, "", f"SPPK (*{transfer.SUFFIX})")
        return self.read(Path(chosen)) if chosen else None

    def read(self, path: Path) -> tuple[str, bytes]:
        """Name and content."""
        try:
            with path.open("rb") as file:
                data = file.read(_MOST + 1)
        except OSError as trouble:
            raise transfer.NotAPackage from trouble
        if len(data) > _MOST:
            raise transfer.NotAPackage
        return path.name, data

    def look(self, file: str, data: bytes, code: str) -> tuple[Sequence[tuple[Phrase, str]], Sequence[str]]:
        """What is inside, and who in the register may be the same child."""
        with self._store.reading() as session:
            self._arrival = found = receiving.look(session, file, data, code, self._desk.today())
        lines: list[tuple[Phrase, str]] = [
            (T("Pupil"), f"{found.name} · {dates.short(found.born)}" if found.born else found.name),
            (T("From the school"), found.school or "–"),
            (T("Classes"), found.classes or "–"),
            (T("Adults"), ", ".join(found.adults) or "–"),
            (T("Papers"), ", ".join(title for title, _ in found.papers.values()) or "–"),
        ]
        if found.hers is not None:
            lines.append((T("The psychologist's part"), self._desk.kit.say(T("there is one; only the psychologist can open it"))))
        return lines, [name for _, name in found.doubles]

    @property
    def here(self) -> int | None:
        """The card of the child, once this file was taken in: by this page, or before by anybody."""
        return self._arrival.here if self._arrival is not None else None

    @property
    def may_read_hers(self) -> bool:
        """Whether there is a part of the psychologist, and this session is hers."""
        found = self._arrival
        return found is not None and found.hers is not None and PSYCHOLOGY in self._store.compartments

    def read_hers(self) -> None:
        """Her colleague's paper in the preview, by her explicit act."""
        found = self._arrival
        if found is None or (paper := found.hers) is None:
            return
        self._store.demand(PSYCHOLOGY)
        self._store.journal.write("child's part read", "conclusion", None)
        self._desk.preview(lambda _: paper, T("The psychologist's part"))

    def keep_hers(self) -> int:
        """Her colleague's paper as an attachment of an entry of her own requests: in her compartment, beside the child, once."""
        found = self._arrival
        assert found is not None
        assert found.hers is not None
        assert found.here is not None
        self._store.demand(PSYCHOLOGY)
        say, today = self._desk.kit.say, self._desk.today()
        essence = say(T("The psychologist's part of the file of a pupil that came from: {school}", school=found.school or "–"))
        with self._store.saving() as session:
            known = select(PsyRequest.id).where(
                PsyRequest.pupil_id == found.here, PsyRequest.essence == essence, PsyRequest.removed_at.is_(None)
            )  # fmt: skip
            if (before := session.scalar(known.limit(1))) is not None:
                return before
            kept = PsyRequest(
                on=today, answered=today, from_whom="outside", from_name=found.school or None, pupil_id=found.here,
                essence=essence, result=say(T("It lies among the attachments of this entry.")),
            )  # fmt: skip
            session.add(kept)
            give_number(session, kept)
            session.flush()
            self._store.attachments.add(session, PsyRequest.__tablename__, kept.id, f"{found.digest[:8]}.pdf", found.hers)
            return kept.id

    def take(self) -> int:
        """Write it."""
        assert self._arrival is not None
        with self._store.saving() as session:
            pupil, self._run = receiving.take_in(self._store, session, self._arrival, self._desk.today())
        self._arrival = replace(self._arrival, here=pupil)
        return pupil

    def undo(self) -> None:
        """Take it back as an import is."""
        with self._store.saving() as session:
            if undo(self._store, session, self._run, unwatched).kept:
                raise WorkedOnSince
        if self._arrival is not None:
            self._arrival = replace(self._arrival, here=None)


def entries(program: Program, store: Store, *, writes: bool) -> list[Entry]:
    """What it adds to the menu."""
    return [Entry(T("Child's file from another school"), lambda: show_receiving(program, store), "import")] if writes else []


def show_receiving(program: Program, store: Store) -> QDialog:  # noqa: ARG001 (the desk has the store)
    """The page in a window of its own."""
    from sppk_desktop.app.office import window_of

    desk: Shell = program.desk
    windows: list[Any] = []

    def opened(kind: str, id_: int) -> None:
        windows[0].accept()
        desk.open(kind, id_)

    page = ReceivePage(desk, SchoolReceiving(desk, lambda: windows[0]), opened)
    windows.append(window_of(program, page, T("Child's file from another school")))
    made: QDialog = windows[0]
    return made
